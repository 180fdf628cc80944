// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsKioskConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskconfiguration?view=graph-rest-beta)
    WindowsKioskConfiguration: super::DeviceConfiguration = "microsoft.graph.windowsKioskConfiguration"
}

impl WindowsKioskConfiguration {
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
    /// `kioskProfiles` in queries.
    pub const KIOSK_PROFILES: Property<Self> = Property::new("kioskProfiles");
    /// `kioskBrowserDefaultUrl` in queries.
    pub const KIOSK_BROWSER_DEFAULT_URL: Property<Self> = Property::new("kioskBrowserDefaultUrl");
    /// `kioskBrowserEnableHomeButton` in queries.
    pub const KIOSK_BROWSER_ENABLE_HOME_BUTTON: Property<Self> = Property::new("kioskBrowserEnableHomeButton");
    /// `kioskBrowserEnableNavigationButtons` in queries.
    pub const KIOSK_BROWSER_ENABLE_NAVIGATION_BUTTONS: Property<Self> =
        Property::new("kioskBrowserEnableNavigationButtons");
    /// `kioskBrowserEnableEndSessionButton` in queries.
    pub const KIOSK_BROWSER_ENABLE_END_SESSION_BUTTON: Property<Self> =
        Property::new("kioskBrowserEnableEndSessionButton");
    /// `kioskBrowserRestartOnIdleTimeInMinutes` in queries.
    pub const KIOSK_BROWSER_RESTART_ON_IDLE_TIME_IN_MINUTES: Property<Self> =
        Property::new("kioskBrowserRestartOnIdleTimeInMinutes");
    /// `kioskBrowserBlockedURLs` in queries.
    pub const KIOSK_BROWSER_BLOCKED_UR_LS: Property<Self> = Property::new("kioskBrowserBlockedURLs");
    /// `kioskBrowserBlockedUrlExceptions` in queries.
    pub const KIOSK_BROWSER_BLOCKED_URL_EXCEPTIONS: Property<Self> = Property::new("kioskBrowserBlockedUrlExceptions");
    /// `edgeKioskEnablePublicBrowsing` in queries.
    pub const EDGE_KIOSK_ENABLE_PUBLIC_BROWSING: Property<Self> = Property::new("edgeKioskEnablePublicBrowsing");
    /// `windowsKioskForceUpdateSchedule` in queries.
    pub const WINDOWS_KIOSK_FORCE_UPDATE_SCHEDULE: Property<Self> = Property::new("windowsKioskForceUpdateSchedule");

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

    /// `kioskProfiles`: `Collection(microsoft.graph.windowsKioskProfile)`
    pub fn kiosk_profiles(&self) -> Option<&[super::WindowsKioskProfile]> {
        self.0.models("kioskProfiles")
    }

    /// Sets `kioskProfiles`.
    pub fn with_kiosk_profiles(self, value: impl Into<Nullable<Vec<super::WindowsKioskProfile>>>) -> Self {
        Self(self.0.with("kioskProfiles", value))
    }

    /// `kioskBrowserDefaultUrl`: `Edm.String`
    pub fn kiosk_browser_default_url(&self) -> Option<&str> {
        self.0.str("kioskBrowserDefaultUrl")
    }

    /// Sets `kioskBrowserDefaultUrl`.
    pub fn with_kiosk_browser_default_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("kioskBrowserDefaultUrl", value))
    }

    /// `kioskBrowserEnableHomeButton`: `Edm.Boolean`
    pub fn kiosk_browser_enable_home_button(&self) -> Option<bool> {
        self.0.bool("kioskBrowserEnableHomeButton")
    }

    /// Sets `kioskBrowserEnableHomeButton`.
    pub fn with_kiosk_browser_enable_home_button(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskBrowserEnableHomeButton", value))
    }

    /// `kioskBrowserEnableNavigationButtons`: `Edm.Boolean`
    pub fn kiosk_browser_enable_navigation_buttons(&self) -> Option<bool> {
        self.0.bool("kioskBrowserEnableNavigationButtons")
    }

    /// Sets `kioskBrowserEnableNavigationButtons`.
    pub fn with_kiosk_browser_enable_navigation_buttons(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskBrowserEnableNavigationButtons", value))
    }

    /// `kioskBrowserEnableEndSessionButton`: `Edm.Boolean`
    pub fn kiosk_browser_enable_end_session_button(&self) -> Option<bool> {
        self.0.bool("kioskBrowserEnableEndSessionButton")
    }

    /// Sets `kioskBrowserEnableEndSessionButton`.
    pub fn with_kiosk_browser_enable_end_session_button(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskBrowserEnableEndSessionButton", value))
    }

    /// `kioskBrowserRestartOnIdleTimeInMinutes`: `Edm.Int32`
    pub fn kiosk_browser_restart_on_idle_time_in_minutes(&self) -> Option<i32> {
        self.0.i32("kioskBrowserRestartOnIdleTimeInMinutes")
    }

    /// Sets `kioskBrowserRestartOnIdleTimeInMinutes`.
    pub fn with_kiosk_browser_restart_on_idle_time_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("kioskBrowserRestartOnIdleTimeInMinutes", value))
    }

    /// `kioskBrowserBlockedURLs`: `Collection(Edm.String)`
    pub fn kiosk_browser_blocked_ur_ls(&self) -> Option<Vec<&str>> {
        self.0.strs("kioskBrowserBlockedURLs")
    }

    /// Sets `kioskBrowserBlockedURLs`.
    pub fn with_kiosk_browser_blocked_ur_ls(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("kioskBrowserBlockedURLs", value))
    }

    /// `kioskBrowserBlockedUrlExceptions`: `Collection(Edm.String)`
    pub fn kiosk_browser_blocked_url_exceptions(&self) -> Option<Vec<&str>> {
        self.0.strs("kioskBrowserBlockedUrlExceptions")
    }

    /// Sets `kioskBrowserBlockedUrlExceptions`.
    pub fn with_kiosk_browser_blocked_url_exceptions(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("kioskBrowserBlockedUrlExceptions", value))
    }

    /// `edgeKioskEnablePublicBrowsing`: `Edm.Boolean`
    pub fn edge_kiosk_enable_public_browsing(&self) -> Option<bool> {
        self.0.bool("edgeKioskEnablePublicBrowsing")
    }

    /// Sets `edgeKioskEnablePublicBrowsing`.
    pub fn with_edge_kiosk_enable_public_browsing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeKioskEnablePublicBrowsing", value))
    }

    /// `windowsKioskForceUpdateSchedule`: `microsoft.graph.windowsKioskForceUpdateSchedule`
    pub fn windows_kiosk_force_update_schedule(&self) -> Option<&super::WindowsKioskForceUpdateSchedule> {
        self.0.model("windowsKioskForceUpdateSchedule")
    }

    /// Sets `windowsKioskForceUpdateSchedule`.
    pub fn with_windows_kiosk_force_update_schedule(
        self,
        value: impl Into<Nullable<super::WindowsKioskForceUpdateSchedule>>,
    ) -> Self {
        Self(self.0.with("windowsKioskForceUpdateSchedule", value))
    }
}
