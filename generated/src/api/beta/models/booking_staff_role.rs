// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.bookingStaffRole`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    BookingStaffRole = "microsoft.graph.bookingStaffRole" {
        Guest = "guest",
        Administrator = "administrator",
        Viewer = "viewer",
        ExternalGuest = "externalGuest",
        Scheduler = "scheduler",
        UnknownFutureValue = "unknownFutureValue",
        Member = "member",
        EvolvableEnumGraphBestPracticesConceptHandlingFutureMembersInEvolvableEnumerations = "[evolvable enum](/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations)",
    }
}
