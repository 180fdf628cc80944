// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.actionAfterRetentionPeriod`](https://learn.microsoft.com/graph/api/resources/enums-security?view=graph-rest-beta)
    ActionAfterRetentionPeriod = "microsoft.graph.security.actionAfterRetentionPeriod" {
        /// `none`
        None = "none",
        /// `delete`
        Delete = "delete",
        /// `startDispositionReview`
        StartDispositionReview = "startDispositionReview",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
