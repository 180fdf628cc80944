// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.bookingsAvailabilityStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    BookingsAvailabilityStatus = "microsoft.graph.bookingsAvailabilityStatus" {
        /// `available`
        Available = "available",
        /// `busy`
        Busy = "busy",
        /// `slotsAvailable`
        SlotsAvailable = "slotsAvailable",
        /// `outOfOffice`
        OutOfOffice = "outOfOffice",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
