// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidEasEmailProfileConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androideasemailprofileconfiguration?view=graph-rest-beta)
    AndroidEasEmailProfileConfiguration: super::DeviceConfiguration = "microsoft.graph.androidEasEmailProfileConfiguration"
}

impl AndroidEasEmailProfileConfiguration {
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
    /// `accountName` in queries.
    pub const ACCOUNT_NAME: Property<Self> = Property::new("accountName");
    /// `authenticationMethod` in queries.
    pub const AUTHENTICATION_METHOD: Property<Self> = Property::new("authenticationMethod");
    /// `syncCalendar` in queries.
    pub const SYNC_CALENDAR: Property<Self> = Property::new("syncCalendar");
    /// `syncContacts` in queries.
    pub const SYNC_CONTACTS: Property<Self> = Property::new("syncContacts");
    /// `syncTasks` in queries.
    pub const SYNC_TASKS: Property<Self> = Property::new("syncTasks");
    /// `syncNotes` in queries.
    pub const SYNC_NOTES: Property<Self> = Property::new("syncNotes");
    /// `durationOfEmailToSync` in queries.
    pub const DURATION_OF_EMAIL_TO_SYNC: Property<Self> = Property::new("durationOfEmailToSync");
    /// `emailAddressSource` in queries.
    pub const EMAIL_ADDRESS_SOURCE: Property<Self> = Property::new("emailAddressSource");
    /// `emailSyncSchedule` in queries.
    pub const EMAIL_SYNC_SCHEDULE: Property<Self> = Property::new("emailSyncSchedule");
    /// `hostName` in queries.
    pub const HOST_NAME: Property<Self> = Property::new("hostName");
    /// `requireSmime` in queries.
    pub const REQUIRE_SMIME: Property<Self> = Property::new("requireSmime");
    /// `requireSsl` in queries.
    pub const REQUIRE_SSL: Property<Self> = Property::new("requireSsl");
    /// `usernameSource` in queries.
    pub const USERNAME_SOURCE: Property<Self> = Property::new("usernameSource");
    /// `userDomainNameSource` in queries.
    pub const USER_DOMAIN_NAME_SOURCE: Property<Self> = Property::new("userDomainNameSource");
    /// `customDomainName` in queries.
    pub const CUSTOM_DOMAIN_NAME: Property<Self> = Property::new("customDomainName");
    /// `identityCertificate` in queries.
    pub const IDENTITY_CERTIFICATE: Property<Self> = Property::new("identityCertificate");
    /// `smimeSigningCertificate` in queries.
    pub const SMIME_SIGNING_CERTIFICATE: Property<Self> = Property::new("smimeSigningCertificate");

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

    /// `syncCalendar`: `Edm.Boolean`
    pub fn sync_calendar(&self) -> Option<bool> {
        self.0.bool("syncCalendar")
    }

    /// Sets `syncCalendar`.
    pub fn with_sync_calendar(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("syncCalendar", value))
    }

    /// `syncContacts`: `Edm.Boolean`
    pub fn sync_contacts(&self) -> Option<bool> {
        self.0.bool("syncContacts")
    }

    /// Sets `syncContacts`.
    pub fn with_sync_contacts(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("syncContacts", value))
    }

    /// `syncTasks`: `Edm.Boolean`
    pub fn sync_tasks(&self) -> Option<bool> {
        self.0.bool("syncTasks")
    }

    /// Sets `syncTasks`.
    pub fn with_sync_tasks(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("syncTasks", value))
    }

    /// `syncNotes`: `Edm.Boolean`
    pub fn sync_notes(&self) -> Option<bool> {
        self.0.bool("syncNotes")
    }

    /// Sets `syncNotes`.
    pub fn with_sync_notes(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("syncNotes", value))
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

    /// `emailSyncSchedule`: `microsoft.graph.emailSyncSchedule`
    ///
    /// Possible values are: userDefined, asMessagesArrive, manual, fifteenMinutes, thirtyMinutes, sixtyMinutes, basedOnMyUsage.
    pub fn email_sync_schedule(&self) -> Option<super::EmailSyncSchedule> {
        self.0.enumeration("emailSyncSchedule")
    }

    /// Sets `emailSyncSchedule`.
    pub fn with_email_sync_schedule(self, value: impl Into<Nullable<super::EmailSyncSchedule>>) -> Self {
        Self(self.0.with("emailSyncSchedule", value))
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

    /// `requireSsl`: `Edm.Boolean`
    pub fn require_ssl(&self) -> Option<bool> {
        self.0.bool("requireSsl")
    }

    /// Sets `requireSsl`.
    pub fn with_require_ssl(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("requireSsl", value))
    }

    /// `usernameSource`: `microsoft.graph.androidUsernameSource`
    ///
    /// Possible values are: username, userPrincipalName, samAccountName, primarySmtpAddress.
    pub fn username_source(&self) -> Option<super::AndroidUsernameSource> {
        self.0.enumeration("usernameSource")
    }

    /// Sets `usernameSource`.
    pub fn with_username_source(self, value: impl Into<Nullable<super::AndroidUsernameSource>>) -> Self {
        Self(self.0.with("usernameSource", value))
    }

    /// `userDomainNameSource`: `microsoft.graph.domainNameSource`
    ///
    /// Possible values are: fullDomainName, netBiosDomainName.
    pub fn user_domain_name_source(&self) -> Option<super::DomainNameSource> {
        self.0.enumeration("userDomainNameSource")
    }

    /// Sets `userDomainNameSource`.
    pub fn with_user_domain_name_source(self, value: impl Into<Nullable<super::DomainNameSource>>) -> Self {
        Self(self.0.with("userDomainNameSource", value))
    }

    /// `customDomainName`: `Edm.String`
    pub fn custom_domain_name(&self) -> Option<&str> {
        self.0.str("customDomainName")
    }

    /// Sets `customDomainName`.
    pub fn with_custom_domain_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customDomainName", value))
    }

    /// `identityCertificate`: `microsoft.graph.androidCertificateProfileBase`
    pub fn identity_certificate(&self) -> Option<&super::AndroidCertificateProfileBase> {
        self.0.model("identityCertificate")
    }

    /// Sets `identityCertificate`.
    pub fn with_identity_certificate(self, value: impl Into<Nullable<super::AndroidCertificateProfileBase>>) -> Self {
        Self(self.0.with("identityCertificate", value))
    }

    /// `smimeSigningCertificate`: `microsoft.graph.androidCertificateProfileBase`
    pub fn smime_signing_certificate(&self) -> Option<&super::AndroidCertificateProfileBase> {
        self.0.model("smimeSigningCertificate")
    }

    /// Sets `smimeSigningCertificate`.
    pub fn with_smime_signing_certificate(
        self,
        value: impl Into<Nullable<super::AndroidCertificateProfileBase>>,
    ) -> Self {
        Self(self.0.with("smimeSigningCertificate", value))
    }
}
