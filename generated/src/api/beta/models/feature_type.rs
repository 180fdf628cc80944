// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.featureType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    FeatureType = "microsoft.graph.featureType" {
        /// `registration`
        Registration = "registration",
        /// `reset`
        Reset = "reset",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
