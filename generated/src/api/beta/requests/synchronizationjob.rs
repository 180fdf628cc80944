// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Value};
use super::super::models;

/// The parameters of [synchronization-synchronizationjob-restart](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-restart?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RestartRequest(Object);

impl RestartRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `criteria`: `microsoft.graph.synchronizationJobRestartCriteria`
    pub fn with_criteria(
        self,
        value: impl Into<Nullable<models::SynchronizationJobRestartCriteria>>,
    ) -> Self {
        Self(self.0.with("criteria", value))
    }
}

impl IntoJson for RestartRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
