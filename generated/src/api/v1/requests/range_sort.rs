// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `RangeSort`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [rangesort-apply](https://learn.microsoft.com/graph/api/rangesort-apply?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct ApplyRequest(Object);

impl ApplyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `fields`: `Collection(microsoft.graph.workbookSortField)`
    pub fn with_fields(self, value: impl Into<Nullable<Vec<models::WorkbookSortField>>>) -> Self {
        Self(self.0.with("fields", value))
    }

    /// `matchCase`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn with_match_case(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("matchCase", value))
    }

    /// `hasHeaders`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn with_has_headers(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasHeaders", value))
    }

    /// `orientation`: `Edm.String`
    ///
    /// Optional. Possible values are: Rows, Columns.
    pub fn with_orientation(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("orientation", value))
    }

    /// `method`: `Edm.String`
    ///
    /// Optional. Possible values are: PinYin, StrokeCount.
    pub fn with_method(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("method", value))
    }
}

impl IntoJson for ApplyRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
