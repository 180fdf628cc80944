// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mailboxrecipienttype`](https://learn.microsoft.com/graph/api/resources/userpurpose?view=graph-rest-beta)
    Mailboxrecipienttype = "microsoft.graph.mailboxrecipienttype" {
        /// `unknown`
        Unknown = "unknown",
        /// `user`
        User = "user",
        /// `linked`
        Linked = "linked",
        /// `shared`
        Shared = "shared",
        /// `room`
        Room = "room",
        /// `equipment`
        Equipment = "equipment",
        /// `others`
        Others = "others",
    }
}
