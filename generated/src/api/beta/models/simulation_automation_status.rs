// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.simulationAutomationStatus`](https://learn.microsoft.com/graph/api/resources/simulationautomation?view=graph-rest-beta)
    SimulationAutomationStatus = "microsoft.graph.simulationAutomationStatus" {
        Unknown = "unknown",
        Draft = "draft",
        NotRunning = "notRunning",
        Running = "running",
        Completed = "completed",
        UnknownFutureValue = "unknownFutureValue",
    }
}
