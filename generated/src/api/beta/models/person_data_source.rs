// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.personDataSource`](https://learn.microsoft.com/graph/api/resources/persondatasource?view=graph-rest-beta)
    PersonDataSource = "microsoft.graph.personDataSource"
}

impl PersonDataSource {
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// `type`: `Edm.String`
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }
}
