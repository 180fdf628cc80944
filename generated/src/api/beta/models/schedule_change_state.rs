// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.scheduleChangeState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ScheduleChangeState = "microsoft.graph.scheduleChangeState" {
        /// `pending`
        Pending = "pending",
        /// `approved`
        Approved = "approved",
        /// `declined`
        Declined = "declined",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
