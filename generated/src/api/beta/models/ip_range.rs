// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.ipRange`](https://learn.microsoft.com/graph/api/resources/iprange?view=graph-rest-beta), [intune-shared-iprange](https://learn.microsoft.com/graph/api/resources/intune-shared-iprange?view=graph-rest-beta)
    IpRange = "microsoft.graph.ipRange"
}
