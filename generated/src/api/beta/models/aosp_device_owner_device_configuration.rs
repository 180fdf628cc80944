// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.aospDeviceOwnerDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-aospdeviceownerdeviceconfiguration?view=graph-rest-beta)
    AospDeviceOwnerDeviceConfiguration: super::DeviceConfiguration = "microsoft.graph.aospDeviceOwnerDeviceConfiguration"
}

impl AospDeviceOwnerDeviceConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `supportsScopeTags` in queries.
    pub const SUPPORTS_SCOPE_TAGS: Property<Self> = Property::new("supportsScopeTags");
    /// `deviceManagementApplicabilityRuleOsEdition` in queries.
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION: Property<Self> =
        Property::new("deviceManagementApplicabilityRuleOsEdition");
    /// `deviceManagementApplicabilityRuleOsVersion` in queries.
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION: Property<Self> =
        Property::new("deviceManagementApplicabilityRuleOsVersion");
    /// `deviceManagementApplicabilityRuleDeviceMode` in queries.
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE: Property<Self> =
        Property::new("deviceManagementApplicabilityRuleDeviceMode");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `groupAssignments` in queries.
    pub const GROUP_ASSIGNMENTS: Property<Self> = Property::new("groupAssignments");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `deviceStatuses` in queries.
    pub const DEVICE_STATUSES: Property<Self> = Property::new("deviceStatuses");
    /// `userStatuses` in queries.
    pub const USER_STATUSES: Property<Self> = Property::new("userStatuses");
    /// `deviceStatusOverview` in queries.
    pub const DEVICE_STATUS_OVERVIEW: Property<Self> = Property::new("deviceStatusOverview");
    /// `userStatusOverview` in queries.
    pub const USER_STATUS_OVERVIEW: Property<Self> = Property::new("userStatusOverview");
    /// `deviceSettingStateSummaries` in queries.
    pub const DEVICE_SETTING_STATE_SUMMARIES: Property<Self> = Property::new("deviceSettingStateSummaries");
    /// `appsBlockInstallFromUnknownSources` in queries.
    pub const APPS_BLOCK_INSTALL_FROM_UNKNOWN_SOURCES: Property<Self> =
        Property::new("appsBlockInstallFromUnknownSources");
    /// `bluetoothBlocked` in queries.
    pub const BLUETOOTH_BLOCKED: Property<Self> = Property::new("bluetoothBlocked");
    /// `bluetoothBlockConfiguration` in queries.
    pub const BLUETOOTH_BLOCK_CONFIGURATION: Property<Self> = Property::new("bluetoothBlockConfiguration");
    /// `cameraBlocked` in queries.
    pub const CAMERA_BLOCKED: Property<Self> = Property::new("cameraBlocked");
    /// `factoryResetBlocked` in queries.
    pub const FACTORY_RESET_BLOCKED: Property<Self> = Property::new("factoryResetBlocked");
    /// `passwordMinimumLength` in queries.
    pub const PASSWORD_MINIMUM_LENGTH: Property<Self> = Property::new("passwordMinimumLength");
    /// `passwordMinutesOfInactivityBeforeScreenTimeout` in queries.
    pub const PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT: Property<Self> =
        Property::new("passwordMinutesOfInactivityBeforeScreenTimeout");
    /// `passwordRequiredType` in queries.
    pub const PASSWORD_REQUIRED_TYPE: Property<Self> = Property::new("passwordRequiredType");
    /// `passwordSignInFailureCountBeforeFactoryReset` in queries.
    pub const PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET: Property<Self> =
        Property::new("passwordSignInFailureCountBeforeFactoryReset");
    /// `screenCaptureBlocked` in queries.
    pub const SCREEN_CAPTURE_BLOCKED: Property<Self> = Property::new("screenCaptureBlocked");
    /// `securityAllowDebuggingFeatures` in queries.
    pub const SECURITY_ALLOW_DEBUGGING_FEATURES: Property<Self> = Property::new("securityAllowDebuggingFeatures");
    /// `storageBlockExternalMedia` in queries.
    pub const STORAGE_BLOCK_EXTERNAL_MEDIA: Property<Self> = Property::new("storageBlockExternalMedia");
    /// `storageBlockUsbFileTransfer` in queries.
    pub const STORAGE_BLOCK_USB_FILE_TRANSFER: Property<Self> = Property::new("storageBlockUsbFileTransfer");
    /// `wifiBlockEditConfigurations` in queries.
    pub const WIFI_BLOCK_EDIT_CONFIGURATIONS: Property<Self> = Property::new("wifiBlockEditConfigurations");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// Sets `deviceManagementApplicabilityRuleOsEdition`.
    pub fn with_device_management_applicability_rule_os_edition(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsEdition>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsEdition", value))
    }

    /// Sets `deviceManagementApplicabilityRuleOsVersion`.
    pub fn with_device_management_applicability_rule_os_version(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsVersion>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsVersion", value))
    }

    /// Sets `deviceManagementApplicabilityRuleDeviceMode`.
    pub fn with_device_management_applicability_rule_device_mode(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleDeviceMode>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleDeviceMode", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// Sets `groupAssignments`.
    pub fn with_group_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationGroupAssignment>>>,
    ) -> Self {
        Self(self.0.with("groupAssignments", value))
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// Sets `deviceStatuses`.
    pub fn with_device_statuses(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationDeviceStatus>>>) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    /// Sets `userStatuses`.
    pub fn with_user_statuses(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationUserStatus>>>) -> Self {
        Self(self.0.with("userStatuses", value))
    }

    /// Sets `deviceStatusOverview`.
    pub fn with_device_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationDeviceOverview>>,
    ) -> Self {
        Self(self.0.with("deviceStatusOverview", value))
    }

    /// Sets `userStatusOverview`.
    pub fn with_user_status_overview(self, value: impl Into<Nullable<super::DeviceConfigurationUserOverview>>) -> Self {
        Self(self.0.with("userStatusOverview", value))
    }

    /// Sets `deviceSettingStateSummaries`.
    pub fn with_device_setting_state_summaries(
        self,
        value: impl Into<Nullable<Vec<super::SettingStateDeviceSummary>>>,
    ) -> Self {
        Self(self.0.with("deviceSettingStateSummaries", value))
    }

    /// `appsBlockInstallFromUnknownSources`: `Edm.Boolean`
    pub fn apps_block_install_from_unknown_sources(&self) -> Option<bool> {
        self.0.bool("appsBlockInstallFromUnknownSources")
    }

    /// Sets `appsBlockInstallFromUnknownSources`.
    pub fn with_apps_block_install_from_unknown_sources(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appsBlockInstallFromUnknownSources", value))
    }

    /// `bluetoothBlocked`: `Edm.Boolean`
    pub fn bluetooth_blocked(&self) -> Option<bool> {
        self.0.bool("bluetoothBlocked")
    }

    /// Sets `bluetoothBlocked`.
    pub fn with_bluetooth_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("bluetoothBlocked", value))
    }

    /// `bluetoothBlockConfiguration`: `Edm.Boolean`
    pub fn bluetooth_block_configuration(&self) -> Option<bool> {
        self.0.bool("bluetoothBlockConfiguration")
    }

    /// Sets `bluetoothBlockConfiguration`.
    pub fn with_bluetooth_block_configuration(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("bluetoothBlockConfiguration", value))
    }

    /// `cameraBlocked`: `Edm.Boolean`
    pub fn camera_blocked(&self) -> Option<bool> {
        self.0.bool("cameraBlocked")
    }

    /// Sets `cameraBlocked`.
    pub fn with_camera_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cameraBlocked", value))
    }

    /// `factoryResetBlocked`: `Edm.Boolean`
    pub fn factory_reset_blocked(&self) -> Option<bool> {
        self.0.bool("factoryResetBlocked")
    }

    /// Sets `factoryResetBlocked`.
    pub fn with_factory_reset_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("factoryResetBlocked", value))
    }

    /// `passwordMinimumLength`: `Edm.Int32`
    pub fn password_minimum_length(&self) -> Option<i32> {
        self.0.i32("passwordMinimumLength")
    }

    /// Sets `passwordMinimumLength`.
    pub fn with_password_minimum_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumLength", value))
    }

    /// `passwordMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`
    pub fn password_minutes_of_inactivity_before_screen_timeout(&self) -> Option<i32> {
        self.0.i32("passwordMinutesOfInactivityBeforeScreenTimeout")
    }

    /// Sets `passwordMinutesOfInactivityBeforeScreenTimeout`.
    pub fn with_password_minutes_of_inactivity_before_screen_timeout(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinutesOfInactivityBeforeScreenTimeout", value))
    }

    /// `passwordRequiredType`: `microsoft.graph.androidDeviceOwnerRequiredPasswordType`
    ///
    /// Possible values are: deviceDefault, required, numeric, numericComplex, alphabetic, alphanumeric, alphanumericWithSymbols, lowSecurityBiometric, customPassword.
    pub fn password_required_type(&self) -> Option<super::AndroidDeviceOwnerRequiredPasswordType> {
        self.0.enumeration("passwordRequiredType")
    }

    /// Sets `passwordRequiredType`.
    pub fn with_password_required_type(
        self,
        value: impl Into<Nullable<super::AndroidDeviceOwnerRequiredPasswordType>>,
    ) -> Self {
        Self(self.0.with("passwordRequiredType", value))
    }

    /// `passwordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`
    pub fn password_sign_in_failure_count_before_factory_reset(&self) -> Option<i32> {
        self.0.i32("passwordSignInFailureCountBeforeFactoryReset")
    }

    /// Sets `passwordSignInFailureCountBeforeFactoryReset`.
    pub fn with_password_sign_in_failure_count_before_factory_reset(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordSignInFailureCountBeforeFactoryReset", value))
    }

    /// `screenCaptureBlocked`: `Edm.Boolean`
    pub fn screen_capture_blocked(&self) -> Option<bool> {
        self.0.bool("screenCaptureBlocked")
    }

    /// Sets `screenCaptureBlocked`.
    pub fn with_screen_capture_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("screenCaptureBlocked", value))
    }

    /// `securityAllowDebuggingFeatures`: `Edm.Boolean`
    pub fn security_allow_debugging_features(&self) -> Option<bool> {
        self.0.bool("securityAllowDebuggingFeatures")
    }

    /// Sets `securityAllowDebuggingFeatures`.
    pub fn with_security_allow_debugging_features(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("securityAllowDebuggingFeatures", value))
    }

    /// `storageBlockExternalMedia`: `Edm.Boolean`
    pub fn storage_block_external_media(&self) -> Option<bool> {
        self.0.bool("storageBlockExternalMedia")
    }

    /// Sets `storageBlockExternalMedia`.
    pub fn with_storage_block_external_media(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("storageBlockExternalMedia", value))
    }

    /// `storageBlockUsbFileTransfer`: `Edm.Boolean`
    pub fn storage_block_usb_file_transfer(&self) -> Option<bool> {
        self.0.bool("storageBlockUsbFileTransfer")
    }

    /// Sets `storageBlockUsbFileTransfer`.
    pub fn with_storage_block_usb_file_transfer(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("storageBlockUsbFileTransfer", value))
    }

    /// `wifiBlockEditConfigurations`: `Edm.Boolean`
    pub fn wifi_block_edit_configurations(&self) -> Option<bool> {
        self.0.bool("wifiBlockEditConfigurations")
    }

    /// Sets `wifiBlockEditConfigurations`.
    pub fn with_wifi_block_edit_configurations(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wifiBlockEditConfigurations", value))
    }
}
