// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.legalHoldStatus`](https://learn.microsoft.com/graph/api/resources/ediscovery-legalhold?view=graph-rest-beta)
    LegalHoldStatus = "microsoft.graph.ediscovery.legalHoldStatus" {
        Pending = "Pending",
        Error = "Error",
        Success = "Success",
        UnknownFutureValue = "UnknownFutureValue",
    }
}
