// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.attestationLevel`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AttestationLevel = "microsoft.graph.attestationLevel" {
        Attested = "attested",
        NotAttested = "notAttested",
        UnknownFutureValue = "unknownFutureValue",
    }
}
