// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.unaryManagementConditionExpressionOperatorType`](https://learn.microsoft.com/graph/api/resources/intune-fencing-unarymanagementconditionexpressionoperatortype?view=graph-rest-beta)
    UnaryManagementConditionExpressionOperatorType = "microsoft.graph.unaryManagementConditionExpressionOperatorType" {
        /// `not`
        Not = "not",
    }
}
