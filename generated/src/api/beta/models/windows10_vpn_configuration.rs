// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from windowsVpnConfiguration.
    ///
    /// [`microsoft.graph.windows10VpnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10vpnconfiguration?view=graph-rest-beta)
    Windows10VpnConfiguration: super::WindowsVpnConfiguration = "microsoft.graph.windows10VpnConfiguration"
}

crate::runtime::derived! {
    Windows10VpnConfiguration: super::DeviceConfiguration
}

impl Windows10VpnConfiguration {
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
    /// `profileTarget` in queries.
    pub const PROFILE_TARGET: Property<Self> = Property::new("profileTarget");
    /// `connectionType` in queries.
    pub const CONNECTION_TYPE: Property<Self> = Property::new("connectionType");
    /// `enableSplitTunneling` in queries.
    pub const ENABLE_SPLIT_TUNNELING: Property<Self> = Property::new("enableSplitTunneling");
    /// `enableAlwaysOn` in queries.
    pub const ENABLE_ALWAYS_ON: Property<Self> = Property::new("enableAlwaysOn");
    /// `enableDeviceTunnel` in queries.
    pub const ENABLE_DEVICE_TUNNEL: Property<Self> = Property::new("enableDeviceTunnel");
    /// `enableDnsRegistration` in queries.
    pub const ENABLE_DNS_REGISTRATION: Property<Self> = Property::new("enableDnsRegistration");
    /// `dnsSuffixes` in queries.
    pub const DNS_SUFFIXES: Property<Self> = Property::new("dnsSuffixes");
    /// `microsoftTunnelSiteId` in queries.
    pub const MICROSOFT_TUNNEL_SITE_ID: Property<Self> = Property::new("microsoftTunnelSiteId");
    /// `authenticationMethod` in queries.
    pub const AUTHENTICATION_METHOD: Property<Self> = Property::new("authenticationMethod");
    /// `rememberUserCredentials` in queries.
    pub const REMEMBER_USER_CREDENTIALS: Property<Self> = Property::new("rememberUserCredentials");
    /// `enableConditionalAccess` in queries.
    pub const ENABLE_CONDITIONAL_ACCESS: Property<Self> = Property::new("enableConditionalAccess");
    /// `enableSingleSignOnWithAlternateCertificate` in queries.
    pub const ENABLE_SINGLE_SIGN_ON_WITH_ALTERNATE_CERTIFICATE: Property<Self> =
        Property::new("enableSingleSignOnWithAlternateCertificate");
    /// `singleSignOnEku` in queries.
    pub const SINGLE_SIGN_ON_EKU: Property<Self> = Property::new("singleSignOnEku");
    /// `singleSignOnIssuerHash` in queries.
    pub const SINGLE_SIGN_ON_ISSUER_HASH: Property<Self> = Property::new("singleSignOnIssuerHash");
    /// `eapXml` in queries.
    pub const EAP_XML: Property<Self> = Property::new("eapXml");
    /// `proxyServer` in queries.
    pub const PROXY_SERVER: Property<Self> = Property::new("proxyServer");
    /// `associatedApps` in queries.
    pub const ASSOCIATED_APPS: Property<Self> = Property::new("associatedApps");
    /// `onlyAssociatedAppsCanUseConnection` in queries.
    pub const ONLY_ASSOCIATED_APPS_CAN_USE_CONNECTION: Property<Self> =
        Property::new("onlyAssociatedAppsCanUseConnection");
    /// `windowsInformationProtectionDomain` in queries.
    pub const WINDOWS_INFORMATION_PROTECTION_DOMAIN: Property<Self> =
        Property::new("windowsInformationProtectionDomain");
    /// `trafficRules` in queries.
    pub const TRAFFIC_RULES: Property<Self> = Property::new("trafficRules");
    /// `routes` in queries.
    pub const ROUTES: Property<Self> = Property::new("routes");
    /// `dnsRules` in queries.
    pub const DNS_RULES: Property<Self> = Property::new("dnsRules");
    /// `trustedNetworkDomains` in queries.
    pub const TRUSTED_NETWORK_DOMAINS: Property<Self> = Property::new("trustedNetworkDomains");
    /// `cryptographySuite` in queries.
    pub const CRYPTOGRAPHY_SUITE: Property<Self> = Property::new("cryptographySuite");
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

    /// Sets `servers`.
    pub fn with_servers(self, value: impl Into<Nullable<Vec<super::VpnServer>>>) -> Self {
        Self(self.0.with("servers", value))
    }

    /// Sets `customXml`.
    pub fn with_custom_xml(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("customXml", value))
    }

    /// `profileTarget`: `microsoft.graph.windows10VpnProfileTarget`
    ///
    /// Possible values are: user, device, autoPilotDevice.
    pub fn profile_target(&self) -> Option<super::Windows10VpnProfileTarget> {
        self.0.enumeration("profileTarget")
    }

    /// Sets `profileTarget`.
    pub fn with_profile_target(self, value: impl Into<Nullable<super::Windows10VpnProfileTarget>>) -> Self {
        Self(self.0.with("profileTarget", value))
    }

    /// `connectionType`: `microsoft.graph.windows10VpnConnectionType`
    ///
    /// Possible values are: pulseSecure, f5EdgeClient, dellSonicWallMobileConnect, checkPointCapsuleVpn, automatic, ikEv2, l2tp, pptp, citrix, paloAltoGlobalProtect, ciscoAnyConnect, unknownFutureValue, microsoftTunnel.
    pub fn connection_type(&self) -> Option<super::Windows10VpnConnectionType> {
        self.0.enumeration("connectionType")
    }

    /// Sets `connectionType`.
    pub fn with_connection_type(self, value: impl Into<Nullable<super::Windows10VpnConnectionType>>) -> Self {
        Self(self.0.with("connectionType", value))
    }

    /// `enableSplitTunneling`: `Edm.Boolean`
    pub fn enable_split_tunneling(&self) -> Option<bool> {
        self.0.bool("enableSplitTunneling")
    }

    /// Sets `enableSplitTunneling`.
    pub fn with_enable_split_tunneling(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableSplitTunneling", value))
    }

    /// `enableAlwaysOn`: `Edm.Boolean`
    pub fn enable_always_on(&self) -> Option<bool> {
        self.0.bool("enableAlwaysOn")
    }

    /// Sets `enableAlwaysOn`.
    pub fn with_enable_always_on(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableAlwaysOn", value))
    }

    /// `enableDeviceTunnel`: `Edm.Boolean`
    pub fn enable_device_tunnel(&self) -> Option<bool> {
        self.0.bool("enableDeviceTunnel")
    }

    /// Sets `enableDeviceTunnel`.
    pub fn with_enable_device_tunnel(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableDeviceTunnel", value))
    }

    /// `enableDnsRegistration`: `Edm.Boolean`
    pub fn enable_dns_registration(&self) -> Option<bool> {
        self.0.bool("enableDnsRegistration")
    }

    /// Sets `enableDnsRegistration`.
    pub fn with_enable_dns_registration(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableDnsRegistration", value))
    }

    /// `dnsSuffixes`: `Collection(Edm.String)`
    pub fn dns_suffixes(&self) -> Option<Vec<&str>> {
        self.0.strs("dnsSuffixes")
    }

    /// Sets `dnsSuffixes`.
    pub fn with_dns_suffixes(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("dnsSuffixes", value))
    }

    /// `microsoftTunnelSiteId`: `Edm.String`
    pub fn microsoft_tunnel_site_id(&self) -> Option<&str> {
        self.0.str("microsoftTunnelSiteId")
    }

    /// Sets `microsoftTunnelSiteId`.
    pub fn with_microsoft_tunnel_site_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("microsoftTunnelSiteId", value))
    }

    /// `authenticationMethod`: `microsoft.graph.windows10VpnAuthenticationMethod`
    ///
    /// Possible values are: certificate, usernameAndPassword, customEapXml, derivedCredential.
    pub fn authentication_method(&self) -> Option<super::Windows10VpnAuthenticationMethod> {
        self.0.enumeration("authenticationMethod")
    }

    /// Sets `authenticationMethod`.
    pub fn with_authentication_method(
        self,
        value: impl Into<Nullable<super::Windows10VpnAuthenticationMethod>>,
    ) -> Self {
        Self(self.0.with("authenticationMethod", value))
    }

    /// `rememberUserCredentials`: `Edm.Boolean`
    pub fn remember_user_credentials(&self) -> Option<bool> {
        self.0.bool("rememberUserCredentials")
    }

    /// Sets `rememberUserCredentials`.
    pub fn with_remember_user_credentials(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("rememberUserCredentials", value))
    }

    /// `enableConditionalAccess`: `Edm.Boolean`
    pub fn enable_conditional_access(&self) -> Option<bool> {
        self.0.bool("enableConditionalAccess")
    }

    /// Sets `enableConditionalAccess`.
    pub fn with_enable_conditional_access(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableConditionalAccess", value))
    }

    /// `enableSingleSignOnWithAlternateCertificate`: `Edm.Boolean`
    pub fn enable_single_sign_on_with_alternate_certificate(&self) -> Option<bool> {
        self.0.bool("enableSingleSignOnWithAlternateCertificate")
    }

    /// Sets `enableSingleSignOnWithAlternateCertificate`.
    pub fn with_enable_single_sign_on_with_alternate_certificate(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableSingleSignOnWithAlternateCertificate", value))
    }

    /// `singleSignOnEku`: `microsoft.graph.extendedKeyUsage`
    pub fn single_sign_on_eku(&self) -> Option<&super::ExtendedKeyUsage> {
        self.0.model("singleSignOnEku")
    }

    /// Sets `singleSignOnEku`.
    pub fn with_single_sign_on_eku(self, value: impl Into<Nullable<super::ExtendedKeyUsage>>) -> Self {
        Self(self.0.with("singleSignOnEku", value))
    }

    /// `singleSignOnIssuerHash`: `Edm.String`
    pub fn single_sign_on_issuer_hash(&self) -> Option<&str> {
        self.0.str("singleSignOnIssuerHash")
    }

    /// Sets `singleSignOnIssuerHash`.
    pub fn with_single_sign_on_issuer_hash(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("singleSignOnIssuerHash", value))
    }

    /// `eapXml`: `Edm.Binary`
    pub fn eap_xml(&self) -> Parsed<Bytes> {
        self.0.binary("eapXml")
    }

    /// Sets `eapXml`.
    pub fn with_eap_xml(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("eapXml", value))
    }

    /// `proxyServer`: `microsoft.graph.windows10VpnProxyServer`
    pub fn proxy_server(&self) -> Option<&super::Windows10VpnProxyServer> {
        self.0.model("proxyServer")
    }

    /// Sets `proxyServer`.
    pub fn with_proxy_server(self, value: impl Into<Nullable<super::Windows10VpnProxyServer>>) -> Self {
        Self(self.0.with("proxyServer", value))
    }

    /// `associatedApps`: `Collection(microsoft.graph.windows10AssociatedApps)`
    pub fn associated_apps(&self) -> Option<&[super::Windows10AssociatedApps]> {
        self.0.models("associatedApps")
    }

    /// Sets `associatedApps`.
    pub fn with_associated_apps(self, value: impl Into<Nullable<Vec<super::Windows10AssociatedApps>>>) -> Self {
        Self(self.0.with("associatedApps", value))
    }

    /// `onlyAssociatedAppsCanUseConnection`: `Edm.Boolean`
    pub fn only_associated_apps_can_use_connection(&self) -> Option<bool> {
        self.0.bool("onlyAssociatedAppsCanUseConnection")
    }

    /// Sets `onlyAssociatedAppsCanUseConnection`.
    pub fn with_only_associated_apps_can_use_connection(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("onlyAssociatedAppsCanUseConnection", value))
    }

    /// `windowsInformationProtectionDomain`: `Edm.String`
    pub fn windows_information_protection_domain(&self) -> Option<&str> {
        self.0.str("windowsInformationProtectionDomain")
    }

    /// Sets `windowsInformationProtectionDomain`.
    pub fn with_windows_information_protection_domain(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("windowsInformationProtectionDomain", value))
    }

    /// `trafficRules`: `Collection(microsoft.graph.vpnTrafficRule)`
    pub fn traffic_rules(&self) -> Option<&[super::VpnTrafficRule]> {
        self.0.models("trafficRules")
    }

    /// Sets `trafficRules`.
    pub fn with_traffic_rules(self, value: impl Into<Nullable<Vec<super::VpnTrafficRule>>>) -> Self {
        Self(self.0.with("trafficRules", value))
    }

    /// `routes`: `Collection(microsoft.graph.vpnRoute)`
    pub fn routes(&self) -> Option<&[super::VpnRoute]> {
        self.0.models("routes")
    }

    /// Sets `routes`.
    pub fn with_routes(self, value: impl Into<Nullable<Vec<super::VpnRoute>>>) -> Self {
        Self(self.0.with("routes", value))
    }

    /// `dnsRules`: `Collection(microsoft.graph.vpnDnsRule)`
    pub fn dns_rules(&self) -> Option<&[super::VpnDnsRule]> {
        self.0.models("dnsRules")
    }

    /// Sets `dnsRules`.
    pub fn with_dns_rules(self, value: impl Into<Nullable<Vec<super::VpnDnsRule>>>) -> Self {
        Self(self.0.with("dnsRules", value))
    }

    /// `trustedNetworkDomains`: `Collection(Edm.String)`
    pub fn trusted_network_domains(&self) -> Option<Vec<&str>> {
        self.0.strs("trustedNetworkDomains")
    }

    /// Sets `trustedNetworkDomains`.
    pub fn with_trusted_network_domains(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("trustedNetworkDomains", value))
    }

    /// `cryptographySuite`: `microsoft.graph.cryptographySuite`
    pub fn cryptography_suite(&self) -> Option<&super::CryptographySuite> {
        self.0.model("cryptographySuite")
    }

    /// Sets `cryptographySuite`.
    pub fn with_cryptography_suite(self, value: impl Into<Nullable<super::CryptographySuite>>) -> Self {
        Self(self.0.with("cryptographySuite", value))
    }

    /// `identityCertificate`: `microsoft.graph.windowsCertificateProfileBase`
    pub fn identity_certificate(&self) -> Option<&super::WindowsCertificateProfileBase> {
        self.0.model("identityCertificate")
    }

    /// Sets `identityCertificate`.
    pub fn with_identity_certificate(self, value: impl Into<Nullable<super::WindowsCertificateProfileBase>>) -> Self {
        Self(self.0.with("identityCertificate", value))
    }
}
