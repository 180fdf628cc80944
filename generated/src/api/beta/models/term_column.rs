// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.termColumn`](https://learn.microsoft.com/graph/api/resources/termcolumn?view=graph-rest-beta)
    TermColumn = "microsoft.graph.termColumn"
}

impl TermColumn {
    /// `allowMultipleValues` in queries.
    pub const ALLOW_MULTIPLE_VALUES: Property<Self> = Property::new("allowMultipleValues");
    /// `showFullyQualifiedName` in queries.
    pub const SHOW_FULLY_QUALIFIED_NAME: Property<Self> = Property::new("showFullyQualifiedName");
    /// `parentTerm` in queries.
    pub const PARENT_TERM: Property<Self> = Property::new("parentTerm");
    /// `termSet` in queries.
    pub const TERM_SET: Property<Self> = Property::new("termSet");

    /// `allowMultipleValues`: `Edm.Boolean`
    ///
    /// Supports multiple values.
    pub fn allow_multiple_values(&self) -> Option<bool> {
        self.0.bool("allowMultipleValues")
    }

    /// Sets `allowMultipleValues`.
    pub fn with_allow_multiple_values(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowMultipleValues", value))
    }

    /// `showFullyQualifiedName`: `Edm.Boolean`
    pub fn show_fully_qualified_name(&self) -> Option<bool> {
        self.0.bool("showFullyQualifiedName")
    }

    /// Sets `showFullyQualifiedName`.
    pub fn with_show_fully_qualified_name(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showFullyQualifiedName", value))
    }

    /// `parentTerm`: `microsoft.graph.termStore.term`
    pub fn parent_term(&self) -> Option<&super::term_store::Term> {
        self.0.model("parentTerm")
    }

    /// Sets `parentTerm`.
    pub fn with_parent_term(self, value: impl Into<Nullable<super::term_store::Term>>) -> Self {
        Self(self.0.with("parentTerm", value))
    }

    /// `termSet`: `microsoft.graph.termStore.set`
    pub fn term_set(&self) -> Option<&super::term_store::Set> {
        self.0.model("termSet")
    }

    /// Sets `termSet`.
    pub fn with_term_set(self, value: impl Into<Nullable<super::term_store::Set>>) -> Self {
        Self(self.0.with("termSet", value))
    }
}
