// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `groupPolicyMigrationReport`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-gpanalyticsservice-grouppolicymigrationreport-createmigrationreport](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicymigrationreport-createmigrationreport?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CreateMigrationReportRequest(Object);

impl CreateMigrationReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `groupPolicyObjectFile`: `microsoft.graph.groupPolicyObjectFile`
    pub fn with_group_policy_object_file(self, value: impl Into<Nullable<models::GroupPolicyObjectFile>>) -> Self {
        Self(self.0.with("groupPolicyObjectFile", value))
    }
}

impl IntoJson for CreateMigrationReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
