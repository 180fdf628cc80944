// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `Chart`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [chart-setdata](https://learn.microsoft.com/graph/api/chart-setdata?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SetDataRequest(Object);

impl SetDataRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `sourceData`: `Edm.String`
    pub fn with_source_data(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sourceData", value))
    }

    /// `seriesBy`: `Edm.String`
    ///
    /// Optional. Possible values are: Auto, Columns, Rows.
    pub fn with_series_by(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("seriesBy", value))
    }
}

impl IntoJson for SetDataRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [chart-setposition](https://learn.microsoft.com/graph/api/chart-setposition?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SetPositionRequest(Object);

impl SetPositionRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `startCell`: `Edm.String`
    pub fn with_start_cell(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("startCell", value))
    }

    /// `endCell`: `Edm.String`
    ///
    /// Optional.
    pub fn with_end_cell(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("endCell", value))
    }
}

impl IntoJson for SetPositionRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
