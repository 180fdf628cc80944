// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printDuplexMode`](https://learn.microsoft.com/graph/api/resources/printercapabilities?view=graph-rest-beta)
    PrintDuplexMode = "microsoft.graph.printDuplexMode" {
        /// `flipOnLongEdge`
        FlipOnLongEdge = "flipOnLongEdge",
        /// `flipOnShortEdge`
        FlipOnShortEdge = "flipOnShortEdge",
        /// `oneSided`
        OneSided = "oneSided",
    }
}
