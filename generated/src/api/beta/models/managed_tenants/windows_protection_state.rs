// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.windowsProtectionState`](https://learn.microsoft.com/graph/api/resources/managedtenants-windowsprotectionstate?view=graph-rest-beta)
    WindowsProtectionState: super::super::Entity = "microsoft.graph.managedTenants.windowsProtectionState"
}

impl WindowsProtectionState {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `antiMalwareVersion` in queries.
    pub const ANTI_MALWARE_VERSION: Property<Self> = Property::new("antiMalwareVersion");
    /// `attentionRequired` in queries.
    pub const ATTENTION_REQUIRED: Property<Self> = Property::new("attentionRequired");
    /// `deviceDeleted` in queries.
    pub const DEVICE_DELETED: Property<Self> = Property::new("deviceDeleted");
    /// `devicePropertyRefreshDateTime` in queries.
    pub const DEVICE_PROPERTY_REFRESH_DATE_TIME: Property<Self> = Property::new("devicePropertyRefreshDateTime");
    /// `engineVersion` in queries.
    pub const ENGINE_VERSION: Property<Self> = Property::new("engineVersion");
    /// `fullScanOverdue` in queries.
    pub const FULL_SCAN_OVERDUE: Property<Self> = Property::new("fullScanOverdue");
    /// `fullScanRequired` in queries.
    pub const FULL_SCAN_REQUIRED: Property<Self> = Property::new("fullScanRequired");
    /// `lastFullScanDateTime` in queries.
    pub const LAST_FULL_SCAN_DATE_TIME: Property<Self> = Property::new("lastFullScanDateTime");
    /// `lastFullScanSignatureVersion` in queries.
    pub const LAST_FULL_SCAN_SIGNATURE_VERSION: Property<Self> = Property::new("lastFullScanSignatureVersion");
    /// `lastQuickScanDateTime` in queries.
    pub const LAST_QUICK_SCAN_DATE_TIME: Property<Self> = Property::new("lastQuickScanDateTime");
    /// `lastQuickScanSignatureVersion` in queries.
    pub const LAST_QUICK_SCAN_SIGNATURE_VERSION: Property<Self> = Property::new("lastQuickScanSignatureVersion");
    /// `lastRefreshedDateTime` in queries.
    pub const LAST_REFRESHED_DATE_TIME: Property<Self> = Property::new("lastRefreshedDateTime");
    /// `lastReportedDateTime` in queries.
    pub const LAST_REPORTED_DATE_TIME: Property<Self> = Property::new("lastReportedDateTime");
    /// `malwareProtectionEnabled` in queries.
    pub const MALWARE_PROTECTION_ENABLED: Property<Self> = Property::new("malwareProtectionEnabled");
    /// `managedDeviceHealthState` in queries.
    pub const MANAGED_DEVICE_HEALTH_STATE: Property<Self> = Property::new("managedDeviceHealthState");
    /// `managedDeviceId` in queries.
    pub const MANAGED_DEVICE_ID: Property<Self> = Property::new("managedDeviceId");
    /// `managedDeviceName` in queries.
    pub const MANAGED_DEVICE_NAME: Property<Self> = Property::new("managedDeviceName");
    /// `networkInspectionSystemEnabled` in queries.
    pub const NETWORK_INSPECTION_SYSTEM_ENABLED: Property<Self> = Property::new("networkInspectionSystemEnabled");
    /// `quickScanOverdue` in queries.
    pub const QUICK_SCAN_OVERDUE: Property<Self> = Property::new("quickScanOverdue");
    /// `realTimeProtectionEnabled` in queries.
    pub const REAL_TIME_PROTECTION_ENABLED: Property<Self> = Property::new("realTimeProtectionEnabled");
    /// `rebootRequired` in queries.
    pub const REBOOT_REQUIRED: Property<Self> = Property::new("rebootRequired");
    /// `signatureUpdateOverdue` in queries.
    pub const SIGNATURE_UPDATE_OVERDUE: Property<Self> = Property::new("signatureUpdateOverdue");
    /// `signatureVersion` in queries.
    pub const SIGNATURE_VERSION: Property<Self> = Property::new("signatureVersion");
    /// `tenantDisplayName` in queries.
    pub const TENANT_DISPLAY_NAME: Property<Self> = Property::new("tenantDisplayName");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");

    /// `antiMalwareVersion`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn anti_malware_version(&self) -> Option<&str> {
        self.0.str("antiMalwareVersion")
    }

    /// `attentionRequired`: `Edm.Boolean`, read-only
    ///
    /// Optional. Read-only.
    pub fn attention_required(&self) -> Option<bool> {
        self.0.bool("attentionRequired")
    }

    /// `deviceDeleted`: `Edm.Boolean`, read-only
    ///
    /// Optional. Read-only.
    pub fn device_deleted(&self) -> Option<bool> {
        self.0.bool("deviceDeleted")
    }

    /// `devicePropertyRefreshDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Optional. Read-only.
    pub fn device_property_refresh_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("devicePropertyRefreshDateTime")
    }

    /// `engineVersion`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn engine_version(&self) -> Option<&str> {
        self.0.str("engineVersion")
    }

    /// `fullScanOverdue`: `Edm.Boolean`, read-only
    ///
    /// Optional. Read-only.
    pub fn full_scan_overdue(&self) -> Option<bool> {
        self.0.bool("fullScanOverdue")
    }

    /// `fullScanRequired`: `Edm.Boolean`, read-only
    ///
    /// Optional. Read-only.
    pub fn full_scan_required(&self) -> Option<bool> {
        self.0.bool("fullScanRequired")
    }

    /// `lastFullScanDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Optional. Read-only.
    pub fn last_full_scan_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastFullScanDateTime")
    }

    /// `lastFullScanSignatureVersion`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn last_full_scan_signature_version(&self) -> Option<&str> {
        self.0.str("lastFullScanSignatureVersion")
    }

    /// `lastQuickScanDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Optional. Read-only.
    pub fn last_quick_scan_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastQuickScanDateTime")
    }

    /// `lastQuickScanSignatureVersion`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn last_quick_scan_signature_version(&self) -> Option<&str> {
        self.0.str("lastQuickScanSignatureVersion")
    }

    /// `lastRefreshedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Optional. Read-only.
    pub fn last_refreshed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastRefreshedDateTime")
    }

    /// `lastReportedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Optional. Read-only.
    pub fn last_reported_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastReportedDateTime")
    }

    /// `malwareProtectionEnabled`: `Edm.Boolean`, read-only
    ///
    /// Optional. Read-only.
    pub fn malware_protection_enabled(&self) -> Option<bool> {
        self.0.bool("malwareProtectionEnabled")
    }

    /// `managedDeviceHealthState`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn managed_device_health_state(&self) -> Option<&str> {
        self.0.str("managedDeviceHealthState")
    }

    /// `managedDeviceId`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn managed_device_id(&self) -> Option<&str> {
        self.0.str("managedDeviceId")
    }

    /// `managedDeviceName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn managed_device_name(&self) -> Option<&str> {
        self.0.str("managedDeviceName")
    }

    /// `networkInspectionSystemEnabled`: `Edm.Boolean`, read-only
    ///
    /// Optional. Read-only.
    pub fn network_inspection_system_enabled(&self) -> Option<bool> {
        self.0.bool("networkInspectionSystemEnabled")
    }

    /// `quickScanOverdue`: `Edm.Boolean`, read-only
    ///
    /// Optional. Read-only.
    pub fn quick_scan_overdue(&self) -> Option<bool> {
        self.0.bool("quickScanOverdue")
    }

    /// `realTimeProtectionEnabled`: `Edm.Boolean`, read-only
    ///
    /// Optional. Read-only.
    pub fn real_time_protection_enabled(&self) -> Option<bool> {
        self.0.bool("realTimeProtectionEnabled")
    }

    /// `rebootRequired`: `Edm.Boolean`, read-only
    ///
    /// Optional. Read-only.
    pub fn reboot_required(&self) -> Option<bool> {
        self.0.bool("rebootRequired")
    }

    /// `signatureUpdateOverdue`: `Edm.Boolean`, read-only
    ///
    /// Optional. Read-only.
    pub fn signature_update_overdue(&self) -> Option<bool> {
        self.0.bool("signatureUpdateOverdue")
    }

    /// `signatureVersion`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn signature_version(&self) -> Option<&str> {
        self.0.str("signatureVersion")
    }

    /// `tenantDisplayName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn tenant_display_name(&self) -> Option<&str> {
        self.0.str("tenantDisplayName")
    }

    /// `tenantId`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }
}
