// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.provisioningResult`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ProvisioningResult = "microsoft.graph.provisioningResult" {
        /// `success`
        Success = "success",
        /// `failure`
        Failure = "failure",
        /// `skipped`
        Skipped = "skipped",
        /// `warning`
        Warning = "warning",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
