// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.entityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EntityType = "microsoft.graph.entityType" {
        Event = "event",
        Message = "message",
        DriveItem = "driveItem",
        ExternalFile = "externalFile",
        ExternalItem = "externalItem",
    }
}
