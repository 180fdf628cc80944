// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedTenants.tenantOnboardingEligibilityReason`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    TenantOnboardingEligibilityReason = "microsoft.graph.managedTenants.tenantOnboardingEligibilityReason" {
        /// `none`
        None = "none",
        /// `contractType`
        ContractType = "contractType",
        /// `delegatedAdminPrivileges`
        DelegatedAdminPrivileges = "delegatedAdminPrivileges",
        /// `usersCount`
        UsersCount = "usersCount",
        /// `license`
        License = "license",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
