// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.androidLobApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-androidlobapp?view=graph-rest-1.0)
    AndroidLobApp: super::MobileLobApp = "microsoft.graph.androidLobApp"
}

crate::runtime::derived! {
    AndroidLobApp: super::MobileApp
}

impl AndroidLobApp {
    pub const ID: Property<Self> = Property::new("id");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const PUBLISHER: Property<Self> = Property::new("publisher");
    pub const LARGE_ICON: Property<Self> = Property::new("largeIcon");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const IS_FEATURED: Property<Self> = Property::new("isFeatured");
    pub const PRIVACY_INFORMATION_URL: Property<Self> = Property::new(
        "privacyInformationUrl",
    );
    pub const INFORMATION_URL: Property<Self> = Property::new("informationUrl");
    pub const OWNER: Property<Self> = Property::new("owner");
    pub const DEVELOPER: Property<Self> = Property::new("developer");
    pub const NOTES: Property<Self> = Property::new("notes");
    pub const PUBLISHING_STATE: Property<Self> = Property::new("publishingState");
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    pub const COMMITTED_CONTENT_VERSION: Property<Self> = Property::new(
        "committedContentVersion",
    );
    pub const FILE_NAME: Property<Self> = Property::new("fileName");
    pub const SIZE: Property<Self> = Property::new("size");
    pub const CONTENT_VERSIONS: Property<Self> = Property::new("contentVersions");
    pub const PACKAGE_ID: Property<Self> = Property::new("packageId");
    pub const MINIMUM_SUPPORTED_OPERATING_SYSTEM: Property<Self> = Property::new(
        "minimumSupportedOperatingSystem",
    );
    pub const VERSION_NAME: Property<Self> = Property::new("versionName");
    pub const VERSION_CODE: Property<Self> = Property::new("versionCode");

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_publisher(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("publisher", value))
    }

    pub fn with_large_icon(
        self,
        value: impl Into<Nullable<super::MimeContent>>,
    ) -> Self {
        Self(self.0.with("largeIcon", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    pub fn with_is_featured(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isFeatured", value))
    }

    pub fn with_privacy_information_url(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("privacyInformationUrl", value))
    }

    pub fn with_information_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("informationUrl", value))
    }

    pub fn with_owner(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("owner", value))
    }

    pub fn with_developer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("developer", value))
    }

    pub fn with_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notes", value))
    }

    pub fn with_publishing_state(
        self,
        value: impl Into<Nullable<super::MobileAppPublishingState>>,
    ) -> Self {
        Self(self.0.with("publishingState", value))
    }

    pub fn with_categories(
        self,
        value: impl Into<Nullable<Vec<super::MobileAppCategory>>>,
    ) -> Self {
        Self(self.0.with("categories", value))
    }

    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::MobileAppAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }

    pub fn with_committed_content_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("committedContentVersion", value))
    }

    pub fn with_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileName", value))
    }

    pub fn with_size(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("size", value))
    }

    pub fn with_content_versions(
        self,
        value: impl Into<Nullable<Vec<super::MobileAppContent>>>,
    ) -> Self {
        Self(self.0.with("contentVersions", value))
    }

    /// `packageId`: `Edm.String`
    pub fn package_id(&self) -> Option<&str> {
        self.0.str("packageId")
    }

    pub fn with_package_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("packageId", value))
    }

    /// `minimumSupportedOperatingSystem`: `microsoft.graph.androidMinimumOperatingSystem`
    pub fn minimum_supported_operating_system(
        &self,
    ) -> Option<&super::AndroidMinimumOperatingSystem> {
        self.0.model("minimumSupportedOperatingSystem")
    }

    pub fn with_minimum_supported_operating_system(
        self,
        value: impl Into<Nullable<super::AndroidMinimumOperatingSystem>>,
    ) -> Self {
        Self(self.0.with("minimumSupportedOperatingSystem", value))
    }

    /// `versionName`: `Edm.String`
    pub fn version_name(&self) -> Option<&str> {
        self.0.str("versionName")
    }

    pub fn with_version_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("versionName", value))
    }

    /// `versionCode`: `Edm.String`
    pub fn version_code(&self) -> Option<&str> {
        self.0.str("versionCode")
    }

    pub fn with_version_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("versionCode", value))
    }
}
