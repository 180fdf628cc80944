// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.onPremisesPublishingType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    OnPremisesPublishingType = "microsoft.graph.onPremisesPublishingType" {
        /// `applicationProxy`
        ApplicationProxy = "applicationProxy",
        /// `exchangeOnline`
        ExchangeOnline = "exchangeOnline",
        /// `authentication`
        Authentication = "authentication",
        /// `intunePfx`
        IntunePfx = "intunePfx",
        /// `oflineDomainJoin`
        OflineDomainJoin = "oflineDomainJoin",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
