// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.appleVpnConnectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applevpnconnectiontype?view=graph-rest-beta)
    AppleVpnConnectionType = "microsoft.graph.appleVpnConnectionType" {
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
        /// `customVpn`
        CustomVpn = "customVpn",
        /// `ciscoIPSec`
        CiscoIpSec = "ciscoIPSec",
        /// `citrix`
        Citrix = "citrix",
        /// `ciscoAnyConnectV2`
        CiscoAnyConnectV2 = "ciscoAnyConnectV2",
        /// `paloAltoGlobalProtect`
        PaloAltoGlobalProtect = "paloAltoGlobalProtect",
        /// `zscalerPrivateAccess`
        ZscalerPrivateAccess = "zscalerPrivateAccess",
        /// `f5Access2018`
        F5Access2018 = "f5Access2018",
        /// `citrixSso`
        CitrixSso = "citrixSso",
        /// `paloAltoGlobalProtectV2`
        PaloAltoGlobalProtectV2 = "paloAltoGlobalProtectV2",
        /// `ikEv2`
        IkEv2 = "ikEv2",
        /// `alwaysOn`
        AlwaysOn = "alwaysOn",
        /// `microsoftTunnel`
        MicrosoftTunnel = "microsoftTunnel",
        /// `netMotionMobility`
        NetMotionMobility = "netMotionMobility",
        /// `microsoftProtect`
        MicrosoftProtect = "microsoftProtect",
    }
}
