// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.scheduleChangeRequestActor`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ScheduleChangeRequestActor = "microsoft.graph.scheduleChangeRequestActor" {
        /// `sender`
        Sender = "sender",
        /// `recipient`
        Recipient = "recipient",
        /// `manager`
        Manager = "manager",
        /// `system`
        System = "system",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
