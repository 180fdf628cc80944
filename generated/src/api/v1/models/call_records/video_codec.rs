// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.videoCodec`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-1.0)
    VideoCodec = "microsoft.graph.callRecords.videoCodec" {
        /// `unknown`
        Unknown = "unknown",
        /// `invalid`
        Invalid = "invalid",
        /// `av1`
        Av1 = "av1",
        /// `h263`
        H263 = "h263",
        /// `h264`
        H264 = "h264",
        /// `h264s`
        H264s = "h264s",
        /// `h264uc`
        H264uc = "h264uc",
        /// `h265`
        H265 = "h265",
        /// `rtvc1`
        Rtvc1 = "rtvc1",
        /// `rtVideo`
        RtVideo = "rtVideo",
        /// `xrtvc1`
        Xrtvc1 = "xrtvc1",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
