// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.usedInsight`](https://learn.microsoft.com/graph/api/resources/insights-used?view=graph-rest-beta)
    UsedInsight = "microsoft.graph.usedInsight"
}

impl UsedInsight {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastUsed` in queries.
    pub const LAST_USED: Property<Self> = Property::new("lastUsed");
    /// `resourceVisualization` in queries.
    pub const RESOURCE_VISUALIZATION: Property<Self> = Property::new("resourceVisualization");
    /// `resourceReference` in queries.
    pub const RESOURCE_REFERENCE: Property<Self> = Property::new("resourceReference");
    /// `resource` in queries.
    pub const RESOURCE: Property<Self> = Property::new("resource");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `lastUsed`: `microsoft.graph.usageDetails`, read-only
    ///
    /// Read-only.
    pub fn last_used(&self) -> Option<&super::UsageDetails> {
        self.0.model("lastUsed")
    }

    /// `resourceVisualization`: `microsoft.graph.resourceVisualization`, read-only
    ///
    /// Read-only.
    pub fn resource_visualization(&self) -> Option<&super::ResourceVisualization> {
        self.0.model("resourceVisualization")
    }

    /// `resourceReference`: `microsoft.graph.resourceReference`, read-only
    ///
    /// Read-only.
    pub fn resource_reference(&self) -> Option<&super::ResourceReference> {
        self.0.model("resourceReference")
    }

    /// `resource`: `Collection(microsoft.graph.entity)`
    pub fn resource(&self) -> Option<&[super::Entity]> {
        self.0.models("resource")
    }

    /// Sets `resource`.
    pub fn with_resource(self, value: impl Into<Nullable<Vec<super::Entity>>>) -> Self {
        Self(self.0.with("resource", value))
    }
}
