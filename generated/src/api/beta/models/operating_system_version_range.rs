// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.operatingSystemVersionRange`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-operatingsystemversionrange?view=graph-rest-beta)
    OperatingSystemVersionRange = "microsoft.graph.operatingSystemVersionRange"
}

impl OperatingSystemVersionRange {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `lowestVersion` in queries.
    pub const LOWEST_VERSION: Property<Self> = Property::new("lowestVersion");
    /// `highestVersion` in queries.
    pub const HIGHEST_VERSION: Property<Self> = Property::new("highestVersion");

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `lowestVersion`: `Edm.String`
    pub fn lowest_version(&self) -> Option<&str> {
        self.0.str("lowestVersion")
    }

    /// Sets `lowestVersion`.
    pub fn with_lowest_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("lowestVersion", value))
    }

    /// `highestVersion`: `Edm.String`
    pub fn highest_version(&self) -> Option<&str> {
        self.0.str("highestVersion")
    }

    /// Sets `highestVersion`.
    pub fn with_highest_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("highestVersion", value))
    }
}
