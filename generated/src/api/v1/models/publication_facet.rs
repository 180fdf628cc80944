// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.publicationFacet`](https://learn.microsoft.com/graph/api/resources/publicationfacet?view=graph-rest-1.0)
    PublicationFacet = "microsoft.graph.publicationFacet"
}

impl PublicationFacet {
    /// `level` in queries.
    pub const LEVEL: Property<Self> = Property::new("level");
    /// `versionId` in queries.
    pub const VERSION_ID: Property<Self> = Property::new("versionId");

    /// `level`: `Edm.String`, read-only
    ///
    /// Read-only. Possible values are: published, checkout.
    pub fn level(&self) -> Option<&str> {
        self.0.str("level")
    }

    /// `versionId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn version_id(&self) -> Option<&str> {
        self.0.str("versionId")
    }
}
