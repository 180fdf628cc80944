// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `importedWindowsAutopilotDeviceIdentity`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-enrollment-importedwindowsautopilotdeviceidentity-import](https://learn.microsoft.com/graph/api/intune-enrollment-importedwindowsautopilotdeviceidentity-import?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ImportRequest(Object);

impl ImportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `importedWindowsAutopilotDeviceIdentities`: `Collection(microsoft.graph.importedWindowsAutopilotDeviceIdentity)`
    pub fn with_imported_windows_autopilot_device_identities(
        self,
        value: impl Into<Nullable<Vec<models::ImportedWindowsAutopilotDeviceIdentity>>>,
    ) -> Self {
        Self(self.0.with("importedWindowsAutopilotDeviceIdentities", value))
    }
}

impl IntoJson for ImportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
