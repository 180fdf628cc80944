// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `vppToken`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-onboarding-vpptoken-revokelicenses](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-revokelicenses?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RevokeLicensesRequest(Object);

impl RevokeLicensesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `notifyManagedDevices`: `Edm.Boolean`
    pub fn with_notify_managed_devices(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("notifyManagedDevices", value))
    }

    /// `revokeUntrackedLicenses`: `Edm.Boolean`
    pub fn with_revoke_untracked_licenses(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("revokeUntrackedLicenses", value))
    }
}

impl IntoJson for RevokeLicensesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
