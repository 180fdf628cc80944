// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceEnrollmentType`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceenrollmenttype?view=graph-rest-1.0)
    DeviceEnrollmentType = "microsoft.graph.deviceEnrollmentType" {
        /// `unknown`
        Unknown = "unknown",
        /// `userEnrollment`
        UserEnrollment = "userEnrollment",
        /// `deviceEnrollmentManager`
        DeviceEnrollmentManager = "deviceEnrollmentManager",
        /// `appleBulkWithUser`
        AppleBulkWithUser = "appleBulkWithUser",
        /// `appleBulkWithoutUser`
        AppleBulkWithoutUser = "appleBulkWithoutUser",
        /// `windowsAzureADJoin`
        WindowsAzureAdJoin = "windowsAzureADJoin",
        /// `windowsBulkUserless`
        WindowsBulkUserless = "windowsBulkUserless",
        /// `windowsAutoEnrollment`
        WindowsAutoEnrollment = "windowsAutoEnrollment",
        /// `windowsBulkAzureDomainJoin`
        WindowsBulkAzureDomainJoin = "windowsBulkAzureDomainJoin",
        /// `windowsCoManagement`
        WindowsCoManagement = "windowsCoManagement",
        /// `windowsAzureADJoinUsingDeviceAuth`
        WindowsAzureAdJoinUsingDeviceAuth = "windowsAzureADJoinUsingDeviceAuth",
        /// `appleUserEnrollment`
        AppleUserEnrollment = "appleUserEnrollment",
        /// `appleUserEnrollmentWithServiceAccount`
        AppleUserEnrollmentWithServiceAccount = "appleUserEnrollmentWithServiceAccount",
    }
}
