// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationTemplateFamily`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationtemplatefamily?view=graph-rest-beta)
    DeviceManagementConfigurationTemplateFamily = "microsoft.graph.deviceManagementConfigurationTemplateFamily" {
        /// `none`
        None = "none",
        /// `endpointSecurityAntivirus`
        EndpointSecurityAntivirus = "endpointSecurityAntivirus",
        /// `endpointSecurityDiskEncryption`
        EndpointSecurityDiskEncryption = "endpointSecurityDiskEncryption",
        /// `endpointSecurityFirewall`
        EndpointSecurityFirewall = "endpointSecurityFirewall",
        /// `endpointSecurityEndpointDetectionAndResponse`
        EndpointSecurityEndpointDetectionAndResponse = "endpointSecurityEndpointDetectionAndResponse",
        /// `endpointSecurityAttackSurfaceReduction`
        EndpointSecurityAttackSurfaceReduction = "endpointSecurityAttackSurfaceReduction",
        /// `endpointSecurityAccountProtection`
        EndpointSecurityAccountProtection = "endpointSecurityAccountProtection",
        /// `endpointSecurityApplicationControl`
        EndpointSecurityApplicationControl = "endpointSecurityApplicationControl",
        /// `baseline`
        Baseline = "baseline",
    }
}
