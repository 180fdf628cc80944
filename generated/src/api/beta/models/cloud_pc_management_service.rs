// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcManagementService`](https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnection?view=graph-rest-beta)
    CloudPcManagementService = "microsoft.graph.cloudPcManagementService" {
        /// `windows365`
        Windows365 = "windows365",
        /// `devBox`
        DevBox = "devBox",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
