// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedTenants.delegatedPrivilegeStatus`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    DelegatedPrivilegeStatus = "microsoft.graph.managedTenants.delegatedPrivilegeStatus" {
        /// `none`
        None = "none",
        /// `delegatedAdminPrivileges`
        DelegatedAdminPrivileges = "delegatedAdminPrivileges",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
        /// `granularDelegatedAdminPrivileges`
        GranularDelegatedAdminPrivileges = "granularDelegatedAdminPrivileges",
        /// `delegatedAndGranularDelegetedAdminPrivileges`
        DelegatedAndGranularDelegetedAdminPrivileges = "delegatedAndGranularDelegetedAdminPrivileges",
    }
}
