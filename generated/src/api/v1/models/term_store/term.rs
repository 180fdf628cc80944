// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.termStore.term`](https://learn.microsoft.com/graph/api/resources/termstore-term?view=graph-rest-1.0)
    Term: super::super::Entity = "microsoft.graph.termStore.term"
}

impl Term {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `descriptions` in queries.
    pub const DESCRIPTIONS: Property<Self> = Property::new("descriptions");
    /// `labels` in queries.
    pub const LABELS: Property<Self> = Property::new("labels");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `properties` in queries.
    pub const PROPERTIES: Property<Self> = Property::new("properties");
    /// `children` in queries.
    pub const CHILDREN: Property<Self> = Property::new("children");
    /// `relations` in queries.
    pub const RELATIONS: Property<Self> = Property::new("relations");
    /// `set` in queries.
    pub const SET: Property<Self> = Property::new("set");

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `descriptions`: `Collection(microsoft.graph.termStore.localizedDescription)`
    pub fn descriptions(&self) -> Option<&[super::LocalizedDescription]> {
        self.0.models("descriptions")
    }

    /// Sets `descriptions`.
    pub fn with_descriptions(self, value: impl Into<Nullable<Vec<super::LocalizedDescription>>>) -> Self {
        Self(self.0.with("descriptions", value))
    }

    /// `labels`: `Collection(microsoft.graph.termStore.localizedLabel)`
    pub fn labels(&self) -> Option<&[super::LocalizedLabel]> {
        self.0.models("labels")
    }

    /// Sets `labels`.
    pub fn with_labels(self, value: impl Into<Nullable<Vec<super::LocalizedLabel>>>) -> Self {
        Self(self.0.with("labels", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// `properties`: `Collection(microsoft.graph.keyValue)`
    pub fn properties(&self) -> Option<&[super::super::KeyValue]> {
        self.0.models("properties")
    }

    /// Sets `properties`.
    pub fn with_properties(self, value: impl Into<Nullable<Vec<super::super::KeyValue>>>) -> Self {
        Self(self.0.with("properties", value))
    }

    /// `children`: `Collection(microsoft.graph.termStore.term)`
    pub fn children(&self) -> Option<&[super::Term]> {
        self.0.models("children")
    }

    /// Sets `children`.
    pub fn with_children(self, value: impl Into<Nullable<Vec<super::Term>>>) -> Self {
        Self(self.0.with("children", value))
    }

    /// `relations`: `Collection(microsoft.graph.termStore.relation)`
    pub fn relations(&self) -> Option<&[super::Relation]> {
        self.0.models("relations")
    }

    /// Sets `relations`.
    pub fn with_relations(self, value: impl Into<Nullable<Vec<super::Relation>>>) -> Self {
        Self(self.0.with("relations", value))
    }

    /// `set`: `microsoft.graph.termStore.set`
    pub fn set(&self) -> Option<&super::Set> {
        self.0.model("set")
    }

    /// Sets `set`.
    pub fn with_set(self, value: impl Into<Nullable<super::Set>>) -> Self {
        Self(self.0.with("set", value))
    }
}
