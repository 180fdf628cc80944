// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.trending`](https://learn.microsoft.com/graph/api/resources/insights-trending?view=graph-rest-1.0)
    Trending = "microsoft.graph.trending"
}

impl Trending {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `weight` in queries.
    pub const WEIGHT: Property<Self> = Property::new("weight");
    /// `resourceVisualization` in queries.
    pub const RESOURCE_VISUALIZATION: Property<Self> = Property::new("resourceVisualization");
    /// `resourceReference` in queries.
    pub const RESOURCE_REFERENCE: Property<Self> = Property::new("resourceReference");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `resource` in queries.
    pub const RESOURCE: Property<Self> = Property::new("resource");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `weight`: `Edm.Double`
    pub fn weight(&self) -> Option<f64> {
        self.0.f64("weight")
    }

    /// Sets `weight`.
    pub fn with_weight(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("weight", value))
    }

    /// `resourceVisualization`: `microsoft.graph.resourceVisualization`
    pub fn resource_visualization(&self) -> Option<&super::ResourceVisualization> {
        self.0.model("resourceVisualization")
    }

    /// Sets `resourceVisualization`.
    pub fn with_resource_visualization(self, value: impl Into<Nullable<super::ResourceVisualization>>) -> Self {
        Self(self.0.with("resourceVisualization", value))
    }

    /// `resourceReference`: `microsoft.graph.resourceReference`
    pub fn resource_reference(&self) -> Option<&super::ResourceReference> {
        self.0.model("resourceReference")
    }

    /// Sets `resourceReference`.
    pub fn with_resource_reference(self, value: impl Into<Nullable<super::ResourceReference>>) -> Self {
        Self(self.0.with("resourceReference", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `resource`: `Edm.Untyped`
    pub fn resource(&self) -> Option<&Value> {
        self.0.untyped("resource")
    }

    /// Sets `resource`.
    pub fn with_resource(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("resource", value))
    }
}
