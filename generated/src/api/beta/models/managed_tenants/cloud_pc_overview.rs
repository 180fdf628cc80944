// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.cloudPcOverview`](https://learn.microsoft.com/graph/api/resources/managedtenants-cloudpcoverview?view=graph-rest-beta)
    CloudPcOverview: super::super::Entity = "microsoft.graph.managedTenants.cloudPcOverview"
}

impl CloudPcOverview {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastRefreshedDateTime` in queries.
    pub const LAST_REFRESHED_DATE_TIME: Property<Self> = Property::new("lastRefreshedDateTime");
    /// `numberOfCloudPcConnectionStatusFailed` in queries.
    pub const NUMBER_OF_CLOUD_PC_CONNECTION_STATUS_FAILED: Property<Self> =
        Property::new("numberOfCloudPcConnectionStatusFailed");
    /// `numberOfCloudPcConnectionStatusPassed` in queries.
    pub const NUMBER_OF_CLOUD_PC_CONNECTION_STATUS_PASSED: Property<Self> =
        Property::new("numberOfCloudPcConnectionStatusPassed");
    /// `numberOfCloudPcConnectionStatusPending` in queries.
    pub const NUMBER_OF_CLOUD_PC_CONNECTION_STATUS_PENDING: Property<Self> =
        Property::new("numberOfCloudPcConnectionStatusPending");
    /// `numberOfCloudPcConnectionStatusRunning` in queries.
    pub const NUMBER_OF_CLOUD_PC_CONNECTION_STATUS_RUNNING: Property<Self> =
        Property::new("numberOfCloudPcConnectionStatusRunning");
    /// `numberOfCloudPcConnectionStatusUnkownFutureValue` in queries.
    pub const NUMBER_OF_CLOUD_PC_CONNECTION_STATUS_UNKOWN_FUTURE_VALUE: Property<Self> =
        Property::new("numberOfCloudPcConnectionStatusUnkownFutureValue");
    /// `numberOfCloudPcStatusDeprovisioning` in queries.
    pub const NUMBER_OF_CLOUD_PC_STATUS_DEPROVISIONING: Property<Self> =
        Property::new("numberOfCloudPcStatusDeprovisioning");
    /// `numberOfCloudPcStatusFailed` in queries.
    pub const NUMBER_OF_CLOUD_PC_STATUS_FAILED: Property<Self> = Property::new("numberOfCloudPcStatusFailed");
    /// `numberOfCloudPcStatusInGracePeriod` in queries.
    pub const NUMBER_OF_CLOUD_PC_STATUS_IN_GRACE_PERIOD: Property<Self> =
        Property::new("numberOfCloudPcStatusInGracePeriod");
    /// `numberOfCloudPcStatusNotProvisioned` in queries.
    pub const NUMBER_OF_CLOUD_PC_STATUS_NOT_PROVISIONED: Property<Self> =
        Property::new("numberOfCloudPcStatusNotProvisioned");
    /// `numberOfCloudPcStatusProvisioned` in queries.
    pub const NUMBER_OF_CLOUD_PC_STATUS_PROVISIONED: Property<Self> = Property::new("numberOfCloudPcStatusProvisioned");
    /// `numberOfCloudPcStatusProvisioning` in queries.
    pub const NUMBER_OF_CLOUD_PC_STATUS_PROVISIONING: Property<Self> =
        Property::new("numberOfCloudPcStatusProvisioning");
    /// `numberOfCloudPcStatusUnknown` in queries.
    pub const NUMBER_OF_CLOUD_PC_STATUS_UNKNOWN: Property<Self> = Property::new("numberOfCloudPcStatusUnknown");
    /// `numberOfCloudPcStatusUpgrading` in queries.
    pub const NUMBER_OF_CLOUD_PC_STATUS_UPGRADING: Property<Self> = Property::new("numberOfCloudPcStatusUpgrading");
    /// `tenantDisplayName` in queries.
    pub const TENANT_DISPLAY_NAME: Property<Self> = Property::new("tenantDisplayName");
    /// `totalCloudPcConnectionStatus` in queries.
    pub const TOTAL_CLOUD_PC_CONNECTION_STATUS: Property<Self> = Property::new("totalCloudPcConnectionStatus");
    /// `totalCloudPcStatus` in queries.
    pub const TOTAL_CLOUD_PC_STATUS: Property<Self> = Property::new("totalCloudPcStatus");

    /// `lastRefreshedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Optional. Read-only.
    pub fn last_refreshed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastRefreshedDateTime")
    }

    /// `numberOfCloudPcConnectionStatusFailed`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn number_of_cloud_pc_connection_status_failed(&self) -> Option<i32> {
        self.0.i32("numberOfCloudPcConnectionStatusFailed")
    }

    /// `numberOfCloudPcConnectionStatusPassed`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn number_of_cloud_pc_connection_status_passed(&self) -> Option<i32> {
        self.0.i32("numberOfCloudPcConnectionStatusPassed")
    }

    /// `numberOfCloudPcConnectionStatusPending`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn number_of_cloud_pc_connection_status_pending(&self) -> Option<i32> {
        self.0.i32("numberOfCloudPcConnectionStatusPending")
    }

    /// `numberOfCloudPcConnectionStatusRunning`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn number_of_cloud_pc_connection_status_running(&self) -> Option<i32> {
        self.0.i32("numberOfCloudPcConnectionStatusRunning")
    }

    /// `numberOfCloudPcConnectionStatusUnkownFutureValue`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn number_of_cloud_pc_connection_status_unkown_future_value(&self) -> Option<i32> {
        self.0.i32("numberOfCloudPcConnectionStatusUnkownFutureValue")
    }

    /// `numberOfCloudPcStatusDeprovisioning`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn number_of_cloud_pc_status_deprovisioning(&self) -> Option<i32> {
        self.0.i32("numberOfCloudPcStatusDeprovisioning")
    }

    /// `numberOfCloudPcStatusFailed`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn number_of_cloud_pc_status_failed(&self) -> Option<i32> {
        self.0.i32("numberOfCloudPcStatusFailed")
    }

    /// `numberOfCloudPcStatusInGracePeriod`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn number_of_cloud_pc_status_in_grace_period(&self) -> Option<i32> {
        self.0.i32("numberOfCloudPcStatusInGracePeriod")
    }

    /// `numberOfCloudPcStatusNotProvisioned`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn number_of_cloud_pc_status_not_provisioned(&self) -> Option<i32> {
        self.0.i32("numberOfCloudPcStatusNotProvisioned")
    }

    /// `numberOfCloudPcStatusProvisioned`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn number_of_cloud_pc_status_provisioned(&self) -> Option<i32> {
        self.0.i32("numberOfCloudPcStatusProvisioned")
    }

    /// `numberOfCloudPcStatusProvisioning`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn number_of_cloud_pc_status_provisioning(&self) -> Option<i32> {
        self.0.i32("numberOfCloudPcStatusProvisioning")
    }

    /// `numberOfCloudPcStatusUnknown`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn number_of_cloud_pc_status_unknown(&self) -> Option<i32> {
        self.0.i32("numberOfCloudPcStatusUnknown")
    }

    /// `numberOfCloudPcStatusUpgrading`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn number_of_cloud_pc_status_upgrading(&self) -> Option<i32> {
        self.0.i32("numberOfCloudPcStatusUpgrading")
    }

    /// `tenantDisplayName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn tenant_display_name(&self) -> Option<&str> {
        self.0.str("tenantDisplayName")
    }

    /// `totalCloudPcConnectionStatus`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn total_cloud_pc_connection_status(&self) -> Option<i32> {
        self.0.i32("totalCloudPcConnectionStatus")
    }

    /// `totalCloudPcStatus`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn total_cloud_pc_status(&self) -> Option<i32> {
        self.0.i32("totalCloudPcStatus")
    }
}
