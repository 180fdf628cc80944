// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSSoftwareUpdateBehavior`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossoftwareupdatebehavior?view=graph-rest-beta)
    MacOsSoftwareUpdateBehavior = "microsoft.graph.macOSSoftwareUpdateBehavior" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `default`
        Default = "default",
        /// `downloadOnly`
        DownloadOnly = "downloadOnly",
        /// `installASAP`
        InstallAsap = "installASAP",
        /// `notifyOnly`
        NotifyOnly = "notifyOnly",
        /// `installLater`
        InstallLater = "installLater",
    }
}
