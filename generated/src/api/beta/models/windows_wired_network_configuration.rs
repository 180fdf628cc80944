// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsWiredNetworkConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowswirednetworkconfiguration?view=graph-rest-beta)
    WindowsWiredNetworkConfiguration: super::DeviceConfiguration = "microsoft.graph.windowsWiredNetworkConfiguration"
}

impl WindowsWiredNetworkConfiguration {
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
    /// `authenticationType` in queries.
    pub const AUTHENTICATION_TYPE: Property<Self> = Property::new("authenticationType");
    /// `cacheCredentials` in queries.
    pub const CACHE_CREDENTIALS: Property<Self> = Property::new("cacheCredentials");
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
    /// `enforce8021X` in queries.
    pub const ENFORCE8021_X: Property<Self> = Property::new("enforce8021X");
    /// `authenticationBlockPeriodInMinutes` in queries.
    pub const AUTHENTICATION_BLOCK_PERIOD_IN_MINUTES: Property<Self> =
        Property::new("authenticationBlockPeriodInMinutes");
    /// `eapType` in queries.
    pub const EAP_TYPE: Property<Self> = Property::new("eapType");
    /// `trustedServerCertificateNames` in queries.
    pub const TRUSTED_SERVER_CERTIFICATE_NAMES: Property<Self> = Property::new("trustedServerCertificateNames");
    /// `authenticationMethod` in queries.
    pub const AUTHENTICATION_METHOD: Property<Self> = Property::new("authenticationMethod");
    /// `secondaryAuthenticationMethod` in queries.
    pub const SECONDARY_AUTHENTICATION_METHOD: Property<Self> = Property::new("secondaryAuthenticationMethod");
    /// `innerAuthenticationProtocolForEAPTTLS` in queries.
    pub const INNER_AUTHENTICATION_PROTOCOL_FOR_EAPTTLS: Property<Self> =
        Property::new("innerAuthenticationProtocolForEAPTTLS");
    /// `outerIdentityPrivacyTemporaryValue` in queries.
    pub const OUTER_IDENTITY_PRIVACY_TEMPORARY_VALUE: Property<Self> =
        Property::new("outerIdentityPrivacyTemporaryValue");
    /// `performServerValidation` in queries.
    pub const PERFORM_SERVER_VALIDATION: Property<Self> = Property::new("performServerValidation");
    /// `disableUserPromptForServerValidation` in queries.
    pub const DISABLE_USER_PROMPT_FOR_SERVER_VALIDATION: Property<Self> =
        Property::new("disableUserPromptForServerValidation");
    /// `requireCryptographicBinding` in queries.
    pub const REQUIRE_CRYPTOGRAPHIC_BINDING: Property<Self> = Property::new("requireCryptographicBinding");
    /// `forceFIPSCompliance` in queries.
    pub const FORCE_FIPS_COMPLIANCE: Property<Self> = Property::new("forceFIPSCompliance");
    /// `rootCertificatesForServerValidation` in queries.
    pub const ROOT_CERTIFICATES_FOR_SERVER_VALIDATION: Property<Self> =
        Property::new("rootCertificatesForServerValidation");
    /// `identityCertificateForClientAuthentication` in queries.
    pub const IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION: Property<Self> =
        Property::new("identityCertificateForClientAuthentication");
    /// `secondaryIdentityCertificateForClientAuthentication` in queries.
    pub const SECONDARY_IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION: Property<Self> =
        Property::new("secondaryIdentityCertificateForClientAuthentication");
    /// `rootCertificateForClientValidation` in queries.
    pub const ROOT_CERTIFICATE_FOR_CLIENT_VALIDATION: Property<Self> =
        Property::new("rootCertificateForClientValidation");
    /// `secondaryRootCertificateForClientValidation` in queries.
    pub const SECONDARY_ROOT_CERTIFICATE_FOR_CLIENT_VALIDATION: Property<Self> =
        Property::new("secondaryRootCertificateForClientValidation");

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

    /// `authenticationType`: `microsoft.graph.wiredNetworkAuthenticationType`
    ///
    /// Possible values are: none, user, machine, machineOrUser, guest.
    pub fn authentication_type(&self) -> Option<super::WiredNetworkAuthenticationType> {
        self.0.enumeration("authenticationType")
    }

    /// Sets `authenticationType`.
    pub fn with_authentication_type(self, value: impl Into<Nullable<super::WiredNetworkAuthenticationType>>) -> Self {
        Self(self.0.with("authenticationType", value))
    }

    /// `cacheCredentials`: `Edm.Boolean`
    pub fn cache_credentials(&self) -> Option<bool> {
        self.0.bool("cacheCredentials")
    }

    /// Sets `cacheCredentials`.
    pub fn with_cache_credentials(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cacheCredentials", value))
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

    /// `enforce8021X`: `Edm.Boolean`
    pub fn enforce8021_x(&self) -> Option<bool> {
        self.0.bool("enforce8021X")
    }

    /// Sets `enforce8021X`.
    pub fn with_enforce8021_x(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enforce8021X", value))
    }

    /// `authenticationBlockPeriodInMinutes`: `Edm.Int32`
    pub fn authentication_block_period_in_minutes(&self) -> Option<i32> {
        self.0.i32("authenticationBlockPeriodInMinutes")
    }

    /// Sets `authenticationBlockPeriodInMinutes`.
    pub fn with_authentication_block_period_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("authenticationBlockPeriodInMinutes", value))
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

    /// `authenticationMethod`: `microsoft.graph.wiredNetworkAuthenticationMethod`
    ///
    /// Possible values are: certificate, usernameAndPassword, derivedCredential.
    pub fn authentication_method(&self) -> Option<super::WiredNetworkAuthenticationMethod> {
        self.0.enumeration("authenticationMethod")
    }

    /// Sets `authenticationMethod`.
    pub fn with_authentication_method(
        self,
        value: impl Into<Nullable<super::WiredNetworkAuthenticationMethod>>,
    ) -> Self {
        Self(self.0.with("authenticationMethod", value))
    }

    /// `secondaryAuthenticationMethod`: `microsoft.graph.wiredNetworkAuthenticationMethod`
    ///
    /// Possible values are: certificate, usernameAndPassword, derivedCredential.
    pub fn secondary_authentication_method(&self) -> Option<super::WiredNetworkAuthenticationMethod> {
        self.0.enumeration("secondaryAuthenticationMethod")
    }

    /// Sets `secondaryAuthenticationMethod`.
    pub fn with_secondary_authentication_method(
        self,
        value: impl Into<Nullable<super::WiredNetworkAuthenticationMethod>>,
    ) -> Self {
        Self(self.0.with("secondaryAuthenticationMethod", value))
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

    /// `requireCryptographicBinding`: `Edm.Boolean`
    pub fn require_cryptographic_binding(&self) -> Option<bool> {
        self.0.bool("requireCryptographicBinding")
    }

    /// Sets `requireCryptographicBinding`.
    pub fn with_require_cryptographic_binding(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("requireCryptographicBinding", value))
    }

    /// `forceFIPSCompliance`: `Edm.Boolean`
    pub fn force_fips_compliance(&self) -> Option<bool> {
        self.0.bool("forceFIPSCompliance")
    }

    /// Sets `forceFIPSCompliance`.
    pub fn with_force_fips_compliance(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("forceFIPSCompliance", value))
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

    /// `secondaryIdentityCertificateForClientAuthentication`: `microsoft.graph.windowsCertificateProfileBase`
    pub fn secondary_identity_certificate_for_client_authentication(
        &self,
    ) -> Option<&super::WindowsCertificateProfileBase>
    {
        self.0.model("secondaryIdentityCertificateForClientAuthentication")
    }

    /// Sets `secondaryIdentityCertificateForClientAuthentication`.
    pub fn with_secondary_identity_certificate_for_client_authentication(
        self,
        value: impl Into<Nullable<super::WindowsCertificateProfileBase>>,
    ) -> Self {
        Self(self.0.with("secondaryIdentityCertificateForClientAuthentication", value))
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

    /// `secondaryRootCertificateForClientValidation`: `microsoft.graph.windows81TrustedRootCertificate`
    pub fn secondary_root_certificate_for_client_validation(&self) -> Option<&super::Windows81TrustedRootCertificate> {
        self.0.model("secondaryRootCertificateForClientValidation")
    }

    /// Sets `secondaryRootCertificateForClientValidation`.
    pub fn with_secondary_root_certificate_for_client_validation(
        self,
        value: impl Into<Nullable<super::Windows81TrustedRootCertificate>>,
    ) -> Self {
        Self(self.0.with("secondaryRootCertificateForClientValidation", value))
    }
}
