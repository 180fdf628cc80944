// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppAvailability`](https://learn.microsoft.com/graph/api/resources/intune-apps-managedappavailability?view=graph-rest-beta)
    ManagedAppAvailability = "microsoft.graph.managedAppAvailability" {
        /// `global`
        Global = "global",
        /// `lineOfBusiness`
        LineOfBusiness = "lineOfBusiness",
    }
}
