// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.personalProfilePersonalPlayStoreMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-personalprofilepersonalplaystoremode?view=graph-rest-beta)
    PersonalProfilePersonalPlayStoreMode = "microsoft.graph.personalProfilePersonalPlayStoreMode" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `blockedApps`
        BlockedApps = "blockedApps",
        /// `allowedApps`
        AllowedApps = "allowedApps",
    }
}
