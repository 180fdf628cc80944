// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.fieldValueSet`](https://learn.microsoft.com/graph/api/resources/fieldvalueset?view=graph-rest-beta)
    FieldValueSet = "microsoft.graph.fieldValueSet"
}

impl FieldValueSet {
    pub const AUTHOR: Property<Self> = Property::new("Author");
    pub const AUTHOR_LOOKUP_ID: Property<Self> = Property::new("AuthorLookupId");
    pub const NAME: Property<Self> = Property::new("Name");
    pub const COLOR: Property<Self> = Property::new("Color");
    pub const QUANTITY: Property<Self> = Property::new("Quantity");

    /// `Author`: `Edm.String`
    pub fn author(&self) -> Option<&str> {
        self.0.str("Author")
    }

    pub fn with_author(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("Author", value))
    }

    /// `AuthorLookupId`: `Edm.String`
    pub fn author_lookup_id(&self) -> Option<&str> {
        self.0.str("AuthorLookupId")
    }

    pub fn with_author_lookup_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("AuthorLookupId", value))
    }

    /// `Name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("Name")
    }

    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("Name", value))
    }

    /// `Color`: `Edm.String`
    pub fn color(&self) -> Option<&str> {
        self.0.str("Color")
    }

    pub fn with_color(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("Color", value))
    }

    /// `Quantity`: `Edm.Int32`
    pub fn quantity(&self) -> Option<i32> {
        self.0.i32("Quantity")
    }

    pub fn with_quantity(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("Quantity", value))
    }
}
