// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceProtectionOverview`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceprotectionoverview?view=graph-rest-beta)
    DeviceProtectionOverview = "microsoft.graph.deviceProtectionOverview"
}

impl DeviceProtectionOverview {
    /// `totalReportedDeviceCount` in queries.
    pub const TOTAL_REPORTED_DEVICE_COUNT: Property<Self> = Property::new("totalReportedDeviceCount");
    /// `inactiveThreatAgentDeviceCount` in queries.
    pub const INACTIVE_THREAT_AGENT_DEVICE_COUNT: Property<Self> = Property::new("inactiveThreatAgentDeviceCount");
    /// `unknownStateThreatAgentDeviceCount` in queries.
    pub const UNKNOWN_STATE_THREAT_AGENT_DEVICE_COUNT: Property<Self> =
        Property::new("unknownStateThreatAgentDeviceCount");
    /// `pendingSignatureUpdateDeviceCount` in queries.
    pub const PENDING_SIGNATURE_UPDATE_DEVICE_COUNT: Property<Self> =
        Property::new("pendingSignatureUpdateDeviceCount");
    /// `cleanDeviceCount` in queries.
    pub const CLEAN_DEVICE_COUNT: Property<Self> = Property::new("cleanDeviceCount");
    /// `pendingFullScanDeviceCount` in queries.
    pub const PENDING_FULL_SCAN_DEVICE_COUNT: Property<Self> = Property::new("pendingFullScanDeviceCount");
    /// `pendingRestartDeviceCount` in queries.
    pub const PENDING_RESTART_DEVICE_COUNT: Property<Self> = Property::new("pendingRestartDeviceCount");
    /// `pendingManualStepsDeviceCount` in queries.
    pub const PENDING_MANUAL_STEPS_DEVICE_COUNT: Property<Self> = Property::new("pendingManualStepsDeviceCount");
    /// `pendingOfflineScanDeviceCount` in queries.
    pub const PENDING_OFFLINE_SCAN_DEVICE_COUNT: Property<Self> = Property::new("pendingOfflineScanDeviceCount");
    /// `criticalFailuresDeviceCount` in queries.
    pub const CRITICAL_FAILURES_DEVICE_COUNT: Property<Self> = Property::new("criticalFailuresDeviceCount");
    /// `pendingQuickScanDeviceCount` in queries.
    pub const PENDING_QUICK_SCAN_DEVICE_COUNT: Property<Self> = Property::new("pendingQuickScanDeviceCount");

    /// `totalReportedDeviceCount`: `Edm.Int32`
    pub fn total_reported_device_count(&self) -> Option<i32> {
        self.0.i32("totalReportedDeviceCount")
    }

    /// Sets `totalReportedDeviceCount`.
    pub fn with_total_reported_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalReportedDeviceCount", value))
    }

    /// `inactiveThreatAgentDeviceCount`: `Edm.Int32`
    pub fn inactive_threat_agent_device_count(&self) -> Option<i32> {
        self.0.i32("inactiveThreatAgentDeviceCount")
    }

    /// Sets `inactiveThreatAgentDeviceCount`.
    pub fn with_inactive_threat_agent_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("inactiveThreatAgentDeviceCount", value))
    }

    /// `unknownStateThreatAgentDeviceCount`: `Edm.Int32`
    pub fn unknown_state_threat_agent_device_count(&self) -> Option<i32> {
        self.0.i32("unknownStateThreatAgentDeviceCount")
    }

    /// Sets `unknownStateThreatAgentDeviceCount`.
    pub fn with_unknown_state_threat_agent_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("unknownStateThreatAgentDeviceCount", value))
    }

    /// `pendingSignatureUpdateDeviceCount`: `Edm.Int32`
    pub fn pending_signature_update_device_count(&self) -> Option<i32> {
        self.0.i32("pendingSignatureUpdateDeviceCount")
    }

    /// Sets `pendingSignatureUpdateDeviceCount`.
    pub fn with_pending_signature_update_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pendingSignatureUpdateDeviceCount", value))
    }

    /// `cleanDeviceCount`: `Edm.Int32`
    pub fn clean_device_count(&self) -> Option<i32> {
        self.0.i32("cleanDeviceCount")
    }

    /// Sets `cleanDeviceCount`.
    pub fn with_clean_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("cleanDeviceCount", value))
    }

    /// `pendingFullScanDeviceCount`: `Edm.Int32`
    pub fn pending_full_scan_device_count(&self) -> Option<i32> {
        self.0.i32("pendingFullScanDeviceCount")
    }

    /// Sets `pendingFullScanDeviceCount`.
    pub fn with_pending_full_scan_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pendingFullScanDeviceCount", value))
    }

    /// `pendingRestartDeviceCount`: `Edm.Int32`
    pub fn pending_restart_device_count(&self) -> Option<i32> {
        self.0.i32("pendingRestartDeviceCount")
    }

    /// Sets `pendingRestartDeviceCount`.
    pub fn with_pending_restart_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pendingRestartDeviceCount", value))
    }

    /// `pendingManualStepsDeviceCount`: `Edm.Int32`
    pub fn pending_manual_steps_device_count(&self) -> Option<i32> {
        self.0.i32("pendingManualStepsDeviceCount")
    }

    /// Sets `pendingManualStepsDeviceCount`.
    pub fn with_pending_manual_steps_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pendingManualStepsDeviceCount", value))
    }

    /// `pendingOfflineScanDeviceCount`: `Edm.Int32`
    pub fn pending_offline_scan_device_count(&self) -> Option<i32> {
        self.0.i32("pendingOfflineScanDeviceCount")
    }

    /// Sets `pendingOfflineScanDeviceCount`.
    pub fn with_pending_offline_scan_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pendingOfflineScanDeviceCount", value))
    }

    /// `criticalFailuresDeviceCount`: `Edm.Int32`
    pub fn critical_failures_device_count(&self) -> Option<i32> {
        self.0.i32("criticalFailuresDeviceCount")
    }

    /// Sets `criticalFailuresDeviceCount`.
    pub fn with_critical_failures_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("criticalFailuresDeviceCount", value))
    }

    /// `pendingQuickScanDeviceCount`: `Edm.Int32`
    pub fn pending_quick_scan_device_count(&self) -> Option<i32> {
        self.0.i32("pendingQuickScanDeviceCount")
    }

    /// Sets `pendingQuickScanDeviceCount`.
    pub fn with_pending_quick_scan_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pendingQuickScanDeviceCount", value))
    }
}
