// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from attachment.
    ///
    /// [`microsoft.graph.itemAttachment`](https://learn.microsoft.com/graph/api/resources/itemattachment?view=graph-rest-1.0)
    ItemAttachment: super::Attachment = "microsoft.graph.itemAttachment"
}

crate::runtime::derived! {
    ItemAttachment: super::Entity
}

impl ItemAttachment {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `contentType` in queries.
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    /// `isInline` in queries.
    pub const IS_INLINE: Property<Self> = Property::new("isInline");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `size` in queries.
    pub const SIZE: Property<Self> = Property::new("size");
    /// `item` in queries.
    pub const ITEM: Property<Self> = Property::new("item");

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

    /// `item`: `microsoft.graph.outlookItem`
    #[cfg(any(feature = "contacts", feature = "mail"))]
    pub fn item(&self) -> Option<&super::OutlookItem> {
        self.0.model("item")
    }

    /// Sets `item`.
    #[cfg(any(feature = "contacts", feature = "mail"))]
    pub fn with_item(self, value: impl Into<Nullable<super::OutlookItem>>) -> Self {
        Self(self.0.with("item", value))
    }
}
