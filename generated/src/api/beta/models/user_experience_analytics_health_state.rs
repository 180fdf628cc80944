// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.userExperienceAnalyticsHealthState`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticshealthstate?view=graph-rest-beta)
    UserExperienceAnalyticsHealthState = "microsoft.graph.userExperienceAnalyticsHealthState" {
        Unknown = "unknown",
        InsufficientData = "insufficientData",
        NeedsAttention = "needsAttention",
        MeetingGoals = "meetingGoals",
    }
}
