// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.lobbyBypassScope`](https://learn.microsoft.com/graph/api/resources/lobbyBypassSettings?view=graph-rest-1.0)
    LobbyBypassScope = "microsoft.graph.lobbyBypassScope" {
        Organizer = "organizer",
        Organization = "organization",
        OrganizationAndFederated = "organizationAndFederated",
        Everyone = "everyone",
        UnknownFutureValue = "unknownFutureValue",
    }
}
