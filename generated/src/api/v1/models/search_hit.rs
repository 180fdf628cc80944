// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.searchHit`](https://learn.microsoft.com/graph/api/resources/searchhit?view=graph-rest-1.0)
    SearchHit = "microsoft.graph.searchHit"
}

impl SearchHit {
    /// `contentSource` in queries.
    pub const CONTENT_SOURCE: Property<Self> = Property::new("contentSource");
    /// `hitId` in queries.
    pub const HIT_ID: Property<Self> = Property::new("hitId");
    /// `rank` in queries.
    pub const RANK: Property<Self> = Property::new("rank");
    /// `resultTemplateId` in queries.
    pub const RESULT_TEMPLATE_ID: Property<Self> = Property::new("resultTemplateId");
    /// `resource` in queries.
    pub const RESOURCE: Property<Self> = Property::new("resource");
    /// `summary` in queries.
    pub const SUMMARY: Property<Self> = Property::new("summary");

    /// `contentSource`: `Edm.String`
    pub fn content_source(&self) -> Option<&str> {
        self.0.str("contentSource")
    }

    /// Sets `contentSource`.
    pub fn with_content_source(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentSource", value))
    }

    /// `hitId`: `Edm.String`
    pub fn hit_id(&self) -> Option<&str> {
        self.0.str("hitId")
    }

    /// Sets `hitId`.
    pub fn with_hit_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("hitId", value))
    }

    /// `rank`: `Edm.Int32`
    pub fn rank(&self) -> Option<i32> {
        self.0.i32("rank")
    }

    /// Sets `rank`.
    pub fn with_rank(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("rank", value))
    }

    /// `resultTemplateId`: `Edm.String`
    pub fn result_template_id(&self) -> Option<&str> {
        self.0.str("resultTemplateId")
    }

    /// Sets `resultTemplateId`.
    pub fn with_result_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resultTemplateId", value))
    }

    /// `resource`: `microsoft.graph.entity`
    pub fn resource(&self) -> Option<&super::Entity> {
        self.0.model("resource")
    }

    /// Sets `resource`.
    pub fn with_resource(self, value: impl Into<Nullable<super::Entity>>) -> Self {
        Self(self.0.with("resource", value))
    }

    /// `summary`: `Edm.String`
    pub fn summary(&self) -> Option<&str> {
        self.0.str("summary")
    }

    /// Sets `summary`.
    pub fn with_summary(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("summary", value))
    }
}
