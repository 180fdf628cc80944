// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedTenants.tenantOnboardingEligibilityReason`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    TenantOnboardingEligibilityReason = "microsoft.graph.managedTenants.tenantOnboardingEligibilityReason" {
        None = "none",
        ContractType = "contractType",
        DelegatedAdminPrivileges = "delegatedAdminPrivileges",
        UsersCount = "usersCount",
        License = "license",
        UnknownFutureValue = "unknownFutureValue",
    }
}
