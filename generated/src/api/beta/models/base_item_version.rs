// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.baseItemVersion`](https://learn.microsoft.com/graph/api/resources/baseItemVersion?view=graph-rest-beta)
    BaseItemVersion = "microsoft.graph.baseItemVersion"
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
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

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

    /// `content`: `Edm.Untyped`
    pub fn content(&self) -> Option<&Value> {
        self.0.untyped("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("content", value))
    }
}
