// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.termStore.store`](https://learn.microsoft.com/graph/api/resources/termstore-store?view=graph-rest-beta)
    Store: super::super::Entity = "microsoft.graph.termStore.store"
}

impl Store {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `defaultLanguageTag` in queries.
    pub const DEFAULT_LANGUAGE_TAG: Property<Self> = Property::new("defaultLanguageTag");
    /// `languageTags` in queries.
    pub const LANGUAGE_TAGS: Property<Self> = Property::new("languageTags");
    /// `groups` in queries.
    pub const GROUPS: Property<Self> = Property::new("groups");
    /// `sets` in queries.
    pub const SETS: Property<Self> = Property::new("sets");

    /// `defaultLanguageTag`: `Edm.String`
    pub fn default_language_tag(&self) -> Option<&str> {
        self.0.str("defaultLanguageTag")
    }

    /// Sets `defaultLanguageTag`.
    pub fn with_default_language_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultLanguageTag", value))
    }

    /// `languageTags`: `Collection(Edm.String)`
    pub fn language_tags(&self) -> Option<Vec<&str>> {
        self.0.strs("languageTags")
    }

    /// Sets `languageTags`.
    pub fn with_language_tags(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("languageTags", value))
    }

    /// `groups`: `Collection(microsoft.graph.termStore.group)`
    pub fn groups(&self) -> Option<&[super::Group]> {
        self.0.models("groups")
    }

    /// Sets `groups`.
    pub fn with_groups(self, value: impl Into<Nullable<Vec<super::Group>>>) -> Self {
        Self(self.0.with("groups", value))
    }

    /// `sets`: `Collection(microsoft.graph.termStore.set)`
    pub fn sets(&self) -> Option<&[super::Set]> {
        self.0.models("sets")
    }

    /// Sets `sets`.
    pub fn with_sets(self, value: impl Into<Nullable<Vec<super::Set>>>) -> Self {
        Self(self.0.with("sets", value))
    }
}
