// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.eapType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-eaptype?view=graph-rest-beta)
    EapType = "microsoft.graph.eapType" {
        EapTls = "eapTls",
        Leap = "leap",
        EapSim = "eapSim",
        EapTtls = "eapTtls",
        Peap = "peap",
        EapFast = "eapFast",
        Teap = "teap",
    }
}
