// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSSoftwareUpdateBehavior`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossoftwareupdatebehavior?view=graph-rest-beta)
    MacOsSoftwareUpdateBehavior = "microsoft.graph.macOSSoftwareUpdateBehavior" {
        NotConfigured = "notConfigured",
        Default = "default",
        DownloadOnly = "downloadOnly",
        InstallAsap = "installASAP",
        NotifyOnly = "notifyOnly",
        InstallLater = "installLater",
    }
}
