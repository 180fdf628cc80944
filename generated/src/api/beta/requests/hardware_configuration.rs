// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `hardwareConfiguration`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-deviceconfig-hardwareconfiguration-assign](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfiguration-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest(Object);

impl AssignRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `hardwareConfigurationAssignments`: `Collection(microsoft.graph.hardwareConfigurationAssignment)`
    pub fn with_hardware_configuration_assignments(
        self,
        value: impl Into<Nullable<Vec<models::HardwareConfigurationAssignment>>>,
    ) -> Self {
        Self(self.0.with("hardwareConfigurationAssignments", value))
    }
}

impl IntoJson for AssignRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-deviceconfig-hardwareconfiguration-assignhardwareconfiguration](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfiguration-assignhardwareconfiguration?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignHardwareConfigurationRequest(Object);

impl AssignHardwareConfigurationRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `hardwareConfigurationAssignments`: `Collection(microsoft.graph.hardwareConfigurationAssignment)`
    pub fn with_hardware_configuration_assignments(
        self,
        value: impl Into<Nullable<Vec<models::HardwareConfigurationAssignment>>>,
    ) -> Self {
        Self(self.0.with("hardwareConfigurationAssignments", value))
    }
}

impl IntoJson for AssignHardwareConfigurationRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
