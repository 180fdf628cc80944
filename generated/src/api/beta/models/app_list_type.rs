// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.appListType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applisttype?view=graph-rest-beta)
    AppListType = "microsoft.graph.appListType" {
        /// `none`
        None = "none",
        /// `appsInListCompliant`
        AppsInListCompliant = "appsInListCompliant",
        /// `appsNotInListCompliant`
        AppsNotInListCompliant = "appsNotInListCompliant",
    }
}
