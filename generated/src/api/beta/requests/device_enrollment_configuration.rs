// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `deviceEnrollmentConfiguration`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-onboarding-deviceenrollmentconfiguration-createenrollmentnotificationconfiguration](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-createenrollmentnotificationconfiguration?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CreateEnrollmentNotificationConfigurationRequest(Object);

impl CreateEnrollmentNotificationConfigurationRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceEnrollmentNotificationConfigurations`: `Collection(microsoft.graph.deviceEnrollmentConfiguration)`
    pub fn with_device_enrollment_notification_configurations(
        self,
        value: impl Into<Nullable<Vec<models::DeviceEnrollmentConfiguration>>>,
    ) -> Self {
        Self(self.0.with("deviceEnrollmentNotificationConfigurations", value))
    }
}

impl IntoJson for CreateEnrollmentNotificationConfigurationRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-deviceenrollmentconfiguration-assign](https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-assign?view=graph-rest-beta).
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

/// The parameters of [intune-shared-deviceenrollmentconfiguration-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-haspayloadlinks?view=graph-rest-beta).
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

/// The parameters of [intune-shared-deviceenrollmentconfiguration-setpriority](https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-setpriority?view=graph-rest-beta).
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
