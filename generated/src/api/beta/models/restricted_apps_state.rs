// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.restrictedAppsState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-restrictedappsstate?view=graph-rest-beta)
    RestrictedAppsState = "microsoft.graph.restrictedAppsState" {
        /// `prohibitedApps`
        ProhibitedApps = "prohibitedApps",
        /// `notApprovedApps`
        NotApprovedApps = "notApprovedApps",
    }
}
