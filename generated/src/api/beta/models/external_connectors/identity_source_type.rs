// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.identitySourceType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-beta)
    IdentitySourceType = "microsoft.graph.externalConnectors.identitySourceType" {
        /// `azureActiveDirectory`
        AzureActiveDirectory = "azureActiveDirectory",
        /// `external`
        External = "external",
    }
}
