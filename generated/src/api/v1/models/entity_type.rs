// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.entityType`](https://learn.microsoft.com/graph/api/resources/searchrequest?view=graph-rest-1.0)
    EntityType = "microsoft.graph.entityType" {
        List = "list",
        Site = "site",
        ListItem = "listItem",
        Message = "message",
        Event = "event",
        Drive = "drive",
        DriveItem = "driveItem",
        ExternalItem = "externalItem",
    }
}
