// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printEvent`](https://learn.microsoft.com/graph/api/resources/printtasktrigger?view=graph-rest-beta)
    PrintEvent = "microsoft.graph.printEvent" {
        /// `jobStarted`
        JobStarted = "jobStarted",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
