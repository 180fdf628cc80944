// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.filter`](https://learn.microsoft.com/graph/api/resources/synchronization-filter?view=graph-rest-beta)
    Filter = "microsoft.graph.filter"
}

impl Filter {
    /// `categoryFilterGroups` in queries.
    pub const CATEGORY_FILTER_GROUPS: Property<Self> = Property::new("categoryFilterGroups");
    /// `groups` in queries.
    pub const GROUPS: Property<Self> = Property::new("groups");
    /// `inputFilterGroups` in queries.
    pub const INPUT_FILTER_GROUPS: Property<Self> = Property::new("inputFilterGroups");

    /// `categoryFilterGroups`: `Collection(microsoft.graph.filterGroup)`
    pub fn category_filter_groups(&self) -> Option<&[super::FilterGroup]> {
        self.0.models("categoryFilterGroups")
    }

    /// Sets `categoryFilterGroups`.
    pub fn with_category_filter_groups(self, value: impl Into<Nullable<Vec<super::FilterGroup>>>) -> Self {
        Self(self.0.with("categoryFilterGroups", value))
    }

    /// `groups`: `Collection(microsoft.graph.filterGroup)`
    pub fn groups(&self) -> Option<&[super::FilterGroup]> {
        self.0.models("groups")
    }

    /// Sets `groups`.
    pub fn with_groups(self, value: impl Into<Nullable<Vec<super::FilterGroup>>>) -> Self {
        Self(self.0.with("groups", value))
    }

    /// `inputFilterGroups`: `Collection(microsoft.graph.filterGroup)`
    pub fn input_filter_groups(&self) -> Option<&[super::FilterGroup]> {
        self.0.models("inputFilterGroups")
    }

    /// Sets `inputFilterGroups`.
    pub fn with_input_filter_groups(self, value: impl Into<Nullable<Vec<super::FilterGroup>>>) -> Self {
        Self(self.0.with("inputFilterGroups", value))
    }
}
