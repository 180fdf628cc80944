// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ownerType`](https://learn.microsoft.com/graph/api/resources/intune-shared-ownertype?view=graph-rest-beta)
    OwnerType = "microsoft.graph.ownerType" {
        /// `unknown`
        Unknown = "unknown",
        /// `company`
        Company = "company",
        /// `personal`
        Personal = "personal",
    }
}
