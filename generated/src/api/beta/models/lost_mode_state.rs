// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.lostModeState`](https://learn.microsoft.com/graph/api/resources/intune-devices-lostmodestate?view=graph-rest-beta)
    LostModeState = "microsoft.graph.lostModeState" {
        /// `disabled`
        Disabled = "disabled",
        /// `enabled`
        Enabled = "enabled",
    }
}
