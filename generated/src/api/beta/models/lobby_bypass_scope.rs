// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.lobbyBypassScope`](https://learn.microsoft.com/graph/api/resources/lobbybypasssettings?view=graph-rest-beta)
    LobbyBypassScope = "microsoft.graph.lobbyBypassScope" {
        /// `organizer`
        Organizer = "organizer",
        /// `organization`
        Organization = "organization",
        /// `organizationAndFederated`
        OrganizationAndFederated = "organizationAndFederated",
        /// `everyone`
        Everyone = "everyone",
        /// `organizationExcludingGuests`
        OrganizationExcludingGuests = "organizationExcludingGuests",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
