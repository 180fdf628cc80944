// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printOrientation`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PrintOrientation = "microsoft.graph.printOrientation" {
        Portrait = "portrait",
        Landscape = "landscape",
        ReverseLandscape = "reverseLandscape",
        ReversePortrait = "reversePortrait",
        UnknownFutureValue = "unknownFutureValue",
    }
}
