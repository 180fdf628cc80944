// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.dataSourceScopes`](https://learn.microsoft.com/graph/api/resources/ediscovery-sourcecollection?view=graph-rest-beta)
    DataSourceScopes = "microsoft.graph.ediscovery.dataSourceScopes" {
        None = "none",
        AllTenantMailboxes = "allTenantMailboxes",
        AllTenantSites = "allTenantSites",
        AllCaseCustodians = "allCaseCustodians",
        AllCaseNoncustodialDataSources = "allCaseNoncustodialDataSources",
    }
}
