// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.timeOffReasonIconType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TimeOffReasonIconType = "microsoft.graph.timeOffReasonIconType" {
        None = "none",
        Calendar = "calendar",
        Running = "running",
        FirstAid = "firstAid",
        NotWorking = "notWorking",
        JuryDuty = "juryDuty",
        Phone = "phone",
        PiggyBank = "piggyBank",
        TrafficCone = "trafficCone",
        UnknownFutureValue = "unknownFutureValue",
    }
}
