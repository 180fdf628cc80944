// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printOrientation`](https://learn.microsoft.com/graph/api/resources/printercapabilities?view=graph-rest-beta)
    PrintOrientation = "microsoft.graph.printOrientation" {
        Portrait = "portrait",
        Landscape = "landscape",
        ReverseLandscape = "reverseLandscape",
        ReversePortrait = "reversePortrait",
    }
}
