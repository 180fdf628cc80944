// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppNotificationRestriction`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappnotificationrestriction?view=graph-rest-beta)
    ManagedAppNotificationRestriction = "microsoft.graph.managedAppNotificationRestriction" {
        Allow = "allow",
        BlockOrganizationalData = "blockOrganizationalData",
        Block = "block",
    }
}
