// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamtemplate`](https://learn.microsoft.com/graph/api/resources/teamtemplate?view=graph-rest-beta)
    Teamtemplate = "microsoft.graph.teamtemplate"
}

impl Teamtemplate {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `definitions` in queries.
    pub const DEFINITIONS: Property<Self> = Property::new("definitions");

    /// `id`: `Edm.String`
    ///
    /// Not nullable.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `definitions`: `Collection(microsoft.graph.teamtemplatedefinition)`
    #[cfg(feature = "teams")]
    pub fn definitions(&self) -> Option<&[super::Teamtemplatedefinition]> {
        self.0.models("definitions")
    }

    /// Sets `definitions`.
    #[cfg(feature = "teams")]
    pub fn with_definitions(self, value: impl Into<Nullable<Vec<super::Teamtemplatedefinition>>>) -> Self {
        Self(self.0.with("definitions", value))
    }
}
