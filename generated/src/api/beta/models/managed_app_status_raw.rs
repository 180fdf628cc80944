// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from managedAppStatus.
    ///
    /// [`microsoft.graph.managedAppStatusRaw`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappstatusraw?view=graph-rest-beta)
    ManagedAppStatusRaw: super::ManagedAppStatus = "microsoft.graph.managedAppStatusRaw"
}

impl ManagedAppStatusRaw {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `content`: `microsoft.graph.JSON`
    pub fn content(&self) -> Option<&super::Json> {
        self.0.model("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("content", value))
    }
}
