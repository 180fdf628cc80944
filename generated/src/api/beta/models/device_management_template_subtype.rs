// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementTemplateSubtype`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementtemplatesubtype?view=graph-rest-beta)
    DeviceManagementTemplateSubtype = "microsoft.graph.deviceManagementTemplateSubtype" {
        None = "none",
        Firewall = "firewall",
        DiskEncryption = "diskEncryption",
        AttackSurfaceReduction = "attackSurfaceReduction",
        EndpointDetectionReponse = "endpointDetectionReponse",
        AccountProtection = "accountProtection",
        Antivirus = "antivirus",
        FirewallSharedAppList = "firewallSharedAppList",
        FirewallSharedIpList = "firewallSharedIpList",
        FirewallSharedPortlist = "firewallSharedPortlist",
    }
}
