// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.custodianStatus`](https://learn.microsoft.com/graph/api/resources/security-ediscoverycustodian?view=graph-rest-beta)
    CustodianStatus = "microsoft.graph.security.custodianStatus" {
        /// `active`
        Active = "active",
        /// `released`
        Released = "released",
    }
}
