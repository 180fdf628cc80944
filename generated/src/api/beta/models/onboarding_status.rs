// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.onboardingStatus`](https://learn.microsoft.com/graph/api/resources/intune-chromebooksync-onboardingstatus?view=graph-rest-beta)
    OnboardingStatus = "microsoft.graph.onboardingStatus" {
        Unknown = "unknown",
        Inprogress = "inprogress",
        Onboarded = "onboarded",
        Failed = "failed",
        Offboarding = "offboarding",
        UnknownFutureValue = "unknownFutureValue",
    }
}
