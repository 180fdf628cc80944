// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.killChain`](https://learn.microsoft.com/graph/api/resources/tiindicator?view=graph-rest-beta)
    KillChain = "microsoft.graph.killChain" {
        /// `C2`
        C2 = "C2",
        /// `Delivery`
        Delivery = "Delivery",
        /// `installing`
        Installing = "installing",
    }
}
