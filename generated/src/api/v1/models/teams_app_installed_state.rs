// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsAppInstalledState`](https://learn.microsoft.com/graph/api/resources/teamsappinstalledstate?view=graph-rest-1.0)
    TeamsAppInstalledState = "microsoft.graph.teamsAppInstalledState" {
        /// `notInstalled`
        NotInstalled = "notInstalled",
        /// `installed`
        Installed = "installed",
        /// `installedAndHidden`
        InstalledAndHidden = "installedAndHidden",
        /// `installedAndPermanent`
        InstalledAndPermanent = "installedAndPermanent",
    }
}
