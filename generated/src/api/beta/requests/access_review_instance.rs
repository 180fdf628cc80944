// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `accessReviewInstance`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [accessreviewinstance-batchrecorddecisions](https://learn.microsoft.com/graph/api/accessreviewinstance-batchrecorddecisions?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct BatchRecordDecisionsRequest(Object);

impl BatchRecordDecisionsRequest {
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

    /// `principalId`: `Edm.String`
    pub fn with_principal_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("principalId", value))
    }

    /// `resourceId`: `Edm.String`
    pub fn with_resource_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceId", value))
    }
}

impl IntoJson for BatchRecordDecisionsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
