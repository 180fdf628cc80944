// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, Flags, OffsetDateTime, Parsed, Time, Uuid};

crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10AppType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10apptype?view=graph-rest-beta)
    Windows10AppType = "microsoft.graph.windows10AppType" {
        Desktop = "desktop",
        Universal = "universal",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windows10AppsForceUpdateSchedule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10appsforceupdateschedule?view=graph-rest-beta)
    Windows10AppsForceUpdateSchedule = "microsoft.graph.windows10AppsForceUpdateSchedule";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "recurrence" RECURRENCE, recurrence enumeration -> Option<super::Windows10AppsUpdateRecurrence>, with_recurrence(super::Windows10AppsUpdateRecurrence), "`recurrence`: `microsoft.graph.windows10AppsUpdateRecurrence`" "Possible values are: none, daily, weekly, monthly.";
    "runImmediatelyIfAfterStartDateTime" RUN_IMMEDIATELY_IF_AFTER_START_DATE_TIME, run_immediately_if_after_start_date_time bool -> Option<bool>, with_run_immediately_if_after_start_date_time(bool), "`runImmediatelyIfAfterStartDateTime`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10AppsUpdateRecurrence`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10appsupdaterecurrence?view=graph-rest-beta)
    Windows10AppsUpdateRecurrence = "microsoft.graph.windows10AppsUpdateRecurrence" {
        None = "none",
        Daily = "daily",
        Weekly = "weekly",
        Monthly = "monthly",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windows10AssociatedApps`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10associatedapps?view=graph-rest-beta)
    Windows10AssociatedApps = "microsoft.graph.windows10AssociatedApps";
    "appType" APP_TYPE, app_type enumeration -> Option<super::Windows10AppType>, with_app_type(super::Windows10AppType), "`appType`: `microsoft.graph.windows10AppType`" "Possible values are: desktop, universal.";
    "identifier" IDENTIFIER, identifier str -> Option<&str>, with_identifier(String), "`identifier`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windowsCertificateProfileBase.
    ///
    /// [`microsoft.graph.windows10CertificateProfileBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10certificateprofilebase?view=graph-rest-beta), with the accessors of [`WindowsCertificateProfileBase`](super::WindowsCertificateProfileBase)
    Windows10CertificateProfileBase: super::WindowsCertificateProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.windows10CertificateProfileBase" {
        "microsoft.graph.windows10PkcsCertificateProfile",
    };
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
    inherited "renewalThresholdPercentage" RENEWAL_THRESHOLD_PERCENTAGE, with_renewal_threshold_percentage(i32), "`renewalThresholdPercentage`";
    inherited "keyStorageProvider" KEY_STORAGE_PROVIDER, with_key_storage_provider(super::KeyStorageProviderOption), "`keyStorageProvider`";
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
}

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.windows10CompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10compliancepolicy?view=graph-rest-beta), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    Windows10CompliancePolicy: super::DeviceCompliancePolicy, super::Entity = "microsoft.graph.windows10CompliancePolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
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
    "passwordRequired" PASSWORD_REQUIRED, password_required bool -> Option<bool>, with_password_required(bool), "`passwordRequired`: `Edm.Boolean`";
    "passwordBlockSimple" PASSWORD_BLOCK_SIMPLE, password_block_simple bool -> Option<bool>, with_password_block_simple(bool), "`passwordBlockSimple`: `Edm.Boolean`";
    "passwordRequiredToUnlockFromIdle" PASSWORD_REQUIRED_TO_UNLOCK_FROM_IDLE, password_required_to_unlock_from_idle bool -> Option<bool>, with_password_required_to_unlock_from_idle(bool), "`passwordRequiredToUnlockFromIdle`: `Edm.Boolean`";
    "passwordMinutesOfInactivityBeforeLock" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_LOCK, password_minutes_of_inactivity_before_lock i32 -> Option<i32>, with_password_minutes_of_inactivity_before_lock(i32), "`passwordMinutesOfInactivityBeforeLock`: `Edm.Int32`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinimumCharacterSetCount" PASSWORD_MINIMUM_CHARACTER_SET_COUNT, password_minimum_character_set_count i32 -> Option<i32>, with_password_minimum_character_set_count(i32), "`passwordMinimumCharacterSetCount`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::RequiredPasswordType>, with_password_required_type(super::RequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.requiredPasswordType`" "Possible values are: deviceDefault, alphanumeric, numeric.";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "requireHealthyDeviceReport" REQUIRE_HEALTHY_DEVICE_REPORT, require_healthy_device_report bool -> Option<bool>, with_require_healthy_device_report(bool), "`requireHealthyDeviceReport`: `Edm.Boolean`";
    "osMinimumVersion" OS_MINIMUM_VERSION, os_minimum_version str -> Option<&str>, with_os_minimum_version(String), "`osMinimumVersion`: `Edm.String`";
    "osMaximumVersion" OS_MAXIMUM_VERSION, os_maximum_version str -> Option<&str>, with_os_maximum_version(String), "`osMaximumVersion`: `Edm.String`";
    "mobileOsMinimumVersion" MOBILE_OS_MINIMUM_VERSION, mobile_os_minimum_version str -> Option<&str>, with_mobile_os_minimum_version(String), "`mobileOsMinimumVersion`: `Edm.String`";
    "mobileOsMaximumVersion" MOBILE_OS_MAXIMUM_VERSION, mobile_os_maximum_version str -> Option<&str>, with_mobile_os_maximum_version(String), "`mobileOsMaximumVersion`: `Edm.String`";
    "earlyLaunchAntiMalwareDriverEnabled" EARLY_LAUNCH_ANTI_MALWARE_DRIVER_ENABLED, early_launch_anti_malware_driver_enabled bool -> Option<bool>, with_early_launch_anti_malware_driver_enabled(bool), "`earlyLaunchAntiMalwareDriverEnabled`: `Edm.Boolean`";
    "bitLockerEnabled" BIT_LOCKER_ENABLED, bit_locker_enabled bool -> Option<bool>, with_bit_locker_enabled(bool), "`bitLockerEnabled`: `Edm.Boolean`";
    "secureBootEnabled" SECURE_BOOT_ENABLED, secure_boot_enabled bool -> Option<bool>, with_secure_boot_enabled(bool), "`secureBootEnabled`: `Edm.Boolean`";
    "codeIntegrityEnabled" CODE_INTEGRITY_ENABLED, code_integrity_enabled bool -> Option<bool>, with_code_integrity_enabled(bool), "`codeIntegrityEnabled`: `Edm.Boolean`";
    "storageRequireEncryption" STORAGE_REQUIRE_ENCRYPTION, storage_require_encryption bool -> Option<bool>, with_storage_require_encryption(bool), "`storageRequireEncryption`: `Edm.Boolean`";
    "activeFirewallRequired" ACTIVE_FIREWALL_REQUIRED, active_firewall_required bool -> Option<bool>, with_active_firewall_required(bool), "`activeFirewallRequired`: `Edm.Boolean`";
    "defenderEnabled" DEFENDER_ENABLED, defender_enabled bool -> Option<bool>, with_defender_enabled(bool), "`defenderEnabled`: `Edm.Boolean`";
    "defenderVersion" DEFENDER_VERSION, defender_version str -> Option<&str>, with_defender_version(String), "`defenderVersion`: `Edm.String`";
    "signatureOutOfDate" SIGNATURE_OUT_OF_DATE, signature_out_of_date bool -> Option<bool>, with_signature_out_of_date(bool), "`signatureOutOfDate`: `Edm.Boolean`";
    "rtpEnabled" RTP_ENABLED, rtp_enabled bool -> Option<bool>, with_rtp_enabled(bool), "`rtpEnabled`: `Edm.Boolean`";
    "antivirusRequired" ANTIVIRUS_REQUIRED, antivirus_required bool -> Option<bool>, with_antivirus_required(bool), "`antivirusRequired`: `Edm.Boolean`";
    "antiSpywareRequired" ANTI_SPYWARE_REQUIRED, anti_spyware_required bool -> Option<bool>, with_anti_spyware_required(bool), "`antiSpywareRequired`: `Edm.Boolean`";
    "validOperatingSystemBuildRanges" VALID_OPERATING_SYSTEM_BUILD_RANGES, valid_operating_system_build_ranges models -> Option<&[super::OperatingSystemVersionRange]>, with_valid_operating_system_build_ranges(Vec<super::OperatingSystemVersionRange>), "`validOperatingSystemBuildRanges`: `Collection(microsoft.graph.operatingSystemVersionRange)`";
    "deviceThreatProtectionEnabled" DEVICE_THREAT_PROTECTION_ENABLED, device_threat_protection_enabled bool -> Option<bool>, with_device_threat_protection_enabled(bool), "`deviceThreatProtectionEnabled`: `Edm.Boolean`";
    "deviceThreatProtectionRequiredSecurityLevel" DEVICE_THREAT_PROTECTION_REQUIRED_SECURITY_LEVEL, device_threat_protection_required_security_level enumeration -> Option<super::DeviceThreatProtectionLevel>, with_device_threat_protection_required_security_level(super::DeviceThreatProtectionLevel), "`deviceThreatProtectionRequiredSecurityLevel`: `microsoft.graph.deviceThreatProtectionLevel`" "Possible values are: unavailable, secured, low, medium, high, notSet.";
    "configurationManagerComplianceRequired" CONFIGURATION_MANAGER_COMPLIANCE_REQUIRED, configuration_manager_compliance_required bool -> Option<bool>, with_configuration_manager_compliance_required(bool), "`configurationManagerComplianceRequired`: `Edm.Boolean`";
    "tpmRequired" TPM_REQUIRED, tpm_required bool -> Option<bool>, with_tpm_required(bool), "`tpmRequired`: `Edm.Boolean`";
    "deviceCompliancePolicyScript" DEVICE_COMPLIANCE_POLICY_SCRIPT, device_compliance_policy_script model -> Option<&super::DeviceCompliancePolicyScript>, with_device_compliance_policy_script(super::DeviceCompliancePolicyScript), "`deviceCompliancePolicyScript`: `microsoft.graph.deviceCompliancePolicyScript`";
    "firmwareProtectionEnabled" FIRMWARE_PROTECTION_ENABLED, firmware_protection_enabled bool -> Option<bool>, with_firmware_protection_enabled(bool), "`firmwareProtectionEnabled`: `Edm.Boolean`, metadata";
    "kernelDmaProtectionEnabled" KERNEL_DMA_PROTECTION_ENABLED, kernel_dma_protection_enabled bool -> Option<bool>, with_kernel_dma_protection_enabled(bool), "`kernelDmaProtectionEnabled`: `Edm.Boolean`, metadata";
    "memoryIntegrityEnabled" MEMORY_INTEGRITY_ENABLED, memory_integrity_enabled bool -> Option<bool>, with_memory_integrity_enabled(bool), "`memoryIntegrityEnabled`: `Edm.Boolean`, metadata";
    "virtualizationBasedSecurityEnabled" VIRTUALIZATION_BASED_SECURITY_ENABLED, virtualization_based_security_enabled bool -> Option<bool>, with_virtualization_based_security_enabled(bool), "`virtualizationBasedSecurityEnabled`: `Edm.Boolean`, metadata";
    "wslDistributions" WSL_DISTRIBUTIONS, wsl_distributions models -> Option<&[super::WslDistributionConfiguration]>, with_wsl_distributions(Vec<super::WslDistributionConfiguration>), "`wslDistributions`: `Collection(microsoft.graph.wslDistributionConfiguration)`, metadata";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10CustomConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10customconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows10CustomConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windows10CustomConfiguration";
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
    "omaSettings" OMA_SETTINGS, oma_settings models -> Option<&[super::OmaSetting]>, with_oma_settings(Vec<super::OmaSetting>), "`omaSettings`: `Collection(microsoft.graph.omaSetting)`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10DeviceFirmwareConfigurationInterface`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10devicefirmwareconfigurationinterface?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows10DeviceFirmwareConfigurationInterface: super::DeviceConfiguration, super::Entity = "microsoft.graph.windows10DeviceFirmwareConfigurationInterface";
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
    "changeUefiSettingsPermission" CHANGE_UEFI_SETTINGS_PERMISSION, change_uefi_settings_permission enumeration -> Option<super::ChangeUefiSettingsPermission>, with_change_uefi_settings_permission(super::ChangeUefiSettingsPermission), "`changeUefiSettingsPermission`: `microsoft.graph.changeUefiSettingsPermission`" "Possible values are: notConfiguredOnly, none.";
    "virtualizationOfCpuAndIO" VIRTUALIZATION_OF_CPU_AND_IO, virtualization_of_cpu_and_io enumeration -> Option<super::Enablement>, with_virtualization_of_cpu_and_io(super::Enablement), "`virtualizationOfCpuAndIO`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "cameras" CAMERAS, cameras enumeration -> Option<super::Enablement>, with_cameras(super::Enablement), "`cameras`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "microphonesAndSpeakers" MICROPHONES_AND_SPEAKERS, microphones_and_speakers enumeration -> Option<super::Enablement>, with_microphones_and_speakers(super::Enablement), "`microphonesAndSpeakers`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "radios" RADIOS, radios enumeration -> Option<super::Enablement>, with_radios(super::Enablement), "`radios`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "bootFromExternalMedia" BOOT_FROM_EXTERNAL_MEDIA, boot_from_external_media enumeration -> Option<super::Enablement>, with_boot_from_external_media(super::Enablement), "`bootFromExternalMedia`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "bootFromBuiltInNetworkAdapters" BOOT_FROM_BUILT_IN_NETWORK_ADAPTERS, boot_from_built_in_network_adapters enumeration -> Option<super::Enablement>, with_boot_from_built_in_network_adapters(super::Enablement), "`bootFromBuiltInNetworkAdapters`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "windowsPlatformBinaryTable" WINDOWS_PLATFORM_BINARY_TABLE, windows_platform_binary_table enumeration -> Option<super::Enablement>, with_windows_platform_binary_table(super::Enablement), "`windowsPlatformBinaryTable`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "simultaneousMultiThreading" SIMULTANEOUS_MULTI_THREADING, simultaneous_multi_threading enumeration -> Option<super::Enablement>, with_simultaneous_multi_threading(super::Enablement), "`simultaneousMultiThreading`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "frontCamera" FRONT_CAMERA, front_camera enumeration -> Option<super::Enablement>, with_front_camera(super::Enablement), "`frontCamera`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "rearCamera" REAR_CAMERA, rear_camera enumeration -> Option<super::Enablement>, with_rear_camera(super::Enablement), "`rearCamera`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "infraredCamera" INFRARED_CAMERA, infrared_camera enumeration -> Option<super::Enablement>, with_infrared_camera(super::Enablement), "`infraredCamera`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "microphone" MICROPHONE, microphone enumeration -> Option<super::Enablement>, with_microphone(super::Enablement), "`microphone`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "bluetooth" BLUETOOTH, bluetooth enumeration -> Option<super::Enablement>, with_bluetooth(super::Enablement), "`bluetooth`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "wirelessWideAreaNetwork" WIRELESS_WIDE_AREA_NETWORK, wireless_wide_area_network enumeration -> Option<super::Enablement>, with_wireless_wide_area_network(super::Enablement), "`wirelessWideAreaNetwork`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "nearFieldCommunication" NEAR_FIELD_COMMUNICATION, near_field_communication enumeration -> Option<super::Enablement>, with_near_field_communication(super::Enablement), "`nearFieldCommunication`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "wiFi" WI_FI, wi_fi enumeration -> Option<super::Enablement>, with_wi_fi(super::Enablement), "`wiFi`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "usbTypeAPort" USB_TYPE_A_PORT, usb_type_a_port enumeration -> Option<super::Enablement>, with_usb_type_a_port(super::Enablement), "`usbTypeAPort`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "sdCard" SD_CARD, sd_card enumeration -> Option<super::Enablement>, with_sd_card(super::Enablement), "`sdCard`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "wakeOnLAN" WAKE_ON_LAN, wake_on_lan enumeration -> Option<super::Enablement>, with_wake_on_lan(super::Enablement), "`wakeOnLAN`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "wakeOnPower" WAKE_ON_POWER, wake_on_power enumeration -> Option<super::Enablement>, with_wake_on_power(super::Enablement), "`wakeOnPower`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10DeviceModeType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10devicemodetype?view=graph-rest-beta)
    Windows10DeviceModeType = "microsoft.graph.windows10DeviceModeType" {
        StandardConfiguration = "standardConfiguration",
        SModeConfiguration = "sModeConfiguration",
    }
}

crate::runtime::model! {
    /// Inherits from easEmailProfileConfigurationBase.
    ///
    /// [`microsoft.graph.windows10EasEmailProfileConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10easemailprofileconfiguration?view=graph-rest-beta), with the accessors of [`EasEmailProfileConfigurationBase`](super::EasEmailProfileConfigurationBase)
    Windows10EasEmailProfileConfiguration: super::EasEmailProfileConfigurationBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.windows10EasEmailProfileConfiguration";
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
    inherited "usernameSource" USERNAME_SOURCE, with_username_source(super::UserEmailSource), "`usernameSource`";
    inherited "usernameAADSource" USERNAME_AAD_SOURCE, with_username_aad_source(super::UsernameSource), "`usernameAADSource`";
    inherited "userDomainNameSource" USER_DOMAIN_NAME_SOURCE, with_user_domain_name_source(super::DomainNameSource), "`userDomainNameSource`";
    inherited "customDomainName" CUSTOM_DOMAIN_NAME, with_custom_domain_name(String), "`customDomainName`";
    "accountName" ACCOUNT_NAME, account_name str -> Option<&str>, with_account_name(String), "`accountName`: `Edm.String`";
    "syncCalendar" SYNC_CALENDAR, sync_calendar bool -> Option<bool>, with_sync_calendar(bool), "`syncCalendar`: `Edm.Boolean`";
    "syncContacts" SYNC_CONTACTS, sync_contacts bool -> Option<bool>, with_sync_contacts(bool), "`syncContacts`: `Edm.Boolean`";
    "syncTasks" SYNC_TASKS, sync_tasks bool -> Option<bool>, with_sync_tasks(bool), "`syncTasks`: `Edm.Boolean`";
    "durationOfEmailToSync" DURATION_OF_EMAIL_TO_SYNC, duration_of_email_to_sync enumeration -> Option<super::EmailSyncDuration>, with_duration_of_email_to_sync(super::EmailSyncDuration), "`durationOfEmailToSync`: `microsoft.graph.emailSyncDuration`" "Possible values are: userDefined, oneDay, threeDays, oneWeek, unlimited, twoWeeks, oneMonth.";
    "emailAddressSource" EMAIL_ADDRESS_SOURCE, email_address_source enumeration -> Option<super::UserEmailSource>, with_email_address_source(super::UserEmailSource), "`emailAddressSource`: `microsoft.graph.userEmailSource`" "Possible values are: userPrincipalName, primarySmtpAddress.";
    "emailSyncSchedule" EMAIL_SYNC_SCHEDULE, email_sync_schedule enumeration -> Option<super::EmailSyncSchedule>, with_email_sync_schedule(super::EmailSyncSchedule), "`emailSyncSchedule`: `microsoft.graph.emailSyncSchedule`" "Possible values are: userDefined, asMessagesArrive, manual, fifteenMinutes, thirtyMinutes, sixtyMinutes, basedOnMyUsage.";
    "hostName" HOST_NAME, host_name str -> Option<&str>, with_host_name(String), "`hostName`: `Edm.String`";
    "requireSsl" REQUIRE_SSL, require_ssl bool -> Option<bool>, with_require_ssl(bool), "`requireSsl`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10EditionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10editiontype?view=graph-rest-beta)
    Windows10EditionType = "microsoft.graph.windows10EditionType" {
        Windows10Enterprise = "windows10Enterprise",
        Windows10EnterpriseN = "windows10EnterpriseN",
        Windows10Education = "windows10Education",
        Windows10EducationN = "windows10EducationN",
        Windows10MobileEnterprise = "windows10MobileEnterprise",
        Windows10HolographicEnterprise = "windows10HolographicEnterprise",
        Windows10Professional = "windows10Professional",
        Windows10ProfessionalN = "windows10ProfessionalN",
        Windows10ProfessionalEducation = "windows10ProfessionalEducation",
        Windows10ProfessionalEducationN = "windows10ProfessionalEducationN",
        Windows10ProfessionalWorkstation = "windows10ProfessionalWorkstation",
        Windows10ProfessionalWorkstationN = "windows10ProfessionalWorkstationN",
        NotConfigured = "notConfigured",
        Windows10Home = "windows10Home",
        Windows10HomeChina = "windows10HomeChina",
        Windows10HomeN = "windows10HomeN",
        Windows10HomeSingleLanguage = "windows10HomeSingleLanguage",
        Windows10Mobile = "windows10Mobile",
        Windows10IoTCore = "windows10IoTCore",
        Windows10IoTCoreCommercial = "windows10IoTCoreCommercial",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10EndpointProtectionConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10endpointprotectionconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows10EndpointProtectionConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windows10EndpointProtectionConfiguration";
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
    "dmaGuardDeviceEnumerationPolicy" DMA_GUARD_DEVICE_ENUMERATION_POLICY, dma_guard_device_enumeration_policy enumeration -> Option<super::DmaGuardDeviceEnumerationPolicyType>, with_dma_guard_device_enumeration_policy(super::DmaGuardDeviceEnumerationPolicyType), "`dmaGuardDeviceEnumerationPolicy`: `microsoft.graph.dmaGuardDeviceEnumerationPolicyType`" "Possible values are: deviceDefault, blockAll, allowAll.";
    "firewallRules" FIREWALL_RULES, firewall_rules models -> Option<&[super::WindowsFirewallRule]>, with_firewall_rules(Vec<super::WindowsFirewallRule>), "`firewallRules`: `Collection(microsoft.graph.windowsFirewallRule)`";
    "userRightsAccessCredentialManagerAsTrustedCaller" USER_RIGHTS_ACCESS_CREDENTIAL_MANAGER_AS_TRUSTED_CALLER, user_rights_access_credential_manager_as_trusted_caller model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_access_credential_manager_as_trusted_caller(super::DeviceManagementUserRightsSetting), "`userRightsAccessCredentialManagerAsTrustedCaller`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsAllowAccessFromNetwork" USER_RIGHTS_ALLOW_ACCESS_FROM_NETWORK, user_rights_allow_access_from_network model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_allow_access_from_network(super::DeviceManagementUserRightsSetting), "`userRightsAllowAccessFromNetwork`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsBlockAccessFromNetwork" USER_RIGHTS_BLOCK_ACCESS_FROM_NETWORK, user_rights_block_access_from_network model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_block_access_from_network(super::DeviceManagementUserRightsSetting), "`userRightsBlockAccessFromNetwork`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsActAsPartOfTheOperatingSystem" USER_RIGHTS_ACT_AS_PART_OF_THE_OPERATING_SYSTEM, user_rights_act_as_part_of_the_operating_system model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_act_as_part_of_the_operating_system(super::DeviceManagementUserRightsSetting), "`userRightsActAsPartOfTheOperatingSystem`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsLocalLogOn" USER_RIGHTS_LOCAL_LOG_ON, user_rights_local_log_on model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_local_log_on(super::DeviceManagementUserRightsSetting), "`userRightsLocalLogOn`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsDenyLocalLogOn" USER_RIGHTS_DENY_LOCAL_LOG_ON, user_rights_deny_local_log_on model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_deny_local_log_on(super::DeviceManagementUserRightsSetting), "`userRightsDenyLocalLogOn`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsBackupData" USER_RIGHTS_BACKUP_DATA, user_rights_backup_data model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_backup_data(super::DeviceManagementUserRightsSetting), "`userRightsBackupData`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsChangeSystemTime" USER_RIGHTS_CHANGE_SYSTEM_TIME, user_rights_change_system_time model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_change_system_time(super::DeviceManagementUserRightsSetting), "`userRightsChangeSystemTime`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsCreateGlobalObjects" USER_RIGHTS_CREATE_GLOBAL_OBJECTS, user_rights_create_global_objects model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_create_global_objects(super::DeviceManagementUserRightsSetting), "`userRightsCreateGlobalObjects`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsCreatePageFile" USER_RIGHTS_CREATE_PAGE_FILE, user_rights_create_page_file model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_create_page_file(super::DeviceManagementUserRightsSetting), "`userRightsCreatePageFile`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsCreatePermanentSharedObjects" USER_RIGHTS_CREATE_PERMANENT_SHARED_OBJECTS, user_rights_create_permanent_shared_objects model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_create_permanent_shared_objects(super::DeviceManagementUserRightsSetting), "`userRightsCreatePermanentSharedObjects`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsCreateSymbolicLinks" USER_RIGHTS_CREATE_SYMBOLIC_LINKS, user_rights_create_symbolic_links model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_create_symbolic_links(super::DeviceManagementUserRightsSetting), "`userRightsCreateSymbolicLinks`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsCreateToken" USER_RIGHTS_CREATE_TOKEN, user_rights_create_token model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_create_token(super::DeviceManagementUserRightsSetting), "`userRightsCreateToken`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsDebugPrograms" USER_RIGHTS_DEBUG_PROGRAMS, user_rights_debug_programs model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_debug_programs(super::DeviceManagementUserRightsSetting), "`userRightsDebugPrograms`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsRemoteDesktopServicesLogOn" USER_RIGHTS_REMOTE_DESKTOP_SERVICES_LOG_ON, user_rights_remote_desktop_services_log_on model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_remote_desktop_services_log_on(super::DeviceManagementUserRightsSetting), "`userRightsRemoteDesktopServicesLogOn`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsDelegation" USER_RIGHTS_DELEGATION, user_rights_delegation model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_delegation(super::DeviceManagementUserRightsSetting), "`userRightsDelegation`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsGenerateSecurityAudits" USER_RIGHTS_GENERATE_SECURITY_AUDITS, user_rights_generate_security_audits model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_generate_security_audits(super::DeviceManagementUserRightsSetting), "`userRightsGenerateSecurityAudits`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsImpersonateClient" USER_RIGHTS_IMPERSONATE_CLIENT, user_rights_impersonate_client model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_impersonate_client(super::DeviceManagementUserRightsSetting), "`userRightsImpersonateClient`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsIncreaseSchedulingPriority" USER_RIGHTS_INCREASE_SCHEDULING_PRIORITY, user_rights_increase_scheduling_priority model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_increase_scheduling_priority(super::DeviceManagementUserRightsSetting), "`userRightsIncreaseSchedulingPriority`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsLoadUnloadDrivers" USER_RIGHTS_LOAD_UNLOAD_DRIVERS, user_rights_load_unload_drivers model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_load_unload_drivers(super::DeviceManagementUserRightsSetting), "`userRightsLoadUnloadDrivers`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsLockMemory" USER_RIGHTS_LOCK_MEMORY, user_rights_lock_memory model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_lock_memory(super::DeviceManagementUserRightsSetting), "`userRightsLockMemory`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsManageAuditingAndSecurityLogs" USER_RIGHTS_MANAGE_AUDITING_AND_SECURITY_LOGS, user_rights_manage_auditing_and_security_logs model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_manage_auditing_and_security_logs(super::DeviceManagementUserRightsSetting), "`userRightsManageAuditingAndSecurityLogs`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsManageVolumes" USER_RIGHTS_MANAGE_VOLUMES, user_rights_manage_volumes model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_manage_volumes(super::DeviceManagementUserRightsSetting), "`userRightsManageVolumes`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsModifyFirmwareEnvironment" USER_RIGHTS_MODIFY_FIRMWARE_ENVIRONMENT, user_rights_modify_firmware_environment model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_modify_firmware_environment(super::DeviceManagementUserRightsSetting), "`userRightsModifyFirmwareEnvironment`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsModifyObjectLabels" USER_RIGHTS_MODIFY_OBJECT_LABELS, user_rights_modify_object_labels model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_modify_object_labels(super::DeviceManagementUserRightsSetting), "`userRightsModifyObjectLabels`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsProfileSingleProcess" USER_RIGHTS_PROFILE_SINGLE_PROCESS, user_rights_profile_single_process model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_profile_single_process(super::DeviceManagementUserRightsSetting), "`userRightsProfileSingleProcess`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsRemoteShutdown" USER_RIGHTS_REMOTE_SHUTDOWN, user_rights_remote_shutdown model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_remote_shutdown(super::DeviceManagementUserRightsSetting), "`userRightsRemoteShutdown`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsRestoreData" USER_RIGHTS_RESTORE_DATA, user_rights_restore_data model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_restore_data(super::DeviceManagementUserRightsSetting), "`userRightsRestoreData`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsTakeOwnership" USER_RIGHTS_TAKE_OWNERSHIP, user_rights_take_ownership model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_take_ownership(super::DeviceManagementUserRightsSetting), "`userRightsTakeOwnership`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "xboxServicesEnableXboxGameSaveTask" XBOX_SERVICES_ENABLE_XBOX_GAME_SAVE_TASK, xbox_services_enable_xbox_game_save_task bool -> Option<bool>, with_xbox_services_enable_xbox_game_save_task(bool), "`xboxServicesEnableXboxGameSaveTask`: `Edm.Boolean`";
    "xboxServicesAccessoryManagementServiceStartupMode" XBOX_SERVICES_ACCESSORY_MANAGEMENT_SERVICE_STARTUP_MODE, xbox_services_accessory_management_service_startup_mode enumeration -> Option<super::ServiceStartType>, with_xbox_services_accessory_management_service_startup_mode(super::ServiceStartType), "`xboxServicesAccessoryManagementServiceStartupMode`: `microsoft.graph.serviceStartType`" "Possible values are: manual, automatic, disabled.";
    "xboxServicesLiveAuthManagerServiceStartupMode" XBOX_SERVICES_LIVE_AUTH_MANAGER_SERVICE_STARTUP_MODE, xbox_services_live_auth_manager_service_startup_mode enumeration -> Option<super::ServiceStartType>, with_xbox_services_live_auth_manager_service_startup_mode(super::ServiceStartType), "`xboxServicesLiveAuthManagerServiceStartupMode`: `microsoft.graph.serviceStartType`" "Possible values are: manual, automatic, disabled.";
    "xboxServicesLiveGameSaveServiceStartupMode" XBOX_SERVICES_LIVE_GAME_SAVE_SERVICE_STARTUP_MODE, xbox_services_live_game_save_service_startup_mode enumeration -> Option<super::ServiceStartType>, with_xbox_services_live_game_save_service_startup_mode(super::ServiceStartType), "`xboxServicesLiveGameSaveServiceStartupMode`: `microsoft.graph.serviceStartType`" "Possible values are: manual, automatic, disabled.";
    "xboxServicesLiveNetworkingServiceStartupMode" XBOX_SERVICES_LIVE_NETWORKING_SERVICE_STARTUP_MODE, xbox_services_live_networking_service_startup_mode enumeration -> Option<super::ServiceStartType>, with_xbox_services_live_networking_service_startup_mode(super::ServiceStartType), "`xboxServicesLiveNetworkingServiceStartupMode`: `microsoft.graph.serviceStartType`" "Possible values are: manual, automatic, disabled.";
    "localSecurityOptionsBlockMicrosoftAccounts" LOCAL_SECURITY_OPTIONS_BLOCK_MICROSOFT_ACCOUNTS, local_security_options_block_microsoft_accounts bool -> Option<bool>, with_local_security_options_block_microsoft_accounts(bool), "`localSecurityOptionsBlockMicrosoftAccounts`: `Edm.Boolean`";
    "localSecurityOptionsBlockRemoteLogonWithBlankPassword" LOCAL_SECURITY_OPTIONS_BLOCK_REMOTE_LOGON_WITH_BLANK_PASSWORD, local_security_options_block_remote_logon_with_blank_password bool -> Option<bool>, with_local_security_options_block_remote_logon_with_blank_password(bool), "`localSecurityOptionsBlockRemoteLogonWithBlankPassword`: `Edm.Boolean`";
    "localSecurityOptionsDisableAdministratorAccount" LOCAL_SECURITY_OPTIONS_DISABLE_ADMINISTRATOR_ACCOUNT, local_security_options_disable_administrator_account bool -> Option<bool>, with_local_security_options_disable_administrator_account(bool), "`localSecurityOptionsDisableAdministratorAccount`: `Edm.Boolean`";
    "localSecurityOptionsAdministratorAccountName" LOCAL_SECURITY_OPTIONS_ADMINISTRATOR_ACCOUNT_NAME, local_security_options_administrator_account_name str -> Option<&str>, with_local_security_options_administrator_account_name(String), "`localSecurityOptionsAdministratorAccountName`: `Edm.String`";
    "localSecurityOptionsDisableGuestAccount" LOCAL_SECURITY_OPTIONS_DISABLE_GUEST_ACCOUNT, local_security_options_disable_guest_account bool -> Option<bool>, with_local_security_options_disable_guest_account(bool), "`localSecurityOptionsDisableGuestAccount`: `Edm.Boolean`";
    "localSecurityOptionsGuestAccountName" LOCAL_SECURITY_OPTIONS_GUEST_ACCOUNT_NAME, local_security_options_guest_account_name str -> Option<&str>, with_local_security_options_guest_account_name(String), "`localSecurityOptionsGuestAccountName`: `Edm.String`";
    "localSecurityOptionsAllowUndockWithoutHavingToLogon" LOCAL_SECURITY_OPTIONS_ALLOW_UNDOCK_WITHOUT_HAVING_TO_LOGON, local_security_options_allow_undock_without_having_to_logon bool -> Option<bool>, with_local_security_options_allow_undock_without_having_to_logon(bool), "`localSecurityOptionsAllowUndockWithoutHavingToLogon`: `Edm.Boolean`";
    "localSecurityOptionsBlockUsersInstallingPrinterDrivers" LOCAL_SECURITY_OPTIONS_BLOCK_USERS_INSTALLING_PRINTER_DRIVERS, local_security_options_block_users_installing_printer_drivers bool -> Option<bool>, with_local_security_options_block_users_installing_printer_drivers(bool), "`localSecurityOptionsBlockUsersInstallingPrinterDrivers`: `Edm.Boolean`";
    "localSecurityOptionsBlockRemoteOpticalDriveAccess" LOCAL_SECURITY_OPTIONS_BLOCK_REMOTE_OPTICAL_DRIVE_ACCESS, local_security_options_block_remote_optical_drive_access bool -> Option<bool>, with_local_security_options_block_remote_optical_drive_access(bool), "`localSecurityOptionsBlockRemoteOpticalDriveAccess`: `Edm.Boolean`";
    "localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUser" LOCAL_SECURITY_OPTIONS_FORMAT_AND_EJECT_OF_REMOVABLE_MEDIA_ALLOWED_USER, local_security_options_format_and_eject_of_removable_media_allowed_user enumeration -> Option<super::LocalSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType>, with_local_security_options_format_and_eject_of_removable_media_allowed_user(super::LocalSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType), "`localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUser`: `microsoft.graph.localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType`" "Possible values are: notConfigured, administrators, administratorsAndPowerUsers, administratorsAndInteractiveUsers.";
    "localSecurityOptionsMachineInactivityLimit" LOCAL_SECURITY_OPTIONS_MACHINE_INACTIVITY_LIMIT, local_security_options_machine_inactivity_limit i32 -> Option<i32>, with_local_security_options_machine_inactivity_limit(i32), "`localSecurityOptionsMachineInactivityLimit`: `Edm.Int32`";
    "localSecurityOptionsMachineInactivityLimitInMinutes" LOCAL_SECURITY_OPTIONS_MACHINE_INACTIVITY_LIMIT_IN_MINUTES, local_security_options_machine_inactivity_limit_in_minutes i32 -> Option<i32>, with_local_security_options_machine_inactivity_limit_in_minutes(i32), "`localSecurityOptionsMachineInactivityLimitInMinutes`: `Edm.Int32`";
    "localSecurityOptionsDoNotRequireCtrlAltDel" LOCAL_SECURITY_OPTIONS_DO_NOT_REQUIRE_CTRL_ALT_DEL, local_security_options_do_not_require_ctrl_alt_del bool -> Option<bool>, with_local_security_options_do_not_require_ctrl_alt_del(bool), "`localSecurityOptionsDoNotRequireCtrlAltDel`: `Edm.Boolean`";
    "localSecurityOptionsHideLastSignedInUser" LOCAL_SECURITY_OPTIONS_HIDE_LAST_SIGNED_IN_USER, local_security_options_hide_last_signed_in_user bool -> Option<bool>, with_local_security_options_hide_last_signed_in_user(bool), "`localSecurityOptionsHideLastSignedInUser`: `Edm.Boolean`";
    "localSecurityOptionsHideUsernameAtSignIn" LOCAL_SECURITY_OPTIONS_HIDE_USERNAME_AT_SIGN_IN, local_security_options_hide_username_at_sign_in bool -> Option<bool>, with_local_security_options_hide_username_at_sign_in(bool), "`localSecurityOptionsHideUsernameAtSignIn`: `Edm.Boolean`";
    "localSecurityOptionsLogOnMessageTitle" LOCAL_SECURITY_OPTIONS_LOG_ON_MESSAGE_TITLE, local_security_options_log_on_message_title str -> Option<&str>, with_local_security_options_log_on_message_title(String), "`localSecurityOptionsLogOnMessageTitle`: `Edm.String`";
    "localSecurityOptionsLogOnMessageText" LOCAL_SECURITY_OPTIONS_LOG_ON_MESSAGE_TEXT, local_security_options_log_on_message_text str -> Option<&str>, with_local_security_options_log_on_message_text(String), "`localSecurityOptionsLogOnMessageText`: `Edm.String`";
    "localSecurityOptionsAllowPKU2UAuthenticationRequests" LOCAL_SECURITY_OPTIONS_ALLOW_PKU2U_AUTHENTICATION_REQUESTS, local_security_options_allow_pku2u_authentication_requests bool -> Option<bool>, with_local_security_options_allow_pku2u_authentication_requests(bool), "`localSecurityOptionsAllowPKU2UAuthenticationRequests`: `Edm.Boolean`";
    "localSecurityOptionsAllowRemoteCallsToSecurityAccountsManagerHelperBool" LOCAL_SECURITY_OPTIONS_ALLOW_REMOTE_CALLS_TO_SECURITY_ACCOUNTS_MANAGER_HELPER_BOOL, local_security_options_allow_remote_calls_to_security_accounts_manager_helper_bool bool -> Option<bool>, with_local_security_options_allow_remote_calls_to_security_accounts_manager_helper_bool(bool), "`localSecurityOptionsAllowRemoteCallsToSecurityAccountsManagerHelperBool`: `Edm.Boolean`";
    "localSecurityOptionsAllowRemoteCallsToSecurityAccountsManager" LOCAL_SECURITY_OPTIONS_ALLOW_REMOTE_CALLS_TO_SECURITY_ACCOUNTS_MANAGER, local_security_options_allow_remote_calls_to_security_accounts_manager str -> Option<&str>, with_local_security_options_allow_remote_calls_to_security_accounts_manager(String), "`localSecurityOptionsAllowRemoteCallsToSecurityAccountsManager`: `Edm.String`";
    "localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedClients" LOCAL_SECURITY_OPTIONS_MINIMUM_SESSION_SECURITY_FOR_NTLM_SSP_BASED_CLIENTS, local_security_options_minimum_session_security_for_ntlm_ssp_based_clients enumeration -> Option<super::LocalSecurityOptionsMinimumSessionSecurity>, with_local_security_options_minimum_session_security_for_ntlm_ssp_based_clients(super::LocalSecurityOptionsMinimumSessionSecurity), "`localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedClients`: `microsoft.graph.localSecurityOptionsMinimumSessionSecurity`" "Possible values are: none, requireNtmlV2SessionSecurity, require128BitEncryption, ntlmV2And128BitEncryption.";
    "localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedServers" LOCAL_SECURITY_OPTIONS_MINIMUM_SESSION_SECURITY_FOR_NTLM_SSP_BASED_SERVERS, local_security_options_minimum_session_security_for_ntlm_ssp_based_servers enumeration -> Option<super::LocalSecurityOptionsMinimumSessionSecurity>, with_local_security_options_minimum_session_security_for_ntlm_ssp_based_servers(super::LocalSecurityOptionsMinimumSessionSecurity), "`localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedServers`: `microsoft.graph.localSecurityOptionsMinimumSessionSecurity`" "Possible values are: none, requireNtmlV2SessionSecurity, require128BitEncryption, ntlmV2And128BitEncryption.";
    "lanManagerAuthenticationLevel" LAN_MANAGER_AUTHENTICATION_LEVEL, lan_manager_authentication_level enumeration -> Option<super::LanManagerAuthenticationLevel>, with_lan_manager_authentication_level(super::LanManagerAuthenticationLevel), "`lanManagerAuthenticationLevel`: `microsoft.graph.lanManagerAuthenticationLevel`" "Possible values are: lmAndNltm, lmNtlmAndNtlmV2, lmAndNtlmOnly, lmAndNtlmV2, lmNtlmV2AndNotLm, lmNtlmV2AndNotLmOrNtm.";
    "lanManagerWorkstationDisableInsecureGuestLogons" LAN_MANAGER_WORKSTATION_DISABLE_INSECURE_GUEST_LOGONS, lan_manager_workstation_disable_insecure_guest_logons bool -> Option<bool>, with_lan_manager_workstation_disable_insecure_guest_logons(bool), "`lanManagerWorkstationDisableInsecureGuestLogons`: `Edm.Boolean`";
    "localSecurityOptionsClearVirtualMemoryPageFile" LOCAL_SECURITY_OPTIONS_CLEAR_VIRTUAL_MEMORY_PAGE_FILE, local_security_options_clear_virtual_memory_page_file bool -> Option<bool>, with_local_security_options_clear_virtual_memory_page_file(bool), "`localSecurityOptionsClearVirtualMemoryPageFile`: `Edm.Boolean`";
    "localSecurityOptionsAllowSystemToBeShutDownWithoutHavingToLogOn" LOCAL_SECURITY_OPTIONS_ALLOW_SYSTEM_TO_BE_SHUT_DOWN_WITHOUT_HAVING_TO_LOG_ON, local_security_options_allow_system_to_be_shut_down_without_having_to_log_on bool -> Option<bool>, with_local_security_options_allow_system_to_be_shut_down_without_having_to_log_on(bool), "`localSecurityOptionsAllowSystemToBeShutDownWithoutHavingToLogOn`: `Edm.Boolean`";
    "localSecurityOptionsAllowUIAccessApplicationElevation" LOCAL_SECURITY_OPTIONS_ALLOW_UI_ACCESS_APPLICATION_ELEVATION, local_security_options_allow_ui_access_application_elevation bool -> Option<bool>, with_local_security_options_allow_ui_access_application_elevation(bool), "`localSecurityOptionsAllowUIAccessApplicationElevation`: `Edm.Boolean`";
    "localSecurityOptionsVirtualizeFileAndRegistryWriteFailuresToPerUserLocations" LOCAL_SECURITY_OPTIONS_VIRTUALIZE_FILE_AND_REGISTRY_WRITE_FAILURES_TO_PER_USER_LOCATIONS, local_security_options_virtualize_file_and_registry_write_failures_to_per_user_locations bool -> Option<bool>, with_local_security_options_virtualize_file_and_registry_write_failures_to_per_user_locations(bool), "`localSecurityOptionsVirtualizeFileAndRegistryWriteFailuresToPerUserLocations`: `Edm.Boolean`";
    "localSecurityOptionsOnlyElevateSignedExecutables" LOCAL_SECURITY_OPTIONS_ONLY_ELEVATE_SIGNED_EXECUTABLES, local_security_options_only_elevate_signed_executables bool -> Option<bool>, with_local_security_options_only_elevate_signed_executables(bool), "`localSecurityOptionsOnlyElevateSignedExecutables`: `Edm.Boolean`";
    "localSecurityOptionsAdministratorElevationPromptBehavior" LOCAL_SECURITY_OPTIONS_ADMINISTRATOR_ELEVATION_PROMPT_BEHAVIOR, local_security_options_administrator_elevation_prompt_behavior enumeration -> Option<super::LocalSecurityOptionsAdministratorElevationPromptBehaviorType>, with_local_security_options_administrator_elevation_prompt_behavior(super::LocalSecurityOptionsAdministratorElevationPromptBehaviorType), "`localSecurityOptionsAdministratorElevationPromptBehavior`: `microsoft.graph.localSecurityOptionsAdministratorElevationPromptBehaviorType`" "Possible values are: notConfigured, elevateWithoutPrompting, promptForCredentialsOnTheSecureDesktop, promptForConsentOnTheSecureDesktop, promptForCredentials, promptForConsent, promptForConsentForNonWindowsBinaries.";
    "localSecurityOptionsStandardUserElevationPromptBehavior" LOCAL_SECURITY_OPTIONS_STANDARD_USER_ELEVATION_PROMPT_BEHAVIOR, local_security_options_standard_user_elevation_prompt_behavior enumeration -> Option<super::LocalSecurityOptionsStandardUserElevationPromptBehaviorType>, with_local_security_options_standard_user_elevation_prompt_behavior(super::LocalSecurityOptionsStandardUserElevationPromptBehaviorType), "`localSecurityOptionsStandardUserElevationPromptBehavior`: `microsoft.graph.localSecurityOptionsStandardUserElevationPromptBehaviorType`" "Possible values are: notConfigured, automaticallyDenyElevationRequests, promptForCredentialsOnTheSecureDesktop, promptForCredentials.";
    "localSecurityOptionsSwitchToSecureDesktopWhenPromptingForElevation" LOCAL_SECURITY_OPTIONS_SWITCH_TO_SECURE_DESKTOP_WHEN_PROMPTING_FOR_ELEVATION, local_security_options_switch_to_secure_desktop_when_prompting_for_elevation bool -> Option<bool>, with_local_security_options_switch_to_secure_desktop_when_prompting_for_elevation(bool), "`localSecurityOptionsSwitchToSecureDesktopWhenPromptingForElevation`: `Edm.Boolean`";
    "localSecurityOptionsDetectApplicationInstallationsAndPromptForElevation" LOCAL_SECURITY_OPTIONS_DETECT_APPLICATION_INSTALLATIONS_AND_PROMPT_FOR_ELEVATION, local_security_options_detect_application_installations_and_prompt_for_elevation bool -> Option<bool>, with_local_security_options_detect_application_installations_and_prompt_for_elevation(bool), "`localSecurityOptionsDetectApplicationInstallationsAndPromptForElevation`: `Edm.Boolean`";
    "localSecurityOptionsAllowUIAccessApplicationsForSecureLocations" LOCAL_SECURITY_OPTIONS_ALLOW_UI_ACCESS_APPLICATIONS_FOR_SECURE_LOCATIONS, local_security_options_allow_ui_access_applications_for_secure_locations bool -> Option<bool>, with_local_security_options_allow_ui_access_applications_for_secure_locations(bool), "`localSecurityOptionsAllowUIAccessApplicationsForSecureLocations`: `Edm.Boolean`";
    "localSecurityOptionsUseAdminApprovalMode" LOCAL_SECURITY_OPTIONS_USE_ADMIN_APPROVAL_MODE, local_security_options_use_admin_approval_mode bool -> Option<bool>, with_local_security_options_use_admin_approval_mode(bool), "`localSecurityOptionsUseAdminApprovalMode`: `Edm.Boolean`";
    "localSecurityOptionsUseAdminApprovalModeForAdministrators" LOCAL_SECURITY_OPTIONS_USE_ADMIN_APPROVAL_MODE_FOR_ADMINISTRATORS, local_security_options_use_admin_approval_mode_for_administrators bool -> Option<bool>, with_local_security_options_use_admin_approval_mode_for_administrators(bool), "`localSecurityOptionsUseAdminApprovalModeForAdministrators`: `Edm.Boolean`";
    "localSecurityOptionsInformationShownOnLockScreen" LOCAL_SECURITY_OPTIONS_INFORMATION_SHOWN_ON_LOCK_SCREEN, local_security_options_information_shown_on_lock_screen enumeration -> Option<super::LocalSecurityOptionsInformationShownOnLockScreenType>, with_local_security_options_information_shown_on_lock_screen(super::LocalSecurityOptionsInformationShownOnLockScreenType), "`localSecurityOptionsInformationShownOnLockScreen`: `microsoft.graph.localSecurityOptionsInformationShownOnLockScreenType`" "Possible values are: notConfigured, userDisplayNameDomainUser, userDisplayNameOnly, doNotDisplayUser.";
    "localSecurityOptionsInformationDisplayedOnLockScreen" LOCAL_SECURITY_OPTIONS_INFORMATION_DISPLAYED_ON_LOCK_SCREEN, local_security_options_information_displayed_on_lock_screen enumeration -> Option<super::LocalSecurityOptionsInformationDisplayedOnLockScreenType>, with_local_security_options_information_displayed_on_lock_screen(super::LocalSecurityOptionsInformationDisplayedOnLockScreenType), "`localSecurityOptionsInformationDisplayedOnLockScreen`: `microsoft.graph.localSecurityOptionsInformationDisplayedOnLockScreenType`" "Possible values are: notConfigured, administrators, administratorsAndPowerUsers, administratorsAndInteractiveUsers.";
    "localSecurityOptionsDisableClientDigitallySignCommunicationsIfServerAgrees" LOCAL_SECURITY_OPTIONS_DISABLE_CLIENT_DIGITALLY_SIGN_COMMUNICATIONS_IF_SERVER_AGREES, local_security_options_disable_client_digitally_sign_communications_if_server_agrees bool -> Option<bool>, with_local_security_options_disable_client_digitally_sign_communications_if_server_agrees(bool), "`localSecurityOptionsDisableClientDigitallySignCommunicationsIfServerAgrees`: `Edm.Boolean`";
    "localSecurityOptionsClientDigitallySignCommunicationsAlways" LOCAL_SECURITY_OPTIONS_CLIENT_DIGITALLY_SIGN_COMMUNICATIONS_ALWAYS, local_security_options_client_digitally_sign_communications_always bool -> Option<bool>, with_local_security_options_client_digitally_sign_communications_always(bool), "`localSecurityOptionsClientDigitallySignCommunicationsAlways`: `Edm.Boolean`";
    "localSecurityOptionsClientSendUnencryptedPasswordToThirdPartySMBServers" LOCAL_SECURITY_OPTIONS_CLIENT_SEND_UNENCRYPTED_PASSWORD_TO_THIRD_PARTY_SMB_SERVERS, local_security_options_client_send_unencrypted_password_to_third_party_smb_servers bool -> Option<bool>, with_local_security_options_client_send_unencrypted_password_to_third_party_smb_servers(bool), "`localSecurityOptionsClientSendUnencryptedPasswordToThirdPartySMBServers`: `Edm.Boolean`";
    "localSecurityOptionsDisableServerDigitallySignCommunicationsAlways" LOCAL_SECURITY_OPTIONS_DISABLE_SERVER_DIGITALLY_SIGN_COMMUNICATIONS_ALWAYS, local_security_options_disable_server_digitally_sign_communications_always bool -> Option<bool>, with_local_security_options_disable_server_digitally_sign_communications_always(bool), "`localSecurityOptionsDisableServerDigitallySignCommunicationsAlways`: `Edm.Boolean`";
    "localSecurityOptionsDisableServerDigitallySignCommunicationsIfClientAgrees" LOCAL_SECURITY_OPTIONS_DISABLE_SERVER_DIGITALLY_SIGN_COMMUNICATIONS_IF_CLIENT_AGREES, local_security_options_disable_server_digitally_sign_communications_if_client_agrees bool -> Option<bool>, with_local_security_options_disable_server_digitally_sign_communications_if_client_agrees(bool), "`localSecurityOptionsDisableServerDigitallySignCommunicationsIfClientAgrees`: `Edm.Boolean`";
    "localSecurityOptionsRestrictAnonymousAccessToNamedPipesAndShares" LOCAL_SECURITY_OPTIONS_RESTRICT_ANONYMOUS_ACCESS_TO_NAMED_PIPES_AND_SHARES, local_security_options_restrict_anonymous_access_to_named_pipes_and_shares bool -> Option<bool>, with_local_security_options_restrict_anonymous_access_to_named_pipes_and_shares(bool), "`localSecurityOptionsRestrictAnonymousAccessToNamedPipesAndShares`: `Edm.Boolean`";
    "localSecurityOptionsDoNotAllowAnonymousEnumerationOfSAMAccounts" LOCAL_SECURITY_OPTIONS_DO_NOT_ALLOW_ANONYMOUS_ENUMERATION_OF_SAM_ACCOUNTS, local_security_options_do_not_allow_anonymous_enumeration_of_sam_accounts bool -> Option<bool>, with_local_security_options_do_not_allow_anonymous_enumeration_of_sam_accounts(bool), "`localSecurityOptionsDoNotAllowAnonymousEnumerationOfSAMAccounts`: `Edm.Boolean`";
    "localSecurityOptionsAllowAnonymousEnumerationOfSAMAccountsAndShares" LOCAL_SECURITY_OPTIONS_ALLOW_ANONYMOUS_ENUMERATION_OF_SAM_ACCOUNTS_AND_SHARES, local_security_options_allow_anonymous_enumeration_of_sam_accounts_and_shares bool -> Option<bool>, with_local_security_options_allow_anonymous_enumeration_of_sam_accounts_and_shares(bool), "`localSecurityOptionsAllowAnonymousEnumerationOfSAMAccountsAndShares`: `Edm.Boolean`";
    "localSecurityOptionsDoNotStoreLANManagerHashValueOnNextPasswordChange" LOCAL_SECURITY_OPTIONS_DO_NOT_STORE_LAN_MANAGER_HASH_VALUE_ON_NEXT_PASSWORD_CHANGE, local_security_options_do_not_store_lan_manager_hash_value_on_next_password_change bool -> Option<bool>, with_local_security_options_do_not_store_lan_manager_hash_value_on_next_password_change(bool), "`localSecurityOptionsDoNotStoreLANManagerHashValueOnNextPasswordChange`: `Edm.Boolean`";
    "localSecurityOptionsSmartCardRemovalBehavior" LOCAL_SECURITY_OPTIONS_SMART_CARD_REMOVAL_BEHAVIOR, local_security_options_smart_card_removal_behavior enumeration -> Option<super::LocalSecurityOptionsSmartCardRemovalBehaviorType>, with_local_security_options_smart_card_removal_behavior(super::LocalSecurityOptionsSmartCardRemovalBehaviorType), "`localSecurityOptionsSmartCardRemovalBehavior`: `microsoft.graph.localSecurityOptionsSmartCardRemovalBehaviorType`" "Possible values are: noAction, lockWorkstation, forceLogoff, disconnectRemoteDesktopSession.";
    "defenderSecurityCenterDisableAppBrowserUI" DEFENDER_SECURITY_CENTER_DISABLE_APP_BROWSER_UI, defender_security_center_disable_app_browser_ui bool -> Option<bool>, with_defender_security_center_disable_app_browser_ui(bool), "`defenderSecurityCenterDisableAppBrowserUI`: `Edm.Boolean`";
    "defenderSecurityCenterDisableFamilyUI" DEFENDER_SECURITY_CENTER_DISABLE_FAMILY_UI, defender_security_center_disable_family_ui bool -> Option<bool>, with_defender_security_center_disable_family_ui(bool), "`defenderSecurityCenterDisableFamilyUI`: `Edm.Boolean`";
    "defenderSecurityCenterDisableHealthUI" DEFENDER_SECURITY_CENTER_DISABLE_HEALTH_UI, defender_security_center_disable_health_ui bool -> Option<bool>, with_defender_security_center_disable_health_ui(bool), "`defenderSecurityCenterDisableHealthUI`: `Edm.Boolean`";
    "defenderSecurityCenterDisableNetworkUI" DEFENDER_SECURITY_CENTER_DISABLE_NETWORK_UI, defender_security_center_disable_network_ui bool -> Option<bool>, with_defender_security_center_disable_network_ui(bool), "`defenderSecurityCenterDisableNetworkUI`: `Edm.Boolean`";
    "defenderSecurityCenterDisableVirusUI" DEFENDER_SECURITY_CENTER_DISABLE_VIRUS_UI, defender_security_center_disable_virus_ui bool -> Option<bool>, with_defender_security_center_disable_virus_ui(bool), "`defenderSecurityCenterDisableVirusUI`: `Edm.Boolean`";
    "defenderSecurityCenterDisableAccountUI" DEFENDER_SECURITY_CENTER_DISABLE_ACCOUNT_UI, defender_security_center_disable_account_ui bool -> Option<bool>, with_defender_security_center_disable_account_ui(bool), "`defenderSecurityCenterDisableAccountUI`: `Edm.Boolean`";
    "defenderSecurityCenterDisableClearTpmUI" DEFENDER_SECURITY_CENTER_DISABLE_CLEAR_TPM_UI, defender_security_center_disable_clear_tpm_ui bool -> Option<bool>, with_defender_security_center_disable_clear_tpm_ui(bool), "`defenderSecurityCenterDisableClearTpmUI`: `Edm.Boolean`";
    "defenderSecurityCenterDisableHardwareUI" DEFENDER_SECURITY_CENTER_DISABLE_HARDWARE_UI, defender_security_center_disable_hardware_ui bool -> Option<bool>, with_defender_security_center_disable_hardware_ui(bool), "`defenderSecurityCenterDisableHardwareUI`: `Edm.Boolean`";
    "defenderSecurityCenterDisableNotificationAreaUI" DEFENDER_SECURITY_CENTER_DISABLE_NOTIFICATION_AREA_UI, defender_security_center_disable_notification_area_ui bool -> Option<bool>, with_defender_security_center_disable_notification_area_ui(bool), "`defenderSecurityCenterDisableNotificationAreaUI`: `Edm.Boolean`";
    "defenderSecurityCenterDisableRansomwareUI" DEFENDER_SECURITY_CENTER_DISABLE_RANSOMWARE_UI, defender_security_center_disable_ransomware_ui bool -> Option<bool>, with_defender_security_center_disable_ransomware_ui(bool), "`defenderSecurityCenterDisableRansomwareUI`: `Edm.Boolean`";
    "defenderSecurityCenterDisableSecureBootUI" DEFENDER_SECURITY_CENTER_DISABLE_SECURE_BOOT_UI, defender_security_center_disable_secure_boot_ui bool -> Option<bool>, with_defender_security_center_disable_secure_boot_ui(bool), "`defenderSecurityCenterDisableSecureBootUI`: `Edm.Boolean`";
    "defenderSecurityCenterDisableTroubleshootingUI" DEFENDER_SECURITY_CENTER_DISABLE_TROUBLESHOOTING_UI, defender_security_center_disable_troubleshooting_ui bool -> Option<bool>, with_defender_security_center_disable_troubleshooting_ui(bool), "`defenderSecurityCenterDisableTroubleshootingUI`: `Edm.Boolean`";
    "defenderSecurityCenterDisableVulnerableTpmFirmwareUpdateUI" DEFENDER_SECURITY_CENTER_DISABLE_VULNERABLE_TPM_FIRMWARE_UPDATE_UI, defender_security_center_disable_vulnerable_tpm_firmware_update_ui bool -> Option<bool>, with_defender_security_center_disable_vulnerable_tpm_firmware_update_ui(bool), "`defenderSecurityCenterDisableVulnerableTpmFirmwareUpdateUI`: `Edm.Boolean`";
    "defenderSecurityCenterOrganizationDisplayName" DEFENDER_SECURITY_CENTER_ORGANIZATION_DISPLAY_NAME, defender_security_center_organization_display_name str -> Option<&str>, with_defender_security_center_organization_display_name(String), "`defenderSecurityCenterOrganizationDisplayName`: `Edm.String`";
    "defenderSecurityCenterHelpEmail" DEFENDER_SECURITY_CENTER_HELP_EMAIL, defender_security_center_help_email str -> Option<&str>, with_defender_security_center_help_email(String), "`defenderSecurityCenterHelpEmail`: `Edm.String`";
    "defenderSecurityCenterHelpPhone" DEFENDER_SECURITY_CENTER_HELP_PHONE, defender_security_center_help_phone str -> Option<&str>, with_defender_security_center_help_phone(String), "`defenderSecurityCenterHelpPhone`: `Edm.String`";
    "defenderSecurityCenterHelpURL" DEFENDER_SECURITY_CENTER_HELP_URL, defender_security_center_help_url str -> Option<&str>, with_defender_security_center_help_url(String), "`defenderSecurityCenterHelpURL`: `Edm.String`";
    "defenderSecurityCenterNotificationsFromApp" DEFENDER_SECURITY_CENTER_NOTIFICATIONS_FROM_APP, defender_security_center_notifications_from_app enumeration -> Option<super::DefenderSecurityCenterNotificationsFromAppType>, with_defender_security_center_notifications_from_app(super::DefenderSecurityCenterNotificationsFromAppType), "`defenderSecurityCenterNotificationsFromApp`: `microsoft.graph.defenderSecurityCenterNotificationsFromAppType`" "Possible values are: notConfigured, blockNoncriticalNotifications, blockAllNotifications.";
    "defenderSecurityCenterITContactDisplay" DEFENDER_SECURITY_CENTER_IT_CONTACT_DISPLAY, defender_security_center_it_contact_display enumeration -> Option<super::DefenderSecurityCenterItContactDisplayType>, with_defender_security_center_it_contact_display(super::DefenderSecurityCenterItContactDisplayType), "`defenderSecurityCenterITContactDisplay`: `microsoft.graph.defenderSecurityCenterITContactDisplayType`" "Possible values are: notConfigured, displayInAppAndInNotifications, displayOnlyInApp, displayOnlyInNotifications.";
    "windowsDefenderTamperProtection" WINDOWS_DEFENDER_TAMPER_PROTECTION, windows_defender_tamper_protection enumeration -> Option<super::WindowsDefenderTamperProtectionOptions>, with_windows_defender_tamper_protection(super::WindowsDefenderTamperProtectionOptions), "`windowsDefenderTamperProtection`: `microsoft.graph.windowsDefenderTamperProtectionOptions`" "Possible values are: notConfigured, enable, disable.";
    "firewallBlockStatefulFTP" FIREWALL_BLOCK_STATEFUL_FTP, firewall_block_stateful_ftp bool -> Option<bool>, with_firewall_block_stateful_ftp(bool), "`firewallBlockStatefulFTP`: `Edm.Boolean`";
    "firewallIdleTimeoutForSecurityAssociationInSeconds" FIREWALL_IDLE_TIMEOUT_FOR_SECURITY_ASSOCIATION_IN_SECONDS, firewall_idle_timeout_for_security_association_in_seconds i32 -> Option<i32>, with_firewall_idle_timeout_for_security_association_in_seconds(i32), "`firewallIdleTimeoutForSecurityAssociationInSeconds`: `Edm.Int32`";
    "firewallPreSharedKeyEncodingMethod" FIREWALL_PRE_SHARED_KEY_ENCODING_METHOD, firewall_pre_shared_key_encoding_method enumeration -> Option<super::FirewallPreSharedKeyEncodingMethodType>, with_firewall_pre_shared_key_encoding_method(super::FirewallPreSharedKeyEncodingMethodType), "`firewallPreSharedKeyEncodingMethod`: `microsoft.graph.firewallPreSharedKeyEncodingMethodType`" "Possible values are: deviceDefault, none, utF8.";
    "firewallIPSecExemptionsNone" FIREWALL_IP_SEC_EXEMPTIONS_NONE, firewall_ip_sec_exemptions_none bool -> Option<bool>, with_firewall_ip_sec_exemptions_none(bool), "`firewallIPSecExemptionsNone`: `Edm.Boolean`";
    "firewallIPSecExemptionsAllowNeighborDiscovery" FIREWALL_IP_SEC_EXEMPTIONS_ALLOW_NEIGHBOR_DISCOVERY, firewall_ip_sec_exemptions_allow_neighbor_discovery bool -> Option<bool>, with_firewall_ip_sec_exemptions_allow_neighbor_discovery(bool), "`firewallIPSecExemptionsAllowNeighborDiscovery`: `Edm.Boolean`";
    "firewallIPSecExemptionsAllowICMP" FIREWALL_IP_SEC_EXEMPTIONS_ALLOW_ICMP, firewall_ip_sec_exemptions_allow_icmp bool -> Option<bool>, with_firewall_ip_sec_exemptions_allow_icmp(bool), "`firewallIPSecExemptionsAllowICMP`: `Edm.Boolean`";
    "firewallIPSecExemptionsAllowRouterDiscovery" FIREWALL_IP_SEC_EXEMPTIONS_ALLOW_ROUTER_DISCOVERY, firewall_ip_sec_exemptions_allow_router_discovery bool -> Option<bool>, with_firewall_ip_sec_exemptions_allow_router_discovery(bool), "`firewallIPSecExemptionsAllowRouterDiscovery`: `Edm.Boolean`";
    "firewallIPSecExemptionsAllowDHCP" FIREWALL_IP_SEC_EXEMPTIONS_ALLOW_DHCP, firewall_ip_sec_exemptions_allow_dhcp bool -> Option<bool>, with_firewall_ip_sec_exemptions_allow_dhcp(bool), "`firewallIPSecExemptionsAllowDHCP`: `Edm.Boolean`";
    "firewallCertificateRevocationListCheckMethod" FIREWALL_CERTIFICATE_REVOCATION_LIST_CHECK_METHOD, firewall_certificate_revocation_list_check_method enumeration -> Option<super::FirewallCertificateRevocationListCheckMethodType>, with_firewall_certificate_revocation_list_check_method(super::FirewallCertificateRevocationListCheckMethodType), "`firewallCertificateRevocationListCheckMethod`: `microsoft.graph.firewallCertificateRevocationListCheckMethodType`" "Possible values are: deviceDefault, none, attempt, require.";
    "firewallMergeKeyingModuleSettings" FIREWALL_MERGE_KEYING_MODULE_SETTINGS, firewall_merge_keying_module_settings bool -> Option<bool>, with_firewall_merge_keying_module_settings(bool), "`firewallMergeKeyingModuleSettings`: `Edm.Boolean`";
    "firewallPacketQueueingMethod" FIREWALL_PACKET_QUEUEING_METHOD, firewall_packet_queueing_method enumeration -> Option<super::FirewallPacketQueueingMethodType>, with_firewall_packet_queueing_method(super::FirewallPacketQueueingMethodType), "`firewallPacketQueueingMethod`: `microsoft.graph.firewallPacketQueueingMethodType`" "Possible values are: deviceDefault, disabled, queueInbound, queueOutbound, queueBoth.";
    "firewallProfileDomain" FIREWALL_PROFILE_DOMAIN, firewall_profile_domain model -> Option<&super::WindowsFirewallNetworkProfile>, with_firewall_profile_domain(super::WindowsFirewallNetworkProfile), "`firewallProfileDomain`: `microsoft.graph.windowsFirewallNetworkProfile`";
    "firewallProfilePublic" FIREWALL_PROFILE_PUBLIC, firewall_profile_public model -> Option<&super::WindowsFirewallNetworkProfile>, with_firewall_profile_public(super::WindowsFirewallNetworkProfile), "`firewallProfilePublic`: `microsoft.graph.windowsFirewallNetworkProfile`";
    "firewallProfilePrivate" FIREWALL_PROFILE_PRIVATE, firewall_profile_private model -> Option<&super::WindowsFirewallNetworkProfile>, with_firewall_profile_private(super::WindowsFirewallNetworkProfile), "`firewallProfilePrivate`: `microsoft.graph.windowsFirewallNetworkProfile`";
    "defenderAdobeReaderLaunchChildProcess" DEFENDER_ADOBE_READER_LAUNCH_CHILD_PROCESS, defender_adobe_reader_launch_child_process enumeration -> Option<super::DefenderProtectionType>, with_defender_adobe_reader_launch_child_process(super::DefenderProtectionType), "`defenderAdobeReaderLaunchChildProcess`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderAttackSurfaceReductionExcludedPaths" DEFENDER_ATTACK_SURFACE_REDUCTION_EXCLUDED_PATHS, defender_attack_surface_reduction_excluded_paths strs -> Option<Vec<&str>>, with_defender_attack_surface_reduction_excluded_paths(Vec<String>), "`defenderAttackSurfaceReductionExcludedPaths`: `Collection(Edm.String)`";
    "defenderOfficeAppsOtherProcessInjectionType" DEFENDER_OFFICE_APPS_OTHER_PROCESS_INJECTION_TYPE, defender_office_apps_other_process_injection_type enumeration -> Option<super::DefenderAttackSurfaceType>, with_defender_office_apps_other_process_injection_type(super::DefenderAttackSurfaceType), "`defenderOfficeAppsOtherProcessInjectionType`: `microsoft.graph.defenderAttackSurfaceType`" "Possible values are: userDefined, block, auditMode, warn, disable.";
    "defenderOfficeAppsOtherProcessInjection" DEFENDER_OFFICE_APPS_OTHER_PROCESS_INJECTION, defender_office_apps_other_process_injection enumeration -> Option<super::DefenderProtectionType>, with_defender_office_apps_other_process_injection(super::DefenderProtectionType), "`defenderOfficeAppsOtherProcessInjection`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderOfficeCommunicationAppsLaunchChildProcess" DEFENDER_OFFICE_COMMUNICATION_APPS_LAUNCH_CHILD_PROCESS, defender_office_communication_apps_launch_child_process enumeration -> Option<super::DefenderProtectionType>, with_defender_office_communication_apps_launch_child_process(super::DefenderProtectionType), "`defenderOfficeCommunicationAppsLaunchChildProcess`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderOfficeAppsExecutableContentCreationOrLaunchType" DEFENDER_OFFICE_APPS_EXECUTABLE_CONTENT_CREATION_OR_LAUNCH_TYPE, defender_office_apps_executable_content_creation_or_launch_type enumeration -> Option<super::DefenderAttackSurfaceType>, with_defender_office_apps_executable_content_creation_or_launch_type(super::DefenderAttackSurfaceType), "`defenderOfficeAppsExecutableContentCreationOrLaunchType`: `microsoft.graph.defenderAttackSurfaceType`" "Possible values are: userDefined, block, auditMode, warn, disable.";
    "defenderOfficeAppsExecutableContentCreationOrLaunch" DEFENDER_OFFICE_APPS_EXECUTABLE_CONTENT_CREATION_OR_LAUNCH, defender_office_apps_executable_content_creation_or_launch enumeration -> Option<super::DefenderProtectionType>, with_defender_office_apps_executable_content_creation_or_launch(super::DefenderProtectionType), "`defenderOfficeAppsExecutableContentCreationOrLaunch`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderOfficeAppsLaunchChildProcessType" DEFENDER_OFFICE_APPS_LAUNCH_CHILD_PROCESS_TYPE, defender_office_apps_launch_child_process_type enumeration -> Option<super::DefenderAttackSurfaceType>, with_defender_office_apps_launch_child_process_type(super::DefenderAttackSurfaceType), "`defenderOfficeAppsLaunchChildProcessType`: `microsoft.graph.defenderAttackSurfaceType`" "Possible values are: userDefined, block, auditMode, warn, disable.";
    "defenderOfficeAppsLaunchChildProcess" DEFENDER_OFFICE_APPS_LAUNCH_CHILD_PROCESS, defender_office_apps_launch_child_process enumeration -> Option<super::DefenderProtectionType>, with_defender_office_apps_launch_child_process(super::DefenderProtectionType), "`defenderOfficeAppsLaunchChildProcess`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderOfficeMacroCodeAllowWin32ImportsType" DEFENDER_OFFICE_MACRO_CODE_ALLOW_WIN32_IMPORTS_TYPE, defender_office_macro_code_allow_win32_imports_type enumeration -> Option<super::DefenderAttackSurfaceType>, with_defender_office_macro_code_allow_win32_imports_type(super::DefenderAttackSurfaceType), "`defenderOfficeMacroCodeAllowWin32ImportsType`: `microsoft.graph.defenderAttackSurfaceType`" "Possible values are: userDefined, block, auditMode, warn, disable.";
    "defenderOfficeMacroCodeAllowWin32Imports" DEFENDER_OFFICE_MACRO_CODE_ALLOW_WIN32_IMPORTS, defender_office_macro_code_allow_win32_imports enumeration -> Option<super::DefenderProtectionType>, with_defender_office_macro_code_allow_win32_imports(super::DefenderProtectionType), "`defenderOfficeMacroCodeAllowWin32Imports`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderScriptObfuscatedMacroCodeType" DEFENDER_SCRIPT_OBFUSCATED_MACRO_CODE_TYPE, defender_script_obfuscated_macro_code_type enumeration -> Option<super::DefenderAttackSurfaceType>, with_defender_script_obfuscated_macro_code_type(super::DefenderAttackSurfaceType), "`defenderScriptObfuscatedMacroCodeType`: `microsoft.graph.defenderAttackSurfaceType`" "Possible values are: userDefined, block, auditMode, warn, disable.";
    "defenderScriptObfuscatedMacroCode" DEFENDER_SCRIPT_OBFUSCATED_MACRO_CODE, defender_script_obfuscated_macro_code enumeration -> Option<super::DefenderProtectionType>, with_defender_script_obfuscated_macro_code(super::DefenderProtectionType), "`defenderScriptObfuscatedMacroCode`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderScriptDownloadedPayloadExecutionType" DEFENDER_SCRIPT_DOWNLOADED_PAYLOAD_EXECUTION_TYPE, defender_script_downloaded_payload_execution_type enumeration -> Option<super::DefenderAttackSurfaceType>, with_defender_script_downloaded_payload_execution_type(super::DefenderAttackSurfaceType), "`defenderScriptDownloadedPayloadExecutionType`: `microsoft.graph.defenderAttackSurfaceType`" "Possible values are: userDefined, block, auditMode, warn, disable.";
    "defenderScriptDownloadedPayloadExecution" DEFENDER_SCRIPT_DOWNLOADED_PAYLOAD_EXECUTION, defender_script_downloaded_payload_execution enumeration -> Option<super::DefenderProtectionType>, with_defender_script_downloaded_payload_execution(super::DefenderProtectionType), "`defenderScriptDownloadedPayloadExecution`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderPreventCredentialStealingType" DEFENDER_PREVENT_CREDENTIAL_STEALING_TYPE, defender_prevent_credential_stealing_type enumeration -> Option<super::DefenderProtectionType>, with_defender_prevent_credential_stealing_type(super::DefenderProtectionType), "`defenderPreventCredentialStealingType`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderProcessCreationType" DEFENDER_PROCESS_CREATION_TYPE, defender_process_creation_type enumeration -> Option<super::DefenderAttackSurfaceType>, with_defender_process_creation_type(super::DefenderAttackSurfaceType), "`defenderProcessCreationType`: `microsoft.graph.defenderAttackSurfaceType`" "Possible values are: userDefined, block, auditMode, warn, disable.";
    "defenderProcessCreation" DEFENDER_PROCESS_CREATION, defender_process_creation enumeration -> Option<super::DefenderProtectionType>, with_defender_process_creation(super::DefenderProtectionType), "`defenderProcessCreation`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderUntrustedUSBProcessType" DEFENDER_UNTRUSTED_USB_PROCESS_TYPE, defender_untrusted_usb_process_type enumeration -> Option<super::DefenderAttackSurfaceType>, with_defender_untrusted_usb_process_type(super::DefenderAttackSurfaceType), "`defenderUntrustedUSBProcessType`: `microsoft.graph.defenderAttackSurfaceType`" "Possible values are: userDefined, block, auditMode, warn, disable.";
    "defenderUntrustedUSBProcess" DEFENDER_UNTRUSTED_USB_PROCESS, defender_untrusted_usb_process enumeration -> Option<super::DefenderProtectionType>, with_defender_untrusted_usb_process(super::DefenderProtectionType), "`defenderUntrustedUSBProcess`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderUntrustedExecutableType" DEFENDER_UNTRUSTED_EXECUTABLE_TYPE, defender_untrusted_executable_type enumeration -> Option<super::DefenderAttackSurfaceType>, with_defender_untrusted_executable_type(super::DefenderAttackSurfaceType), "`defenderUntrustedExecutableType`: `microsoft.graph.defenderAttackSurfaceType`" "Possible values are: userDefined, block, auditMode, warn, disable.";
    "defenderUntrustedExecutable" DEFENDER_UNTRUSTED_EXECUTABLE, defender_untrusted_executable enumeration -> Option<super::DefenderProtectionType>, with_defender_untrusted_executable(super::DefenderProtectionType), "`defenderUntrustedExecutable`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderEmailContentExecutionType" DEFENDER_EMAIL_CONTENT_EXECUTION_TYPE, defender_email_content_execution_type enumeration -> Option<super::DefenderAttackSurfaceType>, with_defender_email_content_execution_type(super::DefenderAttackSurfaceType), "`defenderEmailContentExecutionType`: `microsoft.graph.defenderAttackSurfaceType`" "Possible values are: userDefined, block, auditMode, warn, disable.";
    "defenderEmailContentExecution" DEFENDER_EMAIL_CONTENT_EXECUTION, defender_email_content_execution enumeration -> Option<super::DefenderProtectionType>, with_defender_email_content_execution(super::DefenderProtectionType), "`defenderEmailContentExecution`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderAdvancedRansomewareProtectionType" DEFENDER_ADVANCED_RANSOMEWARE_PROTECTION_TYPE, defender_advanced_ransomeware_protection_type enumeration -> Option<super::DefenderProtectionType>, with_defender_advanced_ransomeware_protection_type(super::DefenderProtectionType), "`defenderAdvancedRansomewareProtectionType`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderGuardMyFoldersType" DEFENDER_GUARD_MY_FOLDERS_TYPE, defender_guard_my_folders_type enumeration -> Option<super::FolderProtectionType>, with_defender_guard_my_folders_type(super::FolderProtectionType), "`defenderGuardMyFoldersType`: `microsoft.graph.folderProtectionType`" "Possible values are: userDefined, enable, auditMode, blockDiskModification, auditDiskModification.";
    "defenderGuardedFoldersAllowedAppPaths" DEFENDER_GUARDED_FOLDERS_ALLOWED_APP_PATHS, defender_guarded_folders_allowed_app_paths strs -> Option<Vec<&str>>, with_defender_guarded_folders_allowed_app_paths(Vec<String>), "`defenderGuardedFoldersAllowedAppPaths`: `Collection(Edm.String)`";
    "defenderAdditionalGuardedFolders" DEFENDER_ADDITIONAL_GUARDED_FOLDERS, defender_additional_guarded_folders strs -> Option<Vec<&str>>, with_defender_additional_guarded_folders(Vec<String>), "`defenderAdditionalGuardedFolders`: `Collection(Edm.String)`";
    "defenderNetworkProtectionType" DEFENDER_NETWORK_PROTECTION_TYPE, defender_network_protection_type enumeration -> Option<super::DefenderProtectionType>, with_defender_network_protection_type(super::DefenderProtectionType), "`defenderNetworkProtectionType`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderExploitProtectionXml" DEFENDER_EXPLOIT_PROTECTION_XML, defender_exploit_protection_xml binary -> Parsed<Bytes>, with_defender_exploit_protection_xml(Bytes), "`defenderExploitProtectionXml`: `Edm.Binary`";
    "defenderExploitProtectionXmlFileName" DEFENDER_EXPLOIT_PROTECTION_XML_FILE_NAME, defender_exploit_protection_xml_file_name str -> Option<&str>, with_defender_exploit_protection_xml_file_name(String), "`defenderExploitProtectionXmlFileName`: `Edm.String`";
    "defenderSecurityCenterBlockExploitProtectionOverride" DEFENDER_SECURITY_CENTER_BLOCK_EXPLOIT_PROTECTION_OVERRIDE, defender_security_center_block_exploit_protection_override bool -> Option<bool>, with_defender_security_center_block_exploit_protection_override(bool), "`defenderSecurityCenterBlockExploitProtectionOverride`: `Edm.Boolean`";
    "defenderBlockPersistenceThroughWmiType" DEFENDER_BLOCK_PERSISTENCE_THROUGH_WMI_TYPE, defender_block_persistence_through_wmi_type enumeration -> Option<super::DefenderAttackSurfaceType>, with_defender_block_persistence_through_wmi_type(super::DefenderAttackSurfaceType), "`defenderBlockPersistenceThroughWmiType`: `microsoft.graph.defenderAttackSurfaceType`" "Possible values are: userDefined, block, auditMode, warn, disable.";
    "appLockerApplicationControl" APP_LOCKER_APPLICATION_CONTROL, app_locker_application_control enumeration -> Option<super::AppLockerApplicationControlType>, with_app_locker_application_control(super::AppLockerApplicationControlType), "`appLockerApplicationControl`: `microsoft.graph.appLockerApplicationControlType`" "Possible values are: notConfigured, enforceComponentsAndStoreApps, auditComponentsAndStoreApps, enforceComponentsStoreAppsAndSmartlocker, auditComponentsStoreAppsAndSmartlocker.";
    "deviceGuardLocalSystemAuthorityCredentialGuardSettings" DEVICE_GUARD_LOCAL_SYSTEM_AUTHORITY_CREDENTIAL_GUARD_SETTINGS, device_guard_local_system_authority_credential_guard_settings enumeration -> Option<super::DeviceGuardLocalSystemAuthorityCredentialGuardType>, with_device_guard_local_system_authority_credential_guard_settings(super::DeviceGuardLocalSystemAuthorityCredentialGuardType), "`deviceGuardLocalSystemAuthorityCredentialGuardSettings`: `microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardType`" "Possible values are: notConfigured, enableWithUEFILock, enableWithoutUEFILock, disable.";
    "deviceGuardEnableVirtualizationBasedSecurity" DEVICE_GUARD_ENABLE_VIRTUALIZATION_BASED_SECURITY, device_guard_enable_virtualization_based_security bool -> Option<bool>, with_device_guard_enable_virtualization_based_security(bool), "`deviceGuardEnableVirtualizationBasedSecurity`: `Edm.Boolean`";
    "deviceGuardEnableSecureBootWithDMA" DEVICE_GUARD_ENABLE_SECURE_BOOT_WITH_DMA, device_guard_enable_secure_boot_with_dma bool -> Option<bool>, with_device_guard_enable_secure_boot_with_dma(bool), "`deviceGuardEnableSecureBootWithDMA`: `Edm.Boolean`";
    "deviceGuardSecureBootWithDMA" DEVICE_GUARD_SECURE_BOOT_WITH_DMA, device_guard_secure_boot_with_dma enumeration -> Option<super::SecureBootWithDmaType>, with_device_guard_secure_boot_with_dma(super::SecureBootWithDmaType), "`deviceGuardSecureBootWithDMA`: `microsoft.graph.secureBootWithDMAType`" "Possible values are: notConfigured, withoutDMA, withDMA.";
    "deviceGuardLaunchSystemGuard" DEVICE_GUARD_LAUNCH_SYSTEM_GUARD, device_guard_launch_system_guard enumeration -> Option<super::Enablement>, with_device_guard_launch_system_guard(super::Enablement), "`deviceGuardLaunchSystemGuard`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "smartScreenEnableInShell" SMART_SCREEN_ENABLE_IN_SHELL, smart_screen_enable_in_shell bool -> Option<bool>, with_smart_screen_enable_in_shell(bool), "`smartScreenEnableInShell`: `Edm.Boolean`";
    "smartScreenBlockOverrideForFiles" SMART_SCREEN_BLOCK_OVERRIDE_FOR_FILES, smart_screen_block_override_for_files bool -> Option<bool>, with_smart_screen_block_override_for_files(bool), "`smartScreenBlockOverrideForFiles`: `Edm.Boolean`";
    "applicationGuardEnabled" APPLICATION_GUARD_ENABLED, application_guard_enabled bool -> Option<bool>, with_application_guard_enabled(bool), "`applicationGuardEnabled`: `Edm.Boolean`";
    "applicationGuardEnabledOptions" APPLICATION_GUARD_ENABLED_OPTIONS, application_guard_enabled_options enumeration -> Option<super::ApplicationGuardEnabledOptions>, with_application_guard_enabled_options(super::ApplicationGuardEnabledOptions), "`applicationGuardEnabledOptions`: `microsoft.graph.applicationGuardEnabledOptions`" "Possible values are: notConfigured, enabledForEdge, enabledForOffice, enabledForEdgeAndOffice.";
    "applicationGuardBlockFileTransfer" APPLICATION_GUARD_BLOCK_FILE_TRANSFER, application_guard_block_file_transfer enumeration -> Option<super::ApplicationGuardBlockFileTransferType>, with_application_guard_block_file_transfer(super::ApplicationGuardBlockFileTransferType), "`applicationGuardBlockFileTransfer`: `microsoft.graph.applicationGuardBlockFileTransferType`" "Possible values are: notConfigured, blockImageAndTextFile, blockImageFile, blockNone, blockTextFile.";
    "applicationGuardBlockNonEnterpriseContent" APPLICATION_GUARD_BLOCK_NON_ENTERPRISE_CONTENT, application_guard_block_non_enterprise_content bool -> Option<bool>, with_application_guard_block_non_enterprise_content(bool), "`applicationGuardBlockNonEnterpriseContent`: `Edm.Boolean`";
    "applicationGuardAllowPersistence" APPLICATION_GUARD_ALLOW_PERSISTENCE, application_guard_allow_persistence bool -> Option<bool>, with_application_guard_allow_persistence(bool), "`applicationGuardAllowPersistence`: `Edm.Boolean`";
    "applicationGuardForceAuditing" APPLICATION_GUARD_FORCE_AUDITING, application_guard_force_auditing bool -> Option<bool>, with_application_guard_force_auditing(bool), "`applicationGuardForceAuditing`: `Edm.Boolean`";
    "applicationGuardBlockClipboardSharing" APPLICATION_GUARD_BLOCK_CLIPBOARD_SHARING, application_guard_block_clipboard_sharing enumeration -> Option<super::ApplicationGuardBlockClipboardSharingType>, with_application_guard_block_clipboard_sharing(super::ApplicationGuardBlockClipboardSharingType), "`applicationGuardBlockClipboardSharing`: `microsoft.graph.applicationGuardBlockClipboardSharingType`" "Possible values are: notConfigured, blockBoth, blockHostToContainer, blockContainerToHost, blockNone.";
    "applicationGuardAllowPrintToPDF" APPLICATION_GUARD_ALLOW_PRINT_TO_PDF, application_guard_allow_print_to_pdf bool -> Option<bool>, with_application_guard_allow_print_to_pdf(bool), "`applicationGuardAllowPrintToPDF`: `Edm.Boolean`";
    "applicationGuardAllowPrintToXPS" APPLICATION_GUARD_ALLOW_PRINT_TO_XPS, application_guard_allow_print_to_xps bool -> Option<bool>, with_application_guard_allow_print_to_xps(bool), "`applicationGuardAllowPrintToXPS`: `Edm.Boolean`";
    "applicationGuardAllowPrintToLocalPrinters" APPLICATION_GUARD_ALLOW_PRINT_TO_LOCAL_PRINTERS, application_guard_allow_print_to_local_printers bool -> Option<bool>, with_application_guard_allow_print_to_local_printers(bool), "`applicationGuardAllowPrintToLocalPrinters`: `Edm.Boolean`";
    "applicationGuardAllowPrintToNetworkPrinters" APPLICATION_GUARD_ALLOW_PRINT_TO_NETWORK_PRINTERS, application_guard_allow_print_to_network_printers bool -> Option<bool>, with_application_guard_allow_print_to_network_printers(bool), "`applicationGuardAllowPrintToNetworkPrinters`: `Edm.Boolean`";
    "applicationGuardAllowVirtualGPU" APPLICATION_GUARD_ALLOW_VIRTUAL_GPU, application_guard_allow_virtual_gpu bool -> Option<bool>, with_application_guard_allow_virtual_gpu(bool), "`applicationGuardAllowVirtualGPU`: `Edm.Boolean`";
    "applicationGuardAllowFileSaveOnHost" APPLICATION_GUARD_ALLOW_FILE_SAVE_ON_HOST, application_guard_allow_file_save_on_host bool -> Option<bool>, with_application_guard_allow_file_save_on_host(bool), "`applicationGuardAllowFileSaveOnHost`: `Edm.Boolean`";
    "applicationGuardAllowCameraMicrophoneRedirection" APPLICATION_GUARD_ALLOW_CAMERA_MICROPHONE_REDIRECTION, application_guard_allow_camera_microphone_redirection bool -> Option<bool>, with_application_guard_allow_camera_microphone_redirection(bool), "`applicationGuardAllowCameraMicrophoneRedirection`: `Edm.Boolean`";
    "applicationGuardCertificateThumbprints" APPLICATION_GUARD_CERTIFICATE_THUMBPRINTS, application_guard_certificate_thumbprints strs -> Option<Vec<&str>>, with_application_guard_certificate_thumbprints(Vec<String>), "`applicationGuardCertificateThumbprints`: `Collection(Edm.String)`";
    "bitLockerAllowStandardUserEncryption" BIT_LOCKER_ALLOW_STANDARD_USER_ENCRYPTION, bit_locker_allow_standard_user_encryption bool -> Option<bool>, with_bit_locker_allow_standard_user_encryption(bool), "`bitLockerAllowStandardUserEncryption`: `Edm.Boolean`";
    "bitLockerDisableWarningForOtherDiskEncryption" BIT_LOCKER_DISABLE_WARNING_FOR_OTHER_DISK_ENCRYPTION, bit_locker_disable_warning_for_other_disk_encryption bool -> Option<bool>, with_bit_locker_disable_warning_for_other_disk_encryption(bool), "`bitLockerDisableWarningForOtherDiskEncryption`: `Edm.Boolean`";
    "bitLockerEnableStorageCardEncryptionOnMobile" BIT_LOCKER_ENABLE_STORAGE_CARD_ENCRYPTION_ON_MOBILE, bit_locker_enable_storage_card_encryption_on_mobile bool -> Option<bool>, with_bit_locker_enable_storage_card_encryption_on_mobile(bool), "`bitLockerEnableStorageCardEncryptionOnMobile`: `Edm.Boolean`";
    "bitLockerEncryptDevice" BIT_LOCKER_ENCRYPT_DEVICE, bit_locker_encrypt_device bool -> Option<bool>, with_bit_locker_encrypt_device(bool), "`bitLockerEncryptDevice`: `Edm.Boolean`";
    "bitLockerSystemDrivePolicy" BIT_LOCKER_SYSTEM_DRIVE_POLICY, bit_locker_system_drive_policy model -> Option<&super::BitLockerSystemDrivePolicy>, with_bit_locker_system_drive_policy(super::BitLockerSystemDrivePolicy), "`bitLockerSystemDrivePolicy`: `microsoft.graph.bitLockerSystemDrivePolicy`";
    "bitLockerFixedDrivePolicy" BIT_LOCKER_FIXED_DRIVE_POLICY, bit_locker_fixed_drive_policy model -> Option<&super::BitLockerFixedDrivePolicy>, with_bit_locker_fixed_drive_policy(super::BitLockerFixedDrivePolicy), "`bitLockerFixedDrivePolicy`: `microsoft.graph.bitLockerFixedDrivePolicy`";
    "bitLockerRemovableDrivePolicy" BIT_LOCKER_REMOVABLE_DRIVE_POLICY, bit_locker_removable_drive_policy model -> Option<&super::BitLockerRemovableDrivePolicy>, with_bit_locker_removable_drive_policy(super::BitLockerRemovableDrivePolicy), "`bitLockerRemovableDrivePolicy`: `microsoft.graph.bitLockerRemovableDrivePolicy`";
    "bitLockerRecoveryPasswordRotation" BIT_LOCKER_RECOVERY_PASSWORD_ROTATION, bit_locker_recovery_password_rotation enumeration -> Option<super::BitLockerRecoveryPasswordRotationType>, with_bit_locker_recovery_password_rotation(super::BitLockerRecoveryPasswordRotationType), "`bitLockerRecoveryPasswordRotation`: `microsoft.graph.bitLockerRecoveryPasswordRotationType`" "Possible values are: notConfigured, disabled, enabledForAzureAd, enabledForAzureAdAndHybrid.";
    "defenderDisableScanArchiveFiles" DEFENDER_DISABLE_SCAN_ARCHIVE_FILES, defender_disable_scan_archive_files bool -> Option<bool>, with_defender_disable_scan_archive_files(bool), "`defenderDisableScanArchiveFiles`: `Edm.Boolean`";
    "defenderAllowScanArchiveFiles" DEFENDER_ALLOW_SCAN_ARCHIVE_FILES, defender_allow_scan_archive_files bool -> Option<bool>, with_defender_allow_scan_archive_files(bool), "`defenderAllowScanArchiveFiles`: `Edm.Boolean`";
    "defenderDisableBehaviorMonitoring" DEFENDER_DISABLE_BEHAVIOR_MONITORING, defender_disable_behavior_monitoring bool -> Option<bool>, with_defender_disable_behavior_monitoring(bool), "`defenderDisableBehaviorMonitoring`: `Edm.Boolean`";
    "defenderAllowBehaviorMonitoring" DEFENDER_ALLOW_BEHAVIOR_MONITORING, defender_allow_behavior_monitoring bool -> Option<bool>, with_defender_allow_behavior_monitoring(bool), "`defenderAllowBehaviorMonitoring`: `Edm.Boolean`";
    "defenderDisableCloudProtection" DEFENDER_DISABLE_CLOUD_PROTECTION, defender_disable_cloud_protection bool -> Option<bool>, with_defender_disable_cloud_protection(bool), "`defenderDisableCloudProtection`: `Edm.Boolean`";
    "defenderAllowCloudProtection" DEFENDER_ALLOW_CLOUD_PROTECTION, defender_allow_cloud_protection bool -> Option<bool>, with_defender_allow_cloud_protection(bool), "`defenderAllowCloudProtection`: `Edm.Boolean`";
    "defenderEnableScanIncomingMail" DEFENDER_ENABLE_SCAN_INCOMING_MAIL, defender_enable_scan_incoming_mail bool -> Option<bool>, with_defender_enable_scan_incoming_mail(bool), "`defenderEnableScanIncomingMail`: `Edm.Boolean`";
    "defenderEnableScanMappedNetworkDrivesDuringFullScan" DEFENDER_ENABLE_SCAN_MAPPED_NETWORK_DRIVES_DURING_FULL_SCAN, defender_enable_scan_mapped_network_drives_during_full_scan bool -> Option<bool>, with_defender_enable_scan_mapped_network_drives_during_full_scan(bool), "`defenderEnableScanMappedNetworkDrivesDuringFullScan`: `Edm.Boolean`";
    "defenderDisableScanRemovableDrivesDuringFullScan" DEFENDER_DISABLE_SCAN_REMOVABLE_DRIVES_DURING_FULL_SCAN, defender_disable_scan_removable_drives_during_full_scan bool -> Option<bool>, with_defender_disable_scan_removable_drives_during_full_scan(bool), "`defenderDisableScanRemovableDrivesDuringFullScan`: `Edm.Boolean`";
    "defenderAllowScanRemovableDrivesDuringFullScan" DEFENDER_ALLOW_SCAN_REMOVABLE_DRIVES_DURING_FULL_SCAN, defender_allow_scan_removable_drives_during_full_scan bool -> Option<bool>, with_defender_allow_scan_removable_drives_during_full_scan(bool), "`defenderAllowScanRemovableDrivesDuringFullScan`: `Edm.Boolean`";
    "defenderDisableScanDownloads" DEFENDER_DISABLE_SCAN_DOWNLOADS, defender_disable_scan_downloads bool -> Option<bool>, with_defender_disable_scan_downloads(bool), "`defenderDisableScanDownloads`: `Edm.Boolean`";
    "defenderAllowScanDownloads" DEFENDER_ALLOW_SCAN_DOWNLOADS, defender_allow_scan_downloads bool -> Option<bool>, with_defender_allow_scan_downloads(bool), "`defenderAllowScanDownloads`: `Edm.Boolean`";
    "defenderDisableIntrusionPreventionSystem" DEFENDER_DISABLE_INTRUSION_PREVENTION_SYSTEM, defender_disable_intrusion_prevention_system bool -> Option<bool>, with_defender_disable_intrusion_prevention_system(bool), "`defenderDisableIntrusionPreventionSystem`: `Edm.Boolean`";
    "defenderAllowIntrusionPreventionSystem" DEFENDER_ALLOW_INTRUSION_PREVENTION_SYSTEM, defender_allow_intrusion_prevention_system bool -> Option<bool>, with_defender_allow_intrusion_prevention_system(bool), "`defenderAllowIntrusionPreventionSystem`: `Edm.Boolean`";
    "defenderDisableOnAccessProtection" DEFENDER_DISABLE_ON_ACCESS_PROTECTION, defender_disable_on_access_protection bool -> Option<bool>, with_defender_disable_on_access_protection(bool), "`defenderDisableOnAccessProtection`: `Edm.Boolean`";
    "defenderAllowOnAccessProtection" DEFENDER_ALLOW_ON_ACCESS_PROTECTION, defender_allow_on_access_protection bool -> Option<bool>, with_defender_allow_on_access_protection(bool), "`defenderAllowOnAccessProtection`: `Edm.Boolean`";
    "defenderDisableRealTimeMonitoring" DEFENDER_DISABLE_REAL_TIME_MONITORING, defender_disable_real_time_monitoring bool -> Option<bool>, with_defender_disable_real_time_monitoring(bool), "`defenderDisableRealTimeMonitoring`: `Edm.Boolean`";
    "defenderAllowRealTimeMonitoring" DEFENDER_ALLOW_REAL_TIME_MONITORING, defender_allow_real_time_monitoring bool -> Option<bool>, with_defender_allow_real_time_monitoring(bool), "`defenderAllowRealTimeMonitoring`: `Edm.Boolean`";
    "defenderDisableScanNetworkFiles" DEFENDER_DISABLE_SCAN_NETWORK_FILES, defender_disable_scan_network_files bool -> Option<bool>, with_defender_disable_scan_network_files(bool), "`defenderDisableScanNetworkFiles`: `Edm.Boolean`";
    "defenderAllowScanNetworkFiles" DEFENDER_ALLOW_SCAN_NETWORK_FILES, defender_allow_scan_network_files bool -> Option<bool>, with_defender_allow_scan_network_files(bool), "`defenderAllowScanNetworkFiles`: `Edm.Boolean`";
    "defenderDisableScanScriptsLoadedInInternetExplorer" DEFENDER_DISABLE_SCAN_SCRIPTS_LOADED_IN_INTERNET_EXPLORER, defender_disable_scan_scripts_loaded_in_internet_explorer bool -> Option<bool>, with_defender_disable_scan_scripts_loaded_in_internet_explorer(bool), "`defenderDisableScanScriptsLoadedInInternetExplorer`: `Edm.Boolean`";
    "defenderAllowScanScriptsLoadedInInternetExplorer" DEFENDER_ALLOW_SCAN_SCRIPTS_LOADED_IN_INTERNET_EXPLORER, defender_allow_scan_scripts_loaded_in_internet_explorer bool -> Option<bool>, with_defender_allow_scan_scripts_loaded_in_internet_explorer(bool), "`defenderAllowScanScriptsLoadedInInternetExplorer`: `Edm.Boolean`";
    "defenderBlockEndUserAccess" DEFENDER_BLOCK_END_USER_ACCESS, defender_block_end_user_access bool -> Option<bool>, with_defender_block_end_user_access(bool), "`defenderBlockEndUserAccess`: `Edm.Boolean`";
    "defenderAllowEndUserAccess" DEFENDER_ALLOW_END_USER_ACCESS, defender_allow_end_user_access bool -> Option<bool>, with_defender_allow_end_user_access(bool), "`defenderAllowEndUserAccess`: `Edm.Boolean`";
    "defenderScanMaxCpuPercentage" DEFENDER_SCAN_MAX_CPU_PERCENTAGE, defender_scan_max_cpu_percentage i32 -> Option<i32>, with_defender_scan_max_cpu_percentage(i32), "`defenderScanMaxCpuPercentage`: `Edm.Int32`";
    "defenderCheckForSignaturesBeforeRunningScan" DEFENDER_CHECK_FOR_SIGNATURES_BEFORE_RUNNING_SCAN, defender_check_for_signatures_before_running_scan bool -> Option<bool>, with_defender_check_for_signatures_before_running_scan(bool), "`defenderCheckForSignaturesBeforeRunningScan`: `Edm.Boolean`";
    "defenderCloudBlockLevel" DEFENDER_CLOUD_BLOCK_LEVEL, defender_cloud_block_level enumeration -> Option<super::DefenderCloudBlockLevelType>, with_defender_cloud_block_level(super::DefenderCloudBlockLevelType), "`defenderCloudBlockLevel`: `microsoft.graph.defenderCloudBlockLevelType`" "Possible values are: notConfigured, high, highPlus, zeroTolerance.";
    "defenderCloudExtendedTimeoutInSeconds" DEFENDER_CLOUD_EXTENDED_TIMEOUT_IN_SECONDS, defender_cloud_extended_timeout_in_seconds i32 -> Option<i32>, with_defender_cloud_extended_timeout_in_seconds(i32), "`defenderCloudExtendedTimeoutInSeconds`: `Edm.Int32`";
    "defenderDaysBeforeDeletingQuarantinedMalware" DEFENDER_DAYS_BEFORE_DELETING_QUARANTINED_MALWARE, defender_days_before_deleting_quarantined_malware i32 -> Option<i32>, with_defender_days_before_deleting_quarantined_malware(i32), "`defenderDaysBeforeDeletingQuarantinedMalware`: `Edm.Int32`";
    "defenderDisableCatchupFullScan" DEFENDER_DISABLE_CATCHUP_FULL_SCAN, defender_disable_catchup_full_scan bool -> Option<bool>, with_defender_disable_catchup_full_scan(bool), "`defenderDisableCatchupFullScan`: `Edm.Boolean`";
    "defenderDisableCatchupQuickScan" DEFENDER_DISABLE_CATCHUP_QUICK_SCAN, defender_disable_catchup_quick_scan bool -> Option<bool>, with_defender_disable_catchup_quick_scan(bool), "`defenderDisableCatchupQuickScan`: `Edm.Boolean`";
    "defenderEnableLowCpuPriority" DEFENDER_ENABLE_LOW_CPU_PRIORITY, defender_enable_low_cpu_priority bool -> Option<bool>, with_defender_enable_low_cpu_priority(bool), "`defenderEnableLowCpuPriority`: `Edm.Boolean`";
    "defenderFileExtensionsToExclude" DEFENDER_FILE_EXTENSIONS_TO_EXCLUDE, defender_file_extensions_to_exclude strs -> Option<Vec<&str>>, with_defender_file_extensions_to_exclude(Vec<String>), "`defenderFileExtensionsToExclude`: `Collection(Edm.String)`";
    "defenderFilesAndFoldersToExclude" DEFENDER_FILES_AND_FOLDERS_TO_EXCLUDE, defender_files_and_folders_to_exclude strs -> Option<Vec<&str>>, with_defender_files_and_folders_to_exclude(Vec<String>), "`defenderFilesAndFoldersToExclude`: `Collection(Edm.String)`";
    "defenderProcessesToExclude" DEFENDER_PROCESSES_TO_EXCLUDE, defender_processes_to_exclude strs -> Option<Vec<&str>>, with_defender_processes_to_exclude(Vec<String>), "`defenderProcessesToExclude`: `Collection(Edm.String)`";
    "defenderPotentiallyUnwantedAppAction" DEFENDER_POTENTIALLY_UNWANTED_APP_ACTION, defender_potentially_unwanted_app_action enumeration -> Option<super::DefenderProtectionType>, with_defender_potentially_unwanted_app_action(super::DefenderProtectionType), "`defenderPotentiallyUnwantedAppAction`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderScanDirection" DEFENDER_SCAN_DIRECTION, defender_scan_direction enumeration -> Option<super::DefenderRealtimeScanDirection>, with_defender_scan_direction(super::DefenderRealtimeScanDirection), "`defenderScanDirection`: `microsoft.graph.defenderRealtimeScanDirection`" "Possible values are: monitorAllFiles, monitorIncomingFilesOnly, monitorOutgoingFilesOnly.";
    "defenderScanType" DEFENDER_SCAN_TYPE, defender_scan_type enumeration -> Option<super::DefenderScanType>, with_defender_scan_type(super::DefenderScanType), "`defenderScanType`: `microsoft.graph.defenderScanType`" "Possible values are: userDefined, disabled, quick, full.";
    "defenderScheduledQuickScanTime" DEFENDER_SCHEDULED_QUICK_SCAN_TIME, defender_scheduled_quick_scan_time time_of_day -> Parsed<Time>, with_defender_scheduled_quick_scan_time(Time), "`defenderScheduledQuickScanTime`: `Edm.TimeOfDay`";
    "defenderScheduledScanDay" DEFENDER_SCHEDULED_SCAN_DAY, defender_scheduled_scan_day enumeration -> Option<super::WeeklySchedule>, with_defender_scheduled_scan_day(super::WeeklySchedule), "`defenderScheduledScanDay`: `microsoft.graph.weeklySchedule`" "Possible values are: userDefined, everyday, sunday, monday, tuesday, wednesday, thursday, friday, saturday, noScheduledScan.";
    "defenderScheduledScanTime" DEFENDER_SCHEDULED_SCAN_TIME, defender_scheduled_scan_time time_of_day -> Parsed<Time>, with_defender_scheduled_scan_time(Time), "`defenderScheduledScanTime`: `Edm.TimeOfDay`";
    "defenderSignatureUpdateIntervalInHours" DEFENDER_SIGNATURE_UPDATE_INTERVAL_IN_HOURS, defender_signature_update_interval_in_hours i32 -> Option<i32>, with_defender_signature_update_interval_in_hours(i32), "`defenderSignatureUpdateIntervalInHours`: `Edm.Int32`";
    "defenderSubmitSamplesConsentType" DEFENDER_SUBMIT_SAMPLES_CONSENT_TYPE, defender_submit_samples_consent_type enumeration -> Option<super::DefenderSubmitSamplesConsentType>, with_defender_submit_samples_consent_type(super::DefenderSubmitSamplesConsentType), "`defenderSubmitSamplesConsentType`: `microsoft.graph.defenderSubmitSamplesConsentType`" "Possible values are: sendSafeSamplesAutomatically, alwaysPrompt, neverSend, sendAllSamplesAutomatically.";
    "defenderDetectedMalwareActions" DEFENDER_DETECTED_MALWARE_ACTIONS, defender_detected_malware_actions model -> Option<&super::DefenderDetectedMalwareActions>, with_defender_detected_malware_actions(super::DefenderDetectedMalwareActions), "`defenderDetectedMalwareActions`: `microsoft.graph.defenderDetectedMalwareActions`";
}

crate::runtime::model! {
    /// Inherits from deviceEnrollmentConfiguration.
    ///
    /// [`microsoft.graph.windows10EnrollmentCompletionPageConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-windows10enrollmentcompletionpageconfiguration?view=graph-rest-beta), with the accessors of [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration)
    Windows10EnrollmentCompletionPageConfiguration: super::DeviceEnrollmentConfiguration, super::Entity = "microsoft.graph.windows10EnrollmentCompletionPageConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "deviceEnrollmentConfigurationType" DEVICE_ENROLLMENT_CONFIGURATION_TYPE, with_device_enrollment_configuration_type(super::DeviceEnrollmentConfigurationType), "`deviceEnrollmentConfigurationType`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::EnrollmentConfigurationAssignment>), "`assignments`";
    "showInstallationProgress" SHOW_INSTALLATION_PROGRESS, show_installation_progress bool -> Option<bool>, with_show_installation_progress(bool), "`showInstallationProgress`: `Edm.Boolean`";
    "blockDeviceSetupRetryByUser" BLOCK_DEVICE_SETUP_RETRY_BY_USER, block_device_setup_retry_by_user bool -> Option<bool>, with_block_device_setup_retry_by_user(bool), "`blockDeviceSetupRetryByUser`: `Edm.Boolean`";
    "allowDeviceResetOnInstallFailure" ALLOW_DEVICE_RESET_ON_INSTALL_FAILURE, allow_device_reset_on_install_failure bool -> Option<bool>, with_allow_device_reset_on_install_failure(bool), "`allowDeviceResetOnInstallFailure`: `Edm.Boolean`";
    "allowLogCollectionOnInstallFailure" ALLOW_LOG_COLLECTION_ON_INSTALL_FAILURE, allow_log_collection_on_install_failure bool -> Option<bool>, with_allow_log_collection_on_install_failure(bool), "`allowLogCollectionOnInstallFailure`: `Edm.Boolean`";
    "customErrorMessage" CUSTOM_ERROR_MESSAGE, custom_error_message str -> Option<&str>, with_custom_error_message(String), "`customErrorMessage`: `Edm.String`";
    "installProgressTimeoutInMinutes" INSTALL_PROGRESS_TIMEOUT_IN_MINUTES, install_progress_timeout_in_minutes i32 -> Option<i32>, with_install_progress_timeout_in_minutes(i32), "`installProgressTimeoutInMinutes`: `Edm.Int32`";
    "allowDeviceUseOnInstallFailure" ALLOW_DEVICE_USE_ON_INSTALL_FAILURE, allow_device_use_on_install_failure bool -> Option<bool>, with_allow_device_use_on_install_failure(bool), "`allowDeviceUseOnInstallFailure`: `Edm.Boolean`";
    "selectedMobileAppIds" SELECTED_MOBILE_APP_IDS, selected_mobile_app_ids strs -> Option<Vec<&str>>, with_selected_mobile_app_ids(Vec<String>), "`selectedMobileAppIds`: `Collection(Edm.String)`";
    "allowNonBlockingAppInstallation" ALLOW_NON_BLOCKING_APP_INSTALLATION, allow_non_blocking_app_installation bool -> Option<bool>, with_allow_non_blocking_app_installation(bool), "`allowNonBlockingAppInstallation`: `Edm.Boolean`";
    "trackInstallProgressForAutopilotOnly" TRACK_INSTALL_PROGRESS_FOR_AUTOPILOT_ONLY, track_install_progress_for_autopilot_only bool -> Option<bool>, with_track_install_progress_for_autopilot_only(bool), "`trackInstallProgressForAutopilotOnly`: `Edm.Boolean`";
    "disableUserStatusTrackingAfterFirstUser" DISABLE_USER_STATUS_TRACKING_AFTER_FIRST_USER, disable_user_status_tracking_after_first_user bool -> Option<bool>, with_disable_user_status_tracking_after_first_user(bool), "`disableUserStatusTrackingAfterFirstUser`: `Edm.Boolean`";
    "installQualityUpdates" INSTALL_QUALITY_UPDATES, install_quality_updates bool -> Option<bool>, with_install_quality_updates(bool), "`installQualityUpdates`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// Inherits from policySetItem.
    ///
    /// [`microsoft.graph.windows10EnrollmentCompletionPageConfigurationPolicySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-windows10enrollmentcompletionpageconfigurationpolicysetitem?view=graph-rest-beta), with the accessors of [`PolicySetItem`](super::PolicySetItem)
    Windows10EnrollmentCompletionPageConfigurationPolicySetItem: super::PolicySetItem, super::Entity = "microsoft.graph.windows10EnrollmentCompletionPageConfigurationPolicySetItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "payloadId" PAYLOAD_ID, with_payload_id(String), "`payloadId`";
    inherited "itemType" ITEM_TYPE, with_item_type(String), "`itemType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "status" STATUS, with_status(super::PolicySetStatus), "`status`";
    inherited "errorCode" ERROR_CODE, with_error_code(super::ErrorCode), "`errorCode`";
    inherited "guidedDeploymentTags" GUIDED_DEPLOYMENT_TAGS, with_guided_deployment_tags(Vec<String>), "`guidedDeploymentTags`";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10EnterpriseModernAppManagementConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows10EnterpriseModernAppManagementConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windows10EnterpriseModernAppManagementConfiguration";
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
    "uninstallBuiltInApps" UNINSTALL_BUILT_IN_APPS, uninstall_built_in_apps bool -> Option<bool>, with_uninstall_built_in_apps(bool), "`uninstallBuiltInApps`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10GeneralConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10generalconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows10GeneralConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windows10GeneralConfiguration";
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
    "taskManagerBlockEndTask" TASK_MANAGER_BLOCK_END_TASK, task_manager_block_end_task bool -> Option<bool>, with_task_manager_block_end_task(bool), "`taskManagerBlockEndTask`: `Edm.Boolean`";
    "energySaverOnBatteryThresholdPercentage" ENERGY_SAVER_ON_BATTERY_THRESHOLD_PERCENTAGE, energy_saver_on_battery_threshold_percentage i32 -> Option<i32>, with_energy_saver_on_battery_threshold_percentage(i32), "`energySaverOnBatteryThresholdPercentage`: `Edm.Int32`";
    "energySaverPluggedInThresholdPercentage" ENERGY_SAVER_PLUGGED_IN_THRESHOLD_PERCENTAGE, energy_saver_plugged_in_threshold_percentage i32 -> Option<i32>, with_energy_saver_plugged_in_threshold_percentage(i32), "`energySaverPluggedInThresholdPercentage`: `Edm.Int32`";
    "powerLidCloseActionOnBattery" POWER_LID_CLOSE_ACTION_ON_BATTERY, power_lid_close_action_on_battery enumeration -> Option<super::PowerActionType>, with_power_lid_close_action_on_battery(super::PowerActionType), "`powerLidCloseActionOnBattery`: `microsoft.graph.powerActionType`" "Possible values are: notConfigured, noAction, sleep, hibernate, shutdown.";
    "powerLidCloseActionPluggedIn" POWER_LID_CLOSE_ACTION_PLUGGED_IN, power_lid_close_action_plugged_in enumeration -> Option<super::PowerActionType>, with_power_lid_close_action_plugged_in(super::PowerActionType), "`powerLidCloseActionPluggedIn`: `microsoft.graph.powerActionType`" "Possible values are: notConfigured, noAction, sleep, hibernate, shutdown.";
    "powerButtonActionOnBattery" POWER_BUTTON_ACTION_ON_BATTERY, power_button_action_on_battery enumeration -> Option<super::PowerActionType>, with_power_button_action_on_battery(super::PowerActionType), "`powerButtonActionOnBattery`: `microsoft.graph.powerActionType`" "Possible values are: notConfigured, noAction, sleep, hibernate, shutdown.";
    "powerButtonActionPluggedIn" POWER_BUTTON_ACTION_PLUGGED_IN, power_button_action_plugged_in enumeration -> Option<super::PowerActionType>, with_power_button_action_plugged_in(super::PowerActionType), "`powerButtonActionPluggedIn`: `microsoft.graph.powerActionType`" "Possible values are: notConfigured, noAction, sleep, hibernate, shutdown.";
    "powerSleepButtonActionOnBattery" POWER_SLEEP_BUTTON_ACTION_ON_BATTERY, power_sleep_button_action_on_battery enumeration -> Option<super::PowerActionType>, with_power_sleep_button_action_on_battery(super::PowerActionType), "`powerSleepButtonActionOnBattery`: `microsoft.graph.powerActionType`" "Possible values are: notConfigured, noAction, sleep, hibernate, shutdown.";
    "powerSleepButtonActionPluggedIn" POWER_SLEEP_BUTTON_ACTION_PLUGGED_IN, power_sleep_button_action_plugged_in enumeration -> Option<super::PowerActionType>, with_power_sleep_button_action_plugged_in(super::PowerActionType), "`powerSleepButtonActionPluggedIn`: `microsoft.graph.powerActionType`" "Possible values are: notConfigured, noAction, sleep, hibernate, shutdown.";
    "powerHybridSleepOnBattery" POWER_HYBRID_SLEEP_ON_BATTERY, power_hybrid_sleep_on_battery enumeration -> Option<super::Enablement>, with_power_hybrid_sleep_on_battery(super::Enablement), "`powerHybridSleepOnBattery`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "powerHybridSleepPluggedIn" POWER_HYBRID_SLEEP_PLUGGED_IN, power_hybrid_sleep_plugged_in enumeration -> Option<super::Enablement>, with_power_hybrid_sleep_plugged_in(super::Enablement), "`powerHybridSleepPluggedIn`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "windows10AppsForceUpdateSchedule" WINDOWS10_APPS_FORCE_UPDATE_SCHEDULE, windows10_apps_force_update_schedule model -> Option<&super::Windows10AppsForceUpdateSchedule>, with_windows10_apps_force_update_schedule(super::Windows10AppsForceUpdateSchedule), "`windows10AppsForceUpdateSchedule`: `microsoft.graph.windows10AppsForceUpdateSchedule`";
    "enableAutomaticRedeployment" ENABLE_AUTOMATIC_REDEPLOYMENT, enable_automatic_redeployment bool -> Option<bool>, with_enable_automatic_redeployment(bool), "`enableAutomaticRedeployment`: `Edm.Boolean`";
    "microsoftAccountSignInAssistantSettings" MICROSOFT_ACCOUNT_SIGN_IN_ASSISTANT_SETTINGS, microsoft_account_sign_in_assistant_settings enumeration -> Option<super::SignInAssistantOptions>, with_microsoft_account_sign_in_assistant_settings(super::SignInAssistantOptions), "`microsoftAccountSignInAssistantSettings`: `microsoft.graph.signInAssistantOptions`" "Possible values are: notConfigured, disabled.";
    "authenticationAllowSecondaryDevice" AUTHENTICATION_ALLOW_SECONDARY_DEVICE, authentication_allow_secondary_device bool -> Option<bool>, with_authentication_allow_secondary_device(bool), "`authenticationAllowSecondaryDevice`: `Edm.Boolean`";
    "authenticationWebSignIn" AUTHENTICATION_WEB_SIGN_IN, authentication_web_sign_in enumeration -> Option<super::Enablement>, with_authentication_web_sign_in(super::Enablement), "`authenticationWebSignIn`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "authenticationPreferredAzureADTenantDomainName" AUTHENTICATION_PREFERRED_AZURE_AD_TENANT_DOMAIN_NAME, authentication_preferred_azure_ad_tenant_domain_name str -> Option<&str>, with_authentication_preferred_azure_ad_tenant_domain_name(String), "`authenticationPreferredAzureADTenantDomainName`: `Edm.String`";
    "cryptographyAllowFipsAlgorithmPolicy" CRYPTOGRAPHY_ALLOW_FIPS_ALGORITHM_POLICY, cryptography_allow_fips_algorithm_policy bool -> Option<bool>, with_cryptography_allow_fips_algorithm_policy(bool), "`cryptographyAllowFipsAlgorithmPolicy`: `Edm.Boolean`";
    "displayAppListWithGdiDPIScalingTurnedOn" DISPLAY_APP_LIST_WITH_GDI_DPI_SCALING_TURNED_ON, display_app_list_with_gdi_dpi_scaling_turned_on strs -> Option<Vec<&str>>, with_display_app_list_with_gdi_dpi_scaling_turned_on(Vec<String>), "`displayAppListWithGdiDPIScalingTurnedOn`: `Collection(Edm.String)`";
    "displayAppListWithGdiDPIScalingTurnedOff" DISPLAY_APP_LIST_WITH_GDI_DPI_SCALING_TURNED_OFF, display_app_list_with_gdi_dpi_scaling_turned_off strs -> Option<Vec<&str>>, with_display_app_list_with_gdi_dpi_scaling_turned_off(Vec<String>), "`displayAppListWithGdiDPIScalingTurnedOff`: `Collection(Edm.String)`";
    "enterpriseCloudPrintDiscoveryEndPoint" ENTERPRISE_CLOUD_PRINT_DISCOVERY_END_POINT, enterprise_cloud_print_discovery_end_point str -> Option<&str>, with_enterprise_cloud_print_discovery_end_point(String), "`enterpriseCloudPrintDiscoveryEndPoint`: `Edm.String`";
    "enterpriseCloudPrintOAuthAuthority" ENTERPRISE_CLOUD_PRINT_OAUTH_AUTHORITY, enterprise_cloud_print_oauth_authority str -> Option<&str>, with_enterprise_cloud_print_oauth_authority(String), "`enterpriseCloudPrintOAuthAuthority`: `Edm.String`";
    "enterpriseCloudPrintOAuthClientIdentifier" ENTERPRISE_CLOUD_PRINT_OAUTH_CLIENT_IDENTIFIER, enterprise_cloud_print_oauth_client_identifier str -> Option<&str>, with_enterprise_cloud_print_oauth_client_identifier(String), "`enterpriseCloudPrintOAuthClientIdentifier`: `Edm.String`";
    "enterpriseCloudPrintResourceIdentifier" ENTERPRISE_CLOUD_PRINT_RESOURCE_IDENTIFIER, enterprise_cloud_print_resource_identifier str -> Option<&str>, with_enterprise_cloud_print_resource_identifier(String), "`enterpriseCloudPrintResourceIdentifier`: `Edm.String`";
    "enterpriseCloudPrintDiscoveryMaxLimit" ENTERPRISE_CLOUD_PRINT_DISCOVERY_MAX_LIMIT, enterprise_cloud_print_discovery_max_limit i32 -> Option<i32>, with_enterprise_cloud_print_discovery_max_limit(i32), "`enterpriseCloudPrintDiscoveryMaxLimit`: `Edm.Int32`";
    "enterpriseCloudPrintMopriaDiscoveryResourceIdentifier" ENTERPRISE_CLOUD_PRINT_MOPRIA_DISCOVERY_RESOURCE_IDENTIFIER, enterprise_cloud_print_mopria_discovery_resource_identifier str -> Option<&str>, with_enterprise_cloud_print_mopria_discovery_resource_identifier(String), "`enterpriseCloudPrintMopriaDiscoveryResourceIdentifier`: `Edm.String`";
    "experienceDoNotSyncBrowserSettings" EXPERIENCE_DO_NOT_SYNC_BROWSER_SETTINGS, experience_do_not_sync_browser_settings enumeration -> Option<super::BrowserSyncSetting>, with_experience_do_not_sync_browser_settings(super::BrowserSyncSetting), "`experienceDoNotSyncBrowserSettings`: `microsoft.graph.browserSyncSetting`" "Possible values are: notConfigured, blockedWithUserOverride, blocked.";
    "messagingBlockSync" MESSAGING_BLOCK_SYNC, messaging_block_sync bool -> Option<bool>, with_messaging_block_sync(bool), "`messagingBlockSync`: `Edm.Boolean`";
    "messagingBlockMMS" MESSAGING_BLOCK_MMS, messaging_block_mms bool -> Option<bool>, with_messaging_block_mms(bool), "`messagingBlockMMS`: `Edm.Boolean`";
    "messagingBlockRichCommunicationServices" MESSAGING_BLOCK_RICH_COMMUNICATION_SERVICES, messaging_block_rich_communication_services bool -> Option<bool>, with_messaging_block_rich_communication_services(bool), "`messagingBlockRichCommunicationServices`: `Edm.Boolean`";
    "printerNames" PRINTER_NAMES, printer_names strs -> Option<Vec<&str>>, with_printer_names(Vec<String>), "`printerNames`: `Collection(Edm.String)`";
    "printerDefaultName" PRINTER_DEFAULT_NAME, printer_default_name str -> Option<&str>, with_printer_default_name(String), "`printerDefaultName`: `Edm.String`";
    "printerBlockAddition" PRINTER_BLOCK_ADDITION, printer_block_addition bool -> Option<bool>, with_printer_block_addition(bool), "`printerBlockAddition`: `Edm.Boolean`";
    "searchBlockDiacritics" SEARCH_BLOCK_DIACRITICS, search_block_diacritics bool -> Option<bool>, with_search_block_diacritics(bool), "`searchBlockDiacritics`: `Edm.Boolean`";
    "searchDisableAutoLanguageDetection" SEARCH_DISABLE_AUTO_LANGUAGE_DETECTION, search_disable_auto_language_detection bool -> Option<bool>, with_search_disable_auto_language_detection(bool), "`searchDisableAutoLanguageDetection`: `Edm.Boolean`";
    "searchDisableIndexingEncryptedItems" SEARCH_DISABLE_INDEXING_ENCRYPTED_ITEMS, search_disable_indexing_encrypted_items bool -> Option<bool>, with_search_disable_indexing_encrypted_items(bool), "`searchDisableIndexingEncryptedItems`: `Edm.Boolean`";
    "searchEnableRemoteQueries" SEARCH_ENABLE_REMOTE_QUERIES, search_enable_remote_queries bool -> Option<bool>, with_search_enable_remote_queries(bool), "`searchEnableRemoteQueries`: `Edm.Boolean`";
    "searchDisableUseLocation" SEARCH_DISABLE_USE_LOCATION, search_disable_use_location bool -> Option<bool>, with_search_disable_use_location(bool), "`searchDisableUseLocation`: `Edm.Boolean`";
    "searchDisableLocation" SEARCH_DISABLE_LOCATION, search_disable_location bool -> Option<bool>, with_search_disable_location(bool), "`searchDisableLocation`: `Edm.Boolean`";
    "searchDisableIndexerBackoff" SEARCH_DISABLE_INDEXER_BACKOFF, search_disable_indexer_backoff bool -> Option<bool>, with_search_disable_indexer_backoff(bool), "`searchDisableIndexerBackoff`: `Edm.Boolean`";
    "searchDisableIndexingRemovableDrive" SEARCH_DISABLE_INDEXING_REMOVABLE_DRIVE, search_disable_indexing_removable_drive bool -> Option<bool>, with_search_disable_indexing_removable_drive(bool), "`searchDisableIndexingRemovableDrive`: `Edm.Boolean`";
    "searchEnableAutomaticIndexSizeManangement" SEARCH_ENABLE_AUTOMATIC_INDEX_SIZE_MANANGEMENT, search_enable_automatic_index_size_manangement bool -> Option<bool>, with_search_enable_automatic_index_size_manangement(bool), "`searchEnableAutomaticIndexSizeManangement`: `Edm.Boolean`";
    "searchBlockWebResults" SEARCH_BLOCK_WEB_RESULTS, search_block_web_results bool -> Option<bool>, with_search_block_web_results(bool), "`searchBlockWebResults`: `Edm.Boolean`";
    "findMyFiles" FIND_MY_FILES, find_my_files enumeration -> Option<super::Enablement>, with_find_my_files(super::Enablement), "`findMyFiles`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "securityBlockAzureADJoinedDevicesAutoEncryption" SECURITY_BLOCK_AZURE_AD_JOINED_DEVICES_AUTO_ENCRYPTION, security_block_azure_ad_joined_devices_auto_encryption bool -> Option<bool>, with_security_block_azure_ad_joined_devices_auto_encryption(bool), "`securityBlockAzureADJoinedDevicesAutoEncryption`: `Edm.Boolean`";
    "diagnosticsDataSubmissionMode" DIAGNOSTICS_DATA_SUBMISSION_MODE, diagnostics_data_submission_mode enumeration -> Option<super::DiagnosticDataSubmissionMode>, with_diagnostics_data_submission_mode(super::DiagnosticDataSubmissionMode), "`diagnosticsDataSubmissionMode`: `microsoft.graph.diagnosticDataSubmissionMode`" "Possible values are: userDefined, none, basic, enhanced, full.";
    "oneDriveDisableFileSync" ONE_DRIVE_DISABLE_FILE_SYNC, one_drive_disable_file_sync bool -> Option<bool>, with_one_drive_disable_file_sync(bool), "`oneDriveDisableFileSync`: `Edm.Boolean`";
    "systemTelemetryProxyServer" SYSTEM_TELEMETRY_PROXY_SERVER, system_telemetry_proxy_server str -> Option<&str>, with_system_telemetry_proxy_server(String), "`systemTelemetryProxyServer`: `Edm.String`";
    "edgeTelemetryForMicrosoft365Analytics" EDGE_TELEMETRY_FOR_MICROSOFT365_ANALYTICS, edge_telemetry_for_microsoft365_analytics enumeration -> Option<super::EdgeTelemetryMode>, with_edge_telemetry_for_microsoft365_analytics(super::EdgeTelemetryMode), "`edgeTelemetryForMicrosoft365Analytics`: `microsoft.graph.edgeTelemetryMode`" "Possible values are: notConfigured, intranet, internet, intranetAndInternet.";
    "inkWorkspaceAccess" INK_WORKSPACE_ACCESS, ink_workspace_access enumeration -> Option<super::InkAccessSetting>, with_ink_workspace_access(super::InkAccessSetting), "`inkWorkspaceAccess`: `microsoft.graph.inkAccessSetting`" "Possible values are: notConfigured, enabled, disabled.";
    "inkWorkspaceAccessState" INK_WORKSPACE_ACCESS_STATE, ink_workspace_access_state enumeration -> Option<super::StateManagementSetting>, with_ink_workspace_access_state(super::StateManagementSetting), "`inkWorkspaceAccessState`: `microsoft.graph.stateManagementSetting`" "Possible values are: notConfigured, blocked, allowed.";
    "inkWorkspaceBlockSuggestedApps" INK_WORKSPACE_BLOCK_SUGGESTED_APPS, ink_workspace_block_suggested_apps bool -> Option<bool>, with_ink_workspace_block_suggested_apps(bool), "`inkWorkspaceBlockSuggestedApps`: `Edm.Boolean`";
    "smartScreenEnableAppInstallControl" SMART_SCREEN_ENABLE_APP_INSTALL_CONTROL, smart_screen_enable_app_install_control bool -> Option<bool>, with_smart_screen_enable_app_install_control(bool), "`smartScreenEnableAppInstallControl`: `Edm.Boolean`";
    "smartScreenAppInstallControl" SMART_SCREEN_APP_INSTALL_CONTROL, smart_screen_app_install_control enumeration -> Option<super::AppInstallControlType>, with_smart_screen_app_install_control(super::AppInstallControlType), "`smartScreenAppInstallControl`: `microsoft.graph.appInstallControlType`" "Possible values are: notConfigured, anywhere, storeOnly, recommendations, preferStore.";
    "personalizationDesktopImageUrl" PERSONALIZATION_DESKTOP_IMAGE_URL, personalization_desktop_image_url str -> Option<&str>, with_personalization_desktop_image_url(String), "`personalizationDesktopImageUrl`: `Edm.String`";
    "personalizationLockScreenImageUrl" PERSONALIZATION_LOCK_SCREEN_IMAGE_URL, personalization_lock_screen_image_url str -> Option<&str>, with_personalization_lock_screen_image_url(String), "`personalizationLockScreenImageUrl`: `Edm.String`";
    "bluetoothAllowedServices" BLUETOOTH_ALLOWED_SERVICES, bluetooth_allowed_services strs -> Option<Vec<&str>>, with_bluetooth_allowed_services(Vec<String>), "`bluetoothAllowedServices`: `Collection(Edm.String)`";
    "bluetoothBlockAdvertising" BLUETOOTH_BLOCK_ADVERTISING, bluetooth_block_advertising bool -> Option<bool>, with_bluetooth_block_advertising(bool), "`bluetoothBlockAdvertising`: `Edm.Boolean`";
    "bluetoothBlockPromptedProximalConnections" BLUETOOTH_BLOCK_PROMPTED_PROXIMAL_CONNECTIONS, bluetooth_block_prompted_proximal_connections bool -> Option<bool>, with_bluetooth_block_prompted_proximal_connections(bool), "`bluetoothBlockPromptedProximalConnections`: `Edm.Boolean`";
    "bluetoothBlockDiscoverableMode" BLUETOOTH_BLOCK_DISCOVERABLE_MODE, bluetooth_block_discoverable_mode bool -> Option<bool>, with_bluetooth_block_discoverable_mode(bool), "`bluetoothBlockDiscoverableMode`: `Edm.Boolean`";
    "bluetoothBlockPrePairing" BLUETOOTH_BLOCK_PRE_PAIRING, bluetooth_block_pre_pairing bool -> Option<bool>, with_bluetooth_block_pre_pairing(bool), "`bluetoothBlockPrePairing`: `Edm.Boolean`";
    "edgeBlockAutofill" EDGE_BLOCK_AUTOFILL, edge_block_autofill bool -> Option<bool>, with_edge_block_autofill(bool), "`edgeBlockAutofill`: `Edm.Boolean`";
    "edgeBlocked" EDGE_BLOCKED, edge_blocked bool -> Option<bool>, with_edge_blocked(bool), "`edgeBlocked`: `Edm.Boolean`";
    "edgeCookiePolicy" EDGE_COOKIE_POLICY, edge_cookie_policy enumeration -> Option<super::EdgeCookiePolicy>, with_edge_cookie_policy(super::EdgeCookiePolicy), "`edgeCookiePolicy`: `microsoft.graph.edgeCookiePolicy`" "Possible values are: userDefined, allow, blockThirdParty, blockAll.";
    "edgeBlockDeveloperTools" EDGE_BLOCK_DEVELOPER_TOOLS, edge_block_developer_tools bool -> Option<bool>, with_edge_block_developer_tools(bool), "`edgeBlockDeveloperTools`: `Edm.Boolean`";
    "edgeBlockSendingDoNotTrackHeader" EDGE_BLOCK_SENDING_DO_NOT_TRACK_HEADER, edge_block_sending_do_not_track_header bool -> Option<bool>, with_edge_block_sending_do_not_track_header(bool), "`edgeBlockSendingDoNotTrackHeader`: `Edm.Boolean`";
    "edgeBlockExtensions" EDGE_BLOCK_EXTENSIONS, edge_block_extensions bool -> Option<bool>, with_edge_block_extensions(bool), "`edgeBlockExtensions`: `Edm.Boolean`";
    "edgeBlockInPrivateBrowsing" EDGE_BLOCK_IN_PRIVATE_BROWSING, edge_block_in_private_browsing bool -> Option<bool>, with_edge_block_in_private_browsing(bool), "`edgeBlockInPrivateBrowsing`: `Edm.Boolean`";
    "edgeBlockJavaScript" EDGE_BLOCK_JAVA_SCRIPT, edge_block_java_script bool -> Option<bool>, with_edge_block_java_script(bool), "`edgeBlockJavaScript`: `Edm.Boolean`";
    "edgeBlockPasswordManager" EDGE_BLOCK_PASSWORD_MANAGER, edge_block_password_manager bool -> Option<bool>, with_edge_block_password_manager(bool), "`edgeBlockPasswordManager`: `Edm.Boolean`";
    "edgeBlockAddressBarDropdown" EDGE_BLOCK_ADDRESS_BAR_DROPDOWN, edge_block_address_bar_dropdown bool -> Option<bool>, with_edge_block_address_bar_dropdown(bool), "`edgeBlockAddressBarDropdown`: `Edm.Boolean`";
    "edgeBlockCompatibilityList" EDGE_BLOCK_COMPATIBILITY_LIST, edge_block_compatibility_list bool -> Option<bool>, with_edge_block_compatibility_list(bool), "`edgeBlockCompatibilityList`: `Edm.Boolean`";
    "edgeClearBrowsingDataOnExit" EDGE_CLEAR_BROWSING_DATA_ON_EXIT, edge_clear_browsing_data_on_exit bool -> Option<bool>, with_edge_clear_browsing_data_on_exit(bool), "`edgeClearBrowsingDataOnExit`: `Edm.Boolean`";
    "edgeAllowStartPagesModification" EDGE_ALLOW_START_PAGES_MODIFICATION, edge_allow_start_pages_modification bool -> Option<bool>, with_edge_allow_start_pages_modification(bool), "`edgeAllowStartPagesModification`: `Edm.Boolean`";
    "edgeDisableFirstRunPage" EDGE_DISABLE_FIRST_RUN_PAGE, edge_disable_first_run_page bool -> Option<bool>, with_edge_disable_first_run_page(bool), "`edgeDisableFirstRunPage`: `Edm.Boolean`";
    "edgeBlockLiveTileDataCollection" EDGE_BLOCK_LIVE_TILE_DATA_COLLECTION, edge_block_live_tile_data_collection bool -> Option<bool>, with_edge_block_live_tile_data_collection(bool), "`edgeBlockLiveTileDataCollection`: `Edm.Boolean`";
    "edgeSyncFavoritesWithInternetExplorer" EDGE_SYNC_FAVORITES_WITH_INTERNET_EXPLORER, edge_sync_favorites_with_internet_explorer bool -> Option<bool>, with_edge_sync_favorites_with_internet_explorer(bool), "`edgeSyncFavoritesWithInternetExplorer`: `Edm.Boolean`";
    "edgeFavoritesListLocation" EDGE_FAVORITES_LIST_LOCATION, edge_favorites_list_location str -> Option<&str>, with_edge_favorites_list_location(String), "`edgeFavoritesListLocation`: `Edm.String`";
    "edgeBlockEditFavorites" EDGE_BLOCK_EDIT_FAVORITES, edge_block_edit_favorites bool -> Option<bool>, with_edge_block_edit_favorites(bool), "`edgeBlockEditFavorites`: `Edm.Boolean`";
    "edgeNewTabPageURL" EDGE_NEW_TAB_PAGE_URL, edge_new_tab_page_url str -> Option<&str>, with_edge_new_tab_page_url(String), "`edgeNewTabPageURL`: `Edm.String`";
    "edgeHomeButtonConfiguration" EDGE_HOME_BUTTON_CONFIGURATION, edge_home_button_configuration model -> Option<&super::EdgeHomeButtonConfiguration>, with_edge_home_button_configuration(super::EdgeHomeButtonConfiguration), "`edgeHomeButtonConfiguration`: `microsoft.graph.edgeHomeButtonConfiguration`";
    "edgeHomeButtonConfigurationEnabled" EDGE_HOME_BUTTON_CONFIGURATION_ENABLED, edge_home_button_configuration_enabled bool -> Option<bool>, with_edge_home_button_configuration_enabled(bool), "`edgeHomeButtonConfigurationEnabled`: `Edm.Boolean`";
    "edgeOpensWith" EDGE_OPENS_WITH, edge_opens_with enumeration -> Option<super::EdgeOpenOptions>, with_edge_opens_with(super::EdgeOpenOptions), "`edgeOpensWith`: `microsoft.graph.edgeOpenOptions`" "Possible values are: notConfigured, startPage, newTabPage, previousPages, specificPages.";
    "edgeBlockSideloadingExtensions" EDGE_BLOCK_SIDELOADING_EXTENSIONS, edge_block_sideloading_extensions bool -> Option<bool>, with_edge_block_sideloading_extensions(bool), "`edgeBlockSideloadingExtensions`: `Edm.Boolean`";
    "edgeRequiredExtensionPackageFamilyNames" EDGE_REQUIRED_EXTENSION_PACKAGE_FAMILY_NAMES, edge_required_extension_package_family_names strs -> Option<Vec<&str>>, with_edge_required_extension_package_family_names(Vec<String>), "`edgeRequiredExtensionPackageFamilyNames`: `Collection(Edm.String)`";
    "edgeBlockPrinting" EDGE_BLOCK_PRINTING, edge_block_printing bool -> Option<bool>, with_edge_block_printing(bool), "`edgeBlockPrinting`: `Edm.Boolean`";
    "edgeFavoritesBarVisibility" EDGE_FAVORITES_BAR_VISIBILITY, edge_favorites_bar_visibility enumeration -> Option<super::VisibilitySetting>, with_edge_favorites_bar_visibility(super::VisibilitySetting), "`edgeFavoritesBarVisibility`: `microsoft.graph.visibilitySetting`" "Possible values are: notConfigured, hide, show.";
    "edgeBlockSavingHistory" EDGE_BLOCK_SAVING_HISTORY, edge_block_saving_history bool -> Option<bool>, with_edge_block_saving_history(bool), "`edgeBlockSavingHistory`: `Edm.Boolean`";
    "edgeBlockFullScreenMode" EDGE_BLOCK_FULL_SCREEN_MODE, edge_block_full_screen_mode bool -> Option<bool>, with_edge_block_full_screen_mode(bool), "`edgeBlockFullScreenMode`: `Edm.Boolean`";
    "edgeBlockWebContentOnNewTabPage" EDGE_BLOCK_WEB_CONTENT_ON_NEW_TAB_PAGE, edge_block_web_content_on_new_tab_page bool -> Option<bool>, with_edge_block_web_content_on_new_tab_page(bool), "`edgeBlockWebContentOnNewTabPage`: `Edm.Boolean`";
    "edgeBlockTabPreloading" EDGE_BLOCK_TAB_PRELOADING, edge_block_tab_preloading bool -> Option<bool>, with_edge_block_tab_preloading(bool), "`edgeBlockTabPreloading`: `Edm.Boolean`";
    "edgeBlockPrelaunch" EDGE_BLOCK_PRELAUNCH, edge_block_prelaunch bool -> Option<bool>, with_edge_block_prelaunch(bool), "`edgeBlockPrelaunch`: `Edm.Boolean`";
    "edgeShowMessageWhenOpeningInternetExplorerSites" EDGE_SHOW_MESSAGE_WHEN_OPENING_INTERNET_EXPLORER_SITES, edge_show_message_when_opening_internet_explorer_sites enumeration -> Option<super::InternetExplorerMessageSetting>, with_edge_show_message_when_opening_internet_explorer_sites(super::InternetExplorerMessageSetting), "`edgeShowMessageWhenOpeningInternetExplorerSites`: `microsoft.graph.internetExplorerMessageSetting`" "Possible values are: notConfigured, disabled, enabled, keepGoing.";
    "edgePreventCertificateErrorOverride" EDGE_PREVENT_CERTIFICATE_ERROR_OVERRIDE, edge_prevent_certificate_error_override bool -> Option<bool>, with_edge_prevent_certificate_error_override(bool), "`edgePreventCertificateErrorOverride`: `Edm.Boolean`";
    "edgeKioskModeRestriction" EDGE_KIOSK_MODE_RESTRICTION, edge_kiosk_mode_restriction enumeration -> Option<super::EdgeKioskModeRestrictionType>, with_edge_kiosk_mode_restriction(super::EdgeKioskModeRestrictionType), "`edgeKioskModeRestriction`: `microsoft.graph.edgeKioskModeRestrictionType`" "Possible values are: notConfigured, digitalSignage, normalMode, publicBrowsingSingleApp, publicBrowsingMultiApp.";
    "edgeKioskResetAfterIdleTimeInMinutes" EDGE_KIOSK_RESET_AFTER_IDLE_TIME_IN_MINUTES, edge_kiosk_reset_after_idle_time_in_minutes i32 -> Option<i32>, with_edge_kiosk_reset_after_idle_time_in_minutes(i32), "`edgeKioskResetAfterIdleTimeInMinutes`: `Edm.Int32`";
    "cellularBlockDataWhenRoaming" CELLULAR_BLOCK_DATA_WHEN_ROAMING, cellular_block_data_when_roaming bool -> Option<bool>, with_cellular_block_data_when_roaming(bool), "`cellularBlockDataWhenRoaming`: `Edm.Boolean`";
    "cellularBlockVpn" CELLULAR_BLOCK_VPN, cellular_block_vpn bool -> Option<bool>, with_cellular_block_vpn(bool), "`cellularBlockVpn`: `Edm.Boolean`";
    "cellularBlockVpnWhenRoaming" CELLULAR_BLOCK_VPN_WHEN_ROAMING, cellular_block_vpn_when_roaming bool -> Option<bool>, with_cellular_block_vpn_when_roaming(bool), "`cellularBlockVpnWhenRoaming`: `Edm.Boolean`";
    "cellularData" CELLULAR_DATA, cellular_data enumeration -> Option<super::ConfigurationUsage>, with_cellular_data(super::ConfigurationUsage), "`cellularData`: `microsoft.graph.configurationUsage`" "Possible values are: blocked, required, allowed, notConfigured.";
    "defenderRequireRealTimeMonitoring" DEFENDER_REQUIRE_REAL_TIME_MONITORING, defender_require_real_time_monitoring bool -> Option<bool>, with_defender_require_real_time_monitoring(bool), "`defenderRequireRealTimeMonitoring`: `Edm.Boolean`";
    "defenderRequireBehaviorMonitoring" DEFENDER_REQUIRE_BEHAVIOR_MONITORING, defender_require_behavior_monitoring bool -> Option<bool>, with_defender_require_behavior_monitoring(bool), "`defenderRequireBehaviorMonitoring`: `Edm.Boolean`";
    "defenderRequireNetworkInspectionSystem" DEFENDER_REQUIRE_NETWORK_INSPECTION_SYSTEM, defender_require_network_inspection_system bool -> Option<bool>, with_defender_require_network_inspection_system(bool), "`defenderRequireNetworkInspectionSystem`: `Edm.Boolean`";
    "defenderScanDownloads" DEFENDER_SCAN_DOWNLOADS, defender_scan_downloads bool -> Option<bool>, with_defender_scan_downloads(bool), "`defenderScanDownloads`: `Edm.Boolean`";
    "defenderScheduleScanEnableLowCpuPriority" DEFENDER_SCHEDULE_SCAN_ENABLE_LOW_CPU_PRIORITY, defender_schedule_scan_enable_low_cpu_priority bool -> Option<bool>, with_defender_schedule_scan_enable_low_cpu_priority(bool), "`defenderScheduleScanEnableLowCpuPriority`: `Edm.Boolean`";
    "defenderDisableCatchupQuickScan" DEFENDER_DISABLE_CATCHUP_QUICK_SCAN, defender_disable_catchup_quick_scan bool -> Option<bool>, with_defender_disable_catchup_quick_scan(bool), "`defenderDisableCatchupQuickScan`: `Edm.Boolean`";
    "defenderDisableCatchupFullScan" DEFENDER_DISABLE_CATCHUP_FULL_SCAN, defender_disable_catchup_full_scan bool -> Option<bool>, with_defender_disable_catchup_full_scan(bool), "`defenderDisableCatchupFullScan`: `Edm.Boolean`";
    "defenderScanScriptsLoadedInInternetExplorer" DEFENDER_SCAN_SCRIPTS_LOADED_IN_INTERNET_EXPLORER, defender_scan_scripts_loaded_in_internet_explorer bool -> Option<bool>, with_defender_scan_scripts_loaded_in_internet_explorer(bool), "`defenderScanScriptsLoadedInInternetExplorer`: `Edm.Boolean`";
    "defenderBlockEndUserAccess" DEFENDER_BLOCK_END_USER_ACCESS, defender_block_end_user_access bool -> Option<bool>, with_defender_block_end_user_access(bool), "`defenderBlockEndUserAccess`: `Edm.Boolean`";
    "defenderSignatureUpdateIntervalInHours" DEFENDER_SIGNATURE_UPDATE_INTERVAL_IN_HOURS, defender_signature_update_interval_in_hours i32 -> Option<i32>, with_defender_signature_update_interval_in_hours(i32), "`defenderSignatureUpdateIntervalInHours`: `Edm.Int32`";
    "defenderMonitorFileActivity" DEFENDER_MONITOR_FILE_ACTIVITY, defender_monitor_file_activity enumeration -> Option<super::DefenderMonitorFileActivity>, with_defender_monitor_file_activity(super::DefenderMonitorFileActivity), "`defenderMonitorFileActivity`: `microsoft.graph.defenderMonitorFileActivity`" "Possible values are: userDefined, disable, monitorAllFiles, monitorIncomingFilesOnly, monitorOutgoingFilesOnly.";
    "defenderDaysBeforeDeletingQuarantinedMalware" DEFENDER_DAYS_BEFORE_DELETING_QUARANTINED_MALWARE, defender_days_before_deleting_quarantined_malware i32 -> Option<i32>, with_defender_days_before_deleting_quarantined_malware(i32), "`defenderDaysBeforeDeletingQuarantinedMalware`: `Edm.Int32`";
    "defenderScanMaxCpu" DEFENDER_SCAN_MAX_CPU, defender_scan_max_cpu i32 -> Option<i32>, with_defender_scan_max_cpu(i32), "`defenderScanMaxCpu`: `Edm.Int32`";
    "defenderScanArchiveFiles" DEFENDER_SCAN_ARCHIVE_FILES, defender_scan_archive_files bool -> Option<bool>, with_defender_scan_archive_files(bool), "`defenderScanArchiveFiles`: `Edm.Boolean`";
    "defenderScanIncomingMail" DEFENDER_SCAN_INCOMING_MAIL, defender_scan_incoming_mail bool -> Option<bool>, with_defender_scan_incoming_mail(bool), "`defenderScanIncomingMail`: `Edm.Boolean`";
    "defenderScanRemovableDrivesDuringFullScan" DEFENDER_SCAN_REMOVABLE_DRIVES_DURING_FULL_SCAN, defender_scan_removable_drives_during_full_scan bool -> Option<bool>, with_defender_scan_removable_drives_during_full_scan(bool), "`defenderScanRemovableDrivesDuringFullScan`: `Edm.Boolean`";
    "defenderScanMappedNetworkDrivesDuringFullScan" DEFENDER_SCAN_MAPPED_NETWORK_DRIVES_DURING_FULL_SCAN, defender_scan_mapped_network_drives_during_full_scan bool -> Option<bool>, with_defender_scan_mapped_network_drives_during_full_scan(bool), "`defenderScanMappedNetworkDrivesDuringFullScan`: `Edm.Boolean`";
    "defenderScanNetworkFiles" DEFENDER_SCAN_NETWORK_FILES, defender_scan_network_files bool -> Option<bool>, with_defender_scan_network_files(bool), "`defenderScanNetworkFiles`: `Edm.Boolean`";
    "defenderRequireCloudProtection" DEFENDER_REQUIRE_CLOUD_PROTECTION, defender_require_cloud_protection bool -> Option<bool>, with_defender_require_cloud_protection(bool), "`defenderRequireCloudProtection`: `Edm.Boolean`";
    "defenderCloudBlockLevel" DEFENDER_CLOUD_BLOCK_LEVEL, defender_cloud_block_level enumeration -> Option<super::DefenderCloudBlockLevelType>, with_defender_cloud_block_level(super::DefenderCloudBlockLevelType), "`defenderCloudBlockLevel`: `microsoft.graph.defenderCloudBlockLevelType`" "Possible values are: notConfigured, high, highPlus, zeroTolerance.";
    "defenderCloudExtendedTimeout" DEFENDER_CLOUD_EXTENDED_TIMEOUT, defender_cloud_extended_timeout i32 -> Option<i32>, with_defender_cloud_extended_timeout(i32), "`defenderCloudExtendedTimeout`: `Edm.Int32`";
    "defenderCloudExtendedTimeoutInSeconds" DEFENDER_CLOUD_EXTENDED_TIMEOUT_IN_SECONDS, defender_cloud_extended_timeout_in_seconds i32 -> Option<i32>, with_defender_cloud_extended_timeout_in_seconds(i32), "`defenderCloudExtendedTimeoutInSeconds`: `Edm.Int32`";
    "defenderPromptForSampleSubmission" DEFENDER_PROMPT_FOR_SAMPLE_SUBMISSION, defender_prompt_for_sample_submission enumeration -> Option<super::DefenderPromptForSampleSubmission>, with_defender_prompt_for_sample_submission(super::DefenderPromptForSampleSubmission), "`defenderPromptForSampleSubmission`: `microsoft.graph.defenderPromptForSampleSubmission`" "Possible values are: userDefined, alwaysPrompt, promptBeforeSendingPersonalData, neverSendData, sendAllDataWithoutPrompting.";
    "defenderScheduledQuickScanTime" DEFENDER_SCHEDULED_QUICK_SCAN_TIME, defender_scheduled_quick_scan_time time_of_day -> Parsed<Time>, with_defender_scheduled_quick_scan_time(Time), "`defenderScheduledQuickScanTime`: `Edm.TimeOfDay`";
    "defenderScanType" DEFENDER_SCAN_TYPE, defender_scan_type enumeration -> Option<super::DefenderScanType>, with_defender_scan_type(super::DefenderScanType), "`defenderScanType`: `microsoft.graph.defenderScanType`" "Possible values are: userDefined, disabled, quick, full.";
    "defenderSystemScanSchedule" DEFENDER_SYSTEM_SCAN_SCHEDULE, defender_system_scan_schedule enumeration -> Option<super::WeeklySchedule>, with_defender_system_scan_schedule(super::WeeklySchedule), "`defenderSystemScanSchedule`: `microsoft.graph.weeklySchedule`" "Possible values are: userDefined, everyday, sunday, monday, tuesday, wednesday, thursday, friday, saturday, noScheduledScan.";
    "defenderScheduledScanTime" DEFENDER_SCHEDULED_SCAN_TIME, defender_scheduled_scan_time time_of_day -> Parsed<Time>, with_defender_scheduled_scan_time(Time), "`defenderScheduledScanTime`: `Edm.TimeOfDay`";
    "defenderPotentiallyUnwantedAppAction" DEFENDER_POTENTIALLY_UNWANTED_APP_ACTION, defender_potentially_unwanted_app_action enumeration -> Option<super::DefenderPotentiallyUnwantedAppAction>, with_defender_potentially_unwanted_app_action(super::DefenderPotentiallyUnwantedAppAction), "`defenderPotentiallyUnwantedAppAction`: `microsoft.graph.defenderPotentiallyUnwantedAppAction`" "Possible values are: deviceDefault, block, audit.";
    "defenderPotentiallyUnwantedAppActionSetting" DEFENDER_POTENTIALLY_UNWANTED_APP_ACTION_SETTING, defender_potentially_unwanted_app_action_setting enumeration -> Option<super::DefenderProtectionType>, with_defender_potentially_unwanted_app_action_setting(super::DefenderProtectionType), "`defenderPotentiallyUnwantedAppActionSetting`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderSubmitSamplesConsentType" DEFENDER_SUBMIT_SAMPLES_CONSENT_TYPE, defender_submit_samples_consent_type enumeration -> Option<super::DefenderSubmitSamplesConsentType>, with_defender_submit_samples_consent_type(super::DefenderSubmitSamplesConsentType), "`defenderSubmitSamplesConsentType`: `microsoft.graph.defenderSubmitSamplesConsentType`" "Possible values are: sendSafeSamplesAutomatically, alwaysPrompt, neverSend, sendAllSamplesAutomatically.";
    "defenderBlockOnAccessProtection" DEFENDER_BLOCK_ON_ACCESS_PROTECTION, defender_block_on_access_protection bool -> Option<bool>, with_defender_block_on_access_protection(bool), "`defenderBlockOnAccessProtection`: `Edm.Boolean`";
    "defenderDetectedMalwareActions" DEFENDER_DETECTED_MALWARE_ACTIONS, defender_detected_malware_actions model -> Option<&super::DefenderDetectedMalwareActions>, with_defender_detected_malware_actions(super::DefenderDetectedMalwareActions), "`defenderDetectedMalwareActions`: `microsoft.graph.defenderDetectedMalwareActions`";
    "defenderFileExtensionsToExclude" DEFENDER_FILE_EXTENSIONS_TO_EXCLUDE, defender_file_extensions_to_exclude strs -> Option<Vec<&str>>, with_defender_file_extensions_to_exclude(Vec<String>), "`defenderFileExtensionsToExclude`: `Collection(Edm.String)`";
    "defenderFilesAndFoldersToExclude" DEFENDER_FILES_AND_FOLDERS_TO_EXCLUDE, defender_files_and_folders_to_exclude strs -> Option<Vec<&str>>, with_defender_files_and_folders_to_exclude(Vec<String>), "`defenderFilesAndFoldersToExclude`: `Collection(Edm.String)`";
    "defenderProcessesToExclude" DEFENDER_PROCESSES_TO_EXCLUDE, defender_processes_to_exclude strs -> Option<Vec<&str>>, with_defender_processes_to_exclude(Vec<String>), "`defenderProcessesToExclude`: `Collection(Edm.String)`";
    "lockScreenAllowTimeoutConfiguration" LOCK_SCREEN_ALLOW_TIMEOUT_CONFIGURATION, lock_screen_allow_timeout_configuration bool -> Option<bool>, with_lock_screen_allow_timeout_configuration(bool), "`lockScreenAllowTimeoutConfiguration`: `Edm.Boolean`";
    "lockScreenBlockActionCenterNotifications" LOCK_SCREEN_BLOCK_ACTION_CENTER_NOTIFICATIONS, lock_screen_block_action_center_notifications bool -> Option<bool>, with_lock_screen_block_action_center_notifications(bool), "`lockScreenBlockActionCenterNotifications`: `Edm.Boolean`";
    "lockScreenBlockCortana" LOCK_SCREEN_BLOCK_CORTANA, lock_screen_block_cortana bool -> Option<bool>, with_lock_screen_block_cortana(bool), "`lockScreenBlockCortana`: `Edm.Boolean`";
    "lockScreenBlockToastNotifications" LOCK_SCREEN_BLOCK_TOAST_NOTIFICATIONS, lock_screen_block_toast_notifications bool -> Option<bool>, with_lock_screen_block_toast_notifications(bool), "`lockScreenBlockToastNotifications`: `Edm.Boolean`";
    "lockScreenTimeoutInSeconds" LOCK_SCREEN_TIMEOUT_IN_SECONDS, lock_screen_timeout_in_seconds i32 -> Option<i32>, with_lock_screen_timeout_in_seconds(i32), "`lockScreenTimeoutInSeconds`: `Edm.Int32`";
    "lockScreenActivateAppsWithVoice" LOCK_SCREEN_ACTIVATE_APPS_WITH_VOICE, lock_screen_activate_apps_with_voice enumeration -> Option<super::Enablement>, with_lock_screen_activate_apps_with_voice(super::Enablement), "`lockScreenActivateAppsWithVoice`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "passwordBlockSimple" PASSWORD_BLOCK_SIMPLE, password_block_simple bool -> Option<bool>, with_password_block_simple(bool), "`passwordBlockSimple`: `Edm.Boolean`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinutesOfInactivityBeforeScreenTimeout" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT, password_minutes_of_inactivity_before_screen_timeout i32 -> Option<i32>, with_password_minutes_of_inactivity_before_screen_timeout(i32), "`passwordMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`";
    "passwordMinimumCharacterSetCount" PASSWORD_MINIMUM_CHARACTER_SET_COUNT, password_minimum_character_set_count i32 -> Option<i32>, with_password_minimum_character_set_count(i32), "`passwordMinimumCharacterSetCount`: `Edm.Int32`";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordRequired" PASSWORD_REQUIRED, password_required bool -> Option<bool>, with_password_required(bool), "`passwordRequired`: `Edm.Boolean`";
    "passwordRequireWhenResumeFromIdleState" PASSWORD_REQUIRE_WHEN_RESUME_FROM_IDLE_STATE, password_require_when_resume_from_idle_state bool -> Option<bool>, with_password_require_when_resume_from_idle_state(bool), "`passwordRequireWhenResumeFromIdleState`: `Edm.Boolean`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::RequiredPasswordType>, with_password_required_type(super::RequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.requiredPasswordType`" "Possible values are: deviceDefault, alphanumeric, numeric.";
    "passwordSignInFailureCountBeforeFactoryReset" PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET, password_sign_in_failure_count_before_factory_reset i32 -> Option<i32>, with_password_sign_in_failure_count_before_factory_reset(i32), "`passwordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`";
    "passwordMinimumAgeInDays" PASSWORD_MINIMUM_AGE_IN_DAYS, password_minimum_age_in_days i32 -> Option<i32>, with_password_minimum_age_in_days(i32), "`passwordMinimumAgeInDays`: `Edm.Int32`";
    "privacyAdvertisingId" PRIVACY_ADVERTISING_ID, privacy_advertising_id enumeration -> Option<super::StateManagementSetting>, with_privacy_advertising_id(super::StateManagementSetting), "`privacyAdvertisingId`: `microsoft.graph.stateManagementSetting`" "Possible values are: notConfigured, blocked, allowed.";
    "privacyAutoAcceptPairingAndConsentPrompts" PRIVACY_AUTO_ACCEPT_PAIRING_AND_CONSENT_PROMPTS, privacy_auto_accept_pairing_and_consent_prompts bool -> Option<bool>, with_privacy_auto_accept_pairing_and_consent_prompts(bool), "`privacyAutoAcceptPairingAndConsentPrompts`: `Edm.Boolean`";
    "privacyDisableLaunchExperience" PRIVACY_DISABLE_LAUNCH_EXPERIENCE, privacy_disable_launch_experience bool -> Option<bool>, with_privacy_disable_launch_experience(bool), "`privacyDisableLaunchExperience`: `Edm.Boolean`";
    "privacyBlockInputPersonalization" PRIVACY_BLOCK_INPUT_PERSONALIZATION, privacy_block_input_personalization bool -> Option<bool>, with_privacy_block_input_personalization(bool), "`privacyBlockInputPersonalization`: `Edm.Boolean`";
    "privacyBlockPublishUserActivities" PRIVACY_BLOCK_PUBLISH_USER_ACTIVITIES, privacy_block_publish_user_activities bool -> Option<bool>, with_privacy_block_publish_user_activities(bool), "`privacyBlockPublishUserActivities`: `Edm.Boolean`";
    "privacyBlockActivityFeed" PRIVACY_BLOCK_ACTIVITY_FEED, privacy_block_activity_feed bool -> Option<bool>, with_privacy_block_activity_feed(bool), "`privacyBlockActivityFeed`: `Edm.Boolean`";
    "activateAppsWithVoice" ACTIVATE_APPS_WITH_VOICE, activate_apps_with_voice enumeration -> Option<super::Enablement>, with_activate_apps_with_voice(super::Enablement), "`activateAppsWithVoice`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "startBlockUnpinningAppsFromTaskbar" START_BLOCK_UNPINNING_APPS_FROM_TASKBAR, start_block_unpinning_apps_from_taskbar bool -> Option<bool>, with_start_block_unpinning_apps_from_taskbar(bool), "`startBlockUnpinningAppsFromTaskbar`: `Edm.Boolean`";
    "startMenuAppListVisibility" START_MENU_APP_LIST_VISIBILITY, start_menu_app_list_visibility flags -> Option<Flags<super::WindowsStartMenuAppListVisibilityType>>, with_start_menu_app_list_visibility(Flags<super::WindowsStartMenuAppListVisibilityType>), "`startMenuAppListVisibility`: `microsoft.graph.windowsStartMenuAppListVisibilityType`" "Possible values are: userDefined, collapse, remove, disableSettingsApp.";
    "startMenuHideChangeAccountSettings" START_MENU_HIDE_CHANGE_ACCOUNT_SETTINGS, start_menu_hide_change_account_settings bool -> Option<bool>, with_start_menu_hide_change_account_settings(bool), "`startMenuHideChangeAccountSettings`: `Edm.Boolean`";
    "startMenuHideFrequentlyUsedApps" START_MENU_HIDE_FREQUENTLY_USED_APPS, start_menu_hide_frequently_used_apps bool -> Option<bool>, with_start_menu_hide_frequently_used_apps(bool), "`startMenuHideFrequentlyUsedApps`: `Edm.Boolean`";
    "startMenuHideHibernate" START_MENU_HIDE_HIBERNATE, start_menu_hide_hibernate bool -> Option<bool>, with_start_menu_hide_hibernate(bool), "`startMenuHideHibernate`: `Edm.Boolean`";
    "startMenuHideLock" START_MENU_HIDE_LOCK, start_menu_hide_lock bool -> Option<bool>, with_start_menu_hide_lock(bool), "`startMenuHideLock`: `Edm.Boolean`";
    "startMenuHidePowerButton" START_MENU_HIDE_POWER_BUTTON, start_menu_hide_power_button bool -> Option<bool>, with_start_menu_hide_power_button(bool), "`startMenuHidePowerButton`: `Edm.Boolean`";
    "startMenuHideRecentJumpLists" START_MENU_HIDE_RECENT_JUMP_LISTS, start_menu_hide_recent_jump_lists bool -> Option<bool>, with_start_menu_hide_recent_jump_lists(bool), "`startMenuHideRecentJumpLists`: `Edm.Boolean`";
    "startMenuHideRecentlyAddedApps" START_MENU_HIDE_RECENTLY_ADDED_APPS, start_menu_hide_recently_added_apps bool -> Option<bool>, with_start_menu_hide_recently_added_apps(bool), "`startMenuHideRecentlyAddedApps`: `Edm.Boolean`";
    "startMenuHideRestartOptions" START_MENU_HIDE_RESTART_OPTIONS, start_menu_hide_restart_options bool -> Option<bool>, with_start_menu_hide_restart_options(bool), "`startMenuHideRestartOptions`: `Edm.Boolean`";
    "startMenuHideShutDown" START_MENU_HIDE_SHUT_DOWN, start_menu_hide_shut_down bool -> Option<bool>, with_start_menu_hide_shut_down(bool), "`startMenuHideShutDown`: `Edm.Boolean`";
    "startMenuHideSignOut" START_MENU_HIDE_SIGN_OUT, start_menu_hide_sign_out bool -> Option<bool>, with_start_menu_hide_sign_out(bool), "`startMenuHideSignOut`: `Edm.Boolean`";
    "startMenuHideSleep" START_MENU_HIDE_SLEEP, start_menu_hide_sleep bool -> Option<bool>, with_start_menu_hide_sleep(bool), "`startMenuHideSleep`: `Edm.Boolean`";
    "startMenuHideSwitchAccount" START_MENU_HIDE_SWITCH_ACCOUNT, start_menu_hide_switch_account bool -> Option<bool>, with_start_menu_hide_switch_account(bool), "`startMenuHideSwitchAccount`: `Edm.Boolean`";
    "startMenuHideUserTile" START_MENU_HIDE_USER_TILE, start_menu_hide_user_tile bool -> Option<bool>, with_start_menu_hide_user_tile(bool), "`startMenuHideUserTile`: `Edm.Boolean`";
    "startMenuLayoutEdgeAssetsXml" START_MENU_LAYOUT_EDGE_ASSETS_XML, start_menu_layout_edge_assets_xml binary -> Parsed<Bytes>, with_start_menu_layout_edge_assets_xml(Bytes), "`startMenuLayoutEdgeAssetsXml`: `Edm.Binary`";
    "startMenuLayoutXml" START_MENU_LAYOUT_XML, start_menu_layout_xml binary -> Parsed<Bytes>, with_start_menu_layout_xml(Bytes), "`startMenuLayoutXml`: `Edm.Binary`";
    "startMenuMode" START_MENU_MODE, start_menu_mode enumeration -> Option<super::WindowsStartMenuModeType>, with_start_menu_mode(super::WindowsStartMenuModeType), "`startMenuMode`: `microsoft.graph.windowsStartMenuModeType`" "Possible values are: userDefined, fullScreen, nonFullScreen.";
    "startMenuPinnedFolderDocuments" START_MENU_PINNED_FOLDER_DOCUMENTS, start_menu_pinned_folder_documents enumeration -> Option<super::VisibilitySetting>, with_start_menu_pinned_folder_documents(super::VisibilitySetting), "`startMenuPinnedFolderDocuments`: `microsoft.graph.visibilitySetting`" "Possible values are: notConfigured, hide, show.";
    "startMenuPinnedFolderDownloads" START_MENU_PINNED_FOLDER_DOWNLOADS, start_menu_pinned_folder_downloads enumeration -> Option<super::VisibilitySetting>, with_start_menu_pinned_folder_downloads(super::VisibilitySetting), "`startMenuPinnedFolderDownloads`: `microsoft.graph.visibilitySetting`" "Possible values are: notConfigured, hide, show.";
    "startMenuPinnedFolderFileExplorer" START_MENU_PINNED_FOLDER_FILE_EXPLORER, start_menu_pinned_folder_file_explorer enumeration -> Option<super::VisibilitySetting>, with_start_menu_pinned_folder_file_explorer(super::VisibilitySetting), "`startMenuPinnedFolderFileExplorer`: `microsoft.graph.visibilitySetting`" "Possible values are: notConfigured, hide, show.";
    "startMenuPinnedFolderHomeGroup" START_MENU_PINNED_FOLDER_HOME_GROUP, start_menu_pinned_folder_home_group enumeration -> Option<super::VisibilitySetting>, with_start_menu_pinned_folder_home_group(super::VisibilitySetting), "`startMenuPinnedFolderHomeGroup`: `microsoft.graph.visibilitySetting`" "Possible values are: notConfigured, hide, show.";
    "startMenuPinnedFolderMusic" START_MENU_PINNED_FOLDER_MUSIC, start_menu_pinned_folder_music enumeration -> Option<super::VisibilitySetting>, with_start_menu_pinned_folder_music(super::VisibilitySetting), "`startMenuPinnedFolderMusic`: `microsoft.graph.visibilitySetting`" "Possible values are: notConfigured, hide, show.";
    "startMenuPinnedFolderNetwork" START_MENU_PINNED_FOLDER_NETWORK, start_menu_pinned_folder_network enumeration -> Option<super::VisibilitySetting>, with_start_menu_pinned_folder_network(super::VisibilitySetting), "`startMenuPinnedFolderNetwork`: `microsoft.graph.visibilitySetting`" "Possible values are: notConfigured, hide, show.";
    "startMenuPinnedFolderPersonalFolder" START_MENU_PINNED_FOLDER_PERSONAL_FOLDER, start_menu_pinned_folder_personal_folder enumeration -> Option<super::VisibilitySetting>, with_start_menu_pinned_folder_personal_folder(super::VisibilitySetting), "`startMenuPinnedFolderPersonalFolder`: `microsoft.graph.visibilitySetting`" "Possible values are: notConfigured, hide, show.";
    "startMenuPinnedFolderPictures" START_MENU_PINNED_FOLDER_PICTURES, start_menu_pinned_folder_pictures enumeration -> Option<super::VisibilitySetting>, with_start_menu_pinned_folder_pictures(super::VisibilitySetting), "`startMenuPinnedFolderPictures`: `microsoft.graph.visibilitySetting`" "Possible values are: notConfigured, hide, show.";
    "startMenuPinnedFolderSettings" START_MENU_PINNED_FOLDER_SETTINGS, start_menu_pinned_folder_settings enumeration -> Option<super::VisibilitySetting>, with_start_menu_pinned_folder_settings(super::VisibilitySetting), "`startMenuPinnedFolderSettings`: `microsoft.graph.visibilitySetting`" "Possible values are: notConfigured, hide, show.";
    "startMenuPinnedFolderVideos" START_MENU_PINNED_FOLDER_VIDEOS, start_menu_pinned_folder_videos enumeration -> Option<super::VisibilitySetting>, with_start_menu_pinned_folder_videos(super::VisibilitySetting), "`startMenuPinnedFolderVideos`: `microsoft.graph.visibilitySetting`" "Possible values are: notConfigured, hide, show.";
    "settingsBlockSettingsApp" SETTINGS_BLOCK_SETTINGS_APP, settings_block_settings_app bool -> Option<bool>, with_settings_block_settings_app(bool), "`settingsBlockSettingsApp`: `Edm.Boolean`";
    "settingsBlockSystemPage" SETTINGS_BLOCK_SYSTEM_PAGE, settings_block_system_page bool -> Option<bool>, with_settings_block_system_page(bool), "`settingsBlockSystemPage`: `Edm.Boolean`";
    "settingsBlockDevicesPage" SETTINGS_BLOCK_DEVICES_PAGE, settings_block_devices_page bool -> Option<bool>, with_settings_block_devices_page(bool), "`settingsBlockDevicesPage`: `Edm.Boolean`";
    "settingsBlockNetworkInternetPage" SETTINGS_BLOCK_NETWORK_INTERNET_PAGE, settings_block_network_internet_page bool -> Option<bool>, with_settings_block_network_internet_page(bool), "`settingsBlockNetworkInternetPage`: `Edm.Boolean`";
    "settingsBlockPersonalizationPage" SETTINGS_BLOCK_PERSONALIZATION_PAGE, settings_block_personalization_page bool -> Option<bool>, with_settings_block_personalization_page(bool), "`settingsBlockPersonalizationPage`: `Edm.Boolean`";
    "settingsBlockAccountsPage" SETTINGS_BLOCK_ACCOUNTS_PAGE, settings_block_accounts_page bool -> Option<bool>, with_settings_block_accounts_page(bool), "`settingsBlockAccountsPage`: `Edm.Boolean`";
    "settingsBlockTimeLanguagePage" SETTINGS_BLOCK_TIME_LANGUAGE_PAGE, settings_block_time_language_page bool -> Option<bool>, with_settings_block_time_language_page(bool), "`settingsBlockTimeLanguagePage`: `Edm.Boolean`";
    "settingsBlockEaseOfAccessPage" SETTINGS_BLOCK_EASE_OF_ACCESS_PAGE, settings_block_ease_of_access_page bool -> Option<bool>, with_settings_block_ease_of_access_page(bool), "`settingsBlockEaseOfAccessPage`: `Edm.Boolean`";
    "settingsBlockPrivacyPage" SETTINGS_BLOCK_PRIVACY_PAGE, settings_block_privacy_page bool -> Option<bool>, with_settings_block_privacy_page(bool), "`settingsBlockPrivacyPage`: `Edm.Boolean`";
    "settingsBlockUpdateSecurityPage" SETTINGS_BLOCK_UPDATE_SECURITY_PAGE, settings_block_update_security_page bool -> Option<bool>, with_settings_block_update_security_page(bool), "`settingsBlockUpdateSecurityPage`: `Edm.Boolean`";
    "settingsBlockAppsPage" SETTINGS_BLOCK_APPS_PAGE, settings_block_apps_page bool -> Option<bool>, with_settings_block_apps_page(bool), "`settingsBlockAppsPage`: `Edm.Boolean`";
    "settingsBlockGamingPage" SETTINGS_BLOCK_GAMING_PAGE, settings_block_gaming_page bool -> Option<bool>, with_settings_block_gaming_page(bool), "`settingsBlockGamingPage`: `Edm.Boolean`";
    "windowsSpotlightBlockConsumerSpecificFeatures" WINDOWS_SPOTLIGHT_BLOCK_CONSUMER_SPECIFIC_FEATURES, windows_spotlight_block_consumer_specific_features bool -> Option<bool>, with_windows_spotlight_block_consumer_specific_features(bool), "`windowsSpotlightBlockConsumerSpecificFeatures`: `Edm.Boolean`";
    "windowsSpotlightBlocked" WINDOWS_SPOTLIGHT_BLOCKED, windows_spotlight_blocked bool -> Option<bool>, with_windows_spotlight_blocked(bool), "`windowsSpotlightBlocked`: `Edm.Boolean`";
    "windowsSpotlightBlockOnActionCenter" WINDOWS_SPOTLIGHT_BLOCK_ON_ACTION_CENTER, windows_spotlight_block_on_action_center bool -> Option<bool>, with_windows_spotlight_block_on_action_center(bool), "`windowsSpotlightBlockOnActionCenter`: `Edm.Boolean`";
    "windowsSpotlightBlockTailoredExperiences" WINDOWS_SPOTLIGHT_BLOCK_TAILORED_EXPERIENCES, windows_spotlight_block_tailored_experiences bool -> Option<bool>, with_windows_spotlight_block_tailored_experiences(bool), "`windowsSpotlightBlockTailoredExperiences`: `Edm.Boolean`";
    "windowsSpotlightBlockThirdPartyNotifications" WINDOWS_SPOTLIGHT_BLOCK_THIRD_PARTY_NOTIFICATIONS, windows_spotlight_block_third_party_notifications bool -> Option<bool>, with_windows_spotlight_block_third_party_notifications(bool), "`windowsSpotlightBlockThirdPartyNotifications`: `Edm.Boolean`";
    "windowsSpotlightBlockWelcomeExperience" WINDOWS_SPOTLIGHT_BLOCK_WELCOME_EXPERIENCE, windows_spotlight_block_welcome_experience bool -> Option<bool>, with_windows_spotlight_block_welcome_experience(bool), "`windowsSpotlightBlockWelcomeExperience`: `Edm.Boolean`";
    "windowsSpotlightBlockWindowsTips" WINDOWS_SPOTLIGHT_BLOCK_WINDOWS_TIPS, windows_spotlight_block_windows_tips bool -> Option<bool>, with_windows_spotlight_block_windows_tips(bool), "`windowsSpotlightBlockWindowsTips`: `Edm.Boolean`";
    "windowsSpotlightConfigureOnLockScreen" WINDOWS_SPOTLIGHT_CONFIGURE_ON_LOCK_SCREEN, windows_spotlight_configure_on_lock_screen enumeration -> Option<super::WindowsSpotlightEnablementSettings>, with_windows_spotlight_configure_on_lock_screen(super::WindowsSpotlightEnablementSettings), "`windowsSpotlightConfigureOnLockScreen`: `microsoft.graph.windowsSpotlightEnablementSettings`" "Possible values are: notConfigured, disabled, enabled.";
    "networkProxyApplySettingsDeviceWide" NETWORK_PROXY_APPLY_SETTINGS_DEVICE_WIDE, network_proxy_apply_settings_device_wide bool -> Option<bool>, with_network_proxy_apply_settings_device_wide(bool), "`networkProxyApplySettingsDeviceWide`: `Edm.Boolean`";
    "networkProxyDisableAutoDetect" NETWORK_PROXY_DISABLE_AUTO_DETECT, network_proxy_disable_auto_detect bool -> Option<bool>, with_network_proxy_disable_auto_detect(bool), "`networkProxyDisableAutoDetect`: `Edm.Boolean`";
    "networkProxyAutomaticConfigurationUrl" NETWORK_PROXY_AUTOMATIC_CONFIGURATION_URL, network_proxy_automatic_configuration_url str -> Option<&str>, with_network_proxy_automatic_configuration_url(String), "`networkProxyAutomaticConfigurationUrl`: `Edm.String`";
    "networkProxyServer" NETWORK_PROXY_SERVER, network_proxy_server model -> Option<&super::Windows10NetworkProxyServer>, with_network_proxy_server(super::Windows10NetworkProxyServer), "`networkProxyServer`: `microsoft.graph.windows10NetworkProxyServer`";
    "accountsBlockAddingNonMicrosoftAccountEmail" ACCOUNTS_BLOCK_ADDING_NON_MICROSOFT_ACCOUNT_EMAIL, accounts_block_adding_non_microsoft_account_email bool -> Option<bool>, with_accounts_block_adding_non_microsoft_account_email(bool), "`accountsBlockAddingNonMicrosoftAccountEmail`: `Edm.Boolean`";
    "antiTheftModeBlocked" ANTI_THEFT_MODE_BLOCKED, anti_theft_mode_blocked bool -> Option<bool>, with_anti_theft_mode_blocked(bool), "`antiTheftModeBlocked`: `Edm.Boolean`";
    "bluetoothBlocked" BLUETOOTH_BLOCKED, bluetooth_blocked bool -> Option<bool>, with_bluetooth_blocked(bool), "`bluetoothBlocked`: `Edm.Boolean`";
    "cameraBlocked" CAMERA_BLOCKED, camera_blocked bool -> Option<bool>, with_camera_blocked(bool), "`cameraBlocked`: `Edm.Boolean`";
    "connectedDevicesServiceBlocked" CONNECTED_DEVICES_SERVICE_BLOCKED, connected_devices_service_blocked bool -> Option<bool>, with_connected_devices_service_blocked(bool), "`connectedDevicesServiceBlocked`: `Edm.Boolean`";
    "certificatesBlockManualRootCertificateInstallation" CERTIFICATES_BLOCK_MANUAL_ROOT_CERTIFICATE_INSTALLATION, certificates_block_manual_root_certificate_installation bool -> Option<bool>, with_certificates_block_manual_root_certificate_installation(bool), "`certificatesBlockManualRootCertificateInstallation`: `Edm.Boolean`";
    "copyPasteBlocked" COPY_PASTE_BLOCKED, copy_paste_blocked bool -> Option<bool>, with_copy_paste_blocked(bool), "`copyPasteBlocked`: `Edm.Boolean`";
    "cortanaBlocked" CORTANA_BLOCKED, cortana_blocked bool -> Option<bool>, with_cortana_blocked(bool), "`cortanaBlocked`: `Edm.Boolean`";
    "deviceManagementBlockFactoryResetOnMobile" DEVICE_MANAGEMENT_BLOCK_FACTORY_RESET_ON_MOBILE, device_management_block_factory_reset_on_mobile bool -> Option<bool>, with_device_management_block_factory_reset_on_mobile(bool), "`deviceManagementBlockFactoryResetOnMobile`: `Edm.Boolean`";
    "deviceManagementBlockManualUnenroll" DEVICE_MANAGEMENT_BLOCK_MANUAL_UNENROLL, device_management_block_manual_unenroll bool -> Option<bool>, with_device_management_block_manual_unenroll(bool), "`deviceManagementBlockManualUnenroll`: `Edm.Boolean`";
    "safeSearchFilter" SAFE_SEARCH_FILTER, safe_search_filter enumeration -> Option<super::SafeSearchFilterType>, with_safe_search_filter(super::SafeSearchFilterType), "`safeSearchFilter`: `microsoft.graph.safeSearchFilterType`" "Possible values are: userDefined, strict, moderate.";
    "edgeBlockPopups" EDGE_BLOCK_POPUPS, edge_block_popups bool -> Option<bool>, with_edge_block_popups(bool), "`edgeBlockPopups`: `Edm.Boolean`";
    "edgeBlockSearchSuggestions" EDGE_BLOCK_SEARCH_SUGGESTIONS, edge_block_search_suggestions bool -> Option<bool>, with_edge_block_search_suggestions(bool), "`edgeBlockSearchSuggestions`: `Edm.Boolean`";
    "edgeBlockSearchEngineCustomization" EDGE_BLOCK_SEARCH_ENGINE_CUSTOMIZATION, edge_block_search_engine_customization bool -> Option<bool>, with_edge_block_search_engine_customization(bool), "`edgeBlockSearchEngineCustomization`: `Edm.Boolean`";
    "edgeBlockSendingIntranetTrafficToInternetExplorer" EDGE_BLOCK_SENDING_INTRANET_TRAFFIC_TO_INTERNET_EXPLORER, edge_block_sending_intranet_traffic_to_internet_explorer bool -> Option<bool>, with_edge_block_sending_intranet_traffic_to_internet_explorer(bool), "`edgeBlockSendingIntranetTrafficToInternetExplorer`: `Edm.Boolean`";
    "edgeSendIntranetTrafficToInternetExplorer" EDGE_SEND_INTRANET_TRAFFIC_TO_INTERNET_EXPLORER, edge_send_intranet_traffic_to_internet_explorer bool -> Option<bool>, with_edge_send_intranet_traffic_to_internet_explorer(bool), "`edgeSendIntranetTrafficToInternetExplorer`: `Edm.Boolean`";
    "edgeRequireSmartScreen" EDGE_REQUIRE_SMART_SCREEN, edge_require_smart_screen bool -> Option<bool>, with_edge_require_smart_screen(bool), "`edgeRequireSmartScreen`: `Edm.Boolean`";
    "edgeEnterpriseModeSiteListLocation" EDGE_ENTERPRISE_MODE_SITE_LIST_LOCATION, edge_enterprise_mode_site_list_location str -> Option<&str>, with_edge_enterprise_mode_site_list_location(String), "`edgeEnterpriseModeSiteListLocation`: `Edm.String`";
    "edgeFirstRunUrl" EDGE_FIRST_RUN_URL, edge_first_run_url str -> Option<&str>, with_edge_first_run_url(String), "`edgeFirstRunUrl`: `Edm.String`";
    "edgeSearchEngine" EDGE_SEARCH_ENGINE, edge_search_engine model -> Option<&super::EdgeSearchEngineBase>, with_edge_search_engine(super::EdgeSearchEngineBase), "`edgeSearchEngine`: `microsoft.graph.edgeSearchEngineBase`";
    "edgeHomepageUrls" EDGE_HOMEPAGE_URLS, edge_homepage_urls strs -> Option<Vec<&str>>, with_edge_homepage_urls(Vec<String>), "`edgeHomepageUrls`: `Collection(Edm.String)`";
    "edgeBlockAccessToAboutFlags" EDGE_BLOCK_ACCESS_TO_ABOUT_FLAGS, edge_block_access_to_about_flags bool -> Option<bool>, with_edge_block_access_to_about_flags(bool), "`edgeBlockAccessToAboutFlags`: `Edm.Boolean`" "Supports multiple values.";
    "smartScreenBlockPromptOverride" SMART_SCREEN_BLOCK_PROMPT_OVERRIDE, smart_screen_block_prompt_override bool -> Option<bool>, with_smart_screen_block_prompt_override(bool), "`smartScreenBlockPromptOverride`: `Edm.Boolean`";
    "smartScreenBlockPromptOverrideForFiles" SMART_SCREEN_BLOCK_PROMPT_OVERRIDE_FOR_FILES, smart_screen_block_prompt_override_for_files bool -> Option<bool>, with_smart_screen_block_prompt_override_for_files(bool), "`smartScreenBlockPromptOverrideForFiles`: `Edm.Boolean`";
    "webRtcBlockLocalhostIpAddress" WEB_RTC_BLOCK_LOCALHOST_IP_ADDRESS, web_rtc_block_localhost_ip_address bool -> Option<bool>, with_web_rtc_block_localhost_ip_address(bool), "`webRtcBlockLocalhostIpAddress`: `Edm.Boolean`";
    "internetSharingBlocked" INTERNET_SHARING_BLOCKED, internet_sharing_blocked bool -> Option<bool>, with_internet_sharing_blocked(bool), "`internetSharingBlocked`: `Edm.Boolean`";
    "settingsBlockAddProvisioningPackage" SETTINGS_BLOCK_ADD_PROVISIONING_PACKAGE, settings_block_add_provisioning_package bool -> Option<bool>, with_settings_block_add_provisioning_package(bool), "`settingsBlockAddProvisioningPackage`: `Edm.Boolean`";
    "settingsBlockRemoveProvisioningPackage" SETTINGS_BLOCK_REMOVE_PROVISIONING_PACKAGE, settings_block_remove_provisioning_package bool -> Option<bool>, with_settings_block_remove_provisioning_package(bool), "`settingsBlockRemoveProvisioningPackage`: `Edm.Boolean`";
    "settingsBlockChangeSystemTime" SETTINGS_BLOCK_CHANGE_SYSTEM_TIME, settings_block_change_system_time bool -> Option<bool>, with_settings_block_change_system_time(bool), "`settingsBlockChangeSystemTime`: `Edm.Boolean`";
    "settingsBlockEditDeviceName" SETTINGS_BLOCK_EDIT_DEVICE_NAME, settings_block_edit_device_name bool -> Option<bool>, with_settings_block_edit_device_name(bool), "`settingsBlockEditDeviceName`: `Edm.Boolean`";
    "settingsBlockChangeRegion" SETTINGS_BLOCK_CHANGE_REGION, settings_block_change_region bool -> Option<bool>, with_settings_block_change_region(bool), "`settingsBlockChangeRegion`: `Edm.Boolean`";
    "settingsBlockChangeLanguage" SETTINGS_BLOCK_CHANGE_LANGUAGE, settings_block_change_language bool -> Option<bool>, with_settings_block_change_language(bool), "`settingsBlockChangeLanguage`: `Edm.Boolean`";
    "settingsBlockChangePowerSleep" SETTINGS_BLOCK_CHANGE_POWER_SLEEP, settings_block_change_power_sleep bool -> Option<bool>, with_settings_block_change_power_sleep(bool), "`settingsBlockChangePowerSleep`: `Edm.Boolean`";
    "locationServicesBlocked" LOCATION_SERVICES_BLOCKED, location_services_blocked bool -> Option<bool>, with_location_services_blocked(bool), "`locationServicesBlocked`: `Edm.Boolean`";
    "microsoftAccountBlocked" MICROSOFT_ACCOUNT_BLOCKED, microsoft_account_blocked bool -> Option<bool>, with_microsoft_account_blocked(bool), "`microsoftAccountBlocked`: `Edm.Boolean`";
    "microsoftAccountBlockSettingsSync" MICROSOFT_ACCOUNT_BLOCK_SETTINGS_SYNC, microsoft_account_block_settings_sync bool -> Option<bool>, with_microsoft_account_block_settings_sync(bool), "`microsoftAccountBlockSettingsSync`: `Edm.Boolean`";
    "nfcBlocked" NFC_BLOCKED, nfc_blocked bool -> Option<bool>, with_nfc_blocked(bool), "`nfcBlocked`: `Edm.Boolean`";
    "resetProtectionModeBlocked" RESET_PROTECTION_MODE_BLOCKED, reset_protection_mode_blocked bool -> Option<bool>, with_reset_protection_mode_blocked(bool), "`resetProtectionModeBlocked`: `Edm.Boolean`";
    "screenCaptureBlocked" SCREEN_CAPTURE_BLOCKED, screen_capture_blocked bool -> Option<bool>, with_screen_capture_blocked(bool), "`screenCaptureBlocked`: `Edm.Boolean`";
    "storageBlockRemovableStorage" STORAGE_BLOCK_REMOVABLE_STORAGE, storage_block_removable_storage bool -> Option<bool>, with_storage_block_removable_storage(bool), "`storageBlockRemovableStorage`: `Edm.Boolean`";
    "storageRequireMobileDeviceEncryption" STORAGE_REQUIRE_MOBILE_DEVICE_ENCRYPTION, storage_require_mobile_device_encryption bool -> Option<bool>, with_storage_require_mobile_device_encryption(bool), "`storageRequireMobileDeviceEncryption`: `Edm.Boolean`";
    "usbBlocked" USB_BLOCKED, usb_blocked bool -> Option<bool>, with_usb_blocked(bool), "`usbBlocked`: `Edm.Boolean`";
    "voiceRecordingBlocked" VOICE_RECORDING_BLOCKED, voice_recording_blocked bool -> Option<bool>, with_voice_recording_blocked(bool), "`voiceRecordingBlocked`: `Edm.Boolean`";
    "wiFiBlockAutomaticConnectHotspots" WI_FI_BLOCK_AUTOMATIC_CONNECT_HOTSPOTS, wi_fi_block_automatic_connect_hotspots bool -> Option<bool>, with_wi_fi_block_automatic_connect_hotspots(bool), "`wiFiBlockAutomaticConnectHotspots`: `Edm.Boolean`";
    "wiFiBlocked" WI_FI_BLOCKED, wi_fi_blocked bool -> Option<bool>, with_wi_fi_blocked(bool), "`wiFiBlocked`: `Edm.Boolean`";
    "wiFiBlockManualConfiguration" WI_FI_BLOCK_MANUAL_CONFIGURATION, wi_fi_block_manual_configuration bool -> Option<bool>, with_wi_fi_block_manual_configuration(bool), "`wiFiBlockManualConfiguration`: `Edm.Boolean`";
    "wiFiScanInterval" WI_FI_SCAN_INTERVAL, wi_fi_scan_interval i32 -> Option<i32>, with_wi_fi_scan_interval(i32), "`wiFiScanInterval`: `Edm.Int32`";
    "wirelessDisplayBlockProjectionToThisDevice" WIRELESS_DISPLAY_BLOCK_PROJECTION_TO_THIS_DEVICE, wireless_display_block_projection_to_this_device bool -> Option<bool>, with_wireless_display_block_projection_to_this_device(bool), "`wirelessDisplayBlockProjectionToThisDevice`: `Edm.Boolean`";
    "wirelessDisplayBlockUserInputFromReceiver" WIRELESS_DISPLAY_BLOCK_USER_INPUT_FROM_RECEIVER, wireless_display_block_user_input_from_receiver bool -> Option<bool>, with_wireless_display_block_user_input_from_receiver(bool), "`wirelessDisplayBlockUserInputFromReceiver`: `Edm.Boolean`";
    "wirelessDisplayRequirePinForPairing" WIRELESS_DISPLAY_REQUIRE_PIN_FOR_PAIRING, wireless_display_require_pin_for_pairing bool -> Option<bool>, with_wireless_display_require_pin_for_pairing(bool), "`wirelessDisplayRequirePinForPairing`: `Edm.Boolean`";
    "windowsStoreBlocked" WINDOWS_STORE_BLOCKED, windows_store_blocked bool -> Option<bool>, with_windows_store_blocked(bool), "`windowsStoreBlocked`: `Edm.Boolean`";
    "appsAllowTrustedAppsSideloading" APPS_ALLOW_TRUSTED_APPS_SIDELOADING, apps_allow_trusted_apps_sideloading enumeration -> Option<super::StateManagementSetting>, with_apps_allow_trusted_apps_sideloading(super::StateManagementSetting), "`appsAllowTrustedAppsSideloading`: `microsoft.graph.stateManagementSetting`" "Possible values are: notConfigured, blocked, allowed.";
    "windowsStoreBlockAutoUpdate" WINDOWS_STORE_BLOCK_AUTO_UPDATE, windows_store_block_auto_update bool -> Option<bool>, with_windows_store_block_auto_update(bool), "`windowsStoreBlockAutoUpdate`: `Edm.Boolean`";
    "developerUnlockSetting" DEVELOPER_UNLOCK_SETTING, developer_unlock_setting enumeration -> Option<super::StateManagementSetting>, with_developer_unlock_setting(super::StateManagementSetting), "`developerUnlockSetting`: `microsoft.graph.stateManagementSetting`" "Possible values are: notConfigured, blocked, allowed.";
    "sharedUserAppDataAllowed" SHARED_USER_APP_DATA_ALLOWED, shared_user_app_data_allowed bool -> Option<bool>, with_shared_user_app_data_allowed(bool), "`sharedUserAppDataAllowed`: `Edm.Boolean`";
    "appsBlockWindowsStoreOriginatedApps" APPS_BLOCK_WINDOWS_STORE_ORIGINATED_APPS, apps_block_windows_store_originated_apps bool -> Option<bool>, with_apps_block_windows_store_originated_apps(bool), "`appsBlockWindowsStoreOriginatedApps`: `Edm.Boolean`";
    "windowsStoreEnablePrivateStoreOnly" WINDOWS_STORE_ENABLE_PRIVATE_STORE_ONLY, windows_store_enable_private_store_only bool -> Option<bool>, with_windows_store_enable_private_store_only(bool), "`windowsStoreEnablePrivateStoreOnly`: `Edm.Boolean`";
    "storageRestrictAppDataToSystemVolume" STORAGE_RESTRICT_APP_DATA_TO_SYSTEM_VOLUME, storage_restrict_app_data_to_system_volume bool -> Option<bool>, with_storage_restrict_app_data_to_system_volume(bool), "`storageRestrictAppDataToSystemVolume`: `Edm.Boolean`";
    "storageRestrictAppInstallToSystemVolume" STORAGE_RESTRICT_APP_INSTALL_TO_SYSTEM_VOLUME, storage_restrict_app_install_to_system_volume bool -> Option<bool>, with_storage_restrict_app_install_to_system_volume(bool), "`storageRestrictAppInstallToSystemVolume`: `Edm.Boolean`";
    "gameDvrBlocked" GAME_DVR_BLOCKED, game_dvr_blocked bool -> Option<bool>, with_game_dvr_blocked(bool), "`gameDvrBlocked`: `Edm.Boolean`";
    "experienceBlockDeviceDiscovery" EXPERIENCE_BLOCK_DEVICE_DISCOVERY, experience_block_device_discovery bool -> Option<bool>, with_experience_block_device_discovery(bool), "`experienceBlockDeviceDiscovery`: `Edm.Boolean`";
    "experienceBlockErrorDialogWhenNoSIM" EXPERIENCE_BLOCK_ERROR_DIALOG_WHEN_NO_SIM, experience_block_error_dialog_when_no_sim bool -> Option<bool>, with_experience_block_error_dialog_when_no_sim(bool), "`experienceBlockErrorDialogWhenNoSIM`: `Edm.Boolean`";
    "experienceBlockTaskSwitcher" EXPERIENCE_BLOCK_TASK_SWITCHER, experience_block_task_switcher bool -> Option<bool>, with_experience_block_task_switcher(bool), "`experienceBlockTaskSwitcher`: `Edm.Boolean`";
    "logonBlockFastUserSwitching" LOGON_BLOCK_FAST_USER_SWITCHING, logon_block_fast_user_switching bool -> Option<bool>, with_logon_block_fast_user_switching(bool), "`logonBlockFastUserSwitching`: `Edm.Boolean`";
    "tenantLockdownRequireNetworkDuringOutOfBoxExperience" TENANT_LOCKDOWN_REQUIRE_NETWORK_DURING_OUT_OF_BOX_EXPERIENCE, tenant_lockdown_require_network_during_out_of_box_experience bool -> Option<bool>, with_tenant_lockdown_require_network_during_out_of_box_experience(bool), "`tenantLockdownRequireNetworkDuringOutOfBoxExperience`: `Edm.Boolean`";
    "appManagementMSIAllowUserControlOverInstall" APP_MANAGEMENT_MSI_ALLOW_USER_CONTROL_OVER_INSTALL, app_management_msi_allow_user_control_over_install bool -> Option<bool>, with_app_management_msi_allow_user_control_over_install(bool), "`appManagementMSIAllowUserControlOverInstall`: `Edm.Boolean`";
    "appManagementMSIAlwaysInstallWithElevatedPrivileges" APP_MANAGEMENT_MSI_ALWAYS_INSTALL_WITH_ELEVATED_PRIVILEGES, app_management_msi_always_install_with_elevated_privileges bool -> Option<bool>, with_app_management_msi_always_install_with_elevated_privileges(bool), "`appManagementMSIAlwaysInstallWithElevatedPrivileges`: `Edm.Boolean`";
    "dataProtectionBlockDirectMemoryAccess" DATA_PROTECTION_BLOCK_DIRECT_MEMORY_ACCESS, data_protection_block_direct_memory_access bool -> Option<bool>, with_data_protection_block_direct_memory_access(bool), "`dataProtectionBlockDirectMemoryAccess`: `Edm.Boolean`";
    "appManagementPackageFamilyNamesToLaunchAfterLogOn" APP_MANAGEMENT_PACKAGE_FAMILY_NAMES_TO_LAUNCH_AFTER_LOG_ON, app_management_package_family_names_to_launch_after_log_on strs -> Option<Vec<&str>>, with_app_management_package_family_names_to_launch_after_log_on(Vec<String>), "`appManagementPackageFamilyNamesToLaunchAfterLogOn`: `Collection(Edm.String)`";
    "uninstallBuiltInApps" UNINSTALL_BUILT_IN_APPS, uninstall_built_in_apps bool -> Option<bool>, with_uninstall_built_in_apps(bool), "`uninstallBuiltInApps`: `Edm.Boolean`";
    "configureTimeZone" CONFIGURE_TIME_ZONE, configure_time_zone str -> Option<&str>, with_configure_time_zone(String), "`configureTimeZone`: `Edm.String`";
    "privacyAccessControls" PRIVACY_ACCESS_CONTROLS, privacy_access_controls models -> Option<&[super::WindowsPrivacyDataAccessControlItem]>, with_privacy_access_controls(Vec<super::WindowsPrivacyDataAccessControlItem>), "`privacyAccessControls`: `Collection(microsoft.graph.windowsPrivacyDataAccessControlItem)`";
}

crate::runtime::model! {
    /// Inherits from windowsCertificateProfileBase.
    ///
    /// [`microsoft.graph.windows10ImportedPFXCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10importedpfxcertificateprofile?view=graph-rest-beta), with the accessors of [`WindowsCertificateProfileBase`](super::WindowsCertificateProfileBase)
    Windows10ImportedPfxCertificateProfile: super::WindowsCertificateProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.windows10ImportedPFXCertificateProfile";
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
    inherited "renewalThresholdPercentage" RENEWAL_THRESHOLD_PERCENTAGE, with_renewal_threshold_percentage(i32), "`renewalThresholdPercentage`";
    inherited "keyStorageProvider" KEY_STORAGE_PROVIDER, with_key_storage_provider(super::KeyStorageProviderOption), "`keyStorageProvider`";
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
    "intendedPurpose" INTENDED_PURPOSE, intended_purpose enumeration -> Option<super::IntendedPurpose>, with_intended_purpose(super::IntendedPurpose), "`intendedPurpose`: `microsoft.graph.intendedPurpose`" "Possible values are: unassigned, smimeSigning, vpn, wifi, smimeEncryption.";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.windows10MobileCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10mobilecompliancepolicy?view=graph-rest-beta), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    Windows10MobileCompliancePolicy: super::DeviceCompliancePolicy, super::Entity = "microsoft.graph.windows10MobileCompliancePolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
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
    "passwordRequired" PASSWORD_REQUIRED, password_required bool -> Option<bool>, with_password_required(bool), "`passwordRequired`: `Edm.Boolean`";
    "passwordBlockSimple" PASSWORD_BLOCK_SIMPLE, password_block_simple bool -> Option<bool>, with_password_block_simple(bool), "`passwordBlockSimple`: `Edm.Boolean`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinimumCharacterSetCount" PASSWORD_MINIMUM_CHARACTER_SET_COUNT, password_minimum_character_set_count i32 -> Option<i32>, with_password_minimum_character_set_count(i32), "`passwordMinimumCharacterSetCount`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::RequiredPasswordType>, with_password_required_type(super::RequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.requiredPasswordType`" "Possible values are: deviceDefault, alphanumeric, numeric.";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordMinutesOfInactivityBeforeLock" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_LOCK, password_minutes_of_inactivity_before_lock i32 -> Option<i32>, with_password_minutes_of_inactivity_before_lock(i32), "`passwordMinutesOfInactivityBeforeLock`: `Edm.Int32`";
    "passwordRequireToUnlockFromIdle" PASSWORD_REQUIRE_TO_UNLOCK_FROM_IDLE, password_require_to_unlock_from_idle bool -> Option<bool>, with_password_require_to_unlock_from_idle(bool), "`passwordRequireToUnlockFromIdle`: `Edm.Boolean`";
    "osMinimumVersion" OS_MINIMUM_VERSION, os_minimum_version str -> Option<&str>, with_os_minimum_version(String), "`osMinimumVersion`: `Edm.String`";
    "osMaximumVersion" OS_MAXIMUM_VERSION, os_maximum_version str -> Option<&str>, with_os_maximum_version(String), "`osMaximumVersion`: `Edm.String`";
    "earlyLaunchAntiMalwareDriverEnabled" EARLY_LAUNCH_ANTI_MALWARE_DRIVER_ENABLED, early_launch_anti_malware_driver_enabled bool -> Option<bool>, with_early_launch_anti_malware_driver_enabled(bool), "`earlyLaunchAntiMalwareDriverEnabled`: `Edm.Boolean`";
    "bitLockerEnabled" BIT_LOCKER_ENABLED, bit_locker_enabled bool -> Option<bool>, with_bit_locker_enabled(bool), "`bitLockerEnabled`: `Edm.Boolean`";
    "secureBootEnabled" SECURE_BOOT_ENABLED, secure_boot_enabled bool -> Option<bool>, with_secure_boot_enabled(bool), "`secureBootEnabled`: `Edm.Boolean`";
    "codeIntegrityEnabled" CODE_INTEGRITY_ENABLED, code_integrity_enabled bool -> Option<bool>, with_code_integrity_enabled(bool), "`codeIntegrityEnabled`: `Edm.Boolean`";
    "storageRequireEncryption" STORAGE_REQUIRE_ENCRYPTION, storage_require_encryption bool -> Option<bool>, with_storage_require_encryption(bool), "`storageRequireEncryption`: `Edm.Boolean`";
    "activeFirewallRequired" ACTIVE_FIREWALL_REQUIRED, active_firewall_required bool -> Option<bool>, with_active_firewall_required(bool), "`activeFirewallRequired`: `Edm.Boolean`";
    "validOperatingSystemBuildRanges" VALID_OPERATING_SYSTEM_BUILD_RANGES, valid_operating_system_build_ranges models -> Option<&[super::OperatingSystemVersionRange]>, with_valid_operating_system_build_ranges(Vec<super::OperatingSystemVersionRange>), "`validOperatingSystemBuildRanges`: `Collection(microsoft.graph.operatingSystemVersionRange)`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10NetworkBoundaryConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10networkboundaryconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows10NetworkBoundaryConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windows10NetworkBoundaryConfiguration";
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
    "windowsNetworkIsolationPolicy" WINDOWS_NETWORK_ISOLATION_POLICY, windows_network_isolation_policy model -> Option<&super::WindowsNetworkIsolationPolicy>, with_windows_network_isolation_policy(super::WindowsNetworkIsolationPolicy), "`windowsNetworkIsolationPolicy`: `microsoft.graph.windowsNetworkIsolationPolicy`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windows10NetworkProxyServer`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10networkproxyserver?view=graph-rest-beta)
    Windows10NetworkProxyServer = "microsoft.graph.windows10NetworkProxyServer";
    "address" ADDRESS, address str -> Option<&str>, with_address(String), "`address`: `Edm.String`";
    "exceptions" EXCEPTIONS, exceptions strs -> Option<Vec<&str>>, with_exceptions(Vec<String>), "`exceptions`: `Collection(Edm.String)`";
    "useForLocalAddresses" USE_FOR_LOCAL_ADDRESSES, use_for_local_addresses bool -> Option<bool>, with_use_for_local_addresses(bool), "`useForLocalAddresses`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10PFXImportCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10pfximportcertificateprofile?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows10PfxImportCertificateProfile: super::DeviceConfiguration, super::Entity = "microsoft.graph.windows10PFXImportCertificateProfile";
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
    "keyStorageProvider" KEY_STORAGE_PROVIDER, key_storage_provider enumeration -> Option<super::KeyStorageProviderOption>, with_key_storage_provider(super::KeyStorageProviderOption), "`keyStorageProvider`: `microsoft.graph.keyStorageProviderOption`" "Possible values are: useTpmKspOtherwiseUseSoftwareKsp, useTpmKspOtherwiseFail, usePassportForWorkKspOtherwiseFail, useSoftwareKsp.";
}

crate::runtime::model! {
    /// Inherits from windows10certificateprofilebase.
    ///
    /// [`microsoft.graph.windows10PkcsCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10pkcscertificateprofile?view=graph-rest-beta), with the accessors of [`Windows10CertificateProfileBase`](super::Windows10CertificateProfileBase)
    Windows10PkcsCertificateProfile: super::Windows10CertificateProfileBase, super::WindowsCertificateProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.windows10PkcsCertificateProfile";
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
    inherited "renewalThresholdPercentage" RENEWAL_THRESHOLD_PERCENTAGE, with_renewal_threshold_percentage(i32), "`renewalThresholdPercentage`";
    inherited "keyStorageProvider" KEY_STORAGE_PROVIDER, with_key_storage_provider(super::KeyStorageProviderOption), "`keyStorageProvider`";
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
    "certificationAuthority" CERTIFICATION_AUTHORITY, certification_authority str -> Option<&str>, with_certification_authority(String), "`certificationAuthority`: `Edm.String`";
    "certificationAuthorityName" CERTIFICATION_AUTHORITY_NAME, certification_authority_name str -> Option<&str>, with_certification_authority_name(String), "`certificationAuthorityName`: `Edm.String`";
    "certificateTemplateName" CERTIFICATE_TEMPLATE_NAME, certificate_template_name str -> Option<&str>, with_certificate_template_name(String), "`certificateTemplateName`: `Edm.String`";
    "subjectAlternativeNameFormatString" SUBJECT_ALTERNATIVE_NAME_FORMAT_STRING, subject_alternative_name_format_string str -> Option<&str>, with_subject_alternative_name_format_string(String), "`subjectAlternativeNameFormatString`: `Edm.String`";
    "extendedKeyUsages" EXTENDED_KEY_USAGES, extended_key_usages models -> Option<&[super::ExtendedKeyUsage]>, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`: `Collection(microsoft.graph.extendedKeyUsage)`";
    "subjectNameFormatString" SUBJECT_NAME_FORMAT_STRING, subject_name_format_string str -> Option<&str>, with_subject_name_format_string(String), "`subjectNameFormatString`: `Edm.String`";
    "certificateStore" CERTIFICATE_STORE, certificate_store enumeration -> Option<super::CertificateStore>, with_certificate_store(super::CertificateStore), "`certificateStore`: `microsoft.graph.certificateStore`" "Possible values are: user, machine.";
    "customSubjectAlternativeNames" CUSTOM_SUBJECT_ALTERNATIVE_NAMES, custom_subject_alternative_names models -> Option<&[super::CustomSubjectAlternativeName]>, with_custom_subject_alternative_names(Vec<super::CustomSubjectAlternativeName>), "`customSubjectAlternativeNames`: `Collection(microsoft.graph.customSubjectAlternativeName)`";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10SecureAssessmentConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10secureassessmentconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows10SecureAssessmentConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windows10SecureAssessmentConfiguration";
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
    "launchUri" LAUNCH_URI, launch_uri str -> Option<&str>, with_launch_uri(String), "`launchUri`: `Edm.String`";
    "configurationAccount" CONFIGURATION_ACCOUNT, configuration_account str -> Option<&str>, with_configuration_account(String), "`configurationAccount`: `Edm.String`";
    "configurationAccountType" CONFIGURATION_ACCOUNT_TYPE, configuration_account_type enumeration -> Option<super::SecureAssessmentAccountType>, with_configuration_account_type(super::SecureAssessmentAccountType), "`configurationAccountType`: `microsoft.graph.secureAssessmentAccountType`" "Possible values are: azureADAccount, domainAccount, localAccount, localGuestAccount.";
    "allowPrinting" ALLOW_PRINTING, allow_printing bool -> Option<bool>, with_allow_printing(bool), "`allowPrinting`: `Edm.Boolean`";
    "allowScreenCapture" ALLOW_SCREEN_CAPTURE, allow_screen_capture bool -> Option<bool>, with_allow_screen_capture(bool), "`allowScreenCapture`: `Edm.Boolean`";
    "allowTextSuggestion" ALLOW_TEXT_SUGGESTION, allow_text_suggestion bool -> Option<bool>, with_allow_text_suggestion(bool), "`allowTextSuggestion`: `Edm.Boolean`";
    "localGuestAccountName" LOCAL_GUEST_ACCOUNT_NAME, local_guest_account_name str -> Option<&str>, with_local_guest_account_name(String), "`localGuestAccountName`: `Edm.String`";
    "assessmentAppUserModelId" ASSESSMENT_APP_USER_MODEL_ID, assessment_app_user_model_id str -> Option<&str>, with_assessment_app_user_model_id(String), "`assessmentAppUserModelId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10TeamGeneralConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10teamgeneralconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows10TeamGeneralConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windows10TeamGeneralConfiguration";
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
    "azureOperationalInsightsBlockTelemetry" AZURE_OPERATIONAL_INSIGHTS_BLOCK_TELEMETRY, azure_operational_insights_block_telemetry bool -> Option<bool>, with_azure_operational_insights_block_telemetry(bool), "`azureOperationalInsightsBlockTelemetry`: `Edm.Boolean`";
    "azureOperationalInsightsWorkspaceId" AZURE_OPERATIONAL_INSIGHTS_WORKSPACE_ID, azure_operational_insights_workspace_id str -> Option<&str>, with_azure_operational_insights_workspace_id(String), "`azureOperationalInsightsWorkspaceId`: `Edm.String`";
    "azureOperationalInsightsWorkspaceKey" AZURE_OPERATIONAL_INSIGHTS_WORKSPACE_KEY, azure_operational_insights_workspace_key str -> Option<&str>, with_azure_operational_insights_workspace_key(String), "`azureOperationalInsightsWorkspaceKey`: `Edm.String`";
    "connectAppBlockAutoLaunch" CONNECT_APP_BLOCK_AUTO_LAUNCH, connect_app_block_auto_launch bool -> Option<bool>, with_connect_app_block_auto_launch(bool), "`connectAppBlockAutoLaunch`: `Edm.Boolean`";
    "maintenanceWindowBlocked" MAINTENANCE_WINDOW_BLOCKED, maintenance_window_blocked bool -> Option<bool>, with_maintenance_window_blocked(bool), "`maintenanceWindowBlocked`: `Edm.Boolean`";
    "maintenanceWindowDurationInHours" MAINTENANCE_WINDOW_DURATION_IN_HOURS, maintenance_window_duration_in_hours i32 -> Option<i32>, with_maintenance_window_duration_in_hours(i32), "`maintenanceWindowDurationInHours`: `Edm.Int32`";
    "maintenanceWindowStartTime" MAINTENANCE_WINDOW_START_TIME, maintenance_window_start_time time_of_day -> Parsed<Time>, with_maintenance_window_start_time(Time), "`maintenanceWindowStartTime`: `Edm.TimeOfDay`";
    "miracastChannel" MIRACAST_CHANNEL, miracast_channel enumeration -> Option<super::MiracastChannel>, with_miracast_channel(super::MiracastChannel), "`miracastChannel`: `microsoft.graph.miracastChannel`" "Possible values are: userDefined, one, two, three, four, five, six, seven, eight, nine, ten, eleven, thirtySix, forty, fortyFour, fortyEight, oneHundredFortyNine, oneHundredFiftyThree, oneHundredFiftySeven, oneHundredSixtyOne, oneHundredSixtyFive.";
    "miracastBlocked" MIRACAST_BLOCKED, miracast_blocked bool -> Option<bool>, with_miracast_blocked(bool), "`miracastBlocked`: `Edm.Boolean`";
    "miracastRequirePin" MIRACAST_REQUIRE_PIN, miracast_require_pin bool -> Option<bool>, with_miracast_require_pin(bool), "`miracastRequirePin`: `Edm.Boolean`";
    "settingsBlockMyMeetingsAndFiles" SETTINGS_BLOCK_MY_MEETINGS_AND_FILES, settings_block_my_meetings_and_files bool -> Option<bool>, with_settings_block_my_meetings_and_files(bool), "`settingsBlockMyMeetingsAndFiles`: `Edm.Boolean`";
    "settingsBlockSessionResume" SETTINGS_BLOCK_SESSION_RESUME, settings_block_session_resume bool -> Option<bool>, with_settings_block_session_resume(bool), "`settingsBlockSessionResume`: `Edm.Boolean`";
    "settingsBlockSigninSuggestions" SETTINGS_BLOCK_SIGNIN_SUGGESTIONS, settings_block_signin_suggestions bool -> Option<bool>, with_settings_block_signin_suggestions(bool), "`settingsBlockSigninSuggestions`: `Edm.Boolean`";
    "settingsDefaultVolume" SETTINGS_DEFAULT_VOLUME, settings_default_volume i32 -> Option<i32>, with_settings_default_volume(i32), "`settingsDefaultVolume`: `Edm.Int32`";
    "settingsScreenTimeoutInMinutes" SETTINGS_SCREEN_TIMEOUT_IN_MINUTES, settings_screen_timeout_in_minutes i32 -> Option<i32>, with_settings_screen_timeout_in_minutes(i32), "`settingsScreenTimeoutInMinutes`: `Edm.Int32`";
    "settingsSessionTimeoutInMinutes" SETTINGS_SESSION_TIMEOUT_IN_MINUTES, settings_session_timeout_in_minutes i32 -> Option<i32>, with_settings_session_timeout_in_minutes(i32), "`settingsSessionTimeoutInMinutes`: `Edm.Int32`";
    "settingsSleepTimeoutInMinutes" SETTINGS_SLEEP_TIMEOUT_IN_MINUTES, settings_sleep_timeout_in_minutes i32 -> Option<i32>, with_settings_sleep_timeout_in_minutes(i32), "`settingsSleepTimeoutInMinutes`: `Edm.Int32`";
    "welcomeScreenBlockAutomaticWakeUp" WELCOME_SCREEN_BLOCK_AUTOMATIC_WAKE_UP, welcome_screen_block_automatic_wake_up bool -> Option<bool>, with_welcome_screen_block_automatic_wake_up(bool), "`welcomeScreenBlockAutomaticWakeUp`: `Edm.Boolean`";
    "welcomeScreenBackgroundImageUrl" WELCOME_SCREEN_BACKGROUND_IMAGE_URL, welcome_screen_background_image_url str -> Option<&str>, with_welcome_screen_background_image_url(String), "`welcomeScreenBackgroundImageUrl`: `Edm.String`";
    "welcomeScreenMeetingInformation" WELCOME_SCREEN_MEETING_INFORMATION, welcome_screen_meeting_information enumeration -> Option<super::WelcomeScreenMeetingInformation>, with_welcome_screen_meeting_information(super::WelcomeScreenMeetingInformation), "`welcomeScreenMeetingInformation`: `microsoft.graph.welcomeScreenMeetingInformation`" "Possible values are: userDefined, showOrganizerAndTimeOnly, showOrganizerAndTimeAndSubject.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10VpnAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10vpnauthenticationmethod?view=graph-rest-beta)
    Windows10VpnAuthenticationMethod = "microsoft.graph.windows10VpnAuthenticationMethod" {
        Certificate = "certificate",
        UsernameAndPassword = "usernameAndPassword",
        CustomEapXml = "customEapXml",
        DerivedCredential = "derivedCredential",
    }
}

crate::runtime::model! {
    /// Inherits from windowsVpnConfiguration.
    ///
    /// [`microsoft.graph.windows10VpnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10vpnconfiguration?view=graph-rest-beta), with the accessors of [`WindowsVpnConfiguration`](super::WindowsVpnConfiguration)
    Windows10VpnConfiguration: super::WindowsVpnConfiguration, super::DeviceConfiguration, super::Entity = "microsoft.graph.windows10VpnConfiguration";
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
    inherited "connectionName" CONNECTION_NAME, with_connection_name(String), "`connectionName`";
    inherited "servers" SERVERS, with_servers(Vec<super::VpnServer>), "`servers`";
    inherited "customXml" CUSTOM_XML, with_custom_xml(Bytes), "`customXml`";
    "profileTarget" PROFILE_TARGET, profile_target enumeration -> Option<super::Windows10VpnProfileTarget>, with_profile_target(super::Windows10VpnProfileTarget), "`profileTarget`: `microsoft.graph.windows10VpnProfileTarget`" "Possible values are: user, device, autoPilotDevice.";
    "connectionType" CONNECTION_TYPE, connection_type enumeration -> Option<super::Windows10VpnConnectionType>, with_connection_type(super::Windows10VpnConnectionType), "`connectionType`: `microsoft.graph.windows10VpnConnectionType`" "Possible values are: pulseSecure, f5EdgeClient, dellSonicWallMobileConnect, checkPointCapsuleVpn, automatic, ikEv2, l2tp, pptp, citrix, paloAltoGlobalProtect, ciscoAnyConnect, unknownFutureValue, microsoftTunnel.";
    "enableSplitTunneling" ENABLE_SPLIT_TUNNELING, enable_split_tunneling bool -> Option<bool>, with_enable_split_tunneling(bool), "`enableSplitTunneling`: `Edm.Boolean`";
    "enableAlwaysOn" ENABLE_ALWAYS_ON, enable_always_on bool -> Option<bool>, with_enable_always_on(bool), "`enableAlwaysOn`: `Edm.Boolean`";
    "enableDeviceTunnel" ENABLE_DEVICE_TUNNEL, enable_device_tunnel bool -> Option<bool>, with_enable_device_tunnel(bool), "`enableDeviceTunnel`: `Edm.Boolean`";
    "enableDnsRegistration" ENABLE_DNS_REGISTRATION, enable_dns_registration bool -> Option<bool>, with_enable_dns_registration(bool), "`enableDnsRegistration`: `Edm.Boolean`";
    "dnsSuffixes" DNS_SUFFIXES, dns_suffixes strs -> Option<Vec<&str>>, with_dns_suffixes(Vec<String>), "`dnsSuffixes`: `Collection(Edm.String)`";
    "microsoftTunnelSiteId" MICROSOFT_TUNNEL_SITE_ID, microsoft_tunnel_site_id str -> Option<&str>, with_microsoft_tunnel_site_id(String), "`microsoftTunnelSiteId`: `Edm.String`";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::Windows10VpnAuthenticationMethod>, with_authentication_method(super::Windows10VpnAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.windows10VpnAuthenticationMethod`" "Possible values are: certificate, usernameAndPassword, customEapXml, derivedCredential.";
    "rememberUserCredentials" REMEMBER_USER_CREDENTIALS, remember_user_credentials bool -> Option<bool>, with_remember_user_credentials(bool), "`rememberUserCredentials`: `Edm.Boolean`";
    "enableConditionalAccess" ENABLE_CONDITIONAL_ACCESS, enable_conditional_access bool -> Option<bool>, with_enable_conditional_access(bool), "`enableConditionalAccess`: `Edm.Boolean`";
    "enableSingleSignOnWithAlternateCertificate" ENABLE_SINGLE_SIGN_ON_WITH_ALTERNATE_CERTIFICATE, enable_single_sign_on_with_alternate_certificate bool -> Option<bool>, with_enable_single_sign_on_with_alternate_certificate(bool), "`enableSingleSignOnWithAlternateCertificate`: `Edm.Boolean`";
    "singleSignOnEku" SINGLE_SIGN_ON_EKU, single_sign_on_eku model -> Option<&super::ExtendedKeyUsage>, with_single_sign_on_eku(super::ExtendedKeyUsage), "`singleSignOnEku`: `microsoft.graph.extendedKeyUsage`";
    "singleSignOnIssuerHash" SINGLE_SIGN_ON_ISSUER_HASH, single_sign_on_issuer_hash str -> Option<&str>, with_single_sign_on_issuer_hash(String), "`singleSignOnIssuerHash`: `Edm.String`";
    "eapXml" EAP_XML, eap_xml binary -> Parsed<Bytes>, with_eap_xml(Bytes), "`eapXml`: `Edm.Binary`";
    "proxyServer" PROXY_SERVER, proxy_server model -> Option<&super::Windows10VpnProxyServer>, with_proxy_server(super::Windows10VpnProxyServer), "`proxyServer`: `microsoft.graph.windows10VpnProxyServer`";
    "associatedApps" ASSOCIATED_APPS, associated_apps models -> Option<&[super::Windows10AssociatedApps]>, with_associated_apps(Vec<super::Windows10AssociatedApps>), "`associatedApps`: `Collection(microsoft.graph.windows10AssociatedApps)`";
    "onlyAssociatedAppsCanUseConnection" ONLY_ASSOCIATED_APPS_CAN_USE_CONNECTION, only_associated_apps_can_use_connection bool -> Option<bool>, with_only_associated_apps_can_use_connection(bool), "`onlyAssociatedAppsCanUseConnection`: `Edm.Boolean`";
    "windowsInformationProtectionDomain" WINDOWS_INFORMATION_PROTECTION_DOMAIN, windows_information_protection_domain str -> Option<&str>, with_windows_information_protection_domain(String), "`windowsInformationProtectionDomain`: `Edm.String`";
    "trafficRules" TRAFFIC_RULES, traffic_rules models -> Option<&[super::VpnTrafficRule]>, with_traffic_rules(Vec<super::VpnTrafficRule>), "`trafficRules`: `Collection(microsoft.graph.vpnTrafficRule)`";
    "routes" ROUTES, routes models -> Option<&[super::VpnRoute]>, with_routes(Vec<super::VpnRoute>), "`routes`: `Collection(microsoft.graph.vpnRoute)`";
    "dnsRules" DNS_RULES, dns_rules models -> Option<&[super::VpnDnsRule]>, with_dns_rules(Vec<super::VpnDnsRule>), "`dnsRules`: `Collection(microsoft.graph.vpnDnsRule)`";
    "trustedNetworkDomains" TRUSTED_NETWORK_DOMAINS, trusted_network_domains strs -> Option<Vec<&str>>, with_trusted_network_domains(Vec<String>), "`trustedNetworkDomains`: `Collection(Edm.String)`";
    "cryptographySuite" CRYPTOGRAPHY_SUITE, cryptography_suite model -> Option<&super::CryptographySuite>, with_cryptography_suite(super::CryptographySuite), "`cryptographySuite`: `microsoft.graph.cryptographySuite`";
    "identityCertificate" IDENTITY_CERTIFICATE, identity_certificate model -> Option<&super::WindowsCertificateProfileBase>, with_identity_certificate(super::WindowsCertificateProfileBase), "`identityCertificate`: `microsoft.graph.windowsCertificateProfileBase`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10VpnConnectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10vpnconnectiontype?view=graph-rest-beta)
    Windows10VpnConnectionType = "microsoft.graph.windows10VpnConnectionType" {
        PulseSecure = "pulseSecure",
        F5EdgeClient = "f5EdgeClient",
        DellSonicWallMobileConnect = "dellSonicWallMobileConnect",
        CheckPointCapsuleVpn = "checkPointCapsuleVpn",
        Automatic = "automatic",
        IkEv2 = "ikEv2",
        L2tp = "l2tp",
        Pptp = "pptp",
        Citrix = "citrix",
        PaloAltoGlobalProtect = "paloAltoGlobalProtect",
        CiscoAnyConnect = "ciscoAnyConnect",
        UnknownFutureValue = "unknownFutureValue",
        MicrosoftTunnel = "microsoftTunnel",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10VpnProfileTarget`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10vpnprofiletarget?view=graph-rest-beta)
    Windows10VpnProfileTarget = "microsoft.graph.windows10VpnProfileTarget" {
        User = "user",
        Device = "device",
        AutoPilotDevice = "autoPilotDevice",
    }
}

crate::runtime::model! {
    /// Inherits from vpnproxyserver.
    ///
    /// [`microsoft.graph.windows10VpnProxyServer`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10vpnproxyserver?view=graph-rest-beta), with the accessors of [`VpnProxyServer`](super::VpnProxyServer)
    Windows10VpnProxyServer: super::VpnProxyServer = "microsoft.graph.windows10VpnProxyServer";
    inherited "automaticConfigurationScriptUrl" AUTOMATIC_CONFIGURATION_SCRIPT_URL, with_automatic_configuration_script_url(String), "`automaticConfigurationScriptUrl`";
    inherited "address" ADDRESS, with_address(String), "`address`";
    inherited "port" PORT, with_port(i32), "`port`";
    "bypassProxyServerForLocalAddress" BYPASS_PROXY_SERVER_FOR_LOCAL_ADDRESS, bypass_proxy_server_for_local_address bool -> Option<bool>, with_bypass_proxy_server_for_local_address(bool), "`bypassProxyServerForLocalAddress`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementresourceaccessprofilebase.
    ///
    /// [`microsoft.graph.windows10XCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-windows10xcertificateprofile?view=graph-rest-beta), with the accessors of [`DeviceManagementResourceAccessProfileBase`](super::DeviceManagementResourceAccessProfileBase)
    Windows10XCertificateProfile: super::DeviceManagementResourceAccessProfileBase, super::Entity = "microsoft.graph.windows10XCertificateProfile" {
        "microsoft.graph.windows10XSCEPCertificateProfile",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "creationDateTime" CREATION_DATE_TIME, with_creation_date_time(OffsetDateTime), "`creationDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceManagementResourceAccessProfileAssignment>), "`assignments`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windows10XCustomSubjectAlternativeName`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-windows10xcustomsubjectalternativename?view=graph-rest-beta)
    Windows10XCustomSubjectAlternativeName = "microsoft.graph.windows10XCustomSubjectAlternativeName";
    "sanType" SAN_TYPE, san_type flags -> Option<Flags<super::SubjectAlternativeNameType>>, with_san_type(Flags<super::SubjectAlternativeNameType>), "`sanType`: `microsoft.graph.subjectAlternativeNameType`" "Possible values are: none, emailAddress, userPrincipalName, customAzureADAttribute, domainNameService, universalResourceIdentifier.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementresourceaccessprofilebase.
    ///
    /// [`microsoft.graph.windows10XTrustedRootCertificate`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-windows10xtrustedrootcertificate?view=graph-rest-beta), with the accessors of [`DeviceManagementResourceAccessProfileBase`](super::DeviceManagementResourceAccessProfileBase)
    Windows10XTrustedRootCertificate: super::DeviceManagementResourceAccessProfileBase, super::Entity = "microsoft.graph.windows10XTrustedRootCertificate";
    inherited "id" ID, with_id(String), "`id`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "creationDateTime" CREATION_DATE_TIME, with_creation_date_time(OffsetDateTime), "`creationDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceManagementResourceAccessProfileAssignment>), "`assignments`";
    "trustedRootCertificate" TRUSTED_ROOT_CERTIFICATE, trusted_root_certificate binary -> Parsed<Bytes>, with_trusted_root_certificate(Bytes), "`trustedRootCertificate`: `Edm.Binary`";
    "certFileName" CERT_FILE_NAME, cert_file_name str -> Option<&str>, with_cert_file_name(String), "`certFileName`: `Edm.String`";
    "destinationStore" DESTINATION_STORE, destination_store enumeration -> Option<super::CertificateDestinationStore>, with_destination_store(super::CertificateDestinationStore), "`destinationStore`: `microsoft.graph.certificateDestinationStore`" "Possible values are: computerCertStoreRoot, computerCertStoreIntermediate, userCertStoreIntermediate.";
}

crate::runtime::model! {
    /// Inherits from devicemanagementresourceaccessprofilebase.
    ///
    /// [`microsoft.graph.windows10XVpnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-windows10xvpnconfiguration?view=graph-rest-beta), with the accessors of [`DeviceManagementResourceAccessProfileBase`](super::DeviceManagementResourceAccessProfileBase)
    Windows10XVpnConfiguration: super::DeviceManagementResourceAccessProfileBase, super::Entity = "microsoft.graph.windows10XVpnConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "creationDateTime" CREATION_DATE_TIME, with_creation_date_time(OffsetDateTime), "`creationDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceManagementResourceAccessProfileAssignment>), "`assignments`";
    "authenticationCertificateId" AUTHENTICATION_CERTIFICATE_ID, authentication_certificate_id guid -> Parsed<Uuid>, with_authentication_certificate_id(Uuid), "`authenticationCertificateId`: `Edm.Guid`";
    "customXmlFileName" CUSTOM_XML_FILE_NAME, custom_xml_file_name str -> Option<&str>, with_custom_xml_file_name(String), "`customXmlFileName`: `Edm.String`";
    "customXml" CUSTOM_XML, custom_xml binary -> Parsed<Bytes>, with_custom_xml(Bytes), "`customXml`: `Edm.Binary`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementresourceaccessprofilebase.
    ///
    /// [`microsoft.graph.windows10XWifiConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-windows10xwificonfiguration?view=graph-rest-beta), with the accessors of [`DeviceManagementResourceAccessProfileBase`](super::DeviceManagementResourceAccessProfileBase)
    Windows10XWifiConfiguration: super::DeviceManagementResourceAccessProfileBase, super::Entity = "microsoft.graph.windows10XWifiConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "creationDateTime" CREATION_DATE_TIME, with_creation_date_time(OffsetDateTime), "`creationDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceManagementResourceAccessProfileAssignment>), "`assignments`";
    "authenticationCertificateId" AUTHENTICATION_CERTIFICATE_ID, authentication_certificate_id guid -> Parsed<Uuid>, with_authentication_certificate_id(Uuid), "`authenticationCertificateId`: `Edm.Guid`";
    "customXmlFileName" CUSTOM_XML_FILE_NAME, custom_xml_file_name str -> Option<&str>, with_custom_xml_file_name(String), "`customXmlFileName`: `Edm.String`";
    "customXml" CUSTOM_XML, custom_xml binary -> Parsed<Bytes>, with_custom_xml(Bytes), "`customXml`: `Edm.Binary`";
}

crate::runtime::model! {
    /// Inherits from windows10xcertificateprofile.
    ///
    /// [`microsoft.graph.windows10XSCEPCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-windows10xscepcertificateprofile?view=graph-rest-beta), with the accessors of [`Windows10XCertificateProfile`](super::Windows10XCertificateProfile)
    Windows10XscepCertificateProfile: super::Windows10XCertificateProfile, super::DeviceManagementResourceAccessProfileBase, super::Entity = "microsoft.graph.windows10XSCEPCertificateProfile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "creationDateTime" CREATION_DATE_TIME, with_creation_date_time(OffsetDateTime), "`creationDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceManagementResourceAccessProfileAssignment>), "`assignments`";
    "certificateStore" CERTIFICATE_STORE, certificate_store enumeration -> Option<super::CertificateStore>, with_certificate_store(super::CertificateStore), "`certificateStore`: `microsoft.graph.certificateStore`" "Possible values are: user, machine.";
    "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, certificate_validity_period_scale enumeration -> Option<super::CertificateValidityPeriodScale>, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`: `microsoft.graph.certificateValidityPeriodScale`" "Possible values are: days, months, years.";
    "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, certificate_validity_period_value i32 -> Option<i32>, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`: `Edm.Int32`";
    "extendedKeyUsages" EXTENDED_KEY_USAGES, extended_key_usages models -> Option<&[super::ExtendedKeyUsage]>, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`: `Collection(microsoft.graph.extendedKeyUsage)`";
    "hashAlgorithm" HASH_ALGORITHM, hash_algorithm enumerations -> Option<Vec<super::HashAlgorithms>>, with_hash_algorithm(Vec<super::HashAlgorithms>), "`hashAlgorithm`: `Collection(microsoft.graph.hashAlgorithms)`";
    "keySize" KEY_SIZE, key_size enumeration -> Option<super::KeySize>, with_key_size(super::KeySize), "`keySize`: `microsoft.graph.keySize`" "Possible values are: size1024, size2048, size4096.";
    "keyStorageProvider" KEY_STORAGE_PROVIDER, key_storage_provider enumeration -> Option<super::KeyStorageProviderOption>, with_key_storage_provider(super::KeyStorageProviderOption), "`keyStorageProvider`: `microsoft.graph.keyStorageProviderOption`" "Possible values are: useTpmKspOtherwiseUseSoftwareKsp, useTpmKspOtherwiseFail, usePassportForWorkKspOtherwiseFail, useSoftwareKsp.";
    "keyUsage" KEY_USAGE, key_usage flags -> Option<Flags<super::KeyUsages>>, with_key_usage(Flags<super::KeyUsages>), "`keyUsage`: `microsoft.graph.keyUsages`" "Possible values are: keyEncipherment, digitalSignature.";
    "renewalThresholdPercentage" RENEWAL_THRESHOLD_PERCENTAGE, renewal_threshold_percentage i32 -> Option<i32>, with_renewal_threshold_percentage(i32), "`renewalThresholdPercentage`: `Edm.Int32`";
    "rootCertificateId" ROOT_CERTIFICATE_ID, root_certificate_id guid -> Parsed<Uuid>, with_root_certificate_id(Uuid), "`rootCertificateId`: `Edm.Guid`";
    "scepServerUrls" SCEP_SERVER_URLS, scep_server_urls strs -> Option<Vec<&str>>, with_scep_server_urls(Vec<String>), "`scepServerUrls`: `Collection(Edm.String)`";
    "subjectAlternativeNameFormats" SUBJECT_ALTERNATIVE_NAME_FORMATS, subject_alternative_name_formats models -> Option<&[super::Windows10XCustomSubjectAlternativeName]>, with_subject_alternative_name_formats(Vec<super::Windows10XCustomSubjectAlternativeName>), "`subjectAlternativeNameFormats`: `Collection(microsoft.graph.windows10XCustomSubjectAlternativeName)`";
    "subjectNameFormatString" SUBJECT_NAME_FORMAT_STRING, subject_name_format_string str -> Option<&str>, with_subject_name_format_string(String), "`subjectNameFormatString`: `Edm.String`";
}
