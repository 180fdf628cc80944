// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.serviceUpdateSeverity`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ServiceUpdateSeverity = "microsoft.graph.serviceUpdateSeverity" {
        /// `normal`
        Normal = "normal",
        /// `high`
        High = "high",
        /// `critical`
        Critical = "critical",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
