// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.bookingStaffRole`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    BookingStaffRole = "microsoft.graph.bookingStaffRole" {
        /// `guest`
        Guest = "guest",
        /// `administrator`
        Administrator = "administrator",
        /// `viewer`
        Viewer = "viewer",
        /// `externalGuest`
        ExternalGuest = "externalGuest",
        /// `scheduler`
        Scheduler = "scheduler",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
        /// `member`
        Member = "member",
        /// `[evolvable enum](/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations)`
        EvolvableEnumGraphBestPracticesConceptHandlingFutureMembersInEvolvableEnumerations = "[evolvable enum](/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations)",
    }
}
