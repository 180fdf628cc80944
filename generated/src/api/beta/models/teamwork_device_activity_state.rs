// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkDeviceActivityState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkDeviceActivityState = "microsoft.graph.teamworkDeviceActivityState" {
        /// `unknown`
        Unknown = "unknown",
        /// `busy`
        Busy = "busy",
        /// `idle`
        Idle = "idle",
        /// `unavailable`
        Unavailable = "unavailable",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
