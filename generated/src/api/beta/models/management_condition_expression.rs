// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.managementConditionExpression`](https://learn.microsoft.com/graph/api/resources/intune-fencing-managementconditionexpression?view=graph-rest-beta)
    ManagementConditionExpression = "microsoft.graph.managementConditionExpression"
}
