// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.serviceHealthClassificationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ServiceHealthClassificationType = "microsoft.graph.serviceHealthClassificationType" {
        /// `advisory`
        Advisory = "advisory",
        /// `incident`
        Incident = "incident",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
