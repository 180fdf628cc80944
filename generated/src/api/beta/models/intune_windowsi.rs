// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsIdentityProtectionConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsidentityprotectionconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsIdentityProtectionConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsIdentityProtectionConfiguration";
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
    "useSecurityKeyForSignin" USE_SECURITY_KEY_FOR_SIGNIN, use_security_key_for_signin bool -> Option<bool>, with_use_security_key_for_signin(bool), "`useSecurityKeyForSignin`: `Edm.Boolean`";
    "enhancedAntiSpoofingForFacialFeaturesEnabled" ENHANCED_ANTI_SPOOFING_FOR_FACIAL_FEATURES_ENABLED, enhanced_anti_spoofing_for_facial_features_enabled bool -> Option<bool>, with_enhanced_anti_spoofing_for_facial_features_enabled(bool), "`enhancedAntiSpoofingForFacialFeaturesEnabled`: `Edm.Boolean`";
    "pinMinimumLength" PIN_MINIMUM_LENGTH, pin_minimum_length i32 -> Option<i32>, with_pin_minimum_length(i32), "`pinMinimumLength`: `Edm.Int32`";
    "pinMaximumLength" PIN_MAXIMUM_LENGTH, pin_maximum_length i32 -> Option<i32>, with_pin_maximum_length(i32), "`pinMaximumLength`: `Edm.Int32`";
    "pinUppercaseCharactersUsage" PIN_UPPERCASE_CHARACTERS_USAGE, pin_uppercase_characters_usage enumeration -> Option<super::ConfigurationUsage>, with_pin_uppercase_characters_usage(super::ConfigurationUsage), "`pinUppercaseCharactersUsage`: `microsoft.graph.configurationUsage`" "Possible values are: blocked, required, allowed, notConfigured.";
    "pinLowercaseCharactersUsage" PIN_LOWERCASE_CHARACTERS_USAGE, pin_lowercase_characters_usage enumeration -> Option<super::ConfigurationUsage>, with_pin_lowercase_characters_usage(super::ConfigurationUsage), "`pinLowercaseCharactersUsage`: `microsoft.graph.configurationUsage`" "Possible values are: blocked, required, allowed, notConfigured.";
    "pinSpecialCharactersUsage" PIN_SPECIAL_CHARACTERS_USAGE, pin_special_characters_usage enumeration -> Option<super::ConfigurationUsage>, with_pin_special_characters_usage(super::ConfigurationUsage), "`pinSpecialCharactersUsage`: `microsoft.graph.configurationUsage`" "Possible values are: blocked, required, allowed, notConfigured.";
    "pinExpirationInDays" PIN_EXPIRATION_IN_DAYS, pin_expiration_in_days i32 -> Option<i32>, with_pin_expiration_in_days(i32), "`pinExpirationInDays`: `Edm.Int32`";
    "pinPreviousBlockCount" PIN_PREVIOUS_BLOCK_COUNT, pin_previous_block_count i32 -> Option<i32>, with_pin_previous_block_count(i32), "`pinPreviousBlockCount`: `Edm.Int32`";
    "pinRecoveryEnabled" PIN_RECOVERY_ENABLED, pin_recovery_enabled bool -> Option<bool>, with_pin_recovery_enabled(bool), "`pinRecoveryEnabled`: `Edm.Boolean`";
    "securityDeviceRequired" SECURITY_DEVICE_REQUIRED, security_device_required bool -> Option<bool>, with_security_device_required(bool), "`securityDeviceRequired`: `Edm.Boolean`";
    "unlockWithBiometricsEnabled" UNLOCK_WITH_BIOMETRICS_ENABLED, unlock_with_biometrics_enabled bool -> Option<bool>, with_unlock_with_biometrics_enabled(bool), "`unlockWithBiometricsEnabled`: `Edm.Boolean`";
    "useCertificatesForOnPremisesAuthEnabled" USE_CERTIFICATES_FOR_ON_PREMISES_AUTH_ENABLED, use_certificates_for_on_premises_auth_enabled bool -> Option<bool>, with_use_certificates_for_on_premises_auth_enabled(bool), "`useCertificatesForOnPremisesAuthEnabled`: `Edm.Boolean`";
    "windowsHelloForBusinessBlocked" WINDOWS_HELLO_FOR_BUSINESS_BLOCKED, windows_hello_for_business_blocked bool -> Option<bool>, with_windows_hello_for_business_blocked(bool), "`windowsHelloForBusinessBlocked`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from managedAppPolicy.
    ///
    /// [`microsoft.graph.windowsInformationProtection`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotection?view=graph-rest-beta), with the accessors of [`ManagedAppPolicy`](super::ManagedAppPolicy)
    WindowsInformationProtection: super::ManagedAppPolicy, super::Entity = "microsoft.graph.windowsInformationProtection" {
        "microsoft.graph.mdmWindowsInformationProtectionPolicy",
        "microsoft.graph.windowsInformationProtectionPolicy",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "version" VERSION, with_version(String), "`version`";
    "enforcementLevel" ENFORCEMENT_LEVEL, enforcement_level enumeration -> Option<super::WindowsInformationProtectionEnforcementLevel>, with_enforcement_level(super::WindowsInformationProtectionEnforcementLevel), "`enforcementLevel`: `microsoft.graph.windowsInformationProtectionEnforcementLevel`" "Possible values are: noProtection, encryptAndAuditOnly, encryptAuditAndPrompt, encryptAuditAndBlock.";
    "enterpriseDomain" ENTERPRISE_DOMAIN, enterprise_domain str -> Option<&str>, with_enterprise_domain(String), "`enterpriseDomain`: `Edm.String`";
    "enterpriseProtectedDomainNames" ENTERPRISE_PROTECTED_DOMAIN_NAMES, enterprise_protected_domain_names models -> Option<&[super::WindowsInformationProtectionResourceCollection]>, with_enterprise_protected_domain_names(Vec<super::WindowsInformationProtectionResourceCollection>), "`enterpriseProtectedDomainNames`: `Collection(microsoft.graph.windowsInformationProtectionResourceCollection)`";
    "protectionUnderLockConfigRequired" PROTECTION_UNDER_LOCK_CONFIG_REQUIRED, protection_under_lock_config_required bool -> Option<bool>, with_protection_under_lock_config_required(bool), "`protectionUnderLockConfigRequired`: `Edm.Boolean`";
    "dataRecoveryCertificate" DATA_RECOVERY_CERTIFICATE, data_recovery_certificate model -> Option<&super::WindowsInformationProtectionDataRecoveryCertificate>, with_data_recovery_certificate(super::WindowsInformationProtectionDataRecoveryCertificate), "`dataRecoveryCertificate`: `microsoft.graph.windowsInformationProtectionDataRecoveryCertificate`";
    "revokeOnUnenrollDisabled" REVOKE_ON_UNENROLL_DISABLED, revoke_on_unenroll_disabled bool -> Option<bool>, with_revoke_on_unenroll_disabled(bool), "`revokeOnUnenrollDisabled`: `Edm.Boolean`";
    "rightsManagementServicesTemplateId" RIGHTS_MANAGEMENT_SERVICES_TEMPLATE_ID, rights_management_services_template_id guid -> Parsed<Uuid>, with_rights_management_services_template_id(Uuid), "`rightsManagementServicesTemplateId`: `Edm.Guid`";
    "azureRightsManagementServicesAllowed" AZURE_RIGHTS_MANAGEMENT_SERVICES_ALLOWED, azure_rights_management_services_allowed bool -> Option<bool>, with_azure_rights_management_services_allowed(bool), "`azureRightsManagementServicesAllowed`: `Edm.Boolean`";
    "iconsVisible" ICONS_VISIBLE, icons_visible bool -> Option<bool>, with_icons_visible(bool), "`iconsVisible`: `Edm.Boolean`";
    "protectedApps" PROTECTED_APPS, protected_apps models -> Option<&[super::WindowsInformationProtectionApp]>, with_protected_apps(Vec<super::WindowsInformationProtectionApp>), "`protectedApps`: `Collection(microsoft.graph.windowsInformationProtectionApp)`";
    "exemptApps" EXEMPT_APPS, exempt_apps models -> Option<&[super::WindowsInformationProtectionApp]>, with_exempt_apps(Vec<super::WindowsInformationProtectionApp>), "`exemptApps`: `Collection(microsoft.graph.windowsInformationProtectionApp)`";
    "enterpriseNetworkDomainNames" ENTERPRISE_NETWORK_DOMAIN_NAMES, enterprise_network_domain_names models -> Option<&[super::WindowsInformationProtectionResourceCollection]>, with_enterprise_network_domain_names(Vec<super::WindowsInformationProtectionResourceCollection>), "`enterpriseNetworkDomainNames`: `Collection(microsoft.graph.windowsInformationProtectionResourceCollection)`";
    "enterpriseProxiedDomains" ENTERPRISE_PROXIED_DOMAINS, enterprise_proxied_domains models -> Option<&[super::WindowsInformationProtectionProxiedDomainCollection]>, with_enterprise_proxied_domains(Vec<super::WindowsInformationProtectionProxiedDomainCollection>), "`enterpriseProxiedDomains`: `Collection(microsoft.graph.windowsInformationProtectionProxiedDomainCollection)`";
    "enterpriseIPRanges" ENTERPRISE_IP_RANGES, enterprise_ip_ranges models -> Option<&[super::WindowsInformationProtectionIpRangeCollection]>, with_enterprise_ip_ranges(Vec<super::WindowsInformationProtectionIpRangeCollection>), "`enterpriseIPRanges`: `Collection(microsoft.graph.windowsInformationProtectionIPRangeCollection)`";
    "enterpriseIPRangesAreAuthoritative" ENTERPRISE_IP_RANGES_ARE_AUTHORITATIVE, enterprise_ip_ranges_are_authoritative bool -> Option<bool>, with_enterprise_ip_ranges_are_authoritative(bool), "`enterpriseIPRangesAreAuthoritative`: `Edm.Boolean`";
    "enterpriseProxyServers" ENTERPRISE_PROXY_SERVERS, enterprise_proxy_servers models -> Option<&[super::WindowsInformationProtectionResourceCollection]>, with_enterprise_proxy_servers(Vec<super::WindowsInformationProtectionResourceCollection>), "`enterpriseProxyServers`: `Collection(microsoft.graph.windowsInformationProtectionResourceCollection)`";
    "enterpriseInternalProxyServers" ENTERPRISE_INTERNAL_PROXY_SERVERS, enterprise_internal_proxy_servers models -> Option<&[super::WindowsInformationProtectionResourceCollection]>, with_enterprise_internal_proxy_servers(Vec<super::WindowsInformationProtectionResourceCollection>), "`enterpriseInternalProxyServers`: `Collection(microsoft.graph.windowsInformationProtectionResourceCollection)`";
    "enterpriseProxyServersAreAuthoritative" ENTERPRISE_PROXY_SERVERS_ARE_AUTHORITATIVE, enterprise_proxy_servers_are_authoritative bool -> Option<bool>, with_enterprise_proxy_servers_are_authoritative(bool), "`enterpriseProxyServersAreAuthoritative`: `Edm.Boolean`";
    "neutralDomainResources" NEUTRAL_DOMAIN_RESOURCES, neutral_domain_resources models -> Option<&[super::WindowsInformationProtectionResourceCollection]>, with_neutral_domain_resources(Vec<super::WindowsInformationProtectionResourceCollection>), "`neutralDomainResources`: `Collection(microsoft.graph.windowsInformationProtectionResourceCollection)`";
    "indexingEncryptedStoresOrItemsBlocked" INDEXING_ENCRYPTED_STORES_OR_ITEMS_BLOCKED, indexing_encrypted_stores_or_items_blocked bool -> Option<bool>, with_indexing_encrypted_stores_or_items_blocked(bool), "`indexingEncryptedStoresOrItemsBlocked`: `Edm.Boolean`";
    "smbAutoEncryptedFileExtensions" SMB_AUTO_ENCRYPTED_FILE_EXTENSIONS, smb_auto_encrypted_file_extensions models -> Option<&[super::WindowsInformationProtectionResourceCollection]>, with_smb_auto_encrypted_file_extensions(Vec<super::WindowsInformationProtectionResourceCollection>), "`smbAutoEncryptedFileExtensions`: `Collection(microsoft.graph.windowsInformationProtectionResourceCollection)`";
    "isAssigned" IS_ASSIGNED, is_assigned bool -> Option<bool>, with_is_assigned(bool), "`isAssigned`: `Edm.Boolean`";
    "protectedAppLockerFiles" PROTECTED_APP_LOCKER_FILES, protected_app_locker_files models -> Option<&[super::WindowsInformationProtectionAppLockerFile]>, with_protected_app_locker_files(Vec<super::WindowsInformationProtectionAppLockerFile>), "`protectedAppLockerFiles`: `Collection(microsoft.graph.windowsInformationProtectionAppLockerFile)`";
    "exemptAppLockerFiles" EXEMPT_APP_LOCKER_FILES, exempt_app_locker_files models -> Option<&[super::WindowsInformationProtectionAppLockerFile]>, with_exempt_app_locker_files(Vec<super::WindowsInformationProtectionAppLockerFile>), "`exemptAppLockerFiles`: `Collection(microsoft.graph.windowsInformationProtectionAppLockerFile)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::TargetedManagedAppPolicyAssignment]>, with_assignments(Vec<super::TargetedManagedAppPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.targetedManagedAppPolicyAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionApp`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionapp?view=graph-rest-beta)
    WindowsInformationProtectionApp = "microsoft.graph.windowsInformationProtectionApp" {
        "microsoft.graph.windowsInformationProtectionDesktopApp",
        "microsoft.graph.windowsInformationProtectionStoreApp",
    };
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "publisherName" PUBLISHER_NAME, publisher_name str -> Option<&str>, with_publisher_name(String), "`publisherName`: `Edm.String`";
    "productName" PRODUCT_NAME, product_name str -> Option<&str>, with_product_name(String), "`productName`: `Edm.String`";
    "denied" DENIED, denied bool -> Option<bool>, with_denied(bool), "`denied`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionAppLearningSummary`](https://learn.microsoft.com/graph/api/resources/intune-wip-windowsinformationprotectionapplearningsummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsInformationProtectionAppLearningSummary: super::Entity = "microsoft.graph.windowsInformationProtectionAppLearningSummary";
    inherited "id" ID, with_id(String), "`id`";
    "applicationName" APPLICATION_NAME, application_name str -> Option<&str>, with_application_name(String), "`applicationName`: `Edm.String`";
    "applicationType" APPLICATION_TYPE, application_type enumeration -> Option<super::ApplicationType>, with_application_type(super::ApplicationType), "`applicationType`: `microsoft.graph.applicationType`" "Possible values are: universal, desktop.";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionAppLockerFile`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionapplockerfile?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsInformationProtectionAppLockerFile: super::Entity = "microsoft.graph.windowsInformationProtectionAppLockerFile";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "fileHash" FILE_HASH, file_hash str -> Option<&str>, with_file_hash(String), "`fileHash`: `Edm.String`";
    "file" FILE, file binary -> Parsed<Bytes>, with_file(Bytes), "`file`: `Edm.Binary`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionDataRecoveryCertificate`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectiondatarecoverycertificate?view=graph-rest-beta)
    WindowsInformationProtectionDataRecoveryCertificate = "microsoft.graph.windowsInformationProtectionDataRecoveryCertificate";
    "subjectName" SUBJECT_NAME, subject_name str -> Option<&str>, with_subject_name(String), "`subjectName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "certificate" CERTIFICATE, certificate binary -> Parsed<Bytes>, with_certificate(Bytes), "`certificate`: `Edm.Binary`";
}

crate::runtime::model! {
    /// Inherits from windowsInformationProtectionApp.
    ///
    /// [`microsoft.graph.windowsInformationProtectionDesktopApp`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectiondesktopapp?view=graph-rest-beta), with the accessors of [`WindowsInformationProtectionApp`](super::WindowsInformationProtectionApp)
    WindowsInformationProtectionDesktopApp: super::WindowsInformationProtectionApp = "microsoft.graph.windowsInformationProtectionDesktopApp";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisherName" PUBLISHER_NAME, with_publisher_name(String), "`publisherName`";
    inherited "productName" PRODUCT_NAME, with_product_name(String), "`productName`";
    inherited "denied" DENIED, with_denied(bool), "`denied`";
    "binaryName" BINARY_NAME, binary_name str -> Option<&str>, with_binary_name(String), "`binaryName`: `Edm.String`";
    "binaryVersionLow" BINARY_VERSION_LOW, binary_version_low str -> Option<&str>, with_binary_version_low(String), "`binaryVersionLow`: `Edm.String`";
    "binaryVersionHigh" BINARY_VERSION_HIGH, binary_version_high str -> Option<&str>, with_binary_version_high(String), "`binaryVersionHigh`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionDeviceRegistration`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectiondeviceregistration?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsInformationProtectionDeviceRegistration: super::Entity = "microsoft.graph.windowsInformationProtectionDeviceRegistration";
    inherited "id" ID, with_id(String), "`id`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "deviceRegistrationId" DEVICE_REGISTRATION_ID, device_registration_id str -> Option<&str>, with_device_registration_id(String), "`deviceRegistrationId`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "deviceType" DEVICE_TYPE, device_type str -> Option<&str>, with_device_type(String), "`deviceType`: `Edm.String`";
    "deviceMacAddress" DEVICE_MAC_ADDRESS, device_mac_address str -> Option<&str>, with_device_mac_address(String), "`deviceMacAddress`: `Edm.String`";
    "lastCheckInDateTime" LAST_CHECK_IN_DATE_TIME, last_check_in_date_time date_time -> Parsed<OffsetDateTime>, with_last_check_in_date_time(OffsetDateTime), "`lastCheckInDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsInformationProtectionEnforcementLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionenforcementlevel?view=graph-rest-beta)
    WindowsInformationProtectionEnforcementLevel = "microsoft.graph.windowsInformationProtectionEnforcementLevel" {
        NoProtection = "noProtection",
        EncryptAndAuditOnly = "encryptAndAuditOnly",
        EncryptAuditAndPrompt = "encryptAuditAndPrompt",
        EncryptAuditAndBlock = "encryptAuditAndBlock",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionIPRangeCollection`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectioniprangecollection?view=graph-rest-beta)
    WindowsInformationProtectionIpRangeCollection = "microsoft.graph.windowsInformationProtectionIPRangeCollection";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "ranges" RANGES, ranges models -> Option<&[super::IpRange]>, with_ranges(Vec<super::IpRange>), "`ranges`: `Collection(microsoft.graph.ipRange)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionNetworkLearningSummary`](https://learn.microsoft.com/graph/api/resources/intune-wip-windowsinformationprotectionnetworklearningsummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsInformationProtectionNetworkLearningSummary: super::Entity = "microsoft.graph.windowsInformationProtectionNetworkLearningSummary";
    inherited "id" ID, with_id(String), "`id`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsInformationProtectionPinCharacterRequirements`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionpincharacterrequirements?view=graph-rest-beta)
    WindowsInformationProtectionPinCharacterRequirements = "microsoft.graph.windowsInformationProtectionPinCharacterRequirements" {
        NotAllow = "notAllow",
        RequireAtLeastOne = "requireAtLeastOne",
        Allow = "allow",
    }
}

crate::runtime::model! {
    /// Inherits from windowsInformationProtection.
    ///
    /// [`microsoft.graph.windowsInformationProtectionPolicy`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionpolicy?view=graph-rest-beta), with the accessors of [`WindowsInformationProtection`](super::WindowsInformationProtection)
    WindowsInformationProtectionPolicy: super::WindowsInformationProtection, super::ManagedAppPolicy, super::Entity = "microsoft.graph.windowsInformationProtectionPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "enforcementLevel" ENFORCEMENT_LEVEL, with_enforcement_level(super::WindowsInformationProtectionEnforcementLevel), "`enforcementLevel`";
    inherited "enterpriseDomain" ENTERPRISE_DOMAIN, with_enterprise_domain(String), "`enterpriseDomain`";
    inherited "enterpriseProtectedDomainNames" ENTERPRISE_PROTECTED_DOMAIN_NAMES, with_enterprise_protected_domain_names(Vec<super::WindowsInformationProtectionResourceCollection>), "`enterpriseProtectedDomainNames`";
    inherited "protectionUnderLockConfigRequired" PROTECTION_UNDER_LOCK_CONFIG_REQUIRED, with_protection_under_lock_config_required(bool), "`protectionUnderLockConfigRequired`";
    inherited "dataRecoveryCertificate" DATA_RECOVERY_CERTIFICATE, with_data_recovery_certificate(super::WindowsInformationProtectionDataRecoveryCertificate), "`dataRecoveryCertificate`";
    inherited "revokeOnUnenrollDisabled" REVOKE_ON_UNENROLL_DISABLED, with_revoke_on_unenroll_disabled(bool), "`revokeOnUnenrollDisabled`";
    inherited "rightsManagementServicesTemplateId" RIGHTS_MANAGEMENT_SERVICES_TEMPLATE_ID, with_rights_management_services_template_id(Uuid), "`rightsManagementServicesTemplateId`";
    inherited "azureRightsManagementServicesAllowed" AZURE_RIGHTS_MANAGEMENT_SERVICES_ALLOWED, with_azure_rights_management_services_allowed(bool), "`azureRightsManagementServicesAllowed`";
    inherited "iconsVisible" ICONS_VISIBLE, with_icons_visible(bool), "`iconsVisible`";
    inherited "protectedApps" PROTECTED_APPS, with_protected_apps(Vec<super::WindowsInformationProtectionApp>), "`protectedApps`";
    inherited "exemptApps" EXEMPT_APPS, with_exempt_apps(Vec<super::WindowsInformationProtectionApp>), "`exemptApps`";
    inherited "enterpriseNetworkDomainNames" ENTERPRISE_NETWORK_DOMAIN_NAMES, with_enterprise_network_domain_names(Vec<super::WindowsInformationProtectionResourceCollection>), "`enterpriseNetworkDomainNames`";
    inherited "enterpriseProxiedDomains" ENTERPRISE_PROXIED_DOMAINS, with_enterprise_proxied_domains(Vec<super::WindowsInformationProtectionProxiedDomainCollection>), "`enterpriseProxiedDomains`";
    inherited "enterpriseIPRanges" ENTERPRISE_IP_RANGES, with_enterprise_ip_ranges(Vec<super::WindowsInformationProtectionIpRangeCollection>), "`enterpriseIPRanges`";
    inherited "enterpriseIPRangesAreAuthoritative" ENTERPRISE_IP_RANGES_ARE_AUTHORITATIVE, with_enterprise_ip_ranges_are_authoritative(bool), "`enterpriseIPRangesAreAuthoritative`";
    inherited "enterpriseProxyServers" ENTERPRISE_PROXY_SERVERS, with_enterprise_proxy_servers(Vec<super::WindowsInformationProtectionResourceCollection>), "`enterpriseProxyServers`";
    inherited "enterpriseInternalProxyServers" ENTERPRISE_INTERNAL_PROXY_SERVERS, with_enterprise_internal_proxy_servers(Vec<super::WindowsInformationProtectionResourceCollection>), "`enterpriseInternalProxyServers`";
    inherited "enterpriseProxyServersAreAuthoritative" ENTERPRISE_PROXY_SERVERS_ARE_AUTHORITATIVE, with_enterprise_proxy_servers_are_authoritative(bool), "`enterpriseProxyServersAreAuthoritative`";
    inherited "neutralDomainResources" NEUTRAL_DOMAIN_RESOURCES, with_neutral_domain_resources(Vec<super::WindowsInformationProtectionResourceCollection>), "`neutralDomainResources`";
    inherited "indexingEncryptedStoresOrItemsBlocked" INDEXING_ENCRYPTED_STORES_OR_ITEMS_BLOCKED, with_indexing_encrypted_stores_or_items_blocked(bool), "`indexingEncryptedStoresOrItemsBlocked`";
    inherited "smbAutoEncryptedFileExtensions" SMB_AUTO_ENCRYPTED_FILE_EXTENSIONS, with_smb_auto_encrypted_file_extensions(Vec<super::WindowsInformationProtectionResourceCollection>), "`smbAutoEncryptedFileExtensions`";
    inherited "isAssigned" IS_ASSIGNED, with_is_assigned(bool), "`isAssigned`";
    inherited "protectedAppLockerFiles" PROTECTED_APP_LOCKER_FILES, with_protected_app_locker_files(Vec<super::WindowsInformationProtectionAppLockerFile>), "`protectedAppLockerFiles`";
    inherited "exemptAppLockerFiles" EXEMPT_APP_LOCKER_FILES, with_exempt_app_locker_files(Vec<super::WindowsInformationProtectionAppLockerFile>), "`exemptAppLockerFiles`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::TargetedManagedAppPolicyAssignment>), "`assignments`";
    "revokeOnMdmHandoffDisabled" REVOKE_ON_MDM_HANDOFF_DISABLED, revoke_on_mdm_handoff_disabled bool -> Option<bool>, with_revoke_on_mdm_handoff_disabled(bool), "`revokeOnMdmHandoffDisabled`: `Edm.Boolean`";
    "mdmEnrollmentUrl" MDM_ENROLLMENT_URL, mdm_enrollment_url str -> Option<&str>, with_mdm_enrollment_url(String), "`mdmEnrollmentUrl`: `Edm.String`";
    "windowsHelloForBusinessBlocked" WINDOWS_HELLO_FOR_BUSINESS_BLOCKED, windows_hello_for_business_blocked bool -> Option<bool>, with_windows_hello_for_business_blocked(bool), "`windowsHelloForBusinessBlocked`: `Edm.Boolean`";
    "pinMinimumLength" PIN_MINIMUM_LENGTH, pin_minimum_length i32 -> Option<i32>, with_pin_minimum_length(i32), "`pinMinimumLength`: `Edm.Int32`";
    "pinUppercaseLetters" PIN_UPPERCASE_LETTERS, pin_uppercase_letters enumeration -> Option<super::WindowsInformationProtectionPinCharacterRequirements>, with_pin_uppercase_letters(super::WindowsInformationProtectionPinCharacterRequirements), "`pinUppercaseLetters`: `microsoft.graph.windowsInformationProtectionPinCharacterRequirements`" "Possible values are: notAllow, requireAtLeastOne, allow.";
    "pinLowercaseLetters" PIN_LOWERCASE_LETTERS, pin_lowercase_letters enumeration -> Option<super::WindowsInformationProtectionPinCharacterRequirements>, with_pin_lowercase_letters(super::WindowsInformationProtectionPinCharacterRequirements), "`pinLowercaseLetters`: `microsoft.graph.windowsInformationProtectionPinCharacterRequirements`" "Possible values are: notAllow, requireAtLeastOne, allow.";
    "pinSpecialCharacters" PIN_SPECIAL_CHARACTERS, pin_special_characters enumeration -> Option<super::WindowsInformationProtectionPinCharacterRequirements>, with_pin_special_characters(super::WindowsInformationProtectionPinCharacterRequirements), "`pinSpecialCharacters`: `microsoft.graph.windowsInformationProtectionPinCharacterRequirements`" "Possible values are: notAllow, requireAtLeastOne, allow.";
    "pinExpirationDays" PIN_EXPIRATION_DAYS, pin_expiration_days i32 -> Option<i32>, with_pin_expiration_days(i32), "`pinExpirationDays`: `Edm.Int32`";
    "numberOfPastPinsRemembered" NUMBER_OF_PAST_PINS_REMEMBERED, number_of_past_pins_remembered i32 -> Option<i32>, with_number_of_past_pins_remembered(i32), "`numberOfPastPinsRemembered`: `Edm.Int32`";
    "passwordMaximumAttemptCount" PASSWORD_MAXIMUM_ATTEMPT_COUNT, password_maximum_attempt_count i32 -> Option<i32>, with_password_maximum_attempt_count(i32), "`passwordMaximumAttemptCount`: `Edm.Int32`";
    "minutesOfInactivityBeforeDeviceLock" MINUTES_OF_INACTIVITY_BEFORE_DEVICE_LOCK, minutes_of_inactivity_before_device_lock i32 -> Option<i32>, with_minutes_of_inactivity_before_device_lock(i32), "`minutesOfInactivityBeforeDeviceLock`: `Edm.Int32`";
    "daysWithoutContactBeforeUnenroll" DAYS_WITHOUT_CONTACT_BEFORE_UNENROLL, days_without_contact_before_unenroll i32 -> Option<i32>, with_days_without_contact_before_unenroll(i32), "`daysWithoutContactBeforeUnenroll`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionProxiedDomainCollection`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionproxieddomaincollection?view=graph-rest-beta)
    WindowsInformationProtectionProxiedDomainCollection = "microsoft.graph.windowsInformationProtectionProxiedDomainCollection";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "proxiedDomains" PROXIED_DOMAINS, proxied_domains models -> Option<&[super::ProxiedDomain]>, with_proxied_domains(Vec<super::ProxiedDomain>), "`proxiedDomains`: `Collection(microsoft.graph.proxiedDomain)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionResourceCollection`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionresourcecollection?view=graph-rest-beta)
    WindowsInformationProtectionResourceCollection = "microsoft.graph.windowsInformationProtectionResourceCollection";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "resources" RESOURCES, resources strs -> Option<Vec<&str>>, with_resources(Vec<String>), "`resources`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from windowsInformationProtectionApp.
    ///
    /// [`microsoft.graph.windowsInformationProtectionStoreApp`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionstoreapp?view=graph-rest-beta), with the accessors of [`WindowsInformationProtectionApp`](super::WindowsInformationProtectionApp)
    WindowsInformationProtectionStoreApp: super::WindowsInformationProtectionApp = "microsoft.graph.windowsInformationProtectionStoreApp";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisherName" PUBLISHER_NAME, with_publisher_name(String), "`publisherName`";
    inherited "productName" PRODUCT_NAME, with_product_name(String), "`productName`";
    inherited "denied" DENIED, with_denied(bool), "`denied`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionWipeAction`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionwipeaction?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsInformationProtectionWipeAction: super::Entity = "microsoft.graph.windowsInformationProtectionWipeAction";
    inherited "id" ID, with_id(String), "`id`";
    "status" STATUS, status enumeration -> Option<super::ActionState>, with_status(super::ActionState), "`status`: `microsoft.graph.actionState`" "Possible values are: none, pending, canceled, active, done, failed, notSupported.";
    "targetedUserId" TARGETED_USER_ID, targeted_user_id str -> Option<&str>, with_targeted_user_id(String), "`targetedUserId`: `Edm.String`";
    "targetedDeviceRegistrationId" TARGETED_DEVICE_REGISTRATION_ID, targeted_device_registration_id str -> Option<&str>, with_targeted_device_registration_id(String), "`targetedDeviceRegistrationId`: `Edm.String`";
    "targetedDeviceName" TARGETED_DEVICE_NAME, targeted_device_name str -> Option<&str>, with_targeted_device_name(String), "`targetedDeviceName`: `Edm.String`";
    "targetedDeviceMacAddress" TARGETED_DEVICE_MAC_ADDRESS, targeted_device_mac_address str -> Option<&str>, with_targeted_device_mac_address(String), "`targetedDeviceMacAddress`: `Edm.String`";
    "lastCheckInDateTime" LAST_CHECK_IN_DATE_TIME, last_check_in_date_time date_time -> Parsed<OffsetDateTime>, with_last_check_in_date_time(OffsetDateTime), "`lastCheckInDateTime`: `Edm.DateTimeOffset`";
}
