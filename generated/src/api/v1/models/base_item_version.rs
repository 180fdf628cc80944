// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.baseItemVersion`](https://learn.microsoft.com/graph/api/resources/baseItemVersion?view=graph-rest-1.0)
    BaseItemVersion: super::Entity = "microsoft.graph.baseItemVersion" {
        "microsoft.graph.driveItemVersion",
        "microsoft.graph.listItemVersion",
    }
}

impl BaseItemVersion {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `publication` in queries.
    pub const PUBLICATION: Property<Self> = Property::new("publication");

    /// `lastModifiedBy`: `microsoft.graph.identitySet`, read-only
    ///
    /// Read-only.
    pub fn last_modified_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("lastModifiedBy")
    }

    /// `lastModifiedDateTime`: `microsoft.graph.timeStamp`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Option<&super::TimeStamp> {
        self.0.model("lastModifiedDateTime")
    }

    /// `publication`: `microsoft.graph.publicationFacet`, read-only
    ///
    /// Read-only.
    pub fn publication(&self) -> Option<&super::PublicationFacet> {
        self.0.model("publication")
    }
}
