// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.educationSynchronizationStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationSynchronizationStatus = "microsoft.graph.educationSynchronizationStatus" {
        Paused = "paused",
        InProgress = "inProgress",
        Success = "success",
        Error = "error",
        ValidationError = "validationError",
        Quarantined = "quarantined",
        UnknownFutureValue = "unknownFutureValue",
        Extracting = "extracting",
        Validating = "validating",
    }
}
