// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcSupportedRegion`](https://learn.microsoft.com/graph/api/resources/cloudpcsupportedregion?view=graph-rest-beta)
    CloudPcSupportedRegion: super::Entity = "microsoft.graph.cloudPcSupportedRegion"
}

impl CloudPcSupportedRegion {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }
}
