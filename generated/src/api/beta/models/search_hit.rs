// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.searchHit`](https://learn.microsoft.com/graph/api/resources/searchhit?view=graph-rest-beta)
    SearchHit = "microsoft.graph.searchHit"
}

impl SearchHit {
    /// `hitId` in queries.
    pub const HIT_ID: Property<Self> = Property::new("hitId");
    /// `rank` in queries.
    pub const RANK: Property<Self> = Property::new("rank");
    /// `contentSource` in queries.
    pub const CONTENT_SOURCE: Property<Self> = Property::new("contentSource");
    /// `summary` in queries.
    pub const SUMMARY: Property<Self> = Property::new("summary");
    /// `resultTemplateId` in queries.
    pub const RESULT_TEMPLATE_ID: Property<Self> = Property::new("resultTemplateId");
    /// `resource` in queries.
    pub const RESOURCE: Property<Self> = Property::new("resource");
    /// `_id` in queries.
    pub const ID: Property<Self> = Property::new("_id");
    /// `_score` in queries.
    pub const SCORE: Property<Self> = Property::new("_score");
    /// `_summary` in queries.
    pub const SUMMARY2: Property<Self> = Property::new("_summary");
    /// `_sortField` in queries.
    pub const SORT_FIELD: Property<Self> = Property::new("_sortField");
    /// `_source` in queries.
    pub const SOURCE: Property<Self> = Property::new("_source");

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

    /// `contentSource`: `Edm.String`
    pub fn content_source(&self) -> Option<&str> {
        self.0.str("contentSource")
    }

    /// Sets `contentSource`.
    pub fn with_content_source(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentSource", value))
    }

    /// `summary`: `Edm.String`
    pub fn summary(&self) -> Option<&str> {
        self.0.str("summary")
    }

    /// Sets `summary`.
    pub fn with_summary(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("summary", value))
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

    /// `_id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("_id")
    }

    /// Sets `_id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("_id", value))
    }

    /// `_score`: `Edm.Int32`
    pub fn score(&self) -> Option<i32> {
        self.0.i32("_score")
    }

    /// Sets `_score`.
    pub fn with_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("_score", value))
    }

    /// `_summary`: `Edm.String`
    pub fn summary_2(&self) -> Option<&str> {
        self.0.str("_summary")
    }

    /// Sets `_summary`.
    pub fn with_summary_2(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("_summary", value))
    }

    /// `_sortField`: `Edm.String`
    pub fn sort_field(&self) -> Option<&str> {
        self.0.str("_sortField")
    }

    /// Sets `_sortField`.
    pub fn with_sort_field(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("_sortField", value))
    }

    /// `_source`: `microsoft.graph.entity`
    pub fn source(&self) -> Option<&super::Entity> {
        self.0.model("_source")
    }

    /// Sets `_source`.
    pub fn with_source(self, value: impl Into<Nullable<super::Entity>>) -> Self {
        Self(self.0.with("_source", value))
    }
}
