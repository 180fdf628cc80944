// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.discoverySource`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-discoverysource?view=graph-rest-beta)
    DiscoverySource = "microsoft.graph.discoverySource" {
        /// `unknown`
        Unknown = "unknown",
        /// `adminImport`
        AdminImport = "adminImport",
        /// `deviceEnrollmentProgram`
        DeviceEnrollmentProgram = "deviceEnrollmentProgram",
    }
}
