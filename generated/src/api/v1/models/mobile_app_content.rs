// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppContent`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcontent?view=graph-rest-1.0)
    MobileAppContent = "microsoft.graph.mobileAppContent"
}

impl MobileAppContent {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `files` in queries.
    pub const FILES: Property<Self> = Property::new("files");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `files`: `Collection(microsoft.graph.mobileAppContentFile)`
    pub fn files(&self) -> Option<&[super::MobileAppContentFile]> {
        self.0.models("files")
    }

    /// Sets `files`.
    pub fn with_files(self, value: impl Into<Nullable<Vec<super::MobileAppContentFile>>>) -> Self {
        Self(self.0.with("files", value))
    }
}
