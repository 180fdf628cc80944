// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from aospDeviceOwnerWiFiConfiguration.
    ///
    /// [`microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-aospdeviceownerenterprisewificonfiguration?view=graph-rest-beta)
    AospDeviceOwnerEnterpriseWiFiConfiguration: super::AospDeviceOwnerWiFiConfiguration = "microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration"
}

crate::runtime::derived! {
    AospDeviceOwnerEnterpriseWiFiConfiguration: super::DeviceConfiguration
}

impl AospDeviceOwnerEnterpriseWiFiConfiguration {
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
    /// `preSharedKey` in queries.
    pub const PRE_SHARED_KEY: Property<Self> = Property::new("preSharedKey");
    /// `preSharedKeyIsSet` in queries.
    pub const PRE_SHARED_KEY_IS_SET: Property<Self> = Property::new("preSharedKeyIsSet");
    /// `eapType` in queries.
    pub const EAP_TYPE: Property<Self> = Property::new("eapType");
    /// `trustedServerCertificateNames` in queries.
    pub const TRUSTED_SERVER_CERTIFICATE_NAMES: Property<Self> = Property::new("trustedServerCertificateNames");
    /// `authenticationMethod` in queries.
    pub const AUTHENTICATION_METHOD: Property<Self> = Property::new("authenticationMethod");
    /// `innerAuthenticationProtocolForEapTtls` in queries.
    pub const INNER_AUTHENTICATION_PROTOCOL_FOR_EAP_TTLS: Property<Self> =
        Property::new("innerAuthenticationProtocolForEapTtls");
    /// `innerAuthenticationProtocolForPeap` in queries.
    pub const INNER_AUTHENTICATION_PROTOCOL_FOR_PEAP: Property<Self> =
        Property::new("innerAuthenticationProtocolForPeap");
    /// `outerIdentityPrivacyTemporaryValue` in queries.
    pub const OUTER_IDENTITY_PRIVACY_TEMPORARY_VALUE: Property<Self> =
        Property::new("outerIdentityPrivacyTemporaryValue");
    /// `rootCertificateForServerValidation` in queries.
    pub const ROOT_CERTIFICATE_FOR_SERVER_VALIDATION: Property<Self> =
        Property::new("rootCertificateForServerValidation");
    /// `identityCertificateForClientAuthentication` in queries.
    pub const IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION: Property<Self> =
        Property::new("identityCertificateForClientAuthentication");

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

    /// Sets `networkName`.
    pub fn with_network_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("networkName", value))
    }

    /// Sets `ssid`.
    pub fn with_ssid(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ssid", value))
    }

    /// Sets `connectAutomatically`.
    pub fn with_connect_automatically(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("connectAutomatically", value))
    }

    /// Sets `connectWhenNetworkNameIsHidden`.
    pub fn with_connect_when_network_name_is_hidden(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("connectWhenNetworkNameIsHidden", value))
    }

    /// Sets `wiFiSecurityType`.
    pub fn with_wi_fi_security_type(
        self,
        value: impl Into<Nullable<Flags<super::AospDeviceOwnerWiFiSecurityType>>>,
    ) -> Self {
        Self(self.0.with("wiFiSecurityType", value))
    }

    /// Sets `preSharedKey`.
    pub fn with_pre_shared_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("preSharedKey", value))
    }

    /// Sets `preSharedKeyIsSet`.
    pub fn with_pre_shared_key_is_set(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("preSharedKeyIsSet", value))
    }

    /// `eapType`: `microsoft.graph.androidEapType`
    ///
    /// Possible values are: eapTls, eapTtls, peap.
    pub fn eap_type(&self) -> Option<super::AndroidEapType> {
        self.0.enumeration("eapType")
    }

    /// Sets `eapType`.
    pub fn with_eap_type(self, value: impl Into<Nullable<super::AndroidEapType>>) -> Self {
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

    /// `innerAuthenticationProtocolForEapTtls`: `microsoft.graph.nonEapAuthenticationMethodForEapTtlsType`
    ///
    /// Possible values are: unencryptedPassword, challengeHandshakeAuthenticationProtocol, microsoftChap, microsoftChapVersionTwo.
    pub fn inner_authentication_protocol_for_eap_ttls(
        &self,
    ) -> Option<super::NonEapAuthenticationMethodForEapTtlsType>
    {
        self.0.enumeration("innerAuthenticationProtocolForEapTtls")
    }

    /// Sets `innerAuthenticationProtocolForEapTtls`.
    pub fn with_inner_authentication_protocol_for_eap_ttls(
        self,
        value: impl Into<Nullable<super::NonEapAuthenticationMethodForEapTtlsType>>,
    ) -> Self {
        Self(self.0.with("innerAuthenticationProtocolForEapTtls", value))
    }

    /// `innerAuthenticationProtocolForPeap`: `microsoft.graph.nonEapAuthenticationMethodForPeap`
    ///
    /// Possible values are: none, microsoftChapVersionTwo.
    pub fn inner_authentication_protocol_for_peap(&self) -> Option<super::NonEapAuthenticationMethodForPeap> {
        self.0.enumeration("innerAuthenticationProtocolForPeap")
    }

    /// Sets `innerAuthenticationProtocolForPeap`.
    pub fn with_inner_authentication_protocol_for_peap(
        self,
        value: impl Into<Nullable<super::NonEapAuthenticationMethodForPeap>>,
    ) -> Self {
        Self(self.0.with("innerAuthenticationProtocolForPeap", value))
    }

    /// `outerIdentityPrivacyTemporaryValue`: `Edm.String`
    pub fn outer_identity_privacy_temporary_value(&self) -> Option<&str> {
        self.0.str("outerIdentityPrivacyTemporaryValue")
    }

    /// Sets `outerIdentityPrivacyTemporaryValue`.
    pub fn with_outer_identity_privacy_temporary_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("outerIdentityPrivacyTemporaryValue", value))
    }

    /// `rootCertificateForServerValidation`: `microsoft.graph.aospDeviceOwnerTrustedRootCertificate`
    pub fn root_certificate_for_server_validation(&self) -> Option<&super::AospDeviceOwnerTrustedRootCertificate> {
        self.0.model("rootCertificateForServerValidation")
    }

    /// Sets `rootCertificateForServerValidation`.
    pub fn with_root_certificate_for_server_validation(
        self,
        value: impl Into<Nullable<super::AospDeviceOwnerTrustedRootCertificate>>,
    ) -> Self {
        Self(self.0.with("rootCertificateForServerValidation", value))
    }

    /// `identityCertificateForClientAuthentication`: `microsoft.graph.aospDeviceOwnerCertificateProfileBase`
    pub fn identity_certificate_for_client_authentication(
        &self,
    ) -> Option<&super::AospDeviceOwnerCertificateProfileBase>
    {
        self.0.model("identityCertificateForClientAuthentication")
    }

    /// Sets `identityCertificateForClientAuthentication`.
    pub fn with_identity_certificate_for_client_authentication(
        self,
        value: impl Into<Nullable<super::AospDeviceOwnerCertificateProfileBase>>,
    ) -> Self {
        Self(self.0.with("identityCertificateForClientAuthentication", value))
    }
}
