// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkDeviceActivityState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkDeviceActivityState = "microsoft.graph.teamworkDeviceActivityState" {
        Unknown = "unknown",
        Busy = "busy",
        Idle = "idle",
        Unavailable = "unavailable",
        UnknownFutureValue = "unknownFutureValue",
    }
}
