// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.operationApprovalRequest`](https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalrequest?view=graph-rest-beta)
    OperationApprovalRequest = "microsoft.graph.operationApprovalRequest"
}

impl OperationApprovalRequest {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `requestDateTime` in queries.
    pub const REQUEST_DATE_TIME: Property<Self> = Property::new("requestDateTime");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `requestor` in queries.
    pub const REQUESTOR: Property<Self> = Property::new("requestor");
    /// `approver` in queries.
    pub const APPROVER: Property<Self> = Property::new("approver");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `requestJustification` in queries.
    pub const REQUEST_JUSTIFICATION: Property<Self> = Property::new("requestJustification");
    /// `approvalJustification` in queries.
    pub const APPROVAL_JUSTIFICATION: Property<Self> = Property::new("approvalJustification");
    /// `operationApprovalPolicies` in queries.
    pub const OPERATION_APPROVAL_POLICIES: Property<Self> = Property::new("operationApprovalPolicies");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `requestDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn request_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("requestDateTime")
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// `requestor`: `microsoft.graph.identitySet`, read-only
    ///
    /// Read-only.
    pub fn requestor(&self) -> Option<&super::IdentitySet> {
        self.0.model("requestor")
    }

    /// `approver`: `microsoft.graph.identitySet`, read-only
    ///
    /// Read-only.
    pub fn approver(&self) -> Option<&super::IdentitySet> {
        self.0.model("approver")
    }

    /// `status`: `microsoft.graph.operationApprovalRequestStatus`, read-only
    ///
    /// Read-only. Possible values are: unknown, needsApproval, approved, rejected, cancelled, completed, expired, unknownFutureValue.
    pub fn status(&self) -> Option<super::OperationApprovalRequestStatus> {
        self.0.enumeration("status")
    }

    /// `requestJustification`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn request_justification(&self) -> Option<&str> {
        self.0.str("requestJustification")
    }

    /// `approvalJustification`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn approval_justification(&self) -> Option<&str> {
        self.0.str("approvalJustification")
    }

    /// `operationApprovalPolicies`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn operation_approval_policies(&self) -> Option<&str> {
        self.0.str("operationApprovalPolicies")
    }
}
