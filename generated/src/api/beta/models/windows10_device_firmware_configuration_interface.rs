// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10DeviceFirmwareConfigurationInterface`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10devicefirmwareconfigurationinterface?view=graph-rest-beta)
    Windows10DeviceFirmwareConfigurationInterface: super::DeviceConfiguration = "microsoft.graph.windows10DeviceFirmwareConfigurationInterface"
}

impl Windows10DeviceFirmwareConfigurationInterface {
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
    /// `changeUefiSettingsPermission` in queries.
    pub const CHANGE_UEFI_SETTINGS_PERMISSION: Property<Self> = Property::new("changeUefiSettingsPermission");
    /// `virtualizationOfCpuAndIO` in queries.
    pub const VIRTUALIZATION_OF_CPU_AND_IO: Property<Self> = Property::new("virtualizationOfCpuAndIO");
    /// `cameras` in queries.
    pub const CAMERAS: Property<Self> = Property::new("cameras");
    /// `microphonesAndSpeakers` in queries.
    pub const MICROPHONES_AND_SPEAKERS: Property<Self> = Property::new("microphonesAndSpeakers");
    /// `radios` in queries.
    pub const RADIOS: Property<Self> = Property::new("radios");
    /// `bootFromExternalMedia` in queries.
    pub const BOOT_FROM_EXTERNAL_MEDIA: Property<Self> = Property::new("bootFromExternalMedia");
    /// `bootFromBuiltInNetworkAdapters` in queries.
    pub const BOOT_FROM_BUILT_IN_NETWORK_ADAPTERS: Property<Self> = Property::new("bootFromBuiltInNetworkAdapters");
    /// `windowsPlatformBinaryTable` in queries.
    pub const WINDOWS_PLATFORM_BINARY_TABLE: Property<Self> = Property::new("windowsPlatformBinaryTable");
    /// `simultaneousMultiThreading` in queries.
    pub const SIMULTANEOUS_MULTI_THREADING: Property<Self> = Property::new("simultaneousMultiThreading");
    /// `frontCamera` in queries.
    pub const FRONT_CAMERA: Property<Self> = Property::new("frontCamera");
    /// `rearCamera` in queries.
    pub const REAR_CAMERA: Property<Self> = Property::new("rearCamera");
    /// `infraredCamera` in queries.
    pub const INFRARED_CAMERA: Property<Self> = Property::new("infraredCamera");
    /// `microphone` in queries.
    pub const MICROPHONE: Property<Self> = Property::new("microphone");
    /// `bluetooth` in queries.
    pub const BLUETOOTH: Property<Self> = Property::new("bluetooth");
    /// `wirelessWideAreaNetwork` in queries.
    pub const WIRELESS_WIDE_AREA_NETWORK: Property<Self> = Property::new("wirelessWideAreaNetwork");
    /// `nearFieldCommunication` in queries.
    pub const NEAR_FIELD_COMMUNICATION: Property<Self> = Property::new("nearFieldCommunication");
    /// `wiFi` in queries.
    pub const WI_FI: Property<Self> = Property::new("wiFi");
    /// `usbTypeAPort` in queries.
    pub const USB_TYPE_A_PORT: Property<Self> = Property::new("usbTypeAPort");
    /// `sdCard` in queries.
    pub const SD_CARD: Property<Self> = Property::new("sdCard");
    /// `wakeOnLAN` in queries.
    pub const WAKE_ON_LAN: Property<Self> = Property::new("wakeOnLAN");
    /// `wakeOnPower` in queries.
    pub const WAKE_ON_POWER: Property<Self> = Property::new("wakeOnPower");

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

    /// `changeUefiSettingsPermission`: `microsoft.graph.changeUefiSettingsPermission`
    ///
    /// Possible values are: notConfiguredOnly, none.
    pub fn change_uefi_settings_permission(&self) -> Option<super::ChangeUefiSettingsPermission> {
        self.0.enumeration("changeUefiSettingsPermission")
    }

    /// Sets `changeUefiSettingsPermission`.
    pub fn with_change_uefi_settings_permission(
        self,
        value: impl Into<Nullable<super::ChangeUefiSettingsPermission>>,
    ) -> Self {
        Self(self.0.with("changeUefiSettingsPermission", value))
    }

    /// `virtualizationOfCpuAndIO`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn virtualization_of_cpu_and_io(&self) -> Option<super::Enablement> {
        self.0.enumeration("virtualizationOfCpuAndIO")
    }

    /// Sets `virtualizationOfCpuAndIO`.
    pub fn with_virtualization_of_cpu_and_io(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("virtualizationOfCpuAndIO", value))
    }

    /// `cameras`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn cameras(&self) -> Option<super::Enablement> {
        self.0.enumeration("cameras")
    }

    /// Sets `cameras`.
    pub fn with_cameras(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("cameras", value))
    }

    /// `microphonesAndSpeakers`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn microphones_and_speakers(&self) -> Option<super::Enablement> {
        self.0.enumeration("microphonesAndSpeakers")
    }

    /// Sets `microphonesAndSpeakers`.
    pub fn with_microphones_and_speakers(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("microphonesAndSpeakers", value))
    }

    /// `radios`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn radios(&self) -> Option<super::Enablement> {
        self.0.enumeration("radios")
    }

    /// Sets `radios`.
    pub fn with_radios(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("radios", value))
    }

    /// `bootFromExternalMedia`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn boot_from_external_media(&self) -> Option<super::Enablement> {
        self.0.enumeration("bootFromExternalMedia")
    }

    /// Sets `bootFromExternalMedia`.
    pub fn with_boot_from_external_media(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("bootFromExternalMedia", value))
    }

    /// `bootFromBuiltInNetworkAdapters`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn boot_from_built_in_network_adapters(&self) -> Option<super::Enablement> {
        self.0.enumeration("bootFromBuiltInNetworkAdapters")
    }

    /// Sets `bootFromBuiltInNetworkAdapters`.
    pub fn with_boot_from_built_in_network_adapters(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("bootFromBuiltInNetworkAdapters", value))
    }

    /// `windowsPlatformBinaryTable`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn windows_platform_binary_table(&self) -> Option<super::Enablement> {
        self.0.enumeration("windowsPlatformBinaryTable")
    }

    /// Sets `windowsPlatformBinaryTable`.
    pub fn with_windows_platform_binary_table(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("windowsPlatformBinaryTable", value))
    }

    /// `simultaneousMultiThreading`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn simultaneous_multi_threading(&self) -> Option<super::Enablement> {
        self.0.enumeration("simultaneousMultiThreading")
    }

    /// Sets `simultaneousMultiThreading`.
    pub fn with_simultaneous_multi_threading(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("simultaneousMultiThreading", value))
    }

    /// `frontCamera`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn front_camera(&self) -> Option<super::Enablement> {
        self.0.enumeration("frontCamera")
    }

    /// Sets `frontCamera`.
    pub fn with_front_camera(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("frontCamera", value))
    }

    /// `rearCamera`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn rear_camera(&self) -> Option<super::Enablement> {
        self.0.enumeration("rearCamera")
    }

    /// Sets `rearCamera`.
    pub fn with_rear_camera(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("rearCamera", value))
    }

    /// `infraredCamera`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn infrared_camera(&self) -> Option<super::Enablement> {
        self.0.enumeration("infraredCamera")
    }

    /// Sets `infraredCamera`.
    pub fn with_infrared_camera(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("infraredCamera", value))
    }

    /// `microphone`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn microphone(&self) -> Option<super::Enablement> {
        self.0.enumeration("microphone")
    }

    /// Sets `microphone`.
    pub fn with_microphone(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("microphone", value))
    }

    /// `bluetooth`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn bluetooth(&self) -> Option<super::Enablement> {
        self.0.enumeration("bluetooth")
    }

    /// Sets `bluetooth`.
    pub fn with_bluetooth(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("bluetooth", value))
    }

    /// `wirelessWideAreaNetwork`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn wireless_wide_area_network(&self) -> Option<super::Enablement> {
        self.0.enumeration("wirelessWideAreaNetwork")
    }

    /// Sets `wirelessWideAreaNetwork`.
    pub fn with_wireless_wide_area_network(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("wirelessWideAreaNetwork", value))
    }

    /// `nearFieldCommunication`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn near_field_communication(&self) -> Option<super::Enablement> {
        self.0.enumeration("nearFieldCommunication")
    }

    /// Sets `nearFieldCommunication`.
    pub fn with_near_field_communication(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("nearFieldCommunication", value))
    }

    /// `wiFi`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn wi_fi(&self) -> Option<super::Enablement> {
        self.0.enumeration("wiFi")
    }

    /// Sets `wiFi`.
    pub fn with_wi_fi(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("wiFi", value))
    }

    /// `usbTypeAPort`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn usb_type_a_port(&self) -> Option<super::Enablement> {
        self.0.enumeration("usbTypeAPort")
    }

    /// Sets `usbTypeAPort`.
    pub fn with_usb_type_a_port(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("usbTypeAPort", value))
    }

    /// `sdCard`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn sd_card(&self) -> Option<super::Enablement> {
        self.0.enumeration("sdCard")
    }

    /// Sets `sdCard`.
    pub fn with_sd_card(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("sdCard", value))
    }

    /// `wakeOnLAN`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn wake_on_lan(&self) -> Option<super::Enablement> {
        self.0.enumeration("wakeOnLAN")
    }

    /// Sets `wakeOnLAN`.
    pub fn with_wake_on_lan(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("wakeOnLAN", value))
    }

    /// `wakeOnPower`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn wake_on_power(&self) -> Option<super::Enablement> {
        self.0.enumeration("wakeOnPower")
    }

    /// Sets `wakeOnPower`.
    pub fn with_wake_on_power(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("wakeOnPower", value))
    }
}
