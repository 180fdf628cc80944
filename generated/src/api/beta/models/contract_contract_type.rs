// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ContractContractType`](https://learn.microsoft.com/graph/api/resources/contract?view=graph-rest-beta)
    ContractContractType = "microsoft.graph.ContractContractType" {
        SyndicationPartner = "SyndicationPartner",
        BreadthPartner = "BreadthPartner",
        ResellerPartner = "ResellerPartner",
    }
}
