// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidVpnConnectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidvpnconnectiontype?view=graph-rest-beta)
    AndroidVpnConnectionType = "microsoft.graph.androidVpnConnectionType" {
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
        /// `microsoftTunnel`
        MicrosoftTunnel = "microsoftTunnel",
        /// `netMotionMobility`
        NetMotionMobility = "netMotionMobility",
        /// `microsoftProtect`
        MicrosoftProtect = "microsoftProtect",
    }
}
