// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.migrationStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    MigrationStatus = "microsoft.graph.migrationStatus" {
        Ready = "ready",
        NeedsReview = "needsReview",
        AdditionalStepsRequired = "additionalStepsRequired",
        UnknownFutureValue = "unknownFutureValue",
    }
}
