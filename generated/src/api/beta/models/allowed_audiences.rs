// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.allowedAudiences`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AllowedAudiences = "microsoft.graph.allowedAudiences" {
        Me = "me",
        Family = "family",
        Contacts = "contacts",
        GroupMembers = "groupMembers",
        Organization = "organization",
        FederatedOrganizations = "federatedOrganizations",
        Everyone = "everyone",
        UnknownFutureValue = "unknownFutureValue",
    }
}
