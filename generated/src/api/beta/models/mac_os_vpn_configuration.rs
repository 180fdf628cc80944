// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from appleVpnConfiguration.
    ///
    /// [`microsoft.graph.macOSVpnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosvpnconfiguration?view=graph-rest-beta)
    MacOsVpnConfiguration: super::AppleVpnConfiguration = "microsoft.graph.macOSVpnConfiguration"
}

crate::runtime::derived! {
    MacOsVpnConfiguration: super::DeviceConfiguration
}

impl MacOsVpnConfiguration {
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
    /// `loginGroupOrDomain` in queries.
    pub const LOGIN_GROUP_OR_DOMAIN: Property<Self> = Property::new("loginGroupOrDomain");
    /// `role` in queries.
    pub const ROLE: Property<Self> = Property::new("role");
    /// `realm` in queries.
    pub const REALM: Property<Self> = Property::new("realm");
    /// `server` in queries.
    pub const SERVER: Property<Self> = Property::new("server");
    /// `identifier` in queries.
    pub const IDENTIFIER: Property<Self> = Property::new("identifier");
    /// `customData` in queries.
    pub const CUSTOM_DATA: Property<Self> = Property::new("customData");
    /// `customKeyValueData` in queries.
    pub const CUSTOM_KEY_VALUE_DATA: Property<Self> = Property::new("customKeyValueData");
    /// `enableSplitTunneling` in queries.
    pub const ENABLE_SPLIT_TUNNELING: Property<Self> = Property::new("enableSplitTunneling");
    /// `authenticationMethod` in queries.
    pub const AUTHENTICATION_METHOD: Property<Self> = Property::new("authenticationMethod");
    /// `enablePerApp` in queries.
    pub const ENABLE_PER_APP: Property<Self> = Property::new("enablePerApp");
    /// `safariDomains` in queries.
    pub const SAFARI_DOMAINS: Property<Self> = Property::new("safariDomains");
    /// `onDemandRules` in queries.
    pub const ON_DEMAND_RULES: Property<Self> = Property::new("onDemandRules");
    /// `providerType` in queries.
    pub const PROVIDER_TYPE: Property<Self> = Property::new("providerType");
    /// `associatedDomains` in queries.
    pub const ASSOCIATED_DOMAINS: Property<Self> = Property::new("associatedDomains");
    /// `excludedDomains` in queries.
    pub const EXCLUDED_DOMAINS: Property<Self> = Property::new("excludedDomains");
    /// `disableOnDemandUserOverride` in queries.
    pub const DISABLE_ON_DEMAND_USER_OVERRIDE: Property<Self> = Property::new("disableOnDemandUserOverride");
    /// `disconnectOnIdle` in queries.
    pub const DISCONNECT_ON_IDLE: Property<Self> = Property::new("disconnectOnIdle");
    /// `disconnectOnIdleTimerInSeconds` in queries.
    pub const DISCONNECT_ON_IDLE_TIMER_IN_SECONDS: Property<Self> = Property::new("disconnectOnIdleTimerInSeconds");
    /// `proxyServer` in queries.
    pub const PROXY_SERVER: Property<Self> = Property::new("proxyServer");
    /// `optInToDeviceIdSharing` in queries.
    pub const OPT_IN_TO_DEVICE_ID_SHARING: Property<Self> = Property::new("optInToDeviceIdSharing");
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

    /// Sets `connectionName`.
    pub fn with_connection_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("connectionName", value))
    }

    /// Sets `connectionType`.
    pub fn with_connection_type(self, value: impl Into<Nullable<super::AppleVpnConnectionType>>) -> Self {
        Self(self.0.with("connectionType", value))
    }

    /// Sets `loginGroupOrDomain`.
    pub fn with_login_group_or_domain(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("loginGroupOrDomain", value))
    }

    /// Sets `role`.
    pub fn with_role(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("role", value))
    }

    /// Sets `realm`.
    pub fn with_realm(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("realm", value))
    }

    /// Sets `server`.
    pub fn with_server(self, value: impl Into<Nullable<super::VpnServer>>) -> Self {
        Self(self.0.with("server", value))
    }

    /// Sets `identifier`.
    pub fn with_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("identifier", value))
    }

    /// Sets `customData`.
    pub fn with_custom_data(self, value: impl Into<Nullable<Vec<super::KeyValue>>>) -> Self {
        Self(self.0.with("customData", value))
    }

    /// Sets `customKeyValueData`.
    pub fn with_custom_key_value_data(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("customKeyValueData", value))
    }

    /// Sets `enableSplitTunneling`.
    pub fn with_enable_split_tunneling(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableSplitTunneling", value))
    }

    /// Sets `authenticationMethod`.
    pub fn with_authentication_method(self, value: impl Into<Nullable<super::VpnAuthenticationMethod>>) -> Self {
        Self(self.0.with("authenticationMethod", value))
    }

    /// Sets `enablePerApp`.
    pub fn with_enable_per_app(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enablePerApp", value))
    }

    /// Sets `safariDomains`.
    pub fn with_safari_domains(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("safariDomains", value))
    }

    /// Sets `onDemandRules`.
    pub fn with_on_demand_rules(self, value: impl Into<Nullable<Vec<super::VpnOnDemandRule>>>) -> Self {
        Self(self.0.with("onDemandRules", value))
    }

    /// Sets `providerType`.
    pub fn with_provider_type(self, value: impl Into<Nullable<super::VpnProviderType>>) -> Self {
        Self(self.0.with("providerType", value))
    }

    /// Sets `associatedDomains`.
    pub fn with_associated_domains(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("associatedDomains", value))
    }

    /// Sets `excludedDomains`.
    pub fn with_excluded_domains(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("excludedDomains", value))
    }

    /// Sets `disableOnDemandUserOverride`.
    pub fn with_disable_on_demand_user_override(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("disableOnDemandUserOverride", value))
    }

    /// Sets `disconnectOnIdle`.
    pub fn with_disconnect_on_idle(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("disconnectOnIdle", value))
    }

    /// Sets `disconnectOnIdleTimerInSeconds`.
    pub fn with_disconnect_on_idle_timer_in_seconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("disconnectOnIdleTimerInSeconds", value))
    }

    /// Sets `proxyServer`.
    pub fn with_proxy_server(self, value: impl Into<Nullable<super::VpnProxyServer>>) -> Self {
        Self(self.0.with("proxyServer", value))
    }

    /// Sets `optInToDeviceIdSharing`.
    pub fn with_opt_in_to_device_id_sharing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("optInToDeviceIdSharing", value))
    }

    /// `identityCertificate`: `microsoft.graph.macOSCertificateProfileBase`
    pub fn identity_certificate(&self) -> Option<&super::MacOsCertificateProfileBase> {
        self.0.model("identityCertificate")
    }

    /// Sets `identityCertificate`.
    pub fn with_identity_certificate(self, value: impl Into<Nullable<super::MacOsCertificateProfileBase>>) -> Self {
        Self(self.0.with("identityCertificate", value))
    }
}
