// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsUpdateForBusinessConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdateforbusinessconfiguration?view=graph-rest-beta)
    WindowsUpdateForBusinessConfiguration: super::DeviceConfiguration = "microsoft.graph.windowsUpdateForBusinessConfiguration"
}

impl WindowsUpdateForBusinessConfiguration {
    pub const ID: Property<Self> = Property::new("id");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    pub const SUPPORTS_SCOPE_TAGS: Property<Self> = Property::new("supportsScopeTags");
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION: Property<Self> = Property::new(
        "deviceManagementApplicabilityRuleOsEdition",
    );
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION: Property<Self> = Property::new(
        "deviceManagementApplicabilityRuleOsVersion",
    );
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE: Property<Self> = Property::new(
        "deviceManagementApplicabilityRuleDeviceMode",
    );
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const VERSION: Property<Self> = Property::new("version");
    pub const GROUP_ASSIGNMENTS: Property<Self> = Property::new("groupAssignments");
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    pub const DEVICE_STATUSES: Property<Self> = Property::new("deviceStatuses");
    pub const USER_STATUSES: Property<Self> = Property::new("userStatuses");
    pub const DEVICE_STATUS_OVERVIEW: Property<Self> = Property::new(
        "deviceStatusOverview",
    );
    pub const USER_STATUS_OVERVIEW: Property<Self> = Property::new("userStatusOverview");
    pub const DEVICE_SETTING_STATE_SUMMARIES: Property<Self> = Property::new(
        "deviceSettingStateSummaries",
    );
    pub const DELIVERY_OPTIMIZATION_MODE: Property<Self> = Property::new(
        "deliveryOptimizationMode",
    );
    pub const PRERELEASE_FEATURES: Property<Self> = Property::new("prereleaseFeatures");
    pub const AUTOMATIC_UPDATE_MODE: Property<Self> = Property::new(
        "automaticUpdateMode",
    );
    pub const MICROSOFT_UPDATE_SERVICE_ALLOWED: Property<Self> = Property::new(
        "microsoftUpdateServiceAllowed",
    );
    pub const DRIVERS_EXCLUDED: Property<Self> = Property::new("driversExcluded");
    pub const INSTALLATION_SCHEDULE: Property<Self> = Property::new(
        "installationSchedule",
    );
    pub const QUALITY_UPDATES_DEFERRAL_PERIOD_IN_DAYS: Property<Self> = Property::new(
        "qualityUpdatesDeferralPeriodInDays",
    );
    pub const FEATURE_UPDATES_DEFERRAL_PERIOD_IN_DAYS: Property<Self> = Property::new(
        "featureUpdatesDeferralPeriodInDays",
    );
    pub const QUALITY_UPDATES_PAUSED: Property<Self> = Property::new(
        "qualityUpdatesPaused",
    );
    pub const FEATURE_UPDATES_PAUSED: Property<Self> = Property::new(
        "featureUpdatesPaused",
    );
    pub const QUALITY_UPDATES_PAUSE_EXPIRY_DATE_TIME: Property<Self> = Property::new(
        "qualityUpdatesPauseExpiryDateTime",
    );
    pub const FEATURE_UPDATES_PAUSE_EXPIRY_DATE_TIME: Property<Self> = Property::new(
        "featureUpdatesPauseExpiryDateTime",
    );
    pub const BUSINESS_READY_UPDATES_ONLY: Property<Self> = Property::new(
        "businessReadyUpdatesOnly",
    );
    pub const SKIP_CHECKS_BEFORE_RESTART: Property<Self> = Property::new(
        "skipChecksBeforeRestart",
    );
    pub const UPDATE_WEEKS: Property<Self> = Property::new("updateWeeks");
    pub const QUALITY_UPDATES_PAUSE_START_DATE: Property<Self> = Property::new(
        "qualityUpdatesPauseStartDate",
    );
    pub const FEATURE_UPDATES_PAUSE_START_DATE: Property<Self> = Property::new(
        "featureUpdatesPauseStartDate",
    );
    pub const FEATURE_UPDATES_ROLLBACK_WINDOW_IN_DAYS: Property<Self> = Property::new(
        "featureUpdatesRollbackWindowInDays",
    );
    pub const QUALITY_UPDATES_WILL_BE_ROLLED_BACK: Property<Self> = Property::new(
        "qualityUpdatesWillBeRolledBack",
    );
    pub const FEATURE_UPDATES_WILL_BE_ROLLED_BACK: Property<Self> = Property::new(
        "featureUpdatesWillBeRolledBack",
    );
    pub const QUALITY_UPDATES_ROLLBACK_START_DATE_TIME: Property<Self> = Property::new(
        "qualityUpdatesRollbackStartDateTime",
    );
    pub const FEATURE_UPDATES_ROLLBACK_START_DATE_TIME: Property<Self> = Property::new(
        "featureUpdatesRollbackStartDateTime",
    );
    pub const ENGAGED_RESTART_DEADLINE_IN_DAYS: Property<Self> = Property::new(
        "engagedRestartDeadlineInDays",
    );
    pub const ENGAGED_RESTART_SNOOZE_SCHEDULE_IN_DAYS: Property<Self> = Property::new(
        "engagedRestartSnoozeScheduleInDays",
    );
    pub const ENGAGED_RESTART_TRANSITION_SCHEDULE_IN_DAYS: Property<Self> = Property::new(
        "engagedRestartTransitionScheduleInDays",
    );
    pub const DEADLINE_FOR_FEATURE_UPDATES_IN_DAYS: Property<Self> = Property::new(
        "deadlineForFeatureUpdatesInDays",
    );
    pub const DEADLINE_FOR_QUALITY_UPDATES_IN_DAYS: Property<Self> = Property::new(
        "deadlineForQualityUpdatesInDays",
    );
    pub const DEADLINE_GRACE_PERIOD_IN_DAYS: Property<Self> = Property::new(
        "deadlineGracePeriodInDays",
    );
    pub const POSTPONE_REBOOT_UNTIL_AFTER_DEADLINE: Property<Self> = Property::new(
        "postponeRebootUntilAfterDeadline",
    );
    pub const AUTO_RESTART_NOTIFICATION_DISMISSAL: Property<Self> = Property::new(
        "autoRestartNotificationDismissal",
    );
    pub const SCHEDULE_RESTART_WARNING_IN_HOURS: Property<Self> = Property::new(
        "scheduleRestartWarningInHours",
    );
    pub const SCHEDULE_IMMINENT_RESTART_WARNING_IN_MINUTES: Property<Self> = Property::new(
        "scheduleImminentRestartWarningInMinutes",
    );
    pub const USER_PAUSE_ACCESS: Property<Self> = Property::new("userPauseAccess");
    pub const USER_WINDOWS_UPDATE_SCAN_ACCESS: Property<Self> = Property::new(
        "userWindowsUpdateScanAccess",
    );
    pub const UPDATE_NOTIFICATION_LEVEL: Property<Self> = Property::new(
        "updateNotificationLevel",
    );
    pub const ALLOW_WINDOWS11_UPGRADE: Property<Self> = Property::new(
        "allowWindows11Upgrade",
    );
    pub const DEVICE_UPDATE_STATES: Property<Self> = Property::new("deviceUpdateStates");

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    pub fn with_role_scope_tag_ids(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    pub fn with_device_management_applicability_rule_os_edition(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsEdition>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsEdition", value))
    }

    pub fn with_device_management_applicability_rule_os_version(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsVersion>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsVersion", value))
    }

    pub fn with_device_management_applicability_rule_device_mode(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleDeviceMode>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleDeviceMode", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    pub fn with_group_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationGroupAssignment>>>,
    ) -> Self {
        Self(self.0.with("groupAssignments", value))
    }

    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }

    pub fn with_device_statuses(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationDeviceStatus>>>,
    ) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    pub fn with_user_statuses(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationUserStatus>>>,
    ) -> Self {
        Self(self.0.with("userStatuses", value))
    }

    pub fn with_device_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationDeviceOverview>>,
    ) -> Self {
        Self(self.0.with("deviceStatusOverview", value))
    }

    pub fn with_user_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationUserOverview>>,
    ) -> Self {
        Self(self.0.with("userStatusOverview", value))
    }

    pub fn with_device_setting_state_summaries(
        self,
        value: impl Into<Nullable<Vec<super::SettingStateDeviceSummary>>>,
    ) -> Self {
        Self(self.0.with("deviceSettingStateSummaries", value))
    }

    /// `deliveryOptimizationMode`: `microsoft.graph.windowsDeliveryOptimizationMode`
    ///
    /// Possible values are: userDefined, httpOnly, httpWithPeeringNat, httpWithPeeringPrivateGroup, httpWithInternetPeering, simpleDownload, bypassMode.
    pub fn delivery_optimization_mode(
        &self,
    ) -> Option<super::WindowsDeliveryOptimizationMode> {
        self.0.enumeration("deliveryOptimizationMode")
    }

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

    pub fn with_prerelease_features(
        self,
        value: impl Into<Nullable<super::PrereleaseFeatures>>,
    ) -> Self {
        Self(self.0.with("prereleaseFeatures", value))
    }

    /// `automaticUpdateMode`: `microsoft.graph.automaticUpdateMode`
    ///
    /// Possible values are: userDefined, notifyDownload, autoInstallAtMaintenanceTime, autoInstallAndRebootAtMaintenanceTime, autoInstallAndRebootAtScheduledTime, autoInstallAndRebootWithoutEndUserControl, windowsDefault.
    pub fn automatic_update_mode(&self) -> Option<super::AutomaticUpdateMode> {
        self.0.enumeration("automaticUpdateMode")
    }

    pub fn with_automatic_update_mode(
        self,
        value: impl Into<Nullable<super::AutomaticUpdateMode>>,
    ) -> Self {
        Self(self.0.with("automaticUpdateMode", value))
    }

    /// `microsoftUpdateServiceAllowed`: `Edm.Boolean`
    pub fn microsoft_update_service_allowed(&self) -> Option<bool> {
        self.0.bool("microsoftUpdateServiceAllowed")
    }

    pub fn with_microsoft_update_service_allowed(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("microsoftUpdateServiceAllowed", value))
    }

    /// `driversExcluded`: `Edm.Boolean`
    pub fn drivers_excluded(&self) -> Option<bool> {
        self.0.bool("driversExcluded")
    }

    pub fn with_drivers_excluded(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("driversExcluded", value))
    }

    /// `installationSchedule`: `microsoft.graph.windowsUpdateInstallScheduleType`
    pub fn installation_schedule(
        &self,
    ) -> Option<&super::WindowsUpdateInstallScheduleType> {
        self.0.model("installationSchedule")
    }

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

    pub fn with_quality_updates_deferral_period_in_days(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("qualityUpdatesDeferralPeriodInDays", value))
    }

    /// `featureUpdatesDeferralPeriodInDays`: `Edm.Int32`
    pub fn feature_updates_deferral_period_in_days(&self) -> Option<i32> {
        self.0.i32("featureUpdatesDeferralPeriodInDays")
    }

    pub fn with_feature_updates_deferral_period_in_days(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("featureUpdatesDeferralPeriodInDays", value))
    }

    /// `qualityUpdatesPaused`: `Edm.Boolean`
    pub fn quality_updates_paused(&self) -> Option<bool> {
        self.0.bool("qualityUpdatesPaused")
    }

    pub fn with_quality_updates_paused(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("qualityUpdatesPaused", value))
    }

    /// `featureUpdatesPaused`: `Edm.Boolean`
    pub fn feature_updates_paused(&self) -> Option<bool> {
        self.0.bool("featureUpdatesPaused")
    }

    pub fn with_feature_updates_paused(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("featureUpdatesPaused", value))
    }

    /// `qualityUpdatesPauseExpiryDateTime`: `Edm.DateTimeOffset`
    pub fn quality_updates_pause_expiry_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("qualityUpdatesPauseExpiryDateTime")
    }

    pub fn with_quality_updates_pause_expiry_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("qualityUpdatesPauseExpiryDateTime", value))
    }

    /// `featureUpdatesPauseExpiryDateTime`: `Edm.DateTimeOffset`
    pub fn feature_updates_pause_expiry_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("featureUpdatesPauseExpiryDateTime")
    }

    pub fn with_feature_updates_pause_expiry_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("featureUpdatesPauseExpiryDateTime", value))
    }

    /// `businessReadyUpdatesOnly`: `microsoft.graph.windowsUpdateType`
    ///
    /// Possible values are: userDefined, all, businessReadyOnly, windowsInsiderBuildFast, windowsInsiderBuildSlow, windowsInsiderBuildRelease.
    pub fn business_ready_updates_only(&self) -> Option<super::WindowsUpdateType> {
        self.0.enumeration("businessReadyUpdatesOnly")
    }

    pub fn with_business_ready_updates_only(
        self,
        value: impl Into<Nullable<super::WindowsUpdateType>>,
    ) -> Self {
        Self(self.0.with("businessReadyUpdatesOnly", value))
    }

    /// `skipChecksBeforeRestart`: `Edm.Boolean`
    pub fn skip_checks_before_restart(&self) -> Option<bool> {
        self.0.bool("skipChecksBeforeRestart")
    }

    pub fn with_skip_checks_before_restart(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("skipChecksBeforeRestart", value))
    }

    /// `updateWeeks`: `microsoft.graph.windowsUpdateForBusinessUpdateWeeks`
    ///
    /// Possible values are: userDefined, firstWeek, secondWeek, thirdWeek, fourthWeek, everyWeek.
    pub fn update_weeks(&self) -> Option<super::WindowsUpdateForBusinessUpdateWeeks> {
        self.0.enumeration("updateWeeks")
    }

    pub fn with_update_weeks(
        self,
        value: impl Into<Nullable<super::WindowsUpdateForBusinessUpdateWeeks>>,
    ) -> Self {
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

    pub fn with_feature_updates_rollback_window_in_days(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("featureUpdatesRollbackWindowInDays", value))
    }

    /// `qualityUpdatesWillBeRolledBack`: `Edm.Boolean`
    pub fn quality_updates_will_be_rolled_back(&self) -> Option<bool> {
        self.0.bool("qualityUpdatesWillBeRolledBack")
    }

    pub fn with_quality_updates_will_be_rolled_back(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("qualityUpdatesWillBeRolledBack", value))
    }

    /// `featureUpdatesWillBeRolledBack`: `Edm.Boolean`
    pub fn feature_updates_will_be_rolled_back(&self) -> Option<bool> {
        self.0.bool("featureUpdatesWillBeRolledBack")
    }

    pub fn with_feature_updates_will_be_rolled_back(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("featureUpdatesWillBeRolledBack", value))
    }

    /// `qualityUpdatesRollbackStartDateTime`: `Edm.DateTimeOffset`
    pub fn quality_updates_rollback_start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("qualityUpdatesRollbackStartDateTime")
    }

    pub fn with_quality_updates_rollback_start_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("qualityUpdatesRollbackStartDateTime", value))
    }

    /// `featureUpdatesRollbackStartDateTime`: `Edm.DateTimeOffset`
    pub fn feature_updates_rollback_start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("featureUpdatesRollbackStartDateTime")
    }

    pub fn with_feature_updates_rollback_start_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("featureUpdatesRollbackStartDateTime", value))
    }

    /// `engagedRestartDeadlineInDays`: `Edm.Int32`
    pub fn engaged_restart_deadline_in_days(&self) -> Option<i32> {
        self.0.i32("engagedRestartDeadlineInDays")
    }

    pub fn with_engaged_restart_deadline_in_days(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("engagedRestartDeadlineInDays", value))
    }

    /// `engagedRestartSnoozeScheduleInDays`: `Edm.Int32`
    pub fn engaged_restart_snooze_schedule_in_days(&self) -> Option<i32> {
        self.0.i32("engagedRestartSnoozeScheduleInDays")
    }

    pub fn with_engaged_restart_snooze_schedule_in_days(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("engagedRestartSnoozeScheduleInDays", value))
    }

    /// `engagedRestartTransitionScheduleInDays`: `Edm.Int32`
    pub fn engaged_restart_transition_schedule_in_days(&self) -> Option<i32> {
        self.0.i32("engagedRestartTransitionScheduleInDays")
    }

    pub fn with_engaged_restart_transition_schedule_in_days(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("engagedRestartTransitionScheduleInDays", value))
    }

    /// `deadlineForFeatureUpdatesInDays`: `Edm.Int32`
    pub fn deadline_for_feature_updates_in_days(&self) -> Option<i32> {
        self.0.i32("deadlineForFeatureUpdatesInDays")
    }

    pub fn with_deadline_for_feature_updates_in_days(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("deadlineForFeatureUpdatesInDays", value))
    }

    /// `deadlineForQualityUpdatesInDays`: `Edm.Int32`
    pub fn deadline_for_quality_updates_in_days(&self) -> Option<i32> {
        self.0.i32("deadlineForQualityUpdatesInDays")
    }

    pub fn with_deadline_for_quality_updates_in_days(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("deadlineForQualityUpdatesInDays", value))
    }

    /// `deadlineGracePeriodInDays`: `Edm.Int32`
    pub fn deadline_grace_period_in_days(&self) -> Option<i32> {
        self.0.i32("deadlineGracePeriodInDays")
    }

    pub fn with_deadline_grace_period_in_days(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("deadlineGracePeriodInDays", value))
    }

    /// `postponeRebootUntilAfterDeadline`: `Edm.Boolean`
    pub fn postpone_reboot_until_after_deadline(&self) -> Option<bool> {
        self.0.bool("postponeRebootUntilAfterDeadline")
    }

    pub fn with_postpone_reboot_until_after_deadline(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("postponeRebootUntilAfterDeadline", value))
    }

    /// `autoRestartNotificationDismissal`: `microsoft.graph.autoRestartNotificationDismissalMethod`
    ///
    /// Possible values are: notConfigured, automatic, user.
    pub fn auto_restart_notification_dismissal(
        &self,
    ) -> Option<super::AutoRestartNotificationDismissalMethod> {
        self.0.enumeration("autoRestartNotificationDismissal")
    }

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

    pub fn with_schedule_restart_warning_in_hours(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("scheduleRestartWarningInHours", value))
    }

    /// `scheduleImminentRestartWarningInMinutes`: `Edm.Int32`
    pub fn schedule_imminent_restart_warning_in_minutes(&self) -> Option<i32> {
        self.0.i32("scheduleImminentRestartWarningInMinutes")
    }

    pub fn with_schedule_imminent_restart_warning_in_minutes(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("scheduleImminentRestartWarningInMinutes", value))
    }

    /// `userPauseAccess`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn user_pause_access(&self) -> Option<super::Enablement> {
        self.0.enumeration("userPauseAccess")
    }

    pub fn with_user_pause_access(
        self,
        value: impl Into<Nullable<super::Enablement>>,
    ) -> Self {
        Self(self.0.with("userPauseAccess", value))
    }

    /// `userWindowsUpdateScanAccess`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn user_windows_update_scan_access(&self) -> Option<super::Enablement> {
        self.0.enumeration("userWindowsUpdateScanAccess")
    }

    pub fn with_user_windows_update_scan_access(
        self,
        value: impl Into<Nullable<super::Enablement>>,
    ) -> Self {
        Self(self.0.with("userWindowsUpdateScanAccess", value))
    }

    /// `updateNotificationLevel`: `microsoft.graph.windowsUpdateNotificationDisplayOption`
    ///
    /// Possible values are: notConfigured, defaultNotifications, restartWarningsOnly, disableAllNotifications.
    pub fn update_notification_level(
        &self,
    ) -> Option<super::WindowsUpdateNotificationDisplayOption> {
        self.0.enumeration("updateNotificationLevel")
    }

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

    pub fn with_allow_windows11_upgrade(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowWindows11Upgrade", value))
    }

    /// `deviceUpdateStates`: `Collection(microsoft.graph.windowsUpdateState)`
    pub fn device_update_states(&self) -> Option<&[super::WindowsUpdateState]> {
        self.0.models("deviceUpdateStates")
    }

    pub fn with_device_update_states(
        self,
        value: impl Into<Nullable<Vec<super::WindowsUpdateState>>>,
    ) -> Self {
        Self(self.0.with("deviceUpdateStates", value))
    }
}
