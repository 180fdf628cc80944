// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.onPremisesPublishingType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    OnPremisesPublishingType = "microsoft.graph.onPremisesPublishingType" {
        ApplicationProxy = "applicationProxy",
        ExchangeOnline = "exchangeOnline",
        Authentication = "authentication",
        IntunePfx = "intunePfx",
        OflineDomainJoin = "oflineDomainJoin",
        UnknownFutureValue = "unknownFutureValue",
    }
}
