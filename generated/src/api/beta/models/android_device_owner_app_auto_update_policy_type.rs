// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerAppAutoUpdatePolicyType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerappautoupdatepolicytype?view=graph-rest-beta)
    AndroidDeviceOwnerAppAutoUpdatePolicyType = "microsoft.graph.androidDeviceOwnerAppAutoUpdatePolicyType" {
        NotConfigured = "notConfigured",
        UserChoice = "userChoice",
        Never = "never",
        WiFiOnly = "wiFiOnly",
        Always = "always",
    }
}
