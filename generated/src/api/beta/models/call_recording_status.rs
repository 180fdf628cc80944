// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecordingStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CallRecordingStatus = "microsoft.graph.callRecordingStatus" {
        Success = "success",
        Failure = "failure",
        Initial = "initial",
        ChunkFinished = "chunkFinished",
        UnknownFutureValue = "unknownFutureValue",
    }
}
