// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.sharedInsight`](https://learn.microsoft.com/graph/api/resources/insights-shared?view=graph-rest-beta)
    SharedInsight = "microsoft.graph.sharedInsight"
}

impl SharedInsight {
    pub const ID: Property<Self> = Property::new("id");
    pub const LAST_SHARED: Property<Self> = Property::new("lastShared");
    pub const RESOURCE_VISUALIZATION: Property<Self> = Property::new(
        "resourceVisualization",
    );
    pub const RESOURCE_REFERENCE: Property<Self> = Property::new("resourceReference");
    pub const RESOURCE: Property<Self> = Property::new("resource");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `lastShared`: `Edm.String`
    pub fn last_shared(&self) -> Option<&str> {
        self.0.str("lastShared")
    }

    pub fn with_last_shared(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("lastShared", value))
    }

    /// `resourceVisualization`: `Edm.String`
    pub fn resource_visualization(&self) -> Option<&str> {
        self.0.str("resourceVisualization")
    }

    pub fn with_resource_visualization(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("resourceVisualization", value))
    }

    /// `resourceReference`: `Edm.String`
    pub fn resource_reference(&self) -> Option<&str> {
        self.0.str("resourceReference")
    }

    pub fn with_resource_reference(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceReference", value))
    }

    /// `resource`: `Collection(microsoft.graph.entity)`
    pub fn resource(&self) -> Option<&[super::Entity]> {
        self.0.models("resource")
    }

    pub fn with_resource(self, value: impl Into<Nullable<Vec<super::Entity>>>) -> Self {
        Self(self.0.with("resource", value))
    }
}
