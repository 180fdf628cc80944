// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `appleUserInitiatedEnrollmentProfile`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-enrollment-appleuserinitiatedenrollmentprofile-setpriority](https://learn.microsoft.com/graph/api/intune-enrollment-appleuserinitiatedenrollmentprofile-setpriority?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SetPriorityRequest(Object);

impl SetPriorityRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `priority`: `Edm.Int32`
    pub fn with_priority(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("priority", value))
    }
}

impl IntoJson for SetPriorityRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
