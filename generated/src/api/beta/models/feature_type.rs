// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.featureType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    FeatureType = "microsoft.graph.featureType" {
        Registration = "registration",
        Reset = "reset",
        UnknownFutureValue = "unknownFutureValue",
    }
}
