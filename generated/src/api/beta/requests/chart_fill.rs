// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `ChartFill`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [chartfill-setsolidcolor](https://learn.microsoft.com/graph/api/chartfill-setsolidcolor?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SetSolidColorRequest(Object);

impl SetSolidColorRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `color`: `Edm.String`
    pub fn with_color(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("color", value))
    }
}

impl IntoJson for SetSolidColorRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
