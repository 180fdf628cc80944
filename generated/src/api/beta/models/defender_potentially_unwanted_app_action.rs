// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderPotentiallyUnwantedAppAction`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defenderpotentiallyunwantedappaction?view=graph-rest-beta)
    DefenderPotentiallyUnwantedAppAction = "microsoft.graph.defenderPotentiallyUnwantedAppAction" {
        /// `deviceDefault`
        DeviceDefault = "deviceDefault",
        /// `block`
        Block = "block",
        /// `audit`
        Audit = "audit",
    }
}
