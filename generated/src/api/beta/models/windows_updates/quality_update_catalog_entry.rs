// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// Inherits from softwareUpdateCatalogEntry.
    ///
    /// [`microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry`](https://learn.microsoft.com/graph/api/resources/windowsupdates-qualityupdatecatalogentry?view=graph-rest-beta)
    QualityUpdateCatalogEntry: super::SoftwareUpdateCatalogEntry = "microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry"
}

impl QualityUpdateCatalogEntry {
    /// `deployableUntilDateTime` in queries.
    pub const DEPLOYABLE_UNTIL_DATE_TIME: Property<Self> = Property::new("deployableUntilDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `releaseDateTime` in queries.
    pub const RELEASE_DATE_TIME: Property<Self> = Property::new("releaseDateTime");
    /// `isExpeditable` in queries.
    pub const IS_EXPEDITABLE: Property<Self> = Property::new("isExpeditable");
    /// `qualityUpdateClassification` in queries.
    pub const QUALITY_UPDATE_CLASSIFICATION: Property<Self> = Property::new("qualityUpdateClassification");

    /// `isExpeditable`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_expeditable(&self) -> Option<bool> {
        self.0.bool("isExpeditable")
    }

    /// `qualityUpdateClassification`: `microsoft.graph.windowsUpdates.qualityUpdateClassification`, read-only
    ///
    /// Read-only. Possible values are: all, security, nonSecurity, unknownFutureValue.
    pub fn quality_update_classification(&self) -> Option<super::QualityUpdateClassification> {
        self.0.enumeration("qualityUpdateClassification")
    }
}
