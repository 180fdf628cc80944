// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.videoCodec`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    VideoCodec = "microsoft.graph.callRecords.videoCodec" {
        Unknown = "unknown",
        Invalid = "invalid",
        Av1 = "av1",
        H263 = "h263",
        H264 = "h264",
        H264s = "h264s",
        H264uc = "h264uc",
        H265 = "h265",
        Rtvc1 = "rtvc1",
        RtVideo = "rtVideo",
        Xrtvc1 = "xrtvc1",
        UnknownFutureValue = "unknownFutureValue",
    }
}
