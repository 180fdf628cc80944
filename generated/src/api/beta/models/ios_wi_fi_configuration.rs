// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.iosWiFiConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioswificonfiguration?view=graph-rest-beta)
    IosWiFiConfiguration: super::DeviceConfiguration = "microsoft.graph.iosWiFiConfiguration" {
        "microsoft.graph.iosEnterpriseWiFiConfiguration",
    }
}

impl IosWiFiConfiguration {
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
    /// `networkName` in queries.
    pub const NETWORK_NAME: Property<Self> = Property::new("networkName");
    /// `ssid` in queries.
    pub const SSID: Property<Self> = Property::new("ssid");
    /// `connectAutomatically` in queries.
    pub const CONNECT_AUTOMATICALLY: Property<Self> = Property::new("connectAutomatically");
    /// `connectWhenNetworkNameIsHidden` in queries.
    pub const CONNECT_WHEN_NETWORK_NAME_IS_HIDDEN: Property<Self> = Property::new("connectWhenNetworkNameIsHidden");
    /// `wiFiSecurityType` in queries.
    pub const WI_FI_SECURITY_TYPE: Property<Self> = Property::new("wiFiSecurityType");
    /// `proxySettings` in queries.
    pub const PROXY_SETTINGS: Property<Self> = Property::new("proxySettings");
    /// `proxyManualAddress` in queries.
    pub const PROXY_MANUAL_ADDRESS: Property<Self> = Property::new("proxyManualAddress");
    /// `proxyManualPort` in queries.
    pub const PROXY_MANUAL_PORT: Property<Self> = Property::new("proxyManualPort");
    /// `proxyAutomaticConfigurationUrl` in queries.
    pub const PROXY_AUTOMATIC_CONFIGURATION_URL: Property<Self> = Property::new("proxyAutomaticConfigurationUrl");
    /// `disableMacAddressRandomization` in queries.
    pub const DISABLE_MAC_ADDRESS_RANDOMIZATION: Property<Self> = Property::new("disableMacAddressRandomization");
    /// `preSharedKey` in queries.
    pub const PRE_SHARED_KEY: Property<Self> = Property::new("preSharedKey");

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

    /// `networkName`: `Edm.String`
    pub fn network_name(&self) -> Option<&str> {
        self.0.str("networkName")
    }

    /// Sets `networkName`.
    pub fn with_network_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("networkName", value))
    }

    /// `ssid`: `Edm.String`
    pub fn ssid(&self) -> Option<&str> {
        self.0.str("ssid")
    }

    /// Sets `ssid`.
    pub fn with_ssid(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ssid", value))
    }

    /// `connectAutomatically`: `Edm.Boolean`
    pub fn connect_automatically(&self) -> Option<bool> {
        self.0.bool("connectAutomatically")
    }

    /// Sets `connectAutomatically`.
    pub fn with_connect_automatically(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("connectAutomatically", value))
    }

    /// `connectWhenNetworkNameIsHidden`: `Edm.Boolean`
    pub fn connect_when_network_name_is_hidden(&self) -> Option<bool> {
        self.0.bool("connectWhenNetworkNameIsHidden")
    }

    /// Sets `connectWhenNetworkNameIsHidden`.
    pub fn with_connect_when_network_name_is_hidden(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("connectWhenNetworkNameIsHidden", value))
    }

    /// `wiFiSecurityType`: `microsoft.graph.wiFiSecurityType`
    ///
    /// Possible values are: open, wpaPersonal, wpaEnterprise, wep, wpa2Personal, wpa2Enterprise.
    pub fn wi_fi_security_type(&self) -> Option<super::WiFiSecurityType> {
        self.0.enumeration("wiFiSecurityType")
    }

    /// Sets `wiFiSecurityType`.
    pub fn with_wi_fi_security_type(self, value: impl Into<Nullable<super::WiFiSecurityType>>) -> Self {
        Self(self.0.with("wiFiSecurityType", value))
    }

    /// `proxySettings`: `microsoft.graph.wiFiProxySetting`
    ///
    /// Possible values are: none, manual, automatic.
    pub fn proxy_settings(&self) -> Option<super::WiFiProxySetting> {
        self.0.enumeration("proxySettings")
    }

    /// Sets `proxySettings`.
    pub fn with_proxy_settings(self, value: impl Into<Nullable<super::WiFiProxySetting>>) -> Self {
        Self(self.0.with("proxySettings", value))
    }

    /// `proxyManualAddress`: `Edm.String`
    pub fn proxy_manual_address(&self) -> Option<&str> {
        self.0.str("proxyManualAddress")
    }

    /// Sets `proxyManualAddress`.
    pub fn with_proxy_manual_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("proxyManualAddress", value))
    }

    /// `proxyManualPort`: `Edm.Int32`
    pub fn proxy_manual_port(&self) -> Option<i32> {
        self.0.i32("proxyManualPort")
    }

    /// Sets `proxyManualPort`.
    pub fn with_proxy_manual_port(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("proxyManualPort", value))
    }

    /// `proxyAutomaticConfigurationUrl`: `Edm.String`
    pub fn proxy_automatic_configuration_url(&self) -> Option<&str> {
        self.0.str("proxyAutomaticConfigurationUrl")
    }

    /// Sets `proxyAutomaticConfigurationUrl`.
    pub fn with_proxy_automatic_configuration_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("proxyAutomaticConfigurationUrl", value))
    }

    /// `disableMacAddressRandomization`: `Edm.Boolean`
    pub fn disable_mac_address_randomization(&self) -> Option<bool> {
        self.0.bool("disableMacAddressRandomization")
    }

    /// Sets `disableMacAddressRandomization`.
    pub fn with_disable_mac_address_randomization(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("disableMacAddressRandomization", value))
    }

    /// `preSharedKey`: `Edm.String`
    pub fn pre_shared_key(&self) -> Option<&str> {
        self.0.str("preSharedKey")
    }

    /// Sets `preSharedKey`.
    pub fn with_pre_shared_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("preSharedKey", value))
    }
}
