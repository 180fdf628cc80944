// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementCertificationAuthority`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementcertificationauthority?view=graph-rest-beta)
    DeviceManagementCertificationAuthority = "microsoft.graph.deviceManagementCertificationAuthority" {
        NotConfigured = "notConfigured",
        Microsoft = "microsoft",
        DigiCert = "digiCert",
    }
}
