// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.plannerPlanContextType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PlannerPlanContextType = "microsoft.graph.plannerPlanContextType" {
        TeamsTab = "teamsTab",
        SharePointPage = "sharePointPage",
        MeetingNotes = "meetingNotes",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}
