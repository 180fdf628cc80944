// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.chromeOSOnboardingStatus`](https://learn.microsoft.com/graph/api/resources/intune-chromebooksync-chromeosonboardingstatus?view=graph-rest-beta)
    ChromeOsOnboardingStatus = "microsoft.graph.chromeOSOnboardingStatus" {
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
