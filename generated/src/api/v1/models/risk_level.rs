// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.riskLevel`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RiskLevel = "microsoft.graph.riskLevel" {
        None = "none",
        Low = "low",
        Medium = "medium",
        High = "high",
        Hidden = "hidden",
        UnknownFutureValue = "unknownFutureValue",
    }
}
