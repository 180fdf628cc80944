// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.usedInsight`](https://learn.microsoft.com/graph/api/resources/insights-used?view=graph-rest-1.0)
    UsedInsight = "microsoft.graph.usedInsight"
}

impl UsedInsight {
    pub const ID: Property<Self> = Property::new("id");
    pub const LAST_USED: Property<Self> = Property::new("lastUsed");
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

    /// `lastUsed`: `Edm.String`
    pub fn last_used(&self) -> Option<&str> {
        self.0.str("lastUsed")
    }

    pub fn with_last_used(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("lastUsed", value))
    }

    /// `resourceVisualization`: `microsoft.graph.resourceVisualization`
    pub fn resource_visualization(&self) -> Option<&super::ResourceVisualization> {
        self.0.model("resourceVisualization")
    }

    pub fn with_resource_visualization(
        self,
        value: impl Into<Nullable<super::ResourceVisualization>>,
    ) -> Self {
        Self(self.0.with("resourceVisualization", value))
    }

    /// `resourceReference`: `microsoft.graph.resourceReference`
    pub fn resource_reference(&self) -> Option<&super::ResourceReference> {
        self.0.model("resourceReference")
    }

    pub fn with_resource_reference(
        self,
        value: impl Into<Nullable<super::ResourceReference>>,
    ) -> Self {
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
