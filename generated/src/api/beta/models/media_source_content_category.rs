// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mediaSourceContentCategory`](https://learn.microsoft.com/graph/api/resources/mediasource?view=graph-rest-beta)
    MediaSourceContentCategory = "microsoft.graph.mediaSourceContentCategory" {
        Meeting = "meeting",
        LiveStream = "liveStream",
        Presentation = "presentation",
        ScreenRecording = "screenRecording",
        UnknownFutureValue = "unknownFutureValue",
    }
}
