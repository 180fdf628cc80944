// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `synchronization`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [synchronization-synchronization-acquireaccesstoken](https://learn.microsoft.com/graph/api/synchronization-synchronization-acquireaccesstoken?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AcquireAccessTokenRequest(Object);

impl AcquireAccessTokenRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `credentials`: `Collection(microsoft.graph.synchronizationSecretKeyStringValuePair)`
    pub fn with_credentials(
        self,
        value: impl Into<Nullable<Vec<models::SynchronizationSecretKeyStringValuePair>>>,
    ) -> Self {
        Self(self.0.with("credentials", value))
    }
}

impl IntoJson for AcquireAccessTokenRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [synchronization-synchronization-secrets](https://learn.microsoft.com/graph/api/synchronization-synchronization-secrets?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ReplaceRequest(Object);

impl ReplaceRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `credentials`: `Collection(microsoft.graph.synchronizationSecretKeyStringValuePair)`
    pub fn with_credentials(
        self,
        value: impl Into<Nullable<Vec<models::SynchronizationSecretKeyStringValuePair>>>,
    ) -> Self {
        Self(self.0.with("credentials", value))
    }
}

impl IntoJson for ReplaceRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
