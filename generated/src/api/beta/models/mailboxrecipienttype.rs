// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mailboxrecipienttype`](https://learn.microsoft.com/graph/api/resources/userpurpose?view=graph-rest-beta)
    Mailboxrecipienttype = "microsoft.graph.mailboxrecipienttype" {
        Unknown = "unknown",
        User = "user",
        Linked = "linked",
        Shared = "shared",
        Room = "room",
        Equipment = "equipment",
        Others = "others",
    }
}
