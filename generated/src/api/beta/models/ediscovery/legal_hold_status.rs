// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.legalHoldStatus`](https://learn.microsoft.com/graph/api/resources/ediscovery-legalhold?view=graph-rest-beta)
    LegalHoldStatus = "microsoft.graph.ediscovery.legalHoldStatus" {
        /// `Pending`
        Pending = "Pending",
        /// `Error`
        Error = "Error",
        /// `Success`
        Success = "Success",
        /// `UnknownFutureValue`
        UnknownFutureValue = "UnknownFutureValue",
    }
}
