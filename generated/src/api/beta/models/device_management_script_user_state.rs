// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementScriptUserState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementscriptuserstate?view=graph-rest-beta)
    DeviceManagementScriptUserState = "microsoft.graph.deviceManagementScriptUserState"
}

impl DeviceManagementScriptUserState {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `successDeviceCount` in queries.
    pub const SUCCESS_DEVICE_COUNT: Property<Self> = Property::new("successDeviceCount");
    /// `errorDeviceCount` in queries.
    pub const ERROR_DEVICE_COUNT: Property<Self> = Property::new("errorDeviceCount");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `deviceRunStates` in queries.
    pub const DEVICE_RUN_STATES: Property<Self> = Property::new("deviceRunStates");

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

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `deviceRunStates`: `Collection(microsoft.graph.deviceManagementScriptDeviceState)`
    pub fn device_run_states(&self) -> Option<&[super::DeviceManagementScriptDeviceState]> {
        self.0.models("deviceRunStates")
    }

    /// Sets `deviceRunStates`.
    pub fn with_device_run_states(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementScriptDeviceState>>>,
    ) -> Self {
        Self(self.0.with("deviceRunStates", value))
    }
}
