// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printDuplexMode`](https://learn.microsoft.com/graph/api/resources/printercapabilities?view=graph-rest-beta)
    PrintDuplexMode = "microsoft.graph.printDuplexMode" {
        FlipOnLongEdge = "flipOnLongEdge",
        FlipOnShortEdge = "flipOnShortEdge",
        OneSided = "oneSided",
    }
}
