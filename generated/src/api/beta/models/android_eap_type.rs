// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidEapType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androideaptype?view=graph-rest-beta)
    AndroidEapType = "microsoft.graph.androidEapType" {
        /// `eapTls`
        EapTls = "eapTls",
        /// `eapTtls`
        EapTtls = "eapTtls",
        /// `peap`
        Peap = "peap",
    }
}
