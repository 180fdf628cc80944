// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.onboardingStatus`](https://learn.microsoft.com/graph/api/resources/intune-chromebooksync-onboardingstatus?view=graph-rest-beta)
    OnboardingStatus = "microsoft.graph.onboardingStatus" {
        /// `unknown`
        Unknown = "unknown",
        /// `inprogress`
        Inprogress = "inprogress",
        /// `onboarded`
        Onboarded = "onboarded",
        /// `failed`
        Failed = "failed",
        /// `offboarding`
        Offboarding = "offboarding",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
