// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.hardwareConfigurationRunSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-hardwareconfigurationrunsummary?view=graph-rest-beta)
    HardwareConfigurationRunSummary = "microsoft.graph.hardwareConfigurationRunSummary"
}

impl HardwareConfigurationRunSummary {
    pub const ID: Property<Self> = Property::new("id");
    pub const SUCCESSFUL_DEVICE_COUNT: Property<Self> = Property::new(
        "successfulDeviceCount",
    );
    pub const FAILED_DEVICE_COUNT: Property<Self> = Property::new("failedDeviceCount");
    pub const PENDING_DEVICE_COUNT: Property<Self> = Property::new("pendingDeviceCount");
    pub const ERROR_DEVICE_COUNT: Property<Self> = Property::new("errorDeviceCount");
    pub const NOT_APPLICABLE_DEVICE_COUNT: Property<Self> = Property::new(
        "notApplicableDeviceCount",
    );
    pub const UNKNOWN_DEVICE_COUNT: Property<Self> = Property::new("unknownDeviceCount");
    pub const SUCCESSFUL_USER_COUNT: Property<Self> = Property::new(
        "successfulUserCount",
    );
    pub const FAILED_USER_COUNT: Property<Self> = Property::new("failedUserCount");
    pub const PENDING_USER_COUNT: Property<Self> = Property::new("pendingUserCount");
    pub const ERROR_USER_COUNT: Property<Self> = Property::new("errorUserCount");
    pub const NOT_APPLICABLE_USER_COUNT: Property<Self> = Property::new(
        "notApplicableUserCount",
    );
    pub const UNKNOWN_USER_COUNT: Property<Self> = Property::new("unknownUserCount");
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

    pub fn with_successful_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("successfulDeviceCount", value))
    }

    /// `failedDeviceCount`: `Edm.Int32`
    pub fn failed_device_count(&self) -> Option<i32> {
        self.0.i32("failedDeviceCount")
    }

    pub fn with_failed_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("failedDeviceCount", value))
    }

    /// `pendingDeviceCount`: `Edm.Int32`
    pub fn pending_device_count(&self) -> Option<i32> {
        self.0.i32("pendingDeviceCount")
    }

    pub fn with_pending_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pendingDeviceCount", value))
    }

    /// `errorDeviceCount`: `Edm.Int32`
    pub fn error_device_count(&self) -> Option<i32> {
        self.0.i32("errorDeviceCount")
    }

    pub fn with_error_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("errorDeviceCount", value))
    }

    /// `notApplicableDeviceCount`: `Edm.Int32`
    pub fn not_applicable_device_count(&self) -> Option<i32> {
        self.0.i32("notApplicableDeviceCount")
    }

    pub fn with_not_applicable_device_count(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("notApplicableDeviceCount", value))
    }

    /// `unknownDeviceCount`: `Edm.Int32`
    pub fn unknown_device_count(&self) -> Option<i32> {
        self.0.i32("unknownDeviceCount")
    }

    pub fn with_unknown_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("unknownDeviceCount", value))
    }

    /// `successfulUserCount`: `Edm.Int32`
    pub fn successful_user_count(&self) -> Option<i32> {
        self.0.i32("successfulUserCount")
    }

    pub fn with_successful_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("successfulUserCount", value))
    }

    /// `failedUserCount`: `Edm.Int32`
    pub fn failed_user_count(&self) -> Option<i32> {
        self.0.i32("failedUserCount")
    }

    pub fn with_failed_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("failedUserCount", value))
    }

    /// `pendingUserCount`: `Edm.Int32`
    pub fn pending_user_count(&self) -> Option<i32> {
        self.0.i32("pendingUserCount")
    }

    pub fn with_pending_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pendingUserCount", value))
    }

    /// `errorUserCount`: `Edm.Int32`
    pub fn error_user_count(&self) -> Option<i32> {
        self.0.i32("errorUserCount")
    }

    pub fn with_error_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("errorUserCount", value))
    }

    /// `notApplicableUserCount`: `Edm.Int32`
    pub fn not_applicable_user_count(&self) -> Option<i32> {
        self.0.i32("notApplicableUserCount")
    }

    pub fn with_not_applicable_user_count(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("notApplicableUserCount", value))
    }

    /// `unknownUserCount`: `Edm.Int32`
    pub fn unknown_user_count(&self) -> Option<i32> {
        self.0.i32("unknownUserCount")
    }

    pub fn with_unknown_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("unknownUserCount", value))
    }

    /// `lastRunDateTime`: `Edm.DateTimeOffset`
    pub fn last_run_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastRunDateTime")
    }

    pub fn with_last_run_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastRunDateTime", value))
    }
}
