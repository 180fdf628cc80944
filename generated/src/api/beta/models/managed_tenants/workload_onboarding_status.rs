// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedTenants.workloadOnboardingStatus`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    WorkloadOnboardingStatus = "microsoft.graph.managedTenants.workloadOnboardingStatus" {
        /// `notOnboarded`
        NotOnboarded = "notOnboarded",
        /// `onboarded`
        Onboarded = "onboarded",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
