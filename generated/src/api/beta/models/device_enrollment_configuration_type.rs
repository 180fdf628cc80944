// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceEnrollmentConfigurationType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentconfigurationtype?view=graph-rest-beta)
    DeviceEnrollmentConfigurationType = "microsoft.graph.deviceEnrollmentConfigurationType" {
        /// `unknown`
        Unknown = "unknown",
        /// `limit`
        Limit = "limit",
        /// `platformRestrictions`
        PlatformRestrictions = "platformRestrictions",
        /// `windowsHelloForBusiness`
        WindowsHelloForBusiness = "windowsHelloForBusiness",
        /// `defaultLimit`
        DefaultLimit = "defaultLimit",
        /// `defaultPlatformRestrictions`
        DefaultPlatformRestrictions = "defaultPlatformRestrictions",
        /// `defaultWindowsHelloForBusiness`
        DefaultWindowsHelloForBusiness = "defaultWindowsHelloForBusiness",
        /// `defaultWindows10EnrollmentCompletionPageConfiguration`
        DefaultWindows10EnrollmentCompletionPageConfiguration = "defaultWindows10EnrollmentCompletionPageConfiguration",
        /// `windows10EnrollmentCompletionPageConfiguration`
        Windows10EnrollmentCompletionPageConfiguration = "windows10EnrollmentCompletionPageConfiguration",
        /// `deviceComanagementAuthorityConfiguration`
        DeviceComanagementAuthorityConfiguration = "deviceComanagementAuthorityConfiguration",
        /// `singlePlatformRestriction`
        SinglePlatformRestriction = "singlePlatformRestriction",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
        /// `enrollmentNotificationsConfiguration`
        EnrollmentNotificationsConfiguration = "enrollmentNotificationsConfiguration",
    }
}
