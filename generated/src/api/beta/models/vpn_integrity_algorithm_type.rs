// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnIntegrityAlgorithmType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnintegrityalgorithmtype?view=graph-rest-beta)
    VpnIntegrityAlgorithmType = "microsoft.graph.vpnIntegrityAlgorithmType" {
        /// `sha2_256`
        Sha2_256 = "sha2_256",
        /// `sha1_96`
        Sha1_96 = "sha1_96",
        /// `sha1_160`
        Sha1_160 = "sha1_160",
        /// `sha2_384`
        Sha2_384 = "sha2_384",
        /// `sha2_512`
        Sha2_512 = "sha2_512",
        /// `md5`
        Md5 = "md5",
    }
}
