// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [orgcontact-checkmembergroups](https://learn.microsoft.com/graph/api/orgcontact-checkmembergroups?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct CheckMemberGroupsRequest(Object);

impl CheckMemberGroupsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `groupIds`: `Collection(Edm.String)`
    pub fn with_group_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupIds", value))
    }
}

impl IntoJson for CheckMemberGroupsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [orgcontact-getmembergroups](https://learn.microsoft.com/graph/api/orgcontact-getmembergroups?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetMemberGroupsRequest(Object);

impl GetMemberGroupsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `securityEnabledOnly`: `Edm.Boolean`
    pub fn with_security_enabled_only(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("securityEnabledOnly", value))
    }
}

impl IntoJson for GetMemberGroupsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [orgcontact-getmemberobjects](https://learn.microsoft.com/graph/api/orgcontact-getmemberobjects?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetMemberObjectsRequest(Object);

impl GetMemberObjectsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `securityEnabledOnly`: `Edm.Boolean`
    pub fn with_security_enabled_only(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("securityEnabledOnly", value))
    }
}

impl IntoJson for GetMemberObjectsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
