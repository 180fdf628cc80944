// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderThreatAction`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defenderthreataction?view=graph-rest-1.0)
    DefenderThreatAction = "microsoft.graph.defenderThreatAction" {
        /// `deviceDefault`
        DeviceDefault = "deviceDefault",
        /// `clean`
        Clean = "clean",
        /// `quarantine`
        Quarantine = "quarantine",
        /// `remove`
        Remove = "remove",
        /// `allow`
        Allow = "allow",
        /// `userDefined`
        UserDefined = "userDefined",
        /// `block`
        Block = "block",
    }
}
