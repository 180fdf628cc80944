// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.permissionType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PermissionType = "microsoft.graph.permissionType" {
        /// `application`
        Application = "application",
        /// `delegated`
        Delegated = "delegated",
        /// `delegatedUserConsentable`
        DelegatedUserConsentable = "delegatedUserConsentable",
    }
}
