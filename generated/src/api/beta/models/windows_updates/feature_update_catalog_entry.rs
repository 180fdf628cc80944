// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// Inherits from softwareUpdateCatalogEntry.
    ///
    /// [`microsoft.graph.windowsUpdates.featureUpdateCatalogEntry`](https://learn.microsoft.com/graph/api/resources/windowsupdates-featureupdatecatalogentry?view=graph-rest-beta)
    FeatureUpdateCatalogEntry: super::SoftwareUpdateCatalogEntry = "microsoft.graph.windowsUpdates.featureUpdateCatalogEntry"
}

impl FeatureUpdateCatalogEntry {
    /// `deployableUntilDateTime` in queries.
    pub const DEPLOYABLE_UNTIL_DATE_TIME: Property<Self> = Property::new("deployableUntilDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `releaseDateTime` in queries.
    pub const RELEASE_DATE_TIME: Property<Self> = Property::new("releaseDateTime");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");

    /// `version`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }
}
