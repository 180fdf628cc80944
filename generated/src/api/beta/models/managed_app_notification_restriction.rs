// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppNotificationRestriction`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappnotificationrestriction?view=graph-rest-beta)
    ManagedAppNotificationRestriction = "microsoft.graph.managedAppNotificationRestriction" {
        /// `allow`
        Allow = "allow",
        /// `blockOrganizationalData`
        BlockOrganizationalData = "blockOrganizationalData",
        /// `block`
        Block = "block",
    }
}
