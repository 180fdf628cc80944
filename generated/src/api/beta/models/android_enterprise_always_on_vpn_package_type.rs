// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidEnterpriseAlwaysOnVpnPackageType`](https://learn.microsoft.com/graph/api/resources/intune-shared-androidenterprisealwaysonvpnpackagetype?view=graph-rest-beta)
    AndroidEnterpriseAlwaysOnVpnPackageType = "microsoft.graph.androidEnterpriseAlwaysOnVpnPackageType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `custom`
        Custom = "custom",
        /// `ciscoAnyConnect`
        CiscoAnyConnect = "ciscoAnyConnect",
        /// `f5Access`
        F5Access = "f5Access",
        /// `paloAltoNetworksGlobalProtect`
        PaloAltoNetworksGlobalProtect = "paloAltoNetworksGlobalProtect",
        /// `pulseSecure`
        PulseSecure = "pulseSecure",
    }
}
