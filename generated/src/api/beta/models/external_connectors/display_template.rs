// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.displayTemplate`](https://learn.microsoft.com/graph/api/resources/externalconnectors-displaytemplate?view=graph-rest-beta)
    DisplayTemplate = "microsoft.graph.externalConnectors.displayTemplate"
}

impl DisplayTemplate {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `layout` in queries.
    pub const LAYOUT: Property<Self> = Property::new("layout");
    /// `priority` in queries.
    pub const PRIORITY: Property<Self> = Property::new("priority");
    /// `rules` in queries.
    pub const RULES: Property<Self> = Property::new("rules");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `layout`: `microsoft.graph.JSON`
    pub fn layout(&self) -> Option<&super::super::Json> {
        self.0.model("layout")
    }

    /// Sets `layout`.
    pub fn with_layout(self, value: impl Into<Nullable<super::super::Json>>) -> Self {
        Self(self.0.with("layout", value))
    }

    /// `priority`: `Edm.Int32`
    pub fn priority(&self) -> Option<i32> {
        self.0.i32("priority")
    }

    /// Sets `priority`.
    pub fn with_priority(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("priority", value))
    }

    /// `rules`: `Collection(microsoft.graph.externalConnectors.propertyRule)`
    ///
    /// Optional.
    pub fn rules(&self) -> Option<&[super::PropertyRule]> {
        self.0.models("rules")
    }

    /// Sets `rules`.
    pub fn with_rules(self, value: impl Into<Nullable<Vec<super::PropertyRule>>>) -> Self {
        Self(self.0.with("rules", value))
    }
}
