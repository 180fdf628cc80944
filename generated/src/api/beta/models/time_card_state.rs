// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.timeCardState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TimeCardState = "microsoft.graph.timeCardState" {
        /// `clockedIn`
        ClockedIn = "clockedIn",
        /// `onBreak`
        OnBreak = "onBreak",
        /// `clockedOut`
        ClockedOut = "clockedOut",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
