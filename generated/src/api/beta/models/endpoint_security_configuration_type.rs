// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.endpointSecurityConfigurationType`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-endpointsecurityconfigurationtype?view=graph-rest-beta)
    EndpointSecurityConfigurationType = "microsoft.graph.endpointSecurityConfigurationType" {
        Unknown = "unknown",
        Antivirus = "antivirus",
        DiskEncryption = "diskEncryption",
        Firewall = "firewall",
        EndpointDetectionAndResponse = "endpointDetectionAndResponse",
        AttackSurfaceReduction = "attackSurfaceReduction",
        AccountProtection = "accountProtection",
    }
}
