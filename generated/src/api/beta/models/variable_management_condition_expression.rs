// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from managementConditionExpressionModel.
    ///
    /// [`microsoft.graph.variableManagementConditionExpression`](https://learn.microsoft.com/graph/api/resources/intune-fencing-variablemanagementconditionexpression?view=graph-rest-beta)
    VariableManagementConditionExpression: super::ManagementConditionExpressionModel = "microsoft.graph.variableManagementConditionExpression"
}

crate::runtime::derived! {
    VariableManagementConditionExpression: super::ManagementConditionExpression
}

impl VariableManagementConditionExpression {
    /// `managementConditionId` in queries.
    pub const MANAGEMENT_CONDITION_ID: Property<Self> = Property::new("managementConditionId");

    /// `managementConditionId`: `Edm.String`
    pub fn management_condition_id(&self) -> Option<&str> {
        self.0.str("managementConditionId")
    }

    /// Sets `managementConditionId`.
    pub fn with_management_condition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managementConditionId", value))
    }
}
