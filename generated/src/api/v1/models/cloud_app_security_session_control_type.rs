// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudAppSecuritySessionControlType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    CloudAppSecuritySessionControlType = "microsoft.graph.cloudAppSecuritySessionControlType" {
        McasConfigured = "mcasConfigured",
        MonitorOnly = "monitorOnly",
        BlockDownloads = "blockDownloads",
        UnknownFutureValue = "unknownFutureValue",
    }
}
