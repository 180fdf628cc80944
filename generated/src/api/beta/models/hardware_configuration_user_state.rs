// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.hardwareConfigurationUserState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-hardwareconfigurationuserstate?view=graph-rest-beta)
    HardwareConfigurationUserState = "microsoft.graph.hardwareConfigurationUserState"
}

impl HardwareConfigurationUserState {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `upn` in queries.
    pub const UPN: Property<Self> = Property::new("upn");
    /// `userEmail` in queries.
    pub const USER_EMAIL: Property<Self> = Property::new("userEmail");
    /// `userName` in queries.
    pub const USER_NAME: Property<Self> = Property::new("userName");
    /// `lastStateUpdateDateTime` in queries.
    pub const LAST_STATE_UPDATE_DATE_TIME: Property<Self> = Property::new("lastStateUpdateDateTime");
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

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `upn`: `Edm.String`
    pub fn upn(&self) -> Option<&str> {
        self.0.str("upn")
    }

    /// Sets `upn`.
    pub fn with_upn(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("upn", value))
    }

    /// `userEmail`: `Edm.String`
    pub fn user_email(&self) -> Option<&str> {
        self.0.str("userEmail")
    }

    /// Sets `userEmail`.
    pub fn with_user_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userEmail", value))
    }

    /// `userName`: `Edm.String`
    pub fn user_name(&self) -> Option<&str> {
        self.0.str("userName")
    }

    /// Sets `userName`.
    pub fn with_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userName", value))
    }

    /// `lastStateUpdateDateTime`: `Edm.DateTimeOffset`
    pub fn last_state_update_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastStateUpdateDateTime")
    }

    /// Sets `lastStateUpdateDateTime`.
    pub fn with_last_state_update_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastStateUpdateDateTime", value))
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
}
