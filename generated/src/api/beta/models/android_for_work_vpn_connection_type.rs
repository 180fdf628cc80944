// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidForWorkVpnConnectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkvpnconnectiontype?view=graph-rest-beta)
    AndroidForWorkVpnConnectionType = "microsoft.graph.androidForWorkVpnConnectionType" {
        CiscoAnyConnect = "ciscoAnyConnect",
        PulseSecure = "pulseSecure",
        F5EdgeClient = "f5EdgeClient",
        DellSonicWallMobileConnect = "dellSonicWallMobileConnect",
        CheckPointCapsuleVpn = "checkPointCapsuleVpn",
        Citrix = "citrix",
    }
}
