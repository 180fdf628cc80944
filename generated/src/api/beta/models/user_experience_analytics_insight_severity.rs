// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.userExperienceAnalyticsInsightSeverity`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsinsightseverity?view=graph-rest-beta)
    UserExperienceAnalyticsInsightSeverity = "microsoft.graph.userExperienceAnalyticsInsightSeverity" {
        /// `none`
        None = "none",
        /// `informational`
        Informational = "informational",
        /// `warning`
        Warning = "warning",
        /// `error`
        Error = "error",
    }
}
