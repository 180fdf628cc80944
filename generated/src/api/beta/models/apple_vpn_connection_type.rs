// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.appleVpnConnectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applevpnconnectiontype?view=graph-rest-beta)
    AppleVpnConnectionType = "microsoft.graph.appleVpnConnectionType" {
        CiscoAnyConnect = "ciscoAnyConnect",
        PulseSecure = "pulseSecure",
        F5EdgeClient = "f5EdgeClient",
        DellSonicWallMobileConnect = "dellSonicWallMobileConnect",
        CheckPointCapsuleVpn = "checkPointCapsuleVpn",
        CustomVpn = "customVpn",
        CiscoIpSec = "ciscoIPSec",
        Citrix = "citrix",
        CiscoAnyConnectV2 = "ciscoAnyConnectV2",
        PaloAltoGlobalProtect = "paloAltoGlobalProtect",
        ZscalerPrivateAccess = "zscalerPrivateAccess",
        F5Access2018 = "f5Access2018",
        CitrixSso = "citrixSso",
        PaloAltoGlobalProtectV2 = "paloAltoGlobalProtectV2",
        IkEv2 = "ikEv2",
        AlwaysOn = "alwaysOn",
        MicrosoftTunnel = "microsoftTunnel",
        NetMotionMobility = "netMotionMobility",
        MicrosoftProtect = "microsoftProtect",
    }
}
