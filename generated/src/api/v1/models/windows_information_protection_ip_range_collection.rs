// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionIPRangeCollection`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectioniprangecollection?view=graph-rest-1.0)
    WindowsInformationProtectionIpRangeCollection = "microsoft.graph.windowsInformationProtectionIPRangeCollection"
}

impl WindowsInformationProtectionIpRangeCollection {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `ranges` in queries.
    pub const RANGES: Property<Self> = Property::new("ranges");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `ranges`: `Collection(microsoft.graph.ipRange)`
    pub fn ranges(&self) -> Option<&[super::IpRange]> {
        self.0.models("ranges")
    }

    /// Sets `ranges`.
    pub fn with_ranges(self, value: impl Into<Nullable<Vec<super::IpRange>>>) -> Self {
        Self(self.0.with("ranges", value))
    }
}
