// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.driveItemVersion`](https://learn.microsoft.com/graph/api/resources/driveItemVersion?view=graph-rest-beta)
    DriveItemVersion = "microsoft.graph.driveItemVersion"
}

impl DriveItemVersion {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `publication` in queries.
    pub const PUBLICATION: Property<Self> = Property::new("publication");
    /// `size` in queries.
    pub const SIZE: Property<Self> = Property::new("size");
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

    /// `size`: `Edm.Int64`
    pub fn size(&self) -> Option<i64> {
        self.0.i64("size")
    }

    /// Sets `size`.
    pub fn with_size(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("size", value))
    }

    /// `content`: `Edm.Stream`
    pub fn content(&self) -> Option<&Value> {
        self.0.untyped("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("content", value))
    }
}
