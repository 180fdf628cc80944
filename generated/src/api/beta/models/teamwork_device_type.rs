// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkDeviceType`](https://learn.microsoft.com/graph/api/resources/teamworkdevice?view=graph-rest-beta)
    TeamworkDeviceType = "microsoft.graph.teamworkDeviceType" {
        /// `unknown`
        Unknown = "unknown",
        /// `ipPhone`
        IpPhone = "ipPhone",
        /// `teamsRoom`
        TeamsRoom = "teamsRoom",
        /// `surfaceHub`
        SurfaceHub = "surfaceHub",
        /// `collaborationBar`
        CollaborationBar = "collaborationBar",
        /// `teamsDisplay`
        TeamsDisplay = "teamsDisplay",
        /// `touchConsole`
        TouchConsole = "touchConsole",
        /// `lowCostPhone`
        LowCostPhone = "lowCostPhone",
        /// `teamsPanel`
        TeamsPanel = "teamsPanel",
        /// `sip`
        Sip = "sip",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
