// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.endpointSecurityConfigurationApplicablePlatform`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-endpointsecurityconfigurationapplicableplatform?view=graph-rest-beta)
    EndpointSecurityConfigurationApplicablePlatform = "microsoft.graph.endpointSecurityConfigurationApplicablePlatform" {
        Unknown = "unknown",
        MacOs = "macOS",
        Windows10AndLater = "windows10AndLater",
        Windows10AndWindowsServer = "windows10AndWindowsServer",
    }
}
