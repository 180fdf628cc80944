// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppPhoneNumberRedirectLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappphonenumberredirectlevel?view=graph-rest-beta)
    ManagedAppPhoneNumberRedirectLevel = "microsoft.graph.managedAppPhoneNumberRedirectLevel" {
        /// `allApps`
        AllApps = "allApps",
        /// `managedApps`
        ManagedApps = "managedApps",
        /// `customApp`
        CustomApp = "customApp",
        /// `blocked`
        Blocked = "blocked",
    }
}
