// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.diamondModel`](https://learn.microsoft.com/graph/api/resources/tiindicator?view=graph-rest-beta)
    DiamondModel = "microsoft.graph.diamondModel" {
        Unknown = "unknown",
        Adversary = "adversary",
        Capability = "capability",
        Infrastructure = "infrastructure",
        Victim = "victim",
        UnknownFutureValue = "unknownFutureValue",
    }
}
