// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.simulationStatus`](https://learn.microsoft.com/graph/api/resources/simulation?view=graph-rest-beta)
    SimulationStatus = "microsoft.graph.simulationStatus" {
        /// `unknown`
        Unknown = "unknown",
        /// `draft`
        Draft = "draft",
        /// `running`
        Running = "running",
        /// `scheduled`
        Scheduled = "scheduled",
        /// `succeeded`
        Succeeded = "succeeded",
        /// `failed`
        Failed = "failed",
        /// `cancelled`
        Cancelled = "cancelled",
        /// `excluded`
        Excluded = "excluded",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
