// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from easEmailProfileConfigurationBase.
    ///
    /// [`microsoft.graph.iosEasEmailProfileConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioseasemailprofileconfiguration?view=graph-rest-beta)
    IosEasEmailProfileConfiguration: super::EasEmailProfileConfigurationBase = "microsoft.graph.iosEasEmailProfileConfiguration"
}

crate::runtime::derived! {
    IosEasEmailProfileConfiguration: super::DeviceConfiguration
}

impl IosEasEmailProfileConfiguration {
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
    /// `usernameSource` in queries.
    pub const USERNAME_SOURCE: Property<Self> = Property::new("usernameSource");
    /// `usernameAADSource` in queries.
    pub const USERNAME_AAD_SOURCE: Property<Self> = Property::new("usernameAADSource");
    /// `userDomainNameSource` in queries.
    pub const USER_DOMAIN_NAME_SOURCE: Property<Self> = Property::new("userDomainNameSource");
    /// `customDomainName` in queries.
    pub const CUSTOM_DOMAIN_NAME: Property<Self> = Property::new("customDomainName");
    /// `accountName` in queries.
    pub const ACCOUNT_NAME: Property<Self> = Property::new("accountName");
    /// `authenticationMethod` in queries.
    pub const AUTHENTICATION_METHOD: Property<Self> = Property::new("authenticationMethod");
    /// `blockMovingMessagesToOtherEmailAccounts` in queries.
    pub const BLOCK_MOVING_MESSAGES_TO_OTHER_EMAIL_ACCOUNTS: Property<Self> =
        Property::new("blockMovingMessagesToOtherEmailAccounts");
    /// `blockSendingEmailFromThirdPartyApps` in queries.
    pub const BLOCK_SENDING_EMAIL_FROM_THIRD_PARTY_APPS: Property<Self> =
        Property::new("blockSendingEmailFromThirdPartyApps");
    /// `blockSyncingRecentlyUsedEmailAddresses` in queries.
    pub const BLOCK_SYNCING_RECENTLY_USED_EMAIL_ADDRESSES: Property<Self> =
        Property::new("blockSyncingRecentlyUsedEmailAddresses");
    /// `durationOfEmailToSync` in queries.
    pub const DURATION_OF_EMAIL_TO_SYNC: Property<Self> = Property::new("durationOfEmailToSync");
    /// `emailAddressSource` in queries.
    pub const EMAIL_ADDRESS_SOURCE: Property<Self> = Property::new("emailAddressSource");
    /// `easServices` in queries.
    pub const EAS_SERVICES: Property<Self> = Property::new("easServices");
    /// `easServicesUserOverrideEnabled` in queries.
    pub const EAS_SERVICES_USER_OVERRIDE_ENABLED: Property<Self> = Property::new("easServicesUserOverrideEnabled");
    /// `hostName` in queries.
    pub const HOST_NAME: Property<Self> = Property::new("hostName");
    /// `requireSmime` in queries.
    pub const REQUIRE_SMIME: Property<Self> = Property::new("requireSmime");
    /// `smimeEnablePerMessageSwitch` in queries.
    pub const SMIME_ENABLE_PER_MESSAGE_SWITCH: Property<Self> = Property::new("smimeEnablePerMessageSwitch");
    /// `smimeEncryptByDefaultEnabled` in queries.
    pub const SMIME_ENCRYPT_BY_DEFAULT_ENABLED: Property<Self> = Property::new("smimeEncryptByDefaultEnabled");
    /// `smimeSigningEnabled` in queries.
    pub const SMIME_SIGNING_ENABLED: Property<Self> = Property::new("smimeSigningEnabled");
    /// `smimeSigningUserOverrideEnabled` in queries.
    pub const SMIME_SIGNING_USER_OVERRIDE_ENABLED: Property<Self> = Property::new("smimeSigningUserOverrideEnabled");
    /// `smimeEncryptByDefaultUserOverrideEnabled` in queries.
    pub const SMIME_ENCRYPT_BY_DEFAULT_USER_OVERRIDE_ENABLED: Property<Self> =
        Property::new("smimeEncryptByDefaultUserOverrideEnabled");
    /// `smimeSigningCertificateUserOverrideEnabled` in queries.
    pub const SMIME_SIGNING_CERTIFICATE_USER_OVERRIDE_ENABLED: Property<Self> =
        Property::new("smimeSigningCertificateUserOverrideEnabled");
    /// `smimeEncryptionCertificateUserOverrideEnabled` in queries.
    pub const SMIME_ENCRYPTION_CERTIFICATE_USER_OVERRIDE_ENABLED: Property<Self> =
        Property::new("smimeEncryptionCertificateUserOverrideEnabled");
    /// `requireSsl` in queries.
    pub const REQUIRE_SSL: Property<Self> = Property::new("requireSsl");
    /// `useOAuth` in queries.
    pub const USE_OAUTH: Property<Self> = Property::new("useOAuth");
    /// `signingCertificateType` in queries.
    pub const SIGNING_CERTIFICATE_TYPE: Property<Self> = Property::new("signingCertificateType");
    /// `encryptionCertificateType` in queries.
    pub const ENCRYPTION_CERTIFICATE_TYPE: Property<Self> = Property::new("encryptionCertificateType");
    /// `perAppVPNProfileId` in queries.
    pub const PER_APP_VPN_PROFILE_ID: Property<Self> = Property::new("perAppVPNProfileId");
    /// `identityCertificate` in queries.
    pub const IDENTITY_CERTIFICATE: Property<Self> = Property::new("identityCertificate");
    /// `smimeSigningCertificate` in queries.
    pub const SMIME_SIGNING_CERTIFICATE: Property<Self> = Property::new("smimeSigningCertificate");
    /// `smimeEncryptionCertificate` in queries.
    pub const SMIME_ENCRYPTION_CERTIFICATE: Property<Self> = Property::new("smimeEncryptionCertificate");
    /// `derivedCredentialSettings` in queries.
    pub const DERIVED_CREDENTIAL_SETTINGS: Property<Self> = Property::new("derivedCredentialSettings");

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

    /// Sets `usernameSource`.
    pub fn with_username_source(self, value: impl Into<Nullable<super::UserEmailSource>>) -> Self {
        Self(self.0.with("usernameSource", value))
    }

    /// Sets `usernameAADSource`.
    pub fn with_username_aad_source(self, value: impl Into<Nullable<super::UsernameSource>>) -> Self {
        Self(self.0.with("usernameAADSource", value))
    }

    /// Sets `userDomainNameSource`.
    pub fn with_user_domain_name_source(self, value: impl Into<Nullable<super::DomainNameSource>>) -> Self {
        Self(self.0.with("userDomainNameSource", value))
    }

    /// Sets `customDomainName`.
    pub fn with_custom_domain_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customDomainName", value))
    }

    /// `accountName`: `Edm.String`
    pub fn account_name(&self) -> Option<&str> {
        self.0.str("accountName")
    }

    /// Sets `accountName`.
    pub fn with_account_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("accountName", value))
    }

    /// `authenticationMethod`: `microsoft.graph.easAuthenticationMethod`
    ///
    /// Possible values are: usernameAndPassword, certificate, derivedCredential.
    pub fn authentication_method(&self) -> Option<super::EasAuthenticationMethod> {
        self.0.enumeration("authenticationMethod")
    }

    /// Sets `authenticationMethod`.
    pub fn with_authentication_method(self, value: impl Into<Nullable<super::EasAuthenticationMethod>>) -> Self {
        Self(self.0.with("authenticationMethod", value))
    }

    /// `blockMovingMessagesToOtherEmailAccounts`: `Edm.Boolean`
    pub fn block_moving_messages_to_other_email_accounts(&self) -> Option<bool> {
        self.0.bool("blockMovingMessagesToOtherEmailAccounts")
    }

    /// Sets `blockMovingMessagesToOtherEmailAccounts`.
    pub fn with_block_moving_messages_to_other_email_accounts(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("blockMovingMessagesToOtherEmailAccounts", value))
    }

    /// `blockSendingEmailFromThirdPartyApps`: `Edm.Boolean`
    pub fn block_sending_email_from_third_party_apps(&self) -> Option<bool> {
        self.0.bool("blockSendingEmailFromThirdPartyApps")
    }

    /// Sets `blockSendingEmailFromThirdPartyApps`.
    pub fn with_block_sending_email_from_third_party_apps(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("blockSendingEmailFromThirdPartyApps", value))
    }

    /// `blockSyncingRecentlyUsedEmailAddresses`: `Edm.Boolean`
    pub fn block_syncing_recently_used_email_addresses(&self) -> Option<bool> {
        self.0.bool("blockSyncingRecentlyUsedEmailAddresses")
    }

    /// Sets `blockSyncingRecentlyUsedEmailAddresses`.
    pub fn with_block_syncing_recently_used_email_addresses(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("blockSyncingRecentlyUsedEmailAddresses", value))
    }

    /// `durationOfEmailToSync`: `microsoft.graph.emailSyncDuration`
    ///
    /// Possible values are: userDefined, oneDay, threeDays, oneWeek, twoWeeks, oneMonth, unlimited.
    pub fn duration_of_email_to_sync(&self) -> Option<super::EmailSyncDuration> {
        self.0.enumeration("durationOfEmailToSync")
    }

    /// Sets `durationOfEmailToSync`.
    pub fn with_duration_of_email_to_sync(self, value: impl Into<Nullable<super::EmailSyncDuration>>) -> Self {
        Self(self.0.with("durationOfEmailToSync", value))
    }

    /// `emailAddressSource`: `microsoft.graph.userEmailSource`
    ///
    /// Possible values are: userPrincipalName, primarySmtpAddress.
    pub fn email_address_source(&self) -> Option<super::UserEmailSource> {
        self.0.enumeration("emailAddressSource")
    }

    /// Sets `emailAddressSource`.
    pub fn with_email_address_source(self, value: impl Into<Nullable<super::UserEmailSource>>) -> Self {
        Self(self.0.with("emailAddressSource", value))
    }

    /// `easServices`: `microsoft.graph.easServices`
    ///
    /// Possible values are: none, contacts, email, notes, reminders, calendars.
    pub fn eas_services(&self) -> Option<Flags<super::EasServices>> {
        self.0.flags("easServices")
    }

    /// Sets `easServices`.
    pub fn with_eas_services(self, value: impl Into<Nullable<Flags<super::EasServices>>>) -> Self {
        Self(self.0.with("easServices", value))
    }

    /// `easServicesUserOverrideEnabled`: `Edm.Boolean`
    pub fn eas_services_user_override_enabled(&self) -> Option<bool> {
        self.0.bool("easServicesUserOverrideEnabled")
    }

    /// Sets `easServicesUserOverrideEnabled`.
    pub fn with_eas_services_user_override_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("easServicesUserOverrideEnabled", value))
    }

    /// `hostName`: `Edm.String`
    pub fn host_name(&self) -> Option<&str> {
        self.0.str("hostName")
    }

    /// Sets `hostName`.
    pub fn with_host_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("hostName", value))
    }

    /// `requireSmime`: `Edm.Boolean`
    pub fn require_smime(&self) -> Option<bool> {
        self.0.bool("requireSmime")
    }

    /// Sets `requireSmime`.
    pub fn with_require_smime(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("requireSmime", value))
    }

    /// `smimeEnablePerMessageSwitch`: `Edm.Boolean`
    pub fn smime_enable_per_message_switch(&self) -> Option<bool> {
        self.0.bool("smimeEnablePerMessageSwitch")
    }

    /// Sets `smimeEnablePerMessageSwitch`.
    pub fn with_smime_enable_per_message_switch(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("smimeEnablePerMessageSwitch", value))
    }

    /// `smimeEncryptByDefaultEnabled`: `Edm.Boolean`
    pub fn smime_encrypt_by_default_enabled(&self) -> Option<bool> {
        self.0.bool("smimeEncryptByDefaultEnabled")
    }

    /// Sets `smimeEncryptByDefaultEnabled`.
    pub fn with_smime_encrypt_by_default_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("smimeEncryptByDefaultEnabled", value))
    }

    /// `smimeSigningEnabled`: `Edm.Boolean`
    pub fn smime_signing_enabled(&self) -> Option<bool> {
        self.0.bool("smimeSigningEnabled")
    }

    /// Sets `smimeSigningEnabled`.
    pub fn with_smime_signing_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("smimeSigningEnabled", value))
    }

    /// `smimeSigningUserOverrideEnabled`: `Edm.Boolean`
    pub fn smime_signing_user_override_enabled(&self) -> Option<bool> {
        self.0.bool("smimeSigningUserOverrideEnabled")
    }

    /// Sets `smimeSigningUserOverrideEnabled`.
    pub fn with_smime_signing_user_override_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("smimeSigningUserOverrideEnabled", value))
    }

    /// `smimeEncryptByDefaultUserOverrideEnabled`: `Edm.Boolean`
    pub fn smime_encrypt_by_default_user_override_enabled(&self) -> Option<bool> {
        self.0.bool("smimeEncryptByDefaultUserOverrideEnabled")
    }

    /// Sets `smimeEncryptByDefaultUserOverrideEnabled`.
    pub fn with_smime_encrypt_by_default_user_override_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("smimeEncryptByDefaultUserOverrideEnabled", value))
    }

    /// `smimeSigningCertificateUserOverrideEnabled`: `Edm.Boolean`
    pub fn smime_signing_certificate_user_override_enabled(&self) -> Option<bool> {
        self.0.bool("smimeSigningCertificateUserOverrideEnabled")
    }

    /// Sets `smimeSigningCertificateUserOverrideEnabled`.
    pub fn with_smime_signing_certificate_user_override_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("smimeSigningCertificateUserOverrideEnabled", value))
    }

    /// `smimeEncryptionCertificateUserOverrideEnabled`: `Edm.Boolean`
    pub fn smime_encryption_certificate_user_override_enabled(&self) -> Option<bool> {
        self.0.bool("smimeEncryptionCertificateUserOverrideEnabled")
    }

    /// Sets `smimeEncryptionCertificateUserOverrideEnabled`.
    pub fn with_smime_encryption_certificate_user_override_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("smimeEncryptionCertificateUserOverrideEnabled", value))
    }

    /// `requireSsl`: `Edm.Boolean`
    pub fn require_ssl(&self) -> Option<bool> {
        self.0.bool("requireSsl")
    }

    /// Sets `requireSsl`.
    pub fn with_require_ssl(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("requireSsl", value))
    }

    /// `useOAuth`: `Edm.Boolean`
    pub fn use_oauth(&self) -> Option<bool> {
        self.0.bool("useOAuth")
    }

    /// Sets `useOAuth`.
    pub fn with_use_oauth(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("useOAuth", value))
    }

    /// `signingCertificateType`: `microsoft.graph.emailCertificateType`
    ///
    /// Possible values are: none, certificate, derivedCredential.
    pub fn signing_certificate_type(&self) -> Option<super::EmailCertificateType> {
        self.0.enumeration("signingCertificateType")
    }

    /// Sets `signingCertificateType`.
    pub fn with_signing_certificate_type(self, value: impl Into<Nullable<super::EmailCertificateType>>) -> Self {
        Self(self.0.with("signingCertificateType", value))
    }

    /// `encryptionCertificateType`: `microsoft.graph.emailCertificateType`
    ///
    /// Possible values are: none, certificate, derivedCredential.
    pub fn encryption_certificate_type(&self) -> Option<super::EmailCertificateType> {
        self.0.enumeration("encryptionCertificateType")
    }

    /// Sets `encryptionCertificateType`.
    pub fn with_encryption_certificate_type(self, value: impl Into<Nullable<super::EmailCertificateType>>) -> Self {
        Self(self.0.with("encryptionCertificateType", value))
    }

    /// `perAppVPNProfileId`: `Edm.String`
    pub fn per_app_vpn_profile_id(&self) -> Option<&str> {
        self.0.str("perAppVPNProfileId")
    }

    /// Sets `perAppVPNProfileId`.
    pub fn with_per_app_vpn_profile_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("perAppVPNProfileId", value))
    }

    /// `identityCertificate`: `microsoft.graph.iosCertificateProfileBase`
    pub fn identity_certificate(&self) -> Option<&super::IosCertificateProfileBase> {
        self.0.model("identityCertificate")
    }

    /// Sets `identityCertificate`.
    pub fn with_identity_certificate(self, value: impl Into<Nullable<super::IosCertificateProfileBase>>) -> Self {
        Self(self.0.with("identityCertificate", value))
    }

    /// `smimeSigningCertificate`: `microsoft.graph.iosCertificateProfile`
    pub fn smime_signing_certificate(&self) -> Option<&super::IosCertificateProfile> {
        self.0.model("smimeSigningCertificate")
    }

    /// Sets `smimeSigningCertificate`.
    pub fn with_smime_signing_certificate(self, value: impl Into<Nullable<super::IosCertificateProfile>>) -> Self {
        Self(self.0.with("smimeSigningCertificate", value))
    }

    /// `smimeEncryptionCertificate`: `microsoft.graph.iosCertificateProfile`
    pub fn smime_encryption_certificate(&self) -> Option<&super::IosCertificateProfile> {
        self.0.model("smimeEncryptionCertificate")
    }

    /// Sets `smimeEncryptionCertificate`.
    pub fn with_smime_encryption_certificate(self, value: impl Into<Nullable<super::IosCertificateProfile>>) -> Self {
        Self(self.0.with("smimeEncryptionCertificate", value))
    }

    /// `derivedCredentialSettings`: `microsoft.graph.deviceManagementDerivedCredentialSettings`
    pub fn derived_credential_settings(&self) -> Option<&super::DeviceManagementDerivedCredentialSettings> {
        self.0.model("derivedCredentialSettings")
    }

    /// Sets `derivedCredentialSettings`.
    pub fn with_derived_credential_settings(
        self,
        value: impl Into<Nullable<super::DeviceManagementDerivedCredentialSettings>>,
    ) -> Self {
        Self(self.0.with("derivedCredentialSettings", value))
    }
}
