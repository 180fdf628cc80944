// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsworkfromanywherehardwarereadinessmetric?view=graph-rest-beta)
    UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric = "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric"
}

impl UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `totalDeviceCount` in queries.
    pub const TOTAL_DEVICE_COUNT: Property<Self> = Property::new("totalDeviceCount");
    /// `upgradeEligibleDeviceCount` in queries.
    pub const UPGRADE_ELIGIBLE_DEVICE_COUNT: Property<Self> = Property::new("upgradeEligibleDeviceCount");
    /// `ramCheckFailedPercentage` in queries.
    pub const RAM_CHECK_FAILED_PERCENTAGE: Property<Self> = Property::new("ramCheckFailedPercentage");
    /// `storageCheckFailedPercentage` in queries.
    pub const STORAGE_CHECK_FAILED_PERCENTAGE: Property<Self> = Property::new("storageCheckFailedPercentage");
    /// `processorCoreCountCheckFailedPercentage` in queries.
    pub const PROCESSOR_CORE_COUNT_CHECK_FAILED_PERCENTAGE: Property<Self> =
        Property::new("processorCoreCountCheckFailedPercentage");
    /// `processorSpeedCheckFailedPercentage` in queries.
    pub const PROCESSOR_SPEED_CHECK_FAILED_PERCENTAGE: Property<Self> =
        Property::new("processorSpeedCheckFailedPercentage");
    /// `tpmCheckFailedPercentage` in queries.
    pub const TPM_CHECK_FAILED_PERCENTAGE: Property<Self> = Property::new("tpmCheckFailedPercentage");
    /// `secureBootCheckFailedPercentage` in queries.
    pub const SECURE_BOOT_CHECK_FAILED_PERCENTAGE: Property<Self> = Property::new("secureBootCheckFailedPercentage");
    /// `processorFamilyCheckFailedPercentage` in queries.
    pub const PROCESSOR_FAMILY_CHECK_FAILED_PERCENTAGE: Property<Self> =
        Property::new("processorFamilyCheckFailedPercentage");
    /// `processor64BitCheckFailedPercentage` in queries.
    pub const PROCESSOR64_BIT_CHECK_FAILED_PERCENTAGE: Property<Self> =
        Property::new("processor64BitCheckFailedPercentage");
    /// `osCheckFailedPercentage` in queries.
    pub const OS_CHECK_FAILED_PERCENTAGE: Property<Self> = Property::new("osCheckFailedPercentage");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `totalDeviceCount`: `Edm.Int32`
    pub fn total_device_count(&self) -> Option<i32> {
        self.0.i32("totalDeviceCount")
    }

    /// Sets `totalDeviceCount`.
    pub fn with_total_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalDeviceCount", value))
    }

    /// `upgradeEligibleDeviceCount`: `Edm.Int32`
    pub fn upgrade_eligible_device_count(&self) -> Option<i32> {
        self.0.i32("upgradeEligibleDeviceCount")
    }

    /// Sets `upgradeEligibleDeviceCount`.
    pub fn with_upgrade_eligible_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("upgradeEligibleDeviceCount", value))
    }

    /// `ramCheckFailedPercentage`: `Edm.Double`
    pub fn ram_check_failed_percentage(&self) -> Option<f64> {
        self.0.f64("ramCheckFailedPercentage")
    }

    /// Sets `ramCheckFailedPercentage`.
    pub fn with_ram_check_failed_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("ramCheckFailedPercentage", value))
    }

    /// `storageCheckFailedPercentage`: `Edm.Double`
    pub fn storage_check_failed_percentage(&self) -> Option<f64> {
        self.0.f64("storageCheckFailedPercentage")
    }

    /// Sets `storageCheckFailedPercentage`.
    pub fn with_storage_check_failed_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("storageCheckFailedPercentage", value))
    }

    /// `processorCoreCountCheckFailedPercentage`: `Edm.Double`
    pub fn processor_core_count_check_failed_percentage(&self) -> Option<f64> {
        self.0.f64("processorCoreCountCheckFailedPercentage")
    }

    /// Sets `processorCoreCountCheckFailedPercentage`.
    pub fn with_processor_core_count_check_failed_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("processorCoreCountCheckFailedPercentage", value))
    }

    /// `processorSpeedCheckFailedPercentage`: `Edm.Double`
    pub fn processor_speed_check_failed_percentage(&self) -> Option<f64> {
        self.0.f64("processorSpeedCheckFailedPercentage")
    }

    /// Sets `processorSpeedCheckFailedPercentage`.
    pub fn with_processor_speed_check_failed_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("processorSpeedCheckFailedPercentage", value))
    }

    /// `tpmCheckFailedPercentage`: `Edm.Double`
    pub fn tpm_check_failed_percentage(&self) -> Option<f64> {
        self.0.f64("tpmCheckFailedPercentage")
    }

    /// Sets `tpmCheckFailedPercentage`.
    pub fn with_tpm_check_failed_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("tpmCheckFailedPercentage", value))
    }

    /// `secureBootCheckFailedPercentage`: `Edm.Double`
    pub fn secure_boot_check_failed_percentage(&self) -> Option<f64> {
        self.0.f64("secureBootCheckFailedPercentage")
    }

    /// Sets `secureBootCheckFailedPercentage`.
    pub fn with_secure_boot_check_failed_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("secureBootCheckFailedPercentage", value))
    }

    /// `processorFamilyCheckFailedPercentage`: `Edm.Double`
    pub fn processor_family_check_failed_percentage(&self) -> Option<f64> {
        self.0.f64("processorFamilyCheckFailedPercentage")
    }

    /// Sets `processorFamilyCheckFailedPercentage`.
    pub fn with_processor_family_check_failed_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("processorFamilyCheckFailedPercentage", value))
    }

    /// `processor64BitCheckFailedPercentage`: `Edm.Double`
    pub fn processor64_bit_check_failed_percentage(&self) -> Option<f64> {
        self.0.f64("processor64BitCheckFailedPercentage")
    }

    /// Sets `processor64BitCheckFailedPercentage`.
    pub fn with_processor64_bit_check_failed_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("processor64BitCheckFailedPercentage", value))
    }

    /// `osCheckFailedPercentage`: `Edm.Double`
    pub fn os_check_failed_percentage(&self) -> Option<f64> {
        self.0.f64("osCheckFailedPercentage")
    }

    /// Sets `osCheckFailedPercentage`.
    pub fn with_os_check_failed_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("osCheckFailedPercentage", value))
    }
}
