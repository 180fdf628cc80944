// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.educationSynchronizationStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationSynchronizationStatus = "microsoft.graph.educationSynchronizationStatus" {
        /// `paused`
        Paused = "paused",
        /// `inProgress`
        InProgress = "inProgress",
        /// `success`
        Success = "success",
        /// `error`
        Error = "error",
        /// `validationError`
        ValidationError = "validationError",
        /// `quarantined`
        Quarantined = "quarantined",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
        /// `extracting`
        Extracting = "extracting",
        /// `validating`
        Validating = "validating",
    }
}
