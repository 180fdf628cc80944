// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `ChartSeriesCollection`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [chartseriescollection-itemat](https://learn.microsoft.com/graph/api/chartseriescollection-itemat?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct ItemAtRequest(Object);

impl ItemAtRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `index`: `Edm.Int32`
    pub fn with_index(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("index", value))
    }
}

impl IntoJson for ItemAtRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
