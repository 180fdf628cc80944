// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, Duration, Flags, OffsetDateTime, Parsed, Time, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.importedWindowsAutopilotDeviceIdentity`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentity?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ImportedWindowsAutopilotDeviceIdentity: super::Entity = "microsoft.graph.importedWindowsAutopilotDeviceIdentity";
    inherited "id" ID, with_id(String), "`id`";
    "groupTag" GROUP_TAG, group_tag str -> Option<&str>, with_group_tag(String), "`groupTag`: `Edm.String`";
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`";
    "productKey" PRODUCT_KEY, product_key str -> Option<&str>, with_product_key(String), "`productKey`: `Edm.String`";
    "importId" IMPORT_ID, import_id str -> Option<&str>, with_import_id(String), "`importId`: `Edm.String`";
    "hardwareIdentifier" HARDWARE_IDENTIFIER, hardware_identifier binary -> Parsed<Bytes>, with_hardware_identifier(Bytes), "`hardwareIdentifier`: `Edm.Binary`";
    "state" STATE, state model -> Option<&super::ImportedWindowsAutopilotDeviceIdentityState>, with_state(super::ImportedWindowsAutopilotDeviceIdentityState), "`state`: `microsoft.graph.importedWindowsAutopilotDeviceIdentityState`";
    "assignedUserPrincipalName" ASSIGNED_USER_PRINCIPAL_NAME, assigned_user_principal_name str -> Option<&str>, with_assigned_user_principal_name(String), "`assignedUserPrincipalName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.importedWindowsAutopilotDeviceIdentityImportStatus`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentityimportstatus?view=graph-rest-1.0)
    ImportedWindowsAutopilotDeviceIdentityImportStatus = "microsoft.graph.importedWindowsAutopilotDeviceIdentityImportStatus" {
        Unknown = "unknown",
        Pending = "pending",
        Partial = "partial",
        Complete = "complete",
        Error = "error",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.importedWindowsAutopilotDeviceIdentityState`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentitystate?view=graph-rest-1.0)
    ImportedWindowsAutopilotDeviceIdentityState = "microsoft.graph.importedWindowsAutopilotDeviceIdentityState";
    "deviceImportStatus" DEVICE_IMPORT_STATUS, device_import_status enumeration -> Option<super::ImportedWindowsAutopilotDeviceIdentityImportStatus>, with_device_import_status(super::ImportedWindowsAutopilotDeviceIdentityImportStatus), "`deviceImportStatus`: `microsoft.graph.importedWindowsAutopilotDeviceIdentityImportStatus`" "Possible values are: unknown, pending, partial, complete, error.";
    "deviceRegistrationId" DEVICE_REGISTRATION_ID, device_registration_id str -> Option<&str>, with_device_registration_id(String), "`deviceRegistrationId`: `Edm.String`";
    "deviceErrorCode" DEVICE_ERROR_CODE, device_error_code i32 -> Option<i32>, with_device_error_code(i32), "`deviceErrorCode`: `Edm.Int32`";
    "deviceErrorName" DEVICE_ERROR_NAME, device_error_name str -> Option<&str>, with_device_error_name(String), "`deviceErrorName`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.importedWindowsAutopilotDeviceIdentityUpload`, metadata, with the accessors of [`Entity`](super::Entity)
    ImportedWindowsAutopilotDeviceIdentityUpload: super::Entity = "microsoft.graph.importedWindowsAutopilotDeviceIdentityUpload";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTimeUtc" CREATED_DATE_TIME_UTC, created_date_time_utc date_time -> Parsed<OffsetDateTime>, with_created_date_time_utc(OffsetDateTime), "`createdDateTimeUtc`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<super::ImportedWindowsAutopilotDeviceIdentityUploadStatus>, with_status(super::ImportedWindowsAutopilotDeviceIdentityUploadStatus), "`status`: `microsoft.graph.importedWindowsAutopilotDeviceIdentityUploadStatus`, metadata";
    "deviceIdentities" DEVICE_IDENTITIES, device_identities models -> Option<&[super::ImportedWindowsAutopilotDeviceIdentity]>, with_device_identities(Vec<super::ImportedWindowsAutopilotDeviceIdentity>), "`deviceIdentities`: `Collection(microsoft.graph.importedWindowsAutopilotDeviceIdentity)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.importedWindowsAutopilotDeviceIdentityUploadStatus`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentityuploadstatus?view=graph-rest-1.0)
    ImportedWindowsAutopilotDeviceIdentityUploadStatus = "microsoft.graph.importedWindowsAutopilotDeviceIdentityUploadStatus" {
        NoUpload = "noUpload",
        Pending = "pending",
        Complete = "complete",
        Error = "error",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.insightValueDouble`, metadata, with the accessors of [`UserExperienceAnalyticsInsightValue`](super::UserExperienceAnalyticsInsightValue)
    InsightValueDouble: super::UserExperienceAnalyticsInsightValue = "microsoft.graph.insightValueDouble";
    "value" VALUE, value f64 -> Option<f64>, with_value(f64), "`value`: `Edm.Double`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.insightValueInt`, metadata, with the accessors of [`UserExperienceAnalyticsInsightValue`](super::UserExperienceAnalyticsInsightValue)
    InsightValueInt: super::UserExperienceAnalyticsInsightValue = "microsoft.graph.insightValueInt";
    "value" VALUE, value i32 -> Option<i32>, with_value(i32), "`value`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.installIntent`](https://learn.microsoft.com/graph/api/resources/intune-shared-installintent?view=graph-rest-1.0)
    InstallIntent = "microsoft.graph.installIntent" {
        Available = "available",
        Required = "required",
        Uninstall = "uninstall",
        AvailableWithoutEnrollment = "availableWithoutEnrollment",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.installState`](https://learn.microsoft.com/graph/api/resources/intune-books-installstate?view=graph-rest-1.0)
    InstallState = "microsoft.graph.installState" {
        NotApplicable = "notApplicable",
        Installed = "installed",
        Failed = "failed",
        NotInstalled = "notInstalled",
        UninstallFailed = "uninstallFailed",
        Unknown = "unknown",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.internetSiteSecurityLevel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-internetsitesecuritylevel?view=graph-rest-1.0)
    InternetSiteSecurityLevel = "microsoft.graph.internetSiteSecurityLevel" {
        UserDefined = "userDefined",
        Medium = "medium",
        MediumHigh = "mediumHigh",
        High = "high",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.intuneBrand`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-intunebrand?view=graph-rest-1.0)
    IntuneBrand = "microsoft.graph.intuneBrand";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "themeColor" THEME_COLOR, theme_color model -> Option<&super::RgbColor>, with_theme_color(super::RgbColor), "`themeColor`: `microsoft.graph.rgbColor`";
    "showLogo" SHOW_LOGO, show_logo bool -> Option<bool>, with_show_logo(bool), "`showLogo`: `Edm.Boolean`";
    "lightBackgroundLogo" LIGHT_BACKGROUND_LOGO, light_background_logo model -> Option<&super::MimeContent>, with_light_background_logo(super::MimeContent), "`lightBackgroundLogo`: `microsoft.graph.mimeContent`";
    "darkBackgroundLogo" DARK_BACKGROUND_LOGO, dark_background_logo model -> Option<&super::MimeContent>, with_dark_background_logo(super::MimeContent), "`darkBackgroundLogo`: `microsoft.graph.mimeContent`";
    "showNameNextToLogo" SHOW_NAME_NEXT_TO_LOGO, show_name_next_to_logo bool -> Option<bool>, with_show_name_next_to_logo(bool), "`showNameNextToLogo`: `Edm.Boolean`";
    "showDisplayNameNextToLogo" SHOW_DISPLAY_NAME_NEXT_TO_LOGO, show_display_name_next_to_logo bool -> Option<bool>, with_show_display_name_next_to_logo(bool), "`showDisplayNameNextToLogo`: `Edm.Boolean`";
    "contactITName" CONTACT_IT_NAME, contact_it_name str -> Option<&str>, with_contact_it_name(String), "`contactITName`: `Edm.String`";
    "contactITPhoneNumber" CONTACT_IT_PHONE_NUMBER, contact_it_phone_number str -> Option<&str>, with_contact_it_phone_number(String), "`contactITPhoneNumber`: `Edm.String`";
    "contactITEmailAddress" CONTACT_IT_EMAIL_ADDRESS, contact_it_email_address str -> Option<&str>, with_contact_it_email_address(String), "`contactITEmailAddress`: `Edm.String`";
    "contactITNotes" CONTACT_IT_NOTES, contact_it_notes str -> Option<&str>, with_contact_it_notes(String), "`contactITNotes`: `Edm.String`";
    "onlineSupportSiteUrl" ONLINE_SUPPORT_SITE_URL, online_support_site_url str -> Option<&str>, with_online_support_site_url(String), "`onlineSupportSiteUrl`: `Edm.String`";
    "onlineSupportSiteName" ONLINE_SUPPORT_SITE_NAME, online_support_site_name str -> Option<&str>, with_online_support_site_name(String), "`onlineSupportSiteName`: `Edm.String`";
    "privacyUrl" PRIVACY_URL, privacy_url str -> Option<&str>, with_privacy_url(String), "`privacyUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.iosCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioscertificateprofile?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    IosCertificateProfile: super::DeviceConfiguration, super::Entity = "microsoft.graph.iosCertificateProfile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
}

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.iosCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioscompliancepolicy?view=graph-rest-1.0), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    IosCompliancePolicy: super::DeviceCompliancePolicy, super::Entity = "microsoft.graph.iosCompliancePolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "scheduledActionsForRule" SCHEDULED_ACTIONS_FOR_RULE, with_scheduled_actions_for_rule(Vec<super::DeviceComplianceScheduledActionForRule>), "`scheduledActionsForRule`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceComplianceDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceComplianceUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceComplianceDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceComplianceUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceCompliancePolicyAssignment>), "`assignments`";
    "passcodeBlockSimple" PASSCODE_BLOCK_SIMPLE, passcode_block_simple bool -> Option<bool>, with_passcode_block_simple(bool), "`passcodeBlockSimple`: `Edm.Boolean`";
    "passcodeExpirationDays" PASSCODE_EXPIRATION_DAYS, passcode_expiration_days i32 -> Option<i32>, with_passcode_expiration_days(i32), "`passcodeExpirationDays`: `Edm.Int32`";
    "passcodeMinimumLength" PASSCODE_MINIMUM_LENGTH, passcode_minimum_length i32 -> Option<i32>, with_passcode_minimum_length(i32), "`passcodeMinimumLength`: `Edm.Int32`";
    "passcodeMinutesOfInactivityBeforeLock" PASSCODE_MINUTES_OF_INACTIVITY_BEFORE_LOCK, passcode_minutes_of_inactivity_before_lock i32 -> Option<i32>, with_passcode_minutes_of_inactivity_before_lock(i32), "`passcodeMinutesOfInactivityBeforeLock`: `Edm.Int32`";
    "passcodePreviousPasscodeBlockCount" PASSCODE_PREVIOUS_PASSCODE_BLOCK_COUNT, passcode_previous_passcode_block_count i32 -> Option<i32>, with_passcode_previous_passcode_block_count(i32), "`passcodePreviousPasscodeBlockCount`: `Edm.Int32`";
    "passcodeMinimumCharacterSetCount" PASSCODE_MINIMUM_CHARACTER_SET_COUNT, passcode_minimum_character_set_count i32 -> Option<i32>, with_passcode_minimum_character_set_count(i32), "`passcodeMinimumCharacterSetCount`: `Edm.Int32`";
    "passcodeRequiredType" PASSCODE_REQUIRED_TYPE, passcode_required_type enumeration -> Option<super::RequiredPasswordType>, with_passcode_required_type(super::RequiredPasswordType), "`passcodeRequiredType`: `microsoft.graph.requiredPasswordType`" "Possible values are: deviceDefault, alphanumeric, numeric.";
    "passcodeRequired" PASSCODE_REQUIRED, passcode_required bool -> Option<bool>, with_passcode_required(bool), "`passcodeRequired`: `Edm.Boolean`";
    "osMinimumVersion" OS_MINIMUM_VERSION, os_minimum_version str -> Option<&str>, with_os_minimum_version(String), "`osMinimumVersion`: `Edm.String`";
    "osMaximumVersion" OS_MAXIMUM_VERSION, os_maximum_version str -> Option<&str>, with_os_maximum_version(String), "`osMaximumVersion`: `Edm.String`";
    "securityBlockJailbrokenDevices" SECURITY_BLOCK_JAILBROKEN_DEVICES, security_block_jailbroken_devices bool -> Option<bool>, with_security_block_jailbroken_devices(bool), "`securityBlockJailbrokenDevices`: `Edm.Boolean`";
    "deviceThreatProtectionEnabled" DEVICE_THREAT_PROTECTION_ENABLED, device_threat_protection_enabled bool -> Option<bool>, with_device_threat_protection_enabled(bool), "`deviceThreatProtectionEnabled`: `Edm.Boolean`";
    "deviceThreatProtectionRequiredSecurityLevel" DEVICE_THREAT_PROTECTION_REQUIRED_SECURITY_LEVEL, device_threat_protection_required_security_level enumeration -> Option<super::DeviceThreatProtectionLevel>, with_device_threat_protection_required_security_level(super::DeviceThreatProtectionLevel), "`deviceThreatProtectionRequiredSecurityLevel`: `microsoft.graph.deviceThreatProtectionLevel`" "Possible values are: unavailable, secured, low, medium, high, notSet.";
    "managedEmailProfileRequired" MANAGED_EMAIL_PROFILE_REQUIRED, managed_email_profile_required bool -> Option<bool>, with_managed_email_profile_required(bool), "`managedEmailProfileRequired`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.iosCustomConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioscustomconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    IosCustomConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.iosCustomConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "payloadName" PAYLOAD_NAME, payload_name str -> Option<&str>, with_payload_name(String), "`payloadName`: `Edm.String`";
    "payloadFileName" PAYLOAD_FILE_NAME, payload_file_name str -> Option<&str>, with_payload_file_name(String), "`payloadFileName`: `Edm.String`";
    "payload" PAYLOAD, payload binary -> Parsed<Bytes>, with_payload(Bytes), "`payload`: `Edm.Binary`";
}

crate::runtime::model! {
    /// Inherits from appleDeviceFeaturesConfigurationBase.
    ///
    /// [`microsoft.graph.iosDeviceFeaturesConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosdevicefeaturesconfiguration?view=graph-rest-1.0), with the accessors of [`AppleDeviceFeaturesConfigurationBase`](super::AppleDeviceFeaturesConfigurationBase)
    IosDeviceFeaturesConfiguration: super::AppleDeviceFeaturesConfigurationBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.iosDeviceFeaturesConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "assetTagTemplate" ASSET_TAG_TEMPLATE, asset_tag_template str -> Option<&str>, with_asset_tag_template(String), "`assetTagTemplate`: `Edm.String`";
    "lockScreenFootnote" LOCK_SCREEN_FOOTNOTE, lock_screen_footnote str -> Option<&str>, with_lock_screen_footnote(String), "`lockScreenFootnote`: `Edm.String`";
    "homeScreenDockIcons" HOME_SCREEN_DOCK_ICONS, home_screen_dock_icons models -> Option<&[super::IosHomeScreenItem]>, with_home_screen_dock_icons(Vec<super::IosHomeScreenItem>), "`homeScreenDockIcons`: `Collection(microsoft.graph.iosHomeScreenItem)`";
    "homeScreenPages" HOME_SCREEN_PAGES, home_screen_pages models -> Option<&[super::IosHomeScreenPage]>, with_home_screen_pages(Vec<super::IosHomeScreenPage>), "`homeScreenPages`: `Collection(microsoft.graph.iosHomeScreenPage)`";
    "notificationSettings" NOTIFICATION_SETTINGS, notification_settings models -> Option<&[super::IosNotificationSettings]>, with_notification_settings(Vec<super::IosNotificationSettings>), "`notificationSettings`: `Collection(microsoft.graph.iosNotificationSettings)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosDeviceType`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosdevicetype?view=graph-rest-1.0)
    IosDeviceType = "microsoft.graph.iosDeviceType";
    "iPad" IPAD, ipad bool -> Option<bool>, with_ipad(bool), "`iPad`: `Edm.Boolean`";
    "iPhoneAndIPod" IPHONE_AND_I_POD, iphone_and_i_pod bool -> Option<bool>, with_iphone_and_i_pod(bool), "`iPhoneAndIPod`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.iosGeneralDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosgeneraldeviceconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    IosGeneralDeviceConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.iosGeneralDeviceConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "accountBlockModification" ACCOUNT_BLOCK_MODIFICATION, account_block_modification bool -> Option<bool>, with_account_block_modification(bool), "`accountBlockModification`: `Edm.Boolean`";
    "activationLockAllowWhenSupervised" ACTIVATION_LOCK_ALLOW_WHEN_SUPERVISED, activation_lock_allow_when_supervised bool -> Option<bool>, with_activation_lock_allow_when_supervised(bool), "`activationLockAllowWhenSupervised`: `Edm.Boolean`";
    "airDropBlocked" AIR_DROP_BLOCKED, air_drop_blocked bool -> Option<bool>, with_air_drop_blocked(bool), "`airDropBlocked`: `Edm.Boolean`";
    "airDropForceUnmanagedDropTarget" AIR_DROP_FORCE_UNMANAGED_DROP_TARGET, air_drop_force_unmanaged_drop_target bool -> Option<bool>, with_air_drop_force_unmanaged_drop_target(bool), "`airDropForceUnmanagedDropTarget`: `Edm.Boolean`";
    "airPlayForcePairingPasswordForOutgoingRequests" AIR_PLAY_FORCE_PAIRING_PASSWORD_FOR_OUTGOING_REQUESTS, air_play_force_pairing_password_for_outgoing_requests bool -> Option<bool>, with_air_play_force_pairing_password_for_outgoing_requests(bool), "`airPlayForcePairingPasswordForOutgoingRequests`: `Edm.Boolean`";
    "appleWatchBlockPairing" APPLE_WATCH_BLOCK_PAIRING, apple_watch_block_pairing bool -> Option<bool>, with_apple_watch_block_pairing(bool), "`appleWatchBlockPairing`: `Edm.Boolean`";
    "appleWatchForceWristDetection" APPLE_WATCH_FORCE_WRIST_DETECTION, apple_watch_force_wrist_detection bool -> Option<bool>, with_apple_watch_force_wrist_detection(bool), "`appleWatchForceWristDetection`: `Edm.Boolean`";
    "appleNewsBlocked" APPLE_NEWS_BLOCKED, apple_news_blocked bool -> Option<bool>, with_apple_news_blocked(bool), "`appleNewsBlocked`: `Edm.Boolean`";
    "appsSingleAppModeList" APPS_SINGLE_APP_MODE_LIST, apps_single_app_mode_list models -> Option<&[super::AppListItem]>, with_apps_single_app_mode_list(Vec<super::AppListItem>), "`appsSingleAppModeList`: `Collection(microsoft.graph.appListItem)`";
    "appsVisibilityList" APPS_VISIBILITY_LIST, apps_visibility_list models -> Option<&[super::AppListItem]>, with_apps_visibility_list(Vec<super::AppListItem>), "`appsVisibilityList`: `Collection(microsoft.graph.appListItem)`";
    "appsVisibilityListType" APPS_VISIBILITY_LIST_TYPE, apps_visibility_list_type enumeration -> Option<super::AppListType>, with_apps_visibility_list_type(super::AppListType), "`appsVisibilityListType`: `microsoft.graph.appListType`" "Possible values are: none, appsInListCompliant, appsNotInListCompliant.";
    "appStoreBlockAutomaticDownloads" APP_STORE_BLOCK_AUTOMATIC_DOWNLOADS, app_store_block_automatic_downloads bool -> Option<bool>, with_app_store_block_automatic_downloads(bool), "`appStoreBlockAutomaticDownloads`: `Edm.Boolean`";
    "appStoreBlocked" APP_STORE_BLOCKED, app_store_blocked bool -> Option<bool>, with_app_store_blocked(bool), "`appStoreBlocked`: `Edm.Boolean`";
    "appStoreBlockInAppPurchases" APP_STORE_BLOCK_IN_APP_PURCHASES, app_store_block_in_app_purchases bool -> Option<bool>, with_app_store_block_in_app_purchases(bool), "`appStoreBlockInAppPurchases`: `Edm.Boolean`";
    "appStoreBlockUIAppInstallation" APP_STORE_BLOCK_UI_APP_INSTALLATION, app_store_block_ui_app_installation bool -> Option<bool>, with_app_store_block_ui_app_installation(bool), "`appStoreBlockUIAppInstallation`: `Edm.Boolean`";
    "appStoreRequirePassword" APP_STORE_REQUIRE_PASSWORD, app_store_require_password bool -> Option<bool>, with_app_store_require_password(bool), "`appStoreRequirePassword`: `Edm.Boolean`";
    "bluetoothBlockModification" BLUETOOTH_BLOCK_MODIFICATION, bluetooth_block_modification bool -> Option<bool>, with_bluetooth_block_modification(bool), "`bluetoothBlockModification`: `Edm.Boolean`";
    "cameraBlocked" CAMERA_BLOCKED, camera_blocked bool -> Option<bool>, with_camera_blocked(bool), "`cameraBlocked`: `Edm.Boolean`";
    "cellularBlockDataRoaming" CELLULAR_BLOCK_DATA_ROAMING, cellular_block_data_roaming bool -> Option<bool>, with_cellular_block_data_roaming(bool), "`cellularBlockDataRoaming`: `Edm.Boolean`";
    "cellularBlockGlobalBackgroundFetchWhileRoaming" CELLULAR_BLOCK_GLOBAL_BACKGROUND_FETCH_WHILE_ROAMING, cellular_block_global_background_fetch_while_roaming bool -> Option<bool>, with_cellular_block_global_background_fetch_while_roaming(bool), "`cellularBlockGlobalBackgroundFetchWhileRoaming`: `Edm.Boolean`";
    "cellularBlockPerAppDataModification" CELLULAR_BLOCK_PER_APP_DATA_MODIFICATION, cellular_block_per_app_data_modification bool -> Option<bool>, with_cellular_block_per_app_data_modification(bool), "`cellularBlockPerAppDataModification`: `Edm.Boolean`";
    "cellularBlockPersonalHotspot" CELLULAR_BLOCK_PERSONAL_HOTSPOT, cellular_block_personal_hotspot bool -> Option<bool>, with_cellular_block_personal_hotspot(bool), "`cellularBlockPersonalHotspot`: `Edm.Boolean`";
    "cellularBlockVoiceRoaming" CELLULAR_BLOCK_VOICE_ROAMING, cellular_block_voice_roaming bool -> Option<bool>, with_cellular_block_voice_roaming(bool), "`cellularBlockVoiceRoaming`: `Edm.Boolean`";
    "certificatesBlockUntrustedTlsCertificates" CERTIFICATES_BLOCK_UNTRUSTED_TLS_CERTIFICATES, certificates_block_untrusted_tls_certificates bool -> Option<bool>, with_certificates_block_untrusted_tls_certificates(bool), "`certificatesBlockUntrustedTlsCertificates`: `Edm.Boolean`";
    "classroomAppBlockRemoteScreenObservation" CLASSROOM_APP_BLOCK_REMOTE_SCREEN_OBSERVATION, classroom_app_block_remote_screen_observation bool -> Option<bool>, with_classroom_app_block_remote_screen_observation(bool), "`classroomAppBlockRemoteScreenObservation`: `Edm.Boolean`";
    "classroomAppForceUnpromptedScreenObservation" CLASSROOM_APP_FORCE_UNPROMPTED_SCREEN_OBSERVATION, classroom_app_force_unprompted_screen_observation bool -> Option<bool>, with_classroom_app_force_unprompted_screen_observation(bool), "`classroomAppForceUnpromptedScreenObservation`: `Edm.Boolean`";
    "compliantAppsList" COMPLIANT_APPS_LIST, compliant_apps_list models -> Option<&[super::AppListItem]>, with_compliant_apps_list(Vec<super::AppListItem>), "`compliantAppsList`: `Collection(microsoft.graph.appListItem)`";
    "compliantAppListType" COMPLIANT_APP_LIST_TYPE, compliant_app_list_type enumeration -> Option<super::AppListType>, with_compliant_app_list_type(super::AppListType), "`compliantAppListType`: `microsoft.graph.appListType`" "Possible values are: none, appsInListCompliant, appsNotInListCompliant.";
    "configurationProfileBlockChanges" CONFIGURATION_PROFILE_BLOCK_CHANGES, configuration_profile_block_changes bool -> Option<bool>, with_configuration_profile_block_changes(bool), "`configurationProfileBlockChanges`: `Edm.Boolean`";
    "definitionLookupBlocked" DEFINITION_LOOKUP_BLOCKED, definition_lookup_blocked bool -> Option<bool>, with_definition_lookup_blocked(bool), "`definitionLookupBlocked`: `Edm.Boolean`";
    "deviceBlockEnableRestrictions" DEVICE_BLOCK_ENABLE_RESTRICTIONS, device_block_enable_restrictions bool -> Option<bool>, with_device_block_enable_restrictions(bool), "`deviceBlockEnableRestrictions`: `Edm.Boolean`";
    "deviceBlockEraseContentAndSettings" DEVICE_BLOCK_ERASE_CONTENT_AND_SETTINGS, device_block_erase_content_and_settings bool -> Option<bool>, with_device_block_erase_content_and_settings(bool), "`deviceBlockEraseContentAndSettings`: `Edm.Boolean`";
    "deviceBlockNameModification" DEVICE_BLOCK_NAME_MODIFICATION, device_block_name_modification bool -> Option<bool>, with_device_block_name_modification(bool), "`deviceBlockNameModification`: `Edm.Boolean`";
    "diagnosticDataBlockSubmission" DIAGNOSTIC_DATA_BLOCK_SUBMISSION, diagnostic_data_block_submission bool -> Option<bool>, with_diagnostic_data_block_submission(bool), "`diagnosticDataBlockSubmission`: `Edm.Boolean`";
    "diagnosticDataBlockSubmissionModification" DIAGNOSTIC_DATA_BLOCK_SUBMISSION_MODIFICATION, diagnostic_data_block_submission_modification bool -> Option<bool>, with_diagnostic_data_block_submission_modification(bool), "`diagnosticDataBlockSubmissionModification`: `Edm.Boolean`";
    "documentsBlockManagedDocumentsInUnmanagedApps" DOCUMENTS_BLOCK_MANAGED_DOCUMENTS_IN_UNMANAGED_APPS, documents_block_managed_documents_in_unmanaged_apps bool -> Option<bool>, with_documents_block_managed_documents_in_unmanaged_apps(bool), "`documentsBlockManagedDocumentsInUnmanagedApps`: `Edm.Boolean`";
    "documentsBlockUnmanagedDocumentsInManagedApps" DOCUMENTS_BLOCK_UNMANAGED_DOCUMENTS_IN_MANAGED_APPS, documents_block_unmanaged_documents_in_managed_apps bool -> Option<bool>, with_documents_block_unmanaged_documents_in_managed_apps(bool), "`documentsBlockUnmanagedDocumentsInManagedApps`: `Edm.Boolean`";
    "emailInDomainSuffixes" EMAIL_IN_DOMAIN_SUFFIXES, email_in_domain_suffixes strs -> Option<Vec<&str>>, with_email_in_domain_suffixes(Vec<String>), "`emailInDomainSuffixes`: `Collection(Edm.String)`";
    "enterpriseAppBlockTrust" ENTERPRISE_APP_BLOCK_TRUST, enterprise_app_block_trust bool -> Option<bool>, with_enterprise_app_block_trust(bool), "`enterpriseAppBlockTrust`: `Edm.Boolean`";
    "enterpriseAppBlockTrustModification" ENTERPRISE_APP_BLOCK_TRUST_MODIFICATION, enterprise_app_block_trust_modification bool -> Option<bool>, with_enterprise_app_block_trust_modification(bool), "`enterpriseAppBlockTrustModification`: `Edm.Boolean`";
    "faceTimeBlocked" FACE_TIME_BLOCKED, face_time_blocked bool -> Option<bool>, with_face_time_blocked(bool), "`faceTimeBlocked`: `Edm.Boolean`";
    "findMyFriendsBlocked" FIND_MY_FRIENDS_BLOCKED, find_my_friends_blocked bool -> Option<bool>, with_find_my_friends_blocked(bool), "`findMyFriendsBlocked`: `Edm.Boolean`";
    "gamingBlockGameCenterFriends" GAMING_BLOCK_GAME_CENTER_FRIENDS, gaming_block_game_center_friends bool -> Option<bool>, with_gaming_block_game_center_friends(bool), "`gamingBlockGameCenterFriends`: `Edm.Boolean`";
    "gamingBlockMultiplayer" GAMING_BLOCK_MULTIPLAYER, gaming_block_multiplayer bool -> Option<bool>, with_gaming_block_multiplayer(bool), "`gamingBlockMultiplayer`: `Edm.Boolean`";
    "gameCenterBlocked" GAME_CENTER_BLOCKED, game_center_blocked bool -> Option<bool>, with_game_center_blocked(bool), "`gameCenterBlocked`: `Edm.Boolean`";
    "hostPairingBlocked" HOST_PAIRING_BLOCKED, host_pairing_blocked bool -> Option<bool>, with_host_pairing_blocked(bool), "`hostPairingBlocked`: `Edm.Boolean`";
    "iBooksStoreBlocked" I_BOOKS_STORE_BLOCKED, i_books_store_blocked bool -> Option<bool>, with_i_books_store_blocked(bool), "`iBooksStoreBlocked`: `Edm.Boolean`";
    "iBooksStoreBlockErotica" I_BOOKS_STORE_BLOCK_EROTICA, i_books_store_block_erotica bool -> Option<bool>, with_i_books_store_block_erotica(bool), "`iBooksStoreBlockErotica`: `Edm.Boolean`";
    "iCloudBlockActivityContinuation" I_CLOUD_BLOCK_ACTIVITY_CONTINUATION, i_cloud_block_activity_continuation bool -> Option<bool>, with_i_cloud_block_activity_continuation(bool), "`iCloudBlockActivityContinuation`: `Edm.Boolean`";
    "iCloudBlockBackup" I_CLOUD_BLOCK_BACKUP, i_cloud_block_backup bool -> Option<bool>, with_i_cloud_block_backup(bool), "`iCloudBlockBackup`: `Edm.Boolean`";
    "iCloudBlockDocumentSync" I_CLOUD_BLOCK_DOCUMENT_SYNC, i_cloud_block_document_sync bool -> Option<bool>, with_i_cloud_block_document_sync(bool), "`iCloudBlockDocumentSync`: `Edm.Boolean`";
    "iCloudBlockManagedAppsSync" I_CLOUD_BLOCK_MANAGED_APPS_SYNC, i_cloud_block_managed_apps_sync bool -> Option<bool>, with_i_cloud_block_managed_apps_sync(bool), "`iCloudBlockManagedAppsSync`: `Edm.Boolean`";
    "iCloudBlockPhotoLibrary" I_CLOUD_BLOCK_PHOTO_LIBRARY, i_cloud_block_photo_library bool -> Option<bool>, with_i_cloud_block_photo_library(bool), "`iCloudBlockPhotoLibrary`: `Edm.Boolean`";
    "iCloudBlockPhotoStreamSync" I_CLOUD_BLOCK_PHOTO_STREAM_SYNC, i_cloud_block_photo_stream_sync bool -> Option<bool>, with_i_cloud_block_photo_stream_sync(bool), "`iCloudBlockPhotoStreamSync`: `Edm.Boolean`";
    "iCloudBlockSharedPhotoStream" I_CLOUD_BLOCK_SHARED_PHOTO_STREAM, i_cloud_block_shared_photo_stream bool -> Option<bool>, with_i_cloud_block_shared_photo_stream(bool), "`iCloudBlockSharedPhotoStream`: `Edm.Boolean`";
    "iCloudRequireEncryptedBackup" I_CLOUD_REQUIRE_ENCRYPTED_BACKUP, i_cloud_require_encrypted_backup bool -> Option<bool>, with_i_cloud_require_encrypted_backup(bool), "`iCloudRequireEncryptedBackup`: `Edm.Boolean`";
    "iTunesBlockExplicitContent" I_TUNES_BLOCK_EXPLICIT_CONTENT, i_tunes_block_explicit_content bool -> Option<bool>, with_i_tunes_block_explicit_content(bool), "`iTunesBlockExplicitContent`: `Edm.Boolean`";
    "iTunesBlockMusicService" I_TUNES_BLOCK_MUSIC_SERVICE, i_tunes_block_music_service bool -> Option<bool>, with_i_tunes_block_music_service(bool), "`iTunesBlockMusicService`: `Edm.Boolean`";
    "iTunesBlockRadio" I_TUNES_BLOCK_RADIO, i_tunes_block_radio bool -> Option<bool>, with_i_tunes_block_radio(bool), "`iTunesBlockRadio`: `Edm.Boolean`";
    "keyboardBlockAutoCorrect" KEYBOARD_BLOCK_AUTO_CORRECT, keyboard_block_auto_correct bool -> Option<bool>, with_keyboard_block_auto_correct(bool), "`keyboardBlockAutoCorrect`: `Edm.Boolean`";
    "keyboardBlockDictation" KEYBOARD_BLOCK_DICTATION, keyboard_block_dictation bool -> Option<bool>, with_keyboard_block_dictation(bool), "`keyboardBlockDictation`: `Edm.Boolean`";
    "keyboardBlockPredictive" KEYBOARD_BLOCK_PREDICTIVE, keyboard_block_predictive bool -> Option<bool>, with_keyboard_block_predictive(bool), "`keyboardBlockPredictive`: `Edm.Boolean`";
    "keyboardBlockShortcuts" KEYBOARD_BLOCK_SHORTCUTS, keyboard_block_shortcuts bool -> Option<bool>, with_keyboard_block_shortcuts(bool), "`keyboardBlockShortcuts`: `Edm.Boolean`";
    "keyboardBlockSpellCheck" KEYBOARD_BLOCK_SPELL_CHECK, keyboard_block_spell_check bool -> Option<bool>, with_keyboard_block_spell_check(bool), "`keyboardBlockSpellCheck`: `Edm.Boolean`";
    "kioskModeAllowAssistiveSpeak" KIOSK_MODE_ALLOW_ASSISTIVE_SPEAK, kiosk_mode_allow_assistive_speak bool -> Option<bool>, with_kiosk_mode_allow_assistive_speak(bool), "`kioskModeAllowAssistiveSpeak`: `Edm.Boolean`";
    "kioskModeAllowAssistiveTouchSettings" KIOSK_MODE_ALLOW_ASSISTIVE_TOUCH_SETTINGS, kiosk_mode_allow_assistive_touch_settings bool -> Option<bool>, with_kiosk_mode_allow_assistive_touch_settings(bool), "`kioskModeAllowAssistiveTouchSettings`: `Edm.Boolean`";
    "kioskModeAllowAutoLock" KIOSK_MODE_ALLOW_AUTO_LOCK, kiosk_mode_allow_auto_lock bool -> Option<bool>, with_kiosk_mode_allow_auto_lock(bool), "`kioskModeAllowAutoLock`: `Edm.Boolean`";
    "kioskModeAllowColorInversionSettings" KIOSK_MODE_ALLOW_COLOR_INVERSION_SETTINGS, kiosk_mode_allow_color_inversion_settings bool -> Option<bool>, with_kiosk_mode_allow_color_inversion_settings(bool), "`kioskModeAllowColorInversionSettings`: `Edm.Boolean`";
    "kioskModeAllowRingerSwitch" KIOSK_MODE_ALLOW_RINGER_SWITCH, kiosk_mode_allow_ringer_switch bool -> Option<bool>, with_kiosk_mode_allow_ringer_switch(bool), "`kioskModeAllowRingerSwitch`: `Edm.Boolean`";
    "kioskModeAllowScreenRotation" KIOSK_MODE_ALLOW_SCREEN_ROTATION, kiosk_mode_allow_screen_rotation bool -> Option<bool>, with_kiosk_mode_allow_screen_rotation(bool), "`kioskModeAllowScreenRotation`: `Edm.Boolean`";
    "kioskModeAllowSleepButton" KIOSK_MODE_ALLOW_SLEEP_BUTTON, kiosk_mode_allow_sleep_button bool -> Option<bool>, with_kiosk_mode_allow_sleep_button(bool), "`kioskModeAllowSleepButton`: `Edm.Boolean`";
    "kioskModeAllowTouchscreen" KIOSK_MODE_ALLOW_TOUCHSCREEN, kiosk_mode_allow_touchscreen bool -> Option<bool>, with_kiosk_mode_allow_touchscreen(bool), "`kioskModeAllowTouchscreen`: `Edm.Boolean`";
    "kioskModeAllowVoiceOverSettings" KIOSK_MODE_ALLOW_VOICE_OVER_SETTINGS, kiosk_mode_allow_voice_over_settings bool -> Option<bool>, with_kiosk_mode_allow_voice_over_settings(bool), "`kioskModeAllowVoiceOverSettings`: `Edm.Boolean`";
    "kioskModeAllowVolumeButtons" KIOSK_MODE_ALLOW_VOLUME_BUTTONS, kiosk_mode_allow_volume_buttons bool -> Option<bool>, with_kiosk_mode_allow_volume_buttons(bool), "`kioskModeAllowVolumeButtons`: `Edm.Boolean`";
    "kioskModeAllowZoomSettings" KIOSK_MODE_ALLOW_ZOOM_SETTINGS, kiosk_mode_allow_zoom_settings bool -> Option<bool>, with_kiosk_mode_allow_zoom_settings(bool), "`kioskModeAllowZoomSettings`: `Edm.Boolean`";
    "kioskModeAppStoreUrl" KIOSK_MODE_APP_STORE_URL, kiosk_mode_app_store_url str -> Option<&str>, with_kiosk_mode_app_store_url(String), "`kioskModeAppStoreUrl`: `Edm.String`";
    "kioskModeBuiltInAppId" KIOSK_MODE_BUILT_IN_APP_ID, kiosk_mode_built_in_app_id str -> Option<&str>, with_kiosk_mode_built_in_app_id(String), "`kioskModeBuiltInAppId`: `Edm.String`";
    "kioskModeRequireAssistiveTouch" KIOSK_MODE_REQUIRE_ASSISTIVE_TOUCH, kiosk_mode_require_assistive_touch bool -> Option<bool>, with_kiosk_mode_require_assistive_touch(bool), "`kioskModeRequireAssistiveTouch`: `Edm.Boolean`";
    "kioskModeRequireColorInversion" KIOSK_MODE_REQUIRE_COLOR_INVERSION, kiosk_mode_require_color_inversion bool -> Option<bool>, with_kiosk_mode_require_color_inversion(bool), "`kioskModeRequireColorInversion`: `Edm.Boolean`";
    "kioskModeRequireMonoAudio" KIOSK_MODE_REQUIRE_MONO_AUDIO, kiosk_mode_require_mono_audio bool -> Option<bool>, with_kiosk_mode_require_mono_audio(bool), "`kioskModeRequireMonoAudio`: `Edm.Boolean`";
    "kioskModeRequireVoiceOver" KIOSK_MODE_REQUIRE_VOICE_OVER, kiosk_mode_require_voice_over bool -> Option<bool>, with_kiosk_mode_require_voice_over(bool), "`kioskModeRequireVoiceOver`: `Edm.Boolean`";
    "kioskModeRequireZoom" KIOSK_MODE_REQUIRE_ZOOM, kiosk_mode_require_zoom bool -> Option<bool>, with_kiosk_mode_require_zoom(bool), "`kioskModeRequireZoom`: `Edm.Boolean`";
    "kioskModeManagedAppId" KIOSK_MODE_MANAGED_APP_ID, kiosk_mode_managed_app_id str -> Option<&str>, with_kiosk_mode_managed_app_id(String), "`kioskModeManagedAppId`: `Edm.String`";
    "lockScreenBlockControlCenter" LOCK_SCREEN_BLOCK_CONTROL_CENTER, lock_screen_block_control_center bool -> Option<bool>, with_lock_screen_block_control_center(bool), "`lockScreenBlockControlCenter`: `Edm.Boolean`";
    "lockScreenBlockNotificationView" LOCK_SCREEN_BLOCK_NOTIFICATION_VIEW, lock_screen_block_notification_view bool -> Option<bool>, with_lock_screen_block_notification_view(bool), "`lockScreenBlockNotificationView`: `Edm.Boolean`";
    "lockScreenBlockPassbook" LOCK_SCREEN_BLOCK_PASSBOOK, lock_screen_block_passbook bool -> Option<bool>, with_lock_screen_block_passbook(bool), "`lockScreenBlockPassbook`: `Edm.Boolean`";
    "lockScreenBlockTodayView" LOCK_SCREEN_BLOCK_TODAY_VIEW, lock_screen_block_today_view bool -> Option<bool>, with_lock_screen_block_today_view(bool), "`lockScreenBlockTodayView`: `Edm.Boolean`";
    "mediaContentRatingAustralia" MEDIA_CONTENT_RATING_AUSTRALIA, media_content_rating_australia model -> Option<&super::MediaContentRatingAustralia>, with_media_content_rating_australia(super::MediaContentRatingAustralia), "`mediaContentRatingAustralia`: `microsoft.graph.mediaContentRatingAustralia`";
    "mediaContentRatingCanada" MEDIA_CONTENT_RATING_CANADA, media_content_rating_canada model -> Option<&super::MediaContentRatingCanada>, with_media_content_rating_canada(super::MediaContentRatingCanada), "`mediaContentRatingCanada`: `microsoft.graph.mediaContentRatingCanada`";
    "mediaContentRatingFrance" MEDIA_CONTENT_RATING_FRANCE, media_content_rating_france model -> Option<&super::MediaContentRatingFrance>, with_media_content_rating_france(super::MediaContentRatingFrance), "`mediaContentRatingFrance`: `microsoft.graph.mediaContentRatingFrance`";
    "mediaContentRatingGermany" MEDIA_CONTENT_RATING_GERMANY, media_content_rating_germany model -> Option<&super::MediaContentRatingGermany>, with_media_content_rating_germany(super::MediaContentRatingGermany), "`mediaContentRatingGermany`: `microsoft.graph.mediaContentRatingGermany`";
    "mediaContentRatingIreland" MEDIA_CONTENT_RATING_IRELAND, media_content_rating_ireland model -> Option<&super::MediaContentRatingIreland>, with_media_content_rating_ireland(super::MediaContentRatingIreland), "`mediaContentRatingIreland`: `microsoft.graph.mediaContentRatingIreland`";
    "mediaContentRatingJapan" MEDIA_CONTENT_RATING_JAPAN, media_content_rating_japan model -> Option<&super::MediaContentRatingJapan>, with_media_content_rating_japan(super::MediaContentRatingJapan), "`mediaContentRatingJapan`: `microsoft.graph.mediaContentRatingJapan`";
    "mediaContentRatingNewZealand" MEDIA_CONTENT_RATING_NEW_ZEALAND, media_content_rating_new_zealand model -> Option<&super::MediaContentRatingNewZealand>, with_media_content_rating_new_zealand(super::MediaContentRatingNewZealand), "`mediaContentRatingNewZealand`: `microsoft.graph.mediaContentRatingNewZealand`";
    "mediaContentRatingUnitedKingdom" MEDIA_CONTENT_RATING_UNITED_KINGDOM, media_content_rating_united_kingdom model -> Option<&super::MediaContentRatingUnitedKingdom>, with_media_content_rating_united_kingdom(super::MediaContentRatingUnitedKingdom), "`mediaContentRatingUnitedKingdom`: `microsoft.graph.mediaContentRatingUnitedKingdom`";
    "mediaContentRatingUnitedStates" MEDIA_CONTENT_RATING_UNITED_STATES, media_content_rating_united_states model -> Option<&super::MediaContentRatingUnitedStates>, with_media_content_rating_united_states(super::MediaContentRatingUnitedStates), "`mediaContentRatingUnitedStates`: `microsoft.graph.mediaContentRatingUnitedStates`";
    "networkUsageRules" NETWORK_USAGE_RULES, network_usage_rules models -> Option<&[super::IosNetworkUsageRule]>, with_network_usage_rules(Vec<super::IosNetworkUsageRule>), "`networkUsageRules`: `Collection(microsoft.graph.iosNetworkUsageRule)`";
    "mediaContentRatingApps" MEDIA_CONTENT_RATING_APPS, media_content_rating_apps enumeration -> Option<super::RatingAppsType>, with_media_content_rating_apps(super::RatingAppsType), "`mediaContentRatingApps`: `microsoft.graph.ratingAppsType`" "Possible values are: allAllowed, allBlocked, agesAbove4, agesAbove9, agesAbove12, agesAbove17.";
    "messagesBlocked" MESSAGES_BLOCKED, messages_blocked bool -> Option<bool>, with_messages_blocked(bool), "`messagesBlocked`: `Edm.Boolean`";
    "notificationsBlockSettingsModification" NOTIFICATIONS_BLOCK_SETTINGS_MODIFICATION, notifications_block_settings_modification bool -> Option<bool>, with_notifications_block_settings_modification(bool), "`notificationsBlockSettingsModification`: `Edm.Boolean`";
    "passcodeBlockFingerprintUnlock" PASSCODE_BLOCK_FINGERPRINT_UNLOCK, passcode_block_fingerprint_unlock bool -> Option<bool>, with_passcode_block_fingerprint_unlock(bool), "`passcodeBlockFingerprintUnlock`: `Edm.Boolean`";
    "passcodeBlockFingerprintModification" PASSCODE_BLOCK_FINGERPRINT_MODIFICATION, passcode_block_fingerprint_modification bool -> Option<bool>, with_passcode_block_fingerprint_modification(bool), "`passcodeBlockFingerprintModification`: `Edm.Boolean`";
    "passcodeBlockModification" PASSCODE_BLOCK_MODIFICATION, passcode_block_modification bool -> Option<bool>, with_passcode_block_modification(bool), "`passcodeBlockModification`: `Edm.Boolean`";
    "passcodeBlockSimple" PASSCODE_BLOCK_SIMPLE, passcode_block_simple bool -> Option<bool>, with_passcode_block_simple(bool), "`passcodeBlockSimple`: `Edm.Boolean`";
    "passcodeExpirationDays" PASSCODE_EXPIRATION_DAYS, passcode_expiration_days i32 -> Option<i32>, with_passcode_expiration_days(i32), "`passcodeExpirationDays`: `Edm.Int32`";
    "passcodeMinimumLength" PASSCODE_MINIMUM_LENGTH, passcode_minimum_length i32 -> Option<i32>, with_passcode_minimum_length(i32), "`passcodeMinimumLength`: `Edm.Int32`";
    "passcodeMinutesOfInactivityBeforeLock" PASSCODE_MINUTES_OF_INACTIVITY_BEFORE_LOCK, passcode_minutes_of_inactivity_before_lock i32 -> Option<i32>, with_passcode_minutes_of_inactivity_before_lock(i32), "`passcodeMinutesOfInactivityBeforeLock`: `Edm.Int32`";
    "passcodeMinutesOfInactivityBeforeScreenTimeout" PASSCODE_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT, passcode_minutes_of_inactivity_before_screen_timeout i32 -> Option<i32>, with_passcode_minutes_of_inactivity_before_screen_timeout(i32), "`passcodeMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`";
    "passcodeMinimumCharacterSetCount" PASSCODE_MINIMUM_CHARACTER_SET_COUNT, passcode_minimum_character_set_count i32 -> Option<i32>, with_passcode_minimum_character_set_count(i32), "`passcodeMinimumCharacterSetCount`: `Edm.Int32`";
    "passcodePreviousPasscodeBlockCount" PASSCODE_PREVIOUS_PASSCODE_BLOCK_COUNT, passcode_previous_passcode_block_count i32 -> Option<i32>, with_passcode_previous_passcode_block_count(i32), "`passcodePreviousPasscodeBlockCount`: `Edm.Int32`";
    "passcodeSignInFailureCountBeforeWipe" PASSCODE_SIGN_IN_FAILURE_COUNT_BEFORE_WIPE, passcode_sign_in_failure_count_before_wipe i32 -> Option<i32>, with_passcode_sign_in_failure_count_before_wipe(i32), "`passcodeSignInFailureCountBeforeWipe`: `Edm.Int32`";
    "passcodeRequiredType" PASSCODE_REQUIRED_TYPE, passcode_required_type enumeration -> Option<super::RequiredPasswordType>, with_passcode_required_type(super::RequiredPasswordType), "`passcodeRequiredType`: `microsoft.graph.requiredPasswordType`" "Possible values are: deviceDefault, alphanumeric, numeric.";
    "passcodeRequired" PASSCODE_REQUIRED, passcode_required bool -> Option<bool>, with_passcode_required(bool), "`passcodeRequired`: `Edm.Boolean`";
    "podcastsBlocked" PODCASTS_BLOCKED, podcasts_blocked bool -> Option<bool>, with_podcasts_blocked(bool), "`podcastsBlocked`: `Edm.Boolean`";
    "safariBlockAutofill" SAFARI_BLOCK_AUTOFILL, safari_block_autofill bool -> Option<bool>, with_safari_block_autofill(bool), "`safariBlockAutofill`: `Edm.Boolean`";
    "safariBlockJavaScript" SAFARI_BLOCK_JAVA_SCRIPT, safari_block_java_script bool -> Option<bool>, with_safari_block_java_script(bool), "`safariBlockJavaScript`: `Edm.Boolean`";
    "safariBlockPopups" SAFARI_BLOCK_POPUPS, safari_block_popups bool -> Option<bool>, with_safari_block_popups(bool), "`safariBlockPopups`: `Edm.Boolean`";
    "safariBlocked" SAFARI_BLOCKED, safari_blocked bool -> Option<bool>, with_safari_blocked(bool), "`safariBlocked`: `Edm.Boolean`";
    "safariCookieSettings" SAFARI_COOKIE_SETTINGS, safari_cookie_settings enumeration -> Option<super::WebBrowserCookieSettings>, with_safari_cookie_settings(super::WebBrowserCookieSettings), "`safariCookieSettings`: `microsoft.graph.webBrowserCookieSettings`" "Possible values are: browserDefault, blockAlways, allowCurrentWebSite, allowFromWebsitesVisited, allowAlways.";
    "safariManagedDomains" SAFARI_MANAGED_DOMAINS, safari_managed_domains strs -> Option<Vec<&str>>, with_safari_managed_domains(Vec<String>), "`safariManagedDomains`: `Collection(Edm.String)`";
    "safariPasswordAutoFillDomains" SAFARI_PASSWORD_AUTO_FILL_DOMAINS, safari_password_auto_fill_domains strs -> Option<Vec<&str>>, with_safari_password_auto_fill_domains(Vec<String>), "`safariPasswordAutoFillDomains`: `Collection(Edm.String)`";
    "safariRequireFraudWarning" SAFARI_REQUIRE_FRAUD_WARNING, safari_require_fraud_warning bool -> Option<bool>, with_safari_require_fraud_warning(bool), "`safariRequireFraudWarning`: `Edm.Boolean`";
    "screenCaptureBlocked" SCREEN_CAPTURE_BLOCKED, screen_capture_blocked bool -> Option<bool>, with_screen_capture_blocked(bool), "`screenCaptureBlocked`: `Edm.Boolean`";
    "siriBlocked" SIRI_BLOCKED, siri_blocked bool -> Option<bool>, with_siri_blocked(bool), "`siriBlocked`: `Edm.Boolean`";
    "siriBlockedWhenLocked" SIRI_BLOCKED_WHEN_LOCKED, siri_blocked_when_locked bool -> Option<bool>, with_siri_blocked_when_locked(bool), "`siriBlockedWhenLocked`: `Edm.Boolean`";
    "siriBlockUserGeneratedContent" SIRI_BLOCK_USER_GENERATED_CONTENT, siri_block_user_generated_content bool -> Option<bool>, with_siri_block_user_generated_content(bool), "`siriBlockUserGeneratedContent`: `Edm.Boolean`";
    "siriRequireProfanityFilter" SIRI_REQUIRE_PROFANITY_FILTER, siri_require_profanity_filter bool -> Option<bool>, with_siri_require_profanity_filter(bool), "`siriRequireProfanityFilter`: `Edm.Boolean`";
    "spotlightBlockInternetResults" SPOTLIGHT_BLOCK_INTERNET_RESULTS, spotlight_block_internet_results bool -> Option<bool>, with_spotlight_block_internet_results(bool), "`spotlightBlockInternetResults`: `Edm.Boolean`";
    "voiceDialingBlocked" VOICE_DIALING_BLOCKED, voice_dialing_blocked bool -> Option<bool>, with_voice_dialing_blocked(bool), "`voiceDialingBlocked`: `Edm.Boolean`";
    "wallpaperBlockModification" WALLPAPER_BLOCK_MODIFICATION, wallpaper_block_modification bool -> Option<bool>, with_wallpaper_block_modification(bool), "`wallpaperBlockModification`: `Edm.Boolean`";
    "wiFiConnectOnlyToConfiguredNetworks" WI_FI_CONNECT_ONLY_TO_CONFIGURED_NETWORKS, wi_fi_connect_only_to_configured_networks bool -> Option<bool>, with_wi_fi_connect_only_to_configured_networks(bool), "`wiFiConnectOnlyToConfiguredNetworks`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from iosHomeScreenItem.
    ///
    /// [`microsoft.graph.iosHomeScreenApp`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioshomescreenapp?view=graph-rest-1.0), with the accessors of [`IosHomeScreenItem`](super::IosHomeScreenItem)
    IosHomeScreenApp: super::IosHomeScreenItem = "microsoft.graph.iosHomeScreenApp";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "bundleID" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleID`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from iosHomeScreenItem.
    ///
    /// [`microsoft.graph.iosHomeScreenFolder`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioshomescreenfolder?view=graph-rest-1.0), with the accessors of [`IosHomeScreenItem`](super::IosHomeScreenItem)
    IosHomeScreenFolder: super::IosHomeScreenItem = "microsoft.graph.iosHomeScreenFolder";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "pages" PAGES, pages models -> Option<&[super::IosHomeScreenFolderPage]>, with_pages(Vec<super::IosHomeScreenFolderPage>), "`pages`: `Collection(microsoft.graph.iosHomeScreenFolderPage)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosHomeScreenFolderPage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioshomescreenfolderpage?view=graph-rest-1.0)
    IosHomeScreenFolderPage = "microsoft.graph.iosHomeScreenFolderPage";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "apps" APPS, apps models -> Option<&[super::IosHomeScreenApp]>, with_apps(Vec<super::IosHomeScreenApp>), "`apps`: `Collection(microsoft.graph.iosHomeScreenApp)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosHomeScreenItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioshomescreenitem?view=graph-rest-1.0)
    IosHomeScreenItem = "microsoft.graph.iosHomeScreenItem" {
        "microsoft.graph.iosHomeScreenApp",
        "microsoft.graph.iosHomeScreenFolder",
    };
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosHomeScreenPage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioshomescreenpage?view=graph-rest-1.0)
    IosHomeScreenPage = "microsoft.graph.iosHomeScreenPage";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "icons" ICONS, icons models -> Option<&[super::IosHomeScreenItem]>, with_icons(Vec<super::IosHomeScreenItem>), "`icons`: `Collection(microsoft.graph.iosHomeScreenItem)`";
}

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.iosLobApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-ioslobapp?view=graph-rest-1.0), with the accessors of [`MobileLobApp`](super::MobileLobApp)
    IosLobApp: super::MobileLobApp, super::MobileApp, super::Entity = "microsoft.graph.iosLobApp";
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
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "committedContentVersion" COMMITTED_CONTENT_VERSION, with_committed_content_version(String), "`committedContentVersion`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    inherited "size" SIZE, with_size(i64), "`size`";
    inherited "contentVersions" CONTENT_VERSIONS, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`";
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`";
    "applicableDeviceType" APPLICABLE_DEVICE_TYPE, applicable_device_type model -> Option<&super::IosDeviceType>, with_applicable_device_type(super::IosDeviceType), "`applicableDeviceType`: `microsoft.graph.iosDeviceType`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::IosMinimumOperatingSystem>, with_minimum_supported_operating_system(super::IosMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.iosMinimumOperatingSystem`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "versionNumber" VERSION_NUMBER, version_number str -> Option<&str>, with_version_number(String), "`versionNumber`: `Edm.String`";
    "buildNumber" BUILD_NUMBER, build_number str -> Option<&str>, with_build_number(String), "`buildNumber`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.iosLobAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-apps-ioslobappassignmentsettings?view=graph-rest-1.0), with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    IosLobAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.iosLobAppAssignmentSettings";
    "vpnConfigurationId" VPN_CONFIGURATION_ID, vpn_configuration_id str -> Option<&str>, with_vpn_configuration_id(String), "`vpnConfigurationId`: `Edm.String`";
    "isRemovable" IS_REMOVABLE, is_removable bool -> Option<bool>, with_is_removable(bool), "`isRemovable`: `Edm.Boolean`, metadata";
    "uninstallOnDeviceRemoval" UNINSTALL_ON_DEVICE_REMOVAL, uninstall_on_device_removal bool -> Option<bool>, with_uninstall_on_device_removal(bool), "`uninstallOnDeviceRemoval`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.iosLobAppProvisioningConfigurationAssignment`, metadata, with the accessors of [`Entity`](super::Entity)
    IosLobAppProvisioningConfigurationAssignment: super::Entity = "microsoft.graph.iosLobAppProvisioningConfigurationAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`, metadata";
}

crate::runtime::model! {
    /// Inherits from targetedManagedAppProtection.
    ///
    /// [`microsoft.graph.iosManagedAppProtection`](https://learn.microsoft.com/graph/api/resources/intune-mam-iosmanagedappprotection?view=graph-rest-1.0), with the accessors of [`TargetedManagedAppProtection`](super::TargetedManagedAppProtection)
    IosManagedAppProtection: super::TargetedManagedAppProtection, super::ManagedAppPolicy, super::Entity = "microsoft.graph.iosManagedAppProtection";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "periodOfflineBeforeAccessCheck" PERIOD_OFFLINE_BEFORE_ACCESS_CHECK, with_period_offline_before_access_check(Duration), "`periodOfflineBeforeAccessCheck`";
    inherited "periodOnlineBeforeAccessCheck" PERIOD_ONLINE_BEFORE_ACCESS_CHECK, with_period_online_before_access_check(Duration), "`periodOnlineBeforeAccessCheck`";
    inherited "allowedInboundDataTransferSources" ALLOWED_INBOUND_DATA_TRANSFER_SOURCES, with_allowed_inbound_data_transfer_sources(super::ManagedAppDataTransferLevel), "`allowedInboundDataTransferSources`";
    inherited "allowedOutboundDataTransferDestinations" ALLOWED_OUTBOUND_DATA_TRANSFER_DESTINATIONS, with_allowed_outbound_data_transfer_destinations(super::ManagedAppDataTransferLevel), "`allowedOutboundDataTransferDestinations`";
    inherited "organizationalCredentialsRequired" ORGANIZATIONAL_CREDENTIALS_REQUIRED, with_organizational_credentials_required(bool), "`organizationalCredentialsRequired`";
    inherited "allowedOutboundClipboardSharingLevel" ALLOWED_OUTBOUND_CLIPBOARD_SHARING_LEVEL, with_allowed_outbound_clipboard_sharing_level(super::ManagedAppClipboardSharingLevel), "`allowedOutboundClipboardSharingLevel`";
    inherited "dataBackupBlocked" DATA_BACKUP_BLOCKED, with_data_backup_blocked(bool), "`dataBackupBlocked`";
    inherited "deviceComplianceRequired" DEVICE_COMPLIANCE_REQUIRED, with_device_compliance_required(bool), "`deviceComplianceRequired`";
    inherited "managedBrowserToOpenLinksRequired" MANAGED_BROWSER_TO_OPEN_LINKS_REQUIRED, with_managed_browser_to_open_links_required(bool), "`managedBrowserToOpenLinksRequired`";
    inherited "saveAsBlocked" SAVE_AS_BLOCKED, with_save_as_blocked(bool), "`saveAsBlocked`";
    inherited "periodOfflineBeforeWipeIsEnforced" PERIOD_OFFLINE_BEFORE_WIPE_IS_ENFORCED, with_period_offline_before_wipe_is_enforced(Duration), "`periodOfflineBeforeWipeIsEnforced`";
    inherited "pinRequired" PIN_REQUIRED, with_pin_required(bool), "`pinRequired`";
    inherited "maximumPinRetries" MAXIMUM_PIN_RETRIES, with_maximum_pin_retries(i32), "`maximumPinRetries`";
    inherited "simplePinBlocked" SIMPLE_PIN_BLOCKED, with_simple_pin_blocked(bool), "`simplePinBlocked`";
    inherited "minimumPinLength" MINIMUM_PIN_LENGTH, with_minimum_pin_length(i32), "`minimumPinLength`";
    inherited "pinCharacterSet" PIN_CHARACTER_SET, with_pin_character_set(super::ManagedAppPinCharacterSet), "`pinCharacterSet`";
    inherited "periodBeforePinReset" PERIOD_BEFORE_PIN_RESET, with_period_before_pin_reset(Duration), "`periodBeforePinReset`";
    inherited "allowedDataStorageLocations" ALLOWED_DATA_STORAGE_LOCATIONS, with_allowed_data_storage_locations(Vec<super::ManagedAppDataStorageLocation>), "`allowedDataStorageLocations`";
    inherited "contactSyncBlocked" CONTACT_SYNC_BLOCKED, with_contact_sync_blocked(bool), "`contactSyncBlocked`";
    inherited "printBlocked" PRINT_BLOCKED, with_print_blocked(bool), "`printBlocked`";
    inherited "fingerprintBlocked" FINGERPRINT_BLOCKED, with_fingerprint_blocked(bool), "`fingerprintBlocked`";
    inherited "disableAppPinIfDevicePinIsSet" DISABLE_APP_PIN_IF_DEVICE_PIN_IS_SET, with_disable_app_pin_if_device_pin_is_set(bool), "`disableAppPinIfDevicePinIsSet`";
    inherited "minimumRequiredOsVersion" MINIMUM_REQUIRED_OS_VERSION, with_minimum_required_os_version(String), "`minimumRequiredOsVersion`";
    inherited "minimumWarningOsVersion" MINIMUM_WARNING_OS_VERSION, with_minimum_warning_os_version(String), "`minimumWarningOsVersion`";
    inherited "minimumRequiredAppVersion" MINIMUM_REQUIRED_APP_VERSION, with_minimum_required_app_version(String), "`minimumRequiredAppVersion`";
    inherited "minimumWarningAppVersion" MINIMUM_WARNING_APP_VERSION, with_minimum_warning_app_version(String), "`minimumWarningAppVersion`";
    inherited "managedBrowser" MANAGED_BROWSER, with_managed_browser(Flags<super::ManagedBrowserType>), "`managedBrowser`";
    inherited "isAssigned" IS_ASSIGNED, with_is_assigned(bool), "`isAssigned`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::TargetedManagedAppPolicyAssignment>), "`assignments`";
    "appDataEncryptionType" APP_DATA_ENCRYPTION_TYPE, app_data_encryption_type enumeration -> Option<super::ManagedAppDataEncryptionType>, with_app_data_encryption_type(super::ManagedAppDataEncryptionType), "`appDataEncryptionType`: `microsoft.graph.managedAppDataEncryptionType`" "Possible values are: useDeviceSettings, afterDeviceRestart, whenDeviceLockedExceptOpenFiles, whenDeviceLocked.";
    "minimumRequiredSdkVersion" MINIMUM_REQUIRED_SDK_VERSION, minimum_required_sdk_version str -> Option<&str>, with_minimum_required_sdk_version(String), "`minimumRequiredSdkVersion`: `Edm.String`";
    "deployedAppCount" DEPLOYED_APP_COUNT, deployed_app_count i32 -> Option<i32>, with_deployed_app_count(i32), "`deployedAppCount`: `Edm.Int32`";
    "faceIdBlocked" FACE_ID_BLOCKED, face_id_blocked bool -> Option<bool>, with_face_id_blocked(bool), "`faceIdBlocked`: `Edm.Boolean`";
    "customBrowserProtocol" CUSTOM_BROWSER_PROTOCOL, custom_browser_protocol str -> Option<&str>, with_custom_browser_protocol(String), "`customBrowserProtocol`: `Edm.String`";
    "apps" APPS, apps models -> Option<&[super::ManagedMobileApp]>, with_apps(Vec<super::ManagedMobileApp>), "`apps`: `Collection(microsoft.graph.managedMobileApp)`";
    "deploymentSummary" DEPLOYMENT_SUMMARY, deployment_summary model -> Option<&super::ManagedAppPolicyDeploymentSummary>, with_deployment_summary(super::ManagedAppPolicyDeploymentSummary), "`deploymentSummary`: `microsoft.graph.managedAppPolicyDeploymentSummary`";
}

crate::runtime::model! {
    /// Inherits from managedAppRegistration.
    ///
    /// [`microsoft.graph.iosManagedAppRegistration`](https://learn.microsoft.com/graph/api/resources/intune-mam-iosmanagedappregistration?view=graph-rest-1.0), with the accessors of [`ManagedAppRegistration`](super::ManagedAppRegistration)
    IosManagedAppRegistration: super::ManagedAppRegistration, super::Entity = "microsoft.graph.iosManagedAppRegistration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastSyncDateTime" LAST_SYNC_DATE_TIME, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`";
    inherited "applicationVersion" APPLICATION_VERSION, with_application_version(String), "`applicationVersion`";
    inherited "managementSdkVersion" MANAGEMENT_SDK_VERSION, with_management_sdk_version(String), "`managementSdkVersion`";
    inherited "platformVersion" PLATFORM_VERSION, with_platform_version(String), "`platformVersion`";
    inherited "deviceType" DEVICE_TYPE, with_device_type(String), "`deviceType`";
    inherited "deviceTag" DEVICE_TAG, with_device_tag(String), "`deviceTag`";
    inherited "deviceName" DEVICE_NAME, with_device_name(String), "`deviceName`";
    inherited "flaggedReasons" FLAGGED_REASONS, with_flagged_reasons(Vec<super::ManagedAppFlaggedReason>), "`flaggedReasons`";
    inherited "userId" USER_ID, with_user_id(String), "`userId`";
    inherited "appIdentifier" APP_IDENTIFIER, with_app_identifier(super::MobileAppIdentifier), "`appIdentifier`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "appliedPolicies" APPLIED_POLICIES, with_applied_policies(Vec<super::ManagedAppPolicy>), "`appliedPolicies`";
    inherited "intendedPolicies" INTENDED_POLICIES, with_intended_policies(Vec<super::ManagedAppPolicy>), "`intendedPolicies`";
    inherited "operations" OPERATIONS, with_operations(Vec<super::ManagedAppOperation>), "`operations`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosMinimumOperatingSystem`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosminimumoperatingsystem?view=graph-rest-1.0)
    IosMinimumOperatingSystem = "microsoft.graph.iosMinimumOperatingSystem";
    "v8_0" V8_0, v8_0 bool -> Option<bool>, with_v8_0(bool), "`v8_0`: `Edm.Boolean`";
    "v9_0" V9_0, v9_0 bool -> Option<bool>, with_v9_0(bool), "`v9_0`: `Edm.Boolean`";
    "v10_0" V10_0, v10_0 bool -> Option<bool>, with_v10_0(bool), "`v10_0`: `Edm.Boolean`";
    "v11_0" V11_0, v11_0 bool -> Option<bool>, with_v11_0(bool), "`v11_0`: `Edm.Boolean`";
    "v12_0" V12_0, v12_0 bool -> Option<bool>, with_v12_0(bool), "`v12_0`: `Edm.Boolean`";
    "v13_0" V13_0, v13_0 bool -> Option<bool>, with_v13_0(bool), "`v13_0`: `Edm.Boolean`";
    "v14_0" V14_0, v14_0 bool -> Option<bool>, with_v14_0(bool), "`v14_0`: `Edm.Boolean`";
    "v15_0" V15_0, v15_0 bool -> Option<bool>, with_v15_0(bool), "`v15_0`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// Inherits from managedDeviceMobileAppConfiguration.
    ///
    /// [`microsoft.graph.iosMobileAppConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosmobileappconfiguration?view=graph-rest-1.0), with the accessors of [`ManagedDeviceMobileAppConfiguration`](super::ManagedDeviceMobileAppConfiguration)
    IosMobileAppConfiguration: super::ManagedDeviceMobileAppConfiguration, super::Entity = "microsoft.graph.iosMobileAppConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "targetedMobileApps" TARGETED_MOBILE_APPS, with_targeted_mobile_apps(Vec<String>), "`targetedMobileApps`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::ManagedDeviceMobileAppConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::ManagedDeviceMobileAppConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::ManagedDeviceMobileAppConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusSummary" DEVICE_STATUS_SUMMARY, with_device_status_summary(super::ManagedDeviceMobileAppConfigurationDeviceSummary), "`deviceStatusSummary`";
    inherited "userStatusSummary" USER_STATUS_SUMMARY, with_user_status_summary(super::ManagedDeviceMobileAppConfigurationUserSummary), "`userStatusSummary`";
    "encodedSettingXml" ENCODED_SETTING_XML, encoded_setting_xml binary -> Parsed<Bytes>, with_encoded_setting_xml(Bytes), "`encodedSettingXml`: `Edm.Binary`";
    "settings" SETTINGS, settings models -> Option<&[super::AppConfigurationSettingItem]>, with_settings(Vec<super::AppConfigurationSettingItem>), "`settings`: `Collection(microsoft.graph.appConfigurationSettingItem)`";
}

crate::runtime::model! {
    /// Inherits from mobileAppIdentifier.
    ///
    /// [`microsoft.graph.iosMobileAppIdentifier`](https://learn.microsoft.com/graph/api/resources/intune-mam-iosmobileappidentifier?view=graph-rest-1.0), with the accessors of [`MobileAppIdentifier`](super::MobileAppIdentifier)
    IosMobileAppIdentifier: super::MobileAppIdentifier = "microsoft.graph.iosMobileAppIdentifier";
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosNetworkUsageRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosnetworkusagerule?view=graph-rest-1.0)
    IosNetworkUsageRule = "microsoft.graph.iosNetworkUsageRule";
    "managedApps" MANAGED_APPS, managed_apps models -> Option<&[super::AppListItem]>, with_managed_apps(Vec<super::AppListItem>), "`managedApps`: `Collection(microsoft.graph.appListItem)`";
    "cellularDataBlockWhenRoaming" CELLULAR_DATA_BLOCK_WHEN_ROAMING, cellular_data_block_when_roaming bool -> Option<bool>, with_cellular_data_block_when_roaming(bool), "`cellularDataBlockWhenRoaming`: `Edm.Boolean`";
    "cellularDataBlocked" CELLULAR_DATA_BLOCKED, cellular_data_blocked bool -> Option<bool>, with_cellular_data_blocked(bool), "`cellularDataBlocked`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.iosNotificationAlertType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    IosNotificationAlertType = "microsoft.graph.iosNotificationAlertType" {
        DeviceDefault = "deviceDefault",
        Banner = "banner",
        Modal = "modal",
        None = "none",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.iosNotificationSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosnotificationsettings?view=graph-rest-1.0)
    IosNotificationSettings = "microsoft.graph.iosNotificationSettings";
    "bundleID" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleID`: `Edm.String`";
    "appName" APP_NAME, app_name str -> Option<&str>, with_app_name(String), "`appName`: `Edm.String`";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`";
    "showInNotificationCenter" SHOW_IN_NOTIFICATION_CENTER, show_in_notification_center bool -> Option<bool>, with_show_in_notification_center(bool), "`showInNotificationCenter`: `Edm.Boolean`";
    "showOnLockScreen" SHOW_ON_LOCK_SCREEN, show_on_lock_screen bool -> Option<bool>, with_show_on_lock_screen(bool), "`showOnLockScreen`: `Edm.Boolean`";
    "alertType" ALERT_TYPE, alert_type enumeration -> Option<super::IosNotificationAlertType>, with_alert_type(super::IosNotificationAlertType), "`alertType`: `microsoft.graph.iosNotificationAlertType`" "Possible values are: deviceDefault, banner, modal, none.";
    "badgesEnabled" BADGES_ENABLED, badges_enabled bool -> Option<bool>, with_badges_enabled(bool), "`badgesEnabled`: `Edm.Boolean`";
    "soundsEnabled" SOUNDS_ENABLED, sounds_enabled bool -> Option<bool>, with_sounds_enabled(bool), "`soundsEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.iosStoreApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosstoreapp?view=graph-rest-1.0), with the accessors of [`MobileApp`](super::MobileApp)
    IosStoreApp: super::MobileApp, super::Entity = "microsoft.graph.iosStoreApp";
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
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`";
    "appStoreUrl" APP_STORE_URL, app_store_url str -> Option<&str>, with_app_store_url(String), "`appStoreUrl`: `Edm.String`";
    "applicableDeviceType" APPLICABLE_DEVICE_TYPE, applicable_device_type model -> Option<&super::IosDeviceType>, with_applicable_device_type(super::IosDeviceType), "`applicableDeviceType`: `microsoft.graph.iosDeviceType`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::IosMinimumOperatingSystem>, with_minimum_supported_operating_system(super::IosMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.iosMinimumOperatingSystem`";
}

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.iosStoreAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosstoreappassignmentsettings?view=graph-rest-1.0), with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    IosStoreAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.iosStoreAppAssignmentSettings";
    "vpnConfigurationId" VPN_CONFIGURATION_ID, vpn_configuration_id str -> Option<&str>, with_vpn_configuration_id(String), "`vpnConfigurationId`: `Edm.String`";
    "isRemovable" IS_REMOVABLE, is_removable bool -> Option<bool>, with_is_removable(bool), "`isRemovable`: `Edm.Boolean`, metadata";
    "uninstallOnDeviceRemoval" UNINSTALL_ON_DEVICE_REMOVAL, uninstall_on_device_removal bool -> Option<bool>, with_uninstall_on_device_removal(bool), "`uninstallOnDeviceRemoval`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.iosUpdateConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosupdateconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    IosUpdateConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.iosUpdateConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "activeHoursStart" ACTIVE_HOURS_START, active_hours_start time_of_day -> Parsed<Time>, with_active_hours_start(Time), "`activeHoursStart`: `Edm.TimeOfDay`";
    "activeHoursEnd" ACTIVE_HOURS_END, active_hours_end time_of_day -> Parsed<Time>, with_active_hours_end(Time), "`activeHoursEnd`: `Edm.TimeOfDay`";
    "scheduledInstallDays" SCHEDULED_INSTALL_DAYS, scheduled_install_days enumerations -> Option<Vec<super::DayOfWeek>>, with_scheduled_install_days(Vec<super::DayOfWeek>), "`scheduledInstallDays`: `Collection(microsoft.graph.dayOfWeek)`";
    "utcTimeOffsetInMinutes" UTC_TIME_OFFSET_IN_MINUTES, utc_time_offset_in_minutes i32 -> Option<i32>, with_utc_time_offset_in_minutes(i32), "`utcTimeOffsetInMinutes`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosUpdateDeviceStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosupdatedevicestatus?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    IosUpdateDeviceStatus: super::Entity = "microsoft.graph.iosUpdateDeviceStatus";
    inherited "id" ID, with_id(String), "`id`";
    "installStatus" INSTALL_STATUS, install_status enumeration -> Option<super::IosUpdatesInstallStatus>, with_install_status(super::IosUpdatesInstallStatus), "`installStatus`: `microsoft.graph.iosUpdatesInstallStatus`" "Possible values are: idle, unknown, downloading, downloadFailed, downloadRequiresComputer, downloadInsufficientSpace, downloadInsufficientPower, installing, downloadInsufficientNetwork, installInsufficientSpace, installInsufficientPower, installPhoneCallInProgress, installFailed, notSupportedOperation, sharedDeviceUserLoggedInError, deviceOsHigherThanDesiredOsVersion, available, success.";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`";
    "complianceGracePeriodExpirationDateTime" COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME, compliance_grace_period_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_compliance_grace_period_expiration_date_time(OffsetDateTime), "`complianceGracePeriodExpirationDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::ComplianceStatus>, with_status(super::ComplianceStatus), "`status`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.iosUpdatesInstallStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosupdatesinstallstatus?view=graph-rest-1.0)
    IosUpdatesInstallStatus = "microsoft.graph.iosUpdatesInstallStatus" {
        Success = "success",
        Available = "available",
        Idle = "idle",
        Unknown = "unknown",
        Downloading = "downloading",
        DownloadFailed = "downloadFailed",
        DownloadRequiresComputer = "downloadRequiresComputer",
        DownloadInsufficientSpace = "downloadInsufficientSpace",
        DownloadInsufficientPower = "downloadInsufficientPower",
        DownloadInsufficientNetwork = "downloadInsufficientNetwork",
        Installing = "installing",
        InstallInsufficientSpace = "installInsufficientSpace",
        InstallInsufficientPower = "installInsufficientPower",
        InstallPhoneCallInProgress = "installPhoneCallInProgress",
        InstallFailed = "installFailed",
        NotSupportedOperation = "notSupportedOperation",
        SharedDeviceUserLoggedInError = "sharedDeviceUserLoggedInError",
        DeviceOsHigherThanDesiredOsVersion = "deviceOsHigherThanDesiredOsVersion",
    }
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.iosVppApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosvppapp?view=graph-rest-1.0), with the accessors of [`MobileApp`](super::MobileApp)
    IosVppApp: super::MobileApp, super::Entity = "microsoft.graph.iosVppApp";
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
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    "usedLicenseCount" USED_LICENSE_COUNT, used_license_count i32 -> Option<i32>, with_used_license_count(i32), "`usedLicenseCount`: `Edm.Int32`";
    "totalLicenseCount" TOTAL_LICENSE_COUNT, total_license_count i32 -> Option<i32>, with_total_license_count(i32), "`totalLicenseCount`: `Edm.Int32`";
    "releaseDateTime" RELEASE_DATE_TIME, release_date_time date_time -> Parsed<OffsetDateTime>, with_release_date_time(OffsetDateTime), "`releaseDateTime`: `Edm.DateTimeOffset`";
    "appStoreUrl" APP_STORE_URL, app_store_url str -> Option<&str>, with_app_store_url(String), "`appStoreUrl`: `Edm.String`";
    "licensingType" LICENSING_TYPE, licensing_type model -> Option<&super::VppLicensingType>, with_licensing_type(super::VppLicensingType), "`licensingType`: `microsoft.graph.vppLicensingType`";
    "applicableDeviceType" APPLICABLE_DEVICE_TYPE, applicable_device_type model -> Option<&super::IosDeviceType>, with_applicable_device_type(super::IosDeviceType), "`applicableDeviceType`: `microsoft.graph.iosDeviceType`";
    "vppTokenOrganizationName" VPP_TOKEN_ORGANIZATION_NAME, vpp_token_organization_name str -> Option<&str>, with_vpp_token_organization_name(String), "`vppTokenOrganizationName`: `Edm.String`";
    "vppTokenAccountType" VPP_TOKEN_ACCOUNT_TYPE, vpp_token_account_type enumeration -> Option<super::VppTokenAccountType>, with_vpp_token_account_type(super::VppTokenAccountType), "`vppTokenAccountType`: `microsoft.graph.vppTokenAccountType`" "Possible values are: business, education.";
    "vppTokenAppleId" VPP_TOKEN_APPLE_ID, vpp_token_apple_id str -> Option<&str>, with_vpp_token_apple_id(String), "`vppTokenAppleId`: `Edm.String`";
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.iosVppAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosvppappassignmentsettings?view=graph-rest-1.0), with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    IosVppAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.iosVppAppAssignmentSettings";
    "useDeviceLicensing" USE_DEVICE_LICENSING, use_device_licensing bool -> Option<bool>, with_use_device_licensing(bool), "`useDeviceLicensing`: `Edm.Boolean`";
    "vpnConfigurationId" VPN_CONFIGURATION_ID, vpn_configuration_id str -> Option<&str>, with_vpn_configuration_id(String), "`vpnConfigurationId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from managedEBook.
    ///
    /// [`microsoft.graph.iosVppEBook`](https://learn.microsoft.com/graph/api/resources/intune-books-iosvppebook?view=graph-rest-1.0), with the accessors of [`ManagedEBook`](super::ManagedEBook)
    IosVppEBook: super::ManagedEBook, super::Entity = "microsoft.graph.iosVppEBook";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "publishedDateTime" PUBLISHED_DATE_TIME, with_published_date_time(OffsetDateTime), "`publishedDateTime`";
    inherited "largeCover" LARGE_COVER, with_large_cover(super::MimeContent), "`largeCover`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "informationUrl" INFORMATION_URL, with_information_url(String), "`informationUrl`";
    inherited "privacyInformationUrl" PRIVACY_INFORMATION_URL, with_privacy_information_url(String), "`privacyInformationUrl`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::ManagedEBookAssignment>), "`assignments`";
    inherited "installSummary" INSTALL_SUMMARY, with_install_summary(super::EBookInstallSummary), "`installSummary`";
    inherited "deviceStates" DEVICE_STATES, with_device_states(Vec<super::DeviceInstallState>), "`deviceStates`";
    inherited "userStateSummary" USER_STATE_SUMMARY, with_user_state_summary(Vec<super::UserInstallStateSummary>), "`userStateSummary`";
    "vppTokenId" VPP_TOKEN_ID, vpp_token_id guid -> Parsed<Uuid>, with_vpp_token_id(Uuid), "`vppTokenId`: `Edm.Guid`";
    "appleId" APPLE_ID, apple_id str -> Option<&str>, with_apple_id(String), "`appleId`: `Edm.String`";
    "vppOrganizationName" VPP_ORGANIZATION_NAME, vpp_organization_name str -> Option<&str>, with_vpp_organization_name(String), "`vppOrganizationName`: `Edm.String`";
    "genres" GENRES, genres strs -> Option<Vec<&str>>, with_genres(Vec<String>), "`genres`: `Collection(Edm.String)`";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`";
    "seller" SELLER, seller str -> Option<&str>, with_seller(String), "`seller`: `Edm.String`";
    "totalLicenseCount" TOTAL_LICENSE_COUNT, total_license_count i32 -> Option<i32>, with_total_license_count(i32), "`totalLicenseCount`: `Edm.Int32`";
    "usedLicenseCount" USED_LICENSE_COUNT, used_license_count i32 -> Option<i32>, with_used_license_count(i32), "`usedLicenseCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from managedEBookAssignment.
    ///
    /// [`microsoft.graph.iosVppEBookAssignment`](https://learn.microsoft.com/graph/api/resources/intune-books-iosvppebookassignment?view=graph-rest-1.0), with the accessors of [`ManagedEBookAssignment`](super::ManagedEBookAssignment)
    IosVppEBookAssignment: super::ManagedEBookAssignment, super::Entity = "microsoft.graph.iosVppEBookAssignment";
    inherited "id" ID, with_id(String), "`id`";
    inherited "target" TARGET, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`";
    inherited "installIntent" INSTALL_INTENT, with_install_intent(super::InstallIntent), "`installIntent`";
}

crate::runtime::model! {
    /// `microsoft.graph.iosiPadOSWebClip`, metadata, with the accessors of [`MobileApp`](super::MobileApp)
    IosiPadOsWebClip: super::MobileApp, super::Entity = "microsoft.graph.iosiPadOSWebClip";
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
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    "appUrl" APP_URL, app_url str -> Option<&str>, with_app_url(String), "`appUrl`: `Edm.String`, metadata";
    "useManagedBrowser" USE_MANAGED_BROWSER, use_managed_browser bool -> Option<bool>, with_use_managed_browser(bool), "`useManagedBrowser`: `Edm.Boolean`, metadata";
}
