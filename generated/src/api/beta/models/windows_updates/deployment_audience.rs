// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.deploymentAudience`](https://learn.microsoft.com/graph/api/resources/windowsupdates-deploymentaudience?view=graph-rest-beta)
    DeploymentAudience = "microsoft.graph.windowsUpdates.deploymentAudience"
}

impl DeploymentAudience {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `exclusions` in queries.
    pub const EXCLUSIONS: Property<Self> = Property::new("exclusions");
    /// `members` in queries.
    pub const MEMBERS: Property<Self> = Property::new("members");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only. Not nullable. Key.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `exclusions`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`
    pub fn exclusions(&self) -> Option<&[super::UpdatableAsset]> {
        self.0.models("exclusions")
    }

    /// Sets `exclusions`.
    pub fn with_exclusions(self, value: impl Into<Nullable<Vec<super::UpdatableAsset>>>) -> Self {
        Self(self.0.with("exclusions", value))
    }

    /// `members`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`
    pub fn members(&self) -> Option<&[super::UpdatableAsset]> {
        self.0.models("members")
    }

    /// Sets `members`.
    pub fn with_members(self, value: impl Into<Nullable<Vec<super::UpdatableAsset>>>) -> Self {
        Self(self.0.with("members", value))
    }
}
