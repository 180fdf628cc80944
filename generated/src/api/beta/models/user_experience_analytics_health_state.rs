// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.userExperienceAnalyticsHealthState`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticshealthstate?view=graph-rest-beta)
    UserExperienceAnalyticsHealthState = "microsoft.graph.userExperienceAnalyticsHealthState" {
        /// `unknown`
        Unknown = "unknown",
        /// `insufficientData`
        InsufficientData = "insufficientData",
        /// `needsAttention`
        NeedsAttention = "needsAttention",
        /// `meetingGoals`
        MeetingGoals = "meetingGoals",
    }
}
