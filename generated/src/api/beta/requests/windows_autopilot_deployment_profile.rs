// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `windowsAutopilotDeploymentProfile`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-shared-windowsautopilotdeploymentprofile-assign](https://learn.microsoft.com/graph/api/intune-shared-windowsautopilotdeploymentprofile-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest(Object);

impl AssignRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceIds`: `Collection(Edm.String)`
    pub fn with_device_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("deviceIds", value))
    }
}

impl IntoJson for AssignRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-windowsautopilotdeploymentprofile-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-windowsautopilotdeploymentprofile-haspayloadlinks?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct HasPayloadLinksRequest(Object);

impl HasPayloadLinksRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `payloadIds`: `Collection(Edm.String)`
    pub fn with_payload_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("payloadIds", value))
    }
}

impl IntoJson for HasPayloadLinksRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
