// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from targetedManagedAppProtection.
    ///
    /// [`microsoft.graph.androidManagedAppProtection`](https://learn.microsoft.com/graph/api/resources/intune-mam-androidmanagedappprotection?view=graph-rest-1.0)
    AndroidManagedAppProtection: super::TargetedManagedAppProtection = "microsoft.graph.androidManagedAppProtection"
}

crate::runtime::derived! {
    AndroidManagedAppProtection: super::ManagedAppPolicy
}

impl AndroidManagedAppProtection {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
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
    /// `minimumRequiredOsVersion` in queries.
    pub const MINIMUM_REQUIRED_OS_VERSION: Property<Self> = Property::new("minimumRequiredOsVersion");
    /// `minimumWarningOsVersion` in queries.
    pub const MINIMUM_WARNING_OS_VERSION: Property<Self> = Property::new("minimumWarningOsVersion");
    /// `minimumRequiredAppVersion` in queries.
    pub const MINIMUM_REQUIRED_APP_VERSION: Property<Self> = Property::new("minimumRequiredAppVersion");
    /// `minimumWarningAppVersion` in queries.
    pub const MINIMUM_WARNING_APP_VERSION: Property<Self> = Property::new("minimumWarningAppVersion");
    /// `managedBrowser` in queries.
    pub const MANAGED_BROWSER: Property<Self> = Property::new("managedBrowser");
    /// `isAssigned` in queries.
    pub const IS_ASSIGNED: Property<Self> = Property::new("isAssigned");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `screenCaptureBlocked` in queries.
    pub const SCREEN_CAPTURE_BLOCKED: Property<Self> = Property::new("screenCaptureBlocked");
    /// `disableAppEncryptionIfDeviceEncryptionIsEnabled` in queries.
    pub const DISABLE_APP_ENCRYPTION_IF_DEVICE_ENCRYPTION_IS_ENABLED: Property<Self> =
        Property::new("disableAppEncryptionIfDeviceEncryptionIsEnabled");
    /// `encryptAppData` in queries.
    pub const ENCRYPT_APP_DATA: Property<Self> = Property::new("encryptAppData");
    /// `deployedAppCount` in queries.
    pub const DEPLOYED_APP_COUNT: Property<Self> = Property::new("deployedAppCount");
    /// `minimumRequiredPatchVersion` in queries.
    pub const MINIMUM_REQUIRED_PATCH_VERSION: Property<Self> = Property::new("minimumRequiredPatchVersion");
    /// `minimumWarningPatchVersion` in queries.
    pub const MINIMUM_WARNING_PATCH_VERSION: Property<Self> = Property::new("minimumWarningPatchVersion");
    /// `customBrowserPackageId` in queries.
    pub const CUSTOM_BROWSER_PACKAGE_ID: Property<Self> = Property::new("customBrowserPackageId");
    /// `customBrowserDisplayName` in queries.
    pub const CUSTOM_BROWSER_DISPLAY_NAME: Property<Self> = Property::new("customBrowserDisplayName");
    /// `apps` in queries.
    pub const APPS: Property<Self> = Property::new("apps");
    /// `deploymentSummary` in queries.
    pub const DEPLOYMENT_SUMMARY: Property<Self> = Property::new("deploymentSummary");

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

    /// Sets `managedBrowser`.
    pub fn with_managed_browser(self, value: impl Into<Nullable<super::ManagedBrowserType>>) -> Self {
        Self(self.0.with("managedBrowser", value))
    }

    /// Sets `isAssigned`.
    pub fn with_is_assigned(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAssigned", value))
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::TargetedManagedAppPolicyAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `screenCaptureBlocked`: `Edm.Boolean`
    pub fn screen_capture_blocked(&self) -> Option<bool> {
        self.0.bool("screenCaptureBlocked")
    }

    /// Sets `screenCaptureBlocked`.
    pub fn with_screen_capture_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("screenCaptureBlocked", value))
    }

    /// `disableAppEncryptionIfDeviceEncryptionIsEnabled`: `Edm.Boolean`
    pub fn disable_app_encryption_if_device_encryption_is_enabled(&self) -> Option<bool> {
        self.0.bool("disableAppEncryptionIfDeviceEncryptionIsEnabled")
    }

    /// Sets `disableAppEncryptionIfDeviceEncryptionIsEnabled`.
    pub fn with_disable_app_encryption_if_device_encryption_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("disableAppEncryptionIfDeviceEncryptionIsEnabled", value))
    }

    /// `encryptAppData`: `Edm.Boolean`
    pub fn encrypt_app_data(&self) -> Option<bool> {
        self.0.bool("encryptAppData")
    }

    /// Sets `encryptAppData`.
    pub fn with_encrypt_app_data(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("encryptAppData", value))
    }

    /// `deployedAppCount`: `Edm.Int32`
    pub fn deployed_app_count(&self) -> Option<i32> {
        self.0.i32("deployedAppCount")
    }

    /// Sets `deployedAppCount`.
    pub fn with_deployed_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deployedAppCount", value))
    }

    /// `minimumRequiredPatchVersion`: `Edm.String`
    pub fn minimum_required_patch_version(&self) -> Option<&str> {
        self.0.str("minimumRequiredPatchVersion")
    }

    /// Sets `minimumRequiredPatchVersion`.
    pub fn with_minimum_required_patch_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumRequiredPatchVersion", value))
    }

    /// `minimumWarningPatchVersion`: `Edm.String`
    pub fn minimum_warning_patch_version(&self) -> Option<&str> {
        self.0.str("minimumWarningPatchVersion")
    }

    /// Sets `minimumWarningPatchVersion`.
    pub fn with_minimum_warning_patch_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumWarningPatchVersion", value))
    }

    /// `customBrowserPackageId`: `Edm.String`
    pub fn custom_browser_package_id(&self) -> Option<&str> {
        self.0.str("customBrowserPackageId")
    }

    /// Sets `customBrowserPackageId`.
    pub fn with_custom_browser_package_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customBrowserPackageId", value))
    }

    /// `customBrowserDisplayName`: `Edm.String`
    pub fn custom_browser_display_name(&self) -> Option<&str> {
        self.0.str("customBrowserDisplayName")
    }

    /// Sets `customBrowserDisplayName`.
    pub fn with_custom_browser_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customBrowserDisplayName", value))
    }

    /// `apps`: `Collection(microsoft.graph.managedMobileApp)`
    pub fn apps(&self) -> Option<&[super::ManagedMobileApp]> {
        self.0.models("apps")
    }

    /// Sets `apps`.
    pub fn with_apps(self, value: impl Into<Nullable<Vec<super::ManagedMobileApp>>>) -> Self {
        Self(self.0.with("apps", value))
    }

    /// `deploymentSummary`: `microsoft.graph.managedAppPolicyDeploymentSummary`
    pub fn deployment_summary(&self) -> Option<&super::ManagedAppPolicyDeploymentSummary> {
        self.0.model("deploymentSummary")
    }

    /// Sets `deploymentSummary`.
    pub fn with_deployment_summary(self, value: impl Into<Nullable<super::ManagedAppPolicyDeploymentSummary>>) -> Self {
        Self(self.0.with("deploymentSummary", value))
    }
}
