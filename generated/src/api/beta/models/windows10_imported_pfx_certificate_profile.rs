// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from windowsCertificateProfileBase.
    ///
    /// [`microsoft.graph.windows10ImportedPFXCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10importedpfxcertificateprofile?view=graph-rest-beta)
    Windows10ImportedPfxCertificateProfile: super::WindowsCertificateProfileBase = "microsoft.graph.windows10ImportedPFXCertificateProfile"
}

crate::runtime::derived! {
    Windows10ImportedPfxCertificateProfile: super::DeviceConfiguration
}

impl Windows10ImportedPfxCertificateProfile {
    pub const ID: Property<Self> = Property::new("id");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    pub const SUPPORTS_SCOPE_TAGS: Property<Self> = Property::new("supportsScopeTags");
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION: Property<Self> = Property::new(
        "deviceManagementApplicabilityRuleOsEdition",
    );
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION: Property<Self> = Property::new(
        "deviceManagementApplicabilityRuleOsVersion",
    );
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE: Property<Self> = Property::new(
        "deviceManagementApplicabilityRuleDeviceMode",
    );
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const VERSION: Property<Self> = Property::new("version");
    pub const GROUP_ASSIGNMENTS: Property<Self> = Property::new("groupAssignments");
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    pub const DEVICE_STATUSES: Property<Self> = Property::new("deviceStatuses");
    pub const USER_STATUSES: Property<Self> = Property::new("userStatuses");
    pub const DEVICE_STATUS_OVERVIEW: Property<Self> = Property::new(
        "deviceStatusOverview",
    );
    pub const USER_STATUS_OVERVIEW: Property<Self> = Property::new("userStatusOverview");
    pub const DEVICE_SETTING_STATE_SUMMARIES: Property<Self> = Property::new(
        "deviceSettingStateSummaries",
    );
    pub const RENEWAL_THRESHOLD_PERCENTAGE: Property<Self> = Property::new(
        "renewalThresholdPercentage",
    );
    pub const KEY_STORAGE_PROVIDER: Property<Self> = Property::new("keyStorageProvider");
    pub const SUBJECT_NAME_FORMAT: Property<Self> = Property::new("subjectNameFormat");
    pub const SUBJECT_ALTERNATIVE_NAME_TYPE: Property<Self> = Property::new(
        "subjectAlternativeNameType",
    );
    pub const CERTIFICATE_VALIDITY_PERIOD_VALUE: Property<Self> = Property::new(
        "certificateValidityPeriodValue",
    );
    pub const CERTIFICATE_VALIDITY_PERIOD_SCALE: Property<Self> = Property::new(
        "certificateValidityPeriodScale",
    );
    pub const INTENDED_PURPOSE: Property<Self> = Property::new("intendedPurpose");
    pub const MANAGED_DEVICE_CERTIFICATE_STATES: Property<Self> = Property::new(
        "managedDeviceCertificateStates",
    );

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    pub fn with_role_scope_tag_ids(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    pub fn with_device_management_applicability_rule_os_edition(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsEdition>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsEdition", value))
    }

    pub fn with_device_management_applicability_rule_os_version(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsVersion>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsVersion", value))
    }

    pub fn with_device_management_applicability_rule_device_mode(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleDeviceMode>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleDeviceMode", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    pub fn with_group_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationGroupAssignment>>>,
    ) -> Self {
        Self(self.0.with("groupAssignments", value))
    }

    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }

    pub fn with_device_statuses(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationDeviceStatus>>>,
    ) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    pub fn with_user_statuses(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationUserStatus>>>,
    ) -> Self {
        Self(self.0.with("userStatuses", value))
    }

    pub fn with_device_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationDeviceOverview>>,
    ) -> Self {
        Self(self.0.with("deviceStatusOverview", value))
    }

    pub fn with_user_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationUserOverview>>,
    ) -> Self {
        Self(self.0.with("userStatusOverview", value))
    }

    pub fn with_device_setting_state_summaries(
        self,
        value: impl Into<Nullable<Vec<super::SettingStateDeviceSummary>>>,
    ) -> Self {
        Self(self.0.with("deviceSettingStateSummaries", value))
    }

    pub fn with_renewal_threshold_percentage(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("renewalThresholdPercentage", value))
    }

    pub fn with_key_storage_provider(
        self,
        value: impl Into<Nullable<super::KeyStorageProviderOption>>,
    ) -> Self {
        Self(self.0.with("keyStorageProvider", value))
    }

    pub fn with_subject_name_format(
        self,
        value: impl Into<Nullable<super::SubjectNameFormat>>,
    ) -> Self {
        Self(self.0.with("subjectNameFormat", value))
    }

    pub fn with_subject_alternative_name_type(
        self,
        value: impl Into<Nullable<Flags<super::SubjectAlternativeNameType>>>,
    ) -> Self {
        Self(self.0.with("subjectAlternativeNameType", value))
    }

    pub fn with_certificate_validity_period_value(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("certificateValidityPeriodValue", value))
    }

    pub fn with_certificate_validity_period_scale(
        self,
        value: impl Into<Nullable<super::CertificateValidityPeriodScale>>,
    ) -> Self {
        Self(self.0.with("certificateValidityPeriodScale", value))
    }

    /// `intendedPurpose`: `microsoft.graph.intendedPurpose`
    ///
    /// Possible values are: unassigned, smimeSigning, vpn, wifi, smimeEncryption.
    pub fn intended_purpose(&self) -> Option<super::IntendedPurpose> {
        self.0.enumeration("intendedPurpose")
    }

    pub fn with_intended_purpose(
        self,
        value: impl Into<Nullable<super::IntendedPurpose>>,
    ) -> Self {
        Self(self.0.with("intendedPurpose", value))
    }

    /// `managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`
    pub fn managed_device_certificate_states(
        &self,
    ) -> Option<&[super::ManagedDeviceCertificateState]> {
        self.0.models("managedDeviceCertificateStates")
    }

    pub fn with_managed_device_certificate_states(
        self,
        value: impl Into<Nullable<Vec<super::ManagedDeviceCertificateState>>>,
    ) -> Self {
        Self(self.0.with("managedDeviceCertificateStates", value))
    }
}
