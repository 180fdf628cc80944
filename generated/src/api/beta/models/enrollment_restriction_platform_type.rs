// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.enrollmentRestrictionPlatformType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-enrollmentrestrictionplatformtype?view=graph-rest-beta)
    EnrollmentRestrictionPlatformType = "microsoft.graph.enrollmentRestrictionPlatformType" {
        AllPlatforms = "allPlatforms",
        Ios = "ios",
        Windows = "windows",
        WindowsPhone = "windowsPhone",
        Android = "android",
        AndroidForWork = "androidForWork",
        Mac = "mac",
    }
}
