// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkDeviceHealthStatus`](https://learn.microsoft.com/graph/api/resources/teamworkdevice?view=graph-rest-beta)
    TeamworkDeviceHealthStatus = "microsoft.graph.teamworkDeviceHealthStatus" {
        Unknown = "unknown",
        Offline = "offline",
        Critical = "critical",
        NonUrgent = "nonUrgent",
        Healthy = "healthy",
        UnknownFutureValue = "unknownFutureValue",
    }
}
