// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `deviceAppManagementTask`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-partnerintegration-deviceappmanagementtask-updatestatus](https://learn.microsoft.com/graph/api/intune-partnerintegration-deviceappmanagementtask-updatestatus?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateStatusRequest(Object);

impl UpdateStatusRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `status`: `microsoft.graph.deviceAppManagementTaskStatus`
    pub fn with_status(self, value: impl Into<Nullable<models::DeviceAppManagementTaskStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `note`: `Edm.String`
    pub fn with_note(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("note", value))
    }
}

impl IntoJson for UpdateStatusRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
