// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from appleDeviceFeaturesConfigurationBase.
    ///
    /// [`microsoft.graph.iosDeviceFeaturesConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosdevicefeaturesconfiguration?view=graph-rest-beta)
    IosDeviceFeaturesConfiguration: super::AppleDeviceFeaturesConfigurationBase = "microsoft.graph.iosDeviceFeaturesConfiguration"
}

crate::runtime::derived! {
    IosDeviceFeaturesConfiguration: super::DeviceConfiguration
}

impl IosDeviceFeaturesConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `supportsScopeTags` in queries.
    pub const SUPPORTS_SCOPE_TAGS: Property<Self> = Property::new("supportsScopeTags");
    /// `deviceManagementApplicabilityRuleOsEdition` in queries.
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION: Property<Self> =
        Property::new("deviceManagementApplicabilityRuleOsEdition");
    /// `deviceManagementApplicabilityRuleOsVersion` in queries.
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION: Property<Self> =
        Property::new("deviceManagementApplicabilityRuleOsVersion");
    /// `deviceManagementApplicabilityRuleDeviceMode` in queries.
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE: Property<Self> =
        Property::new("deviceManagementApplicabilityRuleDeviceMode");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `groupAssignments` in queries.
    pub const GROUP_ASSIGNMENTS: Property<Self> = Property::new("groupAssignments");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `deviceStatuses` in queries.
    pub const DEVICE_STATUSES: Property<Self> = Property::new("deviceStatuses");
    /// `userStatuses` in queries.
    pub const USER_STATUSES: Property<Self> = Property::new("userStatuses");
    /// `deviceStatusOverview` in queries.
    pub const DEVICE_STATUS_OVERVIEW: Property<Self> = Property::new("deviceStatusOverview");
    /// `userStatusOverview` in queries.
    pub const USER_STATUS_OVERVIEW: Property<Self> = Property::new("userStatusOverview");
    /// `deviceSettingStateSummaries` in queries.
    pub const DEVICE_SETTING_STATE_SUMMARIES: Property<Self> = Property::new("deviceSettingStateSummaries");
    /// `airPrintDestinations` in queries.
    pub const AIR_PRINT_DESTINATIONS: Property<Self> = Property::new("airPrintDestinations");
    /// `assetTagTemplate` in queries.
    pub const ASSET_TAG_TEMPLATE: Property<Self> = Property::new("assetTagTemplate");
    /// `contentFilterSettings` in queries.
    pub const CONTENT_FILTER_SETTINGS: Property<Self> = Property::new("contentFilterSettings");
    /// `lockScreenFootnote` in queries.
    pub const LOCK_SCREEN_FOOTNOTE: Property<Self> = Property::new("lockScreenFootnote");
    /// `homeScreenDockIcons` in queries.
    pub const HOME_SCREEN_DOCK_ICONS: Property<Self> = Property::new("homeScreenDockIcons");
    /// `homeScreenPages` in queries.
    pub const HOME_SCREEN_PAGES: Property<Self> = Property::new("homeScreenPages");
    /// `homeScreenGridWidth` in queries.
    pub const HOME_SCREEN_GRID_WIDTH: Property<Self> = Property::new("homeScreenGridWidth");
    /// `homeScreenGridHeight` in queries.
    pub const HOME_SCREEN_GRID_HEIGHT: Property<Self> = Property::new("homeScreenGridHeight");
    /// `notificationSettings` in queries.
    pub const NOTIFICATION_SETTINGS: Property<Self> = Property::new("notificationSettings");
    /// `singleSignOnSettings` in queries.
    pub const SINGLE_SIGN_ON_SETTINGS: Property<Self> = Property::new("singleSignOnSettings");
    /// `wallpaperDisplayLocation` in queries.
    pub const WALLPAPER_DISPLAY_LOCATION: Property<Self> = Property::new("wallpaperDisplayLocation");
    /// `wallpaperImage` in queries.
    pub const WALLPAPER_IMAGE: Property<Self> = Property::new("wallpaperImage");
    /// `singleSignOnExtension` in queries.
    pub const SINGLE_SIGN_ON_EXTENSION: Property<Self> = Property::new("singleSignOnExtension");
    /// `iosSingleSignOnExtension` in queries.
    pub const IOS_SINGLE_SIGN_ON_EXTENSION: Property<Self> = Property::new("iosSingleSignOnExtension");
    /// `identityCertificateForClientAuthentication` in queries.
    pub const IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION: Property<Self> =
        Property::new("identityCertificateForClientAuthentication");
    /// `singleSignOnExtensionPkinitCertificate` in queries.
    pub const SINGLE_SIGN_ON_EXTENSION_PKINIT_CERTIFICATE: Property<Self> =
        Property::new("singleSignOnExtensionPkinitCertificate");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// Sets `deviceManagementApplicabilityRuleOsEdition`.
    pub fn with_device_management_applicability_rule_os_edition(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsEdition>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsEdition", value))
    }

    /// Sets `deviceManagementApplicabilityRuleOsVersion`.
    pub fn with_device_management_applicability_rule_os_version(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsVersion>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsVersion", value))
    }

    /// Sets `deviceManagementApplicabilityRuleDeviceMode`.
    pub fn with_device_management_applicability_rule_device_mode(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleDeviceMode>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleDeviceMode", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// Sets `groupAssignments`.
    pub fn with_group_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationGroupAssignment>>>,
    ) -> Self {
        Self(self.0.with("groupAssignments", value))
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// Sets `deviceStatuses`.
    pub fn with_device_statuses(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationDeviceStatus>>>) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    /// Sets `userStatuses`.
    pub fn with_user_statuses(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationUserStatus>>>) -> Self {
        Self(self.0.with("userStatuses", value))
    }

    /// Sets `deviceStatusOverview`.
    pub fn with_device_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationDeviceOverview>>,
    ) -> Self {
        Self(self.0.with("deviceStatusOverview", value))
    }

    /// Sets `userStatusOverview`.
    pub fn with_user_status_overview(self, value: impl Into<Nullable<super::DeviceConfigurationUserOverview>>) -> Self {
        Self(self.0.with("userStatusOverview", value))
    }

    /// Sets `deviceSettingStateSummaries`.
    pub fn with_device_setting_state_summaries(
        self,
        value: impl Into<Nullable<Vec<super::SettingStateDeviceSummary>>>,
    ) -> Self {
        Self(self.0.with("deviceSettingStateSummaries", value))
    }

    /// Sets `airPrintDestinations`.
    pub fn with_air_print_destinations(self, value: impl Into<Nullable<Vec<super::AirPrintDestination>>>) -> Self {
        Self(self.0.with("airPrintDestinations", value))
    }

    /// `assetTagTemplate`: `Edm.String`
    pub fn asset_tag_template(&self) -> Option<&str> {
        self.0.str("assetTagTemplate")
    }

    /// Sets `assetTagTemplate`.
    pub fn with_asset_tag_template(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("assetTagTemplate", value))
    }

    /// `contentFilterSettings`: `microsoft.graph.iosWebContentFilterBase`
    pub fn content_filter_settings(&self) -> Option<&super::IosWebContentFilterBase> {
        self.0.model("contentFilterSettings")
    }

    /// Sets `contentFilterSettings`.
    pub fn with_content_filter_settings(self, value: impl Into<Nullable<super::IosWebContentFilterBase>>) -> Self {
        Self(self.0.with("contentFilterSettings", value))
    }

    /// `lockScreenFootnote`: `Edm.String`
    pub fn lock_screen_footnote(&self) -> Option<&str> {
        self.0.str("lockScreenFootnote")
    }

    /// Sets `lockScreenFootnote`.
    pub fn with_lock_screen_footnote(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("lockScreenFootnote", value))
    }

    /// `homeScreenDockIcons`: `Collection(microsoft.graph.iosHomeScreenItem)`
    pub fn home_screen_dock_icons(&self) -> Option<&[super::IosHomeScreenItem]> {
        self.0.models("homeScreenDockIcons")
    }

    /// Sets `homeScreenDockIcons`.
    pub fn with_home_screen_dock_icons(self, value: impl Into<Nullable<Vec<super::IosHomeScreenItem>>>) -> Self {
        Self(self.0.with("homeScreenDockIcons", value))
    }

    /// `homeScreenPages`: `Collection(microsoft.graph.iosHomeScreenPage)`
    pub fn home_screen_pages(&self) -> Option<&[super::IosHomeScreenPage]> {
        self.0.models("homeScreenPages")
    }

    /// Sets `homeScreenPages`.
    pub fn with_home_screen_pages(self, value: impl Into<Nullable<Vec<super::IosHomeScreenPage>>>) -> Self {
        Self(self.0.with("homeScreenPages", value))
    }

    /// `homeScreenGridWidth`: `Edm.Int32`
    pub fn home_screen_grid_width(&self) -> Option<i32> {
        self.0.i32("homeScreenGridWidth")
    }

    /// Sets `homeScreenGridWidth`.
    pub fn with_home_screen_grid_width(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("homeScreenGridWidth", value))
    }

    /// `homeScreenGridHeight`: `Edm.Int32`
    pub fn home_screen_grid_height(&self) -> Option<i32> {
        self.0.i32("homeScreenGridHeight")
    }

    /// Sets `homeScreenGridHeight`.
    pub fn with_home_screen_grid_height(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("homeScreenGridHeight", value))
    }

    /// `notificationSettings`: `Collection(microsoft.graph.iosNotificationSettings)`
    pub fn notification_settings(&self) -> Option<&[super::IosNotificationSettings]> {
        self.0.models("notificationSettings")
    }

    /// Sets `notificationSettings`.
    pub fn with_notification_settings(self, value: impl Into<Nullable<Vec<super::IosNotificationSettings>>>) -> Self {
        Self(self.0.with("notificationSettings", value))
    }

    /// `singleSignOnSettings`: `microsoft.graph.iosSingleSignOnSettings`
    pub fn single_sign_on_settings(&self) -> Option<&super::IosSingleSignOnSettings> {
        self.0.model("singleSignOnSettings")
    }

    /// Sets `singleSignOnSettings`.
    pub fn with_single_sign_on_settings(self, value: impl Into<Nullable<super::IosSingleSignOnSettings>>) -> Self {
        Self(self.0.with("singleSignOnSettings", value))
    }

    /// `wallpaperDisplayLocation`: `microsoft.graph.iosWallpaperDisplayLocation`
    ///
    /// Possible values are: notConfigured, lockScreen, homeScreen, lockAndHomeScreens.
    pub fn wallpaper_display_location(&self) -> Option<super::IosWallpaperDisplayLocation> {
        self.0.enumeration("wallpaperDisplayLocation")
    }

    /// Sets `wallpaperDisplayLocation`.
    pub fn with_wallpaper_display_location(
        self,
        value: impl Into<Nullable<super::IosWallpaperDisplayLocation>>,
    ) -> Self {
        Self(self.0.with("wallpaperDisplayLocation", value))
    }

    /// `wallpaperImage`: `microsoft.graph.mimeContent`
    pub fn wallpaper_image(&self) -> Option<&super::MimeContent> {
        self.0.model("wallpaperImage")
    }

    /// Sets `wallpaperImage`.
    pub fn with_wallpaper_image(self, value: impl Into<Nullable<super::MimeContent>>) -> Self {
        Self(self.0.with("wallpaperImage", value))
    }

    /// `singleSignOnExtension`: `microsoft.graph.singleSignOnExtension`
    pub fn single_sign_on_extension(&self) -> Option<&super::SingleSignOnExtension> {
        self.0.model("singleSignOnExtension")
    }

    /// Sets `singleSignOnExtension`.
    pub fn with_single_sign_on_extension(self, value: impl Into<Nullable<super::SingleSignOnExtension>>) -> Self {
        Self(self.0.with("singleSignOnExtension", value))
    }

    /// `iosSingleSignOnExtension`: `microsoft.graph.iosSingleSignOnExtension`
    pub fn ios_single_sign_on_extension(&self) -> Option<&super::IosSingleSignOnExtension> {
        self.0.model("iosSingleSignOnExtension")
    }

    /// Sets `iosSingleSignOnExtension`.
    pub fn with_ios_single_sign_on_extension(
        self,
        value: impl Into<Nullable<super::IosSingleSignOnExtension>>,
    ) -> Self {
        Self(self.0.with("iosSingleSignOnExtension", value))
    }

    /// `identityCertificateForClientAuthentication`: `microsoft.graph.iosCertificateProfileBase`
    pub fn identity_certificate_for_client_authentication(&self) -> Option<&super::IosCertificateProfileBase> {
        self.0.model("identityCertificateForClientAuthentication")
    }

    /// Sets `identityCertificateForClientAuthentication`.
    pub fn with_identity_certificate_for_client_authentication(
        self,
        value: impl Into<Nullable<super::IosCertificateProfileBase>>,
    ) -> Self {
        Self(self.0.with("identityCertificateForClientAuthentication", value))
    }

    /// `singleSignOnExtensionPkinitCertificate`: `microsoft.graph.iosCertificateProfileBase`
    pub fn single_sign_on_extension_pkinit_certificate(&self) -> Option<&super::IosCertificateProfileBase> {
        self.0.model("singleSignOnExtensionPkinitCertificate")
    }

    /// Sets `singleSignOnExtensionPkinitCertificate`.
    pub fn with_single_sign_on_extension_pkinit_certificate(
        self,
        value: impl Into<Nullable<super::IosCertificateProfileBase>>,
    ) -> Self {
        Self(self.0.with("singleSignOnExtensionPkinitCertificate", value))
    }
}
