// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSSoftwareUpdateState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossoftwareupdatestate?view=graph-rest-beta)
    MacOsSoftwareUpdateState = "microsoft.graph.macOSSoftwareUpdateState" {
        Success = "success",
        Downloading = "downloading",
        Downloaded = "downloaded",
        Installing = "installing",
        Idle = "idle",
        Available = "available",
        Scheduled = "scheduled",
        DownloadFailed = "downloadFailed",
        DownloadInsufficientSpace = "downloadInsufficientSpace",
        DownloadInsufficientPower = "downloadInsufficientPower",
        DownloadInsufficientNetwork = "downloadInsufficientNetwork",
        InstallInsufficientSpace = "installInsufficientSpace",
        InstallInsufficientPower = "installInsufficientPower",
        InstallFailed = "installFailed",
        CommandFailed = "commandFailed",
    }
}
