// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.userExperienceAnalyticsInsightSeverity`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsinsightseverity?view=graph-rest-beta)
    UserExperienceAnalyticsInsightSeverity = "microsoft.graph.userExperienceAnalyticsInsightSeverity" {
        None = "none",
        Informational = "informational",
        Warning = "warning",
        Error = "error",
    }
}
