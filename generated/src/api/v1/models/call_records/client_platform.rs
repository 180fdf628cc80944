// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.clientPlatform`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-1.0)
    ClientPlatform = "microsoft.graph.callRecords.clientPlatform" {
        /// `unknown`
        Unknown = "unknown",
        /// `windows`
        Windows = "windows",
        /// `macOS`
        MacOs = "macOS",
        /// `iOS`
        Ios = "iOS",
        /// `android`
        Android = "android",
        /// `web`
        Web = "web",
        /// `ipPhone`
        IpPhone = "ipPhone",
        /// `roomSystem`
        RoomSystem = "roomSystem",
        /// `surfaceHub`
        SurfaceHub = "surfaceHub",
        /// `holoLens`
        HoloLens = "holoLens",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
