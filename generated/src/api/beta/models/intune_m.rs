// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, Date, Duration, Flags, OffsetDateTime, Parsed, Time, Uuid, Value};

crate::runtime::enumeration! {
    /// `microsoft.graph.macAddressRandomizationMode`, metadata
    MacAddressRandomizationMode = "microsoft.graph.macAddressRandomizationMode" {
        Automatic = "automatic",
        Hardware = "hardware",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from mobileAppIdentifier.
    ///
    /// [`microsoft.graph.macAppIdentifier`](https://learn.microsoft.com/graph/api/resources/intune-mam-macappidentifier?view=graph-rest-beta), with the accessors of [`MobileAppIdentifier`](super::MobileAppIdentifier)
    MacAppIdentifier: super::MobileAppIdentifier = "microsoft.graph.macAppIdentifier";
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.macOSAppScript`, metadata
    MacOsAppScript = "microsoft.graph.macOSAppScript";
    "scriptContent" SCRIPT_CONTENT, script_content str -> Option<&str>, with_script_content(String), "`scriptContent`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.macOSAppleEventReceiver`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosappleeventreceiver?view=graph-rest-beta)
    MacOsAppleEventReceiver = "microsoft.graph.macOSAppleEventReceiver";
    "codeRequirement" CODE_REQUIREMENT, code_requirement str -> Option<&str>, with_code_requirement(String), "`codeRequirement`: `Edm.String`";
    "identifier" IDENTIFIER, identifier str -> Option<&str>, with_identifier(String), "`identifier`: `Edm.String`";
    "identifierType" IDENTIFIER_TYPE, identifier_type enumeration -> Option<super::MacOsProcessIdentifierType>, with_identifier_type(super::MacOsProcessIdentifierType), "`identifierType`: `microsoft.graph.macOSProcessIdentifierType`" "Possible values are: bundleID, path.";
    "allowed" ALLOWED, allowed bool -> Option<bool>, with_allowed(bool), "`allowed`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.macOSAssociatedDomainsItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosassociateddomainsitem?view=graph-rest-beta)
    MacOsAssociatedDomainsItem = "microsoft.graph.macOSAssociatedDomainsItem";
    "applicationIdentifier" APPLICATION_IDENTIFIER, application_identifier str -> Option<&str>, with_application_identifier(String), "`applicationIdentifier`: `Edm.String`";
    "domains" DOMAINS, domains strs -> Option<Vec<&str>>, with_domains(Vec<String>), "`domains`: `Collection(Edm.String)`";
    "directDownloadsEnabled" DIRECT_DOWNLOADS_ENABLED, direct_downloads_enabled bool -> Option<bool>, with_direct_downloads_enabled(bool), "`directDownloadsEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from macOSSingleSignOnExtension.
    ///
    /// [`microsoft.graph.macOSAzureAdSingleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosazureadsinglesignonextension?view=graph-rest-beta), with the accessors of [`MacOsSingleSignOnExtension`](super::MacOsSingleSignOnExtension)
    MacOsAzureAdSingleSignOnExtension: super::MacOsSingleSignOnExtension, super::SingleSignOnExtension = "microsoft.graph.macOSAzureAdSingleSignOnExtension";
    "enableSharedDeviceMode" ENABLE_SHARED_DEVICE_MODE, enable_shared_device_mode bool -> Option<bool>, with_enable_shared_device_mode(bool), "`enableSharedDeviceMode`: `Edm.Boolean`";
    "bundleIdAccessControlList" BUNDLE_ID_ACCESS_CONTROL_LIST, bundle_id_access_control_list strs -> Option<Vec<&str>>, with_bundle_id_access_control_list(Vec<String>), "`bundleIdAccessControlList`: `Collection(Edm.String)`";
    "configurations" CONFIGURATIONS, configurations models -> Option<&[super::KeyTypedValuePair]>, with_configurations(Vec<super::KeyTypedValuePair>), "`configurations`: `Collection(microsoft.graph.keyTypedValuePair)`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.macOSCertificateProfileBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscertificateprofilebase?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    MacOsCertificateProfileBase: super::DeviceConfiguration, super::Entity = "microsoft.graph.macOSCertificateProfileBase" {
        "microsoft.graph.macOSImportedPFXCertificateProfile",
        "microsoft.graph.macOSPkcsCertificateProfile",
        "microsoft.graph.macOSScepCertificateProfile",
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
    "subjectNameFormat" SUBJECT_NAME_FORMAT, subject_name_format enumeration -> Option<super::AppleSubjectNameFormat>, with_subject_name_format(super::AppleSubjectNameFormat), "`subjectNameFormat`: `microsoft.graph.appleSubjectNameFormat`" "Possible values are: commonName, commonNameAsEmail, custom, commonNameIncludingEmail, commonNameAsIMEI, commonNameAsSerialNumber.";
    "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, subject_alternative_name_type flags -> Option<Flags<super::SubjectAlternativeNameType>>, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`: `microsoft.graph.subjectAlternativeNameType`" "Possible values are: none, emailAddress, userPrincipalName, customAzureADAttribute, domainNameService, universalResourceIdentifier.";
    "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, certificate_validity_period_value i32 -> Option<i32>, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`: `Edm.Int32`";
    "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, certificate_validity_period_scale enumeration -> Option<super::CertificateValidityPeriodScale>, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`: `microsoft.graph.certificateValidityPeriodScale`" "Possible values are: days, months, years.";
}

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.macOSCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscompliancepolicy?view=graph-rest-beta), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    MacOsCompliancePolicy: super::DeviceCompliancePolicy, super::Entity = "microsoft.graph.macOSCompliancePolicy";
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
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordMinimumCharacterSetCount" PASSWORD_MINIMUM_CHARACTER_SET_COUNT, password_minimum_character_set_count i32 -> Option<i32>, with_password_minimum_character_set_count(i32), "`passwordMinimumCharacterSetCount`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::RequiredPasswordType>, with_password_required_type(super::RequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.requiredPasswordType`" "Possible values are: deviceDefault, alphanumeric, numeric.";
    "osMinimumVersion" OS_MINIMUM_VERSION, os_minimum_version str -> Option<&str>, with_os_minimum_version(String), "`osMinimumVersion`: `Edm.String`";
    "osMaximumVersion" OS_MAXIMUM_VERSION, os_maximum_version str -> Option<&str>, with_os_maximum_version(String), "`osMaximumVersion`: `Edm.String`";
    "osMinimumBuildVersion" OS_MINIMUM_BUILD_VERSION, os_minimum_build_version str -> Option<&str>, with_os_minimum_build_version(String), "`osMinimumBuildVersion`: `Edm.String`";
    "osMaximumBuildVersion" OS_MAXIMUM_BUILD_VERSION, os_maximum_build_version str -> Option<&str>, with_os_maximum_build_version(String), "`osMaximumBuildVersion`: `Edm.String`";
    "systemIntegrityProtectionEnabled" SYSTEM_INTEGRITY_PROTECTION_ENABLED, system_integrity_protection_enabled bool -> Option<bool>, with_system_integrity_protection_enabled(bool), "`systemIntegrityProtectionEnabled`: `Edm.Boolean`";
    "deviceThreatProtectionEnabled" DEVICE_THREAT_PROTECTION_ENABLED, device_threat_protection_enabled bool -> Option<bool>, with_device_threat_protection_enabled(bool), "`deviceThreatProtectionEnabled`: `Edm.Boolean`";
    "deviceThreatProtectionRequiredSecurityLevel" DEVICE_THREAT_PROTECTION_REQUIRED_SECURITY_LEVEL, device_threat_protection_required_security_level enumeration -> Option<super::DeviceThreatProtectionLevel>, with_device_threat_protection_required_security_level(super::DeviceThreatProtectionLevel), "`deviceThreatProtectionRequiredSecurityLevel`: `microsoft.graph.deviceThreatProtectionLevel`" "Possible values are: unavailable, secured, low, medium, high, notSet.";
    "advancedThreatProtectionRequiredSecurityLevel" ADVANCED_THREAT_PROTECTION_REQUIRED_SECURITY_LEVEL, advanced_threat_protection_required_security_level enumeration -> Option<super::DeviceThreatProtectionLevel>, with_advanced_threat_protection_required_security_level(super::DeviceThreatProtectionLevel), "`advancedThreatProtectionRequiredSecurityLevel`: `microsoft.graph.deviceThreatProtectionLevel`" "Possible values are: unavailable, secured, low, medium, high, notSet.";
    "storageRequireEncryption" STORAGE_REQUIRE_ENCRYPTION, storage_require_encryption bool -> Option<bool>, with_storage_require_encryption(bool), "`storageRequireEncryption`: `Edm.Boolean`";
    "gatekeeperAllowedAppSource" GATEKEEPER_ALLOWED_APP_SOURCE, gatekeeper_allowed_app_source enumeration -> Option<super::MacOsGatekeeperAppSources>, with_gatekeeper_allowed_app_source(super::MacOsGatekeeperAppSources), "`gatekeeperAllowedAppSource`: `microsoft.graph.macOSGatekeeperAppSources`" "Possible values are: notConfigured, macAppStore, macAppStoreAndIdentifiedDevelopers, anywhere.";
    "firewallEnabled" FIREWALL_ENABLED, firewall_enabled bool -> Option<bool>, with_firewall_enabled(bool), "`firewallEnabled`: `Edm.Boolean`";
    "firewallBlockAllIncoming" FIREWALL_BLOCK_ALL_INCOMING, firewall_block_all_incoming bool -> Option<bool>, with_firewall_block_all_incoming(bool), "`firewallBlockAllIncoming`: `Edm.Boolean`";
    "firewallEnableStealthMode" FIREWALL_ENABLE_STEALTH_MODE, firewall_enable_stealth_mode bool -> Option<bool>, with_firewall_enable_stealth_mode(bool), "`firewallEnableStealthMode`: `Edm.Boolean`";
    "deviceCompliancePolicyScript" DEVICE_COMPLIANCE_POLICY_SCRIPT, device_compliance_policy_script model -> Option<&super::DeviceCompliancePolicyScript>, with_device_compliance_policy_script(super::DeviceCompliancePolicyScript), "`deviceCompliancePolicyScript`: `microsoft.graph.deviceCompliancePolicyScript`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSContentCachingClientPolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscontentcachingclientpolicy?view=graph-rest-beta)
    MacOsContentCachingClientPolicy = "microsoft.graph.macOSContentCachingClientPolicy" {
        NotConfigured = "notConfigured",
        ClientsInLocalNetwork = "clientsInLocalNetwork",
        ClientsWithSamePublicIpAddress = "clientsWithSamePublicIpAddress",
        ClientsInCustomLocalNetworks = "clientsInCustomLocalNetworks",
        ClientsInCustomLocalNetworksWithFallback = "clientsInCustomLocalNetworksWithFallback",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSContentCachingParentSelectionPolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscontentcachingparentselectionpolicy?view=graph-rest-beta)
    MacOsContentCachingParentSelectionPolicy = "microsoft.graph.macOSContentCachingParentSelectionPolicy" {
        NotConfigured = "notConfigured",
        RoundRobin = "roundRobin",
        FirstAvailable = "firstAvailable",
        UrlPathHash = "urlPathHash",
        Random = "random",
        StickyAvailable = "stickyAvailable",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSContentCachingPeerPolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscontentcachingpeerpolicy?view=graph-rest-beta)
    MacOsContentCachingPeerPolicy = "microsoft.graph.macOSContentCachingPeerPolicy" {
        NotConfigured = "notConfigured",
        PeersInLocalNetwork = "peersInLocalNetwork",
        PeersWithSamePublicIpAddress = "peersWithSamePublicIpAddress",
        PeersInCustomLocalNetworks = "peersInCustomLocalNetworks",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSContentCachingType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscontentcachingtype?view=graph-rest-beta)
    MacOsContentCachingType = "microsoft.graph.macOSContentCachingType" {
        NotConfigured = "notConfigured",
        UserContentOnly = "userContentOnly",
        SharedContentOnly = "sharedContentOnly",
    }
}

crate::runtime::model! {
    /// Inherits from macOSSingleSignOnExtension.
    ///
    /// [`microsoft.graph.macOSCredentialSingleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscredentialsinglesignonextension?view=graph-rest-beta), with the accessors of [`MacOsSingleSignOnExtension`](super::MacOsSingleSignOnExtension)
    MacOsCredentialSingleSignOnExtension: super::MacOsSingleSignOnExtension, super::SingleSignOnExtension = "microsoft.graph.macOSCredentialSingleSignOnExtension";
    "extensionIdentifier" EXTENSION_IDENTIFIER, extension_identifier str -> Option<&str>, with_extension_identifier(String), "`extensionIdentifier`: `Edm.String`";
    "teamIdentifier" TEAM_IDENTIFIER, team_identifier str -> Option<&str>, with_team_identifier(String), "`teamIdentifier`: `Edm.String`";
    "domains" DOMAINS, domains strs -> Option<Vec<&str>>, with_domains(Vec<String>), "`domains`: `Collection(Edm.String)`";
    "realm" REALM, realm str -> Option<&str>, with_realm(String), "`realm`: `Edm.String`";
    "configurations" CONFIGURATIONS, configurations models -> Option<&[super::KeyTypedValuePair]>, with_configurations(Vec<super::KeyTypedValuePair>), "`configurations`: `Collection(microsoft.graph.keyTypedValuePair)`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.macOSCustomAppConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscustomappconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    MacOsCustomAppConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.macOSCustomAppConfiguration";
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
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "configurationXml" CONFIGURATION_XML, configuration_xml binary -> Parsed<Bytes>, with_configuration_xml(Bytes), "`configurationXml`: `Edm.Binary`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.macOSCustomConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscustomconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    MacOsCustomConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.macOSCustomConfiguration";
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
    "payloadName" PAYLOAD_NAME, payload_name str -> Option<&str>, with_payload_name(String), "`payloadName`: `Edm.String`";
    "payloadFileName" PAYLOAD_FILE_NAME, payload_file_name str -> Option<&str>, with_payload_file_name(String), "`payloadFileName`: `Edm.String`";
    "payload" PAYLOAD, payload binary -> Parsed<Bytes>, with_payload(Bytes), "`payload`: `Edm.Binary`";
    "deploymentChannel" DEPLOYMENT_CHANNEL, deployment_channel enumeration -> Option<super::AppleDeploymentChannel>, with_deployment_channel(super::AppleDeploymentChannel), "`deploymentChannel`: `microsoft.graph.appleDeploymentChannel`" "Possible values are: deviceChannel, userChannel.";
}

crate::runtime::model! {
    /// `microsoft.graph.macOsDdmVppAppAssignmentSettings`, metadata, with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    MacOsDdmVppAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.macOsDdmVppAppAssignmentSettings";
    "automaticAppUpdates" AUTOMATIC_APP_UPDATES, automatic_app_updates enumeration -> Option<super::DdmAppAutomaticAppUpdates>, with_automatic_app_updates(super::DdmAppAutomaticAppUpdates), "`automaticAppUpdates`: `microsoft.graph.ddmAppAutomaticAppUpdates`, metadata";
    "ddmAppConfigId" DDM_APP_CONFIG_ID, ddm_app_config_id guid -> Parsed<Uuid>, with_ddm_app_config_id(Uuid), "`ddmAppConfigId`: `Edm.Guid`, metadata";
    "isIosApp" IS_IOS_APP, is_ios_app bool -> Option<bool>, with_is_ios_app(bool), "`isIosApp`: `Edm.Boolean`, metadata";
    "useDeviceLicensing" USE_DEVICE_LICENSING, use_device_licensing bool -> Option<bool>, with_use_device_licensing(bool), "`useDeviceLicensing`: `Edm.Boolean`, metadata";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// Inherits from appleDeviceFeaturesConfigurationBase.
    ///
    /// [`microsoft.graph.macOSDeviceFeaturesConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosdevicefeaturesconfiguration?view=graph-rest-beta), with the accessors of [`AppleDeviceFeaturesConfigurationBase`](super::AppleDeviceFeaturesConfigurationBase)
    MacOsDeviceFeaturesConfiguration: super::AppleDeviceFeaturesConfigurationBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.macOSDeviceFeaturesConfiguration";
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
    inherited "airPrintDestinations" AIR_PRINT_DESTINATIONS, with_air_print_destinations(Vec<super::AirPrintDestination>), "`airPrintDestinations`";
    "autoLaunchItems" AUTO_LAUNCH_ITEMS, auto_launch_items models -> Option<&[super::MacOsLaunchItem]>, with_auto_launch_items(Vec<super::MacOsLaunchItem>), "`autoLaunchItems`: `Collection(microsoft.graph.macOSLaunchItem)`";
    "adminShowHostInfo" ADMIN_SHOW_HOST_INFO, admin_show_host_info bool -> Option<bool>, with_admin_show_host_info(bool), "`adminShowHostInfo`: `Edm.Boolean`";
    "loginWindowText" LOGIN_WINDOW_TEXT, login_window_text str -> Option<&str>, with_login_window_text(String), "`loginWindowText`: `Edm.String`";
    "authorizedUsersListHidden" AUTHORIZED_USERS_LIST_HIDDEN, authorized_users_list_hidden bool -> Option<bool>, with_authorized_users_list_hidden(bool), "`authorizedUsersListHidden`: `Edm.Boolean`";
    "authorizedUsersListHideLocalUsers" AUTHORIZED_USERS_LIST_HIDE_LOCAL_USERS, authorized_users_list_hide_local_users bool -> Option<bool>, with_authorized_users_list_hide_local_users(bool), "`authorizedUsersListHideLocalUsers`: `Edm.Boolean`";
    "authorizedUsersListHideMobileAccounts" AUTHORIZED_USERS_LIST_HIDE_MOBILE_ACCOUNTS, authorized_users_list_hide_mobile_accounts bool -> Option<bool>, with_authorized_users_list_hide_mobile_accounts(bool), "`authorizedUsersListHideMobileAccounts`: `Edm.Boolean`";
    "authorizedUsersListIncludeNetworkUsers" AUTHORIZED_USERS_LIST_INCLUDE_NETWORK_USERS, authorized_users_list_include_network_users bool -> Option<bool>, with_authorized_users_list_include_network_users(bool), "`authorizedUsersListIncludeNetworkUsers`: `Edm.Boolean`";
    "authorizedUsersListHideAdminUsers" AUTHORIZED_USERS_LIST_HIDE_ADMIN_USERS, authorized_users_list_hide_admin_users bool -> Option<bool>, with_authorized_users_list_hide_admin_users(bool), "`authorizedUsersListHideAdminUsers`: `Edm.Boolean`";
    "authorizedUsersListShowOtherManagedUsers" AUTHORIZED_USERS_LIST_SHOW_OTHER_MANAGED_USERS, authorized_users_list_show_other_managed_users bool -> Option<bool>, with_authorized_users_list_show_other_managed_users(bool), "`authorizedUsersListShowOtherManagedUsers`: `Edm.Boolean`";
    "shutDownDisabled" SHUT_DOWN_DISABLED, shut_down_disabled bool -> Option<bool>, with_shut_down_disabled(bool), "`shutDownDisabled`: `Edm.Boolean`";
    "restartDisabled" RESTART_DISABLED, restart_disabled bool -> Option<bool>, with_restart_disabled(bool), "`restartDisabled`: `Edm.Boolean`";
    "sleepDisabled" SLEEP_DISABLED, sleep_disabled bool -> Option<bool>, with_sleep_disabled(bool), "`sleepDisabled`: `Edm.Boolean`";
    "consoleAccessDisabled" CONSOLE_ACCESS_DISABLED, console_access_disabled bool -> Option<bool>, with_console_access_disabled(bool), "`consoleAccessDisabled`: `Edm.Boolean`";
    "shutDownDisabledWhileLoggedIn" SHUT_DOWN_DISABLED_WHILE_LOGGED_IN, shut_down_disabled_while_logged_in bool -> Option<bool>, with_shut_down_disabled_while_logged_in(bool), "`shutDownDisabledWhileLoggedIn`: `Edm.Boolean`";
    "restartDisabledWhileLoggedIn" RESTART_DISABLED_WHILE_LOGGED_IN, restart_disabled_while_logged_in bool -> Option<bool>, with_restart_disabled_while_logged_in(bool), "`restartDisabledWhileLoggedIn`: `Edm.Boolean`";
    "powerOffDisabledWhileLoggedIn" POWER_OFF_DISABLED_WHILE_LOGGED_IN, power_off_disabled_while_logged_in bool -> Option<bool>, with_power_off_disabled_while_logged_in(bool), "`powerOffDisabledWhileLoggedIn`: `Edm.Boolean`";
    "logOutDisabledWhileLoggedIn" LOG_OUT_DISABLED_WHILE_LOGGED_IN, log_out_disabled_while_logged_in bool -> Option<bool>, with_log_out_disabled_while_logged_in(bool), "`logOutDisabledWhileLoggedIn`: `Edm.Boolean`";
    "screenLockDisableImmediate" SCREEN_LOCK_DISABLE_IMMEDIATE, screen_lock_disable_immediate bool -> Option<bool>, with_screen_lock_disable_immediate(bool), "`screenLockDisableImmediate`: `Edm.Boolean`";
    "associatedDomains" ASSOCIATED_DOMAINS, associated_domains models -> Option<&[super::KeyValuePair]>, with_associated_domains(Vec<super::KeyValuePair>), "`associatedDomains`: `Collection(microsoft.graph.keyValuePair)`";
    "appAssociatedDomains" APP_ASSOCIATED_DOMAINS, app_associated_domains models -> Option<&[super::MacOsAssociatedDomainsItem]>, with_app_associated_domains(Vec<super::MacOsAssociatedDomainsItem>), "`appAssociatedDomains`: `Collection(microsoft.graph.macOSAssociatedDomainsItem)`";
    "singleSignOnExtension" SINGLE_SIGN_ON_EXTENSION, single_sign_on_extension model -> Option<&super::SingleSignOnExtension>, with_single_sign_on_extension(super::SingleSignOnExtension), "`singleSignOnExtension`: `microsoft.graph.singleSignOnExtension`";
    "macOSSingleSignOnExtension" MAC_OS_SINGLE_SIGN_ON_EXTENSION, mac_os_single_sign_on_extension model -> Option<&super::MacOsSingleSignOnExtension>, with_mac_os_single_sign_on_extension(super::MacOsSingleSignOnExtension), "`macOSSingleSignOnExtension`: `microsoft.graph.macOSSingleSignOnExtension`";
    "contentCachingEnabled" CONTENT_CACHING_ENABLED, content_caching_enabled bool -> Option<bool>, with_content_caching_enabled(bool), "`contentCachingEnabled`: `Edm.Boolean`";
    "contentCachingType" CONTENT_CACHING_TYPE, content_caching_type enumeration -> Option<super::MacOsContentCachingType>, with_content_caching_type(super::MacOsContentCachingType), "`contentCachingType`: `microsoft.graph.macOSContentCachingType`" "Possible values are: notConfigured, userContentOnly, sharedContentOnly.";
    "contentCachingMaxSizeBytes" CONTENT_CACHING_MAX_SIZE_BYTES, content_caching_max_size_bytes i32 -> Option<i32>, with_content_caching_max_size_bytes(i32), "`contentCachingMaxSizeBytes`: `Edm.Int32`, type of the metadata";
    "contentCachingDataPath" CONTENT_CACHING_DATA_PATH, content_caching_data_path str -> Option<&str>, with_content_caching_data_path(String), "`contentCachingDataPath`: `Edm.String`";
    "contentCachingDisableConnectionSharing" CONTENT_CACHING_DISABLE_CONNECTION_SHARING, content_caching_disable_connection_sharing bool -> Option<bool>, with_content_caching_disable_connection_sharing(bool), "`contentCachingDisableConnectionSharing`: `Edm.Boolean`";
    "contentCachingForceConnectionSharing" CONTENT_CACHING_FORCE_CONNECTION_SHARING, content_caching_force_connection_sharing bool -> Option<bool>, with_content_caching_force_connection_sharing(bool), "`contentCachingForceConnectionSharing`: `Edm.Boolean`";
    "contentCachingClientPolicy" CONTENT_CACHING_CLIENT_POLICY, content_caching_client_policy enumeration -> Option<super::MacOsContentCachingClientPolicy>, with_content_caching_client_policy(super::MacOsContentCachingClientPolicy), "`contentCachingClientPolicy`: `microsoft.graph.macOSContentCachingClientPolicy`" "Possible values are: notConfigured, clientsInLocalNetwork, clientsWithSamePublicIpAddress, clientsInCustomLocalNetworks, clientsInCustomLocalNetworksWithFallback.";
    "contentCachingClientListenRanges" CONTENT_CACHING_CLIENT_LISTEN_RANGES, content_caching_client_listen_ranges models -> Option<&[super::IpRange]>, with_content_caching_client_listen_ranges(Vec<super::IpRange>), "`contentCachingClientListenRanges`: `Collection(microsoft.graph.ipRange)`";
    "contentCachingPeerPolicy" CONTENT_CACHING_PEER_POLICY, content_caching_peer_policy enumeration -> Option<super::MacOsContentCachingPeerPolicy>, with_content_caching_peer_policy(super::MacOsContentCachingPeerPolicy), "`contentCachingPeerPolicy`: `microsoft.graph.macOSContentCachingPeerPolicy`" "Possible values are: notConfigured, peersInLocalNetwork, peersWithSamePublicIpAddress, peersInCustomLocalNetworks.";
    "contentCachingPeerListenRanges" CONTENT_CACHING_PEER_LISTEN_RANGES, content_caching_peer_listen_ranges models -> Option<&[super::IpRange]>, with_content_caching_peer_listen_ranges(Vec<super::IpRange>), "`contentCachingPeerListenRanges`: `Collection(microsoft.graph.ipRange)`";
    "contentCachingPeerFilterRanges" CONTENT_CACHING_PEER_FILTER_RANGES, content_caching_peer_filter_ranges models -> Option<&[super::IpRange]>, with_content_caching_peer_filter_ranges(Vec<super::IpRange>), "`contentCachingPeerFilterRanges`: `Collection(microsoft.graph.ipRange)`";
    "contentCachingParentSelectionPolicy" CONTENT_CACHING_PARENT_SELECTION_POLICY, content_caching_parent_selection_policy enumeration -> Option<super::MacOsContentCachingParentSelectionPolicy>, with_content_caching_parent_selection_policy(super::MacOsContentCachingParentSelectionPolicy), "`contentCachingParentSelectionPolicy`: `microsoft.graph.macOSContentCachingParentSelectionPolicy`" "Possible values are: notConfigured, roundRobin, firstAvailable, urlPathHash, random, stickyAvailable.";
    "contentCachingParents" CONTENT_CACHING_PARENTS, content_caching_parents strs -> Option<Vec<&str>>, with_content_caching_parents(Vec<String>), "`contentCachingParents`: `Collection(Edm.String)`";
    "contentCachingLogClientIdentities" CONTENT_CACHING_LOG_CLIENT_IDENTITIES, content_caching_log_client_identities bool -> Option<bool>, with_content_caching_log_client_identities(bool), "`contentCachingLogClientIdentities`: `Edm.Boolean`";
    "contentCachingPublicRanges" CONTENT_CACHING_PUBLIC_RANGES, content_caching_public_ranges models -> Option<&[super::IpRange]>, with_content_caching_public_ranges(Vec<super::IpRange>), "`contentCachingPublicRanges`: `Collection(microsoft.graph.ipRange)`";
    "contentCachingBlockDeletion" CONTENT_CACHING_BLOCK_DELETION, content_caching_block_deletion bool -> Option<bool>, with_content_caching_block_deletion(bool), "`contentCachingBlockDeletion`: `Edm.Boolean`";
    "contentCachingShowAlerts" CONTENT_CACHING_SHOW_ALERTS, content_caching_show_alerts bool -> Option<bool>, with_content_caching_show_alerts(bool), "`contentCachingShowAlerts`: `Edm.Boolean`";
    "contentCachingKeepAwake" CONTENT_CACHING_KEEP_AWAKE, content_caching_keep_awake bool -> Option<bool>, with_content_caching_keep_awake(bool), "`contentCachingKeepAwake`: `Edm.Boolean`";
    "contentCachingPort" CONTENT_CACHING_PORT, content_caching_port i32 -> Option<i32>, with_content_caching_port(i32), "`contentCachingPort`: `Edm.Int32`";
    "singleSignOnExtensionPkinitCertificate" SINGLE_SIGN_ON_EXTENSION_PKINIT_CERTIFICATE, single_sign_on_extension_pkinit_certificate model -> Option<&super::MacOsCertificateProfileBase>, with_single_sign_on_extension_pkinit_certificate(super::MacOsCertificateProfileBase), "`singleSignOnExtensionPkinitCertificate`: `microsoft.graph.macOSCertificateProfileBase`";
}

crate::runtime::model! {
    /// `microsoft.graph.macOSDeviceLocalAdminAccountDetail`, metadata, with the accessors of [`DeviceLocalAdminAccountDetail`](super::DeviceLocalAdminAccountDetail)
    MacOsDeviceLocalAdminAccountDetail: super::DeviceLocalAdminAccountDetail = "microsoft.graph.macOSDeviceLocalAdminAccountDetail";
    inherited "passwordLastRotationDateTime" PASSWORD_LAST_ROTATION_DATE_TIME, with_password_last_rotation_date_time(OffsetDateTime), "`passwordLastRotationDateTime`";
}

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.macOSDmgApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-macosdmgapp?view=graph-rest-beta), with the accessors of [`MobileLobApp`](super::MobileLobApp)
    MacOsDmgApp: super::MobileLobApp, super::MobileApp, super::Entity = "microsoft.graph.macOSDmgApp";
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
    "primaryBundleId" PRIMARY_BUNDLE_ID, primary_bundle_id str -> Option<&str>, with_primary_bundle_id(String), "`primaryBundleId`: `Edm.String`";
    "primaryBundleVersion" PRIMARY_BUNDLE_VERSION, primary_bundle_version str -> Option<&str>, with_primary_bundle_version(String), "`primaryBundleVersion`: `Edm.String`";
    "includedApps" INCLUDED_APPS, included_apps models -> Option<&[super::MacOsIncludedApp]>, with_included_apps(Vec<super::MacOsIncludedApp>), "`includedApps`: `Collection(microsoft.graph.macOSIncludedApp)`";
    "ignoreVersionDetection" IGNORE_VERSION_DETECTION, ignore_version_detection bool -> Option<bool>, with_ignore_version_detection(bool), "`ignoreVersionDetection`: `Edm.Boolean`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::MacOsMinimumOperatingSystem>, with_minimum_supported_operating_system(super::MacOsMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.macOSMinimumOperatingSystem`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.macOSEndpointProtectionConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosendpointprotectionconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    MacOsEndpointProtectionConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.macOSEndpointProtectionConfiguration";
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
    "gatekeeperAllowedAppSource" GATEKEEPER_ALLOWED_APP_SOURCE, gatekeeper_allowed_app_source enumeration -> Option<super::MacOsGatekeeperAppSources>, with_gatekeeper_allowed_app_source(super::MacOsGatekeeperAppSources), "`gatekeeperAllowedAppSource`: `microsoft.graph.macOSGatekeeperAppSources`" "Possible values are: notConfigured, macAppStore, macAppStoreAndIdentifiedDevelopers, anywhere.";
    "gatekeeperBlockOverride" GATEKEEPER_BLOCK_OVERRIDE, gatekeeper_block_override bool -> Option<bool>, with_gatekeeper_block_override(bool), "`gatekeeperBlockOverride`: `Edm.Boolean`";
    "firewallEnabled" FIREWALL_ENABLED, firewall_enabled bool -> Option<bool>, with_firewall_enabled(bool), "`firewallEnabled`: `Edm.Boolean`";
    "firewallBlockAllIncoming" FIREWALL_BLOCK_ALL_INCOMING, firewall_block_all_incoming bool -> Option<bool>, with_firewall_block_all_incoming(bool), "`firewallBlockAllIncoming`: `Edm.Boolean`";
    "firewallEnableStealthMode" FIREWALL_ENABLE_STEALTH_MODE, firewall_enable_stealth_mode bool -> Option<bool>, with_firewall_enable_stealth_mode(bool), "`firewallEnableStealthMode`: `Edm.Boolean`";
    "firewallApplications" FIREWALL_APPLICATIONS, firewall_applications models -> Option<&[super::MacOsFirewallApplication]>, with_firewall_applications(Vec<super::MacOsFirewallApplication>), "`firewallApplications`: `Collection(microsoft.graph.macOSFirewallApplication)`";
    "fileVaultEnabled" FILE_VAULT_ENABLED, file_vault_enabled bool -> Option<bool>, with_file_vault_enabled(bool), "`fileVaultEnabled`: `Edm.Boolean`";
    "fileVaultSelectedRecoveryKeyTypes" FILE_VAULT_SELECTED_RECOVERY_KEY_TYPES, file_vault_selected_recovery_key_types flags -> Option<Flags<super::MacOsFileVaultRecoveryKeyTypes>>, with_file_vault_selected_recovery_key_types(Flags<super::MacOsFileVaultRecoveryKeyTypes>), "`fileVaultSelectedRecoveryKeyTypes`: `microsoft.graph.macOSFileVaultRecoveryKeyTypes`" "Possible values are: notConfigured, institutionalRecoveryKey, personalRecoveryKey.";
    "fileVaultInstitutionalRecoveryKeyCertificate" FILE_VAULT_INSTITUTIONAL_RECOVERY_KEY_CERTIFICATE, file_vault_institutional_recovery_key_certificate binary -> Parsed<Bytes>, with_file_vault_institutional_recovery_key_certificate(Bytes), "`fileVaultInstitutionalRecoveryKeyCertificate`: `Edm.Binary`";
    "fileVaultInstitutionalRecoveryKeyCertificateFileName" FILE_VAULT_INSTITUTIONAL_RECOVERY_KEY_CERTIFICATE_FILE_NAME, file_vault_institutional_recovery_key_certificate_file_name str -> Option<&str>, with_file_vault_institutional_recovery_key_certificate_file_name(String), "`fileVaultInstitutionalRecoveryKeyCertificateFileName`: `Edm.String`";
    "fileVaultPersonalRecoveryKeyHelpMessage" FILE_VAULT_PERSONAL_RECOVERY_KEY_HELP_MESSAGE, file_vault_personal_recovery_key_help_message str -> Option<&str>, with_file_vault_personal_recovery_key_help_message(String), "`fileVaultPersonalRecoveryKeyHelpMessage`: `Edm.String`";
    "fileVaultAllowDeferralUntilSignOut" FILE_VAULT_ALLOW_DEFERRAL_UNTIL_SIGN_OUT, file_vault_allow_deferral_until_sign_out bool -> Option<bool>, with_file_vault_allow_deferral_until_sign_out(bool), "`fileVaultAllowDeferralUntilSignOut`: `Edm.Boolean`" "Optional.";
    "fileVaultNumberOfTimesUserCanIgnore" FILE_VAULT_NUMBER_OF_TIMES_USER_CAN_IGNORE, file_vault_number_of_times_user_can_ignore i32 -> Option<i32>, with_file_vault_number_of_times_user_can_ignore(i32), "`fileVaultNumberOfTimesUserCanIgnore`: `Edm.Int32`" "Optional.";
    "fileVaultDisablePromptAtSignOut" FILE_VAULT_DISABLE_PROMPT_AT_SIGN_OUT, file_vault_disable_prompt_at_sign_out bool -> Option<bool>, with_file_vault_disable_prompt_at_sign_out(bool), "`fileVaultDisablePromptAtSignOut`: `Edm.Boolean`" "Optional.";
    "fileVaultPersonalRecoveryKeyRotationInMonths" FILE_VAULT_PERSONAL_RECOVERY_KEY_ROTATION_IN_MONTHS, file_vault_personal_recovery_key_rotation_in_months i32 -> Option<i32>, with_file_vault_personal_recovery_key_rotation_in_months(i32), "`fileVaultPersonalRecoveryKeyRotationInMonths`: `Edm.Int32`" "Optional.";
    "fileVaultHidePersonalRecoveryKey" FILE_VAULT_HIDE_PERSONAL_RECOVERY_KEY, file_vault_hide_personal_recovery_key bool -> Option<bool>, with_file_vault_hide_personal_recovery_key(bool), "`fileVaultHidePersonalRecoveryKey`: `Edm.Boolean`" "Optional.";
    "advancedThreatProtectionRealTime" ADVANCED_THREAT_PROTECTION_REAL_TIME, advanced_threat_protection_real_time enumeration -> Option<super::Enablement>, with_advanced_threat_protection_real_time(super::Enablement), "`advancedThreatProtectionRealTime`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "advancedThreatProtectionCloudDelivered" ADVANCED_THREAT_PROTECTION_CLOUD_DELIVERED, advanced_threat_protection_cloud_delivered enumeration -> Option<super::Enablement>, with_advanced_threat_protection_cloud_delivered(super::Enablement), "`advancedThreatProtectionCloudDelivered`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "advancedThreatProtectionAutomaticSampleSubmission" ADVANCED_THREAT_PROTECTION_AUTOMATIC_SAMPLE_SUBMISSION, advanced_threat_protection_automatic_sample_submission enumeration -> Option<super::Enablement>, with_advanced_threat_protection_automatic_sample_submission(super::Enablement), "`advancedThreatProtectionAutomaticSampleSubmission`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "advancedThreatProtectionDiagnosticDataCollection" ADVANCED_THREAT_PROTECTION_DIAGNOSTIC_DATA_COLLECTION, advanced_threat_protection_diagnostic_data_collection enumeration -> Option<super::Enablement>, with_advanced_threat_protection_diagnostic_data_collection(super::Enablement), "`advancedThreatProtectionDiagnosticDataCollection`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "advancedThreatProtectionExcludedFolders" ADVANCED_THREAT_PROTECTION_EXCLUDED_FOLDERS, advanced_threat_protection_excluded_folders strs -> Option<Vec<&str>>, with_advanced_threat_protection_excluded_folders(Vec<String>), "`advancedThreatProtectionExcludedFolders`: `Collection(Edm.String)`";
    "advancedThreatProtectionExcludedFiles" ADVANCED_THREAT_PROTECTION_EXCLUDED_FILES, advanced_threat_protection_excluded_files strs -> Option<Vec<&str>>, with_advanced_threat_protection_excluded_files(Vec<String>), "`advancedThreatProtectionExcludedFiles`: `Collection(Edm.String)`";
    "advancedThreatProtectionExcludedExtensions" ADVANCED_THREAT_PROTECTION_EXCLUDED_EXTENSIONS, advanced_threat_protection_excluded_extensions strs -> Option<Vec<&str>>, with_advanced_threat_protection_excluded_extensions(Vec<String>), "`advancedThreatProtectionExcludedExtensions`: `Collection(Edm.String)`";
    "advancedThreatProtectionExcludedProcesses" ADVANCED_THREAT_PROTECTION_EXCLUDED_PROCESSES, advanced_threat_protection_excluded_processes strs -> Option<Vec<&str>>, with_advanced_threat_protection_excluded_processes(Vec<String>), "`advancedThreatProtectionExcludedProcesses`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from macOSWiFiConfiguration.
    ///
    /// [`microsoft.graph.macOSEnterpriseWiFiConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosenterprisewificonfiguration?view=graph-rest-beta), with the accessors of [`MacOsWiFiConfiguration`](super::MacOsWiFiConfiguration)
    MacOsEnterpriseWiFiConfiguration: super::MacOsWiFiConfiguration, super::DeviceConfiguration, super::Entity = "microsoft.graph.macOSEnterpriseWiFiConfiguration";
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
    inherited "wiFiSecurityType" WI_FI_SECURITY_TYPE, with_wi_fi_security_type(super::WiFiSecurityType), "`wiFiSecurityType`";
    inherited "proxySettings" PROXY_SETTINGS, with_proxy_settings(super::WiFiProxySetting), "`proxySettings`";
    inherited "proxyManualAddress" PROXY_MANUAL_ADDRESS, with_proxy_manual_address(String), "`proxyManualAddress`";
    inherited "proxyManualPort" PROXY_MANUAL_PORT, with_proxy_manual_port(i32), "`proxyManualPort`";
    inherited "proxyAutomaticConfigurationUrl" PROXY_AUTOMATIC_CONFIGURATION_URL, with_proxy_automatic_configuration_url(String), "`proxyAutomaticConfigurationUrl`";
    inherited "preSharedKey" PRE_SHARED_KEY, with_pre_shared_key(String), "`preSharedKey`";
    inherited "deploymentChannel" DEPLOYMENT_CHANNEL, with_deployment_channel(super::AppleDeploymentChannel), "`deploymentChannel`";
    inherited "wifiRequirePhysicalMacAddressEnabled" WIFI_REQUIRE_PHYSICAL_MAC_ADDRESS_ENABLED, with_wifi_require_physical_mac_address_enabled(bool), "`wifiRequirePhysicalMacAddressEnabled`";
    "eapType" EAP_TYPE, eap_type enumeration -> Option<super::EapType>, with_eap_type(super::EapType), "`eapType`: `microsoft.graph.eapType`" "Possible values are: eapTls, leap, eapSim, eapTtls, peap, eapFast, teap.";
    "eapFastConfiguration" EAP_FAST_CONFIGURATION, eap_fast_configuration enumeration -> Option<super::EapFastConfiguration>, with_eap_fast_configuration(super::EapFastConfiguration), "`eapFastConfiguration`: `microsoft.graph.eapFastConfiguration`" "Possible values are: noProtectedAccessCredential, useProtectedAccessCredential, useProtectedAccessCredentialAndProvision, useProtectedAccessCredentialAndProvisionAnonymously.";
    "trustedServerCertificateNames" TRUSTED_SERVER_CERTIFICATE_NAMES, trusted_server_certificate_names strs -> Option<Vec<&str>>, with_trusted_server_certificate_names(Vec<String>), "`trustedServerCertificateNames`: `Collection(Edm.String)`";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::WiFiAuthenticationMethod>, with_authentication_method(super::WiFiAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.wiFiAuthenticationMethod`" "Possible values are: certificate, usernameAndPassword, derivedCredential.";
    "innerAuthenticationProtocolForEapTtls" INNER_AUTHENTICATION_PROTOCOL_FOR_EAP_TTLS, inner_authentication_protocol_for_eap_ttls enumeration -> Option<super::NonEapAuthenticationMethodForEapTtlsType>, with_inner_authentication_protocol_for_eap_ttls(super::NonEapAuthenticationMethodForEapTtlsType), "`innerAuthenticationProtocolForEapTtls`: `microsoft.graph.nonEapAuthenticationMethodForEapTtlsType`" "Possible values are: unencryptedPassword, challengeHandshakeAuthenticationProtocol, microsoftChap, microsoftChapVersionTwo.";
    "outerIdentityPrivacyTemporaryValue" OUTER_IDENTITY_PRIVACY_TEMPORARY_VALUE, outer_identity_privacy_temporary_value str -> Option<&str>, with_outer_identity_privacy_temporary_value(String), "`outerIdentityPrivacyTemporaryValue`: `Edm.String`";
    "rootCertificateForServerValidation" ROOT_CERTIFICATE_FOR_SERVER_VALIDATION, root_certificate_for_server_validation model -> Option<&super::MacOsTrustedRootCertificate>, with_root_certificate_for_server_validation(super::MacOsTrustedRootCertificate), "`rootCertificateForServerValidation`: `microsoft.graph.macOSTrustedRootCertificate`";
    "rootCertificatesForServerValidation" ROOT_CERTIFICATES_FOR_SERVER_VALIDATION, root_certificates_for_server_validation models -> Option<&[super::MacOsTrustedRootCertificate]>, with_root_certificates_for_server_validation(Vec<super::MacOsTrustedRootCertificate>), "`rootCertificatesForServerValidation`: `Collection(microsoft.graph.macOSTrustedRootCertificate)`";
    "identityCertificateForClientAuthentication" IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION, identity_certificate_for_client_authentication model -> Option<&super::MacOsCertificateProfileBase>, with_identity_certificate_for_client_authentication(super::MacOsCertificateProfileBase), "`identityCertificateForClientAuthentication`: `microsoft.graph.macOSCertificateProfileBase`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.macOSExtensionsConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosextensionsconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    MacOsExtensionsConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.macOSExtensionsConfiguration";
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
    "kernelExtensionOverridesAllowed" KERNEL_EXTENSION_OVERRIDES_ALLOWED, kernel_extension_overrides_allowed bool -> Option<bool>, with_kernel_extension_overrides_allowed(bool), "`kernelExtensionOverridesAllowed`: `Edm.Boolean`";
    "kernelExtensionAllowedTeamIdentifiers" KERNEL_EXTENSION_ALLOWED_TEAM_IDENTIFIERS, kernel_extension_allowed_team_identifiers strs -> Option<Vec<&str>>, with_kernel_extension_allowed_team_identifiers(Vec<String>), "`kernelExtensionAllowedTeamIdentifiers`: `Collection(Edm.String)`";
    "kernelExtensionsAllowed" KERNEL_EXTENSIONS_ALLOWED, kernel_extensions_allowed models -> Option<&[super::MacOsKernelExtension]>, with_kernel_extensions_allowed(Vec<super::MacOsKernelExtension>), "`kernelExtensionsAllowed`: `Collection(microsoft.graph.macOSKernelExtension)`";
    "systemExtensionsBlockOverride" SYSTEM_EXTENSIONS_BLOCK_OVERRIDE, system_extensions_block_override bool -> Option<bool>, with_system_extensions_block_override(bool), "`systemExtensionsBlockOverride`: `Edm.Boolean`";
    "systemExtensionsAllowedTeamIdentifiers" SYSTEM_EXTENSIONS_ALLOWED_TEAM_IDENTIFIERS, system_extensions_allowed_team_identifiers strs -> Option<Vec<&str>>, with_system_extensions_allowed_team_identifiers(Vec<String>), "`systemExtensionsAllowedTeamIdentifiers`: `Collection(Edm.String)`";
    "systemExtensionsAllowed" SYSTEM_EXTENSIONS_ALLOWED, system_extensions_allowed models -> Option<&[super::MacOsSystemExtension]>, with_system_extensions_allowed(Vec<super::MacOsSystemExtension>), "`systemExtensionsAllowed`: `Collection(microsoft.graph.macOSSystemExtension)`";
    "systemExtensionsAllowedTypes" SYSTEM_EXTENSIONS_ALLOWED_TYPES, system_extensions_allowed_types models -> Option<&[super::MacOsSystemExtensionTypeMapping]>, with_system_extensions_allowed_types(Vec<super::MacOsSystemExtensionTypeMapping>), "`systemExtensionsAllowedTypes`: `Collection(microsoft.graph.macOSSystemExtensionTypeMapping)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSFileVaultRecoveryKeyTypes`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosfilevaultrecoverykeytypes?view=graph-rest-beta)
    MacOsFileVaultRecoveryKeyTypes = "microsoft.graph.macOSFileVaultRecoveryKeyTypes" {
        NotConfigured = "notConfigured",
        InstitutionalRecoveryKey = "institutionalRecoveryKey",
        PersonalRecoveryKey = "personalRecoveryKey",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.macOSFirewallApplication`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosfirewallapplication?view=graph-rest-beta)
    MacOsFirewallApplication = "microsoft.graph.macOSFirewallApplication";
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`";
    "allowsIncomingConnections" ALLOWS_INCOMING_CONNECTIONS, allows_incoming_connections bool -> Option<bool>, with_allows_incoming_connections(bool), "`allowsIncomingConnections`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSGatekeeperAppSources`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosgatekeeperappsources?view=graph-rest-beta)
    MacOsGatekeeperAppSources = "microsoft.graph.macOSGatekeeperAppSources" {
        NotConfigured = "notConfigured",
        MacAppStore = "macAppStore",
        MacAppStoreAndIdentifiedDevelopers = "macAppStoreAndIdentifiedDevelopers",
        Anywhere = "anywhere",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.macOSGeneralDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosgeneraldeviceconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    MacOsGeneralDeviceConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.macOSGeneralDeviceConfiguration";
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
    "compliantAppsList" COMPLIANT_APPS_LIST, compliant_apps_list models -> Option<&[super::AppListItem]>, with_compliant_apps_list(Vec<super::AppListItem>), "`compliantAppsList`: `Collection(microsoft.graph.appListItem)`";
    "compliantAppListType" COMPLIANT_APP_LIST_TYPE, compliant_app_list_type enumeration -> Option<super::AppListType>, with_compliant_app_list_type(super::AppListType), "`compliantAppListType`: `microsoft.graph.appListType`" "Possible values are: none, appsInListCompliant, appsNotInListCompliant.";
    "emailInDomainSuffixes" EMAIL_IN_DOMAIN_SUFFIXES, email_in_domain_suffixes strs -> Option<Vec<&str>>, with_email_in_domain_suffixes(Vec<String>), "`emailInDomainSuffixes`: `Collection(Edm.String)`";
    "passwordBlockSimple" PASSWORD_BLOCK_SIMPLE, password_block_simple bool -> Option<bool>, with_password_block_simple(bool), "`passwordBlockSimple`: `Edm.Boolean`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordMinimumCharacterSetCount" PASSWORD_MINIMUM_CHARACTER_SET_COUNT, password_minimum_character_set_count i32 -> Option<i32>, with_password_minimum_character_set_count(i32), "`passwordMinimumCharacterSetCount`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinutesOfInactivityBeforeLock" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_LOCK, password_minutes_of_inactivity_before_lock i32 -> Option<i32>, with_password_minutes_of_inactivity_before_lock(i32), "`passwordMinutesOfInactivityBeforeLock`: `Edm.Int32`";
    "passwordMinutesOfInactivityBeforeScreenTimeout" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT, password_minutes_of_inactivity_before_screen_timeout i32 -> Option<i32>, with_password_minutes_of_inactivity_before_screen_timeout(i32), "`passwordMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::RequiredPasswordType>, with_password_required_type(super::RequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.requiredPasswordType`" "Possible values are: deviceDefault, alphanumeric, numeric.";
    "passwordRequired" PASSWORD_REQUIRED, password_required bool -> Option<bool>, with_password_required(bool), "`passwordRequired`: `Edm.Boolean`";
    "passwordMaximumAttemptCount" PASSWORD_MAXIMUM_ATTEMPT_COUNT, password_maximum_attempt_count i32 -> Option<i32>, with_password_maximum_attempt_count(i32), "`passwordMaximumAttemptCount`: `Edm.Int32`";
    "passwordMinutesUntilFailedLoginReset" PASSWORD_MINUTES_UNTIL_FAILED_LOGIN_RESET, password_minutes_until_failed_login_reset i32 -> Option<i32>, with_password_minutes_until_failed_login_reset(i32), "`passwordMinutesUntilFailedLoginReset`: `Edm.Int32`";
    "keychainBlockCloudSync" KEYCHAIN_BLOCK_CLOUD_SYNC, keychain_block_cloud_sync bool -> Option<bool>, with_keychain_block_cloud_sync(bool), "`keychainBlockCloudSync`: `Edm.Boolean`";
    "safariBlockAutofill" SAFARI_BLOCK_AUTOFILL, safari_block_autofill bool -> Option<bool>, with_safari_block_autofill(bool), "`safariBlockAutofill`: `Edm.Boolean`";
    "cameraBlocked" CAMERA_BLOCKED, camera_blocked bool -> Option<bool>, with_camera_blocked(bool), "`cameraBlocked`: `Edm.Boolean`";
    "iTunesBlockMusicService" I_TUNES_BLOCK_MUSIC_SERVICE, i_tunes_block_music_service bool -> Option<bool>, with_i_tunes_block_music_service(bool), "`iTunesBlockMusicService`: `Edm.Boolean`";
    "spotlightBlockInternetResults" SPOTLIGHT_BLOCK_INTERNET_RESULTS, spotlight_block_internet_results bool -> Option<bool>, with_spotlight_block_internet_results(bool), "`spotlightBlockInternetResults`: `Edm.Boolean`";
    "keyboardBlockDictation" KEYBOARD_BLOCK_DICTATION, keyboard_block_dictation bool -> Option<bool>, with_keyboard_block_dictation(bool), "`keyboardBlockDictation`: `Edm.Boolean`";
    "definitionLookupBlocked" DEFINITION_LOOKUP_BLOCKED, definition_lookup_blocked bool -> Option<bool>, with_definition_lookup_blocked(bool), "`definitionLookupBlocked`: `Edm.Boolean`";
    "appleWatchBlockAutoUnlock" APPLE_WATCH_BLOCK_AUTO_UNLOCK, apple_watch_block_auto_unlock bool -> Option<bool>, with_apple_watch_block_auto_unlock(bool), "`appleWatchBlockAutoUnlock`: `Edm.Boolean`";
    "iTunesBlockFileSharing" I_TUNES_BLOCK_FILE_SHARING, i_tunes_block_file_sharing bool -> Option<bool>, with_i_tunes_block_file_sharing(bool), "`iTunesBlockFileSharing`: `Edm.Boolean`";
    "iCloudBlockDocumentSync" I_CLOUD_BLOCK_DOCUMENT_SYNC, i_cloud_block_document_sync bool -> Option<bool>, with_i_cloud_block_document_sync(bool), "`iCloudBlockDocumentSync`: `Edm.Boolean`";
    "iCloudBlockMail" I_CLOUD_BLOCK_MAIL, i_cloud_block_mail bool -> Option<bool>, with_i_cloud_block_mail(bool), "`iCloudBlockMail`: `Edm.Boolean`";
    "iCloudBlockAddressBook" I_CLOUD_BLOCK_ADDRESS_BOOK, i_cloud_block_address_book bool -> Option<bool>, with_i_cloud_block_address_book(bool), "`iCloudBlockAddressBook`: `Edm.Boolean`";
    "iCloudBlockCalendar" I_CLOUD_BLOCK_CALENDAR, i_cloud_block_calendar bool -> Option<bool>, with_i_cloud_block_calendar(bool), "`iCloudBlockCalendar`: `Edm.Boolean`";
    "iCloudBlockReminders" I_CLOUD_BLOCK_REMINDERS, i_cloud_block_reminders bool -> Option<bool>, with_i_cloud_block_reminders(bool), "`iCloudBlockReminders`: `Edm.Boolean`";
    "iCloudBlockBookmarks" I_CLOUD_BLOCK_BOOKMARKS, i_cloud_block_bookmarks bool -> Option<bool>, with_i_cloud_block_bookmarks(bool), "`iCloudBlockBookmarks`: `Edm.Boolean`";
    "iCloudBlockNotes" I_CLOUD_BLOCK_NOTES, i_cloud_block_notes bool -> Option<bool>, with_i_cloud_block_notes(bool), "`iCloudBlockNotes`: `Edm.Boolean`";
    "airDropBlocked" AIR_DROP_BLOCKED, air_drop_blocked bool -> Option<bool>, with_air_drop_blocked(bool), "`airDropBlocked`: `Edm.Boolean`";
    "passwordBlockModification" PASSWORD_BLOCK_MODIFICATION, password_block_modification bool -> Option<bool>, with_password_block_modification(bool), "`passwordBlockModification`: `Edm.Boolean`";
    "passwordBlockFingerprintUnlock" PASSWORD_BLOCK_FINGERPRINT_UNLOCK, password_block_fingerprint_unlock bool -> Option<bool>, with_password_block_fingerprint_unlock(bool), "`passwordBlockFingerprintUnlock`: `Edm.Boolean`";
    "passwordBlockAutoFill" PASSWORD_BLOCK_AUTO_FILL, password_block_auto_fill bool -> Option<bool>, with_password_block_auto_fill(bool), "`passwordBlockAutoFill`: `Edm.Boolean`";
    "passwordBlockProximityRequests" PASSWORD_BLOCK_PROXIMITY_REQUESTS, password_block_proximity_requests bool -> Option<bool>, with_password_block_proximity_requests(bool), "`passwordBlockProximityRequests`: `Edm.Boolean`";
    "passwordBlockAirDropSharing" PASSWORD_BLOCK_AIR_DROP_SHARING, password_block_air_drop_sharing bool -> Option<bool>, with_password_block_air_drop_sharing(bool), "`passwordBlockAirDropSharing`: `Edm.Boolean`";
    "softwareUpdatesEnforcedDelayInDays" SOFTWARE_UPDATES_ENFORCED_DELAY_IN_DAYS, software_updates_enforced_delay_in_days i32 -> Option<i32>, with_software_updates_enforced_delay_in_days(i32), "`softwareUpdatesEnforcedDelayInDays`: `Edm.Int32`";
    "updateDelayPolicy" UPDATE_DELAY_POLICY, update_delay_policy flags -> Option<Flags<super::MacOsSoftwareUpdateDelayPolicy>>, with_update_delay_policy(Flags<super::MacOsSoftwareUpdateDelayPolicy>), "`updateDelayPolicy`: `microsoft.graph.macOSSoftwareUpdateDelayPolicy`" "Possible values are: none, delayOSUpdateVisibility, delayAppUpdateVisibility, unknownFutureValue, delayMajorOsUpdateVisibility.";
    "contentCachingBlocked" CONTENT_CACHING_BLOCKED, content_caching_blocked bool -> Option<bool>, with_content_caching_blocked(bool), "`contentCachingBlocked`: `Edm.Boolean`";
    "iCloudBlockPhotoLibrary" I_CLOUD_BLOCK_PHOTO_LIBRARY, i_cloud_block_photo_library bool -> Option<bool>, with_i_cloud_block_photo_library(bool), "`iCloudBlockPhotoLibrary`: `Edm.Boolean`";
    "screenCaptureBlocked" SCREEN_CAPTURE_BLOCKED, screen_capture_blocked bool -> Option<bool>, with_screen_capture_blocked(bool), "`screenCaptureBlocked`: `Edm.Boolean`";
    "classroomAppBlockRemoteScreenObservation" CLASSROOM_APP_BLOCK_REMOTE_SCREEN_OBSERVATION, classroom_app_block_remote_screen_observation bool -> Option<bool>, with_classroom_app_block_remote_screen_observation(bool), "`classroomAppBlockRemoteScreenObservation`: `Edm.Boolean`";
    "classroomAppForceUnpromptedScreenObservation" CLASSROOM_APP_FORCE_UNPROMPTED_SCREEN_OBSERVATION, classroom_app_force_unprompted_screen_observation bool -> Option<bool>, with_classroom_app_force_unprompted_screen_observation(bool), "`classroomAppForceUnpromptedScreenObservation`: `Edm.Boolean`";
    "classroomForceAutomaticallyJoinClasses" CLASSROOM_FORCE_AUTOMATICALLY_JOIN_CLASSES, classroom_force_automatically_join_classes bool -> Option<bool>, with_classroom_force_automatically_join_classes(bool), "`classroomForceAutomaticallyJoinClasses`: `Edm.Boolean`";
    "classroomForceRequestPermissionToLeaveClasses" CLASSROOM_FORCE_REQUEST_PERMISSION_TO_LEAVE_CLASSES, classroom_force_request_permission_to_leave_classes bool -> Option<bool>, with_classroom_force_request_permission_to_leave_classes(bool), "`classroomForceRequestPermissionToLeaveClasses`: `Edm.Boolean`";
    "classroomForceUnpromptedAppAndDeviceLock" CLASSROOM_FORCE_UNPROMPTED_APP_AND_DEVICE_LOCK, classroom_force_unprompted_app_and_device_lock bool -> Option<bool>, with_classroom_force_unprompted_app_and_device_lock(bool), "`classroomForceUnpromptedAppAndDeviceLock`: `Edm.Boolean`";
    "iCloudBlockActivityContinuation" I_CLOUD_BLOCK_ACTIVITY_CONTINUATION, i_cloud_block_activity_continuation bool -> Option<bool>, with_i_cloud_block_activity_continuation(bool), "`iCloudBlockActivityContinuation`: `Edm.Boolean`";
    "privacyAccessControls" PRIVACY_ACCESS_CONTROLS, privacy_access_controls models -> Option<&[super::MacOsPrivacyAccessControlItem]>, with_privacy_access_controls(Vec<super::MacOsPrivacyAccessControlItem>), "`privacyAccessControls`: `Collection(microsoft.graph.macOSPrivacyAccessControlItem)`";
    "addingGameCenterFriendsBlocked" ADDING_GAME_CENTER_FRIENDS_BLOCKED, adding_game_center_friends_blocked bool -> Option<bool>, with_adding_game_center_friends_blocked(bool), "`addingGameCenterFriendsBlocked`: `Edm.Boolean`";
    "gameCenterBlocked" GAME_CENTER_BLOCKED, game_center_blocked bool -> Option<bool>, with_game_center_blocked(bool), "`gameCenterBlocked`: `Edm.Boolean`";
    "multiplayerGamingBlocked" MULTIPLAYER_GAMING_BLOCKED, multiplayer_gaming_blocked bool -> Option<bool>, with_multiplayer_gaming_blocked(bool), "`multiplayerGamingBlocked`: `Edm.Boolean`";
    "wallpaperModificationBlocked" WALLPAPER_MODIFICATION_BLOCKED, wallpaper_modification_blocked bool -> Option<bool>, with_wallpaper_modification_blocked(bool), "`wallpaperModificationBlocked`: `Edm.Boolean`";
    "eraseContentAndSettingsBlocked" ERASE_CONTENT_AND_SETTINGS_BLOCKED, erase_content_and_settings_blocked bool -> Option<bool>, with_erase_content_and_settings_blocked(bool), "`eraseContentAndSettingsBlocked`: `Edm.Boolean`";
    "softwareUpdateMajorOSDeferredInstallDelayInDays" SOFTWARE_UPDATE_MAJOR_OS_DEFERRED_INSTALL_DELAY_IN_DAYS, software_update_major_os_deferred_install_delay_in_days i32 -> Option<i32>, with_software_update_major_os_deferred_install_delay_in_days(i32), "`softwareUpdateMajorOSDeferredInstallDelayInDays`: `Edm.Int32`";
    "softwareUpdateMinorOSDeferredInstallDelayInDays" SOFTWARE_UPDATE_MINOR_OS_DEFERRED_INSTALL_DELAY_IN_DAYS, software_update_minor_os_deferred_install_delay_in_days i32 -> Option<i32>, with_software_update_minor_os_deferred_install_delay_in_days(i32), "`softwareUpdateMinorOSDeferredInstallDelayInDays`: `Edm.Int32`";
    "softwareUpdateNonOSDeferredInstallDelayInDays" SOFTWARE_UPDATE_NON_OS_DEFERRED_INSTALL_DELAY_IN_DAYS, software_update_non_os_deferred_install_delay_in_days i32 -> Option<i32>, with_software_update_non_os_deferred_install_delay_in_days(i32), "`softwareUpdateNonOSDeferredInstallDelayInDays`: `Edm.Int32`";
    "touchIdTimeoutInHours" TOUCH_ID_TIMEOUT_IN_HOURS, touch_id_timeout_in_hours i32 -> Option<i32>, with_touch_id_timeout_in_hours(i32), "`touchIdTimeoutInHours`: `Edm.Int32`";
    "iCloudPrivateRelayBlocked" I_CLOUD_PRIVATE_RELAY_BLOCKED, i_cloud_private_relay_blocked bool -> Option<bool>, with_i_cloud_private_relay_blocked(bool), "`iCloudPrivateRelayBlocked`: `Edm.Boolean`";
    "iCloudDesktopAndDocumentsBlocked" I_CLOUD_DESKTOP_AND_DOCUMENTS_BLOCKED, i_cloud_desktop_and_documents_blocked bool -> Option<bool>, with_i_cloud_desktop_and_documents_blocked(bool), "`iCloudDesktopAndDocumentsBlocked`: `Edm.Boolean`";
    "activationLockWhenSupervisedAllowed" ACTIVATION_LOCK_WHEN_SUPERVISED_ALLOWED, activation_lock_when_supervised_allowed bool -> Option<bool>, with_activation_lock_when_supervised_allowed(bool), "`activationLockWhenSupervisedAllowed`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// Inherits from macoscertificateprofilebase.
    ///
    /// [`microsoft.graph.macOSImportedPFXCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosimportedpfxcertificateprofile?view=graph-rest-beta), with the accessors of [`MacOsCertificateProfileBase`](super::MacOsCertificateProfileBase)
    MacOsImportedPfxCertificateProfile: super::MacOsCertificateProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.macOSImportedPFXCertificateProfile";
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
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::AppleSubjectNameFormat), "`subjectNameFormat`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
    "intendedPurpose" INTENDED_PURPOSE, intended_purpose enumeration -> Option<super::IntendedPurpose>, with_intended_purpose(super::IntendedPurpose), "`intendedPurpose`: `microsoft.graph.intendedPurpose`" "Possible values are: unassigned, smimeSigning, vpn, wifi, smimeEncryption.";
    "deploymentChannel" DEPLOYMENT_CHANNEL, deployment_channel enumeration -> Option<super::AppleDeploymentChannel>, with_deployment_channel(super::AppleDeploymentChannel), "`deploymentChannel`: `microsoft.graph.appleDeploymentChannel`, metadata";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.macOSIncludedApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-macosincludedapp?view=graph-rest-beta)
    MacOsIncludedApp = "microsoft.graph.macOSIncludedApp";
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`";
    "bundleVersion" BUNDLE_VERSION, bundle_version str -> Option<&str>, with_bundle_version(String), "`bundleVersion`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from macOSSingleSignOnExtension.
    ///
    /// [`microsoft.graph.macOSKerberosSingleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoskerberossinglesignonextension?view=graph-rest-beta), with the accessors of [`MacOsSingleSignOnExtension`](super::MacOsSingleSignOnExtension)
    MacOsKerberosSingleSignOnExtension: super::MacOsSingleSignOnExtension, super::SingleSignOnExtension = "microsoft.graph.macOSKerberosSingleSignOnExtension";
    "realm" REALM, realm str -> Option<&str>, with_realm(String), "`realm`: `Edm.String`";
    "domains" DOMAINS, domains strs -> Option<Vec<&str>>, with_domains(Vec<String>), "`domains`: `Collection(Edm.String)`";
    "blockAutomaticLogin" BLOCK_AUTOMATIC_LOGIN, block_automatic_login bool -> Option<bool>, with_block_automatic_login(bool), "`blockAutomaticLogin`: `Edm.Boolean`";
    "cacheName" CACHE_NAME, cache_name str -> Option<&str>, with_cache_name(String), "`cacheName`: `Edm.String`";
    "credentialBundleIdAccessControlList" CREDENTIAL_BUNDLE_ID_ACCESS_CONTROL_LIST, credential_bundle_id_access_control_list strs -> Option<Vec<&str>>, with_credential_bundle_id_access_control_list(Vec<String>), "`credentialBundleIdAccessControlList`: `Collection(Edm.String)`";
    "domainRealms" DOMAIN_REALMS, domain_realms strs -> Option<Vec<&str>>, with_domain_realms(Vec<String>), "`domainRealms`: `Collection(Edm.String)`";
    "isDefaultRealm" IS_DEFAULT_REALM, is_default_realm bool -> Option<bool>, with_is_default_realm(bool), "`isDefaultRealm`: `Edm.Boolean`";
    "passwordBlockModification" PASSWORD_BLOCK_MODIFICATION, password_block_modification bool -> Option<bool>, with_password_block_modification(bool), "`passwordBlockModification`: `Edm.Boolean`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordExpirationNotificationDays" PASSWORD_EXPIRATION_NOTIFICATION_DAYS, password_expiration_notification_days i32 -> Option<i32>, with_password_expiration_notification_days(i32), "`passwordExpirationNotificationDays`: `Edm.Int32`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "passwordRequireActiveDirectoryComplexity" PASSWORD_REQUIRE_ACTIVE_DIRECTORY_COMPLEXITY, password_require_active_directory_complexity bool -> Option<bool>, with_password_require_active_directory_complexity(bool), "`passwordRequireActiveDirectoryComplexity`: `Edm.Boolean`";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinimumAgeDays" PASSWORD_MINIMUM_AGE_DAYS, password_minimum_age_days i32 -> Option<i32>, with_password_minimum_age_days(i32), "`passwordMinimumAgeDays`: `Edm.Int32`";
    "passwordRequirementsDescription" PASSWORD_REQUIREMENTS_DESCRIPTION, password_requirements_description str -> Option<&str>, with_password_requirements_description(String), "`passwordRequirementsDescription`: `Edm.String`";
    "requireUserPresence" REQUIRE_USER_PRESENCE, require_user_presence bool -> Option<bool>, with_require_user_presence(bool), "`requireUserPresence`: `Edm.Boolean`";
    "activeDirectorySiteCode" ACTIVE_DIRECTORY_SITE_CODE, active_directory_site_code str -> Option<&str>, with_active_directory_site_code(String), "`activeDirectorySiteCode`: `Edm.String`";
    "passwordEnableLocalSync" PASSWORD_ENABLE_LOCAL_SYNC, password_enable_local_sync bool -> Option<bool>, with_password_enable_local_sync(bool), "`passwordEnableLocalSync`: `Edm.Boolean`";
    "blockActiveDirectorySiteAutoDiscovery" BLOCK_ACTIVE_DIRECTORY_SITE_AUTO_DISCOVERY, block_active_directory_site_auto_discovery bool -> Option<bool>, with_block_active_directory_site_auto_discovery(bool), "`blockActiveDirectorySiteAutoDiscovery`: `Edm.Boolean`";
    "passwordChangeUrl" PASSWORD_CHANGE_URL, password_change_url str -> Option<&str>, with_password_change_url(String), "`passwordChangeUrl`: `Edm.String`";
    "modeCredentialUsed" MODE_CREDENTIAL_USED, mode_credential_used str -> Option<&str>, with_mode_credential_used(String), "`modeCredentialUsed`: `Edm.String`";
    "usernameLabelCustom" USERNAME_LABEL_CUSTOM, username_label_custom str -> Option<&str>, with_username_label_custom(String), "`usernameLabelCustom`: `Edm.String`";
    "userSetupDelayed" USER_SETUP_DELAYED, user_setup_delayed bool -> Option<bool>, with_user_setup_delayed(bool), "`userSetupDelayed`: `Edm.Boolean`";
    "signInHelpText" SIGN_IN_HELP_TEXT, sign_in_help_text str -> Option<&str>, with_sign_in_help_text(String), "`signInHelpText`: `Edm.String`";
    "kerberosAppsInBundleIdACLIncluded" KERBEROS_APPS_IN_BUNDLE_ID_ACL_INCLUDED, kerberos_apps_in_bundle_id_acl_included bool -> Option<bool>, with_kerberos_apps_in_bundle_id_acl_included(bool), "`kerberosAppsInBundleIdACLIncluded`: `Edm.Boolean`";
    "managedAppsInBundleIdACLIncluded" MANAGED_APPS_IN_BUNDLE_ID_ACL_INCLUDED, managed_apps_in_bundle_id_acl_included bool -> Option<bool>, with_managed_apps_in_bundle_id_acl_included(bool), "`managedAppsInBundleIdACLIncluded`: `Edm.Boolean`";
    "credentialsCacheMonitored" CREDENTIALS_CACHE_MONITORED, credentials_cache_monitored bool -> Option<bool>, with_credentials_cache_monitored(bool), "`credentialsCacheMonitored`: `Edm.Boolean`";
    "preferredKDCs" PREFERRED_KD_CS, preferred_kd_cs strs -> Option<Vec<&str>>, with_preferred_kd_cs(Vec<String>), "`preferredKDCs`: `Collection(Edm.String)`";
    "tlsForLDAPRequired" TLS_FOR_LDAP_REQUIRED, tls_for_ldap_required bool -> Option<bool>, with_tls_for_ldap_required(bool), "`tlsForLDAPRequired`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.macOSKernelExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoskernelextension?view=graph-rest-beta)
    MacOsKernelExtension = "microsoft.graph.macOSKernelExtension";
    "teamIdentifier" TEAM_IDENTIFIER, team_identifier str -> Option<&str>, with_team_identifier(String), "`teamIdentifier`: `Edm.String`";
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.macOSLaunchItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoslaunchitem?view=graph-rest-beta)
    MacOsLaunchItem = "microsoft.graph.macOSLaunchItem";
    "path" PATH, path str -> Option<&str>, with_path(String), "`path`: `Edm.String`";
    "hide" HIDE, hide bool -> Option<bool>, with_hide(bool), "`hide`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.macOSLobApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-macoslobapp?view=graph-rest-beta), with the accessors of [`MobileLobApp`](super::MobileLobApp)
    MacOsLobApp: super::MobileLobApp, super::MobileApp, super::Entity = "microsoft.graph.macOSLobApp";
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
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::MacOsMinimumOperatingSystem>, with_minimum_supported_operating_system(super::MacOsMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.macOSMinimumOperatingSystem`";
    "buildNumber" BUILD_NUMBER, build_number str -> Option<&str>, with_build_number(String), "`buildNumber`: `Edm.String`";
    "versionNumber" VERSION_NUMBER, version_number str -> Option<&str>, with_version_number(String), "`versionNumber`: `Edm.String`";
    "childApps" CHILD_APPS, child_apps models -> Option<&[super::MacOsLobChildApp]>, with_child_apps(Vec<super::MacOsLobChildApp>), "`childApps`: `Collection(microsoft.graph.macOSLobChildApp)`";
    "identityVersion" IDENTITY_VERSION, identity_version str -> Option<&str>, with_identity_version(String), "`identityVersion`: `Edm.String`, not in the metadata";
    "md5HashChunkSize" MD5_HASH_CHUNK_SIZE, md5_hash_chunk_size i32 -> Option<i32>, with_md5_hash_chunk_size(i32), "`md5HashChunkSize`: `Edm.Int32`";
    "md5Hash" MD5_HASH, md5_hash strs -> Option<Vec<&str>>, with_md5_hash(Vec<String>), "`md5Hash`: `Collection(Edm.String)`";
    "ignoreVersionDetection" IGNORE_VERSION_DETECTION, ignore_version_detection bool -> Option<bool>, with_ignore_version_detection(bool), "`ignoreVersionDetection`: `Edm.Boolean`";
    "installAsManaged" INSTALL_AS_MANAGED, install_as_managed bool -> Option<bool>, with_install_as_managed(bool), "`installAsManaged`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.macOsLobAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-macoslobappassignmentsettings?view=graph-rest-beta), with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    MacOsLobAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.macOsLobAppAssignmentSettings";
    "uninstallOnDeviceRemoval" UNINSTALL_ON_DEVICE_REMOVAL, uninstall_on_device_removal bool -> Option<bool>, with_uninstall_on_device_removal(bool), "`uninstallOnDeviceRemoval`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.macOSLobChildApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-macoslobchildapp?view=graph-rest-beta)
    MacOsLobChildApp = "microsoft.graph.macOSLobChildApp";
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`";
    "buildNumber" BUILD_NUMBER, build_number str -> Option<&str>, with_build_number(String), "`buildNumber`: `Edm.String`";
    "versionNumber" VERSION_NUMBER, version_number str -> Option<&str>, with_version_number(String), "`versionNumber`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.macOSManagedDeviceLocalAdminAccountDetail`, metadata
    MacOsManagedDeviceLocalAdminAccountDetail = "microsoft.graph.macOSManagedDeviceLocalAdminAccountDetail";
    "adminAccountPassword" ADMIN_ACCOUNT_PASSWORD, admin_account_password str -> Option<&str>, with_admin_account_password(String), "`adminAccountPassword`: `Edm.String`, metadata";
    "passwordLastRotatedDateTime" PASSWORD_LAST_ROTATED_DATE_TIME, password_last_rotated_date_time date_time -> Parsed<OffsetDateTime>, with_password_last_rotated_date_time(OffsetDateTime), "`passwordLastRotatedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.macOSMdatpApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-macosmdatpapp?view=graph-rest-beta), not in the metadata, with the accessors of [`MobileApp`](super::MobileApp)
    MacOsMdatpApp: super::MobileApp, super::Entity = "microsoft.graph.macOSMdatpApp";
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
}

crate::runtime::model! {
    /// `microsoft.graph.macOSMicrosoftDefenderApp`, metadata, with the accessors of [`MobileApp`](super::MobileApp)
    MacOsMicrosoftDefenderApp: super::MobileApp, super::Entity = "microsoft.graph.macOSMicrosoftDefenderApp";
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
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.macOSMicrosoftEdgeApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-macosmicrosoftedgeapp?view=graph-rest-beta), with the accessors of [`MobileApp`](super::MobileApp)
    MacOsMicrosoftEdgeApp: super::MobileApp, super::Entity = "microsoft.graph.macOSMicrosoftEdgeApp";
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
    "channel" CHANNEL, channel enumeration -> Option<super::MicrosoftEdgeChannel>, with_channel(super::MicrosoftEdgeChannel), "`channel`: `microsoft.graph.microsoftEdgeChannel`" "Possible values are: dev, beta, stable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.macOSMinimumOperatingSystem`](https://learn.microsoft.com/graph/api/resources/intune-apps-macosminimumoperatingsystem?view=graph-rest-beta)
    MacOsMinimumOperatingSystem = "microsoft.graph.macOSMinimumOperatingSystem";
    "v10_7" V10_7, v10_7 bool -> Option<bool>, with_v10_7(bool), "`v10_7`: `Edm.Boolean`";
    "v10_8" V10_8, v10_8 bool -> Option<bool>, with_v10_8(bool), "`v10_8`: `Edm.Boolean`";
    "v10_9" V10_9, v10_9 bool -> Option<bool>, with_v10_9(bool), "`v10_9`: `Edm.Boolean`";
    "v10_10" V10_10, v10_10 bool -> Option<bool>, with_v10_10(bool), "`v10_10`: `Edm.Boolean`";
    "v10_11" V10_11, v10_11 bool -> Option<bool>, with_v10_11(bool), "`v10_11`: `Edm.Boolean`";
    "v10_12" V10_12, v10_12 bool -> Option<bool>, with_v10_12(bool), "`v10_12`: `Edm.Boolean`";
    "v10_13" V10_13, v10_13 bool -> Option<bool>, with_v10_13(bool), "`v10_13`: `Edm.Boolean`";
    "v10_14" V10_14, v10_14 bool -> Option<bool>, with_v10_14(bool), "`v10_14`: `Edm.Boolean`";
    "v10_15" V10_15, v10_15 bool -> Option<bool>, with_v10_15(bool), "`v10_15`: `Edm.Boolean`";
    "v11_0" V11_0, v11_0 bool -> Option<bool>, with_v11_0(bool), "`v11_0`: `Edm.Boolean`";
    "v12_0" V12_0, v12_0 bool -> Option<bool>, with_v12_0(bool), "`v12_0`: `Edm.Boolean`";
    "v13_0" V13_0, v13_0 bool -> Option<bool>, with_v13_0(bool), "`v13_0`: `Edm.Boolean`, metadata";
    "v14_0" V14_0, v14_0 bool -> Option<bool>, with_v14_0(bool), "`v14_0`: `Edm.Boolean`, metadata";
    "v15_0" V15_0, v15_0 bool -> Option<bool>, with_v15_0(bool), "`v15_0`: `Edm.Boolean`, metadata";
    "v26_0" V26_0, v26_0 bool -> Option<bool>, with_v26_0(bool), "`v26_0`: `Edm.Boolean`, metadata";
    "v27_0" V27_0, v27_0 bool -> Option<bool>, with_v27_0(bool), "`v27_0`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.macOSOfficeSuiteApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-macosofficesuiteapp?view=graph-rest-beta), with the accessors of [`MobileApp`](super::MobileApp)
    MacOsOfficeSuiteApp: super::MobileApp, super::Entity = "microsoft.graph.macOSOfficeSuiteApp";
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
}

crate::runtime::model! {
    /// Inherits from macoscertificateprofilebase.
    ///
    /// [`microsoft.graph.macOSPkcsCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macospkcscertificateprofile?view=graph-rest-beta), with the accessors of [`MacOsCertificateProfileBase`](super::MacOsCertificateProfileBase)
    MacOsPkcsCertificateProfile: super::MacOsCertificateProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.macOSPkcsCertificateProfile";
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
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::AppleSubjectNameFormat), "`subjectNameFormat`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
    "certificationAuthority" CERTIFICATION_AUTHORITY, certification_authority str -> Option<&str>, with_certification_authority(String), "`certificationAuthority`: `Edm.String`";
    "certificationAuthorityName" CERTIFICATION_AUTHORITY_NAME, certification_authority_name str -> Option<&str>, with_certification_authority_name(String), "`certificationAuthorityName`: `Edm.String`";
    "certificateTemplateName" CERTIFICATE_TEMPLATE_NAME, certificate_template_name str -> Option<&str>, with_certificate_template_name(String), "`certificateTemplateName`: `Edm.String`";
    "subjectAlternativeNameFormatString" SUBJECT_ALTERNATIVE_NAME_FORMAT_STRING, subject_alternative_name_format_string str -> Option<&str>, with_subject_alternative_name_format_string(String), "`subjectAlternativeNameFormatString`: `Edm.String`";
    "subjectNameFormatString" SUBJECT_NAME_FORMAT_STRING, subject_name_format_string str -> Option<&str>, with_subject_name_format_string(String), "`subjectNameFormatString`: `Edm.String`";
    "certificateStore" CERTIFICATE_STORE, certificate_store enumeration -> Option<super::CertificateStore>, with_certificate_store(super::CertificateStore), "`certificateStore`: `microsoft.graph.certificateStore`" "Possible values are: user, machine.";
    "customSubjectAlternativeNames" CUSTOM_SUBJECT_ALTERNATIVE_NAMES, custom_subject_alternative_names models -> Option<&[super::CustomSubjectAlternativeName]>, with_custom_subject_alternative_names(Vec<super::CustomSubjectAlternativeName>), "`customSubjectAlternativeNames`: `Collection(microsoft.graph.customSubjectAlternativeName)`";
    "allowAllAppsAccess" ALLOW_ALL_APPS_ACCESS, allow_all_apps_access bool -> Option<bool>, with_allow_all_apps_access(bool), "`allowAllAppsAccess`: `Edm.Boolean`";
    "deploymentChannel" DEPLOYMENT_CHANNEL, deployment_channel enumeration -> Option<super::AppleDeploymentChannel>, with_deployment_channel(super::AppleDeploymentChannel), "`deploymentChannel`: `microsoft.graph.appleDeploymentChannel`, metadata";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::model! {
    /// `microsoft.graph.macOSPkgApp`, metadata, with the accessors of [`MobileLobApp`](super::MobileLobApp)
    MacOsPkgApp: super::MobileLobApp, super::MobileApp, super::Entity = "microsoft.graph.macOSPkgApp";
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
    "ignoreVersionDetection" IGNORE_VERSION_DETECTION, ignore_version_detection bool -> Option<bool>, with_ignore_version_detection(bool), "`ignoreVersionDetection`: `Edm.Boolean`, metadata";
    "includedApps" INCLUDED_APPS, included_apps models -> Option<&[super::MacOsIncludedApp]>, with_included_apps(Vec<super::MacOsIncludedApp>), "`includedApps`: `Collection(microsoft.graph.macOSIncludedApp)`, metadata";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::MacOsMinimumOperatingSystem>, with_minimum_supported_operating_system(super::MacOsMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.macOSMinimumOperatingSystem`, metadata";
    "postInstallScript" POST_INSTALL_SCRIPT, post_install_script model -> Option<&super::MacOsAppScript>, with_post_install_script(super::MacOsAppScript), "`postInstallScript`: `microsoft.graph.macOSAppScript`, metadata";
    "preInstallScript" PRE_INSTALL_SCRIPT, pre_install_script model -> Option<&super::MacOsAppScript>, with_pre_install_script(super::MacOsAppScript), "`preInstallScript`: `microsoft.graph.macOSAppScript`, metadata";
    "primaryBundleId" PRIMARY_BUNDLE_ID, primary_bundle_id str -> Option<&str>, with_primary_bundle_id(String), "`primaryBundleId`: `Edm.String`, metadata";
    "primaryBundleVersion" PRIMARY_BUNDLE_VERSION, primary_bundle_version str -> Option<&str>, with_primary_bundle_version(String), "`primaryBundleVersion`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.macOSPriority`, metadata
    MacOsPriority = "microsoft.graph.macOSPriority" {
        Low = "low",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.macOSPrivacyAccessControlItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosprivacyaccesscontrolitem?view=graph-rest-beta)
    MacOsPrivacyAccessControlItem = "microsoft.graph.macOSPrivacyAccessControlItem";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "identifier" IDENTIFIER, identifier str -> Option<&str>, with_identifier(String), "`identifier`: `Edm.String`";
    "identifierType" IDENTIFIER_TYPE, identifier_type enumeration -> Option<super::MacOsProcessIdentifierType>, with_identifier_type(super::MacOsProcessIdentifierType), "`identifierType`: `microsoft.graph.macOSProcessIdentifierType`" "Possible values are: bundleID, path.";
    "codeRequirement" CODE_REQUIREMENT, code_requirement str -> Option<&str>, with_code_requirement(String), "`codeRequirement`: `Edm.String`";
    "staticCodeValidation" STATIC_CODE_VALIDATION, static_code_validation bool -> Option<bool>, with_static_code_validation(bool), "`staticCodeValidation`: `Edm.Boolean`";
    "blockCamera" BLOCK_CAMERA, block_camera bool -> Option<bool>, with_block_camera(bool), "`blockCamera`: `Edm.Boolean`";
    "blockMicrophone" BLOCK_MICROPHONE, block_microphone bool -> Option<bool>, with_block_microphone(bool), "`blockMicrophone`: `Edm.Boolean`";
    "blockScreenCapture" BLOCK_SCREEN_CAPTURE, block_screen_capture bool -> Option<bool>, with_block_screen_capture(bool), "`blockScreenCapture`: `Edm.Boolean`";
    "blockListenEvent" BLOCK_LISTEN_EVENT, block_listen_event bool -> Option<bool>, with_block_listen_event(bool), "`blockListenEvent`: `Edm.Boolean`";
    "speechRecognition" SPEECH_RECOGNITION, speech_recognition enumeration -> Option<super::Enablement>, with_speech_recognition(super::Enablement), "`speechRecognition`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "accessibility" ACCESSIBILITY, accessibility enumeration -> Option<super::Enablement>, with_accessibility(super::Enablement), "`accessibility`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "addressBook" ADDRESS_BOOK, address_book enumeration -> Option<super::Enablement>, with_address_book(super::Enablement), "`addressBook`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "calendar" CALENDAR, calendar enumeration -> Option<super::Enablement>, with_calendar(super::Enablement), "`calendar`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "reminders" REMINDERS, reminders enumeration -> Option<super::Enablement>, with_reminders(super::Enablement), "`reminders`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "photos" PHOTOS, photos enumeration -> Option<super::Enablement>, with_photos(super::Enablement), "`photos`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "mediaLibrary" MEDIA_LIBRARY, media_library enumeration -> Option<super::Enablement>, with_media_library(super::Enablement), "`mediaLibrary`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "fileProviderPresence" FILE_PROVIDER_PRESENCE, file_provider_presence enumeration -> Option<super::Enablement>, with_file_provider_presence(super::Enablement), "`fileProviderPresence`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "systemPolicyAllFiles" SYSTEM_POLICY_ALL_FILES, system_policy_all_files enumeration -> Option<super::Enablement>, with_system_policy_all_files(super::Enablement), "`systemPolicyAllFiles`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "systemPolicySystemAdminFiles" SYSTEM_POLICY_SYSTEM_ADMIN_FILES, system_policy_system_admin_files enumeration -> Option<super::Enablement>, with_system_policy_system_admin_files(super::Enablement), "`systemPolicySystemAdminFiles`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "systemPolicyDesktopFolder" SYSTEM_POLICY_DESKTOP_FOLDER, system_policy_desktop_folder enumeration -> Option<super::Enablement>, with_system_policy_desktop_folder(super::Enablement), "`systemPolicyDesktopFolder`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "systemPolicyDocumentsFolder" SYSTEM_POLICY_DOCUMENTS_FOLDER, system_policy_documents_folder enumeration -> Option<super::Enablement>, with_system_policy_documents_folder(super::Enablement), "`systemPolicyDocumentsFolder`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "systemPolicyDownloadsFolder" SYSTEM_POLICY_DOWNLOADS_FOLDER, system_policy_downloads_folder enumeration -> Option<super::Enablement>, with_system_policy_downloads_folder(super::Enablement), "`systemPolicyDownloadsFolder`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "systemPolicyNetworkVolumes" SYSTEM_POLICY_NETWORK_VOLUMES, system_policy_network_volumes enumeration -> Option<super::Enablement>, with_system_policy_network_volumes(super::Enablement), "`systemPolicyNetworkVolumes`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "systemPolicyRemovableVolumes" SYSTEM_POLICY_REMOVABLE_VOLUMES, system_policy_removable_volumes enumeration -> Option<super::Enablement>, with_system_policy_removable_volumes(super::Enablement), "`systemPolicyRemovableVolumes`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "postEvent" POST_EVENT, post_event enumeration -> Option<super::Enablement>, with_post_event(super::Enablement), "`postEvent`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "appleEventsAllowedReceivers" APPLE_EVENTS_ALLOWED_RECEIVERS, apple_events_allowed_receivers models -> Option<&[super::MacOsAppleEventReceiver]>, with_apple_events_allowed_receivers(Vec<super::MacOsAppleEventReceiver>), "`appleEventsAllowedReceivers`: `Collection(microsoft.graph.macOSAppleEventReceiver)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSProcessIdentifierType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosprocessidentifiertype?view=graph-rest-beta)
    MacOsProcessIdentifierType = "microsoft.graph.macOSProcessIdentifierType" {
        BundleId = "bundleID",
        Path = "path",
    }
}

crate::runtime::model! {
    /// Inherits from macOSSingleSignOnExtension.
    ///
    /// [`microsoft.graph.macOSRedirectSingleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosredirectsinglesignonextension?view=graph-rest-beta), with the accessors of [`MacOsSingleSignOnExtension`](super::MacOsSingleSignOnExtension)
    MacOsRedirectSingleSignOnExtension: super::MacOsSingleSignOnExtension, super::SingleSignOnExtension = "microsoft.graph.macOSRedirectSingleSignOnExtension";
    "extensionIdentifier" EXTENSION_IDENTIFIER, extension_identifier str -> Option<&str>, with_extension_identifier(String), "`extensionIdentifier`: `Edm.String`";
    "teamIdentifier" TEAM_IDENTIFIER, team_identifier str -> Option<&str>, with_team_identifier(String), "`teamIdentifier`: `Edm.String`";
    "configurations" CONFIGURATIONS, configurations models -> Option<&[super::KeyTypedValuePair]>, with_configurations(Vec<super::KeyTypedValuePair>), "`configurations`: `Collection(microsoft.graph.keyTypedValuePair)`";
    "urlPrefixes" URL_PREFIXES, url_prefixes strs -> Option<Vec<&str>>, with_url_prefixes(Vec<String>), "`urlPrefixes`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from macoscertificateprofilebase.
    ///
    /// [`microsoft.graph.macOSScepCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosscepcertificateprofile?view=graph-rest-beta), with the accessors of [`MacOsCertificateProfileBase`](super::MacOsCertificateProfileBase)
    MacOsScepCertificateProfile: super::MacOsCertificateProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.macOSScepCertificateProfile";
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
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::AppleSubjectNameFormat), "`subjectNameFormat`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
    "scepServerUrls" SCEP_SERVER_URLS, scep_server_urls strs -> Option<Vec<&str>>, with_scep_server_urls(Vec<String>), "`scepServerUrls`: `Collection(Edm.String)`";
    "subjectNameFormatString" SUBJECT_NAME_FORMAT_STRING, subject_name_format_string str -> Option<&str>, with_subject_name_format_string(String), "`subjectNameFormatString`: `Edm.String`";
    "keyUsage" KEY_USAGE, key_usage flags -> Option<Flags<super::KeyUsages>>, with_key_usage(Flags<super::KeyUsages>), "`keyUsage`: `microsoft.graph.keyUsages`" "Possible values are: keyEncipherment, digitalSignature.";
    "keySize" KEY_SIZE, key_size enumeration -> Option<super::KeySize>, with_key_size(super::KeySize), "`keySize`: `microsoft.graph.keySize`" "Possible values are: size1024, size2048, size4096.";
    "hashAlgorithm" HASH_ALGORITHM, hash_algorithm flags -> Option<Flags<super::HashAlgorithms>>, with_hash_algorithm(Flags<super::HashAlgorithms>), "`hashAlgorithm`: `microsoft.graph.hashAlgorithms`" "Possible values are: sha1, sha2.";
    "extendedKeyUsages" EXTENDED_KEY_USAGES, extended_key_usages models -> Option<&[super::ExtendedKeyUsage]>, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`: `Collection(microsoft.graph.extendedKeyUsage)`";
    "subjectAlternativeNameFormatString" SUBJECT_ALTERNATIVE_NAME_FORMAT_STRING, subject_alternative_name_format_string str -> Option<&str>, with_subject_alternative_name_format_string(String), "`subjectAlternativeNameFormatString`: `Edm.String`";
    "certificateStore" CERTIFICATE_STORE, certificate_store enumeration -> Option<super::CertificateStore>, with_certificate_store(super::CertificateStore), "`certificateStore`: `microsoft.graph.certificateStore`" "Possible values are: user, machine.";
    "customSubjectAlternativeNames" CUSTOM_SUBJECT_ALTERNATIVE_NAMES, custom_subject_alternative_names models -> Option<&[super::CustomSubjectAlternativeName]>, with_custom_subject_alternative_names(Vec<super::CustomSubjectAlternativeName>), "`customSubjectAlternativeNames`: `Collection(microsoft.graph.customSubjectAlternativeName)`";
    "allowAllAppsAccess" ALLOW_ALL_APPS_ACCESS, allow_all_apps_access bool -> Option<bool>, with_allow_all_apps_access(bool), "`allowAllAppsAccess`: `Edm.Boolean`";
    "deploymentChannel" DEPLOYMENT_CHANNEL, deployment_channel enumeration -> Option<super::AppleDeploymentChannel>, with_deployment_channel(super::AppleDeploymentChannel), "`deploymentChannel`: `microsoft.graph.appleDeploymentChannel`, metadata";
    "rootCertificate" ROOT_CERTIFICATE, root_certificate model -> Option<&super::MacOsTrustedRootCertificate>, with_root_certificate(super::MacOsTrustedRootCertificate), "`rootCertificate`: `microsoft.graph.macOSTrustedRootCertificate`";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::model! {
    /// Inherits from singlesignonextension.
    ///
    /// [`microsoft.graph.macOSSingleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossinglesignonextension?view=graph-rest-beta), with the accessors of [`SingleSignOnExtension`](super::SingleSignOnExtension)
    MacOsSingleSignOnExtension: super::SingleSignOnExtension = "microsoft.graph.macOSSingleSignOnExtension" {
        "microsoft.graph.macOSAzureAdSingleSignOnExtension",
        "microsoft.graph.macOSCredentialSingleSignOnExtension",
        "microsoft.graph.macOSKerberosSingleSignOnExtension",
        "microsoft.graph.macOSRedirectSingleSignOnExtension",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.macOSSoftwareUpdateAccountSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossoftwareupdateaccountsummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MacOsSoftwareUpdateAccountSummary: super::Entity = "microsoft.graph.macOSSoftwareUpdateAccountSummary";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "successfulUpdateCount" SUCCESSFUL_UPDATE_COUNT, successful_update_count i32 -> Option<i32>, with_successful_update_count(i32), "`successfulUpdateCount`: `Edm.Int32`";
    "failedUpdateCount" FAILED_UPDATE_COUNT, failed_update_count i32 -> Option<i32>, with_failed_update_count(i32), "`failedUpdateCount`: `Edm.Int32`";
    "totalUpdateCount" TOTAL_UPDATE_COUNT, total_update_count i32 -> Option<i32>, with_total_update_count(i32), "`totalUpdateCount`: `Edm.Int32`";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`";
    "categorySummaries" CATEGORY_SUMMARIES, category_summaries models -> Option<&[super::MacOsSoftwareUpdateCategorySummary]>, with_category_summaries(Vec<super::MacOsSoftwareUpdateCategorySummary>), "`categorySummaries`: `Collection(microsoft.graph.macOSSoftwareUpdateCategorySummary)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSSoftwareUpdateBehavior`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossoftwareupdatebehavior?view=graph-rest-beta)
    MacOsSoftwareUpdateBehavior = "microsoft.graph.macOSSoftwareUpdateBehavior" {
        NotConfigured = "notConfigured",
        Default = "default",
        DownloadOnly = "downloadOnly",
        InstallAsap = "installASAP",
        NotifyOnly = "notifyOnly",
        InstallLater = "installLater",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSSoftwareUpdateCategory`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossoftwareupdatecategory?view=graph-rest-beta)
    MacOsSoftwareUpdateCategory = "microsoft.graph.macOSSoftwareUpdateCategory" {
        Critical = "critical",
        ConfigurationDataFile = "configurationDataFile",
        Firmware = "firmware",
        Other = "other",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.macOSSoftwareUpdateCategorySummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossoftwareupdatecategorysummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MacOsSoftwareUpdateCategorySummary: super::Entity = "microsoft.graph.macOSSoftwareUpdateCategorySummary";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "updateCategory" UPDATE_CATEGORY, update_category enumeration -> Option<super::MacOsSoftwareUpdateCategory>, with_update_category(super::MacOsSoftwareUpdateCategory), "`updateCategory`: `microsoft.graph.macOSSoftwareUpdateCategory`" "Possible values are: critical, configurationDataFile, firmware, other.";
    "successfulUpdateCount" SUCCESSFUL_UPDATE_COUNT, successful_update_count i32 -> Option<i32>, with_successful_update_count(i32), "`successfulUpdateCount`: `Edm.Int32`";
    "failedUpdateCount" FAILED_UPDATE_COUNT, failed_update_count i32 -> Option<i32>, with_failed_update_count(i32), "`failedUpdateCount`: `Edm.Int32`";
    "totalUpdateCount" TOTAL_UPDATE_COUNT, total_update_count i32 -> Option<i32>, with_total_update_count(i32), "`totalUpdateCount`: `Edm.Int32`";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`";
    "updateStateSummaries" UPDATE_STATE_SUMMARIES, update_state_summaries models -> Option<&[super::MacOsSoftwareUpdateStateSummary]>, with_update_state_summaries(Vec<super::MacOsSoftwareUpdateStateSummary>), "`updateStateSummaries`: `Collection(microsoft.graph.macOSSoftwareUpdateStateSummary)`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.macOSSoftwareUpdateConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossoftwareupdateconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    MacOsSoftwareUpdateConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.macOSSoftwareUpdateConfiguration";
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
    "criticalUpdateBehavior" CRITICAL_UPDATE_BEHAVIOR, critical_update_behavior enumeration -> Option<super::MacOsSoftwareUpdateBehavior>, with_critical_update_behavior(super::MacOsSoftwareUpdateBehavior), "`criticalUpdateBehavior`: `microsoft.graph.macOSSoftwareUpdateBehavior`" "Possible values are: notConfigured, default, downloadOnly, installASAP, notifyOnly, installLater.";
    "configDataUpdateBehavior" CONFIG_DATA_UPDATE_BEHAVIOR, config_data_update_behavior enumeration -> Option<super::MacOsSoftwareUpdateBehavior>, with_config_data_update_behavior(super::MacOsSoftwareUpdateBehavior), "`configDataUpdateBehavior`: `microsoft.graph.macOSSoftwareUpdateBehavior`" "Possible values are: notConfigured, default, downloadOnly, installASAP, notifyOnly, installLater.";
    "firmwareUpdateBehavior" FIRMWARE_UPDATE_BEHAVIOR, firmware_update_behavior enumeration -> Option<super::MacOsSoftwareUpdateBehavior>, with_firmware_update_behavior(super::MacOsSoftwareUpdateBehavior), "`firmwareUpdateBehavior`: `microsoft.graph.macOSSoftwareUpdateBehavior`" "Possible values are: notConfigured, default, downloadOnly, installASAP, notifyOnly, installLater.";
    "allOtherUpdateBehavior" ALL_OTHER_UPDATE_BEHAVIOR, all_other_update_behavior enumeration -> Option<super::MacOsSoftwareUpdateBehavior>, with_all_other_update_behavior(super::MacOsSoftwareUpdateBehavior), "`allOtherUpdateBehavior`: `microsoft.graph.macOSSoftwareUpdateBehavior`" "Possible values are: notConfigured, default, downloadOnly, installASAP, notifyOnly, installLater.";
    "updateScheduleType" UPDATE_SCHEDULE_TYPE, update_schedule_type enumeration -> Option<super::MacOsSoftwareUpdateScheduleType>, with_update_schedule_type(super::MacOsSoftwareUpdateScheduleType), "`updateScheduleType`: `microsoft.graph.macOSSoftwareUpdateScheduleType`" "Possible values are: alwaysUpdate, updateDuringTimeWindows, updateOutsideOfTimeWindows.";
    "customUpdateTimeWindows" CUSTOM_UPDATE_TIME_WINDOWS, custom_update_time_windows models -> Option<&[super::CustomUpdateTimeWindow]>, with_custom_update_time_windows(Vec<super::CustomUpdateTimeWindow>), "`customUpdateTimeWindows`: `Collection(microsoft.graph.customUpdateTimeWindow)`";
    "updateTimeWindowUtcOffsetInMinutes" UPDATE_TIME_WINDOW_UTC_OFFSET_IN_MINUTES, update_time_window_utc_offset_in_minutes i32 -> Option<i32>, with_update_time_window_utc_offset_in_minutes(i32), "`updateTimeWindowUtcOffsetInMinutes`: `Edm.Int32`";
    "maxUserDeferralsCount" MAX_USER_DEFERRALS_COUNT, max_user_deferrals_count i32 -> Option<i32>, with_max_user_deferrals_count(i32), "`maxUserDeferralsCount`: `Edm.Int32`, metadata";
    "priority" PRIORITY, priority enumeration -> Option<super::MacOsPriority>, with_priority(super::MacOsPriority), "`priority`: `microsoft.graph.macOSPriority`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSSoftwareUpdateDelayPolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossoftwareupdatedelaypolicy?view=graph-rest-beta)
    MacOsSoftwareUpdateDelayPolicy = "microsoft.graph.macOSSoftwareUpdateDelayPolicy" {
        None = "none",
        DelayOsUpdateVisibility = "delayOSUpdateVisibility",
        DelayAppUpdateVisibility = "delayAppUpdateVisibility",
        UnknownFutureValue = "unknownFutureValue",
        DelayMajorOsUpdateVisibility = "delayMajorOsUpdateVisibility",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSSoftwareUpdateScheduleType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossoftwareupdatescheduletype?view=graph-rest-beta)
    MacOsSoftwareUpdateScheduleType = "microsoft.graph.macOSSoftwareUpdateScheduleType" {
        AlwaysUpdate = "alwaysUpdate",
        UpdateDuringTimeWindows = "updateDuringTimeWindows",
        UpdateOutsideOfTimeWindows = "updateOutsideOfTimeWindows",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSSoftwareUpdateState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossoftwareupdatestate?view=graph-rest-beta)
    MacOsSoftwareUpdateState = "microsoft.graph.macOSSoftwareUpdateState" {
        Success = "success",
        Downloading = "downloading",
        Downloaded = "downloaded",
        Installing = "installing",
        Idle = "idle",
        Available = "available",
        Scheduled = "scheduled",
        DownloadFailed = "downloadFailed",
        DownloadInsufficientSpace = "downloadInsufficientSpace",
        DownloadInsufficientPower = "downloadInsufficientPower",
        DownloadInsufficientNetwork = "downloadInsufficientNetwork",
        InstallInsufficientSpace = "installInsufficientSpace",
        InstallInsufficientPower = "installInsufficientPower",
        InstallFailed = "installFailed",
        CommandFailed = "commandFailed",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.macOSSoftwareUpdateStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossoftwareupdatestatesummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MacOsSoftwareUpdateStateSummary: super::Entity = "microsoft.graph.macOSSoftwareUpdateStateSummary";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "productKey" PRODUCT_KEY, product_key str -> Option<&str>, with_product_key(String), "`productKey`: `Edm.String`";
    "updateCategory" UPDATE_CATEGORY, update_category enumeration -> Option<super::MacOsSoftwareUpdateCategory>, with_update_category(super::MacOsSoftwareUpdateCategory), "`updateCategory`: `microsoft.graph.macOSSoftwareUpdateCategory`" "Possible values are: critical, configurationDataFile, firmware, other.";
    "updateVersion" UPDATE_VERSION, update_version str -> Option<&str>, with_update_version(String), "`updateVersion`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::MacOsSoftwareUpdateState>, with_state(super::MacOsSoftwareUpdateState), "`state`: `microsoft.graph.macOSSoftwareUpdateState`" "Possible values are: success, downloading, downloaded, installing, idle, available, scheduled, downloadFailed, downloadInsufficientSpace, downloadInsufficientPower, downloadInsufficientNetwork, installInsufficientSpace, installInsufficientPower, installFailed, commandFailed.";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.macOSSystemExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossystemextension?view=graph-rest-beta)
    MacOsSystemExtension = "microsoft.graph.macOSSystemExtension";
    "teamIdentifier" TEAM_IDENTIFIER, team_identifier str -> Option<&str>, with_team_identifier(String), "`teamIdentifier`: `Edm.String`";
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSSystemExtensionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossystemextensiontype?view=graph-rest-beta)
    MacOsSystemExtensionType = "microsoft.graph.macOSSystemExtensionType" {
        DriverExtensionsAllowed = "driverExtensionsAllowed",
        NetworkExtensionsAllowed = "networkExtensionsAllowed",
        EndpointSecurityExtensionsAllowed = "endpointSecurityExtensionsAllowed",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.macOSSystemExtensionTypeMapping`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossystemextensiontypemapping?view=graph-rest-beta)
    MacOsSystemExtensionTypeMapping = "microsoft.graph.macOSSystemExtensionTypeMapping";
    "teamIdentifier" TEAM_IDENTIFIER, team_identifier str -> Option<&str>, with_team_identifier(String), "`teamIdentifier`: `Edm.String`";
    "allowedTypes" ALLOWED_TYPES, allowed_types flags -> Option<Flags<super::MacOsSystemExtensionType>>, with_allowed_types(Flags<super::MacOsSystemExtensionType>), "`allowedTypes`: `microsoft.graph.macOSSystemExtensionType`" "Possible values are: driverExtensionsAllowed, networkExtensionsAllowed, endpointSecurityExtensionsAllowed.";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.macOSTrustedRootCertificate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macostrustedrootcertificate?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    MacOsTrustedRootCertificate: super::DeviceConfiguration, super::Entity = "microsoft.graph.macOSTrustedRootCertificate";
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
    "deploymentChannel" DEPLOYMENT_CHANNEL, deployment_channel enumeration -> Option<super::AppleDeploymentChannel>, with_deployment_channel(super::AppleDeploymentChannel), "`deploymentChannel`: `microsoft.graph.appleDeploymentChannel`, metadata";
}

crate::runtime::model! {
    /// Inherits from appleVpnConfiguration.
    ///
    /// [`microsoft.graph.macOSVpnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosvpnconfiguration?view=graph-rest-beta), with the accessors of [`AppleVpnConfiguration`](super::AppleVpnConfiguration)
    MacOsVpnConfiguration: super::AppleVpnConfiguration, super::DeviceConfiguration, super::Entity = "microsoft.graph.macOSVpnConfiguration";
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
    inherited "connectionType" CONNECTION_TYPE, with_connection_type(super::AppleVpnConnectionType), "`connectionType`";
    inherited "loginGroupOrDomain" LOGIN_GROUP_OR_DOMAIN, with_login_group_or_domain(String), "`loginGroupOrDomain`";
    inherited "role" ROLE, with_role(String), "`role`";
    inherited "realm" REALM, with_realm(String), "`realm`";
    inherited "server" SERVER, with_server(super::VpnServer), "`server`";
    inherited "identifier" IDENTIFIER, with_identifier(String), "`identifier`";
    inherited "customData" CUSTOM_DATA, with_custom_data(Vec<super::KeyValue>), "`customData`";
    inherited "customKeyValueData" CUSTOM_KEY_VALUE_DATA, with_custom_key_value_data(Vec<super::KeyValuePair>), "`customKeyValueData`";
    inherited "enableSplitTunneling" ENABLE_SPLIT_TUNNELING, with_enable_split_tunneling(bool), "`enableSplitTunneling`";
    inherited "authenticationMethod" AUTHENTICATION_METHOD, with_authentication_method(super::VpnAuthenticationMethod), "`authenticationMethod`";
    inherited "enablePerApp" ENABLE_PER_APP, with_enable_per_app(bool), "`enablePerApp`";
    inherited "safariDomains" SAFARI_DOMAINS, with_safari_domains(Vec<String>), "`safariDomains`";
    inherited "onDemandRules" ON_DEMAND_RULES, with_on_demand_rules(Vec<super::VpnOnDemandRule>), "`onDemandRules`";
    inherited "providerType" PROVIDER_TYPE, with_provider_type(super::VpnProviderType), "`providerType`";
    inherited "associatedDomains" ASSOCIATED_DOMAINS, with_associated_domains(Vec<String>), "`associatedDomains`";
    inherited "excludedDomains" EXCLUDED_DOMAINS, with_excluded_domains(Vec<String>), "`excludedDomains`";
    inherited "disableOnDemandUserOverride" DISABLE_ON_DEMAND_USER_OVERRIDE, with_disable_on_demand_user_override(bool), "`disableOnDemandUserOverride`";
    inherited "disconnectOnIdle" DISCONNECT_ON_IDLE, with_disconnect_on_idle(bool), "`disconnectOnIdle`";
    inherited "disconnectOnIdleTimerInSeconds" DISCONNECT_ON_IDLE_TIMER_IN_SECONDS, with_disconnect_on_idle_timer_in_seconds(i32), "`disconnectOnIdleTimerInSeconds`";
    inherited "proxyServer" PROXY_SERVER, with_proxy_server(super::VpnProxyServer), "`proxyServer`";
    inherited "optInToDeviceIdSharing" OPT_IN_TO_DEVICE_ID_SHARING, with_opt_in_to_device_id_sharing(bool), "`optInToDeviceIdSharing`";
    inherited "excludeLocalNetworks" EXCLUDE_LOCAL_NETWORKS, with_exclude_local_networks(bool), "`excludeLocalNetworks`";
    inherited "includeAllNetworks" INCLUDE_ALL_NETWORKS, with_include_all_networks(bool), "`includeAllNetworks`";
    "deploymentChannel" DEPLOYMENT_CHANNEL, deployment_channel enumeration -> Option<super::AppleDeploymentChannel>, with_deployment_channel(super::AppleDeploymentChannel), "`deploymentChannel`: `microsoft.graph.appleDeploymentChannel`, metadata";
    "identityCertificate" IDENTITY_CERTIFICATE, identity_certificate model -> Option<&super::MacOsCertificateProfileBase>, with_identity_certificate(super::MacOsCertificateProfileBase), "`identityCertificate`: `microsoft.graph.macOSCertificateProfileBase`";
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.macOsVppApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-macosvppapp?view=graph-rest-beta), with the accessors of [`MobileApp`](super::MobileApp)
    MacOsVppApp: super::MobileApp, super::Entity = "microsoft.graph.macOsVppApp";
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
    "usedLicenseCount" USED_LICENSE_COUNT, used_license_count i32 -> Option<i32>, with_used_license_count(i32), "`usedLicenseCount`: `Edm.Int32`";
    "totalLicenseCount" TOTAL_LICENSE_COUNT, total_license_count i32 -> Option<i32>, with_total_license_count(i32), "`totalLicenseCount`: `Edm.Int32`";
    "releaseDateTime" RELEASE_DATE_TIME, release_date_time date_time -> Parsed<OffsetDateTime>, with_release_date_time(OffsetDateTime), "`releaseDateTime`: `Edm.DateTimeOffset`";
    "appStoreUrl" APP_STORE_URL, app_store_url str -> Option<&str>, with_app_store_url(String), "`appStoreUrl`: `Edm.String`";
    "licensingType" LICENSING_TYPE, licensing_type model -> Option<&super::VppLicensingType>, with_licensing_type(super::VppLicensingType), "`licensingType`: `microsoft.graph.vppLicensingType`";
    "vppTokenOrganizationName" VPP_TOKEN_ORGANIZATION_NAME, vpp_token_organization_name str -> Option<&str>, with_vpp_token_organization_name(String), "`vppTokenOrganizationName`: `Edm.String`";
    "vppTokenAccountType" VPP_TOKEN_ACCOUNT_TYPE, vpp_token_account_type enumeration -> Option<super::VppTokenAccountType>, with_vpp_token_account_type(super::VppTokenAccountType), "`vppTokenAccountType`: `microsoft.graph.vppTokenAccountType`" "Possible values are: business, education.";
    "vppTokenAppleId" VPP_TOKEN_APPLE_ID, vpp_token_apple_id str -> Option<&str>, with_vpp_token_apple_id(String), "`vppTokenAppleId`: `Edm.String`";
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`";
    "vppTokenId" VPP_TOKEN_ID, vpp_token_id str -> Option<&str>, with_vpp_token_id(String), "`vppTokenId`: `Edm.String`";
    "revokeLicenseActionResults" REVOKE_LICENSE_ACTION_RESULTS, revoke_license_action_results models -> Option<&[super::MacOsVppAppRevokeLicensesActionResult]>, with_revoke_license_action_results(Vec<super::MacOsVppAppRevokeLicensesActionResult>), "`revokeLicenseActionResults`: `Collection(microsoft.graph.macOsVppAppRevokeLicensesActionResult)`";
    "appleDeviceAppDeliveryProtocolType" APPLE_DEVICE_APP_DELIVERY_PROTOCOL_TYPE, apple_device_app_delivery_protocol_type enumeration -> Option<super::AppleDeviceDeliveryProtocol>, with_apple_device_app_delivery_protocol_type(super::AppleDeviceDeliveryProtocol), "`appleDeviceAppDeliveryProtocolType`: `microsoft.graph.appleDeviceDeliveryProtocol`, metadata";
    "vppTokenDisplayName" VPP_TOKEN_DISPLAY_NAME, vpp_token_display_name str -> Option<&str>, with_vpp_token_display_name(String), "`vppTokenDisplayName`: `Edm.String`, metadata";
    "assignedLicenses" ASSIGNED_LICENSES, assigned_licenses models -> Option<&[super::MacOsVppAppAssignedLicense]>, with_assigned_licenses(Vec<super::MacOsVppAppAssignedLicense>), "`assignedLicenses`: `Collection(microsoft.graph.macOsVppAppAssignedLicense)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.macOsVppAppAssignedLicense`](https://learn.microsoft.com/graph/api/resources/intune-apps-macosvppappassignedlicense?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MacOsVppAppAssignedLicense: super::Entity = "microsoft.graph.macOsVppAppAssignedLicense";
    inherited "id" ID, with_id(String), "`id`";
    "userEmailAddress" USER_EMAIL_ADDRESS, user_email_address str -> Option<&str>, with_user_email_address(String), "`userEmailAddress`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.macOsVppAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-macosvppappassignmentsettings?view=graph-rest-beta), with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    MacOsVppAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.macOsVppAppAssignmentSettings";
    "useDeviceLicensing" USE_DEVICE_LICENSING, use_device_licensing bool -> Option<bool>, with_use_device_licensing(bool), "`useDeviceLicensing`: `Edm.Boolean`";
    "uninstallOnDeviceRemoval" UNINSTALL_ON_DEVICE_REMOVAL, uninstall_on_device_removal bool -> Option<bool>, with_uninstall_on_device_removal(bool), "`uninstallOnDeviceRemoval`: `Edm.Boolean`";
    "preventAutoAppUpdate" PREVENT_AUTO_APP_UPDATE, prevent_auto_app_update bool -> Option<bool>, with_prevent_auto_app_update(bool), "`preventAutoAppUpdate`: `Edm.Boolean`, metadata";
    "preventManagedAppBackup" PREVENT_MANAGED_APP_BACKUP, prevent_managed_app_backup bool -> Option<bool>, with_prevent_managed_app_backup(bool), "`preventManagedAppBackup`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.macOsVppAppRevokeLicensesActionResult`](https://learn.microsoft.com/graph/api/resources/intune-apps-macosvppapprevokelicensesactionresult?view=graph-rest-beta)
    MacOsVppAppRevokeLicensesActionResult = "microsoft.graph.macOsVppAppRevokeLicensesActionResult";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`";
    "totalLicensesCount" TOTAL_LICENSES_COUNT, total_licenses_count i32 -> Option<i32>, with_total_licenses_count(i32), "`totalLicensesCount`: `Edm.Int32`";
    "failedLicensesCount" FAILED_LICENSES_COUNT, failed_licenses_count i32 -> Option<i32>, with_failed_licenses_count(i32), "`failedLicensesCount`: `Edm.Int32`";
    "actionFailureReason" ACTION_FAILURE_REASON, action_failure_reason enumeration -> Option<super::VppTokenActionFailureReason>, with_action_failure_reason(super::VppTokenActionFailureReason), "`actionFailureReason`: `microsoft.graph.vppTokenActionFailureReason`" "Possible values are: none, appleFailure, internalError, expiredVppToken, expiredApplePushNotificationCertificate.";
    "actionName" ACTION_NAME, action_name str -> Option<&str>, with_action_name(String), "`actionName`: `Edm.String`";
    "actionState" ACTION_STATE, action_state enumeration -> Option<super::ActionState>, with_action_state(super::ActionState), "`actionState`: `microsoft.graph.actionState`" "Possible values are: none, pending, canceled, active, done, failed, notSupported.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// `microsoft.graph.macOSWebClip`, metadata, with the accessors of [`MobileApp`](super::MobileApp)
    MacOsWebClip: super::MobileApp, super::Entity = "microsoft.graph.macOSWebClip";
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
    "appUrl" APP_URL, app_url str -> Option<&str>, with_app_url(String), "`appUrl`: `Edm.String`, metadata";
    "fullScreenEnabled" FULL_SCREEN_ENABLED, full_screen_enabled bool -> Option<bool>, with_full_screen_enabled(bool), "`fullScreenEnabled`: `Edm.Boolean`, metadata";
    "preComposedIconEnabled" PRE_COMPOSED_ICON_ENABLED, pre_composed_icon_enabled bool -> Option<bool>, with_pre_composed_icon_enabled(bool), "`preComposedIconEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.macOSWiFiConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoswificonfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    MacOsWiFiConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.macOSWiFiConfiguration" {
        "microsoft.graph.macOSEnterpriseWiFiConfiguration",
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
    "wiFiSecurityType" WI_FI_SECURITY_TYPE, wi_fi_security_type enumeration -> Option<super::WiFiSecurityType>, with_wi_fi_security_type(super::WiFiSecurityType), "`wiFiSecurityType`: `microsoft.graph.wiFiSecurityType`" "Possible values are: open, wpaPersonal, wpaEnterprise, wep, wpa2Personal, wpa2Enterprise.";
    "proxySettings" PROXY_SETTINGS, proxy_settings enumeration -> Option<super::WiFiProxySetting>, with_proxy_settings(super::WiFiProxySetting), "`proxySettings`: `microsoft.graph.wiFiProxySetting`" "Possible values are: none, manual, automatic.";
    "proxyManualAddress" PROXY_MANUAL_ADDRESS, proxy_manual_address str -> Option<&str>, with_proxy_manual_address(String), "`proxyManualAddress`: `Edm.String`";
    "proxyManualPort" PROXY_MANUAL_PORT, proxy_manual_port i32 -> Option<i32>, with_proxy_manual_port(i32), "`proxyManualPort`: `Edm.Int32`";
    "proxyAutomaticConfigurationUrl" PROXY_AUTOMATIC_CONFIGURATION_URL, proxy_automatic_configuration_url str -> Option<&str>, with_proxy_automatic_configuration_url(String), "`proxyAutomaticConfigurationUrl`: `Edm.String`";
    "preSharedKey" PRE_SHARED_KEY, pre_shared_key str -> Option<&str>, with_pre_shared_key(String), "`preSharedKey`: `Edm.String`";
    "deploymentChannel" DEPLOYMENT_CHANNEL, deployment_channel enumeration -> Option<super::AppleDeploymentChannel>, with_deployment_channel(super::AppleDeploymentChannel), "`deploymentChannel`: `microsoft.graph.appleDeploymentChannel`, metadata";
    "wifiRequirePhysicalMacAddressEnabled" WIFI_REQUIRE_PHYSICAL_MAC_ADDRESS_ENABLED, wifi_require_physical_mac_address_enabled bool -> Option<bool>, with_wifi_require_physical_mac_address_enabled(bool), "`wifiRequirePhysicalMacAddressEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.macOSWiredNetworkConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoswirednetworkconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    MacOsWiredNetworkConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.macOSWiredNetworkConfiguration";
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
    "networkInterface" NETWORK_INTERFACE, network_interface enumeration -> Option<super::WiredNetworkInterface>, with_network_interface(super::WiredNetworkInterface), "`networkInterface`: `microsoft.graph.wiredNetworkInterface`" "Possible values are: anyEthernet, firstActiveEthernet, secondActiveEthernet, thirdActiveEthernet, firstEthernet, secondEthernet, thirdEthernet.";
    "eapType" EAP_TYPE, eap_type enumeration -> Option<super::EapType>, with_eap_type(super::EapType), "`eapType`: `microsoft.graph.eapType`" "Possible values are: eapTls, leap, eapSim, eapTtls, peap, eapFast, teap.";
    "eapFastConfiguration" EAP_FAST_CONFIGURATION, eap_fast_configuration enumeration -> Option<super::EapFastConfiguration>, with_eap_fast_configuration(super::EapFastConfiguration), "`eapFastConfiguration`: `microsoft.graph.eapFastConfiguration`" "Possible values are: noProtectedAccessCredential, useProtectedAccessCredential, useProtectedAccessCredentialAndProvision, useProtectedAccessCredentialAndProvisionAnonymously.";
    "trustedServerCertificateNames" TRUSTED_SERVER_CERTIFICATE_NAMES, trusted_server_certificate_names strs -> Option<Vec<&str>>, with_trusted_server_certificate_names(Vec<String>), "`trustedServerCertificateNames`: `Collection(Edm.String)`";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::WiFiAuthenticationMethod>, with_authentication_method(super::WiFiAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.wiFiAuthenticationMethod`" "Possible values are: certificate, usernameAndPassword, derivedCredential.";
    "nonEapAuthenticationMethodForEapTtls" NON_EAP_AUTHENTICATION_METHOD_FOR_EAP_TTLS, non_eap_authentication_method_for_eap_ttls enumeration -> Option<super::NonEapAuthenticationMethodForEapTtlsType>, with_non_eap_authentication_method_for_eap_ttls(super::NonEapAuthenticationMethodForEapTtlsType), "`nonEapAuthenticationMethodForEapTtls`: `microsoft.graph.nonEapAuthenticationMethodForEapTtlsType`" "Possible values are: unencryptedPassword, challengeHandshakeAuthenticationProtocol, microsoftChap, microsoftChapVersionTwo.";
    "enableOuterIdentityPrivacy" ENABLE_OUTER_IDENTITY_PRIVACY, enable_outer_identity_privacy str -> Option<&str>, with_enable_outer_identity_privacy(String), "`enableOuterIdentityPrivacy`: `Edm.String`";
    "deploymentChannel" DEPLOYMENT_CHANNEL, deployment_channel enumeration -> Option<super::AppleDeploymentChannel>, with_deployment_channel(super::AppleDeploymentChannel), "`deploymentChannel`: `microsoft.graph.appleDeploymentChannel`, metadata";
    "rootCertificateForServerValidation" ROOT_CERTIFICATE_FOR_SERVER_VALIDATION, root_certificate_for_server_validation model -> Option<&super::MacOsTrustedRootCertificate>, with_root_certificate_for_server_validation(super::MacOsTrustedRootCertificate), "`rootCertificateForServerValidation`: `microsoft.graph.macOSTrustedRootCertificate`";
    "identityCertificateForClientAuthentication" IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION, identity_certificate_for_client_authentication model -> Option<&super::MacOsCertificateProfileBase>, with_identity_certificate_for_client_authentication(super::MacOsCertificateProfileBase), "`identityCertificateForClientAuthentication`: `microsoft.graph.macOSCertificateProfileBase`";
}

crate::runtime::model! {
    /// [`microsoft.graph.malwareStateForWindowsDevice`](https://learn.microsoft.com/graph/api/resources/intune-devices-malwarestateforwindowsdevice?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MalwareStateForWindowsDevice: super::Entity = "microsoft.graph.malwareStateForWindowsDevice";
    inherited "id" ID, with_id(String), "`id`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "executionState" EXECUTION_STATE, execution_state enumeration -> Option<super::WindowsMalwareExecutionState>, with_execution_state(super::WindowsMalwareExecutionState), "`executionState`: `microsoft.graph.windowsMalwareExecutionState`" "Possible values are: unknown, blocked, allowed, running, notRunning.";
    "threatState" THREAT_STATE, threat_state enumeration -> Option<super::WindowsMalwareThreatState>, with_threat_state(super::WindowsMalwareThreatState), "`threatState`: `microsoft.graph.windowsMalwareThreatState`" "Possible values are: active, actionFailed, manualStepsRequired, fullScanRequired, rebootRequired, remediatedWithNonCriticalFailures, quarantined, removed, cleaned, allowed, noStatusCleared.";
    "initialDetectionDateTime" INITIAL_DETECTION_DATE_TIME, initial_detection_date_time date_time -> Parsed<OffsetDateTime>, with_initial_detection_date_time(OffsetDateTime), "`initialDetectionDateTime`: `Edm.DateTimeOffset`";
    "lastStateChangeDateTime" LAST_STATE_CHANGE_DATE_TIME, last_state_change_date_time date_time -> Parsed<OffsetDateTime>, with_last_state_change_date_time(OffsetDateTime), "`lastStateChangeDateTime`: `Edm.DateTimeOffset`";
    "detectionCount" DETECTION_COUNT, detection_count i32 -> Option<i32>, with_detection_count(i32), "`detectionCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedAllDeviceCertificateState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-managedalldevicecertificatestate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagedAllDeviceCertificateState: super::Entity = "microsoft.graph.managedAllDeviceCertificateState";
    inherited "id" ID, with_id(String), "`id`";
    "certificateRevokeStatus" CERTIFICATE_REVOKE_STATUS, certificate_revoke_status enumeration -> Option<super::CertificateRevocationStatus>, with_certificate_revoke_status(super::CertificateRevocationStatus), "`certificateRevokeStatus`: `microsoft.graph.certificateRevocationStatus`" "Possible values are: none, pending, issued, failed, revoked.";
    "certificateRevokeStatusLastChangeDateTime" CERTIFICATE_REVOKE_STATUS_LAST_CHANGE_DATE_TIME, certificate_revoke_status_last_change_date_time date_time -> Parsed<OffsetDateTime>, with_certificate_revoke_status_last_change_date_time(OffsetDateTime), "`certificateRevokeStatusLastChangeDateTime`: `Edm.DateTimeOffset`";
    "managedDeviceDisplayName" MANAGED_DEVICE_DISPLAY_NAME, managed_device_display_name str -> Option<&str>, with_managed_device_display_name(String), "`managedDeviceDisplayName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "certificateExpirationDateTime" CERTIFICATE_EXPIRATION_DATE_TIME, certificate_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_certificate_expiration_date_time(OffsetDateTime), "`certificateExpirationDateTime`: `Edm.DateTimeOffset`";
    "certificateIssuerName" CERTIFICATE_ISSUER_NAME, certificate_issuer_name str -> Option<&str>, with_certificate_issuer_name(String), "`certificateIssuerName`: `Edm.String`";
    "certificateThumbprint" CERTIFICATE_THUMBPRINT, certificate_thumbprint str -> Option<&str>, with_certificate_thumbprint(String), "`certificateThumbprint`: `Edm.String`";
    "certificateSerialNumber" CERTIFICATE_SERIAL_NUMBER, certificate_serial_number str -> Option<&str>, with_certificate_serial_number(String), "`certificateSerialNumber`: `Edm.String`";
    "certificateSubjectName" CERTIFICATE_SUBJECT_NAME, certificate_subject_name str -> Option<&str>, with_certificate_subject_name(String), "`certificateSubjectName`: `Edm.String`";
    "certificateKeyUsages" CERTIFICATE_KEY_USAGES, certificate_key_usages i32 -> Option<i32>, with_certificate_key_usages(i32), "`certificateKeyUsages`: `Edm.Int32`";
    "certificateExtendedKeyUsages" CERTIFICATE_EXTENDED_KEY_USAGES, certificate_extended_key_usages str -> Option<&str>, with_certificate_extended_key_usages(String), "`certificateExtendedKeyUsages`: `Edm.String`";
    "certificateIssuanceDateTime" CERTIFICATE_ISSUANCE_DATE_TIME, certificate_issuance_date_time date_time -> Parsed<OffsetDateTime>, with_certificate_issuance_date_time(OffsetDateTime), "`certificateIssuanceDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from managedMobileLobApp.
    ///
    /// [`microsoft.graph.managedAndroidLobApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-managedandroidlobapp?view=graph-rest-beta), with the accessors of [`ManagedMobileLobApp`](super::ManagedMobileLobApp)
    ManagedAndroidLobApp: super::ManagedMobileLobApp, super::MobileApp, super::Entity = "microsoft.graph.managedAndroidLobApp";
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
    inherited "appAvailability" APP_AVAILABILITY, with_app_availability(super::ManagedAppAvailability), "`appAvailability`";
    inherited "version" VERSION, with_version(String), "`version`";
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
    /// Inherits from managedApp.
    ///
    /// [`microsoft.graph.managedAndroidStoreApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-managedandroidstoreapp?view=graph-rest-beta), with the accessors of [`ManagedApp`](super::ManagedApp)
    ManagedAndroidStoreApp: super::ManagedApp, super::MobileApp, super::Entity = "microsoft.graph.managedAndroidStoreApp";
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
    inherited "appAvailability" APP_AVAILABILITY, with_app_availability(super::ManagedAppAvailability), "`appAvailability`";
    inherited "version" VERSION, with_version(String), "`version`";
    "packageId" PACKAGE_ID, package_id str -> Option<&str>, with_package_id(String), "`packageId`: `Edm.String`";
    "appStoreUrl" APP_STORE_URL, app_store_url str -> Option<&str>, with_app_store_url(String), "`appStoreUrl`: `Edm.String`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::AndroidMinimumOperatingSystem>, with_minimum_supported_operating_system(super::AndroidMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.androidMinimumOperatingSystem`";
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.managedApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-managedapp?view=graph-rest-beta), with the accessors of [`MobileApp`](super::MobileApp)
    ManagedApp: super::MobileApp, super::Entity = "microsoft.graph.managedApp" {
        "microsoft.graph.managedAndroidLobApp",
        "microsoft.graph.managedAndroidStoreApp",
        "microsoft.graph.managedIOSLobApp",
        "microsoft.graph.managedIOSStoreApp",
        "microsoft.graph.managedMobileLobApp",
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
    "appAvailability" APP_AVAILABILITY, app_availability enumeration -> Option<super::ManagedAppAvailability>, with_app_availability(super::ManagedAppAvailability), "`appAvailability`: `microsoft.graph.managedAppAvailability`" "Possible values are: global, lineOfBusiness.";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppAvailability`](https://learn.microsoft.com/graph/api/resources/intune-apps-managedappavailability?view=graph-rest-beta)
    ManagedAppAvailability = "microsoft.graph.managedAppAvailability" {
        Global = "global",
        LineOfBusiness = "lineOfBusiness",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppClipboardSharingLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappclipboardsharinglevel?view=graph-rest-beta)
    ManagedAppClipboardSharingLevel = "microsoft.graph.managedAppClipboardSharingLevel" {
        AllApps = "allApps",
        ManagedAppsWithPasteIn = "managedAppsWithPasteIn",
        ManagedApps = "managedApps",
        Blocked = "blocked",
    }
}

crate::runtime::model! {
    /// Inherits from managedAppPolicy.
    ///
    /// [`microsoft.graph.managedAppConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappconfiguration?view=graph-rest-beta), with the accessors of [`ManagedAppPolicy`](super::ManagedAppPolicy)
    ManagedAppConfiguration: super::ManagedAppPolicy, super::Entity = "microsoft.graph.managedAppConfiguration" {
        "microsoft.graph.targetedManagedAppConfiguration",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "version" VERSION, with_version(String), "`version`";
    "customSettings" CUSTOM_SETTINGS, custom_settings models -> Option<&[super::KeyValuePair]>, with_custom_settings(Vec<super::KeyValuePair>), "`customSettings`: `Collection(microsoft.graph.keyValuePair)`";
    "settings" SETTINGS, settings models -> Option<&[super::DeviceManagementConfigurationSetting]>, with_settings(Vec<super::DeviceManagementConfigurationSetting>), "`settings`: `Collection(microsoft.graph.deviceManagementConfigurationSetting)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppDataEncryptionType`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappdataencryptiontype?view=graph-rest-beta)
    ManagedAppDataEncryptionType = "microsoft.graph.managedAppDataEncryptionType" {
        UseDeviceSettings = "useDeviceSettings",
        AfterDeviceRestart = "afterDeviceRestart",
        WhenDeviceLockedExceptOpenFiles = "whenDeviceLockedExceptOpenFiles",
        WhenDeviceLocked = "whenDeviceLocked",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppDataIngestionLocation`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappdataingestionlocation?view=graph-rest-beta)
    ManagedAppDataIngestionLocation = "microsoft.graph.managedAppDataIngestionLocation" {
        OneDriveForBusiness = "oneDriveForBusiness",
        SharePoint = "sharePoint",
        Camera = "camera",
        PhotoLibrary = "photoLibrary",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppDataStorageLocation`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappdatastoragelocation?view=graph-rest-beta)
    ManagedAppDataStorageLocation = "microsoft.graph.managedAppDataStorageLocation" {
        OneDriveForBusiness = "oneDriveForBusiness",
        SharePoint = "sharePoint",
        Box = "box",
        LocalStorage = "localStorage",
        PhotoLibrary = "photoLibrary",
        IManage = "iManage",
        Egnyte = "egnyte",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppDataTransferLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappdatatransferlevel?view=graph-rest-beta)
    ManagedAppDataTransferLevel = "microsoft.graph.managedAppDataTransferLevel" {
        AllApps = "allApps",
        ManagedApps = "managedApps",
        None = "none",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppDeviceThreatLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappdevicethreatlevel?view=graph-rest-beta)
    ManagedAppDeviceThreatLevel = "microsoft.graph.managedAppDeviceThreatLevel" {
        NotConfigured = "notConfigured",
        Secured = "secured",
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.managedAppDiagnosticStatus`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappdiagnosticstatus?view=graph-rest-beta)
    ManagedAppDiagnosticStatus = "microsoft.graph.managedAppDiagnosticStatus";
    "validationName" VALIDATION_NAME, validation_name str -> Option<&str>, with_validation_name(String), "`validationName`: `Edm.String`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
    "mitigationInstruction" MITIGATION_INSTRUCTION, mitigation_instruction str -> Option<&str>, with_mitigation_instruction(String), "`mitigationInstruction`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppFlaggedReason`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappflaggedreason?view=graph-rest-beta)
    ManagedAppFlaggedReason = "microsoft.graph.managedAppFlaggedReason" {
        None = "none",
        RootedDevice = "rootedDevice",
        AndroidBootloaderUnlocked = "androidBootloaderUnlocked",
        AndroidFactoryRomModified = "androidFactoryRomModified",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.managedAppLogCollectionRequest`, metadata, with the accessors of [`Entity`](super::Entity)
    ManagedAppLogCollectionRequest: super::Entity = "microsoft.graph.managedAppLogCollectionRequest";
    inherited "id" ID, with_id(String), "`id`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`, metadata";
    "managedAppRegistrationId" MANAGED_APP_REGISTRATION_ID, managed_app_registration_id str -> Option<&str>, with_managed_app_registration_id(String), "`managedAppRegistrationId`: `Edm.String`, metadata";
    "requestedByUserPrincipalName" REQUESTED_BY_USER_PRINCIPAL_NAME, requested_by_user_principal_name str -> Option<&str>, with_requested_by_user_principal_name(String), "`requestedByUserPrincipalName`: `Edm.String`, metadata";
    "requestedDateTime" REQUESTED_DATE_TIME, requested_date_time date_time -> Parsed<OffsetDateTime>, with_requested_date_time(OffsetDateTime), "`requestedDateTime`: `Edm.DateTimeOffset`, metadata";
    "uploadedLogs" UPLOADED_LOGS, uploaded_logs models -> Option<&[super::ManagedAppLogUpload]>, with_uploaded_logs(Vec<super::ManagedAppLogUpload>), "`uploadedLogs`: `Collection(microsoft.graph.managedAppLogUpload)`, metadata";
    "userLogUploadConsent" USER_LOG_UPLOAD_CONSENT, user_log_upload_consent enumeration -> Option<super::ManagedAppLogUploadConsent>, with_user_log_upload_consent(super::ManagedAppLogUploadConsent), "`userLogUploadConsent`: `microsoft.graph.managedAppLogUploadConsent`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.managedAppLogUpload`, metadata
    ManagedAppLogUpload = "microsoft.graph.managedAppLogUpload";
    "managedAppComponentDescription" MANAGED_APP_COMPONENT_DESCRIPTION, managed_app_component_description str -> Option<&str>, with_managed_app_component_description(String), "`managedAppComponentDescription`: `Edm.String`, metadata";
    "referenceId" REFERENCE_ID, reference_id str -> Option<&str>, with_reference_id(String), "`referenceId`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::ManagedAppLogUploadState>, with_status(super::ManagedAppLogUploadState), "`status`: `microsoft.graph.managedAppLogUploadState`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.managedAppLogUploadConsent`, metadata
    ManagedAppLogUploadConsent = "microsoft.graph.managedAppLogUploadConsent" {
        Unknown = "unknown",
        Declined = "declined",
        Accepted = "accepted",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.managedAppLogUploadState`, metadata
    ManagedAppLogUploadState = "microsoft.graph.managedAppLogUploadState" {
        Pending = "pending",
        InProgress = "inProgress",
        Completed = "completed",
        DeclinedByUser = "declinedByUser",
        TimedOut = "timedOut",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppNotificationRestriction`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappnotificationrestriction?view=graph-rest-beta)
    ManagedAppNotificationRestriction = "microsoft.graph.managedAppNotificationRestriction" {
        Allow = "allow",
        BlockOrganizationalData = "blockOrganizationalData",
        Block = "block",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.managedAppOperation`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappoperation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagedAppOperation: super::Entity = "microsoft.graph.managedAppOperation";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppPhoneNumberRedirectLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappphonenumberredirectlevel?view=graph-rest-beta)
    ManagedAppPhoneNumberRedirectLevel = "microsoft.graph.managedAppPhoneNumberRedirectLevel" {
        AllApps = "allApps",
        ManagedApps = "managedApps",
        CustomApp = "customApp",
        Blocked = "blocked",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppPinCharacterSet`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedapppincharacterset?view=graph-rest-beta)
    ManagedAppPinCharacterSet = "microsoft.graph.managedAppPinCharacterSet" {
        Numeric = "numeric",
        AlphanumericAndSymbol = "alphanumericAndSymbol",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.managedAppPolicy`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedapppolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagedAppPolicy: super::Entity = "microsoft.graph.managedAppPolicy" {
        "microsoft.graph.androidManagedAppProtection",
        "microsoft.graph.defaultManagedAppProtection",
        "microsoft.graph.iosManagedAppProtection",
        "microsoft.graph.managedAppConfiguration",
        "microsoft.graph.managedAppProtection",
        "microsoft.graph.mdmWindowsInformationProtectionPolicy",
        "microsoft.graph.targetedManagedAppConfiguration",
        "microsoft.graph.targetedManagedAppProtection",
        "microsoft.graph.windowsInformationProtection",
        "microsoft.graph.windowsInformationProtectionPolicy",
        "microsoft.graph.windowsManagedAppProtection",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedAppPolicyDeploymentSummary`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedapppolicydeploymentsummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagedAppPolicyDeploymentSummary: super::Entity = "microsoft.graph.managedAppPolicyDeploymentSummary";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "configurationDeployedUserCount" CONFIGURATION_DEPLOYED_USER_COUNT, configuration_deployed_user_count i32 -> Option<i32>, with_configuration_deployed_user_count(i32), "`configurationDeployedUserCount`: `Edm.Int32`";
    "lastRefreshTime" LAST_REFRESH_TIME, last_refresh_time date_time -> Parsed<OffsetDateTime>, with_last_refresh_time(OffsetDateTime), "`lastRefreshTime`: `Edm.DateTimeOffset`";
    "configurationDeploymentSummaryPerApp" CONFIGURATION_DEPLOYMENT_SUMMARY_PER_APP, configuration_deployment_summary_per_app models -> Option<&[super::ManagedAppPolicyDeploymentSummaryPerApp]>, with_configuration_deployment_summary_per_app(Vec<super::ManagedAppPolicyDeploymentSummaryPerApp>), "`configurationDeploymentSummaryPerApp`: `Collection(microsoft.graph.managedAppPolicyDeploymentSummaryPerApp)`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedAppPolicyDeploymentSummaryPerApp`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedapppolicydeploymentsummaryperapp?view=graph-rest-beta)
    ManagedAppPolicyDeploymentSummaryPerApp = "microsoft.graph.managedAppPolicyDeploymentSummaryPerApp";
    "mobileAppIdentifier" MOBILE_APP_IDENTIFIER, mobile_app_identifier model -> Option<&super::MobileAppIdentifier>, with_mobile_app_identifier(super::MobileAppIdentifier), "`mobileAppIdentifier`: `microsoft.graph.mobileAppIdentifier`";
    "configurationAppliedUserCount" CONFIGURATION_APPLIED_USER_COUNT, configuration_applied_user_count i32 -> Option<i32>, with_configuration_applied_user_count(i32), "`configurationAppliedUserCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from managedAppPolicy.
    ///
    /// [`microsoft.graph.managedAppProtection`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappprotection?view=graph-rest-beta), with the accessors of [`ManagedAppPolicy`](super::ManagedAppPolicy)
    ManagedAppProtection: super::ManagedAppPolicy, super::Entity = "microsoft.graph.managedAppProtection" {
        "microsoft.graph.androidManagedAppProtection",
        "microsoft.graph.defaultManagedAppProtection",
        "microsoft.graph.iosManagedAppProtection",
        "microsoft.graph.targetedManagedAppProtection",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "version" VERSION, with_version(String), "`version`";
    "periodOfflineBeforeAccessCheck" PERIOD_OFFLINE_BEFORE_ACCESS_CHECK, period_offline_before_access_check duration -> Parsed<Duration>, with_period_offline_before_access_check(Duration), "`periodOfflineBeforeAccessCheck`: `Edm.Duration`";
    "periodOnlineBeforeAccessCheck" PERIOD_ONLINE_BEFORE_ACCESS_CHECK, period_online_before_access_check duration -> Parsed<Duration>, with_period_online_before_access_check(Duration), "`periodOnlineBeforeAccessCheck`: `Edm.Duration`";
    "allowedInboundDataTransferSources" ALLOWED_INBOUND_DATA_TRANSFER_SOURCES, allowed_inbound_data_transfer_sources enumeration -> Option<super::ManagedAppDataTransferLevel>, with_allowed_inbound_data_transfer_sources(super::ManagedAppDataTransferLevel), "`allowedInboundDataTransferSources`: `microsoft.graph.managedAppDataTransferLevel`" "Possible values are: allApps, managedApps, none.";
    "allowedOutboundDataTransferDestinations" ALLOWED_OUTBOUND_DATA_TRANSFER_DESTINATIONS, allowed_outbound_data_transfer_destinations enumeration -> Option<super::ManagedAppDataTransferLevel>, with_allowed_outbound_data_transfer_destinations(super::ManagedAppDataTransferLevel), "`allowedOutboundDataTransferDestinations`: `microsoft.graph.managedAppDataTransferLevel`" "Possible values are: allApps, managedApps, none.";
    "organizationalCredentialsRequired" ORGANIZATIONAL_CREDENTIALS_REQUIRED, organizational_credentials_required bool -> Option<bool>, with_organizational_credentials_required(bool), "`organizationalCredentialsRequired`: `Edm.Boolean`";
    "allowedOutboundClipboardSharingLevel" ALLOWED_OUTBOUND_CLIPBOARD_SHARING_LEVEL, allowed_outbound_clipboard_sharing_level enumeration -> Option<super::ManagedAppClipboardSharingLevel>, with_allowed_outbound_clipboard_sharing_level(super::ManagedAppClipboardSharingLevel), "`allowedOutboundClipboardSharingLevel`: `microsoft.graph.managedAppClipboardSharingLevel`" "Possible values are: allApps, managedAppsWithPasteIn, managedApps, blocked.";
    "dataBackupBlocked" DATA_BACKUP_BLOCKED, data_backup_blocked bool -> Option<bool>, with_data_backup_blocked(bool), "`dataBackupBlocked`: `Edm.Boolean`";
    "deviceComplianceRequired" DEVICE_COMPLIANCE_REQUIRED, device_compliance_required bool -> Option<bool>, with_device_compliance_required(bool), "`deviceComplianceRequired`: `Edm.Boolean`";
    "managedBrowserToOpenLinksRequired" MANAGED_BROWSER_TO_OPEN_LINKS_REQUIRED, managed_browser_to_open_links_required bool -> Option<bool>, with_managed_browser_to_open_links_required(bool), "`managedBrowserToOpenLinksRequired`: `Edm.Boolean`";
    "saveAsBlocked" SAVE_AS_BLOCKED, save_as_blocked bool -> Option<bool>, with_save_as_blocked(bool), "`saveAsBlocked`: `Edm.Boolean`";
    "periodOfflineBeforeWipeIsEnforced" PERIOD_OFFLINE_BEFORE_WIPE_IS_ENFORCED, period_offline_before_wipe_is_enforced duration -> Parsed<Duration>, with_period_offline_before_wipe_is_enforced(Duration), "`periodOfflineBeforeWipeIsEnforced`: `Edm.Duration`";
    "pinRequired" PIN_REQUIRED, pin_required bool -> Option<bool>, with_pin_required(bool), "`pinRequired`: `Edm.Boolean`";
    "maximumPinRetries" MAXIMUM_PIN_RETRIES, maximum_pin_retries i32 -> Option<i32>, with_maximum_pin_retries(i32), "`maximumPinRetries`: `Edm.Int32`";
    "simplePinBlocked" SIMPLE_PIN_BLOCKED, simple_pin_blocked bool -> Option<bool>, with_simple_pin_blocked(bool), "`simplePinBlocked`: `Edm.Boolean`";
    "minimumPinLength" MINIMUM_PIN_LENGTH, minimum_pin_length i32 -> Option<i32>, with_minimum_pin_length(i32), "`minimumPinLength`: `Edm.Int32`";
    "pinCharacterSet" PIN_CHARACTER_SET, pin_character_set enumeration -> Option<super::ManagedAppPinCharacterSet>, with_pin_character_set(super::ManagedAppPinCharacterSet), "`pinCharacterSet`: `microsoft.graph.managedAppPinCharacterSet`" "Possible values are: numeric, alphanumericAndSymbol.";
    "periodBeforePinReset" PERIOD_BEFORE_PIN_RESET, period_before_pin_reset duration -> Parsed<Duration>, with_period_before_pin_reset(Duration), "`periodBeforePinReset`: `Edm.Duration`";
    "allowedDataStorageLocations" ALLOWED_DATA_STORAGE_LOCATIONS, allowed_data_storage_locations enumerations -> Option<Vec<super::ManagedAppDataStorageLocation>>, with_allowed_data_storage_locations(Vec<super::ManagedAppDataStorageLocation>), "`allowedDataStorageLocations`: `Collection(microsoft.graph.managedAppDataStorageLocation)`";
    "contactSyncBlocked" CONTACT_SYNC_BLOCKED, contact_sync_blocked bool -> Option<bool>, with_contact_sync_blocked(bool), "`contactSyncBlocked`: `Edm.Boolean`";
    "printBlocked" PRINT_BLOCKED, print_blocked bool -> Option<bool>, with_print_blocked(bool), "`printBlocked`: `Edm.Boolean`";
    "fingerprintBlocked" FINGERPRINT_BLOCKED, fingerprint_blocked bool -> Option<bool>, with_fingerprint_blocked(bool), "`fingerprintBlocked`: `Edm.Boolean`";
    "disableAppPinIfDevicePinIsSet" DISABLE_APP_PIN_IF_DEVICE_PIN_IS_SET, disable_app_pin_if_device_pin_is_set bool -> Option<bool>, with_disable_app_pin_if_device_pin_is_set(bool), "`disableAppPinIfDevicePinIsSet`: `Edm.Boolean`";
    "maximumRequiredOsVersion" MAXIMUM_REQUIRED_OS_VERSION, maximum_required_os_version str -> Option<&str>, with_maximum_required_os_version(String), "`maximumRequiredOsVersion`: `Edm.String`";
    "maximumWarningOsVersion" MAXIMUM_WARNING_OS_VERSION, maximum_warning_os_version str -> Option<&str>, with_maximum_warning_os_version(String), "`maximumWarningOsVersion`: `Edm.String`";
    "maximumWipeOsVersion" MAXIMUM_WIPE_OS_VERSION, maximum_wipe_os_version str -> Option<&str>, with_maximum_wipe_os_version(String), "`maximumWipeOsVersion`: `Edm.String`";
    "minimumRequiredOsVersion" MINIMUM_REQUIRED_OS_VERSION, minimum_required_os_version str -> Option<&str>, with_minimum_required_os_version(String), "`minimumRequiredOsVersion`: `Edm.String`";
    "minimumWarningOsVersion" MINIMUM_WARNING_OS_VERSION, minimum_warning_os_version str -> Option<&str>, with_minimum_warning_os_version(String), "`minimumWarningOsVersion`: `Edm.String`";
    "minimumRequiredAppVersion" MINIMUM_REQUIRED_APP_VERSION, minimum_required_app_version str -> Option<&str>, with_minimum_required_app_version(String), "`minimumRequiredAppVersion`: `Edm.String`";
    "minimumWarningAppVersion" MINIMUM_WARNING_APP_VERSION, minimum_warning_app_version str -> Option<&str>, with_minimum_warning_app_version(String), "`minimumWarningAppVersion`: `Edm.String`";
    "minimumWipeOsVersion" MINIMUM_WIPE_OS_VERSION, minimum_wipe_os_version str -> Option<&str>, with_minimum_wipe_os_version(String), "`minimumWipeOsVersion`: `Edm.String`";
    "minimumWipeAppVersion" MINIMUM_WIPE_APP_VERSION, minimum_wipe_app_version str -> Option<&str>, with_minimum_wipe_app_version(String), "`minimumWipeAppVersion`: `Edm.String`";
    "appActionIfDeviceComplianceRequired" APP_ACTION_IF_DEVICE_COMPLIANCE_REQUIRED, app_action_if_device_compliance_required enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_device_compliance_required(super::ManagedAppRemediationAction), "`appActionIfDeviceComplianceRequired`: `microsoft.graph.managedAppRemediationAction`" "Possible values are: block, wipe, warn.";
    "appActionIfMaximumPinRetriesExceeded" APP_ACTION_IF_MAXIMUM_PIN_RETRIES_EXCEEDED, app_action_if_maximum_pin_retries_exceeded enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_maximum_pin_retries_exceeded(super::ManagedAppRemediationAction), "`appActionIfMaximumPinRetriesExceeded`: `microsoft.graph.managedAppRemediationAction`" "Possible values are: block, wipe, warn.";
    "pinRequiredInsteadOfBiometricTimeout" PIN_REQUIRED_INSTEAD_OF_BIOMETRIC_TIMEOUT, pin_required_instead_of_biometric_timeout duration -> Parsed<Duration>, with_pin_required_instead_of_biometric_timeout(Duration), "`pinRequiredInsteadOfBiometricTimeout`: `Edm.Duration`";
    "allowedOutboundClipboardSharingExceptionLength" ALLOWED_OUTBOUND_CLIPBOARD_SHARING_EXCEPTION_LENGTH, allowed_outbound_clipboard_sharing_exception_length i32 -> Option<i32>, with_allowed_outbound_clipboard_sharing_exception_length(i32), "`allowedOutboundClipboardSharingExceptionLength`: `Edm.Int32`";
    "notificationRestriction" NOTIFICATION_RESTRICTION, notification_restriction enumeration -> Option<super::ManagedAppNotificationRestriction>, with_notification_restriction(super::ManagedAppNotificationRestriction), "`notificationRestriction`: `microsoft.graph.managedAppNotificationRestriction`" "Possible values are: allow, blockOrganizationalData, block.";
    "previousPinBlockCount" PREVIOUS_PIN_BLOCK_COUNT, previous_pin_block_count i32 -> Option<i32>, with_previous_pin_block_count(i32), "`previousPinBlockCount`: `Edm.Int32`";
    "managedBrowser" MANAGED_BROWSER, managed_browser flags -> Option<Flags<super::ManagedBrowserType>>, with_managed_browser(Flags<super::ManagedBrowserType>), "`managedBrowser`: `microsoft.graph.managedBrowserType`" "Possible values are: notConfigured, microsoftEdge.";
    "maximumAllowedDeviceThreatLevel" MAXIMUM_ALLOWED_DEVICE_THREAT_LEVEL, maximum_allowed_device_threat_level enumeration -> Option<super::ManagedAppDeviceThreatLevel>, with_maximum_allowed_device_threat_level(super::ManagedAppDeviceThreatLevel), "`maximumAllowedDeviceThreatLevel`: `microsoft.graph.managedAppDeviceThreatLevel`" "Possible values are: notConfigured, secured, low, medium, high.";
    "mobileThreatDefenseRemediationAction" MOBILE_THREAT_DEFENSE_REMEDIATION_ACTION, mobile_threat_defense_remediation_action enumeration -> Option<super::ManagedAppRemediationAction>, with_mobile_threat_defense_remediation_action(super::ManagedAppRemediationAction), "`mobileThreatDefenseRemediationAction`: `microsoft.graph.managedAppRemediationAction`" "Possible values are: block, wipe, warn.";
    "blockDataIngestionIntoOrganizationDocuments" BLOCK_DATA_INGESTION_INTO_ORGANIZATION_DOCUMENTS, block_data_ingestion_into_organization_documents bool -> Option<bool>, with_block_data_ingestion_into_organization_documents(bool), "`blockDataIngestionIntoOrganizationDocuments`: `Edm.Boolean`";
    "allowedDataIngestionLocations" ALLOWED_DATA_INGESTION_LOCATIONS, allowed_data_ingestion_locations enumerations -> Option<Vec<super::ManagedAppDataIngestionLocation>>, with_allowed_data_ingestion_locations(Vec<super::ManagedAppDataIngestionLocation>), "`allowedDataIngestionLocations`: `Collection(microsoft.graph.managedAppDataIngestionLocation)`";
    "appActionIfUnableToAuthenticateUser" APP_ACTION_IF_UNABLE_TO_AUTHENTICATE_USER, app_action_if_unable_to_authenticate_user enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_unable_to_authenticate_user(super::ManagedAppRemediationAction), "`appActionIfUnableToAuthenticateUser`: `microsoft.graph.managedAppRemediationAction`" "Possible values are: block, wipe, warn.";
    "dialerRestrictionLevel" DIALER_RESTRICTION_LEVEL, dialer_restriction_level enumeration -> Option<super::ManagedAppPhoneNumberRedirectLevel>, with_dialer_restriction_level(super::ManagedAppPhoneNumberRedirectLevel), "`dialerRestrictionLevel`: `microsoft.graph.managedAppPhoneNumberRedirectLevel`" "Possible values are: allApps, managedApps, customApp, blocked.";
    "gracePeriodToBlockAppsDuringOffClockHours" GRACE_PERIOD_TO_BLOCK_APPS_DURING_OFF_CLOCK_HOURS, grace_period_to_block_apps_during_off_clock_hours duration -> Parsed<Duration>, with_grace_period_to_block_apps_during_off_clock_hours(Duration), "`gracePeriodToBlockAppsDuringOffClockHours`: `Edm.Duration`";
    "mobileThreatDefensePartnerPriority" MOBILE_THREAT_DEFENSE_PARTNER_PRIORITY, mobile_threat_defense_partner_priority enumeration -> Option<super::MobileThreatDefensePartnerPriority>, with_mobile_threat_defense_partner_priority(super::MobileThreatDefensePartnerPriority), "`mobileThreatDefensePartnerPriority`: `microsoft.graph.mobileThreatDefensePartnerPriority`, metadata";
    "protectedMessagingRedirectAppType" PROTECTED_MESSAGING_REDIRECT_APP_TYPE, protected_messaging_redirect_app_type enumeration -> Option<super::MessagingRedirectAppType>, with_protected_messaging_redirect_app_type(super::MessagingRedirectAppType), "`protectedMessagingRedirectAppType`: `microsoft.graph.messagingRedirectAppType`, metadata";
    "purviewContentEvaluationRequired" PURVIEW_CONTENT_EVALUATION_REQUIRED, purview_content_evaluation_required enumeration -> Option<super::ManagedAppPurviewEvaluationRequirement>, with_purview_content_evaluation_required(super::ManagedAppPurviewEvaluationRequirement), "`purviewContentEvaluationRequired`: `microsoft.graph.managedAppPurviewEvaluationRequirement`, metadata";
}

crate::runtime::model! {
    /// Inherits from policySetItem.
    ///
    /// [`microsoft.graph.managedAppProtectionPolicySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-managedappprotectionpolicysetitem?view=graph-rest-beta), with the accessors of [`PolicySetItem`](super::PolicySetItem)
    ManagedAppProtectionPolicySetItem: super::PolicySetItem, super::Entity = "microsoft.graph.managedAppProtectionPolicySetItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "payloadId" PAYLOAD_ID, with_payload_id(String), "`payloadId`";
    inherited "itemType" ITEM_TYPE, with_item_type(String), "`itemType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "status" STATUS, with_status(super::PolicySetStatus), "`status`";
    inherited "errorCode" ERROR_CODE, with_error_code(super::ErrorCode), "`errorCode`";
    inherited "guidedDeploymentTags" GUIDED_DEPLOYMENT_TAGS, with_guided_deployment_tags(Vec<String>), "`guidedDeploymentTags`";
    "targetedAppManagementLevels" TARGETED_APP_MANAGEMENT_LEVELS, targeted_app_management_levels str -> Option<&str>, with_targeted_app_management_levels(String), "`targetedAppManagementLevels`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.managedAppPurviewEvaluationRequirement`, metadata
    ManagedAppPurviewEvaluationRequirement = "microsoft.graph.managedAppPurviewEvaluationRequirement" {
        NotRequired = "notRequired",
        RequiredWhenOnline = "requiredWhenOnline",
        Required = "required",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.managedAppRegistration`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappregistration?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagedAppRegistration: super::Entity = "microsoft.graph.managedAppRegistration" {
        "microsoft.graph.androidManagedAppRegistration",
        "microsoft.graph.iosManagedAppRegistration",
        "microsoft.graph.windowsManagedAppRegistration",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`";
    "applicationVersion" APPLICATION_VERSION, application_version str -> Option<&str>, with_application_version(String), "`applicationVersion`: `Edm.String`";
    "managementSdkVersion" MANAGEMENT_SDK_VERSION, management_sdk_version str -> Option<&str>, with_management_sdk_version(String), "`managementSdkVersion`: `Edm.String`";
    "platformVersion" PLATFORM_VERSION, platform_version str -> Option<&str>, with_platform_version(String), "`platformVersion`: `Edm.String`";
    "deviceType" DEVICE_TYPE, device_type str -> Option<&str>, with_device_type(String), "`deviceType`: `Edm.String`";
    "deviceTag" DEVICE_TAG, device_tag str -> Option<&str>, with_device_tag(String), "`deviceTag`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`" "Nullable.";
    "azureADDeviceId" AZURE_AD_DEVICE_ID, azure_ad_device_id str -> Option<&str>, with_azure_ad_device_id(String), "`azureADDeviceId`: `Edm.String`";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`";
    "deviceManufacturer" DEVICE_MANUFACTURER, device_manufacturer str -> Option<&str>, with_device_manufacturer(String), "`deviceManufacturer`: `Edm.String`";
    "flaggedReasons" FLAGGED_REASONS, flagged_reasons enumerations -> Option<Vec<super::ManagedAppFlaggedReason>>, with_flagged_reasons(Vec<super::ManagedAppFlaggedReason>), "`flaggedReasons`: `Collection(microsoft.graph.managedAppFlaggedReason)`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "appIdentifier" APP_IDENTIFIER, app_identifier model -> Option<&super::MobileAppIdentifier>, with_app_identifier(super::MobileAppIdentifier), "`appIdentifier`: `microsoft.graph.mobileAppIdentifier`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
    "appliedPolicies" APPLIED_POLICIES, applied_policies models -> Option<&[super::ManagedAppPolicy]>, with_applied_policies(Vec<super::ManagedAppPolicy>), "`appliedPolicies`: `Collection(microsoft.graph.managedAppPolicy)`";
    "intendedPolicies" INTENDED_POLICIES, intended_policies models -> Option<&[super::ManagedAppPolicy]>, with_intended_policies(Vec<super::ManagedAppPolicy>), "`intendedPolicies`: `Collection(microsoft.graph.managedAppPolicy)`";
    "operations" OPERATIONS, operations models -> Option<&[super::ManagedAppOperation]>, with_operations(Vec<super::ManagedAppOperation>), "`operations`: `Collection(microsoft.graph.managedAppOperation)`";
    "managedAppLogCollectionRequests" MANAGED_APP_LOG_COLLECTION_REQUESTS, managed_app_log_collection_requests models -> Option<&[super::ManagedAppLogCollectionRequest]>, with_managed_app_log_collection_requests(Vec<super::ManagedAppLogCollectionRequest>), "`managedAppLogCollectionRequests`: `Collection(microsoft.graph.managedAppLogCollectionRequest)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppRemediationAction`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappremediationaction?view=graph-rest-beta)
    ManagedAppRemediationAction = "microsoft.graph.managedAppRemediationAction" {
        Block = "block",
        Wipe = "wipe",
        Warn = "warn",
        BlockWhenSettingIsSupported = "blockWhenSettingIsSupported",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.managedAppStatus`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappstatus?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagedAppStatus: super::Entity = "microsoft.graph.managedAppStatus" {
        "microsoft.graph.managedAppStatusRaw",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from managedAppStatus.
    ///
    /// [`microsoft.graph.managedAppStatusRaw`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappstatusraw?view=graph-rest-beta), with the accessors of [`ManagedAppStatus`](super::ManagedAppStatus)
    ManagedAppStatusRaw: super::ManagedAppStatus, super::Entity = "microsoft.graph.managedAppStatusRaw";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(String), "`version`";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `microsoft.graph.Json`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedBrowserType`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedbrowsertype?view=graph-rest-beta)
    ManagedBrowserType = "microsoft.graph.managedBrowserType" {
        NotConfigured = "notConfigured",
        MicrosoftEdge = "microsoftEdge",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDevice`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevice?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagedDevice: super::Entity = "microsoft.graph.managedDevice" {
        "microsoft.graph.windowsManagedDevice",
    };
    inherited "id" ID, with_id(String), "`id`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, read-only" "Read-only.";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`, read-only" "Read-only.";
    "hardwareInformation" HARDWARE_INFORMATION, hardware_information model -> Option<&super::HardwareInformation>, with_hardware_information(super::HardwareInformation), "`hardwareInformation`: `microsoft.graph.hardwareInformation`, read-only" "Read-only.";
    "ownerType" OWNER_TYPE, owner_type enumeration -> Option<super::OwnerType>, with_owner_type(super::OwnerType), "`ownerType`: `microsoft.graph.ownerType`" "Possible values are: unknown, company, personal.";
    "managedDeviceOwnerType" MANAGED_DEVICE_OWNER_TYPE, managed_device_owner_type enumeration -> Option<super::ManagedDeviceOwnerType>, with_managed_device_owner_type(super::ManagedDeviceOwnerType), "`managedDeviceOwnerType`: `microsoft.graph.managedDeviceOwnerType`" "Possible values are: unknown, company, personal.";
    "deviceActionResults" DEVICE_ACTION_RESULTS, device_action_results models -> Option<&[super::DeviceActionResult]>, with_device_action_results(Vec<super::DeviceActionResult>), "`deviceActionResults`: `Collection(microsoft.graph.deviceActionResult)`, read-only" "Read-only.";
    "managementState" MANAGEMENT_STATE, management_state enumeration -> Option<super::ManagementState>, with_management_state(super::ManagementState), "`managementState`: `microsoft.graph.managementState`, read-only" "Read-only. Possible values are: managed, retirePending, retireFailed, wipePending, wipeFailed, unhealthy, deletePending, retireIssued, wipeIssued, wipeCanceled, retireCanceled, discovered.";
    "enrolledDateTime" ENROLLED_DATE_TIME, enrolled_date_time date_time -> Parsed<OffsetDateTime>, with_enrolled_date_time(OffsetDateTime), "`enrolledDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "chassisType" CHASSIS_TYPE, chassis_type enumeration -> Option<super::ChassisType>, with_chassis_type(super::ChassisType), "`chassisType`: `microsoft.graph.chassisType`, read-only" "Read-only. Possible values are: unknown, desktop, laptop, worksWorkstation, enterpriseServer, phone, tablet, mobileOther, mobileUnknown.";
    "operatingSystem" OPERATING_SYSTEM, operating_system str -> Option<&str>, with_operating_system(String), "`operatingSystem`: `Edm.String`, read-only" "Read-only.";
    "deviceType" DEVICE_TYPE, device_type enumeration -> Option<super::DeviceType>, with_device_type(super::DeviceType), "`deviceType`: `microsoft.graph.deviceType`, read-only" "Read-only. Possible values are: desktop, windowsRT, winMO6, nokia, windowsPhone, mac, winEmbedded, winCE, iPhone, iPad, iPod, iSocConsumer, android, unix, macMDM, holoLens, surfaceHub, androidForWork, unknown, cloudPC, palm, androidEnterprise, windows10x, androidnGMS, chromeOS, linux, blackberry.";
    "complianceState" COMPLIANCE_STATE, compliance_state enumeration -> Option<super::ComplianceState>, with_compliance_state(super::ComplianceState), "`complianceState`: `microsoft.graph.complianceState`, read-only" "Read-only. Possible values are: unknown, compliant, noncompliant, conflict, error, inGracePeriod, configManager.";
    "jailBroken" JAIL_BROKEN, jail_broken str -> Option<&str>, with_jail_broken(String), "`jailBroken`: `Edm.String`, read-only" "Read-only.";
    "managementAgent" MANAGEMENT_AGENT, management_agent enumeration -> Option<super::ManagementAgentType>, with_management_agent(super::ManagementAgentType), "`managementAgent`: `microsoft.graph.managementAgentType`, read-only" "Read-only. Possible values are: eas, mdm, easMdm, intuneClient, easIntuneClient, configurationManagerClient, configurationManagerClientMdm, unknown, configurationManagerClientMdmEas, jamf, googleCloudDevicePolicyController, microsoft365ManagedMdm, msSense.";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`, read-only" "Read-only.";
    "easActivated" EAS_ACTIVATED, eas_activated bool -> Option<bool>, with_eas_activated(bool), "`easActivated`: `Edm.Boolean`, read-only" "Read-only.";
    "easDeviceId" EAS_DEVICE_ID, eas_device_id str -> Option<&str>, with_eas_device_id(String), "`easDeviceId`: `Edm.String`, read-only" "Read-only.";
    "easActivationDateTime" EAS_ACTIVATION_DATE_TIME, eas_activation_date_time date_time -> Parsed<OffsetDateTime>, with_eas_activation_date_time(OffsetDateTime), "`easActivationDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "aadRegistered" AAD_REGISTERED, aad_registered bool -> Option<bool>, with_aad_registered(bool), "`aadRegistered`: `Edm.Boolean`, read-only" "Read-only.";
    "azureADRegistered" AZURE_AD_REGISTERED, azure_ad_registered bool -> Option<bool>, with_azure_ad_registered(bool), "`azureADRegistered`: `Edm.Boolean`, read-only" "Read-only.";
    "deviceEnrollmentType" DEVICE_ENROLLMENT_TYPE, device_enrollment_type enumeration -> Option<super::DeviceEnrollmentType>, with_device_enrollment_type(super::DeviceEnrollmentType), "`deviceEnrollmentType`: `microsoft.graph.deviceEnrollmentType`, read-only" "Read-only. Possible values are: appleBulkWithUser, deviceEnrollmentManager, appleBulkWithoutUser, windowsAzureADJoin, windowsBulkUserless, windowsAutoEnrollment, windowsBulkAzureDomainJoin, windowsAzureADJoinUsingDeviceAuth, windowsCoManagement, appleUserEnrollment, appleUserEnrollmentWithServiceAccount, azureAdJoinUsingAzureVmExtension, androidEnterpriseDedicatedDevice, androidEnterpriseFullyManaged, androidEnterpriseCorporateWorkProfile, userEnrollment, unknown.";
    "lostModeState" LOST_MODE_STATE, lost_mode_state enumeration -> Option<super::LostModeState>, with_lost_mode_state(super::LostModeState), "`lostModeState`: `microsoft.graph.lostModeState`, read-only" "Read-only. Possible values are: disabled, enabled.";
    "activationLockBypassCode" ACTIVATION_LOCK_BYPASS_CODE, activation_lock_bypass_code str -> Option<&str>, with_activation_lock_bypass_code(String), "`activationLockBypassCode`: `Edm.String`, read-only" "Read-only.";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`, read-only" "Read-only.";
    "azureActiveDirectoryDeviceId" AZURE_ACTIVE_DIRECTORY_DEVICE_ID, azure_active_directory_device_id str -> Option<&str>, with_azure_active_directory_device_id(String), "`azureActiveDirectoryDeviceId`: `Edm.String`, read-only" "Read-only.";
    "azureADDeviceId" AZURE_AD_DEVICE_ID, azure_ad_device_id str -> Option<&str>, with_azure_ad_device_id(String), "`azureADDeviceId`: `Edm.String`, read-only" "Read-only.";
    "deviceRegistrationState" DEVICE_REGISTRATION_STATE, device_registration_state enumeration -> Option<super::DeviceRegistrationState>, with_device_registration_state(super::DeviceRegistrationState), "`deviceRegistrationState`: `microsoft.graph.deviceRegistrationState`, read-only" "Read-only. Possible values are: notRegistered, registered, revoked, keyConflict, approvalPending, certificateReset, notRegisteredPendingEnrollment, unknown.";
    "deviceCategoryDisplayName" DEVICE_CATEGORY_DISPLAY_NAME, device_category_display_name str -> Option<&str>, with_device_category_display_name(String), "`deviceCategoryDisplayName`: `Edm.String`, read-only" "Read-only.";
    "isSupervised" IS_SUPERVISED, is_supervised bool -> Option<bool>, with_is_supervised(bool), "`isSupervised`: `Edm.Boolean`, read-only" "Read-only.";
    "exchangeLastSuccessfulSyncDateTime" EXCHANGE_LAST_SUCCESSFUL_SYNC_DATE_TIME, exchange_last_successful_sync_date_time date_time -> Parsed<OffsetDateTime>, with_exchange_last_successful_sync_date_time(OffsetDateTime), "`exchangeLastSuccessfulSyncDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "exchangeAccessState" EXCHANGE_ACCESS_STATE, exchange_access_state enumeration -> Option<super::DeviceManagementExchangeAccessState>, with_exchange_access_state(super::DeviceManagementExchangeAccessState), "`exchangeAccessState`: `microsoft.graph.deviceManagementExchangeAccessState`, read-only" "Read-only. Possible values are: none, unknown, allowed, blocked, quarantined.";
    "exchangeAccessStateReason" EXCHANGE_ACCESS_STATE_REASON, exchange_access_state_reason enumeration -> Option<super::DeviceManagementExchangeAccessStateReason>, with_exchange_access_state_reason(super::DeviceManagementExchangeAccessStateReason), "`exchangeAccessStateReason`: `microsoft.graph.deviceManagementExchangeAccessStateReason`, read-only" "Read-only. Possible values are: none, unknown, exchangeGlobalRule, exchangeIndividualRule, exchangeDeviceRule, exchangeUpgrade, exchangeMailboxPolicy, other, compliant, notCompliant, notEnrolled, unknownLocation, mfaRequired, azureADBlockDueToAccessPolicy, compromisedPassword, deviceNotKnownWithManagedApp.";
    "remoteAssistanceSessionUrl" REMOTE_ASSISTANCE_SESSION_URL, remote_assistance_session_url str -> Option<&str>, with_remote_assistance_session_url(String), "`remoteAssistanceSessionUrl`: `Edm.String`, read-only" "Read-only.";
    "remoteAssistanceSessionErrorDetails" REMOTE_ASSISTANCE_SESSION_ERROR_DETAILS, remote_assistance_session_error_details str -> Option<&str>, with_remote_assistance_session_error_details(String), "`remoteAssistanceSessionErrorDetails`: `Edm.String`, read-only" "Read-only.";
    "isEncrypted" IS_ENCRYPTED, is_encrypted bool -> Option<bool>, with_is_encrypted(bool), "`isEncrypted`: `Edm.Boolean`, read-only" "Read-only.";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, read-only" "Read-only.";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`, read-only" "Read-only.";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`, read-only" "Read-only.";
    "imei" IMEI, imei str -> Option<&str>, with_imei(String), "`imei`: `Edm.String`, read-only" "Read-only.";
    "complianceGracePeriodExpirationDateTime" COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME, compliance_grace_period_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_compliance_grace_period_expiration_date_time(OffsetDateTime), "`complianceGracePeriodExpirationDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`, read-only" "Read-only.";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`, read-only" "Read-only.";
    "androidSecurityPatchLevel" ANDROID_SECURITY_PATCH_LEVEL, android_security_patch_level str -> Option<&str>, with_android_security_patch_level(String), "`androidSecurityPatchLevel`: `Edm.String`, read-only" "Read-only.";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`, read-only" "Read-only.";
    "configurationManagerClientEnabledFeatures" CONFIGURATION_MANAGER_CLIENT_ENABLED_FEATURES, configuration_manager_client_enabled_features model -> Option<&super::ConfigurationManagerClientEnabledFeatures>, with_configuration_manager_client_enabled_features(super::ConfigurationManagerClientEnabledFeatures), "`configurationManagerClientEnabledFeatures`: `microsoft.graph.configurationManagerClientEnabledFeatures`, read-only" "Read-only.";
    "wiFiMacAddress" WI_FI_MAC_ADDRESS, wi_fi_mac_address str -> Option<&str>, with_wi_fi_mac_address(String), "`wiFiMacAddress`: `Edm.String`, read-only" "Read-only.";
    "deviceHealthAttestationState" DEVICE_HEALTH_ATTESTATION_STATE, device_health_attestation_state model -> Option<&super::DeviceHealthAttestationState>, with_device_health_attestation_state(super::DeviceHealthAttestationState), "`deviceHealthAttestationState`: `microsoft.graph.deviceHealthAttestationState`, read-only" "Read-only.";
    "subscriberCarrier" SUBSCRIBER_CARRIER, subscriber_carrier str -> Option<&str>, with_subscriber_carrier(String), "`subscriberCarrier`: `Edm.String`, read-only" "Read-only.";
    "meid" MEID, meid str -> Option<&str>, with_meid(String), "`meid`: `Edm.String`, read-only" "Read-only.";
    "totalStorageSpaceInBytes" TOTAL_STORAGE_SPACE_IN_BYTES, total_storage_space_in_bytes i64 -> Option<i64>, with_total_storage_space_in_bytes(i64), "`totalStorageSpaceInBytes`: `Edm.Int64`, read-only" "Read-only.";
    "freeStorageSpaceInBytes" FREE_STORAGE_SPACE_IN_BYTES, free_storage_space_in_bytes i64 -> Option<i64>, with_free_storage_space_in_bytes(i64), "`freeStorageSpaceInBytes`: `Edm.Int64`, read-only" "Read-only.";
    "managedDeviceName" MANAGED_DEVICE_NAME, managed_device_name str -> Option<&str>, with_managed_device_name(String), "`managedDeviceName`: `Edm.String`";
    "partnerReportedThreatState" PARTNER_REPORTED_THREAT_STATE, partner_reported_threat_state enumeration -> Option<super::ManagedDevicePartnerReportedHealthState>, with_partner_reported_threat_state(super::ManagedDevicePartnerReportedHealthState), "`partnerReportedThreatState`: `microsoft.graph.managedDevicePartnerReportedHealthState`, read-only" "Read-only. Possible values are: unknown, activated, deactivated, secured, lowSeverity, mediumSeverity, highSeverity, unresponsive, compromised, misconfigured.";
    "retireAfterDateTime" RETIRE_AFTER_DATE_TIME, retire_after_date_time date_time -> Parsed<OffsetDateTime>, with_retire_after_date_time(OffsetDateTime), "`retireAfterDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "usersLoggedOn" USERS_LOGGED_ON, users_logged_on models -> Option<&[super::LoggedOnUser]>, with_users_logged_on(Vec<super::LoggedOnUser>), "`usersLoggedOn`: `Collection(microsoft.graph.loggedOnUser)`, read-only" "Read-only.";
    "preferMdmOverGroupPolicyAppliedDateTime" PREFER_MDM_OVER_GROUP_POLICY_APPLIED_DATE_TIME, prefer_mdm_over_group_policy_applied_date_time date_time -> Parsed<OffsetDateTime>, with_prefer_mdm_over_group_policy_applied_date_time(OffsetDateTime), "`preferMdmOverGroupPolicyAppliedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "autopilotEnrolled" AUTOPILOT_ENROLLED, autopilot_enrolled bool -> Option<bool>, with_autopilot_enrolled(bool), "`autopilotEnrolled`: `Edm.Boolean`, read-only" "Read-only.";
    "requireUserEnrollmentApproval" REQUIRE_USER_ENROLLMENT_APPROVAL, require_user_enrollment_approval bool -> Option<bool>, with_require_user_enrollment_approval(bool), "`requireUserEnrollmentApproval`: `Edm.Boolean`, read-only" "Read-only.";
    "managementCertificateExpirationDate" MANAGEMENT_CERTIFICATE_EXPIRATION_DATE, management_certificate_expiration_date date_time -> Parsed<OffsetDateTime>, with_management_certificate_expiration_date(OffsetDateTime), "`managementCertificateExpirationDate`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "iccid" ICCID, iccid str -> Option<&str>, with_iccid(String), "`iccid`: `Edm.String`, read-only" "Read-only.";
    "udid" UDID, udid str -> Option<&str>, with_udid(String), "`udid`: `Edm.String`, read-only" "Read-only.";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "windowsActiveMalwareCount" WINDOWS_ACTIVE_MALWARE_COUNT, windows_active_malware_count i32 -> Option<i32>, with_windows_active_malware_count(i32), "`windowsActiveMalwareCount`: `Edm.Int32`, read-only" "Read-only.";
    "windowsRemediatedMalwareCount" WINDOWS_REMEDIATED_MALWARE_COUNT, windows_remediated_malware_count i32 -> Option<i32>, with_windows_remediated_malware_count(i32), "`windowsRemediatedMalwareCount`: `Edm.Int32`, read-only" "Read-only.";
    "notes" NOTES, notes str -> Option<&str>, with_notes(String), "`notes`: `Edm.String`";
    "configurationManagerClientHealthState" CONFIGURATION_MANAGER_CLIENT_HEALTH_STATE, configuration_manager_client_health_state model -> Option<&super::ConfigurationManagerClientHealthState>, with_configuration_manager_client_health_state(super::ConfigurationManagerClientHealthState), "`configurationManagerClientHealthState`: `microsoft.graph.configurationManagerClientHealthState`";
    "configurationManagerClientInformation" CONFIGURATION_MANAGER_CLIENT_INFORMATION, configuration_manager_client_information model -> Option<&super::ConfigurationManagerClientInformation>, with_configuration_manager_client_information(super::ConfigurationManagerClientInformation), "`configurationManagerClientInformation`: `microsoft.graph.configurationManagerClientInformation`";
    "ethernetMacAddress" ETHERNET_MAC_ADDRESS, ethernet_mac_address str -> Option<&str>, with_ethernet_mac_address(String), "`ethernetMacAddress`: `Edm.String`, read-only" "Read-only.";
    "physicalMemoryInBytes" PHYSICAL_MEMORY_IN_BYTES, physical_memory_in_bytes i64 -> Option<i64>, with_physical_memory_in_bytes(i64), "`physicalMemoryInBytes`: `Edm.Int64`, read-only" "Read-only.";
    "processorArchitecture" PROCESSOR_ARCHITECTURE, processor_architecture enumeration -> Option<super::ManagedDeviceArchitecture>, with_processor_architecture(super::ManagedDeviceArchitecture), "`processorArchitecture`: `microsoft.graph.managedDeviceArchitecture`, read-only" "Read-only. Possible values are: unknown, x86, x64, arm, arM64.";
    "specificationVersion" SPECIFICATION_VERSION, specification_version str -> Option<&str>, with_specification_version(String), "`specificationVersion`: `Edm.String`, read-only" "Read-only.";
    "joinType" JOIN_TYPE, join_type enumeration -> Option<super::JoinType>, with_join_type(super::JoinType), "`joinType`: `microsoft.graph.joinType`" "Possible values are: unknown, azureADJoined, azureADRegistered, hybridAzureADJoined.";
    "skuFamily" SKU_FAMILY, sku_family str -> Option<&str>, with_sku_family(String), "`skuFamily`: `Edm.String`";
    "skuNumber" SKU_NUMBER, sku_number i32 -> Option<i32>, with_sku_number(i32), "`skuNumber`: `Edm.Int32`, read-only" "Read-only.";
    "managementFeatures" MANAGEMENT_FEATURES, management_features enumeration -> Option<super::ManagedDeviceManagementFeatures>, with_management_features(super::ManagedDeviceManagementFeatures), "`managementFeatures`: `microsoft.graph.managedDeviceManagementFeatures`" "Possible values are: none, microsoftManagedDesktop.";
    "chromeOSDeviceInfo" CHROME_OS_DEVICE_INFO, chrome_os_device_info models -> Option<&[super::ChromeOsDeviceProperty]>, with_chrome_os_device_info(Vec<super::ChromeOsDeviceProperty>), "`chromeOSDeviceInfo`: `Collection(microsoft.graph.chromeOSDeviceProperty)`";
    "enrollmentProfileName" ENROLLMENT_PROFILE_NAME, enrollment_profile_name str -> Option<&str>, with_enrollment_profile_name(String), "`enrollmentProfileName`: `Edm.String`, read-only" "Read-only.";
    "bootstrapTokenEscrowed" BOOTSTRAP_TOKEN_ESCROWED, bootstrap_token_escrowed bool -> Option<bool>, with_bootstrap_token_escrowed(bool), "`bootstrapTokenEscrowed`: `Edm.Boolean`, read-only" "Read-only.";
    "deviceFirmwareConfigurationInterfaceManaged" DEVICE_FIRMWARE_CONFIGURATION_INTERFACE_MANAGED, device_firmware_configuration_interface_managed bool -> Option<bool>, with_device_firmware_configuration_interface_managed(bool), "`deviceFirmwareConfigurationInterfaceManaged`: `Edm.Boolean`";
    "cloudPcRemoteActionResults" CLOUD_PC_REMOTE_ACTION_RESULTS, cloud_pc_remote_action_results models -> Option<&[super::CloudPcRemoteActionResult]>, with_cloud_pc_remote_action_results(Vec<super::CloudPcRemoteActionResult>), "`cloudPcRemoteActionResults`: `Collection(microsoft.graph.cloudPcRemoteActionResult)`, metadata";
    "enrolledByUserPrincipalName" ENROLLED_BY_USER_PRINCIPAL_NAME, enrolled_by_user_principal_name str -> Option<&str>, with_enrolled_by_user_principal_name(String), "`enrolledByUserPrincipalName`: `Edm.String`, metadata";
    "securityPatchLevel" SECURITY_PATCH_LEVEL, security_patch_level str -> Option<&str>, with_security_patch_level(String), "`securityPatchLevel`: `Edm.String`, metadata";
    "detectedApps" DETECTED_APPS, detected_apps models -> Option<&[super::DetectedApp]>, with_detected_apps(Vec<super::DetectedApp>), "`detectedApps`: `Collection(microsoft.graph.detectedApp)`";
    "deviceCategory" DEVICE_CATEGORY, device_category model -> Option<&super::DeviceCategory>, with_device_category(super::DeviceCategory), "`deviceCategory`: `microsoft.graph.deviceCategory`";
    "windowsProtectionState" WINDOWS_PROTECTION_STATE, windows_protection_state model -> Option<&super::WindowsProtectionState>, with_windows_protection_state(super::WindowsProtectionState), "`windowsProtectionState`: `microsoft.graph.windowsProtectionState`, read-only" "Read-only.";
    "users" USERS, users models -> Option<&[super::User]>, with_users(Vec<super::User>), "`users`: `Collection(microsoft.graph.user)`";
    "logCollectionRequests" LOG_COLLECTION_REQUESTS, log_collection_requests models -> Option<&[super::DeviceLogCollectionResponse]>, with_log_collection_requests(Vec<super::DeviceLogCollectionResponse>), "`logCollectionRequests`: `Collection(microsoft.graph.deviceLogCollectionResponse)`";
    "assignmentFilterEvaluationStatusDetails" ASSIGNMENT_FILTER_EVALUATION_STATUS_DETAILS, assignment_filter_evaluation_status_details models -> Option<&[super::AssignmentFilterEvaluationStatusDetails]>, with_assignment_filter_evaluation_status_details(Vec<super::AssignmentFilterEvaluationStatusDetails>), "`assignmentFilterEvaluationStatusDetails`: `Collection(microsoft.graph.assignmentFilterEvaluationStatusDetails)`, metadata";
    "deviceCompliancePolicyStates" DEVICE_COMPLIANCE_POLICY_STATES, device_compliance_policy_states models -> Option<&[super::DeviceCompliancePolicyState]>, with_device_compliance_policy_states(Vec<super::DeviceCompliancePolicyState>), "`deviceCompliancePolicyStates`: `Collection(microsoft.graph.deviceCompliancePolicyState)`, metadata";
    "deviceConfigurationStates" DEVICE_CONFIGURATION_STATES, device_configuration_states models -> Option<&[super::DeviceConfigurationState]>, with_device_configuration_states(Vec<super::DeviceConfigurationState>), "`deviceConfigurationStates`: `Collection(microsoft.graph.deviceConfigurationState)`, metadata";
    "deviceHealthScriptStates" DEVICE_HEALTH_SCRIPT_STATES, device_health_script_states models -> Option<&[super::DeviceHealthScriptPolicyState]>, with_device_health_script_states(Vec<super::DeviceHealthScriptPolicyState>), "`deviceHealthScriptStates`: `Collection(microsoft.graph.deviceHealthScriptPolicyState)`, metadata";
    "managedDeviceMobileAppConfigurationStates" MANAGED_DEVICE_MOBILE_APP_CONFIGURATION_STATES, managed_device_mobile_app_configuration_states models -> Option<&[super::ManagedDeviceMobileAppConfigurationState]>, with_managed_device_mobile_app_configuration_states(Vec<super::ManagedDeviceMobileAppConfigurationState>), "`managedDeviceMobileAppConfigurationStates`: `Collection(microsoft.graph.managedDeviceMobileAppConfigurationState)`, metadata";
    "securityBaselineStates" SECURITY_BASELINE_STATES, security_baseline_states models -> Option<&[super::SecurityBaselineState]>, with_security_baseline_states(Vec<super::SecurityBaselineState>), "`securityBaselineStates`: `Collection(microsoft.graph.securityBaselineState)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedDeviceArchitecture`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevicearchitecture?view=graph-rest-beta)
    ManagedDeviceArchitecture = "microsoft.graph.managedDeviceArchitecture" {
        Unknown = "unknown",
        X86 = "x86",
        X64 = "x64",
        Arm = "arm",
        ArM64 = "arM64",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceCertificateState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-manageddevicecertificatestate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagedDeviceCertificateState: super::Entity = "microsoft.graph.managedDeviceCertificateState";
    inherited "id" ID, with_id(String), "`id`";
    "devicePlatform" DEVICE_PLATFORM, device_platform enumeration -> Option<super::DevicePlatformType>, with_device_platform(super::DevicePlatformType), "`devicePlatform`: `microsoft.graph.devicePlatformType`" "Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, unknown, androidAOSP.";
    "certificateKeyUsage" CERTIFICATE_KEY_USAGE, certificate_key_usage flags -> Option<Flags<super::KeyUsages>>, with_certificate_key_usage(Flags<super::KeyUsages>), "`certificateKeyUsage`: `microsoft.graph.keyUsages`" "Possible values are: keyEncipherment, digitalSignature.";
    "certificateValidityPeriodUnits" CERTIFICATE_VALIDITY_PERIOD_UNITS, certificate_validity_period_units enumeration -> Option<super::CertificateValidityPeriodScale>, with_certificate_validity_period_units(super::CertificateValidityPeriodScale), "`certificateValidityPeriodUnits`: `microsoft.graph.certificateValidityPeriodScale`" "Possible values are: days, months, years.";
    "certificateIssuanceState" CERTIFICATE_ISSUANCE_STATE, certificate_issuance_state enumeration -> Option<super::CertificateIssuanceStates>, with_certificate_issuance_state(super::CertificateIssuanceStates), "`certificateIssuanceState`: `microsoft.graph.certificateIssuanceStates`" "Possible values are: unknown, challengeIssued, challengeIssueFailed, requestCreationFailed, requestSubmitFailed, challengeValidationSucceeded, challengeValidationFailed, issueFailed, issuePending, issued, responseProcessingFailed, responsePending, enrollmentSucceeded, enrollmentNotNeeded, revoked, removedFromCollection, renewVerified, installFailed, installed, deleteFailed, deleted, renewalRequested, requested.";
    "certificateKeyStorageProvider" CERTIFICATE_KEY_STORAGE_PROVIDER, certificate_key_storage_provider enumeration -> Option<super::KeyStorageProviderOption>, with_certificate_key_storage_provider(super::KeyStorageProviderOption), "`certificateKeyStorageProvider`: `microsoft.graph.keyStorageProviderOption`" "Possible values are: useTpmKspOtherwiseUseSoftwareKsp, useTpmKspOtherwiseFail, usePassportForWorkKspOtherwiseFail, useSoftwareKsp.";
    "certificateSubjectNameFormat" CERTIFICATE_SUBJECT_NAME_FORMAT, certificate_subject_name_format enumeration -> Option<super::SubjectNameFormat>, with_certificate_subject_name_format(super::SubjectNameFormat), "`certificateSubjectNameFormat`: `microsoft.graph.subjectNameFormat`" "Possible values are: commonName, commonNameIncludingEmail, commonNameAsEmail, custom, commonNameAsIMEI, commonNameAsSerialNumber, commonNameAsAadDeviceId, commonNameAsIntuneDeviceId, commonNameAsDurableDeviceId.";
    "certificateSubjectAlternativeNameFormat" CERTIFICATE_SUBJECT_ALTERNATIVE_NAME_FORMAT, certificate_subject_alternative_name_format flags -> Option<Flags<super::SubjectAlternativeNameType>>, with_certificate_subject_alternative_name_format(Flags<super::SubjectAlternativeNameType>), "`certificateSubjectAlternativeNameFormat`: `microsoft.graph.subjectAlternativeNameType`" "Possible values are: none, emailAddress, userPrincipalName, customAzureADAttribute, domainNameService, universalResourceIdentifier.";
    "certificateRevokeStatus" CERTIFICATE_REVOKE_STATUS, certificate_revoke_status enumeration -> Option<super::CertificateRevocationStatus>, with_certificate_revoke_status(super::CertificateRevocationStatus), "`certificateRevokeStatus`: `microsoft.graph.certificateRevocationStatus`" "Possible values are: none, pending, issued, failed, revoked.";
    "certificateProfileDisplayName" CERTIFICATE_PROFILE_DISPLAY_NAME, certificate_profile_display_name str -> Option<&str>, with_certificate_profile_display_name(String), "`certificateProfileDisplayName`: `Edm.String`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "certificateExpirationDateTime" CERTIFICATE_EXPIRATION_DATE_TIME, certificate_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_certificate_expiration_date_time(OffsetDateTime), "`certificateExpirationDateTime`: `Edm.DateTimeOffset`";
    "certificateLastIssuanceStateChangedDateTime" CERTIFICATE_LAST_ISSUANCE_STATE_CHANGED_DATE_TIME, certificate_last_issuance_state_changed_date_time date_time -> Parsed<OffsetDateTime>, with_certificate_last_issuance_state_changed_date_time(OffsetDateTime), "`certificateLastIssuanceStateChangedDateTime`: `Edm.DateTimeOffset`";
    "lastCertificateStateChangeDateTime" LAST_CERTIFICATE_STATE_CHANGE_DATE_TIME, last_certificate_state_change_date_time date_time -> Parsed<OffsetDateTime>, with_last_certificate_state_change_date_time(OffsetDateTime), "`lastCertificateStateChangeDateTime`: `Edm.DateTimeOffset`";
    "certificateIssuer" CERTIFICATE_ISSUER, certificate_issuer str -> Option<&str>, with_certificate_issuer(String), "`certificateIssuer`: `Edm.String`";
    "certificateThumbprint" CERTIFICATE_THUMBPRINT, certificate_thumbprint str -> Option<&str>, with_certificate_thumbprint(String), "`certificateThumbprint`: `Edm.String`";
    "certificateSerialNumber" CERTIFICATE_SERIAL_NUMBER, certificate_serial_number str -> Option<&str>, with_certificate_serial_number(String), "`certificateSerialNumber`: `Edm.String`";
    "certificateKeyLength" CERTIFICATE_KEY_LENGTH, certificate_key_length i32 -> Option<i32>, with_certificate_key_length(i32), "`certificateKeyLength`: `Edm.Int32`";
    "certificateEnhancedKeyUsage" CERTIFICATE_ENHANCED_KEY_USAGE, certificate_enhanced_key_usage str -> Option<&str>, with_certificate_enhanced_key_usage(String), "`certificateEnhancedKeyUsage`: `Edm.String`";
    "certificateValidityPeriod" CERTIFICATE_VALIDITY_PERIOD, certificate_validity_period i32 -> Option<i32>, with_certificate_validity_period(i32), "`certificateValidityPeriod`: `Edm.Int32`";
    "certificateSubjectNameFormatString" CERTIFICATE_SUBJECT_NAME_FORMAT_STRING, certificate_subject_name_format_string str -> Option<&str>, with_certificate_subject_name_format_string(String), "`certificateSubjectNameFormatString`: `Edm.String`";
    "certificateSubjectAlternativeNameFormatString" CERTIFICATE_SUBJECT_ALTERNATIVE_NAME_FORMAT_STRING, certificate_subject_alternative_name_format_string str -> Option<&str>, with_certificate_subject_alternative_name_format_string(String), "`certificateSubjectAlternativeNameFormatString`: `Edm.String`";
    "certificateIssuanceDateTime" CERTIFICATE_ISSUANCE_DATE_TIME, certificate_issuance_date_time date_time -> Parsed<OffsetDateTime>, with_certificate_issuance_date_time(OffsetDateTime), "`certificateIssuanceDateTime`: `Edm.DateTimeOffset`";
    "certificateErrorCode" CERTIFICATE_ERROR_CODE, certificate_error_code i32 -> Option<i32>, with_certificate_error_code(i32), "`certificateErrorCode`: `Edm.Int32`";
}

crate::runtime::model! {
    /// `microsoft.graph.managedDeviceCleanupRule`, metadata, with the accessors of [`Entity`](super::Entity)
    ManagedDeviceCleanupRule: super::Entity = "microsoft.graph.managedDeviceCleanupRule";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "deviceCleanupRulePlatformType" DEVICE_CLEANUP_RULE_PLATFORM_TYPE, device_cleanup_rule_platform_type enumeration -> Option<super::DeviceCleanupRulePlatformType>, with_device_cleanup_rule_platform_type(super::DeviceCleanupRulePlatformType), "`deviceCleanupRulePlatformType`: `microsoft.graph.deviceCleanupRulePlatformType`, metadata";
    "deviceInactivityBeforeRetirementInDays" DEVICE_INACTIVITY_BEFORE_RETIREMENT_IN_DAYS, device_inactivity_before_retirement_in_days i32 -> Option<i32>, with_device_inactivity_before_retirement_in_days(i32), "`deviceInactivityBeforeRetirementInDays`: `Edm.Int32`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceCleanupSettings`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevicecleanupsettings?view=graph-rest-beta)
    ManagedDeviceCleanupSettings = "microsoft.graph.managedDeviceCleanupSettings";
    "deviceInactivityBeforeRetirementInDays" DEVICE_INACTIVITY_BEFORE_RETIREMENT_IN_DAYS, device_inactivity_before_retirement_in_days str -> Option<&str>, with_device_inactivity_before_retirement_in_days(String), "`deviceInactivityBeforeRetirementInDays`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceEncryptionState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-manageddeviceencryptionstate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagedDeviceEncryptionState: super::Entity = "microsoft.graph.managedDeviceEncryptionState";
    inherited "id" ID, with_id(String), "`id`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "deviceType" DEVICE_TYPE, device_type enumeration -> Option<super::DeviceTypes>, with_device_type(super::DeviceTypes), "`deviceType`: `microsoft.graph.deviceTypes`" "Possible values are: desktop, windowsRT, winMO6, nokia, windowsPhone, mac, winCE, winEmbedded, iPhone, iPad, iPod, android, iSocConsumer, unix, macMDM, holoLens, surfaceHub, androidForWork, androidEnterprise, blackberry, palm, unknown.";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "tpmSpecificationVersion" TPM_SPECIFICATION_VERSION, tpm_specification_version str -> Option<&str>, with_tpm_specification_version(String), "`tpmSpecificationVersion`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "encryptionReadinessState" ENCRYPTION_READINESS_STATE, encryption_readiness_state enumeration -> Option<super::EncryptionReadinessState>, with_encryption_readiness_state(super::EncryptionReadinessState), "`encryptionReadinessState`: `microsoft.graph.encryptionReadinessState`" "Possible values are: notReady, ready.";
    "encryptionState" ENCRYPTION_STATE, encryption_state enumeration -> Option<super::EncryptionState>, with_encryption_state(super::EncryptionState), "`encryptionState`: `microsoft.graph.encryptionState`" "Possible values are: notEncrypted, encrypted.";
    "encryptionPolicySettingState" ENCRYPTION_POLICY_SETTING_STATE, encryption_policy_setting_state enumeration -> Option<super::ComplianceStatus>, with_encryption_policy_setting_state(super::ComplianceStatus), "`encryptionPolicySettingState`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "advancedBitLockerStates" ADVANCED_BIT_LOCKER_STATES, advanced_bit_locker_states flags -> Option<Flags<super::AdvancedBitLockerState>>, with_advanced_bit_locker_states(Flags<super::AdvancedBitLockerState>), "`advancedBitLockerStates`: `microsoft.graph.advancedBitLockerState`" "Possible values are: success, noUserConsent, osVolumeUnprotected, osVolumeTpmRequired, osVolumeTpmOnlyRequired, osVolumeTpmPinRequired, osVolumeTpmStartupKeyRequired, osVolumeTpmPinStartupKeyRequired, osVolumeEncryptionMethodMismatch, recoveryKeyBackupFailed, fixedDriveNotEncrypted, fixedDriveEncryptionMethodMismatch, loggedOnUserNonAdmin, windowsRecoveryEnvironmentNotConfigured, tpmNotAvailable, tpmNotReady, networkError.";
    "fileVaultStates" FILE_VAULT_STATES, file_vault_states flags -> Option<Flags<super::FileVaultState>>, with_file_vault_states(Flags<super::FileVaultState>), "`fileVaultStates`: `microsoft.graph.fileVaultState`" "Possible values are: success, driveEncryptedByUser, userDeferredEncryption, escrowNotEnabled.";
    "policyDetails" POLICY_DETAILS, policy_details models -> Option<&[super::EncryptionReportPolicyDetails]>, with_policy_details(Vec<super::EncryptionReportPolicyDetails>), "`policyDetails`: `Collection(microsoft.graph.encryptionReportPolicyDetails)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedDeviceManagementFeatures`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevicemanagementfeatures?view=graph-rest-beta)
    ManagedDeviceManagementFeatures = "microsoft.graph.managedDeviceManagementFeatures" {
        None = "none",
        MicrosoftManagedDesktop = "microsoftManagedDesktop",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceMobileAppConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-apps-manageddevicemobileappconfiguration?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagedDeviceMobileAppConfiguration: super::Entity = "microsoft.graph.managedDeviceMobileAppConfiguration" {
        "microsoft.graph.androidForWorkMobileAppConfiguration",
        "microsoft.graph.androidManagedStoreAppConfiguration",
        "microsoft.graph.iosMobileAppConfiguration",
    };
    inherited "id" ID, with_id(String), "`id`";
    "targetedMobileApps" TARGETED_MOBILE_APPS, targeted_mobile_apps strs -> Option<Vec<&str>>, with_targeted_mobile_apps(Vec<String>), "`targetedMobileApps`: `Collection(Edm.String)`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::ManagedDeviceMobileAppConfigurationAssignment]>, with_assignments(Vec<super::ManagedDeviceMobileAppConfigurationAssignment>), "`assignments`: `Collection(microsoft.graph.managedDeviceMobileAppConfigurationAssignment)`";
    "deviceStatuses" DEVICE_STATUSES, device_statuses models -> Option<&[super::ManagedDeviceMobileAppConfigurationDeviceStatus]>, with_device_statuses(Vec<super::ManagedDeviceMobileAppConfigurationDeviceStatus>), "`deviceStatuses`: `Collection(microsoft.graph.managedDeviceMobileAppConfigurationDeviceStatus)`";
    "userStatuses" USER_STATUSES, user_statuses models -> Option<&[super::ManagedDeviceMobileAppConfigurationUserStatus]>, with_user_statuses(Vec<super::ManagedDeviceMobileAppConfigurationUserStatus>), "`userStatuses`: `Collection(microsoft.graph.managedDeviceMobileAppConfigurationUserStatus)`";
    "deviceStatusSummary" DEVICE_STATUS_SUMMARY, device_status_summary model -> Option<&super::ManagedDeviceMobileAppConfigurationDeviceSummary>, with_device_status_summary(super::ManagedDeviceMobileAppConfigurationDeviceSummary), "`deviceStatusSummary`: `microsoft.graph.managedDeviceMobileAppConfigurationDeviceSummary`";
    "userStatusSummary" USER_STATUS_SUMMARY, user_status_summary model -> Option<&super::ManagedDeviceMobileAppConfigurationUserSummary>, with_user_status_summary(super::ManagedDeviceMobileAppConfigurationUserSummary), "`userStatusSummary`: `microsoft.graph.managedDeviceMobileAppConfigurationUserSummary`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceMobileAppConfigurationAssignment`](https://learn.microsoft.com/graph/api/resources/intune-apps-manageddevicemobileappconfigurationassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagedDeviceMobileAppConfigurationAssignment: super::Entity = "microsoft.graph.managedDeviceMobileAppConfigurationAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceMobileAppConfigurationDeviceStatus`](https://learn.microsoft.com/graph/api/resources/intune-apps-manageddevicemobileappconfigurationdevicestatus?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagedDeviceMobileAppConfigurationDeviceStatus: super::Entity = "microsoft.graph.managedDeviceMobileAppConfigurationDeviceStatus";
    inherited "id" ID, with_id(String), "`id`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`";
    "platform" PLATFORM, platform i32 -> Option<i32>, with_platform(i32), "`platform`: `Edm.Int32`";
    "complianceGracePeriodExpirationDateTime" COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME, compliance_grace_period_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_compliance_grace_period_expiration_date_time(OffsetDateTime), "`complianceGracePeriodExpirationDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::ComplianceStatus>, with_status(super::ComplianceStatus), "`status`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceMobileAppConfigurationDeviceSummary`](https://learn.microsoft.com/graph/api/resources/intune-apps-manageddevicemobileappconfigurationdevicesummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagedDeviceMobileAppConfigurationDeviceSummary: super::Entity = "microsoft.graph.managedDeviceMobileAppConfigurationDeviceSummary";
    inherited "id" ID, with_id(String), "`id`";
    "pendingCount" PENDING_COUNT, pending_count i32 -> Option<i32>, with_pending_count(i32), "`pendingCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "notApplicablePlatformCount" NOT_APPLICABLE_PLATFORM_COUNT, not_applicable_platform_count i32 -> Option<i32>, with_not_applicable_platform_count(i32), "`notApplicablePlatformCount`: `Edm.Int32`";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`";
    "conflictCount" CONFLICT_COUNT, conflict_count i32 -> Option<i32>, with_conflict_count(i32), "`conflictCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
    "configurationVersion" CONFIGURATION_VERSION, configuration_version i32 -> Option<i32>, with_configuration_version(i32), "`configurationVersion`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from policySetItem.
    ///
    /// [`microsoft.graph.managedDeviceMobileAppConfigurationPolicySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-manageddevicemobileappconfigurationpolicysetitem?view=graph-rest-beta), with the accessors of [`PolicySetItem`](super::PolicySetItem)
    ManagedDeviceMobileAppConfigurationPolicySetItem: super::PolicySetItem, super::Entity = "microsoft.graph.managedDeviceMobileAppConfigurationPolicySetItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "payloadId" PAYLOAD_ID, with_payload_id(String), "`payloadId`";
    inherited "itemType" ITEM_TYPE, with_item_type(String), "`itemType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "status" STATUS, with_status(super::PolicySetStatus), "`status`";
    inherited "errorCode" ERROR_CODE, with_error_code(super::ErrorCode), "`errorCode`";
    inherited "guidedDeploymentTags" GUIDED_DEPLOYMENT_TAGS, with_guided_deployment_tags(Vec<String>), "`guidedDeploymentTags`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceMobileAppConfigurationSettingState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-manageddevicemobileappconfigurationsettingstate?view=graph-rest-beta)
    ManagedDeviceMobileAppConfigurationSettingState = "microsoft.graph.managedDeviceMobileAppConfigurationSettingState";
    "setting" SETTING, setting str -> Option<&str>, with_setting(String), "`setting`: `Edm.String`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "instanceDisplayName" INSTANCE_DISPLAY_NAME, instance_display_name str -> Option<&str>, with_instance_display_name(String), "`instanceDisplayName`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "errorCode" ERROR_CODE, error_code i64 -> Option<i64>, with_error_code(i64), "`errorCode`: `Edm.Int64`";
    "errorDescription" ERROR_DESCRIPTION, error_description str -> Option<&str>, with_error_description(String), "`errorDescription`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "userEmail" USER_EMAIL, user_email str -> Option<&str>, with_user_email(String), "`userEmail`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "sources" SOURCES, sources models -> Option<&[super::SettingSource]>, with_sources(Vec<super::SettingSource>), "`sources`: `Collection(microsoft.graph.settingSource)`";
    "currentValue" CURRENT_VALUE, current_value str -> Option<&str>, with_current_value(String), "`currentValue`: `Edm.String`";
    "settingInstanceId" SETTING_INSTANCE_ID, setting_instance_id str -> Option<&str>, with_setting_instance_id(String), "`settingInstanceId`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.managedDeviceMobileAppConfigurationState`, metadata, with the accessors of [`Entity`](super::Entity)
    ManagedDeviceMobileAppConfigurationState: super::Entity = "microsoft.graph.managedDeviceMobileAppConfigurationState";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "platformType" PLATFORM_TYPE, platform_type enumeration -> Option<super::PolicyPlatformType>, with_platform_type(super::PolicyPlatformType), "`platformType`: `microsoft.graph.policyPlatformType`, metadata";
    "settingCount" SETTING_COUNT, setting_count i32 -> Option<i32>, with_setting_count(i32), "`settingCount`: `Edm.Int32`, metadata";
    "settingStates" SETTING_STATES, setting_states models -> Option<&[super::ManagedDeviceMobileAppConfigurationSettingState]>, with_setting_states(Vec<super::ManagedDeviceMobileAppConfigurationSettingState>), "`settingStates`: `Collection(microsoft.graph.managedDeviceMobileAppConfigurationSettingState)`, metadata";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceMobileAppConfigurationUserStatus`](https://learn.microsoft.com/graph/api/resources/intune-apps-manageddevicemobileappconfigurationuserstatus?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagedDeviceMobileAppConfigurationUserStatus: super::Entity = "microsoft.graph.managedDeviceMobileAppConfigurationUserStatus";
    inherited "id" ID, with_id(String), "`id`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "devicesCount" DEVICES_COUNT, devices_count i32 -> Option<i32>, with_devices_count(i32), "`devicesCount`: `Edm.Int32`";
    "status" STATUS, status enumeration -> Option<super::ComplianceStatus>, with_status(super::ComplianceStatus), "`status`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceMobileAppConfigurationUserSummary`](https://learn.microsoft.com/graph/api/resources/intune-apps-manageddevicemobileappconfigurationusersummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagedDeviceMobileAppConfigurationUserSummary: super::Entity = "microsoft.graph.managedDeviceMobileAppConfigurationUserSummary";
    inherited "id" ID, with_id(String), "`id`";
    "pendingCount" PENDING_COUNT, pending_count i32 -> Option<i32>, with_pending_count(i32), "`pendingCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`";
    "conflictCount" CONFLICT_COUNT, conflict_count i32 -> Option<i32>, with_conflict_count(i32), "`conflictCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
    "configurationVersion" CONFIGURATION_VERSION, configuration_version i32 -> Option<i32>, with_configuration_version(i32), "`configurationVersion`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceModelsAndManufacturers`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevicemodelsandmanufacturers?view=graph-rest-beta)
    ManagedDeviceModelsAndManufacturers = "microsoft.graph.managedDeviceModelsAndManufacturers";
    "deviceModels" DEVICE_MODELS, device_models strs -> Option<Vec<&str>>, with_device_models(Vec<String>), "`deviceModels`: `Collection(Edm.String)`";
    "deviceManufacturers" DEVICE_MANUFACTURERS, device_manufacturers strs -> Option<Vec<&str>>, with_device_manufacturers(Vec<String>), "`deviceManufacturers`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceOverview`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddeviceoverview?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagedDeviceOverview: super::Entity = "microsoft.graph.managedDeviceOverview";
    inherited "id" ID, with_id(String), "`id`";
    "enrolledDeviceCount" ENROLLED_DEVICE_COUNT, enrolled_device_count i32 -> Option<i32>, with_enrolled_device_count(i32), "`enrolledDeviceCount`: `Edm.Int32`";
    "mdmEnrolledCount" MDM_ENROLLED_COUNT, mdm_enrolled_count i32 -> Option<i32>, with_mdm_enrolled_count(i32), "`mdmEnrolledCount`: `Edm.Int32`";
    "dualEnrolledDeviceCount" DUAL_ENROLLED_DEVICE_COUNT, dual_enrolled_device_count i32 -> Option<i32>, with_dual_enrolled_device_count(i32), "`dualEnrolledDeviceCount`: `Edm.Int32`";
    "deviceOperatingSystemSummary" DEVICE_OPERATING_SYSTEM_SUMMARY, device_operating_system_summary model -> Option<&super::DeviceOperatingSystemSummary>, with_device_operating_system_summary(super::DeviceOperatingSystemSummary), "`deviceOperatingSystemSummary`: `microsoft.graph.deviceOperatingSystemSummary`";
    "deviceExchangeAccessStateSummary" DEVICE_EXCHANGE_ACCESS_STATE_SUMMARY, device_exchange_access_state_summary model -> Option<&super::DeviceExchangeAccessStateSummary>, with_device_exchange_access_state_summary(super::DeviceExchangeAccessStateSummary), "`deviceExchangeAccessStateSummary`: `microsoft.graph.deviceExchangeAccessStateSummary`";
    "managedDeviceModelsAndManufacturers" MANAGED_DEVICE_MODELS_AND_MANUFACTURERS, managed_device_models_and_manufacturers model -> Option<&super::ManagedDeviceModelsAndManufacturers>, with_managed_device_models_and_manufacturers(super::ManagedDeviceModelsAndManufacturers), "`managedDeviceModelsAndManufacturers`: `microsoft.graph.managedDeviceModelsAndManufacturers`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedDeviceOwnerType`](https://learn.microsoft.com/graph/api/resources/intune-shared-manageddeviceownertype?view=graph-rest-beta)
    ManagedDeviceOwnerType = "microsoft.graph.managedDeviceOwnerType" {
        Unknown = "unknown",
        Company = "company",
        Personal = "personal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedDevicePartnerReportedHealthState`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevicepartnerreportedhealthstate?view=graph-rest-beta)
    ManagedDevicePartnerReportedHealthState = "microsoft.graph.managedDevicePartnerReportedHealthState" {
        Unknown = "unknown",
        Activated = "activated",
        Deactivated = "deactivated",
        Secured = "secured",
        LowSeverity = "lowSeverity",
        MediumSeverity = "mediumSeverity",
        HighSeverity = "highSeverity",
        Unresponsive = "unresponsive",
        Compromised = "compromised",
        Misconfigured = "misconfigured",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedDeviceRemoteAction`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddeviceremoteaction?view=graph-rest-beta)
    ManagedDeviceRemoteAction = "microsoft.graph.managedDeviceRemoteAction" {
        Retire = "retire",
        Delete = "delete",
        FullScan = "fullScan",
        QuickScan = "quickScan",
        SignatureUpdate = "signatureUpdate",
        Wipe = "wipe",
        CustomTextNotification = "customTextNotification",
        RebootNow = "rebootNow",
        SetDeviceName = "setDeviceName",
        SyncDevice = "syncDevice",
        Deprovision = "deprovision",
        Disable = "disable",
        Reenable = "reenable",
        MoveDeviceToOrganizationalUnit = "moveDeviceToOrganizationalUnit",
        ActivateDeviceEsim = "activateDeviceEsim",
        CollectDiagnostics = "collectDiagnostics",
        InitiateMobileDeviceManagementKeyRecovery = "initiateMobileDeviceManagementKeyRecovery",
        InitiateOnDemandProactiveRemediation = "initiateOnDemandProactiveRemediation",
        UnknownFutureValue = "unknownFutureValue",
        InitiateDeviceAttestation = "initiateDeviceAttestation",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceReportedApp`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-manageddevicereportedapp?view=graph-rest-beta)
    ManagedDeviceReportedApp = "microsoft.graph.managedDeviceReportedApp";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.managedDeviceWindowsOperatingSystemEdition`, metadata
    ManagedDeviceWindowsOperatingSystemEdition = "microsoft.graph.managedDeviceWindowsOperatingSystemEdition";
    "editionType" EDITION_TYPE, edition_type enumeration -> Option<super::ManagedDeviceWindowsOperatingSystemEditionType>, with_edition_type(super::ManagedDeviceWindowsOperatingSystemEditionType), "`editionType`: `microsoft.graph.managedDeviceWindowsOperatingSystemEditionType`, metadata";
    "supportEndDate" SUPPORT_END_DATE, support_end_date date -> Parsed<Date>, with_support_end_date(Date), "`supportEndDate`: `Edm.Date`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.managedDeviceWindowsOperatingSystemEditionType`, metadata
    ManagedDeviceWindowsOperatingSystemEditionType = "microsoft.graph.managedDeviceWindowsOperatingSystemEditionType" {
        Professional = "professional",
        ProfessionalN = "professionalN",
        Enterprise = "enterprise",
        EnterpriseN = "enterpriseN",
        Education = "education",
        EducationN = "educationN",
        ProEducation = "proEducation",
        ProEducationN = "proEducationN",
        ProWorkstation = "proWorkstation",
        ProWorkstationN = "proWorkstationN",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.managedDeviceWindowsOperatingSystemImage`, metadata, with the accessors of [`Entity`](super::Entity)
    ManagedDeviceWindowsOperatingSystemImage: super::Entity = "microsoft.graph.managedDeviceWindowsOperatingSystemImage";
    inherited "id" ID, with_id(String), "`id`";
    "availableUpdates" AVAILABLE_UPDATES, available_updates models -> Option<&[super::ManagedDeviceWindowsOperatingSystemUpdate]>, with_available_updates(Vec<super::ManagedDeviceWindowsOperatingSystemUpdate>), "`availableUpdates`: `Collection(microsoft.graph.managedDeviceWindowsOperatingSystemUpdate)`, metadata";
    "supportedArchitectures" SUPPORTED_ARCHITECTURES, supported_architectures enumerations -> Option<Vec<super::ManagedDeviceArchitecture>>, with_supported_architectures(Vec<super::ManagedDeviceArchitecture>), "`supportedArchitectures`: `Collection(microsoft.graph.managedDeviceArchitecture)`, metadata";
    "supportedEditions" SUPPORTED_EDITIONS, supported_editions models -> Option<&[super::ManagedDeviceWindowsOperatingSystemEdition]>, with_supported_editions(Vec<super::ManagedDeviceWindowsOperatingSystemEdition>), "`supportedEditions`: `Collection(microsoft.graph.managedDeviceWindowsOperatingSystemEdition)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.managedDeviceWindowsOperatingSystemUpdate`, metadata
    ManagedDeviceWindowsOperatingSystemUpdate = "microsoft.graph.managedDeviceWindowsOperatingSystemUpdate";
    "buildVersion" BUILD_VERSION, build_version str -> Option<&str>, with_build_version(String), "`buildVersion`: `Edm.String`, metadata";
    "releaseMonth" RELEASE_MONTH, release_month i32 -> Option<i32>, with_release_month(i32), "`releaseMonth`: `Edm.Int32`, metadata";
    "releaseYear" RELEASE_YEAR, release_year i32 -> Option<i32>, with_release_year(i32), "`releaseYear`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedEBook`](https://learn.microsoft.com/graph/api/resources/intune-books-managedebook?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagedEBook: super::Entity = "microsoft.graph.managedEBook" {
        "microsoft.graph.iosVppEBook",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`";
    "publishedDateTime" PUBLISHED_DATE_TIME, published_date_time date_time -> Parsed<OffsetDateTime>, with_published_date_time(OffsetDateTime), "`publishedDateTime`: `Edm.DateTimeOffset`";
    "largeCover" LARGE_COVER, large_cover model -> Option<&super::MimeContent>, with_large_cover(super::MimeContent), "`largeCover`: `microsoft.graph.mimeContent`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "informationUrl" INFORMATION_URL, information_url str -> Option<&str>, with_information_url(String), "`informationUrl`: `Edm.String`";
    "privacyInformationUrl" PRIVACY_INFORMATION_URL, privacy_information_url str -> Option<&str>, with_privacy_information_url(String), "`privacyInformationUrl`: `Edm.String`";
    "categories" CATEGORIES, categories models -> Option<&[super::ManagedEBookCategory]>, with_categories(Vec<super::ManagedEBookCategory>), "`categories`: `Collection(microsoft.graph.managedEBookCategory)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::ManagedEBookAssignment]>, with_assignments(Vec<super::ManagedEBookAssignment>), "`assignments`: `Collection(microsoft.graph.managedEBookAssignment)`";
    "installSummary" INSTALL_SUMMARY, install_summary model -> Option<&super::EBookInstallSummary>, with_install_summary(super::EBookInstallSummary), "`installSummary`: `microsoft.graph.eBookInstallSummary`";
    "deviceStates" DEVICE_STATES, device_states models -> Option<&[super::DeviceInstallState]>, with_device_states(Vec<super::DeviceInstallState>), "`deviceStates`: `Collection(microsoft.graph.deviceInstallState)`";
    "userStateSummary" USER_STATE_SUMMARY, user_state_summary models -> Option<&[super::UserInstallStateSummary]>, with_user_state_summary(Vec<super::UserInstallStateSummary>), "`userStateSummary`: `Collection(microsoft.graph.userInstallStateSummary)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedEBookAssignment`](https://learn.microsoft.com/graph/api/resources/intune-books-managedebookassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagedEBookAssignment: super::Entity = "microsoft.graph.managedEBookAssignment" {
        "microsoft.graph.iosVppEBookAssignment",
    };
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
    "installIntent" INSTALL_INTENT, install_intent enumeration -> Option<super::InstallIntent>, with_install_intent(super::InstallIntent), "`installIntent`: `microsoft.graph.installIntent`" "Possible values are: available, required, uninstall, availableWithoutEnrollment.";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedEBookCategory`](https://learn.microsoft.com/graph/api/resources/intune-books-managedebookcategory?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagedEBookCategory: super::Entity = "microsoft.graph.managedEBookCategory";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.managedGooglePlayEnterpriseType`, metadata
    ManagedGooglePlayEnterpriseType = "microsoft.graph.managedGooglePlayEnterpriseType" {
        EnterpriseTypeUnspecified = "enterpriseTypeUnspecified",
        ManagedGoogleDomain = "managedGoogleDomain",
        ManagedGooglePlayAccountsEnterprise = "managedGooglePlayAccountsEnterprise",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedInstallerStatus`](https://learn.microsoft.com/graph/api/resources/intune-devices-managedinstallerstatus?view=graph-rest-beta)
    ManagedInstallerStatus = "microsoft.graph.managedInstallerStatus" {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

crate::runtime::model! {
    /// Inherits from managedMobileLobApp.
    ///
    /// [`microsoft.graph.managedIOSLobApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-managedioslobapp?view=graph-rest-beta), with the accessors of [`ManagedMobileLobApp`](super::ManagedMobileLobApp)
    ManagedIosLobApp: super::ManagedMobileLobApp, super::MobileApp, super::Entity = "microsoft.graph.managedIOSLobApp";
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
    inherited "appAvailability" APP_AVAILABILITY, with_app_availability(super::ManagedAppAvailability), "`appAvailability`";
    inherited "version" VERSION, with_version(String), "`version`";
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
    "identityVersion" IDENTITY_VERSION, identity_version str -> Option<&str>, with_identity_version(String), "`identityVersion`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from managedApp.
    ///
    /// [`microsoft.graph.managedIOSStoreApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-managediosstoreapp?view=graph-rest-beta), with the accessors of [`ManagedApp`](super::ManagedApp)
    ManagedIosStoreApp: super::ManagedApp, super::MobileApp, super::Entity = "microsoft.graph.managedIOSStoreApp";
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
    inherited "appAvailability" APP_AVAILABILITY, with_app_availability(super::ManagedAppAvailability), "`appAvailability`";
    inherited "version" VERSION, with_version(String), "`version`";
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`";
    "appStoreUrl" APP_STORE_URL, app_store_url str -> Option<&str>, with_app_store_url(String), "`appStoreUrl`: `Edm.String`";
    "applicableDeviceType" APPLICABLE_DEVICE_TYPE, applicable_device_type model -> Option<&super::IosDeviceType>, with_applicable_device_type(super::IosDeviceType), "`applicableDeviceType`: `microsoft.graph.iosDeviceType`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::IosMinimumOperatingSystem>, with_minimum_supported_operating_system(super::IosMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.iosMinimumOperatingSystem`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedMobileApp`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedmobileapp?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagedMobileApp: super::Entity = "microsoft.graph.managedMobileApp";
    inherited "id" ID, with_id(String), "`id`";
    "mobileAppIdentifier" MOBILE_APP_IDENTIFIER, mobile_app_identifier model -> Option<&super::MobileAppIdentifier>, with_mobile_app_identifier(super::MobileAppIdentifier), "`mobileAppIdentifier`: `microsoft.graph.mobileAppIdentifier`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from managedApp.
    ///
    /// [`microsoft.graph.managedMobileLobApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-managedmobilelobapp?view=graph-rest-beta), with the accessors of [`ManagedApp`](super::ManagedApp)
    ManagedMobileLobApp: super::ManagedApp, super::MobileApp, super::Entity = "microsoft.graph.managedMobileLobApp" {
        "microsoft.graph.managedAndroidLobApp",
        "microsoft.graph.managedIOSLobApp",
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
    inherited "appAvailability" APP_AVAILABILITY, with_app_availability(super::ManagedAppAvailability), "`appAvailability`";
    inherited "version" VERSION, with_version(String), "`version`";
    "committedContentVersion" COMMITTED_CONTENT_VERSION, committed_content_version str -> Option<&str>, with_committed_content_version(String), "`committedContentVersion`: `Edm.String`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`";
    "contentVersions" CONTENT_VERSIONS, content_versions models -> Option<&[super::MobileAppContent]>, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`: `Collection(microsoft.graph.mobileAppContent)`";
}

crate::runtime::model! {
    /// `microsoft.graph.managedStoreAppConfigurationSchemaRequestDetail`, metadata, with the accessors of [`AppConfigurationSchemaRequestDetail`](super::AppConfigurationSchemaRequestDetail)
    ManagedStoreAppConfigurationSchemaRequestDetail: super::AppConfigurationSchemaRequestDetail = "microsoft.graph.managedStoreAppConfigurationSchemaRequestDetail";
    "packageName" PACKAGE_NAME, package_name str -> Option<&str>, with_package_name(String), "`packageName`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managementAgentType`](https://learn.microsoft.com/graph/api/resources/intune-devices-managementagenttype?view=graph-rest-beta)
    ManagementAgentType = "microsoft.graph.managementAgentType" {
        Eas = "eas",
        Mdm = "mdm",
        EasMdm = "easMdm",
        IntuneClient = "intuneClient",
        EasIntuneClient = "easIntuneClient",
        ConfigurationManagerClient = "configurationManagerClient",
        ConfigurationManagerClientMdm = "configurationManagerClientMdm",
        ConfigurationManagerClientMdmEas = "configurationManagerClientMdmEas",
        Unknown = "unknown",
        Jamf = "jamf",
        GoogleCloudDevicePolicyController = "googleCloudDevicePolicyController",
        Microsoft365ManagedMdm = "microsoft365ManagedMdm",
        MsSense = "msSense",
        IntuneAosp = "intuneAosp",
        Google = "google",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.managementCertificateWithThumbprint`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-managementcertificatewiththumbprint?view=graph-rest-beta)
    ManagementCertificateWithThumbprint = "microsoft.graph.managementCertificateWithThumbprint";
    "thumbprint" THUMBPRINT, thumbprint str -> Option<&str>, with_thumbprint(String), "`thumbprint`: `Edm.String`";
    "certificate" CERTIFICATE, certificate str -> Option<&str>, with_certificate(String), "`certificate`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managementCondition`](https://learn.microsoft.com/graph/api/resources/intune-fencing-managementcondition?view=graph-rest-beta), not in the metadata
    ManagementCondition = "microsoft.graph.managementCondition" {
        "microsoft.graph.circularGeofenceManagementCondition",
        "microsoft.graph.locationManagementCondition",
        "microsoft.graph.networkIPv4ConfigurationManagementCondition",
        "microsoft.graph.networkIPv6ConfigurationManagementCondition",
        "microsoft.graph.networkManagementCondition",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "uniqueName" UNIQUE_NAME, unique_name str -> Option<&str>, with_unique_name(String), "`uniqueName`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`";
    "eTag" E_TAG, e_tag str -> Option<&str>, with_e_tag(String), "`eTag`: `Edm.String`";
    "applicablePlatforms" APPLICABLE_PLATFORMS, applicable_platforms enumerations -> Option<Vec<super::DevicePlatformType>>, with_applicable_platforms(Vec<super::DevicePlatformType>), "`applicablePlatforms`: `Collection(microsoft.graph.devicePlatformType)`";
    "managementConditionStatements" MANAGEMENT_CONDITION_STATEMENTS, management_condition_statements models -> Option<&[super::ManagementConditionStatement]>, with_management_condition_statements(Vec<super::ManagementConditionStatement>), "`managementConditionStatements`: `Collection(microsoft.graph.managementConditionStatement)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managementConditionExpression`](https://learn.microsoft.com/graph/api/resources/intune-fencing-managementconditionexpression?view=graph-rest-beta), not in the metadata
    ManagementConditionExpression = "microsoft.graph.managementConditionExpression" {
        "microsoft.graph.binaryManagementConditionExpression",
        "microsoft.graph.managementConditionExpressionModel",
        "microsoft.graph.managementConditionExpressionString",
        "microsoft.graph.unaryManagementConditionExpression",
        "microsoft.graph.variableManagementConditionExpression",
    }
}

crate::runtime::model! {
    /// Inherits from managementConditionExpression.
    ///
    /// [`microsoft.graph.managementConditionExpressionModel`](https://learn.microsoft.com/graph/api/resources/intune-fencing-managementconditionexpressionmodel?view=graph-rest-beta), not in the metadata, with the accessors of [`ManagementConditionExpression`](super::ManagementConditionExpression)
    ManagementConditionExpressionModel: super::ManagementConditionExpression = "microsoft.graph.managementConditionExpressionModel" {
        "microsoft.graph.binaryManagementConditionExpression",
        "microsoft.graph.unaryManagementConditionExpression",
        "microsoft.graph.variableManagementConditionExpression",
    }
}

crate::runtime::model! {
    /// Inherits from managementConditionExpression.
    ///
    /// [`microsoft.graph.managementConditionExpressionString`](https://learn.microsoft.com/graph/api/resources/intune-fencing-managementconditionexpressionstring?view=graph-rest-beta), not in the metadata, with the accessors of [`ManagementConditionExpression`](super::ManagementConditionExpression)
    ManagementConditionExpressionString: super::ManagementConditionExpression = "microsoft.graph.managementConditionExpressionString";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managementConditionStatement`](https://learn.microsoft.com/graph/api/resources/intune-fencing-managementconditionstatement?view=graph-rest-beta), not in the metadata
    ManagementConditionStatement = "microsoft.graph.managementConditionStatement";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`";
    "expression" EXPRESSION, expression model -> Option<&super::ManagementConditionExpression>, with_expression(super::ManagementConditionExpression), "`expression`: `microsoft.graph.managementConditionExpression`";
    "eTag" E_TAG, e_tag str -> Option<&str>, with_e_tag(String), "`eTag`: `Edm.String`";
    "applicablePlatforms" APPLICABLE_PLATFORMS, applicable_platforms enumerations -> Option<Vec<super::DevicePlatformType>>, with_applicable_platforms(Vec<super::DevicePlatformType>), "`applicablePlatforms`: `Collection(microsoft.graph.devicePlatformType)`";
    "managementConditions" MANAGEMENT_CONDITIONS, management_conditions models -> Option<&[super::ManagementCondition]>, with_management_conditions(Vec<super::ManagementCondition>), "`managementConditions`: `Collection(microsoft.graph.managementCondition)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managementState`](https://learn.microsoft.com/graph/api/resources/intune-devices-managementstate?view=graph-rest-beta)
    ManagementState = "microsoft.graph.managementState" {
        Managed = "managed",
        RetirePending = "retirePending",
        RetireFailed = "retireFailed",
        WipePending = "wipePending",
        WipeFailed = "wipeFailed",
        Unhealthy = "unhealthy",
        DeletePending = "deletePending",
        RetireIssued = "retireIssued",
        WipeIssued = "wipeIssued",
        WipeCanceled = "wipeCanceled",
        RetireCanceled = "retireCanceled",
        Discovered = "discovered",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mdmAppConfigKeyType`](https://learn.microsoft.com/graph/api/resources/intune-apps-mdmappconfigkeytype?view=graph-rest-beta)
    MdmAppConfigKeyType = "microsoft.graph.mdmAppConfigKeyType" {
        StringType = "stringType",
        IntegerType = "integerType",
        RealType = "realType",
        BooleanType = "booleanType",
        TokenType = "tokenType",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mdmSupportedState`](https://learn.microsoft.com/graph/api/resources/intune-gpanalyticsservice-mdmsupportedstate?view=graph-rest-beta)
    MdmSupportedState = "microsoft.graph.mdmSupportedState" {
        Unknown = "unknown",
        Supported = "supported",
        Unsupported = "unsupported",
        Deprecated = "deprecated",
    }
}

crate::runtime::model! {
    /// Inherits from windowsInformationProtection.
    ///
    /// [`microsoft.graph.mdmWindowsInformationProtectionPolicy`](https://learn.microsoft.com/graph/api/resources/intune-shared-mdmwindowsinformationprotectionpolicy?view=graph-rest-beta), with the accessors of [`WindowsInformationProtection`](super::WindowsInformationProtection)
    MdmWindowsInformationProtectionPolicy: super::WindowsInformationProtection, super::ManagedAppPolicy, super::Entity = "microsoft.graph.mdmWindowsInformationProtectionPolicy";
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
}

crate::runtime::model! {
    /// Inherits from policySetItem.
    ///
    /// [`microsoft.graph.mdmWindowsInformationProtectionPolicyPolicySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-mdmwindowsinformationprotectionpolicypolicysetitem?view=graph-rest-beta), with the accessors of [`PolicySetItem`](super::PolicySetItem)
    MdmWindowsInformationProtectionPolicyPolicySetItem: super::PolicySetItem, super::Entity = "microsoft.graph.mdmWindowsInformationProtectionPolicyPolicySetItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "payloadId" PAYLOAD_ID, with_payload_id(String), "`payloadId`";
    inherited "itemType" ITEM_TYPE, with_item_type(String), "`itemType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "status" STATUS, with_status(super::PolicySetStatus), "`status`";
    inherited "errorCode" ERROR_CODE, with_error_code(super::ErrorCode), "`errorCode`";
    inherited "guidedDeploymentTags" GUIDED_DEPLOYMENT_TAGS, with_guided_deployment_tags(Vec<String>), "`guidedDeploymentTags`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingAustralia`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratingaustralia?view=graph-rest-beta)
    MediaContentRatingAustralia = "microsoft.graph.mediaContentRatingAustralia";
    "movieRating" MOVIE_RATING, movie_rating enumeration -> Option<super::RatingAustraliaMoviesType>, with_movie_rating(super::RatingAustraliaMoviesType), "`movieRating`: `microsoft.graph.ratingAustraliaMoviesType`" "Possible values are: allAllowed, allBlocked, general, parentalGuidance, mature, agesAbove15, agesAbove18.";
    "tvRating" TV_RATING, tv_rating enumeration -> Option<super::RatingAustraliaTelevisionType>, with_tv_rating(super::RatingAustraliaTelevisionType), "`tvRating`: `microsoft.graph.ratingAustraliaTelevisionType`" "Possible values are: allAllowed, allBlocked, preschoolers, children, general, parentalGuidance, mature, agesAbove15, agesAbove15AdultViolence.";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingCanada`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratingcanada?view=graph-rest-beta)
    MediaContentRatingCanada = "microsoft.graph.mediaContentRatingCanada";
    "movieRating" MOVIE_RATING, movie_rating enumeration -> Option<super::RatingCanadaMoviesType>, with_movie_rating(super::RatingCanadaMoviesType), "`movieRating`: `microsoft.graph.ratingCanadaMoviesType`" "Possible values are: allAllowed, allBlocked, general, parentalGuidance, agesAbove14, agesAbove18, restricted.";
    "tvRating" TV_RATING, tv_rating enumeration -> Option<super::RatingCanadaTelevisionType>, with_tv_rating(super::RatingCanadaTelevisionType), "`tvRating`: `microsoft.graph.ratingCanadaTelevisionType`" "Possible values are: allAllowed, allBlocked, children, childrenAbove8, general, parentalGuidance, agesAbove14, agesAbove18.";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingFrance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratingfrance?view=graph-rest-beta)
    MediaContentRatingFrance = "microsoft.graph.mediaContentRatingFrance";
    "movieRating" MOVIE_RATING, movie_rating enumeration -> Option<super::RatingFranceMoviesType>, with_movie_rating(super::RatingFranceMoviesType), "`movieRating`: `microsoft.graph.ratingFranceMoviesType`" "Possible values are: allAllowed, allBlocked, agesAbove10, agesAbove12, agesAbove16, agesAbove18.";
    "tvRating" TV_RATING, tv_rating enumeration -> Option<super::RatingFranceTelevisionType>, with_tv_rating(super::RatingFranceTelevisionType), "`tvRating`: `microsoft.graph.ratingFranceTelevisionType`" "Possible values are: allAllowed, allBlocked, agesAbove10, agesAbove12, agesAbove16, agesAbove18.";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingGermany`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratinggermany?view=graph-rest-beta)
    MediaContentRatingGermany = "microsoft.graph.mediaContentRatingGermany";
    "movieRating" MOVIE_RATING, movie_rating enumeration -> Option<super::RatingGermanyMoviesType>, with_movie_rating(super::RatingGermanyMoviesType), "`movieRating`: `microsoft.graph.ratingGermanyMoviesType`" "Possible values are: allAllowed, allBlocked, general, agesAbove6, agesAbove12, agesAbove16, adults.";
    "tvRating" TV_RATING, tv_rating enumeration -> Option<super::RatingGermanyTelevisionType>, with_tv_rating(super::RatingGermanyTelevisionType), "`tvRating`: `microsoft.graph.ratingGermanyTelevisionType`" "Possible values are: allAllowed, allBlocked, general, agesAbove6, agesAbove12, agesAbove16, adults.";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingIreland`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratingireland?view=graph-rest-beta)
    MediaContentRatingIreland = "microsoft.graph.mediaContentRatingIreland";
    "movieRating" MOVIE_RATING, movie_rating enumeration -> Option<super::RatingIrelandMoviesType>, with_movie_rating(super::RatingIrelandMoviesType), "`movieRating`: `microsoft.graph.ratingIrelandMoviesType`" "Possible values are: allAllowed, allBlocked, general, parentalGuidance, agesAbove12, agesAbove15, agesAbove16, adults.";
    "tvRating" TV_RATING, tv_rating enumeration -> Option<super::RatingIrelandTelevisionType>, with_tv_rating(super::RatingIrelandTelevisionType), "`tvRating`: `microsoft.graph.ratingIrelandTelevisionType`" "Possible values are: allAllowed, allBlocked, general, children, youngAdults, parentalSupervision, mature.";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingJapan`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratingjapan?view=graph-rest-beta)
    MediaContentRatingJapan = "microsoft.graph.mediaContentRatingJapan";
    "movieRating" MOVIE_RATING, movie_rating enumeration -> Option<super::RatingJapanMoviesType>, with_movie_rating(super::RatingJapanMoviesType), "`movieRating`: `microsoft.graph.ratingJapanMoviesType`" "Possible values are: allAllowed, allBlocked, general, parentalGuidance, agesAbove15, agesAbove18.";
    "tvRating" TV_RATING, tv_rating enumeration -> Option<super::RatingJapanTelevisionType>, with_tv_rating(super::RatingJapanTelevisionType), "`tvRating`: `microsoft.graph.ratingJapanTelevisionType`" "Possible values are: allAllowed, allBlocked, explicitAllowed.";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingNewZealand`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratingnewzealand?view=graph-rest-beta)
    MediaContentRatingNewZealand = "microsoft.graph.mediaContentRatingNewZealand";
    "movieRating" MOVIE_RATING, movie_rating enumeration -> Option<super::RatingNewZealandMoviesType>, with_movie_rating(super::RatingNewZealandMoviesType), "`movieRating`: `microsoft.graph.ratingNewZealandMoviesType`" "Possible values are: allAllowed, allBlocked, general, parentalGuidance, mature, agesAbove13, agesAbove15, agesAbove16, agesAbove18, restricted, agesAbove16Restricted.";
    "tvRating" TV_RATING, tv_rating enumeration -> Option<super::RatingNewZealandTelevisionType>, with_tv_rating(super::RatingNewZealandTelevisionType), "`tvRating`: `microsoft.graph.ratingNewZealandTelevisionType`" "Possible values are: allAllowed, allBlocked, general, parentalGuidance, adults.";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingUnitedKingdom`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratingunitedkingdom?view=graph-rest-beta)
    MediaContentRatingUnitedKingdom = "microsoft.graph.mediaContentRatingUnitedKingdom";
    "movieRating" MOVIE_RATING, movie_rating enumeration -> Option<super::RatingUnitedKingdomMoviesType>, with_movie_rating(super::RatingUnitedKingdomMoviesType), "`movieRating`: `microsoft.graph.ratingUnitedKingdomMoviesType`" "Possible values are: allAllowed, allBlocked, general, universalChildren, parentalGuidance, agesAbove12Video, agesAbove12Cinema, agesAbove15, adults.";
    "tvRating" TV_RATING, tv_rating enumeration -> Option<super::RatingUnitedKingdomTelevisionType>, with_tv_rating(super::RatingUnitedKingdomTelevisionType), "`tvRating`: `microsoft.graph.ratingUnitedKingdomTelevisionType`" "Possible values are: allAllowed, allBlocked, caution.";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingUnitedStates`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratingunitedstates?view=graph-rest-beta)
    MediaContentRatingUnitedStates = "microsoft.graph.mediaContentRatingUnitedStates";
    "movieRating" MOVIE_RATING, movie_rating enumeration -> Option<super::RatingUnitedStatesMoviesType>, with_movie_rating(super::RatingUnitedStatesMoviesType), "`movieRating`: `microsoft.graph.ratingUnitedStatesMoviesType`" "Possible values are: allAllowed, allBlocked, general, parentalGuidance, parentalGuidance13, restricted, adults.";
    "tvRating" TV_RATING, tv_rating enumeration -> Option<super::RatingUnitedStatesTelevisionType>, with_tv_rating(super::RatingUnitedStatesTelevisionType), "`tvRating`: `microsoft.graph.ratingUnitedStatesTelevisionType`" "Possible values are: allAllowed, allBlocked, childrenAll, childrenAbove7, general, parentalGuidance, childrenAbove14, adults.";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.messagingRedirectAppType`, metadata
    MessagingRedirectAppType = "microsoft.graph.messagingRedirectAppType" {
        AnyApp = "anyApp",
        AnyManagedApp = "anyManagedApp",
        SpecificApps = "specificApps",
        Blocked = "blocked",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.meteredConnectionLimitType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-meteredconnectionlimittype?view=graph-rest-beta)
    MeteredConnectionLimitType = "microsoft.graph.meteredConnectionLimitType" {
        Unrestricted = "unrestricted",
        Fixed = "fixed",
        Variable = "variable",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.metricTimeSeriesDataPoint`](https://learn.microsoft.com/graph/api/resources/intune-mstunnel-metrictimeseriesdatapoint?view=graph-rest-beta)
    MetricTimeSeriesDataPoint = "microsoft.graph.metricTimeSeriesDataPoint";
    "dateTime" DATE_TIME, date_time date_time -> Parsed<OffsetDateTime>, with_date_time(OffsetDateTime), "`dateTime`: `Edm.DateTimeOffset`";
    "value" VALUE, value i64 -> Option<i64>, with_value(i64), "`value`: `Edm.Int64`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.microsoftEdgeChannel`](https://learn.microsoft.com/graph/api/resources/intune-apps-microsoftedgechannel?view=graph-rest-beta)
    MicrosoftEdgeChannel = "microsoft.graph.microsoftEdgeChannel" {
        Dev = "dev",
        Beta = "beta",
        Stable = "stable",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.microsoftLauncherDockPresence`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-microsoftlauncherdockpresence?view=graph-rest-beta)
    MicrosoftLauncherDockPresence = "microsoft.graph.microsoftLauncherDockPresence" {
        NotConfigured = "notConfigured",
        Show = "show",
        Hide = "hide",
        Disabled = "disabled",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.microsoftLauncherSearchBarPlacement`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-microsoftlaunchersearchbarplacement?view=graph-rest-beta)
    MicrosoftLauncherSearchBarPlacement = "microsoft.graph.microsoftLauncherSearchBarPlacement" {
        NotConfigured = "notConfigured",
        Top = "top",
        Bottom = "bottom",
        Hide = "hide",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.microsoftManagedDesktop`](https://learn.microsoft.com/graph/api/resources/microsoftManagedDesktop?view=graph-rest-beta)
    MicrosoftManagedDesktop = "microsoft.graph.microsoftManagedDesktop";
    "profile" PROFILE, profile str -> Option<&str>, with_profile(String), "`profile`: `Edm.String`";
    "type" TYPE, type_ enumeration -> Option<super::MicrosoftManagedDesktopType>, with_type(super::MicrosoftManagedDesktopType), "`type`: `microsoft.graph.microsoftManagedDesktopType`" "Possible values are: notManaged, premiumManaged, standardManaged, starterManaged, unknownFutureValue.";
    "managedType" MANAGED_TYPE, managed_type enumeration -> Option<super::MicrosoftManagedDesktopType>, with_managed_type(super::MicrosoftManagedDesktopType), "`managedType`: `microsoft.graph.microsoftManagedDesktopType`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.microsoftManagedDesktopType`](https://learn.microsoft.com/graph/api/resources/microsoftManagedDesktop?view=graph-rest-beta)
    MicrosoftManagedDesktopType = "microsoft.graph.microsoftManagedDesktopType" {
        NotManaged = "notManaged",
        PremiumManaged = "premiumManaged",
        StandardManaged = "standardManaged",
        StarterManaged = "starterManaged",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.microsoftPersonalizationSettings`, metadata
    MicrosoftPersonalizationSettings = "microsoft.graph.microsoftPersonalizationSettings";
    "isBingRewardsFeatureEnabled" IS_BING_REWARDS_FEATURE_ENABLED, is_bing_rewards_feature_enabled untyped -> Option<&Value>, with_is_bing_rewards_feature_enabled(Value), "`isBingRewardsFeatureEnabled`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.microsoftStoreForBusinessApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-microsoftstoreforbusinessapp?view=graph-rest-beta), with the accessors of [`MobileApp`](super::MobileApp)
    MicrosoftStoreForBusinessApp: super::MobileApp, super::Entity = "microsoft.graph.microsoftStoreForBusinessApp";
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
    "usedLicenseCount" USED_LICENSE_COUNT, used_license_count i32 -> Option<i32>, with_used_license_count(i32), "`usedLicenseCount`: `Edm.Int32`";
    "totalLicenseCount" TOTAL_LICENSE_COUNT, total_license_count i32 -> Option<i32>, with_total_license_count(i32), "`totalLicenseCount`: `Edm.Int32`";
    "productKey" PRODUCT_KEY, product_key str -> Option<&str>, with_product_key(String), "`productKey`: `Edm.String`";
    "licenseType" LICENSE_TYPE, license_type enumeration -> Option<super::MicrosoftStoreForBusinessLicenseType>, with_license_type(super::MicrosoftStoreForBusinessLicenseType), "`licenseType`: `microsoft.graph.microsoftStoreForBusinessLicenseType`" "Possible values are: offline, online.";
    "packageIdentityName" PACKAGE_IDENTITY_NAME, package_identity_name str -> Option<&str>, with_package_identity_name(String), "`packageIdentityName`: `Edm.String`";
    "licensingType" LICENSING_TYPE, licensing_type model -> Option<&super::VppLicensingType>, with_licensing_type(super::VppLicensingType), "`licensingType`: `microsoft.graph.vppLicensingType`";
    "containedApps" CONTAINED_APPS, contained_apps models -> Option<&[super::MobileContainedApp]>, with_contained_apps(Vec<super::MobileContainedApp>), "`containedApps`: `Collection(microsoft.graph.mobileContainedApp)`";
}

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.microsoftStoreForBusinessAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-microsoftstoreforbusinessappassignmentsettings?view=graph-rest-beta), with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    MicrosoftStoreForBusinessAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.microsoftStoreForBusinessAppAssignmentSettings";
    "useDeviceContext" USE_DEVICE_CONTEXT, use_device_context bool -> Option<bool>, with_use_device_context(bool), "`useDeviceContext`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from mobileContainedApp.
    ///
    /// [`microsoft.graph.microsoftStoreForBusinessContainedApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-microsoftstoreforbusinesscontainedapp?view=graph-rest-beta), with the accessors of [`MobileContainedApp`](super::MobileContainedApp)
    MicrosoftStoreForBusinessContainedApp: super::MobileContainedApp, super::Entity = "microsoft.graph.microsoftStoreForBusinessContainedApp";
    inherited "id" ID, with_id(String), "`id`";
    "appUserModelId" APP_USER_MODEL_ID, app_user_model_id str -> Option<&str>, with_app_user_model_id(String), "`appUserModelId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.microsoftStoreForBusinessLicenseType`](https://learn.microsoft.com/graph/api/resources/intune-apps-microsoftstoreforbusinesslicensetype?view=graph-rest-beta)
    MicrosoftStoreForBusinessLicenseType = "microsoft.graph.microsoftStoreForBusinessLicenseType" {
        Offline = "offline",
        Online = "online",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.microsoftStoreForBusinessPortalSelectionOptions`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-microsoftstoreforbusinessportalselectionoptions?view=graph-rest-beta)
    MicrosoftStoreForBusinessPortalSelectionOptions = "microsoft.graph.microsoftStoreForBusinessPortalSelectionOptions" {
        None = "none",
        CompanyPortal = "companyPortal",
        PrivateStore = "privateStore",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.microsoftTunnelConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnelconfiguration?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MicrosoftTunnelConfiguration: super::Entity = "microsoft.graph.microsoftTunnelConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "network" NETWORK, network str -> Option<&str>, with_network(String), "`network`: `Edm.String`";
    "dnsServers" DNS_SERVERS, dns_servers strs -> Option<Vec<&str>>, with_dns_servers(Vec<String>), "`dnsServers`: `Collection(Edm.String)`";
    "defaultDomainSuffix" DEFAULT_DOMAIN_SUFFIX, default_domain_suffix str -> Option<&str>, with_default_domain_suffix(String), "`defaultDomainSuffix`: `Edm.String`";
    "routesInclude" ROUTES_INCLUDE, routes_include strs -> Option<Vec<&str>>, with_routes_include(Vec<String>), "`routesInclude`: `Collection(Edm.String)`";
    "routesExclude" ROUTES_EXCLUDE, routes_exclude strs -> Option<Vec<&str>>, with_routes_exclude(Vec<String>), "`routesExclude`: `Collection(Edm.String)`";
    "splitDNS" SPLIT_DNS, split_dns strs -> Option<Vec<&str>>, with_split_dns(Vec<String>), "`splitDNS`: `Collection(Edm.String)`";
    "listenPort" LISTEN_PORT, listen_port i32 -> Option<i32>, with_listen_port(i32), "`listenPort`: `Edm.Int32`";
    "advancedSettings" ADVANCED_SETTINGS, advanced_settings models -> Option<&[super::KeyValuePair]>, with_advanced_settings(Vec<super::KeyValuePair>), "`advancedSettings`: `Collection(microsoft.graph.keyValuePair)`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "disableUdpConnections" DISABLE_UDP_CONNECTIONS, disable_udp_connections bool -> Option<bool>, with_disable_udp_connections(bool), "`disableUdpConnections`: `Edm.Boolean`";
    "ipv6Network" IPV6_NETWORK, ipv6_network str -> Option<&str>, with_ipv6_network(String), "`ipv6Network`: `Edm.String`, metadata";
    "routeExcludes" ROUTE_EXCLUDES, route_excludes strs -> Option<Vec<&str>>, with_route_excludes(Vec<String>), "`routeExcludes`: `Collection(Edm.String)`, metadata";
    "routeIncludes" ROUTE_INCLUDES, route_includes strs -> Option<Vec<&str>>, with_route_includes(Vec<String>), "`routeIncludes`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.microsoftTunnelDeploymentMode`, metadata
    MicrosoftTunnelDeploymentMode = "microsoft.graph.microsoftTunnelDeploymentMode" {
        StandaloneRootful = "standaloneRootful",
        StandaloneRootless = "standaloneRootless",
        PodRootful = "podRootful",
        PodRootless = "podRootless",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.microsoftTunnelHealthThreshold`](https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnelhealththreshold?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MicrosoftTunnelHealthThreshold: super::Entity = "microsoft.graph.microsoftTunnelHealthThreshold";
    inherited "id" ID, with_id(String), "`id`";
    "healthyThreshold" HEALTHY_THRESHOLD, healthy_threshold i64 -> Option<i64>, with_healthy_threshold(i64), "`healthyThreshold`: `Edm.Int64`";
    "unhealthyThreshold" UNHEALTHY_THRESHOLD, unhealthy_threshold i64 -> Option<i64>, with_unhealthy_threshold(i64), "`unhealthyThreshold`: `Edm.Int64`";
    "defaultHealthyThreshold" DEFAULT_HEALTHY_THRESHOLD, default_healthy_threshold i64 -> Option<i64>, with_default_healthy_threshold(i64), "`defaultHealthyThreshold`: `Edm.Int64`";
    "defaultUnhealthyThreshold" DEFAULT_UNHEALTHY_THRESHOLD, default_unhealthy_threshold i64 -> Option<i64>, with_default_unhealthy_threshold(i64), "`defaultUnhealthyThreshold`: `Edm.Int64`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.microsoftTunnelLogCollectionStatus`](https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnellogcollectionstatus?view=graph-rest-beta)
    MicrosoftTunnelLogCollectionStatus = "microsoft.graph.microsoftTunnelLogCollectionStatus" {
        Pending = "pending",
        Completed = "completed",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.microsoftTunnelServer`](https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnelserver?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MicrosoftTunnelServer: super::Entity = "microsoft.graph.microsoftTunnelServer";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "tunnelServerHealthStatus" TUNNEL_SERVER_HEALTH_STATUS, tunnel_server_health_status enumeration -> Option<super::MicrosoftTunnelServerHealthStatus>, with_tunnel_server_health_status(super::MicrosoftTunnelServerHealthStatus), "`tunnelServerHealthStatus`: `microsoft.graph.microsoftTunnelServerHealthStatus`" "Possible values are: unknown, healthy, unhealthy, warning, offline, upgradeInProgress, upgradeFailed.";
    "lastCheckinDateTime" LAST_CHECKIN_DATE_TIME, last_checkin_date_time date_time -> Parsed<OffsetDateTime>, with_last_checkin_date_time(OffsetDateTime), "`lastCheckinDateTime`: `Edm.DateTimeOffset`";
    "agentImageDigest" AGENT_IMAGE_DIGEST, agent_image_digest str -> Option<&str>, with_agent_image_digest(String), "`agentImageDigest`: `Edm.String`";
    "serverImageDigest" SERVER_IMAGE_DIGEST, server_image_digest str -> Option<&str>, with_server_image_digest(String), "`serverImageDigest`: `Edm.String`";
    "deploymentMode" DEPLOYMENT_MODE, deployment_mode enumeration -> Option<super::MicrosoftTunnelDeploymentMode>, with_deployment_mode(super::MicrosoftTunnelDeploymentMode), "`deploymentMode`: `microsoft.graph.microsoftTunnelDeploymentMode`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.microsoftTunnelServerHealthStatus`](https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnelserverhealthstatus?view=graph-rest-beta)
    MicrosoftTunnelServerHealthStatus = "microsoft.graph.microsoftTunnelServerHealthStatus" {
        Unknown = "unknown",
        Healthy = "healthy",
        Unhealthy = "unhealthy",
        Warning = "warning",
        Offline = "offline",
        UpgradeInProgress = "upgradeInProgress",
        UpgradeFailed = "upgradeFailed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.microsoftTunnelServerLogCollectionResponse`](https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnelserverlogcollectionresponse?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MicrosoftTunnelServerLogCollectionResponse: super::Entity = "microsoft.graph.microsoftTunnelServerLogCollectionResponse";
    inherited "id" ID, with_id(String), "`id`";
    "status" STATUS, status enumeration -> Option<super::MicrosoftTunnelLogCollectionStatus>, with_status(super::MicrosoftTunnelLogCollectionStatus), "`status`: `microsoft.graph.microsoftTunnelLogCollectionStatus`" "Possible values are: pending, completed, failed.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "sizeInBytes" SIZE_IN_BYTES, size_in_bytes i64 -> Option<i64>, with_size_in_bytes(i64), "`sizeInBytes`: `Edm.Int64`";
    "serverId" SERVER_ID, server_id str -> Option<&str>, with_server_id(String), "`serverId`: `Edm.String`";
    "requestDateTime" REQUEST_DATE_TIME, request_date_time date_time -> Parsed<OffsetDateTime>, with_request_date_time(OffsetDateTime), "`requestDateTime`: `Edm.DateTimeOffset`";
    "expiryDateTime" EXPIRY_DATE_TIME, expiry_date_time date_time -> Parsed<OffsetDateTime>, with_expiry_date_time(OffsetDateTime), "`expiryDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.microsoftTunnelSite`](https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnelsite?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MicrosoftTunnelSite: super::Entity = "microsoft.graph.microsoftTunnelSite";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "publicAddress" PUBLIC_ADDRESS, public_address str -> Option<&str>, with_public_address(String), "`publicAddress`: `Edm.String`";
    "upgradeWindowUtcOffsetInMinutes" UPGRADE_WINDOW_UTC_OFFSET_IN_MINUTES, upgrade_window_utc_offset_in_minutes i32 -> Option<i32>, with_upgrade_window_utc_offset_in_minutes(i32), "`upgradeWindowUtcOffsetInMinutes`: `Edm.Int32`";
    "upgradeWindowStartTime" UPGRADE_WINDOW_START_TIME, upgrade_window_start_time time_of_day -> Parsed<Time>, with_upgrade_window_start_time(Time), "`upgradeWindowStartTime`: `Edm.TimeOfDay`";
    "upgradeWindowEndTime" UPGRADE_WINDOW_END_TIME, upgrade_window_end_time time_of_day -> Parsed<Time>, with_upgrade_window_end_time(Time), "`upgradeWindowEndTime`: `Edm.TimeOfDay`";
    "upgradeAutomatically" UPGRADE_AUTOMATICALLY, upgrade_automatically bool -> Option<bool>, with_upgrade_automatically(bool), "`upgradeAutomatically`: `Edm.Boolean`";
    "upgradeAvailable" UPGRADE_AVAILABLE, upgrade_available bool -> Option<bool>, with_upgrade_available(bool), "`upgradeAvailable`: `Edm.Boolean`";
    "internalNetworkProbeUrl" INTERNAL_NETWORK_PROBE_URL, internal_network_probe_url str -> Option<&str>, with_internal_network_probe_url(String), "`internalNetworkProbeUrl`: `Edm.String`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "microsoftTunnelConfiguration" MICROSOFT_TUNNEL_CONFIGURATION, microsoft_tunnel_configuration model -> Option<&super::MicrosoftTunnelConfiguration>, with_microsoft_tunnel_configuration(super::MicrosoftTunnelConfiguration), "`microsoftTunnelConfiguration`: `microsoft.graph.microsoftTunnelConfiguration`";
    "microsoftTunnelServers" MICROSOFT_TUNNEL_SERVERS, microsoft_tunnel_servers models -> Option<&[super::MicrosoftTunnelServer]>, with_microsoft_tunnel_servers(Vec<super::MicrosoftTunnelServer>), "`microsoftTunnelServers`: `Collection(microsoft.graph.microsoftTunnelServer)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mimeContent`](https://learn.microsoft.com/graph/api/resources/intune-shared-mimecontent?view=graph-rest-beta)
    MimeContent = "microsoft.graph.mimeContent";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "value" VALUE, value binary -> Parsed<Bytes>, with_value(Bytes), "`value`: `Edm.Binary`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.miracastChannel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-miracastchannel?view=graph-rest-beta)
    MiracastChannel = "microsoft.graph.miracastChannel" {
        UserDefined = "userDefined",
        One = "one",
        Two = "two",
        Three = "three",
        Four = "four",
        Five = "five",
        Six = "six",
        Seven = "seven",
        Eight = "eight",
        Nine = "nine",
        Ten = "ten",
        Eleven = "eleven",
        ThirtySix = "thirtySix",
        Forty = "forty",
        FortyFour = "fortyFour",
        FortyEight = "fortyEight",
        OneHundredFortyNine = "oneHundredFortyNine",
        OneHundredFiftyThree = "oneHundredFiftyThree",
        OneHundredFiftySeven = "oneHundredFiftySeven",
        OneHundredSixtyOne = "oneHundredSixtyOne",
        OneHundredSixtyFive = "oneHundredSixtyFive",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileApp`](https://learn.microsoft.com/graph/api/resources/intune-shared-mobileapp?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MobileApp: super::Entity = "microsoft.graph.mobileApp" {
        "microsoft.graph.androidAospReferencedApp",
        "microsoft.graph.androidForWorkApp",
        "microsoft.graph.androidLobApp",
        "microsoft.graph.androidManagedStoreApp",
        "microsoft.graph.androidManagedStoreWebApp",
        "microsoft.graph.androidStoreApp",
        "microsoft.graph.iosLobApp",
        "microsoft.graph.iosStoreApp",
        "microsoft.graph.iosVppApp",
        "microsoft.graph.iosiPadOSWebClip",
        "microsoft.graph.macOSDmgApp",
        "microsoft.graph.macOSLobApp",
        "microsoft.graph.macOSMdatpApp",
        "microsoft.graph.macOSMicrosoftDefenderApp",
        "microsoft.graph.macOSMicrosoftEdgeApp",
        "microsoft.graph.macOSOfficeSuiteApp",
        "microsoft.graph.macOSPkgApp",
        "microsoft.graph.macOSWebClip",
        "microsoft.graph.macOsVppApp",
        "microsoft.graph.managedAndroidLobApp",
        "microsoft.graph.managedAndroidStoreApp",
        "microsoft.graph.managedApp",
        "microsoft.graph.managedIOSLobApp",
        "microsoft.graph.managedIOSStoreApp",
        "microsoft.graph.managedMobileLobApp",
        "microsoft.graph.microsoftStoreForBusinessApp",
        "microsoft.graph.mobileLobApp",
        "microsoft.graph.officeSuiteApp",
        "microsoft.graph.webApp",
        "microsoft.graph.win32CatalogApp",
        "microsoft.graph.win32LobApp",
        "microsoft.graph.winGetApp",
        "microsoft.graph.windowsAppX",
        "microsoft.graph.windowsAutoUpdateCatalogApp",
        "microsoft.graph.windowsMicrosoftEdgeApp",
        "microsoft.graph.windowsMobileMSI",
        "microsoft.graph.windowsPhone81AppX",
        "microsoft.graph.windowsPhone81AppXBundle",
        "microsoft.graph.windowsPhone81StoreApp",
        "microsoft.graph.windowsPhoneXAP",
        "microsoft.graph.windowsStoreApp",
        "microsoft.graph.windowsUniversalAppX",
        "microsoft.graph.windowsWebApp",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`";
    "largeIcon" LARGE_ICON, large_icon model -> Option<&super::MimeContent>, with_large_icon(super::MimeContent), "`largeIcon`: `microsoft.graph.mimeContent`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "isFeatured" IS_FEATURED, is_featured bool -> Option<bool>, with_is_featured(bool), "`isFeatured`: `Edm.Boolean`";
    "privacyInformationUrl" PRIVACY_INFORMATION_URL, privacy_information_url str -> Option<&str>, with_privacy_information_url(String), "`privacyInformationUrl`: `Edm.String`";
    "informationUrl" INFORMATION_URL, information_url str -> Option<&str>, with_information_url(String), "`informationUrl`: `Edm.String`";
    "owner" OWNER, owner str -> Option<&str>, with_owner(String), "`owner`: `Edm.String`";
    "developer" DEVELOPER, developer str -> Option<&str>, with_developer(String), "`developer`: `Edm.String`";
    "notes" NOTES, notes str -> Option<&str>, with_notes(String), "`notes`: `Edm.String`";
    "uploadState" UPLOAD_STATE, upload_state i32 -> Option<i32>, with_upload_state(i32), "`uploadState`: `Edm.Int32`";
    "publishingState" PUBLISHING_STATE, publishing_state enumeration -> Option<super::MobileAppPublishingState>, with_publishing_state(super::MobileAppPublishingState), "`publishingState`: `microsoft.graph.mobileAppPublishingState`" "Possible values are: notPublished, processing, published.";
    "isAssigned" IS_ASSIGNED, is_assigned bool -> Option<bool>, with_is_assigned(bool), "`isAssigned`: `Edm.Boolean`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "dependentAppCount" DEPENDENT_APP_COUNT, dependent_app_count i32 -> Option<i32>, with_dependent_app_count(i32), "`dependentAppCount`: `Edm.Int32`";
    "supersededAppCount" SUPERSEDED_APP_COUNT, superseded_app_count i32 -> Option<i32>, with_superseded_app_count(i32), "`supersededAppCount`: `Edm.Int32`, metadata";
    "supersedingAppCount" SUPERSEDING_APP_COUNT, superseding_app_count i32 -> Option<i32>, with_superseding_app_count(i32), "`supersedingAppCount`: `Edm.Int32`, metadata";
    "categories" CATEGORIES, categories models -> Option<&[super::MobileAppCategory]>, with_categories(Vec<super::MobileAppCategory>), "`categories`: `Collection(microsoft.graph.mobileAppCategory)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::MobileAppAssignment]>, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`: `Collection(microsoft.graph.mobileAppAssignment)`";
    "installSummary" INSTALL_SUMMARY, install_summary model -> Option<&super::MobileAppInstallSummary>, with_install_summary(super::MobileAppInstallSummary), "`installSummary`: `microsoft.graph.mobileAppInstallSummary`, not in the metadata";
    "deviceStatuses" DEVICE_STATUSES, device_statuses models -> Option<&[super::MobileAppInstallStatus]>, with_device_statuses(Vec<super::MobileAppInstallStatus>), "`deviceStatuses`: `Collection(microsoft.graph.mobileAppInstallStatus)`, not in the metadata";
    "userStatuses" USER_STATUSES, user_statuses models -> Option<&[super::UserAppInstallStatus]>, with_user_statuses(Vec<super::UserAppInstallStatus>), "`userStatuses`: `Collection(microsoft.graph.userAppInstallStatus)`, not in the metadata";
    "relationships" RELATIONSHIPS, relationships models -> Option<&[super::MobileAppRelationship]>, with_relationships(Vec<super::MobileAppRelationship>), "`relationships`: `Collection(microsoft.graph.mobileAppRelationship)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mobileAppActionType`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-mobileappactiontype?view=graph-rest-beta)
    MobileAppActionType = "microsoft.graph.mobileAppActionType" {
        Unknown = "unknown",
        InstallCommandSent = "installCommandSent",
        Installed = "installed",
        Uninstalled = "uninstalled",
        UserRequestedInstall = "userRequestedInstall",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppAssignment`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MobileAppAssignment: super::Entity = "microsoft.graph.mobileAppAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "intent" INTENT, intent enumeration -> Option<super::InstallIntent>, with_intent(super::InstallIntent), "`intent`: `microsoft.graph.installIntent`" "Possible values are: available, required, uninstall, availableWithoutEnrollment.";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
    "settings" SETTINGS, settings model -> Option<&super::MobileAppAssignmentSettings>, with_settings(super::MobileAppAssignmentSettings), "`settings`: `microsoft.graph.mobileAppAssignmentSettings`";
    "source" SOURCE, source enumeration -> Option<super::DeviceAndAppManagementAssignmentSource>, with_source(super::DeviceAndAppManagementAssignmentSource), "`source`: `microsoft.graph.deviceAndAppManagementAssignmentSource`" "Possible values are: direct, policySets.";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-mobileappassignmentsettings?view=graph-rest-beta)
    MobileAppAssignmentSettings = "microsoft.graph.mobileAppAssignmentSettings" {
        "microsoft.graph.androidManagedStoreAppAssignmentSettings",
        "microsoft.graph.iosDdmLobAppAssignmentSettings",
        "microsoft.graph.iosDdmStoreAppAssignmentSettings",
        "microsoft.graph.iosDdmVppAppAssignmentSettings",
        "microsoft.graph.iosLobAppAssignmentSettings",
        "microsoft.graph.iosStoreAppAssignmentSettings",
        "microsoft.graph.iosVppAppAssignmentSettings",
        "microsoft.graph.macOsDdmVppAppAssignmentSettings",
        "microsoft.graph.macOsLobAppAssignmentSettings",
        "microsoft.graph.macOsVppAppAssignmentSettings",
        "microsoft.graph.microsoftStoreForBusinessAppAssignmentSettings",
        "microsoft.graph.win32CatalogAppAssignmentSettings",
        "microsoft.graph.win32LobAppAssignmentSettings",
        "microsoft.graph.winGetAppAssignmentSettings",
        "microsoft.graph.windowsAppXAppAssignmentSettings",
        "microsoft.graph.windowsAutoUpdateCatalogAppAssignmentSettings",
        "microsoft.graph.windowsUniversalAppXAppAssignmentSettings",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.mobileAppCatalogPackage`, metadata, with the accessors of [`Entity`](super::Entity)
    MobileAppCatalogPackage: super::Entity = "microsoft.graph.mobileAppCatalogPackage" {
        "microsoft.graph.win32MobileAppCatalogPackage",
    };
    inherited "id" ID, with_id(String), "`id`";
    "productDescription" PRODUCT_DESCRIPTION, product_description str -> Option<&str>, with_product_description(String), "`productDescription`: `Edm.String`, metadata";
    "productDisplayName" PRODUCT_DISPLAY_NAME, product_display_name str -> Option<&str>, with_product_display_name(String), "`productDisplayName`: `Edm.String`, metadata";
    "productId" PRODUCT_ID, product_id str -> Option<&str>, with_product_id(String), "`productId`: `Edm.String`, metadata";
    "publisherDisplayName" PUBLISHER_DISPLAY_NAME, publisher_display_name str -> Option<&str>, with_publisher_display_name(String), "`publisherDisplayName`: `Edm.String`, metadata";
    "versionDisplayName" VERSION_DISPLAY_NAME, version_display_name str -> Option<&str>, with_version_display_name(String), "`versionDisplayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppCategory`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcategory?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MobileAppCategory: super::Entity = "microsoft.graph.mobileAppCategory";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppContent`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcontent?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MobileAppContent: super::Entity = "microsoft.graph.mobileAppContent";
    inherited "id" ID, with_id(String), "`id`";
    "files" FILES, files models -> Option<&[super::MobileAppContentFile]>, with_files(Vec<super::MobileAppContentFile>), "`files`: `Collection(microsoft.graph.mobileAppContentFile)`";
    "containedApps" CONTAINED_APPS, contained_apps models -> Option<&[super::MobileContainedApp]>, with_contained_apps(Vec<super::MobileContainedApp>), "`containedApps`: `Collection(microsoft.graph.mobileContainedApp)`";
    "scripts" SCRIPTS, scripts models -> Option<&[super::MobileAppContentScript]>, with_scripts(Vec<super::MobileAppContentScript>), "`scripts`: `Collection(microsoft.graph.mobileAppContentScript)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppContentFile`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcontentfile?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MobileAppContentFile: super::Entity = "microsoft.graph.mobileAppContentFile";
    inherited "id" ID, with_id(String), "`id`";
    "azureStorageUri" AZURE_STORAGE_URI, azure_storage_uri str -> Option<&str>, with_azure_storage_uri(String), "`azureStorageUri`: `Edm.String`";
    "isCommitted" IS_COMMITTED, is_committed bool -> Option<bool>, with_is_committed(bool), "`isCommitted`: `Edm.Boolean`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`";
    "sizeEncrypted" SIZE_ENCRYPTED, size_encrypted i64 -> Option<i64>, with_size_encrypted(i64), "`sizeEncrypted`: `Edm.Int64`";
    "azureStorageUriExpirationDateTime" AZURE_STORAGE_URI_EXPIRATION_DATE_TIME, azure_storage_uri_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_azure_storage_uri_expiration_date_time(OffsetDateTime), "`azureStorageUriExpirationDateTime`: `Edm.DateTimeOffset`";
    "manifest" MANIFEST, manifest binary -> Parsed<Bytes>, with_manifest(Bytes), "`manifest`: `Edm.Binary`";
    "uploadState" UPLOAD_STATE, upload_state enumeration -> Option<super::MobileAppContentFileUploadState>, with_upload_state(super::MobileAppContentFileUploadState), "`uploadState`: `microsoft.graph.mobileAppContentFileUploadState`" "Possible values are: success, transientError, error, unknown, azureStorageUriRequestSuccess, azureStorageUriRequestPending, azureStorageUriRequestFailed, azureStorageUriRequestTimedOut, azureStorageUriRenewalSuccess, azureStorageUriRenewalPending, azureStorageUriRenewalFailed, azureStorageUriRenewalTimedOut, commitFileSuccess, commitFilePending, commitFileFailed, commitFileTimedOut.";
    "isFrameworkFile" IS_FRAMEWORK_FILE, is_framework_file bool -> Option<bool>, with_is_framework_file(bool), "`isFrameworkFile`: `Edm.Boolean`";
    "isDependency" IS_DEPENDENCY, is_dependency bool -> Option<bool>, with_is_dependency(bool), "`isDependency`: `Edm.Boolean`";
    "uploadErrorCode" UPLOAD_ERROR_CODE, upload_error_code enumeration -> Option<super::MobileAppContentFileUploadErrorCode>, with_upload_error_code(super::MobileAppContentFileUploadErrorCode), "`uploadErrorCode`: `microsoft.graph.mobileAppContentFileUploadErrorCode`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.mobileAppContentFileUploadErrorCode`, metadata
    MobileAppContentFileUploadErrorCode = "microsoft.graph.mobileAppContentFileUploadErrorCode" {
        ApkIsInvalid = "apkIsInvalid",
        ApkIsMissingSignerCertificates = "apkIsMissingSignerCertificates",
        ApkHasInvalidPackageName = "apkHasInvalidPackageName",
        ApkPackageNameMismatch = "apkPackageNameMismatch",
        ApkHasInvalidVersionCode = "apkHasInvalidVersionCode",
        ApkHasVersionCodeMismatch = "apkHasVersionCodeMismatch",
        ApkHasInvalidMinSdk = "apkHasInvalidMinSdk",
        ApkMinSdkMismatch = "apkMinSdkMismatch",
        ApkVersionNameMismatch = "apkVersionNameMismatch",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mobileAppContentFileUploadState`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcontentfileuploadstate?view=graph-rest-beta)
    MobileAppContentFileUploadState = "microsoft.graph.mobileAppContentFileUploadState" {
        Success = "success",
        TransientError = "transientError",
        Error = "error",
        Unknown = "unknown",
        AzureStorageUriRequestSuccess = "azureStorageUriRequestSuccess",
        AzureStorageUriRequestPending = "azureStorageUriRequestPending",
        AzureStorageUriRequestFailed = "azureStorageUriRequestFailed",
        AzureStorageUriRequestTimedOut = "azureStorageUriRequestTimedOut",
        AzureStorageUriRenewalSuccess = "azureStorageUriRenewalSuccess",
        AzureStorageUriRenewalPending = "azureStorageUriRenewalPending",
        AzureStorageUriRenewalFailed = "azureStorageUriRenewalFailed",
        AzureStorageUriRenewalTimedOut = "azureStorageUriRenewalTimedOut",
        CommitFileSuccess = "commitFileSuccess",
        CommitFilePending = "commitFilePending",
        CommitFileFailed = "commitFileFailed",
        CommitFileTimedOut = "commitFileTimedOut",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.mobileAppContentScript`, metadata, with the accessors of [`Entity`](super::Entity)
    MobileAppContentScript: super::Entity = "microsoft.graph.mobileAppContentScript" {
        "microsoft.graph.win32LobAppInstallPowerShellScript",
        "microsoft.graph.win32LobAppScript",
        "microsoft.graph.win32LobAppUninstallPowerShellScript",
    };
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "state" STATE, state enumeration -> Option<super::MobileAppContentScriptState>, with_state(super::MobileAppContentScriptState), "`state`: `microsoft.graph.mobileAppContentScriptState`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.mobileAppContentScriptState`, metadata
    MobileAppContentScriptState = "microsoft.graph.mobileAppContentScriptState" {
        CommitPending = "commitPending",
        CommitSuccess = "commitSuccess",
        CommitFailed = "commitFailed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from mobileAppRelationship.
    ///
    /// [`microsoft.graph.mobileAppDependency`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappdependency?view=graph-rest-beta), with the accessors of [`MobileAppRelationship`](super::MobileAppRelationship)
    MobileAppDependency: super::MobileAppRelationship, super::Entity = "microsoft.graph.mobileAppDependency";
    inherited "id" ID, with_id(String), "`id`";
    inherited "targetId" TARGET_ID, with_target_id(String), "`targetId`";
    inherited "targetDisplayName" TARGET_DISPLAY_NAME, with_target_display_name(String), "`targetDisplayName`";
    inherited "targetDisplayVersion" TARGET_DISPLAY_VERSION, with_target_display_version(String), "`targetDisplayVersion`";
    inherited "targetPublisher" TARGET_PUBLISHER, with_target_publisher(String), "`targetPublisher`";
    inherited "targetType" TARGET_TYPE, with_target_type(super::MobileAppRelationshipType), "`targetType`";
    inherited "sourceDisplayName" SOURCE_DISPLAY_NAME, with_source_display_name(String), "`sourceDisplayName`";
    inherited "sourceDisplayVersion" SOURCE_DISPLAY_VERSION, with_source_display_version(String), "`sourceDisplayVersion`";
    inherited "sourceId" SOURCE_ID, with_source_id(String), "`sourceId`";
    inherited "sourcePublisherDisplayName" SOURCE_PUBLISHER_DISPLAY_NAME, with_source_publisher_display_name(String), "`sourcePublisherDisplayName`";
    inherited "targetPublisherDisplayName" TARGET_PUBLISHER_DISPLAY_NAME, with_target_publisher_display_name(String), "`targetPublisherDisplayName`";
    "dependencyType" DEPENDENCY_TYPE, dependency_type enumeration -> Option<super::MobileAppDependencyType>, with_dependency_type(super::MobileAppDependencyType), "`dependencyType`: `microsoft.graph.mobileAppDependencyType`" "Possible values are: detect, autoInstall.";
    "dependentAppCount" DEPENDENT_APP_COUNT, dependent_app_count i32 -> Option<i32>, with_dependent_app_count(i32), "`dependentAppCount`: `Edm.Int32`";
    "dependsOnAppCount" DEPENDS_ON_APP_COUNT, depends_on_app_count i32 -> Option<i32>, with_depends_on_app_count(i32), "`dependsOnAppCount`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mobileAppDependencyType`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappdependencytype?view=graph-rest-beta)
    MobileAppDependencyType = "microsoft.graph.mobileAppDependencyType" {
        Detect = "detect",
        AutoInstall = "autoInstall",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppIdentifier`](https://learn.microsoft.com/graph/api/resources/intune-mam-mobileappidentifier?view=graph-rest-beta)
    MobileAppIdentifier = "microsoft.graph.mobileAppIdentifier" {
        "microsoft.graph.androidMobileAppIdentifier",
        "microsoft.graph.iosMobileAppIdentifier",
        "microsoft.graph.macAppIdentifier",
        "microsoft.graph.windowsAppIdentifier",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppInstallStatus`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappinstallstatus?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MobileAppInstallStatus: super::Entity = "microsoft.graph.mobileAppInstallStatus";
    inherited "id" ID, with_id(String), "`id`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`";
    "mobileAppInstallStatusValue" MOBILE_APP_INSTALL_STATUS_VALUE, mobile_app_install_status_value enumeration -> Option<super::ResultantAppState>, with_mobile_app_install_status_value(super::ResultantAppState), "`mobileAppInstallStatusValue`: `microsoft.graph.resultantAppState`" "Possible values are: installed, failed, notInstalled, uninstallFailed, pendingInstall, unknown, notApplicable.";
    "installState" INSTALL_STATE, install_state enumeration -> Option<super::ResultantAppState>, with_install_state(super::ResultantAppState), "`installState`: `microsoft.graph.resultantAppState`" "Possible values are: installed, failed, notInstalled, uninstallFailed, pendingInstall, unknown, notApplicable.";
    "installStateDetail" INSTALL_STATE_DETAIL, install_state_detail enumeration -> Option<super::ResultantAppStateDetail>, with_install_state_detail(super::ResultantAppStateDetail), "`installStateDetail`: `microsoft.graph.resultantAppStateDetail`" "Possible values are: noAdditionalDetails, dependencyFailedToInstall, dependencyWithRequirementsNotMet, dependencyPendingReboot, dependencyWithAutoInstallDisabled, supersededAppUninstallFailed, supersededAppUninstallPendingReboot, removingSupersededApps, iosAppStoreUpdateFailedToInstall, vppAppHasUpdateAvailable, userRejectedUpdate, uninstallPendingReboot, supersedingAppsDetected, supersededAppsDetected, seeInstallErrorCode, autoInstallDisabled, managedAppNoLongerPresent, userRejectedInstall, userIsNotLoggedIntoAppStore, untargetedSupersedingAppsDetected, appRemovedBySupersedence, seeUninstallErrorCode, pendingReboot, installingDependencies, contentDownloaded, supersedingAppsNotApplicable, powerShellScriptRequirementNotMet, registryRequirementNotMet, fileSystemRequirementNotMet, platformNotApplicable, minimumCpuSpeedNotMet, minimumLogicalProcessorCountNotMet, minimumPhysicalMemoryNotMet, minimumOsVersionNotMet, minimumDiskSpaceNotMet, processorArchitectureNotApplicable.";
    "errorCode" ERROR_CODE, error_code i32 -> Option<i32>, with_error_code(i32), "`errorCode`: `Edm.Int32`";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "osDescription" OS_DESCRIPTION, os_description str -> Option<&str>, with_os_description(String), "`osDescription`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "displayVersion" DISPLAY_VERSION, display_version str -> Option<&str>, with_display_version(String), "`displayVersion`: `Edm.String`";
    "app" APP, app model -> Option<&super::MobileApp>, with_app(super::MobileApp), "`app`: `microsoft.graph.mobileApp`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppInstallSummary`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappinstallsummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MobileAppInstallSummary: super::Entity = "microsoft.graph.mobileAppInstallSummary";
    inherited "id" ID, with_id(String), "`id`";
    "installedDeviceCount" INSTALLED_DEVICE_COUNT, installed_device_count i32 -> Option<i32>, with_installed_device_count(i32), "`installedDeviceCount`: `Edm.Int32`";
    "failedDeviceCount" FAILED_DEVICE_COUNT, failed_device_count i32 -> Option<i32>, with_failed_device_count(i32), "`failedDeviceCount`: `Edm.Int32`";
    "notApplicableDeviceCount" NOT_APPLICABLE_DEVICE_COUNT, not_applicable_device_count i32 -> Option<i32>, with_not_applicable_device_count(i32), "`notApplicableDeviceCount`: `Edm.Int32`";
    "notInstalledDeviceCount" NOT_INSTALLED_DEVICE_COUNT, not_installed_device_count i32 -> Option<i32>, with_not_installed_device_count(i32), "`notInstalledDeviceCount`: `Edm.Int32`";
    "pendingInstallDeviceCount" PENDING_INSTALL_DEVICE_COUNT, pending_install_device_count i32 -> Option<i32>, with_pending_install_device_count(i32), "`pendingInstallDeviceCount`: `Edm.Int32`";
    "installedUserCount" INSTALLED_USER_COUNT, installed_user_count i32 -> Option<i32>, with_installed_user_count(i32), "`installedUserCount`: `Edm.Int32`";
    "failedUserCount" FAILED_USER_COUNT, failed_user_count i32 -> Option<i32>, with_failed_user_count(i32), "`failedUserCount`: `Edm.Int32`";
    "notApplicableUserCount" NOT_APPLICABLE_USER_COUNT, not_applicable_user_count i32 -> Option<i32>, with_not_applicable_user_count(i32), "`notApplicableUserCount`: `Edm.Int32`";
    "notInstalledUserCount" NOT_INSTALLED_USER_COUNT, not_installed_user_count i32 -> Option<i32>, with_not_installed_user_count(i32), "`notInstalledUserCount`: `Edm.Int32`";
    "pendingInstallUserCount" PENDING_INSTALL_USER_COUNT, pending_install_user_count i32 -> Option<i32>, with_pending_install_user_count(i32), "`pendingInstallUserCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppInstallTimeSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-mobileappinstalltimesettings?view=graph-rest-beta)
    MobileAppInstallTimeSettings = "microsoft.graph.mobileAppInstallTimeSettings";
    "useLocalTime" USE_LOCAL_TIME, use_local_time bool -> Option<bool>, with_use_local_time(bool), "`useLocalTime`: `Edm.Boolean`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "deadlineDateTime" DEADLINE_DATE_TIME, deadline_date_time date_time -> Parsed<OffsetDateTime>, with_deadline_date_time(OffsetDateTime), "`deadlineDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mobileAppIntent`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-mobileappintent?view=graph-rest-beta)
    MobileAppIntent = "microsoft.graph.mobileAppIntent" {
        Available = "available",
        NotAvailable = "notAvailable",
        RequiredInstall = "requiredInstall",
        RequiredUninstall = "requiredUninstall",
        RequiredAndAvailableInstall = "requiredAndAvailableInstall",
        AvailableInstallWithoutEnrollment = "availableInstallWithoutEnrollment",
        Exclude = "exclude",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppIntentAndState`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-mobileappintentandstate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MobileAppIntentAndState: super::Entity = "microsoft.graph.mobileAppIntentAndState";
    inherited "id" ID, with_id(String), "`id`";
    "managedDeviceIdentifier" MANAGED_DEVICE_IDENTIFIER, managed_device_identifier str -> Option<&str>, with_managed_device_identifier(String), "`managedDeviceIdentifier`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "mobileAppList" MOBILE_APP_LIST, mobile_app_list models -> Option<&[super::MobileAppIntentAndStateDetail]>, with_mobile_app_list(Vec<super::MobileAppIntentAndStateDetail>), "`mobileAppList`: `Collection(microsoft.graph.mobileAppIntentAndStateDetail)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppIntentAndStateDetail`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-mobileappintentandstatedetail?view=graph-rest-beta)
    MobileAppIntentAndStateDetail = "microsoft.graph.mobileAppIntentAndStateDetail";
    "applicationId" APPLICATION_ID, application_id str -> Option<&str>, with_application_id(String), "`applicationId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "mobileAppIntent" MOBILE_APP_INTENT, mobile_app_intent enumeration -> Option<super::MobileAppIntent>, with_mobile_app_intent(super::MobileAppIntent), "`mobileAppIntent`: `microsoft.graph.mobileAppIntent`" "Possible values are: available, notAvailable, requiredInstall, requiredUninstall, requiredAndAvailableInstall, availableInstallWithoutEnrollment, exclude.";
    "displayVersion" DISPLAY_VERSION, display_version str -> Option<&str>, with_display_version(String), "`displayVersion`: `Edm.String`";
    "installState" INSTALL_STATE, install_state enumeration -> Option<super::ResultantAppState>, with_install_state(super::ResultantAppState), "`installState`: `microsoft.graph.resultantAppState`" "Possible values are: installed, failed, notInstalled, uninstallFailed, pendingInstall, unknown, notApplicable.";
    "supportedDeviceTypes" SUPPORTED_DEVICE_TYPES, supported_device_types models -> Option<&[super::MobileAppSupportedDeviceType]>, with_supported_device_types(Vec<super::MobileAppSupportedDeviceType>), "`supportedDeviceTypes`: `Collection(microsoft.graph.mobileAppSupportedDeviceType)`";
}

crate::runtime::model! {
    /// Inherits from policySetItem.
    ///
    /// [`microsoft.graph.mobileAppPolicySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-mobileapppolicysetitem?view=graph-rest-beta), with the accessors of [`PolicySetItem`](super::PolicySetItem)
    MobileAppPolicySetItem: super::PolicySetItem, super::Entity = "microsoft.graph.mobileAppPolicySetItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "payloadId" PAYLOAD_ID, with_payload_id(String), "`payloadId`";
    inherited "itemType" ITEM_TYPE, with_item_type(String), "`itemType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "status" STATUS, with_status(super::PolicySetStatus), "`status`";
    inherited "errorCode" ERROR_CODE, with_error_code(super::ErrorCode), "`errorCode`";
    inherited "guidedDeploymentTags" GUIDED_DEPLOYMENT_TAGS, with_guided_deployment_tags(Vec<String>), "`guidedDeploymentTags`";
    "intent" INTENT, intent enumeration -> Option<super::InstallIntent>, with_intent(super::InstallIntent), "`intent`: `microsoft.graph.installIntent`" "Possible values are: available, required, uninstall, availableWithoutEnrollment.";
    "settings" SETTINGS, settings model -> Option<&super::MobileAppAssignmentSettings>, with_settings(super::MobileAppAssignmentSettings), "`settings`: `microsoft.graph.mobileAppAssignmentSettings`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppProvisioningConfigGroupAssignment`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappprovisioningconfiggroupassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MobileAppProvisioningConfigGroupAssignment: super::Entity = "microsoft.graph.mobileAppProvisioningConfigGroupAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "targetGroupId" TARGET_GROUP_ID, target_group_id str -> Option<&str>, with_target_group_id(String), "`targetGroupId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mobileAppPublishingState`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapppublishingstate?view=graph-rest-beta)
    MobileAppPublishingState = "microsoft.graph.mobileAppPublishingState" {
        NotPublished = "notPublished",
        Processing = "processing",
        Published = "published",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppRelationship`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapprelationship?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MobileAppRelationship: super::Entity = "microsoft.graph.mobileAppRelationship" {
        "microsoft.graph.mobileAppDependency",
        "microsoft.graph.mobileAppSupersedence",
    };
    inherited "id" ID, with_id(String), "`id`";
    "targetId" TARGET_ID, target_id str -> Option<&str>, with_target_id(String), "`targetId`: `Edm.String`";
    "targetDisplayName" TARGET_DISPLAY_NAME, target_display_name str -> Option<&str>, with_target_display_name(String), "`targetDisplayName`: `Edm.String`";
    "targetDisplayVersion" TARGET_DISPLAY_VERSION, target_display_version str -> Option<&str>, with_target_display_version(String), "`targetDisplayVersion`: `Edm.String`";
    "targetPublisher" TARGET_PUBLISHER, target_publisher str -> Option<&str>, with_target_publisher(String), "`targetPublisher`: `Edm.String`";
    "targetType" TARGET_TYPE, target_type enumeration -> Option<super::MobileAppRelationshipType>, with_target_type(super::MobileAppRelationshipType), "`targetType`: `microsoft.graph.mobileAppRelationshipType`" "Possible values are: child, parent.";
    "sourceDisplayName" SOURCE_DISPLAY_NAME, source_display_name str -> Option<&str>, with_source_display_name(String), "`sourceDisplayName`: `Edm.String`, metadata";
    "sourceDisplayVersion" SOURCE_DISPLAY_VERSION, source_display_version str -> Option<&str>, with_source_display_version(String), "`sourceDisplayVersion`: `Edm.String`, metadata";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`, metadata";
    "sourcePublisherDisplayName" SOURCE_PUBLISHER_DISPLAY_NAME, source_publisher_display_name str -> Option<&str>, with_source_publisher_display_name(String), "`sourcePublisherDisplayName`: `Edm.String`, metadata";
    "targetPublisherDisplayName" TARGET_PUBLISHER_DISPLAY_NAME, target_publisher_display_name str -> Option<&str>, with_target_publisher_display_name(String), "`targetPublisherDisplayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppRelationshipState`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapprelationshipstate?view=graph-rest-beta), not in the metadata
    MobileAppRelationshipState = "microsoft.graph.mobileAppRelationshipState";
    "sourceIds" SOURCE_IDS, source_ids strs -> Option<Vec<&str>>, with_source_ids(Vec<String>), "`sourceIds`: `Collection(Edm.String)`";
    "targetId" TARGET_ID, target_id str -> Option<&str>, with_target_id(String), "`targetId`: `Edm.String`";
    "targetDisplayName" TARGET_DISPLAY_NAME, target_display_name str -> Option<&str>, with_target_display_name(String), "`targetDisplayName`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "installState" INSTALL_STATE, install_state enumeration -> Option<super::ResultantAppState>, with_install_state(super::ResultantAppState), "`installState`: `microsoft.graph.resultantAppState`" "Possible values are: installed, failed, notInstalled, uninstallFailed, pendingInstall, unknown, notApplicable.";
    "installStateDetail" INSTALL_STATE_DETAIL, install_state_detail enumeration -> Option<super::ResultantAppStateDetail>, with_install_state_detail(super::ResultantAppStateDetail), "`installStateDetail`: `microsoft.graph.resultantAppStateDetail`" "Possible values are: noAdditionalDetails, dependencyFailedToInstall, dependencyWithRequirementsNotMet, dependencyPendingReboot, dependencyWithAutoInstallDisabled, supersededAppUninstallFailed, supersededAppUninstallPendingReboot, removingSupersededApps, iosAppStoreUpdateFailedToInstall, vppAppHasUpdateAvailable, userRejectedUpdate, uninstallPendingReboot, supersedingAppsDetected, supersededAppsDetected, seeInstallErrorCode, autoInstallDisabled, managedAppNoLongerPresent, userRejectedInstall, userIsNotLoggedIntoAppStore, untargetedSupersedingAppsDetected, appRemovedBySupersedence, seeUninstallErrorCode, pendingReboot, installingDependencies, contentDownloaded, supersedingAppsNotApplicable, powerShellScriptRequirementNotMet, registryRequirementNotMet, fileSystemRequirementNotMet, platformNotApplicable, minimumCpuSpeedNotMet, minimumLogicalProcessorCountNotMet, minimumPhysicalMemoryNotMet, minimumOsVersionNotMet, minimumDiskSpaceNotMet, processorArchitectureNotApplicable.";
    "errorCode" ERROR_CODE, error_code i32 -> Option<i32>, with_error_code(i32), "`errorCode`: `Edm.Int32`";
    "targetLastSyncDateTime" TARGET_LAST_SYNC_DATE_TIME, target_last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_target_last_sync_date_time(OffsetDateTime), "`targetLastSyncDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mobileAppRelationshipType`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapprelationshiptype?view=graph-rest-beta)
    MobileAppRelationshipType = "microsoft.graph.mobileAppRelationshipType" {
        Child = "child",
        Parent = "parent",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.mobileAppScriptReference`, metadata
    MobileAppScriptReference = "microsoft.graph.mobileAppScriptReference";
    "targetId" TARGET_ID, target_id str -> Option<&str>, with_target_id(String), "`targetId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from mobileAppRelationship.
    ///
    /// [`microsoft.graph.mobileAppSupersedence`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappsupersedence?view=graph-rest-beta), with the accessors of [`MobileAppRelationship`](super::MobileAppRelationship)
    MobileAppSupersedence: super::MobileAppRelationship, super::Entity = "microsoft.graph.mobileAppSupersedence";
    inherited "id" ID, with_id(String), "`id`";
    inherited "targetId" TARGET_ID, with_target_id(String), "`targetId`";
    inherited "targetDisplayName" TARGET_DISPLAY_NAME, with_target_display_name(String), "`targetDisplayName`";
    inherited "targetDisplayVersion" TARGET_DISPLAY_VERSION, with_target_display_version(String), "`targetDisplayVersion`";
    inherited "targetPublisher" TARGET_PUBLISHER, with_target_publisher(String), "`targetPublisher`";
    inherited "targetType" TARGET_TYPE, with_target_type(super::MobileAppRelationshipType), "`targetType`";
    inherited "sourceDisplayName" SOURCE_DISPLAY_NAME, with_source_display_name(String), "`sourceDisplayName`";
    inherited "sourceDisplayVersion" SOURCE_DISPLAY_VERSION, with_source_display_version(String), "`sourceDisplayVersion`";
    inherited "sourceId" SOURCE_ID, with_source_id(String), "`sourceId`";
    inherited "sourcePublisherDisplayName" SOURCE_PUBLISHER_DISPLAY_NAME, with_source_publisher_display_name(String), "`sourcePublisherDisplayName`";
    inherited "targetPublisherDisplayName" TARGET_PUBLISHER_DISPLAY_NAME, with_target_publisher_display_name(String), "`targetPublisherDisplayName`";
    "supersedenceType" SUPERSEDENCE_TYPE, supersedence_type enumeration -> Option<super::MobileAppSupersedenceType>, with_supersedence_type(super::MobileAppSupersedenceType), "`supersedenceType`: `microsoft.graph.mobileAppSupersedenceType`" "Possible values are: update, replace.";
    "supersededAppCount" SUPERSEDED_APP_COUNT, superseded_app_count i32 -> Option<i32>, with_superseded_app_count(i32), "`supersededAppCount`: `Edm.Int32`";
    "supersedingAppCount" SUPERSEDING_APP_COUNT, superseding_app_count i32 -> Option<i32>, with_superseding_app_count(i32), "`supersedingAppCount`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mobileAppSupersedenceType`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappsupersedencetype?view=graph-rest-beta)
    MobileAppSupersedenceType = "microsoft.graph.mobileAppSupersedenceType" {
        Update = "update",
        Replace = "replace",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppSupportedDeviceType`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-mobileappsupporteddevicetype?view=graph-rest-beta)
    MobileAppSupportedDeviceType = "microsoft.graph.mobileAppSupportedDeviceType";
    "type" TYPE, type_ enumeration -> Option<super::DeviceType>, with_type(super::DeviceType), "`type`: `microsoft.graph.deviceType`" "Possible values are: desktop, windowsRT, winMO6, nokia, windowsPhone, mac, winCE, winEmbedded, iPhone, iPad, iPod, android, iSocConsumer, unix, macMDM, holoLens, surfaceHub, androidForWork, androidEnterprise, windows10x, androidnGMS, chromeOS, linux, blackberry, palm, unknown, cloudPC.";
    "minimumOperatingSystemVersion" MINIMUM_OPERATING_SYSTEM_VERSION, minimum_operating_system_version str -> Option<&str>, with_minimum_operating_system_version(String), "`minimumOperatingSystemVersion`: `Edm.String`";
    "maximumOperatingSystemVersion" MAXIMUM_OPERATING_SYSTEM_VERSION, maximum_operating_system_version str -> Option<&str>, with_maximum_operating_system_version(String), "`maximumOperatingSystemVersion`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from mobileapptroubleshootinghistoryitem.
    ///
    /// [`microsoft.graph.mobileAppTroubleshootingAppPolicyCreationHistory`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-mobileapptroubleshootingapppolicycreationhistory?view=graph-rest-beta), with the accessors of [`MobileAppTroubleshootingHistoryItem`](super::MobileAppTroubleshootingHistoryItem)
    MobileAppTroubleshootingAppPolicyCreationHistory: super::MobileAppTroubleshootingHistoryItem = "microsoft.graph.mobileAppTroubleshootingAppPolicyCreationHistory";
    inherited "occurrenceDateTime" OCCURRENCE_DATE_TIME, with_occurrence_date_time(OffsetDateTime), "`occurrenceDateTime`";
    inherited "troubleshootingErrorDetails" TROUBLESHOOTING_ERROR_DETAILS, with_troubleshooting_error_details(super::DeviceManagementTroubleshootingErrorDetails), "`troubleshootingErrorDetails`";
    "runState" RUN_STATE, run_state enumeration -> Option<super::RunState>, with_run_state(super::RunState), "`runState`: `microsoft.graph.runState`" "Possible values are: unknown, success, fail, scriptError, pending, notApplicable.";
    "errorCode" ERROR_CODE, error_code str -> Option<&str>, with_error_code(String), "`errorCode`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from mobileapptroubleshootinghistoryitem.
    ///
    /// [`microsoft.graph.mobileAppTroubleshootingAppStateHistory`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-mobileapptroubleshootingappstatehistory?view=graph-rest-beta), with the accessors of [`MobileAppTroubleshootingHistoryItem`](super::MobileAppTroubleshootingHistoryItem)
    MobileAppTroubleshootingAppStateHistory: super::MobileAppTroubleshootingHistoryItem = "microsoft.graph.mobileAppTroubleshootingAppStateHistory";
    inherited "occurrenceDateTime" OCCURRENCE_DATE_TIME, with_occurrence_date_time(OffsetDateTime), "`occurrenceDateTime`";
    inherited "troubleshootingErrorDetails" TROUBLESHOOTING_ERROR_DETAILS, with_troubleshooting_error_details(super::DeviceManagementTroubleshootingErrorDetails), "`troubleshootingErrorDetails`";
    "actionType" ACTION_TYPE, action_type enumeration -> Option<super::MobileAppActionType>, with_action_type(super::MobileAppActionType), "`actionType`: `microsoft.graph.mobileAppActionType`" "Possible values are: unknown, installCommandSent, installed, uninstalled, userRequestedInstall.";
    "runState" RUN_STATE, run_state enumeration -> Option<super::RunState>, with_run_state(super::RunState), "`runState`: `microsoft.graph.runState`" "Possible values are: unknown, success, fail, scriptError, pending, notApplicable.";
    "errorCode" ERROR_CODE, error_code str -> Option<&str>, with_error_code(String), "`errorCode`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from mobileapptroubleshootinghistoryitem.
    ///
    /// [`microsoft.graph.mobileAppTroubleshootingAppTargetHistory`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-mobileapptroubleshootingapptargethistory?view=graph-rest-beta), with the accessors of [`MobileAppTroubleshootingHistoryItem`](super::MobileAppTroubleshootingHistoryItem)
    MobileAppTroubleshootingAppTargetHistory: super::MobileAppTroubleshootingHistoryItem = "microsoft.graph.mobileAppTroubleshootingAppTargetHistory";
    inherited "occurrenceDateTime" OCCURRENCE_DATE_TIME, with_occurrence_date_time(OffsetDateTime), "`occurrenceDateTime`";
    inherited "troubleshootingErrorDetails" TROUBLESHOOTING_ERROR_DETAILS, with_troubleshooting_error_details(super::DeviceManagementTroubleshootingErrorDetails), "`troubleshootingErrorDetails`";
    "securityGroupId" SECURITY_GROUP_ID, security_group_id str -> Option<&str>, with_security_group_id(String), "`securityGroupId`: `Edm.String`";
    "runState" RUN_STATE, run_state enumeration -> Option<super::RunState>, with_run_state(super::RunState), "`runState`: `microsoft.graph.runState`" "Possible values are: unknown, success, fail, scriptError, pending, notApplicable.";
    "errorCode" ERROR_CODE, error_code str -> Option<&str>, with_error_code(String), "`errorCode`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from mobileapptroubleshootinghistoryitem.
    ///
    /// [`microsoft.graph.mobileAppTroubleshootingAppUpdateHistory`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-mobileapptroubleshootingappupdatehistory?view=graph-rest-beta), with the accessors of [`MobileAppTroubleshootingHistoryItem`](super::MobileAppTroubleshootingHistoryItem)
    MobileAppTroubleshootingAppUpdateHistory: super::MobileAppTroubleshootingHistoryItem = "microsoft.graph.mobileAppTroubleshootingAppUpdateHistory";
    inherited "occurrenceDateTime" OCCURRENCE_DATE_TIME, with_occurrence_date_time(OffsetDateTime), "`occurrenceDateTime`";
    inherited "troubleshootingErrorDetails" TROUBLESHOOTING_ERROR_DETAILS, with_troubleshooting_error_details(super::DeviceManagementTroubleshootingErrorDetails), "`troubleshootingErrorDetails`";
}

crate::runtime::model! {
    /// Inherits from mobileapptroubleshootinghistoryitem.
    ///
    /// [`microsoft.graph.mobileAppTroubleshootingDeviceCheckinHistory`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-mobileapptroubleshootingdevicecheckinhistory?view=graph-rest-beta), with the accessors of [`MobileAppTroubleshootingHistoryItem`](super::MobileAppTroubleshootingHistoryItem)
    MobileAppTroubleshootingDeviceCheckinHistory: super::MobileAppTroubleshootingHistoryItem = "microsoft.graph.mobileAppTroubleshootingDeviceCheckinHistory";
    inherited "occurrenceDateTime" OCCURRENCE_DATE_TIME, with_occurrence_date_time(OffsetDateTime), "`occurrenceDateTime`";
    inherited "troubleshootingErrorDetails" TROUBLESHOOTING_ERROR_DETAILS, with_troubleshooting_error_details(super::DeviceManagementTroubleshootingErrorDetails), "`troubleshootingErrorDetails`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppTroubleshootingEvent`](https://learn.microsoft.com/graph/api/resources/intune-shared-mobileapptroubleshootingevent?view=graph-rest-beta), with the accessors of [`DeviceManagementTroubleshootingEvent`](super::DeviceManagementTroubleshootingEvent)
    MobileAppTroubleshootingEvent: super::DeviceManagementTroubleshootingEvent, super::Entity = "microsoft.graph.mobileAppTroubleshootingEvent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    inherited "troubleshootingErrorDetails" TROUBLESHOOTING_ERROR_DETAILS, with_troubleshooting_error_details(super::DeviceManagementTroubleshootingErrorDetails), "`troubleshootingErrorDetails`";
    inherited "eventName" EVENT_NAME, with_event_name(String), "`eventName`";
    inherited "additionalInformation" ADDITIONAL_INFORMATION, with_additional_information(Vec<super::KeyValuePair>), "`additionalInformation`";
    "applicationId" APPLICATION_ID, application_id str -> Option<&str>, with_application_id(String), "`applicationId`: `Edm.String`";
    "history" HISTORY, history models -> Option<&[super::MobileAppTroubleshootingHistoryItem]>, with_history(Vec<super::MobileAppTroubleshootingHistoryItem>), "`history`: `Collection(microsoft.graph.mobileAppTroubleshootingHistoryItem)`";
    "managedDeviceIdentifier" MANAGED_DEVICE_IDENTIFIER, managed_device_identifier str -> Option<&str>, with_managed_device_identifier(String), "`managedDeviceIdentifier`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "appLogCollectionRequests" APP_LOG_COLLECTION_REQUESTS, app_log_collection_requests models -> Option<&[super::AppLogCollectionRequest]>, with_app_log_collection_requests(Vec<super::AppLogCollectionRequest>), "`appLogCollectionRequests`: `Collection(microsoft.graph.appLogCollectionRequest)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppTroubleshootingHistoryItem`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-mobileapptroubleshootinghistoryitem?view=graph-rest-beta)
    MobileAppTroubleshootingHistoryItem = "microsoft.graph.mobileAppTroubleshootingHistoryItem" {
        "microsoft.graph.mobileAppTroubleshootingAppPolicyCreationHistory",
        "microsoft.graph.mobileAppTroubleshootingAppStateHistory",
        "microsoft.graph.mobileAppTroubleshootingAppTargetHistory",
        "microsoft.graph.mobileAppTroubleshootingAppUpdateHistory",
        "microsoft.graph.mobileAppTroubleshootingDeviceCheckinHistory",
    };
    "occurrenceDateTime" OCCURRENCE_DATE_TIME, occurrence_date_time date_time -> Parsed<OffsetDateTime>, with_occurrence_date_time(OffsetDateTime), "`occurrenceDateTime`: `Edm.DateTimeOffset`";
    "troubleshootingErrorDetails" TROUBLESHOOTING_ERROR_DETAILS, troubleshooting_error_details model -> Option<&super::DeviceManagementTroubleshootingErrorDetails>, with_troubleshooting_error_details(super::DeviceManagementTroubleshootingErrorDetails), "`troubleshootingErrorDetails`: `microsoft.graph.deviceManagementTroubleshootingErrorDetails`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileContainedApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobilecontainedapp?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MobileContainedApp: super::Entity = "microsoft.graph.mobileContainedApp" {
        "microsoft.graph.microsoftStoreForBusinessContainedApp",
        "microsoft.graph.windowsUniversalAppXContainedApp",
    };
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.mobileLobApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobilelobapp?view=graph-rest-beta), with the accessors of [`MobileApp`](super::MobileApp)
    MobileLobApp: super::MobileApp, super::Entity = "microsoft.graph.mobileLobApp" {
        "microsoft.graph.androidLobApp",
        "microsoft.graph.iosLobApp",
        "microsoft.graph.macOSDmgApp",
        "microsoft.graph.macOSLobApp",
        "microsoft.graph.macOSPkgApp",
        "microsoft.graph.win32CatalogApp",
        "microsoft.graph.win32LobApp",
        "microsoft.graph.windowsAppX",
        "microsoft.graph.windowsMobileMSI",
        "microsoft.graph.windowsPhone81AppX",
        "microsoft.graph.windowsPhone81AppXBundle",
        "microsoft.graph.windowsPhoneXAP",
        "microsoft.graph.windowsUniversalAppX",
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
    "committedContentVersion" COMMITTED_CONTENT_VERSION, committed_content_version str -> Option<&str>, with_committed_content_version(String), "`committedContentVersion`: `Edm.String`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`";
    "contentVersions" CONTENT_VERSIONS, content_versions models -> Option<&[super::MobileAppContent]>, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`: `Collection(microsoft.graph.mobileAppContent)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileThreatDefenseConnector`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-mobilethreatdefenseconnector?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MobileThreatDefenseConnector: super::Entity = "microsoft.graph.mobileThreatDefenseConnector";
    inherited "id" ID, with_id(String), "`id`";
    "lastHeartbeatDateTime" LAST_HEARTBEAT_DATE_TIME, last_heartbeat_date_time date_time -> Parsed<OffsetDateTime>, with_last_heartbeat_date_time(OffsetDateTime), "`lastHeartbeatDateTime`: `Edm.DateTimeOffset`";
    "partnerState" PARTNER_STATE, partner_state enumeration -> Option<super::MobileThreatPartnerTenantState>, with_partner_state(super::MobileThreatPartnerTenantState), "`partnerState`: `microsoft.graph.mobileThreatPartnerTenantState`" "Possible values are: unavailable, available, enabled, unresponsive.";
    "androidMobileApplicationManagementEnabled" ANDROID_MOBILE_APPLICATION_MANAGEMENT_ENABLED, android_mobile_application_management_enabled bool -> Option<bool>, with_android_mobile_application_management_enabled(bool), "`androidMobileApplicationManagementEnabled`: `Edm.Boolean`";
    "iosMobileApplicationManagementEnabled" IOS_MOBILE_APPLICATION_MANAGEMENT_ENABLED, ios_mobile_application_management_enabled bool -> Option<bool>, with_ios_mobile_application_management_enabled(bool), "`iosMobileApplicationManagementEnabled`: `Edm.Boolean`";
    "androidEnabled" ANDROID_ENABLED, android_enabled bool -> Option<bool>, with_android_enabled(bool), "`androidEnabled`: `Edm.Boolean`";
    "iosEnabled" IOS_ENABLED, ios_enabled bool -> Option<bool>, with_ios_enabled(bool), "`iosEnabled`: `Edm.Boolean`";
    "windowsEnabled" WINDOWS_ENABLED, windows_enabled bool -> Option<bool>, with_windows_enabled(bool), "`windowsEnabled`: `Edm.Boolean`";
    "macEnabled" MAC_ENABLED, mac_enabled bool -> Option<bool>, with_mac_enabled(bool), "`macEnabled`: `Edm.Boolean`";
    "androidDeviceBlockedOnMissingPartnerData" ANDROID_DEVICE_BLOCKED_ON_MISSING_PARTNER_DATA, android_device_blocked_on_missing_partner_data bool -> Option<bool>, with_android_device_blocked_on_missing_partner_data(bool), "`androidDeviceBlockedOnMissingPartnerData`: `Edm.Boolean`";
    "iosDeviceBlockedOnMissingPartnerData" IOS_DEVICE_BLOCKED_ON_MISSING_PARTNER_DATA, ios_device_blocked_on_missing_partner_data bool -> Option<bool>, with_ios_device_blocked_on_missing_partner_data(bool), "`iosDeviceBlockedOnMissingPartnerData`: `Edm.Boolean`";
    "windowsDeviceBlockedOnMissingPartnerData" WINDOWS_DEVICE_BLOCKED_ON_MISSING_PARTNER_DATA, windows_device_blocked_on_missing_partner_data bool -> Option<bool>, with_windows_device_blocked_on_missing_partner_data(bool), "`windowsDeviceBlockedOnMissingPartnerData`: `Edm.Boolean`";
    "macDeviceBlockedOnMissingPartnerData" MAC_DEVICE_BLOCKED_ON_MISSING_PARTNER_DATA, mac_device_blocked_on_missing_partner_data bool -> Option<bool>, with_mac_device_blocked_on_missing_partner_data(bool), "`macDeviceBlockedOnMissingPartnerData`: `Edm.Boolean`";
    "partnerUnsupportedOsVersionBlocked" PARTNER_UNSUPPORTED_OS_VERSION_BLOCKED, partner_unsupported_os_version_blocked bool -> Option<bool>, with_partner_unsupported_os_version_blocked(bool), "`partnerUnsupportedOsVersionBlocked`: `Edm.Boolean`";
    "partnerUnresponsivenessThresholdInDays" PARTNER_UNRESPONSIVENESS_THRESHOLD_IN_DAYS, partner_unresponsiveness_threshold_in_days i32 -> Option<i32>, with_partner_unresponsiveness_threshold_in_days(i32), "`partnerUnresponsivenessThresholdInDays`: `Edm.Int32`";
    "allowPartnerToCollectIOSApplicationMetadata" ALLOW_PARTNER_TO_COLLECT_IOS_APPLICATION_METADATA, allow_partner_to_collect_ios_application_metadata bool -> Option<bool>, with_allow_partner_to_collect_ios_application_metadata(bool), "`allowPartnerToCollectIOSApplicationMetadata`: `Edm.Boolean`";
    "allowPartnerToCollectIOSPersonalApplicationMetadata" ALLOW_PARTNER_TO_COLLECT_IOS_PERSONAL_APPLICATION_METADATA, allow_partner_to_collect_ios_personal_application_metadata bool -> Option<bool>, with_allow_partner_to_collect_ios_personal_application_metadata(bool), "`allowPartnerToCollectIOSPersonalApplicationMetadata`: `Edm.Boolean`";
    "microsoftDefenderForEndpointAttachEnabled" MICROSOFT_DEFENDER_FOR_ENDPOINT_ATTACH_ENABLED, microsoft_defender_for_endpoint_attach_enabled bool -> Option<bool>, with_microsoft_defender_for_endpoint_attach_enabled(bool), "`microsoftDefenderForEndpointAttachEnabled`: `Edm.Boolean`";
    "allowPartnerToCollectIosCertificateMetadata" ALLOW_PARTNER_TO_COLLECT_IOS_CERTIFICATE_METADATA, allow_partner_to_collect_ios_certificate_metadata bool -> Option<bool>, with_allow_partner_to_collect_ios_certificate_metadata(bool), "`allowPartnerToCollectIosCertificateMetadata`: `Edm.Boolean`, metadata";
    "allowPartnerToCollectIosPersonalCertificateMetadata" ALLOW_PARTNER_TO_COLLECT_IOS_PERSONAL_CERTIFICATE_METADATA, allow_partner_to_collect_ios_personal_certificate_metadata bool -> Option<bool>, with_allow_partner_to_collect_ios_personal_certificate_metadata(bool), "`allowPartnerToCollectIosPersonalCertificateMetadata`: `Edm.Boolean`, metadata";
    "grantMobileThreatDefensePartnerRole" GRANT_MOBILE_THREAT_DEFENSE_PARTNER_ROLE, grant_mobile_threat_defense_partner_role bool -> Option<bool>, with_grant_mobile_threat_defense_partner_role(bool), "`grantMobileThreatDefensePartnerRole`: `Edm.Boolean`, metadata";
    "launchMobileThreatDefensePartnerOnSetupEnabled" LAUNCH_MOBILE_THREAT_DEFENSE_PARTNER_ON_SETUP_ENABLED, launch_mobile_threat_defense_partner_on_setup_enabled bool -> Option<bool>, with_launch_mobile_threat_defense_partner_on_setup_enabled(bool), "`launchMobileThreatDefensePartnerOnSetupEnabled`: `Edm.Boolean`, metadata";
    "partnerDisplayName" PARTNER_DISPLAY_NAME, partner_display_name str -> Option<&str>, with_partner_display_name(String), "`partnerDisplayName`: `Edm.String`, metadata";
    "partnerMinimumSupportedAndroidVersion" PARTNER_MINIMUM_SUPPORTED_ANDROID_VERSION, partner_minimum_supported_android_version str -> Option<&str>, with_partner_minimum_supported_android_version(String), "`partnerMinimumSupportedAndroidVersion`: `Edm.String`, metadata";
    "partnerMinimumSupportedIosVersion" PARTNER_MINIMUM_SUPPORTED_IOS_VERSION, partner_minimum_supported_ios_version str -> Option<&str>, with_partner_minimum_supported_ios_version(String), "`partnerMinimumSupportedIosVersion`: `Edm.String`, metadata";
    "partnerMinimumSupportedMacVersion" PARTNER_MINIMUM_SUPPORTED_MAC_VERSION, partner_minimum_supported_mac_version str -> Option<&str>, with_partner_minimum_supported_mac_version(String), "`partnerMinimumSupportedMacVersion`: `Edm.String`, metadata";
    "partnerMinimumSupportedWindowsVersion" PARTNER_MINIMUM_SUPPORTED_WINDOWS_VERSION, partner_minimum_supported_windows_version str -> Option<&str>, with_partner_minimum_supported_windows_version(String), "`partnerMinimumSupportedWindowsVersion`: `Edm.String`, metadata";
    "partnerSupportsAndroidMam" PARTNER_SUPPORTS_ANDROID_MAM, partner_supports_android_mam bool -> Option<bool>, with_partner_supports_android_mam(bool), "`partnerSupportsAndroidMam`: `Edm.Boolean`, metadata";
    "partnerSupportsIosCertificateSync" PARTNER_SUPPORTS_IOS_CERTIFICATE_SYNC, partner_supports_ios_certificate_sync bool -> Option<bool>, with_partner_supports_ios_certificate_sync(bool), "`partnerSupportsIosCertificateSync`: `Edm.Boolean`, metadata";
    "partnerSupportsIosMam" PARTNER_SUPPORTS_IOS_MAM, partner_supports_ios_mam bool -> Option<bool>, with_partner_supports_ios_mam(bool), "`partnerSupportsIosMam`: `Edm.Boolean`, metadata";
    "partnerSupportsWindowsMam" PARTNER_SUPPORTS_WINDOWS_MAM, partner_supports_windows_mam bool -> Option<bool>, with_partner_supports_windows_mam(bool), "`partnerSupportsWindowsMam`: `Edm.Boolean`, metadata";
    "windowsMobileApplicationManagementEnabled" WINDOWS_MOBILE_APPLICATION_MANAGEMENT_ENABLED, windows_mobile_application_management_enabled bool -> Option<bool>, with_windows_mobile_application_management_enabled(bool), "`windowsMobileApplicationManagementEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.mobileThreatDefensePartnerPriority`, metadata
    MobileThreatDefensePartnerPriority = "microsoft.graph.mobileThreatDefensePartnerPriority" {
        DefenderOverThirdPartyPartner = "defenderOverThirdPartyPartner",
        ThirdPartyPartnerOverDefender = "thirdPartyPartnerOverDefender",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mobileThreatPartnerTenantState`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-mobilethreatpartnertenantstate?view=graph-rest-beta)
    MobileThreatPartnerTenantState = "microsoft.graph.mobileThreatPartnerTenantState" {
        Unavailable = "unavailable",
        Available = "available",
        Enabled = "enabled",
        Unresponsive = "unresponsive",
        NotSetUp = "notSetUp",
        Error = "error",
        NeverConfigured = "neverConfigured",
        UnknownFutureValue = "unknownFutureValue",
    }
}
