// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementSettingDependency`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingdependency?view=graph-rest-beta)
    DeviceManagementSettingDependency = "microsoft.graph.deviceManagementSettingDependency"
}

impl DeviceManagementSettingDependency {
    /// `definitionId` in queries.
    pub const DEFINITION_ID: Property<Self> = Property::new("definitionId");
    /// `constraints` in queries.
    pub const CONSTRAINTS: Property<Self> = Property::new("constraints");

    /// `definitionId`: `Edm.String`
    pub fn definition_id(&self) -> Option<&str> {
        self.0.str("definitionId")
    }

    /// Sets `definitionId`.
    pub fn with_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("definitionId", value))
    }

    /// `constraints`: `Collection(microsoft.graph.deviceManagementConstraint)`
    pub fn constraints(&self) -> Option<&[super::DeviceManagementConstraint]> {
        self.0.models("constraints")
    }

    /// Sets `constraints`.
    pub fn with_constraints(self, value: impl Into<Nullable<Vec<super::DeviceManagementConstraint>>>) -> Self {
        Self(self.0.with("constraints", value))
    }
}
