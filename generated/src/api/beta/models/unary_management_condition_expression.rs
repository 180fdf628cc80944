// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from managementConditionExpressionModel.
    ///
    /// [`microsoft.graph.unaryManagementConditionExpression`](https://learn.microsoft.com/graph/api/resources/intune-fencing-unarymanagementconditionexpression?view=graph-rest-beta)
    UnaryManagementConditionExpression: super::ManagementConditionExpressionModel = "microsoft.graph.unaryManagementConditionExpression"
}

crate::runtime::derived! {
    UnaryManagementConditionExpression: super::ManagementConditionExpression
}

impl UnaryManagementConditionExpression {
    /// `operator` in queries.
    pub const OPERATOR: Property<Self> = Property::new("operator");
    /// `operand` in queries.
    pub const OPERAND: Property<Self> = Property::new("operand");

    /// `operator`: `microsoft.graph.unaryManagementConditionExpressionOperatorType`
    ///
    /// Possible values are: not.
    pub fn operator(&self) -> Option<super::UnaryManagementConditionExpressionOperatorType> {
        self.0.enumeration("operator")
    }

    /// Sets `operator`.
    pub fn with_operator(
        self,
        value: impl Into<Nullable<super::UnaryManagementConditionExpressionOperatorType>>,
    ) -> Self {
        Self(self.0.with("operator", value))
    }

    /// `operand`: `microsoft.graph.managementConditionExpressionModel`
    pub fn operand(&self) -> Option<&super::ManagementConditionExpressionModel> {
        self.0.model("operand")
    }

    /// Sets `operand`.
    pub fn with_operand(self, value: impl Into<Nullable<super::ManagementConditionExpressionModel>>) -> Self {
        Self(self.0.with("operand", value))
    }
}
