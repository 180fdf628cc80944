// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedTenants.workloadActionStatus`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    WorkloadActionStatus = "microsoft.graph.managedTenants.workloadActionStatus" {
        /// `toAddress`
        ToAddress = "toAddress",
        /// `completed`
        Completed = "completed",
        /// `error`
        Error = "error",
        /// `timeOut`
        TimeOut = "timeOut",
        /// `inProgress`
        InProgress = "inProgress",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
