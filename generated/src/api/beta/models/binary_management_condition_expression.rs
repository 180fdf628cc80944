// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from managementConditionExpressionModel.
    ///
    /// [`microsoft.graph.binaryManagementConditionExpression`](https://learn.microsoft.com/graph/api/resources/intune-fencing-binarymanagementconditionexpression?view=graph-rest-beta)
    BinaryManagementConditionExpression: super::ManagementConditionExpressionModel = "microsoft.graph.binaryManagementConditionExpression"
}

crate::runtime::derived! {
    BinaryManagementConditionExpression: super::ManagementConditionExpression
}

impl BinaryManagementConditionExpression {
    /// `operator` in queries.
    pub const OPERATOR: Property<Self> = Property::new("operator");
    /// `firstOperand` in queries.
    pub const FIRST_OPERAND: Property<Self> = Property::new("firstOperand");
    /// `secondOperand` in queries.
    pub const SECOND_OPERAND: Property<Self> = Property::new("secondOperand");

    /// `operator`: `microsoft.graph.binaryManagementConditionExpressionOperatorType`
    ///
    /// Possible values are: or, and.
    pub fn operator(&self) -> Option<super::BinaryManagementConditionExpressionOperatorType> {
        self.0.enumeration("operator")
    }

    /// Sets `operator`.
    pub fn with_operator(
        self,
        value: impl Into<Nullable<super::BinaryManagementConditionExpressionOperatorType>>,
    ) -> Self {
        Self(self.0.with("operator", value))
    }

    /// `firstOperand`: `microsoft.graph.managementConditionExpressionModel`
    pub fn first_operand(&self) -> Option<&super::ManagementConditionExpressionModel> {
        self.0.model("firstOperand")
    }

    /// Sets `firstOperand`.
    pub fn with_first_operand(self, value: impl Into<Nullable<super::ManagementConditionExpressionModel>>) -> Self {
        Self(self.0.with("firstOperand", value))
    }

    /// `secondOperand`: `microsoft.graph.managementConditionExpressionModel`
    pub fn second_operand(&self) -> Option<&super::ManagementConditionExpressionModel> {
        self.0.model("secondOperand")
    }

    /// Sets `secondOperand`.
    pub fn with_second_operand(self, value: impl Into<Nullable<super::ManagementConditionExpressionModel>>) -> Self {
        Self(self.0.with("secondOperand", value))
    }
}
