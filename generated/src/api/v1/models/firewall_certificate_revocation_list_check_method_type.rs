// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.firewallCertificateRevocationListCheckMethodType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-firewallcertificaterevocationlistcheckmethodtype?view=graph-rest-1.0)
    FirewallCertificateRevocationListCheckMethodType = "microsoft.graph.firewallCertificateRevocationListCheckMethodType" {
        /// `deviceDefault`
        DeviceDefault = "deviceDefault",
        /// `none`
        None = "none",
        /// `attempt`
        Attempt = "attempt",
        /// `require`
        Require = "require",
    }
}
