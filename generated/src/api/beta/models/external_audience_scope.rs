// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalAudienceScope`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ExternalAudienceScope = "microsoft.graph.externalAudienceScope" {
        None = "none",
        ContactsOnly = "contactsOnly",
        All = "all",
    }
}
