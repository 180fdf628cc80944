// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from windowsWifiConfiguration.
    ///
    /// [`microsoft.graph.windowsWifiEnterpriseEAPConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowswifienterpriseeapconfiguration?view=graph-rest-beta)
    WindowsWifiEnterpriseEapConfiguration: super::WindowsWifiConfiguration = "microsoft.graph.windowsWifiEnterpriseEAPConfiguration"
}

crate::runtime::derived! {
    WindowsWifiEnterpriseEapConfiguration: super::DeviceConfiguration
}

impl WindowsWifiEnterpriseEapConfiguration {
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
    /// `preSharedKey` in queries.
    pub const PRE_SHARED_KEY: Property<Self> = Property::new("preSharedKey");
    /// `wifiSecurityType` in queries.
    pub const WIFI_SECURITY_TYPE: Property<Self> = Property::new("wifiSecurityType");
    /// `meteredConnectionLimit` in queries.
    pub const METERED_CONNECTION_LIMIT: Property<Self> = Property::new("meteredConnectionLimit");
    /// `ssid` in queries.
    pub const SSID: Property<Self> = Property::new("ssid");
    /// `networkName` in queries.
    pub const NETWORK_NAME: Property<Self> = Property::new("networkName");
    /// `connectAutomatically` in queries.
    pub const CONNECT_AUTOMATICALLY: Property<Self> = Property::new("connectAutomatically");
    /// `connectToPreferredNetwork` in queries.
    pub const CONNECT_TO_PREFERRED_NETWORK: Property<Self> = Property::new("connectToPreferredNetwork");
    /// `connectWhenNetworkNameIsHidden` in queries.
    pub const CONNECT_WHEN_NETWORK_NAME_IS_HIDDEN: Property<Self> = Property::new("connectWhenNetworkNameIsHidden");
    /// `proxySetting` in queries.
    pub const PROXY_SETTING: Property<Self> = Property::new("proxySetting");
    /// `proxyManualAddress` in queries.
    pub const PROXY_MANUAL_ADDRESS: Property<Self> = Property::new("proxyManualAddress");
    /// `proxyManualPort` in queries.
    pub const PROXY_MANUAL_PORT: Property<Self> = Property::new("proxyManualPort");
    /// `proxyAutomaticConfigurationUrl` in queries.
    pub const PROXY_AUTOMATIC_CONFIGURATION_URL: Property<Self> = Property::new("proxyAutomaticConfigurationUrl");
    /// `forceFIPSCompliance` in queries.
    pub const FORCE_FIPS_COMPLIANCE: Property<Self> = Property::new("forceFIPSCompliance");
    /// `networkSingleSignOn` in queries.
    pub const NETWORK_SINGLE_SIGN_ON: Property<Self> = Property::new("networkSingleSignOn");
    /// `maximumAuthenticationTimeoutInSeconds` in queries.
    pub const MAXIMUM_AUTHENTICATION_TIMEOUT_IN_SECONDS: Property<Self> =
        Property::new("maximumAuthenticationTimeoutInSeconds");
    /// `userBasedVirtualLan` in queries.
    pub const USER_BASED_VIRTUAL_LAN: Property<Self> = Property::new("userBasedVirtualLan");
    /// `promptForAdditionalAuthenticationCredentials` in queries.
    pub const PROMPT_FOR_ADDITIONAL_AUTHENTICATION_CREDENTIALS: Property<Self> =
        Property::new("promptForAdditionalAuthenticationCredentials");
    /// `enablePairwiseMasterKeyCaching` in queries.
    pub const ENABLE_PAIRWISE_MASTER_KEY_CACHING: Property<Self> = Property::new("enablePairwiseMasterKeyCaching");
    /// `maximumPairwiseMasterKeyCacheTimeInMinutes` in queries.
    pub const MAXIMUM_PAIRWISE_MASTER_KEY_CACHE_TIME_IN_MINUTES: Property<Self> =
        Property::new("maximumPairwiseMasterKeyCacheTimeInMinutes");
    /// `maximumNumberOfPairwiseMasterKeysInCache` in queries.
    pub const MAXIMUM_NUMBER_OF_PAIRWISE_MASTER_KEYS_IN_CACHE: Property<Self> =
        Property::new("maximumNumberOfPairwiseMasterKeysInCache");
    /// `enablePreAuthentication` in queries.
    pub const ENABLE_PRE_AUTHENTICATION: Property<Self> = Property::new("enablePreAuthentication");
    /// `maximumPreAuthenticationAttempts` in queries.
    pub const MAXIMUM_PRE_AUTHENTICATION_ATTEMPTS: Property<Self> = Property::new("maximumPreAuthenticationAttempts");
    /// `eapType` in queries.
    pub const EAP_TYPE: Property<Self> = Property::new("eapType");
    /// `trustedServerCertificateNames` in queries.
    pub const TRUSTED_SERVER_CERTIFICATE_NAMES: Property<Self> = Property::new("trustedServerCertificateNames");
    /// `authenticationMethod` in queries.
    pub const AUTHENTICATION_METHOD: Property<Self> = Property::new("authenticationMethod");
    /// `innerAuthenticationProtocolForEAPTTLS` in queries.
    pub const INNER_AUTHENTICATION_PROTOCOL_FOR_EAPTTLS: Property<Self> =
        Property::new("innerAuthenticationProtocolForEAPTTLS");
    /// `outerIdentityPrivacyTemporaryValue` in queries.
    pub const OUTER_IDENTITY_PRIVACY_TEMPORARY_VALUE: Property<Self> =
        Property::new("outerIdentityPrivacyTemporaryValue");
    /// `requireCryptographicBinding` in queries.
    pub const REQUIRE_CRYPTOGRAPHIC_BINDING: Property<Self> = Property::new("requireCryptographicBinding");
    /// `performServerValidation` in queries.
    pub const PERFORM_SERVER_VALIDATION: Property<Self> = Property::new("performServerValidation");
    /// `disableUserPromptForServerValidation` in queries.
    pub const DISABLE_USER_PROMPT_FOR_SERVER_VALIDATION: Property<Self> =
        Property::new("disableUserPromptForServerValidation");
    /// `authenticationPeriodInSeconds` in queries.
    pub const AUTHENTICATION_PERIOD_IN_SECONDS: Property<Self> = Property::new("authenticationPeriodInSeconds");
    /// `authenticationRetryDelayPeriodInSeconds` in queries.
    pub const AUTHENTICATION_RETRY_DELAY_PERIOD_IN_SECONDS: Property<Self> =
        Property::new("authenticationRetryDelayPeriodInSeconds");
    /// `eapolStartPeriodInSeconds` in queries.
    pub const EAPOL_START_PERIOD_IN_SECONDS: Property<Self> = Property::new("eapolStartPeriodInSeconds");
    /// `maximumEAPOLStartMessages` in queries.
    pub const MAXIMUM_EAPOL_START_MESSAGES: Property<Self> = Property::new("maximumEAPOLStartMessages");
    /// `maximumAuthenticationFailures` in queries.
    pub const MAXIMUM_AUTHENTICATION_FAILURES: Property<Self> = Property::new("maximumAuthenticationFailures");
    /// `cacheCredentials` in queries.
    pub const CACHE_CREDENTIALS: Property<Self> = Property::new("cacheCredentials");
    /// `authenticationType` in queries.
    pub const AUTHENTICATION_TYPE: Property<Self> = Property::new("authenticationType");
    /// `rootCertificatesForServerValidation` in queries.
    pub const ROOT_CERTIFICATES_FOR_SERVER_VALIDATION: Property<Self> =
        Property::new("rootCertificatesForServerValidation");
    /// `identityCertificateForClientAuthentication` in queries.
    pub const IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION: Property<Self> =
        Property::new("identityCertificateForClientAuthentication");
    /// `rootCertificateForClientValidation` in queries.
    pub const ROOT_CERTIFICATE_FOR_CLIENT_VALIDATION: Property<Self> =
        Property::new("rootCertificateForClientValidation");

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

    /// Sets `preSharedKey`.
    pub fn with_pre_shared_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("preSharedKey", value))
    }

    /// Sets `wifiSecurityType`.
    pub fn with_wifi_security_type(self, value: impl Into<Nullable<super::WiFiSecurityType>>) -> Self {
        Self(self.0.with("wifiSecurityType", value))
    }

    /// Sets `meteredConnectionLimit`.
    pub fn with_metered_connection_limit(self, value: impl Into<Nullable<super::MeteredConnectionLimitType>>) -> Self {
        Self(self.0.with("meteredConnectionLimit", value))
    }

    /// Sets `ssid`.
    pub fn with_ssid(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ssid", value))
    }

    /// Sets `networkName`.
    pub fn with_network_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("networkName", value))
    }

    /// Sets `connectAutomatically`.
    pub fn with_connect_automatically(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("connectAutomatically", value))
    }

    /// Sets `connectToPreferredNetwork`.
    pub fn with_connect_to_preferred_network(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("connectToPreferredNetwork", value))
    }

    /// Sets `connectWhenNetworkNameIsHidden`.
    pub fn with_connect_when_network_name_is_hidden(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("connectWhenNetworkNameIsHidden", value))
    }

    /// Sets `proxySetting`.
    pub fn with_proxy_setting(self, value: impl Into<Nullable<super::WiFiProxySetting>>) -> Self {
        Self(self.0.with("proxySetting", value))
    }

    /// Sets `proxyManualAddress`.
    pub fn with_proxy_manual_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("proxyManualAddress", value))
    }

    /// Sets `proxyManualPort`.
    pub fn with_proxy_manual_port(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("proxyManualPort", value))
    }

    /// Sets `proxyAutomaticConfigurationUrl`.
    pub fn with_proxy_automatic_configuration_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("proxyAutomaticConfigurationUrl", value))
    }

    /// Sets `forceFIPSCompliance`.
    pub fn with_force_fips_compliance(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("forceFIPSCompliance", value))
    }

    /// `networkSingleSignOn`: `microsoft.graph.networkSingleSignOnType`
    ///
    /// Possible values are: disabled, prelogon, postlogon.
    pub fn network_single_sign_on(&self) -> Option<super::NetworkSingleSignOnType> {
        self.0.enumeration("networkSingleSignOn")
    }

    /// Sets `networkSingleSignOn`.
    pub fn with_network_single_sign_on(self, value: impl Into<Nullable<super::NetworkSingleSignOnType>>) -> Self {
        Self(self.0.with("networkSingleSignOn", value))
    }

    /// `maximumAuthenticationTimeoutInSeconds`: `Edm.Int32`
    pub fn maximum_authentication_timeout_in_seconds(&self) -> Option<i32> {
        self.0.i32("maximumAuthenticationTimeoutInSeconds")
    }

    /// Sets `maximumAuthenticationTimeoutInSeconds`.
    pub fn with_maximum_authentication_timeout_in_seconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maximumAuthenticationTimeoutInSeconds", value))
    }

    /// `userBasedVirtualLan`: `Edm.Boolean`
    pub fn user_based_virtual_lan(&self) -> Option<bool> {
        self.0.bool("userBasedVirtualLan")
    }

    /// Sets `userBasedVirtualLan`.
    pub fn with_user_based_virtual_lan(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("userBasedVirtualLan", value))
    }

    /// `promptForAdditionalAuthenticationCredentials`: `Edm.Boolean`
    pub fn prompt_for_additional_authentication_credentials(&self) -> Option<bool> {
        self.0.bool("promptForAdditionalAuthenticationCredentials")
    }

    /// Sets `promptForAdditionalAuthenticationCredentials`.
    pub fn with_prompt_for_additional_authentication_credentials(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("promptForAdditionalAuthenticationCredentials", value))
    }

    /// `enablePairwiseMasterKeyCaching`: `Edm.Boolean`
    pub fn enable_pairwise_master_key_caching(&self) -> Option<bool> {
        self.0.bool("enablePairwiseMasterKeyCaching")
    }

    /// Sets `enablePairwiseMasterKeyCaching`.
    pub fn with_enable_pairwise_master_key_caching(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enablePairwiseMasterKeyCaching", value))
    }

    /// `maximumPairwiseMasterKeyCacheTimeInMinutes`: `Edm.Int32`
    pub fn maximum_pairwise_master_key_cache_time_in_minutes(&self) -> Option<i32> {
        self.0.i32("maximumPairwiseMasterKeyCacheTimeInMinutes")
    }

    /// Sets `maximumPairwiseMasterKeyCacheTimeInMinutes`.
    pub fn with_maximum_pairwise_master_key_cache_time_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maximumPairwiseMasterKeyCacheTimeInMinutes", value))
    }

    /// `maximumNumberOfPairwiseMasterKeysInCache`: `Edm.Int32`
    pub fn maximum_number_of_pairwise_master_keys_in_cache(&self) -> Option<i32> {
        self.0.i32("maximumNumberOfPairwiseMasterKeysInCache")
    }

    /// Sets `maximumNumberOfPairwiseMasterKeysInCache`.
    pub fn with_maximum_number_of_pairwise_master_keys_in_cache(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maximumNumberOfPairwiseMasterKeysInCache", value))
    }

    /// `enablePreAuthentication`: `Edm.Boolean`
    pub fn enable_pre_authentication(&self) -> Option<bool> {
        self.0.bool("enablePreAuthentication")
    }

    /// Sets `enablePreAuthentication`.
    pub fn with_enable_pre_authentication(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enablePreAuthentication", value))
    }

    /// `maximumPreAuthenticationAttempts`: `Edm.Int32`
    pub fn maximum_pre_authentication_attempts(&self) -> Option<i32> {
        self.0.i32("maximumPreAuthenticationAttempts")
    }

    /// Sets `maximumPreAuthenticationAttempts`.
    pub fn with_maximum_pre_authentication_attempts(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maximumPreAuthenticationAttempts", value))
    }

    /// `eapType`: `microsoft.graph.eapType`
    ///
    /// Possible values are: eapTls, leap, eapSim, eapTtls, peap, eapFast, teap.
    pub fn eap_type(&self) -> Option<super::EapType> {
        self.0.enumeration("eapType")
    }

    /// Sets `eapType`.
    pub fn with_eap_type(self, value: impl Into<Nullable<super::EapType>>) -> Self {
        Self(self.0.with("eapType", value))
    }

    /// `trustedServerCertificateNames`: `Collection(Edm.String)`
    pub fn trusted_server_certificate_names(&self) -> Option<Vec<&str>> {
        self.0.strs("trustedServerCertificateNames")
    }

    /// Sets `trustedServerCertificateNames`.
    pub fn with_trusted_server_certificate_names(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("trustedServerCertificateNames", value))
    }

    /// `authenticationMethod`: `microsoft.graph.wiFiAuthenticationMethod`
    ///
    /// Possible values are: certificate, usernameAndPassword, derivedCredential.
    pub fn authentication_method(&self) -> Option<super::WiFiAuthenticationMethod> {
        self.0.enumeration("authenticationMethod")
    }

    /// Sets `authenticationMethod`.
    pub fn with_authentication_method(self, value: impl Into<Nullable<super::WiFiAuthenticationMethod>>) -> Self {
        Self(self.0.with("authenticationMethod", value))
    }

    /// `innerAuthenticationProtocolForEAPTTLS`: `microsoft.graph.nonEapAuthenticationMethodForEapTtlsType`
    ///
    /// Possible values are: unencryptedPassword, challengeHandshakeAuthenticationProtocol, microsoftChap, microsoftChapVersionTwo.
    pub fn inner_authentication_protocol_for_eapttls(&self) -> Option<super::NonEapAuthenticationMethodForEapTtlsType> {
        self.0.enumeration("innerAuthenticationProtocolForEAPTTLS")
    }

    /// Sets `innerAuthenticationProtocolForEAPTTLS`.
    pub fn with_inner_authentication_protocol_for_eapttls(
        self,
        value: impl Into<Nullable<super::NonEapAuthenticationMethodForEapTtlsType>>,
    ) -> Self {
        Self(self.0.with("innerAuthenticationProtocolForEAPTTLS", value))
    }

    /// `outerIdentityPrivacyTemporaryValue`: `Edm.String`
    pub fn outer_identity_privacy_temporary_value(&self) -> Option<&str> {
        self.0.str("outerIdentityPrivacyTemporaryValue")
    }

    /// Sets `outerIdentityPrivacyTemporaryValue`.
    pub fn with_outer_identity_privacy_temporary_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("outerIdentityPrivacyTemporaryValue", value))
    }

    /// `requireCryptographicBinding`: `Edm.Boolean`
    pub fn require_cryptographic_binding(&self) -> Option<bool> {
        self.0.bool("requireCryptographicBinding")
    }

    /// Sets `requireCryptographicBinding`.
    pub fn with_require_cryptographic_binding(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("requireCryptographicBinding", value))
    }

    /// `performServerValidation`: `Edm.Boolean`
    pub fn perform_server_validation(&self) -> Option<bool> {
        self.0.bool("performServerValidation")
    }

    /// Sets `performServerValidation`.
    pub fn with_perform_server_validation(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("performServerValidation", value))
    }

    /// `disableUserPromptForServerValidation`: `Edm.Boolean`
    pub fn disable_user_prompt_for_server_validation(&self) -> Option<bool> {
        self.0.bool("disableUserPromptForServerValidation")
    }

    /// Sets `disableUserPromptForServerValidation`.
    pub fn with_disable_user_prompt_for_server_validation(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("disableUserPromptForServerValidation", value))
    }

    /// `authenticationPeriodInSeconds`: `Edm.Int32`
    pub fn authentication_period_in_seconds(&self) -> Option<i32> {
        self.0.i32("authenticationPeriodInSeconds")
    }

    /// Sets `authenticationPeriodInSeconds`.
    pub fn with_authentication_period_in_seconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("authenticationPeriodInSeconds", value))
    }

    /// `authenticationRetryDelayPeriodInSeconds`: `Edm.Int32`
    pub fn authentication_retry_delay_period_in_seconds(&self) -> Option<i32> {
        self.0.i32("authenticationRetryDelayPeriodInSeconds")
    }

    /// Sets `authenticationRetryDelayPeriodInSeconds`.
    pub fn with_authentication_retry_delay_period_in_seconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("authenticationRetryDelayPeriodInSeconds", value))
    }

    /// `eapolStartPeriodInSeconds`: `Edm.Int32`
    pub fn eapol_start_period_in_seconds(&self) -> Option<i32> {
        self.0.i32("eapolStartPeriodInSeconds")
    }

    /// Sets `eapolStartPeriodInSeconds`.
    pub fn with_eapol_start_period_in_seconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("eapolStartPeriodInSeconds", value))
    }

    /// `maximumEAPOLStartMessages`: `Edm.Int32`
    pub fn maximum_eapol_start_messages(&self) -> Option<i32> {
        self.0.i32("maximumEAPOLStartMessages")
    }

    /// Sets `maximumEAPOLStartMessages`.
    pub fn with_maximum_eapol_start_messages(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maximumEAPOLStartMessages", value))
    }

    /// `maximumAuthenticationFailures`: `Edm.Int32`
    pub fn maximum_authentication_failures(&self) -> Option<i32> {
        self.0.i32("maximumAuthenticationFailures")
    }

    /// Sets `maximumAuthenticationFailures`.
    pub fn with_maximum_authentication_failures(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maximumAuthenticationFailures", value))
    }

    /// `cacheCredentials`: `Edm.Boolean`
    pub fn cache_credentials(&self) -> Option<bool> {
        self.0.bool("cacheCredentials")
    }

    /// Sets `cacheCredentials`.
    pub fn with_cache_credentials(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cacheCredentials", value))
    }

    /// `authenticationType`: `microsoft.graph.wifiAuthenticationType`
    ///
    /// Possible values are: none, user, machine, machineOrUser, guest.
    pub fn authentication_type(&self) -> Option<super::WifiAuthenticationType> {
        self.0.enumeration("authenticationType")
    }

    /// Sets `authenticationType`.
    pub fn with_authentication_type(self, value: impl Into<Nullable<super::WifiAuthenticationType>>) -> Self {
        Self(self.0.with("authenticationType", value))
    }

    /// `rootCertificatesForServerValidation`: `Collection(microsoft.graph.windows81TrustedRootCertificate)`
    pub fn root_certificates_for_server_validation(&self) -> Option<&[super::Windows81TrustedRootCertificate]> {
        self.0.models("rootCertificatesForServerValidation")
    }

    /// Sets `rootCertificatesForServerValidation`.
    pub fn with_root_certificates_for_server_validation(
        self,
        value: impl Into<Nullable<Vec<super::Windows81TrustedRootCertificate>>>,
    ) -> Self {
        Self(self.0.with("rootCertificatesForServerValidation", value))
    }

    /// `identityCertificateForClientAuthentication`: `microsoft.graph.windowsCertificateProfileBase`
    pub fn identity_certificate_for_client_authentication(&self) -> Option<&super::WindowsCertificateProfileBase> {
        self.0.model("identityCertificateForClientAuthentication")
    }

    /// Sets `identityCertificateForClientAuthentication`.
    pub fn with_identity_certificate_for_client_authentication(
        self,
        value: impl Into<Nullable<super::WindowsCertificateProfileBase>>,
    ) -> Self {
        Self(self.0.with("identityCertificateForClientAuthentication", value))
    }

    /// `rootCertificateForClientValidation`: `microsoft.graph.windows81TrustedRootCertificate`
    pub fn root_certificate_for_client_validation(&self) -> Option<&super::Windows81TrustedRootCertificate> {
        self.0.model("rootCertificateForClientValidation")
    }

    /// Sets `rootCertificateForClientValidation`.
    pub fn with_root_certificate_for_client_validation(
        self,
        value: impl Into<Nullable<super::Windows81TrustedRootCertificate>>,
    ) -> Self {
        Self(self.0.with("rootCertificateForClientValidation", value))
    }
}
