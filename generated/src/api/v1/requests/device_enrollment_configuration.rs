// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `deviceEnrollmentConfiguration`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-onboarding-deviceenrollmentconfiguration-assign](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-assign?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AssignRequest(Object);

impl AssignRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enrollmentConfigurationAssignments`: `Collection(microsoft.graph.enrollmentConfigurationAssignment)`
    pub fn with_enrollment_configuration_assignments(
        self,
        value: impl Into<Nullable<Vec<models::EnrollmentConfigurationAssignment>>>,
    ) -> Self {
        Self(self.0.with("enrollmentConfigurationAssignments", value))
    }
}

impl IntoJson for AssignRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-onboarding-deviceenrollmentconfiguration-setpriority](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-setpriority?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct SetPriorityRequest(Object);

impl SetPriorityRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `priority`: `Edm.Int32`
    pub fn with_priority(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("priority", value))
    }
}

impl IntoJson for SetPriorityRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
