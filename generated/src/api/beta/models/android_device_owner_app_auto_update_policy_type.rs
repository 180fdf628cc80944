// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerAppAutoUpdatePolicyType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerappautoupdatepolicytype?view=graph-rest-beta)
    AndroidDeviceOwnerAppAutoUpdatePolicyType = "microsoft.graph.androidDeviceOwnerAppAutoUpdatePolicyType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `userChoice`
        UserChoice = "userChoice",
        /// `never`
        Never = "never",
        /// `wiFiOnly`
        WiFiOnly = "wiFiOnly",
        /// `always`
        Always = "always",
    }
}
