// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from androidcertificateprofilebase.
    ///
    /// [`microsoft.graph.androidPkcsCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidpkcscertificateprofile?view=graph-rest-beta)
    AndroidPkcsCertificateProfile: super::AndroidCertificateProfileBase = "microsoft.graph.androidPkcsCertificateProfile"
}

crate::runtime::derived! {
    AndroidPkcsCertificateProfile: super::DeviceConfiguration
}

impl AndroidPkcsCertificateProfile {
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
    /// `renewalThresholdPercentage` in queries.
    pub const RENEWAL_THRESHOLD_PERCENTAGE: Property<Self> = Property::new("renewalThresholdPercentage");
    /// `subjectNameFormat` in queries.
    pub const SUBJECT_NAME_FORMAT: Property<Self> = Property::new("subjectNameFormat");
    /// `subjectAlternativeNameType` in queries.
    pub const SUBJECT_ALTERNATIVE_NAME_TYPE: Property<Self> = Property::new("subjectAlternativeNameType");
    /// `certificateValidityPeriodValue` in queries.
    pub const CERTIFICATE_VALIDITY_PERIOD_VALUE: Property<Self> = Property::new("certificateValidityPeriodValue");
    /// `certificateValidityPeriodScale` in queries.
    pub const CERTIFICATE_VALIDITY_PERIOD_SCALE: Property<Self> = Property::new("certificateValidityPeriodScale");
    /// `extendedKeyUsages` in queries.
    pub const EXTENDED_KEY_USAGES: Property<Self> = Property::new("extendedKeyUsages");
    /// `rootCertificate` in queries.
    pub const ROOT_CERTIFICATE: Property<Self> = Property::new("rootCertificate");
    /// `certificationAuthority` in queries.
    pub const CERTIFICATION_AUTHORITY: Property<Self> = Property::new("certificationAuthority");
    /// `certificationAuthorityName` in queries.
    pub const CERTIFICATION_AUTHORITY_NAME: Property<Self> = Property::new("certificationAuthorityName");
    /// `certificateTemplateName` in queries.
    pub const CERTIFICATE_TEMPLATE_NAME: Property<Self> = Property::new("certificateTemplateName");
    /// `subjectAlternativeNameFormatString` in queries.
    pub const SUBJECT_ALTERNATIVE_NAME_FORMAT_STRING: Property<Self> =
        Property::new("subjectAlternativeNameFormatString");
    /// `managedDeviceCertificateStates` in queries.
    pub const MANAGED_DEVICE_CERTIFICATE_STATES: Property<Self> = Property::new("managedDeviceCertificateStates");

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

    /// Sets `renewalThresholdPercentage`.
    pub fn with_renewal_threshold_percentage(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("renewalThresholdPercentage", value))
    }

    /// Sets `subjectNameFormat`.
    pub fn with_subject_name_format(self, value: impl Into<Nullable<super::SubjectNameFormat>>) -> Self {
        Self(self.0.with("subjectNameFormat", value))
    }

    /// Sets `subjectAlternativeNameType`.
    pub fn with_subject_alternative_name_type(
        self,
        value: impl Into<Nullable<Flags<super::SubjectAlternativeNameType>>>,
    ) -> Self {
        Self(self.0.with("subjectAlternativeNameType", value))
    }

    /// Sets `certificateValidityPeriodValue`.
    pub fn with_certificate_validity_period_value(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("certificateValidityPeriodValue", value))
    }

    /// Sets `certificateValidityPeriodScale`.
    pub fn with_certificate_validity_period_scale(
        self,
        value: impl Into<Nullable<super::CertificateValidityPeriodScale>>,
    ) -> Self {
        Self(self.0.with("certificateValidityPeriodScale", value))
    }

    /// Sets `extendedKeyUsages`.
    pub fn with_extended_key_usages(self, value: impl Into<Nullable<Vec<super::ExtendedKeyUsage>>>) -> Self {
        Self(self.0.with("extendedKeyUsages", value))
    }

    /// Sets `rootCertificate`.
    pub fn with_root_certificate(self, value: impl Into<Nullable<super::AndroidTrustedRootCertificate>>) -> Self {
        Self(self.0.with("rootCertificate", value))
    }

    /// `certificationAuthority`: `Edm.String`
    pub fn certification_authority(&self) -> Option<&str> {
        self.0.str("certificationAuthority")
    }

    /// Sets `certificationAuthority`.
    pub fn with_certification_authority(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certificationAuthority", value))
    }

    /// `certificationAuthorityName`: `Edm.String`
    pub fn certification_authority_name(&self) -> Option<&str> {
        self.0.str("certificationAuthorityName")
    }

    /// Sets `certificationAuthorityName`.
    pub fn with_certification_authority_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certificationAuthorityName", value))
    }

    /// `certificateTemplateName`: `Edm.String`
    pub fn certificate_template_name(&self) -> Option<&str> {
        self.0.str("certificateTemplateName")
    }

    /// Sets `certificateTemplateName`.
    pub fn with_certificate_template_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certificateTemplateName", value))
    }

    /// `subjectAlternativeNameFormatString`: `Edm.String`
    pub fn subject_alternative_name_format_string(&self) -> Option<&str> {
        self.0.str("subjectAlternativeNameFormatString")
    }

    /// Sets `subjectAlternativeNameFormatString`.
    pub fn with_subject_alternative_name_format_string(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subjectAlternativeNameFormatString", value))
    }

    /// `managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`
    pub fn managed_device_certificate_states(&self) -> Option<&[super::ManagedDeviceCertificateState]> {
        self.0.models("managedDeviceCertificateStates")
    }

    /// Sets `managedDeviceCertificateStates`.
    pub fn with_managed_device_certificate_states(
        self,
        value: impl Into<Nullable<Vec<super::ManagedDeviceCertificateState>>>,
    ) -> Self {
        Self(self.0.with("managedDeviceCertificateStates", value))
    }
}
