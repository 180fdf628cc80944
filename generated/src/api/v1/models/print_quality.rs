// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printQuality`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PrintQuality = "microsoft.graph.printQuality" {
        /// `low`
        Low = "low",
        /// `medium`
        Medium = "medium",
        /// `high`
        High = "high",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
