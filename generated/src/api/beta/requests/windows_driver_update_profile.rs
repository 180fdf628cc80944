// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `windowsDriverUpdateProfile`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, OffsetDateTime, Value};

/// The parameters of [intune-softwareupdate-windowsdriverupdateprofile-assign](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofile-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest(Object);

impl AssignRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignments`: `Collection(microsoft.graph.windowsDriverUpdateProfileAssignment)`
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<models::WindowsDriverUpdateProfileAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for AssignRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-softwareupdate-windowsdriverupdateprofile-executeaction](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofile-executeaction?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ExecuteActionRequest(Object);

impl ExecuteActionRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `actionName`: `microsoft.graph.driverApprovalAction`
    pub fn with_action_name(self, value: impl Into<Nullable<models::DriverApprovalAction>>) -> Self {
        Self(self.0.with("actionName", value))
    }

    /// `driverIds`: `Collection(Edm.String)`
    pub fn with_driver_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("driverIds", value))
    }

    /// `deploymentDate`: `Edm.DateTimeOffset`
    pub fn with_deployment_date(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deploymentDate", value))
    }
}

impl IntoJson for ExecuteActionRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
