// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.endpointSecurityConfigurationType`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-endpointsecurityconfigurationtype?view=graph-rest-beta)
    EndpointSecurityConfigurationType = "microsoft.graph.endpointSecurityConfigurationType" {
        /// `unknown`
        Unknown = "unknown",
        /// `antivirus`
        Antivirus = "antivirus",
        /// `diskEncryption`
        DiskEncryption = "diskEncryption",
        /// `firewall`
        Firewall = "firewall",
        /// `endpointDetectionAndResponse`
        EndpointDetectionAndResponse = "endpointDetectionAndResponse",
        /// `attackSurfaceReduction`
        AttackSurfaceReduction = "attackSurfaceReduction",
        /// `accountProtection`
        AccountProtection = "accountProtection",
    }
}
