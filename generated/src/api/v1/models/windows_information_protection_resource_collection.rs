// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionResourceCollection`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionresourcecollection?view=graph-rest-1.0)
    WindowsInformationProtectionResourceCollection = "microsoft.graph.windowsInformationProtectionResourceCollection"
}

impl WindowsInformationProtectionResourceCollection {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `resources` in queries.
    pub const RESOURCES: Property<Self> = Property::new("resources");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `resources`: `Collection(Edm.String)`
    pub fn resources(&self) -> Option<Vec<&str>> {
        self.0.strs("resources")
    }

    /// Sets `resources`.
    pub fn with_resources(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("resources", value))
    }
}
