// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `onPremisesPublishingProfile`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [onpremisespublishingprofile-update](https://learn.microsoft.com/graph/api/onpremisespublishingprofile-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequest(Object);

impl UpdateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `hybridAgentUpdaterConfiguration`: `microsoft.graph.hybridAgentUpdaterConfiguration`
    pub fn with_hybrid_agent_updater_configuration(
        self,
        value: impl Into<Nullable<models::HybridAgentUpdaterConfiguration>>,
    ) -> Self {
        Self(self.0.with("hybridAgentUpdaterConfiguration", value))
    }
}

impl IntoJson for UpdateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
