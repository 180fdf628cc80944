// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from windowsVpnConfiguration.
    ///
    /// [`microsoft.graph.windows81VpnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81vpnconfiguration?view=graph-rest-beta)
    Windows81VpnConfiguration: super::WindowsVpnConfiguration = "microsoft.graph.windows81VpnConfiguration" {
        "microsoft.graph.windowsPhone81VpnConfiguration",
    }
}

crate::runtime::derived! {
    Windows81VpnConfiguration: super::DeviceConfiguration
}

impl Windows81VpnConfiguration {
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
    /// `connectionName` in queries.
    pub const CONNECTION_NAME: Property<Self> = Property::new("connectionName");
    /// `servers` in queries.
    pub const SERVERS: Property<Self> = Property::new("servers");
    /// `customXml` in queries.
    pub const CUSTOM_XML: Property<Self> = Property::new("customXml");
    /// `applyOnlyToWindows81` in queries.
    pub const APPLY_ONLY_TO_WINDOWS81: Property<Self> = Property::new("applyOnlyToWindows81");
    /// `connectionType` in queries.
    pub const CONNECTION_TYPE: Property<Self> = Property::new("connectionType");
    /// `loginGroupOrDomain` in queries.
    pub const LOGIN_GROUP_OR_DOMAIN: Property<Self> = Property::new("loginGroupOrDomain");
    /// `enableSplitTunneling` in queries.
    pub const ENABLE_SPLIT_TUNNELING: Property<Self> = Property::new("enableSplitTunneling");
    /// `proxyServer` in queries.
    pub const PROXY_SERVER: Property<Self> = Property::new("proxyServer");

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

    /// Sets `connectionName`.
    pub fn with_connection_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("connectionName", value))
    }

    /// Sets `servers`.
    pub fn with_servers(self, value: impl Into<Nullable<Vec<super::VpnServer>>>) -> Self {
        Self(self.0.with("servers", value))
    }

    /// Sets `customXml`.
    pub fn with_custom_xml(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("customXml", value))
    }

    /// `applyOnlyToWindows81`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn apply_only_to_windows81(&self) -> Option<bool> {
        self.0.bool("applyOnlyToWindows81")
    }

    /// `connectionType`: `microsoft.graph.windowsVpnConnectionType`
    ///
    /// Possible values are: pulseSecure, f5EdgeClient, dellSonicWallMobileConnect, checkPointCapsuleVpn.
    pub fn connection_type(&self) -> Option<super::WindowsVpnConnectionType> {
        self.0.enumeration("connectionType")
    }

    /// Sets `connectionType`.
    pub fn with_connection_type(self, value: impl Into<Nullable<super::WindowsVpnConnectionType>>) -> Self {
        Self(self.0.with("connectionType", value))
    }

    /// `loginGroupOrDomain`: `Edm.String`
    pub fn login_group_or_domain(&self) -> Option<&str> {
        self.0.str("loginGroupOrDomain")
    }

    /// Sets `loginGroupOrDomain`.
    pub fn with_login_group_or_domain(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("loginGroupOrDomain", value))
    }

    /// `enableSplitTunneling`: `Edm.Boolean`
    pub fn enable_split_tunneling(&self) -> Option<bool> {
        self.0.bool("enableSplitTunneling")
    }

    /// Sets `enableSplitTunneling`.
    pub fn with_enable_split_tunneling(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableSplitTunneling", value))
    }

    /// `proxyServer`: `microsoft.graph.windows81VpnProxyServer`
    pub fn proxy_server(&self) -> Option<&super::Windows81VpnProxyServer> {
        self.0.model("proxyServer")
    }

    /// Sets `proxyServer`.
    pub fn with_proxy_server(self, value: impl Into<Nullable<super::Windows81VpnProxyServer>>) -> Self {
        Self(self.0.with("proxyServer", value))
    }
}
