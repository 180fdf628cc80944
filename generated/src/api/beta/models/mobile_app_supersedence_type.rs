// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mobileAppSupersedenceType`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappsupersedencetype?view=graph-rest-beta)
    MobileAppSupersedenceType = "microsoft.graph.mobileAppSupersedenceType" {
        /// `update`
        Update = "update",
        /// `replace`
        Replace = "replace",
    }
}
