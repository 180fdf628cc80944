// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.keyUsages`](https://learn.microsoft.com/graph/api/resources/intune-shared-keyusages?view=graph-rest-beta)
    KeyUsages = "microsoft.graph.keyUsages" {
        /// `keyEncipherment`
        KeyEncipherment = "keyEncipherment",
        /// `digitalSignature`
        DigitalSignature = "digitalSignature",
    }
}
