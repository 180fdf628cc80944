// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.messageActionFlag`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    MessageActionFlag = "microsoft.graph.messageActionFlag" {
        Any = "any",
        Call = "call",
        DoNotForward = "doNotForward",
        FollowUp = "followUp",
        Fyi = "fyi",
        Forward = "forward",
        NoResponseNecessary = "noResponseNecessary",
        Read = "read",
        Reply = "reply",
        ReplyToAll = "replyToAll",
        Review = "review",
    }
}
