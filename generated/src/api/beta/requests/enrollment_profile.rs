// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `enrollmentProfile`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-enrollment-enrollmentprofile-updatedeviceprofileassignment](https://learn.microsoft.com/graph/api/intune-enrollment-enrollmentprofile-updatedeviceprofileassignment?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateDeviceProfileAssignmentRequest(Object);

impl UpdateDeviceProfileAssignmentRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceIds`: `Collection(Edm.String)`
    pub fn with_device_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("deviceIds", value))
    }
}

impl IntoJson for UpdateDeviceProfileAssignmentRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
