// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from managedAppPolicy.
    ///
    /// [`microsoft.graph.managedAppProtection`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappprotection?view=graph-rest-1.0)
    ManagedAppProtection: super::ManagedAppPolicy = "microsoft.graph.managedAppProtection" {
        "microsoft.graph.androidManagedAppProtection",
        "microsoft.graph.defaultManagedAppProtection",
        "microsoft.graph.iosManagedAppProtection",
        "microsoft.graph.targetedManagedAppProtection",
    }
}

impl ManagedAppProtection {
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
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
    pub const MANAGED_BROWSER: Property<Self> = Property::new("managedBrowser");

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

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `periodOfflineBeforeAccessCheck`: `Edm.Duration`
    pub fn period_offline_before_access_check(&self) -> Parsed<Duration> {
        self.0.duration("periodOfflineBeforeAccessCheck")
    }

    pub fn with_period_offline_before_access_check(
        self,
        value: impl Into<Nullable<Duration>>,
    ) -> Self {
        Self(self.0.with("periodOfflineBeforeAccessCheck", value))
    }

    /// `periodOnlineBeforeAccessCheck`: `Edm.Duration`
    pub fn period_online_before_access_check(&self) -> Parsed<Duration> {
        self.0.duration("periodOnlineBeforeAccessCheck")
    }

    pub fn with_period_online_before_access_check(
        self,
        value: impl Into<Nullable<Duration>>,
    ) -> Self {
        Self(self.0.with("periodOnlineBeforeAccessCheck", value))
    }

    /// `allowedInboundDataTransferSources`: `microsoft.graph.managedAppDataTransferLevel`
    ///
    /// Possible values are: allApps, managedApps, none.
    pub fn allowed_inbound_data_transfer_sources(
        &self,
    ) -> Option<super::ManagedAppDataTransferLevel> {
        self.0.enumeration("allowedInboundDataTransferSources")
    }

    pub fn with_allowed_inbound_data_transfer_sources(
        self,
        value: impl Into<Nullable<super::ManagedAppDataTransferLevel>>,
    ) -> Self {
        Self(self.0.with("allowedInboundDataTransferSources", value))
    }

    /// `allowedOutboundDataTransferDestinations`: `microsoft.graph.managedAppDataTransferLevel`
    ///
    /// Possible values are: allApps, managedApps, none.
    pub fn allowed_outbound_data_transfer_destinations(
        &self,
    ) -> Option<super::ManagedAppDataTransferLevel> {
        self.0.enumeration("allowedOutboundDataTransferDestinations")
    }

    pub fn with_allowed_outbound_data_transfer_destinations(
        self,
        value: impl Into<Nullable<super::ManagedAppDataTransferLevel>>,
    ) -> Self {
        Self(self.0.with("allowedOutboundDataTransferDestinations", value))
    }

    /// `organizationalCredentialsRequired`: `Edm.Boolean`
    pub fn organizational_credentials_required(&self) -> Option<bool> {
        self.0.bool("organizationalCredentialsRequired")
    }

    pub fn with_organizational_credentials_required(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("organizationalCredentialsRequired", value))
    }

    /// `allowedOutboundClipboardSharingLevel`: `microsoft.graph.managedAppClipboardSharingLevel`
    ///
    /// Possible values are: allApps, managedAppsWithPasteIn, managedApps, blocked.
    pub fn allowed_outbound_clipboard_sharing_level(
        &self,
    ) -> Option<super::ManagedAppClipboardSharingLevel> {
        self.0.enumeration("allowedOutboundClipboardSharingLevel")
    }

    pub fn with_allowed_outbound_clipboard_sharing_level(
        self,
        value: impl Into<Nullable<super::ManagedAppClipboardSharingLevel>>,
    ) -> Self {
        Self(self.0.with("allowedOutboundClipboardSharingLevel", value))
    }

    /// `dataBackupBlocked`: `Edm.Boolean`
    pub fn data_backup_blocked(&self) -> Option<bool> {
        self.0.bool("dataBackupBlocked")
    }

    pub fn with_data_backup_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("dataBackupBlocked", value))
    }

    /// `deviceComplianceRequired`: `Edm.Boolean`
    pub fn device_compliance_required(&self) -> Option<bool> {
        self.0.bool("deviceComplianceRequired")
    }

    pub fn with_device_compliance_required(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("deviceComplianceRequired", value))
    }

    /// `managedBrowserToOpenLinksRequired`: `Edm.Boolean`
    pub fn managed_browser_to_open_links_required(&self) -> Option<bool> {
        self.0.bool("managedBrowserToOpenLinksRequired")
    }

    pub fn with_managed_browser_to_open_links_required(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("managedBrowserToOpenLinksRequired", value))
    }

    /// `saveAsBlocked`: `Edm.Boolean`
    pub fn save_as_blocked(&self) -> Option<bool> {
        self.0.bool("saveAsBlocked")
    }

    pub fn with_save_as_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("saveAsBlocked", value))
    }

    /// `periodOfflineBeforeWipeIsEnforced`: `Edm.Duration`
    pub fn period_offline_before_wipe_is_enforced(&self) -> Parsed<Duration> {
        self.0.duration("periodOfflineBeforeWipeIsEnforced")
    }

    pub fn with_period_offline_before_wipe_is_enforced(
        self,
        value: impl Into<Nullable<Duration>>,
    ) -> Self {
        Self(self.0.with("periodOfflineBeforeWipeIsEnforced", value))
    }

    /// `pinRequired`: `Edm.Boolean`
    pub fn pin_required(&self) -> Option<bool> {
        self.0.bool("pinRequired")
    }

    pub fn with_pin_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("pinRequired", value))
    }

    /// `maximumPinRetries`: `Edm.Int32`
    pub fn maximum_pin_retries(&self) -> Option<i32> {
        self.0.i32("maximumPinRetries")
    }

    pub fn with_maximum_pin_retries(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maximumPinRetries", value))
    }

    /// `simplePinBlocked`: `Edm.Boolean`
    pub fn simple_pin_blocked(&self) -> Option<bool> {
        self.0.bool("simplePinBlocked")
    }

    pub fn with_simple_pin_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("simplePinBlocked", value))
    }

    /// `minimumPinLength`: `Edm.Int32`
    pub fn minimum_pin_length(&self) -> Option<i32> {
        self.0.i32("minimumPinLength")
    }

    pub fn with_minimum_pin_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("minimumPinLength", value))
    }

    /// `pinCharacterSet`: `microsoft.graph.managedAppPinCharacterSet`
    ///
    /// Possible values are: numeric, alphanumericAndSymbol.
    pub fn pin_character_set(&self) -> Option<super::ManagedAppPinCharacterSet> {
        self.0.enumeration("pinCharacterSet")
    }

    pub fn with_pin_character_set(
        self,
        value: impl Into<Nullable<super::ManagedAppPinCharacterSet>>,
    ) -> Self {
        Self(self.0.with("pinCharacterSet", value))
    }

    /// `periodBeforePinReset`: `Edm.Duration`
    pub fn period_before_pin_reset(&self) -> Parsed<Duration> {
        self.0.duration("periodBeforePinReset")
    }

    pub fn with_period_before_pin_reset(
        self,
        value: impl Into<Nullable<Duration>>,
    ) -> Self {
        Self(self.0.with("periodBeforePinReset", value))
    }

    /// `allowedDataStorageLocations`: `Collection(microsoft.graph.managedAppDataStorageLocation)`
    pub fn allowed_data_storage_locations(
        &self,
    ) -> Option<Vec<super::ManagedAppDataStorageLocation>> {
        self.0.enumerations("allowedDataStorageLocations")
    }

    pub fn with_allowed_data_storage_locations(
        self,
        value: impl Into<Nullable<Vec<super::ManagedAppDataStorageLocation>>>,
    ) -> Self {
        Self(self.0.with("allowedDataStorageLocations", value))
    }

    /// `contactSyncBlocked`: `Edm.Boolean`
    pub fn contact_sync_blocked(&self) -> Option<bool> {
        self.0.bool("contactSyncBlocked")
    }

    pub fn with_contact_sync_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("contactSyncBlocked", value))
    }

    /// `printBlocked`: `Edm.Boolean`
    pub fn print_blocked(&self) -> Option<bool> {
        self.0.bool("printBlocked")
    }

    pub fn with_print_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("printBlocked", value))
    }

    /// `fingerprintBlocked`: `Edm.Boolean`
    pub fn fingerprint_blocked(&self) -> Option<bool> {
        self.0.bool("fingerprintBlocked")
    }

    pub fn with_fingerprint_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("fingerprintBlocked", value))
    }

    /// `disableAppPinIfDevicePinIsSet`: `Edm.Boolean`
    pub fn disable_app_pin_if_device_pin_is_set(&self) -> Option<bool> {
        self.0.bool("disableAppPinIfDevicePinIsSet")
    }

    pub fn with_disable_app_pin_if_device_pin_is_set(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("disableAppPinIfDevicePinIsSet", value))
    }

    /// `minimumRequiredOsVersion`: `Edm.String`
    pub fn minimum_required_os_version(&self) -> Option<&str> {
        self.0.str("minimumRequiredOsVersion")
    }

    pub fn with_minimum_required_os_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("minimumRequiredOsVersion", value))
    }

    /// `minimumWarningOsVersion`: `Edm.String`
    pub fn minimum_warning_os_version(&self) -> Option<&str> {
        self.0.str("minimumWarningOsVersion")
    }

    pub fn with_minimum_warning_os_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("minimumWarningOsVersion", value))
    }

    /// `minimumRequiredAppVersion`: `Edm.String`
    pub fn minimum_required_app_version(&self) -> Option<&str> {
        self.0.str("minimumRequiredAppVersion")
    }

    pub fn with_minimum_required_app_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("minimumRequiredAppVersion", value))
    }

    /// `minimumWarningAppVersion`: `Edm.String`
    pub fn minimum_warning_app_version(&self) -> Option<&str> {
        self.0.str("minimumWarningAppVersion")
    }

    pub fn with_minimum_warning_app_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("minimumWarningAppVersion", value))
    }

    /// `managedBrowser`: `microsoft.graph.managedBrowserType`
    ///
    /// Possible values are: notConfigured, microsoftEdge.
    pub fn managed_browser(&self) -> Option<super::ManagedBrowserType> {
        self.0.enumeration("managedBrowser")
    }

    pub fn with_managed_browser(
        self,
        value: impl Into<Nullable<super::ManagedBrowserType>>,
    ) -> Self {
        Self(self.0.with("managedBrowser", value))
    }
}
