// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from attachment.
    ///
    /// [`microsoft.graph.referenceAttachment`](https://learn.microsoft.com/graph/api/resources/referenceattachment?view=graph-rest-beta)
    ReferenceAttachment: super::Attachment = "microsoft.graph.referenceAttachment"
}

impl ReferenceAttachment {
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    pub const ID: Property<Self> = Property::new("id");
    pub const IS_INLINE: Property<Self> = Property::new("isInline");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const NAME: Property<Self> = Property::new("name");
    pub const SIZE: Property<Self> = Property::new("size");
    pub const IS_FOLDER: Property<Self> = Property::new("isFolder");
    pub const PERMISSION: Property<Self> = Property::new("permission");
    pub const PREVIEW_URL: Property<Self> = Property::new("previewUrl");
    pub const PROVIDER_TYPE: Property<Self> = Property::new("providerType");
    pub const SOURCE_URL: Property<Self> = Property::new("sourceUrl");
    pub const THUMBNAIL_URL: Property<Self> = Property::new("thumbnailUrl");

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

    /// `isFolder`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn is_folder(&self) -> Option<bool> {
        self.0.bool("isFolder")
    }

    pub fn with_is_folder(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isFolder", value))
    }

    /// `permission`: `microsoft.graph.referenceAttachmentPermission`
    ///
    /// Optional. Possible values are: other, view, edit, anonymousView, anonymousEdit, organizationView, organizationEdit.
    pub fn permission(&self) -> Option<super::ReferenceAttachmentPermission> {
        self.0.enumeration("permission")
    }

    pub fn with_permission(
        self,
        value: impl Into<Nullable<super::ReferenceAttachmentPermission>>,
    ) -> Self {
        Self(self.0.with("permission", value))
    }

    /// `previewUrl`: `Edm.String`
    ///
    /// Optional.
    pub fn preview_url(&self) -> Option<&str> {
        self.0.str("previewUrl")
    }

    pub fn with_preview_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("previewUrl", value))
    }

    /// `providerType`: `microsoft.graph.referenceAttachmentProvider`
    ///
    /// Optional. Possible values are: other, oneDriveBusiness, oneDriveConsumer, dropbox.
    pub fn provider_type(&self) -> Option<super::ReferenceAttachmentProvider> {
        self.0.enumeration("providerType")
    }

    pub fn with_provider_type(
        self,
        value: impl Into<Nullable<super::ReferenceAttachmentProvider>>,
    ) -> Self {
        Self(self.0.with("providerType", value))
    }

    /// `sourceUrl`: `Edm.String`
    ///
    /// Required.
    pub fn source_url(&self) -> Option<&str> {
        self.0.str("sourceUrl")
    }

    pub fn with_source_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sourceUrl", value))
    }

    /// `thumbnailUrl`: `Edm.String`
    ///
    /// Optional.
    pub fn thumbnail_url(&self) -> Option<&str> {
        self.0.str("thumbnailUrl")
    }

    pub fn with_thumbnail_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("thumbnailUrl", value))
    }
}
