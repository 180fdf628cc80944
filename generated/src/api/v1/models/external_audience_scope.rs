// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalAudienceScope`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ExternalAudienceScope = "microsoft.graph.externalAudienceScope" {
        /// `none`
        None = "none",
        /// `contactsOnly`
        ContactsOnly = "contactsOnly",
        /// `all`
        All = "all",
    }
}
