// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSGatekeeperAppSources`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosgatekeeperappsources?view=graph-rest-beta)
    MacOsGatekeeperAppSources = "microsoft.graph.macOSGatekeeperAppSources" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `macAppStore`
        MacAppStore = "macAppStore",
        /// `macAppStoreAndIdentifiedDevelopers`
        MacAppStoreAndIdentifiedDevelopers = "macAppStoreAndIdentifiedDevelopers",
        /// `anywhere`
        Anywhere = "anywhere",
    }
}
