// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnLocalIdentifier`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnlocalidentifier?view=graph-rest-beta)
    VpnLocalIdentifier = "microsoft.graph.vpnLocalIdentifier" {
        /// `deviceFQDN`
        DeviceFqdn = "deviceFQDN",
        /// `empty`
        Empty = "empty",
        /// `clientCertificateSubjectName`
        ClientCertificateSubjectName = "clientCertificateSubjectName",
    }
}
