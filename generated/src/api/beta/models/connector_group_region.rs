// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.connectorGroupRegion`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConnectorGroupRegion = "microsoft.graph.connectorGroupRegion" {
        Nam = "nam",
        Eur = "eur",
        Aus = "aus",
        Asia = "asia",
        Ind = "ind",
        UnknownFutureValue = "unknownFutureValue",
    }
}
