// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.personType`](https://learn.microsoft.com/graph/api/resources/persontype?view=graph-rest-1.0)
    PersonType = "microsoft.graph.personType"
}

impl PersonType {
    /// `class` in queries.
    pub const CLASS: Property<Self> = Property::new("class");
    /// `subclass` in queries.
    pub const SUBCLASS: Property<Self> = Property::new("subclass");

    /// `class`: `Edm.String`
    pub fn class(&self) -> Option<&str> {
        self.0.str("class")
    }

    /// Sets `class`.
    pub fn with_class(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("class", value))
    }

    /// `subclass`: `Edm.String`
    pub fn subclass(&self) -> Option<&str> {
        self.0.str("subclass")
    }

    /// Sets `subclass`.
    pub fn with_subclass(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subclass", value))
    }
}
