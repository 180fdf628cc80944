// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from managementConditionExpression.
    ///
    /// [`microsoft.graph.managementConditionExpressionModel`](https://learn.microsoft.com/graph/api/resources/intune-fencing-managementconditionexpressionmodel?view=graph-rest-beta)
    ManagementConditionExpressionModel: super::ManagementConditionExpression = "microsoft.graph.managementConditionExpressionModel" {
        "microsoft.graph.binaryManagementConditionExpression",
        "microsoft.graph.unaryManagementConditionExpression",
        "microsoft.graph.variableManagementConditionExpression",
    }
}
