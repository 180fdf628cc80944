// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.tenantOnboardingStatus`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    TenantOnboardingStatus = "microsoft.graph.tenantOnboardingStatus" {
        Ineligible = "ineligible",
        InProcess = "inProcess",
        Active = "active",
        Inactive = "inactive",
        UnknownFutureValue = "unknownFutureValue",
    }
}
