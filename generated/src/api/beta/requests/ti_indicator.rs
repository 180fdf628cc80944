// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `tiIndicator`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [tiindicator-deletetiindicators](https://learn.microsoft.com/graph/api/tiindicator-deletetiindicators?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct DeleteTiIndicatorsRequest(Object);

impl DeleteTiIndicatorsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `value`: `Collection(Edm.String)`
    pub fn with_value(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("value", value))
    }
}

impl IntoJson for DeleteTiIndicatorsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [tiindicator-deletetiindicatorsbyexternalid](https://learn.microsoft.com/graph/api/tiindicator-deletetiindicatorsbyexternalid?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct DeleteTiIndicatorsByExternalIdRequest(Object);

impl DeleteTiIndicatorsByExternalIdRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `value`: `Collection(Edm.String)`
    pub fn with_value(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("value", value))
    }
}

impl IntoJson for DeleteTiIndicatorsByExternalIdRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [tiindicator-submittiindicators](https://learn.microsoft.com/graph/api/tiindicator-submittiindicators?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SubmitTiIndicatorsRequest(Object);

impl SubmitTiIndicatorsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `value`: `Collection(microsoft.graph.tiIndicator)`
    pub fn with_value(self, value: impl Into<Nullable<Vec<models::TiIndicator>>>) -> Self {
        Self(self.0.with("value", value))
    }
}

impl IntoJson for SubmitTiIndicatorsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [tiindicator-updatetiindicators](https://learn.microsoft.com/graph/api/tiindicator-updatetiindicators?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateTiIndicatorsRequest(Object);

impl UpdateTiIndicatorsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `value`: `Collection(microsoft.graph.tiIndicator)`
    pub fn with_value(self, value: impl Into<Nullable<Vec<models::TiIndicator>>>) -> Self {
        Self(self.0.with("value", value))
    }
}

impl IntoJson for UpdateTiIndicatorsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
