// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidVpnConnectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidvpnconnectiontype?view=graph-rest-beta)
    AndroidVpnConnectionType = "microsoft.graph.androidVpnConnectionType" {
        CiscoAnyConnect = "ciscoAnyConnect",
        PulseSecure = "pulseSecure",
        F5EdgeClient = "f5EdgeClient",
        DellSonicWallMobileConnect = "dellSonicWallMobileConnect",
        CheckPointCapsuleVpn = "checkPointCapsuleVpn",
        Citrix = "citrix",
        MicrosoftTunnel = "microsoftTunnel",
        NetMotionMobility = "netMotionMobility",
        MicrosoftProtect = "microsoftProtect",
    }
}
