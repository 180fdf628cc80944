// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkConnectionStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkConnectionStatus = "microsoft.graph.teamworkConnectionStatus" {
        /// `unknown`
        Unknown = "unknown",
        /// `connected`
        Connected = "connected",
        /// `disconnected`
        Disconnected = "disconnected",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
