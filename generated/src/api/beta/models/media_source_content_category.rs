// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mediaSourceContentCategory`](https://learn.microsoft.com/graph/api/resources/mediasource?view=graph-rest-beta)
    MediaSourceContentCategory = "microsoft.graph.mediaSourceContentCategory" {
        /// `meeting`
        Meeting = "meeting",
        /// `liveStream`
        LiveStream = "liveStream",
        /// `presentation`
        Presentation = "presentation",
        /// `screenRecording`
        ScreenRecording = "screenRecording",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
