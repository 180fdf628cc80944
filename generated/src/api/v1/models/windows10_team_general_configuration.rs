// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Time};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10TeamGeneralConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10teamgeneralconfiguration?view=graph-rest-1.0)
    Windows10TeamGeneralConfiguration: super::DeviceConfiguration = "microsoft.graph.windows10TeamGeneralConfiguration"
}

impl Windows10TeamGeneralConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
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
    /// `azureOperationalInsightsBlockTelemetry` in queries.
    pub const AZURE_OPERATIONAL_INSIGHTS_BLOCK_TELEMETRY: Property<Self> =
        Property::new("azureOperationalInsightsBlockTelemetry");
    /// `azureOperationalInsightsWorkspaceId` in queries.
    pub const AZURE_OPERATIONAL_INSIGHTS_WORKSPACE_ID: Property<Self> =
        Property::new("azureOperationalInsightsWorkspaceId");
    /// `azureOperationalInsightsWorkspaceKey` in queries.
    pub const AZURE_OPERATIONAL_INSIGHTS_WORKSPACE_KEY: Property<Self> =
        Property::new("azureOperationalInsightsWorkspaceKey");
    /// `connectAppBlockAutoLaunch` in queries.
    pub const CONNECT_APP_BLOCK_AUTO_LAUNCH: Property<Self> = Property::new("connectAppBlockAutoLaunch");
    /// `maintenanceWindowBlocked` in queries.
    pub const MAINTENANCE_WINDOW_BLOCKED: Property<Self> = Property::new("maintenanceWindowBlocked");
    /// `maintenanceWindowDurationInHours` in queries.
    pub const MAINTENANCE_WINDOW_DURATION_IN_HOURS: Property<Self> = Property::new("maintenanceWindowDurationInHours");
    /// `maintenanceWindowStartTime` in queries.
    pub const MAINTENANCE_WINDOW_START_TIME: Property<Self> = Property::new("maintenanceWindowStartTime");
    /// `miracastChannel` in queries.
    pub const MIRACAST_CHANNEL: Property<Self> = Property::new("miracastChannel");
    /// `miracastBlocked` in queries.
    pub const MIRACAST_BLOCKED: Property<Self> = Property::new("miracastBlocked");
    /// `miracastRequirePin` in queries.
    pub const MIRACAST_REQUIRE_PIN: Property<Self> = Property::new("miracastRequirePin");
    /// `settingsBlockMyMeetingsAndFiles` in queries.
    pub const SETTINGS_BLOCK_MY_MEETINGS_AND_FILES: Property<Self> = Property::new("settingsBlockMyMeetingsAndFiles");
    /// `settingsBlockSessionResume` in queries.
    pub const SETTINGS_BLOCK_SESSION_RESUME: Property<Self> = Property::new("settingsBlockSessionResume");
    /// `settingsBlockSigninSuggestions` in queries.
    pub const SETTINGS_BLOCK_SIGNIN_SUGGESTIONS: Property<Self> = Property::new("settingsBlockSigninSuggestions");
    /// `settingsDefaultVolume` in queries.
    pub const SETTINGS_DEFAULT_VOLUME: Property<Self> = Property::new("settingsDefaultVolume");
    /// `settingsScreenTimeoutInMinutes` in queries.
    pub const SETTINGS_SCREEN_TIMEOUT_IN_MINUTES: Property<Self> = Property::new("settingsScreenTimeoutInMinutes");
    /// `settingsSessionTimeoutInMinutes` in queries.
    pub const SETTINGS_SESSION_TIMEOUT_IN_MINUTES: Property<Self> = Property::new("settingsSessionTimeoutInMinutes");
    /// `settingsSleepTimeoutInMinutes` in queries.
    pub const SETTINGS_SLEEP_TIMEOUT_IN_MINUTES: Property<Self> = Property::new("settingsSleepTimeoutInMinutes");
    /// `welcomeScreenBlockAutomaticWakeUp` in queries.
    pub const WELCOME_SCREEN_BLOCK_AUTOMATIC_WAKE_UP: Property<Self> =
        Property::new("welcomeScreenBlockAutomaticWakeUp");
    /// `welcomeScreenBackgroundImageUrl` in queries.
    pub const WELCOME_SCREEN_BACKGROUND_IMAGE_URL: Property<Self> = Property::new("welcomeScreenBackgroundImageUrl");
    /// `welcomeScreenMeetingInformation` in queries.
    pub const WELCOME_SCREEN_MEETING_INFORMATION: Property<Self> = Property::new("welcomeScreenMeetingInformation");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
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

    /// `azureOperationalInsightsBlockTelemetry`: `Edm.Boolean`
    pub fn azure_operational_insights_block_telemetry(&self) -> Option<bool> {
        self.0.bool("azureOperationalInsightsBlockTelemetry")
    }

    /// Sets `azureOperationalInsightsBlockTelemetry`.
    pub fn with_azure_operational_insights_block_telemetry(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("azureOperationalInsightsBlockTelemetry", value))
    }

    /// `azureOperationalInsightsWorkspaceId`: `Edm.String`
    pub fn azure_operational_insights_workspace_id(&self) -> Option<&str> {
        self.0.str("azureOperationalInsightsWorkspaceId")
    }

    /// Sets `azureOperationalInsightsWorkspaceId`.
    pub fn with_azure_operational_insights_workspace_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureOperationalInsightsWorkspaceId", value))
    }

    /// `azureOperationalInsightsWorkspaceKey`: `Edm.String`
    pub fn azure_operational_insights_workspace_key(&self) -> Option<&str> {
        self.0.str("azureOperationalInsightsWorkspaceKey")
    }

    /// Sets `azureOperationalInsightsWorkspaceKey`.
    pub fn with_azure_operational_insights_workspace_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureOperationalInsightsWorkspaceKey", value))
    }

    /// `connectAppBlockAutoLaunch`: `Edm.Boolean`
    pub fn connect_app_block_auto_launch(&self) -> Option<bool> {
        self.0.bool("connectAppBlockAutoLaunch")
    }

    /// Sets `connectAppBlockAutoLaunch`.
    pub fn with_connect_app_block_auto_launch(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("connectAppBlockAutoLaunch", value))
    }

    /// `maintenanceWindowBlocked`: `Edm.Boolean`
    pub fn maintenance_window_blocked(&self) -> Option<bool> {
        self.0.bool("maintenanceWindowBlocked")
    }

    /// Sets `maintenanceWindowBlocked`.
    pub fn with_maintenance_window_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("maintenanceWindowBlocked", value))
    }

    /// `maintenanceWindowDurationInHours`: `Edm.Int32`
    pub fn maintenance_window_duration_in_hours(&self) -> Option<i32> {
        self.0.i32("maintenanceWindowDurationInHours")
    }

    /// Sets `maintenanceWindowDurationInHours`.
    pub fn with_maintenance_window_duration_in_hours(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maintenanceWindowDurationInHours", value))
    }

    /// `maintenanceWindowStartTime`: `Edm.TimeOfDay`
    pub fn maintenance_window_start_time(&self) -> Parsed<Time> {
        self.0.time_of_day("maintenanceWindowStartTime")
    }

    /// Sets `maintenanceWindowStartTime`.
    pub fn with_maintenance_window_start_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("maintenanceWindowStartTime", value))
    }

    /// `miracastChannel`: `microsoft.graph.miracastChannel`
    ///
    /// Possible values are: userDefined, one, two, three, four, five, six, seven, eight, nine, ten, eleven, thirtySix, forty, fortyFour, fortyEight, oneHundredFortyNine, oneHundredFiftyThree, oneHundredFiftySeven, oneHundredSixtyOne, oneHundredSixtyFive.
    pub fn miracast_channel(&self) -> Option<super::MiracastChannel> {
        self.0.enumeration("miracastChannel")
    }

    /// Sets `miracastChannel`.
    pub fn with_miracast_channel(self, value: impl Into<Nullable<super::MiracastChannel>>) -> Self {
        Self(self.0.with("miracastChannel", value))
    }

    /// `miracastBlocked`: `Edm.Boolean`
    pub fn miracast_blocked(&self) -> Option<bool> {
        self.0.bool("miracastBlocked")
    }

    /// Sets `miracastBlocked`.
    pub fn with_miracast_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("miracastBlocked", value))
    }

    /// `miracastRequirePin`: `Edm.Boolean`
    pub fn miracast_require_pin(&self) -> Option<bool> {
        self.0.bool("miracastRequirePin")
    }

    /// Sets `miracastRequirePin`.
    pub fn with_miracast_require_pin(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("miracastRequirePin", value))
    }

    /// `settingsBlockMyMeetingsAndFiles`: `Edm.Boolean`
    pub fn settings_block_my_meetings_and_files(&self) -> Option<bool> {
        self.0.bool("settingsBlockMyMeetingsAndFiles")
    }

    /// Sets `settingsBlockMyMeetingsAndFiles`.
    pub fn with_settings_block_my_meetings_and_files(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("settingsBlockMyMeetingsAndFiles", value))
    }

    /// `settingsBlockSessionResume`: `Edm.Boolean`
    pub fn settings_block_session_resume(&self) -> Option<bool> {
        self.0.bool("settingsBlockSessionResume")
    }

    /// Sets `settingsBlockSessionResume`.
    pub fn with_settings_block_session_resume(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("settingsBlockSessionResume", value))
    }

    /// `settingsBlockSigninSuggestions`: `Edm.Boolean`
    pub fn settings_block_signin_suggestions(&self) -> Option<bool> {
        self.0.bool("settingsBlockSigninSuggestions")
    }

    /// Sets `settingsBlockSigninSuggestions`.
    pub fn with_settings_block_signin_suggestions(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("settingsBlockSigninSuggestions", value))
    }

    /// `settingsDefaultVolume`: `Edm.Int32`
    pub fn settings_default_volume(&self) -> Option<i32> {
        self.0.i32("settingsDefaultVolume")
    }

    /// Sets `settingsDefaultVolume`.
    pub fn with_settings_default_volume(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("settingsDefaultVolume", value))
    }

    /// `settingsScreenTimeoutInMinutes`: `Edm.Int32`
    pub fn settings_screen_timeout_in_minutes(&self) -> Option<i32> {
        self.0.i32("settingsScreenTimeoutInMinutes")
    }

    /// Sets `settingsScreenTimeoutInMinutes`.
    pub fn with_settings_screen_timeout_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("settingsScreenTimeoutInMinutes", value))
    }

    /// `settingsSessionTimeoutInMinutes`: `Edm.Int32`
    pub fn settings_session_timeout_in_minutes(&self) -> Option<i32> {
        self.0.i32("settingsSessionTimeoutInMinutes")
    }

    /// Sets `settingsSessionTimeoutInMinutes`.
    pub fn with_settings_session_timeout_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("settingsSessionTimeoutInMinutes", value))
    }

    /// `settingsSleepTimeoutInMinutes`: `Edm.Int32`
    pub fn settings_sleep_timeout_in_minutes(&self) -> Option<i32> {
        self.0.i32("settingsSleepTimeoutInMinutes")
    }

    /// Sets `settingsSleepTimeoutInMinutes`.
    pub fn with_settings_sleep_timeout_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("settingsSleepTimeoutInMinutes", value))
    }

    /// `welcomeScreenBlockAutomaticWakeUp`: `Edm.Boolean`
    pub fn welcome_screen_block_automatic_wake_up(&self) -> Option<bool> {
        self.0.bool("welcomeScreenBlockAutomaticWakeUp")
    }

    /// Sets `welcomeScreenBlockAutomaticWakeUp`.
    pub fn with_welcome_screen_block_automatic_wake_up(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("welcomeScreenBlockAutomaticWakeUp", value))
    }

    /// `welcomeScreenBackgroundImageUrl`: `Edm.String`
    pub fn welcome_screen_background_image_url(&self) -> Option<&str> {
        self.0.str("welcomeScreenBackgroundImageUrl")
    }

    /// Sets `welcomeScreenBackgroundImageUrl`.
    pub fn with_welcome_screen_background_image_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("welcomeScreenBackgroundImageUrl", value))
    }

    /// `welcomeScreenMeetingInformation`: `microsoft.graph.welcomeScreenMeetingInformation`
    ///
    /// Possible values are: userDefined, showOrganizerAndTimeOnly, showOrganizerAndTimeAndSubject.
    pub fn welcome_screen_meeting_information(&self) -> Option<super::WelcomeScreenMeetingInformation> {
        self.0.enumeration("welcomeScreenMeetingInformation")
    }

    /// Sets `welcomeScreenMeetingInformation`.
    pub fn with_welcome_screen_meeting_information(
        self,
        value: impl Into<Nullable<super::WelcomeScreenMeetingInformation>>,
    ) -> Self {
        Self(self.0.with("welcomeScreenMeetingInformation", value))
    }
}
