// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.operationApprovalRequestEntityStatus`](https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalrequestentitystatus?view=graph-rest-beta)
    OperationApprovalRequestEntityStatus = "microsoft.graph.operationApprovalRequestEntityStatus"
}

impl OperationApprovalRequestEntityStatus {
    /// `requestId` in queries.
    pub const REQUEST_ID: Property<Self> = Property::new("requestId");
    /// `requestExpirationDateTime` in queries.
    pub const REQUEST_EXPIRATION_DATE_TIME: Property<Self> = Property::new("requestExpirationDateTime");
    /// `requestStatus` in queries.
    pub const REQUEST_STATUS: Property<Self> = Property::new("requestStatus");
    /// `entityLocked` in queries.
    pub const ENTITY_LOCKED: Property<Self> = Property::new("entityLocked");

    /// `requestId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn request_id(&self) -> Option<&str> {
        self.0.str("requestId")
    }

    /// `requestExpirationDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn request_expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("requestExpirationDateTime")
    }

    /// `requestStatus`: `microsoft.graph.operationApprovalRequestStatus`, read-only
    ///
    /// Read-only. Possible values are: unknown, needsApproval, approved, rejected, cancelled, completed, expired, unknownFutureValue.
    pub fn request_status(&self) -> Option<super::OperationApprovalRequestStatus> {
        self.0.enumeration("requestStatus")
    }

    /// `entityLocked`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn entity_locked(&self) -> Option<bool> {
        self.0.bool("entityLocked")
    }
}
