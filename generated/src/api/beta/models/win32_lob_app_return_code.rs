// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.win32LobAppReturnCode`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappreturncode?view=graph-rest-beta)
    Win32LobAppReturnCode = "microsoft.graph.win32LobAppReturnCode"
}

impl Win32LobAppReturnCode {
    /// `returnCode` in queries.
    pub const RETURN_CODE: Property<Self> = Property::new("returnCode");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// `returnCode`: `Edm.Int32`
    pub fn return_code(&self) -> Option<i32> {
        self.0.i32("returnCode")
    }

    /// Sets `returnCode`.
    pub fn with_return_code(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("returnCode", value))
    }

    /// `type`: `microsoft.graph.win32LobAppReturnCodeType`
    ///
    /// Possible values are: failed, success, softReboot, hardReboot, retry.
    pub fn type_(&self) -> Option<super::Win32LobAppReturnCodeType> {
        self.0.enumeration("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<super::Win32LobAppReturnCodeType>>) -> Self {
        Self(self.0.with("type", value))
    }
}
