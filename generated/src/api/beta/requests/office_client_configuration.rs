// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `officeClientConfiguration`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-cirrus-officeclientconfiguration-assign](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfiguration-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest(Object);

impl AssignRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `officeConfigurationAssignments`: `Collection(microsoft.graph.officeClientConfigurationAssignment)`
    pub fn with_office_configuration_assignments(
        self,
        value: impl Into<Nullable<Vec<models::OfficeClientConfigurationAssignment>>>,
    ) -> Self {
        Self(self.0.with("officeConfigurationAssignments", value))
    }
}

impl IntoJson for AssignRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-cirrus-officeclientconfiguration-updatepriorities](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfiguration-updatepriorities?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdatePrioritiesRequest(Object);

impl UpdatePrioritiesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `officeConfigurationPolicyIds`: `Collection(Edm.String)`
    pub fn with_office_configuration_policy_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("officeConfigurationPolicyIds", value))
    }

    /// `officeConfigurationPriorities`: `Collection(Edm.Int32)`
    pub fn with_office_configuration_priorities(self, value: impl Into<Nullable<Vec<i32>>>) -> Self {
        Self(self.0.with("officeConfigurationPriorities", value))
    }
}

impl IntoJson for UpdatePrioritiesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
