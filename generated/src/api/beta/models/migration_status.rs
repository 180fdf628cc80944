// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.migrationStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    MigrationStatus = "microsoft.graph.migrationStatus" {
        /// `ready`
        Ready = "ready",
        /// `needsReview`
        NeedsReview = "needsReview",
        /// `additionalStepsRequired`
        AdditionalStepsRequired = "additionalStepsRequired",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
