// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsProtectionState`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsprotectionstate?view=graph-rest-beta)
    WindowsProtectionState = "microsoft.graph.windowsProtectionState"
}

impl WindowsProtectionState {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `malwareProtectionEnabled` in queries.
    pub const MALWARE_PROTECTION_ENABLED: Property<Self> = Property::new("malwareProtectionEnabled");
    /// `deviceState` in queries.
    pub const DEVICE_STATE: Property<Self> = Property::new("deviceState");
    /// `realTimeProtectionEnabled` in queries.
    pub const REAL_TIME_PROTECTION_ENABLED: Property<Self> = Property::new("realTimeProtectionEnabled");
    /// `networkInspectionSystemEnabled` in queries.
    pub const NETWORK_INSPECTION_SYSTEM_ENABLED: Property<Self> = Property::new("networkInspectionSystemEnabled");
    /// `quickScanOverdue` in queries.
    pub const QUICK_SCAN_OVERDUE: Property<Self> = Property::new("quickScanOverdue");
    /// `fullScanOverdue` in queries.
    pub const FULL_SCAN_OVERDUE: Property<Self> = Property::new("fullScanOverdue");
    /// `signatureUpdateOverdue` in queries.
    pub const SIGNATURE_UPDATE_OVERDUE: Property<Self> = Property::new("signatureUpdateOverdue");
    /// `rebootRequired` in queries.
    pub const REBOOT_REQUIRED: Property<Self> = Property::new("rebootRequired");
    /// `fullScanRequired` in queries.
    pub const FULL_SCAN_REQUIRED: Property<Self> = Property::new("fullScanRequired");
    /// `engineVersion` in queries.
    pub const ENGINE_VERSION: Property<Self> = Property::new("engineVersion");
    /// `signatureVersion` in queries.
    pub const SIGNATURE_VERSION: Property<Self> = Property::new("signatureVersion");
    /// `antiMalwareVersion` in queries.
    pub const ANTI_MALWARE_VERSION: Property<Self> = Property::new("antiMalwareVersion");
    /// `lastQuickScanDateTime` in queries.
    pub const LAST_QUICK_SCAN_DATE_TIME: Property<Self> = Property::new("lastQuickScanDateTime");
    /// `lastFullScanDateTime` in queries.
    pub const LAST_FULL_SCAN_DATE_TIME: Property<Self> = Property::new("lastFullScanDateTime");
    /// `lastQuickScanSignatureVersion` in queries.
    pub const LAST_QUICK_SCAN_SIGNATURE_VERSION: Property<Self> = Property::new("lastQuickScanSignatureVersion");
    /// `lastFullScanSignatureVersion` in queries.
    pub const LAST_FULL_SCAN_SIGNATURE_VERSION: Property<Self> = Property::new("lastFullScanSignatureVersion");
    /// `lastReportedDateTime` in queries.
    pub const LAST_REPORTED_DATE_TIME: Property<Self> = Property::new("lastReportedDateTime");
    /// `productStatus` in queries.
    pub const PRODUCT_STATUS: Property<Self> = Property::new("productStatus");
    /// `isVirtualMachine` in queries.
    pub const IS_VIRTUAL_MACHINE: Property<Self> = Property::new("isVirtualMachine");
    /// `tamperProtectionEnabled` in queries.
    pub const TAMPER_PROTECTION_ENABLED: Property<Self> = Property::new("tamperProtectionEnabled");
    /// `detectedMalwareState` in queries.
    pub const DETECTED_MALWARE_STATE: Property<Self> = Property::new("detectedMalwareState");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `malwareProtectionEnabled`: `Edm.Boolean`
    pub fn malware_protection_enabled(&self) -> Option<bool> {
        self.0.bool("malwareProtectionEnabled")
    }

    /// Sets `malwareProtectionEnabled`.
    pub fn with_malware_protection_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("malwareProtectionEnabled", value))
    }

    /// `deviceState`: `microsoft.graph.windowsDeviceHealthState`
    ///
    /// Possible values are: clean, fullScanPending, rebootPending, manualStepsPending, offlineScanPending, critical.
    pub fn device_state(&self) -> Option<Flags<super::WindowsDeviceHealthState>> {
        self.0.flags("deviceState")
    }

    /// Sets `deviceState`.
    pub fn with_device_state(self, value: impl Into<Nullable<Flags<super::WindowsDeviceHealthState>>>) -> Self {
        Self(self.0.with("deviceState", value))
    }

    /// `realTimeProtectionEnabled`: `Edm.Boolean`
    pub fn real_time_protection_enabled(&self) -> Option<bool> {
        self.0.bool("realTimeProtectionEnabled")
    }

    /// Sets `realTimeProtectionEnabled`.
    pub fn with_real_time_protection_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("realTimeProtectionEnabled", value))
    }

    /// `networkInspectionSystemEnabled`: `Edm.Boolean`
    pub fn network_inspection_system_enabled(&self) -> Option<bool> {
        self.0.bool("networkInspectionSystemEnabled")
    }

    /// Sets `networkInspectionSystemEnabled`.
    pub fn with_network_inspection_system_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("networkInspectionSystemEnabled", value))
    }

    /// `quickScanOverdue`: `Edm.Boolean`
    pub fn quick_scan_overdue(&self) -> Option<bool> {
        self.0.bool("quickScanOverdue")
    }

    /// Sets `quickScanOverdue`.
    pub fn with_quick_scan_overdue(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("quickScanOverdue", value))
    }

    /// `fullScanOverdue`: `Edm.Boolean`
    pub fn full_scan_overdue(&self) -> Option<bool> {
        self.0.bool("fullScanOverdue")
    }

    /// Sets `fullScanOverdue`.
    pub fn with_full_scan_overdue(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("fullScanOverdue", value))
    }

    /// `signatureUpdateOverdue`: `Edm.Boolean`
    pub fn signature_update_overdue(&self) -> Option<bool> {
        self.0.bool("signatureUpdateOverdue")
    }

    /// Sets `signatureUpdateOverdue`.
    pub fn with_signature_update_overdue(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("signatureUpdateOverdue", value))
    }

    /// `rebootRequired`: `Edm.Boolean`
    pub fn reboot_required(&self) -> Option<bool> {
        self.0.bool("rebootRequired")
    }

    /// Sets `rebootRequired`.
    pub fn with_reboot_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("rebootRequired", value))
    }

    /// `fullScanRequired`: `Edm.Boolean`
    pub fn full_scan_required(&self) -> Option<bool> {
        self.0.bool("fullScanRequired")
    }

    /// Sets `fullScanRequired`.
    pub fn with_full_scan_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("fullScanRequired", value))
    }

    /// `engineVersion`: `Edm.String`
    pub fn engine_version(&self) -> Option<&str> {
        self.0.str("engineVersion")
    }

    /// Sets `engineVersion`.
    pub fn with_engine_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("engineVersion", value))
    }

    /// `signatureVersion`: `Edm.String`
    pub fn signature_version(&self) -> Option<&str> {
        self.0.str("signatureVersion")
    }

    /// Sets `signatureVersion`.
    pub fn with_signature_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("signatureVersion", value))
    }

    /// `antiMalwareVersion`: `Edm.String`
    pub fn anti_malware_version(&self) -> Option<&str> {
        self.0.str("antiMalwareVersion")
    }

    /// Sets `antiMalwareVersion`.
    pub fn with_anti_malware_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("antiMalwareVersion", value))
    }

    /// `lastQuickScanDateTime`: `Edm.DateTimeOffset`
    pub fn last_quick_scan_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastQuickScanDateTime")
    }

    /// Sets `lastQuickScanDateTime`.
    pub fn with_last_quick_scan_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastQuickScanDateTime", value))
    }

    /// `lastFullScanDateTime`: `Edm.DateTimeOffset`
    pub fn last_full_scan_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastFullScanDateTime")
    }

    /// Sets `lastFullScanDateTime`.
    pub fn with_last_full_scan_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastFullScanDateTime", value))
    }

    /// `lastQuickScanSignatureVersion`: `Edm.String`
    pub fn last_quick_scan_signature_version(&self) -> Option<&str> {
        self.0.str("lastQuickScanSignatureVersion")
    }

    /// Sets `lastQuickScanSignatureVersion`.
    pub fn with_last_quick_scan_signature_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("lastQuickScanSignatureVersion", value))
    }

    /// `lastFullScanSignatureVersion`: `Edm.String`
    pub fn last_full_scan_signature_version(&self) -> Option<&str> {
        self.0.str("lastFullScanSignatureVersion")
    }

    /// Sets `lastFullScanSignatureVersion`.
    pub fn with_last_full_scan_signature_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("lastFullScanSignatureVersion", value))
    }

    /// `lastReportedDateTime`: `Edm.DateTimeOffset`
    pub fn last_reported_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastReportedDateTime")
    }

    /// Sets `lastReportedDateTime`.
    pub fn with_last_reported_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastReportedDateTime", value))
    }

    /// `productStatus`: `microsoft.graph.windowsDefenderProductStatus`
    ///
    /// Possible values are: noStatus, serviceNotRunning, serviceStartedWithoutMalwareProtection, pendingFullScanDueToThreatAction, pendingRebootDueToThreatAction, pendingManualStepsDueToThreatAction, avSignaturesOutOfDate, asSignaturesOutOfDate, noQuickScanHappenedForSpecifiedPeriod, noFullScanHappenedForSpecifiedPeriod, systemInitiatedScanInProgress, systemInitiatedCleanInProgress, samplesPendingSubmission, productRunningInEvaluationMode, productRunningInNonGenuineMode, productExpired, offlineScanRequired, serviceShutdownAsPartOfSystemShutdown, threatRemediationFailedCritically, threatRemediationFailedNonCritically, noStatusFlagsSet, platformOutOfDate, platformUpdateInProgress, platformAboutToBeOutdated, signatureOrPlatformEndOfLifeIsPastOrIsImpending.
    pub fn product_status(&self) -> Option<Flags<super::WindowsDefenderProductStatus>> {
        self.0.flags("productStatus")
    }

    /// Sets `productStatus`.
    pub fn with_product_status(self, value: impl Into<Nullable<Flags<super::WindowsDefenderProductStatus>>>) -> Self {
        Self(self.0.with("productStatus", value))
    }

    /// `isVirtualMachine`: `Edm.Boolean`
    pub fn is_virtual_machine(&self) -> Option<bool> {
        self.0.bool("isVirtualMachine")
    }

    /// Sets `isVirtualMachine`.
    pub fn with_is_virtual_machine(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isVirtualMachine", value))
    }

    /// `tamperProtectionEnabled`: `Edm.Boolean`
    pub fn tamper_protection_enabled(&self) -> Option<bool> {
        self.0.bool("tamperProtectionEnabled")
    }

    /// Sets `tamperProtectionEnabled`.
    pub fn with_tamper_protection_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("tamperProtectionEnabled", value))
    }

    /// `detectedMalwareState`: `Collection(microsoft.graph.windowsDeviceMalwareState)`
    pub fn detected_malware_state(&self) -> Option<&[super::WindowsDeviceMalwareState]> {
        self.0.models("detectedMalwareState")
    }

    /// Sets `detectedMalwareState`.
    pub fn with_detected_malware_state(
        self,
        value: impl Into<Nullable<Vec<super::WindowsDeviceMalwareState>>>,
    ) -> Self {
        Self(self.0.with("detectedMalwareState", value))
    }
}
