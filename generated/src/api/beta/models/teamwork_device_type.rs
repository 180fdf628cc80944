// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkDeviceType`](https://learn.microsoft.com/graph/api/resources/teamworkdevice?view=graph-rest-beta)
    TeamworkDeviceType = "microsoft.graph.teamworkDeviceType" {
        Unknown = "unknown",
        IpPhone = "ipPhone",
        TeamsRoom = "teamsRoom",
        SurfaceHub = "surfaceHub",
        CollaborationBar = "collaborationBar",
        TeamsDisplay = "teamsDisplay",
        TouchConsole = "touchConsole",
        LowCostPhone = "lowCostPhone",
        TeamsPanel = "teamsPanel",
        Sip = "sip",
        UnknownFutureValue = "unknownFutureValue",
    }
}
