// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.endpointSecurityConfigurationProfileType`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-endpointsecurityconfigurationprofiletype?view=graph-rest-beta)
    EndpointSecurityConfigurationProfileType = "microsoft.graph.endpointSecurityConfigurationProfileType" {
        /// `unknown`
        Unknown = "unknown",
        /// `antivirus`
        Antivirus = "antivirus",
        /// `windowsSecurity`
        WindowsSecurity = "windowsSecurity",
        /// `bitLocker`
        BitLocker = "bitLocker",
        /// `fileVault`
        FileVault = "fileVault",
        /// `firewall`
        Firewall = "firewall",
        /// `firewallRules`
        FirewallRules = "firewallRules",
        /// `endpointDetectionAndResponse`
        EndpointDetectionAndResponse = "endpointDetectionAndResponse",
        /// `deviceControl`
        DeviceControl = "deviceControl",
        /// `appAndBrowserIsolation`
        AppAndBrowserIsolation = "appAndBrowserIsolation",
        /// `exploitProtection`
        ExploitProtection = "exploitProtection",
        /// `webProtection`
        WebProtection = "webProtection",
        /// `applicationControl`
        ApplicationControl = "applicationControl",
        /// `attackSurfaceReductionRules`
        AttackSurfaceReductionRules = "attackSurfaceReductionRules",
        /// `accountProtection`
        AccountProtection = "accountProtection",
    }
}
