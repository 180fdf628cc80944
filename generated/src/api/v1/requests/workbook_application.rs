// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `workbookApplication`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [workbookapplication-calculate](https://learn.microsoft.com/graph/api/workbookapplication-calculate?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct CalculateRequest(Object);

impl CalculateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `calculationType`: `Edm.String`
    ///
    /// Possible values are: Recalculate, Full, FullRebuild.
    pub fn with_calculation_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("calculationType", value))
    }
}

impl IntoJson for CalculateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
