// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.iosUpdatesInstallStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosupdatesinstallstatus?view=graph-rest-beta)
    IosUpdatesInstallStatus = "microsoft.graph.iosUpdatesInstallStatus" {
        Success = "success",
        Available = "available",
        Idle = "idle",
        Unknown = "unknown",
        MdmClientCrashed = "mdmClientCrashed",
        Timeout = "timeout",
        Downloading = "downloading",
        DownloadFailed = "downloadFailed",
        DownloadRequiresComputer = "downloadRequiresComputer",
        DownloadInsufficientSpace = "downloadInsufficientSpace",
        DownloadInsufficientPower = "downloadInsufficientPower",
        DownloadInsufficientNetwork = "downloadInsufficientNetwork",
        Installing = "installing",
        InstallInsufficientSpace = "installInsufficientSpace",
        InstallInsufficientPower = "installInsufficientPower",
        InstallPhoneCallInProgress = "installPhoneCallInProgress",
        InstallFailed = "installFailed",
        NotSupportedOperation = "notSupportedOperation",
        SharedDeviceUserLoggedInError = "sharedDeviceUserLoggedInError",
        UpdateError = "updateError",
        DeviceOsHigherThanDesiredOsVersion = "deviceOsHigherThanDesiredOsVersion",
        UpdateScanFailed = "updateScanFailed",
    }
}
