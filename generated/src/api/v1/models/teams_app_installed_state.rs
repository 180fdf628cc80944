// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsAppInstalledState`](https://learn.microsoft.com/graph/api/resources/teamsappinstalledstate?view=graph-rest-1.0)
    TeamsAppInstalledState = "microsoft.graph.teamsAppInstalledState" {
        NotInstalled = "notInstalled",
        Installed = "installed",
        InstalledAndHidden = "installedAndHidden",
        InstalledAndPermanent = "installedAndPermanent",
    }
}
