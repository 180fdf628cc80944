// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.alertFeedback`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AlertFeedback = "microsoft.graph.alertFeedback" {
        /// `unknown`
        Unknown = "unknown",
        /// `truePositive`
        TruePositive = "truePositive",
        /// `falsePositive`
        FalsePositive = "falsePositive",
        /// `benignPositive`
        BenignPositive = "benignPositive",
    }
}
