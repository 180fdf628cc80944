// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printerFeedOrientation`](https://learn.microsoft.com/graph/api/resources/printercapabilities?view=graph-rest-beta)
    PrinterFeedOrientation = "microsoft.graph.printerFeedOrientation" {
        /// `longEdgeFirst`
        LongEdgeFirst = "longEdgeFirst",
        /// `shortEdgeFirst`
        ShortEdgeFirst = "shortEdgeFirst",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
