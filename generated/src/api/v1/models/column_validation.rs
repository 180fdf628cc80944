// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.columnValidation`](https://learn.microsoft.com/graph/api/resources/columnvalidation?view=graph-rest-1.0)
    ColumnValidation = "microsoft.graph.columnValidation"
}

impl ColumnValidation {
    /// `formula` in queries.
    pub const FORMULA: Property<Self> = Property::new("formula");
    /// `descriptions` in queries.
    pub const DESCRIPTIONS: Property<Self> = Property::new("descriptions");
    /// `defaultLanguage` in queries.
    pub const DEFAULT_LANGUAGE: Property<Self> = Property::new("defaultLanguage");

    /// `formula`: `Edm.String`
    pub fn formula(&self) -> Option<&str> {
        self.0.str("formula")
    }

    /// Sets `formula`.
    pub fn with_formula(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("formula", value))
    }

    /// `descriptions`: `Collection(microsoft.graph.displayNameLocalization)`
    pub fn descriptions(&self) -> Option<&[super::DisplayNameLocalization]> {
        self.0.models("descriptions")
    }

    /// Sets `descriptions`.
    pub fn with_descriptions(self, value: impl Into<Nullable<Vec<super::DisplayNameLocalization>>>) -> Self {
        Self(self.0.with("descriptions", value))
    }

    /// `defaultLanguage`: `Edm.String`
    pub fn default_language(&self) -> Option<&str> {
        self.0.str("defaultLanguage")
    }

    /// Sets `defaultLanguage`.
    pub fn with_default_language(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultLanguage", value))
    }
}
