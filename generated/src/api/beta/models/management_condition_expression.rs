// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.managementConditionExpression`](https://learn.microsoft.com/graph/api/resources/intune-fencing-managementconditionexpression?view=graph-rest-beta)
    ManagementConditionExpression = "microsoft.graph.managementConditionExpression" {
        "microsoft.graph.binaryManagementConditionExpression",
        "microsoft.graph.managementConditionExpressionModel",
        "microsoft.graph.managementConditionExpressionString",
        "microsoft.graph.unaryManagementConditionExpression",
        "microsoft.graph.variableManagementConditionExpression",
    }
}
