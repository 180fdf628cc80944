// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from iosHomeScreenItem.
    ///
    /// [`microsoft.graph.iosHomeScreenFolder`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioshomescreenfolder?view=graph-rest-beta)
    IosHomeScreenFolder: super::IosHomeScreenItem = "microsoft.graph.iosHomeScreenFolder"
}

impl IosHomeScreenFolder {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `pages` in queries.
    pub const PAGES: Property<Self> = Property::new("pages");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `pages`: `Collection(microsoft.graph.iosHomeScreenFolderPage)`
    pub fn pages(&self) -> Option<&[super::IosHomeScreenFolderPage]> {
        self.0.models("pages")
    }

    /// Sets `pages`.
    pub fn with_pages(self, value: impl Into<Nullable<Vec<super::IosHomeScreenFolderPage>>>) -> Self {
        Self(self.0.with("pages", value))
    }
}
