// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.propertyToEvaluate`](https://learn.microsoft.com/graph/api/resources/propertytoevaluate?view=graph-rest-beta)
    PropertyToEvaluate = "microsoft.graph.propertyToEvaluate"
}

impl PropertyToEvaluate {
    /// `propertyName` in queries.
    pub const PROPERTY_NAME: Property<Self> = Property::new("propertyName");
    /// `propertyValue` in queries.
    pub const PROPERTY_VALUE: Property<Self> = Property::new("propertyValue");

    /// `propertyName`: `Edm.String`
    pub fn property_name(&self) -> Option<&str> {
        self.0.str("propertyName")
    }

    /// Sets `propertyName`.
    pub fn with_property_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("propertyName", value))
    }

    /// `propertyValue`: `Edm.String`
    pub fn property_value(&self) -> Option<&str> {
        self.0.str("propertyValue")
    }

    /// Sets `propertyValue`.
    pub fn with_property_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("propertyValue", value))
    }
}
