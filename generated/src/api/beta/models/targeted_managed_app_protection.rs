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
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    pub const ID: Property<Self> = Property::new("id");
    pub const VERSION: Property<Self> = Property::new("version");
    pub const PERIOD_OFFLINE_BEFORE_ACCESS_CHECK: Property<Self> = Property::new(
        "periodOfflineBeforeAccessCheck",
    );
    pub const PERIOD_ONLINE_BEFORE_ACCESS_CHECK: Property<Self> = Property::new(
        "periodOnlineBeforeAccessCheck",
    );
    pub const ALLOWED_INBOUND_DATA_TRANSFER_SOURCES: Property<Self> = Property::new(
        "allowedInboundDataTransferSources",
    );
    pub const ALLOWED_OUTBOUND_DATA_TRANSFER_DESTINATIONS: Property<Self> = Property::new(
        "allowedOutboundDataTransferDestinations",
    );
    pub const ORGANIZATIONAL_CREDENTIALS_REQUIRED: Property<Self> = Property::new(
        "organizationalCredentialsRequired",
    );
    pub const ALLOWED_OUTBOUND_CLIPBOARD_SHARING_LEVEL: Property<Self> = Property::new(
        "allowedOutboundClipboardSharingLevel",
    );
    pub const DATA_BACKUP_BLOCKED: Property<Self> = Property::new("dataBackupBlocked");
    pub const DEVICE_COMPLIANCE_REQUIRED: Property<Self> = Property::new(
        "deviceComplianceRequired",
    );
    pub const MANAGED_BROWSER_TO_OPEN_LINKS_REQUIRED: Property<Self> = Property::new(
        "managedBrowserToOpenLinksRequired",
    );
    pub const SAVE_AS_BLOCKED: Property<Self> = Property::new("saveAsBlocked");
    pub const PERIOD_OFFLINE_BEFORE_WIPE_IS_ENFORCED: Property<Self> = Property::new(
        "periodOfflineBeforeWipeIsEnforced",
    );
    pub const PIN_REQUIRED: Property<Self> = Property::new("pinRequired");
    pub const MAXIMUM_PIN_RETRIES: Property<Self> = Property::new("maximumPinRetries");
    pub const SIMPLE_PIN_BLOCKED: Property<Self> = Property::new("simplePinBlocked");
    pub const MINIMUM_PIN_LENGTH: Property<Self> = Property::new("minimumPinLength");
    pub const PIN_CHARACTER_SET: Property<Self> = Property::new("pinCharacterSet");
    pub const PERIOD_BEFORE_PIN_RESET: Property<Self> = Property::new(
        "periodBeforePinReset",
    );
    pub const ALLOWED_DATA_STORAGE_LOCATIONS: Property<Self> = Property::new(
        "allowedDataStorageLocations",
    );
    pub const CONTACT_SYNC_BLOCKED: Property<Self> = Property::new("contactSyncBlocked");
    pub const PRINT_BLOCKED: Property<Self> = Property::new("printBlocked");
    pub const FINGERPRINT_BLOCKED: Property<Self> = Property::new("fingerprintBlocked");
    pub const DISABLE_APP_PIN_IF_DEVICE_PIN_IS_SET: Property<Self> = Property::new(
        "disableAppPinIfDevicePinIsSet",
    );
    pub const MAXIMUM_REQUIRED_OS_VERSION: Property<Self> = Property::new(
        "maximumRequiredOsVersion",
    );
    pub const MAXIMUM_WARNING_OS_VERSION: Property<Self> = Property::new(
        "maximumWarningOsVersion",
    );
    pub const MAXIMUM_WIPE_OS_VERSION: Property<Self> = Property::new(
        "maximumWipeOsVersion",
    );
    pub const MINIMUM_REQUIRED_OS_VERSION: Property<Self> = Property::new(
        "minimumRequiredOsVersion",
    );
    pub const MINIMUM_WARNING_OS_VERSION: Property<Self> = Property::new(
        "minimumWarningOsVersion",
    );
    pub const MINIMUM_REQUIRED_APP_VERSION: Property<Self> = Property::new(
        "minimumRequiredAppVersion",
    );
    pub const MINIMUM_WARNING_APP_VERSION: Property<Self> = Property::new(
        "minimumWarningAppVersion",
    );
    pub const MINIMUM_WIPE_OS_VERSION: Property<Self> = Property::new(
        "minimumWipeOsVersion",
    );
    pub const MINIMUM_WIPE_APP_VERSION: Property<Self> = Property::new(
        "minimumWipeAppVersion",
    );
    pub const APP_ACTION_IF_DEVICE_COMPLIANCE_REQUIRED: Property<Self> = Property::new(
        "appActionIfDeviceComplianceRequired",
    );
    pub const APP_ACTION_IF_MAXIMUM_PIN_RETRIES_EXCEEDED: Property<Self> = Property::new(
        "appActionIfMaximumPinRetriesExceeded",
    );
    pub const PIN_REQUIRED_INSTEAD_OF_BIOMETRIC_TIMEOUT: Property<Self> = Property::new(
        "pinRequiredInsteadOfBiometricTimeout",
    );
    pub const ALLOWED_OUTBOUND_CLIPBOARD_SHARING_EXCEPTION_LENGTH: Property<Self> = Property::new(
        "allowedOutboundClipboardSharingExceptionLength",
    );
    pub const NOTIFICATION_RESTRICTION: Property<Self> = Property::new(
        "notificationRestriction",
    );
    pub const PREVIOUS_PIN_BLOCK_COUNT: Property<Self> = Property::new(
        "previousPinBlockCount",
    );
    pub const MANAGED_BROWSER: Property<Self> = Property::new("managedBrowser");
    pub const MAXIMUM_ALLOWED_DEVICE_THREAT_LEVEL: Property<Self> = Property::new(
        "maximumAllowedDeviceThreatLevel",
    );
    pub const MOBILE_THREAT_DEFENSE_REMEDIATION_ACTION: Property<Self> = Property::new(
        "mobileThreatDefenseRemediationAction",
    );
    pub const BLOCK_DATA_INGESTION_INTO_ORGANIZATION_DOCUMENTS: Property<Self> = Property::new(
        "blockDataIngestionIntoOrganizationDocuments",
    );
    pub const ALLOWED_DATA_INGESTION_LOCATIONS: Property<Self> = Property::new(
        "allowedDataIngestionLocations",
    );
    pub const APP_ACTION_IF_UNABLE_TO_AUTHENTICATE_USER: Property<Self> = Property::new(
        "appActionIfUnableToAuthenticateUser",
    );
    pub const DIALER_RESTRICTION_LEVEL: Property<Self> = Property::new(
        "dialerRestrictionLevel",
    );
    pub const GRACE_PERIOD_TO_BLOCK_APPS_DURING_OFF_CLOCK_HOURS: Property<Self> = Property::new(
        "gracePeriodToBlockAppsDuringOffClockHours",
    );
    pub const IS_ASSIGNED: Property<Self> = Property::new("isAssigned");
    pub const TARGETED_APP_MANAGEMENT_LEVELS: Property<Self> = Property::new(
        "targetedAppManagementLevels",
    );
    pub const APP_GROUP_TYPE: Property<Self> = Property::new("appGroupType");
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    pub fn with_role_scope_tag_ids(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    pub fn with_period_offline_before_access_check(
        self,
        value: impl Into<Nullable<Duration>>,
    ) -> Self {
        Self(self.0.with("periodOfflineBeforeAccessCheck", value))
    }

    pub fn with_period_online_before_access_check(
        self,
        value: impl Into<Nullable<Duration>>,
    ) -> Self {
        Self(self.0.with("periodOnlineBeforeAccessCheck", value))
    }

    pub fn with_allowed_inbound_data_transfer_sources(
        self,
        value: impl Into<Nullable<super::ManagedAppDataTransferLevel>>,
    ) -> Self {
        Self(self.0.with("allowedInboundDataTransferSources", value))
    }

    pub fn with_allowed_outbound_data_transfer_destinations(
        self,
        value: impl Into<Nullable<super::ManagedAppDataTransferLevel>>,
    ) -> Self {
        Self(self.0.with("allowedOutboundDataTransferDestinations", value))
    }

    pub fn with_organizational_credentials_required(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("organizationalCredentialsRequired", value))
    }

    pub fn with_allowed_outbound_clipboard_sharing_level(
        self,
        value: impl Into<Nullable<super::ManagedAppClipboardSharingLevel>>,
    ) -> Self {
        Self(self.0.with("allowedOutboundClipboardSharingLevel", value))
    }

    pub fn with_data_backup_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("dataBackupBlocked", value))
    }

    pub fn with_device_compliance_required(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("deviceComplianceRequired", value))
    }

    pub fn with_managed_browser_to_open_links_required(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("managedBrowserToOpenLinksRequired", value))
    }

    pub fn with_save_as_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("saveAsBlocked", value))
    }

    pub fn with_period_offline_before_wipe_is_enforced(
        self,
        value: impl Into<Nullable<Duration>>,
    ) -> Self {
        Self(self.0.with("periodOfflineBeforeWipeIsEnforced", value))
    }

    pub fn with_pin_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("pinRequired", value))
    }

    pub fn with_maximum_pin_retries(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maximumPinRetries", value))
    }

    pub fn with_simple_pin_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("simplePinBlocked", value))
    }

    pub fn with_minimum_pin_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("minimumPinLength", value))
    }

    pub fn with_pin_character_set(
        self,
        value: impl Into<Nullable<super::ManagedAppPinCharacterSet>>,
    ) -> Self {
        Self(self.0.with("pinCharacterSet", value))
    }

    pub fn with_period_before_pin_reset(
        self,
        value: impl Into<Nullable<Duration>>,
    ) -> Self {
        Self(self.0.with("periodBeforePinReset", value))
    }

    pub fn with_allowed_data_storage_locations(
        self,
        value: impl Into<Nullable<Vec<super::ManagedAppDataStorageLocation>>>,
    ) -> Self {
        Self(self.0.with("allowedDataStorageLocations", value))
    }

    pub fn with_contact_sync_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("contactSyncBlocked", value))
    }

    pub fn with_print_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("printBlocked", value))
    }

    pub fn with_fingerprint_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("fingerprintBlocked", value))
    }

    pub fn with_disable_app_pin_if_device_pin_is_set(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("disableAppPinIfDevicePinIsSet", value))
    }

    pub fn with_maximum_required_os_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("maximumRequiredOsVersion", value))
    }

    pub fn with_maximum_warning_os_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("maximumWarningOsVersion", value))
    }

    pub fn with_maximum_wipe_os_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("maximumWipeOsVersion", value))
    }

    pub fn with_minimum_required_os_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("minimumRequiredOsVersion", value))
    }

    pub fn with_minimum_warning_os_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("minimumWarningOsVersion", value))
    }

    pub fn with_minimum_required_app_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("minimumRequiredAppVersion", value))
    }

    pub fn with_minimum_warning_app_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("minimumWarningAppVersion", value))
    }

    pub fn with_minimum_wipe_os_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("minimumWipeOsVersion", value))
    }

    pub fn with_minimum_wipe_app_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("minimumWipeAppVersion", value))
    }

    pub fn with_app_action_if_device_compliance_required(
        self,
        value: impl Into<Nullable<super::ManagedAppRemediationAction>>,
    ) -> Self {
        Self(self.0.with("appActionIfDeviceComplianceRequired", value))
    }

    pub fn with_app_action_if_maximum_pin_retries_exceeded(
        self,
        value: impl Into<Nullable<super::ManagedAppRemediationAction>>,
    ) -> Self {
        Self(self.0.with("appActionIfMaximumPinRetriesExceeded", value))
    }

    pub fn with_pin_required_instead_of_biometric_timeout(
        self,
        value: impl Into<Nullable<Duration>>,
    ) -> Self {
        Self(self.0.with("pinRequiredInsteadOfBiometricTimeout", value))
    }

    pub fn with_allowed_outbound_clipboard_sharing_exception_length(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("allowedOutboundClipboardSharingExceptionLength", value))
    }

    pub fn with_notification_restriction(
        self,
        value: impl Into<Nullable<super::ManagedAppNotificationRestriction>>,
    ) -> Self {
        Self(self.0.with("notificationRestriction", value))
    }

    pub fn with_previous_pin_block_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("previousPinBlockCount", value))
    }

    pub fn with_managed_browser(
        self,
        value: impl Into<Nullable<super::ManagedBrowserType>>,
    ) -> Self {
        Self(self.0.with("managedBrowser", value))
    }

    pub fn with_maximum_allowed_device_threat_level(
        self,
        value: impl Into<Nullable<super::ManagedAppDeviceThreatLevel>>,
    ) -> Self {
        Self(self.0.with("maximumAllowedDeviceThreatLevel", value))
    }

    pub fn with_mobile_threat_defense_remediation_action(
        self,
        value: impl Into<Nullable<super::ManagedAppRemediationAction>>,
    ) -> Self {
        Self(self.0.with("mobileThreatDefenseRemediationAction", value))
    }

    pub fn with_block_data_ingestion_into_organization_documents(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("blockDataIngestionIntoOrganizationDocuments", value))
    }

    pub fn with_allowed_data_ingestion_locations(
        self,
        value: impl Into<Nullable<Vec<super::ManagedAppDataIngestionLocation>>>,
    ) -> Self {
        Self(self.0.with("allowedDataIngestionLocations", value))
    }

    pub fn with_app_action_if_unable_to_authenticate_user(
        self,
        value: impl Into<Nullable<super::ManagedAppRemediationAction>>,
    ) -> Self {
        Self(self.0.with("appActionIfUnableToAuthenticateUser", value))
    }

    pub fn with_dialer_restriction_level(
        self,
        value: impl Into<Nullable<super::ManagedAppPhoneNumberRedirectLevel>>,
    ) -> Self {
        Self(self.0.with("dialerRestrictionLevel", value))
    }

    pub fn with_grace_period_to_block_apps_during_off_clock_hours(
        self,
        value: impl Into<Nullable<Duration>>,
    ) -> Self {
        Self(self.0.with("gracePeriodToBlockAppsDuringOffClockHours", value))
    }

    /// `isAssigned`: `Edm.Boolean`
    pub fn is_assigned(&self) -> Option<bool> {
        self.0.bool("isAssigned")
    }

    pub fn with_is_assigned(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAssigned", value))
    }

    /// `targetedAppManagementLevels`: `microsoft.graph.appManagementLevel`
    ///
    /// Possible values are: unspecified, unmanaged, mdm, androidEnterprise, androidEnterpriseDedicatedDevicesWithAzureAdSharedMode, androidOpenSourceProjectUserAssociated, androidOpenSourceProjectUserless.
    pub fn targeted_app_management_levels(
        &self,
    ) -> Option<Flags<super::AppManagementLevel>> {
        self.0.flags("targetedAppManagementLevels")
    }

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

    pub fn with_app_group_type(
        self,
        value: impl Into<Nullable<Flags<super::TargetedManagedAppGroupType>>>,
    ) -> Self {
        Self(self.0.with("appGroupType", value))
    }

    /// `assignments`: `Collection(microsoft.graph.targetedManagedAppPolicyAssignment)`
    pub fn assignments(&self) -> Option<&[super::TargetedManagedAppPolicyAssignment]> {
        self.0.models("assignments")
    }

    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::TargetedManagedAppPolicyAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }
}
