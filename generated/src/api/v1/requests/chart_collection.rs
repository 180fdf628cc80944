// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `ChartCollection`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [chartcollection-add](https://learn.microsoft.com/graph/api/chartcollection-add?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AddRequest(Object);

impl AddRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `type`: `Edm.String`
    ///
    /// Possible values are: ColumnClustered, ColumnStacked, ColumnStacked100, BarClustered, BarStacked, BarStacked100, LineStacked, LineStacked100, LineMarkers, LineMarkersStacked, LineMarkersStacked100, PieOfPie, etc.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `sourceData`: `microsoft.graph.Json`
    pub fn with_source_data(self, value: impl Into<Nullable<models::Json>>) -> Self {
        Self(self.0.with("sourceData", value))
    }

    /// `seriesBy`: `Edm.String`
    ///
    /// Optional. Possible values are: Auto, Columns, Rows.
    pub fn with_series_by(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("seriesBy", value))
    }
}

impl IntoJson for AddRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [chartcollection-itemat](https://learn.microsoft.com/graph/api/chartcollection-itemat?view=graph-rest-1.0).
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
