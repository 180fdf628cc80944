// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `windowsAutopilotDeviceIdentity`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-enrollment-windowsautopilotdeviceidentity-assignusertodevice](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-assignusertodevice?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AssignUserToDeviceRequest(Object);

impl AssignUserToDeviceRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `addressableUserName`: `Edm.String`
    pub fn with_addressable_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("addressableUserName", value))
    }
}

impl IntoJson for AssignUserToDeviceRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-enrollment-windowsautopilotdeviceidentity-updatedeviceproperties](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-updatedeviceproperties?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct UpdateDevicePropertiesRequest(Object);

impl UpdateDevicePropertiesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `addressableUserName`: `Edm.String`
    pub fn with_addressable_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("addressableUserName", value))
    }

    /// `groupTag`: `Edm.String`
    pub fn with_group_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("groupTag", value))
    }

    /// `displayName`: `Edm.String`
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }
}

impl IntoJson for UpdateDevicePropertiesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
