// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.simulationAttackType`](https://learn.microsoft.com/graph/api/resources/simulation?view=graph-rest-beta)
    SimulationAttackType = "microsoft.graph.simulationAttackType" {
        /// `unknown`
        Unknown = "unknown",
        /// `social`
        Social = "social",
        /// `cloud`
        Cloud = "cloud",
        /// `endpoint`
        Endpoint = "endpoint",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
