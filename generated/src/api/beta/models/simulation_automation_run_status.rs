// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.simulationAutomationRunStatus`](https://learn.microsoft.com/graph/api/resources/simulationautomationrun?view=graph-rest-beta)
    SimulationAutomationRunStatus = "microsoft.graph.simulationAutomationRunStatus" {
        Unknown = "unknown",
        Running = "running",
        Succeeded = "succeeded",
        Failed = "failed",
        Skipped = "skipped",
        UnknownFutureValue = "unknownFutureValue",
    }
}
