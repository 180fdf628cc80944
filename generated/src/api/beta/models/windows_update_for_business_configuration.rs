// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsUpdateForBusinessConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdateforbusinessconfiguration?view=graph-rest-beta)
    WindowsUpdateForBusinessConfiguration: super::DeviceConfiguration = "microsoft.graph.windowsUpdateForBusinessConfiguration"
}

impl WindowsUpdateForBusinessConfiguration {
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
    /// `deliveryOptimizationMode` in queries.
    pub const DELIVERY_OPTIMIZATION_MODE: Property<Self> = Property::new("deliveryOptimizationMode");
    /// `prereleaseFeatures` in queries.
    pub const PRERELEASE_FEATURES: Property<Self> = Property::new("prereleaseFeatures");
    /// `automaticUpdateMode` in queries.
    pub const AUTOMATIC_UPDATE_MODE: Property<Self> = Property::new("automaticUpdateMode");
    /// `microsoftUpdateServiceAllowed` in queries.
    pub const MICROSOFT_UPDATE_SERVICE_ALLOWED: Property<Self> = Property::new("microsoftUpdateServiceAllowed");
    /// `driversExcluded` in queries.
    pub const DRIVERS_EXCLUDED: Property<Self> = Property::new("driversExcluded");
    /// `installationSchedule` in queries.
    pub const INSTALLATION_SCHEDULE: Property<Self> = Property::new("installationSchedule");
    /// `qualityUpdatesDeferralPeriodInDays` in queries.
    pub const QUALITY_UPDATES_DEFERRAL_PERIOD_IN_DAYS: Property<Self> =
        Property::new("qualityUpdatesDeferralPeriodInDays");
    /// `featureUpdatesDeferralPeriodInDays` in queries.
    pub const FEATURE_UPDATES_DEFERRAL_PERIOD_IN_DAYS: Property<Self> =
        Property::new("featureUpdatesDeferralPeriodInDays");
    /// `qualityUpdatesPaused` in queries.
    pub const QUALITY_UPDATES_PAUSED: Property<Self> = Property::new("qualityUpdatesPaused");
    /// `featureUpdatesPaused` in queries.
    pub const FEATURE_UPDATES_PAUSED: Property<Self> = Property::new("featureUpdatesPaused");
    /// `qualityUpdatesPauseExpiryDateTime` in queries.
    pub const QUALITY_UPDATES_PAUSE_EXPIRY_DATE_TIME: Property<Self> =
        Property::new("qualityUpdatesPauseExpiryDateTime");
    /// `featureUpdatesPauseExpiryDateTime` in queries.
    pub const FEATURE_UPDATES_PAUSE_EXPIRY_DATE_TIME: Property<Self> =
        Property::new("featureUpdatesPauseExpiryDateTime");
    /// `businessReadyUpdatesOnly` in queries.
    pub const BUSINESS_READY_UPDATES_ONLY: Property<Self> = Property::new("businessReadyUpdatesOnly");
    /// `skipChecksBeforeRestart` in queries.
    pub const SKIP_CHECKS_BEFORE_RESTART: Property<Self> = Property::new("skipChecksBeforeRestart");
    /// `updateWeeks` in queries.
    pub const UPDATE_WEEKS: Property<Self> = Property::new("updateWeeks");
    /// `qualityUpdatesPauseStartDate` in queries.
    pub const QUALITY_UPDATES_PAUSE_START_DATE: Property<Self> = Property::new("qualityUpdatesPauseStartDate");
    /// `featureUpdatesPauseStartDate` in queries.
    pub const FEATURE_UPDATES_PAUSE_START_DATE: Property<Self> = Property::new("featureUpdatesPauseStartDate");
    /// `featureUpdatesRollbackWindowInDays` in queries.
    pub const FEATURE_UPDATES_ROLLBACK_WINDOW_IN_DAYS: Property<Self> =
        Property::new("featureUpdatesRollbackWindowInDays");
    /// `qualityUpdatesWillBeRolledBack` in queries.
    pub const QUALITY_UPDATES_WILL_BE_ROLLED_BACK: Property<Self> = Property::new("qualityUpdatesWillBeRolledBack");
    /// `featureUpdatesWillBeRolledBack` in queries.
    pub const FEATURE_UPDATES_WILL_BE_ROLLED_BACK: Property<Self> = Property::new("featureUpdatesWillBeRolledBack");
    /// `qualityUpdatesRollbackStartDateTime` in queries.
    pub const QUALITY_UPDATES_ROLLBACK_START_DATE_TIME: Property<Self> =
        Property::new("qualityUpdatesRollbackStartDateTime");
    /// `featureUpdatesRollbackStartDateTime` in queries.
    pub const FEATURE_UPDATES_ROLLBACK_START_DATE_TIME: Property<Self> =
        Property::new("featureUpdatesRollbackStartDateTime");
    /// `engagedRestartDeadlineInDays` in queries.
    pub const ENGAGED_RESTART_DEADLINE_IN_DAYS: Property<Self> = Property::new("engagedRestartDeadlineInDays");
    /// `engagedRestartSnoozeScheduleInDays` in queries.
    pub const ENGAGED_RESTART_SNOOZE_SCHEDULE_IN_DAYS: Property<Self> =
        Property::new("engagedRestartSnoozeScheduleInDays");
    /// `engagedRestartTransitionScheduleInDays` in queries.
    pub const ENGAGED_RESTART_TRANSITION_SCHEDULE_IN_DAYS: Property<Self> =
        Property::new("engagedRestartTransitionScheduleInDays");
    /// `deadlineForFeatureUpdatesInDays` in queries.
    pub const DEADLINE_FOR_FEATURE_UPDATES_IN_DAYS: Property<Self> = Property::new("deadlineForFeatureUpdatesInDays");
    /// `deadlineForQualityUpdatesInDays` in queries.
    pub const DEADLINE_FOR_QUALITY_UPDATES_IN_DAYS: Property<Self> = Property::new("deadlineForQualityUpdatesInDays");
    /// `deadlineGracePeriodInDays` in queries.
    pub const DEADLINE_GRACE_PERIOD_IN_DAYS: Property<Self> = Property::new("deadlineGracePeriodInDays");
    /// `postponeRebootUntilAfterDeadline` in queries.
    pub const POSTPONE_REBOOT_UNTIL_AFTER_DEADLINE: Property<Self> = Property::new("postponeRebootUntilAfterDeadline");
    /// `autoRestartNotificationDismissal` in queries.
    pub const AUTO_RESTART_NOTIFICATION_DISMISSAL: Property<Self> = Property::new("autoRestartNotificationDismissal");
    /// `scheduleRestartWarningInHours` in queries.
    pub const SCHEDULE_RESTART_WARNING_IN_HOURS: Property<Self> = Property::new("scheduleRestartWarningInHours");
    /// `scheduleImminentRestartWarningInMinutes` in queries.
    pub const SCHEDULE_IMMINENT_RESTART_WARNING_IN_MINUTES: Property<Self> =
        Property::new("scheduleImminentRestartWarningInMinutes");
    /// `userPauseAccess` in queries.
    pub const USER_PAUSE_ACCESS: Property<Self> = Property::new("userPauseAccess");
    /// `userWindowsUpdateScanAccess` in queries.
    pub const USER_WINDOWS_UPDATE_SCAN_ACCESS: Property<Self> = Property::new("userWindowsUpdateScanAccess");
    /// `updateNotificationLevel` in queries.
    pub const UPDATE_NOTIFICATION_LEVEL: Property<Self> = Property::new("updateNotificationLevel");
    /// `allowWindows11Upgrade` in queries.
    pub const ALLOW_WINDOWS11_UPGRADE: Property<Self> = Property::new("allowWindows11Upgrade");
    /// `deviceUpdateStates` in queries.
    pub const DEVICE_UPDATE_STATES: Property<Self> = Property::new("deviceUpdateStates");

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

    /// `deliveryOptimizationMode`: `microsoft.graph.windowsDeliveryOptimizationMode`
    ///
    /// Possible values are: userDefined, httpOnly, httpWithPeeringNat, httpWithPeeringPrivateGroup, httpWithInternetPeering, simpleDownload, bypassMode.
    pub fn delivery_optimization_mode(&self) -> Option<super::WindowsDeliveryOptimizationMode> {
        self.0.enumeration("deliveryOptimizationMode")
    }

    /// Sets `deliveryOptimizationMode`.
    pub fn with_delivery_optimization_mode(
        self,
        value: impl Into<Nullable<super::WindowsDeliveryOptimizationMode>>,
    ) -> Self {
        Self(self.0.with("deliveryOptimizationMode", value))
    }

    /// `prereleaseFeatures`: `microsoft.graph.prereleaseFeatures`
    ///
    /// Possible values are: userDefined, settingsOnly, settingsAndExperimentations, notAllowed.
    pub fn prerelease_features(&self) -> Option<super::PrereleaseFeatures> {
        self.0.enumeration("prereleaseFeatures")
    }

    /// Sets `prereleaseFeatures`.
    pub fn with_prerelease_features(self, value: impl Into<Nullable<super::PrereleaseFeatures>>) -> Self {
        Self(self.0.with("prereleaseFeatures", value))
    }

    /// `automaticUpdateMode`: `microsoft.graph.automaticUpdateMode`
    ///
    /// Possible values are: userDefined, notifyDownload, autoInstallAtMaintenanceTime, autoInstallAndRebootAtMaintenanceTime, autoInstallAndRebootAtScheduledTime, autoInstallAndRebootWithoutEndUserControl, windowsDefault.
    pub fn automatic_update_mode(&self) -> Option<super::AutomaticUpdateMode> {
        self.0.enumeration("automaticUpdateMode")
    }

    /// Sets `automaticUpdateMode`.
    pub fn with_automatic_update_mode(self, value: impl Into<Nullable<super::AutomaticUpdateMode>>) -> Self {
        Self(self.0.with("automaticUpdateMode", value))
    }

    /// `microsoftUpdateServiceAllowed`: `Edm.Boolean`
    pub fn microsoft_update_service_allowed(&self) -> Option<bool> {
        self.0.bool("microsoftUpdateServiceAllowed")
    }

    /// Sets `microsoftUpdateServiceAllowed`.
    pub fn with_microsoft_update_service_allowed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("microsoftUpdateServiceAllowed", value))
    }

    /// `driversExcluded`: `Edm.Boolean`
    pub fn drivers_excluded(&self) -> Option<bool> {
        self.0.bool("driversExcluded")
    }

    /// Sets `driversExcluded`.
    pub fn with_drivers_excluded(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("driversExcluded", value))
    }

    /// `installationSchedule`: `microsoft.graph.windowsUpdateInstallScheduleType`
    pub fn installation_schedule(&self) -> Option<&super::WindowsUpdateInstallScheduleType> {
        self.0.model("installationSchedule")
    }

    /// Sets `installationSchedule`.
    pub fn with_installation_schedule(
        self,
        value: impl Into<Nullable<super::WindowsUpdateInstallScheduleType>>,
    ) -> Self {
        Self(self.0.with("installationSchedule", value))
    }

    /// `qualityUpdatesDeferralPeriodInDays`: `Edm.Int32`
    pub fn quality_updates_deferral_period_in_days(&self) -> Option<i32> {
        self.0.i32("qualityUpdatesDeferralPeriodInDays")
    }

    /// Sets `qualityUpdatesDeferralPeriodInDays`.
    pub fn with_quality_updates_deferral_period_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("qualityUpdatesDeferralPeriodInDays", value))
    }

    /// `featureUpdatesDeferralPeriodInDays`: `Edm.Int32`
    pub fn feature_updates_deferral_period_in_days(&self) -> Option<i32> {
        self.0.i32("featureUpdatesDeferralPeriodInDays")
    }

    /// Sets `featureUpdatesDeferralPeriodInDays`.
    pub fn with_feature_updates_deferral_period_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("featureUpdatesDeferralPeriodInDays", value))
    }

    /// `qualityUpdatesPaused`: `Edm.Boolean`
    pub fn quality_updates_paused(&self) -> Option<bool> {
        self.0.bool("qualityUpdatesPaused")
    }

    /// Sets `qualityUpdatesPaused`.
    pub fn with_quality_updates_paused(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("qualityUpdatesPaused", value))
    }

    /// `featureUpdatesPaused`: `Edm.Boolean`
    pub fn feature_updates_paused(&self) -> Option<bool> {
        self.0.bool("featureUpdatesPaused")
    }

    /// Sets `featureUpdatesPaused`.
    pub fn with_feature_updates_paused(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("featureUpdatesPaused", value))
    }

    /// `qualityUpdatesPauseExpiryDateTime`: `Edm.DateTimeOffset`
    pub fn quality_updates_pause_expiry_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("qualityUpdatesPauseExpiryDateTime")
    }

    /// Sets `qualityUpdatesPauseExpiryDateTime`.
    pub fn with_quality_updates_pause_expiry_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("qualityUpdatesPauseExpiryDateTime", value))
    }

    /// `featureUpdatesPauseExpiryDateTime`: `Edm.DateTimeOffset`
    pub fn feature_updates_pause_expiry_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("featureUpdatesPauseExpiryDateTime")
    }

    /// Sets `featureUpdatesPauseExpiryDateTime`.
    pub fn with_feature_updates_pause_expiry_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("featureUpdatesPauseExpiryDateTime", value))
    }

    /// `businessReadyUpdatesOnly`: `microsoft.graph.windowsUpdateType`
    ///
    /// Possible values are: userDefined, all, businessReadyOnly, windowsInsiderBuildFast, windowsInsiderBuildSlow, windowsInsiderBuildRelease.
    pub fn business_ready_updates_only(&self) -> Option<super::WindowsUpdateType> {
        self.0.enumeration("businessReadyUpdatesOnly")
    }

    /// Sets `businessReadyUpdatesOnly`.
    pub fn with_business_ready_updates_only(self, value: impl Into<Nullable<super::WindowsUpdateType>>) -> Self {
        Self(self.0.with("businessReadyUpdatesOnly", value))
    }

    /// `skipChecksBeforeRestart`: `Edm.Boolean`
    pub fn skip_checks_before_restart(&self) -> Option<bool> {
        self.0.bool("skipChecksBeforeRestart")
    }

    /// Sets `skipChecksBeforeRestart`.
    pub fn with_skip_checks_before_restart(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("skipChecksBeforeRestart", value))
    }

    /// `updateWeeks`: `microsoft.graph.windowsUpdateForBusinessUpdateWeeks`
    ///
    /// Possible values are: userDefined, firstWeek, secondWeek, thirdWeek, fourthWeek, everyWeek.
    pub fn update_weeks(&self) -> Option<super::WindowsUpdateForBusinessUpdateWeeks> {
        self.0.enumeration("updateWeeks")
    }

    /// Sets `updateWeeks`.
    pub fn with_update_weeks(self, value: impl Into<Nullable<super::WindowsUpdateForBusinessUpdateWeeks>>) -> Self {
        Self(self.0.with("updateWeeks", value))
    }

    /// `qualityUpdatesPauseStartDate`: `Edm.Date`, read-only
    ///
    /// Read-only.
    pub fn quality_updates_pause_start_date(&self) -> Parsed<Date> {
        self.0.date("qualityUpdatesPauseStartDate")
    }

    /// `featureUpdatesPauseStartDate`: `Edm.Date`, read-only
    ///
    /// Read-only.
    pub fn feature_updates_pause_start_date(&self) -> Parsed<Date> {
        self.0.date("featureUpdatesPauseStartDate")
    }

    /// `featureUpdatesRollbackWindowInDays`: `Edm.Int32`
    pub fn feature_updates_rollback_window_in_days(&self) -> Option<i32> {
        self.0.i32("featureUpdatesRollbackWindowInDays")
    }

    /// Sets `featureUpdatesRollbackWindowInDays`.
    pub fn with_feature_updates_rollback_window_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("featureUpdatesRollbackWindowInDays", value))
    }

    /// `qualityUpdatesWillBeRolledBack`: `Edm.Boolean`
    pub fn quality_updates_will_be_rolled_back(&self) -> Option<bool> {
        self.0.bool("qualityUpdatesWillBeRolledBack")
    }

    /// Sets `qualityUpdatesWillBeRolledBack`.
    pub fn with_quality_updates_will_be_rolled_back(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("qualityUpdatesWillBeRolledBack", value))
    }

    /// `featureUpdatesWillBeRolledBack`: `Edm.Boolean`
    pub fn feature_updates_will_be_rolled_back(&self) -> Option<bool> {
        self.0.bool("featureUpdatesWillBeRolledBack")
    }

    /// Sets `featureUpdatesWillBeRolledBack`.
    pub fn with_feature_updates_will_be_rolled_back(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("featureUpdatesWillBeRolledBack", value))
    }

    /// `qualityUpdatesRollbackStartDateTime`: `Edm.DateTimeOffset`
    pub fn quality_updates_rollback_start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("qualityUpdatesRollbackStartDateTime")
    }

    /// Sets `qualityUpdatesRollbackStartDateTime`.
    pub fn with_quality_updates_rollback_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("qualityUpdatesRollbackStartDateTime", value))
    }

    /// `featureUpdatesRollbackStartDateTime`: `Edm.DateTimeOffset`
    pub fn feature_updates_rollback_start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("featureUpdatesRollbackStartDateTime")
    }

    /// Sets `featureUpdatesRollbackStartDateTime`.
    pub fn with_feature_updates_rollback_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("featureUpdatesRollbackStartDateTime", value))
    }

    /// `engagedRestartDeadlineInDays`: `Edm.Int32`
    pub fn engaged_restart_deadline_in_days(&self) -> Option<i32> {
        self.0.i32("engagedRestartDeadlineInDays")
    }

    /// Sets `engagedRestartDeadlineInDays`.
    pub fn with_engaged_restart_deadline_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("engagedRestartDeadlineInDays", value))
    }

    /// `engagedRestartSnoozeScheduleInDays`: `Edm.Int32`
    pub fn engaged_restart_snooze_schedule_in_days(&self) -> Option<i32> {
        self.0.i32("engagedRestartSnoozeScheduleInDays")
    }

    /// Sets `engagedRestartSnoozeScheduleInDays`.
    pub fn with_engaged_restart_snooze_schedule_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("engagedRestartSnoozeScheduleInDays", value))
    }

    /// `engagedRestartTransitionScheduleInDays`: `Edm.Int32`
    pub fn engaged_restart_transition_schedule_in_days(&self) -> Option<i32> {
        self.0.i32("engagedRestartTransitionScheduleInDays")
    }

    /// Sets `engagedRestartTransitionScheduleInDays`.
    pub fn with_engaged_restart_transition_schedule_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("engagedRestartTransitionScheduleInDays", value))
    }

    /// `deadlineForFeatureUpdatesInDays`: `Edm.Int32`
    pub fn deadline_for_feature_updates_in_days(&self) -> Option<i32> {
        self.0.i32("deadlineForFeatureUpdatesInDays")
    }

    /// Sets `deadlineForFeatureUpdatesInDays`.
    pub fn with_deadline_for_feature_updates_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deadlineForFeatureUpdatesInDays", value))
    }

    /// `deadlineForQualityUpdatesInDays`: `Edm.Int32`
    pub fn deadline_for_quality_updates_in_days(&self) -> Option<i32> {
        self.0.i32("deadlineForQualityUpdatesInDays")
    }

    /// Sets `deadlineForQualityUpdatesInDays`.
    pub fn with_deadline_for_quality_updates_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deadlineForQualityUpdatesInDays", value))
    }

    /// `deadlineGracePeriodInDays`: `Edm.Int32`
    pub fn deadline_grace_period_in_days(&self) -> Option<i32> {
        self.0.i32("deadlineGracePeriodInDays")
    }

    /// Sets `deadlineGracePeriodInDays`.
    pub fn with_deadline_grace_period_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deadlineGracePeriodInDays", value))
    }

    /// `postponeRebootUntilAfterDeadline`: `Edm.Boolean`
    pub fn postpone_reboot_until_after_deadline(&self) -> Option<bool> {
        self.0.bool("postponeRebootUntilAfterDeadline")
    }

    /// Sets `postponeRebootUntilAfterDeadline`.
    pub fn with_postpone_reboot_until_after_deadline(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("postponeRebootUntilAfterDeadline", value))
    }

    /// `autoRestartNotificationDismissal`: `microsoft.graph.autoRestartNotificationDismissalMethod`
    ///
    /// Possible values are: notConfigured, automatic, user.
    pub fn auto_restart_notification_dismissal(&self) -> Option<super::AutoRestartNotificationDismissalMethod> {
        self.0.enumeration("autoRestartNotificationDismissal")
    }

    /// Sets `autoRestartNotificationDismissal`.
    pub fn with_auto_restart_notification_dismissal(
        self,
        value: impl Into<Nullable<super::AutoRestartNotificationDismissalMethod>>,
    ) -> Self {
        Self(self.0.with("autoRestartNotificationDismissal", value))
    }

    /// `scheduleRestartWarningInHours`: `Edm.Int32`
    pub fn schedule_restart_warning_in_hours(&self) -> Option<i32> {
        self.0.i32("scheduleRestartWarningInHours")
    }

    /// Sets `scheduleRestartWarningInHours`.
    pub fn with_schedule_restart_warning_in_hours(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("scheduleRestartWarningInHours", value))
    }

    /// `scheduleImminentRestartWarningInMinutes`: `Edm.Int32`
    pub fn schedule_imminent_restart_warning_in_minutes(&self) -> Option<i32> {
        self.0.i32("scheduleImminentRestartWarningInMinutes")
    }

    /// Sets `scheduleImminentRestartWarningInMinutes`.
    pub fn with_schedule_imminent_restart_warning_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("scheduleImminentRestartWarningInMinutes", value))
    }

    /// `userPauseAccess`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn user_pause_access(&self) -> Option<super::Enablement> {
        self.0.enumeration("userPauseAccess")
    }

    /// Sets `userPauseAccess`.
    pub fn with_user_pause_access(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("userPauseAccess", value))
    }

    /// `userWindowsUpdateScanAccess`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn user_windows_update_scan_access(&self) -> Option<super::Enablement> {
        self.0.enumeration("userWindowsUpdateScanAccess")
    }

    /// Sets `userWindowsUpdateScanAccess`.
    pub fn with_user_windows_update_scan_access(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("userWindowsUpdateScanAccess", value))
    }

    /// `updateNotificationLevel`: `microsoft.graph.windowsUpdateNotificationDisplayOption`
    ///
    /// Possible values are: notConfigured, defaultNotifications, restartWarningsOnly, disableAllNotifications.
    pub fn update_notification_level(&self) -> Option<super::WindowsUpdateNotificationDisplayOption> {
        self.0.enumeration("updateNotificationLevel")
    }

    /// Sets `updateNotificationLevel`.
    pub fn with_update_notification_level(
        self,
        value: impl Into<Nullable<super::WindowsUpdateNotificationDisplayOption>>,
    ) -> Self {
        Self(self.0.with("updateNotificationLevel", value))
    }

    /// `allowWindows11Upgrade`: `Edm.Boolean`
    pub fn allow_windows11_upgrade(&self) -> Option<bool> {
        self.0.bool("allowWindows11Upgrade")
    }

    /// Sets `allowWindows11Upgrade`.
    pub fn with_allow_windows11_upgrade(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowWindows11Upgrade", value))
    }

    /// `deviceUpdateStates`: `Collection(microsoft.graph.windowsUpdateState)`
    pub fn device_update_states(&self) -> Option<&[super::WindowsUpdateState]> {
        self.0.models("deviceUpdateStates")
    }

    /// Sets `deviceUpdateStates`.
    pub fn with_device_update_states(self, value: impl Into<Nullable<Vec<super::WindowsUpdateState>>>) -> Self {
        Self(self.0.with("deviceUpdateStates", value))
    }
}
