// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `managedDevice`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-devices-manageddevice-cleanwindowsdevice](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-cleanwindowsdevice?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct CleanWindowsDeviceRequest(Object);

impl CleanWindowsDeviceRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `keepUserData`: `Edm.Boolean`
    pub fn with_keep_user_data(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("keepUserData", value))
    }
}

impl IntoJson for CleanWindowsDeviceRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-deleteuserfromsharedappledevice](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-deleteuserfromsharedappledevice?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct DeleteUserFromSharedAppleDeviceRequest(Object);

impl DeleteUserFromSharedAppleDeviceRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }
}

impl IntoJson for DeleteUserFromSharedAppleDeviceRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-updatewindowsdeviceaccount](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-updatewindowsdeviceaccount?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct UpdateWindowsDeviceAccountRequest(Object);

impl UpdateWindowsDeviceAccountRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `updateWindowsDeviceAccountActionParameter`: `microsoft.graph.updateWindowsDeviceAccountActionParameter`
    pub fn with_update_windows_device_account_action_parameter(
        self,
        value: impl Into<Nullable<models::UpdateWindowsDeviceAccountActionParameter>>,
    ) -> Self {
        Self(self.0.with("updateWindowsDeviceAccountActionParameter", value))
    }
}

impl IntoJson for UpdateWindowsDeviceAccountRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-windowsdefenderscan](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-windowsdefenderscan?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct WindowsDefenderScanRequest(Object);

impl WindowsDefenderScanRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `quickScan`: `Edm.Boolean`
    pub fn with_quick_scan(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("quickScan", value))
    }
}

impl IntoJson for WindowsDefenderScanRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-wipe](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-wipe?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct WipeRequest(Object);

impl WipeRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `keepEnrollmentData`: `Edm.Boolean`
    pub fn with_keep_enrollment_data(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("keepEnrollmentData", value))
    }

    /// `keepUserData`: `Edm.Boolean`
    pub fn with_keep_user_data(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("keepUserData", value))
    }

    /// `macOsUnlockCode`: `Edm.String`
    pub fn with_mac_os_unlock_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("macOsUnlockCode", value))
    }

    /// `persistEsimDataPlan`: `Edm.Boolean`
    pub fn with_persist_esim_data_plan(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("persistEsimDataPlan", value))
    }
}

impl IntoJson for WipeRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
