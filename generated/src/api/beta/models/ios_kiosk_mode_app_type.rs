// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.iosKioskModeAppType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioskioskmodeapptype?view=graph-rest-beta)
    IosKioskModeAppType = "microsoft.graph.iosKioskModeAppType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `appStoreApp`
        AppStoreApp = "appStoreApp",
        /// `managedApp`
        ManagedApp = "managedApp",
        /// `builtInApp`
        BuiltInApp = "builtInApp",
    }
}
