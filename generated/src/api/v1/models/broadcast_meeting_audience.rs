// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.broadcastMeetingAudience`](https://learn.microsoft.com/graph/api/resources/broadcastmeetingsettings?view=graph-rest-1.0)
    BroadcastMeetingAudience = "microsoft.graph.broadcastMeetingAudience" {
        /// `everyone`
        Everyone = "everyone",
        /// `organization`
        Organization = "organization",
        /// `roleIsAttendee`
        RoleIsAttendee = "roleIsAttendee",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
