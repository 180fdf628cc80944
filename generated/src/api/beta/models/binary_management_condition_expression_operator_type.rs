// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.binaryManagementConditionExpressionOperatorType`](https://learn.microsoft.com/graph/api/resources/intune-fencing-binarymanagementconditionexpressionoperatortype?view=graph-rest-beta)
    BinaryManagementConditionExpressionOperatorType = "microsoft.graph.binaryManagementConditionExpressionOperatorType" {
        /// `or`
        Or = "or",
        /// `and`
        And = "and",
    }
}
