// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printDuplexMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PrintDuplexMode = "microsoft.graph.printDuplexMode" {
        /// `flipOnLongEdge`
        FlipOnLongEdge = "flipOnLongEdge",
        /// `flipOnShortEdge`
        FlipOnShortEdge = "flipOnShortEdge",
        /// `oneSided`
        OneSided = "oneSided",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
