// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudAppSecuritySessionControlType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    CloudAppSecuritySessionControlType = "microsoft.graph.cloudAppSecuritySessionControlType" {
        /// `mcasConfigured`
        McasConfigured = "mcasConfigured",
        /// `monitorOnly`
        MonitorOnly = "monitorOnly",
        /// `blockDownloads`
        BlockDownloads = "blockDownloads",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
