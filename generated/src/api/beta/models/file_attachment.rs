// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from attachment.
    ///
    /// [`microsoft.graph.fileAttachment`](https://learn.microsoft.com/graph/api/resources/fileattachment?view=graph-rest-beta)
    FileAttachment: super::Attachment = "microsoft.graph.fileAttachment"
}

impl FileAttachment {
    /// `contentType` in queries.
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isInline` in queries.
    pub const IS_INLINE: Property<Self> = Property::new("isInline");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `size` in queries.
    pub const SIZE: Property<Self> = Property::new("size");
    /// `contentBytes` in queries.
    pub const CONTENT_BYTES: Property<Self> = Property::new("contentBytes");
    /// `contentId` in queries.
    pub const CONTENT_ID: Property<Self> = Property::new("contentId");
    /// `contentLocation` in queries.
    pub const CONTENT_LOCATION: Property<Self> = Property::new("contentLocation");

    /// Sets `contentType`.
    pub fn with_content_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentType", value))
    }

    /// Sets `isInline`.
    pub fn with_is_inline(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isInline", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// Sets `size`.
    pub fn with_size(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("size", value))
    }

    /// `contentBytes`: `Edm.Binary`
    pub fn content_bytes(&self) -> Parsed<Bytes> {
        self.0.binary("contentBytes")
    }

    /// Sets `contentBytes`.
    pub fn with_content_bytes(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("contentBytes", value))
    }

    /// `contentId`: `Edm.String`
    pub fn content_id(&self) -> Option<&str> {
        self.0.str("contentId")
    }

    /// Sets `contentId`.
    pub fn with_content_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentId", value))
    }

    /// `contentLocation`: `Edm.String`
    pub fn content_location(&self) -> Option<&str> {
        self.0.str("contentLocation")
    }

    /// Sets `contentLocation`.
    pub fn with_content_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentLocation", value))
    }
}
