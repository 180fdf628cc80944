// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `deviceConfiguration`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-shared-deviceconfiguration-assign](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest(Object);

impl AssignRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceConfigurationGroupAssignments`: `Collection(microsoft.graph.deviceConfigurationGroupAssignment)`
    pub fn with_device_configuration_group_assignments(
        self,
        value: impl Into<Nullable<Vec<models::DeviceConfigurationGroupAssignment>>>,
    ) -> Self {
        Self(self.0.with("deviceConfigurationGroupAssignments", value))
    }

    /// `assignments`: `Collection(microsoft.graph.deviceConfigurationAssignment)`
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<models::DeviceConfigurationAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for AssignRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-deviceconfiguration-assignedaccessmultimodeprofiles](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-assignedaccessmultimodeprofiles?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignedAccessMultiModeProfilesRequest(Object);

impl AssignedAccessMultiModeProfilesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignedAccessMultiModeProfiles`: `Collection(microsoft.graph.windowsAssignedAccessProfile)`
    pub fn with_assigned_access_multi_mode_profiles(
        self,
        value: impl Into<Nullable<Vec<models::WindowsAssignedAccessProfile>>>,
    ) -> Self {
        Self(self.0.with("assignedAccessMultiModeProfiles", value))
    }
}

impl IntoJson for AssignedAccessMultiModeProfilesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-deviceconfiguration-gettargetedusersanddevices](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-gettargetedusersanddevices?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct GetTargetedUsersAndDevicesRequest(Object);

impl GetTargetedUsersAndDevicesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceConfigurationIds`: `Collection(Edm.String)`
    pub fn with_device_configuration_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("deviceConfigurationIds", value))
    }
}

impl IntoJson for GetTargetedUsersAndDevicesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-deviceconfiguration-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-haspayloadlinks?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct HasPayloadLinksRequest(Object);

impl HasPayloadLinksRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `payloadIds`: `Collection(Edm.String)`
    pub fn with_payload_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("payloadIds", value))
    }
}

impl IntoJson for HasPayloadLinksRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-deviceconfiguration-windowsprivacyaccesscontrols](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-windowsprivacyaccesscontrols?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct WindowsPrivacyAccessControlsRequest(Object);

impl WindowsPrivacyAccessControlsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `windowsPrivacyAccessControls`: `Collection(microsoft.graph.windowsPrivacyDataAccessControlItem)`
    pub fn with_windows_privacy_access_controls(
        self,
        value: impl Into<Nullable<Vec<models::WindowsPrivacyDataAccessControlItem>>>,
    ) -> Self {
        Self(self.0.with("windowsPrivacyAccessControls", value))
    }
}

impl IntoJson for WindowsPrivacyAccessControlsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
