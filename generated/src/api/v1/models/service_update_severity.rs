// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.serviceUpdateSeverity`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ServiceUpdateSeverity = "microsoft.graph.serviceUpdateSeverity" {
        Normal = "normal",
        High = "high",
        Critical = "critical",
        UnknownFutureValue = "unknownFutureValue",
    }
}
