// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.windowsMobileMSI`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsmobilemsi?view=graph-rest-1.0)
    WindowsMobileMsi: super::MobileLobApp = "microsoft.graph.windowsMobileMSI"
}

crate::runtime::derived! {
    WindowsMobileMsi: super::MobileApp
}

impl WindowsMobileMsi {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `publisher` in queries.
    pub const PUBLISHER: Property<Self> = Property::new("publisher");
    /// `largeIcon` in queries.
    pub const LARGE_ICON: Property<Self> = Property::new("largeIcon");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `isFeatured` in queries.
    pub const IS_FEATURED: Property<Self> = Property::new("isFeatured");
    /// `privacyInformationUrl` in queries.
    pub const PRIVACY_INFORMATION_URL: Property<Self> = Property::new("privacyInformationUrl");
    /// `informationUrl` in queries.
    pub const INFORMATION_URL: Property<Self> = Property::new("informationUrl");
    /// `owner` in queries.
    pub const OWNER: Property<Self> = Property::new("owner");
    /// `developer` in queries.
    pub const DEVELOPER: Property<Self> = Property::new("developer");
    /// `notes` in queries.
    pub const NOTES: Property<Self> = Property::new("notes");
    /// `publishingState` in queries.
    pub const PUBLISHING_STATE: Property<Self> = Property::new("publishingState");
    /// `categories` in queries.
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `committedContentVersion` in queries.
    pub const COMMITTED_CONTENT_VERSION: Property<Self> = Property::new("committedContentVersion");
    /// `fileName` in queries.
    pub const FILE_NAME: Property<Self> = Property::new("fileName");
    /// `size` in queries.
    pub const SIZE: Property<Self> = Property::new("size");
    /// `contentVersions` in queries.
    pub const CONTENT_VERSIONS: Property<Self> = Property::new("contentVersions");
    /// `commandLine` in queries.
    pub const COMMAND_LINE: Property<Self> = Property::new("commandLine");
    /// `productCode` in queries.
    pub const PRODUCT_CODE: Property<Self> = Property::new("productCode");
    /// `productVersion` in queries.
    pub const PRODUCT_VERSION: Property<Self> = Property::new("productVersion");
    /// `ignoreVersionDetection` in queries.
    pub const IGNORE_VERSION_DETECTION: Property<Self> = Property::new("ignoreVersionDetection");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `publisher`.
    pub fn with_publisher(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("publisher", value))
    }

    /// Sets `largeIcon`.
    pub fn with_large_icon(self, value: impl Into<Nullable<super::MimeContent>>) -> Self {
        Self(self.0.with("largeIcon", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `isFeatured`.
    pub fn with_is_featured(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isFeatured", value))
    }

    /// Sets `privacyInformationUrl`.
    pub fn with_privacy_information_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("privacyInformationUrl", value))
    }

    /// Sets `informationUrl`.
    pub fn with_information_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("informationUrl", value))
    }

    /// Sets `owner`.
    pub fn with_owner(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("owner", value))
    }

    /// Sets `developer`.
    pub fn with_developer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("developer", value))
    }

    /// Sets `notes`.
    pub fn with_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notes", value))
    }

    /// Sets `publishingState`.
    pub fn with_publishing_state(self, value: impl Into<Nullable<super::MobileAppPublishingState>>) -> Self {
        Self(self.0.with("publishingState", value))
    }

    /// Sets `categories`.
    pub fn with_categories(self, value: impl Into<Nullable<Vec<super::MobileAppCategory>>>) -> Self {
        Self(self.0.with("categories", value))
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::MobileAppAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// Sets `committedContentVersion`.
    pub fn with_committed_content_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("committedContentVersion", value))
    }

    /// Sets `fileName`.
    pub fn with_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileName", value))
    }

    /// Sets `size`.
    pub fn with_size(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("size", value))
    }

    /// Sets `contentVersions`.
    pub fn with_content_versions(self, value: impl Into<Nullable<Vec<super::MobileAppContent>>>) -> Self {
        Self(self.0.with("contentVersions", value))
    }

    /// `commandLine`: `Edm.String`
    pub fn command_line(&self) -> Option<&str> {
        self.0.str("commandLine")
    }

    /// Sets `commandLine`.
    pub fn with_command_line(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("commandLine", value))
    }

    /// `productCode`: `Edm.String`
    pub fn product_code(&self) -> Option<&str> {
        self.0.str("productCode")
    }

    /// Sets `productCode`.
    pub fn with_product_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("productCode", value))
    }

    /// `productVersion`: `Edm.String`
    pub fn product_version(&self) -> Option<&str> {
        self.0.str("productVersion")
    }

    /// Sets `productVersion`.
    pub fn with_product_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("productVersion", value))
    }

    /// `ignoreVersionDetection`: `Edm.Boolean`
    pub fn ignore_version_detection(&self) -> Option<bool> {
        self.0.bool("ignoreVersionDetection")
    }

    /// Sets `ignoreVersionDetection`.
    pub fn with_ignore_version_detection(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("ignoreVersionDetection", value))
    }
}
