// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.bookingStaffRole`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    BookingStaffRole = "microsoft.graph.bookingStaffRole" {
        /// `guest`
        Guest = "guest",
        /// `administrator`
        Administrator = "administrator",
        /// `viewer`
        Viewer = "viewer",
        /// `externalGuest`
        ExternalGuest = "externalGuest",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
