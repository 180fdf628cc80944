// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.userPfxIntendedPurpose`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-userpfxintendedpurpose?view=graph-rest-beta)
    UserPfxIntendedPurpose = "microsoft.graph.userPfxIntendedPurpose" {
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
