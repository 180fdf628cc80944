// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `synchronizationJob`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [synchronization-synchronizationjob-provision-on-demand](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-provision-on-demand?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ProvisionOnDemandRequest(Object);

impl ProvisionOnDemandRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `parameters`: `Collection(microsoft.graph.synchronizationJobApplicationParameters)`
    pub fn with_parameters(
        self,
        value: impl Into<Nullable<Vec<models::SynchronizationJobApplicationParameters>>>,
    ) -> Self {
        Self(self.0.with("parameters", value))
    }
}

impl IntoJson for ProvisionOnDemandRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [synchronization-synchronizationjob-restart](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-restart?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RestartRequest(Object);

impl RestartRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `criteria`: `microsoft.graph.synchronizationJobRestartCriteria`
    pub fn with_criteria(self, value: impl Into<Nullable<models::SynchronizationJobRestartCriteria>>) -> Self {
        Self(self.0.with("criteria", value))
    }
}

impl IntoJson for RestartRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [synchronization-synchronizationjob-validatecredentials](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-validatecredentials?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ValidateCredentialsRequest(Object);

impl ValidateCredentialsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `useSavedCredentials`: `Edm.Boolean`
    pub fn with_use_saved_credentials(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("useSavedCredentials", value))
    }

    /// `credentials`: `Collection(microsoft.graph.synchronizationSecretKeyStringValuePair)`
    pub fn with_credentials(
        self,
        value: impl Into<Nullable<Vec<models::SynchronizationSecretKeyStringValuePair>>>,
    ) -> Self {
        Self(self.0.with("credentials", value))
    }
}

impl IntoJson for ValidateCredentialsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
