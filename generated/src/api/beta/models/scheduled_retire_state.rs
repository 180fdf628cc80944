// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.scheduledRetireState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-scheduledretirestate?view=graph-rest-beta)
    ScheduledRetireState = "microsoft.graph.scheduledRetireState" {
        /// `cancelRetire`
        CancelRetire = "cancelRetire",
        /// `comfirmRetire`
        ComfirmRetire = "comfirmRetire",
    }
}
