// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.bookingStaffRole`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    BookingStaffRole = "microsoft.graph.bookingStaffRole" {
        Guest = "guest",
        Administrator = "administrator",
        Viewer = "viewer",
        ExternalGuest = "externalGuest",
        UnknownFutureValue = "unknownFutureValue",
    }
}
