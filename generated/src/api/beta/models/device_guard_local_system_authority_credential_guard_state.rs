// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardState`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceguardlocalsystemauthoritycredentialguardstate?view=graph-rest-beta)
    DeviceGuardLocalSystemAuthorityCredentialGuardState = "microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardState" {
        /// `running`
        Running = "running",
        /// `rebootRequired`
        RebootRequired = "rebootRequired",
        /// `notLicensed`
        NotLicensed = "notLicensed",
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `virtualizationBasedSecurityNotRunning`
        VirtualizationBasedSecurityNotRunning = "virtualizationBasedSecurityNotRunning",
    }
}
