// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `updatableAssetGroup`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [windowsupdates-updatableassetgroup-addmembers](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-addmembers?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AddMembersRequest(Object);

impl AddMembersRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assets`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`
    pub fn with_assets(self, value: impl Into<Nullable<Vec<models::windows_updates::UpdatableAsset>>>) -> Self {
        Self(self.0.with("assets", value))
    }
}

impl IntoJson for AddMembersRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [windowsupdates-updatableassetgroup-addmembersbyid](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-addmembersbyid?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AddMembersByIdRequest(Object);

impl AddMembersByIdRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `ids`: `Collection(Edm.String)`
    pub fn with_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("ids", value))
    }

    /// `memberEntityType`: `Edm.String`
    ///
    /// Possible values are: #microsoft.graph.windowsUpdates.azureADDevice.
    pub fn with_member_entity_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("memberEntityType", value))
    }
}

impl IntoJson for AddMembersByIdRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [windowsupdates-updatableassetgroup-removemembers](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-removemembers?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RemoveMembersRequest(Object);

impl RemoveMembersRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assets`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`
    pub fn with_assets(self, value: impl Into<Nullable<Vec<models::windows_updates::UpdatableAsset>>>) -> Self {
        Self(self.0.with("assets", value))
    }
}

impl IntoJson for RemoveMembersRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [windowsupdates-updatableassetgroup-removemembersbyid](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-removemembersbyid?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RemoveMembersByIdRequest(Object);

impl RemoveMembersByIdRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `ids`: `Collection(Edm.String)`
    pub fn with_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("ids", value))
    }

    /// `memberEntityType`: `Edm.String`
    ///
    /// Possible values are: #microsoft.graph.windowsUpdates.azureADDevice.
    pub fn with_member_entity_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("memberEntityType", value))
    }
}

impl IntoJson for RemoveMembersByIdRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
