// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10DeviceFirmwareConfigurationInterface`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10devicefirmwareconfigurationinterface?view=graph-rest-beta)
    Windows10DeviceFirmwareConfigurationInterface: super::DeviceConfiguration = "microsoft.graph.windows10DeviceFirmwareConfigurationInterface"
}

impl Windows10DeviceFirmwareConfigurationInterface {
    pub const ID: Property<Self> = Property::new("id");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    pub const SUPPORTS_SCOPE_TAGS: Property<Self> = Property::new("supportsScopeTags");
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION: Property<Self> = Property::new(
        "deviceManagementApplicabilityRuleOsEdition",
    );
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION: Property<Self> = Property::new(
        "deviceManagementApplicabilityRuleOsVersion",
    );
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE: Property<Self> = Property::new(
        "deviceManagementApplicabilityRuleDeviceMode",
    );
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const VERSION: Property<Self> = Property::new("version");
    pub const GROUP_ASSIGNMENTS: Property<Self> = Property::new("groupAssignments");
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    pub const DEVICE_STATUSES: Property<Self> = Property::new("deviceStatuses");
    pub const USER_STATUSES: Property<Self> = Property::new("userStatuses");
    pub const DEVICE_STATUS_OVERVIEW: Property<Self> = Property::new(
        "deviceStatusOverview",
    );
    pub const USER_STATUS_OVERVIEW: Property<Self> = Property::new("userStatusOverview");
    pub const DEVICE_SETTING_STATE_SUMMARIES: Property<Self> = Property::new(
        "deviceSettingStateSummaries",
    );
    pub const CHANGE_UEFI_SETTINGS_PERMISSION: Property<Self> = Property::new(
        "changeUefiSettingsPermission",
    );
    pub const VIRTUALIZATION_OF_CPU_AND_IO: Property<Self> = Property::new(
        "virtualizationOfCpuAndIO",
    );
    pub const CAMERAS: Property<Self> = Property::new("cameras");
    pub const MICROPHONES_AND_SPEAKERS: Property<Self> = Property::new(
        "microphonesAndSpeakers",
    );
    pub const RADIOS: Property<Self> = Property::new("radios");
    pub const BOOT_FROM_EXTERNAL_MEDIA: Property<Self> = Property::new(
        "bootFromExternalMedia",
    );
    pub const BOOT_FROM_BUILT_IN_NETWORK_ADAPTERS: Property<Self> = Property::new(
        "bootFromBuiltInNetworkAdapters",
    );
    pub const WINDOWS_PLATFORM_BINARY_TABLE: Property<Self> = Property::new(
        "windowsPlatformBinaryTable",
    );
    pub const SIMULTANEOUS_MULTI_THREADING: Property<Self> = Property::new(
        "simultaneousMultiThreading",
    );
    pub const FRONT_CAMERA: Property<Self> = Property::new("frontCamera");
    pub const REAR_CAMERA: Property<Self> = Property::new("rearCamera");
    pub const INFRARED_CAMERA: Property<Self> = Property::new("infraredCamera");
    pub const MICROPHONE: Property<Self> = Property::new("microphone");
    pub const BLUETOOTH: Property<Self> = Property::new("bluetooth");
    pub const WIRELESS_WIDE_AREA_NETWORK: Property<Self> = Property::new(
        "wirelessWideAreaNetwork",
    );
    pub const NEAR_FIELD_COMMUNICATION: Property<Self> = Property::new(
        "nearFieldCommunication",
    );
    pub const WI_FI: Property<Self> = Property::new("wiFi");
    pub const USB_TYPE_A_PORT: Property<Self> = Property::new("usbTypeAPort");
    pub const SD_CARD: Property<Self> = Property::new("sdCard");
    pub const WAKE_ON_LAN: Property<Self> = Property::new("wakeOnLAN");
    pub const WAKE_ON_POWER: Property<Self> = Property::new("wakeOnPower");

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
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

    pub fn with_device_management_applicability_rule_os_edition(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsEdition>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsEdition", value))
    }

    pub fn with_device_management_applicability_rule_os_version(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsVersion>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsVersion", value))
    }

    pub fn with_device_management_applicability_rule_device_mode(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleDeviceMode>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleDeviceMode", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    pub fn with_group_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationGroupAssignment>>>,
    ) -> Self {
        Self(self.0.with("groupAssignments", value))
    }

    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }

    pub fn with_device_statuses(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationDeviceStatus>>>,
    ) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    pub fn with_user_statuses(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationUserStatus>>>,
    ) -> Self {
        Self(self.0.with("userStatuses", value))
    }

    pub fn with_device_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationDeviceOverview>>,
    ) -> Self {
        Self(self.0.with("deviceStatusOverview", value))
    }

    pub fn with_user_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationUserOverview>>,
    ) -> Self {
        Self(self.0.with("userStatusOverview", value))
    }

    pub fn with_device_setting_state_summaries(
        self,
        value: impl Into<Nullable<Vec<super::SettingStateDeviceSummary>>>,
    ) -> Self {
        Self(self.0.with("deviceSettingStateSummaries", value))
    }

    /// `changeUefiSettingsPermission`: `microsoft.graph.changeUefiSettingsPermission`
    ///
    /// Possible values are: notConfiguredOnly, none.
    pub fn change_uefi_settings_permission(
        &self,
    ) -> Option<super::ChangeUefiSettingsPermission> {
        self.0.enumeration("changeUefiSettingsPermission")
    }

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

    pub fn with_virtualization_of_cpu_and_io(
        self,
        value: impl Into<Nullable<super::Enablement>>,
    ) -> Self {
        Self(self.0.with("virtualizationOfCpuAndIO", value))
    }

    /// `cameras`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn cameras(&self) -> Option<super::Enablement> {
        self.0.enumeration("cameras")
    }

    pub fn with_cameras(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("cameras", value))
    }

    /// `microphonesAndSpeakers`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn microphones_and_speakers(&self) -> Option<super::Enablement> {
        self.0.enumeration("microphonesAndSpeakers")
    }

    pub fn with_microphones_and_speakers(
        self,
        value: impl Into<Nullable<super::Enablement>>,
    ) -> Self {
        Self(self.0.with("microphonesAndSpeakers", value))
    }

    /// `radios`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn radios(&self) -> Option<super::Enablement> {
        self.0.enumeration("radios")
    }

    pub fn with_radios(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("radios", value))
    }

    /// `bootFromExternalMedia`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn boot_from_external_media(&self) -> Option<super::Enablement> {
        self.0.enumeration("bootFromExternalMedia")
    }

    pub fn with_boot_from_external_media(
        self,
        value: impl Into<Nullable<super::Enablement>>,
    ) -> Self {
        Self(self.0.with("bootFromExternalMedia", value))
    }

    /// `bootFromBuiltInNetworkAdapters`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn boot_from_built_in_network_adapters(&self) -> Option<super::Enablement> {
        self.0.enumeration("bootFromBuiltInNetworkAdapters")
    }

    pub fn with_boot_from_built_in_network_adapters(
        self,
        value: impl Into<Nullable<super::Enablement>>,
    ) -> Self {
        Self(self.0.with("bootFromBuiltInNetworkAdapters", value))
    }

    /// `windowsPlatformBinaryTable`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn windows_platform_binary_table(&self) -> Option<super::Enablement> {
        self.0.enumeration("windowsPlatformBinaryTable")
    }

    pub fn with_windows_platform_binary_table(
        self,
        value: impl Into<Nullable<super::Enablement>>,
    ) -> Self {
        Self(self.0.with("windowsPlatformBinaryTable", value))
    }

    /// `simultaneousMultiThreading`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn simultaneous_multi_threading(&self) -> Option<super::Enablement> {
        self.0.enumeration("simultaneousMultiThreading")
    }

    pub fn with_simultaneous_multi_threading(
        self,
        value: impl Into<Nullable<super::Enablement>>,
    ) -> Self {
        Self(self.0.with("simultaneousMultiThreading", value))
    }

    /// `frontCamera`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn front_camera(&self) -> Option<super::Enablement> {
        self.0.enumeration("frontCamera")
    }

    pub fn with_front_camera(
        self,
        value: impl Into<Nullable<super::Enablement>>,
    ) -> Self {
        Self(self.0.with("frontCamera", value))
    }

    /// `rearCamera`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn rear_camera(&self) -> Option<super::Enablement> {
        self.0.enumeration("rearCamera")
    }

    pub fn with_rear_camera(
        self,
        value: impl Into<Nullable<super::Enablement>>,
    ) -> Self {
        Self(self.0.with("rearCamera", value))
    }

    /// `infraredCamera`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn infrared_camera(&self) -> Option<super::Enablement> {
        self.0.enumeration("infraredCamera")
    }

    pub fn with_infrared_camera(
        self,
        value: impl Into<Nullable<super::Enablement>>,
    ) -> Self {
        Self(self.0.with("infraredCamera", value))
    }

    /// `microphone`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn microphone(&self) -> Option<super::Enablement> {
        self.0.enumeration("microphone")
    }

    pub fn with_microphone(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("microphone", value))
    }

    /// `bluetooth`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn bluetooth(&self) -> Option<super::Enablement> {
        self.0.enumeration("bluetooth")
    }

    pub fn with_bluetooth(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("bluetooth", value))
    }

    /// `wirelessWideAreaNetwork`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn wireless_wide_area_network(&self) -> Option<super::Enablement> {
        self.0.enumeration("wirelessWideAreaNetwork")
    }

    pub fn with_wireless_wide_area_network(
        self,
        value: impl Into<Nullable<super::Enablement>>,
    ) -> Self {
        Self(self.0.with("wirelessWideAreaNetwork", value))
    }

    /// `nearFieldCommunication`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn near_field_communication(&self) -> Option<super::Enablement> {
        self.0.enumeration("nearFieldCommunication")
    }

    pub fn with_near_field_communication(
        self,
        value: impl Into<Nullable<super::Enablement>>,
    ) -> Self {
        Self(self.0.with("nearFieldCommunication", value))
    }

    /// `wiFi`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn wi_fi(&self) -> Option<super::Enablement> {
        self.0.enumeration("wiFi")
    }

    pub fn with_wi_fi(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("wiFi", value))
    }

    /// `usbTypeAPort`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn usb_type_a_port(&self) -> Option<super::Enablement> {
        self.0.enumeration("usbTypeAPort")
    }

    pub fn with_usb_type_a_port(
        self,
        value: impl Into<Nullable<super::Enablement>>,
    ) -> Self {
        Self(self.0.with("usbTypeAPort", value))
    }

    /// `sdCard`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn sd_card(&self) -> Option<super::Enablement> {
        self.0.enumeration("sdCard")
    }

    pub fn with_sd_card(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("sdCard", value))
    }

    /// `wakeOnLAN`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn wake_on_lan(&self) -> Option<super::Enablement> {
        self.0.enumeration("wakeOnLAN")
    }

    pub fn with_wake_on_lan(
        self,
        value: impl Into<Nullable<super::Enablement>>,
    ) -> Self {
        Self(self.0.with("wakeOnLAN", value))
    }

    /// `wakeOnPower`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn wake_on_power(&self) -> Option<super::Enablement> {
        self.0.enumeration("wakeOnPower")
    }

    pub fn with_wake_on_power(
        self,
        value: impl Into<Nullable<super::Enablement>>,
    ) -> Self {
        Self(self.0.with("wakeOnPower", value))
    }
}
