// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.userPfxIntendedPurpose`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-userpfxintendedpurpose?view=graph-rest-beta)
    UserPfxIntendedPurpose = "microsoft.graph.userPfxIntendedPurpose" {
        Unassigned = "unassigned",
        SmimeEncryption = "smimeEncryption",
        SmimeSigning = "smimeSigning",
        Vpn = "vpn",
        Wifi = "wifi",
    }
}
