// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.singleSignOnMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SingleSignOnMode = "microsoft.graph.singleSignOnMode" {
        /// `none`
        None = "none",
        /// `onPremisesKerberos`
        OnPremisesKerberos = "onPremisesKerberos",
        /// `aadHeaderBased`
        AadHeaderBased = "aadHeaderBased",
        /// `pingHeaderBased`
        PingHeaderBased = "pingHeaderBased",
    }
}
