// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsVpnConnectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsvpnconnectiontype?view=graph-rest-beta)
    WindowsVpnConnectionType = "microsoft.graph.windowsVpnConnectionType" {
        /// `pulseSecure`
        PulseSecure = "pulseSecure",
        /// `f5EdgeClient`
        F5EdgeClient = "f5EdgeClient",
        /// `dellSonicWallMobileConnect`
        DellSonicWallMobileConnect = "dellSonicWallMobileConnect",
        /// `checkPointCapsuleVpn`
        CheckPointCapsuleVpn = "checkPointCapsuleVpn",
    }
}
