// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcSnapshotStatus`](https://learn.microsoft.com/graph/api/resources/cloudpcsnapshot?view=graph-rest-beta)
    CloudPcSnapshotStatus = "microsoft.graph.cloudPcSnapshotStatus" {
        /// `ready`
        Ready = "ready",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
