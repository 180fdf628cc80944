// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.remoteAssistanceOnboardingStatus`](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistanceonboardingstatus?view=graph-rest-1.0)
    RemoteAssistanceOnboardingStatus = "microsoft.graph.remoteAssistanceOnboardingStatus" {
        /// `notOnboarded`
        NotOnboarded = "notOnboarded",
        /// `onboarding`
        Onboarding = "onboarding",
        /// `onboarded`
        Onboarded = "onboarded",
    }
}
