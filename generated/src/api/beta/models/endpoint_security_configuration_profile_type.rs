// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.endpointSecurityConfigurationProfileType`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-endpointsecurityconfigurationprofiletype?view=graph-rest-beta)
    EndpointSecurityConfigurationProfileType = "microsoft.graph.endpointSecurityConfigurationProfileType" {
        Unknown = "unknown",
        Antivirus = "antivirus",
        WindowsSecurity = "windowsSecurity",
        BitLocker = "bitLocker",
        FileVault = "fileVault",
        Firewall = "firewall",
        FirewallRules = "firewallRules",
        EndpointDetectionAndResponse = "endpointDetectionAndResponse",
        DeviceControl = "deviceControl",
        AppAndBrowserIsolation = "appAndBrowserIsolation",
        ExploitProtection = "exploitProtection",
        WebProtection = "webProtection",
        ApplicationControl = "applicationControl",
        AttackSurfaceReductionRules = "attackSurfaceReductionRules",
        AccountProtection = "accountProtection",
    }
}
