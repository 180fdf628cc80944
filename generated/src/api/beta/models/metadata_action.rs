// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.metadataAction`](https://learn.microsoft.com/graph/api/resources/metadataaction?view=graph-rest-beta)
    MetadataAction: super::InformationProtectionAction = "microsoft.graph.metadataAction"
}

impl MetadataAction {
    /// `metadataToAdd` in queries.
    pub const METADATA_TO_ADD: Property<Self> = Property::new("metadataToAdd");
    /// `metadataToRemove` in queries.
    pub const METADATA_TO_REMOVE: Property<Self> = Property::new("metadataToRemove");

    /// `metadataToAdd`: `Collection(microsoft.graph.keyValuePair)`
    pub fn metadata_to_add(&self) -> Option<&[super::KeyValuePair]> {
        self.0.models("metadataToAdd")
    }

    /// Sets `metadataToAdd`.
    pub fn with_metadata_to_add(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("metadataToAdd", value))
    }

    /// `metadataToRemove`: `Collection(Edm.String)`
    pub fn metadata_to_remove(&self) -> Option<Vec<&str>> {
        self.0.strs("metadataToRemove")
    }

    /// Sets `metadataToRemove`.
    pub fn with_metadata_to_remove(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("metadataToRemove", value))
    }
}
