// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.scheduleChangeState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ScheduleChangeState = "microsoft.graph.scheduleChangeState" {
        Pending = "pending",
        Approved = "approved",
        Declined = "declined",
        UnknownFutureValue = "unknownFutureValue",
    }
}
