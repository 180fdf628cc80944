// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.quotaState`](https://learn.microsoft.com/graph/api/resources/quota?view=graph-rest-beta)
    QuotaState = "microsoft.graph.quotaState" {
        Normal = "normal",
        Nearing = "nearing",
        Critical = "critical",
        Exceeded = "exceeded",
    }
}
