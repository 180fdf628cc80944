// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.provisioningStatusInfo`](https://learn.microsoft.com/graph/api/resources/provisioningstatusinfo?view=graph-rest-1.0)
    ProvisioningStatusInfo = "microsoft.graph.provisioningStatusInfo"
}

impl ProvisioningStatusInfo {
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `errorInformation` in queries.
    pub const ERROR_INFORMATION: Property<Self> = Property::new("errorInformation");

    /// `status`: `microsoft.graph.provisioningResult`
    ///
    /// Possible values are: success, warning, failure, skipped, unknownFutureValue.
    pub fn status(&self) -> Option<super::ProvisioningResult> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::ProvisioningResult>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `errorInformation`: `microsoft.graph.provisioningErrorInfo`
    pub fn error_information(&self) -> Option<&super::ProvisioningErrorInfo> {
        self.0.model("errorInformation")
    }

    /// Sets `errorInformation`.
    pub fn with_error_information(self, value: impl Into<Nullable<super::ProvisioningErrorInfo>>) -> Self {
        Self(self.0.with("errorInformation", value))
    }
}
