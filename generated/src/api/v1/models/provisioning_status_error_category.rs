// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.provisioningStatusErrorCategory`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ProvisioningStatusErrorCategory = "microsoft.graph.provisioningStatusErrorCategory" {
        Failure = "failure",
        NonServiceFailure = "nonServiceFailure",
        Success = "success",
        UnknownFutureValue = "unknownFutureValue",
    }
}
