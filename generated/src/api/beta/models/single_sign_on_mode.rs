// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.singleSignOnMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SingleSignOnMode = "microsoft.graph.singleSignOnMode" {
        None = "none",
        OnPremisesKerberos = "onPremisesKerberos",
        AadHeaderBased = "aadHeaderBased",
        PingHeaderBased = "pingHeaderBased",
    }
}
