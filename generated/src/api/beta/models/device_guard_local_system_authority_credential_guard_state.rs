// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardState`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceguardlocalsystemauthoritycredentialguardstate?view=graph-rest-beta)
    DeviceGuardLocalSystemAuthorityCredentialGuardState = "microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardState" {
        Running = "running",
        RebootRequired = "rebootRequired",
        NotLicensed = "notLicensed",
        NotConfigured = "notConfigured",
        VirtualizationBasedSecurityNotRunning = "virtualizationBasedSecurityNotRunning",
    }
}
