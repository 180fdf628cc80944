// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.authenticationContextClassReference`](https://learn.microsoft.com/graph/api/resources/authenticationcontextclassreference?view=graph-rest-beta)
    AuthenticationContextClassReference: super::Entity = "microsoft.graph.authenticationContextClassReference"
}

impl AuthenticationContextClassReference {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `isAvailable` in queries.
    pub const IS_AVAILABLE: Property<Self> = Property::new("isAvailable");

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

    /// `isAvailable`: `Edm.Boolean`
    pub fn is_available(&self) -> Option<bool> {
        self.0.bool("isAvailable")
    }

    /// Sets `isAvailable`.
    pub fn with_is_available(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAvailable", value))
    }
}
