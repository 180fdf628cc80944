// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [accessreviewinstancedecisionitem-update](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequest(Object);

impl UpdateRequest {
    /// With `decision`.
    pub fn new(decision: impl Into<Nullable<String>>) -> Self {
        Self(Object::new().with("decision", decision))
    }

    /// `decision`: `Edm.String`
    ///
    /// Required. Possible values are: Approve, Deny, NotReviewed, DontKnow.
    pub fn with_decision(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("decision", value))
    }

    /// `justification`: `Edm.String`
    pub fn with_justification(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("justification", value))
    }
}

impl IntoJson for UpdateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
