// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.androidManagedStoreApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-androidmanagedstoreapp?view=graph-rest-beta)
    AndroidManagedStoreApp: super::MobileApp = "microsoft.graph.androidManagedStoreApp" {
        "microsoft.graph.androidManagedStoreWebApp",
    }
}

impl AndroidManagedStoreApp {
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
    pub const PACKAGE_ID: Property<Self> = Property::new("packageId");
    pub const APP_IDENTIFIER: Property<Self> = Property::new("appIdentifier");
    pub const USED_LICENSE_COUNT: Property<Self> = Property::new("usedLicenseCount");
    pub const TOTAL_LICENSE_COUNT: Property<Self> = Property::new("totalLicenseCount");
    pub const APP_STORE_URL: Property<Self> = Property::new("appStoreUrl");
    pub const IS_PRIVATE: Property<Self> = Property::new("isPrivate");
    pub const IS_SYSTEM_APP: Property<Self> = Property::new("isSystemApp");
    pub const APP_TRACKS: Property<Self> = Property::new("appTracks");
    pub const SUPPORTS_OEM_CONFIG: Property<Self> = Property::new("supportsOemConfig");

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

    /// `supersedingAppCount`: `Edm.Int32`
    ///
    /// Inherited from intune-apps-mobileapp.
    pub fn superseding_app_count(&self) -> Option<i32> {
        self.0.i32("supersedingAppCount")
    }

    pub fn with_superseding_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("supersedingAppCount", value))
    }

    /// `supersededAppCount`: `Edm.Int32`
    ///
    /// Inherited from intune-apps-mobileapp.
    pub fn superseded_app_count(&self) -> Option<i32> {
        self.0.i32("supersededAppCount")
    }

    pub fn with_superseded_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("supersededAppCount", value))
    }

    /// `packageId`: `Edm.String`
    pub fn package_id(&self) -> Option<&str> {
        self.0.str("packageId")
    }

    pub fn with_package_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("packageId", value))
    }

    /// `appIdentifier`: `Edm.String`
    pub fn app_identifier(&self) -> Option<&str> {
        self.0.str("appIdentifier")
    }

    pub fn with_app_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appIdentifier", value))
    }

    /// `usedLicenseCount`: `Edm.Int32`
    pub fn used_license_count(&self) -> Option<i32> {
        self.0.i32("usedLicenseCount")
    }

    pub fn with_used_license_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("usedLicenseCount", value))
    }

    /// `totalLicenseCount`: `Edm.Int32`
    pub fn total_license_count(&self) -> Option<i32> {
        self.0.i32("totalLicenseCount")
    }

    pub fn with_total_license_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalLicenseCount", value))
    }

    /// `appStoreUrl`: `Edm.String`
    pub fn app_store_url(&self) -> Option<&str> {
        self.0.str("appStoreUrl")
    }

    pub fn with_app_store_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appStoreUrl", value))
    }

    /// `isPrivate`: `Edm.Boolean`
    pub fn is_private(&self) -> Option<bool> {
        self.0.bool("isPrivate")
    }

    pub fn with_is_private(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isPrivate", value))
    }

    /// `isSystemApp`: `Edm.Boolean`
    pub fn is_system_app(&self) -> Option<bool> {
        self.0.bool("isSystemApp")
    }

    pub fn with_is_system_app(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSystemApp", value))
    }

    /// `appTracks`: `Collection(microsoft.graph.androidManagedStoreAppTrack)`
    pub fn app_tracks(&self) -> Option<&[super::AndroidManagedStoreAppTrack]> {
        self.0.models("appTracks")
    }

    pub fn with_app_tracks(
        self,
        value: impl Into<Nullable<Vec<super::AndroidManagedStoreAppTrack>>>,
    ) -> Self {
        Self(self.0.with("appTracks", value))
    }

    /// `supportsOemConfig`: `Edm.Boolean`
    pub fn supports_oem_config(&self) -> Option<bool> {
        self.0.bool("supportsOemConfig")
    }

    pub fn with_supports_oem_config(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("supportsOemConfig", value))
    }
}
