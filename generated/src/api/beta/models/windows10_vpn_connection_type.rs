// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10VpnConnectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10vpnconnectiontype?view=graph-rest-beta)
    Windows10VpnConnectionType = "microsoft.graph.windows10VpnConnectionType" {
        /// `pulseSecure`
        PulseSecure = "pulseSecure",
        /// `f5EdgeClient`
        F5EdgeClient = "f5EdgeClient",
        /// `dellSonicWallMobileConnect`
        DellSonicWallMobileConnect = "dellSonicWallMobileConnect",
        /// `checkPointCapsuleVpn`
        CheckPointCapsuleVpn = "checkPointCapsuleVpn",
        /// `automatic`
        Automatic = "automatic",
        /// `ikEv2`
        IkEv2 = "ikEv2",
        /// `l2tp`
        L2tp = "l2tp",
        /// `pptp`
        Pptp = "pptp",
        /// `citrix`
        Citrix = "citrix",
        /// `paloAltoGlobalProtect`
        PaloAltoGlobalProtect = "paloAltoGlobalProtect",
        /// `ciscoAnyConnect`
        CiscoAnyConnect = "ciscoAnyConnect",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
        /// `microsoftTunnel`
        MicrosoftTunnel = "microsoftTunnel",
    }
}
