// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.appInstallControlType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-appinstallcontroltype?view=graph-rest-beta)
    AppInstallControlType = "microsoft.graph.appInstallControlType" {
        NotConfigured = "notConfigured",
        Anywhere = "anywhere",
        StoreOnly = "storeOnly",
        Recommendations = "recommendations",
        PreferStore = "preferStore",
    }
}
