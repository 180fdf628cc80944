// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsInsightValue`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsinsightvalue?view=graph-rest-beta)
    UserExperienceAnalyticsInsightValue = "microsoft.graph.userExperienceAnalyticsInsightValue" {
        "microsoft.graph.insightValueDouble",
        "microsoft.graph.insightValueInt",
    }
}
