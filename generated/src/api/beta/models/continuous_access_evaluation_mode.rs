// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.continuousAccessEvaluationMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ContinuousAccessEvaluationMode = "microsoft.graph.continuousAccessEvaluationMode" {
        /// `strictEnforcement`
        StrictEnforcement = "strictEnforcement",
        /// `disabled`
        Disabled = "disabled",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
