// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.lobbyBypassScope`](https://learn.microsoft.com/graph/api/resources/lobbybypasssettings?view=graph-rest-beta)
    LobbyBypassScope = "microsoft.graph.lobbyBypassScope" {
        Organizer = "organizer",
        Organization = "organization",
        OrganizationAndFederated = "organizationAndFederated",
        Everyone = "everyone",
        OrganizationExcludingGuests = "organizationExcludingGuests",
        UnknownFutureValue = "unknownFutureValue",
    }
}
