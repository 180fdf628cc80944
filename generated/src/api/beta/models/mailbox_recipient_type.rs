// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mailboxRecipientType`](https://learn.microsoft.com/graph/api/resources/userpurpose?view=graph-rest-beta)
    MailboxRecipientType = "microsoft.graph.mailboxRecipientType" {
        Unknown = "unknown",
        User = "user",
        Linked = "linked",
        Shared = "shared",
        Room = "room",
        Equipment = "equipment",
        Others = "others",
    }
}
