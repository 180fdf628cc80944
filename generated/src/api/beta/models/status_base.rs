// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.statusBase`](https://learn.microsoft.com/graph/api/resources/statusbase?view=graph-rest-beta)
    StatusBase = "microsoft.graph.statusBase" {
        "microsoft.graph.statusDetails",
    }
}

impl StatusBase {
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

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
}
