// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Flags, Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from managedAppProtection.
    ///
    /// [`microsoft.graph.targetedManagedAppProtection`](https://learn.microsoft.com/graph/api/resources/intune-mam-targetedmanagedappprotection?view=graph-rest-beta)
    TargetedManagedAppProtection: super::ManagedAppProtection = "microsoft.graph.targetedManagedAppProtection" {
        "microsoft.graph.androidManagedAppProtection",
        "microsoft.graph.iosManagedAppProtection",
    }
}

crate::runtime::derived! {
    TargetedManagedAppProtection: super::ManagedAppPolicy
}

impl TargetedManagedAppProtection {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `periodOfflineBeforeAccessCheck` in queries.
    pub const PERIOD_OFFLINE_BEFORE_ACCESS_CHECK: Property<Self> = Property::new("periodOfflineBeforeAccessCheck");
    /// `periodOnlineBeforeAccessCheck` in queries.
    pub const PERIOD_ONLINE_BEFORE_ACCESS_CHECK: Property<Self> = Property::new("periodOnlineBeforeAccessCheck");
    /// `allowedInboundDataTransferSources` in queries.
    pub const ALLOWED_INBOUND_DATA_TRANSFER_SOURCES: Property<Self> =
        Property::new("allowedInboundDataTransferSources");
    /// `allowedOutboundDataTransferDestinations` in queries.
    pub const ALLOWED_OUTBOUND_DATA_TRANSFER_DESTINATIONS: Property<Self> =
        Property::new("allowedOutboundDataTransferDestinations");
    /// `organizationalCredentialsRequired` in queries.
    pub const ORGANIZATIONAL_CREDENTIALS_REQUIRED: Property<Self> = Property::new("organizationalCredentialsRequired");
    /// `allowedOutboundClipboardSharingLevel` in queries.
    pub const ALLOWED_OUTBOUND_CLIPBOARD_SHARING_LEVEL: Property<Self> =
        Property::new("allowedOutboundClipboardSharingLevel");
    /// `dataBackupBlocked` in queries.
    pub const DATA_BACKUP_BLOCKED: Property<Self> = Property::new("dataBackupBlocked");
    /// `deviceComplianceRequired` in queries.
    pub const DEVICE_COMPLIANCE_REQUIRED: Property<Self> = Property::new("deviceComplianceRequired");
    /// `managedBrowserToOpenLinksRequired` in queries.
    pub const MANAGED_BROWSER_TO_OPEN_LINKS_REQUIRED: Property<Self> =
        Property::new("managedBrowserToOpenLinksRequired");
    /// `saveAsBlocked` in queries.
    pub const SAVE_AS_BLOCKED: Property<Self> = Property::new("saveAsBlocked");
    /// `periodOfflineBeforeWipeIsEnforced` in queries.
    pub const PERIOD_OFFLINE_BEFORE_WIPE_IS_ENFORCED: Property<Self> =
        Property::new("periodOfflineBeforeWipeIsEnforced");
    /// `pinRequired` in queries.
    pub const PIN_REQUIRED: Property<Self> = Property::new("pinRequired");
    /// `maximumPinRetries` in queries.
    pub const MAXIMUM_PIN_RETRIES: Property<Self> = Property::new("maximumPinRetries");
    /// `simplePinBlocked` in queries.
    pub const SIMPLE_PIN_BLOCKED: Property<Self> = Property::new("simplePinBlocked");
    /// `minimumPinLength` in queries.
    pub const MINIMUM_PIN_LENGTH: Property<Self> = Property::new("minimumPinLength");
    /// `pinCharacterSet` in queries.
    pub const PIN_CHARACTER_SET: Property<Self> = Property::new("pinCharacterSet");
    /// `periodBeforePinReset` in queries.
    pub const PERIOD_BEFORE_PIN_RESET: Property<Self> = Property::new("periodBeforePinReset");
    /// `allowedDataStorageLocations` in queries.
    pub const ALLOWED_DATA_STORAGE_LOCATIONS: Property<Self> = Property::new("allowedDataStorageLocations");
    /// `contactSyncBlocked` in queries.
    pub const CONTACT_SYNC_BLOCKED: Property<Self> = Property::new("contactSyncBlocked");
    /// `printBlocked` in queries.
    pub const PRINT_BLOCKED: Property<Self> = Property::new("printBlocked");
    /// `fingerprintBlocked` in queries.
    pub const FINGERPRINT_BLOCKED: Property<Self> = Property::new("fingerprintBlocked");
    /// `disableAppPinIfDevicePinIsSet` in queries.
    pub const DISABLE_APP_PIN_IF_DEVICE_PIN_IS_SET: Property<Self> = Property::new("disableAppPinIfDevicePinIsSet");
    /// `maximumRequiredOsVersion` in queries.
    pub const MAXIMUM_REQUIRED_OS_VERSION: Property<Self> = Property::new("maximumRequiredOsVersion");
    /// `maximumWarningOsVersion` in queries.
    pub const MAXIMUM_WARNING_OS_VERSION: Property<Self> = Property::new("maximumWarningOsVersion");
    /// `maximumWipeOsVersion` in queries.
    pub const MAXIMUM_WIPE_OS_VERSION: Property<Self> = Property::new("maximumWipeOsVersion");
    /// `minimumRequiredOsVersion` in queries.
    pub const MINIMUM_REQUIRED_OS_VERSION: Property<Self> = Property::new("minimumRequiredOsVersion");
    /// `minimumWarningOsVersion` in queries.
    pub const MINIMUM_WARNING_OS_VERSION: Property<Self> = Property::new("minimumWarningOsVersion");
    /// `minimumRequiredAppVersion` in queries.
    pub const MINIMUM_REQUIRED_APP_VERSION: Property<Self> = Property::new("minimumRequiredAppVersion");
    /// `minimumWarningAppVersion` in queries.
    pub const MINIMUM_WARNING_APP_VERSION: Property<Self> = Property::new("minimumWarningAppVersion");
    /// `minimumWipeOsVersion` in queries.
    pub const MINIMUM_WIPE_OS_VERSION: Property<Self> = Property::new("minimumWipeOsVersion");
    /// `minimumWipeAppVersion` in queries.
    pub const MINIMUM_WIPE_APP_VERSION: Property<Self> = Property::new("minimumWipeAppVersion");
    /// `appActionIfDeviceComplianceRequired` in queries.
    pub const APP_ACTION_IF_DEVICE_COMPLIANCE_REQUIRED: Property<Self> =
        Property::new("appActionIfDeviceComplianceRequired");
    /// `appActionIfMaximumPinRetriesExceeded` in queries.
    pub const APP_ACTION_IF_MAXIMUM_PIN_RETRIES_EXCEEDED: Property<Self> =
        Property::new("appActionIfMaximumPinRetriesExceeded");
    /// `pinRequiredInsteadOfBiometricTimeout` in queries.
    pub const PIN_REQUIRED_INSTEAD_OF_BIOMETRIC_TIMEOUT: Property<Self> =
        Property::new("pinRequiredInsteadOfBiometricTimeout");
    /// `allowedOutboundClipboardSharingExceptionLength` in queries.
    pub const ALLOWED_OUTBOUND_CLIPBOARD_SHARING_EXCEPTION_LENGTH: Property<Self> =
        Property::new("allowedOutboundClipboardSharingExceptionLength");
    /// `notificationRestriction` in queries.
    pub const NOTIFICATION_RESTRICTION: Property<Self> = Property::new("notificationRestriction");
    /// `previousPinBlockCount` in queries.
    pub const PREVIOUS_PIN_BLOCK_COUNT: Property<Self> = Property::new("previousPinBlockCount");
    /// `managedBrowser` in queries.
    pub const MANAGED_BROWSER: Property<Self> = Property::new("managedBrowser");
    /// `maximumAllowedDeviceThreatLevel` in queries.
    pub const MAXIMUM_ALLOWED_DEVICE_THREAT_LEVEL: Property<Self> = Property::new("maximumAllowedDeviceThreatLevel");
    /// `mobileThreatDefenseRemediationAction` in queries.
    pub const MOBILE_THREAT_DEFENSE_REMEDIATION_ACTION: Property<Self> =
        Property::new("mobileThreatDefenseRemediationAction");
    /// `blockDataIngestionIntoOrganizationDocuments` in queries.
    pub const BLOCK_DATA_INGESTION_INTO_ORGANIZATION_DOCUMENTS: Property<Self> =
        Property::new("blockDataIngestionIntoOrganizationDocuments");
    /// `allowedDataIngestionLocations` in queries.
    pub const ALLOWED_DATA_INGESTION_LOCATIONS: Property<Self> = Property::new("allowedDataIngestionLocations");
    /// `appActionIfUnableToAuthenticateUser` in queries.
    pub const APP_ACTION_IF_UNABLE_TO_AUTHENTICATE_USER: Property<Self> =
        Property::new("appActionIfUnableToAuthenticateUser");
    /// `dialerRestrictionLevel` in queries.
    pub const DIALER_RESTRICTION_LEVEL: Property<Self> = Property::new("dialerRestrictionLevel");
    /// `gracePeriodToBlockAppsDuringOffClockHours` in queries.
    pub const GRACE_PERIOD_TO_BLOCK_APPS_DURING_OFF_CLOCK_HOURS: Property<Self> =
        Property::new("gracePeriodToBlockAppsDuringOffClockHours");
    /// `isAssigned` in queries.
    pub const IS_ASSIGNED: Property<Self> = Property::new("isAssigned");
    /// `targetedAppManagementLevels` in queries.
    pub const TARGETED_APP_MANAGEMENT_LEVELS: Property<Self> = Property::new("targetedAppManagementLevels");
    /// `appGroupType` in queries.
    pub const APP_GROUP_TYPE: Property<Self> = Property::new("appGroupType");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// Sets `periodOfflineBeforeAccessCheck`.
    pub fn with_period_offline_before_access_check(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("periodOfflineBeforeAccessCheck", value))
    }

    /// Sets `periodOnlineBeforeAccessCheck`.
    pub fn with_period_online_before_access_check(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("periodOnlineBeforeAccessCheck", value))
    }

    /// Sets `allowedInboundDataTransferSources`.
    pub fn with_allowed_inbound_data_transfer_sources(
        self,
        value: impl Into<Nullable<super::ManagedAppDataTransferLevel>>,
    ) -> Self {
        Self(self.0.with("allowedInboundDataTransferSources", value))
    }

    /// Sets `allowedOutboundDataTransferDestinations`.
    pub fn with_allowed_outbound_data_transfer_destinations(
        self,
        value: impl Into<Nullable<super::ManagedAppDataTransferLevel>>,
    ) -> Self {
        Self(self.0.with("allowedOutboundDataTransferDestinations", value))
    }

    /// Sets `organizationalCredentialsRequired`.
    pub fn with_organizational_credentials_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("organizationalCredentialsRequired", value))
    }

    /// Sets `allowedOutboundClipboardSharingLevel`.
    pub fn with_allowed_outbound_clipboard_sharing_level(
        self,
        value: impl Into<Nullable<super::ManagedAppClipboardSharingLevel>>,
    ) -> Self {
        Self(self.0.with("allowedOutboundClipboardSharingLevel", value))
    }

    /// Sets `dataBackupBlocked`.
    pub fn with_data_backup_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("dataBackupBlocked", value))
    }

    /// Sets `deviceComplianceRequired`.
    pub fn with_device_compliance_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("deviceComplianceRequired", value))
    }

    /// Sets `managedBrowserToOpenLinksRequired`.
    pub fn with_managed_browser_to_open_links_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("managedBrowserToOpenLinksRequired", value))
    }

    /// Sets `saveAsBlocked`.
    pub fn with_save_as_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("saveAsBlocked", value))
    }

    /// Sets `periodOfflineBeforeWipeIsEnforced`.
    pub fn with_period_offline_before_wipe_is_enforced(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("periodOfflineBeforeWipeIsEnforced", value))
    }

    /// Sets `pinRequired`.
    pub fn with_pin_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("pinRequired", value))
    }

    /// Sets `maximumPinRetries`.
    pub fn with_maximum_pin_retries(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maximumPinRetries", value))
    }

    /// Sets `simplePinBlocked`.
    pub fn with_simple_pin_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("simplePinBlocked", value))
    }

    /// Sets `minimumPinLength`.
    pub fn with_minimum_pin_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("minimumPinLength", value))
    }

    /// Sets `pinCharacterSet`.
    pub fn with_pin_character_set(self, value: impl Into<Nullable<super::ManagedAppPinCharacterSet>>) -> Self {
        Self(self.0.with("pinCharacterSet", value))
    }

    /// Sets `periodBeforePinReset`.
    pub fn with_period_before_pin_reset(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("periodBeforePinReset", value))
    }

    /// Sets `allowedDataStorageLocations`.
    pub fn with_allowed_data_storage_locations(
        self,
        value: impl Into<Nullable<Vec<super::ManagedAppDataStorageLocation>>>,
    ) -> Self {
        Self(self.0.with("allowedDataStorageLocations", value))
    }

    /// Sets `contactSyncBlocked`.
    pub fn with_contact_sync_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("contactSyncBlocked", value))
    }

    /// Sets `printBlocked`.
    pub fn with_print_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("printBlocked", value))
    }

    /// Sets `fingerprintBlocked`.
    pub fn with_fingerprint_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("fingerprintBlocked", value))
    }

    /// Sets `disableAppPinIfDevicePinIsSet`.
    pub fn with_disable_app_pin_if_device_pin_is_set(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("disableAppPinIfDevicePinIsSet", value))
    }

    /// Sets `maximumRequiredOsVersion`.
    pub fn with_maximum_required_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("maximumRequiredOsVersion", value))
    }

    /// Sets `maximumWarningOsVersion`.
    pub fn with_maximum_warning_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("maximumWarningOsVersion", value))
    }

    /// Sets `maximumWipeOsVersion`.
    pub fn with_maximum_wipe_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("maximumWipeOsVersion", value))
    }

    /// Sets `minimumRequiredOsVersion`.
    pub fn with_minimum_required_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumRequiredOsVersion", value))
    }

    /// Sets `minimumWarningOsVersion`.
    pub fn with_minimum_warning_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumWarningOsVersion", value))
    }

    /// Sets `minimumRequiredAppVersion`.
    pub fn with_minimum_required_app_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumRequiredAppVersion", value))
    }

    /// Sets `minimumWarningAppVersion`.
    pub fn with_minimum_warning_app_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumWarningAppVersion", value))
    }

    /// Sets `minimumWipeOsVersion`.
    pub fn with_minimum_wipe_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumWipeOsVersion", value))
    }

    /// Sets `minimumWipeAppVersion`.
    pub fn with_minimum_wipe_app_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumWipeAppVersion", value))
    }

    /// Sets `appActionIfDeviceComplianceRequired`.
    pub fn with_app_action_if_device_compliance_required(
        self,
        value: impl Into<Nullable<super::ManagedAppRemediationAction>>,
    ) -> Self {
        Self(self.0.with("appActionIfDeviceComplianceRequired", value))
    }

    /// Sets `appActionIfMaximumPinRetriesExceeded`.
    pub fn with_app_action_if_maximum_pin_retries_exceeded(
        self,
        value: impl Into<Nullable<super::ManagedAppRemediationAction>>,
    ) -> Self {
        Self(self.0.with("appActionIfMaximumPinRetriesExceeded", value))
    }

    /// Sets `pinRequiredInsteadOfBiometricTimeout`.
    pub fn with_pin_required_instead_of_biometric_timeout(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("pinRequiredInsteadOfBiometricTimeout", value))
    }

    /// Sets `allowedOutboundClipboardSharingExceptionLength`.
    pub fn with_allowed_outbound_clipboard_sharing_exception_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("allowedOutboundClipboardSharingExceptionLength", value))
    }

    /// Sets `notificationRestriction`.
    pub fn with_notification_restriction(
        self,
        value: impl Into<Nullable<super::ManagedAppNotificationRestriction>>,
    ) -> Self {
        Self(self.0.with("notificationRestriction", value))
    }

    /// Sets `previousPinBlockCount`.
    pub fn with_previous_pin_block_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("previousPinBlockCount", value))
    }

    /// Sets `managedBrowser`.
    pub fn with_managed_browser(self, value: impl Into<Nullable<super::ManagedBrowserType>>) -> Self {
        Self(self.0.with("managedBrowser", value))
    }

    /// Sets `maximumAllowedDeviceThreatLevel`.
    pub fn with_maximum_allowed_device_threat_level(
        self,
        value: impl Into<Nullable<super::ManagedAppDeviceThreatLevel>>,
    ) -> Self {
        Self(self.0.with("maximumAllowedDeviceThreatLevel", value))
    }

    /// Sets `mobileThreatDefenseRemediationAction`.
    pub fn with_mobile_threat_defense_remediation_action(
        self,
        value: impl Into<Nullable<super::ManagedAppRemediationAction>>,
    ) -> Self {
        Self(self.0.with("mobileThreatDefenseRemediationAction", value))
    }

    /// Sets `blockDataIngestionIntoOrganizationDocuments`.
    pub fn with_block_data_ingestion_into_organization_documents(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("blockDataIngestionIntoOrganizationDocuments", value))
    }

    /// Sets `allowedDataIngestionLocations`.
    pub fn with_allowed_data_ingestion_locations(
        self,
        value: impl Into<Nullable<Vec<super::ManagedAppDataIngestionLocation>>>,
    ) -> Self {
        Self(self.0.with("allowedDataIngestionLocations", value))
    }

    /// Sets `appActionIfUnableToAuthenticateUser`.
    pub fn with_app_action_if_unable_to_authenticate_user(
        self,
        value: impl Into<Nullable<super::ManagedAppRemediationAction>>,
    ) -> Self {
        Self(self.0.with("appActionIfUnableToAuthenticateUser", value))
    }

    /// Sets `dialerRestrictionLevel`.
    pub fn with_dialer_restriction_level(
        self,
        value: impl Into<Nullable<super::ManagedAppPhoneNumberRedirectLevel>>,
    ) -> Self {
        Self(self.0.with("dialerRestrictionLevel", value))
    }

    /// Sets `gracePeriodToBlockAppsDuringOffClockHours`.
    pub fn with_grace_period_to_block_apps_during_off_clock_hours(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("gracePeriodToBlockAppsDuringOffClockHours", value))
    }

    /// `isAssigned`: `Edm.Boolean`
    pub fn is_assigned(&self) -> Option<bool> {
        self.0.bool("isAssigned")
    }

    /// Sets `isAssigned`.
    pub fn with_is_assigned(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAssigned", value))
    }

    /// `targetedAppManagementLevels`: `microsoft.graph.appManagementLevel`
    ///
    /// Possible values are: unspecified, unmanaged, mdm, androidEnterprise, androidEnterpriseDedicatedDevicesWithAzureAdSharedMode, androidOpenSourceProjectUserAssociated, androidOpenSourceProjectUserless.
    pub fn targeted_app_management_levels(&self) -> Option<Flags<super::AppManagementLevel>> {
        self.0.flags("targetedAppManagementLevels")
    }

    /// Sets `targetedAppManagementLevels`.
    pub fn with_targeted_app_management_levels(
        self,
        value: impl Into<Nullable<Flags<super::AppManagementLevel>>>,
    ) -> Self {
        Self(self.0.with("targetedAppManagementLevels", value))
    }

    /// `appGroupType`: `microsoft.graph.targetedManagedAppGroupType`
    ///
    /// Possible values are: selectedPublicApps, allCoreMicrosoftApps, allMicrosoftApps, allApps.
    pub fn app_group_type(&self) -> Option<Flags<super::TargetedManagedAppGroupType>> {
        self.0.flags("appGroupType")
    }

    /// Sets `appGroupType`.
    pub fn with_app_group_type(self, value: impl Into<Nullable<Flags<super::TargetedManagedAppGroupType>>>) -> Self {
        Self(self.0.with("appGroupType", value))
    }

    /// `assignments`: `Collection(microsoft.graph.targetedManagedAppPolicyAssignment)`
    pub fn assignments(&self) -> Option<&[super::TargetedManagedAppPolicyAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::TargetedManagedAppPolicyAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }
}
