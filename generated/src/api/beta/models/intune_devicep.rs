// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::model! {
    /// `microsoft.graph.deviceProperties`, metadata
    DeviceProperties = "microsoft.graph.deviceProperties";
    "deviceIdentifiers" DEVICE_IDENTIFIERS, device_identifiers strs -> Option<Vec<&str>>, with_device_identifiers(Vec<String>), "`deviceIdentifiers`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceProtectionOverview`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceprotectionoverview?view=graph-rest-beta)
    DeviceProtectionOverview = "microsoft.graph.deviceProtectionOverview";
    "totalReportedDeviceCount" TOTAL_REPORTED_DEVICE_COUNT, total_reported_device_count i32 -> Option<i32>, with_total_reported_device_count(i32), "`totalReportedDeviceCount`: `Edm.Int32`";
    "inactiveThreatAgentDeviceCount" INACTIVE_THREAT_AGENT_DEVICE_COUNT, inactive_threat_agent_device_count i32 -> Option<i32>, with_inactive_threat_agent_device_count(i32), "`inactiveThreatAgentDeviceCount`: `Edm.Int32`";
    "unknownStateThreatAgentDeviceCount" UNKNOWN_STATE_THREAT_AGENT_DEVICE_COUNT, unknown_state_threat_agent_device_count i32 -> Option<i32>, with_unknown_state_threat_agent_device_count(i32), "`unknownStateThreatAgentDeviceCount`: `Edm.Int32`";
    "pendingSignatureUpdateDeviceCount" PENDING_SIGNATURE_UPDATE_DEVICE_COUNT, pending_signature_update_device_count i32 -> Option<i32>, with_pending_signature_update_device_count(i32), "`pendingSignatureUpdateDeviceCount`: `Edm.Int32`";
    "cleanDeviceCount" CLEAN_DEVICE_COUNT, clean_device_count i32 -> Option<i32>, with_clean_device_count(i32), "`cleanDeviceCount`: `Edm.Int32`";
    "pendingFullScanDeviceCount" PENDING_FULL_SCAN_DEVICE_COUNT, pending_full_scan_device_count i32 -> Option<i32>, with_pending_full_scan_device_count(i32), "`pendingFullScanDeviceCount`: `Edm.Int32`";
    "pendingRestartDeviceCount" PENDING_RESTART_DEVICE_COUNT, pending_restart_device_count i32 -> Option<i32>, with_pending_restart_device_count(i32), "`pendingRestartDeviceCount`: `Edm.Int32`";
    "pendingManualStepsDeviceCount" PENDING_MANUAL_STEPS_DEVICE_COUNT, pending_manual_steps_device_count i32 -> Option<i32>, with_pending_manual_steps_device_count(i32), "`pendingManualStepsDeviceCount`: `Edm.Int32`";
    "pendingOfflineScanDeviceCount" PENDING_OFFLINE_SCAN_DEVICE_COUNT, pending_offline_scan_device_count i32 -> Option<i32>, with_pending_offline_scan_device_count(i32), "`pendingOfflineScanDeviceCount`: `Edm.Int32`";
    "criticalFailuresDeviceCount" CRITICAL_FAILURES_DEVICE_COUNT, critical_failures_device_count i32 -> Option<i32>, with_critical_failures_device_count(i32), "`criticalFailuresDeviceCount`: `Edm.Int32`";
    "pendingQuickScanDeviceCount" PENDING_QUICK_SCAN_DEVICE_COUNT, pending_quick_scan_device_count i32 -> Option<i32>, with_pending_quick_scan_device_count(i32), "`pendingQuickScanDeviceCount`: `Edm.Int32`";
}
