// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnClientAuthenticationType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnclientauthenticationtype?view=graph-rest-beta)
    VpnClientAuthenticationType = "microsoft.graph.vpnClientAuthenticationType" {
        /// `userAuthentication`
        UserAuthentication = "userAuthentication",
        /// `deviceAuthentication`
        DeviceAuthentication = "deviceAuthentication",
    }
}
