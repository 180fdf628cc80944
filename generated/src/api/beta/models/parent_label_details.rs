// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.parentLabelDetails`](https://learn.microsoft.com/graph/api/resources/parentlabeldetails?view=graph-rest-beta)
    ParentLabelDetails = "microsoft.graph.parentLabelDetails" {
        "microsoft.graph.labelDetails",
    }
}

impl ParentLabelDetails {
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

    /// `color`: `Edm.String`
    pub fn color(&self) -> Option<&str> {
        self.0.str("color")
    }

    /// Sets `color`.
    pub fn with_color(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("color", value))
    }

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

    /// `isActive`: `Edm.Boolean`
    pub fn is_active(&self) -> Option<bool> {
        self.0.bool("isActive")
    }

    /// Sets `isActive`.
    pub fn with_is_active(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isActive", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `sensitivity`: `Edm.Int32`
    pub fn sensitivity(&self) -> Option<i32> {
        self.0.i32("sensitivity")
    }

    /// Sets `sensitivity`.
    pub fn with_sensitivity(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("sensitivity", value))
    }

    /// `tooltip`: `Edm.String`
    pub fn tooltip(&self) -> Option<&str> {
        self.0.str("tooltip")
    }

    /// Sets `tooltip`.
    pub fn with_tooltip(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tooltip", value))
    }
}
