// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.macOSWiredNetworkConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoswirednetworkconfiguration?view=graph-rest-beta)
    MacOsWiredNetworkConfiguration: super::DeviceConfiguration = "microsoft.graph.macOSWiredNetworkConfiguration"
}

impl MacOsWiredNetworkConfiguration {
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
    /// `networkInterface` in queries.
    pub const NETWORK_INTERFACE: Property<Self> = Property::new("networkInterface");
    /// `eapType` in queries.
    pub const EAP_TYPE: Property<Self> = Property::new("eapType");
    /// `eapFastConfiguration` in queries.
    pub const EAP_FAST_CONFIGURATION: Property<Self> = Property::new("eapFastConfiguration");
    /// `trustedServerCertificateNames` in queries.
    pub const TRUSTED_SERVER_CERTIFICATE_NAMES: Property<Self> = Property::new("trustedServerCertificateNames");
    /// `authenticationMethod` in queries.
    pub const AUTHENTICATION_METHOD: Property<Self> = Property::new("authenticationMethod");
    /// `nonEapAuthenticationMethodForEapTtls` in queries.
    pub const NON_EAP_AUTHENTICATION_METHOD_FOR_EAP_TTLS: Property<Self> =
        Property::new("nonEapAuthenticationMethodForEapTtls");
    /// `enableOuterIdentityPrivacy` in queries.
    pub const ENABLE_OUTER_IDENTITY_PRIVACY: Property<Self> = Property::new("enableOuterIdentityPrivacy");
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

    /// `networkName`: `Edm.String`
    pub fn network_name(&self) -> Option<&str> {
        self.0.str("networkName")
    }

    /// Sets `networkName`.
    pub fn with_network_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("networkName", value))
    }

    /// `networkInterface`: `microsoft.graph.wiredNetworkInterface`
    ///
    /// Possible values are: anyEthernet, firstActiveEthernet, secondActiveEthernet, thirdActiveEthernet, firstEthernet, secondEthernet, thirdEthernet.
    pub fn network_interface(&self) -> Option<super::WiredNetworkInterface> {
        self.0.enumeration("networkInterface")
    }

    /// Sets `networkInterface`.
    pub fn with_network_interface(self, value: impl Into<Nullable<super::WiredNetworkInterface>>) -> Self {
        Self(self.0.with("networkInterface", value))
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

    /// `eapFastConfiguration`: `microsoft.graph.eapFastConfiguration`
    ///
    /// Possible values are: noProtectedAccessCredential, useProtectedAccessCredential, useProtectedAccessCredentialAndProvision, useProtectedAccessCredentialAndProvisionAnonymously.
    pub fn eap_fast_configuration(&self) -> Option<super::EapFastConfiguration> {
        self.0.enumeration("eapFastConfiguration")
    }

    /// Sets `eapFastConfiguration`.
    pub fn with_eap_fast_configuration(self, value: impl Into<Nullable<super::EapFastConfiguration>>) -> Self {
        Self(self.0.with("eapFastConfiguration", value))
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

    /// `nonEapAuthenticationMethodForEapTtls`: `microsoft.graph.nonEapAuthenticationMethodForEapTtlsType`
    ///
    /// Possible values are: unencryptedPassword, challengeHandshakeAuthenticationProtocol, microsoftChap, microsoftChapVersionTwo.
    pub fn non_eap_authentication_method_for_eap_ttls(
        &self,
    ) -> Option<super::NonEapAuthenticationMethodForEapTtlsType>
    {
        self.0.enumeration("nonEapAuthenticationMethodForEapTtls")
    }

    /// Sets `nonEapAuthenticationMethodForEapTtls`.
    pub fn with_non_eap_authentication_method_for_eap_ttls(
        self,
        value: impl Into<Nullable<super::NonEapAuthenticationMethodForEapTtlsType>>,
    ) -> Self {
        Self(self.0.with("nonEapAuthenticationMethodForEapTtls", value))
    }

    /// `enableOuterIdentityPrivacy`: `Edm.String`
    pub fn enable_outer_identity_privacy(&self) -> Option<&str> {
        self.0.str("enableOuterIdentityPrivacy")
    }

    /// Sets `enableOuterIdentityPrivacy`.
    pub fn with_enable_outer_identity_privacy(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("enableOuterIdentityPrivacy", value))
    }

    /// `rootCertificateForServerValidation`: `microsoft.graph.macOSTrustedRootCertificate`
    pub fn root_certificate_for_server_validation(&self) -> Option<&super::MacOsTrustedRootCertificate> {
        self.0.model("rootCertificateForServerValidation")
    }

    /// Sets `rootCertificateForServerValidation`.
    pub fn with_root_certificate_for_server_validation(
        self,
        value: impl Into<Nullable<super::MacOsTrustedRootCertificate>>,
    ) -> Self {
        Self(self.0.with("rootCertificateForServerValidation", value))
    }

    /// `identityCertificateForClientAuthentication`: `microsoft.graph.macOSCertificateProfileBase`
    pub fn identity_certificate_for_client_authentication(&self) -> Option<&super::MacOsCertificateProfileBase> {
        self.0.model("identityCertificateForClientAuthentication")
    }

    /// Sets `identityCertificateForClientAuthentication`.
    pub fn with_identity_certificate_for_client_authentication(
        self,
        value: impl Into<Nullable<super::MacOsCertificateProfileBase>>,
    ) -> Self {
        Self(self.0.with("identityCertificateForClientAuthentication", value))
    }
}
