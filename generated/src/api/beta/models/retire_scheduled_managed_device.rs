// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.retireScheduledManagedDevice`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-retirescheduledmanageddevice?view=graph-rest-beta)
    RetireScheduledManagedDevice = "microsoft.graph.retireScheduledManagedDevice"
}

impl RetireScheduledManagedDevice {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `managedDeviceId` in queries.
    pub const MANAGED_DEVICE_ID: Property<Self> = Property::new("managedDeviceId");
    /// `managedDeviceName` in queries.
    pub const MANAGED_DEVICE_NAME: Property<Self> = Property::new("managedDeviceName");
    /// `deviceType` in queries.
    pub const DEVICE_TYPE: Property<Self> = Property::new("deviceType");
    /// `complianceState` in queries.
    pub const COMPLIANCE_STATE: Property<Self> = Property::new("complianceState");
    /// `retireAfterDateTime` in queries.
    pub const RETIRE_AFTER_DATE_TIME: Property<Self> = Property::new("retireAfterDateTime");
    /// `managementAgent` in queries.
    pub const MANAGEMENT_AGENT: Property<Self> = Property::new("managementAgent");
    /// `ownerType` in queries.
    pub const OWNER_TYPE: Property<Self> = Property::new("ownerType");
    /// `deviceCompliancePolicyName` in queries.
    pub const DEVICE_COMPLIANCE_POLICY_NAME: Property<Self> = Property::new("deviceCompliancePolicyName");
    /// `deviceCompliancePolicyId` in queries.
    pub const DEVICE_COMPLIANCE_POLICY_ID: Property<Self> = Property::new("deviceCompliancePolicyId");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `managedDeviceId`: `Edm.String`
    pub fn managed_device_id(&self) -> Option<&str> {
        self.0.str("managedDeviceId")
    }

    /// Sets `managedDeviceId`.
    pub fn with_managed_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedDeviceId", value))
    }

    /// `managedDeviceName`: `Edm.String`
    pub fn managed_device_name(&self) -> Option<&str> {
        self.0.str("managedDeviceName")
    }

    /// Sets `managedDeviceName`.
    pub fn with_managed_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedDeviceName", value))
    }

    /// `deviceType`: `microsoft.graph.deviceType`
    ///
    /// Possible values are: desktop, windowsRT, winMO6, nokia, windowsPhone, mac, winEmbedded, winCE, iPhone, iPad, iPod, iSocConsumer, android, unix, macMDM, holoLens, surfaceHub, androidForWork, unknown, cloudPC, palm, androidEnterprise, windows10x, androidnGMS, chromeOS, linux, blackberry.
    pub fn device_type(&self) -> Option<super::DeviceType> {
        self.0.enumeration("deviceType")
    }

    /// Sets `deviceType`.
    pub fn with_device_type(self, value: impl Into<Nullable<super::DeviceType>>) -> Self {
        Self(self.0.with("deviceType", value))
    }

    /// `complianceState`: `microsoft.graph.complianceStatus`
    ///
    /// Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.
    pub fn compliance_state(&self) -> Option<super::ComplianceStatus> {
        self.0.enumeration("complianceState")
    }

    /// Sets `complianceState`.
    pub fn with_compliance_state(self, value: impl Into<Nullable<super::ComplianceStatus>>) -> Self {
        Self(self.0.with("complianceState", value))
    }

    /// `retireAfterDateTime`: `Edm.DateTimeOffset`
    pub fn retire_after_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("retireAfterDateTime")
    }

    /// Sets `retireAfterDateTime`.
    pub fn with_retire_after_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("retireAfterDateTime", value))
    }

    /// `managementAgent`: `microsoft.graph.managementAgentType`
    ///
    /// Possible values are: eas, mdm, easMdm, intuneClient, easIntuneClient, configurationManagerClient, configurationManagerClientMdm, unknown, configurationManagerClientMdmEas, jamf, googleCloudDevicePolicyController, microsoft365ManagedMdm, msSense.
    pub fn management_agent(&self) -> Option<super::ManagementAgentType> {
        self.0.enumeration("managementAgent")
    }

    /// Sets `managementAgent`.
    pub fn with_management_agent(self, value: impl Into<Nullable<super::ManagementAgentType>>) -> Self {
        Self(self.0.with("managementAgent", value))
    }

    /// `ownerType`: `microsoft.graph.managedDeviceOwnerType`
    ///
    /// Possible values are: unknown, company, personal.
    pub fn owner_type(&self) -> Option<super::ManagedDeviceOwnerType> {
        self.0.enumeration("ownerType")
    }

    /// Sets `ownerType`.
    pub fn with_owner_type(self, value: impl Into<Nullable<super::ManagedDeviceOwnerType>>) -> Self {
        Self(self.0.with("ownerType", value))
    }

    /// `deviceCompliancePolicyName`: `Edm.String`
    pub fn device_compliance_policy_name(&self) -> Option<&str> {
        self.0.str("deviceCompliancePolicyName")
    }

    /// Sets `deviceCompliancePolicyName`.
    pub fn with_device_compliance_policy_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceCompliancePolicyName", value))
    }

    /// `deviceCompliancePolicyId`: `Edm.String`
    pub fn device_compliance_policy_id(&self) -> Option<&str> {
        self.0.str("deviceCompliancePolicyId")
    }

    /// Sets `deviceCompliancePolicyId`.
    pub fn with_device_compliance_policy_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceCompliancePolicyId", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }
}
