// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `deviceManagementResourceAccessProfileBase`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-rapolicy-devicemanagementresourceaccessprofilebase-assign](https://learn.microsoft.com/graph/api/intune-rapolicy-devicemanagementresourceaccessprofilebase-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest(Object);

impl AssignRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignments`: `Collection(microsoft.graph.deviceManagementResourceAccessProfileAssignment)`
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<models::DeviceManagementResourceAccessProfileAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for AssignRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-rapolicy-devicemanagementresourceaccessprofilebase-querybyplatformtype](https://learn.microsoft.com/graph/api/intune-rapolicy-devicemanagementresourceaccessprofilebase-querybyplatformtype?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct QueryByPlatformTypeRequest(Object);

impl QueryByPlatformTypeRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `platformType`: `microsoft.graph.policyPlatformType`
    pub fn with_platform_type(self, value: impl Into<Nullable<models::PolicyPlatformType>>) -> Self {
        Self(self.0.with("platformType", value))
    }
}

impl IntoJson for QueryByPlatformTypeRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
