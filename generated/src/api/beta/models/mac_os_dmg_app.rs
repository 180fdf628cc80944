// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.macOSDmgApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-macosdmgapp?view=graph-rest-beta)
    MacOsDmgApp: super::MobileLobApp = "microsoft.graph.macOSDmgApp"
}

crate::runtime::derived! {
    MacOsDmgApp: super::MobileApp
}

impl MacOsDmgApp {
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
    pub const UPLOAD_STATE: Property<Self> = Property::new("uploadState");
    pub const PUBLISHING_STATE: Property<Self> = Property::new("publishingState");
    pub const IS_ASSIGNED: Property<Self> = Property::new("isAssigned");
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    pub const DEPENDENT_APP_COUNT: Property<Self> = Property::new("dependentAppCount");
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    pub const INSTALL_SUMMARY: Property<Self> = Property::new("installSummary");
    pub const DEVICE_STATUSES: Property<Self> = Property::new("deviceStatuses");
    pub const USER_STATUSES: Property<Self> = Property::new("userStatuses");
    pub const RELATIONSHIPS: Property<Self> = Property::new("relationships");
    pub const SUPERSEDING_APP_COUNT: Property<Self> = Property::new(
        "supersedingAppCount",
    );
    pub const SUPERSEDED_APP_COUNT: Property<Self> = Property::new("supersededAppCount");
    pub const COMMITTED_CONTENT_VERSION: Property<Self> = Property::new(
        "committedContentVersion",
    );
    pub const FILE_NAME: Property<Self> = Property::new("fileName");
    pub const SIZE: Property<Self> = Property::new("size");
    pub const CONTENT_VERSIONS: Property<Self> = Property::new("contentVersions");
    pub const PRIMARY_BUNDLE_ID: Property<Self> = Property::new("primaryBundleId");
    pub const PRIMARY_BUNDLE_VERSION: Property<Self> = Property::new(
        "primaryBundleVersion",
    );
    pub const INCLUDED_APPS: Property<Self> = Property::new("includedApps");
    pub const IGNORE_VERSION_DETECTION: Property<Self> = Property::new(
        "ignoreVersionDetection",
    );
    pub const MINIMUM_SUPPORTED_OPERATING_SYSTEM: Property<Self> = Property::new(
        "minimumSupportedOperatingSystem",
    );

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

    pub fn with_upload_state(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("uploadState", value))
    }

    pub fn with_publishing_state(
        self,
        value: impl Into<Nullable<super::MobileAppPublishingState>>,
    ) -> Self {
        Self(self.0.with("publishingState", value))
    }

    pub fn with_is_assigned(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAssigned", value))
    }

    pub fn with_role_scope_tag_ids(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    pub fn with_dependent_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("dependentAppCount", value))
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

    pub fn with_install_summary(
        self,
        value: impl Into<Nullable<super::MobileAppInstallSummary>>,
    ) -> Self {
        Self(self.0.with("installSummary", value))
    }

    pub fn with_device_statuses(
        self,
        value: impl Into<Nullable<Vec<super::MobileAppInstallStatus>>>,
    ) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    pub fn with_user_statuses(
        self,
        value: impl Into<Nullable<Vec<super::UserAppInstallStatus>>>,
    ) -> Self {
        Self(self.0.with("userStatuses", value))
    }

    pub fn with_relationships(
        self,
        value: impl Into<Nullable<Vec<super::MobileAppRelationship>>>,
    ) -> Self {
        Self(self.0.with("relationships", value))
    }

    pub fn with_superseding_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("supersedingAppCount", value))
    }

    pub fn with_superseded_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("supersededAppCount", value))
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

    /// `primaryBundleId`: `Edm.String`
    pub fn primary_bundle_id(&self) -> Option<&str> {
        self.0.str("primaryBundleId")
    }

    pub fn with_primary_bundle_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("primaryBundleId", value))
    }

    /// `primaryBundleVersion`: `Edm.String`
    pub fn primary_bundle_version(&self) -> Option<&str> {
        self.0.str("primaryBundleVersion")
    }

    pub fn with_primary_bundle_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("primaryBundleVersion", value))
    }

    /// `includedApps`: `Collection(microsoft.graph.macOSIncludedApp)`
    pub fn included_apps(&self) -> Option<&[super::MacOsIncludedApp]> {
        self.0.models("includedApps")
    }

    pub fn with_included_apps(
        self,
        value: impl Into<Nullable<Vec<super::MacOsIncludedApp>>>,
    ) -> Self {
        Self(self.0.with("includedApps", value))
    }

    /// `ignoreVersionDetection`: `Edm.Boolean`
    pub fn ignore_version_detection(&self) -> Option<bool> {
        self.0.bool("ignoreVersionDetection")
    }

    pub fn with_ignore_version_detection(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("ignoreVersionDetection", value))
    }

    /// `minimumSupportedOperatingSystem`: `microsoft.graph.macOSMinimumOperatingSystem`
    pub fn minimum_supported_operating_system(
        &self,
    ) -> Option<&super::MacOsMinimumOperatingSystem> {
        self.0.model("minimumSupportedOperatingSystem")
    }

    pub fn with_minimum_supported_operating_system(
        self,
        value: impl Into<Nullable<super::MacOsMinimumOperatingSystem>>,
    ) -> Self {
        Self(self.0.with("minimumSupportedOperatingSystem", value))
    }
}
