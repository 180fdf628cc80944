// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.riskLevel`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RiskLevel = "microsoft.graph.riskLevel" {
        /// `none`
        None = "none",
        /// `low`
        Low = "low",
        /// `medium`
        Medium = "medium",
        /// `high`
        High = "high",
        /// `hidden`
        Hidden = "hidden",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
