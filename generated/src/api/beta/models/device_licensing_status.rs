// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceLicensingStatus`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicelicensingstatus?view=graph-rest-beta)
    DeviceLicensingStatus = "microsoft.graph.deviceLicensingStatus" {
        /// `licenseRefreshStarted`
        LicenseRefreshStarted = "licenseRefreshStarted",
        /// `licenseRefreshPending`
        LicenseRefreshPending = "licenseRefreshPending",
        /// `deviceIsNotAzureActiveDirectoryJoined`
        DeviceIsNotAzureActiveDirectoryJoined = "deviceIsNotAzureActiveDirectoryJoined",
        /// `verifyingMicrosoftDeviceIdentity`
        VerifyingMicrosoftDeviceIdentity = "verifyingMicrosoftDeviceIdentity",
        /// `deviceIdentityVerificationFailed`
        DeviceIdentityVerificationFailed = "deviceIdentityVerificationFailed",
        /// `verifyingMirosoftAccountIdentity`
        VerifyingMirosoftAccountIdentity = "verifyingMirosoftAccountIdentity",
        /// `mirosoftAccountVerificationFailed`
        MirosoftAccountVerificationFailed = "mirosoftAccountVerificationFailed",
        /// `acquiringDeviceLicense`
        AcquiringDeviceLicense = "acquiringDeviceLicense",
        /// `refreshingDeviceLicense`
        RefreshingDeviceLicense = "refreshingDeviceLicense",
        /// `deviceLicenseRefreshSucceed`
        DeviceLicenseRefreshSucceed = "deviceLicenseRefreshSucceed",
        /// `deviceLicenseRefreshFailed`
        DeviceLicenseRefreshFailed = "deviceLicenseRefreshFailed",
        /// `removingDeviceLicense`
        RemovingDeviceLicense = "removingDeviceLicense",
        /// `deviceLicenseRemoveSucceed`
        DeviceLicenseRemoveSucceed = "deviceLicenseRemoveSucceed",
        /// `deviceLicenseRemoveFailed`
        DeviceLicenseRemoveFailed = "deviceLicenseRemoveFailed",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
        /// `unknown`
        Unknown = "unknown",
    }
}
