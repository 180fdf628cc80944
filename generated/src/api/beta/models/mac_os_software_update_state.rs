// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSSoftwareUpdateState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossoftwareupdatestate?view=graph-rest-beta)
    MacOsSoftwareUpdateState = "microsoft.graph.macOSSoftwareUpdateState" {
        /// `success`
        Success = "success",
        /// `downloading`
        Downloading = "downloading",
        /// `downloaded`
        Downloaded = "downloaded",
        /// `installing`
        Installing = "installing",
        /// `idle`
        Idle = "idle",
        /// `available`
        Available = "available",
        /// `scheduled`
        Scheduled = "scheduled",
        /// `downloadFailed`
        DownloadFailed = "downloadFailed",
        /// `downloadInsufficientSpace`
        DownloadInsufficientSpace = "downloadInsufficientSpace",
        /// `downloadInsufficientPower`
        DownloadInsufficientPower = "downloadInsufficientPower",
        /// `downloadInsufficientNetwork`
        DownloadInsufficientNetwork = "downloadInsufficientNetwork",
        /// `installInsufficientSpace`
        InstallInsufficientSpace = "installInsufficientSpace",
        /// `installInsufficientPower`
        InstallInsufficientPower = "installInsufficientPower",
        /// `installFailed`
        InstallFailed = "installFailed",
        /// `commandFailed`
        CommandFailed = "commandFailed",
    }
}
