// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.termStore.set`](https://learn.microsoft.com/graph/api/resources/termstore-set?view=graph-rest-1.0)
    Set: super::super::Entity = "microsoft.graph.termStore.set"
}

impl Set {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `localizedNames` in queries.
    pub const LOCALIZED_NAMES: Property<Self> = Property::new("localizedNames");
    /// `properties` in queries.
    pub const PROPERTIES: Property<Self> = Property::new("properties");
    /// `children` in queries.
    pub const CHILDREN: Property<Self> = Property::new("children");
    /// `parentGroup` in queries.
    pub const PARENT_GROUP: Property<Self> = Property::new("parentGroup");
    /// `relations` in queries.
    pub const RELATIONS: Property<Self> = Property::new("relations");
    /// `terms` in queries.
    pub const TERMS: Property<Self> = Property::new("terms");

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `localizedNames`: `Collection(microsoft.graph.termStore.localizedName)`
    pub fn localized_names(&self) -> Option<&[super::LocalizedName]> {
        self.0.models("localizedNames")
    }

    /// Sets `localizedNames`.
    pub fn with_localized_names(self, value: impl Into<Nullable<Vec<super::LocalizedName>>>) -> Self {
        Self(self.0.with("localizedNames", value))
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

    /// `parentGroup`: `microsoft.graph.termStore.group`
    pub fn parent_group(&self) -> Option<&super::Group> {
        self.0.model("parentGroup")
    }

    /// Sets `parentGroup`.
    pub fn with_parent_group(self, value: impl Into<Nullable<super::Group>>) -> Self {
        Self(self.0.with("parentGroup", value))
    }

    /// `relations`: `Collection(microsoft.graph.termStore.relation)`
    pub fn relations(&self) -> Option<&[super::Relation]> {
        self.0.models("relations")
    }

    /// Sets `relations`.
    pub fn with_relations(self, value: impl Into<Nullable<Vec<super::Relation>>>) -> Self {
        Self(self.0.with("relations", value))
    }

    /// `terms`: `Collection(microsoft.graph.termStore.term)`
    pub fn terms(&self) -> Option<&[super::Term]> {
        self.0.models("terms")
    }

    /// Sets `terms`.
    pub fn with_terms(self, value: impl Into<Nullable<Vec<super::Term>>>) -> Self {
        Self(self.0.with("terms", value))
    }
}
