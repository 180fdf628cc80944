// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.provisioningStatusErrorCategory`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ProvisioningStatusErrorCategory = "microsoft.graph.provisioningStatusErrorCategory" {
        /// `failure`
        Failure = "failure",
        /// `nonServiceFailure`
        NonServiceFailure = "nonServiceFailure",
        /// `success`
        Success = "success",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
