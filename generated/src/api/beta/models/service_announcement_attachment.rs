// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.serviceAnnouncementAttachment`](https://learn.microsoft.com/graph/api/resources/serviceannouncementattachment?view=graph-rest-beta)
    ServiceAnnouncementAttachment: super::Attachment = "microsoft.graph.serviceAnnouncementAttachment"
}

impl ServiceAnnouncementAttachment {
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    pub const ID: Property<Self> = Property::new("id");
    pub const IS_INLINE: Property<Self> = Property::new("isInline");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const NAME: Property<Self> = Property::new("name");
    pub const SIZE: Property<Self> = Property::new("size");
    pub const CONTENT: Property<Self> = Property::new("content");

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

    /// `content`: `Edm.Stream`
    pub fn content(&self) -> Option<&Value> {
        self.0.untyped("content")
    }

    pub fn with_content(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("content", value))
    }
}
