// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidWorkProfileVpnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilevpnconfiguration?view=graph-rest-beta)
    AndroidWorkProfileVpnConfiguration: super::DeviceConfiguration = "microsoft.graph.androidWorkProfileVpnConfiguration"
}

impl AndroidWorkProfileVpnConfiguration {
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
    /// `connectionType` in queries.
    pub const CONNECTION_TYPE: Property<Self> = Property::new("connectionType");
    /// `role` in queries.
    pub const ROLE: Property<Self> = Property::new("role");
    /// `realm` in queries.
    pub const REALM: Property<Self> = Property::new("realm");
    /// `servers` in queries.
    pub const SERVERS: Property<Self> = Property::new("servers");
    /// `fingerprint` in queries.
    pub const FINGERPRINT: Property<Self> = Property::new("fingerprint");
    /// `customData` in queries.
    pub const CUSTOM_DATA: Property<Self> = Property::new("customData");
    /// `customKeyValueData` in queries.
    pub const CUSTOM_KEY_VALUE_DATA: Property<Self> = Property::new("customKeyValueData");
    /// `authenticationMethod` in queries.
    pub const AUTHENTICATION_METHOD: Property<Self> = Property::new("authenticationMethod");
    /// `proxyServer` in queries.
    pub const PROXY_SERVER: Property<Self> = Property::new("proxyServer");
    /// `targetedPackageIds` in queries.
    pub const TARGETED_PACKAGE_IDS: Property<Self> = Property::new("targetedPackageIds");
    /// `targetedMobileApps` in queries.
    pub const TARGETED_MOBILE_APPS: Property<Self> = Property::new("targetedMobileApps");
    /// `alwaysOn` in queries.
    pub const ALWAYS_ON: Property<Self> = Property::new("alwaysOn");
    /// `alwaysOnLockdown` in queries.
    pub const ALWAYS_ON_LOCKDOWN: Property<Self> = Property::new("alwaysOnLockdown");
    /// `microsoftTunnelSiteId` in queries.
    pub const MICROSOFT_TUNNEL_SITE_ID: Property<Self> = Property::new("microsoftTunnelSiteId");
    /// `identityCertificate` in queries.
    pub const IDENTITY_CERTIFICATE: Property<Self> = Property::new("identityCertificate");

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

    /// `connectionName`: `Edm.String`
    pub fn connection_name(&self) -> Option<&str> {
        self.0.str("connectionName")
    }

    /// Sets `connectionName`.
    pub fn with_connection_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("connectionName", value))
    }

    /// `connectionType`: `microsoft.graph.androidWorkProfileVpnConnectionType`
    ///
    /// Possible values are: ciscoAnyConnect, pulseSecure, f5EdgeClient, dellSonicWallMobileConnect, checkPointCapsuleVpn, citrix, paloAltoGlobalProtect, microsoftTunnel, netMotionMobility, microsoftProtect.
    pub fn connection_type(&self) -> Option<super::AndroidWorkProfileVpnConnectionType> {
        self.0.enumeration("connectionType")
    }

    /// Sets `connectionType`.
    pub fn with_connection_type(self, value: impl Into<Nullable<super::AndroidWorkProfileVpnConnectionType>>) -> Self {
        Self(self.0.with("connectionType", value))
    }

    /// `role`: `Edm.String`
    pub fn role(&self) -> Option<&str> {
        self.0.str("role")
    }

    /// Sets `role`.
    pub fn with_role(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("role", value))
    }

    /// `realm`: `Edm.String`
    pub fn realm(&self) -> Option<&str> {
        self.0.str("realm")
    }

    /// Sets `realm`.
    pub fn with_realm(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("realm", value))
    }

    /// `servers`: `Collection(microsoft.graph.vpnServer)`
    pub fn servers(&self) -> Option<&[super::VpnServer]> {
        self.0.models("servers")
    }

    /// Sets `servers`.
    pub fn with_servers(self, value: impl Into<Nullable<Vec<super::VpnServer>>>) -> Self {
        Self(self.0.with("servers", value))
    }

    /// `fingerprint`: `Edm.String`
    pub fn fingerprint(&self) -> Option<&str> {
        self.0.str("fingerprint")
    }

    /// Sets `fingerprint`.
    pub fn with_fingerprint(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fingerprint", value))
    }

    /// `customData`: `Collection(microsoft.graph.keyValue)`
    pub fn custom_data(&self) -> Option<&[super::KeyValue]> {
        self.0.models("customData")
    }

    /// Sets `customData`.
    pub fn with_custom_data(self, value: impl Into<Nullable<Vec<super::KeyValue>>>) -> Self {
        Self(self.0.with("customData", value))
    }

    /// `customKeyValueData`: `Collection(microsoft.graph.keyValuePair)`
    pub fn custom_key_value_data(&self) -> Option<&[super::KeyValuePair]> {
        self.0.models("customKeyValueData")
    }

    /// Sets `customKeyValueData`.
    pub fn with_custom_key_value_data(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("customKeyValueData", value))
    }

    /// `authenticationMethod`: `microsoft.graph.vpnAuthenticationMethod`
    ///
    /// Possible values are: certificate, usernameAndPassword, sharedSecret, derivedCredential, azureAD.
    pub fn authentication_method(&self) -> Option<super::VpnAuthenticationMethod> {
        self.0.enumeration("authenticationMethod")
    }

    /// Sets `authenticationMethod`.
    pub fn with_authentication_method(self, value: impl Into<Nullable<super::VpnAuthenticationMethod>>) -> Self {
        Self(self.0.with("authenticationMethod", value))
    }

    /// `proxyServer`: `microsoft.graph.vpnProxyServer`
    pub fn proxy_server(&self) -> Option<&super::VpnProxyServer> {
        self.0.model("proxyServer")
    }

    /// Sets `proxyServer`.
    pub fn with_proxy_server(self, value: impl Into<Nullable<super::VpnProxyServer>>) -> Self {
        Self(self.0.with("proxyServer", value))
    }

    /// `targetedPackageIds`: `Collection(Edm.String)`
    pub fn targeted_package_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("targetedPackageIds")
    }

    /// Sets `targetedPackageIds`.
    pub fn with_targeted_package_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("targetedPackageIds", value))
    }

    /// `targetedMobileApps`: `Collection(microsoft.graph.appListItem)`
    pub fn targeted_mobile_apps(&self) -> Option<&[super::AppListItem]> {
        self.0.models("targetedMobileApps")
    }

    /// Sets `targetedMobileApps`.
    pub fn with_targeted_mobile_apps(self, value: impl Into<Nullable<Vec<super::AppListItem>>>) -> Self {
        Self(self.0.with("targetedMobileApps", value))
    }

    /// `alwaysOn`: `Edm.Boolean`
    pub fn always_on(&self) -> Option<bool> {
        self.0.bool("alwaysOn")
    }

    /// Sets `alwaysOn`.
    pub fn with_always_on(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("alwaysOn", value))
    }

    /// `alwaysOnLockdown`: `Edm.Boolean`
    pub fn always_on_lockdown(&self) -> Option<bool> {
        self.0.bool("alwaysOnLockdown")
    }

    /// Sets `alwaysOnLockdown`.
    pub fn with_always_on_lockdown(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("alwaysOnLockdown", value))
    }

    /// `microsoftTunnelSiteId`: `Edm.String`
    pub fn microsoft_tunnel_site_id(&self) -> Option<&str> {
        self.0.str("microsoftTunnelSiteId")
    }

    /// Sets `microsoftTunnelSiteId`.
    pub fn with_microsoft_tunnel_site_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("microsoftTunnelSiteId", value))
    }

    /// `identityCertificate`: `microsoft.graph.androidWorkProfileCertificateProfileBase`
    pub fn identity_certificate(&self) -> Option<&super::AndroidWorkProfileCertificateProfileBase> {
        self.0.model("identityCertificate")
    }

    /// Sets `identityCertificate`.
    pub fn with_identity_certificate(
        self,
        value: impl Into<Nullable<super::AndroidWorkProfileCertificateProfileBase>>,
    ) -> Self {
        Self(self.0.with("identityCertificate", value))
    }
}
