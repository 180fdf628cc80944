// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnServiceExceptionAction`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnserviceexceptionaction?view=graph-rest-beta)
    VpnServiceExceptionAction = "microsoft.graph.vpnServiceExceptionAction" {
        /// `forceTrafficViaVPN`
        ForceTrafficViaVpn = "forceTrafficViaVPN",
        /// `allowTrafficOutside`
        AllowTrafficOutside = "allowTrafficOutside",
        /// `dropTraffic`
        DropTraffic = "dropTraffic",
    }
}
