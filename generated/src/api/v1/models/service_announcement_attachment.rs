// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.serviceAnnouncementAttachment`](https://learn.microsoft.com/graph/api/resources/serviceannouncementattachment?view=graph-rest-1.0)
    ServiceAnnouncementAttachment: super::Attachment = "microsoft.graph.serviceAnnouncementAttachment"
}

crate::runtime::derived! {
    ServiceAnnouncementAttachment: super::Entity
}

impl ServiceAnnouncementAttachment {
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
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");

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

    /// `content`: `Edm.Stream`
    pub fn content(&self) -> Option<&Value> {
        self.0.untyped("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("content", value))
    }
}
