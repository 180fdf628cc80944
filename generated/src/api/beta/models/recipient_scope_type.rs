// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.recipientScopeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RecipientScopeType = "microsoft.graph.recipientScopeType" {
        /// `none`
        None = "none",
        /// `internal`
        Internal = "internal",
        /// `external`
        External = "external",
        /// `externalPartner`
        ExternalPartner = "externalPartner",
        /// `externalNonParther`
        ExternalNonParther = "externalNonParther",
    }
}
