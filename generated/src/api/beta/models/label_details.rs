// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from parentLabelDetails.
    ///
    /// [`microsoft.graph.labelDetails`](https://learn.microsoft.com/graph/api/resources/labeldetails?view=graph-rest-beta)
    LabelDetails: super::ParentLabelDetails = "microsoft.graph.labelDetails"
}

impl LabelDetails {
    /// `color` in queries.
    pub const COLOR: Property<Self> = Property::new("color");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isActive` in queries.
    pub const IS_ACTIVE: Property<Self> = Property::new("isActive");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `sensitivity` in queries.
    pub const SENSITIVITY: Property<Self> = Property::new("sensitivity");
    /// `tooltip` in queries.
    pub const TOOLTIP: Property<Self> = Property::new("tooltip");

    /// Sets `color`.
    pub fn with_color(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("color", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `isActive`.
    pub fn with_is_active(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isActive", value))
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// Sets `sensitivity`.
    pub fn with_sensitivity(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("sensitivity", value))
    }

    /// Sets `tooltip`.
    pub fn with_tooltip(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tooltip", value))
    }
}
