// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.changeUefiSettingsPermission`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-changeuefisettingspermission?view=graph-rest-beta)
    ChangeUefiSettingsPermission = "microsoft.graph.changeUefiSettingsPermission" {
        /// `notConfiguredOnly`
        NotConfiguredOnly = "notConfiguredOnly",
        /// `none`
        None = "none",
    }
}
