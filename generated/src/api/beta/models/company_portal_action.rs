// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.companyPortalAction`](https://learn.microsoft.com/graph/api/resources/intune-shared-companyportalaction?view=graph-rest-beta)
    CompanyPortalAction = "microsoft.graph.companyPortalAction" {
        /// `unknown`
        Unknown = "unknown",
        /// `remove`
        Remove = "remove",
        /// `reset`
        Reset = "reset",
    }
}
