// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.appInstallControlType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-appinstallcontroltype?view=graph-rest-beta)
    AppInstallControlType = "microsoft.graph.appInstallControlType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `anywhere`
        Anywhere = "anywhere",
        /// `storeOnly`
        StoreOnly = "storeOnly",
        /// `recommendations`
        Recommendations = "recommendations",
        /// `preferStore`
        PreferStore = "preferStore",
    }
}
