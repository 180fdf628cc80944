// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.diamondModel`](https://learn.microsoft.com/graph/api/resources/tiindicator?view=graph-rest-beta)
    DiamondModel = "microsoft.graph.diamondModel" {
        /// `unknown`
        Unknown = "unknown",
        /// `adversary`
        Adversary = "adversary",
        /// `capability`
        Capability = "capability",
        /// `infrastructure`
        Infrastructure = "infrastructure",
        /// `victim`
        Victim = "victim",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
