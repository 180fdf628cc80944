// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from parentLabelDetails.
    ///
    /// [`microsoft.graph.labelDetails`](https://learn.microsoft.com/graph/api/resources/labeldetails?view=graph-rest-beta)
    LabelDetails: super::ParentLabelDetails = "microsoft.graph.labelDetails"
}

impl LabelDetails {
    pub const COLOR: Property<Self> = Property::new("color");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const ID: Property<Self> = Property::new("id");
    pub const IS_ACTIVE: Property<Self> = Property::new("isActive");
    pub const NAME: Property<Self> = Property::new("name");
    pub const SENSITIVITY: Property<Self> = Property::new("sensitivity");
    pub const TOOLTIP: Property<Self> = Property::new("tooltip");

    pub fn with_color(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("color", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_is_active(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isActive", value))
    }

    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    pub fn with_sensitivity(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("sensitivity", value))
    }

    pub fn with_tooltip(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tooltip", value))
    }
}
