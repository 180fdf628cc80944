// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `emailThreatSubmission`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [security-emailthreatsubmission-review](https://learn.microsoft.com/graph/api/security-emailthreatsubmission-review?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ReviewRequest(Object);

impl ReviewRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `category`: `Edm.String`
    pub fn with_category(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category", value))
    }
}

impl IntoJson for ReviewRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
