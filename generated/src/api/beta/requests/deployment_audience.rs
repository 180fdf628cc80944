// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `deploymentAudience`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [windowsupdates-deploymentaudience-updateaudience](https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-updateaudience?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateAudienceRequest(Object);

impl UpdateAudienceRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `addMembers`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`
    pub fn with_add_members(self, value: impl Into<Nullable<Vec<models::windows_updates::UpdatableAsset>>>) -> Self {
        Self(self.0.with("addMembers", value))
    }

    /// `removeMembers`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`
    pub fn with_remove_members(self, value: impl Into<Nullable<Vec<models::windows_updates::UpdatableAsset>>>) -> Self {
        Self(self.0.with("removeMembers", value))
    }

    /// `addExclusions`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`
    pub fn with_add_exclusions(self, value: impl Into<Nullable<Vec<models::windows_updates::UpdatableAsset>>>) -> Self {
        Self(self.0.with("addExclusions", value))
    }

    /// `removeExclusions`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`
    pub fn with_remove_exclusions(
        self,
        value: impl Into<Nullable<Vec<models::windows_updates::UpdatableAsset>>>,
    ) -> Self {
        Self(self.0.with("removeExclusions", value))
    }
}

impl IntoJson for UpdateAudienceRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [windowsupdates-deploymentaudience-updateaudiencebyid](https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-updateaudiencebyid?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateAudienceByIdRequest(Object);

impl UpdateAudienceByIdRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `memberEntityType`: `Edm.String`
    ///
    /// Possible values are: #microsoft.graph.windowsUpdates.azureADDevice, #microsoft.graph.windowsUpdates.updatableAssetGroup.
    pub fn with_member_entity_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("memberEntityType", value))
    }

    /// `addMembers`: `Collection(Edm.String)`
    pub fn with_add_members(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("addMembers", value))
    }

    /// `removeMembers`: `Collection(Edm.String)`
    pub fn with_remove_members(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("removeMembers", value))
    }

    /// `addExclusions`: `Collection(Edm.String)`
    pub fn with_add_exclusions(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("addExclusions", value))
    }

    /// `removeExclusions`: `Collection(Edm.String)`
    pub fn with_remove_exclusions(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("removeExclusions", value))
    }
}

impl IntoJson for UpdateAudienceByIdRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
