// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.deviceCompliancePolicySettingStateSummary`](https://learn.microsoft.com/graph/api/resources/managedtenants-devicecompliancepolicysettingstatesummary?view=graph-rest-beta)
    DeviceCompliancePolicySettingStateSummary: super::super::Entity = "microsoft.graph.managedTenants.deviceCompliancePolicySettingStateSummary"
}

impl DeviceCompliancePolicySettingStateSummary {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `conflictDeviceCount` in queries.
    pub const CONFLICT_DEVICE_COUNT: Property<Self> = Property::new("conflictDeviceCount");
    /// `errorDeviceCount` in queries.
    pub const ERROR_DEVICE_COUNT: Property<Self> = Property::new("errorDeviceCount");
    /// `failedDeviceCount` in queries.
    pub const FAILED_DEVICE_COUNT: Property<Self> = Property::new("failedDeviceCount");
    /// `intuneAccountId` in queries.
    pub const INTUNE_ACCOUNT_ID: Property<Self> = Property::new("intuneAccountId");
    /// `intuneSettingId` in queries.
    pub const INTUNE_SETTING_ID: Property<Self> = Property::new("intuneSettingId");
    /// `lastRefreshedDateTime` in queries.
    pub const LAST_REFRESHED_DATE_TIME: Property<Self> = Property::new("lastRefreshedDateTime");
    /// `notApplicableDeviceCount` in queries.
    pub const NOT_APPLICABLE_DEVICE_COUNT: Property<Self> = Property::new("notApplicableDeviceCount");
    /// `pendingDeviceCount` in queries.
    pub const PENDING_DEVICE_COUNT: Property<Self> = Property::new("pendingDeviceCount");
    /// `policyType` in queries.
    pub const POLICY_TYPE: Property<Self> = Property::new("policyType");
    /// `settingName` in queries.
    pub const SETTING_NAME: Property<Self> = Property::new("settingName");
    /// `succeededDeviceCount` in queries.
    pub const SUCCEEDED_DEVICE_COUNT: Property<Self> = Property::new("succeededDeviceCount");
    /// `tenantDisplayName` in queries.
    pub const TENANT_DISPLAY_NAME: Property<Self> = Property::new("tenantDisplayName");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");

    /// `conflictDeviceCount`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn conflict_device_count(&self) -> Option<i32> {
        self.0.i32("conflictDeviceCount")
    }

    /// `errorDeviceCount`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn error_device_count(&self) -> Option<i32> {
        self.0.i32("errorDeviceCount")
    }

    /// `failedDeviceCount`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn failed_device_count(&self) -> Option<i32> {
        self.0.i32("failedDeviceCount")
    }

    /// `intuneAccountId`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn intune_account_id(&self) -> Option<&str> {
        self.0.str("intuneAccountId")
    }

    /// `intuneSettingId`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn intune_setting_id(&self) -> Option<&str> {
        self.0.str("intuneSettingId")
    }

    /// `lastRefreshedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Optional. Read-only.
    pub fn last_refreshed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastRefreshedDateTime")
    }

    /// `notApplicableDeviceCount`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn not_applicable_device_count(&self) -> Option<i32> {
        self.0.i32("notApplicableDeviceCount")
    }

    /// `pendingDeviceCount`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn pending_device_count(&self) -> Option<i32> {
        self.0.i32("pendingDeviceCount")
    }

    /// `policyType`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn policy_type(&self) -> Option<&str> {
        self.0.str("policyType")
    }

    /// `settingName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn setting_name(&self) -> Option<&str> {
        self.0.str("settingName")
    }

    /// `succeededDeviceCount`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn succeeded_device_count(&self) -> Option<i32> {
        self.0.i32("succeededDeviceCount")
    }

    /// `tenantDisplayName`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn tenant_display_name(&self) -> Option<&str> {
        self.0.str("tenantDisplayName")
    }

    /// `tenantId`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }
}
