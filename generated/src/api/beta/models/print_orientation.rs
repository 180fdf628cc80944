// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printOrientation`](https://learn.microsoft.com/graph/api/resources/printercapabilities?view=graph-rest-beta)
    PrintOrientation = "microsoft.graph.printOrientation" {
        /// `portrait`
        Portrait = "portrait",
        /// `landscape`
        Landscape = "landscape",
        /// `reverseLandscape`
        ReverseLandscape = "reverseLandscape",
        /// `reversePortrait`
        ReversePortrait = "reversePortrait",
    }
}
