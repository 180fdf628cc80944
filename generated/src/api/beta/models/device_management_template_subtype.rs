// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementTemplateSubtype`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementtemplatesubtype?view=graph-rest-beta)
    DeviceManagementTemplateSubtype = "microsoft.graph.deviceManagementTemplateSubtype" {
        /// `none`
        None = "none",
        /// `firewall`
        Firewall = "firewall",
        /// `diskEncryption`
        DiskEncryption = "diskEncryption",
        /// `attackSurfaceReduction`
        AttackSurfaceReduction = "attackSurfaceReduction",
        /// `endpointDetectionReponse`
        EndpointDetectionReponse = "endpointDetectionReponse",
        /// `accountProtection`
        AccountProtection = "accountProtection",
        /// `antivirus`
        Antivirus = "antivirus",
        /// `firewallSharedAppList`
        FirewallSharedAppList = "firewallSharedAppList",
        /// `firewallSharedIpList`
        FirewallSharedIpList = "firewallSharedIpList",
        /// `firewallSharedPortlist`
        FirewallSharedPortlist = "firewallSharedPortlist",
    }
}
