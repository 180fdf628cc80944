// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidWorkProfileVpnConnectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilevpnconnectiontype?view=graph-rest-beta)
    AndroidWorkProfileVpnConnectionType = "microsoft.graph.androidWorkProfileVpnConnectionType" {
        /// `ciscoAnyConnect`
        CiscoAnyConnect = "ciscoAnyConnect",
        /// `pulseSecure`
        PulseSecure = "pulseSecure",
        /// `f5EdgeClient`
        F5EdgeClient = "f5EdgeClient",
        /// `dellSonicWallMobileConnect`
        DellSonicWallMobileConnect = "dellSonicWallMobileConnect",
        /// `checkPointCapsuleVpn`
        CheckPointCapsuleVpn = "checkPointCapsuleVpn",
        /// `citrix`
        Citrix = "citrix",
        /// `paloAltoGlobalProtect`
        PaloAltoGlobalProtect = "paloAltoGlobalProtect",
        /// `microsoftTunnel`
        MicrosoftTunnel = "microsoftTunnel",
        /// `netMotionMobility`
        NetMotionMobility = "netMotionMobility",
        /// `microsoftProtect`
        MicrosoftProtect = "microsoftProtect",
    }
}
