// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.modality`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    Modality = "microsoft.graph.callRecords.modality" {
        /// `unknown`
        Unknown = "unknown",
        /// `audio`
        Audio = "audio",
        /// `video`
        Video = "video",
        /// `videoBasedScreenSharing`
        VideoBasedScreenSharing = "videoBasedScreenSharing",
        /// `data`
        Data = "data",
        /// `screenSharing`
        ScreenSharing = "screenSharing",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
