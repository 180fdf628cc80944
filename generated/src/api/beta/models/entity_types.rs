// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.entityTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EntityTypes = "microsoft.graph.entityTypes" {
        Event = "event",
        Message = "message",
        DriveItem = "driveItem",
        ExternalItem = "externalItem",
        Site = "site",
        List = "list",
        ListItem = "listItem",
        Drive = "drive",
        UnknownFutureValue = "unknownFutureValue",
    }
}
