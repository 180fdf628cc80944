// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.dataSourceScopes`](https://learn.microsoft.com/graph/api/resources/ediscovery-sourcecollection?view=graph-rest-beta)
    DataSourceScopes = "microsoft.graph.ediscovery.dataSourceScopes" {
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
