// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.scheduleChangeRequestActor`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ScheduleChangeRequestActor = "microsoft.graph.scheduleChangeRequestActor" {
        Sender = "sender",
        Recipient = "recipient",
        Manager = "manager",
        System = "system",
        UnknownFutureValue = "unknownFutureValue",
    }
}
