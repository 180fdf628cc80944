// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDefenderTamperProtectionOptions`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsdefendertamperprotectionoptions?view=graph-rest-beta)
    WindowsDefenderTamperProtectionOptions = "microsoft.graph.windowsDefenderTamperProtectionOptions" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `enable`
        Enable = "enable",
        /// `disable`
        Disable = "disable",
    }
}
