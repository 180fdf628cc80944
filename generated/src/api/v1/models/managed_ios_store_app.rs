// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from managedApp.
    ///
    /// [`microsoft.graph.managedIOSStoreApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-managediosstoreapp?view=graph-rest-1.0)
    ManagedIosStoreApp: super::ManagedApp = "microsoft.graph.managedIOSStoreApp"
}

crate::runtime::derived! {
    ManagedIosStoreApp: super::MobileApp
}

impl ManagedIosStoreApp {
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
    /// `appAvailability` in queries.
    pub const APP_AVAILABILITY: Property<Self> = Property::new("appAvailability");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `bundleId` in queries.
    pub const BUNDLE_ID: Property<Self> = Property::new("bundleId");
    /// `appStoreUrl` in queries.
    pub const APP_STORE_URL: Property<Self> = Property::new("appStoreUrl");
    /// `applicableDeviceType` in queries.
    pub const APPLICABLE_DEVICE_TYPE: Property<Self> = Property::new("applicableDeviceType");
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

    /// Sets `appAvailability`.
    pub fn with_app_availability(self, value: impl Into<Nullable<super::ManagedAppAvailability>>) -> Self {
        Self(self.0.with("appAvailability", value))
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `bundleId`: `Edm.String`
    pub fn bundle_id(&self) -> Option<&str> {
        self.0.str("bundleId")
    }

    /// Sets `bundleId`.
    pub fn with_bundle_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bundleId", value))
    }

    /// `appStoreUrl`: `Edm.String`
    pub fn app_store_url(&self) -> Option<&str> {
        self.0.str("appStoreUrl")
    }

    /// Sets `appStoreUrl`.
    pub fn with_app_store_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appStoreUrl", value))
    }

    /// `applicableDeviceType`: `microsoft.graph.iosDeviceType`
    pub fn applicable_device_type(&self) -> Option<&super::IosDeviceType> {
        self.0.model("applicableDeviceType")
    }

    /// Sets `applicableDeviceType`.
    pub fn with_applicable_device_type(self, value: impl Into<Nullable<super::IosDeviceType>>) -> Self {
        Self(self.0.with("applicableDeviceType", value))
    }

    /// `minimumSupportedOperatingSystem`: `microsoft.graph.iosMinimumOperatingSystem`
    pub fn minimum_supported_operating_system(&self) -> Option<&super::IosMinimumOperatingSystem> {
        self.0.model("minimumSupportedOperatingSystem")
    }

    /// Sets `minimumSupportedOperatingSystem`.
    pub fn with_minimum_supported_operating_system(
        self,
        value: impl Into<Nullable<super::IosMinimumOperatingSystem>>,
    ) -> Self {
        Self(self.0.with("minimumSupportedOperatingSystem", value))
    }
}
