// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Date, Flags, OffsetDateTime, Parsed, Time};

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.windowsUniversalAppX`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsuniversalappx?view=graph-rest-beta), with the accessors of [`MobileLobApp`](super::MobileLobApp)
    WindowsUniversalAppX: super::MobileLobApp, super::MobileApp, super::Entity = "microsoft.graph.windowsUniversalAppX";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "largeIcon" LARGE_ICON, with_large_icon(super::MimeContent), "`largeIcon`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "isFeatured" IS_FEATURED, with_is_featured(bool), "`isFeatured`";
    inherited "privacyInformationUrl" PRIVACY_INFORMATION_URL, with_privacy_information_url(String), "`privacyInformationUrl`";
    inherited "informationUrl" INFORMATION_URL, with_information_url(String), "`informationUrl`";
    inherited "owner" OWNER, with_owner(String), "`owner`";
    inherited "developer" DEVELOPER, with_developer(String), "`developer`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "uploadState" UPLOAD_STATE, with_upload_state(i32), "`uploadState`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "isAssigned" IS_ASSIGNED, with_is_assigned(bool), "`isAssigned`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "dependentAppCount" DEPENDENT_APP_COUNT, with_dependent_app_count(i32), "`dependentAppCount`";
    inherited "supersededAppCount" SUPERSEDED_APP_COUNT, with_superseded_app_count(i32), "`supersededAppCount`";
    inherited "supersedingAppCount" SUPERSEDING_APP_COUNT, with_superseding_app_count(i32), "`supersedingAppCount`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "installSummary" INSTALL_SUMMARY, with_install_summary(super::MobileAppInstallSummary), "`installSummary`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::MobileAppInstallStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::UserAppInstallStatus>), "`userStatuses`";
    inherited "relationships" RELATIONSHIPS, with_relationships(Vec<super::MobileAppRelationship>), "`relationships`";
    inherited "committedContentVersion" COMMITTED_CONTENT_VERSION, with_committed_content_version(String), "`committedContentVersion`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    inherited "size" SIZE, with_size(i64), "`size`";
    inherited "contentVersions" CONTENT_VERSIONS, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`";
    "applicableArchitectures" APPLICABLE_ARCHITECTURES, applicable_architectures flags -> Option<Flags<super::WindowsArchitecture>>, with_applicable_architectures(Flags<super::WindowsArchitecture>), "`applicableArchitectures`: `microsoft.graph.windowsArchitecture`" "Possible values are: none, x86, x64, arm, neutral, arm64.";
    "applicableDeviceTypes" APPLICABLE_DEVICE_TYPES, applicable_device_types flags -> Option<Flags<super::WindowsDeviceType>>, with_applicable_device_types(Flags<super::WindowsDeviceType>), "`applicableDeviceTypes`: `microsoft.graph.windowsDeviceType`" "Possible values are: none, desktop, mobile, holographic, team.";
    "identityName" IDENTITY_NAME, identity_name str -> Option<&str>, with_identity_name(String), "`identityName`: `Edm.String`";
    "identityPublisherHash" IDENTITY_PUBLISHER_HASH, identity_publisher_hash str -> Option<&str>, with_identity_publisher_hash(String), "`identityPublisherHash`: `Edm.String`";
    "identityResourceIdentifier" IDENTITY_RESOURCE_IDENTIFIER, identity_resource_identifier str -> Option<&str>, with_identity_resource_identifier(String), "`identityResourceIdentifier`: `Edm.String`";
    "isBundle" IS_BUNDLE, is_bundle bool -> Option<bool>, with_is_bundle(bool), "`isBundle`: `Edm.Boolean`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::WindowsMinimumOperatingSystem>, with_minimum_supported_operating_system(super::WindowsMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.windowsMinimumOperatingSystem`";
    "identityVersion" IDENTITY_VERSION, identity_version str -> Option<&str>, with_identity_version(String), "`identityVersion`: `Edm.String`";
    "committedContainedApps" COMMITTED_CONTAINED_APPS, committed_contained_apps models -> Option<&[super::MobileContainedApp]>, with_committed_contained_apps(Vec<super::MobileContainedApp>), "`committedContainedApps`: `Collection(microsoft.graph.mobileContainedApp)`";
}

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.windowsUniversalAppXAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-windowsuniversalappxappassignmentsettings?view=graph-rest-beta), with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    WindowsUniversalAppXAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.windowsUniversalAppXAppAssignmentSettings";
    "useDeviceContext" USE_DEVICE_CONTEXT, use_device_context bool -> Option<bool>, with_use_device_context(bool), "`useDeviceContext`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from mobileContainedApp.
    ///
    /// [`microsoft.graph.windowsUniversalAppXContainedApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsuniversalappxcontainedapp?view=graph-rest-beta), with the accessors of [`MobileContainedApp`](super::MobileContainedApp)
    WindowsUniversalAppXContainedApp: super::MobileContainedApp, super::Entity = "microsoft.graph.windowsUniversalAppXContainedApp";
    inherited "id" ID, with_id(String), "`id`";
    "appUserModelId" APP_USER_MODEL_ID, app_user_model_id str -> Option<&str>, with_app_user_model_id(String), "`appUserModelId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windowsUpdateInstallScheduleType.
    ///
    /// [`microsoft.graph.windowsUpdateActiveHoursInstall`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdateactivehoursinstall?view=graph-rest-beta), with the accessors of [`WindowsUpdateInstallScheduleType`](super::WindowsUpdateInstallScheduleType)
    WindowsUpdateActiveHoursInstall: super::WindowsUpdateInstallScheduleType = "microsoft.graph.windowsUpdateActiveHoursInstall";
    "activeHoursStart" ACTIVE_HOURS_START, active_hours_start time_of_day -> Parsed<Time>, with_active_hours_start(Time), "`activeHoursStart`: `Edm.TimeOfDay`";
    "activeHoursEnd" ACTIVE_HOURS_END, active_hours_end time_of_day -> Parsed<Time>, with_active_hours_end(Time), "`activeHoursEnd`: `Edm.TimeOfDay`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdateCatalogItem`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsupdatecatalogitem?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsUpdateCatalogItem: super::Entity = "microsoft.graph.windowsUpdateCatalogItem" {
        "microsoft.graph.windowsFeatureUpdateCatalogItem",
        "microsoft.graph.windowsQualityUpdateCatalogItem",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "releaseDateTime" RELEASE_DATE_TIME, release_date_time date_time -> Parsed<OffsetDateTime>, with_release_date_time(OffsetDateTime), "`releaseDateTime`: `Edm.DateTimeOffset`";
    "endOfSupportDate" END_OF_SUPPORT_DATE, end_of_support_date date_time -> Parsed<OffsetDateTime>, with_end_of_support_date(OffsetDateTime), "`endOfSupportDate`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsUpdateCveSeverityLevel`, metadata
    WindowsUpdateCveSeverityLevel = "microsoft.graph.windowsUpdateCveSeverityLevel" {
        Critical = "critical",
        Important = "important",
        Moderate = "moderate",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsUpdateForBusinessConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdateforbusinessconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsUpdateForBusinessConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsUpdateForBusinessConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "deliveryOptimizationMode" DELIVERY_OPTIMIZATION_MODE, delivery_optimization_mode enumeration -> Option<super::WindowsDeliveryOptimizationMode>, with_delivery_optimization_mode(super::WindowsDeliveryOptimizationMode), "`deliveryOptimizationMode`: `microsoft.graph.windowsDeliveryOptimizationMode`" "Possible values are: userDefined, httpOnly, httpWithPeeringNat, httpWithPeeringPrivateGroup, httpWithInternetPeering, simpleDownload, bypassMode.";
    "prereleaseFeatures" PRERELEASE_FEATURES, prerelease_features enumeration -> Option<super::PrereleaseFeatures>, with_prerelease_features(super::PrereleaseFeatures), "`prereleaseFeatures`: `microsoft.graph.prereleaseFeatures`" "Possible values are: userDefined, settingsOnly, settingsAndExperimentations, notAllowed.";
    "automaticUpdateMode" AUTOMATIC_UPDATE_MODE, automatic_update_mode enumeration -> Option<super::AutomaticUpdateMode>, with_automatic_update_mode(super::AutomaticUpdateMode), "`automaticUpdateMode`: `microsoft.graph.automaticUpdateMode`" "Possible values are: userDefined, notifyDownload, autoInstallAtMaintenanceTime, autoInstallAndRebootAtMaintenanceTime, autoInstallAndRebootAtScheduledTime, autoInstallAndRebootWithoutEndUserControl, windowsDefault.";
    "microsoftUpdateServiceAllowed" MICROSOFT_UPDATE_SERVICE_ALLOWED, microsoft_update_service_allowed bool -> Option<bool>, with_microsoft_update_service_allowed(bool), "`microsoftUpdateServiceAllowed`: `Edm.Boolean`";
    "driversExcluded" DRIVERS_EXCLUDED, drivers_excluded bool -> Option<bool>, with_drivers_excluded(bool), "`driversExcluded`: `Edm.Boolean`";
    "installationSchedule" INSTALLATION_SCHEDULE, installation_schedule model -> Option<&super::WindowsUpdateInstallScheduleType>, with_installation_schedule(super::WindowsUpdateInstallScheduleType), "`installationSchedule`: `microsoft.graph.windowsUpdateInstallScheduleType`";
    "qualityUpdatesDeferralPeriodInDays" QUALITY_UPDATES_DEFERRAL_PERIOD_IN_DAYS, quality_updates_deferral_period_in_days i32 -> Option<i32>, with_quality_updates_deferral_period_in_days(i32), "`qualityUpdatesDeferralPeriodInDays`: `Edm.Int32`";
    "featureUpdatesDeferralPeriodInDays" FEATURE_UPDATES_DEFERRAL_PERIOD_IN_DAYS, feature_updates_deferral_period_in_days i32 -> Option<i32>, with_feature_updates_deferral_period_in_days(i32), "`featureUpdatesDeferralPeriodInDays`: `Edm.Int32`";
    "qualityUpdatesPaused" QUALITY_UPDATES_PAUSED, quality_updates_paused bool -> Option<bool>, with_quality_updates_paused(bool), "`qualityUpdatesPaused`: `Edm.Boolean`";
    "featureUpdatesPaused" FEATURE_UPDATES_PAUSED, feature_updates_paused bool -> Option<bool>, with_feature_updates_paused(bool), "`featureUpdatesPaused`: `Edm.Boolean`";
    "qualityUpdatesPauseExpiryDateTime" QUALITY_UPDATES_PAUSE_EXPIRY_DATE_TIME, quality_updates_pause_expiry_date_time date_time -> Parsed<OffsetDateTime>, with_quality_updates_pause_expiry_date_time(OffsetDateTime), "`qualityUpdatesPauseExpiryDateTime`: `Edm.DateTimeOffset`";
    "featureUpdatesPauseExpiryDateTime" FEATURE_UPDATES_PAUSE_EXPIRY_DATE_TIME, feature_updates_pause_expiry_date_time date_time -> Parsed<OffsetDateTime>, with_feature_updates_pause_expiry_date_time(OffsetDateTime), "`featureUpdatesPauseExpiryDateTime`: `Edm.DateTimeOffset`";
    "businessReadyUpdatesOnly" BUSINESS_READY_UPDATES_ONLY, business_ready_updates_only enumeration -> Option<super::WindowsUpdateType>, with_business_ready_updates_only(super::WindowsUpdateType), "`businessReadyUpdatesOnly`: `microsoft.graph.windowsUpdateType`" "Possible values are: userDefined, all, businessReadyOnly, windowsInsiderBuildFast, windowsInsiderBuildSlow, windowsInsiderBuildRelease.";
    "skipChecksBeforeRestart" SKIP_CHECKS_BEFORE_RESTART, skip_checks_before_restart bool -> Option<bool>, with_skip_checks_before_restart(bool), "`skipChecksBeforeRestart`: `Edm.Boolean`";
    "updateWeeks" UPDATE_WEEKS, update_weeks flags -> Option<Flags<super::WindowsUpdateForBusinessUpdateWeeks>>, with_update_weeks(Flags<super::WindowsUpdateForBusinessUpdateWeeks>), "`updateWeeks`: `microsoft.graph.windowsUpdateForBusinessUpdateWeeks`" "Possible values are: userDefined, firstWeek, secondWeek, thirdWeek, fourthWeek, everyWeek.";
    "qualityUpdatesPauseStartDate" QUALITY_UPDATES_PAUSE_START_DATE, quality_updates_pause_start_date date -> Parsed<Date>, with_quality_updates_pause_start_date(Date), "`qualityUpdatesPauseStartDate`: `Edm.Date`, read-only" "Read-only.";
    "featureUpdatesPauseStartDate" FEATURE_UPDATES_PAUSE_START_DATE, feature_updates_pause_start_date date -> Parsed<Date>, with_feature_updates_pause_start_date(Date), "`featureUpdatesPauseStartDate`: `Edm.Date`, read-only" "Read-only.";
    "featureUpdatesRollbackWindowInDays" FEATURE_UPDATES_ROLLBACK_WINDOW_IN_DAYS, feature_updates_rollback_window_in_days i32 -> Option<i32>, with_feature_updates_rollback_window_in_days(i32), "`featureUpdatesRollbackWindowInDays`: `Edm.Int32`";
    "qualityUpdatesWillBeRolledBack" QUALITY_UPDATES_WILL_BE_ROLLED_BACK, quality_updates_will_be_rolled_back bool -> Option<bool>, with_quality_updates_will_be_rolled_back(bool), "`qualityUpdatesWillBeRolledBack`: `Edm.Boolean`";
    "featureUpdatesWillBeRolledBack" FEATURE_UPDATES_WILL_BE_ROLLED_BACK, feature_updates_will_be_rolled_back bool -> Option<bool>, with_feature_updates_will_be_rolled_back(bool), "`featureUpdatesWillBeRolledBack`: `Edm.Boolean`";
    "qualityUpdatesRollbackStartDateTime" QUALITY_UPDATES_ROLLBACK_START_DATE_TIME, quality_updates_rollback_start_date_time date_time -> Parsed<OffsetDateTime>, with_quality_updates_rollback_start_date_time(OffsetDateTime), "`qualityUpdatesRollbackStartDateTime`: `Edm.DateTimeOffset`";
    "featureUpdatesRollbackStartDateTime" FEATURE_UPDATES_ROLLBACK_START_DATE_TIME, feature_updates_rollback_start_date_time date_time -> Parsed<OffsetDateTime>, with_feature_updates_rollback_start_date_time(OffsetDateTime), "`featureUpdatesRollbackStartDateTime`: `Edm.DateTimeOffset`";
    "engagedRestartDeadlineInDays" ENGAGED_RESTART_DEADLINE_IN_DAYS, engaged_restart_deadline_in_days i32 -> Option<i32>, with_engaged_restart_deadline_in_days(i32), "`engagedRestartDeadlineInDays`: `Edm.Int32`";
    "engagedRestartSnoozeScheduleInDays" ENGAGED_RESTART_SNOOZE_SCHEDULE_IN_DAYS, engaged_restart_snooze_schedule_in_days i32 -> Option<i32>, with_engaged_restart_snooze_schedule_in_days(i32), "`engagedRestartSnoozeScheduleInDays`: `Edm.Int32`";
    "engagedRestartTransitionScheduleInDays" ENGAGED_RESTART_TRANSITION_SCHEDULE_IN_DAYS, engaged_restart_transition_schedule_in_days i32 -> Option<i32>, with_engaged_restart_transition_schedule_in_days(i32), "`engagedRestartTransitionScheduleInDays`: `Edm.Int32`";
    "deadlineForFeatureUpdatesInDays" DEADLINE_FOR_FEATURE_UPDATES_IN_DAYS, deadline_for_feature_updates_in_days i32 -> Option<i32>, with_deadline_for_feature_updates_in_days(i32), "`deadlineForFeatureUpdatesInDays`: `Edm.Int32`";
    "deadlineForQualityUpdatesInDays" DEADLINE_FOR_QUALITY_UPDATES_IN_DAYS, deadline_for_quality_updates_in_days i32 -> Option<i32>, with_deadline_for_quality_updates_in_days(i32), "`deadlineForQualityUpdatesInDays`: `Edm.Int32`";
    "deadlineGracePeriodInDays" DEADLINE_GRACE_PERIOD_IN_DAYS, deadline_grace_period_in_days i32 -> Option<i32>, with_deadline_grace_period_in_days(i32), "`deadlineGracePeriodInDays`: `Edm.Int32`";
    "postponeRebootUntilAfterDeadline" POSTPONE_REBOOT_UNTIL_AFTER_DEADLINE, postpone_reboot_until_after_deadline bool -> Option<bool>, with_postpone_reboot_until_after_deadline(bool), "`postponeRebootUntilAfterDeadline`: `Edm.Boolean`";
    "autoRestartNotificationDismissal" AUTO_RESTART_NOTIFICATION_DISMISSAL, auto_restart_notification_dismissal enumeration -> Option<super::AutoRestartNotificationDismissalMethod>, with_auto_restart_notification_dismissal(super::AutoRestartNotificationDismissalMethod), "`autoRestartNotificationDismissal`: `microsoft.graph.autoRestartNotificationDismissalMethod`" "Possible values are: notConfigured, automatic, user.";
    "scheduleRestartWarningInHours" SCHEDULE_RESTART_WARNING_IN_HOURS, schedule_restart_warning_in_hours i32 -> Option<i32>, with_schedule_restart_warning_in_hours(i32), "`scheduleRestartWarningInHours`: `Edm.Int32`";
    "scheduleImminentRestartWarningInMinutes" SCHEDULE_IMMINENT_RESTART_WARNING_IN_MINUTES, schedule_imminent_restart_warning_in_minutes i32 -> Option<i32>, with_schedule_imminent_restart_warning_in_minutes(i32), "`scheduleImminentRestartWarningInMinutes`: `Edm.Int32`";
    "userPauseAccess" USER_PAUSE_ACCESS, user_pause_access enumeration -> Option<super::Enablement>, with_user_pause_access(super::Enablement), "`userPauseAccess`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "userWindowsUpdateScanAccess" USER_WINDOWS_UPDATE_SCAN_ACCESS, user_windows_update_scan_access enumeration -> Option<super::Enablement>, with_user_windows_update_scan_access(super::Enablement), "`userWindowsUpdateScanAccess`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "updateNotificationLevel" UPDATE_NOTIFICATION_LEVEL, update_notification_level enumeration -> Option<super::WindowsUpdateNotificationDisplayOption>, with_update_notification_level(super::WindowsUpdateNotificationDisplayOption), "`updateNotificationLevel`: `microsoft.graph.windowsUpdateNotificationDisplayOption`" "Possible values are: notConfigured, defaultNotifications, restartWarningsOnly, disableAllNotifications.";
    "allowWindows11Upgrade" ALLOW_WINDOWS11_UPGRADE, allow_windows11_upgrade bool -> Option<bool>, with_allow_windows11_upgrade(bool), "`allowWindows11Upgrade`: `Edm.Boolean`";
    "deviceUpdateStates" DEVICE_UPDATE_STATES, device_update_states models -> Option<&[super::WindowsUpdateState]>, with_device_update_states(Vec<super::WindowsUpdateState>), "`deviceUpdateStates`: `Collection(microsoft.graph.windowsUpdateState)`, not in the metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdateForBusinessUpdateWeeks`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdateforbusinessupdateweeks?view=graph-rest-beta)
    WindowsUpdateForBusinessUpdateWeeks = "microsoft.graph.windowsUpdateForBusinessUpdateWeeks" {
        UserDefined = "userDefined",
        FirstWeek = "firstWeek",
        SecondWeek = "secondWeek",
        ThirdWeek = "thirdWeek",
        FourthWeek = "fourthWeek",
        EveryWeek = "everyWeek",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdateInstallScheduleType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdateinstallscheduletype?view=graph-rest-beta)
    WindowsUpdateInstallScheduleType = "microsoft.graph.windowsUpdateInstallScheduleType" {
        "microsoft.graph.windowsUpdateActiveHoursInstall",
        "microsoft.graph.windowsUpdateScheduledInstall",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdateNotificationDisplayOption`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdatenotificationdisplayoption?view=graph-rest-beta)
    WindowsUpdateNotificationDisplayOption = "microsoft.graph.windowsUpdateNotificationDisplayOption" {
        NotConfigured = "notConfigured",
        DefaultNotifications = "defaultNotifications",
        RestartWarningsOnly = "restartWarningsOnly",
        DisableAllNotifications = "disableAllNotifications",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdateRolloutSettings`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsupdaterolloutsettings?view=graph-rest-beta)
    WindowsUpdateRolloutSettings = "microsoft.graph.windowsUpdateRolloutSettings";
    "offerStartDateTimeInUTC" OFFER_START_DATE_TIME_IN_UTC, offer_start_date_time_in_utc date_time -> Parsed<OffsetDateTime>, with_offer_start_date_time_in_utc(OffsetDateTime), "`offerStartDateTimeInUTC`: `Edm.DateTimeOffset`";
    "offerEndDateTimeInUTC" OFFER_END_DATE_TIME_IN_UTC, offer_end_date_time_in_utc date_time -> Parsed<OffsetDateTime>, with_offer_end_date_time_in_utc(OffsetDateTime), "`offerEndDateTimeInUTC`: `Edm.DateTimeOffset`";
    "offerIntervalInDays" OFFER_INTERVAL_IN_DAYS, offer_interval_in_days i32 -> Option<i32>, with_offer_interval_in_days(i32), "`offerIntervalInDays`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from windowsUpdateInstallScheduleType.
    ///
    /// [`microsoft.graph.windowsUpdateScheduledInstall`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdatescheduledinstall?view=graph-rest-beta), with the accessors of [`WindowsUpdateInstallScheduleType`](super::WindowsUpdateInstallScheduleType)
    WindowsUpdateScheduledInstall: super::WindowsUpdateInstallScheduleType = "microsoft.graph.windowsUpdateScheduledInstall";
    "scheduledInstallDay" SCHEDULED_INSTALL_DAY, scheduled_install_day enumeration -> Option<super::WeeklySchedule>, with_scheduled_install_day(super::WeeklySchedule), "`scheduledInstallDay`: `microsoft.graph.weeklySchedule`" "Possible values are: userDefined, everyday, sunday, monday, tuesday, wednesday, thursday, friday, saturday, noScheduledScan.";
    "scheduledInstallTime" SCHEDULED_INSTALL_TIME, scheduled_install_time time_of_day -> Parsed<Time>, with_scheduled_install_time(Time), "`scheduledInstallTime`: `Edm.TimeOfDay`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdateState`](https://learn.microsoft.com/graph/api/resources/intune-shared-windowsupdatestate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsUpdateState: super::Entity = "microsoft.graph.windowsUpdateState";
    inherited "id" ID, with_id(String), "`id`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::WindowsUpdateStatus>, with_status(super::WindowsUpdateStatus), "`status`: `microsoft.graph.windowsUpdateStatus`" "Possible values are: upToDate, pendingInstallation, pendingReboot, failed.";
    "qualityUpdateVersion" QUALITY_UPDATE_VERSION, quality_update_version str -> Option<&str>, with_quality_update_version(String), "`qualityUpdateVersion`: `Edm.String`";
    "featureUpdateVersion" FEATURE_UPDATE_VERSION, feature_update_version str -> Option<&str>, with_feature_update_version(String), "`featureUpdateVersion`: `Edm.String`";
    "lastScanDateTime" LAST_SCAN_DATE_TIME, last_scan_date_time date_time -> Parsed<OffsetDateTime>, with_last_scan_date_time(OffsetDateTime), "`lastScanDateTime`: `Edm.DateTimeOffset`";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdateStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdatestatus?view=graph-rest-beta)
    WindowsUpdateStatus = "microsoft.graph.windowsUpdateStatus" {
        UpToDate = "upToDate",
        PendingInstallation = "pendingInstallation",
        PendingReboot = "pendingReboot",
        Failed = "failed",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdateType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdatetype?view=graph-rest-beta)
    WindowsUpdateType = "microsoft.graph.windowsUpdateType" {
        UserDefined = "userDefined",
        All = "all",
        BusinessReadyOnly = "businessReadyOnly",
        WindowsInsiderBuildFast = "windowsInsiderBuildFast",
        WindowsInsiderBuildSlow = "windowsInsiderBuildSlow",
        WindowsInsiderBuildRelease = "windowsInsiderBuildRelease",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUserAccountControlSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsuseraccountcontrolsettings?view=graph-rest-beta)
    WindowsUserAccountControlSettings = "microsoft.graph.windowsUserAccountControlSettings" {
        UserDefined = "userDefined",
        AlwaysNotify = "alwaysNotify",
        NotifyOnAppChanges = "notifyOnAppChanges",
        NotifyOnAppChangesWithoutDimming = "notifyOnAppChangesWithoutDimming",
        NeverNotify = "neverNotify",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUserType`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsusertype?view=graph-rest-beta)
    WindowsUserType = "microsoft.graph.windowsUserType" {
        Administrator = "administrator",
        Standard = "standard",
        UnknownFutureValue = "unknownFutureValue",
    }
}
