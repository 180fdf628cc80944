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
    pub const ID: Property<Self> = Property::new("id");
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    pub const IS_INLINE: Property<Self> = Property::new("isInline");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const NAME: Property<Self> = Property::new("name");
    pub const SIZE: Property<Self> = Property::new("size");
    pub const ITEM: Property<Self> = Property::new("item");

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

    #[cfg(any(feature = "contacts", feature = "mail"))]
    /// `item`: `microsoft.graph.outlookItem`
    pub fn item(&self) -> Option<&super::OutlookItem> {
        self.0.model("item")
    }

    #[cfg(any(feature = "contacts", feature = "mail"))]
    pub fn with_item(self, value: impl Into<Nullable<super::OutlookItem>>) -> Self {
        Self(self.0.with("item", value))
    }
}
