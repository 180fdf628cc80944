// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.bookingType`](https://learn.microsoft.com/graph/api/resources/room?view=graph-rest-1.0)
    BookingType = "microsoft.graph.bookingType" {
        /// `standard`
        Standard = "standard",
        /// `reserved`
        Reserved = "reserved",
    }
}
