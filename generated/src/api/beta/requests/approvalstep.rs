// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [approvalstep-update](https://learn.microsoft.com/graph/api/approvalstep-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequest(Object);

impl UpdateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `reviewResult`: `Edm.String`
    ///
    /// Possible values are: Approve, Deny.
    pub fn with_review_result(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reviewResult", value))
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
