// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.referencedObject`](https://learn.microsoft.com/graph/api/resources/synchronization-referencedobject?view=graph-rest-beta)
    ReferencedObject = "microsoft.graph.referencedObject"
}

impl ReferencedObject {
    /// `referencedObjectName` in queries.
    pub const REFERENCED_OBJECT_NAME: Property<Self> = Property::new("referencedObjectName");
    /// `referencedProperty` in queries.
    pub const REFERENCED_PROPERTY: Property<Self> = Property::new("referencedProperty");

    /// `referencedObjectName`: `Edm.String`
    pub fn referenced_object_name(&self) -> Option<&str> {
        self.0.str("referencedObjectName")
    }

    /// Sets `referencedObjectName`.
    pub fn with_referenced_object_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("referencedObjectName", value))
    }

    /// `referencedProperty`: `Edm.String`
    pub fn referenced_property(&self) -> Option<&str> {
        self.0.str("referencedProperty")
    }

    /// Sets `referencedProperty`.
    pub fn with_referenced_property(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("referencedProperty", value))
    }
}
