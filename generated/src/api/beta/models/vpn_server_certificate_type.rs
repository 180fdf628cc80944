// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnServerCertificateType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnservercertificatetype?view=graph-rest-beta)
    VpnServerCertificateType = "microsoft.graph.vpnServerCertificateType" {
        /// `rsa`
        Rsa = "rsa",
        /// `ecdsa256`
        Ecdsa256 = "ecdsa256",
        /// `ecdsa384`
        Ecdsa384 = "ecdsa384",
        /// `ecdsa521`
        Ecdsa521 = "ecdsa521",
    }
}
