// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderThreatAction`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defenderthreataction?view=graph-rest-1.0)
    DefenderThreatAction = "microsoft.graph.defenderThreatAction" {
        DeviceDefault = "deviceDefault",
        Clean = "clean",
        Quarantine = "quarantine",
        Remove = "remove",
        Allow = "allow",
        UserDefined = "userDefined",
        Block = "block",
    }
}
