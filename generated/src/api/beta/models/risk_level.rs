// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.riskLevel`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RiskLevel = "microsoft.graph.riskLevel" {
        /// `low`
        Low = "low",
        /// `medium`
        Medium = "medium",
        /// `high`
        High = "high",
        /// `hidden`
        Hidden = "hidden",
        /// `none`
        None = "none",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
