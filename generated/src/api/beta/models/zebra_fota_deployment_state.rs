// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.zebraFotaDeploymentState`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-zebrafotadeploymentstate?view=graph-rest-beta)
    ZebraFotaDeploymentState = "microsoft.graph.zebraFotaDeploymentState" {
        PendingCreation = "pendingCreation",
        CreateFailed = "createFailed",
        Created = "created",
        InProgress = "inProgress",
        Completed = "completed",
        PendingCancel = "pendingCancel",
        Canceled = "canceled",
        UnknownFutureValue = "unknownFutureValue",
    }
}
