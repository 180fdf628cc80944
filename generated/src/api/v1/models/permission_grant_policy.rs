// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.permissionGrantPolicy`](https://learn.microsoft.com/graph/api/resources/permissiongrantpolicy?view=graph-rest-1.0)
    PermissionGrantPolicy = "microsoft.graph.permissionGrantPolicy"
}

impl PermissionGrantPolicy {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `includes` in queries.
    pub const INCLUDES: Property<Self> = Property::new("includes");
    /// `excludes` in queries.
    pub const EXCLUDES: Property<Self> = Property::new("excludes");

    /// `id`: `Edm.String`
    ///
    /// Not nullable. Key.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `includes`: `Collection(microsoft.graph.permissionGrantConditionSet)`
    pub fn includes(&self) -> Option<&[super::PermissionGrantConditionSet]> {
        self.0.models("includes")
    }

    /// Sets `includes`.
    pub fn with_includes(self, value: impl Into<Nullable<Vec<super::PermissionGrantConditionSet>>>) -> Self {
        Self(self.0.with("includes", value))
    }

    /// `excludes`: `Collection(microsoft.graph.permissionGrantConditionSet)`
    pub fn excludes(&self) -> Option<&[super::PermissionGrantConditionSet]> {
        self.0.models("excludes")
    }

    /// Sets `excludes`.
    pub fn with_excludes(self, value: impl Into<Nullable<Vec<super::PermissionGrantConditionSet>>>) -> Self {
        Self(self.0.with("excludes", value))
    }
}
