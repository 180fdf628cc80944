// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.inferenceClassification`](https://learn.microsoft.com/graph/api/resources/inferenceclassification?view=graph-rest-beta)
    InferenceClassification = "microsoft.graph.inferenceClassification"
}

impl InferenceClassification {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `overrides` in queries.
    pub const OVERRIDES: Property<Self> = Property::new("overrides");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `overrides`: `Collection(microsoft.graph.inferenceClassificationOverride)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "mail")]
    pub fn overrides(&self) -> Option<&[super::InferenceClassificationOverride]> {
        self.0.models("overrides")
    }
}
