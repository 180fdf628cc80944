// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10SecureAssessmentConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10secureassessmentconfiguration?view=graph-rest-1.0)
    Windows10SecureAssessmentConfiguration: super::DeviceConfiguration = "microsoft.graph.windows10SecureAssessmentConfiguration"
}

impl Windows10SecureAssessmentConfiguration {
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
    /// `launchUri` in queries.
    pub const LAUNCH_URI: Property<Self> = Property::new("launchUri");
    /// `configurationAccount` in queries.
    pub const CONFIGURATION_ACCOUNT: Property<Self> = Property::new("configurationAccount");
    /// `allowPrinting` in queries.
    pub const ALLOW_PRINTING: Property<Self> = Property::new("allowPrinting");
    /// `allowScreenCapture` in queries.
    pub const ALLOW_SCREEN_CAPTURE: Property<Self> = Property::new("allowScreenCapture");
    /// `allowTextSuggestion` in queries.
    pub const ALLOW_TEXT_SUGGESTION: Property<Self> = Property::new("allowTextSuggestion");

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

    /// `launchUri`: `Edm.String`
    pub fn launch_uri(&self) -> Option<&str> {
        self.0.str("launchUri")
    }

    /// Sets `launchUri`.
    pub fn with_launch_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("launchUri", value))
    }

    /// `configurationAccount`: `Edm.String`
    pub fn configuration_account(&self) -> Option<&str> {
        self.0.str("configurationAccount")
    }

    /// Sets `configurationAccount`.
    pub fn with_configuration_account(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("configurationAccount", value))
    }

    /// `allowPrinting`: `Edm.Boolean`
    pub fn allow_printing(&self) -> Option<bool> {
        self.0.bool("allowPrinting")
    }

    /// Sets `allowPrinting`.
    pub fn with_allow_printing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowPrinting", value))
    }

    /// `allowScreenCapture`: `Edm.Boolean`
    pub fn allow_screen_capture(&self) -> Option<bool> {
        self.0.bool("allowScreenCapture")
    }

    /// Sets `allowScreenCapture`.
    pub fn with_allow_screen_capture(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowScreenCapture", value))
    }

    /// `allowTextSuggestion`: `Edm.Boolean`
    pub fn allow_text_suggestion(&self) -> Option<bool> {
        self.0.bool("allowTextSuggestion")
    }

    /// Sets `allowTextSuggestion`.
    pub fn with_allow_text_suggestion(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowTextSuggestion", value))
    }
}
