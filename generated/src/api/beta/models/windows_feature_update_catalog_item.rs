// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from windowsupdatecatalogitem.
    ///
    /// [`microsoft.graph.windowsFeatureUpdateCatalogItem`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsfeatureupdatecatalogitem?view=graph-rest-beta)
    WindowsFeatureUpdateCatalogItem: super::WindowsUpdateCatalogItem = "microsoft.graph.windowsFeatureUpdateCatalogItem"
}

impl WindowsFeatureUpdateCatalogItem {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `releaseDateTime` in queries.
    pub const RELEASE_DATE_TIME: Property<Self> = Property::new("releaseDateTime");
    /// `endOfSupportDate` in queries.
    pub const END_OF_SUPPORT_DATE: Property<Self> = Property::new("endOfSupportDate");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `releaseDateTime`.
    pub fn with_release_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("releaseDateTime", value))
    }

    /// Sets `endOfSupportDate`.
    pub fn with_end_of_support_date(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endOfSupportDate", value))
    }

    /// `version`: `Edm.String`
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }
}
