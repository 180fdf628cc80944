// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from attachment.
    ///
    /// [`microsoft.graph.referenceAttachment`](https://learn.microsoft.com/graph/api/resources/referenceattachment?view=graph-rest-beta)
    ReferenceAttachment: super::Attachment = "microsoft.graph.referenceAttachment"
}

impl ReferenceAttachment {
    /// `contentType` in queries.
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isInline` in queries.
    pub const IS_INLINE: Property<Self> = Property::new("isInline");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `size` in queries.
    pub const SIZE: Property<Self> = Property::new("size");
    /// `isFolder` in queries.
    pub const IS_FOLDER: Property<Self> = Property::new("isFolder");
    /// `permission` in queries.
    pub const PERMISSION: Property<Self> = Property::new("permission");
    /// `previewUrl` in queries.
    pub const PREVIEW_URL: Property<Self> = Property::new("previewUrl");
    /// `providerType` in queries.
    pub const PROVIDER_TYPE: Property<Self> = Property::new("providerType");
    /// `sourceUrl` in queries.
    pub const SOURCE_URL: Property<Self> = Property::new("sourceUrl");
    /// `thumbnailUrl` in queries.
    pub const THUMBNAIL_URL: Property<Self> = Property::new("thumbnailUrl");

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

    /// `isFolder`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn is_folder(&self) -> Option<bool> {
        self.0.bool("isFolder")
    }

    /// Sets `isFolder`.
    pub fn with_is_folder(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isFolder", value))
    }

    /// `permission`: `microsoft.graph.referenceAttachmentPermission`
    ///
    /// Optional. Possible values are: other, view, edit, anonymousView, anonymousEdit, organizationView, organizationEdit.
    pub fn permission(&self) -> Option<super::ReferenceAttachmentPermission> {
        self.0.enumeration("permission")
    }

    /// Sets `permission`.
    pub fn with_permission(self, value: impl Into<Nullable<super::ReferenceAttachmentPermission>>) -> Self {
        Self(self.0.with("permission", value))
    }

    /// `previewUrl`: `Edm.String`
    ///
    /// Optional.
    pub fn preview_url(&self) -> Option<&str> {
        self.0.str("previewUrl")
    }

    /// Sets `previewUrl`.
    pub fn with_preview_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("previewUrl", value))
    }

    /// `providerType`: `microsoft.graph.referenceAttachmentProvider`
    ///
    /// Optional. Possible values are: other, oneDriveBusiness, oneDriveConsumer, dropbox.
    pub fn provider_type(&self) -> Option<super::ReferenceAttachmentProvider> {
        self.0.enumeration("providerType")
    }

    /// Sets `providerType`.
    pub fn with_provider_type(self, value: impl Into<Nullable<super::ReferenceAttachmentProvider>>) -> Self {
        Self(self.0.with("providerType", value))
    }

    /// `sourceUrl`: `Edm.String`
    ///
    /// Required.
    pub fn source_url(&self) -> Option<&str> {
        self.0.str("sourceUrl")
    }

    /// Sets `sourceUrl`.
    pub fn with_source_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sourceUrl", value))
    }

    /// `thumbnailUrl`: `Edm.String`
    ///
    /// Optional.
    pub fn thumbnail_url(&self) -> Option<&str> {
        self.0.str("thumbnailUrl")
    }

    /// Sets `thumbnailUrl`.
    pub fn with_thumbnail_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("thumbnailUrl", value))
    }
}
