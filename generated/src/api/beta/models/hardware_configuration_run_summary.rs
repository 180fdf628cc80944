// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.hardwareConfigurationRunSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-hardwareconfigurationrunsummary?view=graph-rest-beta)
    HardwareConfigurationRunSummary = "microsoft.graph.hardwareConfigurationRunSummary"
}

impl HardwareConfigurationRunSummary {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `successfulDeviceCount` in queries.
    pub const SUCCESSFUL_DEVICE_COUNT: Property<Self> = Property::new("successfulDeviceCount");
    /// `failedDeviceCount` in queries.
    pub const FAILED_DEVICE_COUNT: Property<Self> = Property::new("failedDeviceCount");
    /// `pendingDeviceCount` in queries.
    pub const PENDING_DEVICE_COUNT: Property<Self> = Property::new("pendingDeviceCount");
    /// `errorDeviceCount` in queries.
    pub const ERROR_DEVICE_COUNT: Property<Self> = Property::new("errorDeviceCount");
    /// `notApplicableDeviceCount` in queries.
    pub const NOT_APPLICABLE_DEVICE_COUNT: Property<Self> = Property::new("notApplicableDeviceCount");
    /// `unknownDeviceCount` in queries.
    pub const UNKNOWN_DEVICE_COUNT: Property<Self> = Property::new("unknownDeviceCount");
    /// `successfulUserCount` in queries.
    pub const SUCCESSFUL_USER_COUNT: Property<Self> = Property::new("successfulUserCount");
    /// `failedUserCount` in queries.
    pub const FAILED_USER_COUNT: Property<Self> = Property::new("failedUserCount");
    /// `pendingUserCount` in queries.
    pub const PENDING_USER_COUNT: Property<Self> = Property::new("pendingUserCount");
    /// `errorUserCount` in queries.
    pub const ERROR_USER_COUNT: Property<Self> = Property::new("errorUserCount");
    /// `notApplicableUserCount` in queries.
    pub const NOT_APPLICABLE_USER_COUNT: Property<Self> = Property::new("notApplicableUserCount");
    /// `unknownUserCount` in queries.
    pub const UNKNOWN_USER_COUNT: Property<Self> = Property::new("unknownUserCount");
    /// `lastRunDateTime` in queries.
    pub const LAST_RUN_DATE_TIME: Property<Self> = Property::new("lastRunDateTime");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `successfulDeviceCount`: `Edm.Int32`
    pub fn successful_device_count(&self) -> Option<i32> {
        self.0.i32("successfulDeviceCount")
    }

    /// Sets `successfulDeviceCount`.
    pub fn with_successful_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("successfulDeviceCount", value))
    }

    /// `failedDeviceCount`: `Edm.Int32`
    pub fn failed_device_count(&self) -> Option<i32> {
        self.0.i32("failedDeviceCount")
    }

    /// Sets `failedDeviceCount`.
    pub fn with_failed_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("failedDeviceCount", value))
    }

    /// `pendingDeviceCount`: `Edm.Int32`
    pub fn pending_device_count(&self) -> Option<i32> {
        self.0.i32("pendingDeviceCount")
    }

    /// Sets `pendingDeviceCount`.
    pub fn with_pending_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pendingDeviceCount", value))
    }

    /// `errorDeviceCount`: `Edm.Int32`
    pub fn error_device_count(&self) -> Option<i32> {
        self.0.i32("errorDeviceCount")
    }

    /// Sets `errorDeviceCount`.
    pub fn with_error_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("errorDeviceCount", value))
    }

    /// `notApplicableDeviceCount`: `Edm.Int32`
    pub fn not_applicable_device_count(&self) -> Option<i32> {
        self.0.i32("notApplicableDeviceCount")
    }

    /// Sets `notApplicableDeviceCount`.
    pub fn with_not_applicable_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("notApplicableDeviceCount", value))
    }

    /// `unknownDeviceCount`: `Edm.Int32`
    pub fn unknown_device_count(&self) -> Option<i32> {
        self.0.i32("unknownDeviceCount")
    }

    /// Sets `unknownDeviceCount`.
    pub fn with_unknown_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("unknownDeviceCount", value))
    }

    /// `successfulUserCount`: `Edm.Int32`
    pub fn successful_user_count(&self) -> Option<i32> {
        self.0.i32("successfulUserCount")
    }

    /// Sets `successfulUserCount`.
    pub fn with_successful_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("successfulUserCount", value))
    }

    /// `failedUserCount`: `Edm.Int32`
    pub fn failed_user_count(&self) -> Option<i32> {
        self.0.i32("failedUserCount")
    }

    /// Sets `failedUserCount`.
    pub fn with_failed_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("failedUserCount", value))
    }

    /// `pendingUserCount`: `Edm.Int32`
    pub fn pending_user_count(&self) -> Option<i32> {
        self.0.i32("pendingUserCount")
    }

    /// Sets `pendingUserCount`.
    pub fn with_pending_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pendingUserCount", value))
    }

    /// `errorUserCount`: `Edm.Int32`
    pub fn error_user_count(&self) -> Option<i32> {
        self.0.i32("errorUserCount")
    }

    /// Sets `errorUserCount`.
    pub fn with_error_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("errorUserCount", value))
    }

    /// `notApplicableUserCount`: `Edm.Int32`
    pub fn not_applicable_user_count(&self) -> Option<i32> {
        self.0.i32("notApplicableUserCount")
    }

    /// Sets `notApplicableUserCount`.
    pub fn with_not_applicable_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("notApplicableUserCount", value))
    }

    /// `unknownUserCount`: `Edm.Int32`
    pub fn unknown_user_count(&self) -> Option<i32> {
        self.0.i32("unknownUserCount")
    }

    /// Sets `unknownUserCount`.
    pub fn with_unknown_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("unknownUserCount", value))
    }

    /// `lastRunDateTime`: `Edm.DateTimeOffset`
    pub fn last_run_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastRunDateTime")
    }

    /// Sets `lastRunDateTime`.
    pub fn with_last_run_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastRunDateTime", value))
    }
}
