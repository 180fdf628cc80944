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
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `contentType` in queries.
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `size` in queries.
    pub const SIZE: Property<Self> = Property::new("size");
    /// `contentBytes` in queries.
    pub const CONTENT_BYTES: Property<Self> = Property::new("contentBytes");

    /// Sets `contentType`.
    pub fn with_content_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentType", value))
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
}
