// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `deviceManagementExchangeConnector`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-onboarding-devicemanagementexchangeconnector-sync](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-sync?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct SyncRequest(Object);

impl SyncRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `syncType`: `microsoft.graph.deviceManagementExchangeConnectorSyncType`
    pub fn with_sync_type(self, value: impl Into<Nullable<models::DeviceManagementExchangeConnectorSyncType>>) -> Self {
        Self(self.0.with("syncType", value))
    }
}

impl IntoJson for SyncRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
