// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.workloadOnboardingStatus`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    WorkloadOnboardingStatus = "microsoft.graph.workloadOnboardingStatus" {
        NotOnboarded = "notOnboarded",
        Onboarded = "onboarded",
        UnknownFutureValue = "unknownFutureValue",
    }
}
