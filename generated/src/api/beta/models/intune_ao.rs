// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, Flags, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.aospDeviceOwnerCertificateProfileBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-aospdeviceownercertificateprofilebase?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AospDeviceOwnerCertificateProfileBase: super::DeviceConfiguration, super::Entity = "microsoft.graph.aospDeviceOwnerCertificateProfileBase" {
        "microsoft.graph.aospDeviceOwnerPkcsCertificateProfile",
        "microsoft.graph.aospDeviceOwnerScepCertificateProfile",
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
    "rootCertificate" ROOT_CERTIFICATE, root_certificate model -> Option<&super::AospDeviceOwnerTrustedRootCertificate>, with_root_certificate(super::AospDeviceOwnerTrustedRootCertificate), "`rootCertificate`: `microsoft.graph.aospDeviceOwnerTrustedRootCertificate`";
}

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.aospDeviceOwnerCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-aospdeviceownercompliancepolicy?view=graph-rest-beta), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    AospDeviceOwnerCompliancePolicy: super::DeviceCompliancePolicy, super::Entity = "microsoft.graph.aospDeviceOwnerCompliancePolicy";
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
    "osMinimumVersion" OS_MINIMUM_VERSION, os_minimum_version str -> Option<&str>, with_os_minimum_version(String), "`osMinimumVersion`: `Edm.String`";
    "osMaximumVersion" OS_MAXIMUM_VERSION, os_maximum_version str -> Option<&str>, with_os_maximum_version(String), "`osMaximumVersion`: `Edm.String`";
    "minAndroidSecurityPatchLevel" MIN_ANDROID_SECURITY_PATCH_LEVEL, min_android_security_patch_level str -> Option<&str>, with_min_android_security_patch_level(String), "`minAndroidSecurityPatchLevel`: `Edm.String`";
    "securityBlockJailbrokenDevices" SECURITY_BLOCK_JAILBROKEN_DEVICES, security_block_jailbroken_devices bool -> Option<bool>, with_security_block_jailbroken_devices(bool), "`securityBlockJailbrokenDevices`: `Edm.Boolean`";
    "passwordRequired" PASSWORD_REQUIRED, password_required bool -> Option<bool>, with_password_required(bool), "`passwordRequired`: `Edm.Boolean`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::AndroidDeviceOwnerRequiredPasswordType>, with_password_required_type(super::AndroidDeviceOwnerRequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.androidDeviceOwnerRequiredPasswordType`" "Possible values are: deviceDefault, required, numeric, numericComplex, alphabetic, alphanumeric, alphanumericWithSymbols, lowSecurityBiometric, customPassword.";
    "passwordMinutesOfInactivityBeforeLock" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_LOCK, password_minutes_of_inactivity_before_lock i32 -> Option<i32>, with_password_minutes_of_inactivity_before_lock(i32), "`passwordMinutesOfInactivityBeforeLock`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "storageRequireEncryption" STORAGE_REQUIRE_ENCRYPTION, storage_require_encryption bool -> Option<bool>, with_storage_require_encryption(bool), "`storageRequireEncryption`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.aospDeviceOwnerDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-aospdeviceownerdeviceconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AospDeviceOwnerDeviceConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.aospDeviceOwnerDeviceConfiguration";
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
    "appsBlockInstallFromUnknownSources" APPS_BLOCK_INSTALL_FROM_UNKNOWN_SOURCES, apps_block_install_from_unknown_sources bool -> Option<bool>, with_apps_block_install_from_unknown_sources(bool), "`appsBlockInstallFromUnknownSources`: `Edm.Boolean`";
    "bluetoothBlocked" BLUETOOTH_BLOCKED, bluetooth_blocked bool -> Option<bool>, with_bluetooth_blocked(bool), "`bluetoothBlocked`: `Edm.Boolean`";
    "bluetoothBlockConfiguration" BLUETOOTH_BLOCK_CONFIGURATION, bluetooth_block_configuration bool -> Option<bool>, with_bluetooth_block_configuration(bool), "`bluetoothBlockConfiguration`: `Edm.Boolean`";
    "cameraBlocked" CAMERA_BLOCKED, camera_blocked bool -> Option<bool>, with_camera_blocked(bool), "`cameraBlocked`: `Edm.Boolean`";
    "factoryResetBlocked" FACTORY_RESET_BLOCKED, factory_reset_blocked bool -> Option<bool>, with_factory_reset_blocked(bool), "`factoryResetBlocked`: `Edm.Boolean`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinutesOfInactivityBeforeScreenTimeout" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT, password_minutes_of_inactivity_before_screen_timeout i32 -> Option<i32>, with_password_minutes_of_inactivity_before_screen_timeout(i32), "`passwordMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::AndroidDeviceOwnerRequiredPasswordType>, with_password_required_type(super::AndroidDeviceOwnerRequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.androidDeviceOwnerRequiredPasswordType`" "Possible values are: deviceDefault, required, numeric, numericComplex, alphabetic, alphanumeric, alphanumericWithSymbols, lowSecurityBiometric, customPassword.";
    "passwordSignInFailureCountBeforeFactoryReset" PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET, password_sign_in_failure_count_before_factory_reset i32 -> Option<i32>, with_password_sign_in_failure_count_before_factory_reset(i32), "`passwordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`";
    "screenCaptureBlocked" SCREEN_CAPTURE_BLOCKED, screen_capture_blocked bool -> Option<bool>, with_screen_capture_blocked(bool), "`screenCaptureBlocked`: `Edm.Boolean`";
    "securityAllowDebuggingFeatures" SECURITY_ALLOW_DEBUGGING_FEATURES, security_allow_debugging_features bool -> Option<bool>, with_security_allow_debugging_features(bool), "`securityAllowDebuggingFeatures`: `Edm.Boolean`";
    "storageBlockExternalMedia" STORAGE_BLOCK_EXTERNAL_MEDIA, storage_block_external_media bool -> Option<bool>, with_storage_block_external_media(bool), "`storageBlockExternalMedia`: `Edm.Boolean`";
    "storageBlockUsbFileTransfer" STORAGE_BLOCK_USB_FILE_TRANSFER, storage_block_usb_file_transfer bool -> Option<bool>, with_storage_block_usb_file_transfer(bool), "`storageBlockUsbFileTransfer`: `Edm.Boolean`";
    "wifiBlockEditConfigurations" WIFI_BLOCK_EDIT_CONFIGURATIONS, wifi_block_edit_configurations bool -> Option<bool>, with_wifi_block_edit_configurations(bool), "`wifiBlockEditConfigurations`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from aospDeviceOwnerWiFiConfiguration.
    ///
    /// [`microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-aospdeviceownerenterprisewificonfiguration?view=graph-rest-beta), with the accessors of [`AospDeviceOwnerWiFiConfiguration`](super::AospDeviceOwnerWiFiConfiguration)
    AospDeviceOwnerEnterpriseWiFiConfiguration: super::AospDeviceOwnerWiFiConfiguration, super::DeviceConfiguration, super::Entity = "microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration";
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
    inherited "wiFiSecurityType" WI_FI_SECURITY_TYPE, with_wi_fi_security_type(Flags<super::AospDeviceOwnerWiFiSecurityType>), "`wiFiSecurityType`";
    inherited "preSharedKey" PRE_SHARED_KEY, with_pre_shared_key(String), "`preSharedKey`";
    inherited "preSharedKeyIsSet" PRE_SHARED_KEY_IS_SET, with_pre_shared_key_is_set(bool), "`preSharedKeyIsSet`";
    inherited "proxyAutomaticConfigurationUrl" PROXY_AUTOMATIC_CONFIGURATION_URL, with_proxy_automatic_configuration_url(String), "`proxyAutomaticConfigurationUrl`";
    inherited "proxyExclusionList" PROXY_EXCLUSION_LIST, with_proxy_exclusion_list(Vec<String>), "`proxyExclusionList`";
    inherited "proxyManualAddress" PROXY_MANUAL_ADDRESS, with_proxy_manual_address(String), "`proxyManualAddress`";
    inherited "proxyManualPort" PROXY_MANUAL_PORT, with_proxy_manual_port(i32), "`proxyManualPort`";
    inherited "proxySetting" PROXY_SETTING, with_proxy_setting(super::WiFiProxySetting), "`proxySetting`";
    "eapType" EAP_TYPE, eap_type enumeration -> Option<super::AndroidEapType>, with_eap_type(super::AndroidEapType), "`eapType`: `microsoft.graph.androidEapType`" "Possible values are: eapTls, eapTtls, peap.";
    "trustedServerCertificateNames" TRUSTED_SERVER_CERTIFICATE_NAMES, trusted_server_certificate_names strs -> Option<Vec<&str>>, with_trusted_server_certificate_names(Vec<String>), "`trustedServerCertificateNames`: `Collection(Edm.String)`";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::WiFiAuthenticationMethod>, with_authentication_method(super::WiFiAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.wiFiAuthenticationMethod`" "Possible values are: certificate, usernameAndPassword, derivedCredential.";
    "innerAuthenticationProtocolForEapTtls" INNER_AUTHENTICATION_PROTOCOL_FOR_EAP_TTLS, inner_authentication_protocol_for_eap_ttls enumeration -> Option<super::NonEapAuthenticationMethodForEapTtlsType>, with_inner_authentication_protocol_for_eap_ttls(super::NonEapAuthenticationMethodForEapTtlsType), "`innerAuthenticationProtocolForEapTtls`: `microsoft.graph.nonEapAuthenticationMethodForEapTtlsType`" "Possible values are: unencryptedPassword, challengeHandshakeAuthenticationProtocol, microsoftChap, microsoftChapVersionTwo.";
    "innerAuthenticationProtocolForPeap" INNER_AUTHENTICATION_PROTOCOL_FOR_PEAP, inner_authentication_protocol_for_peap enumeration -> Option<super::NonEapAuthenticationMethodForPeap>, with_inner_authentication_protocol_for_peap(super::NonEapAuthenticationMethodForPeap), "`innerAuthenticationProtocolForPeap`: `microsoft.graph.nonEapAuthenticationMethodForPeap`" "Possible values are: none, microsoftChapVersionTwo.";
    "outerIdentityPrivacyTemporaryValue" OUTER_IDENTITY_PRIVACY_TEMPORARY_VALUE, outer_identity_privacy_temporary_value str -> Option<&str>, with_outer_identity_privacy_temporary_value(String), "`outerIdentityPrivacyTemporaryValue`: `Edm.String`";
    "rootCertificateForServerValidation" ROOT_CERTIFICATE_FOR_SERVER_VALIDATION, root_certificate_for_server_validation model -> Option<&super::AospDeviceOwnerTrustedRootCertificate>, with_root_certificate_for_server_validation(super::AospDeviceOwnerTrustedRootCertificate), "`rootCertificateForServerValidation`: `microsoft.graph.aospDeviceOwnerTrustedRootCertificate`";
    "identityCertificateForClientAuthentication" IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION, identity_certificate_for_client_authentication model -> Option<&super::AospDeviceOwnerCertificateProfileBase>, with_identity_certificate_for_client_authentication(super::AospDeviceOwnerCertificateProfileBase), "`identityCertificateForClientAuthentication`: `microsoft.graph.aospDeviceOwnerCertificateProfileBase`";
}

crate::runtime::model! {
    /// Inherits from aospDeviceOwnerCertificateProfileBase.
    ///
    /// [`microsoft.graph.aospDeviceOwnerPkcsCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-aospdeviceownerpkcscertificateprofile?view=graph-rest-beta), with the accessors of [`AospDeviceOwnerCertificateProfileBase`](super::AospDeviceOwnerCertificateProfileBase)
    AospDeviceOwnerPkcsCertificateProfile: super::AospDeviceOwnerCertificateProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.aospDeviceOwnerPkcsCertificateProfile";
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
    inherited "rootCertificate" ROOT_CERTIFICATE, with_root_certificate(super::AospDeviceOwnerTrustedRootCertificate), "`rootCertificate`";
    "certificationAuthority" CERTIFICATION_AUTHORITY, certification_authority str -> Option<&str>, with_certification_authority(String), "`certificationAuthority`: `Edm.String`";
    "certificationAuthorityName" CERTIFICATION_AUTHORITY_NAME, certification_authority_name str -> Option<&str>, with_certification_authority_name(String), "`certificationAuthorityName`: `Edm.String`";
    "certificationAuthorityType" CERTIFICATION_AUTHORITY_TYPE, certification_authority_type enumeration -> Option<super::DeviceManagementCertificationAuthority>, with_certification_authority_type(super::DeviceManagementCertificationAuthority), "`certificationAuthorityType`: `microsoft.graph.deviceManagementCertificationAuthority`" "Possible values are: notConfigured, microsoft, digiCert.";
    "certificateTemplateName" CERTIFICATE_TEMPLATE_NAME, certificate_template_name str -> Option<&str>, with_certificate_template_name(String), "`certificateTemplateName`: `Edm.String`";
    "subjectAlternativeNameFormatString" SUBJECT_ALTERNATIVE_NAME_FORMAT_STRING, subject_alternative_name_format_string str -> Option<&str>, with_subject_alternative_name_format_string(String), "`subjectAlternativeNameFormatString`: `Edm.String`";
    "subjectNameFormatString" SUBJECT_NAME_FORMAT_STRING, subject_name_format_string str -> Option<&str>, with_subject_name_format_string(String), "`subjectNameFormatString`: `Edm.String`";
    "certificateStore" CERTIFICATE_STORE, certificate_store enumeration -> Option<super::CertificateStore>, with_certificate_store(super::CertificateStore), "`certificateStore`: `microsoft.graph.certificateStore`" "Possible values are: user, machine.";
    "customSubjectAlternativeNames" CUSTOM_SUBJECT_ALTERNATIVE_NAMES, custom_subject_alternative_names models -> Option<&[super::CustomSubjectAlternativeName]>, with_custom_subject_alternative_names(Vec<super::CustomSubjectAlternativeName>), "`customSubjectAlternativeNames`: `Collection(microsoft.graph.customSubjectAlternativeName)`";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::model! {
    /// Inherits from aospDeviceOwnerCertificateProfileBase.
    ///
    /// [`microsoft.graph.aospDeviceOwnerScepCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-aospdeviceownerscepcertificateprofile?view=graph-rest-beta), with the accessors of [`AospDeviceOwnerCertificateProfileBase`](super::AospDeviceOwnerCertificateProfileBase)
    AospDeviceOwnerScepCertificateProfile: super::AospDeviceOwnerCertificateProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.aospDeviceOwnerScepCertificateProfile";
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
    inherited "rootCertificate" ROOT_CERTIFICATE, with_root_certificate(super::AospDeviceOwnerTrustedRootCertificate), "`rootCertificate`";
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
    /// [`microsoft.graph.aospDeviceOwnerTrustedRootCertificate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-aospdeviceownertrustedrootcertificate?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AospDeviceOwnerTrustedRootCertificate: super::DeviceConfiguration, super::Entity = "microsoft.graph.aospDeviceOwnerTrustedRootCertificate";
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
    /// [`microsoft.graph.aospDeviceOwnerWiFiConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-aospdeviceownerwificonfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AospDeviceOwnerWiFiConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.aospDeviceOwnerWiFiConfiguration" {
        "microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration",
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
    "wiFiSecurityType" WI_FI_SECURITY_TYPE, wi_fi_security_type flags -> Option<Flags<super::AospDeviceOwnerWiFiSecurityType>>, with_wi_fi_security_type(Flags<super::AospDeviceOwnerWiFiSecurityType>), "`wiFiSecurityType`: `microsoft.graph.aospDeviceOwnerWiFiSecurityType`" "Possible values are: open, wep, wpaPersonal, wpaEnterprise.";
    "preSharedKey" PRE_SHARED_KEY, pre_shared_key str -> Option<&str>, with_pre_shared_key(String), "`preSharedKey`: `Edm.String`";
    "preSharedKeyIsSet" PRE_SHARED_KEY_IS_SET, pre_shared_key_is_set bool -> Option<bool>, with_pre_shared_key_is_set(bool), "`preSharedKeyIsSet`: `Edm.Boolean`";
    "proxyAutomaticConfigurationUrl" PROXY_AUTOMATIC_CONFIGURATION_URL, proxy_automatic_configuration_url str -> Option<&str>, with_proxy_automatic_configuration_url(String), "`proxyAutomaticConfigurationUrl`: `Edm.String`, metadata";
    "proxyExclusionList" PROXY_EXCLUSION_LIST, proxy_exclusion_list strs -> Option<Vec<&str>>, with_proxy_exclusion_list(Vec<String>), "`proxyExclusionList`: `Collection(Edm.String)`, metadata";
    "proxyManualAddress" PROXY_MANUAL_ADDRESS, proxy_manual_address str -> Option<&str>, with_proxy_manual_address(String), "`proxyManualAddress`: `Edm.String`, metadata";
    "proxyManualPort" PROXY_MANUAL_PORT, proxy_manual_port i32 -> Option<i32>, with_proxy_manual_port(i32), "`proxyManualPort`: `Edm.Int32`, metadata";
    "proxySetting" PROXY_SETTING, proxy_setting enumeration -> Option<super::WiFiProxySetting>, with_proxy_setting(super::WiFiProxySetting), "`proxySetting`: `microsoft.graph.wiFiProxySetting`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.aospDeviceOwnerWiFiSecurityType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-aospdeviceownerwifisecuritytype?view=graph-rest-beta)
    AospDeviceOwnerWiFiSecurityType = "microsoft.graph.aospDeviceOwnerWiFiSecurityType" {
        Open = "open",
        Wep = "wep",
        WpaPersonal = "wpaPersonal",
        WpaEnterprise = "wpaEnterprise",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.aospWifiSecurityType`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-aospwifisecuritytype?view=graph-rest-beta)
    AospWifiSecurityType = "microsoft.graph.aospWifiSecurityType" {
        None = "none",
        Wpa = "wpa",
        Wep = "wep",
    }
}
