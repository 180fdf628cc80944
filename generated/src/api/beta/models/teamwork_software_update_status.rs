// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkSoftwareUpdateStatus`](https://learn.microsoft.com/graph/api/resources/teamworksoftwareupdatestatus?view=graph-rest-beta)
    TeamworkSoftwareUpdateStatus = "microsoft.graph.teamworkSoftwareUpdateStatus"
}

impl TeamworkSoftwareUpdateStatus {
    /// `availableVersion` in queries.
    pub const AVAILABLE_VERSION: Property<Self> = Property::new("availableVersion");
    /// `currentVersion` in queries.
    pub const CURRENT_VERSION: Property<Self> = Property::new("currentVersion");
    /// `softwareFreshness` in queries.
    pub const SOFTWARE_FRESHNESS: Property<Self> = Property::new("softwareFreshness");

    /// `availableVersion`: `Edm.String`
    pub fn available_version(&self) -> Option<&str> {
        self.0.str("availableVersion")
    }

    /// Sets `availableVersion`.
    pub fn with_available_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("availableVersion", value))
    }

    /// `currentVersion`: `Edm.String`
    pub fn current_version(&self) -> Option<&str> {
        self.0.str("currentVersion")
    }

    /// Sets `currentVersion`.
    pub fn with_current_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("currentVersion", value))
    }

    /// `softwareFreshness`: `microsoft.graph.teamworkSoftwareFreshness`
    ///
    /// Possible values are: unknown, latest, updateAvailable, unknownFutureValue.
    pub fn software_freshness(&self) -> Option<super::TeamworkSoftwareFreshness> {
        self.0.enumeration("softwareFreshness")
    }

    /// Sets `softwareFreshness`.
    pub fn with_software_freshness(self, value: impl Into<Nullable<super::TeamworkSoftwareFreshness>>) -> Self {
        Self(self.0.with("softwareFreshness", value))
    }
}
