// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidWorkProfileVpnConnectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilevpnconnectiontype?view=graph-rest-beta)
    AndroidWorkProfileVpnConnectionType = "microsoft.graph.androidWorkProfileVpnConnectionType" {
        CiscoAnyConnect = "ciscoAnyConnect",
        PulseSecure = "pulseSecure",
        F5EdgeClient = "f5EdgeClient",
        DellSonicWallMobileConnect = "dellSonicWallMobileConnect",
        CheckPointCapsuleVpn = "checkPointCapsuleVpn",
        Citrix = "citrix",
        PaloAltoGlobalProtect = "paloAltoGlobalProtect",
        MicrosoftTunnel = "microsoftTunnel",
        NetMotionMobility = "netMotionMobility",
        MicrosoftProtect = "microsoftProtect",
    }
}
