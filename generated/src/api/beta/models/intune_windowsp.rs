// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, Flags, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.windowsPackageInformation`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowspackageinformation?view=graph-rest-beta)
    WindowsPackageInformation = "microsoft.graph.windowsPackageInformation";
    "applicableArchitecture" APPLICABLE_ARCHITECTURE, applicable_architecture flags -> Option<Flags<super::WindowsArchitecture>>, with_applicable_architecture(Flags<super::WindowsArchitecture>), "`applicableArchitecture`: `microsoft.graph.windowsArchitecture`" "Possible values are: none, x86, x64, arm, neutral, arm64.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "identityName" IDENTITY_NAME, identity_name str -> Option<&str>, with_identity_name(String), "`identityName`: `Edm.String`";
    "identityPublisher" IDENTITY_PUBLISHER, identity_publisher str -> Option<&str>, with_identity_publisher(String), "`identityPublisher`: `Edm.String`";
    "identityResourceIdentifier" IDENTITY_RESOURCE_IDENTIFIER, identity_resource_identifier str -> Option<&str>, with_identity_resource_identifier(String), "`identityResourceIdentifier`: `Edm.String`";
    "identityVersion" IDENTITY_VERSION, identity_version str -> Option<&str>, with_identity_version(String), "`identityVersion`: `Edm.String`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::WindowsMinimumOperatingSystem>, with_minimum_supported_operating_system(super::WindowsMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.windowsMinimumOperatingSystem`";
}

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.windowsPhone81AppX`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsphone81appx?view=graph-rest-beta), with the accessors of [`MobileLobApp`](super::MobileLobApp)
    WindowsPhone81AppX: super::MobileLobApp, super::MobileApp, super::Entity = "microsoft.graph.windowsPhone81AppX" {
        "microsoft.graph.windowsPhone81AppXBundle",
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
    inherited "committedContentVersion" COMMITTED_CONTENT_VERSION, with_committed_content_version(String), "`committedContentVersion`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    inherited "size" SIZE, with_size(i64), "`size`";
    inherited "contentVersions" CONTENT_VERSIONS, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`";
    "applicableArchitectures" APPLICABLE_ARCHITECTURES, applicable_architectures flags -> Option<Flags<super::WindowsArchitecture>>, with_applicable_architectures(Flags<super::WindowsArchitecture>), "`applicableArchitectures`: `microsoft.graph.windowsArchitecture`" "Possible values are: none, x86, x64, arm, neutral, arm64.";
    "identityName" IDENTITY_NAME, identity_name str -> Option<&str>, with_identity_name(String), "`identityName`: `Edm.String`";
    "identityPublisherHash" IDENTITY_PUBLISHER_HASH, identity_publisher_hash str -> Option<&str>, with_identity_publisher_hash(String), "`identityPublisherHash`: `Edm.String`";
    "identityResourceIdentifier" IDENTITY_RESOURCE_IDENTIFIER, identity_resource_identifier str -> Option<&str>, with_identity_resource_identifier(String), "`identityResourceIdentifier`: `Edm.String`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::WindowsMinimumOperatingSystem>, with_minimum_supported_operating_system(super::WindowsMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.windowsMinimumOperatingSystem`";
    "phoneProductIdentifier" PHONE_PRODUCT_IDENTIFIER, phone_product_identifier str -> Option<&str>, with_phone_product_identifier(String), "`phoneProductIdentifier`: `Edm.String`";
    "phonePublisherId" PHONE_PUBLISHER_ID, phone_publisher_id str -> Option<&str>, with_phone_publisher_id(String), "`phonePublisherId`: `Edm.String`";
    "identityVersion" IDENTITY_VERSION, identity_version str -> Option<&str>, with_identity_version(String), "`identityVersion`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windowsPhone81AppX.
    ///
    /// [`microsoft.graph.windowsPhone81AppXBundle`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsphone81appxbundle?view=graph-rest-beta), with the accessors of [`WindowsPhone81AppX`](super::WindowsPhone81AppX)
    WindowsPhone81AppXBundle: super::WindowsPhone81AppX, super::MobileApp, super::Entity = "microsoft.graph.windowsPhone81AppXBundle";
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
    inherited "applicableArchitectures" APPLICABLE_ARCHITECTURES, with_applicable_architectures(Flags<super::WindowsArchitecture>), "`applicableArchitectures`";
    inherited "identityName" IDENTITY_NAME, with_identity_name(String), "`identityName`";
    inherited "identityPublisherHash" IDENTITY_PUBLISHER_HASH, with_identity_publisher_hash(String), "`identityPublisherHash`";
    inherited "identityResourceIdentifier" IDENTITY_RESOURCE_IDENTIFIER, with_identity_resource_identifier(String), "`identityResourceIdentifier`";
    inherited "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, with_minimum_supported_operating_system(super::WindowsMinimumOperatingSystem), "`minimumSupportedOperatingSystem`";
    inherited "phoneProductIdentifier" PHONE_PRODUCT_IDENTIFIER, with_phone_product_identifier(String), "`phoneProductIdentifier`";
    inherited "phonePublisherId" PHONE_PUBLISHER_ID, with_phone_publisher_id(String), "`phonePublisherId`";
    inherited "identityVersion" IDENTITY_VERSION, with_identity_version(String), "`identityVersion`";
    "appXPackageInformationList" APP_X_PACKAGE_INFORMATION_LIST, app_x_package_information_list models -> Option<&[super::WindowsPackageInformation]>, with_app_x_package_information_list(Vec<super::WindowsPackageInformation>), "`appXPackageInformationList`: `Collection(microsoft.graph.windowsPackageInformation)`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsPhone81CertificateProfileBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81certificateprofilebase?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsPhone81CertificateProfileBase: super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsPhone81CertificateProfileBase" {
        "microsoft.graph.windowsPhone81SCEPCertificateProfile",
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
    "keyStorageProvider" KEY_STORAGE_PROVIDER, key_storage_provider enumeration -> Option<super::KeyStorageProviderOption>, with_key_storage_provider(super::KeyStorageProviderOption), "`keyStorageProvider`: `microsoft.graph.keyStorageProviderOption`" "Possible values are: useTpmKspOtherwiseUseSoftwareKsp, useTpmKspOtherwiseFail, usePassportForWorkKspOtherwiseFail, useSoftwareKsp.";
    "subjectNameFormat" SUBJECT_NAME_FORMAT, subject_name_format enumeration -> Option<super::SubjectNameFormat>, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`: `microsoft.graph.subjectNameFormat`" "Possible values are: commonName, commonNameIncludingEmail, commonNameAsEmail, custom, commonNameAsIMEI, commonNameAsSerialNumber, commonNameAsAadDeviceId, commonNameAsIntuneDeviceId, commonNameAsDurableDeviceId.";
    "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, subject_alternative_name_type flags -> Option<Flags<super::SubjectAlternativeNameType>>, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`: `microsoft.graph.subjectAlternativeNameType`" "Possible values are: none, emailAddress, userPrincipalName, customAzureADAttribute, domainNameService, universalResourceIdentifier.";
    "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, certificate_validity_period_value i32 -> Option<i32>, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`: `Edm.Int32`";
    "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, certificate_validity_period_scale enumeration -> Option<super::CertificateValidityPeriodScale>, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`: `microsoft.graph.certificateValidityPeriodScale`" "Possible values are: days, months, years.";
    "extendedKeyUsages" EXTENDED_KEY_USAGES, extended_key_usages models -> Option<&[super::ExtendedKeyUsage]>, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`: `Collection(microsoft.graph.extendedKeyUsage)`";
}

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.windowsPhone81CompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81compliancepolicy?view=graph-rest-beta), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    WindowsPhone81CompliancePolicy: super::DeviceCompliancePolicy, super::Entity = "microsoft.graph.windowsPhone81CompliancePolicy";
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
    "passwordBlockSimple" PASSWORD_BLOCK_SIMPLE, password_block_simple bool -> Option<bool>, with_password_block_simple(bool), "`passwordBlockSimple`: `Edm.Boolean`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinutesOfInactivityBeforeLock" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_LOCK, password_minutes_of_inactivity_before_lock i32 -> Option<i32>, with_password_minutes_of_inactivity_before_lock(i32), "`passwordMinutesOfInactivityBeforeLock`: `Edm.Int32`";
    "passwordMinimumCharacterSetCount" PASSWORD_MINIMUM_CHARACTER_SET_COUNT, password_minimum_character_set_count i32 -> Option<i32>, with_password_minimum_character_set_count(i32), "`passwordMinimumCharacterSetCount`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::RequiredPasswordType>, with_password_required_type(super::RequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.requiredPasswordType`" "Possible values are: deviceDefault, alphanumeric, numeric.";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordRequired" PASSWORD_REQUIRED, password_required bool -> Option<bool>, with_password_required(bool), "`passwordRequired`: `Edm.Boolean`";
    "osMinimumVersion" OS_MINIMUM_VERSION, os_minimum_version str -> Option<&str>, with_os_minimum_version(String), "`osMinimumVersion`: `Edm.String`";
    "osMaximumVersion" OS_MAXIMUM_VERSION, os_maximum_version str -> Option<&str>, with_os_maximum_version(String), "`osMaximumVersion`: `Edm.String`";
    "storageRequireEncryption" STORAGE_REQUIRE_ENCRYPTION, storage_require_encryption bool -> Option<bool>, with_storage_require_encryption(bool), "`storageRequireEncryption`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsPhone81CustomConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81customconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsPhone81CustomConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsPhone81CustomConfiguration";
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
    /// [`microsoft.graph.windowsPhone81GeneralConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81generalconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsPhone81GeneralConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsPhone81GeneralConfiguration";
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
    "applyOnlyToWindowsPhone81" APPLY_ONLY_TO_WINDOWS_PHONE81, apply_only_to_windows_phone81 bool -> Option<bool>, with_apply_only_to_windows_phone81(bool), "`applyOnlyToWindowsPhone81`: `Edm.Boolean`, read-only" "Read-only.";
    "appsBlockCopyPaste" APPS_BLOCK_COPY_PASTE, apps_block_copy_paste bool -> Option<bool>, with_apps_block_copy_paste(bool), "`appsBlockCopyPaste`: `Edm.Boolean`";
    "bluetoothBlocked" BLUETOOTH_BLOCKED, bluetooth_blocked bool -> Option<bool>, with_bluetooth_blocked(bool), "`bluetoothBlocked`: `Edm.Boolean`";
    "cameraBlocked" CAMERA_BLOCKED, camera_blocked bool -> Option<bool>, with_camera_blocked(bool), "`cameraBlocked`: `Edm.Boolean`";
    "cellularBlockWifiTethering" CELLULAR_BLOCK_WIFI_TETHERING, cellular_block_wifi_tethering bool -> Option<bool>, with_cellular_block_wifi_tethering(bool), "`cellularBlockWifiTethering`: `Edm.Boolean`";
    "compliantAppsList" COMPLIANT_APPS_LIST, compliant_apps_list models -> Option<&[super::AppListItem]>, with_compliant_apps_list(Vec<super::AppListItem>), "`compliantAppsList`: `Collection(microsoft.graph.appListItem)`";
    "compliantAppListType" COMPLIANT_APP_LIST_TYPE, compliant_app_list_type enumeration -> Option<super::AppListType>, with_compliant_app_list_type(super::AppListType), "`compliantAppListType`: `microsoft.graph.appListType`" "Possible values are: none, appsInListCompliant, appsNotInListCompliant.";
    "diagnosticDataBlockSubmission" DIAGNOSTIC_DATA_BLOCK_SUBMISSION, diagnostic_data_block_submission bool -> Option<bool>, with_diagnostic_data_block_submission(bool), "`diagnosticDataBlockSubmission`: `Edm.Boolean`";
    "emailBlockAddingAccounts" EMAIL_BLOCK_ADDING_ACCOUNTS, email_block_adding_accounts bool -> Option<bool>, with_email_block_adding_accounts(bool), "`emailBlockAddingAccounts`: `Edm.Boolean`";
    "locationServicesBlocked" LOCATION_SERVICES_BLOCKED, location_services_blocked bool -> Option<bool>, with_location_services_blocked(bool), "`locationServicesBlocked`: `Edm.Boolean`";
    "microsoftAccountBlocked" MICROSOFT_ACCOUNT_BLOCKED, microsoft_account_blocked bool -> Option<bool>, with_microsoft_account_blocked(bool), "`microsoftAccountBlocked`: `Edm.Boolean`";
    "nfcBlocked" NFC_BLOCKED, nfc_blocked bool -> Option<bool>, with_nfc_blocked(bool), "`nfcBlocked`: `Edm.Boolean`";
    "passwordBlockSimple" PASSWORD_BLOCK_SIMPLE, password_block_simple bool -> Option<bool>, with_password_block_simple(bool), "`passwordBlockSimple`: `Edm.Boolean`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinutesOfInactivityBeforeScreenTimeout" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT, password_minutes_of_inactivity_before_screen_timeout i32 -> Option<i32>, with_password_minutes_of_inactivity_before_screen_timeout(i32), "`passwordMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`";
    "passwordMinimumCharacterSetCount" PASSWORD_MINIMUM_CHARACTER_SET_COUNT, password_minimum_character_set_count i32 -> Option<i32>, with_password_minimum_character_set_count(i32), "`passwordMinimumCharacterSetCount`: `Edm.Int32`";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordSignInFailureCountBeforeFactoryReset" PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET, password_sign_in_failure_count_before_factory_reset i32 -> Option<i32>, with_password_sign_in_failure_count_before_factory_reset(i32), "`passwordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::RequiredPasswordType>, with_password_required_type(super::RequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.requiredPasswordType`" "Possible values are: deviceDefault, alphanumeric, numeric.";
    "passwordRequired" PASSWORD_REQUIRED, password_required bool -> Option<bool>, with_password_required(bool), "`passwordRequired`: `Edm.Boolean`";
    "screenCaptureBlocked" SCREEN_CAPTURE_BLOCKED, screen_capture_blocked bool -> Option<bool>, with_screen_capture_blocked(bool), "`screenCaptureBlocked`: `Edm.Boolean`";
    "storageBlockRemovableStorage" STORAGE_BLOCK_REMOVABLE_STORAGE, storage_block_removable_storage bool -> Option<bool>, with_storage_block_removable_storage(bool), "`storageBlockRemovableStorage`: `Edm.Boolean`";
    "storageRequireEncryption" STORAGE_REQUIRE_ENCRYPTION, storage_require_encryption bool -> Option<bool>, with_storage_require_encryption(bool), "`storageRequireEncryption`: `Edm.Boolean`";
    "webBrowserBlocked" WEB_BROWSER_BLOCKED, web_browser_blocked bool -> Option<bool>, with_web_browser_blocked(bool), "`webBrowserBlocked`: `Edm.Boolean`";
    "wifiBlocked" WIFI_BLOCKED, wifi_blocked bool -> Option<bool>, with_wifi_blocked(bool), "`wifiBlocked`: `Edm.Boolean`";
    "wifiBlockAutomaticConnectHotspots" WIFI_BLOCK_AUTOMATIC_CONNECT_HOTSPOTS, wifi_block_automatic_connect_hotspots bool -> Option<bool>, with_wifi_block_automatic_connect_hotspots(bool), "`wifiBlockAutomaticConnectHotspots`: `Edm.Boolean`";
    "wifiBlockHotspotReporting" WIFI_BLOCK_HOTSPOT_REPORTING, wifi_block_hotspot_reporting bool -> Option<bool>, with_wifi_block_hotspot_reporting(bool), "`wifiBlockHotspotReporting`: `Edm.Boolean`";
    "windowsStoreBlocked" WINDOWS_STORE_BLOCKED, windows_store_blocked bool -> Option<bool>, with_windows_store_blocked(bool), "`windowsStoreBlocked`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from windowsCertificateProfileBase.
    ///
    /// [`microsoft.graph.windowsPhone81ImportedPFXCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81importedpfxcertificateprofile?view=graph-rest-beta), with the accessors of [`WindowsCertificateProfileBase`](super::WindowsCertificateProfileBase)
    WindowsPhone81ImportedPfxCertificateProfile: super::WindowsCertificateProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsPhone81ImportedPFXCertificateProfile";
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
    /// Inherits from windowsPhone81CertificateProfileBase.
    ///
    /// [`microsoft.graph.windowsPhone81SCEPCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81scepcertificateprofile?view=graph-rest-beta), with the accessors of [`WindowsPhone81CertificateProfileBase`](super::WindowsPhone81CertificateProfileBase)
    WindowsPhone81ScepCertificateProfile: super::WindowsPhone81CertificateProfileBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsPhone81SCEPCertificateProfile";
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
    "scepServerUrls" SCEP_SERVER_URLS, scep_server_urls strs -> Option<Vec<&str>>, with_scep_server_urls(Vec<String>), "`scepServerUrls`: `Collection(Edm.String)`";
    "subjectNameFormatString" SUBJECT_NAME_FORMAT_STRING, subject_name_format_string str -> Option<&str>, with_subject_name_format_string(String), "`subjectNameFormatString`: `Edm.String`";
    "keyUsage" KEY_USAGE, key_usage flags -> Option<Flags<super::KeyUsages>>, with_key_usage(Flags<super::KeyUsages>), "`keyUsage`: `microsoft.graph.keyUsages`" "Possible values are: keyEncipherment, digitalSignature.";
    "keySize" KEY_SIZE, key_size enumeration -> Option<super::KeySize>, with_key_size(super::KeySize), "`keySize`: `microsoft.graph.keySize`" "Possible values are: size1024, size2048, size4096.";
    "hashAlgorithm" HASH_ALGORITHM, hash_algorithm flags -> Option<Flags<super::HashAlgorithms>>, with_hash_algorithm(Flags<super::HashAlgorithms>), "`hashAlgorithm`: `microsoft.graph.hashAlgorithms`" "Possible values are: sha1, sha2.";
    "subjectAlternativeNameFormatString" SUBJECT_ALTERNATIVE_NAME_FORMAT_STRING, subject_alternative_name_format_string str -> Option<&str>, with_subject_alternative_name_format_string(String), "`subjectAlternativeNameFormatString`: `Edm.String`";
    "rootCertificate" ROOT_CERTIFICATE, root_certificate model -> Option<&super::WindowsPhone81TrustedRootCertificate>, with_root_certificate(super::WindowsPhone81TrustedRootCertificate), "`rootCertificate`: `microsoft.graph.windowsPhone81TrustedRootCertificate`";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.windowsPhone81StoreApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsphone81storeapp?view=graph-rest-beta), with the accessors of [`MobileApp`](super::MobileApp)
    WindowsPhone81StoreApp: super::MobileApp, super::Entity = "microsoft.graph.windowsPhone81StoreApp";
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
    "appStoreUrl" APP_STORE_URL, app_store_url str -> Option<&str>, with_app_store_url(String), "`appStoreUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsPhone81TrustedRootCertificate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81trustedrootcertificate?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsPhone81TrustedRootCertificate: super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsPhone81TrustedRootCertificate";
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
    /// Inherits from windows81vpnconfiguration.
    ///
    /// [`microsoft.graph.windowsPhone81VpnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81vpnconfiguration?view=graph-rest-beta), with the accessors of [`Windows81VpnConfiguration`](super::Windows81VpnConfiguration)
    WindowsPhone81VpnConfiguration: super::Windows81VpnConfiguration, super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsPhone81VpnConfiguration";
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
    inherited "applyOnlyToWindows81" APPLY_ONLY_TO_WINDOWS81, with_apply_only_to_windows81(bool), "`applyOnlyToWindows81`";
    inherited "connectionType" CONNECTION_TYPE, with_connection_type(super::WindowsVpnConnectionType), "`connectionType`";
    inherited "loginGroupOrDomain" LOGIN_GROUP_OR_DOMAIN, with_login_group_or_domain(String), "`loginGroupOrDomain`";
    inherited "enableSplitTunneling" ENABLE_SPLIT_TUNNELING, with_enable_split_tunneling(bool), "`enableSplitTunneling`";
    inherited "proxyServer" PROXY_SERVER, with_proxy_server(super::Windows81VpnProxyServer), "`proxyServer`";
    "bypassVpnOnCompanyWifi" BYPASS_VPN_ON_COMPANY_WIFI, bypass_vpn_on_company_wifi bool -> Option<bool>, with_bypass_vpn_on_company_wifi(bool), "`bypassVpnOnCompanyWifi`: `Edm.Boolean`";
    "bypassVpnOnHomeWifi" BYPASS_VPN_ON_HOME_WIFI, bypass_vpn_on_home_wifi bool -> Option<bool>, with_bypass_vpn_on_home_wifi(bool), "`bypassVpnOnHomeWifi`: `Edm.Boolean`";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::VpnAuthenticationMethod>, with_authentication_method(super::VpnAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.vpnAuthenticationMethod`" "Possible values are: certificate, usernameAndPassword, sharedSecret, derivedCredential, azureAD.";
    "rememberUserCredentials" REMEMBER_USER_CREDENTIALS, remember_user_credentials bool -> Option<bool>, with_remember_user_credentials(bool), "`rememberUserCredentials`: `Edm.Boolean`";
    "dnsSuffixSearchList" DNS_SUFFIX_SEARCH_LIST, dns_suffix_search_list strs -> Option<Vec<&str>>, with_dns_suffix_search_list(Vec<String>), "`dnsSuffixSearchList`: `Collection(Edm.String)`";
    "identityCertificate" IDENTITY_CERTIFICATE, identity_certificate model -> Option<&super::WindowsPhone81CertificateProfileBase>, with_identity_certificate(super::WindowsPhone81CertificateProfileBase), "`identityCertificate`: `microsoft.graph.windowsPhone81CertificateProfileBase`";
}

crate::runtime::model! {
    /// Inherits from easEmailProfileConfigurationBase.
    ///
    /// [`microsoft.graph.windowsPhoneEASEmailProfileConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphoneeasemailprofileconfiguration?view=graph-rest-beta), with the accessors of [`EasEmailProfileConfigurationBase`](super::EasEmailProfileConfigurationBase)
    WindowsPhoneEasEmailProfileConfiguration: super::EasEmailProfileConfigurationBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsPhoneEASEmailProfileConfiguration";
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
    "applyOnlyToWindowsPhone81" APPLY_ONLY_TO_WINDOWS_PHONE81, apply_only_to_windows_phone81 bool -> Option<bool>, with_apply_only_to_windows_phone81(bool), "`applyOnlyToWindowsPhone81`: `Edm.Boolean`, read-only" "Read-only.";
    "syncCalendar" SYNC_CALENDAR, sync_calendar bool -> Option<bool>, with_sync_calendar(bool), "`syncCalendar`: `Edm.Boolean`";
    "syncContacts" SYNC_CONTACTS, sync_contacts bool -> Option<bool>, with_sync_contacts(bool), "`syncContacts`: `Edm.Boolean`";
    "syncTasks" SYNC_TASKS, sync_tasks bool -> Option<bool>, with_sync_tasks(bool), "`syncTasks`: `Edm.Boolean`";
    "durationOfEmailToSync" DURATION_OF_EMAIL_TO_SYNC, duration_of_email_to_sync enumeration -> Option<super::EmailSyncDuration>, with_duration_of_email_to_sync(super::EmailSyncDuration), "`durationOfEmailToSync`: `microsoft.graph.emailSyncDuration`" "Possible values are: userDefined, oneDay, threeDays, oneWeek, unlimited, twoWeeks, oneMonth.";
    "emailAddressSource" EMAIL_ADDRESS_SOURCE, email_address_source enumeration -> Option<super::UserEmailSource>, with_email_address_source(super::UserEmailSource), "`emailAddressSource`: `microsoft.graph.userEmailSource`" "Possible values are: userPrincipalName, primarySmtpAddress.";
    "emailSyncSchedule" EMAIL_SYNC_SCHEDULE, email_sync_schedule enumeration -> Option<super::EmailSyncSchedule>, with_email_sync_schedule(super::EmailSyncSchedule), "`emailSyncSchedule`: `microsoft.graph.emailSyncSchedule`" "Possible values are: userDefined, asMessagesArrive, manual, fifteenMinutes, thirtyMinutes, sixtyMinutes, basedOnMyUsage.";
    "hostName" HOST_NAME, host_name str -> Option<&str>, with_host_name(String), "`hostName`: `Edm.String`";
    "requireSsl" REQUIRE_SSL, require_ssl bool -> Option<bool>, with_require_ssl(bool), "`requireSsl`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.windowsPhoneXAP`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsphonexap?view=graph-rest-beta), with the accessors of [`MobileLobApp`](super::MobileLobApp)
    WindowsPhoneXap: super::MobileLobApp, super::MobileApp, super::Entity = "microsoft.graph.windowsPhoneXAP";
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
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::WindowsMinimumOperatingSystem>, with_minimum_supported_operating_system(super::WindowsMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.windowsMinimumOperatingSystem`";
    "productIdentifier" PRODUCT_IDENTIFIER, product_identifier str -> Option<&str>, with_product_identifier(String), "`productIdentifier`: `Edm.String`";
    "identityVersion" IDENTITY_VERSION, identity_version str -> Option<&str>, with_identity_version(String), "`identityVersion`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsPrivacyDataAccessControlItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsprivacydataaccesscontrolitem?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsPrivacyDataAccessControlItem: super::Entity = "microsoft.graph.windowsPrivacyDataAccessControlItem";
    inherited "id" ID, with_id(String), "`id`";
    "accessLevel" ACCESS_LEVEL, access_level enumeration -> Option<super::WindowsPrivacyDataAccessLevel>, with_access_level(super::WindowsPrivacyDataAccessLevel), "`accessLevel`: `microsoft.graph.windowsPrivacyDataAccessLevel`" "Possible values are: notConfigured, forceAllow, forceDeny, userInControl.";
    "dataCategory" DATA_CATEGORY, data_category enumeration -> Option<super::WindowsPrivacyDataCategory>, with_data_category(super::WindowsPrivacyDataCategory), "`dataCategory`: `microsoft.graph.windowsPrivacyDataCategory`" "Possible values are: notConfigured, accountInfo, appsRunInBackground, calendar, callHistory, camera, contacts, diagnosticsInfo, email, location, messaging, microphone, motion, notifications, phone, radios, tasks, syncWithDevices, trustedDevices.";
    "appPackageFamilyName" APP_PACKAGE_FAMILY_NAME, app_package_family_name str -> Option<&str>, with_app_package_family_name(String), "`appPackageFamilyName`: `Edm.String`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsPrivacyDataAccessLevel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsprivacydataaccesslevel?view=graph-rest-beta)
    WindowsPrivacyDataAccessLevel = "microsoft.graph.windowsPrivacyDataAccessLevel" {
        NotConfigured = "notConfigured",
        ForceAllow = "forceAllow",
        ForceDeny = "forceDeny",
        UserInControl = "userInControl",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsPrivacyDataCategory`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsprivacydatacategory?view=graph-rest-beta)
    WindowsPrivacyDataCategory = "microsoft.graph.windowsPrivacyDataCategory" {
        NotConfigured = "notConfigured",
        AccountInfo = "accountInfo",
        AppsRunInBackground = "appsRunInBackground",
        Calendar = "calendar",
        CallHistory = "callHistory",
        Camera = "camera",
        Contacts = "contacts",
        DiagnosticsInfo = "diagnosticsInfo",
        Email = "email",
        Location = "location",
        Messaging = "messaging",
        Microphone = "microphone",
        Motion = "motion",
        Notifications = "notifications",
        Phone = "phone",
        Radios = "radios",
        Tasks = "tasks",
        SyncWithDevices = "syncWithDevices",
        TrustedDevices = "trustedDevices",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsProtectionState`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsprotectionstate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsProtectionState: super::Entity = "microsoft.graph.windowsProtectionState";
    inherited "id" ID, with_id(String), "`id`";
    "malwareProtectionEnabled" MALWARE_PROTECTION_ENABLED, malware_protection_enabled bool -> Option<bool>, with_malware_protection_enabled(bool), "`malwareProtectionEnabled`: `Edm.Boolean`";
    "deviceState" DEVICE_STATE, device_state flags -> Option<Flags<super::WindowsDeviceHealthState>>, with_device_state(Flags<super::WindowsDeviceHealthState>), "`deviceState`: `microsoft.graph.windowsDeviceHealthState`" "Possible values are: clean, fullScanPending, rebootPending, manualStepsPending, offlineScanPending, critical.";
    "realTimeProtectionEnabled" REAL_TIME_PROTECTION_ENABLED, real_time_protection_enabled bool -> Option<bool>, with_real_time_protection_enabled(bool), "`realTimeProtectionEnabled`: `Edm.Boolean`";
    "networkInspectionSystemEnabled" NETWORK_INSPECTION_SYSTEM_ENABLED, network_inspection_system_enabled bool -> Option<bool>, with_network_inspection_system_enabled(bool), "`networkInspectionSystemEnabled`: `Edm.Boolean`";
    "quickScanOverdue" QUICK_SCAN_OVERDUE, quick_scan_overdue bool -> Option<bool>, with_quick_scan_overdue(bool), "`quickScanOverdue`: `Edm.Boolean`";
    "fullScanOverdue" FULL_SCAN_OVERDUE, full_scan_overdue bool -> Option<bool>, with_full_scan_overdue(bool), "`fullScanOverdue`: `Edm.Boolean`";
    "signatureUpdateOverdue" SIGNATURE_UPDATE_OVERDUE, signature_update_overdue bool -> Option<bool>, with_signature_update_overdue(bool), "`signatureUpdateOverdue`: `Edm.Boolean`";
    "rebootRequired" REBOOT_REQUIRED, reboot_required bool -> Option<bool>, with_reboot_required(bool), "`rebootRequired`: `Edm.Boolean`";
    "fullScanRequired" FULL_SCAN_REQUIRED, full_scan_required bool -> Option<bool>, with_full_scan_required(bool), "`fullScanRequired`: `Edm.Boolean`";
    "engineVersion" ENGINE_VERSION, engine_version str -> Option<&str>, with_engine_version(String), "`engineVersion`: `Edm.String`";
    "signatureVersion" SIGNATURE_VERSION, signature_version str -> Option<&str>, with_signature_version(String), "`signatureVersion`: `Edm.String`";
    "antiMalwareVersion" ANTI_MALWARE_VERSION, anti_malware_version str -> Option<&str>, with_anti_malware_version(String), "`antiMalwareVersion`: `Edm.String`";
    "lastQuickScanDateTime" LAST_QUICK_SCAN_DATE_TIME, last_quick_scan_date_time date_time -> Parsed<OffsetDateTime>, with_last_quick_scan_date_time(OffsetDateTime), "`lastQuickScanDateTime`: `Edm.DateTimeOffset`";
    "lastFullScanDateTime" LAST_FULL_SCAN_DATE_TIME, last_full_scan_date_time date_time -> Parsed<OffsetDateTime>, with_last_full_scan_date_time(OffsetDateTime), "`lastFullScanDateTime`: `Edm.DateTimeOffset`";
    "lastQuickScanSignatureVersion" LAST_QUICK_SCAN_SIGNATURE_VERSION, last_quick_scan_signature_version str -> Option<&str>, with_last_quick_scan_signature_version(String), "`lastQuickScanSignatureVersion`: `Edm.String`";
    "lastFullScanSignatureVersion" LAST_FULL_SCAN_SIGNATURE_VERSION, last_full_scan_signature_version str -> Option<&str>, with_last_full_scan_signature_version(String), "`lastFullScanSignatureVersion`: `Edm.String`";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "productStatus" PRODUCT_STATUS, product_status flags -> Option<Flags<super::WindowsDefenderProductStatus>>, with_product_status(Flags<super::WindowsDefenderProductStatus>), "`productStatus`: `microsoft.graph.windowsDefenderProductStatus`" "Possible values are: noStatus, serviceNotRunning, serviceStartedWithoutMalwareProtection, pendingFullScanDueToThreatAction, pendingRebootDueToThreatAction, pendingManualStepsDueToThreatAction, avSignaturesOutOfDate, asSignaturesOutOfDate, noQuickScanHappenedForSpecifiedPeriod, noFullScanHappenedForSpecifiedPeriod, systemInitiatedScanInProgress, systemInitiatedCleanInProgress, samplesPendingSubmission, productRunningInEvaluationMode, productRunningInNonGenuineMode, productExpired, offlineScanRequired, serviceShutdownAsPartOfSystemShutdown, threatRemediationFailedCritically, threatRemediationFailedNonCritically, noStatusFlagsSet, platformOutOfDate, platformUpdateInProgress, platformAboutToBeOutdated, signatureOrPlatformEndOfLifeIsPastOrIsImpending.";
    "isVirtualMachine" IS_VIRTUAL_MACHINE, is_virtual_machine bool -> Option<bool>, with_is_virtual_machine(bool), "`isVirtualMachine`: `Edm.Boolean`";
    "tamperProtectionEnabled" TAMPER_PROTECTION_ENABLED, tamper_protection_enabled bool -> Option<bool>, with_tamper_protection_enabled(bool), "`tamperProtectionEnabled`: `Edm.Boolean`";
    "controlledConfigurationEnabled" CONTROLLED_CONFIGURATION_ENABLED, controlled_configuration_enabled bool -> Option<bool>, with_controlled_configuration_enabled(bool), "`controlledConfigurationEnabled`: `Edm.Boolean`, metadata";
    "detectedMalwareState" DETECTED_MALWARE_STATE, detected_malware_state models -> Option<&[super::WindowsDeviceMalwareState]>, with_detected_malware_state(Vec<super::WindowsDeviceMalwareState>), "`detectedMalwareState`: `Collection(microsoft.graph.windowsDeviceMalwareState)`";
}
