// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkDeviceHealthStatus`](https://learn.microsoft.com/graph/api/resources/teamworkdevice?view=graph-rest-beta)
    TeamworkDeviceHealthStatus = "microsoft.graph.teamworkDeviceHealthStatus" {
        /// `unknown`
        Unknown = "unknown",
        /// `offline`
        Offline = "offline",
        /// `critical`
        Critical = "critical",
        /// `nonUrgent`
        NonUrgent = "nonUrgent",
        /// `healthy`
        Healthy = "healthy",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
