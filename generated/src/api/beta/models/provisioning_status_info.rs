// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.provisioningStatusInfo`](https://learn.microsoft.com/graph/api/resources/provisioningstatusinfo?view=graph-rest-beta)
    ProvisioningStatusInfo = "microsoft.graph.provisioningStatusInfo"
}

impl ProvisioningStatusInfo {
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `errorinfo` in queries.
    pub const ERRORINFO: Property<Self> = Property::new("errorinfo");

    /// `status`: `Edm.String`
    ///
    /// Possible values are: success, warning, failure, skipped, unknownFutureValue.
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `errorinfo`: `microsoft.graph.provisioningErrorInfo`
    pub fn errorinfo(&self) -> Option<&super::ProvisioningErrorInfo> {
        self.0.model("errorinfo")
    }

    /// Sets `errorinfo`.
    pub fn with_errorinfo(self, value: impl Into<Nullable<super::ProvisioningErrorInfo>>) -> Self {
        Self(self.0.with("errorinfo", value))
    }
}
