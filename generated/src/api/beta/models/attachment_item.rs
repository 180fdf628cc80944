// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.attachmentItem`](https://learn.microsoft.com/graph/api/resources/attachmentitem?view=graph-rest-beta)
    AttachmentItem = "microsoft.graph.attachmentItem"
}

impl AttachmentItem {
    /// `attachmentType` in queries.
    pub const ATTACHMENT_TYPE: Property<Self> = Property::new("attachmentType");
    /// `contentId` in queries.
    pub const CONTENT_ID: Property<Self> = Property::new("contentId");
    /// `contentType` in queries.
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    /// `isInline` in queries.
    pub const IS_INLINE: Property<Self> = Property::new("isInline");
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

    /// `contentId`: `Edm.String`
    ///
    /// Optional.
    pub fn content_id(&self) -> Option<&str> {
        self.0.str("contentId")
    }

    /// Sets `contentId`.
    pub fn with_content_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentId", value))
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

    /// `isInline`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn is_inline(&self) -> Option<bool> {
        self.0.bool("isInline")
    }

    /// Sets `isInline`.
    pub fn with_is_inline(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isInline", value))
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
