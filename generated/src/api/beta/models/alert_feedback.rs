// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.alertFeedback`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AlertFeedback = "microsoft.graph.alertFeedback" {
        Unknown = "unknown",
        TruePositive = "truePositive",
        FalsePositive = "falsePositive",
        BenignPositive = "benignPositive",
    }
}
