// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from attachment.
    ///
    /// [`microsoft.graph.fileAttachment`](https://learn.microsoft.com/graph/api/resources/fileattachment?view=graph-rest-1.0)
    FileAttachment: super::Attachment = "microsoft.graph.fileAttachment"
}

crate::runtime::derived! {
    FileAttachment: super::Entity
}

impl FileAttachment {
    pub const ID: Property<Self> = Property::new("id");
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    pub const IS_INLINE: Property<Self> = Property::new("isInline");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const NAME: Property<Self> = Property::new("name");
    pub const SIZE: Property<Self> = Property::new("size");
    pub const CONTENT_BYTES: Property<Self> = Property::new("contentBytes");
    pub const CONTENT_ID: Property<Self> = Property::new("contentId");
    pub const CONTENT_LOCATION: Property<Self> = Property::new("contentLocation");

    pub fn with_content_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentType", value))
    }

    pub fn with_is_inline(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isInline", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    pub fn with_size(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("size", value))
    }

    /// `contentBytes`: `Edm.Binary`
    pub fn content_bytes(&self) -> Parsed<Bytes> {
        self.0.binary("contentBytes")
    }

    pub fn with_content_bytes(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("contentBytes", value))
    }

    /// `contentId`: `Edm.String`
    pub fn content_id(&self) -> Option<&str> {
        self.0.str("contentId")
    }

    pub fn with_content_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentId", value))
    }

    /// `contentLocation`: `Edm.String`
    pub fn content_location(&self) -> Option<&str> {
        self.0.str("contentLocation")
    }

    pub fn with_content_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentLocation", value))
    }
}
