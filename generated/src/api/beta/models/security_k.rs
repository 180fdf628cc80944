// Written by `cargo xtask gen`; do not edit.
//! Types of the area `security`.

crate::runtime::enumeration! {
    /// [`microsoft.graph.killChain`](https://learn.microsoft.com/graph/api/resources/tiindicator?view=graph-rest-beta), not in the metadata
    KillChain = "microsoft.graph.killChain" {
        C2 = "C2",
        Delivery = "Delivery",
        Installing = "installing",
    }
}
