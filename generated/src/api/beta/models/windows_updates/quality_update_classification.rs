// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.qualityUpdateClassification`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    QualityUpdateClassification = "microsoft.graph.windowsUpdates.qualityUpdateClassification" {
        All = "all",
        Security = "security",
        NonSecurity = "nonSecurity",
        UnknownFutureValue = "unknownFutureValue",
    }
}
