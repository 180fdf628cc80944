// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecordingStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    CallRecordingStatus = "microsoft.graph.callRecordingStatus" {
        /// `success`
        Success = "success",
        /// `failure`
        Failure = "failure",
        /// `initial`
        Initial = "initial",
        /// `chunkFinished`
        ChunkFinished = "chunkFinished",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
