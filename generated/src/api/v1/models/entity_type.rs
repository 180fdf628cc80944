// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.entityType`](https://learn.microsoft.com/graph/api/resources/searchrequest?view=graph-rest-1.0)
    EntityType = "microsoft.graph.entityType" {
        /// `list`
        List = "list",
        /// `site`
        Site = "site",
        /// `listItem`
        ListItem = "listItem",
        /// `message`
        Message = "message",
        /// `event`
        Event = "event",
        /// `drive`
        Drive = "drive",
        /// `driveItem`
        DriveItem = "driveItem",
        /// `externalItem`
        ExternalItem = "externalItem",
    }
}
