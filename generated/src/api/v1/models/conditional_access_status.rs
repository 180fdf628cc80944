// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.conditionalAccessStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ConditionalAccessStatus = "microsoft.graph.conditionalAccessStatus" {
        /// `success`
        Success = "success",
        /// `failure`
        Failure = "failure",
        /// `notApplied`
        NotApplied = "notApplied",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
