// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.entityTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EntityTypes = "microsoft.graph.entityTypes" {
        /// `event`
        Event = "event",
        /// `message`
        Message = "message",
        /// `driveItem`
        DriveItem = "driveItem",
        /// `externalItem`
        ExternalItem = "externalItem",
        /// `site`
        Site = "site",
        /// `list`
        List = "list",
        /// `listItem`
        ListItem = "listItem",
        /// `drive`
        Drive = "drive",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
