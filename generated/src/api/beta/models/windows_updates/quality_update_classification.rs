// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.qualityUpdateClassification`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    QualityUpdateClassification = "microsoft.graph.windowsUpdates.qualityUpdateClassification" {
        /// `all`
        All = "all",
        /// `security`
        Security = "security",
        /// `nonSecurity`
        NonSecurity = "nonSecurity",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
