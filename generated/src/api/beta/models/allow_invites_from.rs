// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.allowInvitesFrom`](https://learn.microsoft.com/graph/api/resources/authorizationpolicy?view=graph-rest-beta)
    AllowInvitesFrom = "microsoft.graph.allowInvitesFrom" {
        /// `none`
        None = "none",
        /// `adminsAndGuestInviters`
        AdminsAndGuestInviters = "adminsAndGuestInviters",
        /// `adminsGuestInvitersAndAllMembers`
        AdminsGuestInvitersAndAllMembers = "adminsGuestInvitersAndAllMembers",
        /// `everyone`
        Everyone = "everyone",
    }
}
