// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, Flags, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// Inherits from windowsCertificateProfileBase.
    ///
    /// [`microsoft.graph.windows81CertificateProfileBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81certificateprofilebase?view=graph-rest-beta), with the accessors of [`WindowsCertificateProfileBase`](super::WindowsCertificateProfileBase)
    Windows81CertificateProfileBase: super::WindowsCertificateProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.windows81CertificateProfileBase" {
        "microsoft.graph.windows81SCEPCertificateProfile",
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
    "extendedKeyUsages" EXTENDED_KEY_USAGES, extended_key_usages models -> Option<&[super::ExtendedKeyUsage]>, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`: `Collection(microsoft.graph.extendedKeyUsage)`";
    "customSubjectAlternativeNames" CUSTOM_SUBJECT_ALTERNATIVE_NAMES, custom_subject_alternative_names models -> Option<&[super::CustomSubjectAlternativeName]>, with_custom_subject_alternative_names(Vec<super::CustomSubjectAlternativeName>), "`customSubjectAlternativeNames`: `Collection(microsoft.graph.customSubjectAlternativeName)`";
}

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.windows81CompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81compliancepolicy?view=graph-rest-beta), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    Windows81CompliancePolicy: super::DeviceCompliancePolicy, super::Entity = "microsoft.graph.windows81CompliancePolicy";
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
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinutesOfInactivityBeforeLock" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_LOCK, password_minutes_of_inactivity_before_lock i32 -> Option<i32>, with_password_minutes_of_inactivity_before_lock(i32), "`passwordMinutesOfInactivityBeforeLock`: `Edm.Int32`";
    "passwordMinimumCharacterSetCount" PASSWORD_MINIMUM_CHARACTER_SET_COUNT, password_minimum_character_set_count i32 -> Option<i32>, with_password_minimum_character_set_count(i32), "`passwordMinimumCharacterSetCount`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::RequiredPasswordType>, with_password_required_type(super::RequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.requiredPasswordType`" "Possible values are: deviceDefault, alphanumeric, numeric.";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "osMinimumVersion" OS_MINIMUM_VERSION, os_minimum_version str -> Option<&str>, with_os_minimum_version(String), "`osMinimumVersion`: `Edm.String`";
    "osMaximumVersion" OS_MAXIMUM_VERSION, os_maximum_version str -> Option<&str>, with_os_maximum_version(String), "`osMaximumVersion`: `Edm.String`";
    "storageRequireEncryption" STORAGE_REQUIRE_ENCRYPTION, storage_require_encryption bool -> Option<bool>, with_storage_require_encryption(bool), "`storageRequireEncryption`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows81GeneralConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81generalconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows81GeneralConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windows81GeneralConfiguration";
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
    "accountsBlockAddingNonMicrosoftAccountEmail" ACCOUNTS_BLOCK_ADDING_NON_MICROSOFT_ACCOUNT_EMAIL, accounts_block_adding_non_microsoft_account_email bool -> Option<bool>, with_accounts_block_adding_non_microsoft_account_email(bool), "`accountsBlockAddingNonMicrosoftAccountEmail`: `Edm.Boolean`";
    "applyOnlyToWindows81" APPLY_ONLY_TO_WINDOWS81, apply_only_to_windows81 bool -> Option<bool>, with_apply_only_to_windows81(bool), "`applyOnlyToWindows81`: `Edm.Boolean`, read-only" "Read-only.";
    "browserBlockAutofill" BROWSER_BLOCK_AUTOFILL, browser_block_autofill bool -> Option<bool>, with_browser_block_autofill(bool), "`browserBlockAutofill`: `Edm.Boolean`";
    "browserBlockAutomaticDetectionOfIntranetSites" BROWSER_BLOCK_AUTOMATIC_DETECTION_OF_INTRANET_SITES, browser_block_automatic_detection_of_intranet_sites bool -> Option<bool>, with_browser_block_automatic_detection_of_intranet_sites(bool), "`browserBlockAutomaticDetectionOfIntranetSites`: `Edm.Boolean`";
    "browserBlockEnterpriseModeAccess" BROWSER_BLOCK_ENTERPRISE_MODE_ACCESS, browser_block_enterprise_mode_access bool -> Option<bool>, with_browser_block_enterprise_mode_access(bool), "`browserBlockEnterpriseModeAccess`: `Edm.Boolean`";
    "browserBlockJavaScript" BROWSER_BLOCK_JAVA_SCRIPT, browser_block_java_script bool -> Option<bool>, with_browser_block_java_script(bool), "`browserBlockJavaScript`: `Edm.Boolean`";
    "browserBlockPlugins" BROWSER_BLOCK_PLUGINS, browser_block_plugins bool -> Option<bool>, with_browser_block_plugins(bool), "`browserBlockPlugins`: `Edm.Boolean`";
    "browserBlockPopups" BROWSER_BLOCK_POPUPS, browser_block_popups bool -> Option<bool>, with_browser_block_popups(bool), "`browserBlockPopups`: `Edm.Boolean`";
    "browserBlockSendingDoNotTrackHeader" BROWSER_BLOCK_SENDING_DO_NOT_TRACK_HEADER, browser_block_sending_do_not_track_header bool -> Option<bool>, with_browser_block_sending_do_not_track_header(bool), "`browserBlockSendingDoNotTrackHeader`: `Edm.Boolean`";
    "browserBlockSingleWordEntryOnIntranetSites" BROWSER_BLOCK_SINGLE_WORD_ENTRY_ON_INTRANET_SITES, browser_block_single_word_entry_on_intranet_sites bool -> Option<bool>, with_browser_block_single_word_entry_on_intranet_sites(bool), "`browserBlockSingleWordEntryOnIntranetSites`: `Edm.Boolean`";
    "browserRequireSmartScreen" BROWSER_REQUIRE_SMART_SCREEN, browser_require_smart_screen bool -> Option<bool>, with_browser_require_smart_screen(bool), "`browserRequireSmartScreen`: `Edm.Boolean`";
    "browserEnterpriseModeSiteListLocation" BROWSER_ENTERPRISE_MODE_SITE_LIST_LOCATION, browser_enterprise_mode_site_list_location str -> Option<&str>, with_browser_enterprise_mode_site_list_location(String), "`browserEnterpriseModeSiteListLocation`: `Edm.String`";
    "browserInternetSecurityLevel" BROWSER_INTERNET_SECURITY_LEVEL, browser_internet_security_level enumeration -> Option<super::InternetSiteSecurityLevel>, with_browser_internet_security_level(super::InternetSiteSecurityLevel), "`browserInternetSecurityLevel`: `microsoft.graph.internetSiteSecurityLevel`" "Possible values are: userDefined, medium, mediumHigh, high.";
    "browserIntranetSecurityLevel" BROWSER_INTRANET_SECURITY_LEVEL, browser_intranet_security_level enumeration -> Option<super::SiteSecurityLevel>, with_browser_intranet_security_level(super::SiteSecurityLevel), "`browserIntranetSecurityLevel`: `microsoft.graph.siteSecurityLevel`" "Possible values are: userDefined, low, mediumLow, medium, mediumHigh, high.";
    "browserLoggingReportLocation" BROWSER_LOGGING_REPORT_LOCATION, browser_logging_report_location str -> Option<&str>, with_browser_logging_report_location(String), "`browserLoggingReportLocation`: `Edm.String`";
    "browserRequireHighSecurityForRestrictedSites" BROWSER_REQUIRE_HIGH_SECURITY_FOR_RESTRICTED_SITES, browser_require_high_security_for_restricted_sites bool -> Option<bool>, with_browser_require_high_security_for_restricted_sites(bool), "`browserRequireHighSecurityForRestrictedSites`: `Edm.Boolean`";
    "browserRequireFirewall" BROWSER_REQUIRE_FIREWALL, browser_require_firewall bool -> Option<bool>, with_browser_require_firewall(bool), "`browserRequireFirewall`: `Edm.Boolean`";
    "browserRequireFraudWarning" BROWSER_REQUIRE_FRAUD_WARNING, browser_require_fraud_warning bool -> Option<bool>, with_browser_require_fraud_warning(bool), "`browserRequireFraudWarning`: `Edm.Boolean`";
    "browserTrustedSitesSecurityLevel" BROWSER_TRUSTED_SITES_SECURITY_LEVEL, browser_trusted_sites_security_level enumeration -> Option<super::SiteSecurityLevel>, with_browser_trusted_sites_security_level(super::SiteSecurityLevel), "`browserTrustedSitesSecurityLevel`: `microsoft.graph.siteSecurityLevel`" "Possible values are: userDefined, low, mediumLow, medium, mediumHigh, high.";
    "cellularBlockDataRoaming" CELLULAR_BLOCK_DATA_ROAMING, cellular_block_data_roaming bool -> Option<bool>, with_cellular_block_data_roaming(bool), "`cellularBlockDataRoaming`: `Edm.Boolean`";
    "diagnosticsBlockDataSubmission" DIAGNOSTICS_BLOCK_DATA_SUBMISSION, diagnostics_block_data_submission bool -> Option<bool>, with_diagnostics_block_data_submission(bool), "`diagnosticsBlockDataSubmission`: `Edm.Boolean`";
    "passwordBlockPicturePasswordAndPin" PASSWORD_BLOCK_PICTURE_PASSWORD_AND_PIN, password_block_picture_password_and_pin bool -> Option<bool>, with_password_block_picture_password_and_pin(bool), "`passwordBlockPicturePasswordAndPin`: `Edm.Boolean`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinutesOfInactivityBeforeScreenTimeout" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT, password_minutes_of_inactivity_before_screen_timeout i32 -> Option<i32>, with_password_minutes_of_inactivity_before_screen_timeout(i32), "`passwordMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`";
    "passwordMinimumCharacterSetCount" PASSWORD_MINIMUM_CHARACTER_SET_COUNT, password_minimum_character_set_count i32 -> Option<i32>, with_password_minimum_character_set_count(i32), "`passwordMinimumCharacterSetCount`: `Edm.Int32`";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::RequiredPasswordType>, with_password_required_type(super::RequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.requiredPasswordType`" "Possible values are: deviceDefault, alphanumeric, numeric.";
    "passwordSignInFailureCountBeforeFactoryReset" PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET, password_sign_in_failure_count_before_factory_reset i32 -> Option<i32>, with_password_sign_in_failure_count_before_factory_reset(i32), "`passwordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`";
    "storageRequireDeviceEncryption" STORAGE_REQUIRE_DEVICE_ENCRYPTION, storage_require_device_encryption bool -> Option<bool>, with_storage_require_device_encryption(bool), "`storageRequireDeviceEncryption`: `Edm.Boolean`";
    "minimumAutoInstallClassification" MINIMUM_AUTO_INSTALL_CLASSIFICATION, minimum_auto_install_classification enumeration -> Option<super::UpdateClassification>, with_minimum_auto_install_classification(super::UpdateClassification), "`minimumAutoInstallClassification`: `microsoft.graph.updateClassification`" "Possible values are: userDefined, recommendedAndImportant, important, none.";
    "updatesMinimumAutoInstallClassification" UPDATES_MINIMUM_AUTO_INSTALL_CLASSIFICATION, updates_minimum_auto_install_classification enumeration -> Option<super::UpdateClassification>, with_updates_minimum_auto_install_classification(super::UpdateClassification), "`updatesMinimumAutoInstallClassification`: `microsoft.graph.updateClassification`" "Possible values are: userDefined, recommendedAndImportant, important, none.";
    "updatesRequireAutomaticUpdates" UPDATES_REQUIRE_AUTOMATIC_UPDATES, updates_require_automatic_updates bool -> Option<bool>, with_updates_require_automatic_updates(bool), "`updatesRequireAutomaticUpdates`: `Edm.Boolean`";
    "userAccountControlSettings" USER_ACCOUNT_CONTROL_SETTINGS, user_account_control_settings enumeration -> Option<super::WindowsUserAccountControlSettings>, with_user_account_control_settings(super::WindowsUserAccountControlSettings), "`userAccountControlSettings`: `microsoft.graph.windowsUserAccountControlSettings`" "Possible values are: userDefined, alwaysNotify, notifyOnAppChanges, notifyOnAppChangesWithoutDimming, neverNotify.";
    "workFoldersUrl" WORK_FOLDERS_URL, work_folders_url str -> Option<&str>, with_work_folders_url(String), "`workFoldersUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windows81CertificateProfileBase.
    ///
    /// [`microsoft.graph.windows81SCEPCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81scepcertificateprofile?view=graph-rest-beta), with the accessors of [`Windows81CertificateProfileBase`](super::Windows81CertificateProfileBase)
    Windows81ScepCertificateProfile: super::Windows81CertificateProfileBase, super::WindowsCertificateProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.windows81SCEPCertificateProfile";
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
    inherited "extendedKeyUsages" EXTENDED_KEY_USAGES, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`";
    inherited "customSubjectAlternativeNames" CUSTOM_SUBJECT_ALTERNATIVE_NAMES, with_custom_subject_alternative_names(Vec<super::CustomSubjectAlternativeName>), "`customSubjectAlternativeNames`";
    "scepServerUrls" SCEP_SERVER_URLS, scep_server_urls strs -> Option<Vec<&str>>, with_scep_server_urls(Vec<String>), "`scepServerUrls`: `Collection(Edm.String)`";
    "subjectNameFormatString" SUBJECT_NAME_FORMAT_STRING, subject_name_format_string str -> Option<&str>, with_subject_name_format_string(String), "`subjectNameFormatString`: `Edm.String`";
    "keyUsage" KEY_USAGE, key_usage flags -> Option<Flags<super::KeyUsages>>, with_key_usage(Flags<super::KeyUsages>), "`keyUsage`: `microsoft.graph.keyUsages`" "Possible values are: keyEncipherment, digitalSignature.";
    "keySize" KEY_SIZE, key_size enumeration -> Option<super::KeySize>, with_key_size(super::KeySize), "`keySize`: `microsoft.graph.keySize`" "Possible values are: size1024, size2048, size4096.";
    "hashAlgorithm" HASH_ALGORITHM, hash_algorithm flags -> Option<Flags<super::HashAlgorithms>>, with_hash_algorithm(Flags<super::HashAlgorithms>), "`hashAlgorithm`: `microsoft.graph.hashAlgorithms`" "Possible values are: sha1, sha2.";
    "subjectAlternativeNameFormatString" SUBJECT_ALTERNATIVE_NAME_FORMAT_STRING, subject_alternative_name_format_string str -> Option<&str>, with_subject_alternative_name_format_string(String), "`subjectAlternativeNameFormatString`: `Edm.String`";
    "certificateStore" CERTIFICATE_STORE, certificate_store enumeration -> Option<super::CertificateStore>, with_certificate_store(super::CertificateStore), "`certificateStore`: `microsoft.graph.certificateStore`" "Possible values are: user, machine.";
    "rootCertificate" ROOT_CERTIFICATE, root_certificate model -> Option<&super::Windows81TrustedRootCertificate>, with_root_certificate(super::Windows81TrustedRootCertificate), "`rootCertificate`: `microsoft.graph.windows81TrustedRootCertificate`";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows81TrustedRootCertificate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81trustedrootcertificate?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows81TrustedRootCertificate: super::DeviceConfiguration, super::Entity = "microsoft.graph.windows81TrustedRootCertificate";
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
    "destinationStore" DESTINATION_STORE, destination_store enumeration -> Option<super::CertificateDestinationStore>, with_destination_store(super::CertificateDestinationStore), "`destinationStore`: `microsoft.graph.certificateDestinationStore`" "Possible values are: computerCertStoreRoot, computerCertStoreIntermediate, userCertStoreIntermediate.";
}

crate::runtime::model! {
    /// Inherits from windowsVpnConfiguration.
    ///
    /// [`microsoft.graph.windows81VpnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81vpnconfiguration?view=graph-rest-beta), with the accessors of [`WindowsVpnConfiguration`](super::WindowsVpnConfiguration)
    Windows81VpnConfiguration: super::WindowsVpnConfiguration, super::DeviceConfiguration, super::Entity = "microsoft.graph.windows81VpnConfiguration" {
        "microsoft.graph.windowsPhone81VpnConfiguration",
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
    inherited "connectionName" CONNECTION_NAME, with_connection_name(String), "`connectionName`";
    inherited "servers" SERVERS, with_servers(Vec<super::VpnServer>), "`servers`";
    inherited "customXml" CUSTOM_XML, with_custom_xml(Bytes), "`customXml`";
    "applyOnlyToWindows81" APPLY_ONLY_TO_WINDOWS81, apply_only_to_windows81 bool -> Option<bool>, with_apply_only_to_windows81(bool), "`applyOnlyToWindows81`: `Edm.Boolean`, read-only" "Read-only.";
    "connectionType" CONNECTION_TYPE, connection_type enumeration -> Option<super::WindowsVpnConnectionType>, with_connection_type(super::WindowsVpnConnectionType), "`connectionType`: `microsoft.graph.windowsVpnConnectionType`" "Possible values are: pulseSecure, f5EdgeClient, dellSonicWallMobileConnect, checkPointCapsuleVpn.";
    "loginGroupOrDomain" LOGIN_GROUP_OR_DOMAIN, login_group_or_domain str -> Option<&str>, with_login_group_or_domain(String), "`loginGroupOrDomain`: `Edm.String`";
    "enableSplitTunneling" ENABLE_SPLIT_TUNNELING, enable_split_tunneling bool -> Option<bool>, with_enable_split_tunneling(bool), "`enableSplitTunneling`: `Edm.Boolean`";
    "proxyServer" PROXY_SERVER, proxy_server model -> Option<&super::Windows81VpnProxyServer>, with_proxy_server(super::Windows81VpnProxyServer), "`proxyServer`: `microsoft.graph.windows81VpnProxyServer`";
}

crate::runtime::model! {
    /// Inherits from vpnproxyserver.
    ///
    /// [`microsoft.graph.windows81VpnProxyServer`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81vpnproxyserver?view=graph-rest-beta), with the accessors of [`VpnProxyServer`](super::VpnProxyServer)
    Windows81VpnProxyServer: super::VpnProxyServer = "microsoft.graph.windows81VpnProxyServer";
    inherited "automaticConfigurationScriptUrl" AUTOMATIC_CONFIGURATION_SCRIPT_URL, with_automatic_configuration_script_url(String), "`automaticConfigurationScriptUrl`";
    inherited "address" ADDRESS, with_address(String), "`address`";
    inherited "port" PORT, with_port(i32), "`port`";
    "automaticallyDetectProxySettings" AUTOMATICALLY_DETECT_PROXY_SETTINGS, automatically_detect_proxy_settings bool -> Option<bool>, with_automatically_detect_proxy_settings(bool), "`automaticallyDetectProxySettings`: `Edm.Boolean`";
    "bypassProxyServerForLocalAddress" BYPASS_PROXY_SERVER_FOR_LOCAL_ADDRESS, bypass_proxy_server_for_local_address bool -> Option<bool>, with_bypass_proxy_server_for_local_address(bool), "`bypassProxyServerForLocalAddress`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows81WifiImportConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81wifiimportconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows81WifiImportConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windows81WifiImportConfiguration";
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
    "payloadFileName" PAYLOAD_FILE_NAME, payload_file_name str -> Option<&str>, with_payload_file_name(String), "`payloadFileName`: `Edm.String`";
    "profileName" PROFILE_NAME, profile_name str -> Option<&str>, with_profile_name(String), "`profileName`: `Edm.String`";
    "payload" PAYLOAD, payload binary -> Parsed<Bytes>, with_payload(Bytes), "`payload`: `Edm.Binary`";
}
