// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from deviceAndAppManagementAssignmentTarget.
    ///
    /// [`microsoft.graph.configurationManagerCollectionAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-configurationmanagercollectionassignmenttarget?view=graph-rest-1.0)
    ConfigurationManagerCollectionAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget = "microsoft.graph.configurationManagerCollectionAssignmentTarget"
}

impl ConfigurationManagerCollectionAssignmentTarget {
    /// `collectionId` in queries.
    pub const COLLECTION_ID: Property<Self> = Property::new("collectionId");

    /// `collectionId`: `Edm.String`
    pub fn collection_id(&self) -> Option<&str> {
        self.0.str("collectionId")
    }

    /// Sets `collectionId`.
    pub fn with_collection_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("collectionId", value))
    }
}
