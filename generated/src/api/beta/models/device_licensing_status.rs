// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceLicensingStatus`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicelicensingstatus?view=graph-rest-beta)
    DeviceLicensingStatus = "microsoft.graph.deviceLicensingStatus" {
        LicenseRefreshStarted = "licenseRefreshStarted",
        LicenseRefreshPending = "licenseRefreshPending",
        DeviceIsNotAzureActiveDirectoryJoined = "deviceIsNotAzureActiveDirectoryJoined",
        VerifyingMicrosoftDeviceIdentity = "verifyingMicrosoftDeviceIdentity",
        DeviceIdentityVerificationFailed = "deviceIdentityVerificationFailed",
        VerifyingMirosoftAccountIdentity = "verifyingMirosoftAccountIdentity",
        MirosoftAccountVerificationFailed = "mirosoftAccountVerificationFailed",
        AcquiringDeviceLicense = "acquiringDeviceLicense",
        RefreshingDeviceLicense = "refreshingDeviceLicense",
        DeviceLicenseRefreshSucceed = "deviceLicenseRefreshSucceed",
        DeviceLicenseRefreshFailed = "deviceLicenseRefreshFailed",
        RemovingDeviceLicense = "removingDeviceLicense",
        DeviceLicenseRemoveSucceed = "deviceLicenseRemoveSucceed",
        DeviceLicenseRemoveFailed = "deviceLicenseRemoveFailed",
        UnknownFutureValue = "unknownFutureValue",
        Unknown = "unknown",
    }
}
