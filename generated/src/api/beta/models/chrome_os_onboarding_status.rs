// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.chromeOSOnboardingStatus`](https://learn.microsoft.com/graph/api/resources/intune-chromebooksync-chromeosonboardingstatus?view=graph-rest-beta)
    ChromeOsOnboardingStatus = "microsoft.graph.chromeOSOnboardingStatus" {
        Unknown = "unknown",
        Inprogress = "inprogress",
        Onboarded = "onboarded",
        Failed = "failed",
        Offboarding = "offboarding",
        UnknownFutureValue = "unknownFutureValue",
    }
}
