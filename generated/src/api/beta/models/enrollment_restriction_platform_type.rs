// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.enrollmentRestrictionPlatformType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-enrollmentrestrictionplatformtype?view=graph-rest-beta)
    EnrollmentRestrictionPlatformType = "microsoft.graph.enrollmentRestrictionPlatformType" {
        /// `allPlatforms`
        AllPlatforms = "allPlatforms",
        /// `ios`
        Ios = "ios",
        /// `windows`
        Windows = "windows",
        /// `windowsPhone`
        WindowsPhone = "windowsPhone",
        /// `android`
        Android = "android",
        /// `androidForWork`
        AndroidForWork = "androidForWork",
        /// `mac`
        Mac = "mac",
    }
}
