// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.entityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
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
        /// `person`
        Person = "person",
        /// `externalItem`
        ExternalItem = "externalItem",
    }
}
