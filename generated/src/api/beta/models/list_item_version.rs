// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.listItemVersion`](https://learn.microsoft.com/graph/api/resources/listitemversion?view=graph-rest-beta)
    ListItemVersion = "microsoft.graph.listItemVersion" {
        "microsoft.graph.documentSetVersion",
    }
}

impl ListItemVersion {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `published` in queries.
    pub const PUBLISHED: Property<Self> = Property::new("published");
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");
    /// `fields` in queries.
    pub const FIELDS: Property<Self> = Property::new("fields");

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

    /// `published`: `microsoft.graph.publicationFacet`, read-only
    ///
    /// Read-only.
    pub fn published(&self) -> Option<&super::PublicationFacet> {
        self.0.model("published")
    }

    /// `content`: `Edm.Untyped`
    pub fn content(&self) -> Option<&Value> {
        self.0.untyped("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("content", value))
    }

    /// `fields`: `microsoft.graph.fieldValueSet`
    pub fn fields(&self) -> Option<&super::FieldValueSet> {
        self.0.model("fields")
    }

    /// Sets `fields`.
    pub fn with_fields(self, value: impl Into<Nullable<super::FieldValueSet>>) -> Self {
        Self(self.0.with("fields", value))
    }
}
