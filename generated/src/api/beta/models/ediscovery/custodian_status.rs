// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.custodianStatus`](https://learn.microsoft.com/graph/api/resources/ediscovery-custodian?view=graph-rest-beta)
    CustodianStatus = "microsoft.graph.ediscovery.custodianStatus" {
        /// `active`
        Active = "active",
        /// `released`
        Released = "released",
    }
}
