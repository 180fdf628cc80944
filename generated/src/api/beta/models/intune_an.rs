// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, Duration, Flags, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.androidAospReferencedApp`, metadata, with the accessors of [`MobileApp`](super::MobileApp)
    AndroidAospReferencedApp: super::MobileApp, super::Entity = "microsoft.graph.androidAospReferencedApp";
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
    "packageId" PACKAGE_ID, package_id str -> Option<&str>, with_package_id(String), "`packageId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.androidAppConfigurationSchema`, metadata, with the accessors of [`Entity`](super::Entity)
    AndroidAppConfigurationSchema: super::Entity = "microsoft.graph.androidAppConfigurationSchema";
    inherited "id" ID, with_id(String), "`id`";
    "exampleJson" EXAMPLE_JSON, example_json binary -> Parsed<Bytes>, with_example_json(Bytes), "`exampleJson`: `Edm.Binary`, metadata";
    "nestedSchemaItems" NESTED_SCHEMA_ITEMS, nested_schema_items models -> Option<&[super::AppConfigurationSchemaItemType]>, with_nested_schema_items(Vec<super::AppConfigurationSchemaItemType>), "`nestedSchemaItems`: `Collection(microsoft.graph.appConfigurationSchemaItemType)`, metadata";
    "schemaItems" SCHEMA_ITEMS, schema_items models -> Option<&[super::AppConfigurationSchemaItemType]>, with_schema_items(Vec<super::AppConfigurationSchemaItemType>), "`schemaItems`: `Collection(microsoft.graph.appConfigurationSchemaItemType)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.androidAppCredentialProviderRoleState`, metadata
    AndroidAppCredentialProviderRoleState = "microsoft.graph.androidAppCredentialProviderRoleState" {
        NotConfigured = "notConfigured",
        Allowed = "allowed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidCertificateProfileBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidcertificateprofilebase?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidCertificateProfileBase: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidCertificateProfileBase" {
        "microsoft.graph.androidForWorkImportedPFXCertificateProfile",
        "microsoft.graph.androidImportedPFXCertificateProfile",
        "microsoft.graph.androidPkcsCertificateProfile",
        "microsoft.graph.androidScepCertificateProfile",
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
    "renewalThresholdPercentage" RENEWAL_THRESHOLD_PERCENTAGE, renewal_threshold_percentage i32 -> Option<i32>, with_renewal_threshold_percentage(i32), "`renewalThresholdPercentage`: `Edm.Int32`";
    "subjectNameFormat" SUBJECT_NAME_FORMAT, subject_name_format enumeration -> Option<super::SubjectNameFormat>, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`: `microsoft.graph.subjectNameFormat`" "Possible values are: commonName, commonNameIncludingEmail, commonNameAsEmail, custom, commonNameAsIMEI, commonNameAsSerialNumber, commonNameAsAadDeviceId, commonNameAsIntuneDeviceId, commonNameAsDurableDeviceId.";
    "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, subject_alternative_name_type flags -> Option<Flags<super::SubjectAlternativeNameType>>, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`: `microsoft.graph.subjectAlternativeNameType`" "Possible values are: none, emailAddress, userPrincipalName, customAzureADAttribute, domainNameService, universalResourceIdentifier.";
    "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, certificate_validity_period_value i32 -> Option<i32>, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`: `Edm.Int32`";
    "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, certificate_validity_period_scale enumeration -> Option<super::CertificateValidityPeriodScale>, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`: `microsoft.graph.certificateValidityPeriodScale`" "Possible values are: days, months, years.";
    "extendedKeyUsages" EXTENDED_KEY_USAGES, extended_key_usages models -> Option<&[super::ExtendedKeyUsage]>, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`: `Collection(microsoft.graph.extendedKeyUsage)`";
    "rootCertificate" ROOT_CERTIFICATE, root_certificate model -> Option<&super::AndroidTrustedRootCertificate>, with_root_certificate(super::AndroidTrustedRootCertificate), "`rootCertificate`: `microsoft.graph.androidTrustedRootCertificate`";
}

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.androidCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidcompliancepolicy?view=graph-rest-beta), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    AndroidCompliancePolicy: super::DeviceCompliancePolicy, super::Entity = "microsoft.graph.androidCompliancePolicy";
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
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::AndroidRequiredPasswordType>, with_password_required_type(super::AndroidRequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.androidRequiredPasswordType`" "Possible values are: deviceDefault, alphabetic, alphanumeric, alphanumericWithSymbols, lowSecurityBiometric, numeric, numericComplex, any.";
    "requiredPasswordComplexity" REQUIRED_PASSWORD_COMPLEXITY, required_password_complexity enumeration -> Option<super::AndroidRequiredPasswordComplexity>, with_required_password_complexity(super::AndroidRequiredPasswordComplexity), "`requiredPasswordComplexity`: `microsoft.graph.androidRequiredPasswordComplexity`" "Possible values are: none, low, medium, high.";
    "passwordMinutesOfInactivityBeforeLock" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_LOCK, password_minutes_of_inactivity_before_lock i32 -> Option<i32>, with_password_minutes_of_inactivity_before_lock(i32), "`passwordMinutesOfInactivityBeforeLock`: `Edm.Int32`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordSignInFailureCountBeforeFactoryReset" PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET, password_sign_in_failure_count_before_factory_reset i32 -> Option<i32>, with_password_sign_in_failure_count_before_factory_reset(i32), "`passwordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`";
    "securityPreventInstallAppsFromUnknownSources" SECURITY_PREVENT_INSTALL_APPS_FROM_UNKNOWN_SOURCES, security_prevent_install_apps_from_unknown_sources bool -> Option<bool>, with_security_prevent_install_apps_from_unknown_sources(bool), "`securityPreventInstallAppsFromUnknownSources`: `Edm.Boolean`";
    "securityDisableUsbDebugging" SECURITY_DISABLE_USB_DEBUGGING, security_disable_usb_debugging bool -> Option<bool>, with_security_disable_usb_debugging(bool), "`securityDisableUsbDebugging`: `Edm.Boolean`";
    "securityRequireVerifyApps" SECURITY_REQUIRE_VERIFY_APPS, security_require_verify_apps bool -> Option<bool>, with_security_require_verify_apps(bool), "`securityRequireVerifyApps`: `Edm.Boolean`";
    "deviceThreatProtectionEnabled" DEVICE_THREAT_PROTECTION_ENABLED, device_threat_protection_enabled bool -> Option<bool>, with_device_threat_protection_enabled(bool), "`deviceThreatProtectionEnabled`: `Edm.Boolean`";
    "deviceThreatProtectionRequiredSecurityLevel" DEVICE_THREAT_PROTECTION_REQUIRED_SECURITY_LEVEL, device_threat_protection_required_security_level enumeration -> Option<super::DeviceThreatProtectionLevel>, with_device_threat_protection_required_security_level(super::DeviceThreatProtectionLevel), "`deviceThreatProtectionRequiredSecurityLevel`: `microsoft.graph.deviceThreatProtectionLevel`" "Possible values are: unavailable, secured, low, medium, high, notSet.";
    "advancedThreatProtectionRequiredSecurityLevel" ADVANCED_THREAT_PROTECTION_REQUIRED_SECURITY_LEVEL, advanced_threat_protection_required_security_level enumeration -> Option<super::DeviceThreatProtectionLevel>, with_advanced_threat_protection_required_security_level(super::DeviceThreatProtectionLevel), "`advancedThreatProtectionRequiredSecurityLevel`: `microsoft.graph.deviceThreatProtectionLevel`" "Possible values are: unavailable, secured, low, medium, high, notSet.";
    "securityBlockJailbrokenDevices" SECURITY_BLOCK_JAILBROKEN_DEVICES, security_block_jailbroken_devices bool -> Option<bool>, with_security_block_jailbroken_devices(bool), "`securityBlockJailbrokenDevices`: `Edm.Boolean`";
    "securityBlockDeviceAdministratorManagedDevices" SECURITY_BLOCK_DEVICE_ADMINISTRATOR_MANAGED_DEVICES, security_block_device_administrator_managed_devices bool -> Option<bool>, with_security_block_device_administrator_managed_devices(bool), "`securityBlockDeviceAdministratorManagedDevices`: `Edm.Boolean`";
    "osMinimumVersion" OS_MINIMUM_VERSION, os_minimum_version str -> Option<&str>, with_os_minimum_version(String), "`osMinimumVersion`: `Edm.String`";
    "osMaximumVersion" OS_MAXIMUM_VERSION, os_maximum_version str -> Option<&str>, with_os_maximum_version(String), "`osMaximumVersion`: `Edm.String`";
    "minAndroidSecurityPatchLevel" MIN_ANDROID_SECURITY_PATCH_LEVEL, min_android_security_patch_level str -> Option<&str>, with_min_android_security_patch_level(String), "`minAndroidSecurityPatchLevel`: `Edm.String`";
    "storageRequireEncryption" STORAGE_REQUIRE_ENCRYPTION, storage_require_encryption bool -> Option<bool>, with_storage_require_encryption(bool), "`storageRequireEncryption`: `Edm.Boolean`";
    "securityRequireSafetyNetAttestationBasicIntegrity" SECURITY_REQUIRE_SAFETY_NET_ATTESTATION_BASIC_INTEGRITY, security_require_safety_net_attestation_basic_integrity bool -> Option<bool>, with_security_require_safety_net_attestation_basic_integrity(bool), "`securityRequireSafetyNetAttestationBasicIntegrity`: `Edm.Boolean`";
    "securityRequireSafetyNetAttestationCertifiedDevice" SECURITY_REQUIRE_SAFETY_NET_ATTESTATION_CERTIFIED_DEVICE, security_require_safety_net_attestation_certified_device bool -> Option<bool>, with_security_require_safety_net_attestation_certified_device(bool), "`securityRequireSafetyNetAttestationCertifiedDevice`: `Edm.Boolean`";
    "securityRequireGooglePlayServices" SECURITY_REQUIRE_GOOGLE_PLAY_SERVICES, security_require_google_play_services bool -> Option<bool>, with_security_require_google_play_services(bool), "`securityRequireGooglePlayServices`: `Edm.Boolean`";
    "securityRequireUpToDateSecurityProviders" SECURITY_REQUIRE_UP_TO_DATE_SECURITY_PROVIDERS, security_require_up_to_date_security_providers bool -> Option<bool>, with_security_require_up_to_date_security_providers(bool), "`securityRequireUpToDateSecurityProviders`: `Edm.Boolean`";
    "securityRequireCompanyPortalAppIntegrity" SECURITY_REQUIRE_COMPANY_PORTAL_APP_INTEGRITY, security_require_company_portal_app_integrity bool -> Option<bool>, with_security_require_company_portal_app_integrity(bool), "`securityRequireCompanyPortalAppIntegrity`: `Edm.Boolean`";
    "conditionStatementId" CONDITION_STATEMENT_ID, condition_statement_id str -> Option<&str>, with_condition_statement_id(String), "`conditionStatementId`: `Edm.String`";
    "restrictedApps" RESTRICTED_APPS, restricted_apps models -> Option<&[super::AppListItem]>, with_restricted_apps(Vec<super::AppListItem>), "`restrictedApps`: `Collection(microsoft.graph.appListItem)`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidCustomConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidcustomconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidCustomConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidCustomConfiguration";
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
    /// `microsoft.graph.androidDeviceComplianceLocalActionBase`, metadata, with the accessors of [`Entity`](super::Entity)
    AndroidDeviceComplianceLocalActionBase: super::Entity = "microsoft.graph.androidDeviceComplianceLocalActionBase" {
        "microsoft.graph.androidDeviceComplianceLocalActionLockDevice",
        "microsoft.graph.androidDeviceComplianceLocalActionLockDeviceWithPasscode",
    };
    inherited "id" ID, with_id(String), "`id`";
    "gracePeriodInMinutes" GRACE_PERIOD_IN_MINUTES, grace_period_in_minutes i32 -> Option<i32>, with_grace_period_in_minutes(i32), "`gracePeriodInMinutes`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.androidDeviceComplianceLocalActionLockDevice`, metadata, with the accessors of [`AndroidDeviceComplianceLocalActionBase`](super::AndroidDeviceComplianceLocalActionBase)
    AndroidDeviceComplianceLocalActionLockDevice: super::AndroidDeviceComplianceLocalActionBase, super::Entity = "microsoft.graph.androidDeviceComplianceLocalActionLockDevice";
    inherited "id" ID, with_id(String), "`id`";
    inherited "gracePeriodInMinutes" GRACE_PERIOD_IN_MINUTES, with_grace_period_in_minutes(i32), "`gracePeriodInMinutes`";
}

crate::runtime::model! {
    /// `microsoft.graph.androidDeviceComplianceLocalActionLockDeviceWithPasscode`, metadata, with the accessors of [`AndroidDeviceComplianceLocalActionBase`](super::AndroidDeviceComplianceLocalActionBase)
    AndroidDeviceComplianceLocalActionLockDeviceWithPasscode: super::AndroidDeviceComplianceLocalActionBase, super::Entity = "microsoft.graph.androidDeviceComplianceLocalActionLockDeviceWithPasscode";
    inherited "id" ID, with_id(String), "`id`";
    inherited "gracePeriodInMinutes" GRACE_PERIOD_IN_MINUTES, with_grace_period_in_minutes(i32), "`gracePeriodInMinutes`";
    "passcode" PASSCODE, passcode str -> Option<&str>, with_passcode(String), "`passcode`: `Edm.String`, metadata";
    "passcodeSignInFailureCountBeforeWipe" PASSCODE_SIGN_IN_FAILURE_COUNT_BEFORE_WIPE, passcode_sign_in_failure_count_before_wipe i32 -> Option<i32>, with_passcode_sign_in_failure_count_before_wipe(i32), "`passcodeSignInFailureCountBeforeWipe`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerAppAutoUpdatePolicyType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerappautoupdatepolicytype?view=graph-rest-beta)
    AndroidDeviceOwnerAppAutoUpdatePolicyType = "microsoft.graph.androidDeviceOwnerAppAutoUpdatePolicyType" {
        NotConfigured = "notConfigured",
        UserChoice = "userChoice",
        Never = "never",
        WiFiOnly = "wiFiOnly",
        Always = "always",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerBatteryPluggedMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerbatterypluggedmode?view=graph-rest-beta)
    AndroidDeviceOwnerBatteryPluggedMode = "microsoft.graph.androidDeviceOwnerBatteryPluggedMode" {
        NotConfigured = "notConfigured",
        Ac = "ac",
        Usb = "usb",
        Wireless = "wireless",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.androidDeviceOwnerCertificateAccessType`, metadata
    AndroidDeviceOwnerCertificateAccessType = "microsoft.graph.androidDeviceOwnerCertificateAccessType" {
        UserApproval = "userApproval",
        SpecificApps = "specificApps",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidDeviceOwnerCertificateProfileBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownercertificateprofilebase?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidDeviceOwnerCertificateProfileBase: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidDeviceOwnerCertificateProfileBase" {
        "microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile",
        "microsoft.graph.androidDeviceOwnerPkcsCertificateProfile",
        "microsoft.graph.androidDeviceOwnerScepCertificateProfile",
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
    "renewalThresholdPercentage" RENEWAL_THRESHOLD_PERCENTAGE, renewal_threshold_percentage i32 -> Option<i32>, with_renewal_threshold_percentage(i32), "`renewalThresholdPercentage`: `Edm.Int32`";
    "subjectNameFormat" SUBJECT_NAME_FORMAT, subject_name_format enumeration -> Option<super::SubjectNameFormat>, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`: `microsoft.graph.subjectNameFormat`" "Possible values are: commonName, commonNameIncludingEmail, commonNameAsEmail, custom, commonNameAsIMEI, commonNameAsSerialNumber, commonNameAsAadDeviceId, commonNameAsIntuneDeviceId, commonNameAsDurableDeviceId.";
    "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, certificate_validity_period_value i32 -> Option<i32>, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`: `Edm.Int32`";
    "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, certificate_validity_period_scale enumeration -> Option<super::CertificateValidityPeriodScale>, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`: `microsoft.graph.certificateValidityPeriodScale`" "Possible values are: days, months, years.";
    "extendedKeyUsages" EXTENDED_KEY_USAGES, extended_key_usages models -> Option<&[super::ExtendedKeyUsage]>, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`: `Collection(microsoft.graph.extendedKeyUsage)`";
    "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, subject_alternative_name_type flags -> Option<Flags<super::SubjectAlternativeNameType>>, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`: `microsoft.graph.subjectAlternativeNameType`" "Possible values are: none, emailAddress, userPrincipalName, customAzureADAttribute, domainNameService, universalResourceIdentifier.";
    "rootCertificate" ROOT_CERTIFICATE, root_certificate model -> Option<&super::AndroidDeviceOwnerTrustedRootCertificate>, with_root_certificate(super::AndroidDeviceOwnerTrustedRootCertificate), "`rootCertificate`: `microsoft.graph.androidDeviceOwnerTrustedRootCertificate`";
}

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.androidDeviceOwnerCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownercompliancepolicy?view=graph-rest-beta), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    AndroidDeviceOwnerCompliancePolicy: super::DeviceCompliancePolicy, super::Entity = "microsoft.graph.androidDeviceOwnerCompliancePolicy";
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
    "deviceThreatProtectionEnabled" DEVICE_THREAT_PROTECTION_ENABLED, device_threat_protection_enabled bool -> Option<bool>, with_device_threat_protection_enabled(bool), "`deviceThreatProtectionEnabled`: `Edm.Boolean`";
    "deviceThreatProtectionRequiredSecurityLevel" DEVICE_THREAT_PROTECTION_REQUIRED_SECURITY_LEVEL, device_threat_protection_required_security_level enumeration -> Option<super::DeviceThreatProtectionLevel>, with_device_threat_protection_required_security_level(super::DeviceThreatProtectionLevel), "`deviceThreatProtectionRequiredSecurityLevel`: `microsoft.graph.deviceThreatProtectionLevel`" "Possible values are: unavailable, secured, low, medium, high, notSet.";
    "advancedThreatProtectionRequiredSecurityLevel" ADVANCED_THREAT_PROTECTION_REQUIRED_SECURITY_LEVEL, advanced_threat_protection_required_security_level enumeration -> Option<super::DeviceThreatProtectionLevel>, with_advanced_threat_protection_required_security_level(super::DeviceThreatProtectionLevel), "`advancedThreatProtectionRequiredSecurityLevel`: `microsoft.graph.deviceThreatProtectionLevel`" "Possible values are: unavailable, secured, low, medium, high, notSet.";
    "securityRequireSafetyNetAttestationBasicIntegrity" SECURITY_REQUIRE_SAFETY_NET_ATTESTATION_BASIC_INTEGRITY, security_require_safety_net_attestation_basic_integrity bool -> Option<bool>, with_security_require_safety_net_attestation_basic_integrity(bool), "`securityRequireSafetyNetAttestationBasicIntegrity`: `Edm.Boolean`";
    "securityRequireSafetyNetAttestationCertifiedDevice" SECURITY_REQUIRE_SAFETY_NET_ATTESTATION_CERTIFIED_DEVICE, security_require_safety_net_attestation_certified_device bool -> Option<bool>, with_security_require_safety_net_attestation_certified_device(bool), "`securityRequireSafetyNetAttestationCertifiedDevice`: `Edm.Boolean`";
    "osMinimumVersion" OS_MINIMUM_VERSION, os_minimum_version str -> Option<&str>, with_os_minimum_version(String), "`osMinimumVersion`: `Edm.String`";
    "osMaximumVersion" OS_MAXIMUM_VERSION, os_maximum_version str -> Option<&str>, with_os_maximum_version(String), "`osMaximumVersion`: `Edm.String`";
    "minAndroidSecurityPatchLevel" MIN_ANDROID_SECURITY_PATCH_LEVEL, min_android_security_patch_level str -> Option<&str>, with_min_android_security_patch_level(String), "`minAndroidSecurityPatchLevel`: `Edm.String`";
    "passwordRequired" PASSWORD_REQUIRED, password_required bool -> Option<bool>, with_password_required(bool), "`passwordRequired`: `Edm.Boolean`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinimumLetterCharacters" PASSWORD_MINIMUM_LETTER_CHARACTERS, password_minimum_letter_characters i32 -> Option<i32>, with_password_minimum_letter_characters(i32), "`passwordMinimumLetterCharacters`: `Edm.Int32`";
    "passwordMinimumLowerCaseCharacters" PASSWORD_MINIMUM_LOWER_CASE_CHARACTERS, password_minimum_lower_case_characters i32 -> Option<i32>, with_password_minimum_lower_case_characters(i32), "`passwordMinimumLowerCaseCharacters`: `Edm.Int32`";
    "passwordMinimumNonLetterCharacters" PASSWORD_MINIMUM_NON_LETTER_CHARACTERS, password_minimum_non_letter_characters i32 -> Option<i32>, with_password_minimum_non_letter_characters(i32), "`passwordMinimumNonLetterCharacters`: `Edm.Int32`";
    "passwordMinimumNumericCharacters" PASSWORD_MINIMUM_NUMERIC_CHARACTERS, password_minimum_numeric_characters i32 -> Option<i32>, with_password_minimum_numeric_characters(i32), "`passwordMinimumNumericCharacters`: `Edm.Int32`";
    "passwordMinimumSymbolCharacters" PASSWORD_MINIMUM_SYMBOL_CHARACTERS, password_minimum_symbol_characters i32 -> Option<i32>, with_password_minimum_symbol_characters(i32), "`passwordMinimumSymbolCharacters`: `Edm.Int32`";
    "passwordMinimumUpperCaseCharacters" PASSWORD_MINIMUM_UPPER_CASE_CHARACTERS, password_minimum_upper_case_characters i32 -> Option<i32>, with_password_minimum_upper_case_characters(i32), "`passwordMinimumUpperCaseCharacters`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::AndroidDeviceOwnerRequiredPasswordType>, with_password_required_type(super::AndroidDeviceOwnerRequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.androidDeviceOwnerRequiredPasswordType`" "Possible values are: deviceDefault, required, numeric, numericComplex, alphabetic, alphanumeric, alphanumericWithSymbols, lowSecurityBiometric, customPassword.";
    "passwordMinutesOfInactivityBeforeLock" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_LOCK, password_minutes_of_inactivity_before_lock i32 -> Option<i32>, with_password_minutes_of_inactivity_before_lock(i32), "`passwordMinutesOfInactivityBeforeLock`: `Edm.Int32`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordPreviousPasswordCountToBlock" PASSWORD_PREVIOUS_PASSWORD_COUNT_TO_BLOCK, password_previous_password_count_to_block i32 -> Option<i32>, with_password_previous_password_count_to_block(i32), "`passwordPreviousPasswordCountToBlock`: `Edm.Int32`";
    "storageRequireEncryption" STORAGE_REQUIRE_ENCRYPTION, storage_require_encryption bool -> Option<bool>, with_storage_require_encryption(bool), "`storageRequireEncryption`: `Edm.Boolean`";
    "securityRequireIntuneAppIntegrity" SECURITY_REQUIRE_INTUNE_APP_INTEGRITY, security_require_intune_app_integrity bool -> Option<bool>, with_security_require_intune_app_integrity(bool), "`securityRequireIntuneAppIntegrity`: `Edm.Boolean`";
    "requireNoPendingSystemUpdates" REQUIRE_NO_PENDING_SYSTEM_UPDATES, require_no_pending_system_updates bool -> Option<bool>, with_require_no_pending_system_updates(bool), "`requireNoPendingSystemUpdates`: `Edm.Boolean`, metadata";
    "securityBlockJailbrokenDevices" SECURITY_BLOCK_JAILBROKEN_DEVICES, security_block_jailbroken_devices bool -> Option<bool>, with_security_block_jailbroken_devices(bool), "`securityBlockJailbrokenDevices`: `Edm.Boolean`, metadata";
    "securityRequiredAndroidSafetyNetEvaluationType" SECURITY_REQUIRED_ANDROID_SAFETY_NET_EVALUATION_TYPE, security_required_android_safety_net_evaluation_type enumeration -> Option<super::AndroidSafetyNetEvaluationType>, with_security_required_android_safety_net_evaluation_type(super::AndroidSafetyNetEvaluationType), "`securityRequiredAndroidSafetyNetEvaluationType`: `microsoft.graph.androidSafetyNetEvaluationType`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerCrossProfileDataSharing`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownercrossprofiledatasharing?view=graph-rest-beta)
    AndroidDeviceOwnerCrossProfileDataSharing = "microsoft.graph.androidDeviceOwnerCrossProfileDataSharing" {
        NotConfigured = "notConfigured",
        CrossProfileDataSharingBlocked = "crossProfileDataSharingBlocked",
        DataSharingFromWorkToPersonalBlocked = "dataSharingFromWorkToPersonalBlocked",
        CrossProfileDataSharingAllowed = "crossProfileDataSharingAllowed",
        UnkownFutureValue = "unkownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerDefaultAppPermissionPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerdefaultapppermissionpolicytype?view=graph-rest-beta)
    AndroidDeviceOwnerDefaultAppPermissionPolicyType = "microsoft.graph.androidDeviceOwnerDefaultAppPermissionPolicyType" {
        DeviceDefault = "deviceDefault",
        Prompt = "prompt",
        AutoGrant = "autoGrant",
        AutoDeny = "autoDeny",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.androidDeviceOwnerDelegatedAppScopeType`, metadata
    AndroidDeviceOwnerDelegatedAppScopeType = "microsoft.graph.androidDeviceOwnerDelegatedAppScopeType" {
        Unspecified = "unspecified",
        CertificateInstall = "certificateInstall",
        CaptureNetworkActivityLog = "captureNetworkActivityLog",
        CaptureSecurityLog = "captureSecurityLog",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.androidDeviceOwnerDelegatedScopeAppSetting`, metadata
    AndroidDeviceOwnerDelegatedScopeAppSetting = "microsoft.graph.androidDeviceOwnerDelegatedScopeAppSetting";
    "appDetail" APP_DETAIL, app_detail model -> Option<&super::AppListItem>, with_app_detail(super::AppListItem), "`appDetail`: `microsoft.graph.appListItem`, metadata";
    "appScopes" APP_SCOPES, app_scopes enumerations -> Option<Vec<super::AndroidDeviceOwnerDelegatedAppScopeType>>, with_app_scopes(Vec<super::AndroidDeviceOwnerDelegatedAppScopeType>), "`appScopes`: `Collection(microsoft.graph.androidDeviceOwnerDelegatedAppScopeType)`, metadata";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidDeviceOwnerDerivedCredentialAuthenticationConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerderivedcredentialauthenticationconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidDeviceOwnerDerivedCredentialAuthenticationConfiguration";
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
    "certificateAccessType" CERTIFICATE_ACCESS_TYPE, certificate_access_type enumeration -> Option<super::AndroidDeviceOwnerCertificateAccessType>, with_certificate_access_type(super::AndroidDeviceOwnerCertificateAccessType), "`certificateAccessType`: `microsoft.graph.androidDeviceOwnerCertificateAccessType`, metadata";
    "silentCertificateAccessDetails" SILENT_CERTIFICATE_ACCESS_DETAILS, silent_certificate_access_details models -> Option<&[super::AndroidDeviceOwnerSilentCertificateAccess]>, with_silent_certificate_access_details(Vec<super::AndroidDeviceOwnerSilentCertificateAccess>), "`silentCertificateAccessDetails`: `Collection(microsoft.graph.androidDeviceOwnerSilentCertificateAccess)`, metadata";
    "derivedCredentialSettings" DERIVED_CREDENTIAL_SETTINGS, derived_credential_settings model -> Option<&super::DeviceManagementDerivedCredentialSettings>, with_derived_credential_settings(super::DeviceManagementDerivedCredentialSettings), "`derivedCredentialSettings`: `microsoft.graph.deviceManagementDerivedCredentialSettings`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerEnrollmentMode`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androiddeviceownerenrollmentmode?view=graph-rest-beta)
    AndroidDeviceOwnerEnrollmentMode = "microsoft.graph.androidDeviceOwnerEnrollmentMode" {
        CorporateOwnedDedicatedDevice = "corporateOwnedDedicatedDevice",
        CorporateOwnedFullyManaged = "corporateOwnedFullyManaged",
        CorporateOwnedWorkProfile = "corporateOwnedWorkProfile",
        CorporateOwnedAospUserlessDevice = "corporateOwnedAOSPUserlessDevice",
        CorporateOwnedAospUserAssociatedDevice = "corporateOwnedAOSPUserAssociatedDevice",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.androidDeviceOwnerEnrollmentProfile`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androiddeviceownerenrollmentprofile?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AndroidDeviceOwnerEnrollmentProfile: super::Entity = "microsoft.graph.androidDeviceOwnerEnrollmentProfile";
    inherited "id" ID, with_id(String), "`id`";
    "accountId" ACCOUNT_ID, account_id str -> Option<&str>, with_account_id(String), "`accountId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "enrollmentMode" ENROLLMENT_MODE, enrollment_mode enumeration -> Option<super::AndroidDeviceOwnerEnrollmentMode>, with_enrollment_mode(super::AndroidDeviceOwnerEnrollmentMode), "`enrollmentMode`: `microsoft.graph.androidDeviceOwnerEnrollmentMode`" "Possible values are: corporateOwnedDedicatedDevice, corporateOwnedFullyManaged, corporateOwnedWorkProfile, corporateOwnedAOSPUserlessDevice, corporateOwnedAOSPUserAssociatedDevice.";
    "enrollmentTokenType" ENROLLMENT_TOKEN_TYPE, enrollment_token_type enumeration -> Option<super::AndroidDeviceOwnerEnrollmentTokenType>, with_enrollment_token_type(super::AndroidDeviceOwnerEnrollmentTokenType), "`enrollmentTokenType`: `microsoft.graph.androidDeviceOwnerEnrollmentTokenType`" "Possible values are: default, corporateOwnedDedicatedDeviceWithAzureADSharedMode.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "tokenValue" TOKEN_VALUE, token_value str -> Option<&str>, with_token_value(String), "`tokenValue`: `Edm.String`";
    "tokenCreationDateTime" TOKEN_CREATION_DATE_TIME, token_creation_date_time date_time -> Parsed<OffsetDateTime>, with_token_creation_date_time(OffsetDateTime), "`tokenCreationDateTime`: `Edm.DateTimeOffset`";
    "tokenExpirationDateTime" TOKEN_EXPIRATION_DATE_TIME, token_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_token_expiration_date_time(OffsetDateTime), "`tokenExpirationDateTime`: `Edm.DateTimeOffset`";
    "enrolledDeviceCount" ENROLLED_DEVICE_COUNT, enrolled_device_count i32 -> Option<i32>, with_enrolled_device_count(i32), "`enrolledDeviceCount`: `Edm.Int32`";
    "enrollmentTokenUsageCount" ENROLLMENT_TOKEN_USAGE_COUNT, enrollment_token_usage_count i32 -> Option<i32>, with_enrollment_token_usage_count(i32), "`enrollmentTokenUsageCount`: `Edm.Int32`";
    "qrCodeContent" QR_CODE_CONTENT, qr_code_content str -> Option<&str>, with_qr_code_content(String), "`qrCodeContent`: `Edm.String`";
    "qrCodeImage" QR_CODE_IMAGE, qr_code_image model -> Option<&super::MimeContent>, with_qr_code_image(super::MimeContent), "`qrCodeImage`: `microsoft.graph.mimeContent`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "wifiSsid" WIFI_SSID, wifi_ssid str -> Option<&str>, with_wifi_ssid(String), "`wifiSsid`: `Edm.String`";
    "wifiPassword" WIFI_PASSWORD, wifi_password str -> Option<&str>, with_wifi_password(String), "`wifiPassword`: `Edm.String`";
    "wifiSecurityType" WIFI_SECURITY_TYPE, wifi_security_type enumeration -> Option<super::AospWifiSecurityType>, with_wifi_security_type(super::AospWifiSecurityType), "`wifiSecurityType`: `microsoft.graph.aospWifiSecurityType`" "Possible values are: none, wpa, wep.";
    "wifiHidden" WIFI_HIDDEN, wifi_hidden bool -> Option<bool>, with_wifi_hidden(bool), "`wifiHidden`: `Edm.Boolean`";
    "configureWifi" CONFIGURE_WIFI, configure_wifi bool -> Option<bool>, with_configure_wifi(bool), "`configureWifi`: `Edm.Boolean`, metadata";
    "deviceNameTemplate" DEVICE_NAME_TEMPLATE, device_name_template str -> Option<&str>, with_device_name_template(String), "`deviceNameTemplate`: `Edm.String`, metadata";
    "isTeamsDeviceProfile" IS_TEAMS_DEVICE_PROFILE, is_teams_device_profile bool -> Option<bool>, with_is_teams_device_profile(bool), "`isTeamsDeviceProfile`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerEnrollmentProfileType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerenrollmentprofiletype?view=graph-rest-beta)
    AndroidDeviceOwnerEnrollmentProfileType = "microsoft.graph.androidDeviceOwnerEnrollmentProfileType" {
        NotConfigured = "notConfigured",
        DedicatedDevice = "dedicatedDevice",
        FullyManaged = "fullyManaged",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerEnrollmentTokenType`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androiddeviceownerenrollmenttokentype?view=graph-rest-beta)
    AndroidDeviceOwnerEnrollmentTokenType = "microsoft.graph.androidDeviceOwnerEnrollmentTokenType" {
        Default = "default",
        CorporateOwnedDedicatedDeviceWithAzureAdSharedMode = "corporateOwnedDedicatedDeviceWithAzureADSharedMode",
        DeviceStaging = "deviceStaging",
    }
}

crate::runtime::model! {
    /// Inherits from androidDeviceOwnerWiFiConfiguration.
    ///
    /// [`microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerenterprisewificonfiguration?view=graph-rest-beta), with the accessors of [`AndroidDeviceOwnerWiFiConfiguration`](super::AndroidDeviceOwnerWiFiConfiguration)
    AndroidDeviceOwnerEnterpriseWiFiConfiguration: super::AndroidDeviceOwnerWiFiConfiguration, super::DeviceConfiguration, super::Entity = "microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration";
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
    inherited "networkName" NETWORK_NAME, with_network_name(String), "`networkName`";
    inherited "ssid" SSID, with_ssid(String), "`ssid`";
    inherited "connectAutomatically" CONNECT_AUTOMATICALLY, with_connect_automatically(bool), "`connectAutomatically`";
    inherited "connectWhenNetworkNameIsHidden" CONNECT_WHEN_NETWORK_NAME_IS_HIDDEN, with_connect_when_network_name_is_hidden(bool), "`connectWhenNetworkNameIsHidden`";
    inherited "wiFiSecurityType" WI_FI_SECURITY_TYPE, with_wi_fi_security_type(Flags<super::AndroidDeviceOwnerWiFiSecurityType>), "`wiFiSecurityType`";
    inherited "preSharedKey" PRE_SHARED_KEY, with_pre_shared_key(String), "`preSharedKey`";
    inherited "preSharedKeyIsSet" PRE_SHARED_KEY_IS_SET, with_pre_shared_key_is_set(bool), "`preSharedKeyIsSet`";
    inherited "proxySettings" PROXY_SETTINGS, with_proxy_settings(super::WiFiProxySetting), "`proxySettings`";
    inherited "proxyManualAddress" PROXY_MANUAL_ADDRESS, with_proxy_manual_address(String), "`proxyManualAddress`";
    inherited "proxyManualPort" PROXY_MANUAL_PORT, with_proxy_manual_port(i32), "`proxyManualPort`";
    inherited "proxyAutomaticConfigurationUrl" PROXY_AUTOMATIC_CONFIGURATION_URL, with_proxy_automatic_configuration_url(String), "`proxyAutomaticConfigurationUrl`";
    inherited "proxyExclusionList" PROXY_EXCLUSION_LIST, with_proxy_exclusion_list(String), "`proxyExclusionList`";
    inherited "macAddressRandomizationMode" MAC_ADDRESS_RANDOMIZATION_MODE, with_mac_address_randomization_mode(super::MacAddressRandomizationMode), "`macAddressRandomizationMode`";
    "eapType" EAP_TYPE, eap_type enumeration -> Option<super::AndroidEapType>, with_eap_type(super::AndroidEapType), "`eapType`: `microsoft.graph.androidEapType`" "Possible values are: eapTls, eapTtls, peap.";
    "trustedServerCertificateNames" TRUSTED_SERVER_CERTIFICATE_NAMES, trusted_server_certificate_names strs -> Option<Vec<&str>>, with_trusted_server_certificate_names(Vec<String>), "`trustedServerCertificateNames`: `Collection(Edm.String)`";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::WiFiAuthenticationMethod>, with_authentication_method(super::WiFiAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.wiFiAuthenticationMethod`" "Possible values are: certificate, usernameAndPassword, derivedCredential.";
    "innerAuthenticationProtocolForEapTtls" INNER_AUTHENTICATION_PROTOCOL_FOR_EAP_TTLS, inner_authentication_protocol_for_eap_ttls enumeration -> Option<super::NonEapAuthenticationMethodForEapTtlsType>, with_inner_authentication_protocol_for_eap_ttls(super::NonEapAuthenticationMethodForEapTtlsType), "`innerAuthenticationProtocolForEapTtls`: `microsoft.graph.nonEapAuthenticationMethodForEapTtlsType`" "Possible values are: unencryptedPassword, challengeHandshakeAuthenticationProtocol, microsoftChap, microsoftChapVersionTwo.";
    "innerAuthenticationProtocolForPeap" INNER_AUTHENTICATION_PROTOCOL_FOR_PEAP, inner_authentication_protocol_for_peap enumeration -> Option<super::NonEapAuthenticationMethodForPeap>, with_inner_authentication_protocol_for_peap(super::NonEapAuthenticationMethodForPeap), "`innerAuthenticationProtocolForPeap`: `microsoft.graph.nonEapAuthenticationMethodForPeap`" "Possible values are: none, microsoftChapVersionTwo.";
    "outerIdentityPrivacyTemporaryValue" OUTER_IDENTITY_PRIVACY_TEMPORARY_VALUE, outer_identity_privacy_temporary_value str -> Option<&str>, with_outer_identity_privacy_temporary_value(String), "`outerIdentityPrivacyTemporaryValue`: `Edm.String`";
    "rootCertificateForServerValidation" ROOT_CERTIFICATE_FOR_SERVER_VALIDATION, root_certificate_for_server_validation model -> Option<&super::AndroidDeviceOwnerTrustedRootCertificate>, with_root_certificate_for_server_validation(super::AndroidDeviceOwnerTrustedRootCertificate), "`rootCertificateForServerValidation`: `microsoft.graph.androidDeviceOwnerTrustedRootCertificate`";
    "identityCertificateForClientAuthentication" IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION, identity_certificate_for_client_authentication model -> Option<&super::AndroidDeviceOwnerCertificateProfileBase>, with_identity_certificate_for_client_authentication(super::AndroidDeviceOwnerCertificateProfileBase), "`identityCertificateForClientAuthentication`: `microsoft.graph.androidDeviceOwnerCertificateProfileBase`";
    "derivedCredentialSettings" DERIVED_CREDENTIAL_SETTINGS, derived_credential_settings model -> Option<&super::DeviceManagementDerivedCredentialSettings>, with_derived_credential_settings(super::DeviceManagementDerivedCredentialSettings), "`derivedCredentialSettings`: `microsoft.graph.deviceManagementDerivedCredentialSettings`";
    "rootCertificatesForServerValidation" ROOT_CERTIFICATES_FOR_SERVER_VALIDATION, root_certificates_for_server_validation models -> Option<&[super::AndroidDeviceOwnerTrustedRootCertificate]>, with_root_certificates_for_server_validation(Vec<super::AndroidDeviceOwnerTrustedRootCertificate>), "`rootCertificatesForServerValidation`: `Collection(microsoft.graph.androidDeviceOwnerTrustedRootCertificate)`, metadata";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownergeneraldeviceconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidDeviceOwnerGeneralDeviceConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration";
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
    "azureAdSharedDeviceDataClearApps" AZURE_AD_SHARED_DEVICE_DATA_CLEAR_APPS, azure_ad_shared_device_data_clear_apps models -> Option<&[super::AppListItem]>, with_azure_ad_shared_device_data_clear_apps(Vec<super::AppListItem>), "`azureAdSharedDeviceDataClearApps`: `Collection(microsoft.graph.appListItem)`";
    "accountsBlockModification" ACCOUNTS_BLOCK_MODIFICATION, accounts_block_modification bool -> Option<bool>, with_accounts_block_modification(bool), "`accountsBlockModification`: `Edm.Boolean`";
    "appsAllowInstallFromUnknownSources" APPS_ALLOW_INSTALL_FROM_UNKNOWN_SOURCES, apps_allow_install_from_unknown_sources bool -> Option<bool>, with_apps_allow_install_from_unknown_sources(bool), "`appsAllowInstallFromUnknownSources`: `Edm.Boolean`";
    "appsAutoUpdatePolicy" APPS_AUTO_UPDATE_POLICY, apps_auto_update_policy enumeration -> Option<super::AndroidDeviceOwnerAppAutoUpdatePolicyType>, with_apps_auto_update_policy(super::AndroidDeviceOwnerAppAutoUpdatePolicyType), "`appsAutoUpdatePolicy`: `microsoft.graph.androidDeviceOwnerAppAutoUpdatePolicyType`" "Possible values are: notConfigured, userChoice, never, wiFiOnly, always.";
    "appsDefaultPermissionPolicy" APPS_DEFAULT_PERMISSION_POLICY, apps_default_permission_policy enumeration -> Option<super::AndroidDeviceOwnerDefaultAppPermissionPolicyType>, with_apps_default_permission_policy(super::AndroidDeviceOwnerDefaultAppPermissionPolicyType), "`appsDefaultPermissionPolicy`: `microsoft.graph.androidDeviceOwnerDefaultAppPermissionPolicyType`" "Possible values are: deviceDefault, prompt, autoGrant, autoDeny.";
    "appsRecommendSkippingFirstUseHints" APPS_RECOMMEND_SKIPPING_FIRST_USE_HINTS, apps_recommend_skipping_first_use_hints bool -> Option<bool>, with_apps_recommend_skipping_first_use_hints(bool), "`appsRecommendSkippingFirstUseHints`: `Edm.Boolean`";
    "bluetoothBlockConfiguration" BLUETOOTH_BLOCK_CONFIGURATION, bluetooth_block_configuration bool -> Option<bool>, with_bluetooth_block_configuration(bool), "`bluetoothBlockConfiguration`: `Edm.Boolean`";
    "bluetoothBlockContactSharing" BLUETOOTH_BLOCK_CONTACT_SHARING, bluetooth_block_contact_sharing bool -> Option<bool>, with_bluetooth_block_contact_sharing(bool), "`bluetoothBlockContactSharing`: `Edm.Boolean`";
    "cameraBlocked" CAMERA_BLOCKED, camera_blocked bool -> Option<bool>, with_camera_blocked(bool), "`cameraBlocked`: `Edm.Boolean`";
    "cellularBlockWiFiTethering" CELLULAR_BLOCK_WI_FI_TETHERING, cellular_block_wi_fi_tethering bool -> Option<bool>, with_cellular_block_wi_fi_tethering(bool), "`cellularBlockWiFiTethering`: `Edm.Boolean`";
    "certificateCredentialConfigurationDisabled" CERTIFICATE_CREDENTIAL_CONFIGURATION_DISABLED, certificate_credential_configuration_disabled bool -> Option<bool>, with_certificate_credential_configuration_disabled(bool), "`certificateCredentialConfigurationDisabled`: `Edm.Boolean`";
    "crossProfilePoliciesAllowCopyPaste" CROSS_PROFILE_POLICIES_ALLOW_COPY_PASTE, cross_profile_policies_allow_copy_paste bool -> Option<bool>, with_cross_profile_policies_allow_copy_paste(bool), "`crossProfilePoliciesAllowCopyPaste`: `Edm.Boolean`";
    "crossProfilePoliciesAllowDataSharing" CROSS_PROFILE_POLICIES_ALLOW_DATA_SHARING, cross_profile_policies_allow_data_sharing enumeration -> Option<super::AndroidDeviceOwnerCrossProfileDataSharing>, with_cross_profile_policies_allow_data_sharing(super::AndroidDeviceOwnerCrossProfileDataSharing), "`crossProfilePoliciesAllowDataSharing`: `microsoft.graph.androidDeviceOwnerCrossProfileDataSharing`" "Possible values are: notConfigured, crossProfileDataSharingBlocked, dataSharingFromWorkToPersonalBlocked, crossProfileDataSharingAllowed, unkownFutureValue.";
    "crossProfilePoliciesShowWorkContactsInPersonalProfile" CROSS_PROFILE_POLICIES_SHOW_WORK_CONTACTS_IN_PERSONAL_PROFILE, cross_profile_policies_show_work_contacts_in_personal_profile bool -> Option<bool>, with_cross_profile_policies_show_work_contacts_in_personal_profile(bool), "`crossProfilePoliciesShowWorkContactsInPersonalProfile`: `Edm.Boolean`";
    "microsoftLauncherConfigurationEnabled" MICROSOFT_LAUNCHER_CONFIGURATION_ENABLED, microsoft_launcher_configuration_enabled bool -> Option<bool>, with_microsoft_launcher_configuration_enabled(bool), "`microsoftLauncherConfigurationEnabled`: `Edm.Boolean`";
    "microsoftLauncherCustomWallpaperEnabled" MICROSOFT_LAUNCHER_CUSTOM_WALLPAPER_ENABLED, microsoft_launcher_custom_wallpaper_enabled bool -> Option<bool>, with_microsoft_launcher_custom_wallpaper_enabled(bool), "`microsoftLauncherCustomWallpaperEnabled`: `Edm.Boolean`";
    "microsoftLauncherCustomWallpaperImageUrl" MICROSOFT_LAUNCHER_CUSTOM_WALLPAPER_IMAGE_URL, microsoft_launcher_custom_wallpaper_image_url str -> Option<&str>, with_microsoft_launcher_custom_wallpaper_image_url(String), "`microsoftLauncherCustomWallpaperImageUrl`: `Edm.String`";
    "microsoftLauncherCustomWallpaperAllowUserModification" MICROSOFT_LAUNCHER_CUSTOM_WALLPAPER_ALLOW_USER_MODIFICATION, microsoft_launcher_custom_wallpaper_allow_user_modification bool -> Option<bool>, with_microsoft_launcher_custom_wallpaper_allow_user_modification(bool), "`microsoftLauncherCustomWallpaperAllowUserModification`: `Edm.Boolean`";
    "microsoftLauncherFeedEnabled" MICROSOFT_LAUNCHER_FEED_ENABLED, microsoft_launcher_feed_enabled bool -> Option<bool>, with_microsoft_launcher_feed_enabled(bool), "`microsoftLauncherFeedEnabled`: `Edm.Boolean`";
    "microsoftLauncherFeedAllowUserModification" MICROSOFT_LAUNCHER_FEED_ALLOW_USER_MODIFICATION, microsoft_launcher_feed_allow_user_modification bool -> Option<bool>, with_microsoft_launcher_feed_allow_user_modification(bool), "`microsoftLauncherFeedAllowUserModification`: `Edm.Boolean`";
    "microsoftLauncherDockPresenceConfiguration" MICROSOFT_LAUNCHER_DOCK_PRESENCE_CONFIGURATION, microsoft_launcher_dock_presence_configuration enumeration -> Option<super::MicrosoftLauncherDockPresence>, with_microsoft_launcher_dock_presence_configuration(super::MicrosoftLauncherDockPresence), "`microsoftLauncherDockPresenceConfiguration`: `microsoft.graph.microsoftLauncherDockPresence`" "Possible values are: notConfigured, show, hide, disabled.";
    "microsoftLauncherDockPresenceAllowUserModification" MICROSOFT_LAUNCHER_DOCK_PRESENCE_ALLOW_USER_MODIFICATION, microsoft_launcher_dock_presence_allow_user_modification bool -> Option<bool>, with_microsoft_launcher_dock_presence_allow_user_modification(bool), "`microsoftLauncherDockPresenceAllowUserModification`: `Edm.Boolean`";
    "microsoftLauncherSearchBarPlacementConfiguration" MICROSOFT_LAUNCHER_SEARCH_BAR_PLACEMENT_CONFIGURATION, microsoft_launcher_search_bar_placement_configuration enumeration -> Option<super::MicrosoftLauncherSearchBarPlacement>, with_microsoft_launcher_search_bar_placement_configuration(super::MicrosoftLauncherSearchBarPlacement), "`microsoftLauncherSearchBarPlacementConfiguration`: `microsoft.graph.microsoftLauncherSearchBarPlacement`" "Possible values are: notConfigured, top, bottom, hide.";
    "enrollmentProfile" ENROLLMENT_PROFILE, enrollment_profile enumeration -> Option<super::AndroidDeviceOwnerEnrollmentProfileType>, with_enrollment_profile(super::AndroidDeviceOwnerEnrollmentProfileType), "`enrollmentProfile`: `microsoft.graph.androidDeviceOwnerEnrollmentProfileType`" "Possible values are: notConfigured, dedicatedDevice, fullyManaged.";
    "dataRoamingBlocked" DATA_ROAMING_BLOCKED, data_roaming_blocked bool -> Option<bool>, with_data_roaming_blocked(bool), "`dataRoamingBlocked`: `Edm.Boolean`";
    "dateTimeConfigurationBlocked" DATE_TIME_CONFIGURATION_BLOCKED, date_time_configuration_blocked bool -> Option<bool>, with_date_time_configuration_blocked(bool), "`dateTimeConfigurationBlocked`: `Edm.Boolean`";
    "detailedHelpText" DETAILED_HELP_TEXT, detailed_help_text model -> Option<&super::AndroidDeviceOwnerUserFacingMessage>, with_detailed_help_text(super::AndroidDeviceOwnerUserFacingMessage), "`detailedHelpText`: `microsoft.graph.androidDeviceOwnerUserFacingMessage`";
    "deviceOwnerLockScreenMessage" DEVICE_OWNER_LOCK_SCREEN_MESSAGE, device_owner_lock_screen_message model -> Option<&super::AndroidDeviceOwnerUserFacingMessage>, with_device_owner_lock_screen_message(super::AndroidDeviceOwnerUserFacingMessage), "`deviceOwnerLockScreenMessage`: `microsoft.graph.androidDeviceOwnerUserFacingMessage`";
    "securityCommonCriteriaModeEnabled" SECURITY_COMMON_CRITERIA_MODE_ENABLED, security_common_criteria_mode_enabled bool -> Option<bool>, with_security_common_criteria_mode_enabled(bool), "`securityCommonCriteriaModeEnabled`: `Edm.Boolean`";
    "factoryResetDeviceAdministratorEmails" FACTORY_RESET_DEVICE_ADMINISTRATOR_EMAILS, factory_reset_device_administrator_emails strs -> Option<Vec<&str>>, with_factory_reset_device_administrator_emails(Vec<String>), "`factoryResetDeviceAdministratorEmails`: `Collection(Edm.String)`";
    "factoryResetBlocked" FACTORY_RESET_BLOCKED, factory_reset_blocked bool -> Option<bool>, with_factory_reset_blocked(bool), "`factoryResetBlocked`: `Edm.Boolean`";
    "globalProxy" GLOBAL_PROXY, global_proxy model -> Option<&super::AndroidDeviceOwnerGlobalProxy>, with_global_proxy(super::AndroidDeviceOwnerGlobalProxy), "`globalProxy`: `microsoft.graph.androidDeviceOwnerGlobalProxy`";
    "googleAccountsBlocked" GOOGLE_ACCOUNTS_BLOCKED, google_accounts_blocked bool -> Option<bool>, with_google_accounts_blocked(bool), "`googleAccountsBlocked`: `Edm.Boolean`";
    "kioskCustomizationDeviceSettingsBlocked" KIOSK_CUSTOMIZATION_DEVICE_SETTINGS_BLOCKED, kiosk_customization_device_settings_blocked bool -> Option<bool>, with_kiosk_customization_device_settings_blocked(bool), "`kioskCustomizationDeviceSettingsBlocked`: `Edm.Boolean`";
    "kioskCustomizationPowerButtonActionsBlocked" KIOSK_CUSTOMIZATION_POWER_BUTTON_ACTIONS_BLOCKED, kiosk_customization_power_button_actions_blocked bool -> Option<bool>, with_kiosk_customization_power_button_actions_blocked(bool), "`kioskCustomizationPowerButtonActionsBlocked`: `Edm.Boolean`";
    "kioskCustomizationStatusBar" KIOSK_CUSTOMIZATION_STATUS_BAR, kiosk_customization_status_bar enumeration -> Option<super::AndroidDeviceOwnerKioskCustomizationStatusBar>, with_kiosk_customization_status_bar(super::AndroidDeviceOwnerKioskCustomizationStatusBar), "`kioskCustomizationStatusBar`: `microsoft.graph.androidDeviceOwnerKioskCustomizationStatusBar`" "Possible values are: notConfigured, notificationsAndSystemInfoEnabled, systemInfoOnly.";
    "kioskCustomizationSystemErrorWarnings" KIOSK_CUSTOMIZATION_SYSTEM_ERROR_WARNINGS, kiosk_customization_system_error_warnings bool -> Option<bool>, with_kiosk_customization_system_error_warnings(bool), "`kioskCustomizationSystemErrorWarnings`: `Edm.Boolean`";
    "kioskCustomizationSystemNavigation" KIOSK_CUSTOMIZATION_SYSTEM_NAVIGATION, kiosk_customization_system_navigation enumeration -> Option<super::AndroidDeviceOwnerKioskCustomizationSystemNavigation>, with_kiosk_customization_system_navigation(super::AndroidDeviceOwnerKioskCustomizationSystemNavigation), "`kioskCustomizationSystemNavigation`: `microsoft.graph.androidDeviceOwnerKioskCustomizationSystemNavigation`" "Possible values are: notConfigured, navigationEnabled, homeButtonOnly.";
    "kioskModeScreenSaverConfigurationEnabled" KIOSK_MODE_SCREEN_SAVER_CONFIGURATION_ENABLED, kiosk_mode_screen_saver_configuration_enabled bool -> Option<bool>, with_kiosk_mode_screen_saver_configuration_enabled(bool), "`kioskModeScreenSaverConfigurationEnabled`: `Edm.Boolean`";
    "kioskModeScreenSaverImageUrl" KIOSK_MODE_SCREEN_SAVER_IMAGE_URL, kiosk_mode_screen_saver_image_url str -> Option<&str>, with_kiosk_mode_screen_saver_image_url(String), "`kioskModeScreenSaverImageUrl`: `Edm.String`";
    "kioskModeScreenSaverDisplayTimeInSeconds" KIOSK_MODE_SCREEN_SAVER_DISPLAY_TIME_IN_SECONDS, kiosk_mode_screen_saver_display_time_in_seconds i32 -> Option<i32>, with_kiosk_mode_screen_saver_display_time_in_seconds(i32), "`kioskModeScreenSaverDisplayTimeInSeconds`: `Edm.Int32`";
    "kioskModeScreenSaverStartDelayInSeconds" KIOSK_MODE_SCREEN_SAVER_START_DELAY_IN_SECONDS, kiosk_mode_screen_saver_start_delay_in_seconds i32 -> Option<i32>, with_kiosk_mode_screen_saver_start_delay_in_seconds(i32), "`kioskModeScreenSaverStartDelayInSeconds`: `Edm.Int32`";
    "kioskModeScreenSaverDetectMediaDisabled" KIOSK_MODE_SCREEN_SAVER_DETECT_MEDIA_DISABLED, kiosk_mode_screen_saver_detect_media_disabled bool -> Option<bool>, with_kiosk_mode_screen_saver_detect_media_disabled(bool), "`kioskModeScreenSaverDetectMediaDisabled`: `Edm.Boolean`";
    "kioskModeApps" KIOSK_MODE_APPS, kiosk_mode_apps models -> Option<&[super::AppListItem]>, with_kiosk_mode_apps(Vec<super::AppListItem>), "`kioskModeApps`: `Collection(microsoft.graph.appListItem)`";
    "kioskModeWallpaperUrl" KIOSK_MODE_WALLPAPER_URL, kiosk_mode_wallpaper_url str -> Option<&str>, with_kiosk_mode_wallpaper_url(String), "`kioskModeWallpaperUrl`: `Edm.String`";
    "kioskModeExitCode" KIOSK_MODE_EXIT_CODE, kiosk_mode_exit_code str -> Option<&str>, with_kiosk_mode_exit_code(String), "`kioskModeExitCode`: `Edm.String`";
    "kioskModeVirtualHomeButtonEnabled" KIOSK_MODE_VIRTUAL_HOME_BUTTON_ENABLED, kiosk_mode_virtual_home_button_enabled bool -> Option<bool>, with_kiosk_mode_virtual_home_button_enabled(bool), "`kioskModeVirtualHomeButtonEnabled`: `Edm.Boolean`";
    "kioskModeVirtualHomeButtonType" KIOSK_MODE_VIRTUAL_HOME_BUTTON_TYPE, kiosk_mode_virtual_home_button_type enumeration -> Option<super::AndroidDeviceOwnerVirtualHomeButtonType>, with_kiosk_mode_virtual_home_button_type(super::AndroidDeviceOwnerVirtualHomeButtonType), "`kioskModeVirtualHomeButtonType`: `microsoft.graph.androidDeviceOwnerVirtualHomeButtonType`" "Possible values are: notConfigured, swipeUp, floating.";
    "kioskModeBluetoothConfigurationEnabled" KIOSK_MODE_BLUETOOTH_CONFIGURATION_ENABLED, kiosk_mode_bluetooth_configuration_enabled bool -> Option<bool>, with_kiosk_mode_bluetooth_configuration_enabled(bool), "`kioskModeBluetoothConfigurationEnabled`: `Edm.Boolean`";
    "kioskModeWiFiConfigurationEnabled" KIOSK_MODE_WI_FI_CONFIGURATION_ENABLED, kiosk_mode_wi_fi_configuration_enabled bool -> Option<bool>, with_kiosk_mode_wi_fi_configuration_enabled(bool), "`kioskModeWiFiConfigurationEnabled`: `Edm.Boolean`";
    "kioskModeFlashlightConfigurationEnabled" KIOSK_MODE_FLASHLIGHT_CONFIGURATION_ENABLED, kiosk_mode_flashlight_configuration_enabled bool -> Option<bool>, with_kiosk_mode_flashlight_configuration_enabled(bool), "`kioskModeFlashlightConfigurationEnabled`: `Edm.Boolean`";
    "kioskModeMediaVolumeConfigurationEnabled" KIOSK_MODE_MEDIA_VOLUME_CONFIGURATION_ENABLED, kiosk_mode_media_volume_configuration_enabled bool -> Option<bool>, with_kiosk_mode_media_volume_configuration_enabled(bool), "`kioskModeMediaVolumeConfigurationEnabled`: `Edm.Boolean`";
    "kioskModeShowDeviceInfo" KIOSK_MODE_SHOW_DEVICE_INFO, kiosk_mode_show_device_info bool -> Option<bool>, with_kiosk_mode_show_device_info(bool), "`kioskModeShowDeviceInfo`: `Edm.Boolean`";
    "kioskModeManagedSettingsEntryDisabled" KIOSK_MODE_MANAGED_SETTINGS_ENTRY_DISABLED, kiosk_mode_managed_settings_entry_disabled bool -> Option<bool>, with_kiosk_mode_managed_settings_entry_disabled(bool), "`kioskModeManagedSettingsEntryDisabled`: `Edm.Boolean`";
    "kioskModeDebugMenuEasyAccessEnabled" KIOSK_MODE_DEBUG_MENU_EASY_ACCESS_ENABLED, kiosk_mode_debug_menu_easy_access_enabled bool -> Option<bool>, with_kiosk_mode_debug_menu_easy_access_enabled(bool), "`kioskModeDebugMenuEasyAccessEnabled`: `Edm.Boolean`";
    "kioskModeShowAppNotificationBadge" KIOSK_MODE_SHOW_APP_NOTIFICATION_BADGE, kiosk_mode_show_app_notification_badge bool -> Option<bool>, with_kiosk_mode_show_app_notification_badge(bool), "`kioskModeShowAppNotificationBadge`: `Edm.Boolean`";
    "kioskModeScreenOrientation" KIOSK_MODE_SCREEN_ORIENTATION, kiosk_mode_screen_orientation enumeration -> Option<super::AndroidDeviceOwnerKioskModeScreenOrientation>, with_kiosk_mode_screen_orientation(super::AndroidDeviceOwnerKioskModeScreenOrientation), "`kioskModeScreenOrientation`: `microsoft.graph.androidDeviceOwnerKioskModeScreenOrientation`" "Possible values are: notConfigured, portrait, landscape, autoRotate.";
    "kioskModeIconSize" KIOSK_MODE_ICON_SIZE, kiosk_mode_icon_size enumeration -> Option<super::AndroidDeviceOwnerKioskModeIconSize>, with_kiosk_mode_icon_size(super::AndroidDeviceOwnerKioskModeIconSize), "`kioskModeIconSize`: `microsoft.graph.androidDeviceOwnerKioskModeIconSize`" "Possible values are: notConfigured, smallest, small, regular, large, largest.";
    "kioskModeFolderIcon" KIOSK_MODE_FOLDER_ICON, kiosk_mode_folder_icon enumeration -> Option<super::AndroidDeviceOwnerKioskModeFolderIcon>, with_kiosk_mode_folder_icon(super::AndroidDeviceOwnerKioskModeFolderIcon), "`kioskModeFolderIcon`: `microsoft.graph.androidDeviceOwnerKioskModeFolderIcon`" "Possible values are: notConfigured, darkSquare, darkCircle, lightSquare, lightCircle.";
    "kioskModeWifiAllowedSsids" KIOSK_MODE_WIFI_ALLOWED_SSIDS, kiosk_mode_wifi_allowed_ssids strs -> Option<Vec<&str>>, with_kiosk_mode_wifi_allowed_ssids(Vec<String>), "`kioskModeWifiAllowedSsids`: `Collection(Edm.String)`";
    "kioskModeAppOrderEnabled" KIOSK_MODE_APP_ORDER_ENABLED, kiosk_mode_app_order_enabled bool -> Option<bool>, with_kiosk_mode_app_order_enabled(bool), "`kioskModeAppOrderEnabled`: `Edm.Boolean`";
    "kioskModeAppsInFolderOrderedByName" KIOSK_MODE_APPS_IN_FOLDER_ORDERED_BY_NAME, kiosk_mode_apps_in_folder_ordered_by_name bool -> Option<bool>, with_kiosk_mode_apps_in_folder_ordered_by_name(bool), "`kioskModeAppsInFolderOrderedByName`: `Edm.Boolean`";
    "kioskModeGridHeight" KIOSK_MODE_GRID_HEIGHT, kiosk_mode_grid_height i32 -> Option<i32>, with_kiosk_mode_grid_height(i32), "`kioskModeGridHeight`: `Edm.Int32`";
    "kioskModeGridWidth" KIOSK_MODE_GRID_WIDTH, kiosk_mode_grid_width i32 -> Option<i32>, with_kiosk_mode_grid_width(i32), "`kioskModeGridWidth`: `Edm.Int32`";
    "kioskModeLockHomeScreen" KIOSK_MODE_LOCK_HOME_SCREEN, kiosk_mode_lock_home_screen bool -> Option<bool>, with_kiosk_mode_lock_home_screen(bool), "`kioskModeLockHomeScreen`: `Edm.Boolean`";
    "kioskModeManagedFolders" KIOSK_MODE_MANAGED_FOLDERS, kiosk_mode_managed_folders models -> Option<&[super::AndroidDeviceOwnerKioskModeManagedFolder]>, with_kiosk_mode_managed_folders(Vec<super::AndroidDeviceOwnerKioskModeManagedFolder>), "`kioskModeManagedFolders`: `Collection(microsoft.graph.androidDeviceOwnerKioskModeManagedFolder)`";
    "kioskModeAppPositions" KIOSK_MODE_APP_POSITIONS, kiosk_mode_app_positions models -> Option<&[super::AndroidDeviceOwnerKioskModeAppPositionItem]>, with_kiosk_mode_app_positions(Vec<super::AndroidDeviceOwnerKioskModeAppPositionItem>), "`kioskModeAppPositions`: `Collection(microsoft.graph.androidDeviceOwnerKioskModeAppPositionItem)`";
    "kioskModeManagedHomeScreenAutoSignout" KIOSK_MODE_MANAGED_HOME_SCREEN_AUTO_SIGNOUT, kiosk_mode_managed_home_screen_auto_signout bool -> Option<bool>, with_kiosk_mode_managed_home_screen_auto_signout(bool), "`kioskModeManagedHomeScreenAutoSignout`: `Edm.Boolean`";
    "kioskModeManagedHomeScreenInactiveSignOutDelayInSeconds" KIOSK_MODE_MANAGED_HOME_SCREEN_INACTIVE_SIGN_OUT_DELAY_IN_SECONDS, kiosk_mode_managed_home_screen_inactive_sign_out_delay_in_seconds i32 -> Option<i32>, with_kiosk_mode_managed_home_screen_inactive_sign_out_delay_in_seconds(i32), "`kioskModeManagedHomeScreenInactiveSignOutDelayInSeconds`: `Edm.Int32`";
    "kioskModeManagedHomeScreenInactiveSignOutNoticeInSeconds" KIOSK_MODE_MANAGED_HOME_SCREEN_INACTIVE_SIGN_OUT_NOTICE_IN_SECONDS, kiosk_mode_managed_home_screen_inactive_sign_out_notice_in_seconds i32 -> Option<i32>, with_kiosk_mode_managed_home_screen_inactive_sign_out_notice_in_seconds(i32), "`kioskModeManagedHomeScreenInactiveSignOutNoticeInSeconds`: `Edm.Int32`";
    "kioskModeManagedHomeScreenPinComplexity" KIOSK_MODE_MANAGED_HOME_SCREEN_PIN_COMPLEXITY, kiosk_mode_managed_home_screen_pin_complexity enumeration -> Option<super::KioskModeManagedHomeScreenPinComplexity>, with_kiosk_mode_managed_home_screen_pin_complexity(super::KioskModeManagedHomeScreenPinComplexity), "`kioskModeManagedHomeScreenPinComplexity`: `microsoft.graph.kioskModeManagedHomeScreenPinComplexity`" "Possible values are: notConfigured, simple, complex.";
    "kioskModeManagedHomeScreenPinRequired" KIOSK_MODE_MANAGED_HOME_SCREEN_PIN_REQUIRED, kiosk_mode_managed_home_screen_pin_required bool -> Option<bool>, with_kiosk_mode_managed_home_screen_pin_required(bool), "`kioskModeManagedHomeScreenPinRequired`: `Edm.Boolean`";
    "kioskModeManagedHomeScreenPinRequiredToResume" KIOSK_MODE_MANAGED_HOME_SCREEN_PIN_REQUIRED_TO_RESUME, kiosk_mode_managed_home_screen_pin_required_to_resume bool -> Option<bool>, with_kiosk_mode_managed_home_screen_pin_required_to_resume(bool), "`kioskModeManagedHomeScreenPinRequiredToResume`: `Edm.Boolean`";
    "kioskModeManagedHomeScreenSignInBackground" KIOSK_MODE_MANAGED_HOME_SCREEN_SIGN_IN_BACKGROUND, kiosk_mode_managed_home_screen_sign_in_background str -> Option<&str>, with_kiosk_mode_managed_home_screen_sign_in_background(String), "`kioskModeManagedHomeScreenSignInBackground`: `Edm.String`";
    "kioskModeManagedHomeScreenSignInBrandingLogo" KIOSK_MODE_MANAGED_HOME_SCREEN_SIGN_IN_BRANDING_LOGO, kiosk_mode_managed_home_screen_sign_in_branding_logo str -> Option<&str>, with_kiosk_mode_managed_home_screen_sign_in_branding_logo(String), "`kioskModeManagedHomeScreenSignInBrandingLogo`: `Edm.String`";
    "kioskModeManagedHomeScreenSignInEnabled" KIOSK_MODE_MANAGED_HOME_SCREEN_SIGN_IN_ENABLED, kiosk_mode_managed_home_screen_sign_in_enabled bool -> Option<bool>, with_kiosk_mode_managed_home_screen_sign_in_enabled(bool), "`kioskModeManagedHomeScreenSignInEnabled`: `Edm.Boolean`";
    "kioskModeUseManagedHomeScreenApp" KIOSK_MODE_USE_MANAGED_HOME_SCREEN_APP, kiosk_mode_use_managed_home_screen_app enumeration -> Option<super::KioskModeType>, with_kiosk_mode_use_managed_home_screen_app(super::KioskModeType), "`kioskModeUseManagedHomeScreenApp`: `microsoft.graph.kioskModeType`" "Possible values are: notConfigured, singleAppMode, multiAppMode.";
    "microphoneForceMute" MICROPHONE_FORCE_MUTE, microphone_force_mute bool -> Option<bool>, with_microphone_force_mute(bool), "`microphoneForceMute`: `Edm.Boolean`";
    "networkEscapeHatchAllowed" NETWORK_ESCAPE_HATCH_ALLOWED, network_escape_hatch_allowed bool -> Option<bool>, with_network_escape_hatch_allowed(bool), "`networkEscapeHatchAllowed`: `Edm.Boolean`";
    "nfcBlockOutgoingBeam" NFC_BLOCK_OUTGOING_BEAM, nfc_block_outgoing_beam bool -> Option<bool>, with_nfc_block_outgoing_beam(bool), "`nfcBlockOutgoingBeam`: `Edm.Boolean`";
    "passwordBlockKeyguard" PASSWORD_BLOCK_KEYGUARD, password_block_keyguard bool -> Option<bool>, with_password_block_keyguard(bool), "`passwordBlockKeyguard`: `Edm.Boolean`";
    "passwordBlockKeyguardFeatures" PASSWORD_BLOCK_KEYGUARD_FEATURES, password_block_keyguard_features enumerations -> Option<Vec<super::AndroidKeyguardFeature>>, with_password_block_keyguard_features(Vec<super::AndroidKeyguardFeature>), "`passwordBlockKeyguardFeatures`: `Collection(microsoft.graph.androidKeyguardFeature)`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinimumLetterCharacters" PASSWORD_MINIMUM_LETTER_CHARACTERS, password_minimum_letter_characters i32 -> Option<i32>, with_password_minimum_letter_characters(i32), "`passwordMinimumLetterCharacters`: `Edm.Int32`";
    "passwordMinimumLowerCaseCharacters" PASSWORD_MINIMUM_LOWER_CASE_CHARACTERS, password_minimum_lower_case_characters i32 -> Option<i32>, with_password_minimum_lower_case_characters(i32), "`passwordMinimumLowerCaseCharacters`: `Edm.Int32`";
    "passwordMinimumNonLetterCharacters" PASSWORD_MINIMUM_NON_LETTER_CHARACTERS, password_minimum_non_letter_characters i32 -> Option<i32>, with_password_minimum_non_letter_characters(i32), "`passwordMinimumNonLetterCharacters`: `Edm.Int32`";
    "passwordMinimumNumericCharacters" PASSWORD_MINIMUM_NUMERIC_CHARACTERS, password_minimum_numeric_characters i32 -> Option<i32>, with_password_minimum_numeric_characters(i32), "`passwordMinimumNumericCharacters`: `Edm.Int32`";
    "passwordMinimumSymbolCharacters" PASSWORD_MINIMUM_SYMBOL_CHARACTERS, password_minimum_symbol_characters i32 -> Option<i32>, with_password_minimum_symbol_characters(i32), "`passwordMinimumSymbolCharacters`: `Edm.Int32`";
    "passwordMinimumUpperCaseCharacters" PASSWORD_MINIMUM_UPPER_CASE_CHARACTERS, password_minimum_upper_case_characters i32 -> Option<i32>, with_password_minimum_upper_case_characters(i32), "`passwordMinimumUpperCaseCharacters`: `Edm.Int32`";
    "passwordMinutesOfInactivityBeforeScreenTimeout" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT, password_minutes_of_inactivity_before_screen_timeout i32 -> Option<i32>, with_password_minutes_of_inactivity_before_screen_timeout(i32), "`passwordMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`";
    "passwordPreviousPasswordCountToBlock" PASSWORD_PREVIOUS_PASSWORD_COUNT_TO_BLOCK, password_previous_password_count_to_block i32 -> Option<i32>, with_password_previous_password_count_to_block(i32), "`passwordPreviousPasswordCountToBlock`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::AndroidDeviceOwnerRequiredPasswordType>, with_password_required_type(super::AndroidDeviceOwnerRequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.androidDeviceOwnerRequiredPasswordType`" "Possible values are: deviceDefault, required, numeric, numericComplex, alphabetic, alphanumeric, alphanumericWithSymbols, lowSecurityBiometric, customPassword.";
    "passwordRequireUnlock" PASSWORD_REQUIRE_UNLOCK, password_require_unlock enumeration -> Option<super::AndroidDeviceOwnerRequiredPasswordUnlock>, with_password_require_unlock(super::AndroidDeviceOwnerRequiredPasswordUnlock), "`passwordRequireUnlock`: `microsoft.graph.androidDeviceOwnerRequiredPasswordUnlock`" "Possible values are: deviceDefault, daily, unkownFutureValue.";
    "passwordSignInFailureCountBeforeFactoryReset" PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET, password_sign_in_failure_count_before_factory_reset i32 -> Option<i32>, with_password_sign_in_failure_count_before_factory_reset(i32), "`passwordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`";
    "playStoreMode" PLAY_STORE_MODE, play_store_mode enumeration -> Option<super::AndroidDeviceOwnerPlayStoreMode>, with_play_store_mode(super::AndroidDeviceOwnerPlayStoreMode), "`playStoreMode`: `microsoft.graph.androidDeviceOwnerPlayStoreMode`" "Possible values are: notConfigured, allowList, blockList.";
    "screenCaptureBlocked" SCREEN_CAPTURE_BLOCKED, screen_capture_blocked bool -> Option<bool>, with_screen_capture_blocked(bool), "`screenCaptureBlocked`: `Edm.Boolean`";
    "securityDeveloperSettingsEnabled" SECURITY_DEVELOPER_SETTINGS_ENABLED, security_developer_settings_enabled bool -> Option<bool>, with_security_developer_settings_enabled(bool), "`securityDeveloperSettingsEnabled`: `Edm.Boolean`";
    "securityRequireVerifyApps" SECURITY_REQUIRE_VERIFY_APPS, security_require_verify_apps bool -> Option<bool>, with_security_require_verify_apps(bool), "`securityRequireVerifyApps`: `Edm.Boolean`";
    "shortHelpText" SHORT_HELP_TEXT, short_help_text model -> Option<&super::AndroidDeviceOwnerUserFacingMessage>, with_short_help_text(super::AndroidDeviceOwnerUserFacingMessage), "`shortHelpText`: `microsoft.graph.androidDeviceOwnerUserFacingMessage`";
    "statusBarBlocked" STATUS_BAR_BLOCKED, status_bar_blocked bool -> Option<bool>, with_status_bar_blocked(bool), "`statusBarBlocked`: `Edm.Boolean`";
    "stayOnModes" STAY_ON_MODES, stay_on_modes enumerations -> Option<Vec<super::AndroidDeviceOwnerBatteryPluggedMode>>, with_stay_on_modes(Vec<super::AndroidDeviceOwnerBatteryPluggedMode>), "`stayOnModes`: `Collection(microsoft.graph.androidDeviceOwnerBatteryPluggedMode)`";
    "storageAllowUsb" STORAGE_ALLOW_USB, storage_allow_usb bool -> Option<bool>, with_storage_allow_usb(bool), "`storageAllowUsb`: `Edm.Boolean`";
    "storageBlockExternalMedia" STORAGE_BLOCK_EXTERNAL_MEDIA, storage_block_external_media bool -> Option<bool>, with_storage_block_external_media(bool), "`storageBlockExternalMedia`: `Edm.Boolean`";
    "storageBlockUsbFileTransfer" STORAGE_BLOCK_USB_FILE_TRANSFER, storage_block_usb_file_transfer bool -> Option<bool>, with_storage_block_usb_file_transfer(bool), "`storageBlockUsbFileTransfer`: `Edm.Boolean`";
    "systemUpdateFreezePeriods" SYSTEM_UPDATE_FREEZE_PERIODS, system_update_freeze_periods models -> Option<&[super::AndroidDeviceOwnerSystemUpdateFreezePeriod]>, with_system_update_freeze_periods(Vec<super::AndroidDeviceOwnerSystemUpdateFreezePeriod>), "`systemUpdateFreezePeriods`: `Collection(microsoft.graph.androidDeviceOwnerSystemUpdateFreezePeriod)`";
    "systemUpdateWindowStartMinutesAfterMidnight" SYSTEM_UPDATE_WINDOW_START_MINUTES_AFTER_MIDNIGHT, system_update_window_start_minutes_after_midnight i32 -> Option<i32>, with_system_update_window_start_minutes_after_midnight(i32), "`systemUpdateWindowStartMinutesAfterMidnight`: `Edm.Int32`";
    "systemUpdateWindowEndMinutesAfterMidnight" SYSTEM_UPDATE_WINDOW_END_MINUTES_AFTER_MIDNIGHT, system_update_window_end_minutes_after_midnight i32 -> Option<i32>, with_system_update_window_end_minutes_after_midnight(i32), "`systemUpdateWindowEndMinutesAfterMidnight`: `Edm.Int32`";
    "systemUpdateInstallType" SYSTEM_UPDATE_INSTALL_TYPE, system_update_install_type enumeration -> Option<super::AndroidDeviceOwnerSystemUpdateInstallType>, with_system_update_install_type(super::AndroidDeviceOwnerSystemUpdateInstallType), "`systemUpdateInstallType`: `microsoft.graph.androidDeviceOwnerSystemUpdateInstallType`" "Possible values are: deviceDefault, postpone, windowed, automatic.";
    "systemWindowsBlocked" SYSTEM_WINDOWS_BLOCKED, system_windows_blocked bool -> Option<bool>, with_system_windows_blocked(bool), "`systemWindowsBlocked`: `Edm.Boolean`";
    "usersBlockAdd" USERS_BLOCK_ADD, users_block_add bool -> Option<bool>, with_users_block_add(bool), "`usersBlockAdd`: `Edm.Boolean`";
    "usersBlockRemove" USERS_BLOCK_REMOVE, users_block_remove bool -> Option<bool>, with_users_block_remove(bool), "`usersBlockRemove`: `Edm.Boolean`";
    "volumeBlockAdjustment" VOLUME_BLOCK_ADJUSTMENT, volume_block_adjustment bool -> Option<bool>, with_volume_block_adjustment(bool), "`volumeBlockAdjustment`: `Edm.Boolean`";
    "vpnAlwaysOnLockdownMode" VPN_ALWAYS_ON_LOCKDOWN_MODE, vpn_always_on_lockdown_mode bool -> Option<bool>, with_vpn_always_on_lockdown_mode(bool), "`vpnAlwaysOnLockdownMode`: `Edm.Boolean`";
    "vpnAlwaysOnPackageIdentifier" VPN_ALWAYS_ON_PACKAGE_IDENTIFIER, vpn_always_on_package_identifier str -> Option<&str>, with_vpn_always_on_package_identifier(String), "`vpnAlwaysOnPackageIdentifier`: `Edm.String`";
    "wifiBlockEditConfigurations" WIFI_BLOCK_EDIT_CONFIGURATIONS, wifi_block_edit_configurations bool -> Option<bool>, with_wifi_block_edit_configurations(bool), "`wifiBlockEditConfigurations`: `Edm.Boolean`";
    "wifiBlockEditPolicyDefinedConfigurations" WIFI_BLOCK_EDIT_POLICY_DEFINED_CONFIGURATIONS, wifi_block_edit_policy_defined_configurations bool -> Option<bool>, with_wifi_block_edit_policy_defined_configurations(bool), "`wifiBlockEditPolicyDefinedConfigurations`: `Edm.Boolean`";
    "personalProfileAppsAllowInstallFromUnknownSources" PERSONAL_PROFILE_APPS_ALLOW_INSTALL_FROM_UNKNOWN_SOURCES, personal_profile_apps_allow_install_from_unknown_sources bool -> Option<bool>, with_personal_profile_apps_allow_install_from_unknown_sources(bool), "`personalProfileAppsAllowInstallFromUnknownSources`: `Edm.Boolean`";
    "personalProfileCameraBlocked" PERSONAL_PROFILE_CAMERA_BLOCKED, personal_profile_camera_blocked bool -> Option<bool>, with_personal_profile_camera_blocked(bool), "`personalProfileCameraBlocked`: `Edm.Boolean`";
    "personalProfileScreenCaptureBlocked" PERSONAL_PROFILE_SCREEN_CAPTURE_BLOCKED, personal_profile_screen_capture_blocked bool -> Option<bool>, with_personal_profile_screen_capture_blocked(bool), "`personalProfileScreenCaptureBlocked`: `Edm.Boolean`";
    "personalProfilePlayStoreMode" PERSONAL_PROFILE_PLAY_STORE_MODE, personal_profile_play_store_mode enumeration -> Option<super::PersonalProfilePersonalPlayStoreMode>, with_personal_profile_play_store_mode(super::PersonalProfilePersonalPlayStoreMode), "`personalProfilePlayStoreMode`: `microsoft.graph.personalProfilePersonalPlayStoreMode`" "Possible values are: notConfigured, blockedApps, allowedApps.";
    "personalProfilePersonalApplications" PERSONAL_PROFILE_PERSONAL_APPLICATIONS, personal_profile_personal_applications models -> Option<&[super::AppListItem]>, with_personal_profile_personal_applications(Vec<super::AppListItem>), "`personalProfilePersonalApplications`: `Collection(microsoft.graph.appListItem)`";
    "workProfilePasswordExpirationDays" WORK_PROFILE_PASSWORD_EXPIRATION_DAYS, work_profile_password_expiration_days i32 -> Option<i32>, with_work_profile_password_expiration_days(i32), "`workProfilePasswordExpirationDays`: `Edm.Int32`";
    "workProfilePasswordMinimumLength" WORK_PROFILE_PASSWORD_MINIMUM_LENGTH, work_profile_password_minimum_length i32 -> Option<i32>, with_work_profile_password_minimum_length(i32), "`workProfilePasswordMinimumLength`: `Edm.Int32`";
    "workProfilePasswordMinimumNumericCharacters" WORK_PROFILE_PASSWORD_MINIMUM_NUMERIC_CHARACTERS, work_profile_password_minimum_numeric_characters i32 -> Option<i32>, with_work_profile_password_minimum_numeric_characters(i32), "`workProfilePasswordMinimumNumericCharacters`: `Edm.Int32`";
    "workProfilePasswordMinimumNonLetterCharacters" WORK_PROFILE_PASSWORD_MINIMUM_NON_LETTER_CHARACTERS, work_profile_password_minimum_non_letter_characters i32 -> Option<i32>, with_work_profile_password_minimum_non_letter_characters(i32), "`workProfilePasswordMinimumNonLetterCharacters`: `Edm.Int32`";
    "workProfilePasswordMinimumLetterCharacters" WORK_PROFILE_PASSWORD_MINIMUM_LETTER_CHARACTERS, work_profile_password_minimum_letter_characters i32 -> Option<i32>, with_work_profile_password_minimum_letter_characters(i32), "`workProfilePasswordMinimumLetterCharacters`: `Edm.Int32`";
    "workProfilePasswordMinimumLowerCaseCharacters" WORK_PROFILE_PASSWORD_MINIMUM_LOWER_CASE_CHARACTERS, work_profile_password_minimum_lower_case_characters i32 -> Option<i32>, with_work_profile_password_minimum_lower_case_characters(i32), "`workProfilePasswordMinimumLowerCaseCharacters`: `Edm.Int32`";
    "workProfilePasswordMinimumUpperCaseCharacters" WORK_PROFILE_PASSWORD_MINIMUM_UPPER_CASE_CHARACTERS, work_profile_password_minimum_upper_case_characters i32 -> Option<i32>, with_work_profile_password_minimum_upper_case_characters(i32), "`workProfilePasswordMinimumUpperCaseCharacters`: `Edm.Int32`";
    "workProfilePasswordMinimumSymbolCharacters" WORK_PROFILE_PASSWORD_MINIMUM_SYMBOL_CHARACTERS, work_profile_password_minimum_symbol_characters i32 -> Option<i32>, with_work_profile_password_minimum_symbol_characters(i32), "`workProfilePasswordMinimumSymbolCharacters`: `Edm.Int32`";
    "workProfilePasswordPreviousPasswordCountToBlock" WORK_PROFILE_PASSWORD_PREVIOUS_PASSWORD_COUNT_TO_BLOCK, work_profile_password_previous_password_count_to_block i32 -> Option<i32>, with_work_profile_password_previous_password_count_to_block(i32), "`workProfilePasswordPreviousPasswordCountToBlock`: `Edm.Int32`";
    "workProfilePasswordSignInFailureCountBeforeFactoryReset" WORK_PROFILE_PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET, work_profile_password_sign_in_failure_count_before_factory_reset i32 -> Option<i32>, with_work_profile_password_sign_in_failure_count_before_factory_reset(i32), "`workProfilePasswordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`";
    "workProfilePasswordRequiredType" WORK_PROFILE_PASSWORD_REQUIRED_TYPE, work_profile_password_required_type enumeration -> Option<super::AndroidDeviceOwnerRequiredPasswordType>, with_work_profile_password_required_type(super::AndroidDeviceOwnerRequiredPasswordType), "`workProfilePasswordRequiredType`: `microsoft.graph.androidDeviceOwnerRequiredPasswordType`" "Possible values are: deviceDefault, required, numeric, numericComplex, alphabetic, alphanumeric, alphanumericWithSymbols, lowSecurityBiometric, customPassword.";
    "workProfilePasswordRequireUnlock" WORK_PROFILE_PASSWORD_REQUIRE_UNLOCK, work_profile_password_require_unlock enumeration -> Option<super::AndroidDeviceOwnerRequiredPasswordUnlock>, with_work_profile_password_require_unlock(super::AndroidDeviceOwnerRequiredPasswordUnlock), "`workProfilePasswordRequireUnlock`: `microsoft.graph.androidDeviceOwnerRequiredPasswordUnlock`" "Possible values are: deviceDefault, daily, unkownFutureValue.";
    "androidDeviceOwnerDelegatedScopeAppSettings" ANDROID_DEVICE_OWNER_DELEGATED_SCOPE_APP_SETTINGS, android_device_owner_delegated_scope_app_settings models -> Option<&[super::AndroidDeviceOwnerDelegatedScopeAppSetting]>, with_android_device_owner_delegated_scope_app_settings(Vec<super::AndroidDeviceOwnerDelegatedScopeAppSetting>), "`androidDeviceOwnerDelegatedScopeAppSettings`: `Collection(microsoft.graph.androidDeviceOwnerDelegatedScopeAppSetting)`, metadata";
    "deviceLocationMode" DEVICE_LOCATION_MODE, device_location_mode enumeration -> Option<super::AndroidDeviceOwnerLocationMode>, with_device_location_mode(super::AndroidDeviceOwnerLocationMode), "`deviceLocationMode`: `microsoft.graph.androidDeviceOwnerLocationMode`, metadata";
    "isKioskModeExitCodeSet" IS_KIOSK_MODE_EXIT_CODE_SET, is_kiosk_mode_exit_code_set bool -> Option<bool>, with_is_kiosk_mode_exit_code_set(bool), "`isKioskModeExitCodeSet`: `Edm.Boolean`, metadata";
    "kioskModeManagedHomeScreenAppSettings" KIOSK_MODE_MANAGED_HOME_SCREEN_APP_SETTINGS, kiosk_mode_managed_home_screen_app_settings models -> Option<&[super::AndroidDeviceOwnerKioskModeApp]>, with_kiosk_mode_managed_home_screen_app_settings(Vec<super::AndroidDeviceOwnerKioskModeApp>), "`kioskModeManagedHomeScreenAppSettings`: `Collection(microsoft.graph.androidDeviceOwnerKioskModeApp)`, metadata";
    "locateDeviceLostModeEnabled" LOCATE_DEVICE_LOST_MODE_ENABLED, locate_device_lost_mode_enabled bool -> Option<bool>, with_locate_device_lost_mode_enabled(bool), "`locateDeviceLostModeEnabled`: `Edm.Boolean`, metadata";
    "locateDeviceUserlessDisabled" LOCATE_DEVICE_USERLESS_DISABLED, locate_device_userless_disabled bool -> Option<bool>, with_locate_device_userless_disabled(bool), "`locateDeviceUserlessDisabled`: `Edm.Boolean`, metadata";
    "shareDeviceLocationDisabled" SHARE_DEVICE_LOCATION_DISABLED, share_device_location_disabled bool -> Option<bool>, with_share_device_location_disabled(bool), "`shareDeviceLocationDisabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.androidDeviceOwnerGlobalProxy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerglobalproxy?view=graph-rest-beta)
    AndroidDeviceOwnerGlobalProxy = "microsoft.graph.androidDeviceOwnerGlobalProxy" {
        "microsoft.graph.androidDeviceOwnerGlobalProxyAutoConfig",
        "microsoft.graph.androidDeviceOwnerGlobalProxyDirect",
    }
}

crate::runtime::model! {
    /// Inherits from androiddeviceownerglobalproxy.
    ///
    /// [`microsoft.graph.androidDeviceOwnerGlobalProxyAutoConfig`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerglobalproxyautoconfig?view=graph-rest-beta), with the accessors of [`AndroidDeviceOwnerGlobalProxy`](super::AndroidDeviceOwnerGlobalProxy)
    AndroidDeviceOwnerGlobalProxyAutoConfig: super::AndroidDeviceOwnerGlobalProxy = "microsoft.graph.androidDeviceOwnerGlobalProxyAutoConfig";
    "proxyAutoConfigURL" PROXY_AUTO_CONFIG_URL, proxy_auto_config_url str -> Option<&str>, with_proxy_auto_config_url(String), "`proxyAutoConfigURL`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from androiddeviceownerglobalproxy.
    ///
    /// [`microsoft.graph.androidDeviceOwnerGlobalProxyDirect`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerglobalproxydirect?view=graph-rest-beta), with the accessors of [`AndroidDeviceOwnerGlobalProxy`](super::AndroidDeviceOwnerGlobalProxy)
    AndroidDeviceOwnerGlobalProxyDirect: super::AndroidDeviceOwnerGlobalProxy = "microsoft.graph.androidDeviceOwnerGlobalProxyDirect";
    "host" HOST, host str -> Option<&str>, with_host(String), "`host`: `Edm.String`";
    "port" PORT, port i32 -> Option<i32>, with_port(i32), "`port`: `Edm.Int32`";
    "excludedHosts" EXCLUDED_HOSTS, excluded_hosts strs -> Option<Vec<&str>>, with_excluded_hosts(Vec<String>), "`excludedHosts`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from androidDeviceOwnerCertificateProfileBase.
    ///
    /// [`microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerimportedpfxcertificateprofile?view=graph-rest-beta), with the accessors of [`AndroidDeviceOwnerCertificateProfileBase`](super::AndroidDeviceOwnerCertificateProfileBase)
    AndroidDeviceOwnerImportedPfxCertificateProfile: super::AndroidDeviceOwnerCertificateProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile";
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
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
    inherited "extendedKeyUsages" EXTENDED_KEY_USAGES, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "rootCertificate" ROOT_CERTIFICATE, with_root_certificate(super::AndroidDeviceOwnerTrustedRootCertificate), "`rootCertificate`";
    "intendedPurpose" INTENDED_PURPOSE, intended_purpose enumeration -> Option<super::IntendedPurpose>, with_intended_purpose(super::IntendedPurpose), "`intendedPurpose`: `microsoft.graph.intendedPurpose`" "Possible values are: unassigned, smimeSigning, vpn, wifi, smimeEncryption.";
    "certificateAccessType" CERTIFICATE_ACCESS_TYPE, certificate_access_type enumeration -> Option<super::AndroidDeviceOwnerCertificateAccessType>, with_certificate_access_type(super::AndroidDeviceOwnerCertificateAccessType), "`certificateAccessType`: `microsoft.graph.androidDeviceOwnerCertificateAccessType`, metadata";
    "silentCertificateAccessDetails" SILENT_CERTIFICATE_ACCESS_DETAILS, silent_certificate_access_details models -> Option<&[super::AndroidDeviceOwnerSilentCertificateAccess]>, with_silent_certificate_access_details(Vec<super::AndroidDeviceOwnerSilentCertificateAccess>), "`silentCertificateAccessDetails`: `Collection(microsoft.graph.androidDeviceOwnerSilentCertificateAccess)`, metadata";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerKioskCustomizationStatusBar`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskcustomizationstatusbar?view=graph-rest-beta)
    AndroidDeviceOwnerKioskCustomizationStatusBar = "microsoft.graph.androidDeviceOwnerKioskCustomizationStatusBar" {
        NotConfigured = "notConfigured",
        NotificationsAndSystemInfoEnabled = "notificationsAndSystemInfoEnabled",
        SystemInfoOnly = "systemInfoOnly",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerKioskCustomizationSystemNavigation`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskcustomizationsystemnavigation?view=graph-rest-beta)
    AndroidDeviceOwnerKioskCustomizationSystemNavigation = "microsoft.graph.androidDeviceOwnerKioskCustomizationSystemNavigation" {
        NotConfigured = "notConfigured",
        NavigationEnabled = "navigationEnabled",
        HomeButtonOnly = "homeButtonOnly",
    }
}

crate::runtime::model! {
    /// Inherits from androiddeviceownerkioskmodefolderitem.
    ///
    /// [`microsoft.graph.androidDeviceOwnerKioskModeApp`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskmodeapp?view=graph-rest-beta), with the accessors of [`AndroidDeviceOwnerKioskModeFolderItem`](super::AndroidDeviceOwnerKioskModeFolderItem)
    AndroidDeviceOwnerKioskModeApp: super::AndroidDeviceOwnerKioskModeFolderItem, super::AndroidDeviceOwnerKioskModeHomeScreenItem = "microsoft.graph.androidDeviceOwnerKioskModeApp";
    "package" PACKAGE, package str -> Option<&str>, with_package(String), "`package`: `Edm.String`";
    "className" CLASS_NAME, class_name str -> Option<&str>, with_class_name(String), "`className`: `Edm.String`";
    "offlineAppAccessEnabled" OFFLINE_APP_ACCESS_ENABLED, offline_app_access_enabled bool -> Option<bool>, with_offline_app_access_enabled(bool), "`offlineAppAccessEnabled`: `Edm.Boolean`, metadata";
    "preSignInAppAccessEnabled" PRE_SIGN_IN_APP_ACCESS_ENABLED, pre_sign_in_app_access_enabled bool -> Option<bool>, with_pre_sign_in_app_access_enabled(bool), "`preSignInAppAccessEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.androidDeviceOwnerKioskModeAppPositionItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskmodeapppositionitem?view=graph-rest-beta)
    AndroidDeviceOwnerKioskModeAppPositionItem = "microsoft.graph.androidDeviceOwnerKioskModeAppPositionItem";
    "position" POSITION, position i32 -> Option<i32>, with_position(i32), "`position`: `Edm.Int32`";
    "item" ITEM, item model -> Option<&super::AndroidDeviceOwnerKioskModeHomeScreenItem>, with_item(super::AndroidDeviceOwnerKioskModeHomeScreenItem), "`item`: `microsoft.graph.androidDeviceOwnerKioskModeHomeScreenItem`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerKioskModeFolderIcon`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskmodefoldericon?view=graph-rest-beta)
    AndroidDeviceOwnerKioskModeFolderIcon = "microsoft.graph.androidDeviceOwnerKioskModeFolderIcon" {
        NotConfigured = "notConfigured",
        DarkSquare = "darkSquare",
        DarkCircle = "darkCircle",
        LightSquare = "lightSquare",
        LightCircle = "lightCircle",
    }
}

crate::runtime::model! {
    /// Inherits from androiddeviceownerkioskmodehomescreenitem.
    ///
    /// [`microsoft.graph.androidDeviceOwnerKioskModeFolderItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskmodefolderitem?view=graph-rest-beta), with the accessors of [`AndroidDeviceOwnerKioskModeHomeScreenItem`](super::AndroidDeviceOwnerKioskModeHomeScreenItem)
    AndroidDeviceOwnerKioskModeFolderItem: super::AndroidDeviceOwnerKioskModeHomeScreenItem = "microsoft.graph.androidDeviceOwnerKioskModeFolderItem" {
        "microsoft.graph.androidDeviceOwnerKioskModeApp",
        "microsoft.graph.androidDeviceOwnerKioskModeWeblink",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.androidDeviceOwnerKioskModeHomeScreenItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskmodehomescreenitem?view=graph-rest-beta)
    AndroidDeviceOwnerKioskModeHomeScreenItem = "microsoft.graph.androidDeviceOwnerKioskModeHomeScreenItem" {
        "microsoft.graph.androidDeviceOwnerKioskModeApp",
        "microsoft.graph.androidDeviceOwnerKioskModeFolderItem",
        "microsoft.graph.androidDeviceOwnerKioskModeManagedFolderReference",
        "microsoft.graph.androidDeviceOwnerKioskModeWeblink",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerKioskModeIconSize`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskmodeiconsize?view=graph-rest-beta)
    AndroidDeviceOwnerKioskModeIconSize = "microsoft.graph.androidDeviceOwnerKioskModeIconSize" {
        NotConfigured = "notConfigured",
        Smallest = "smallest",
        Small = "small",
        Regular = "regular",
        Large = "large",
        Largest = "largest",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.androidDeviceOwnerKioskModeManagedFolder`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskmodemanagedfolder?view=graph-rest-beta)
    AndroidDeviceOwnerKioskModeManagedFolder = "microsoft.graph.androidDeviceOwnerKioskModeManagedFolder";
    "folderName" FOLDER_NAME, folder_name str -> Option<&str>, with_folder_name(String), "`folderName`: `Edm.String`";
    "folderIdentifier" FOLDER_IDENTIFIER, folder_identifier str -> Option<&str>, with_folder_identifier(String), "`folderIdentifier`: `Edm.String`";
    "items" ITEMS, items models -> Option<&[super::AndroidDeviceOwnerKioskModeFolderItem]>, with_items(Vec<super::AndroidDeviceOwnerKioskModeFolderItem>), "`items`: `Collection(microsoft.graph.androidDeviceOwnerKioskModeFolderItem)`";
}

crate::runtime::model! {
    /// Inherits from androiddeviceownerkioskmodehomescreenitem.
    ///
    /// [`microsoft.graph.androidDeviceOwnerKioskModeManagedFolderReference`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskmodemanagedfolderreference?view=graph-rest-beta), with the accessors of [`AndroidDeviceOwnerKioskModeHomeScreenItem`](super::AndroidDeviceOwnerKioskModeHomeScreenItem)
    AndroidDeviceOwnerKioskModeManagedFolderReference: super::AndroidDeviceOwnerKioskModeHomeScreenItem = "microsoft.graph.androidDeviceOwnerKioskModeManagedFolderReference";
    "folderName" FOLDER_NAME, folder_name str -> Option<&str>, with_folder_name(String), "`folderName`: `Edm.String`";
    "folderIdentifier" FOLDER_IDENTIFIER, folder_identifier str -> Option<&str>, with_folder_identifier(String), "`folderIdentifier`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerKioskModeScreenOrientation`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskmodescreenorientation?view=graph-rest-beta)
    AndroidDeviceOwnerKioskModeScreenOrientation = "microsoft.graph.androidDeviceOwnerKioskModeScreenOrientation" {
        NotConfigured = "notConfigured",
        Portrait = "portrait",
        Landscape = "landscape",
        AutoRotate = "autoRotate",
    }
}

crate::runtime::model! {
    /// Inherits from androiddeviceownerkioskmodefolderitem.
    ///
    /// [`microsoft.graph.androidDeviceOwnerKioskModeWeblink`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskmodeweblink?view=graph-rest-beta), with the accessors of [`AndroidDeviceOwnerKioskModeFolderItem`](super::AndroidDeviceOwnerKioskModeFolderItem)
    AndroidDeviceOwnerKioskModeWeblink: super::AndroidDeviceOwnerKioskModeFolderItem, super::AndroidDeviceOwnerKioskModeHomeScreenItem = "microsoft.graph.androidDeviceOwnerKioskModeWeblink";
    "label" LABEL, label str -> Option<&str>, with_label(String), "`label`: `Edm.String`";
    "link" LINK, link str -> Option<&str>, with_link(String), "`link`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.androidDeviceOwnerLocationMode`, metadata
    AndroidDeviceOwnerLocationMode = "microsoft.graph.androidDeviceOwnerLocationMode" {
        NotConfigured = "notConfigured",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from androidDeviceOwnerCertificateProfileBase.
    ///
    /// [`microsoft.graph.androidDeviceOwnerPkcsCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerpkcscertificateprofile?view=graph-rest-beta), with the accessors of [`AndroidDeviceOwnerCertificateProfileBase`](super::AndroidDeviceOwnerCertificateProfileBase)
    AndroidDeviceOwnerPkcsCertificateProfile: super::AndroidDeviceOwnerCertificateProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.androidDeviceOwnerPkcsCertificateProfile";
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
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
    inherited "extendedKeyUsages" EXTENDED_KEY_USAGES, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "rootCertificate" ROOT_CERTIFICATE, with_root_certificate(super::AndroidDeviceOwnerTrustedRootCertificate), "`rootCertificate`";
    "certificationAuthority" CERTIFICATION_AUTHORITY, certification_authority str -> Option<&str>, with_certification_authority(String), "`certificationAuthority`: `Edm.String`";
    "certificationAuthorityName" CERTIFICATION_AUTHORITY_NAME, certification_authority_name str -> Option<&str>, with_certification_authority_name(String), "`certificationAuthorityName`: `Edm.String`";
    "certificationAuthorityType" CERTIFICATION_AUTHORITY_TYPE, certification_authority_type enumeration -> Option<super::DeviceManagementCertificationAuthority>, with_certification_authority_type(super::DeviceManagementCertificationAuthority), "`certificationAuthorityType`: `microsoft.graph.deviceManagementCertificationAuthority`" "Possible values are: notConfigured, microsoft, digiCert.";
    "certificateTemplateName" CERTIFICATE_TEMPLATE_NAME, certificate_template_name str -> Option<&str>, with_certificate_template_name(String), "`certificateTemplateName`: `Edm.String`";
    "subjectAlternativeNameFormatString" SUBJECT_ALTERNATIVE_NAME_FORMAT_STRING, subject_alternative_name_format_string str -> Option<&str>, with_subject_alternative_name_format_string(String), "`subjectAlternativeNameFormatString`: `Edm.String`";
    "subjectNameFormatString" SUBJECT_NAME_FORMAT_STRING, subject_name_format_string str -> Option<&str>, with_subject_name_format_string(String), "`subjectNameFormatString`: `Edm.String`";
    "certificateStore" CERTIFICATE_STORE, certificate_store enumeration -> Option<super::CertificateStore>, with_certificate_store(super::CertificateStore), "`certificateStore`: `microsoft.graph.certificateStore`" "Possible values are: user, machine.";
    "customSubjectAlternativeNames" CUSTOM_SUBJECT_ALTERNATIVE_NAMES, custom_subject_alternative_names models -> Option<&[super::CustomSubjectAlternativeName]>, with_custom_subject_alternative_names(Vec<super::CustomSubjectAlternativeName>), "`customSubjectAlternativeNames`: `Collection(microsoft.graph.customSubjectAlternativeName)`";
    "certificateAccessType" CERTIFICATE_ACCESS_TYPE, certificate_access_type enumeration -> Option<super::AndroidDeviceOwnerCertificateAccessType>, with_certificate_access_type(super::AndroidDeviceOwnerCertificateAccessType), "`certificateAccessType`: `microsoft.graph.androidDeviceOwnerCertificateAccessType`, metadata";
    "silentCertificateAccessDetails" SILENT_CERTIFICATE_ACCESS_DETAILS, silent_certificate_access_details models -> Option<&[super::AndroidDeviceOwnerSilentCertificateAccess]>, with_silent_certificate_access_details(Vec<super::AndroidDeviceOwnerSilentCertificateAccess>), "`silentCertificateAccessDetails`: `Collection(microsoft.graph.androidDeviceOwnerSilentCertificateAccess)`, metadata";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerPlayStoreMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerplaystoremode?view=graph-rest-beta)
    AndroidDeviceOwnerPlayStoreMode = "microsoft.graph.androidDeviceOwnerPlayStoreMode" {
        NotConfigured = "notConfigured",
        AllowList = "allowList",
        BlockList = "blockList",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerRequiredPasswordType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerrequiredpasswordtype?view=graph-rest-beta)
    AndroidDeviceOwnerRequiredPasswordType = "microsoft.graph.androidDeviceOwnerRequiredPasswordType" {
        DeviceDefault = "deviceDefault",
        Required = "required",
        Numeric = "numeric",
        NumericComplex = "numericComplex",
        Alphabetic = "alphabetic",
        Alphanumeric = "alphanumeric",
        AlphanumericWithSymbols = "alphanumericWithSymbols",
        LowSecurityBiometric = "lowSecurityBiometric",
        CustomPassword = "customPassword",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerRequiredPasswordUnlock`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerrequiredpasswordunlock?view=graph-rest-beta)
    AndroidDeviceOwnerRequiredPasswordUnlock = "microsoft.graph.androidDeviceOwnerRequiredPasswordUnlock" {
        DeviceDefault = "deviceDefault",
        Daily = "daily",
        UnkownFutureValue = "unkownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from androidDeviceOwnerCertificateProfileBase.
    ///
    /// [`microsoft.graph.androidDeviceOwnerScepCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerscepcertificateprofile?view=graph-rest-beta), with the accessors of [`AndroidDeviceOwnerCertificateProfileBase`](super::AndroidDeviceOwnerCertificateProfileBase)
    AndroidDeviceOwnerScepCertificateProfile: super::AndroidDeviceOwnerCertificateProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.androidDeviceOwnerScepCertificateProfile";
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
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
    inherited "extendedKeyUsages" EXTENDED_KEY_USAGES, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "rootCertificate" ROOT_CERTIFICATE, with_root_certificate(super::AndroidDeviceOwnerTrustedRootCertificate), "`rootCertificate`";
    "scepServerUrls" SCEP_SERVER_URLS, scep_server_urls strs -> Option<Vec<&str>>, with_scep_server_urls(Vec<String>), "`scepServerUrls`: `Collection(Edm.String)`";
    "subjectNameFormatString" SUBJECT_NAME_FORMAT_STRING, subject_name_format_string str -> Option<&str>, with_subject_name_format_string(String), "`subjectNameFormatString`: `Edm.String`";
    "keyUsage" KEY_USAGE, key_usage flags -> Option<Flags<super::KeyUsages>>, with_key_usage(Flags<super::KeyUsages>), "`keyUsage`: `microsoft.graph.keyUsages`" "Possible values are: keyEncipherment, digitalSignature.";
    "keySize" KEY_SIZE, key_size enumeration -> Option<super::KeySize>, with_key_size(super::KeySize), "`keySize`: `microsoft.graph.keySize`" "Possible values are: size1024, size2048, size4096.";
    "hashAlgorithm" HASH_ALGORITHM, hash_algorithm flags -> Option<Flags<super::HashAlgorithms>>, with_hash_algorithm(Flags<super::HashAlgorithms>), "`hashAlgorithm`: `microsoft.graph.hashAlgorithms`" "Possible values are: sha1, sha2.";
    "subjectAlternativeNameFormatString" SUBJECT_ALTERNATIVE_NAME_FORMAT_STRING, subject_alternative_name_format_string str -> Option<&str>, with_subject_alternative_name_format_string(String), "`subjectAlternativeNameFormatString`: `Edm.String`";
    "certificateStore" CERTIFICATE_STORE, certificate_store enumeration -> Option<super::CertificateStore>, with_certificate_store(super::CertificateStore), "`certificateStore`: `microsoft.graph.certificateStore`" "Possible values are: user, machine.";
    "customSubjectAlternativeNames" CUSTOM_SUBJECT_ALTERNATIVE_NAMES, custom_subject_alternative_names models -> Option<&[super::CustomSubjectAlternativeName]>, with_custom_subject_alternative_names(Vec<super::CustomSubjectAlternativeName>), "`customSubjectAlternativeNames`: `Collection(microsoft.graph.customSubjectAlternativeName)`";
    "certificateAccessType" CERTIFICATE_ACCESS_TYPE, certificate_access_type enumeration -> Option<super::AndroidDeviceOwnerCertificateAccessType>, with_certificate_access_type(super::AndroidDeviceOwnerCertificateAccessType), "`certificateAccessType`: `microsoft.graph.androidDeviceOwnerCertificateAccessType`, metadata";
    "silentCertificateAccessDetails" SILENT_CERTIFICATE_ACCESS_DETAILS, silent_certificate_access_details models -> Option<&[super::AndroidDeviceOwnerSilentCertificateAccess]>, with_silent_certificate_access_details(Vec<super::AndroidDeviceOwnerSilentCertificateAccess>), "`silentCertificateAccessDetails`: `Collection(microsoft.graph.androidDeviceOwnerSilentCertificateAccess)`, metadata";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::model! {
    /// `microsoft.graph.androidDeviceOwnerSilentCertificateAccess`, metadata
    AndroidDeviceOwnerSilentCertificateAccess = "microsoft.graph.androidDeviceOwnerSilentCertificateAccess";
    "packageId" PACKAGE_ID, package_id str -> Option<&str>, with_package_id(String), "`packageId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.androidDeviceOwnerSystemUpdateFreezePeriod`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownersystemupdatefreezeperiod?view=graph-rest-beta)
    AndroidDeviceOwnerSystemUpdateFreezePeriod = "microsoft.graph.androidDeviceOwnerSystemUpdateFreezePeriod";
    "startMonth" START_MONTH, start_month i32 -> Option<i32>, with_start_month(i32), "`startMonth`: `Edm.Int32`";
    "startDay" START_DAY, start_day i32 -> Option<i32>, with_start_day(i32), "`startDay`: `Edm.Int32`";
    "endMonth" END_MONTH, end_month i32 -> Option<i32>, with_end_month(i32), "`endMonth`: `Edm.Int32`";
    "endDay" END_DAY, end_day i32 -> Option<i32>, with_end_day(i32), "`endDay`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerSystemUpdateInstallType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownersystemupdateinstalltype?view=graph-rest-beta)
    AndroidDeviceOwnerSystemUpdateInstallType = "microsoft.graph.androidDeviceOwnerSystemUpdateInstallType" {
        DeviceDefault = "deviceDefault",
        Postpone = "postpone",
        Windowed = "windowed",
        Automatic = "automatic",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidDeviceOwnerTrustedRootCertificate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownertrustedrootcertificate?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidDeviceOwnerTrustedRootCertificate: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidDeviceOwnerTrustedRootCertificate";
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
    "trustedRootCertificate" TRUSTED_ROOT_CERTIFICATE, trusted_root_certificate binary -> Parsed<Bytes>, with_trusted_root_certificate(Bytes), "`trustedRootCertificate`: `Edm.Binary`";
    "certFileName" CERT_FILE_NAME, cert_file_name str -> Option<&str>, with_cert_file_name(String), "`certFileName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.androidDeviceOwnerUserFacingMessage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceowneruserfacingmessage?view=graph-rest-beta)
    AndroidDeviceOwnerUserFacingMessage = "microsoft.graph.androidDeviceOwnerUserFacingMessage";
    "localizedMessages" LOCALIZED_MESSAGES, localized_messages models -> Option<&[super::KeyValuePair]>, with_localized_messages(Vec<super::KeyValuePair>), "`localizedMessages`: `Collection(microsoft.graph.keyValuePair)`";
    "defaultMessage" DEFAULT_MESSAGE, default_message str -> Option<&str>, with_default_message(String), "`defaultMessage`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerVirtualHomeButtonType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownervirtualhomebuttontype?view=graph-rest-beta)
    AndroidDeviceOwnerVirtualHomeButtonType = "microsoft.graph.androidDeviceOwnerVirtualHomeButtonType" {
        NotConfigured = "notConfigured",
        SwipeUp = "swipeUp",
        Floating = "floating",
    }
}

crate::runtime::model! {
    /// Inherits from vpnConfiguration.
    ///
    /// [`microsoft.graph.androidDeviceOwnerVpnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownervpnconfiguration?view=graph-rest-beta), with the accessors of [`VpnConfiguration`](super::VpnConfiguration)
    AndroidDeviceOwnerVpnConfiguration: super::VpnConfiguration, super::DeviceConfiguration, super::Entity = "microsoft.graph.androidDeviceOwnerVpnConfiguration";
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
    inherited "authenticationMethod" AUTHENTICATION_METHOD, with_authentication_method(super::VpnAuthenticationMethod), "`authenticationMethod`";
    inherited "connectionName" CONNECTION_NAME, with_connection_name(String), "`connectionName`";
    inherited "role" ROLE, with_role(String), "`role`";
    inherited "realm" REALM, with_realm(String), "`realm`";
    inherited "servers" SERVERS, with_servers(Vec<super::VpnServer>), "`servers`";
    "connectionType" CONNECTION_TYPE, connection_type enumeration -> Option<super::AndroidVpnConnectionType>, with_connection_type(super::AndroidVpnConnectionType), "`connectionType`: `microsoft.graph.androidVpnConnectionType`" "Possible values are: ciscoAnyConnect, pulseSecure, f5EdgeClient, dellSonicWallMobileConnect, checkPointCapsuleVpn, citrix, microsoftTunnel, netMotionMobility, microsoftProtect.";
    "proxyServer" PROXY_SERVER, proxy_server model -> Option<&super::VpnProxyServer>, with_proxy_server(super::VpnProxyServer), "`proxyServer`: `microsoft.graph.vpnProxyServer`";
    "targetedPackageIds" TARGETED_PACKAGE_IDS, targeted_package_ids strs -> Option<Vec<&str>>, with_targeted_package_ids(Vec<String>), "`targetedPackageIds`: `Collection(Edm.String)`";
    "targetedMobileApps" TARGETED_MOBILE_APPS, targeted_mobile_apps models -> Option<&[super::AppListItem]>, with_targeted_mobile_apps(Vec<super::AppListItem>), "`targetedMobileApps`: `Collection(microsoft.graph.appListItem)`";
    "alwaysOn" ALWAYS_ON, always_on bool -> Option<bool>, with_always_on(bool), "`alwaysOn`: `Edm.Boolean`";
    "alwaysOnLockdown" ALWAYS_ON_LOCKDOWN, always_on_lockdown bool -> Option<bool>, with_always_on_lockdown(bool), "`alwaysOnLockdown`: `Edm.Boolean`";
    "microsoftTunnelSiteId" MICROSOFT_TUNNEL_SITE_ID, microsoft_tunnel_site_id str -> Option<&str>, with_microsoft_tunnel_site_id(String), "`microsoftTunnelSiteId`: `Edm.String`";
    "customData" CUSTOM_DATA, custom_data models -> Option<&[super::KeyValue]>, with_custom_data(Vec<super::KeyValue>), "`customData`: `Collection(microsoft.graph.keyValue)`";
    "customKeyValueData" CUSTOM_KEY_VALUE_DATA, custom_key_value_data models -> Option<&[super::KeyValuePair]>, with_custom_key_value_data(Vec<super::KeyValuePair>), "`customKeyValueData`: `Collection(microsoft.graph.keyValuePair)`";
    "lockdownExclusionList" LOCKDOWN_EXCLUSION_LIST, lockdown_exclusion_list strs -> Option<Vec<&str>>, with_lockdown_exclusion_list(Vec<String>), "`lockdownExclusionList`: `Collection(Edm.String)`, metadata";
    "proxyExclusionList" PROXY_EXCLUSION_LIST, proxy_exclusion_list strs -> Option<Vec<&str>>, with_proxy_exclusion_list(Vec<String>), "`proxyExclusionList`: `Collection(Edm.String)`, metadata";
    "identityCertificate" IDENTITY_CERTIFICATE, identity_certificate model -> Option<&super::AndroidDeviceOwnerCertificateProfileBase>, with_identity_certificate(super::AndroidDeviceOwnerCertificateProfileBase), "`identityCertificate`: `microsoft.graph.androidDeviceOwnerCertificateProfileBase`";
    "derivedCredentialSettings" DERIVED_CREDENTIAL_SETTINGS, derived_credential_settings model -> Option<&super::DeviceManagementDerivedCredentialSettings>, with_derived_credential_settings(super::DeviceManagementDerivedCredentialSettings), "`derivedCredentialSettings`: `microsoft.graph.deviceManagementDerivedCredentialSettings`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidDeviceOwnerWiFiConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerwificonfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidDeviceOwnerWiFiConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidDeviceOwnerWiFiConfiguration" {
        "microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration",
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
    "networkName" NETWORK_NAME, network_name str -> Option<&str>, with_network_name(String), "`networkName`: `Edm.String`";
    "ssid" SSID, ssid str -> Option<&str>, with_ssid(String), "`ssid`: `Edm.String`";
    "connectAutomatically" CONNECT_AUTOMATICALLY, connect_automatically bool -> Option<bool>, with_connect_automatically(bool), "`connectAutomatically`: `Edm.Boolean`";
    "connectWhenNetworkNameIsHidden" CONNECT_WHEN_NETWORK_NAME_IS_HIDDEN, connect_when_network_name_is_hidden bool -> Option<bool>, with_connect_when_network_name_is_hidden(bool), "`connectWhenNetworkNameIsHidden`: `Edm.Boolean`";
    "wiFiSecurityType" WI_FI_SECURITY_TYPE, wi_fi_security_type flags -> Option<Flags<super::AndroidDeviceOwnerWiFiSecurityType>>, with_wi_fi_security_type(Flags<super::AndroidDeviceOwnerWiFiSecurityType>), "`wiFiSecurityType`: `microsoft.graph.androidDeviceOwnerWiFiSecurityType`" "Possible values are: open, wep, wpaPersonal, wpaEnterprise.";
    "preSharedKey" PRE_SHARED_KEY, pre_shared_key str -> Option<&str>, with_pre_shared_key(String), "`preSharedKey`: `Edm.String`";
    "preSharedKeyIsSet" PRE_SHARED_KEY_IS_SET, pre_shared_key_is_set bool -> Option<bool>, with_pre_shared_key_is_set(bool), "`preSharedKeyIsSet`: `Edm.Boolean`";
    "proxySettings" PROXY_SETTINGS, proxy_settings enumeration -> Option<super::WiFiProxySetting>, with_proxy_settings(super::WiFiProxySetting), "`proxySettings`: `microsoft.graph.wiFiProxySetting`" "Possible values are: none, manual, automatic.";
    "proxyManualAddress" PROXY_MANUAL_ADDRESS, proxy_manual_address str -> Option<&str>, with_proxy_manual_address(String), "`proxyManualAddress`: `Edm.String`";
    "proxyManualPort" PROXY_MANUAL_PORT, proxy_manual_port i32 -> Option<i32>, with_proxy_manual_port(i32), "`proxyManualPort`: `Edm.Int32`";
    "proxyAutomaticConfigurationUrl" PROXY_AUTOMATIC_CONFIGURATION_URL, proxy_automatic_configuration_url str -> Option<&str>, with_proxy_automatic_configuration_url(String), "`proxyAutomaticConfigurationUrl`: `Edm.String`";
    "proxyExclusionList" PROXY_EXCLUSION_LIST, proxy_exclusion_list str -> Option<&str>, with_proxy_exclusion_list(String), "`proxyExclusionList`: `Edm.String`";
    "macAddressRandomizationMode" MAC_ADDRESS_RANDOMIZATION_MODE, mac_address_randomization_mode enumeration -> Option<super::MacAddressRandomizationMode>, with_mac_address_randomization_mode(super::MacAddressRandomizationMode), "`macAddressRandomizationMode`: `microsoft.graph.macAddressRandomizationMode`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerWiFiSecurityType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerwifisecuritytype?view=graph-rest-beta)
    AndroidDeviceOwnerWiFiSecurityType = "microsoft.graph.androidDeviceOwnerWiFiSecurityType" {
        Open = "open",
        Wep = "wep",
        WpaPersonal = "wpaPersonal",
        WpaEnterprise = "wpaEnterprise",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidEapType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androideaptype?view=graph-rest-beta)
    AndroidEapType = "microsoft.graph.androidEapType" {
        EapTls = "eapTls",
        EapTtls = "eapTtls",
        Peap = "peap",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidEasEmailProfileConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androideasemailprofileconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidEasEmailProfileConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidEasEmailProfileConfiguration";
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
    "accountName" ACCOUNT_NAME, account_name str -> Option<&str>, with_account_name(String), "`accountName`: `Edm.String`";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::EasAuthenticationMethod>, with_authentication_method(super::EasAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.easAuthenticationMethod`" "Possible values are: usernameAndPassword, certificate, derivedCredential.";
    "syncCalendar" SYNC_CALENDAR, sync_calendar bool -> Option<bool>, with_sync_calendar(bool), "`syncCalendar`: `Edm.Boolean`";
    "syncContacts" SYNC_CONTACTS, sync_contacts bool -> Option<bool>, with_sync_contacts(bool), "`syncContacts`: `Edm.Boolean`";
    "syncTasks" SYNC_TASKS, sync_tasks bool -> Option<bool>, with_sync_tasks(bool), "`syncTasks`: `Edm.Boolean`";
    "syncNotes" SYNC_NOTES, sync_notes bool -> Option<bool>, with_sync_notes(bool), "`syncNotes`: `Edm.Boolean`";
    "durationOfEmailToSync" DURATION_OF_EMAIL_TO_SYNC, duration_of_email_to_sync enumeration -> Option<super::EmailSyncDuration>, with_duration_of_email_to_sync(super::EmailSyncDuration), "`durationOfEmailToSync`: `microsoft.graph.emailSyncDuration`" "Possible values are: userDefined, oneDay, threeDays, oneWeek, twoWeeks, oneMonth, unlimited.";
    "emailAddressSource" EMAIL_ADDRESS_SOURCE, email_address_source enumeration -> Option<super::UserEmailSource>, with_email_address_source(super::UserEmailSource), "`emailAddressSource`: `microsoft.graph.userEmailSource`" "Possible values are: userPrincipalName, primarySmtpAddress.";
    "emailSyncSchedule" EMAIL_SYNC_SCHEDULE, email_sync_schedule enumeration -> Option<super::EmailSyncSchedule>, with_email_sync_schedule(super::EmailSyncSchedule), "`emailSyncSchedule`: `microsoft.graph.emailSyncSchedule`" "Possible values are: userDefined, asMessagesArrive, manual, fifteenMinutes, thirtyMinutes, sixtyMinutes, basedOnMyUsage.";
    "hostName" HOST_NAME, host_name str -> Option<&str>, with_host_name(String), "`hostName`: `Edm.String`";
    "requireSmime" REQUIRE_SMIME, require_smime bool -> Option<bool>, with_require_smime(bool), "`requireSmime`: `Edm.Boolean`";
    "requireSsl" REQUIRE_SSL, require_ssl bool -> Option<bool>, with_require_ssl(bool), "`requireSsl`: `Edm.Boolean`";
    "usernameSource" USERNAME_SOURCE, username_source enumeration -> Option<super::AndroidUsernameSource>, with_username_source(super::AndroidUsernameSource), "`usernameSource`: `microsoft.graph.androidUsernameSource`" "Possible values are: username, userPrincipalName, samAccountName, primarySmtpAddress.";
    "userDomainNameSource" USER_DOMAIN_NAME_SOURCE, user_domain_name_source enumeration -> Option<super::DomainNameSource>, with_user_domain_name_source(super::DomainNameSource), "`userDomainNameSource`: `microsoft.graph.domainNameSource`" "Possible values are: fullDomainName, netBiosDomainName.";
    "customDomainName" CUSTOM_DOMAIN_NAME, custom_domain_name str -> Option<&str>, with_custom_domain_name(String), "`customDomainName`: `Edm.String`";
    "identityCertificate" IDENTITY_CERTIFICATE, identity_certificate model -> Option<&super::AndroidCertificateProfileBase>, with_identity_certificate(super::AndroidCertificateProfileBase), "`identityCertificate`: `microsoft.graph.androidCertificateProfileBase`";
    "smimeSigningCertificate" SMIME_SIGNING_CERTIFICATE, smime_signing_certificate model -> Option<&super::AndroidCertificateProfileBase>, with_smime_signing_certificate(super::AndroidCertificateProfileBase), "`smimeSigningCertificate`: `microsoft.graph.androidCertificateProfileBase`";
}

crate::runtime::model! {
    /// [`microsoft.graph.androidEnrollmentCompanyCode`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidenrollmentcompanycode?view=graph-rest-beta)
    AndroidEnrollmentCompanyCode = "microsoft.graph.androidEnrollmentCompanyCode";
    "enrollmentToken" ENROLLMENT_TOKEN, enrollment_token str -> Option<&str>, with_enrollment_token(String), "`enrollmentToken`: `Edm.String`";
    "qrCodeContent" QR_CODE_CONTENT, qr_code_content str -> Option<&str>, with_qr_code_content(String), "`qrCodeContent`: `Edm.String`";
    "qrCodeImage" QR_CODE_IMAGE, qr_code_image model -> Option<&super::MimeContent>, with_qr_code_image(super::MimeContent), "`qrCodeImage`: `microsoft.graph.mimeContent`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidEnterpriseAlwaysOnVpnPackageType`](https://learn.microsoft.com/graph/api/resources/intune-shared-androidenterprisealwaysonvpnpackagetype?view=graph-rest-beta), not in the metadata
    AndroidEnterpriseAlwaysOnVpnPackageType = "microsoft.graph.androidEnterpriseAlwaysOnVpnPackageType" {
        NotConfigured = "notConfigured",
        Custom = "custom",
        CiscoAnyConnect = "ciscoAnyConnect",
        F5Access = "f5Access",
        PaloAltoNetworksGlobalProtect = "paloAltoNetworksGlobalProtect",
        PulseSecure = "pulseSecure",
    }
}

crate::runtime::model! {
    /// Inherits from androidWiFiConfiguration.
    ///
    /// [`microsoft.graph.androidEnterpriseWiFiConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidenterprisewificonfiguration?view=graph-rest-beta), with the accessors of [`AndroidWiFiConfiguration`](super::AndroidWiFiConfiguration)
    AndroidEnterpriseWiFiConfiguration: super::AndroidWiFiConfiguration, super::DeviceConfiguration, super::Entity = "microsoft.graph.androidEnterpriseWiFiConfiguration";
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
    inherited "networkName" NETWORK_NAME, with_network_name(String), "`networkName`";
    inherited "ssid" SSID, with_ssid(String), "`ssid`";
    inherited "connectAutomatically" CONNECT_AUTOMATICALLY, with_connect_automatically(bool), "`connectAutomatically`";
    inherited "connectWhenNetworkNameIsHidden" CONNECT_WHEN_NETWORK_NAME_IS_HIDDEN, with_connect_when_network_name_is_hidden(bool), "`connectWhenNetworkNameIsHidden`";
    inherited "wiFiSecurityType" WI_FI_SECURITY_TYPE, with_wi_fi_security_type(super::AndroidWiFiSecurityType), "`wiFiSecurityType`";
    "eapType" EAP_TYPE, eap_type enumeration -> Option<super::AndroidEapType>, with_eap_type(super::AndroidEapType), "`eapType`: `microsoft.graph.androidEapType`" "Possible values are: eapTls, eapTtls, peap.";
    "trustedServerCertificateNames" TRUSTED_SERVER_CERTIFICATE_NAMES, trusted_server_certificate_names strs -> Option<Vec<&str>>, with_trusted_server_certificate_names(Vec<String>), "`trustedServerCertificateNames`: `Collection(Edm.String)`";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::WiFiAuthenticationMethod>, with_authentication_method(super::WiFiAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.wiFiAuthenticationMethod`" "Possible values are: certificate, usernameAndPassword, derivedCredential.";
    "innerAuthenticationProtocolForEapTtls" INNER_AUTHENTICATION_PROTOCOL_FOR_EAP_TTLS, inner_authentication_protocol_for_eap_ttls enumeration -> Option<super::NonEapAuthenticationMethodForEapTtlsType>, with_inner_authentication_protocol_for_eap_ttls(super::NonEapAuthenticationMethodForEapTtlsType), "`innerAuthenticationProtocolForEapTtls`: `microsoft.graph.nonEapAuthenticationMethodForEapTtlsType`" "Possible values are: unencryptedPassword, challengeHandshakeAuthenticationProtocol, microsoftChap, microsoftChapVersionTwo.";
    "innerAuthenticationProtocolForPeap" INNER_AUTHENTICATION_PROTOCOL_FOR_PEAP, inner_authentication_protocol_for_peap enumeration -> Option<super::NonEapAuthenticationMethodForPeap>, with_inner_authentication_protocol_for_peap(super::NonEapAuthenticationMethodForPeap), "`innerAuthenticationProtocolForPeap`: `microsoft.graph.nonEapAuthenticationMethodForPeap`" "Possible values are: none, microsoftChapVersionTwo.";
    "outerIdentityPrivacyTemporaryValue" OUTER_IDENTITY_PRIVACY_TEMPORARY_VALUE, outer_identity_privacy_temporary_value str -> Option<&str>, with_outer_identity_privacy_temporary_value(String), "`outerIdentityPrivacyTemporaryValue`: `Edm.String`";
    "usernameFormatString" USERNAME_FORMAT_STRING, username_format_string str -> Option<&str>, with_username_format_string(String), "`usernameFormatString`: `Edm.String`";
    "passwordFormatString" PASSWORD_FORMAT_STRING, password_format_string str -> Option<&str>, with_password_format_string(String), "`passwordFormatString`: `Edm.String`";
    "preSharedKey" PRE_SHARED_KEY, pre_shared_key str -> Option<&str>, with_pre_shared_key(String), "`preSharedKey`: `Edm.String`";
    "rootCertificateForServerValidation" ROOT_CERTIFICATE_FOR_SERVER_VALIDATION, root_certificate_for_server_validation model -> Option<&super::AndroidTrustedRootCertificate>, with_root_certificate_for_server_validation(super::AndroidTrustedRootCertificate), "`rootCertificateForServerValidation`: `microsoft.graph.androidTrustedRootCertificate`";
    "identityCertificateForClientAuthentication" IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION, identity_certificate_for_client_authentication model -> Option<&super::AndroidCertificateProfileBase>, with_identity_certificate_for_client_authentication(super::AndroidCertificateProfileBase), "`identityCertificateForClientAuthentication`: `microsoft.graph.androidCertificateProfileBase`";
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.androidForWorkApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-androidforworkapp?view=graph-rest-beta), with the accessors of [`MobileApp`](super::MobileApp)
    AndroidForWorkApp: super::MobileApp, super::Entity = "microsoft.graph.androidForWorkApp";
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
    "packageId" PACKAGE_ID, package_id str -> Option<&str>, with_package_id(String), "`packageId`: `Edm.String`";
    "appIdentifier" APP_IDENTIFIER, app_identifier str -> Option<&str>, with_app_identifier(String), "`appIdentifier`: `Edm.String`";
    "usedLicenseCount" USED_LICENSE_COUNT, used_license_count i32 -> Option<i32>, with_used_license_count(i32), "`usedLicenseCount`: `Edm.Int32`";
    "totalLicenseCount" TOTAL_LICENSE_COUNT, total_license_count i32 -> Option<i32>, with_total_license_count(i32), "`totalLicenseCount`: `Edm.Int32`";
    "appStoreUrl" APP_STORE_URL, app_store_url str -> Option<&str>, with_app_store_url(String), "`appStoreUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.androidForWorkAppConfigurationSchema`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidforworkappconfigurationschema?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AndroidForWorkAppConfigurationSchema: super::Entity = "microsoft.graph.androidForWorkAppConfigurationSchema";
    inherited "id" ID, with_id(String), "`id`";
    "exampleJson" EXAMPLE_JSON, example_json binary -> Parsed<Bytes>, with_example_json(Bytes), "`exampleJson`: `Edm.Binary`";
    "schemaItems" SCHEMA_ITEMS, schema_items models -> Option<&[super::AndroidForWorkAppConfigurationSchemaItem]>, with_schema_items(Vec<super::AndroidForWorkAppConfigurationSchemaItem>), "`schemaItems`: `Collection(microsoft.graph.androidForWorkAppConfigurationSchemaItem)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.androidForWorkAppConfigurationSchemaItem`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidforworkappconfigurationschemaitem?view=graph-rest-beta)
    AndroidForWorkAppConfigurationSchemaItem = "microsoft.graph.androidForWorkAppConfigurationSchemaItem";
    "schemaItemKey" SCHEMA_ITEM_KEY, schema_item_key str -> Option<&str>, with_schema_item_key(String), "`schemaItemKey`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "defaultBoolValue" DEFAULT_BOOL_VALUE, default_bool_value bool -> Option<bool>, with_default_bool_value(bool), "`defaultBoolValue`: `Edm.Boolean`";
    "defaultIntValue" DEFAULT_INT_VALUE, default_int_value i32 -> Option<i32>, with_default_int_value(i32), "`defaultIntValue`: `Edm.Int32`";
    "defaultStringValue" DEFAULT_STRING_VALUE, default_string_value str -> Option<&str>, with_default_string_value(String), "`defaultStringValue`: `Edm.String`";
    "defaultStringArrayValue" DEFAULT_STRING_ARRAY_VALUE, default_string_array_value strs -> Option<Vec<&str>>, with_default_string_array_value(Vec<String>), "`defaultStringArrayValue`: `Collection(Edm.String)`";
    "dataType" DATA_TYPE, data_type enumeration -> Option<super::AndroidForWorkAppConfigurationSchemaItemDataType>, with_data_type(super::AndroidForWorkAppConfigurationSchemaItemDataType), "`dataType`: `microsoft.graph.androidForWorkAppConfigurationSchemaItemDataType`" "Possible values are: bool, integer, string, choice, multiselect, bundle, bundleArray, hidden.";
    "selections" SELECTIONS, selections models -> Option<&[super::KeyValuePair]>, with_selections(Vec<super::KeyValuePair>), "`selections`: `Collection(microsoft.graph.keyValuePair)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidForWorkAppConfigurationSchemaItemDataType`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidforworkappconfigurationschemaitemdatatype?view=graph-rest-beta)
    AndroidForWorkAppConfigurationSchemaItemDataType = "microsoft.graph.androidForWorkAppConfigurationSchemaItemDataType" {
        Bool = "bool",
        Integer = "integer",
        String = "string",
        Choice = "choice",
        Multiselect = "multiselect",
        Bundle = "bundle",
        BundleArray = "bundleArray",
        Hidden = "hidden",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidForWorkBindStatus`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidforworkbindstatus?view=graph-rest-beta)
    AndroidForWorkBindStatus = "microsoft.graph.androidForWorkBindStatus" {
        NotBound = "notBound",
        Bound = "bound",
        BoundAndValidated = "boundAndValidated",
        Unbinding = "unbinding",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidForWorkCertificateProfileBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkcertificateprofilebase?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidForWorkCertificateProfileBase: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidForWorkCertificateProfileBase" {
        "microsoft.graph.androidForWorkPkcsCertificateProfile",
        "microsoft.graph.androidForWorkScepCertificateProfile",
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
    "renewalThresholdPercentage" RENEWAL_THRESHOLD_PERCENTAGE, renewal_threshold_percentage i32 -> Option<i32>, with_renewal_threshold_percentage(i32), "`renewalThresholdPercentage`: `Edm.Int32`";
    "subjectNameFormat" SUBJECT_NAME_FORMAT, subject_name_format enumeration -> Option<super::SubjectNameFormat>, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`: `microsoft.graph.subjectNameFormat`" "Possible values are: commonName, commonNameIncludingEmail, commonNameAsEmail, custom, commonNameAsIMEI, commonNameAsSerialNumber, commonNameAsAadDeviceId, commonNameAsIntuneDeviceId, commonNameAsDurableDeviceId.";
    "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, certificate_validity_period_value i32 -> Option<i32>, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`: `Edm.Int32`";
    "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, certificate_validity_period_scale enumeration -> Option<super::CertificateValidityPeriodScale>, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`: `microsoft.graph.certificateValidityPeriodScale`" "Possible values are: days, months, years.";
    "extendedKeyUsages" EXTENDED_KEY_USAGES, extended_key_usages models -> Option<&[super::ExtendedKeyUsage]>, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`: `Collection(microsoft.graph.extendedKeyUsage)`";
    "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, subject_alternative_name_type flags -> Option<Flags<super::SubjectAlternativeNameType>>, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`: `microsoft.graph.subjectAlternativeNameType`" "Possible values are: none, emailAddress, userPrincipalName, customAzureADAttribute, domainNameService, universalResourceIdentifier.";
    "rootCertificate" ROOT_CERTIFICATE, root_certificate model -> Option<&super::AndroidForWorkTrustedRootCertificate>, with_root_certificate(super::AndroidForWorkTrustedRootCertificate), "`rootCertificate`: `microsoft.graph.androidForWorkTrustedRootCertificate`";
}

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.androidForWorkCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkcompliancepolicy?view=graph-rest-beta), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    AndroidForWorkCompliancePolicy: super::DeviceCompliancePolicy, super::Entity = "microsoft.graph.androidForWorkCompliancePolicy";
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
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::AndroidRequiredPasswordType>, with_password_required_type(super::AndroidRequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.androidRequiredPasswordType`" "Possible values are: deviceDefault, alphabetic, alphanumeric, alphanumericWithSymbols, lowSecurityBiometric, numeric, numericComplex, any.";
    "passwordMinutesOfInactivityBeforeLock" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_LOCK, password_minutes_of_inactivity_before_lock i32 -> Option<i32>, with_password_minutes_of_inactivity_before_lock(i32), "`passwordMinutesOfInactivityBeforeLock`: `Edm.Int32`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordSignInFailureCountBeforeFactoryReset" PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET, password_sign_in_failure_count_before_factory_reset i32 -> Option<i32>, with_password_sign_in_failure_count_before_factory_reset(i32), "`passwordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`";
    "securityPreventInstallAppsFromUnknownSources" SECURITY_PREVENT_INSTALL_APPS_FROM_UNKNOWN_SOURCES, security_prevent_install_apps_from_unknown_sources bool -> Option<bool>, with_security_prevent_install_apps_from_unknown_sources(bool), "`securityPreventInstallAppsFromUnknownSources`: `Edm.Boolean`";
    "securityDisableUsbDebugging" SECURITY_DISABLE_USB_DEBUGGING, security_disable_usb_debugging bool -> Option<bool>, with_security_disable_usb_debugging(bool), "`securityDisableUsbDebugging`: `Edm.Boolean`";
    "securityRequireVerifyApps" SECURITY_REQUIRE_VERIFY_APPS, security_require_verify_apps bool -> Option<bool>, with_security_require_verify_apps(bool), "`securityRequireVerifyApps`: `Edm.Boolean`";
    "deviceThreatProtectionEnabled" DEVICE_THREAT_PROTECTION_ENABLED, device_threat_protection_enabled bool -> Option<bool>, with_device_threat_protection_enabled(bool), "`deviceThreatProtectionEnabled`: `Edm.Boolean`";
    "deviceThreatProtectionRequiredSecurityLevel" DEVICE_THREAT_PROTECTION_REQUIRED_SECURITY_LEVEL, device_threat_protection_required_security_level enumeration -> Option<super::DeviceThreatProtectionLevel>, with_device_threat_protection_required_security_level(super::DeviceThreatProtectionLevel), "`deviceThreatProtectionRequiredSecurityLevel`: `microsoft.graph.deviceThreatProtectionLevel`" "Possible values are: unavailable, secured, low, medium, high, notSet.";
    "securityBlockJailbrokenDevices" SECURITY_BLOCK_JAILBROKEN_DEVICES, security_block_jailbroken_devices bool -> Option<bool>, with_security_block_jailbroken_devices(bool), "`securityBlockJailbrokenDevices`: `Edm.Boolean`";
    "osMinimumVersion" OS_MINIMUM_VERSION, os_minimum_version str -> Option<&str>, with_os_minimum_version(String), "`osMinimumVersion`: `Edm.String`";
    "osMaximumVersion" OS_MAXIMUM_VERSION, os_maximum_version str -> Option<&str>, with_os_maximum_version(String), "`osMaximumVersion`: `Edm.String`";
    "minAndroidSecurityPatchLevel" MIN_ANDROID_SECURITY_PATCH_LEVEL, min_android_security_patch_level str -> Option<&str>, with_min_android_security_patch_level(String), "`minAndroidSecurityPatchLevel`: `Edm.String`";
    "storageRequireEncryption" STORAGE_REQUIRE_ENCRYPTION, storage_require_encryption bool -> Option<bool>, with_storage_require_encryption(bool), "`storageRequireEncryption`: `Edm.Boolean`";
    "securityRequireSafetyNetAttestationBasicIntegrity" SECURITY_REQUIRE_SAFETY_NET_ATTESTATION_BASIC_INTEGRITY, security_require_safety_net_attestation_basic_integrity bool -> Option<bool>, with_security_require_safety_net_attestation_basic_integrity(bool), "`securityRequireSafetyNetAttestationBasicIntegrity`: `Edm.Boolean`";
    "securityRequireSafetyNetAttestationCertifiedDevice" SECURITY_REQUIRE_SAFETY_NET_ATTESTATION_CERTIFIED_DEVICE, security_require_safety_net_attestation_certified_device bool -> Option<bool>, with_security_require_safety_net_attestation_certified_device(bool), "`securityRequireSafetyNetAttestationCertifiedDevice`: `Edm.Boolean`";
    "securityRequireGooglePlayServices" SECURITY_REQUIRE_GOOGLE_PLAY_SERVICES, security_require_google_play_services bool -> Option<bool>, with_security_require_google_play_services(bool), "`securityRequireGooglePlayServices`: `Edm.Boolean`";
    "securityRequireUpToDateSecurityProviders" SECURITY_REQUIRE_UP_TO_DATE_SECURITY_PROVIDERS, security_require_up_to_date_security_providers bool -> Option<bool>, with_security_require_up_to_date_security_providers(bool), "`securityRequireUpToDateSecurityProviders`: `Edm.Boolean`";
    "securityRequireCompanyPortalAppIntegrity" SECURITY_REQUIRE_COMPANY_PORTAL_APP_INTEGRITY, security_require_company_portal_app_integrity bool -> Option<bool>, with_security_require_company_portal_app_integrity(bool), "`securityRequireCompanyPortalAppIntegrity`: `Edm.Boolean`";
    "securityRequiredAndroidSafetyNetEvaluationType" SECURITY_REQUIRED_ANDROID_SAFETY_NET_EVALUATION_TYPE, security_required_android_safety_net_evaluation_type enumeration -> Option<super::AndroidSafetyNetEvaluationType>, with_security_required_android_safety_net_evaluation_type(super::AndroidSafetyNetEvaluationType), "`securityRequiredAndroidSafetyNetEvaluationType`: `microsoft.graph.androidSafetyNetEvaluationType`" "Possible values are: basic, hardwareBacked.";
    "requiredPasswordComplexity" REQUIRED_PASSWORD_COMPLEXITY, required_password_complexity enumeration -> Option<super::AndroidRequiredPasswordComplexity>, with_required_password_complexity(super::AndroidRequiredPasswordComplexity), "`requiredPasswordComplexity`: `microsoft.graph.androidRequiredPasswordComplexity`, metadata";
    "workProfileInactiveBeforeScreenLockInMinutes" WORK_PROFILE_INACTIVE_BEFORE_SCREEN_LOCK_IN_MINUTES, work_profile_inactive_before_screen_lock_in_minutes i32 -> Option<i32>, with_work_profile_inactive_before_screen_lock_in_minutes(i32), "`workProfileInactiveBeforeScreenLockInMinutes`: `Edm.Int32`, metadata";
    "workProfilePasswordExpirationInDays" WORK_PROFILE_PASSWORD_EXPIRATION_IN_DAYS, work_profile_password_expiration_in_days i32 -> Option<i32>, with_work_profile_password_expiration_in_days(i32), "`workProfilePasswordExpirationInDays`: `Edm.Int32`, metadata";
    "workProfilePasswordMinimumLength" WORK_PROFILE_PASSWORD_MINIMUM_LENGTH, work_profile_password_minimum_length i32 -> Option<i32>, with_work_profile_password_minimum_length(i32), "`workProfilePasswordMinimumLength`: `Edm.Int32`, metadata";
    "workProfilePasswordRequiredType" WORK_PROFILE_PASSWORD_REQUIRED_TYPE, work_profile_password_required_type enumeration -> Option<super::AndroidForWorkRequiredPasswordType>, with_work_profile_password_required_type(super::AndroidForWorkRequiredPasswordType), "`workProfilePasswordRequiredType`: `microsoft.graph.androidForWorkRequiredPasswordType`, metadata";
    "workProfilePreviousPasswordBlockCount" WORK_PROFILE_PREVIOUS_PASSWORD_BLOCK_COUNT, work_profile_previous_password_block_count i32 -> Option<i32>, with_work_profile_previous_password_block_count(i32), "`workProfilePreviousPasswordBlockCount`: `Edm.Int32`, metadata";
    "workProfileRequirePassword" WORK_PROFILE_REQUIRE_PASSWORD, work_profile_require_password bool -> Option<bool>, with_work_profile_require_password(bool), "`workProfileRequirePassword`: `Edm.Boolean`, metadata";
    "workProfileRequiredPasswordComplexity" WORK_PROFILE_REQUIRED_PASSWORD_COMPLEXITY, work_profile_required_password_complexity enumeration -> Option<super::AndroidRequiredPasswordComplexity>, with_work_profile_required_password_complexity(super::AndroidRequiredPasswordComplexity), "`workProfileRequiredPasswordComplexity`: `microsoft.graph.androidRequiredPasswordComplexity`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidForWorkCrossProfileDataSharingType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkcrossprofiledatasharingtype?view=graph-rest-beta)
    AndroidForWorkCrossProfileDataSharingType = "microsoft.graph.androidForWorkCrossProfileDataSharingType" {
        DeviceDefault = "deviceDefault",
        PreventAny = "preventAny",
        AllowPersonalToWork = "allowPersonalToWork",
        NoRestrictions = "noRestrictions",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidForWorkCustomConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkcustomconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidForWorkCustomConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidForWorkCustomConfiguration";
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

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidForWorkDefaultAppPermissionPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkdefaultapppermissionpolicytype?view=graph-rest-beta)
    AndroidForWorkDefaultAppPermissionPolicyType = "microsoft.graph.androidForWorkDefaultAppPermissionPolicyType" {
        DeviceDefault = "deviceDefault",
        Prompt = "prompt",
        AutoGrant = "autoGrant",
        AutoDeny = "autoDeny",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidForWorkEasEmailProfileBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkeasemailprofilebase?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidForWorkEasEmailProfileBase: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidForWorkEasEmailProfileBase" {
        "microsoft.graph.androidForWorkGmailEasConfiguration",
        "microsoft.graph.androidForWorkNineWorkEasConfiguration",
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
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::EasAuthenticationMethod>, with_authentication_method(super::EasAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.easAuthenticationMethod`" "Possible values are: usernameAndPassword, certificate, derivedCredential.";
    "durationOfEmailToSync" DURATION_OF_EMAIL_TO_SYNC, duration_of_email_to_sync enumeration -> Option<super::EmailSyncDuration>, with_duration_of_email_to_sync(super::EmailSyncDuration), "`durationOfEmailToSync`: `microsoft.graph.emailSyncDuration`" "Possible values are: userDefined, oneDay, threeDays, oneWeek, twoWeeks, oneMonth, unlimited.";
    "emailAddressSource" EMAIL_ADDRESS_SOURCE, email_address_source enumeration -> Option<super::UserEmailSource>, with_email_address_source(super::UserEmailSource), "`emailAddressSource`: `microsoft.graph.userEmailSource`" "Possible values are: userPrincipalName, primarySmtpAddress.";
    "hostName" HOST_NAME, host_name str -> Option<&str>, with_host_name(String), "`hostName`: `Edm.String`";
    "requireSsl" REQUIRE_SSL, require_ssl bool -> Option<bool>, with_require_ssl(bool), "`requireSsl`: `Edm.Boolean`";
    "usernameSource" USERNAME_SOURCE, username_source enumeration -> Option<super::AndroidUsernameSource>, with_username_source(super::AndroidUsernameSource), "`usernameSource`: `microsoft.graph.androidUsernameSource`" "Possible values are: username, userPrincipalName, samAccountName, primarySmtpAddress.";
    "identityCertificate" IDENTITY_CERTIFICATE, identity_certificate model -> Option<&super::AndroidForWorkCertificateProfileBase>, with_identity_certificate(super::AndroidForWorkCertificateProfileBase), "`identityCertificate`: `microsoft.graph.androidForWorkCertificateProfileBase`";
}

crate::runtime::model! {
    /// [`microsoft.graph.androidForWorkEnrollmentProfile`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidforworkenrollmentprofile?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AndroidForWorkEnrollmentProfile: super::Entity = "microsoft.graph.androidForWorkEnrollmentProfile";
    inherited "id" ID, with_id(String), "`id`";
    "accountId" ACCOUNT_ID, account_id str -> Option<&str>, with_account_id(String), "`accountId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "tokenValue" TOKEN_VALUE, token_value str -> Option<&str>, with_token_value(String), "`tokenValue`: `Edm.String`";
    "tokenExpirationDateTime" TOKEN_EXPIRATION_DATE_TIME, token_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_token_expiration_date_time(OffsetDateTime), "`tokenExpirationDateTime`: `Edm.DateTimeOffset`";
    "enrolledDeviceCount" ENROLLED_DEVICE_COUNT, enrolled_device_count i32 -> Option<i32>, with_enrolled_device_count(i32), "`enrolledDeviceCount`: `Edm.Int32`";
    "qrCodeContent" QR_CODE_CONTENT, qr_code_content str -> Option<&str>, with_qr_code_content(String), "`qrCodeContent`: `Edm.String`";
    "qrCodeImage" QR_CODE_IMAGE, qr_code_image model -> Option<&super::MimeContent>, with_qr_code_image(super::MimeContent), "`qrCodeImage`: `microsoft.graph.mimeContent`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidForWorkEnrollmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidforworkenrollmenttarget?view=graph-rest-beta)
    AndroidForWorkEnrollmentTarget = "microsoft.graph.androidForWorkEnrollmentTarget" {
        None = "none",
        All = "all",
        Targeted = "targeted",
        TargetedAsEnrollmentRestrictions = "targetedAsEnrollmentRestrictions",
    }
}

crate::runtime::model! {
    /// Inherits from androidForWorkWiFiConfiguration.
    ///
    /// [`microsoft.graph.androidForWorkEnterpriseWiFiConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkenterprisewificonfiguration?view=graph-rest-beta), with the accessors of [`AndroidForWorkWiFiConfiguration`](super::AndroidForWorkWiFiConfiguration)
    AndroidForWorkEnterpriseWiFiConfiguration: super::AndroidForWorkWiFiConfiguration, super::DeviceConfiguration, super::Entity = "microsoft.graph.androidForWorkEnterpriseWiFiConfiguration";
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
    inherited "networkName" NETWORK_NAME, with_network_name(String), "`networkName`";
    inherited "ssid" SSID, with_ssid(String), "`ssid`";
    inherited "connectAutomatically" CONNECT_AUTOMATICALLY, with_connect_automatically(bool), "`connectAutomatically`";
    inherited "connectWhenNetworkNameIsHidden" CONNECT_WHEN_NETWORK_NAME_IS_HIDDEN, with_connect_when_network_name_is_hidden(bool), "`connectWhenNetworkNameIsHidden`";
    inherited "wiFiSecurityType" WI_FI_SECURITY_TYPE, with_wi_fi_security_type(super::AndroidWiFiSecurityType), "`wiFiSecurityType`";
    "eapType" EAP_TYPE, eap_type enumeration -> Option<super::AndroidEapType>, with_eap_type(super::AndroidEapType), "`eapType`: `microsoft.graph.androidEapType`" "Possible values are: eapTls, eapTtls, peap.";
    "trustedServerCertificateNames" TRUSTED_SERVER_CERTIFICATE_NAMES, trusted_server_certificate_names strs -> Option<Vec<&str>>, with_trusted_server_certificate_names(Vec<String>), "`trustedServerCertificateNames`: `Collection(Edm.String)`";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::WiFiAuthenticationMethod>, with_authentication_method(super::WiFiAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.wiFiAuthenticationMethod`" "Possible values are: certificate, usernameAndPassword, derivedCredential.";
    "innerAuthenticationProtocolForEapTtls" INNER_AUTHENTICATION_PROTOCOL_FOR_EAP_TTLS, inner_authentication_protocol_for_eap_ttls enumeration -> Option<super::NonEapAuthenticationMethodForEapTtlsType>, with_inner_authentication_protocol_for_eap_ttls(super::NonEapAuthenticationMethodForEapTtlsType), "`innerAuthenticationProtocolForEapTtls`: `microsoft.graph.nonEapAuthenticationMethodForEapTtlsType`" "Possible values are: unencryptedPassword, challengeHandshakeAuthenticationProtocol, microsoftChap, microsoftChapVersionTwo.";
    "innerAuthenticationProtocolForPeap" INNER_AUTHENTICATION_PROTOCOL_FOR_PEAP, inner_authentication_protocol_for_peap enumeration -> Option<super::NonEapAuthenticationMethodForPeap>, with_inner_authentication_protocol_for_peap(super::NonEapAuthenticationMethodForPeap), "`innerAuthenticationProtocolForPeap`: `microsoft.graph.nonEapAuthenticationMethodForPeap`" "Possible values are: none, microsoftChapVersionTwo.";
    "outerIdentityPrivacyTemporaryValue" OUTER_IDENTITY_PRIVACY_TEMPORARY_VALUE, outer_identity_privacy_temporary_value str -> Option<&str>, with_outer_identity_privacy_temporary_value(String), "`outerIdentityPrivacyTemporaryValue`: `Edm.String`";
    "rootCertificateForServerValidation" ROOT_CERTIFICATE_FOR_SERVER_VALIDATION, root_certificate_for_server_validation model -> Option<&super::AndroidForWorkTrustedRootCertificate>, with_root_certificate_for_server_validation(super::AndroidForWorkTrustedRootCertificate), "`rootCertificateForServerValidation`: `microsoft.graph.androidForWorkTrustedRootCertificate`";
    "identityCertificateForClientAuthentication" IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION, identity_certificate_for_client_authentication model -> Option<&super::AndroidForWorkCertificateProfileBase>, with_identity_certificate_for_client_authentication(super::AndroidForWorkCertificateProfileBase), "`identityCertificateForClientAuthentication`: `microsoft.graph.androidForWorkCertificateProfileBase`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidForWorkGeneralDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkgeneraldeviceconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidForWorkGeneralDeviceConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidForWorkGeneralDeviceConfiguration";
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
    "passwordBlockFaceUnlock" PASSWORD_BLOCK_FACE_UNLOCK, password_block_face_unlock bool -> Option<bool>, with_password_block_face_unlock(bool), "`passwordBlockFaceUnlock`: `Edm.Boolean`";
    "passwordBlockFingerprintUnlock" PASSWORD_BLOCK_FINGERPRINT_UNLOCK, password_block_fingerprint_unlock bool -> Option<bool>, with_password_block_fingerprint_unlock(bool), "`passwordBlockFingerprintUnlock`: `Edm.Boolean`";
    "passwordBlockIrisUnlock" PASSWORD_BLOCK_IRIS_UNLOCK, password_block_iris_unlock bool -> Option<bool>, with_password_block_iris_unlock(bool), "`passwordBlockIrisUnlock`: `Edm.Boolean`";
    "passwordBlockTrustAgents" PASSWORD_BLOCK_TRUST_AGENTS, password_block_trust_agents bool -> Option<bool>, with_password_block_trust_agents(bool), "`passwordBlockTrustAgents`: `Edm.Boolean`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinutesOfInactivityBeforeScreenTimeout" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT, password_minutes_of_inactivity_before_screen_timeout i32 -> Option<i32>, with_password_minutes_of_inactivity_before_screen_timeout(i32), "`passwordMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordSignInFailureCountBeforeFactoryReset" PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET, password_sign_in_failure_count_before_factory_reset i32 -> Option<i32>, with_password_sign_in_failure_count_before_factory_reset(i32), "`passwordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::AndroidForWorkRequiredPasswordType>, with_password_required_type(super::AndroidForWorkRequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.androidForWorkRequiredPasswordType`" "Possible values are: deviceDefault, lowSecurityBiometric, required, atLeastNumeric, numericComplex, atLeastAlphabetic, atLeastAlphanumeric, alphanumericWithSymbols.";
    "workProfileDataSharingType" WORK_PROFILE_DATA_SHARING_TYPE, work_profile_data_sharing_type enumeration -> Option<super::AndroidForWorkCrossProfileDataSharingType>, with_work_profile_data_sharing_type(super::AndroidForWorkCrossProfileDataSharingType), "`workProfileDataSharingType`: `microsoft.graph.androidForWorkCrossProfileDataSharingType`" "Possible values are: deviceDefault, preventAny, allowPersonalToWork, noRestrictions.";
    "workProfileBlockNotificationsWhileDeviceLocked" WORK_PROFILE_BLOCK_NOTIFICATIONS_WHILE_DEVICE_LOCKED, work_profile_block_notifications_while_device_locked bool -> Option<bool>, with_work_profile_block_notifications_while_device_locked(bool), "`workProfileBlockNotificationsWhileDeviceLocked`: `Edm.Boolean`";
    "workProfileBlockAddingAccounts" WORK_PROFILE_BLOCK_ADDING_ACCOUNTS, work_profile_block_adding_accounts bool -> Option<bool>, with_work_profile_block_adding_accounts(bool), "`workProfileBlockAddingAccounts`: `Edm.Boolean`";
    "workProfileBluetoothEnableContactSharing" WORK_PROFILE_BLUETOOTH_ENABLE_CONTACT_SHARING, work_profile_bluetooth_enable_contact_sharing bool -> Option<bool>, with_work_profile_bluetooth_enable_contact_sharing(bool), "`workProfileBluetoothEnableContactSharing`: `Edm.Boolean`";
    "workProfileBlockScreenCapture" WORK_PROFILE_BLOCK_SCREEN_CAPTURE, work_profile_block_screen_capture bool -> Option<bool>, with_work_profile_block_screen_capture(bool), "`workProfileBlockScreenCapture`: `Edm.Boolean`";
    "workProfileBlockCrossProfileCallerId" WORK_PROFILE_BLOCK_CROSS_PROFILE_CALLER_ID, work_profile_block_cross_profile_caller_id bool -> Option<bool>, with_work_profile_block_cross_profile_caller_id(bool), "`workProfileBlockCrossProfileCallerId`: `Edm.Boolean`";
    "workProfileBlockCamera" WORK_PROFILE_BLOCK_CAMERA, work_profile_block_camera bool -> Option<bool>, with_work_profile_block_camera(bool), "`workProfileBlockCamera`: `Edm.Boolean`";
    "workProfileBlockCrossProfileContactsSearch" WORK_PROFILE_BLOCK_CROSS_PROFILE_CONTACTS_SEARCH, work_profile_block_cross_profile_contacts_search bool -> Option<bool>, with_work_profile_block_cross_profile_contacts_search(bool), "`workProfileBlockCrossProfileContactsSearch`: `Edm.Boolean`";
    "workProfileBlockCrossProfileCopyPaste" WORK_PROFILE_BLOCK_CROSS_PROFILE_COPY_PASTE, work_profile_block_cross_profile_copy_paste bool -> Option<bool>, with_work_profile_block_cross_profile_copy_paste(bool), "`workProfileBlockCrossProfileCopyPaste`: `Edm.Boolean`";
    "workProfileDefaultAppPermissionPolicy" WORK_PROFILE_DEFAULT_APP_PERMISSION_POLICY, work_profile_default_app_permission_policy enumeration -> Option<super::AndroidForWorkDefaultAppPermissionPolicyType>, with_work_profile_default_app_permission_policy(super::AndroidForWorkDefaultAppPermissionPolicyType), "`workProfileDefaultAppPermissionPolicy`: `microsoft.graph.androidForWorkDefaultAppPermissionPolicyType`" "Possible values are: deviceDefault, prompt, autoGrant, autoDeny.";
    "workProfilePasswordBlockFaceUnlock" WORK_PROFILE_PASSWORD_BLOCK_FACE_UNLOCK, work_profile_password_block_face_unlock bool -> Option<bool>, with_work_profile_password_block_face_unlock(bool), "`workProfilePasswordBlockFaceUnlock`: `Edm.Boolean`";
    "workProfilePasswordBlockFingerprintUnlock" WORK_PROFILE_PASSWORD_BLOCK_FINGERPRINT_UNLOCK, work_profile_password_block_fingerprint_unlock bool -> Option<bool>, with_work_profile_password_block_fingerprint_unlock(bool), "`workProfilePasswordBlockFingerprintUnlock`: `Edm.Boolean`";
    "workProfilePasswordBlockIrisUnlock" WORK_PROFILE_PASSWORD_BLOCK_IRIS_UNLOCK, work_profile_password_block_iris_unlock bool -> Option<bool>, with_work_profile_password_block_iris_unlock(bool), "`workProfilePasswordBlockIrisUnlock`: `Edm.Boolean`";
    "workProfilePasswordBlockTrustAgents" WORK_PROFILE_PASSWORD_BLOCK_TRUST_AGENTS, work_profile_password_block_trust_agents bool -> Option<bool>, with_work_profile_password_block_trust_agents(bool), "`workProfilePasswordBlockTrustAgents`: `Edm.Boolean`";
    "workProfilePasswordExpirationDays" WORK_PROFILE_PASSWORD_EXPIRATION_DAYS, work_profile_password_expiration_days i32 -> Option<i32>, with_work_profile_password_expiration_days(i32), "`workProfilePasswordExpirationDays`: `Edm.Int32`";
    "workProfilePasswordMinimumLength" WORK_PROFILE_PASSWORD_MINIMUM_LENGTH, work_profile_password_minimum_length i32 -> Option<i32>, with_work_profile_password_minimum_length(i32), "`workProfilePasswordMinimumLength`: `Edm.Int32`";
    "workProfilePasswordMinNumericCharacters" WORK_PROFILE_PASSWORD_MIN_NUMERIC_CHARACTERS, work_profile_password_min_numeric_characters i32 -> Option<i32>, with_work_profile_password_min_numeric_characters(i32), "`workProfilePasswordMinNumericCharacters`: `Edm.Int32`";
    "workProfilePasswordMinNonLetterCharacters" WORK_PROFILE_PASSWORD_MIN_NON_LETTER_CHARACTERS, work_profile_password_min_non_letter_characters i32 -> Option<i32>, with_work_profile_password_min_non_letter_characters(i32), "`workProfilePasswordMinNonLetterCharacters`: `Edm.Int32`";
    "workProfilePasswordMinLetterCharacters" WORK_PROFILE_PASSWORD_MIN_LETTER_CHARACTERS, work_profile_password_min_letter_characters i32 -> Option<i32>, with_work_profile_password_min_letter_characters(i32), "`workProfilePasswordMinLetterCharacters`: `Edm.Int32`";
    "workProfilePasswordMinLowerCaseCharacters" WORK_PROFILE_PASSWORD_MIN_LOWER_CASE_CHARACTERS, work_profile_password_min_lower_case_characters i32 -> Option<i32>, with_work_profile_password_min_lower_case_characters(i32), "`workProfilePasswordMinLowerCaseCharacters`: `Edm.Int32`";
    "workProfilePasswordMinUpperCaseCharacters" WORK_PROFILE_PASSWORD_MIN_UPPER_CASE_CHARACTERS, work_profile_password_min_upper_case_characters i32 -> Option<i32>, with_work_profile_password_min_upper_case_characters(i32), "`workProfilePasswordMinUpperCaseCharacters`: `Edm.Int32`";
    "workProfilePasswordMinSymbolCharacters" WORK_PROFILE_PASSWORD_MIN_SYMBOL_CHARACTERS, work_profile_password_min_symbol_characters i32 -> Option<i32>, with_work_profile_password_min_symbol_characters(i32), "`workProfilePasswordMinSymbolCharacters`: `Edm.Int32`";
    "workProfilePasswordMinutesOfInactivityBeforeScreenTimeout" WORK_PROFILE_PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT, work_profile_password_minutes_of_inactivity_before_screen_timeout i32 -> Option<i32>, with_work_profile_password_minutes_of_inactivity_before_screen_timeout(i32), "`workProfilePasswordMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`";
    "workProfilePasswordPreviousPasswordBlockCount" WORK_PROFILE_PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, work_profile_password_previous_password_block_count i32 -> Option<i32>, with_work_profile_password_previous_password_block_count(i32), "`workProfilePasswordPreviousPasswordBlockCount`: `Edm.Int32`";
    "workProfilePasswordSignInFailureCountBeforeFactoryReset" WORK_PROFILE_PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET, work_profile_password_sign_in_failure_count_before_factory_reset i32 -> Option<i32>, with_work_profile_password_sign_in_failure_count_before_factory_reset(i32), "`workProfilePasswordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`";
    "workProfilePasswordRequiredType" WORK_PROFILE_PASSWORD_REQUIRED_TYPE, work_profile_password_required_type enumeration -> Option<super::AndroidForWorkRequiredPasswordType>, with_work_profile_password_required_type(super::AndroidForWorkRequiredPasswordType), "`workProfilePasswordRequiredType`: `microsoft.graph.androidForWorkRequiredPasswordType`" "Possible values are: deviceDefault, lowSecurityBiometric, required, atLeastNumeric, numericComplex, atLeastAlphabetic, atLeastAlphanumeric, alphanumericWithSymbols.";
    "workProfileRequirePassword" WORK_PROFILE_REQUIRE_PASSWORD, work_profile_require_password bool -> Option<bool>, with_work_profile_require_password(bool), "`workProfileRequirePassword`: `Edm.Boolean`";
    "securityRequireVerifyApps" SECURITY_REQUIRE_VERIFY_APPS, security_require_verify_apps bool -> Option<bool>, with_security_require_verify_apps(bool), "`securityRequireVerifyApps`: `Edm.Boolean`";
    "vpnAlwaysOnPackageIdentifier" VPN_ALWAYS_ON_PACKAGE_IDENTIFIER, vpn_always_on_package_identifier str -> Option<&str>, with_vpn_always_on_package_identifier(String), "`vpnAlwaysOnPackageIdentifier`: `Edm.String`";
    "vpnEnableAlwaysOnLockdownMode" VPN_ENABLE_ALWAYS_ON_LOCKDOWN_MODE, vpn_enable_always_on_lockdown_mode bool -> Option<bool>, with_vpn_enable_always_on_lockdown_mode(bool), "`vpnEnableAlwaysOnLockdownMode`: `Edm.Boolean`";
    "workProfileAllowWidgets" WORK_PROFILE_ALLOW_WIDGETS, work_profile_allow_widgets bool -> Option<bool>, with_work_profile_allow_widgets(bool), "`workProfileAllowWidgets`: `Edm.Boolean`";
    "workProfileBlockPersonalAppInstallsFromUnknownSources" WORK_PROFILE_BLOCK_PERSONAL_APP_INSTALLS_FROM_UNKNOWN_SOURCES, work_profile_block_personal_app_installs_from_unknown_sources bool -> Option<bool>, with_work_profile_block_personal_app_installs_from_unknown_sources(bool), "`workProfileBlockPersonalAppInstallsFromUnknownSources`: `Edm.Boolean`";
    "allowedGoogleAccountDomains" ALLOWED_GOOGLE_ACCOUNT_DOMAINS, allowed_google_account_domains strs -> Option<Vec<&str>>, with_allowed_google_account_domains(Vec<String>), "`allowedGoogleAccountDomains`: `Collection(Edm.String)`, metadata";
    "blockUnifiedPasswordForWorkProfile" BLOCK_UNIFIED_PASSWORD_FOR_WORK_PROFILE, block_unified_password_for_work_profile bool -> Option<bool>, with_block_unified_password_for_work_profile(bool), "`blockUnifiedPasswordForWorkProfile`: `Edm.Boolean`, metadata";
    "requiredPasswordComplexity" REQUIRED_PASSWORD_COMPLEXITY, required_password_complexity enumeration -> Option<super::AndroidRequiredPasswordComplexity>, with_required_password_complexity(super::AndroidRequiredPasswordComplexity), "`requiredPasswordComplexity`: `microsoft.graph.androidRequiredPasswordComplexity`, metadata";
    "workProfileAccountUse" WORK_PROFILE_ACCOUNT_USE, work_profile_account_use enumeration -> Option<super::AndroidWorkProfileAccountUse>, with_work_profile_account_use(super::AndroidWorkProfileAccountUse), "`workProfileAccountUse`: `microsoft.graph.androidWorkProfileAccountUse`, metadata";
    "workProfileRequiredPasswordComplexity" WORK_PROFILE_REQUIRED_PASSWORD_COMPLEXITY, work_profile_required_password_complexity enumeration -> Option<super::AndroidRequiredPasswordComplexity>, with_work_profile_required_password_complexity(super::AndroidRequiredPasswordComplexity), "`workProfileRequiredPasswordComplexity`: `microsoft.graph.androidRequiredPasswordComplexity`, metadata";
}

crate::runtime::model! {
    /// Inherits from androidForWorkEasEmailProfileBase.
    ///
    /// [`microsoft.graph.androidForWorkGmailEasConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkgmaileasconfiguration?view=graph-rest-beta), with the accessors of [`AndroidForWorkEasEmailProfileBase`](super::AndroidForWorkEasEmailProfileBase)
    AndroidForWorkGmailEasConfiguration: super::AndroidForWorkEasEmailProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.androidForWorkGmailEasConfiguration";
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
    inherited "authenticationMethod" AUTHENTICATION_METHOD, with_authentication_method(super::EasAuthenticationMethod), "`authenticationMethod`";
    inherited "durationOfEmailToSync" DURATION_OF_EMAIL_TO_SYNC, with_duration_of_email_to_sync(super::EmailSyncDuration), "`durationOfEmailToSync`";
    inherited "emailAddressSource" EMAIL_ADDRESS_SOURCE, with_email_address_source(super::UserEmailSource), "`emailAddressSource`";
    inherited "hostName" HOST_NAME, with_host_name(String), "`hostName`";
    inherited "requireSsl" REQUIRE_SSL, with_require_ssl(bool), "`requireSsl`";
    inherited "usernameSource" USERNAME_SOURCE, with_username_source(super::AndroidUsernameSource), "`usernameSource`";
    inherited "identityCertificate" IDENTITY_CERTIFICATE, with_identity_certificate(super::AndroidForWorkCertificateProfileBase), "`identityCertificate`";
}

crate::runtime::model! {
    /// Inherits from androidcertificateprofilebase.
    ///
    /// [`microsoft.graph.androidForWorkImportedPFXCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkimportedpfxcertificateprofile?view=graph-rest-beta), with the accessors of [`AndroidCertificateProfileBase`](super::AndroidCertificateProfileBase)
    AndroidForWorkImportedPfxCertificateProfile: super::AndroidCertificateProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.androidForWorkImportedPFXCertificateProfile";
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
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
    inherited "extendedKeyUsages" EXTENDED_KEY_USAGES, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`";
    inherited "rootCertificate" ROOT_CERTIFICATE, with_root_certificate(super::AndroidTrustedRootCertificate), "`rootCertificate`";
    "intendedPurpose" INTENDED_PURPOSE, intended_purpose enumeration -> Option<super::IntendedPurpose>, with_intended_purpose(super::IntendedPurpose), "`intendedPurpose`: `microsoft.graph.intendedPurpose`" "Possible values are: unassigned, smimeSigning, vpn, wifi, smimeEncryption.";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::model! {
    /// Inherits from managedDeviceMobileAppConfiguration.
    ///
    /// [`microsoft.graph.androidForWorkMobileAppConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-apps-androidforworkmobileappconfiguration?view=graph-rest-beta), with the accessors of [`ManagedDeviceMobileAppConfiguration`](super::ManagedDeviceMobileAppConfiguration)
    AndroidForWorkMobileAppConfiguration: super::ManagedDeviceMobileAppConfiguration, super::Entity = "microsoft.graph.androidForWorkMobileAppConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "targetedMobileApps" TARGETED_MOBILE_APPS, with_targeted_mobile_apps(Vec<String>), "`targetedMobileApps`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
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
    "packageId" PACKAGE_ID, package_id str -> Option<&str>, with_package_id(String), "`packageId`: `Edm.String`";
    "payloadJson" PAYLOAD_JSON, payload_json str -> Option<&str>, with_payload_json(String), "`payloadJson`: `Edm.String`";
    "permissionActions" PERMISSION_ACTIONS, permission_actions models -> Option<&[super::AndroidPermissionAction]>, with_permission_actions(Vec<super::AndroidPermissionAction>), "`permissionActions`: `Collection(microsoft.graph.androidPermissionAction)`";
    "profileApplicability" PROFILE_APPLICABILITY, profile_applicability enumeration -> Option<super::AndroidProfileApplicability>, with_profile_applicability(super::AndroidProfileApplicability), "`profileApplicability`: `microsoft.graph.androidProfileApplicability`" "Possible values are: default, androidWorkProfile, androidDeviceOwner.";
    "connectedAppsEnabled" CONNECTED_APPS_ENABLED, connected_apps_enabled bool -> Option<bool>, with_connected_apps_enabled(bool), "`connectedAppsEnabled`: `Edm.Boolean`";
    "credentialProviderRoleState" CREDENTIAL_PROVIDER_ROLE_STATE, credential_provider_role_state enumeration -> Option<super::AndroidAppCredentialProviderRoleState>, with_credential_provider_role_state(super::AndroidAppCredentialProviderRoleState), "`credentialProviderRoleState`: `microsoft.graph.androidAppCredentialProviderRoleState`, metadata";
}

crate::runtime::model! {
    /// Inherits from androidForWorkEasEmailProfileBase.
    ///
    /// [`microsoft.graph.androidForWorkNineWorkEasConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworknineworkeasconfiguration?view=graph-rest-beta), with the accessors of [`AndroidForWorkEasEmailProfileBase`](super::AndroidForWorkEasEmailProfileBase)
    AndroidForWorkNineWorkEasConfiguration: super::AndroidForWorkEasEmailProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.androidForWorkNineWorkEasConfiguration";
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
    inherited "authenticationMethod" AUTHENTICATION_METHOD, with_authentication_method(super::EasAuthenticationMethod), "`authenticationMethod`";
    inherited "durationOfEmailToSync" DURATION_OF_EMAIL_TO_SYNC, with_duration_of_email_to_sync(super::EmailSyncDuration), "`durationOfEmailToSync`";
    inherited "emailAddressSource" EMAIL_ADDRESS_SOURCE, with_email_address_source(super::UserEmailSource), "`emailAddressSource`";
    inherited "hostName" HOST_NAME, with_host_name(String), "`hostName`";
    inherited "requireSsl" REQUIRE_SSL, with_require_ssl(bool), "`requireSsl`";
    inherited "usernameSource" USERNAME_SOURCE, with_username_source(super::AndroidUsernameSource), "`usernameSource`";
    inherited "identityCertificate" IDENTITY_CERTIFICATE, with_identity_certificate(super::AndroidForWorkCertificateProfileBase), "`identityCertificate`";
    "syncCalendar" SYNC_CALENDAR, sync_calendar bool -> Option<bool>, with_sync_calendar(bool), "`syncCalendar`: `Edm.Boolean`";
    "syncContacts" SYNC_CONTACTS, sync_contacts bool -> Option<bool>, with_sync_contacts(bool), "`syncContacts`: `Edm.Boolean`";
    "syncTasks" SYNC_TASKS, sync_tasks bool -> Option<bool>, with_sync_tasks(bool), "`syncTasks`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from androidForWorkCertificateProfileBase.
    ///
    /// [`microsoft.graph.androidForWorkPkcsCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkpkcscertificateprofile?view=graph-rest-beta), with the accessors of [`AndroidForWorkCertificateProfileBase`](super::AndroidForWorkCertificateProfileBase)
    AndroidForWorkPkcsCertificateProfile: super::AndroidForWorkCertificateProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.androidForWorkPkcsCertificateProfile";
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
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
    inherited "extendedKeyUsages" EXTENDED_KEY_USAGES, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "rootCertificate" ROOT_CERTIFICATE, with_root_certificate(super::AndroidForWorkTrustedRootCertificate), "`rootCertificate`";
    "certificationAuthority" CERTIFICATION_AUTHORITY, certification_authority str -> Option<&str>, with_certification_authority(String), "`certificationAuthority`: `Edm.String`";
    "certificationAuthorityName" CERTIFICATION_AUTHORITY_NAME, certification_authority_name str -> Option<&str>, with_certification_authority_name(String), "`certificationAuthorityName`: `Edm.String`";
    "certificateTemplateName" CERTIFICATE_TEMPLATE_NAME, certificate_template_name str -> Option<&str>, with_certificate_template_name(String), "`certificateTemplateName`: `Edm.String`";
    "subjectAlternativeNameFormatString" SUBJECT_ALTERNATIVE_NAME_FORMAT_STRING, subject_alternative_name_format_string str -> Option<&str>, with_subject_alternative_name_format_string(String), "`subjectAlternativeNameFormatString`: `Edm.String`";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidForWorkRequiredPasswordType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkrequiredpasswordtype?view=graph-rest-beta)
    AndroidForWorkRequiredPasswordType = "microsoft.graph.androidForWorkRequiredPasswordType" {
        DeviceDefault = "deviceDefault",
        LowSecurityBiometric = "lowSecurityBiometric",
        Required = "required",
        AtLeastNumeric = "atLeastNumeric",
        NumericComplex = "numericComplex",
        AtLeastAlphabetic = "atLeastAlphabetic",
        AtLeastAlphanumeric = "atLeastAlphanumeric",
        AlphanumericWithSymbols = "alphanumericWithSymbols",
    }
}

crate::runtime::model! {
    /// Inherits from androidForWorkCertificateProfileBase.
    ///
    /// [`microsoft.graph.androidForWorkScepCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkscepcertificateprofile?view=graph-rest-beta), with the accessors of [`AndroidForWorkCertificateProfileBase`](super::AndroidForWorkCertificateProfileBase)
    AndroidForWorkScepCertificateProfile: super::AndroidForWorkCertificateProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.androidForWorkScepCertificateProfile";
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
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
    inherited "extendedKeyUsages" EXTENDED_KEY_USAGES, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "rootCertificate" ROOT_CERTIFICATE, with_root_certificate(super::AndroidForWorkTrustedRootCertificate), "`rootCertificate`";
    "scepServerUrls" SCEP_SERVER_URLS, scep_server_urls strs -> Option<Vec<&str>>, with_scep_server_urls(Vec<String>), "`scepServerUrls`: `Collection(Edm.String)`";
    "subjectNameFormatString" SUBJECT_NAME_FORMAT_STRING, subject_name_format_string str -> Option<&str>, with_subject_name_format_string(String), "`subjectNameFormatString`: `Edm.String`";
    "keyUsage" KEY_USAGE, key_usage flags -> Option<Flags<super::KeyUsages>>, with_key_usage(Flags<super::KeyUsages>), "`keyUsage`: `microsoft.graph.keyUsages`" "Possible values are: keyEncipherment, digitalSignature.";
    "keySize" KEY_SIZE, key_size enumeration -> Option<super::KeySize>, with_key_size(super::KeySize), "`keySize`: `microsoft.graph.keySize`" "Possible values are: size1024, size2048, size4096.";
    "hashAlgorithm" HASH_ALGORITHM, hash_algorithm flags -> Option<Flags<super::HashAlgorithms>>, with_hash_algorithm(Flags<super::HashAlgorithms>), "`hashAlgorithm`: `microsoft.graph.hashAlgorithms`" "Possible values are: sha1, sha2.";
    "subjectAlternativeNameFormatString" SUBJECT_ALTERNATIVE_NAME_FORMAT_STRING, subject_alternative_name_format_string str -> Option<&str>, with_subject_alternative_name_format_string(String), "`subjectAlternativeNameFormatString`: `Edm.String`";
    "certificateStore" CERTIFICATE_STORE, certificate_store enumeration -> Option<super::CertificateStore>, with_certificate_store(super::CertificateStore), "`certificateStore`: `microsoft.graph.certificateStore`" "Possible values are: user, machine.";
    "customSubjectAlternativeNames" CUSTOM_SUBJECT_ALTERNATIVE_NAMES, custom_subject_alternative_names models -> Option<&[super::CustomSubjectAlternativeName]>, with_custom_subject_alternative_names(Vec<super::CustomSubjectAlternativeName>), "`customSubjectAlternativeNames`: `Collection(microsoft.graph.customSubjectAlternativeName)`";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.androidForWorkSettings`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidforworksettings?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AndroidForWorkSettings: super::Entity = "microsoft.graph.androidForWorkSettings";
    inherited "id" ID, with_id(String), "`id`";
    "bindStatus" BIND_STATUS, bind_status enumeration -> Option<super::AndroidForWorkBindStatus>, with_bind_status(super::AndroidForWorkBindStatus), "`bindStatus`: `microsoft.graph.androidForWorkBindStatus`" "Possible values are: notBound, bound, boundAndValidated, unbinding.";
    "lastAppSyncDateTime" LAST_APP_SYNC_DATE_TIME, last_app_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_app_sync_date_time(OffsetDateTime), "`lastAppSyncDateTime`: `Edm.DateTimeOffset`";
    "lastAppSyncStatus" LAST_APP_SYNC_STATUS, last_app_sync_status enumeration -> Option<super::AndroidForWorkSyncStatus>, with_last_app_sync_status(super::AndroidForWorkSyncStatus), "`lastAppSyncStatus`: `microsoft.graph.androidForWorkSyncStatus`" "Possible values are: success, credentialsNotValid, androidForWorkApiError, managementServiceError, unknownError, none.";
    "ownerUserPrincipalName" OWNER_USER_PRINCIPAL_NAME, owner_user_principal_name str -> Option<&str>, with_owner_user_principal_name(String), "`ownerUserPrincipalName`: `Edm.String`";
    "ownerOrganizationName" OWNER_ORGANIZATION_NAME, owner_organization_name str -> Option<&str>, with_owner_organization_name(String), "`ownerOrganizationName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "enrollmentTarget" ENROLLMENT_TARGET, enrollment_target enumeration -> Option<super::AndroidForWorkEnrollmentTarget>, with_enrollment_target(super::AndroidForWorkEnrollmentTarget), "`enrollmentTarget`: `microsoft.graph.androidForWorkEnrollmentTarget`" "Possible values are: none, all, targeted, targetedAsEnrollmentRestrictions.";
    "targetGroupIds" TARGET_GROUP_IDS, target_group_ids strs -> Option<Vec<&str>>, with_target_group_ids(Vec<String>), "`targetGroupIds`: `Collection(Edm.String)`";
    "deviceOwnerManagementEnabled" DEVICE_OWNER_MANAGEMENT_ENABLED, device_owner_management_enabled bool -> Option<bool>, with_device_owner_management_enabled(bool), "`deviceOwnerManagementEnabled`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidForWorkSyncStatus`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidforworksyncstatus?view=graph-rest-beta)
    AndroidForWorkSyncStatus = "microsoft.graph.androidForWorkSyncStatus" {
        Success = "success",
        CredentialsNotValid = "credentialsNotValid",
        AndroidForWorkApiError = "androidForWorkApiError",
        ManagementServiceError = "managementServiceError",
        UnknownError = "unknownError",
        None = "none",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidForWorkTrustedRootCertificate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworktrustedrootcertificate?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidForWorkTrustedRootCertificate: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidForWorkTrustedRootCertificate";
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
    "trustedRootCertificate" TRUSTED_ROOT_CERTIFICATE, trusted_root_certificate binary -> Parsed<Bytes>, with_trusted_root_certificate(Bytes), "`trustedRootCertificate`: `Edm.Binary`";
    "certFileName" CERT_FILE_NAME, cert_file_name str -> Option<&str>, with_cert_file_name(String), "`certFileName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidForWorkVpnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkvpnconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidForWorkVpnConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidForWorkVpnConfiguration";
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
    "connectionName" CONNECTION_NAME, connection_name str -> Option<&str>, with_connection_name(String), "`connectionName`: `Edm.String`";
    "connectionType" CONNECTION_TYPE, connection_type enumeration -> Option<super::AndroidForWorkVpnConnectionType>, with_connection_type(super::AndroidForWorkVpnConnectionType), "`connectionType`: `microsoft.graph.androidForWorkVpnConnectionType`" "Possible values are: ciscoAnyConnect, pulseSecure, f5EdgeClient, dellSonicWallMobileConnect, checkPointCapsuleVpn, citrix.";
    "role" ROLE, role str -> Option<&str>, with_role(String), "`role`: `Edm.String`";
    "realm" REALM, realm str -> Option<&str>, with_realm(String), "`realm`: `Edm.String`";
    "servers" SERVERS, servers models -> Option<&[super::VpnServer]>, with_servers(Vec<super::VpnServer>), "`servers`: `Collection(microsoft.graph.vpnServer)`";
    "fingerprint" FINGERPRINT, fingerprint str -> Option<&str>, with_fingerprint(String), "`fingerprint`: `Edm.String`";
    "customData" CUSTOM_DATA, custom_data models -> Option<&[super::KeyValue]>, with_custom_data(Vec<super::KeyValue>), "`customData`: `Collection(microsoft.graph.keyValue)`";
    "customKeyValueData" CUSTOM_KEY_VALUE_DATA, custom_key_value_data models -> Option<&[super::KeyValuePair]>, with_custom_key_value_data(Vec<super::KeyValuePair>), "`customKeyValueData`: `Collection(microsoft.graph.keyValuePair)`";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::VpnAuthenticationMethod>, with_authentication_method(super::VpnAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.vpnAuthenticationMethod`" "Possible values are: certificate, usernameAndPassword, sharedSecret, derivedCredential, azureAD.";
    "identityCertificate" IDENTITY_CERTIFICATE, identity_certificate model -> Option<&super::AndroidForWorkCertificateProfileBase>, with_identity_certificate(super::AndroidForWorkCertificateProfileBase), "`identityCertificate`: `microsoft.graph.androidForWorkCertificateProfileBase`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidForWorkVpnConnectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkvpnconnectiontype?view=graph-rest-beta)
    AndroidForWorkVpnConnectionType = "microsoft.graph.androidForWorkVpnConnectionType" {
        CiscoAnyConnect = "ciscoAnyConnect",
        PulseSecure = "pulseSecure",
        F5EdgeClient = "f5EdgeClient",
        DellSonicWallMobileConnect = "dellSonicWallMobileConnect",
        CheckPointCapsuleVpn = "checkPointCapsuleVpn",
        Citrix = "citrix",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidForWorkWiFiConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkwificonfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidForWorkWiFiConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidForWorkWiFiConfiguration" {
        "microsoft.graph.androidForWorkEnterpriseWiFiConfiguration",
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
    "networkName" NETWORK_NAME, network_name str -> Option<&str>, with_network_name(String), "`networkName`: `Edm.String`";
    "ssid" SSID, ssid str -> Option<&str>, with_ssid(String), "`ssid`: `Edm.String`";
    "connectAutomatically" CONNECT_AUTOMATICALLY, connect_automatically bool -> Option<bool>, with_connect_automatically(bool), "`connectAutomatically`: `Edm.Boolean`";
    "connectWhenNetworkNameIsHidden" CONNECT_WHEN_NETWORK_NAME_IS_HIDDEN, connect_when_network_name_is_hidden bool -> Option<bool>, with_connect_when_network_name_is_hidden(bool), "`connectWhenNetworkNameIsHidden`: `Edm.Boolean`";
    "wiFiSecurityType" WI_FI_SECURITY_TYPE, wi_fi_security_type enumeration -> Option<super::AndroidWiFiSecurityType>, with_wi_fi_security_type(super::AndroidWiFiSecurityType), "`wiFiSecurityType`: `microsoft.graph.androidWiFiSecurityType`" "Possible values are: open, wpaEnterprise, wpa2Enterprise.";
}

crate::runtime::model! {
    /// [`microsoft.graph.androidFotaDeploymentAssignment`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-androidfotadeploymentassignment?view=graph-rest-beta), not in the metadata
    AndroidFotaDeploymentAssignment = "microsoft.graph.androidFotaDeploymentAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "target" TARGET, target model -> Option<&super::AndroidFotaDeploymentAssignmentTarget>, with_target(super::AndroidFotaDeploymentAssignmentTarget), "`target`: `microsoft.graph.androidFotaDeploymentAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.androidFotaDeploymentAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-androidfotadeploymentassignmenttarget?view=graph-rest-beta), not in the metadata
    AndroidFotaDeploymentAssignmentTarget = "microsoft.graph.androidFotaDeploymentAssignmentTarget";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidGeneralDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidgeneraldeviceconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidGeneralDeviceConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidGeneralDeviceConfiguration";
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
    "appsBlockClipboardSharing" APPS_BLOCK_CLIPBOARD_SHARING, apps_block_clipboard_sharing bool -> Option<bool>, with_apps_block_clipboard_sharing(bool), "`appsBlockClipboardSharing`: `Edm.Boolean`";
    "appsBlockCopyPaste" APPS_BLOCK_COPY_PASTE, apps_block_copy_paste bool -> Option<bool>, with_apps_block_copy_paste(bool), "`appsBlockCopyPaste`: `Edm.Boolean`";
    "appsBlockYouTube" APPS_BLOCK_YOU_TUBE, apps_block_you_tube bool -> Option<bool>, with_apps_block_you_tube(bool), "`appsBlockYouTube`: `Edm.Boolean`";
    "bluetoothBlocked" BLUETOOTH_BLOCKED, bluetooth_blocked bool -> Option<bool>, with_bluetooth_blocked(bool), "`bluetoothBlocked`: `Edm.Boolean`";
    "cameraBlocked" CAMERA_BLOCKED, camera_blocked bool -> Option<bool>, with_camera_blocked(bool), "`cameraBlocked`: `Edm.Boolean`";
    "cellularBlockDataRoaming" CELLULAR_BLOCK_DATA_ROAMING, cellular_block_data_roaming bool -> Option<bool>, with_cellular_block_data_roaming(bool), "`cellularBlockDataRoaming`: `Edm.Boolean`";
    "cellularBlockMessaging" CELLULAR_BLOCK_MESSAGING, cellular_block_messaging bool -> Option<bool>, with_cellular_block_messaging(bool), "`cellularBlockMessaging`: `Edm.Boolean`";
    "cellularBlockVoiceRoaming" CELLULAR_BLOCK_VOICE_ROAMING, cellular_block_voice_roaming bool -> Option<bool>, with_cellular_block_voice_roaming(bool), "`cellularBlockVoiceRoaming`: `Edm.Boolean`";
    "cellularBlockWiFiTethering" CELLULAR_BLOCK_WI_FI_TETHERING, cellular_block_wi_fi_tethering bool -> Option<bool>, with_cellular_block_wi_fi_tethering(bool), "`cellularBlockWiFiTethering`: `Edm.Boolean`";
    "compliantAppsList" COMPLIANT_APPS_LIST, compliant_apps_list models -> Option<&[super::AppListItem]>, with_compliant_apps_list(Vec<super::AppListItem>), "`compliantAppsList`: `Collection(microsoft.graph.appListItem)`";
    "compliantAppListType" COMPLIANT_APP_LIST_TYPE, compliant_app_list_type enumeration -> Option<super::AppListType>, with_compliant_app_list_type(super::AppListType), "`compliantAppListType`: `microsoft.graph.appListType`" "Possible values are: none, appsInListCompliant, appsNotInListCompliant.";
    "diagnosticDataBlockSubmission" DIAGNOSTIC_DATA_BLOCK_SUBMISSION, diagnostic_data_block_submission bool -> Option<bool>, with_diagnostic_data_block_submission(bool), "`diagnosticDataBlockSubmission`: `Edm.Boolean`";
    "locationServicesBlocked" LOCATION_SERVICES_BLOCKED, location_services_blocked bool -> Option<bool>, with_location_services_blocked(bool), "`locationServicesBlocked`: `Edm.Boolean`";
    "googleAccountBlockAutoSync" GOOGLE_ACCOUNT_BLOCK_AUTO_SYNC, google_account_block_auto_sync bool -> Option<bool>, with_google_account_block_auto_sync(bool), "`googleAccountBlockAutoSync`: `Edm.Boolean`";
    "googlePlayStoreBlocked" GOOGLE_PLAY_STORE_BLOCKED, google_play_store_blocked bool -> Option<bool>, with_google_play_store_blocked(bool), "`googlePlayStoreBlocked`: `Edm.Boolean`";
    "kioskModeBlockSleepButton" KIOSK_MODE_BLOCK_SLEEP_BUTTON, kiosk_mode_block_sleep_button bool -> Option<bool>, with_kiosk_mode_block_sleep_button(bool), "`kioskModeBlockSleepButton`: `Edm.Boolean`";
    "kioskModeBlockVolumeButtons" KIOSK_MODE_BLOCK_VOLUME_BUTTONS, kiosk_mode_block_volume_buttons bool -> Option<bool>, with_kiosk_mode_block_volume_buttons(bool), "`kioskModeBlockVolumeButtons`: `Edm.Boolean`";
    "dateAndTimeBlockChanges" DATE_AND_TIME_BLOCK_CHANGES, date_and_time_block_changes bool -> Option<bool>, with_date_and_time_block_changes(bool), "`dateAndTimeBlockChanges`: `Edm.Boolean`";
    "kioskModeApps" KIOSK_MODE_APPS, kiosk_mode_apps models -> Option<&[super::AppListItem]>, with_kiosk_mode_apps(Vec<super::AppListItem>), "`kioskModeApps`: `Collection(microsoft.graph.appListItem)`";
    "nfcBlocked" NFC_BLOCKED, nfc_blocked bool -> Option<bool>, with_nfc_blocked(bool), "`nfcBlocked`: `Edm.Boolean`";
    "passwordBlockFingerprintUnlock" PASSWORD_BLOCK_FINGERPRINT_UNLOCK, password_block_fingerprint_unlock bool -> Option<bool>, with_password_block_fingerprint_unlock(bool), "`passwordBlockFingerprintUnlock`: `Edm.Boolean`";
    "passwordBlockTrustAgents" PASSWORD_BLOCK_TRUST_AGENTS, password_block_trust_agents bool -> Option<bool>, with_password_block_trust_agents(bool), "`passwordBlockTrustAgents`: `Edm.Boolean`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinutesOfInactivityBeforeScreenTimeout" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT, password_minutes_of_inactivity_before_screen_timeout i32 -> Option<i32>, with_password_minutes_of_inactivity_before_screen_timeout(i32), "`passwordMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordSignInFailureCountBeforeFactoryReset" PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET, password_sign_in_failure_count_before_factory_reset i32 -> Option<i32>, with_password_sign_in_failure_count_before_factory_reset(i32), "`passwordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::AndroidRequiredPasswordType>, with_password_required_type(super::AndroidRequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.androidRequiredPasswordType`" "Possible values are: deviceDefault, alphabetic, alphanumeric, alphanumericWithSymbols, lowSecurityBiometric, numeric, numericComplex, any.";
    "requiredPasswordComplexity" REQUIRED_PASSWORD_COMPLEXITY, required_password_complexity enumeration -> Option<super::AndroidRequiredPasswordComplexity>, with_required_password_complexity(super::AndroidRequiredPasswordComplexity), "`requiredPasswordComplexity`: `microsoft.graph.androidRequiredPasswordComplexity`" "Possible values are: none, low, medium, high.";
    "passwordRequired" PASSWORD_REQUIRED, password_required bool -> Option<bool>, with_password_required(bool), "`passwordRequired`: `Edm.Boolean`";
    "powerOffBlocked" POWER_OFF_BLOCKED, power_off_blocked bool -> Option<bool>, with_power_off_blocked(bool), "`powerOffBlocked`: `Edm.Boolean`";
    "factoryResetBlocked" FACTORY_RESET_BLOCKED, factory_reset_blocked bool -> Option<bool>, with_factory_reset_blocked(bool), "`factoryResetBlocked`: `Edm.Boolean`";
    "screenCaptureBlocked" SCREEN_CAPTURE_BLOCKED, screen_capture_blocked bool -> Option<bool>, with_screen_capture_blocked(bool), "`screenCaptureBlocked`: `Edm.Boolean`";
    "deviceSharingAllowed" DEVICE_SHARING_ALLOWED, device_sharing_allowed bool -> Option<bool>, with_device_sharing_allowed(bool), "`deviceSharingAllowed`: `Edm.Boolean`";
    "storageBlockGoogleBackup" STORAGE_BLOCK_GOOGLE_BACKUP, storage_block_google_backup bool -> Option<bool>, with_storage_block_google_backup(bool), "`storageBlockGoogleBackup`: `Edm.Boolean`";
    "storageBlockRemovableStorage" STORAGE_BLOCK_REMOVABLE_STORAGE, storage_block_removable_storage bool -> Option<bool>, with_storage_block_removable_storage(bool), "`storageBlockRemovableStorage`: `Edm.Boolean`";
    "storageRequireDeviceEncryption" STORAGE_REQUIRE_DEVICE_ENCRYPTION, storage_require_device_encryption bool -> Option<bool>, with_storage_require_device_encryption(bool), "`storageRequireDeviceEncryption`: `Edm.Boolean`";
    "storageRequireRemovableStorageEncryption" STORAGE_REQUIRE_REMOVABLE_STORAGE_ENCRYPTION, storage_require_removable_storage_encryption bool -> Option<bool>, with_storage_require_removable_storage_encryption(bool), "`storageRequireRemovableStorageEncryption`: `Edm.Boolean`";
    "voiceAssistantBlocked" VOICE_ASSISTANT_BLOCKED, voice_assistant_blocked bool -> Option<bool>, with_voice_assistant_blocked(bool), "`voiceAssistantBlocked`: `Edm.Boolean`";
    "voiceDialingBlocked" VOICE_DIALING_BLOCKED, voice_dialing_blocked bool -> Option<bool>, with_voice_dialing_blocked(bool), "`voiceDialingBlocked`: `Edm.Boolean`";
    "webBrowserBlockPopups" WEB_BROWSER_BLOCK_POPUPS, web_browser_block_popups bool -> Option<bool>, with_web_browser_block_popups(bool), "`webBrowserBlockPopups`: `Edm.Boolean`";
    "webBrowserBlockAutofill" WEB_BROWSER_BLOCK_AUTOFILL, web_browser_block_autofill bool -> Option<bool>, with_web_browser_block_autofill(bool), "`webBrowserBlockAutofill`: `Edm.Boolean`";
    "webBrowserBlockJavaScript" WEB_BROWSER_BLOCK_JAVA_SCRIPT, web_browser_block_java_script bool -> Option<bool>, with_web_browser_block_java_script(bool), "`webBrowserBlockJavaScript`: `Edm.Boolean`";
    "webBrowserBlocked" WEB_BROWSER_BLOCKED, web_browser_blocked bool -> Option<bool>, with_web_browser_blocked(bool), "`webBrowserBlocked`: `Edm.Boolean`";
    "webBrowserCookieSettings" WEB_BROWSER_COOKIE_SETTINGS, web_browser_cookie_settings enumeration -> Option<super::WebBrowserCookieSettings>, with_web_browser_cookie_settings(super::WebBrowserCookieSettings), "`webBrowserCookieSettings`: `microsoft.graph.webBrowserCookieSettings`" "Possible values are: browserDefault, blockAlways, allowCurrentWebSite, allowFromWebsitesVisited, allowAlways.";
    "wiFiBlocked" WI_FI_BLOCKED, wi_fi_blocked bool -> Option<bool>, with_wi_fi_blocked(bool), "`wiFiBlocked`: `Edm.Boolean`";
    "appsInstallAllowList" APPS_INSTALL_ALLOW_LIST, apps_install_allow_list models -> Option<&[super::AppListItem]>, with_apps_install_allow_list(Vec<super::AppListItem>), "`appsInstallAllowList`: `Collection(microsoft.graph.appListItem)`";
    "appsLaunchBlockList" APPS_LAUNCH_BLOCK_LIST, apps_launch_block_list models -> Option<&[super::AppListItem]>, with_apps_launch_block_list(Vec<super::AppListItem>), "`appsLaunchBlockList`: `Collection(microsoft.graph.appListItem)`";
    "appsHideList" APPS_HIDE_LIST, apps_hide_list models -> Option<&[super::AppListItem]>, with_apps_hide_list(Vec<super::AppListItem>), "`appsHideList`: `Collection(microsoft.graph.appListItem)`";
    "securityRequireVerifyApps" SECURITY_REQUIRE_VERIFY_APPS, security_require_verify_apps bool -> Option<bool>, with_security_require_verify_apps(bool), "`securityRequireVerifyApps`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from androidcertificateprofilebase.
    ///
    /// [`microsoft.graph.androidImportedPFXCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidimportedpfxcertificateprofile?view=graph-rest-beta), with the accessors of [`AndroidCertificateProfileBase`](super::AndroidCertificateProfileBase)
    AndroidImportedPfxCertificateProfile: super::AndroidCertificateProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.androidImportedPFXCertificateProfile";
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
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
    inherited "extendedKeyUsages" EXTENDED_KEY_USAGES, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`";
    inherited "rootCertificate" ROOT_CERTIFICATE, with_root_certificate(super::AndroidTrustedRootCertificate), "`rootCertificate`";
    "intendedPurpose" INTENDED_PURPOSE, intended_purpose enumeration -> Option<super::IntendedPurpose>, with_intended_purpose(super::IntendedPurpose), "`intendedPurpose`: `microsoft.graph.intendedPurpose`" "Possible values are: unassigned, smimeSigning, vpn, wifi, smimeEncryption.";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidKeyguardFeature`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidkeyguardfeature?view=graph-rest-beta)
    AndroidKeyguardFeature = "microsoft.graph.androidKeyguardFeature" {
        NotConfigured = "notConfigured",
        Camera = "camera",
        Notifications = "notifications",
        UnredactedNotifications = "unredactedNotifications",
        TrustAgents = "trustAgents",
        Fingerprint = "fingerprint",
        RemoteInput = "remoteInput",
        AllFeatures = "allFeatures",
        Face = "face",
        Iris = "iris",
        Biometrics = "biometrics",
    }
}

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.androidLobApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-androidlobapp?view=graph-rest-beta), with the accessors of [`MobileLobApp`](super::MobileLobApp)
    AndroidLobApp: super::MobileLobApp, super::MobileApp, super::Entity = "microsoft.graph.androidLobApp";
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
    "packageId" PACKAGE_ID, package_id str -> Option<&str>, with_package_id(String), "`packageId`: `Edm.String`";
    "identityName" IDENTITY_NAME, identity_name str -> Option<&str>, with_identity_name(String), "`identityName`: `Edm.String`, not in the metadata";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::AndroidMinimumOperatingSystem>, with_minimum_supported_operating_system(super::AndroidMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.androidMinimumOperatingSystem`";
    "versionName" VERSION_NAME, version_name str -> Option<&str>, with_version_name(String), "`versionName`: `Edm.String`";
    "versionCode" VERSION_CODE, version_code str -> Option<&str>, with_version_code(String), "`versionCode`: `Edm.String`";
    "identityVersion" IDENTITY_VERSION, identity_version str -> Option<&str>, with_identity_version(String), "`identityVersion`: `Edm.String`, not in the metadata";
    "targetedPlatforms" TARGETED_PLATFORMS, targeted_platforms flags -> Option<Flags<super::AndroidTargetedPlatforms>>, with_targeted_platforms(Flags<super::AndroidTargetedPlatforms>), "`targetedPlatforms`: `microsoft.graph.androidTargetedPlatforms`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.androidLobAppConfigurationSchemaRequestDetail`, metadata, with the accessors of [`AppConfigurationSchemaRequestDetail`](super::AppConfigurationSchemaRequestDetail)
    AndroidLobAppConfigurationSchemaRequestDetail: super::AppConfigurationSchemaRequestDetail = "microsoft.graph.androidLobAppConfigurationSchemaRequestDetail";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from targetedManagedAppProtection.
    ///
    /// [`microsoft.graph.androidManagedAppProtection`](https://learn.microsoft.com/graph/api/resources/intune-shared-androidmanagedappprotection?view=graph-rest-beta), with the accessors of [`TargetedManagedAppProtection`](super::TargetedManagedAppProtection)
    AndroidManagedAppProtection: super::TargetedManagedAppProtection, super::ManagedAppPolicy, super::Entity = "microsoft.graph.androidManagedAppProtection";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
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
    inherited "maximumRequiredOsVersion" MAXIMUM_REQUIRED_OS_VERSION, with_maximum_required_os_version(String), "`maximumRequiredOsVersion`";
    inherited "maximumWarningOsVersion" MAXIMUM_WARNING_OS_VERSION, with_maximum_warning_os_version(String), "`maximumWarningOsVersion`";
    inherited "maximumWipeOsVersion" MAXIMUM_WIPE_OS_VERSION, with_maximum_wipe_os_version(String), "`maximumWipeOsVersion`";
    inherited "minimumRequiredOsVersion" MINIMUM_REQUIRED_OS_VERSION, with_minimum_required_os_version(String), "`minimumRequiredOsVersion`";
    inherited "minimumWarningOsVersion" MINIMUM_WARNING_OS_VERSION, with_minimum_warning_os_version(String), "`minimumWarningOsVersion`";
    inherited "minimumRequiredAppVersion" MINIMUM_REQUIRED_APP_VERSION, with_minimum_required_app_version(String), "`minimumRequiredAppVersion`";
    inherited "minimumWarningAppVersion" MINIMUM_WARNING_APP_VERSION, with_minimum_warning_app_version(String), "`minimumWarningAppVersion`";
    inherited "minimumWipeOsVersion" MINIMUM_WIPE_OS_VERSION, with_minimum_wipe_os_version(String), "`minimumWipeOsVersion`";
    inherited "minimumWipeAppVersion" MINIMUM_WIPE_APP_VERSION, with_minimum_wipe_app_version(String), "`minimumWipeAppVersion`";
    inherited "appActionIfDeviceComplianceRequired" APP_ACTION_IF_DEVICE_COMPLIANCE_REQUIRED, with_app_action_if_device_compliance_required(super::ManagedAppRemediationAction), "`appActionIfDeviceComplianceRequired`";
    inherited "appActionIfMaximumPinRetriesExceeded" APP_ACTION_IF_MAXIMUM_PIN_RETRIES_EXCEEDED, with_app_action_if_maximum_pin_retries_exceeded(super::ManagedAppRemediationAction), "`appActionIfMaximumPinRetriesExceeded`";
    inherited "pinRequiredInsteadOfBiometricTimeout" PIN_REQUIRED_INSTEAD_OF_BIOMETRIC_TIMEOUT, with_pin_required_instead_of_biometric_timeout(Duration), "`pinRequiredInsteadOfBiometricTimeout`";
    inherited "allowedOutboundClipboardSharingExceptionLength" ALLOWED_OUTBOUND_CLIPBOARD_SHARING_EXCEPTION_LENGTH, with_allowed_outbound_clipboard_sharing_exception_length(i32), "`allowedOutboundClipboardSharingExceptionLength`";
    inherited "notificationRestriction" NOTIFICATION_RESTRICTION, with_notification_restriction(super::ManagedAppNotificationRestriction), "`notificationRestriction`";
    inherited "previousPinBlockCount" PREVIOUS_PIN_BLOCK_COUNT, with_previous_pin_block_count(i32), "`previousPinBlockCount`";
    inherited "managedBrowser" MANAGED_BROWSER, with_managed_browser(Flags<super::ManagedBrowserType>), "`managedBrowser`";
    inherited "maximumAllowedDeviceThreatLevel" MAXIMUM_ALLOWED_DEVICE_THREAT_LEVEL, with_maximum_allowed_device_threat_level(super::ManagedAppDeviceThreatLevel), "`maximumAllowedDeviceThreatLevel`";
    inherited "mobileThreatDefenseRemediationAction" MOBILE_THREAT_DEFENSE_REMEDIATION_ACTION, with_mobile_threat_defense_remediation_action(super::ManagedAppRemediationAction), "`mobileThreatDefenseRemediationAction`";
    inherited "blockDataIngestionIntoOrganizationDocuments" BLOCK_DATA_INGESTION_INTO_ORGANIZATION_DOCUMENTS, with_block_data_ingestion_into_organization_documents(bool), "`blockDataIngestionIntoOrganizationDocuments`";
    inherited "allowedDataIngestionLocations" ALLOWED_DATA_INGESTION_LOCATIONS, with_allowed_data_ingestion_locations(Vec<super::ManagedAppDataIngestionLocation>), "`allowedDataIngestionLocations`";
    inherited "appActionIfUnableToAuthenticateUser" APP_ACTION_IF_UNABLE_TO_AUTHENTICATE_USER, with_app_action_if_unable_to_authenticate_user(super::ManagedAppRemediationAction), "`appActionIfUnableToAuthenticateUser`";
    inherited "dialerRestrictionLevel" DIALER_RESTRICTION_LEVEL, with_dialer_restriction_level(super::ManagedAppPhoneNumberRedirectLevel), "`dialerRestrictionLevel`";
    inherited "gracePeriodToBlockAppsDuringOffClockHours" GRACE_PERIOD_TO_BLOCK_APPS_DURING_OFF_CLOCK_HOURS, with_grace_period_to_block_apps_during_off_clock_hours(Duration), "`gracePeriodToBlockAppsDuringOffClockHours`";
    inherited "mobileThreatDefensePartnerPriority" MOBILE_THREAT_DEFENSE_PARTNER_PRIORITY, with_mobile_threat_defense_partner_priority(super::MobileThreatDefensePartnerPriority), "`mobileThreatDefensePartnerPriority`";
    inherited "protectedMessagingRedirectAppType" PROTECTED_MESSAGING_REDIRECT_APP_TYPE, with_protected_messaging_redirect_app_type(super::MessagingRedirectAppType), "`protectedMessagingRedirectAppType`";
    inherited "purviewContentEvaluationRequired" PURVIEW_CONTENT_EVALUATION_REQUIRED, with_purview_content_evaluation_required(super::ManagedAppPurviewEvaluationRequirement), "`purviewContentEvaluationRequired`";
    inherited "isAssigned" IS_ASSIGNED, with_is_assigned(bool), "`isAssigned`";
    inherited "targetedAppManagementLevels" TARGETED_APP_MANAGEMENT_LEVELS, with_targeted_app_management_levels(Flags<super::AppManagementLevel>), "`targetedAppManagementLevels`";
    inherited "appGroupType" APP_GROUP_TYPE, with_app_group_type(Flags<super::TargetedManagedAppGroupType>), "`appGroupType`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::TargetedManagedAppPolicyAssignment>), "`assignments`";
    "screenCaptureBlocked" SCREEN_CAPTURE_BLOCKED, screen_capture_blocked bool -> Option<bool>, with_screen_capture_blocked(bool), "`screenCaptureBlocked`: `Edm.Boolean`";
    "disableAppEncryptionIfDeviceEncryptionIsEnabled" DISABLE_APP_ENCRYPTION_IF_DEVICE_ENCRYPTION_IS_ENABLED, disable_app_encryption_if_device_encryption_is_enabled bool -> Option<bool>, with_disable_app_encryption_if_device_encryption_is_enabled(bool), "`disableAppEncryptionIfDeviceEncryptionIsEnabled`: `Edm.Boolean`";
    "encryptAppData" ENCRYPT_APP_DATA, encrypt_app_data bool -> Option<bool>, with_encrypt_app_data(bool), "`encryptAppData`: `Edm.Boolean`";
    "deployedAppCount" DEPLOYED_APP_COUNT, deployed_app_count i32 -> Option<i32>, with_deployed_app_count(i32), "`deployedAppCount`: `Edm.Int32`";
    "minimumRequiredPatchVersion" MINIMUM_REQUIRED_PATCH_VERSION, minimum_required_patch_version str -> Option<&str>, with_minimum_required_patch_version(String), "`minimumRequiredPatchVersion`: `Edm.String`";
    "minimumWarningPatchVersion" MINIMUM_WARNING_PATCH_VERSION, minimum_warning_patch_version str -> Option<&str>, with_minimum_warning_patch_version(String), "`minimumWarningPatchVersion`: `Edm.String`";
    "exemptedAppPackages" EXEMPTED_APP_PACKAGES, exempted_app_packages models -> Option<&[super::KeyValuePair]>, with_exempted_app_packages(Vec<super::KeyValuePair>), "`exemptedAppPackages`: `Collection(microsoft.graph.keyValuePair)`";
    "minimumWipePatchVersion" MINIMUM_WIPE_PATCH_VERSION, minimum_wipe_patch_version str -> Option<&str>, with_minimum_wipe_patch_version(String), "`minimumWipePatchVersion`: `Edm.String`";
    "allowedAndroidDeviceManufacturers" ALLOWED_ANDROID_DEVICE_MANUFACTURERS, allowed_android_device_manufacturers str -> Option<&str>, with_allowed_android_device_manufacturers(String), "`allowedAndroidDeviceManufacturers`: `Edm.String`";
    "appActionIfAndroidDeviceManufacturerNotAllowed" APP_ACTION_IF_ANDROID_DEVICE_MANUFACTURER_NOT_ALLOWED, app_action_if_android_device_manufacturer_not_allowed enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_android_device_manufacturer_not_allowed(super::ManagedAppRemediationAction), "`appActionIfAndroidDeviceManufacturerNotAllowed`: `microsoft.graph.managedAppRemediationAction`" "Possible values are: block, wipe, warn.";
    "requiredAndroidSafetyNetDeviceAttestationType" REQUIRED_ANDROID_SAFETY_NET_DEVICE_ATTESTATION_TYPE, required_android_safety_net_device_attestation_type enumeration -> Option<super::AndroidManagedAppSafetyNetDeviceAttestationType>, with_required_android_safety_net_device_attestation_type(super::AndroidManagedAppSafetyNetDeviceAttestationType), "`requiredAndroidSafetyNetDeviceAttestationType`: `microsoft.graph.androidManagedAppSafetyNetDeviceAttestationType`" "Possible values are: none, basicIntegrity, basicIntegrityAndDeviceCertification.";
    "appActionIfAndroidSafetyNetDeviceAttestationFailed" APP_ACTION_IF_ANDROID_SAFETY_NET_DEVICE_ATTESTATION_FAILED, app_action_if_android_safety_net_device_attestation_failed enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_android_safety_net_device_attestation_failed(super::ManagedAppRemediationAction), "`appActionIfAndroidSafetyNetDeviceAttestationFailed`: `microsoft.graph.managedAppRemediationAction`" "Possible values are: block, wipe, warn.";
    "requiredAndroidSafetyNetAppsVerificationType" REQUIRED_ANDROID_SAFETY_NET_APPS_VERIFICATION_TYPE, required_android_safety_net_apps_verification_type enumeration -> Option<super::AndroidManagedAppSafetyNetAppsVerificationType>, with_required_android_safety_net_apps_verification_type(super::AndroidManagedAppSafetyNetAppsVerificationType), "`requiredAndroidSafetyNetAppsVerificationType`: `microsoft.graph.androidManagedAppSafetyNetAppsVerificationType`" "Possible values are: none, enabled.";
    "appActionIfAndroidSafetyNetAppsVerificationFailed" APP_ACTION_IF_ANDROID_SAFETY_NET_APPS_VERIFICATION_FAILED, app_action_if_android_safety_net_apps_verification_failed enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_android_safety_net_apps_verification_failed(super::ManagedAppRemediationAction), "`appActionIfAndroidSafetyNetAppsVerificationFailed`: `microsoft.graph.managedAppRemediationAction`" "Possible values are: block, wipe, warn.";
    "customBrowserPackageId" CUSTOM_BROWSER_PACKAGE_ID, custom_browser_package_id str -> Option<&str>, with_custom_browser_package_id(String), "`customBrowserPackageId`: `Edm.String`";
    "customBrowserDisplayName" CUSTOM_BROWSER_DISPLAY_NAME, custom_browser_display_name str -> Option<&str>, with_custom_browser_display_name(String), "`customBrowserDisplayName`: `Edm.String`";
    "minimumRequiredCompanyPortalVersion" MINIMUM_REQUIRED_COMPANY_PORTAL_VERSION, minimum_required_company_portal_version str -> Option<&str>, with_minimum_required_company_portal_version(String), "`minimumRequiredCompanyPortalVersion`: `Edm.String`";
    "minimumWarningCompanyPortalVersion" MINIMUM_WARNING_COMPANY_PORTAL_VERSION, minimum_warning_company_portal_version str -> Option<&str>, with_minimum_warning_company_portal_version(String), "`minimumWarningCompanyPortalVersion`: `Edm.String`";
    "minimumWipeCompanyPortalVersion" MINIMUM_WIPE_COMPANY_PORTAL_VERSION, minimum_wipe_company_portal_version str -> Option<&str>, with_minimum_wipe_company_portal_version(String), "`minimumWipeCompanyPortalVersion`: `Edm.String`";
    "allowedAndroidDeviceModels" ALLOWED_ANDROID_DEVICE_MODELS, allowed_android_device_models strs -> Option<Vec<&str>>, with_allowed_android_device_models(Vec<String>), "`allowedAndroidDeviceModels`: `Collection(Edm.String)`, metadata";
    "appActionIfAccountIsClockedOut" APP_ACTION_IF_ACCOUNT_IS_CLOCKED_OUT, app_action_if_account_is_clocked_out enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_account_is_clocked_out(super::ManagedAppRemediationAction), "`appActionIfAccountIsClockedOut`: `microsoft.graph.managedAppRemediationAction`, metadata";
    "appActionIfAndroidDeviceModelNotAllowed" APP_ACTION_IF_ANDROID_DEVICE_MODEL_NOT_ALLOWED, app_action_if_android_device_model_not_allowed enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_android_device_model_not_allowed(super::ManagedAppRemediationAction), "`appActionIfAndroidDeviceModelNotAllowed`: `microsoft.graph.managedAppRemediationAction`, metadata";
    "appActionIfDeveloperOptionsEnabled" APP_ACTION_IF_DEVELOPER_OPTIONS_ENABLED, app_action_if_developer_options_enabled enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_developer_options_enabled(super::ManagedAppRemediationAction), "`appActionIfDeveloperOptionsEnabled`: `microsoft.graph.managedAppRemediationAction`, metadata";
    "appActionIfDeviceLockNotSet" APP_ACTION_IF_DEVICE_LOCK_NOT_SET, app_action_if_device_lock_not_set enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_device_lock_not_set(super::ManagedAppRemediationAction), "`appActionIfDeviceLockNotSet`: `microsoft.graph.managedAppRemediationAction`, metadata";
    "appActionIfDevicePasscodeComplexityLessThanHigh" APP_ACTION_IF_DEVICE_PASSCODE_COMPLEXITY_LESS_THAN_HIGH, app_action_if_device_passcode_complexity_less_than_high enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_device_passcode_complexity_less_than_high(super::ManagedAppRemediationAction), "`appActionIfDevicePasscodeComplexityLessThanHigh`: `microsoft.graph.managedAppRemediationAction`, metadata";
    "appActionIfDevicePasscodeComplexityLessThanLow" APP_ACTION_IF_DEVICE_PASSCODE_COMPLEXITY_LESS_THAN_LOW, app_action_if_device_passcode_complexity_less_than_low enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_device_passcode_complexity_less_than_low(super::ManagedAppRemediationAction), "`appActionIfDevicePasscodeComplexityLessThanLow`: `microsoft.graph.managedAppRemediationAction`, metadata";
    "appActionIfDevicePasscodeComplexityLessThanMedium" APP_ACTION_IF_DEVICE_PASSCODE_COMPLEXITY_LESS_THAN_MEDIUM, app_action_if_device_passcode_complexity_less_than_medium enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_device_passcode_complexity_less_than_medium(super::ManagedAppRemediationAction), "`appActionIfDevicePasscodeComplexityLessThanMedium`: `microsoft.graph.managedAppRemediationAction`, metadata";
    "appActionIfSamsungKnoxAttestationRequired" APP_ACTION_IF_SAMSUNG_KNOX_ATTESTATION_REQUIRED, app_action_if_samsung_knox_attestation_required enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_samsung_knox_attestation_required(super::ManagedAppRemediationAction), "`appActionIfSamsungKnoxAttestationRequired`: `microsoft.graph.managedAppRemediationAction`, metadata";
    "approvedKeyboards" APPROVED_KEYBOARDS, approved_keyboards models -> Option<&[super::KeyValuePair]>, with_approved_keyboards(Vec<super::KeyValuePair>), "`approvedKeyboards`: `Collection(microsoft.graph.keyValuePair)`, metadata";
    "biometricAuthenticationBlocked" BIOMETRIC_AUTHENTICATION_BLOCKED, biometric_authentication_blocked bool -> Option<bool>, with_biometric_authentication_blocked(bool), "`biometricAuthenticationBlocked`: `Edm.Boolean`, metadata";
    "blockAfterCompanyPortalUpdateDeferralInDays" BLOCK_AFTER_COMPANY_PORTAL_UPDATE_DEFERRAL_IN_DAYS, block_after_company_portal_update_deferral_in_days i32 -> Option<i32>, with_block_after_company_portal_update_deferral_in_days(i32), "`blockAfterCompanyPortalUpdateDeferralInDays`: `Edm.Int32`, metadata";
    "connectToVpnOnLaunch" CONNECT_TO_VPN_ON_LAUNCH, connect_to_vpn_on_launch bool -> Option<bool>, with_connect_to_vpn_on_launch(bool), "`connectToVpnOnLaunch`: `Edm.Boolean`, metadata";
    "customDialerAppDisplayName" CUSTOM_DIALER_APP_DISPLAY_NAME, custom_dialer_app_display_name str -> Option<&str>, with_custom_dialer_app_display_name(String), "`customDialerAppDisplayName`: `Edm.String`, metadata";
    "customDialerAppPackageId" CUSTOM_DIALER_APP_PACKAGE_ID, custom_dialer_app_package_id str -> Option<&str>, with_custom_dialer_app_package_id(String), "`customDialerAppPackageId`: `Edm.String`, metadata";
    "deviceLockRequired" DEVICE_LOCK_REQUIRED, device_lock_required bool -> Option<bool>, with_device_lock_required(bool), "`deviceLockRequired`: `Edm.Boolean`, metadata";
    "fingerprintAndBiometricEnabled" FINGERPRINT_AND_BIOMETRIC_ENABLED, fingerprint_and_biometric_enabled bool -> Option<bool>, with_fingerprint_and_biometric_enabled(bool), "`fingerprintAndBiometricEnabled`: `Edm.Boolean`, metadata";
    "keyboardsRestricted" KEYBOARDS_RESTRICTED, keyboards_restricted bool -> Option<bool>, with_keyboards_restricted(bool), "`keyboardsRestricted`: `Edm.Boolean`, metadata";
    "messagingRedirectAppDisplayName" MESSAGING_REDIRECT_APP_DISPLAY_NAME, messaging_redirect_app_display_name str -> Option<&str>, with_messaging_redirect_app_display_name(String), "`messagingRedirectAppDisplayName`: `Edm.String`, metadata";
    "messagingRedirectAppPackageId" MESSAGING_REDIRECT_APP_PACKAGE_ID, messaging_redirect_app_package_id str -> Option<&str>, with_messaging_redirect_app_package_id(String), "`messagingRedirectAppPackageId`: `Edm.String`, metadata";
    "requireClass3Biometrics" REQUIRE_CLASS3_BIOMETRICS, require_class3_biometrics bool -> Option<bool>, with_require_class3_biometrics(bool), "`requireClass3Biometrics`: `Edm.Boolean`, metadata";
    "requirePinAfterBiometricChange" REQUIRE_PIN_AFTER_BIOMETRIC_CHANGE, require_pin_after_biometric_change bool -> Option<bool>, with_require_pin_after_biometric_change(bool), "`requirePinAfterBiometricChange`: `Edm.Boolean`, metadata";
    "requiredAndroidSafetyNetEvaluationType" REQUIRED_ANDROID_SAFETY_NET_EVALUATION_TYPE, required_android_safety_net_evaluation_type enumeration -> Option<super::AndroidManagedAppSafetyNetEvaluationType>, with_required_android_safety_net_evaluation_type(super::AndroidManagedAppSafetyNetEvaluationType), "`requiredAndroidSafetyNetEvaluationType`: `microsoft.graph.androidManagedAppSafetyNetEvaluationType`, metadata";
    "warnAfterCompanyPortalUpdateDeferralInDays" WARN_AFTER_COMPANY_PORTAL_UPDATE_DEFERRAL_IN_DAYS, warn_after_company_portal_update_deferral_in_days i32 -> Option<i32>, with_warn_after_company_portal_update_deferral_in_days(i32), "`warnAfterCompanyPortalUpdateDeferralInDays`: `Edm.Int32`, metadata";
    "wipeAfterCompanyPortalUpdateDeferralInDays" WIPE_AFTER_COMPANY_PORTAL_UPDATE_DEFERRAL_IN_DAYS, wipe_after_company_portal_update_deferral_in_days i32 -> Option<i32>, with_wipe_after_company_portal_update_deferral_in_days(i32), "`wipeAfterCompanyPortalUpdateDeferralInDays`: `Edm.Int32`, metadata";
    "apps" APPS, apps models -> Option<&[super::ManagedMobileApp]>, with_apps(Vec<super::ManagedMobileApp>), "`apps`: `Collection(microsoft.graph.managedMobileApp)`";
    "deploymentSummary" DEPLOYMENT_SUMMARY, deployment_summary model -> Option<&super::ManagedAppPolicyDeploymentSummary>, with_deployment_summary(super::ManagedAppPolicyDeploymentSummary), "`deploymentSummary`: `microsoft.graph.managedAppPolicyDeploymentSummary`";
}

crate::runtime::model! {
    /// Inherits from managedAppRegistration.
    ///
    /// [`microsoft.graph.androidManagedAppRegistration`](https://learn.microsoft.com/graph/api/resources/intune-mam-androidmanagedappregistration?view=graph-rest-beta), with the accessors of [`ManagedAppRegistration`](super::ManagedAppRegistration)
    AndroidManagedAppRegistration: super::ManagedAppRegistration, super::Entity = "microsoft.graph.androidManagedAppRegistration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastSyncDateTime" LAST_SYNC_DATE_TIME, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`";
    inherited "applicationVersion" APPLICATION_VERSION, with_application_version(String), "`applicationVersion`";
    inherited "managementSdkVersion" MANAGEMENT_SDK_VERSION, with_management_sdk_version(String), "`managementSdkVersion`";
    inherited "platformVersion" PLATFORM_VERSION, with_platform_version(String), "`platformVersion`";
    inherited "deviceType" DEVICE_TYPE, with_device_type(String), "`deviceType`";
    inherited "deviceTag" DEVICE_TAG, with_device_tag(String), "`deviceTag`";
    inherited "deviceName" DEVICE_NAME, with_device_name(String), "`deviceName`";
    inherited "managedDeviceId" MANAGED_DEVICE_ID, with_managed_device_id(String), "`managedDeviceId`";
    inherited "azureADDeviceId" AZURE_AD_DEVICE_ID, with_azure_ad_device_id(String), "`azureADDeviceId`";
    inherited "deviceModel" DEVICE_MODEL, with_device_model(String), "`deviceModel`";
    inherited "deviceManufacturer" DEVICE_MANUFACTURER, with_device_manufacturer(String), "`deviceManufacturer`";
    inherited "flaggedReasons" FLAGGED_REASONS, with_flagged_reasons(Vec<super::ManagedAppFlaggedReason>), "`flaggedReasons`";
    inherited "userId" USER_ID, with_user_id(String), "`userId`";
    inherited "appIdentifier" APP_IDENTIFIER, with_app_identifier(super::MobileAppIdentifier), "`appIdentifier`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "appliedPolicies" APPLIED_POLICIES, with_applied_policies(Vec<super::ManagedAppPolicy>), "`appliedPolicies`";
    inherited "intendedPolicies" INTENDED_POLICIES, with_intended_policies(Vec<super::ManagedAppPolicy>), "`intendedPolicies`";
    inherited "operations" OPERATIONS, with_operations(Vec<super::ManagedAppOperation>), "`operations`";
    inherited "managedAppLogCollectionRequests" MANAGED_APP_LOG_COLLECTION_REQUESTS, with_managed_app_log_collection_requests(Vec<super::ManagedAppLogCollectionRequest>), "`managedAppLogCollectionRequests`";
    "patchVersion" PATCH_VERSION, patch_version str -> Option<&str>, with_patch_version(String), "`patchVersion`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidManagedAppSafetyNetAppsVerificationType`](https://learn.microsoft.com/graph/api/resources/intune-mam-androidmanagedappsafetynetappsverificationtype?view=graph-rest-beta)
    AndroidManagedAppSafetyNetAppsVerificationType = "microsoft.graph.androidManagedAppSafetyNetAppsVerificationType" {
        None = "none",
        Enabled = "enabled",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidManagedAppSafetyNetDeviceAttestationType`](https://learn.microsoft.com/graph/api/resources/intune-mam-androidmanagedappsafetynetdeviceattestationtype?view=graph-rest-beta)
    AndroidManagedAppSafetyNetDeviceAttestationType = "microsoft.graph.androidManagedAppSafetyNetDeviceAttestationType" {
        None = "none",
        BasicIntegrity = "basicIntegrity",
        BasicIntegrityAndDeviceCertification = "basicIntegrityAndDeviceCertification",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidManagedAppSafetyNetEvaluationType`](https://learn.microsoft.com/graph/api/resources/intune-mam-androidmanagedappsafetynetevaluationtype?view=graph-rest-beta)
    AndroidManagedAppSafetyNetEvaluationType = "microsoft.graph.androidManagedAppSafetyNetEvaluationType" {
        Basic = "basic",
        HardwareBacked = "hardwareBacked",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidManagedStoreAccountAppSyncStatus`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidmanagedstoreaccountappsyncstatus?view=graph-rest-beta)
    AndroidManagedStoreAccountAppSyncStatus = "microsoft.graph.androidManagedStoreAccountAppSyncStatus" {
        Success = "success",
        CredentialsNotValid = "credentialsNotValid",
        AndroidForWorkApiError = "androidForWorkApiError",
        ManagementServiceError = "managementServiceError",
        UnknownError = "unknownError",
        None = "none",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidManagedStoreAccountBindStatus`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidmanagedstoreaccountbindstatus?view=graph-rest-beta)
    AndroidManagedStoreAccountBindStatus = "microsoft.graph.androidManagedStoreAccountBindStatus" {
        NotBound = "notBound",
        Bound = "bound",
        BoundAndValidated = "boundAndValidated",
        Unbinding = "unbinding",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidManagedStoreAccountEnrollmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidmanagedstoreaccountenrollmenttarget?view=graph-rest-beta)
    AndroidManagedStoreAccountEnrollmentTarget = "microsoft.graph.androidManagedStoreAccountEnrollmentTarget" {
        None = "none",
        All = "all",
        Targeted = "targeted",
        TargetedAsEnrollmentRestrictions = "targetedAsEnrollmentRestrictions",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.androidManagedStoreAccountEnterpriseSettings`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidmanagedstoreaccountenterprisesettings?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AndroidManagedStoreAccountEnterpriseSettings: super::Entity = "microsoft.graph.androidManagedStoreAccountEnterpriseSettings";
    inherited "id" ID, with_id(String), "`id`";
    "bindStatus" BIND_STATUS, bind_status enumeration -> Option<super::AndroidManagedStoreAccountBindStatus>, with_bind_status(super::AndroidManagedStoreAccountBindStatus), "`bindStatus`: `microsoft.graph.androidManagedStoreAccountBindStatus`" "Possible values are: notBound, bound, boundAndValidated, unbinding.";
    "lastAppSyncDateTime" LAST_APP_SYNC_DATE_TIME, last_app_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_app_sync_date_time(OffsetDateTime), "`lastAppSyncDateTime`: `Edm.DateTimeOffset`";
    "lastAppSyncStatus" LAST_APP_SYNC_STATUS, last_app_sync_status enumeration -> Option<super::AndroidManagedStoreAccountAppSyncStatus>, with_last_app_sync_status(super::AndroidManagedStoreAccountAppSyncStatus), "`lastAppSyncStatus`: `microsoft.graph.androidManagedStoreAccountAppSyncStatus`" "Possible values are: success, credentialsNotValid, androidForWorkApiError, managementServiceError, unknownError, none.";
    "ownerUserPrincipalName" OWNER_USER_PRINCIPAL_NAME, owner_user_principal_name str -> Option<&str>, with_owner_user_principal_name(String), "`ownerUserPrincipalName`: `Edm.String`";
    "ownerOrganizationName" OWNER_ORGANIZATION_NAME, owner_organization_name str -> Option<&str>, with_owner_organization_name(String), "`ownerOrganizationName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "enrollmentTarget" ENROLLMENT_TARGET, enrollment_target enumeration -> Option<super::AndroidManagedStoreAccountEnrollmentTarget>, with_enrollment_target(super::AndroidManagedStoreAccountEnrollmentTarget), "`enrollmentTarget`: `microsoft.graph.androidManagedStoreAccountEnrollmentTarget`" "Possible values are: none, all, targeted, targetedAsEnrollmentRestrictions.";
    "targetGroupIds" TARGET_GROUP_IDS, target_group_ids strs -> Option<Vec<&str>>, with_target_group_ids(Vec<String>), "`targetGroupIds`: `Collection(Edm.String)`";
    "deviceOwnerManagementEnabled" DEVICE_OWNER_MANAGEMENT_ENABLED, device_owner_management_enabled bool -> Option<bool>, with_device_owner_management_enabled(bool), "`deviceOwnerManagementEnabled`: `Edm.Boolean`";
    "companyCodes" COMPANY_CODES, company_codes models -> Option<&[super::AndroidEnrollmentCompanyCode]>, with_company_codes(Vec<super::AndroidEnrollmentCompanyCode>), "`companyCodes`: `Collection(microsoft.graph.androidEnrollmentCompanyCode)`";
    "androidDeviceOwnerFullyManagedEnrollmentEnabled" ANDROID_DEVICE_OWNER_FULLY_MANAGED_ENROLLMENT_ENABLED, android_device_owner_fully_managed_enrollment_enabled bool -> Option<bool>, with_android_device_owner_fully_managed_enrollment_enabled(bool), "`androidDeviceOwnerFullyManagedEnrollmentEnabled`: `Edm.Boolean`";
    "managedGooglePlayInitialScopeTagIds" MANAGED_GOOGLE_PLAY_INITIAL_SCOPE_TAG_IDS, managed_google_play_initial_scope_tag_ids strs -> Option<Vec<&str>>, with_managed_google_play_initial_scope_tag_ids(Vec<String>), "`managedGooglePlayInitialScopeTagIds`: `Collection(Edm.String)`";
    "managedGooglePlayEnterpriseType" MANAGED_GOOGLE_PLAY_ENTERPRISE_TYPE, managed_google_play_enterprise_type enumeration -> Option<super::ManagedGooglePlayEnterpriseType>, with_managed_google_play_enterprise_type(super::ManagedGooglePlayEnterpriseType), "`managedGooglePlayEnterpriseType`: `microsoft.graph.managedGooglePlayEnterpriseType`, metadata";
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.androidManagedStoreApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-androidmanagedstoreapp?view=graph-rest-beta), with the accessors of [`MobileApp`](super::MobileApp)
    AndroidManagedStoreApp: super::MobileApp, super::Entity = "microsoft.graph.androidManagedStoreApp" {
        "microsoft.graph.androidManagedStoreWebApp",
    };
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
    "packageId" PACKAGE_ID, package_id str -> Option<&str>, with_package_id(String), "`packageId`: `Edm.String`";
    "appIdentifier" APP_IDENTIFIER, app_identifier str -> Option<&str>, with_app_identifier(String), "`appIdentifier`: `Edm.String`";
    "usedLicenseCount" USED_LICENSE_COUNT, used_license_count i32 -> Option<i32>, with_used_license_count(i32), "`usedLicenseCount`: `Edm.Int32`";
    "totalLicenseCount" TOTAL_LICENSE_COUNT, total_license_count i32 -> Option<i32>, with_total_license_count(i32), "`totalLicenseCount`: `Edm.Int32`";
    "appStoreUrl" APP_STORE_URL, app_store_url str -> Option<&str>, with_app_store_url(String), "`appStoreUrl`: `Edm.String`";
    "isPrivate" IS_PRIVATE, is_private bool -> Option<bool>, with_is_private(bool), "`isPrivate`: `Edm.Boolean`";
    "isSystemApp" IS_SYSTEM_APP, is_system_app bool -> Option<bool>, with_is_system_app(bool), "`isSystemApp`: `Edm.Boolean`";
    "appTracks" APP_TRACKS, app_tracks models -> Option<&[super::AndroidManagedStoreAppTrack]>, with_app_tracks(Vec<super::AndroidManagedStoreAppTrack>), "`appTracks`: `Collection(microsoft.graph.androidManagedStoreAppTrack)`";
    "supportsOemConfig" SUPPORTS_OEM_CONFIG, supports_oem_config bool -> Option<bool>, with_supports_oem_config(bool), "`supportsOemConfig`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.androidManagedStoreAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-androidmanagedstoreappassignmentsettings?view=graph-rest-beta), with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    AndroidManagedStoreAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.androidManagedStoreAppAssignmentSettings";
    "androidManagedStoreAppTrackIds" ANDROID_MANAGED_STORE_APP_TRACK_IDS, android_managed_store_app_track_ids strs -> Option<Vec<&str>>, with_android_managed_store_app_track_ids(Vec<String>), "`androidManagedStoreAppTrackIds`: `Collection(Edm.String)`";
    "autoUpdateMode" AUTO_UPDATE_MODE, auto_update_mode enumeration -> Option<super::AndroidManagedStoreAutoUpdateMode>, with_auto_update_mode(super::AndroidManagedStoreAutoUpdateMode), "`autoUpdateMode`: `microsoft.graph.androidManagedStoreAutoUpdateMode`" "Possible values are: default, postponed, priority, unknownFutureValue.";
}

crate::runtime::model! {
    /// Inherits from managedDeviceMobileAppConfiguration.
    ///
    /// [`microsoft.graph.androidManagedStoreAppConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-apps-androidmanagedstoreappconfiguration?view=graph-rest-beta), with the accessors of [`ManagedDeviceMobileAppConfiguration`](super::ManagedDeviceMobileAppConfiguration)
    AndroidManagedStoreAppConfiguration: super::ManagedDeviceMobileAppConfiguration, super::Entity = "microsoft.graph.androidManagedStoreAppConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "targetedMobileApps" TARGETED_MOBILE_APPS, with_targeted_mobile_apps(Vec<String>), "`targetedMobileApps`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
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
    "packageId" PACKAGE_ID, package_id str -> Option<&str>, with_package_id(String), "`packageId`: `Edm.String`";
    "payloadJson" PAYLOAD_JSON, payload_json str -> Option<&str>, with_payload_json(String), "`payloadJson`: `Edm.String`";
    "permissionActions" PERMISSION_ACTIONS, permission_actions models -> Option<&[super::AndroidPermissionAction]>, with_permission_actions(Vec<super::AndroidPermissionAction>), "`permissionActions`: `Collection(microsoft.graph.androidPermissionAction)`";
    "appSupportsOemConfig" APP_SUPPORTS_OEM_CONFIG, app_supports_oem_config bool -> Option<bool>, with_app_supports_oem_config(bool), "`appSupportsOemConfig`: `Edm.Boolean`";
    "profileApplicability" PROFILE_APPLICABILITY, profile_applicability enumeration -> Option<super::AndroidProfileApplicability>, with_profile_applicability(super::AndroidProfileApplicability), "`profileApplicability`: `microsoft.graph.androidProfileApplicability`" "Possible values are: default, androidWorkProfile, androidDeviceOwner.";
    "connectedAppsEnabled" CONNECTED_APPS_ENABLED, connected_apps_enabled bool -> Option<bool>, with_connected_apps_enabled(bool), "`connectedAppsEnabled`: `Edm.Boolean`";
    "credentialProviderRoleState" CREDENTIAL_PROVIDER_ROLE_STATE, credential_provider_role_state enumeration -> Option<super::AndroidAppCredentialProviderRoleState>, with_credential_provider_role_state(super::AndroidAppCredentialProviderRoleState), "`credentialProviderRoleState`: `microsoft.graph.androidAppCredentialProviderRoleState`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.androidManagedStoreAppConfigurationSchema`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidmanagedstoreappconfigurationschema?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AndroidManagedStoreAppConfigurationSchema: super::Entity = "microsoft.graph.androidManagedStoreAppConfigurationSchema";
    inherited "id" ID, with_id(String), "`id`";
    "exampleJson" EXAMPLE_JSON, example_json binary -> Parsed<Bytes>, with_example_json(Bytes), "`exampleJson`: `Edm.Binary`";
    "schemaItems" SCHEMA_ITEMS, schema_items models -> Option<&[super::AndroidManagedStoreAppConfigurationSchemaItem]>, with_schema_items(Vec<super::AndroidManagedStoreAppConfigurationSchemaItem>), "`schemaItems`: `Collection(microsoft.graph.androidManagedStoreAppConfigurationSchemaItem)`";
    "nestedSchemaItems" NESTED_SCHEMA_ITEMS, nested_schema_items models -> Option<&[super::AndroidManagedStoreAppConfigurationSchemaItem]>, with_nested_schema_items(Vec<super::AndroidManagedStoreAppConfigurationSchemaItem>), "`nestedSchemaItems`: `Collection(microsoft.graph.androidManagedStoreAppConfigurationSchemaItem)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.androidManagedStoreAppConfigurationSchemaItem`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidmanagedstoreappconfigurationschemaitem?view=graph-rest-beta)
    AndroidManagedStoreAppConfigurationSchemaItem = "microsoft.graph.androidManagedStoreAppConfigurationSchemaItem";
    "index" INDEX, index i32 -> Option<i32>, with_index(i32), "`index`: `Edm.Int32`";
    "parentIndex" PARENT_INDEX, parent_index i32 -> Option<i32>, with_parent_index(i32), "`parentIndex`: `Edm.Int32`";
    "schemaItemKey" SCHEMA_ITEM_KEY, schema_item_key str -> Option<&str>, with_schema_item_key(String), "`schemaItemKey`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "defaultBoolValue" DEFAULT_BOOL_VALUE, default_bool_value bool -> Option<bool>, with_default_bool_value(bool), "`defaultBoolValue`: `Edm.Boolean`";
    "defaultIntValue" DEFAULT_INT_VALUE, default_int_value i32 -> Option<i32>, with_default_int_value(i32), "`defaultIntValue`: `Edm.Int32`";
    "defaultStringValue" DEFAULT_STRING_VALUE, default_string_value str -> Option<&str>, with_default_string_value(String), "`defaultStringValue`: `Edm.String`";
    "defaultStringArrayValue" DEFAULT_STRING_ARRAY_VALUE, default_string_array_value strs -> Option<Vec<&str>>, with_default_string_array_value(Vec<String>), "`defaultStringArrayValue`: `Collection(Edm.String)`";
    "dataType" DATA_TYPE, data_type enumeration -> Option<super::AndroidManagedStoreAppConfigurationSchemaItemDataType>, with_data_type(super::AndroidManagedStoreAppConfigurationSchemaItemDataType), "`dataType`: `microsoft.graph.androidManagedStoreAppConfigurationSchemaItemDataType`" "Possible values are: bool, integer, string, choice, multiselect, bundle, bundleArray, hidden.";
    "selections" SELECTIONS, selections models -> Option<&[super::KeyValuePair]>, with_selections(Vec<super::KeyValuePair>), "`selections`: `Collection(microsoft.graph.keyValuePair)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidManagedStoreAppConfigurationSchemaItemDataType`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidmanagedstoreappconfigurationschemaitemdatatype?view=graph-rest-beta)
    AndroidManagedStoreAppConfigurationSchemaItemDataType = "microsoft.graph.androidManagedStoreAppConfigurationSchemaItemDataType" {
        Bool = "bool",
        Integer = "integer",
        String = "string",
        Choice = "choice",
        Multiselect = "multiselect",
        Bundle = "bundle",
        BundleArray = "bundleArray",
        Hidden = "hidden",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.androidManagedStoreAppTrack`](https://learn.microsoft.com/graph/api/resources/intune-apps-androidmanagedstoreapptrack?view=graph-rest-beta)
    AndroidManagedStoreAppTrack = "microsoft.graph.androidManagedStoreAppTrack";
    "trackId" TRACK_ID, track_id str -> Option<&str>, with_track_id(String), "`trackId`: `Edm.String`";
    "trackAlias" TRACK_ALIAS, track_alias str -> Option<&str>, with_track_alias(String), "`trackAlias`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidManagedStoreAutoUpdateMode`](https://learn.microsoft.com/graph/api/resources/intune-shared-androidmanagedstoreautoupdatemode?view=graph-rest-beta)
    AndroidManagedStoreAutoUpdateMode = "microsoft.graph.androidManagedStoreAutoUpdateMode" {
        Default = "default",
        Postponed = "postponed",
        Priority = "priority",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.androidManagedStoreLayoutType`, metadata
    AndroidManagedStoreLayoutType = "microsoft.graph.androidManagedStoreLayoutType" {
        Basic = "basic",
        Custom = "custom",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from androidManagedStoreApp.
    ///
    /// [`microsoft.graph.androidManagedStoreWebApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-androidmanagedstorewebapp?view=graph-rest-beta), with the accessors of [`AndroidManagedStoreApp`](super::AndroidManagedStoreApp)
    AndroidManagedStoreWebApp: super::AndroidManagedStoreApp, super::MobileApp, super::Entity = "microsoft.graph.androidManagedStoreWebApp";
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
    inherited "packageId" PACKAGE_ID, with_package_id(String), "`packageId`";
    inherited "appIdentifier" APP_IDENTIFIER, with_app_identifier(String), "`appIdentifier`";
    inherited "usedLicenseCount" USED_LICENSE_COUNT, with_used_license_count(i32), "`usedLicenseCount`";
    inherited "totalLicenseCount" TOTAL_LICENSE_COUNT, with_total_license_count(i32), "`totalLicenseCount`";
    inherited "appStoreUrl" APP_STORE_URL, with_app_store_url(String), "`appStoreUrl`";
    inherited "isPrivate" IS_PRIVATE, with_is_private(bool), "`isPrivate`";
    inherited "isSystemApp" IS_SYSTEM_APP, with_is_system_app(bool), "`isSystemApp`";
    inherited "appTracks" APP_TRACKS, with_app_tracks(Vec<super::AndroidManagedStoreAppTrack>), "`appTracks`";
    inherited "supportsOemConfig" SUPPORTS_OEM_CONFIG, with_supports_oem_config(bool), "`supportsOemConfig`";
}

crate::runtime::model! {
    /// [`microsoft.graph.androidMinimumOperatingSystem`](https://learn.microsoft.com/graph/api/resources/intune-apps-androidminimumoperatingsystem?view=graph-rest-beta)
    AndroidMinimumOperatingSystem = "microsoft.graph.androidMinimumOperatingSystem";
    "v4_0" V4_0, v4_0 bool -> Option<bool>, with_v4_0(bool), "`v4_0`: `Edm.Boolean`";
    "v4_0_3" V4_0_3, v4_0_3 bool -> Option<bool>, with_v4_0_3(bool), "`v4_0_3`: `Edm.Boolean`";
    "v4_1" V4_1, v4_1 bool -> Option<bool>, with_v4_1(bool), "`v4_1`: `Edm.Boolean`";
    "v4_2" V4_2, v4_2 bool -> Option<bool>, with_v4_2(bool), "`v4_2`: `Edm.Boolean`";
    "v4_3" V4_3, v4_3 bool -> Option<bool>, with_v4_3(bool), "`v4_3`: `Edm.Boolean`";
    "v4_4" V4_4, v4_4 bool -> Option<bool>, with_v4_4(bool), "`v4_4`: `Edm.Boolean`";
    "v5_0" V5_0, v5_0 bool -> Option<bool>, with_v5_0(bool), "`v5_0`: `Edm.Boolean`";
    "v5_1" V5_1, v5_1 bool -> Option<bool>, with_v5_1(bool), "`v5_1`: `Edm.Boolean`";
    "v6_0" V6_0, v6_0 bool -> Option<bool>, with_v6_0(bool), "`v6_0`: `Edm.Boolean`";
    "v7_0" V7_0, v7_0 bool -> Option<bool>, with_v7_0(bool), "`v7_0`: `Edm.Boolean`";
    "v7_1" V7_1, v7_1 bool -> Option<bool>, with_v7_1(bool), "`v7_1`: `Edm.Boolean`";
    "v8_0" V8_0, v8_0 bool -> Option<bool>, with_v8_0(bool), "`v8_0`: `Edm.Boolean`";
    "v8_1" V8_1, v8_1 bool -> Option<bool>, with_v8_1(bool), "`v8_1`: `Edm.Boolean`";
    "v9_0" V9_0, v9_0 bool -> Option<bool>, with_v9_0(bool), "`v9_0`: `Edm.Boolean`";
    "v10_0" V10_0, v10_0 bool -> Option<bool>, with_v10_0(bool), "`v10_0`: `Edm.Boolean`";
    "v11_0" V11_0, v11_0 bool -> Option<bool>, with_v11_0(bool), "`v11_0`: `Edm.Boolean`";
    "v12_0" V12_0, v12_0 bool -> Option<bool>, with_v12_0(bool), "`v12_0`: `Edm.Boolean`, metadata";
    "v13_0" V13_0, v13_0 bool -> Option<bool>, with_v13_0(bool), "`v13_0`: `Edm.Boolean`, metadata";
    "v14_0" V14_0, v14_0 bool -> Option<bool>, with_v14_0(bool), "`v14_0`: `Edm.Boolean`, metadata";
    "v15_0" V15_0, v15_0 bool -> Option<bool>, with_v15_0(bool), "`v15_0`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// Inherits from mobileAppIdentifier.
    ///
    /// [`microsoft.graph.androidMobileAppIdentifier`](https://learn.microsoft.com/graph/api/resources/intune-mam-androidmobileappidentifier?view=graph-rest-beta), with the accessors of [`MobileAppIdentifier`](super::MobileAppIdentifier)
    AndroidMobileAppIdentifier: super::MobileAppIdentifier = "microsoft.graph.androidMobileAppIdentifier";
    "packageId" PACKAGE_ID, package_id str -> Option<&str>, with_package_id(String), "`packageId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidOmaCpConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidomacpconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidOmaCpConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidOmaCpConfiguration";
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
    "configurationXml" CONFIGURATION_XML, configuration_xml binary -> Parsed<Bytes>, with_configuration_xml(Bytes), "`configurationXml`: `Edm.Binary`";
}

crate::runtime::model! {
    /// [`microsoft.graph.androidPermissionAction`](https://learn.microsoft.com/graph/api/resources/intune-apps-androidpermissionaction?view=graph-rest-beta)
    AndroidPermissionAction = "microsoft.graph.androidPermissionAction";
    "permission" PERMISSION, permission str -> Option<&str>, with_permission(String), "`permission`: `Edm.String`";
    "action" ACTION, action enumeration -> Option<super::AndroidPermissionActionType>, with_action(super::AndroidPermissionActionType), "`action`: `microsoft.graph.androidPermissionActionType`" "Possible values are: prompt, autoGrant, autoDeny.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidPermissionActionType`](https://learn.microsoft.com/graph/api/resources/intune-apps-androidpermissionactiontype?view=graph-rest-beta)
    AndroidPermissionActionType = "microsoft.graph.androidPermissionActionType" {
        Prompt = "prompt",
        AutoGrant = "autoGrant",
        AutoDeny = "autoDeny",
    }
}

crate::runtime::model! {
    /// Inherits from androidcertificateprofilebase.
    ///
    /// [`microsoft.graph.androidPkcsCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidpkcscertificateprofile?view=graph-rest-beta), with the accessors of [`AndroidCertificateProfileBase`](super::AndroidCertificateProfileBase)
    AndroidPkcsCertificateProfile: super::AndroidCertificateProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.androidPkcsCertificateProfile";
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
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
    inherited "extendedKeyUsages" EXTENDED_KEY_USAGES, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`";
    inherited "rootCertificate" ROOT_CERTIFICATE, with_root_certificate(super::AndroidTrustedRootCertificate), "`rootCertificate`";
    "certificationAuthority" CERTIFICATION_AUTHORITY, certification_authority str -> Option<&str>, with_certification_authority(String), "`certificationAuthority`: `Edm.String`";
    "certificationAuthorityName" CERTIFICATION_AUTHORITY_NAME, certification_authority_name str -> Option<&str>, with_certification_authority_name(String), "`certificationAuthorityName`: `Edm.String`";
    "certificateTemplateName" CERTIFICATE_TEMPLATE_NAME, certificate_template_name str -> Option<&str>, with_certificate_template_name(String), "`certificateTemplateName`: `Edm.String`";
    "subjectAlternativeNameFormatString" SUBJECT_ALTERNATIVE_NAME_FORMAT_STRING, subject_alternative_name_format_string str -> Option<&str>, with_subject_alternative_name_format_string(String), "`subjectAlternativeNameFormatString`: `Edm.String`";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidProfileApplicability`](https://learn.microsoft.com/graph/api/resources/intune-apps-androidprofileapplicability?view=graph-rest-beta)
    AndroidProfileApplicability = "microsoft.graph.androidProfileApplicability" {
        Default = "default",
        AndroidWorkProfile = "androidWorkProfile",
        AndroidDeviceOwner = "androidDeviceOwner",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidRequiredPasswordComplexity`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidrequiredpasswordcomplexity?view=graph-rest-beta)
    AndroidRequiredPasswordComplexity = "microsoft.graph.androidRequiredPasswordComplexity" {
        None = "none",
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidRequiredPasswordType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidrequiredpasswordtype?view=graph-rest-beta)
    AndroidRequiredPasswordType = "microsoft.graph.androidRequiredPasswordType" {
        DeviceDefault = "deviceDefault",
        Alphabetic = "alphabetic",
        Alphanumeric = "alphanumeric",
        AlphanumericWithSymbols = "alphanumericWithSymbols",
        LowSecurityBiometric = "lowSecurityBiometric",
        Numeric = "numeric",
        NumericComplex = "numericComplex",
        Any = "any",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidSafetyNetEvaluationType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidsafetynetevaluationtype?view=graph-rest-beta)
    AndroidSafetyNetEvaluationType = "microsoft.graph.androidSafetyNetEvaluationType" {
        Basic = "basic",
        HardwareBacked = "hardwareBacked",
    }
}

crate::runtime::model! {
    /// Inherits from androidcertificateprofilebase.
    ///
    /// [`microsoft.graph.androidScepCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidscepcertificateprofile?view=graph-rest-beta), with the accessors of [`AndroidCertificateProfileBase`](super::AndroidCertificateProfileBase)
    AndroidScepCertificateProfile: super::AndroidCertificateProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.androidScepCertificateProfile";
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
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
    inherited "extendedKeyUsages" EXTENDED_KEY_USAGES, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`";
    inherited "rootCertificate" ROOT_CERTIFICATE, with_root_certificate(super::AndroidTrustedRootCertificate), "`rootCertificate`";
    "scepServerUrls" SCEP_SERVER_URLS, scep_server_urls strs -> Option<Vec<&str>>, with_scep_server_urls(Vec<String>), "`scepServerUrls`: `Collection(Edm.String)`";
    "subjectNameFormatString" SUBJECT_NAME_FORMAT_STRING, subject_name_format_string str -> Option<&str>, with_subject_name_format_string(String), "`subjectNameFormatString`: `Edm.String`";
    "keyUsage" KEY_USAGE, key_usage flags -> Option<Flags<super::KeyUsages>>, with_key_usage(Flags<super::KeyUsages>), "`keyUsage`: `microsoft.graph.keyUsages`" "Possible values are: keyEncipherment, digitalSignature.";
    "keySize" KEY_SIZE, key_size enumeration -> Option<super::KeySize>, with_key_size(super::KeySize), "`keySize`: `microsoft.graph.keySize`" "Possible values are: size1024, size2048, size4096.";
    "hashAlgorithm" HASH_ALGORITHM, hash_algorithm flags -> Option<Flags<super::HashAlgorithms>>, with_hash_algorithm(Flags<super::HashAlgorithms>), "`hashAlgorithm`: `microsoft.graph.hashAlgorithms`" "Possible values are: sha1, sha2.";
    "subjectAlternativeNameFormatString" SUBJECT_ALTERNATIVE_NAME_FORMAT_STRING, subject_alternative_name_format_string str -> Option<&str>, with_subject_alternative_name_format_string(String), "`subjectAlternativeNameFormatString`: `Edm.String`";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.androidStoreApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-androidstoreapp?view=graph-rest-beta), with the accessors of [`MobileApp`](super::MobileApp)
    AndroidStoreApp: super::MobileApp, super::Entity = "microsoft.graph.androidStoreApp";
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
    "packageId" PACKAGE_ID, package_id str -> Option<&str>, with_package_id(String), "`packageId`: `Edm.String`";
    "appIdentifier" APP_IDENTIFIER, app_identifier str -> Option<&str>, with_app_identifier(String), "`appIdentifier`: `Edm.String`, not in the metadata";
    "appStoreUrl" APP_STORE_URL, app_store_url str -> Option<&str>, with_app_store_url(String), "`appStoreUrl`: `Edm.String`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::AndroidMinimumOperatingSystem>, with_minimum_supported_operating_system(super::AndroidMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.androidMinimumOperatingSystem`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.androidTargetedPlatforms`, metadata
    AndroidTargetedPlatforms = "microsoft.graph.androidTargetedPlatforms" {
        AndroidDeviceAdministrator = "androidDeviceAdministrator",
        AndroidOpenSourceProject = "androidOpenSourceProject",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidTrustedRootCertificate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidtrustedrootcertificate?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidTrustedRootCertificate: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidTrustedRootCertificate";
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
    "trustedRootCertificate" TRUSTED_ROOT_CERTIFICATE, trusted_root_certificate binary -> Parsed<Bytes>, with_trusted_root_certificate(Bytes), "`trustedRootCertificate`: `Edm.Binary`";
    "certFileName" CERT_FILE_NAME, cert_file_name str -> Option<&str>, with_cert_file_name(String), "`certFileName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidUsernameSource`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidusernamesource?view=graph-rest-beta)
    AndroidUsernameSource = "microsoft.graph.androidUsernameSource" {
        Username = "username",
        UserPrincipalName = "userPrincipalName",
        SamAccountName = "samAccountName",
        PrimarySmtpAddress = "primarySmtpAddress",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidVpnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidvpnconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidVpnConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidVpnConfiguration";
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
    "connectionName" CONNECTION_NAME, connection_name str -> Option<&str>, with_connection_name(String), "`connectionName`: `Edm.String`";
    "connectionType" CONNECTION_TYPE, connection_type enumeration -> Option<super::AndroidVpnConnectionType>, with_connection_type(super::AndroidVpnConnectionType), "`connectionType`: `microsoft.graph.androidVpnConnectionType`" "Possible values are: ciscoAnyConnect, pulseSecure, f5EdgeClient, dellSonicWallMobileConnect, checkPointCapsuleVpn, citrix, microsoftTunnel, netMotionMobility, microsoftProtect.";
    "role" ROLE, role str -> Option<&str>, with_role(String), "`role`: `Edm.String`";
    "realm" REALM, realm str -> Option<&str>, with_realm(String), "`realm`: `Edm.String`";
    "servers" SERVERS, servers models -> Option<&[super::VpnServer]>, with_servers(Vec<super::VpnServer>), "`servers`: `Collection(microsoft.graph.vpnServer)`";
    "fingerprint" FINGERPRINT, fingerprint str -> Option<&str>, with_fingerprint(String), "`fingerprint`: `Edm.String`";
    "customData" CUSTOM_DATA, custom_data models -> Option<&[super::KeyValue]>, with_custom_data(Vec<super::KeyValue>), "`customData`: `Collection(microsoft.graph.keyValue)`";
    "customKeyValueData" CUSTOM_KEY_VALUE_DATA, custom_key_value_data models -> Option<&[super::KeyValuePair]>, with_custom_key_value_data(Vec<super::KeyValuePair>), "`customKeyValueData`: `Collection(microsoft.graph.keyValuePair)`";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::VpnAuthenticationMethod>, with_authentication_method(super::VpnAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.vpnAuthenticationMethod`" "Possible values are: certificate, usernameAndPassword, sharedSecret, derivedCredential, azureAD.";
    "identityCertificate" IDENTITY_CERTIFICATE, identity_certificate model -> Option<&super::AndroidCertificateProfileBase>, with_identity_certificate(super::AndroidCertificateProfileBase), "`identityCertificate`: `microsoft.graph.androidCertificateProfileBase`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidVpnConnectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidvpnconnectiontype?view=graph-rest-beta)
    AndroidVpnConnectionType = "microsoft.graph.androidVpnConnectionType" {
        CiscoAnyConnect = "ciscoAnyConnect",
        PulseSecure = "pulseSecure",
        F5EdgeClient = "f5EdgeClient",
        DellSonicWallMobileConnect = "dellSonicWallMobileConnect",
        CheckPointCapsuleVpn = "checkPointCapsuleVpn",
        Citrix = "citrix",
        MicrosoftTunnel = "microsoftTunnel",
        NetMotionMobility = "netMotionMobility",
        MicrosoftProtect = "microsoftProtect",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidWiFiConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidwificonfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidWiFiConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidWiFiConfiguration" {
        "microsoft.graph.androidEnterpriseWiFiConfiguration",
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
    "networkName" NETWORK_NAME, network_name str -> Option<&str>, with_network_name(String), "`networkName`: `Edm.String`";
    "ssid" SSID, ssid str -> Option<&str>, with_ssid(String), "`ssid`: `Edm.String`";
    "connectAutomatically" CONNECT_AUTOMATICALLY, connect_automatically bool -> Option<bool>, with_connect_automatically(bool), "`connectAutomatically`: `Edm.Boolean`";
    "connectWhenNetworkNameIsHidden" CONNECT_WHEN_NETWORK_NAME_IS_HIDDEN, connect_when_network_name_is_hidden bool -> Option<bool>, with_connect_when_network_name_is_hidden(bool), "`connectWhenNetworkNameIsHidden`: `Edm.Boolean`";
    "wiFiSecurityType" WI_FI_SECURITY_TYPE, wi_fi_security_type enumeration -> Option<super::AndroidWiFiSecurityType>, with_wi_fi_security_type(super::AndroidWiFiSecurityType), "`wiFiSecurityType`: `microsoft.graph.androidWiFiSecurityType`" "Possible values are: open, wpaEnterprise, wpa2Enterprise.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidWiFiSecurityType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidwifisecuritytype?view=graph-rest-beta)
    AndroidWiFiSecurityType = "microsoft.graph.androidWiFiSecurityType" {
        Open = "open",
        WpaEnterprise = "wpaEnterprise",
        Wpa2Enterprise = "wpa2Enterprise",
        Wep = "wep",
        WpaPersonal = "wpaPersonal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.androidWorkProfileAccountUse`, metadata
    AndroidWorkProfileAccountUse = "microsoft.graph.androidWorkProfileAccountUse" {
        AllowAllExceptGoogleAccounts = "allowAllExceptGoogleAccounts",
        BlockAll = "blockAll",
        AllowAll = "allowAll",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidWorkProfileCertificateProfileBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilecertificateprofilebase?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidWorkProfileCertificateProfileBase: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidWorkProfileCertificateProfileBase" {
        "microsoft.graph.androidWorkProfilePkcsCertificateProfile",
        "microsoft.graph.androidWorkProfileScepCertificateProfile",
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
    "renewalThresholdPercentage" RENEWAL_THRESHOLD_PERCENTAGE, renewal_threshold_percentage i32 -> Option<i32>, with_renewal_threshold_percentage(i32), "`renewalThresholdPercentage`: `Edm.Int32`";
    "subjectNameFormat" SUBJECT_NAME_FORMAT, subject_name_format enumeration -> Option<super::SubjectNameFormat>, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`: `microsoft.graph.subjectNameFormat`" "Possible values are: commonName, commonNameIncludingEmail, commonNameAsEmail, custom, commonNameAsIMEI, commonNameAsSerialNumber, commonNameAsAadDeviceId, commonNameAsIntuneDeviceId, commonNameAsDurableDeviceId.";
    "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, certificate_validity_period_value i32 -> Option<i32>, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`: `Edm.Int32`";
    "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, certificate_validity_period_scale enumeration -> Option<super::CertificateValidityPeriodScale>, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`: `microsoft.graph.certificateValidityPeriodScale`" "Possible values are: days, months, years.";
    "extendedKeyUsages" EXTENDED_KEY_USAGES, extended_key_usages models -> Option<&[super::ExtendedKeyUsage]>, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`: `Collection(microsoft.graph.extendedKeyUsage)`";
    "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, subject_alternative_name_type flags -> Option<Flags<super::SubjectAlternativeNameType>>, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`: `microsoft.graph.subjectAlternativeNameType`" "Possible values are: none, emailAddress, userPrincipalName, customAzureADAttribute, domainNameService, universalResourceIdentifier.";
    "rootCertificate" ROOT_CERTIFICATE, root_certificate model -> Option<&super::AndroidWorkProfileTrustedRootCertificate>, with_root_certificate(super::AndroidWorkProfileTrustedRootCertificate), "`rootCertificate`: `microsoft.graph.androidWorkProfileTrustedRootCertificate`";
}

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.androidWorkProfileCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilecompliancepolicy?view=graph-rest-beta), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    AndroidWorkProfileCompliancePolicy: super::DeviceCompliancePolicy, super::Entity = "microsoft.graph.androidWorkProfileCompliancePolicy";
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
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::AndroidRequiredPasswordType>, with_password_required_type(super::AndroidRequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.androidRequiredPasswordType`" "Possible values are: deviceDefault, alphabetic, alphanumeric, alphanumericWithSymbols, lowSecurityBiometric, numeric, numericComplex, any.";
    "passwordMinutesOfInactivityBeforeLock" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_LOCK, password_minutes_of_inactivity_before_lock i32 -> Option<i32>, with_password_minutes_of_inactivity_before_lock(i32), "`passwordMinutesOfInactivityBeforeLock`: `Edm.Int32`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordSignInFailureCountBeforeFactoryReset" PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET, password_sign_in_failure_count_before_factory_reset i32 -> Option<i32>, with_password_sign_in_failure_count_before_factory_reset(i32), "`passwordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`";
    "securityPreventInstallAppsFromUnknownSources" SECURITY_PREVENT_INSTALL_APPS_FROM_UNKNOWN_SOURCES, security_prevent_install_apps_from_unknown_sources bool -> Option<bool>, with_security_prevent_install_apps_from_unknown_sources(bool), "`securityPreventInstallAppsFromUnknownSources`: `Edm.Boolean`";
    "securityDisableUsbDebugging" SECURITY_DISABLE_USB_DEBUGGING, security_disable_usb_debugging bool -> Option<bool>, with_security_disable_usb_debugging(bool), "`securityDisableUsbDebugging`: `Edm.Boolean`";
    "securityRequireVerifyApps" SECURITY_REQUIRE_VERIFY_APPS, security_require_verify_apps bool -> Option<bool>, with_security_require_verify_apps(bool), "`securityRequireVerifyApps`: `Edm.Boolean`";
    "deviceThreatProtectionEnabled" DEVICE_THREAT_PROTECTION_ENABLED, device_threat_protection_enabled bool -> Option<bool>, with_device_threat_protection_enabled(bool), "`deviceThreatProtectionEnabled`: `Edm.Boolean`";
    "deviceThreatProtectionRequiredSecurityLevel" DEVICE_THREAT_PROTECTION_REQUIRED_SECURITY_LEVEL, device_threat_protection_required_security_level enumeration -> Option<super::DeviceThreatProtectionLevel>, with_device_threat_protection_required_security_level(super::DeviceThreatProtectionLevel), "`deviceThreatProtectionRequiredSecurityLevel`: `microsoft.graph.deviceThreatProtectionLevel`" "Possible values are: unavailable, secured, low, medium, high, notSet.";
    "advancedThreatProtectionRequiredSecurityLevel" ADVANCED_THREAT_PROTECTION_REQUIRED_SECURITY_LEVEL, advanced_threat_protection_required_security_level enumeration -> Option<super::DeviceThreatProtectionLevel>, with_advanced_threat_protection_required_security_level(super::DeviceThreatProtectionLevel), "`advancedThreatProtectionRequiredSecurityLevel`: `microsoft.graph.deviceThreatProtectionLevel`" "Possible values are: unavailable, secured, low, medium, high, notSet.";
    "securityBlockJailbrokenDevices" SECURITY_BLOCK_JAILBROKEN_DEVICES, security_block_jailbroken_devices bool -> Option<bool>, with_security_block_jailbroken_devices(bool), "`securityBlockJailbrokenDevices`: `Edm.Boolean`";
    "osMinimumVersion" OS_MINIMUM_VERSION, os_minimum_version str -> Option<&str>, with_os_minimum_version(String), "`osMinimumVersion`: `Edm.String`";
    "osMaximumVersion" OS_MAXIMUM_VERSION, os_maximum_version str -> Option<&str>, with_os_maximum_version(String), "`osMaximumVersion`: `Edm.String`";
    "minAndroidSecurityPatchLevel" MIN_ANDROID_SECURITY_PATCH_LEVEL, min_android_security_patch_level str -> Option<&str>, with_min_android_security_patch_level(String), "`minAndroidSecurityPatchLevel`: `Edm.String`";
    "storageRequireEncryption" STORAGE_REQUIRE_ENCRYPTION, storage_require_encryption bool -> Option<bool>, with_storage_require_encryption(bool), "`storageRequireEncryption`: `Edm.Boolean`";
    "securityRequireSafetyNetAttestationBasicIntegrity" SECURITY_REQUIRE_SAFETY_NET_ATTESTATION_BASIC_INTEGRITY, security_require_safety_net_attestation_basic_integrity bool -> Option<bool>, with_security_require_safety_net_attestation_basic_integrity(bool), "`securityRequireSafetyNetAttestationBasicIntegrity`: `Edm.Boolean`";
    "securityRequireSafetyNetAttestationCertifiedDevice" SECURITY_REQUIRE_SAFETY_NET_ATTESTATION_CERTIFIED_DEVICE, security_require_safety_net_attestation_certified_device bool -> Option<bool>, with_security_require_safety_net_attestation_certified_device(bool), "`securityRequireSafetyNetAttestationCertifiedDevice`: `Edm.Boolean`";
    "securityRequireGooglePlayServices" SECURITY_REQUIRE_GOOGLE_PLAY_SERVICES, security_require_google_play_services bool -> Option<bool>, with_security_require_google_play_services(bool), "`securityRequireGooglePlayServices`: `Edm.Boolean`";
    "securityRequireUpToDateSecurityProviders" SECURITY_REQUIRE_UP_TO_DATE_SECURITY_PROVIDERS, security_require_up_to_date_security_providers bool -> Option<bool>, with_security_require_up_to_date_security_providers(bool), "`securityRequireUpToDateSecurityProviders`: `Edm.Boolean`";
    "securityRequireCompanyPortalAppIntegrity" SECURITY_REQUIRE_COMPANY_PORTAL_APP_INTEGRITY, security_require_company_portal_app_integrity bool -> Option<bool>, with_security_require_company_portal_app_integrity(bool), "`securityRequireCompanyPortalAppIntegrity`: `Edm.Boolean`";
    "securityRequiredAndroidSafetyNetEvaluationType" SECURITY_REQUIRED_ANDROID_SAFETY_NET_EVALUATION_TYPE, security_required_android_safety_net_evaluation_type enumeration -> Option<super::AndroidSafetyNetEvaluationType>, with_security_required_android_safety_net_evaluation_type(super::AndroidSafetyNetEvaluationType), "`securityRequiredAndroidSafetyNetEvaluationType`: `microsoft.graph.androidSafetyNetEvaluationType`" "Possible values are: basic, hardwareBacked.";
    "requiredPasswordComplexity" REQUIRED_PASSWORD_COMPLEXITY, required_password_complexity enumeration -> Option<super::AndroidRequiredPasswordComplexity>, with_required_password_complexity(super::AndroidRequiredPasswordComplexity), "`requiredPasswordComplexity`: `microsoft.graph.androidRequiredPasswordComplexity`, metadata";
    "workProfileInactiveBeforeScreenLockInMinutes" WORK_PROFILE_INACTIVE_BEFORE_SCREEN_LOCK_IN_MINUTES, work_profile_inactive_before_screen_lock_in_minutes i32 -> Option<i32>, with_work_profile_inactive_before_screen_lock_in_minutes(i32), "`workProfileInactiveBeforeScreenLockInMinutes`: `Edm.Int32`, metadata";
    "workProfilePasswordExpirationInDays" WORK_PROFILE_PASSWORD_EXPIRATION_IN_DAYS, work_profile_password_expiration_in_days i32 -> Option<i32>, with_work_profile_password_expiration_in_days(i32), "`workProfilePasswordExpirationInDays`: `Edm.Int32`, metadata";
    "workProfilePasswordMinimumLength" WORK_PROFILE_PASSWORD_MINIMUM_LENGTH, work_profile_password_minimum_length i32 -> Option<i32>, with_work_profile_password_minimum_length(i32), "`workProfilePasswordMinimumLength`: `Edm.Int32`, metadata";
    "workProfilePasswordRequiredType" WORK_PROFILE_PASSWORD_REQUIRED_TYPE, work_profile_password_required_type enumeration -> Option<super::AndroidWorkProfileRequiredPasswordType>, with_work_profile_password_required_type(super::AndroidWorkProfileRequiredPasswordType), "`workProfilePasswordRequiredType`: `microsoft.graph.androidWorkProfileRequiredPasswordType`, metadata";
    "workProfilePreviousPasswordBlockCount" WORK_PROFILE_PREVIOUS_PASSWORD_BLOCK_COUNT, work_profile_previous_password_block_count i32 -> Option<i32>, with_work_profile_previous_password_block_count(i32), "`workProfilePreviousPasswordBlockCount`: `Edm.Int32`, metadata";
    "workProfileRequirePassword" WORK_PROFILE_REQUIRE_PASSWORD, work_profile_require_password bool -> Option<bool>, with_work_profile_require_password(bool), "`workProfileRequirePassword`: `Edm.Boolean`, metadata";
    "workProfileRequiredPasswordComplexity" WORK_PROFILE_REQUIRED_PASSWORD_COMPLEXITY, work_profile_required_password_complexity enumeration -> Option<super::AndroidRequiredPasswordComplexity>, with_work_profile_required_password_complexity(super::AndroidRequiredPasswordComplexity), "`workProfileRequiredPasswordComplexity`: `microsoft.graph.androidRequiredPasswordComplexity`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidWorkProfileCrossProfileDataSharingType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilecrossprofiledatasharingtype?view=graph-rest-beta)
    AndroidWorkProfileCrossProfileDataSharingType = "microsoft.graph.androidWorkProfileCrossProfileDataSharingType" {
        DeviceDefault = "deviceDefault",
        PreventAny = "preventAny",
        AllowPersonalToWork = "allowPersonalToWork",
        NoRestrictions = "noRestrictions",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidWorkProfileCustomConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilecustomconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidWorkProfileCustomConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidWorkProfileCustomConfiguration";
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

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidWorkProfileDefaultAppPermissionPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofiledefaultapppermissionpolicytype?view=graph-rest-beta)
    AndroidWorkProfileDefaultAppPermissionPolicyType = "microsoft.graph.androidWorkProfileDefaultAppPermissionPolicyType" {
        DeviceDefault = "deviceDefault",
        Prompt = "prompt",
        AutoGrant = "autoGrant",
        AutoDeny = "autoDeny",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidWorkProfileEasEmailProfileBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofileeasemailprofilebase?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidWorkProfileEasEmailProfileBase: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidWorkProfileEasEmailProfileBase" {
        "microsoft.graph.androidWorkProfileGmailEasConfiguration",
        "microsoft.graph.androidWorkProfileNineWorkEasConfiguration",
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
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::EasAuthenticationMethod>, with_authentication_method(super::EasAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.easAuthenticationMethod`" "Possible values are: usernameAndPassword, certificate, derivedCredential.";
    "durationOfEmailToSync" DURATION_OF_EMAIL_TO_SYNC, duration_of_email_to_sync enumeration -> Option<super::EmailSyncDuration>, with_duration_of_email_to_sync(super::EmailSyncDuration), "`durationOfEmailToSync`: `microsoft.graph.emailSyncDuration`" "Possible values are: userDefined, oneDay, threeDays, oneWeek, twoWeeks, oneMonth, unlimited.";
    "emailAddressSource" EMAIL_ADDRESS_SOURCE, email_address_source enumeration -> Option<super::UserEmailSource>, with_email_address_source(super::UserEmailSource), "`emailAddressSource`: `microsoft.graph.userEmailSource`" "Possible values are: userPrincipalName, primarySmtpAddress.";
    "hostName" HOST_NAME, host_name str -> Option<&str>, with_host_name(String), "`hostName`: `Edm.String`";
    "requireSsl" REQUIRE_SSL, require_ssl bool -> Option<bool>, with_require_ssl(bool), "`requireSsl`: `Edm.Boolean`";
    "usernameSource" USERNAME_SOURCE, username_source enumeration -> Option<super::AndroidUsernameSource>, with_username_source(super::AndroidUsernameSource), "`usernameSource`: `microsoft.graph.androidUsernameSource`" "Possible values are: username, userPrincipalName, samAccountName, primarySmtpAddress.";
    "identityCertificate" IDENTITY_CERTIFICATE, identity_certificate model -> Option<&super::AndroidWorkProfileCertificateProfileBase>, with_identity_certificate(super::AndroidWorkProfileCertificateProfileBase), "`identityCertificate`: `microsoft.graph.androidWorkProfileCertificateProfileBase`";
}

crate::runtime::model! {
    /// Inherits from androidWorkProfileWiFiConfiguration.
    ///
    /// [`microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofileenterprisewificonfiguration?view=graph-rest-beta), with the accessors of [`AndroidWorkProfileWiFiConfiguration`](super::AndroidWorkProfileWiFiConfiguration)
    AndroidWorkProfileEnterpriseWiFiConfiguration: super::AndroidWorkProfileWiFiConfiguration, super::DeviceConfiguration, super::Entity = "microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration";
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
    inherited "networkName" NETWORK_NAME, with_network_name(String), "`networkName`";
    inherited "ssid" SSID, with_ssid(String), "`ssid`";
    inherited "connectAutomatically" CONNECT_AUTOMATICALLY, with_connect_automatically(bool), "`connectAutomatically`";
    inherited "connectWhenNetworkNameIsHidden" CONNECT_WHEN_NETWORK_NAME_IS_HIDDEN, with_connect_when_network_name_is_hidden(bool), "`connectWhenNetworkNameIsHidden`";
    inherited "wiFiSecurityType" WI_FI_SECURITY_TYPE, with_wi_fi_security_type(super::AndroidWiFiSecurityType), "`wiFiSecurityType`";
    inherited "preSharedKey" PRE_SHARED_KEY, with_pre_shared_key(String), "`preSharedKey`";
    inherited "preSharedKeyIsSet" PRE_SHARED_KEY_IS_SET, with_pre_shared_key_is_set(bool), "`preSharedKeyIsSet`";
    inherited "proxyAutomaticConfigurationUrl" PROXY_AUTOMATIC_CONFIGURATION_URL, with_proxy_automatic_configuration_url(String), "`proxyAutomaticConfigurationUrl`";
    inherited "proxySettings" PROXY_SETTINGS, with_proxy_settings(super::WiFiProxySetting), "`proxySettings`";
    "eapType" EAP_TYPE, eap_type enumeration -> Option<super::AndroidEapType>, with_eap_type(super::AndroidEapType), "`eapType`: `microsoft.graph.androidEapType`" "Possible values are: eapTls, eapTtls, peap.";
    "trustedServerCertificateNames" TRUSTED_SERVER_CERTIFICATE_NAMES, trusted_server_certificate_names strs -> Option<Vec<&str>>, with_trusted_server_certificate_names(Vec<String>), "`trustedServerCertificateNames`: `Collection(Edm.String)`";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::WiFiAuthenticationMethod>, with_authentication_method(super::WiFiAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.wiFiAuthenticationMethod`" "Possible values are: certificate, usernameAndPassword, derivedCredential.";
    "innerAuthenticationProtocolForEapTtls" INNER_AUTHENTICATION_PROTOCOL_FOR_EAP_TTLS, inner_authentication_protocol_for_eap_ttls enumeration -> Option<super::NonEapAuthenticationMethodForEapTtlsType>, with_inner_authentication_protocol_for_eap_ttls(super::NonEapAuthenticationMethodForEapTtlsType), "`innerAuthenticationProtocolForEapTtls`: `microsoft.graph.nonEapAuthenticationMethodForEapTtlsType`" "Possible values are: unencryptedPassword, challengeHandshakeAuthenticationProtocol, microsoftChap, microsoftChapVersionTwo.";
    "innerAuthenticationProtocolForPeap" INNER_AUTHENTICATION_PROTOCOL_FOR_PEAP, inner_authentication_protocol_for_peap enumeration -> Option<super::NonEapAuthenticationMethodForPeap>, with_inner_authentication_protocol_for_peap(super::NonEapAuthenticationMethodForPeap), "`innerAuthenticationProtocolForPeap`: `microsoft.graph.nonEapAuthenticationMethodForPeap`" "Possible values are: none, microsoftChapVersionTwo.";
    "outerIdentityPrivacyTemporaryValue" OUTER_IDENTITY_PRIVACY_TEMPORARY_VALUE, outer_identity_privacy_temporary_value str -> Option<&str>, with_outer_identity_privacy_temporary_value(String), "`outerIdentityPrivacyTemporaryValue`: `Edm.String`";
    "rootCertificateForServerValidation" ROOT_CERTIFICATE_FOR_SERVER_VALIDATION, root_certificate_for_server_validation model -> Option<&super::AndroidWorkProfileTrustedRootCertificate>, with_root_certificate_for_server_validation(super::AndroidWorkProfileTrustedRootCertificate), "`rootCertificateForServerValidation`: `microsoft.graph.androidWorkProfileTrustedRootCertificate`";
    "identityCertificateForClientAuthentication" IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION, identity_certificate_for_client_authentication model -> Option<&super::AndroidWorkProfileCertificateProfileBase>, with_identity_certificate_for_client_authentication(super::AndroidWorkProfileCertificateProfileBase), "`identityCertificateForClientAuthentication`: `microsoft.graph.androidWorkProfileCertificateProfileBase`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidWorkProfileGeneralDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidWorkProfileGeneralDeviceConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidWorkProfileGeneralDeviceConfiguration";
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
    "passwordBlockFaceUnlock" PASSWORD_BLOCK_FACE_UNLOCK, password_block_face_unlock bool -> Option<bool>, with_password_block_face_unlock(bool), "`passwordBlockFaceUnlock`: `Edm.Boolean`";
    "passwordBlockFingerprintUnlock" PASSWORD_BLOCK_FINGERPRINT_UNLOCK, password_block_fingerprint_unlock bool -> Option<bool>, with_password_block_fingerprint_unlock(bool), "`passwordBlockFingerprintUnlock`: `Edm.Boolean`";
    "passwordBlockIrisUnlock" PASSWORD_BLOCK_IRIS_UNLOCK, password_block_iris_unlock bool -> Option<bool>, with_password_block_iris_unlock(bool), "`passwordBlockIrisUnlock`: `Edm.Boolean`";
    "passwordBlockTrustAgents" PASSWORD_BLOCK_TRUST_AGENTS, password_block_trust_agents bool -> Option<bool>, with_password_block_trust_agents(bool), "`passwordBlockTrustAgents`: `Edm.Boolean`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinutesOfInactivityBeforeScreenTimeout" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT, password_minutes_of_inactivity_before_screen_timeout i32 -> Option<i32>, with_password_minutes_of_inactivity_before_screen_timeout(i32), "`passwordMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordSignInFailureCountBeforeFactoryReset" PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET, password_sign_in_failure_count_before_factory_reset i32 -> Option<i32>, with_password_sign_in_failure_count_before_factory_reset(i32), "`passwordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::AndroidWorkProfileRequiredPasswordType>, with_password_required_type(super::AndroidWorkProfileRequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.androidWorkProfileRequiredPasswordType`" "Possible values are: deviceDefault, lowSecurityBiometric, required, atLeastNumeric, numericComplex, atLeastAlphabetic, atLeastAlphanumeric, alphanumericWithSymbols.";
    "workProfileAllowAppInstallsFromUnknownSources" WORK_PROFILE_ALLOW_APP_INSTALLS_FROM_UNKNOWN_SOURCES, work_profile_allow_app_installs_from_unknown_sources bool -> Option<bool>, with_work_profile_allow_app_installs_from_unknown_sources(bool), "`workProfileAllowAppInstallsFromUnknownSources`: `Edm.Boolean`";
    "workProfileDataSharingType" WORK_PROFILE_DATA_SHARING_TYPE, work_profile_data_sharing_type enumeration -> Option<super::AndroidWorkProfileCrossProfileDataSharingType>, with_work_profile_data_sharing_type(super::AndroidWorkProfileCrossProfileDataSharingType), "`workProfileDataSharingType`: `microsoft.graph.androidWorkProfileCrossProfileDataSharingType`" "Possible values are: deviceDefault, preventAny, allowPersonalToWork, noRestrictions.";
    "workProfileBlockNotificationsWhileDeviceLocked" WORK_PROFILE_BLOCK_NOTIFICATIONS_WHILE_DEVICE_LOCKED, work_profile_block_notifications_while_device_locked bool -> Option<bool>, with_work_profile_block_notifications_while_device_locked(bool), "`workProfileBlockNotificationsWhileDeviceLocked`: `Edm.Boolean`";
    "workProfileBlockAddingAccounts" WORK_PROFILE_BLOCK_ADDING_ACCOUNTS, work_profile_block_adding_accounts bool -> Option<bool>, with_work_profile_block_adding_accounts(bool), "`workProfileBlockAddingAccounts`: `Edm.Boolean`";
    "workProfileBluetoothEnableContactSharing" WORK_PROFILE_BLUETOOTH_ENABLE_CONTACT_SHARING, work_profile_bluetooth_enable_contact_sharing bool -> Option<bool>, with_work_profile_bluetooth_enable_contact_sharing(bool), "`workProfileBluetoothEnableContactSharing`: `Edm.Boolean`";
    "workProfileBlockScreenCapture" WORK_PROFILE_BLOCK_SCREEN_CAPTURE, work_profile_block_screen_capture bool -> Option<bool>, with_work_profile_block_screen_capture(bool), "`workProfileBlockScreenCapture`: `Edm.Boolean`";
    "workProfileBlockCrossProfileCallerId" WORK_PROFILE_BLOCK_CROSS_PROFILE_CALLER_ID, work_profile_block_cross_profile_caller_id bool -> Option<bool>, with_work_profile_block_cross_profile_caller_id(bool), "`workProfileBlockCrossProfileCallerId`: `Edm.Boolean`";
    "workProfileBlockCamera" WORK_PROFILE_BLOCK_CAMERA, work_profile_block_camera bool -> Option<bool>, with_work_profile_block_camera(bool), "`workProfileBlockCamera`: `Edm.Boolean`";
    "workProfileBlockCrossProfileContactsSearch" WORK_PROFILE_BLOCK_CROSS_PROFILE_CONTACTS_SEARCH, work_profile_block_cross_profile_contacts_search bool -> Option<bool>, with_work_profile_block_cross_profile_contacts_search(bool), "`workProfileBlockCrossProfileContactsSearch`: `Edm.Boolean`";
    "workProfileBlockCrossProfileCopyPaste" WORK_PROFILE_BLOCK_CROSS_PROFILE_COPY_PASTE, work_profile_block_cross_profile_copy_paste bool -> Option<bool>, with_work_profile_block_cross_profile_copy_paste(bool), "`workProfileBlockCrossProfileCopyPaste`: `Edm.Boolean`";
    "workProfileDefaultAppPermissionPolicy" WORK_PROFILE_DEFAULT_APP_PERMISSION_POLICY, work_profile_default_app_permission_policy enumeration -> Option<super::AndroidWorkProfileDefaultAppPermissionPolicyType>, with_work_profile_default_app_permission_policy(super::AndroidWorkProfileDefaultAppPermissionPolicyType), "`workProfileDefaultAppPermissionPolicy`: `microsoft.graph.androidWorkProfileDefaultAppPermissionPolicyType`" "Possible values are: deviceDefault, prompt, autoGrant, autoDeny.";
    "workProfilePasswordBlockFaceUnlock" WORK_PROFILE_PASSWORD_BLOCK_FACE_UNLOCK, work_profile_password_block_face_unlock bool -> Option<bool>, with_work_profile_password_block_face_unlock(bool), "`workProfilePasswordBlockFaceUnlock`: `Edm.Boolean`";
    "workProfilePasswordBlockFingerprintUnlock" WORK_PROFILE_PASSWORD_BLOCK_FINGERPRINT_UNLOCK, work_profile_password_block_fingerprint_unlock bool -> Option<bool>, with_work_profile_password_block_fingerprint_unlock(bool), "`workProfilePasswordBlockFingerprintUnlock`: `Edm.Boolean`";
    "workProfilePasswordBlockIrisUnlock" WORK_PROFILE_PASSWORD_BLOCK_IRIS_UNLOCK, work_profile_password_block_iris_unlock bool -> Option<bool>, with_work_profile_password_block_iris_unlock(bool), "`workProfilePasswordBlockIrisUnlock`: `Edm.Boolean`";
    "workProfilePasswordBlockTrustAgents" WORK_PROFILE_PASSWORD_BLOCK_TRUST_AGENTS, work_profile_password_block_trust_agents bool -> Option<bool>, with_work_profile_password_block_trust_agents(bool), "`workProfilePasswordBlockTrustAgents`: `Edm.Boolean`";
    "workProfilePasswordExpirationDays" WORK_PROFILE_PASSWORD_EXPIRATION_DAYS, work_profile_password_expiration_days i32 -> Option<i32>, with_work_profile_password_expiration_days(i32), "`workProfilePasswordExpirationDays`: `Edm.Int32`";
    "workProfilePasswordMinimumLength" WORK_PROFILE_PASSWORD_MINIMUM_LENGTH, work_profile_password_minimum_length i32 -> Option<i32>, with_work_profile_password_minimum_length(i32), "`workProfilePasswordMinimumLength`: `Edm.Int32`";
    "workProfilePasswordMinNumericCharacters" WORK_PROFILE_PASSWORD_MIN_NUMERIC_CHARACTERS, work_profile_password_min_numeric_characters i32 -> Option<i32>, with_work_profile_password_min_numeric_characters(i32), "`workProfilePasswordMinNumericCharacters`: `Edm.Int32`";
    "workProfilePasswordMinNonLetterCharacters" WORK_PROFILE_PASSWORD_MIN_NON_LETTER_CHARACTERS, work_profile_password_min_non_letter_characters i32 -> Option<i32>, with_work_profile_password_min_non_letter_characters(i32), "`workProfilePasswordMinNonLetterCharacters`: `Edm.Int32`";
    "workProfilePasswordMinLetterCharacters" WORK_PROFILE_PASSWORD_MIN_LETTER_CHARACTERS, work_profile_password_min_letter_characters i32 -> Option<i32>, with_work_profile_password_min_letter_characters(i32), "`workProfilePasswordMinLetterCharacters`: `Edm.Int32`";
    "workProfilePasswordMinLowerCaseCharacters" WORK_PROFILE_PASSWORD_MIN_LOWER_CASE_CHARACTERS, work_profile_password_min_lower_case_characters i32 -> Option<i32>, with_work_profile_password_min_lower_case_characters(i32), "`workProfilePasswordMinLowerCaseCharacters`: `Edm.Int32`";
    "workProfilePasswordMinUpperCaseCharacters" WORK_PROFILE_PASSWORD_MIN_UPPER_CASE_CHARACTERS, work_profile_password_min_upper_case_characters i32 -> Option<i32>, with_work_profile_password_min_upper_case_characters(i32), "`workProfilePasswordMinUpperCaseCharacters`: `Edm.Int32`";
    "workProfilePasswordMinSymbolCharacters" WORK_PROFILE_PASSWORD_MIN_SYMBOL_CHARACTERS, work_profile_password_min_symbol_characters i32 -> Option<i32>, with_work_profile_password_min_symbol_characters(i32), "`workProfilePasswordMinSymbolCharacters`: `Edm.Int32`";
    "workProfilePasswordMinutesOfInactivityBeforeScreenTimeout" WORK_PROFILE_PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT, work_profile_password_minutes_of_inactivity_before_screen_timeout i32 -> Option<i32>, with_work_profile_password_minutes_of_inactivity_before_screen_timeout(i32), "`workProfilePasswordMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`";
    "workProfilePasswordPreviousPasswordBlockCount" WORK_PROFILE_PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, work_profile_password_previous_password_block_count i32 -> Option<i32>, with_work_profile_password_previous_password_block_count(i32), "`workProfilePasswordPreviousPasswordBlockCount`: `Edm.Int32`";
    "workProfilePasswordSignInFailureCountBeforeFactoryReset" WORK_PROFILE_PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET, work_profile_password_sign_in_failure_count_before_factory_reset i32 -> Option<i32>, with_work_profile_password_sign_in_failure_count_before_factory_reset(i32), "`workProfilePasswordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`";
    "workProfilePasswordRequiredType" WORK_PROFILE_PASSWORD_REQUIRED_TYPE, work_profile_password_required_type enumeration -> Option<super::AndroidWorkProfileRequiredPasswordType>, with_work_profile_password_required_type(super::AndroidWorkProfileRequiredPasswordType), "`workProfilePasswordRequiredType`: `microsoft.graph.androidWorkProfileRequiredPasswordType`" "Possible values are: deviceDefault, lowSecurityBiometric, required, atLeastNumeric, numericComplex, atLeastAlphabetic, atLeastAlphanumeric, alphanumericWithSymbols.";
    "workProfileRequirePassword" WORK_PROFILE_REQUIRE_PASSWORD, work_profile_require_password bool -> Option<bool>, with_work_profile_require_password(bool), "`workProfileRequirePassword`: `Edm.Boolean`";
    "securityRequireVerifyApps" SECURITY_REQUIRE_VERIFY_APPS, security_require_verify_apps bool -> Option<bool>, with_security_require_verify_apps(bool), "`securityRequireVerifyApps`: `Edm.Boolean`";
    "vpnAlwaysOnPackageIdentifier" VPN_ALWAYS_ON_PACKAGE_IDENTIFIER, vpn_always_on_package_identifier str -> Option<&str>, with_vpn_always_on_package_identifier(String), "`vpnAlwaysOnPackageIdentifier`: `Edm.String`";
    "vpnEnableAlwaysOnLockdownMode" VPN_ENABLE_ALWAYS_ON_LOCKDOWN_MODE, vpn_enable_always_on_lockdown_mode bool -> Option<bool>, with_vpn_enable_always_on_lockdown_mode(bool), "`vpnEnableAlwaysOnLockdownMode`: `Edm.Boolean`";
    "workProfileAllowWidgets" WORK_PROFILE_ALLOW_WIDGETS, work_profile_allow_widgets bool -> Option<bool>, with_work_profile_allow_widgets(bool), "`workProfileAllowWidgets`: `Edm.Boolean`";
    "workProfileBlockPersonalAppInstallsFromUnknownSources" WORK_PROFILE_BLOCK_PERSONAL_APP_INSTALLS_FROM_UNKNOWN_SOURCES, work_profile_block_personal_app_installs_from_unknown_sources bool -> Option<bool>, with_work_profile_block_personal_app_installs_from_unknown_sources(bool), "`workProfileBlockPersonalAppInstallsFromUnknownSources`: `Edm.Boolean`";
    "allowedGoogleAccountDomains" ALLOWED_GOOGLE_ACCOUNT_DOMAINS, allowed_google_account_domains strs -> Option<Vec<&str>>, with_allowed_google_account_domains(Vec<String>), "`allowedGoogleAccountDomains`: `Collection(Edm.String)`, metadata";
    "blockUnifiedPasswordForWorkProfile" BLOCK_UNIFIED_PASSWORD_FOR_WORK_PROFILE, block_unified_password_for_work_profile bool -> Option<bool>, with_block_unified_password_for_work_profile(bool), "`blockUnifiedPasswordForWorkProfile`: `Edm.Boolean`, metadata";
    "requiredPasswordComplexity" REQUIRED_PASSWORD_COMPLEXITY, required_password_complexity enumeration -> Option<super::AndroidRequiredPasswordComplexity>, with_required_password_complexity(super::AndroidRequiredPasswordComplexity), "`requiredPasswordComplexity`: `microsoft.graph.androidRequiredPasswordComplexity`, metadata";
    "workProfileAccountUse" WORK_PROFILE_ACCOUNT_USE, work_profile_account_use enumeration -> Option<super::AndroidWorkProfileAccountUse>, with_work_profile_account_use(super::AndroidWorkProfileAccountUse), "`workProfileAccountUse`: `microsoft.graph.androidWorkProfileAccountUse`, metadata";
    "workProfileRequiredPasswordComplexity" WORK_PROFILE_REQUIRED_PASSWORD_COMPLEXITY, work_profile_required_password_complexity enumeration -> Option<super::AndroidRequiredPasswordComplexity>, with_work_profile_required_password_complexity(super::AndroidRequiredPasswordComplexity), "`workProfileRequiredPasswordComplexity`: `microsoft.graph.androidRequiredPasswordComplexity`, metadata";
}

crate::runtime::model! {
    /// Inherits from androidWorkProfileEasEmailProfileBase.
    ///
    /// [`microsoft.graph.androidWorkProfileGmailEasConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilegmaileasconfiguration?view=graph-rest-beta), with the accessors of [`AndroidWorkProfileEasEmailProfileBase`](super::AndroidWorkProfileEasEmailProfileBase)
    AndroidWorkProfileGmailEasConfiguration: super::AndroidWorkProfileEasEmailProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.androidWorkProfileGmailEasConfiguration";
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
    inherited "authenticationMethod" AUTHENTICATION_METHOD, with_authentication_method(super::EasAuthenticationMethod), "`authenticationMethod`";
    inherited "durationOfEmailToSync" DURATION_OF_EMAIL_TO_SYNC, with_duration_of_email_to_sync(super::EmailSyncDuration), "`durationOfEmailToSync`";
    inherited "emailAddressSource" EMAIL_ADDRESS_SOURCE, with_email_address_source(super::UserEmailSource), "`emailAddressSource`";
    inherited "hostName" HOST_NAME, with_host_name(String), "`hostName`";
    inherited "requireSsl" REQUIRE_SSL, with_require_ssl(bool), "`requireSsl`";
    inherited "usernameSource" USERNAME_SOURCE, with_username_source(super::AndroidUsernameSource), "`usernameSource`";
    inherited "identityCertificate" IDENTITY_CERTIFICATE, with_identity_certificate(super::AndroidWorkProfileCertificateProfileBase), "`identityCertificate`";
}

crate::runtime::model! {
    /// Inherits from androidWorkProfileEasEmailProfileBase.
    ///
    /// [`microsoft.graph.androidWorkProfileNineWorkEasConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilenineworkeasconfiguration?view=graph-rest-beta), with the accessors of [`AndroidWorkProfileEasEmailProfileBase`](super::AndroidWorkProfileEasEmailProfileBase)
    AndroidWorkProfileNineWorkEasConfiguration: super::AndroidWorkProfileEasEmailProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.androidWorkProfileNineWorkEasConfiguration";
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
    inherited "authenticationMethod" AUTHENTICATION_METHOD, with_authentication_method(super::EasAuthenticationMethod), "`authenticationMethod`";
    inherited "durationOfEmailToSync" DURATION_OF_EMAIL_TO_SYNC, with_duration_of_email_to_sync(super::EmailSyncDuration), "`durationOfEmailToSync`";
    inherited "emailAddressSource" EMAIL_ADDRESS_SOURCE, with_email_address_source(super::UserEmailSource), "`emailAddressSource`";
    inherited "hostName" HOST_NAME, with_host_name(String), "`hostName`";
    inherited "requireSsl" REQUIRE_SSL, with_require_ssl(bool), "`requireSsl`";
    inherited "usernameSource" USERNAME_SOURCE, with_username_source(super::AndroidUsernameSource), "`usernameSource`";
    inherited "identityCertificate" IDENTITY_CERTIFICATE, with_identity_certificate(super::AndroidWorkProfileCertificateProfileBase), "`identityCertificate`";
    "syncCalendar" SYNC_CALENDAR, sync_calendar bool -> Option<bool>, with_sync_calendar(bool), "`syncCalendar`: `Edm.Boolean`";
    "syncContacts" SYNC_CONTACTS, sync_contacts bool -> Option<bool>, with_sync_contacts(bool), "`syncContacts`: `Edm.Boolean`";
    "syncTasks" SYNC_TASKS, sync_tasks bool -> Option<bool>, with_sync_tasks(bool), "`syncTasks`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from androidWorkProfileCertificateProfileBase.
    ///
    /// [`microsoft.graph.androidWorkProfilePkcsCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilepkcscertificateprofile?view=graph-rest-beta), with the accessors of [`AndroidWorkProfileCertificateProfileBase`](super::AndroidWorkProfileCertificateProfileBase)
    AndroidWorkProfilePkcsCertificateProfile: super::AndroidWorkProfileCertificateProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.androidWorkProfilePkcsCertificateProfile";
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
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
    inherited "extendedKeyUsages" EXTENDED_KEY_USAGES, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "rootCertificate" ROOT_CERTIFICATE, with_root_certificate(super::AndroidWorkProfileTrustedRootCertificate), "`rootCertificate`";
    "certificationAuthority" CERTIFICATION_AUTHORITY, certification_authority str -> Option<&str>, with_certification_authority(String), "`certificationAuthority`: `Edm.String`";
    "certificationAuthorityName" CERTIFICATION_AUTHORITY_NAME, certification_authority_name str -> Option<&str>, with_certification_authority_name(String), "`certificationAuthorityName`: `Edm.String`";
    "certificateTemplateName" CERTIFICATE_TEMPLATE_NAME, certificate_template_name str -> Option<&str>, with_certificate_template_name(String), "`certificateTemplateName`: `Edm.String`";
    "subjectAlternativeNameFormatString" SUBJECT_ALTERNATIVE_NAME_FORMAT_STRING, subject_alternative_name_format_string str -> Option<&str>, with_subject_alternative_name_format_string(String), "`subjectAlternativeNameFormatString`: `Edm.String`";
    "subjectNameFormatString" SUBJECT_NAME_FORMAT_STRING, subject_name_format_string str -> Option<&str>, with_subject_name_format_string(String), "`subjectNameFormatString`: `Edm.String`";
    "certificateStore" CERTIFICATE_STORE, certificate_store enumeration -> Option<super::CertificateStore>, with_certificate_store(super::CertificateStore), "`certificateStore`: `microsoft.graph.certificateStore`" "Possible values are: user, machine.";
    "customSubjectAlternativeNames" CUSTOM_SUBJECT_ALTERNATIVE_NAMES, custom_subject_alternative_names models -> Option<&[super::CustomSubjectAlternativeName]>, with_custom_subject_alternative_names(Vec<super::CustomSubjectAlternativeName>), "`customSubjectAlternativeNames`: `Collection(microsoft.graph.customSubjectAlternativeName)`";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidWorkProfileRequiredPasswordType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilerequiredpasswordtype?view=graph-rest-beta)
    AndroidWorkProfileRequiredPasswordType = "microsoft.graph.androidWorkProfileRequiredPasswordType" {
        DeviceDefault = "deviceDefault",
        LowSecurityBiometric = "lowSecurityBiometric",
        Required = "required",
        AtLeastNumeric = "atLeastNumeric",
        NumericComplex = "numericComplex",
        AtLeastAlphabetic = "atLeastAlphabetic",
        AtLeastAlphanumeric = "atLeastAlphanumeric",
        AlphanumericWithSymbols = "alphanumericWithSymbols",
    }
}

crate::runtime::model! {
    /// Inherits from androidWorkProfileCertificateProfileBase.
    ///
    /// [`microsoft.graph.androidWorkProfileScepCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilescepcertificateprofile?view=graph-rest-beta), with the accessors of [`AndroidWorkProfileCertificateProfileBase`](super::AndroidWorkProfileCertificateProfileBase)
    AndroidWorkProfileScepCertificateProfile: super::AndroidWorkProfileCertificateProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.androidWorkProfileScepCertificateProfile";
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
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
    inherited "extendedKeyUsages" EXTENDED_KEY_USAGES, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "rootCertificate" ROOT_CERTIFICATE, with_root_certificate(super::AndroidWorkProfileTrustedRootCertificate), "`rootCertificate`";
    "scepServerUrls" SCEP_SERVER_URLS, scep_server_urls strs -> Option<Vec<&str>>, with_scep_server_urls(Vec<String>), "`scepServerUrls`: `Collection(Edm.String)`";
    "subjectNameFormatString" SUBJECT_NAME_FORMAT_STRING, subject_name_format_string str -> Option<&str>, with_subject_name_format_string(String), "`subjectNameFormatString`: `Edm.String`";
    "keyUsage" KEY_USAGE, key_usage flags -> Option<Flags<super::KeyUsages>>, with_key_usage(Flags<super::KeyUsages>), "`keyUsage`: `microsoft.graph.keyUsages`" "Possible values are: keyEncipherment, digitalSignature.";
    "keySize" KEY_SIZE, key_size enumeration -> Option<super::KeySize>, with_key_size(super::KeySize), "`keySize`: `microsoft.graph.keySize`" "Possible values are: size1024, size2048, size4096.";
    "hashAlgorithm" HASH_ALGORITHM, hash_algorithm flags -> Option<Flags<super::HashAlgorithms>>, with_hash_algorithm(Flags<super::HashAlgorithms>), "`hashAlgorithm`: `microsoft.graph.hashAlgorithms`" "Possible values are: sha1, sha2.";
    "subjectAlternativeNameFormatString" SUBJECT_ALTERNATIVE_NAME_FORMAT_STRING, subject_alternative_name_format_string str -> Option<&str>, with_subject_alternative_name_format_string(String), "`subjectAlternativeNameFormatString`: `Edm.String`";
    "certificateStore" CERTIFICATE_STORE, certificate_store enumeration -> Option<super::CertificateStore>, with_certificate_store(super::CertificateStore), "`certificateStore`: `microsoft.graph.certificateStore`" "Possible values are: user, machine.";
    "customSubjectAlternativeNames" CUSTOM_SUBJECT_ALTERNATIVE_NAMES, custom_subject_alternative_names models -> Option<&[super::CustomSubjectAlternativeName]>, with_custom_subject_alternative_names(Vec<super::CustomSubjectAlternativeName>), "`customSubjectAlternativeNames`: `Collection(microsoft.graph.customSubjectAlternativeName)`";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidWorkProfileTrustedRootCertificate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofiletrustedrootcertificate?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidWorkProfileTrustedRootCertificate: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidWorkProfileTrustedRootCertificate";
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
    "trustedRootCertificate" TRUSTED_ROOT_CERTIFICATE, trusted_root_certificate binary -> Parsed<Bytes>, with_trusted_root_certificate(Bytes), "`trustedRootCertificate`: `Edm.Binary`";
    "certFileName" CERT_FILE_NAME, cert_file_name str -> Option<&str>, with_cert_file_name(String), "`certFileName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidWorkProfileVpnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilevpnconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidWorkProfileVpnConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidWorkProfileVpnConfiguration";
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
    "connectionName" CONNECTION_NAME, connection_name str -> Option<&str>, with_connection_name(String), "`connectionName`: `Edm.String`";
    "connectionType" CONNECTION_TYPE, connection_type enumeration -> Option<super::AndroidWorkProfileVpnConnectionType>, with_connection_type(super::AndroidWorkProfileVpnConnectionType), "`connectionType`: `microsoft.graph.androidWorkProfileVpnConnectionType`" "Possible values are: ciscoAnyConnect, pulseSecure, f5EdgeClient, dellSonicWallMobileConnect, checkPointCapsuleVpn, citrix, paloAltoGlobalProtect, microsoftTunnel, netMotionMobility, microsoftProtect.";
    "role" ROLE, role str -> Option<&str>, with_role(String), "`role`: `Edm.String`";
    "realm" REALM, realm str -> Option<&str>, with_realm(String), "`realm`: `Edm.String`";
    "servers" SERVERS, servers models -> Option<&[super::VpnServer]>, with_servers(Vec<super::VpnServer>), "`servers`: `Collection(microsoft.graph.vpnServer)`";
    "fingerprint" FINGERPRINT, fingerprint str -> Option<&str>, with_fingerprint(String), "`fingerprint`: `Edm.String`";
    "customData" CUSTOM_DATA, custom_data models -> Option<&[super::KeyValue]>, with_custom_data(Vec<super::KeyValue>), "`customData`: `Collection(microsoft.graph.keyValue)`";
    "customKeyValueData" CUSTOM_KEY_VALUE_DATA, custom_key_value_data models -> Option<&[super::KeyValuePair]>, with_custom_key_value_data(Vec<super::KeyValuePair>), "`customKeyValueData`: `Collection(microsoft.graph.keyValuePair)`";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::VpnAuthenticationMethod>, with_authentication_method(super::VpnAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.vpnAuthenticationMethod`" "Possible values are: certificate, usernameAndPassword, sharedSecret, derivedCredential, azureAD.";
    "proxyServer" PROXY_SERVER, proxy_server model -> Option<&super::VpnProxyServer>, with_proxy_server(super::VpnProxyServer), "`proxyServer`: `microsoft.graph.vpnProxyServer`";
    "targetedPackageIds" TARGETED_PACKAGE_IDS, targeted_package_ids strs -> Option<Vec<&str>>, with_targeted_package_ids(Vec<String>), "`targetedPackageIds`: `Collection(Edm.String)`";
    "targetedMobileApps" TARGETED_MOBILE_APPS, targeted_mobile_apps models -> Option<&[super::AppListItem]>, with_targeted_mobile_apps(Vec<super::AppListItem>), "`targetedMobileApps`: `Collection(microsoft.graph.appListItem)`";
    "alwaysOn" ALWAYS_ON, always_on bool -> Option<bool>, with_always_on(bool), "`alwaysOn`: `Edm.Boolean`";
    "alwaysOnLockdown" ALWAYS_ON_LOCKDOWN, always_on_lockdown bool -> Option<bool>, with_always_on_lockdown(bool), "`alwaysOnLockdown`: `Edm.Boolean`";
    "microsoftTunnelSiteId" MICROSOFT_TUNNEL_SITE_ID, microsoft_tunnel_site_id str -> Option<&str>, with_microsoft_tunnel_site_id(String), "`microsoftTunnelSiteId`: `Edm.String`";
    "lockdownExclusionList" LOCKDOWN_EXCLUSION_LIST, lockdown_exclusion_list strs -> Option<Vec<&str>>, with_lockdown_exclusion_list(Vec<String>), "`lockdownExclusionList`: `Collection(Edm.String)`, metadata";
    "proxyExclusionList" PROXY_EXCLUSION_LIST, proxy_exclusion_list strs -> Option<Vec<&str>>, with_proxy_exclusion_list(Vec<String>), "`proxyExclusionList`: `Collection(Edm.String)`, metadata";
    "identityCertificate" IDENTITY_CERTIFICATE, identity_certificate model -> Option<&super::AndroidWorkProfileCertificateProfileBase>, with_identity_certificate(super::AndroidWorkProfileCertificateProfileBase), "`identityCertificate`: `microsoft.graph.androidWorkProfileCertificateProfileBase`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidWorkProfileVpnConnectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilevpnconnectiontype?view=graph-rest-beta)
    AndroidWorkProfileVpnConnectionType = "microsoft.graph.androidWorkProfileVpnConnectionType" {
        CiscoAnyConnect = "ciscoAnyConnect",
        PulseSecure = "pulseSecure",
        F5EdgeClient = "f5EdgeClient",
        DellSonicWallMobileConnect = "dellSonicWallMobileConnect",
        CheckPointCapsuleVpn = "checkPointCapsuleVpn",
        Citrix = "citrix",
        PaloAltoGlobalProtect = "paloAltoGlobalProtect",
        MicrosoftTunnel = "microsoftTunnel",
        NetMotionMobility = "netMotionMobility",
        MicrosoftProtect = "microsoftProtect",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidWorkProfileWiFiConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilewificonfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidWorkProfileWiFiConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidWorkProfileWiFiConfiguration" {
        "microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration",
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
    "networkName" NETWORK_NAME, network_name str -> Option<&str>, with_network_name(String), "`networkName`: `Edm.String`";
    "ssid" SSID, ssid str -> Option<&str>, with_ssid(String), "`ssid`: `Edm.String`";
    "connectAutomatically" CONNECT_AUTOMATICALLY, connect_automatically bool -> Option<bool>, with_connect_automatically(bool), "`connectAutomatically`: `Edm.Boolean`";
    "connectWhenNetworkNameIsHidden" CONNECT_WHEN_NETWORK_NAME_IS_HIDDEN, connect_when_network_name_is_hidden bool -> Option<bool>, with_connect_when_network_name_is_hidden(bool), "`connectWhenNetworkNameIsHidden`: `Edm.Boolean`";
    "wiFiSecurityType" WI_FI_SECURITY_TYPE, wi_fi_security_type enumeration -> Option<super::AndroidWiFiSecurityType>, with_wi_fi_security_type(super::AndroidWiFiSecurityType), "`wiFiSecurityType`: `microsoft.graph.androidWiFiSecurityType`" "Possible values are: open, wpaEnterprise, wpa2Enterprise.";
    "preSharedKey" PRE_SHARED_KEY, pre_shared_key str -> Option<&str>, with_pre_shared_key(String), "`preSharedKey`: `Edm.String`, metadata";
    "preSharedKeyIsSet" PRE_SHARED_KEY_IS_SET, pre_shared_key_is_set bool -> Option<bool>, with_pre_shared_key_is_set(bool), "`preSharedKeyIsSet`: `Edm.Boolean`, metadata";
    "proxyAutomaticConfigurationUrl" PROXY_AUTOMATIC_CONFIGURATION_URL, proxy_automatic_configuration_url str -> Option<&str>, with_proxy_automatic_configuration_url(String), "`proxyAutomaticConfigurationUrl`: `Edm.String`, metadata";
    "proxySettings" PROXY_SETTINGS, proxy_settings enumeration -> Option<super::WiFiProxySetting>, with_proxy_settings(super::WiFiProxySetting), "`proxySettings`: `microsoft.graph.wiFiProxySetting`, metadata";
}
