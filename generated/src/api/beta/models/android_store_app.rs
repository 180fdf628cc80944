// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.androidStoreApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-androidstoreapp?view=graph-rest-beta)
    AndroidStoreApp: super::MobileApp = "microsoft.graph.androidStoreApp"
}

impl AndroidStoreApp {
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
    pub const APP_STORE_URL: Property<Self> = Property::new("appStoreUrl");
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

    /// `appStoreUrl`: `Edm.String`
    pub fn app_store_url(&self) -> Option<&str> {
        self.0.str("appStoreUrl")
    }

    pub fn with_app_store_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appStoreUrl", value))
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
}
