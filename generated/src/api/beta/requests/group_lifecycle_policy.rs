// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `groupLifecyclePolicy`.

use crate::runtime::{IntoJson, Nullable, Object, Uuid, Value};

/// The parameters of [grouplifecyclepolicy-addgroup](https://learn.microsoft.com/graph/api/grouplifecyclepolicy-addgroup?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AddGroupRequest(Object);

impl AddGroupRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `groupId`: `Edm.String`
    pub fn with_group_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("groupId", value))
    }
}

impl IntoJson for AddGroupRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [grouplifecyclepolicy-removegroup](https://learn.microsoft.com/graph/api/grouplifecyclepolicy-removegroup?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RemoveGroupRequest(Object);

impl RemoveGroupRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `groupId`: `Edm.String`
    pub fn with_group_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("groupId", value))
    }
}

impl IntoJson for RemoveGroupRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [grouplifecyclepolicy-renewgroup](https://learn.microsoft.com/graph/api/grouplifecyclepolicy-renewgroup?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RenewGroupRequest(Object);

impl RenewGroupRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `groupId`: `Edm.Guid`
    pub fn with_group_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("groupId", value))
    }
}

impl IntoJson for RenewGroupRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
