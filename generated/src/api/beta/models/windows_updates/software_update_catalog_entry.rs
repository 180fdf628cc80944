// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// Inherits from catalogentry.
    ///
    /// [`microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry`](https://learn.microsoft.com/graph/api/resources/windowsupdates-softwareupdatecatalogentry?view=graph-rest-beta)
    SoftwareUpdateCatalogEntry: super::CatalogEntry = "microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry" {
        "microsoft.graph.windowsUpdates.featureUpdateCatalogEntry",
        "microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry",
    }
}

impl SoftwareUpdateCatalogEntry {
    /// `deployableUntilDateTime` in queries.
    pub const DEPLOYABLE_UNTIL_DATE_TIME: Property<Self> = Property::new("deployableUntilDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `releaseDateTime` in queries.
    pub const RELEASE_DATE_TIME: Property<Self> = Property::new("releaseDateTime");
}
