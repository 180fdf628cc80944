// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderScanType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defenderscantype?view=graph-rest-beta)
    DefenderScanType = "microsoft.graph.defenderScanType" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `disabled`
        Disabled = "disabled",
        /// `quick`
        Quick = "quick",
        /// `full`
        Full = "full",
    }
}
