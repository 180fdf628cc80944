// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.sortProperty`](https://learn.microsoft.com/graph/api/resources/sortproperty?view=graph-rest-beta)
    SortProperty = "microsoft.graph.sortProperty"
}

impl SortProperty {
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `isDescending` in queries.
    pub const IS_DESCENDING: Property<Self> = Property::new("isDescending");

    /// `name`: `Edm.String`
    ///
    /// Required.
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `isDescending`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn is_descending(&self) -> Option<bool> {
        self.0.bool("isDescending")
    }

    /// Sets `isDescending`.
    pub fn with_is_descending(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDescending", value))
    }
}
