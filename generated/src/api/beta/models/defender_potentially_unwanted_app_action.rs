// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderPotentiallyUnwantedAppAction`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defenderpotentiallyunwantedappaction?view=graph-rest-beta)
    DefenderPotentiallyUnwantedAppAction = "microsoft.graph.defenderPotentiallyUnwantedAppAction" {
        DeviceDefault = "deviceDefault",
        Block = "block",
        Audit = "audit",
    }
}
