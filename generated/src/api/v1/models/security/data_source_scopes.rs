// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.dataSourceScopes`](https://learn.microsoft.com/graph/api/resources/security-ediscoverysearch?view=graph-rest-1.0)
    DataSourceScopes = "microsoft.graph.security.dataSourceScopes" {
        /// `none`
        None = "none",
        /// `allTenantMailboxes`
        AllTenantMailboxes = "allTenantMailboxes",
        /// `allTenantSites`
        AllTenantSites = "allTenantSites",
        /// `allCaseCustodians`
        AllCaseCustodians = "allCaseCustodians",
        /// `allCaseNoncustodialDataSources`
        AllCaseNoncustodialDataSources = "allCaseNoncustodialDataSources",
    }
}
