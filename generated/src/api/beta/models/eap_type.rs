// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.eapType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-eaptype?view=graph-rest-beta)
    EapType = "microsoft.graph.eapType" {
        /// `eapTls`
        EapTls = "eapTls",
        /// `leap`
        Leap = "leap",
        /// `eapSim`
        EapSim = "eapSim",
        /// `eapTtls`
        EapTtls = "eapTtls",
        /// `peap`
        Peap = "peap",
        /// `eapFast`
        EapFast = "eapFast",
        /// `teap`
        Teap = "teap",
    }
}
