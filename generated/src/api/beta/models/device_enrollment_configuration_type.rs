// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceEnrollmentConfigurationType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentconfigurationtype?view=graph-rest-beta)
    DeviceEnrollmentConfigurationType = "microsoft.graph.deviceEnrollmentConfigurationType" {
        Unknown = "unknown",
        Limit = "limit",
        PlatformRestrictions = "platformRestrictions",
        WindowsHelloForBusiness = "windowsHelloForBusiness",
        DefaultLimit = "defaultLimit",
        DefaultPlatformRestrictions = "defaultPlatformRestrictions",
        DefaultWindowsHelloForBusiness = "defaultWindowsHelloForBusiness",
        DefaultWindows10EnrollmentCompletionPageConfiguration = "defaultWindows10EnrollmentCompletionPageConfiguration",
        Windows10EnrollmentCompletionPageConfiguration = "windows10EnrollmentCompletionPageConfiguration",
        DeviceComanagementAuthorityConfiguration = "deviceComanagementAuthorityConfiguration",
        SinglePlatformRestriction = "singlePlatformRestriction",
        UnknownFutureValue = "unknownFutureValue",
        EnrollmentNotificationsConfiguration = "enrollmentNotificationsConfiguration",
    }
}
