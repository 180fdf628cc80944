// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.iosVppApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosvppapp?view=graph-rest-1.0)
    IosVppApp: super::MobileApp = "microsoft.graph.iosVppApp"
}

impl IosVppApp {
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
    /// `usedLicenseCount` in queries.
    pub const USED_LICENSE_COUNT: Property<Self> = Property::new("usedLicenseCount");
    /// `totalLicenseCount` in queries.
    pub const TOTAL_LICENSE_COUNT: Property<Self> = Property::new("totalLicenseCount");
    /// `releaseDateTime` in queries.
    pub const RELEASE_DATE_TIME: Property<Self> = Property::new("releaseDateTime");
    /// `appStoreUrl` in queries.
    pub const APP_STORE_URL: Property<Self> = Property::new("appStoreUrl");
    /// `licensingType` in queries.
    pub const LICENSING_TYPE: Property<Self> = Property::new("licensingType");
    /// `applicableDeviceType` in queries.
    pub const APPLICABLE_DEVICE_TYPE: Property<Self> = Property::new("applicableDeviceType");
    /// `vppTokenOrganizationName` in queries.
    pub const VPP_TOKEN_ORGANIZATION_NAME: Property<Self> = Property::new("vppTokenOrganizationName");
    /// `vppTokenAccountType` in queries.
    pub const VPP_TOKEN_ACCOUNT_TYPE: Property<Self> = Property::new("vppTokenAccountType");
    /// `vppTokenAppleId` in queries.
    pub const VPP_TOKEN_APPLE_ID: Property<Self> = Property::new("vppTokenAppleId");
    /// `bundleId` in queries.
    pub const BUNDLE_ID: Property<Self> = Property::new("bundleId");

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

    /// `usedLicenseCount`: `Edm.Int32`
    pub fn used_license_count(&self) -> Option<i32> {
        self.0.i32("usedLicenseCount")
    }

    /// Sets `usedLicenseCount`.
    pub fn with_used_license_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("usedLicenseCount", value))
    }

    /// `totalLicenseCount`: `Edm.Int32`
    pub fn total_license_count(&self) -> Option<i32> {
        self.0.i32("totalLicenseCount")
    }

    /// Sets `totalLicenseCount`.
    pub fn with_total_license_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalLicenseCount", value))
    }

    /// `releaseDateTime`: `Edm.DateTimeOffset`
    pub fn release_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("releaseDateTime")
    }

    /// Sets `releaseDateTime`.
    pub fn with_release_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("releaseDateTime", value))
    }

    /// `appStoreUrl`: `Edm.String`
    pub fn app_store_url(&self) -> Option<&str> {
        self.0.str("appStoreUrl")
    }

    /// Sets `appStoreUrl`.
    pub fn with_app_store_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appStoreUrl", value))
    }

    /// `licensingType`: `microsoft.graph.vppLicensingType`
    pub fn licensing_type(&self) -> Option<&super::VppLicensingType> {
        self.0.model("licensingType")
    }

    /// Sets `licensingType`.
    pub fn with_licensing_type(self, value: impl Into<Nullable<super::VppLicensingType>>) -> Self {
        Self(self.0.with("licensingType", value))
    }

    /// `applicableDeviceType`: `microsoft.graph.iosDeviceType`
    pub fn applicable_device_type(&self) -> Option<&super::IosDeviceType> {
        self.0.model("applicableDeviceType")
    }

    /// Sets `applicableDeviceType`.
    pub fn with_applicable_device_type(self, value: impl Into<Nullable<super::IosDeviceType>>) -> Self {
        Self(self.0.with("applicableDeviceType", value))
    }

    /// `vppTokenOrganizationName`: `Edm.String`
    pub fn vpp_token_organization_name(&self) -> Option<&str> {
        self.0.str("vppTokenOrganizationName")
    }

    /// Sets `vppTokenOrganizationName`.
    pub fn with_vpp_token_organization_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("vppTokenOrganizationName", value))
    }

    /// `vppTokenAccountType`: `microsoft.graph.vppTokenAccountType`
    ///
    /// Possible values are: business, education.
    pub fn vpp_token_account_type(&self) -> Option<super::VppTokenAccountType> {
        self.0.enumeration("vppTokenAccountType")
    }

    /// Sets `vppTokenAccountType`.
    pub fn with_vpp_token_account_type(self, value: impl Into<Nullable<super::VppTokenAccountType>>) -> Self {
        Self(self.0.with("vppTokenAccountType", value))
    }

    /// `vppTokenAppleId`: `Edm.String`
    pub fn vpp_token_apple_id(&self) -> Option<&str> {
        self.0.str("vppTokenAppleId")
    }

    /// Sets `vppTokenAppleId`.
    pub fn with_vpp_token_apple_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("vppTokenAppleId", value))
    }

    /// `bundleId`: `Edm.String`
    pub fn bundle_id(&self) -> Option<&str> {
        self.0.str("bundleId")
    }

    /// Sets `bundleId`.
    pub fn with_bundle_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bundleId", value))
    }
}
