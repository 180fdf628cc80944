// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.bookingsAvailabilityStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    BookingsAvailabilityStatus = "microsoft.graph.bookingsAvailabilityStatus" {
        Available = "available",
        Busy = "busy",
        SlotsAvailable = "slotsAvailable",
        OutOfOffice = "outOfOffice",
        UnknownFutureValue = "unknownFutureValue",
    }
}
