// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceSummarizedAppState`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-manageddevicesummarizedappstate?view=graph-rest-beta)
    ManagedDeviceSummarizedAppState = "microsoft.graph.managedDeviceSummarizedAppState"
}

impl ManagedDeviceSummarizedAppState {
    /// `summarizedAppState` in queries.
    pub const SUMMARIZED_APP_STATE: Property<Self> = Property::new("summarizedAppState");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");

    /// `summarizedAppState`: `microsoft.graph.runState`
    ///
    /// Possible values are: unknown, success, fail, scriptError, pending, notApplicable.
    pub fn summarized_app_state(&self) -> Option<super::RunState> {
        self.0.enumeration("summarizedAppState")
    }

    /// Sets `summarizedAppState`.
    pub fn with_summarized_app_state(self, value: impl Into<Nullable<super::RunState>>) -> Self {
        Self(self.0.with("summarizedAppState", value))
    }

    /// `deviceId`: `Edm.String`
    pub fn device_id(&self) -> Option<&str> {
        self.0.str("deviceId")
    }

    /// Sets `deviceId`.
    pub fn with_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceId", value))
    }
}
