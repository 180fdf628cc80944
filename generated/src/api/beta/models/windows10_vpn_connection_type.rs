// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10VpnConnectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10vpnconnectiontype?view=graph-rest-beta)
    Windows10VpnConnectionType = "microsoft.graph.windows10VpnConnectionType" {
        PulseSecure = "pulseSecure",
        F5EdgeClient = "f5EdgeClient",
        DellSonicWallMobileConnect = "dellSonicWallMobileConnect",
        CheckPointCapsuleVpn = "checkPointCapsuleVpn",
        Automatic = "automatic",
        IkEv2 = "ikEv2",
        L2tp = "l2tp",
        Pptp = "pptp",
        Citrix = "citrix",
        PaloAltoGlobalProtect = "paloAltoGlobalProtect",
        CiscoAnyConnect = "ciscoAnyConnect",
        UnknownFutureValue = "unknownFutureValue",
        MicrosoftTunnel = "microsoftTunnel",
    }
}
