// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.iosKioskModeAppType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioskioskmodeapptype?view=graph-rest-beta)
    IosKioskModeAppType = "microsoft.graph.iosKioskModeAppType" {
        NotConfigured = "notConfigured",
        AppStoreApp = "appStoreApp",
        ManagedApp = "managedApp",
        BuiltInApp = "builtInApp",
    }
}
