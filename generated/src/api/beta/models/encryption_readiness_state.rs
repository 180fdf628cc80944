// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.encryptionReadinessState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-encryptionreadinessstate?view=graph-rest-beta)
    EncryptionReadinessState = "microsoft.graph.encryptionReadinessState" {
        /// `notReady`
        NotReady = "notReady",
        /// `ready`
        Ready = "ready",
    }
}
