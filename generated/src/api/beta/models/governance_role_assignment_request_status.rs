// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.governanceRoleAssignmentRequestStatus`](https://learn.microsoft.com/graph/api/resources/governanceroleassignmentrequeststatus?view=graph-rest-beta)
    GovernanceRoleAssignmentRequestStatus = "microsoft.graph.governanceRoleAssignmentRequestStatus"
}

impl GovernanceRoleAssignmentRequestStatus {
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `subStatus` in queries.
    pub const SUB_STATUS: Property<Self> = Property::new("subStatus");
    /// `statusDetails` in queries.
    pub const STATUS_DETAILS: Property<Self> = Property::new("statusDetails");

    /// `status`: `Edm.String`
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `subStatus`: `Edm.String`
    pub fn sub_status(&self) -> Option<&str> {
        self.0.str("subStatus")
    }

    /// Sets `subStatus`.
    pub fn with_sub_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subStatus", value))
    }

    /// `statusDetails`: `Collection(microsoft.graph.keyValue)`
    pub fn status_details(&self) -> Option<&[super::KeyValue]> {
        self.0.models("statusDetails")
    }

    /// Sets `statusDetails`.
    pub fn with_status_details(self, value: impl Into<Nullable<Vec<super::KeyValue>>>) -> Self {
        Self(self.0.with("statusDetails", value))
    }
}
