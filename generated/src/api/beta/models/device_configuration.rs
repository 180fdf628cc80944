// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceconfiguration?view=graph-rest-beta)
    DeviceConfiguration = "microsoft.graph.deviceConfiguration" {
        "microsoft.graph.androidCertificateProfileBase",
        "microsoft.graph.androidCustomConfiguration",
        "microsoft.graph.androidDeviceOwnerCertificateProfileBase",
        "microsoft.graph.androidDeviceOwnerDerivedCredentialAuthenticationConfiguration",
        "microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration",
        "microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration",
        "microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile",
        "microsoft.graph.androidDeviceOwnerPkcsCertificateProfile",
        "microsoft.graph.androidDeviceOwnerScepCertificateProfile",
        "microsoft.graph.androidDeviceOwnerTrustedRootCertificate",
        "microsoft.graph.androidDeviceOwnerVpnConfiguration",
        "microsoft.graph.androidDeviceOwnerWiFiConfiguration",
        "microsoft.graph.androidEasEmailProfileConfiguration",
        "microsoft.graph.androidEnterpriseWiFiConfiguration",
        "microsoft.graph.androidForWorkCertificateProfileBase",
        "microsoft.graph.androidForWorkCustomConfiguration",
        "microsoft.graph.androidForWorkEasEmailProfileBase",
        "microsoft.graph.androidForWorkEnterpriseWiFiConfiguration",
        "microsoft.graph.androidForWorkGeneralDeviceConfiguration",
        "microsoft.graph.androidForWorkGmailEasConfiguration",
        "microsoft.graph.androidForWorkImportedPFXCertificateProfile",
        "microsoft.graph.androidForWorkNineWorkEasConfiguration",
        "microsoft.graph.androidForWorkPkcsCertificateProfile",
        "microsoft.graph.androidForWorkScepCertificateProfile",
        "microsoft.graph.androidForWorkTrustedRootCertificate",
        "microsoft.graph.androidForWorkVpnConfiguration",
        "microsoft.graph.androidForWorkWiFiConfiguration",
        "microsoft.graph.androidGeneralDeviceConfiguration",
        "microsoft.graph.androidImportedPFXCertificateProfile",
        "microsoft.graph.androidOmaCpConfiguration",
        "microsoft.graph.androidPkcsCertificateProfile",
        "microsoft.graph.androidScepCertificateProfile",
        "microsoft.graph.androidTrustedRootCertificate",
        "microsoft.graph.androidVpnConfiguration",
        "microsoft.graph.androidWiFiConfiguration",
        "microsoft.graph.androidWorkProfileCertificateProfileBase",
        "microsoft.graph.androidWorkProfileCustomConfiguration",
        "microsoft.graph.androidWorkProfileEasEmailProfileBase",
        "microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration",
        "microsoft.graph.androidWorkProfileGeneralDeviceConfiguration",
        "microsoft.graph.androidWorkProfileGmailEasConfiguration",
        "microsoft.graph.androidWorkProfileNineWorkEasConfiguration",
        "microsoft.graph.androidWorkProfilePkcsCertificateProfile",
        "microsoft.graph.androidWorkProfileScepCertificateProfile",
        "microsoft.graph.androidWorkProfileTrustedRootCertificate",
        "microsoft.graph.androidWorkProfileVpnConfiguration",
        "microsoft.graph.androidWorkProfileWiFiConfiguration",
        "microsoft.graph.aospDeviceOwnerCertificateProfileBase",
        "microsoft.graph.aospDeviceOwnerDeviceConfiguration",
        "microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration",
        "microsoft.graph.aospDeviceOwnerPkcsCertificateProfile",
        "microsoft.graph.aospDeviceOwnerScepCertificateProfile",
        "microsoft.graph.aospDeviceOwnerTrustedRootCertificate",
        "microsoft.graph.aospDeviceOwnerWiFiConfiguration",
        "microsoft.graph.appleDeviceFeaturesConfigurationBase",
        "microsoft.graph.appleExpeditedCheckinConfigurationBase",
        "microsoft.graph.appleVpnConfiguration",
        "microsoft.graph.easEmailProfileConfigurationBase",
        "microsoft.graph.editionUpgradeConfiguration",
        "microsoft.graph.iosCertificateProfile",
        "microsoft.graph.iosCertificateProfileBase",
        "microsoft.graph.iosCustomConfiguration",
        "microsoft.graph.iosDerivedCredentialAuthenticationConfiguration",
        "microsoft.graph.iosDeviceFeaturesConfiguration",
        "microsoft.graph.iosEasEmailProfileConfiguration",
        "microsoft.graph.iosEduDeviceConfiguration",
        "microsoft.graph.iosEducationDeviceConfiguration",
        "microsoft.graph.iosEnterpriseWiFiConfiguration",
        "microsoft.graph.iosExpeditedCheckinConfiguration",
        "microsoft.graph.iosGeneralDeviceConfiguration",
        "microsoft.graph.iosImportedPFXCertificateProfile",
        "microsoft.graph.iosPkcsCertificateProfile",
        "microsoft.graph.iosScepCertificateProfile",
        "microsoft.graph.iosTrustedRootCertificate",
        "microsoft.graph.iosUpdateConfiguration",
        "microsoft.graph.iosVpnConfiguration",
        "microsoft.graph.iosWiFiConfiguration",
        "microsoft.graph.iosikEv2VpnConfiguration",
        "microsoft.graph.macOSCertificateProfileBase",
        "microsoft.graph.macOSCustomAppConfiguration",
        "microsoft.graph.macOSCustomConfiguration",
        "microsoft.graph.macOSDeviceFeaturesConfiguration",
        "microsoft.graph.macOSEndpointProtectionConfiguration",
        "microsoft.graph.macOSEnterpriseWiFiConfiguration",
        "microsoft.graph.macOSExtensionsConfiguration",
        "microsoft.graph.macOSGeneralDeviceConfiguration",
        "microsoft.graph.macOSImportedPFXCertificateProfile",
        "microsoft.graph.macOSPkcsCertificateProfile",
        "microsoft.graph.macOSScepCertificateProfile",
        "microsoft.graph.macOSSoftwareUpdateConfiguration",
        "microsoft.graph.macOSTrustedRootCertificate",
        "microsoft.graph.macOSVpnConfiguration",
        "microsoft.graph.macOSWiFiConfiguration",
        "microsoft.graph.macOSWiredNetworkConfiguration",
        "microsoft.graph.sharedPCConfiguration",
        "microsoft.graph.unsupportedDeviceConfiguration",
        "microsoft.graph.vpnConfiguration",
        "microsoft.graph.windows10CertificateProfileBase",
        "microsoft.graph.windows10CustomConfiguration",
        "microsoft.graph.windows10DeviceFirmwareConfigurationInterface",
        "microsoft.graph.windows10EasEmailProfileConfiguration",
        "microsoft.graph.windows10EndpointProtectionConfiguration",
        "microsoft.graph.windows10EnterpriseModernAppManagementConfiguration",
        "microsoft.graph.windows10GeneralConfiguration",
        "microsoft.graph.windows10ImportedPFXCertificateProfile",
        "microsoft.graph.windows10NetworkBoundaryConfiguration",
        "microsoft.graph.windows10PFXImportCertificateProfile",
        "microsoft.graph.windows10PkcsCertificateProfile",
        "microsoft.graph.windows10SecureAssessmentConfiguration",
        "microsoft.graph.windows10TeamGeneralConfiguration",
        "microsoft.graph.windows10VpnConfiguration",
        "microsoft.graph.windows81CertificateProfileBase",
        "microsoft.graph.windows81GeneralConfiguration",
        "microsoft.graph.windows81SCEPCertificateProfile",
        "microsoft.graph.windows81TrustedRootCertificate",
        "microsoft.graph.windows81VpnConfiguration",
        "microsoft.graph.windows81WifiImportConfiguration",
        "microsoft.graph.windowsCertificateProfileBase",
        "microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration",
        "microsoft.graph.windowsDeliveryOptimizationConfiguration",
        "microsoft.graph.windowsDomainJoinConfiguration",
        "microsoft.graph.windowsHealthMonitoringConfiguration",
        "microsoft.graph.windowsIdentityProtectionConfiguration",
        "microsoft.graph.windowsKioskConfiguration",
        "microsoft.graph.windowsPhone81CertificateProfileBase",
        "microsoft.graph.windowsPhone81CustomConfiguration",
        "microsoft.graph.windowsPhone81GeneralConfiguration",
        "microsoft.graph.windowsPhone81ImportedPFXCertificateProfile",
        "microsoft.graph.windowsPhone81SCEPCertificateProfile",
        "microsoft.graph.windowsPhone81TrustedRootCertificate",
        "microsoft.graph.windowsPhone81VpnConfiguration",
        "microsoft.graph.windowsPhoneEASEmailProfileConfiguration",
        "microsoft.graph.windowsUpdateForBusinessConfiguration",
        "microsoft.graph.windowsVpnConfiguration",
        "microsoft.graph.windowsWifiConfiguration",
        "microsoft.graph.windowsWifiEnterpriseEAPConfiguration",
        "microsoft.graph.windowsWiredNetworkConfiguration",
    }
}

impl DeviceConfiguration {
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

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// `supportsScopeTags`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn supports_scope_tags(&self) -> Option<bool> {
        self.0.bool("supportsScopeTags")
    }

    /// `deviceManagementApplicabilityRuleOsEdition`: `microsoft.graph.deviceManagementApplicabilityRuleOsEdition`
    pub fn device_management_applicability_rule_os_edition(
        &self,
    ) -> Option<&super::DeviceManagementApplicabilityRuleOsEdition>
    {
        self.0.model("deviceManagementApplicabilityRuleOsEdition")
    }

    /// Sets `deviceManagementApplicabilityRuleOsEdition`.
    pub fn with_device_management_applicability_rule_os_edition(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsEdition>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsEdition", value))
    }

    /// `deviceManagementApplicabilityRuleOsVersion`: `microsoft.graph.deviceManagementApplicabilityRuleOsVersion`
    pub fn device_management_applicability_rule_os_version(
        &self,
    ) -> Option<&super::DeviceManagementApplicabilityRuleOsVersion>
    {
        self.0.model("deviceManagementApplicabilityRuleOsVersion")
    }

    /// Sets `deviceManagementApplicabilityRuleOsVersion`.
    pub fn with_device_management_applicability_rule_os_version(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsVersion>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsVersion", value))
    }

    /// `deviceManagementApplicabilityRuleDeviceMode`: `microsoft.graph.deviceManagementApplicabilityRuleDeviceMode`
    pub fn device_management_applicability_rule_device_mode(
        &self,
    ) -> Option<&super::DeviceManagementApplicabilityRuleDeviceMode>
    {
        self.0.model("deviceManagementApplicabilityRuleDeviceMode")
    }

    /// Sets `deviceManagementApplicabilityRuleDeviceMode`.
    pub fn with_device_management_applicability_rule_device_mode(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleDeviceMode>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleDeviceMode", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `version`: `Edm.Int32`
    pub fn version(&self) -> Option<i32> {
        self.0.i32("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `groupAssignments`: `Collection(microsoft.graph.deviceConfigurationGroupAssignment)`
    pub fn group_assignments(&self) -> Option<&[super::DeviceConfigurationGroupAssignment]> {
        self.0.models("groupAssignments")
    }

    /// Sets `groupAssignments`.
    pub fn with_group_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationGroupAssignment>>>,
    ) -> Self {
        Self(self.0.with("groupAssignments", value))
    }

    /// `assignments`: `Collection(microsoft.graph.deviceConfigurationAssignment)`
    pub fn assignments(&self) -> Option<&[super::DeviceConfigurationAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `deviceStatuses`: `Collection(microsoft.graph.deviceConfigurationDeviceStatus)`
    pub fn device_statuses(&self) -> Option<&[super::DeviceConfigurationDeviceStatus]> {
        self.0.models("deviceStatuses")
    }

    /// Sets `deviceStatuses`.
    pub fn with_device_statuses(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationDeviceStatus>>>) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    /// `userStatuses`: `Collection(microsoft.graph.deviceConfigurationUserStatus)`
    pub fn user_statuses(&self) -> Option<&[super::DeviceConfigurationUserStatus]> {
        self.0.models("userStatuses")
    }

    /// Sets `userStatuses`.
    pub fn with_user_statuses(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationUserStatus>>>) -> Self {
        Self(self.0.with("userStatuses", value))
    }

    /// `deviceStatusOverview`: `microsoft.graph.deviceConfigurationDeviceOverview`
    pub fn device_status_overview(&self) -> Option<&super::DeviceConfigurationDeviceOverview> {
        self.0.model("deviceStatusOverview")
    }

    /// Sets `deviceStatusOverview`.
    pub fn with_device_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationDeviceOverview>>,
    ) -> Self {
        Self(self.0.with("deviceStatusOverview", value))
    }

    /// `userStatusOverview`: `microsoft.graph.deviceConfigurationUserOverview`
    pub fn user_status_overview(&self) -> Option<&super::DeviceConfigurationUserOverview> {
        self.0.model("userStatusOverview")
    }

    /// Sets `userStatusOverview`.
    pub fn with_user_status_overview(self, value: impl Into<Nullable<super::DeviceConfigurationUserOverview>>) -> Self {
        Self(self.0.with("userStatusOverview", value))
    }

    /// `deviceSettingStateSummaries`: `Collection(microsoft.graph.settingStateDeviceSummary)`
    pub fn device_setting_state_summaries(&self) -> Option<&[super::SettingStateDeviceSummary]> {
        self.0.models("deviceSettingStateSummaries")
    }

    /// Sets `deviceSettingStateSummaries`.
    pub fn with_device_setting_state_summaries(
        self,
        value: impl Into<Nullable<Vec<super::SettingStateDeviceSummary>>>,
    ) -> Self {
        Self(self.0.with("deviceSettingStateSummaries", value))
    }
}
