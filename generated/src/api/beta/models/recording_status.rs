// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.recordingStatus`](https://learn.microsoft.com/graph/api/resources/recordinginfo?view=graph-rest-beta)
    RecordingStatus = "microsoft.graph.recordingStatus" {
        /// `unknown`
        Unknown = "unknown",
        /// `notRecording`
        NotRecording = "notRecording",
        /// `recording`
        Recording = "recording",
        /// `failed`
        Failed = "failed",
    }
}
