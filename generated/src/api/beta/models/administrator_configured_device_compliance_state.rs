// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.administratorConfiguredDeviceComplianceState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-administratorconfigureddevicecompliancestate?view=graph-rest-beta)
    AdministratorConfiguredDeviceComplianceState = "microsoft.graph.administratorConfiguredDeviceComplianceState" {
        /// `basedOnDeviceCompliancePolicy`
        BasedOnDeviceCompliancePolicy = "basedOnDeviceCompliancePolicy",
        /// `nonCompliant`
        NonCompliant = "nonCompliant",
    }
}
