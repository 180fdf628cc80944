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
    /// `uploadState` in queries.
    pub const UPLOAD_STATE: Property<Self> = Property::new("uploadState");
    /// `publishingState` in queries.
    pub const PUBLISHING_STATE: Property<Self> = Property::new("publishingState");
    /// `isAssigned` in queries.
    pub const IS_ASSIGNED: Property<Self> = Property::new("isAssigned");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `dependentAppCount` in queries.
    pub const DEPENDENT_APP_COUNT: Property<Self> = Property::new("dependentAppCount");
    /// `categories` in queries.
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `installSummary` in queries.
    pub const INSTALL_SUMMARY: Property<Self> = Property::new("installSummary");
    /// `deviceStatuses` in queries.
    pub const DEVICE_STATUSES: Property<Self> = Property::new("deviceStatuses");
    /// `userStatuses` in queries.
    pub const USER_STATUSES: Property<Self> = Property::new("userStatuses");
    /// `relationships` in queries.
    pub const RELATIONSHIPS: Property<Self> = Property::new("relationships");
    /// `supersedingAppCount` in queries.
    pub const SUPERSEDING_APP_COUNT: Property<Self> = Property::new("supersedingAppCount");
    /// `supersededAppCount` in queries.
    pub const SUPERSEDED_APP_COUNT: Property<Self> = Property::new("supersededAppCount");
    /// `committedContentVersion` in queries.
    pub const COMMITTED_CONTENT_VERSION: Property<Self> = Property::new("committedContentVersion");
    /// `fileName` in queries.
    pub const FILE_NAME: Property<Self> = Property::new("fileName");
    /// `size` in queries.
    pub const SIZE: Property<Self> = Property::new("size");
    /// `contentVersions` in queries.
    pub const CONTENT_VERSIONS: Property<Self> = Property::new("contentVersions");
    /// `primaryBundleId` in queries.
    pub const PRIMARY_BUNDLE_ID: Property<Self> = Property::new("primaryBundleId");
    /// `primaryBundleVersion` in queries.
    pub const PRIMARY_BUNDLE_VERSION: Property<Self> = Property::new("primaryBundleVersion");
    /// `includedApps` in queries.
    pub const INCLUDED_APPS: Property<Self> = Property::new("includedApps");
    /// `ignoreVersionDetection` in queries.
    pub const IGNORE_VERSION_DETECTION: Property<Self> = Property::new("ignoreVersionDetection");
    /// `minimumSupportedOperatingSystem` in queries.
    pub const MINIMUM_SUPPORTED_OPERATING_SYSTEM: Property<Self> = Property::new("minimumSupportedOperatingSystem");

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

    /// Sets `uploadState`.
    pub fn with_upload_state(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("uploadState", value))
    }

    /// Sets `publishingState`.
    pub fn with_publishing_state(self, value: impl Into<Nullable<super::MobileAppPublishingState>>) -> Self {
        Self(self.0.with("publishingState", value))
    }

    /// Sets `isAssigned`.
    pub fn with_is_assigned(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAssigned", value))
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// Sets `dependentAppCount`.
    pub fn with_dependent_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("dependentAppCount", value))
    }

    /// Sets `categories`.
    pub fn with_categories(self, value: impl Into<Nullable<Vec<super::MobileAppCategory>>>) -> Self {
        Self(self.0.with("categories", value))
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::MobileAppAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// Sets `installSummary`.
    pub fn with_install_summary(self, value: impl Into<Nullable<super::MobileAppInstallSummary>>) -> Self {
        Self(self.0.with("installSummary", value))
    }

    /// Sets `deviceStatuses`.
    pub fn with_device_statuses(self, value: impl Into<Nullable<Vec<super::MobileAppInstallStatus>>>) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    /// Sets `userStatuses`.
    pub fn with_user_statuses(self, value: impl Into<Nullable<Vec<super::UserAppInstallStatus>>>) -> Self {
        Self(self.0.with("userStatuses", value))
    }

    /// Sets `relationships`.
    pub fn with_relationships(self, value: impl Into<Nullable<Vec<super::MobileAppRelationship>>>) -> Self {
        Self(self.0.with("relationships", value))
    }

    /// Sets `supersedingAppCount`.
    pub fn with_superseding_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("supersedingAppCount", value))
    }

    /// Sets `supersededAppCount`.
    pub fn with_superseded_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("supersededAppCount", value))
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

    /// `primaryBundleId`: `Edm.String`
    pub fn primary_bundle_id(&self) -> Option<&str> {
        self.0.str("primaryBundleId")
    }

    /// Sets `primaryBundleId`.
    pub fn with_primary_bundle_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("primaryBundleId", value))
    }

    /// `primaryBundleVersion`: `Edm.String`
    pub fn primary_bundle_version(&self) -> Option<&str> {
        self.0.str("primaryBundleVersion")
    }

    /// Sets `primaryBundleVersion`.
    pub fn with_primary_bundle_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("primaryBundleVersion", value))
    }

    /// `includedApps`: `Collection(microsoft.graph.macOSIncludedApp)`
    pub fn included_apps(&self) -> Option<&[super::MacOsIncludedApp]> {
        self.0.models("includedApps")
    }

    /// Sets `includedApps`.
    pub fn with_included_apps(self, value: impl Into<Nullable<Vec<super::MacOsIncludedApp>>>) -> Self {
        Self(self.0.with("includedApps", value))
    }

    /// `ignoreVersionDetection`: `Edm.Boolean`
    pub fn ignore_version_detection(&self) -> Option<bool> {
        self.0.bool("ignoreVersionDetection")
    }

    /// Sets `ignoreVersionDetection`.
    pub fn with_ignore_version_detection(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("ignoreVersionDetection", value))
    }

    /// `minimumSupportedOperatingSystem`: `microsoft.graph.macOSMinimumOperatingSystem`
    pub fn minimum_supported_operating_system(&self) -> Option<&super::MacOsMinimumOperatingSystem> {
        self.0.model("minimumSupportedOperatingSystem")
    }

    /// Sets `minimumSupportedOperatingSystem`.
    pub fn with_minimum_supported_operating_system(
        self,
        value: impl Into<Nullable<super::MacOsMinimumOperatingSystem>>,
    ) -> Self {
        Self(self.0.with("minimumSupportedOperatingSystem", value))
    }
}
