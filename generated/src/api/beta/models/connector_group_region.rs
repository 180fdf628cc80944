// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.connectorGroupRegion`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConnectorGroupRegion = "microsoft.graph.connectorGroupRegion" {
        /// `nam`
        Nam = "nam",
        /// `eur`
        Eur = "eur",
        /// `aus`
        Aus = "aus",
        /// `asia`
        Asia = "asia",
        /// `ind`
        Ind = "ind",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
