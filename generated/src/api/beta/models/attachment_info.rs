// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.attachmentInfo`](https://learn.microsoft.com/graph/api/resources/attachmentinfo?view=graph-rest-beta)
    AttachmentInfo = "microsoft.graph.attachmentInfo"
}

impl AttachmentInfo {
    /// `attachmentType` in queries.
    pub const ATTACHMENT_TYPE: Property<Self> = Property::new("attachmentType");
    /// `contentType` in queries.
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `size` in queries.
    pub const SIZE: Property<Self> = Property::new("size");

    /// `attachmentType`: `microsoft.graph.attachmentType`
    ///
    /// Required. Possible values are: file, item, reference.
    pub fn attachment_type(&self) -> Option<super::AttachmentType> {
        self.0.enumeration("attachmentType")
    }

    /// Sets `attachmentType`.
    pub fn with_attachment_type(self, value: impl Into<Nullable<super::AttachmentType>>) -> Self {
        Self(self.0.with("attachmentType", value))
    }

    /// `contentType`: `Edm.String`
    ///
    /// Optional.
    pub fn content_type(&self) -> Option<&str> {
        self.0.str("contentType")
    }

    /// Sets `contentType`.
    pub fn with_content_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentType", value))
    }

    /// `name`: `Edm.String`
    ///
    /// Required.
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `size`: `Edm.Int64`
    ///
    /// Required.
    pub fn size(&self) -> Option<i64> {
        self.0.i64("size")
    }

    /// Sets `size`.
    pub fn with_size(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("size", value))
    }
}
