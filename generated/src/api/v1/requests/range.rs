// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `Range`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [range-clear](https://learn.microsoft.com/graph/api/range-clear?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct ClearRequest(Object);

impl ClearRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `applyTo`: `Edm.String`
    ///
    /// Optional. Possible values are: All, Formats, Contents.
    pub fn with_apply_to(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("applyTo", value))
    }
}

impl IntoJson for ClearRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [range-delete](https://learn.microsoft.com/graph/api/range-delete?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct DeleteRequest(Object);

impl DeleteRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `shift`: `Edm.String`
    ///
    /// Possible values are: Up, Left.
    pub fn with_shift(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("shift", value))
    }
}

impl IntoJson for DeleteRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [range-insert](https://learn.microsoft.com/graph/api/range-insert?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct InsertRequest(Object);

impl InsertRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `shift`: `Edm.String`
    ///
    /// Possible values are: Down, Right.
    pub fn with_shift(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("shift", value))
    }
}

impl IntoJson for InsertRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [range-merge](https://learn.microsoft.com/graph/api/range-merge?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct MergeRequest(Object);

impl MergeRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `across`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn with_across(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("across", value))
    }
}

impl IntoJson for MergeRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [range-row](https://learn.microsoft.com/graph/api/range-row?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct RowRequest(Object);

impl RowRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `row`: `Edm.Int32`
    pub fn with_row(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("row", value))
    }
}

impl IntoJson for RowRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
