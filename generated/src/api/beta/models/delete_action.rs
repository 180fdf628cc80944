// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deleteAction`](https://learn.microsoft.com/graph/api/resources/deleteaction?view=graph-rest-beta)
    DeleteAction = "microsoft.graph.deleteAction"
}

impl DeleteAction {
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `objectType` in queries.
    pub const OBJECT_TYPE: Property<Self> = Property::new("objectType");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `objectType`: `Edm.String`
    pub fn object_type(&self) -> Option<&str> {
        self.0.str("objectType")
    }

    /// Sets `objectType`.
    pub fn with_object_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("objectType", value))
    }
}
