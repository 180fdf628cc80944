// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mobileAppDependencyType`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappdependencytype?view=graph-rest-beta)
    MobileAppDependencyType = "microsoft.graph.mobileAppDependencyType" {
        /// `detect`
        Detect = "detect",
        /// `autoInstall`
        AutoInstall = "autoInstall",
    }
}
