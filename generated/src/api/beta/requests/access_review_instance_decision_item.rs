// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `accessReviewInstanceDecisionItem`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [accessreviewinstancedecisionitem-recordalldecisions](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-recordalldecisions?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RecordAllDecisionsRequest(Object);

impl RecordAllDecisionsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `decision`: `Edm.String`
    ///
    /// Possible values are: Approve, Deny.
    pub fn with_decision(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("decision", value))
    }

    /// `justification`: `Edm.String`
    pub fn with_justification(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("justification", value))
    }

    /// `principalId`: `Edm.String`
    pub fn with_principal_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("principalId", value))
    }

    /// `resourceId`: `Edm.String`
    pub fn with_resource_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceId", value))
    }
}

impl IntoJson for RecordAllDecisionsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
