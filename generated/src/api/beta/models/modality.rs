// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.modality`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    Modality = "microsoft.graph.modality" {
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
