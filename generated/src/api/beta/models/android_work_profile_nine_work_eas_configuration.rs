// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from androidWorkProfileEasEmailProfileBase.
    ///
    /// [`microsoft.graph.androidWorkProfileNineWorkEasConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilenineworkeasconfiguration?view=graph-rest-beta)
    AndroidWorkProfileNineWorkEasConfiguration: super::AndroidWorkProfileEasEmailProfileBase = "microsoft.graph.androidWorkProfileNineWorkEasConfiguration"
}

crate::runtime::derived! {
    AndroidWorkProfileNineWorkEasConfiguration: super::DeviceConfiguration
}

impl AndroidWorkProfileNineWorkEasConfiguration {
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
    /// `authenticationMethod` in queries.
    pub const AUTHENTICATION_METHOD: Property<Self> = Property::new("authenticationMethod");
    /// `durationOfEmailToSync` in queries.
    pub const DURATION_OF_EMAIL_TO_SYNC: Property<Self> = Property::new("durationOfEmailToSync");
    /// `emailAddressSource` in queries.
    pub const EMAIL_ADDRESS_SOURCE: Property<Self> = Property::new("emailAddressSource");
    /// `hostName` in queries.
    pub const HOST_NAME: Property<Self> = Property::new("hostName");
    /// `requireSsl` in queries.
    pub const REQUIRE_SSL: Property<Self> = Property::new("requireSsl");
    /// `usernameSource` in queries.
    pub const USERNAME_SOURCE: Property<Self> = Property::new("usernameSource");
    /// `identityCertificate` in queries.
    pub const IDENTITY_CERTIFICATE: Property<Self> = Property::new("identityCertificate");
    /// `syncCalendar` in queries.
    pub const SYNC_CALENDAR: Property<Self> = Property::new("syncCalendar");
    /// `syncContacts` in queries.
    pub const SYNC_CONTACTS: Property<Self> = Property::new("syncContacts");
    /// `syncTasks` in queries.
    pub const SYNC_TASKS: Property<Self> = Property::new("syncTasks");

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

    /// Sets `authenticationMethod`.
    pub fn with_authentication_method(self, value: impl Into<Nullable<super::EasAuthenticationMethod>>) -> Self {
        Self(self.0.with("authenticationMethod", value))
    }

    /// Sets `durationOfEmailToSync`.
    pub fn with_duration_of_email_to_sync(self, value: impl Into<Nullable<super::EmailSyncDuration>>) -> Self {
        Self(self.0.with("durationOfEmailToSync", value))
    }

    /// Sets `emailAddressSource`.
    pub fn with_email_address_source(self, value: impl Into<Nullable<super::UserEmailSource>>) -> Self {
        Self(self.0.with("emailAddressSource", value))
    }

    /// Sets `hostName`.
    pub fn with_host_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("hostName", value))
    }

    /// Sets `requireSsl`.
    pub fn with_require_ssl(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("requireSsl", value))
    }

    /// Sets `usernameSource`.
    pub fn with_username_source(self, value: impl Into<Nullable<super::AndroidUsernameSource>>) -> Self {
        Self(self.0.with("usernameSource", value))
    }

    /// Sets `identityCertificate`.
    pub fn with_identity_certificate(
        self,
        value: impl Into<Nullable<super::AndroidWorkProfileCertificateProfileBase>>,
    ) -> Self {
        Self(self.0.with("identityCertificate", value))
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
}
