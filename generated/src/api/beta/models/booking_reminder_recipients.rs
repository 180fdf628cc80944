// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.bookingReminderRecipients`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    BookingReminderRecipients = "microsoft.graph.bookingReminderRecipients" {
        /// `allAttendees`
        AllAttendees = "allAttendees",
        /// `staff`
        Staff = "staff",
        /// `customer`
        Customer = "customer",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
