// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from attachmentBase.
    ///
    /// [`microsoft.graph.taskFileAttachment`](https://learn.microsoft.com/graph/api/resources/taskfileattachment?view=graph-rest-beta)
    TaskFileAttachment: super::AttachmentBase = "microsoft.graph.taskFileAttachment"
}

crate::runtime::derived! {
    TaskFileAttachment: super::Entity
}

impl TaskFileAttachment {
    pub const ID: Property<Self> = Property::new("id");
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const NAME: Property<Self> = Property::new("name");
    pub const SIZE: Property<Self> = Property::new("size");
    pub const CONTENT_BYTES: Property<Self> = Property::new("contentBytes");

    pub fn with_content_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentType", value))
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
}
