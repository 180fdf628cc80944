// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.windowsUpdates.catalogEntry`](https://learn.microsoft.com/graph/api/resources/windowsupdates-catalogentry?view=graph-rest-beta)
    CatalogEntry = "microsoft.graph.windowsUpdates.catalogEntry" {
        "microsoft.graph.windowsUpdates.featureUpdateCatalogEntry",
        "microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry",
        "microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry",
    }
}

impl CatalogEntry {
    /// `deployableUntilDateTime` in queries.
    pub const DEPLOYABLE_UNTIL_DATE_TIME: Property<Self> = Property::new("deployableUntilDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `releaseDateTime` in queries.
    pub const RELEASE_DATE_TIME: Property<Self> = Property::new("releaseDateTime");

    /// `deployableUntilDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn deployable_until_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("deployableUntilDateTime")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `releaseDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn release_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("releaseDateTime")
    }
}
