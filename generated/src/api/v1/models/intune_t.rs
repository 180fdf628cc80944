// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Duration, Flags, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// Inherits from managedAppConfiguration.
    ///
    /// [`microsoft.graph.targetedManagedAppConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-mam-targetedmanagedappconfiguration?view=graph-rest-1.0), with the accessors of [`ManagedAppConfiguration`](super::ManagedAppConfiguration)
    TargetedManagedAppConfiguration: super::ManagedAppConfiguration, super::ManagedAppPolicy, super::Entity = "microsoft.graph.targetedManagedAppConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "customSettings" CUSTOM_SETTINGS, with_custom_settings(Vec<super::KeyValuePair>), "`customSettings`";
    "deployedAppCount" DEPLOYED_APP_COUNT, deployed_app_count i32 -> Option<i32>, with_deployed_app_count(i32), "`deployedAppCount`: `Edm.Int32`";
    "isAssigned" IS_ASSIGNED, is_assigned bool -> Option<bool>, with_is_assigned(bool), "`isAssigned`: `Edm.Boolean`";
    "apps" APPS, apps models -> Option<&[super::ManagedMobileApp]>, with_apps(Vec<super::ManagedMobileApp>), "`apps`: `Collection(microsoft.graph.managedMobileApp)`";
    "deploymentSummary" DEPLOYMENT_SUMMARY, deployment_summary model -> Option<&super::ManagedAppPolicyDeploymentSummary>, with_deployment_summary(super::ManagedAppPolicyDeploymentSummary), "`deploymentSummary`: `microsoft.graph.managedAppPolicyDeploymentSummary`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::TargetedManagedAppPolicyAssignment]>, with_assignments(Vec<super::TargetedManagedAppPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.targetedManagedAppPolicyAssignment)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.targetedManagedAppGroupType`](https://learn.microsoft.com/graph/api/resources/intune-mam-targetedmanagedappgrouptype?view=graph-rest-1.0)
    TargetedManagedAppGroupType = "microsoft.graph.targetedManagedAppGroupType" {
        SelectedPublicApps = "selectedPublicApps",
        AllCoreMicrosoftApps = "allCoreMicrosoftApps",
        AllMicrosoftApps = "allMicrosoftApps",
        AllApps = "allApps",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.targetedManagedAppPolicyAssignment`](https://learn.microsoft.com/graph/api/resources/intune-mam-targetedmanagedapppolicyassignment?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    TargetedManagedAppPolicyAssignment: super::Entity = "microsoft.graph.targetedManagedAppPolicyAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// Inherits from managedAppProtection.
    ///
    /// [`microsoft.graph.targetedManagedAppProtection`](https://learn.microsoft.com/graph/api/resources/intune-mam-targetedmanagedappprotection?view=graph-rest-1.0), with the accessors of [`ManagedAppProtection`](super::ManagedAppProtection)
    TargetedManagedAppProtection: super::ManagedAppProtection, super::ManagedAppPolicy, super::Entity = "microsoft.graph.targetedManagedAppProtection" {
        "microsoft.graph.androidManagedAppProtection",
        "microsoft.graph.iosManagedAppProtection",
    };
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
    "isAssigned" IS_ASSIGNED, is_assigned bool -> Option<bool>, with_is_assigned(bool), "`isAssigned`: `Edm.Boolean`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::TargetedManagedAppPolicyAssignment]>, with_assignments(Vec<super::TargetedManagedAppPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.targetedManagedAppPolicyAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.telecomExpenseManagementPartner`](https://learn.microsoft.com/graph/api/resources/intune-tem-telecomexpensemanagementpartner?view=graph-rest-1.0), not in the metadata
    TelecomExpenseManagementPartner = "microsoft.graph.telecomExpenseManagementPartner";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
    "appAuthorized" APP_AUTHORIZED, app_authorized bool -> Option<bool>, with_app_authorized(bool), "`appAuthorized`: `Edm.Boolean`";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`";
    "lastConnectionDateTime" LAST_CONNECTION_DATE_TIME, last_connection_date_time date_time -> Parsed<OffsetDateTime>, with_last_connection_date_time(OffsetDateTime), "`lastConnectionDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.termsAndConditions`](https://learn.microsoft.com/graph/api/resources/intune-companyterms-termsandconditions?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    TermsAndConditions: super::Entity = "microsoft.graph.termsAndConditions";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "bodyText" BODY_TEXT, body_text str -> Option<&str>, with_body_text(String), "`bodyText`: `Edm.String`";
    "acceptanceStatement" ACCEPTANCE_STATEMENT, acceptance_statement str -> Option<&str>, with_acceptance_statement(String), "`acceptanceStatement`: `Edm.String`";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::TermsAndConditionsAssignment]>, with_assignments(Vec<super::TermsAndConditionsAssignment>), "`assignments`: `Collection(microsoft.graph.termsAndConditionsAssignment)`";
    "acceptanceStatuses" ACCEPTANCE_STATUSES, acceptance_statuses models -> Option<&[super::TermsAndConditionsAcceptanceStatus]>, with_acceptance_statuses(Vec<super::TermsAndConditionsAcceptanceStatus>), "`acceptanceStatuses`: `Collection(microsoft.graph.termsAndConditionsAcceptanceStatus)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.termsAndConditionsAcceptanceStatus`](https://learn.microsoft.com/graph/api/resources/intune-companyterms-termsandconditionsacceptancestatus?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    TermsAndConditionsAcceptanceStatus: super::Entity = "microsoft.graph.termsAndConditionsAcceptanceStatus";
    inherited "id" ID, with_id(String), "`id`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "acceptedVersion" ACCEPTED_VERSION, accepted_version i32 -> Option<i32>, with_accepted_version(i32), "`acceptedVersion`: `Edm.Int32`";
    "acceptedDateTime" ACCEPTED_DATE_TIME, accepted_date_time date_time -> Parsed<OffsetDateTime>, with_accepted_date_time(OffsetDateTime), "`acceptedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "termsAndConditions" TERMS_AND_CONDITIONS, terms_and_conditions model -> Option<&super::TermsAndConditions>, with_terms_and_conditions(super::TermsAndConditions), "`termsAndConditions`: `microsoft.graph.termsAndConditions`";
}

crate::runtime::model! {
    /// [`microsoft.graph.termsAndConditionsAssignment`](https://learn.microsoft.com/graph/api/resources/intune-companyterms-termsandconditionsassignment?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    TermsAndConditionsAssignment: super::Entity = "microsoft.graph.termsAndConditionsAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}
