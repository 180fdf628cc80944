// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.entityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EntityType = "microsoft.graph.entityType" {
        List = "list",
        Site = "site",
        ListItem = "listItem",
        Message = "message",
        Event = "event",
        Drive = "drive",
        DriveItem = "driveItem",
        Person = "person",
        ExternalItem = "externalItem",
    }
}
