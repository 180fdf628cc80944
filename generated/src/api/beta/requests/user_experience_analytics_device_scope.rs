// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `userExperienceAnalyticsDeviceScope`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-devices-userexperienceanalyticsdevicescope-triggerdevicescopeaction](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescope-triggerdevicescopeaction?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct TriggerDeviceScopeActionRequest(Object);

impl TriggerDeviceScopeActionRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `actionName`: `microsoft.graph.deviceScopeAction`
    pub fn with_action_name(self, value: impl Into<Nullable<models::DeviceScopeAction>>) -> Self {
        Self(self.0.with("actionName", value))
    }

    /// `deviceScopeId`: `Edm.String`
    pub fn with_device_scope_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceScopeId", value))
    }
}

impl IntoJson for TriggerDeviceScopeActionRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
