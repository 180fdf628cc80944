// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceEnrollmentType`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceenrollmenttype?view=graph-rest-beta)
    DeviceEnrollmentType = "microsoft.graph.deviceEnrollmentType" {
        Unknown = "unknown",
        UserEnrollment = "userEnrollment",
        DeviceEnrollmentManager = "deviceEnrollmentManager",
        AppleBulkWithUser = "appleBulkWithUser",
        AppleBulkWithoutUser = "appleBulkWithoutUser",
        WindowsAzureAdJoin = "windowsAzureADJoin",
        WindowsBulkUserless = "windowsBulkUserless",
        WindowsAutoEnrollment = "windowsAutoEnrollment",
        WindowsBulkAzureDomainJoin = "windowsBulkAzureDomainJoin",
        WindowsCoManagement = "windowsCoManagement",
        WindowsAzureAdJoinUsingDeviceAuth = "windowsAzureADJoinUsingDeviceAuth",
        AppleUserEnrollment = "appleUserEnrollment",
        AppleUserEnrollmentWithServiceAccount = "appleUserEnrollmentWithServiceAccount",
        AzureAdJoinUsingAzureVmExtension = "azureAdJoinUsingAzureVmExtension",
        AndroidEnterpriseDedicatedDevice = "androidEnterpriseDedicatedDevice",
        AndroidEnterpriseFullyManaged = "androidEnterpriseFullyManaged",
        AndroidEnterpriseCorporateWorkProfile = "androidEnterpriseCorporateWorkProfile",
    }
}
