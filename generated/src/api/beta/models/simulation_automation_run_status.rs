// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.simulationAutomationRunStatus`](https://learn.microsoft.com/graph/api/resources/simulationautomationrun?view=graph-rest-beta)
    SimulationAutomationRunStatus = "microsoft.graph.simulationAutomationRunStatus" {
        /// `unknown`
        Unknown = "unknown",
        /// `running`
        Running = "running",
        /// `succeeded`
        Succeeded = "succeeded",
        /// `failed`
        Failed = "failed",
        /// `skipped`
        Skipped = "skipped",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
