// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.allowedAudiences`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AllowedAudiences = "microsoft.graph.allowedAudiences" {
        /// `me`
        Me = "me",
        /// `family`
        Family = "family",
        /// `contacts`
        Contacts = "contacts",
        /// `groupMembers`
        GroupMembers = "groupMembers",
        /// `organization`
        Organization = "organization",
        /// `federatedOrganizations`
        FederatedOrganizations = "federatedOrganizations",
        /// `everyone`
        Everyone = "everyone",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
