// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.recipientScopeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RecipientScopeType = "microsoft.graph.recipientScopeType" {
        None = "none",
        Internal = "internal",
        External = "external",
        ExternalPartner = "externalPartner",
        ExternalNonParther = "externalNonParther",
    }
}
