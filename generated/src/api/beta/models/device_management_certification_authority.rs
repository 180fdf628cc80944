// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementCertificationAuthority`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementcertificationauthority?view=graph-rest-beta)
    DeviceManagementCertificationAuthority = "microsoft.graph.deviceManagementCertificationAuthority" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `microsoft`
        Microsoft = "microsoft",
        /// `digiCert`
        DigiCert = "digiCert",
    }
}
