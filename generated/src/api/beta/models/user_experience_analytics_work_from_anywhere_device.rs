// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevice`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsworkfromanywheredevice?view=graph-rest-beta)
    UserExperienceAnalyticsWorkFromAnywhereDevice = "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevice"
}

impl UserExperienceAnalyticsWorkFromAnywhereDevice {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `serialNumber` in queries.
    pub const SERIAL_NUMBER: Property<Self> = Property::new("serialNumber");
    /// `manufacturer` in queries.
    pub const MANUFACTURER: Property<Self> = Property::new("manufacturer");
    /// `model` in queries.
    pub const MODEL: Property<Self> = Property::new("model");
    /// `ownership` in queries.
    pub const OWNERSHIP: Property<Self> = Property::new("ownership");
    /// `managedBy` in queries.
    pub const MANAGED_BY: Property<Self> = Property::new("managedBy");
    /// `autoPilotRegistered` in queries.
    pub const AUTO_PILOT_REGISTERED: Property<Self> = Property::new("autoPilotRegistered");
    /// `autoPilotProfileAssigned` in queries.
    pub const AUTO_PILOT_PROFILE_ASSIGNED: Property<Self> = Property::new("autoPilotProfileAssigned");
    /// `azureAdRegistered` in queries.
    pub const AZURE_AD_REGISTERED: Property<Self> = Property::new("azureAdRegistered");
    /// `azureAdDeviceId` in queries.
    pub const AZURE_AD_DEVICE_ID: Property<Self> = Property::new("azureAdDeviceId");
    /// `azureAdJoinType` in queries.
    pub const AZURE_AD_JOIN_TYPE: Property<Self> = Property::new("azureAdJoinType");
    /// `osDescription` in queries.
    pub const OS_DESCRIPTION: Property<Self> = Property::new("osDescription");
    /// `osVersion` in queries.
    pub const OS_VERSION: Property<Self> = Property::new("osVersion");
    /// `tenantAttached` in queries.
    pub const TENANT_ATTACHED: Property<Self> = Property::new("tenantAttached");
    /// `compliancePolicySetToIntune` in queries.
    pub const COMPLIANCE_POLICY_SET_TO_INTUNE: Property<Self> = Property::new("compliancePolicySetToIntune");
    /// `otherWorkloadsSetToIntune` in queries.
    pub const OTHER_WORKLOADS_SET_TO_INTUNE: Property<Self> = Property::new("otherWorkloadsSetToIntune");
    /// `isCloudManagedGatewayEnabled` in queries.
    pub const IS_CLOUD_MANAGED_GATEWAY_ENABLED: Property<Self> = Property::new("isCloudManagedGatewayEnabled");
    /// `upgradeEligibility` in queries.
    pub const UPGRADE_ELIGIBILITY: Property<Self> = Property::new("upgradeEligibility");
    /// `ramCheckFailed` in queries.
    pub const RAM_CHECK_FAILED: Property<Self> = Property::new("ramCheckFailed");
    /// `storageCheckFailed` in queries.
    pub const STORAGE_CHECK_FAILED: Property<Self> = Property::new("storageCheckFailed");
    /// `processorCoreCountCheckFailed` in queries.
    pub const PROCESSOR_CORE_COUNT_CHECK_FAILED: Property<Self> = Property::new("processorCoreCountCheckFailed");
    /// `processorSpeedCheckFailed` in queries.
    pub const PROCESSOR_SPEED_CHECK_FAILED: Property<Self> = Property::new("processorSpeedCheckFailed");
    /// `tpmCheckFailed` in queries.
    pub const TPM_CHECK_FAILED: Property<Self> = Property::new("tpmCheckFailed");
    /// `secureBootCheckFailed` in queries.
    pub const SECURE_BOOT_CHECK_FAILED: Property<Self> = Property::new("secureBootCheckFailed");
    /// `processorFamilyCheckFailed` in queries.
    pub const PROCESSOR_FAMILY_CHECK_FAILED: Property<Self> = Property::new("processorFamilyCheckFailed");
    /// `processor64BitCheckFailed` in queries.
    pub const PROCESSOR64_BIT_CHECK_FAILED: Property<Self> = Property::new("processor64BitCheckFailed");
    /// `osCheckFailed` in queries.
    pub const OS_CHECK_FAILED: Property<Self> = Property::new("osCheckFailed");
    /// `workFromAnywhereScore` in queries.
    pub const WORK_FROM_ANYWHERE_SCORE: Property<Self> = Property::new("workFromAnywhereScore");
    /// `windowsScore` in queries.
    pub const WINDOWS_SCORE: Property<Self> = Property::new("windowsScore");
    /// `cloudManagementScore` in queries.
    pub const CLOUD_MANAGEMENT_SCORE: Property<Self> = Property::new("cloudManagementScore");
    /// `cloudIdentityScore` in queries.
    pub const CLOUD_IDENTITY_SCORE: Property<Self> = Property::new("cloudIdentityScore");
    /// `cloudProvisioningScore` in queries.
    pub const CLOUD_PROVISIONING_SCORE: Property<Self> = Property::new("cloudProvisioningScore");
    /// `healthStatus` in queries.
    pub const HEALTH_STATUS: Property<Self> = Property::new("healthStatus");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `deviceId`: `Edm.String`
    pub fn device_id(&self) -> Option<&str> {
        self.0.str("deviceId")
    }

    /// Sets `deviceId`.
    pub fn with_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceId", value))
    }

    /// `deviceName`: `Edm.String`
    pub fn device_name(&self) -> Option<&str> {
        self.0.str("deviceName")
    }

    /// Sets `deviceName`.
    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }

    /// `serialNumber`: `Edm.String`
    pub fn serial_number(&self) -> Option<&str> {
        self.0.str("serialNumber")
    }

    /// Sets `serialNumber`.
    pub fn with_serial_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serialNumber", value))
    }

    /// `manufacturer`: `Edm.String`
    pub fn manufacturer(&self) -> Option<&str> {
        self.0.str("manufacturer")
    }

    /// Sets `manufacturer`.
    pub fn with_manufacturer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("manufacturer", value))
    }

    /// `model`: `Edm.String`
    pub fn model(&self) -> Option<&str> {
        self.0.str("model")
    }

    /// Sets `model`.
    pub fn with_model(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("model", value))
    }

    /// `ownership`: `Edm.String`
    pub fn ownership(&self) -> Option<&str> {
        self.0.str("ownership")
    }

    /// Sets `ownership`.
    pub fn with_ownership(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ownership", value))
    }

    /// `managedBy`: `Edm.String`
    pub fn managed_by(&self) -> Option<&str> {
        self.0.str("managedBy")
    }

    /// Sets `managedBy`.
    pub fn with_managed_by(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedBy", value))
    }

    /// `autoPilotRegistered`: `Edm.Boolean`
    pub fn auto_pilot_registered(&self) -> Option<bool> {
        self.0.bool("autoPilotRegistered")
    }

    /// Sets `autoPilotRegistered`.
    pub fn with_auto_pilot_registered(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("autoPilotRegistered", value))
    }

    /// `autoPilotProfileAssigned`: `Edm.Boolean`
    pub fn auto_pilot_profile_assigned(&self) -> Option<bool> {
        self.0.bool("autoPilotProfileAssigned")
    }

    /// Sets `autoPilotProfileAssigned`.
    pub fn with_auto_pilot_profile_assigned(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("autoPilotProfileAssigned", value))
    }

    /// `azureAdRegistered`: `Edm.Boolean`
    pub fn azure_ad_registered(&self) -> Option<bool> {
        self.0.bool("azureAdRegistered")
    }

    /// Sets `azureAdRegistered`.
    pub fn with_azure_ad_registered(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("azureAdRegistered", value))
    }

    /// `azureAdDeviceId`: `Edm.String`
    pub fn azure_ad_device_id(&self) -> Option<&str> {
        self.0.str("azureAdDeviceId")
    }

    /// Sets `azureAdDeviceId`.
    pub fn with_azure_ad_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureAdDeviceId", value))
    }

    /// `azureAdJoinType`: `Edm.String`
    pub fn azure_ad_join_type(&self) -> Option<&str> {
        self.0.str("azureAdJoinType")
    }

    /// Sets `azureAdJoinType`.
    pub fn with_azure_ad_join_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureAdJoinType", value))
    }

    /// `osDescription`: `Edm.String`
    pub fn os_description(&self) -> Option<&str> {
        self.0.str("osDescription")
    }

    /// Sets `osDescription`.
    pub fn with_os_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osDescription", value))
    }

    /// `osVersion`: `Edm.String`
    pub fn os_version(&self) -> Option<&str> {
        self.0.str("osVersion")
    }

    /// Sets `osVersion`.
    pub fn with_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osVersion", value))
    }

    /// `tenantAttached`: `Edm.Boolean`
    pub fn tenant_attached(&self) -> Option<bool> {
        self.0.bool("tenantAttached")
    }

    /// Sets `tenantAttached`.
    pub fn with_tenant_attached(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("tenantAttached", value))
    }

    /// `compliancePolicySetToIntune`: `Edm.Boolean`
    pub fn compliance_policy_set_to_intune(&self) -> Option<bool> {
        self.0.bool("compliancePolicySetToIntune")
    }

    /// Sets `compliancePolicySetToIntune`.
    pub fn with_compliance_policy_set_to_intune(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("compliancePolicySetToIntune", value))
    }

    /// `otherWorkloadsSetToIntune`: `Edm.Boolean`
    pub fn other_workloads_set_to_intune(&self) -> Option<bool> {
        self.0.bool("otherWorkloadsSetToIntune")
    }

    /// Sets `otherWorkloadsSetToIntune`.
    pub fn with_other_workloads_set_to_intune(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("otherWorkloadsSetToIntune", value))
    }

    /// `isCloudManagedGatewayEnabled`: `Edm.Boolean`
    pub fn is_cloud_managed_gateway_enabled(&self) -> Option<bool> {
        self.0.bool("isCloudManagedGatewayEnabled")
    }

    /// Sets `isCloudManagedGatewayEnabled`.
    pub fn with_is_cloud_managed_gateway_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isCloudManagedGatewayEnabled", value))
    }

    /// `upgradeEligibility`: `microsoft.graph.operatingSystemUpgradeEligibility`
    ///
    /// Possible values are: upgraded, unknown, notCapable, capable.
    pub fn upgrade_eligibility(&self) -> Option<super::OperatingSystemUpgradeEligibility> {
        self.0.enumeration("upgradeEligibility")
    }

    /// Sets `upgradeEligibility`.
    pub fn with_upgrade_eligibility(
        self,
        value: impl Into<Nullable<super::OperatingSystemUpgradeEligibility>>,
    ) -> Self {
        Self(self.0.with("upgradeEligibility", value))
    }

    /// `ramCheckFailed`: `Edm.Boolean`
    pub fn ram_check_failed(&self) -> Option<bool> {
        self.0.bool("ramCheckFailed")
    }

    /// Sets `ramCheckFailed`.
    pub fn with_ram_check_failed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("ramCheckFailed", value))
    }

    /// `storageCheckFailed`: `Edm.Boolean`
    pub fn storage_check_failed(&self) -> Option<bool> {
        self.0.bool("storageCheckFailed")
    }

    /// Sets `storageCheckFailed`.
    pub fn with_storage_check_failed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("storageCheckFailed", value))
    }

    /// `processorCoreCountCheckFailed`: `Edm.Boolean`
    pub fn processor_core_count_check_failed(&self) -> Option<bool> {
        self.0.bool("processorCoreCountCheckFailed")
    }

    /// Sets `processorCoreCountCheckFailed`.
    pub fn with_processor_core_count_check_failed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("processorCoreCountCheckFailed", value))
    }

    /// `processorSpeedCheckFailed`: `Edm.Boolean`
    pub fn processor_speed_check_failed(&self) -> Option<bool> {
        self.0.bool("processorSpeedCheckFailed")
    }

    /// Sets `processorSpeedCheckFailed`.
    pub fn with_processor_speed_check_failed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("processorSpeedCheckFailed", value))
    }

    /// `tpmCheckFailed`: `Edm.Boolean`
    pub fn tpm_check_failed(&self) -> Option<bool> {
        self.0.bool("tpmCheckFailed")
    }

    /// Sets `tpmCheckFailed`.
    pub fn with_tpm_check_failed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("tpmCheckFailed", value))
    }

    /// `secureBootCheckFailed`: `Edm.Boolean`
    pub fn secure_boot_check_failed(&self) -> Option<bool> {
        self.0.bool("secureBootCheckFailed")
    }

    /// Sets `secureBootCheckFailed`.
    pub fn with_secure_boot_check_failed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("secureBootCheckFailed", value))
    }

    /// `processorFamilyCheckFailed`: `Edm.Boolean`
    pub fn processor_family_check_failed(&self) -> Option<bool> {
        self.0.bool("processorFamilyCheckFailed")
    }

    /// Sets `processorFamilyCheckFailed`.
    pub fn with_processor_family_check_failed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("processorFamilyCheckFailed", value))
    }

    /// `processor64BitCheckFailed`: `Edm.Boolean`
    pub fn processor64_bit_check_failed(&self) -> Option<bool> {
        self.0.bool("processor64BitCheckFailed")
    }

    /// Sets `processor64BitCheckFailed`.
    pub fn with_processor64_bit_check_failed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("processor64BitCheckFailed", value))
    }

    /// `osCheckFailed`: `Edm.Boolean`
    pub fn os_check_failed(&self) -> Option<bool> {
        self.0.bool("osCheckFailed")
    }

    /// Sets `osCheckFailed`.
    pub fn with_os_check_failed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("osCheckFailed", value))
    }

    /// `workFromAnywhereScore`: `Edm.Double`
    pub fn work_from_anywhere_score(&self) -> Option<f64> {
        self.0.f64("workFromAnywhereScore")
    }

    /// Sets `workFromAnywhereScore`.
    pub fn with_work_from_anywhere_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("workFromAnywhereScore", value))
    }

    /// `windowsScore`: `Edm.Double`
    pub fn windows_score(&self) -> Option<f64> {
        self.0.f64("windowsScore")
    }

    /// Sets `windowsScore`.
    pub fn with_windows_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("windowsScore", value))
    }

    /// `cloudManagementScore`: `Edm.Double`
    pub fn cloud_management_score(&self) -> Option<f64> {
        self.0.f64("cloudManagementScore")
    }

    /// Sets `cloudManagementScore`.
    pub fn with_cloud_management_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("cloudManagementScore", value))
    }

    /// `cloudIdentityScore`: `Edm.Double`
    pub fn cloud_identity_score(&self) -> Option<f64> {
        self.0.f64("cloudIdentityScore")
    }

    /// Sets `cloudIdentityScore`.
    pub fn with_cloud_identity_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("cloudIdentityScore", value))
    }

    /// `cloudProvisioningScore`: `Edm.Double`
    pub fn cloud_provisioning_score(&self) -> Option<f64> {
        self.0.f64("cloudProvisioningScore")
    }

    /// Sets `cloudProvisioningScore`.
    pub fn with_cloud_provisioning_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("cloudProvisioningScore", value))
    }

    /// `healthStatus`: `microsoft.graph.userExperienceAnalyticsHealthState`
    ///
    /// Possible values are: unknown, insufficientData, needsAttention, meetingGoals.
    pub fn health_status(&self) -> Option<super::UserExperienceAnalyticsHealthState> {
        self.0.enumeration("healthStatus")
    }

    /// Sets `healthStatus`.
    pub fn with_health_status(self, value: impl Into<Nullable<super::UserExperienceAnalyticsHealthState>>) -> Self {
        Self(self.0.with("healthStatus", value))
    }
}
