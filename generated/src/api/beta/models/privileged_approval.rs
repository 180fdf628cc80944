// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.privilegedApproval`](https://learn.microsoft.com/graph/api/resources/privilegedapproval?view=graph-rest-beta)
    PrivilegedApproval: super::Entity = "microsoft.graph.privilegedApproval"
}

impl PrivilegedApproval {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `approvalDuration` in queries.
    pub const APPROVAL_DURATION: Property<Self> = Property::new("approvalDuration");
    /// `approvalState` in queries.
    pub const APPROVAL_STATE: Property<Self> = Property::new("approvalState");
    /// `approvalType` in queries.
    pub const APPROVAL_TYPE: Property<Self> = Property::new("approvalType");
    /// `approverReason` in queries.
    pub const APPROVER_REASON: Property<Self> = Property::new("approverReason");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `requestorReason` in queries.
    pub const REQUESTOR_REASON: Property<Self> = Property::new("requestorReason");
    /// `roleId` in queries.
    pub const ROLE_ID: Property<Self> = Property::new("roleId");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `roleInfo` in queries.
    pub const ROLE_INFO: Property<Self> = Property::new("roleInfo");
    /// `query` in queries.
    pub const QUERY: Property<Self> = Property::new("query");

    /// `approvalDuration`: `Edm.Duration`
    pub fn approval_duration(&self) -> Parsed<Duration> {
        self.0.duration("approvalDuration")
    }

    /// Sets `approvalDuration`.
    pub fn with_approval_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("approvalDuration", value))
    }

    /// `approvalState`: `microsoft.graph.approvalState`
    ///
    /// Possible values are: pending, approved, denied, aborted, canceled.
    pub fn approval_state(&self) -> Option<super::ApprovalState> {
        self.0.enumeration("approvalState")
    }

    /// Sets `approvalState`.
    pub fn with_approval_state(self, value: impl Into<Nullable<super::ApprovalState>>) -> Self {
        Self(self.0.with("approvalState", value))
    }

    /// `approvalType`: `Edm.String`
    pub fn approval_type(&self) -> Option<&str> {
        self.0.str("approvalType")
    }

    /// Sets `approvalType`.
    pub fn with_approval_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("approvalType", value))
    }

    /// `approverReason`: `Edm.String`
    pub fn approver_reason(&self) -> Option<&str> {
        self.0.str("approverReason")
    }

    /// Sets `approverReason`.
    pub fn with_approver_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("approverReason", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `requestorReason`: `Edm.String`
    pub fn requestor_reason(&self) -> Option<&str> {
        self.0.str("requestorReason")
    }

    /// Sets `requestorReason`.
    pub fn with_requestor_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("requestorReason", value))
    }

    /// `roleId`: `Edm.String`
    pub fn role_id(&self) -> Option<&str> {
        self.0.str("roleId")
    }

    /// Sets `roleId`.
    pub fn with_role_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roleId", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `roleInfo`: `microsoft.graph.privilegedRole`, read-only
    ///
    /// Read-only. Nullable.
    pub fn role_info(&self) -> Option<&super::PrivilegedRole> {
        self.0.model("roleInfo")
    }

    /// `query`: `microsoft.graph.privilegedRoleAssignmentRequest`, read-only
    ///
    /// Read-only.
    pub fn query(&self) -> Option<&super::PrivilegedRoleAssignmentRequest> {
        self.0.model("query")
    }
}
