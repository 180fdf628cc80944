// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdateCatalogItem`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsupdatecatalogitem?view=graph-rest-beta)
    WindowsUpdateCatalogItem = "microsoft.graph.windowsUpdateCatalogItem" {
        "microsoft.graph.windowsFeatureUpdateCatalogItem",
        "microsoft.graph.windowsQualityUpdateCatalogItem",
    }
}

impl WindowsUpdateCatalogItem {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `releaseDateTime` in queries.
    pub const RELEASE_DATE_TIME: Property<Self> = Property::new("releaseDateTime");
    /// `endOfSupportDate` in queries.
    pub const END_OF_SUPPORT_DATE: Property<Self> = Property::new("endOfSupportDate");

    /// `id`: `Edm.String`
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

    /// `releaseDateTime`: `Edm.DateTimeOffset`
    pub fn release_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("releaseDateTime")
    }

    /// Sets `releaseDateTime`.
    pub fn with_release_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("releaseDateTime", value))
    }

    /// `endOfSupportDate`: `Edm.DateTimeOffset`
    pub fn end_of_support_date(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endOfSupportDate")
    }

    /// Sets `endOfSupportDate`.
    pub fn with_end_of_support_date(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endOfSupportDate", value))
    }
}
