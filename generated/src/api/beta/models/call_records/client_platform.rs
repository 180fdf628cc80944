// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.clientPlatform`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    ClientPlatform = "microsoft.graph.callRecords.clientPlatform" {
        Unknown = "unknown",
        Windows = "windows",
        MacOs = "macOS",
        Ios = "iOS",
        Android = "android",
        Web = "web",
        IpPhone = "ipPhone",
        RoomSystem = "roomSystem",
        SurfaceHub = "surfaceHub",
        HoloLens = "holoLens",
        UnknownFutureValue = "unknownFutureValue",
    }
}
