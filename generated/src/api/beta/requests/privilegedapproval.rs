// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, IntoJson, Nullable, Object, OffsetDateTime, Value};

/// The parameters of [privilegedapproval-update](https://learn.microsoft.com/graph/api/privilegedapproval-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequest(Object);

impl UpdateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `approvalDuration`: `Edm.Duration`
    pub fn with_approval_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("approvalDuration", value))
    }

    /// `approvalState`: `Edm.String`
    ///
    /// Possible values are: pending, approved, denied, aborted, canceled.
    pub fn with_approval_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("approvalState", value))
    }

    /// `approvalType`: `Edm.String`
    pub fn with_approval_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("approvalType", value))
    }

    /// `approverReason`: `Edm.String`
    pub fn with_approver_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("approverReason", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `requestorReason`: `Edm.String`
    pub fn with_requestor_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("requestorReason", value))
    }

    /// `roleId`: `Edm.String`
    pub fn with_role_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roleId", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn with_start_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `userId`: `Edm.String`
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }
}

impl IntoJson for UpdateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
