// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `iosVppApp`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-apps-iosvppapp-revokealllicenses](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-revokealllicenses?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RevokeAllLicensesRequest(Object);

impl RevokeAllLicensesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `notifyManagedDevices`: `Edm.Boolean`
    pub fn with_notify_managed_devices(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("notifyManagedDevices", value))
    }
}

impl IntoJson for RevokeAllLicensesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-apps-iosvppapp-revokedevicelicense](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-revokedevicelicense?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RevokeDeviceLicenseRequest(Object);

impl RevokeDeviceLicenseRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `managedDeviceId`: `Edm.String`
    pub fn with_managed_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedDeviceId", value))
    }

    /// `notifyManagedDevices`: `Edm.Boolean`
    pub fn with_notify_managed_devices(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("notifyManagedDevices", value))
    }
}

impl IntoJson for RevokeDeviceLicenseRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-apps-iosvppapp-revokeuserlicense](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-revokeuserlicense?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RevokeUserLicenseRequest(Object);

impl RevokeUserLicenseRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `userId`: `Edm.String`
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `notifyManagedDevices`: `Edm.Boolean`
    pub fn with_notify_managed_devices(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("notifyManagedDevices", value))
    }
}

impl IntoJson for RevokeUserLicenseRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
