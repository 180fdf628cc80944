// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `operationApprovalRequest`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-rbac-operationapprovalrequest-approve](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-approve?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ApproveRequest(Object);

impl ApproveRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `justification`: `Edm.String`
    pub fn with_justification(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("justification", value))
    }
}

impl IntoJson for ApproveRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-rbac-operationapprovalrequest-cancelapproval](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-cancelapproval?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CancelApprovalRequest(Object);

impl CancelApprovalRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `justification`: `Edm.String`
    pub fn with_justification(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("justification", value))
    }
}

impl IntoJson for CancelApprovalRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-rbac-operationapprovalrequest-cancelmyrequest](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-cancelmyrequest?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CancelMyRequestRequest(Object);

impl CancelMyRequestRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `id`: `Edm.String`
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }
}

impl IntoJson for CancelMyRequestRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-rbac-operationapprovalrequest-getrequeststatus](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-getrequeststatus?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct GetRequestStatusRequest(Object);

impl GetRequestStatusRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `entityId`: `Edm.String`
    pub fn with_entity_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("entityId", value))
    }

    /// `entityType`: `Edm.String`
    pub fn with_entity_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("entityType", value))
    }
}

impl IntoJson for GetRequestStatusRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-rbac-operationapprovalrequest-reject](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-reject?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RejectRequest(Object);

impl RejectRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `justification`: `Edm.String`
    pub fn with_justification(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("justification", value))
    }
}

impl IntoJson for RejectRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
