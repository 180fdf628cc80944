// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printOrientation`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PrintOrientation = "microsoft.graph.printOrientation" {
        /// `portrait`
        Portrait = "portrait",
        /// `landscape`
        Landscape = "landscape",
        /// `reverseLandscape`
        ReverseLandscape = "reverseLandscape",
        /// `reversePortrait`
        ReversePortrait = "reversePortrait",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
