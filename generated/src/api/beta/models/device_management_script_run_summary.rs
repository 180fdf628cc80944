// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementScriptRunSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementscriptrunsummary?view=graph-rest-beta)
    DeviceManagementScriptRunSummary = "microsoft.graph.deviceManagementScriptRunSummary"
}

impl DeviceManagementScriptRunSummary {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `successDeviceCount` in queries.
    pub const SUCCESS_DEVICE_COUNT: Property<Self> = Property::new("successDeviceCount");
    /// `errorDeviceCount` in queries.
    pub const ERROR_DEVICE_COUNT: Property<Self> = Property::new("errorDeviceCount");
    /// `successUserCount` in queries.
    pub const SUCCESS_USER_COUNT: Property<Self> = Property::new("successUserCount");
    /// `errorUserCount` in queries.
    pub const ERROR_USER_COUNT: Property<Self> = Property::new("errorUserCount");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `successDeviceCount`: `Edm.Int32`
    pub fn success_device_count(&self) -> Option<i32> {
        self.0.i32("successDeviceCount")
    }

    /// Sets `successDeviceCount`.
    pub fn with_success_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("successDeviceCount", value))
    }

    /// `errorDeviceCount`: `Edm.Int32`
    pub fn error_device_count(&self) -> Option<i32> {
        self.0.i32("errorDeviceCount")
    }

    /// Sets `errorDeviceCount`.
    pub fn with_error_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("errorDeviceCount", value))
    }

    /// `successUserCount`: `Edm.Int32`
    pub fn success_user_count(&self) -> Option<i32> {
        self.0.i32("successUserCount")
    }

    /// Sets `successUserCount`.
    pub fn with_success_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("successUserCount", value))
    }

    /// `errorUserCount`: `Edm.Int32`
    pub fn error_user_count(&self) -> Option<i32> {
        self.0.i32("errorUserCount")
    }

    /// Sets `errorUserCount`.
    pub fn with_error_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("errorUserCount", value))
    }
}
