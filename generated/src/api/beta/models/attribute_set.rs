// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.attributeSet`](https://learn.microsoft.com/graph/api/resources/attributeset?view=graph-rest-beta)
    AttributeSet = "microsoft.graph.attributeSet"
}

impl AttributeSet {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `maxAttributesPerSet` in queries.
    pub const MAX_ATTRIBUTES_PER_SET: Property<Self> = Property::new("maxAttributesPerSet");

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `maxAttributesPerSet`: `Edm.Int32`
    pub fn max_attributes_per_set(&self) -> Option<i32> {
        self.0.i32("maxAttributesPerSet")
    }

    /// Sets `maxAttributesPerSet`.
    pub fn with_max_attributes_per_set(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maxAttributesPerSet", value))
    }
}
