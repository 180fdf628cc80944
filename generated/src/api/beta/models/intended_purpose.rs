// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.intendedPurpose`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-intendedpurpose?view=graph-rest-beta)
    IntendedPurpose = "microsoft.graph.intendedPurpose" {
        /// `unassigned`
        Unassigned = "unassigned",
        /// `smimeEncryption`
        SmimeEncryption = "smimeEncryption",
        /// `smimeSigning`
        SmimeSigning = "smimeSigning",
        /// `vpn`
        Vpn = "vpn",
        /// `wifi`
        Wifi = "wifi",
    }
}
