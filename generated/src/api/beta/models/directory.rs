// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.directory`](https://learn.microsoft.com/graph/api/resources/directory?view=graph-rest-beta)
    Directory = "microsoft.graph.directory"
}

impl Directory {
    pub const ID: Property<Self> = Property::new("id");
    pub const DELETEDITEMS: Property<Self> = Property::new("deleteditems");
    pub const FEATURE_ROLLOUT_POLICIES: Property<Self> = Property::new(
        "featureRolloutPolicies",
    );

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only. Not nullable. Key.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `deleteditems`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn deleteditems(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("deleteditems")
    }

    #[cfg(feature = "authentication")]
    /// `featureRolloutPolicies`: `Collection(microsoft.graph.featureRolloutPolicy)`
    ///
    /// Nullable.
    pub fn feature_rollout_policies(&self) -> Option<&[super::FeatureRolloutPolicy]> {
        self.0.models("featureRolloutPolicies")
    }

    #[cfg(feature = "authentication")]
    pub fn with_feature_rollout_policies(
        self,
        value: impl Into<Nullable<Vec<super::FeatureRolloutPolicy>>>,
    ) -> Self {
        Self(self.0.with("featureRolloutPolicies", value))
    }
}
