// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedTenants.delegatedPrivilegeStatus`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    DelegatedPrivilegeStatus = "microsoft.graph.managedTenants.delegatedPrivilegeStatus" {
        None = "none",
        DelegatedAdminPrivileges = "delegatedAdminPrivileges",
        UnknownFutureValue = "unknownFutureValue",
        GranularDelegatedAdminPrivileges = "granularDelegatedAdminPrivileges",
        DelegatedAndGranularDelegetedAdminPrivileges = "delegatedAndGranularDelegetedAdminPrivileges",
    }
}
