// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Duration, Flags, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// Inherits from managedAppConfiguration.
    ///
    /// [`microsoft.graph.targetedManagedAppConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-shared-targetedmanagedappconfiguration?view=graph-rest-beta), with the accessors of [`ManagedAppConfiguration`](super::ManagedAppConfiguration)
    TargetedManagedAppConfiguration: super::ManagedAppConfiguration, super::ManagedAppPolicy, super::Entity = "microsoft.graph.targetedManagedAppConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "customSettings" CUSTOM_SETTINGS, with_custom_settings(Vec<super::KeyValuePair>), "`customSettings`";
    inherited "settings" SETTINGS, with_settings(Vec<super::DeviceManagementConfigurationSetting>), "`settings`";
    "deployedAppCount" DEPLOYED_APP_COUNT, deployed_app_count i32 -> Option<i32>, with_deployed_app_count(i32), "`deployedAppCount`: `Edm.Int32`";
    "isAssigned" IS_ASSIGNED, is_assigned bool -> Option<bool>, with_is_assigned(bool), "`isAssigned`: `Edm.Boolean`";
    "appGroupType" APP_GROUP_TYPE, app_group_type flags -> Option<Flags<super::TargetedManagedAppGroupType>>, with_app_group_type(Flags<super::TargetedManagedAppGroupType>), "`appGroupType`: `microsoft.graph.targetedManagedAppGroupType`, metadata";
    "targetedAppManagementLevels" TARGETED_APP_MANAGEMENT_LEVELS, targeted_app_management_levels flags -> Option<Flags<super::AppManagementLevel>>, with_targeted_app_management_levels(Flags<super::AppManagementLevel>), "`targetedAppManagementLevels`: `microsoft.graph.appManagementLevel`, metadata";
    "apps" APPS, apps models -> Option<&[super::ManagedMobileApp]>, with_apps(Vec<super::ManagedMobileApp>), "`apps`: `Collection(microsoft.graph.managedMobileApp)`";
    "deploymentSummary" DEPLOYMENT_SUMMARY, deployment_summary model -> Option<&super::ManagedAppPolicyDeploymentSummary>, with_deployment_summary(super::ManagedAppPolicyDeploymentSummary), "`deploymentSummary`: `microsoft.graph.managedAppPolicyDeploymentSummary`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::TargetedManagedAppPolicyAssignment]>, with_assignments(Vec<super::TargetedManagedAppPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.targetedManagedAppPolicyAssignment)`";
}

crate::runtime::model! {
    /// Inherits from policySetItem.
    ///
    /// [`microsoft.graph.targetedManagedAppConfigurationPolicySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-targetedmanagedappconfigurationpolicysetitem?view=graph-rest-beta), with the accessors of [`PolicySetItem`](super::PolicySetItem)
    TargetedManagedAppConfigurationPolicySetItem: super::PolicySetItem, super::Entity = "microsoft.graph.targetedManagedAppConfigurationPolicySetItem";
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

crate::runtime::enumeration! {
    /// [`microsoft.graph.targetedManagedAppGroupType`](https://learn.microsoft.com/graph/api/resources/intune-mam-targetedmanagedappgrouptype?view=graph-rest-beta)
    TargetedManagedAppGroupType = "microsoft.graph.targetedManagedAppGroupType" {
        SelectedPublicApps = "selectedPublicApps",
        AllCoreMicrosoftApps = "allCoreMicrosoftApps",
        AllMicrosoftApps = "allMicrosoftApps",
        AllApps = "allApps",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.targetedManagedAppPolicyAssignment`](https://learn.microsoft.com/graph/api/resources/intune-mam-targetedmanagedapppolicyassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TargetedManagedAppPolicyAssignment: super::Entity = "microsoft.graph.targetedManagedAppPolicyAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
    "source" SOURCE, source enumeration -> Option<super::DeviceAndAppManagementAssignmentSource>, with_source(super::DeviceAndAppManagementAssignmentSource), "`source`: `microsoft.graph.deviceAndAppManagementAssignmentSource`" "Possible values are: direct, policySets.";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from managedAppProtection.
    ///
    /// [`microsoft.graph.targetedManagedAppProtection`](https://learn.microsoft.com/graph/api/resources/intune-mam-targetedmanagedappprotection?view=graph-rest-beta), with the accessors of [`ManagedAppProtection`](super::ManagedAppProtection)
    TargetedManagedAppProtection: super::ManagedAppProtection, super::ManagedAppPolicy, super::Entity = "microsoft.graph.targetedManagedAppProtection" {
        "microsoft.graph.androidManagedAppProtection",
        "microsoft.graph.iosManagedAppProtection",
    };
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
    "isAssigned" IS_ASSIGNED, is_assigned bool -> Option<bool>, with_is_assigned(bool), "`isAssigned`: `Edm.Boolean`";
    "targetedAppManagementLevels" TARGETED_APP_MANAGEMENT_LEVELS, targeted_app_management_levels flags -> Option<Flags<super::AppManagementLevel>>, with_targeted_app_management_levels(Flags<super::AppManagementLevel>), "`targetedAppManagementLevels`: `microsoft.graph.appManagementLevel`" "Possible values are: unspecified, unmanaged, mdm, androidEnterprise, androidEnterpriseDedicatedDevicesWithAzureAdSharedMode, androidOpenSourceProjectUserAssociated, androidOpenSourceProjectUserless.";
    "appGroupType" APP_GROUP_TYPE, app_group_type flags -> Option<Flags<super::TargetedManagedAppGroupType>>, with_app_group_type(Flags<super::TargetedManagedAppGroupType>), "`appGroupType`: `microsoft.graph.targetedManagedAppGroupType`" "Possible values are: selectedPublicApps, allCoreMicrosoftApps, allMicrosoftApps, allApps.";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::TargetedManagedAppPolicyAssignment]>, with_assignments(Vec<super::TargetedManagedAppPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.targetedManagedAppPolicyAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.telecomExpenseManagementPartner`](https://learn.microsoft.com/graph/api/resources/intune-tem-telecomexpensemanagementpartner?view=graph-rest-beta), not in the metadata
    TelecomExpenseManagementPartner = "microsoft.graph.telecomExpenseManagementPartner";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
    "appAuthorized" APP_AUTHORIZED, app_authorized bool -> Option<bool>, with_app_authorized(bool), "`appAuthorized`: `Edm.Boolean`";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`";
    "lastConnectionDateTime" LAST_CONNECTION_DATE_TIME, last_connection_date_time date_time -> Parsed<OffsetDateTime>, with_last_connection_date_time(OffsetDateTime), "`lastConnectionDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.tenantAttachRBAC`](https://learn.microsoft.com/graph/api/resources/intune-devices-tenantattachrbac?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TenantAttachRbac: super::Entity = "microsoft.graph.tenantAttachRBAC";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// [`microsoft.graph.tenantAttachRBACState`](https://learn.microsoft.com/graph/api/resources/intune-devices-tenantattachrbacstate?view=graph-rest-beta)
    TenantAttachRbacState = "microsoft.graph.tenantAttachRBACState";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// `microsoft.graph.termsAgreements`, metadata
    TermsAgreements = "microsoft.graph.termsAgreements"
}

crate::runtime::model! {
    /// [`microsoft.graph.termsAndConditions`](https://learn.microsoft.com/graph/api/resources/intune-companyterms-termsandconditions?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TermsAndConditions: super::Entity = "microsoft.graph.termsAndConditions";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "bodyText" BODY_TEXT, body_text str -> Option<&str>, with_body_text(String), "`bodyText`: `Edm.String`";
    "acceptanceStatement" ACCEPTANCE_STATEMENT, acceptance_statement str -> Option<&str>, with_acceptance_statement(String), "`acceptanceStatement`: `Edm.String`";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "groupAssignments" GROUP_ASSIGNMENTS, group_assignments models -> Option<&[super::TermsAndConditionsGroupAssignment]>, with_group_assignments(Vec<super::TermsAndConditionsGroupAssignment>), "`groupAssignments`: `Collection(microsoft.graph.termsAndConditionsGroupAssignment)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::TermsAndConditionsAssignment]>, with_assignments(Vec<super::TermsAndConditionsAssignment>), "`assignments`: `Collection(microsoft.graph.termsAndConditionsAssignment)`";
    "acceptanceStatuses" ACCEPTANCE_STATUSES, acceptance_statuses models -> Option<&[super::TermsAndConditionsAcceptanceStatus]>, with_acceptance_statuses(Vec<super::TermsAndConditionsAcceptanceStatus>), "`acceptanceStatuses`: `Collection(microsoft.graph.termsAndConditionsAcceptanceStatus)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.termsAndConditionsAcceptanceStatus`](https://learn.microsoft.com/graph/api/resources/intune-companyterms-termsandconditionsacceptancestatus?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TermsAndConditionsAcceptanceStatus: super::Entity = "microsoft.graph.termsAndConditionsAcceptanceStatus";
    inherited "id" ID, with_id(String), "`id`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "acceptedVersion" ACCEPTED_VERSION, accepted_version i32 -> Option<i32>, with_accepted_version(i32), "`acceptedVersion`: `Edm.Int32`";
    "acceptedDateTime" ACCEPTED_DATE_TIME, accepted_date_time date_time -> Parsed<OffsetDateTime>, with_accepted_date_time(OffsetDateTime), "`acceptedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "termsAndConditions" TERMS_AND_CONDITIONS, terms_and_conditions model -> Option<&super::TermsAndConditions>, with_terms_and_conditions(super::TermsAndConditions), "`termsAndConditions`: `microsoft.graph.termsAndConditions`";
}

crate::runtime::model! {
    /// [`microsoft.graph.termsAndConditionsAssignment`](https://learn.microsoft.com/graph/api/resources/intune-companyterms-termsandconditionsassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TermsAndConditionsAssignment: super::Entity = "microsoft.graph.termsAndConditionsAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.termsAndConditionsGroupAssignment`](https://learn.microsoft.com/graph/api/resources/intune-companyterms-termsandconditionsgroupassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TermsAndConditionsGroupAssignment: super::Entity = "microsoft.graph.termsAndConditionsGroupAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "targetGroupId" TARGET_GROUP_ID, target_group_id str -> Option<&str>, with_target_group_id(String), "`targetGroupId`: `Edm.String`";
    "termsAndConditions" TERMS_AND_CONDITIONS, terms_and_conditions model -> Option<&super::TermsAndConditions>, with_terms_and_conditions(super::TermsAndConditions), "`termsAndConditions`: `microsoft.graph.termsAndConditions`";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeSeriesParameter`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-timeseriesparameter?view=graph-rest-beta)
    TimeSeriesParameter = "microsoft.graph.timeSeriesParameter";
    "metricName" METRIC_NAME, metric_name str -> Option<&str>, with_metric_name(String), "`metricName`: `Edm.String`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`" "Optional.";
}

crate::runtime::model! {
    /// `microsoft.graph.trustChainCertificate`, metadata
    TrustChainCertificate = "microsoft.graph.trustChainCertificate";
    "certificate" CERTIFICATE, certificate str -> Option<&str>, with_certificate(String), "`certificate`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}
