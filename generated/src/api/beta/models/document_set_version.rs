// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Value};

crate::runtime::model! {
    /// Inherits from listitemversion.
    ///
    /// [`microsoft.graph.documentSetVersion`](https://learn.microsoft.com/graph/api/resources/documentsetversion?view=graph-rest-beta)
    DocumentSetVersion: super::ListItemVersion = "microsoft.graph.documentSetVersion"
}

impl DocumentSetVersion {
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
    /// `comment` in queries.
    pub const COMMENT: Property<Self> = Property::new("comment");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `items` in queries.
    pub const ITEMS: Property<Self> = Property::new("items");
    /// `publication` in queries.
    pub const PUBLICATION: Property<Self> = Property::new("publication");
    /// `shouldCaptureMinorVersion` in queries.
    pub const SHOULD_CAPTURE_MINOR_VERSION: Property<Self> = Property::new("shouldCaptureMinorVersion");

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("content", value))
    }

    /// Sets `fields`.
    pub fn with_fields(self, value: impl Into<Nullable<super::FieldValueSet>>) -> Self {
        Self(self.0.with("fields", value))
    }

    /// `comment`: `Edm.String`
    pub fn comment(&self) -> Option<&str> {
        self.0.str("comment")
    }

    /// Sets `comment`.
    pub fn with_comment(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("comment", value))
    }

    /// `createdBy`: `microsoft.graph.identitySet`
    pub fn created_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `items`: `Collection(microsoft.graph.documentSetVersionItem)`
    pub fn items(&self) -> Option<&[super::DocumentSetVersionItem]> {
        self.0.models("items")
    }

    /// Sets `items`.
    pub fn with_items(self, value: impl Into<Nullable<Vec<super::DocumentSetVersionItem>>>) -> Self {
        Self(self.0.with("items", value))
    }

    /// `publication`: `microsoft.graph.publicationFacet`, read-only
    ///
    /// Read-only. Inherited from listitemversion.
    pub fn publication(&self) -> Option<&super::PublicationFacet> {
        self.0.model("publication")
    }

    /// `shouldCaptureMinorVersion`: `Edm.Boolean`
    pub fn should_capture_minor_version(&self) -> Option<bool> {
        self.0.bool("shouldCaptureMinorVersion")
    }

    /// Sets `shouldCaptureMinorVersion`.
    pub fn with_should_capture_minor_version(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("shouldCaptureMinorVersion", value))
    }
}
