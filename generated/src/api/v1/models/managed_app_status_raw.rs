// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from managedAppStatus.
    ///
    /// [`microsoft.graph.managedAppStatusRaw`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappstatusraw?view=graph-rest-1.0)
    ManagedAppStatusRaw: super::ManagedAppStatus = "microsoft.graph.managedAppStatusRaw"
}

impl ManagedAppStatusRaw {
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const ID: Property<Self> = Property::new("id");
    pub const VERSION: Property<Self> = Property::new("version");
    pub const CONTENT: Property<Self> = Property::new("content");

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `content`: `microsoft.graph.Json`
    pub fn content(&self) -> Option<&super::Json> {
        self.0.model("content")
    }

    pub fn with_content(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("content", value))
    }
}
