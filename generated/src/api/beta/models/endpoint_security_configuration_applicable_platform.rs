// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.endpointSecurityConfigurationApplicablePlatform`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-endpointsecurityconfigurationapplicableplatform?view=graph-rest-beta)
    EndpointSecurityConfigurationApplicablePlatform = "microsoft.graph.endpointSecurityConfigurationApplicablePlatform" {
        /// `unknown`
        Unknown = "unknown",
        /// `macOS`
        MacOs = "macOS",
        /// `windows10AndLater`
        Windows10AndLater = "windows10AndLater",
        /// `windows10AndWindowsServer`
        Windows10AndWindowsServer = "windows10AndWindowsServer",
    }
}
