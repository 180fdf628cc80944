// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedTenants.workloadActionStatus`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    WorkloadActionStatus = "microsoft.graph.managedTenants.workloadActionStatus" {
        ToAddress = "toAddress",
        Completed = "completed",
        Error = "error",
        TimeOut = "timeOut",
        InProgress = "inProgress",
        UnknownFutureValue = "unknownFutureValue",
    }
}
