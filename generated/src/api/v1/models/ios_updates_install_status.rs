// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.iosUpdatesInstallStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosupdatesinstallstatus?view=graph-rest-1.0)
    IosUpdatesInstallStatus = "microsoft.graph.iosUpdatesInstallStatus" {
        /// `success`
        Success = "success",
        /// `available`
        Available = "available",
        /// `idle`
        Idle = "idle",
        /// `unknown`
        Unknown = "unknown",
        /// `downloading`
        Downloading = "downloading",
        /// `downloadFailed`
        DownloadFailed = "downloadFailed",
        /// `downloadRequiresComputer`
        DownloadRequiresComputer = "downloadRequiresComputer",
        /// `downloadInsufficientSpace`
        DownloadInsufficientSpace = "downloadInsufficientSpace",
        /// `downloadInsufficientPower`
        DownloadInsufficientPower = "downloadInsufficientPower",
        /// `downloadInsufficientNetwork`
        DownloadInsufficientNetwork = "downloadInsufficientNetwork",
        /// `installing`
        Installing = "installing",
        /// `installInsufficientSpace`
        InstallInsufficientSpace = "installInsufficientSpace",
        /// `installInsufficientPower`
        InstallInsufficientPower = "installInsufficientPower",
        /// `installPhoneCallInProgress`
        InstallPhoneCallInProgress = "installPhoneCallInProgress",
        /// `installFailed`
        InstallFailed = "installFailed",
        /// `notSupportedOperation`
        NotSupportedOperation = "notSupportedOperation",
        /// `sharedDeviceUserLoggedInError`
        SharedDeviceUserLoggedInError = "sharedDeviceUserLoggedInError",
        /// `deviceOsHigherThanDesiredOsVersion`
        DeviceOsHigherThanDesiredOsVersion = "deviceOsHigherThanDesiredOsVersion",
    }
}
