// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.plannerPlanContextType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PlannerPlanContextType = "microsoft.graph.plannerPlanContextType" {
        /// `teamsTab`
        TeamsTab = "teamsTab",
        /// `sharePointPage`
        SharePointPage = "sharePointPage",
        /// `meetingNotes`
        MeetingNotes = "meetingNotes",
        /// `other`
        Other = "other",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
