// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.simulationAutomationStatus`](https://learn.microsoft.com/graph/api/resources/simulationautomation?view=graph-rest-beta)
    SimulationAutomationStatus = "microsoft.graph.simulationAutomationStatus" {
        /// `unknown`
        Unknown = "unknown",
        /// `draft`
        Draft = "draft",
        /// `notRunning`
        NotRunning = "notRunning",
        /// `running`
        Running = "running",
        /// `completed`
        Completed = "completed",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
