// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedTenants.tenantOnboardingStatus`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    TenantOnboardingStatus = "microsoft.graph.managedTenants.tenantOnboardingStatus" {
        /// `ineligible`
        Ineligible = "ineligible",
        /// `inProcess`
        InProcess = "inProcess",
        /// `active`
        Active = "active",
        /// `inactive`
        Inactive = "inactive",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
