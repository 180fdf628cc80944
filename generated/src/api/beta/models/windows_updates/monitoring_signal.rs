// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.monitoringSignal`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    MonitoringSignal = "microsoft.graph.windowsUpdates.monitoringSignal" {
        /// `rollback`
        Rollback = "rollback",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
