// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.sharedInsight`](https://learn.microsoft.com/graph/api/resources/insights-shared?view=graph-rest-1.0)
    SharedInsight = "microsoft.graph.sharedInsight"
}

impl SharedInsight {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastShared` in queries.
    pub const LAST_SHARED: Property<Self> = Property::new("lastShared");
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

    /// `lastShared`: `microsoft.graph.sharingDetail`, read-only
    ///
    /// Read-only.
    pub fn last_shared(&self) -> Option<&super::SharingDetail> {
        self.0.model("lastShared")
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
