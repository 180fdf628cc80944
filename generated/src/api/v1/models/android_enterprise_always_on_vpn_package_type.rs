// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidEnterpriseAlwaysOnVpnPackageType`](https://learn.microsoft.com/graph/api/resources/intune-shared-androidenterprisealwaysonvpnpackagetype?view=graph-rest-1.0)
    AndroidEnterpriseAlwaysOnVpnPackageType = "microsoft.graph.androidEnterpriseAlwaysOnVpnPackageType" {
        NotConfigured = "notConfigured",
        Custom = "custom",
        CiscoAnyConnect = "ciscoAnyConnect",
        F5Access = "f5Access",
        PaloAltoNetworksGlobalProtect = "paloAltoNetworksGlobalProtect",
        PulseSecure = "pulseSecure",
    }
}
