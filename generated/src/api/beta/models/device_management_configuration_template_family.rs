// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationTemplateFamily`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationtemplatefamily?view=graph-rest-beta)
    DeviceManagementConfigurationTemplateFamily = "microsoft.graph.deviceManagementConfigurationTemplateFamily" {
        None = "none",
        EndpointSecurityAntivirus = "endpointSecurityAntivirus",
        EndpointSecurityDiskEncryption = "endpointSecurityDiskEncryption",
        EndpointSecurityFirewall = "endpointSecurityFirewall",
        EndpointSecurityEndpointDetectionAndResponse = "endpointSecurityEndpointDetectionAndResponse",
        EndpointSecurityAttackSurfaceReduction = "endpointSecurityAttackSurfaceReduction",
        EndpointSecurityAccountProtection = "endpointSecurityAccountProtection",
        EndpointSecurityApplicationControl = "endpointSecurityApplicationControl",
        Baseline = "baseline",
    }
}
