// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsappinstalledstate`](https://learn.microsoft.com/graph/api/resources/teamsappinstalledstate?view=graph-rest-beta)
    Teamsappinstalledstate = "microsoft.graph.teamsappinstalledstate" {
        /// `notInstalled`
        NotInstalled = "notInstalled",
        /// `installedAndHidden`
        InstalledAndHidden = "installedAndHidden",
        /// `installedAndPermanent`
        InstalledAndPermanent = "installedAndPermanent",
    }
}
