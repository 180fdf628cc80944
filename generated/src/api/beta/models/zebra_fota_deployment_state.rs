// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.zebraFotaDeploymentState`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-zebrafotadeploymentstate?view=graph-rest-beta)
    ZebraFotaDeploymentState = "microsoft.graph.zebraFotaDeploymentState" {
        /// `pendingCreation`
        PendingCreation = "pendingCreation",
        /// `createFailed`
        CreateFailed = "createFailed",
        /// `created`
        Created = "created",
        /// `inProgress`
        InProgress = "inProgress",
        /// `completed`
        Completed = "completed",
        /// `pendingCancel`
        PendingCancel = "pendingCancel",
        /// `canceled`
        Canceled = "canceled",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
