// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.messageActionFlag`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    MessageActionFlag = "microsoft.graph.messageActionFlag" {
        /// `any`
        Any = "any",
        /// `call`
        Call = "call",
        /// `doNotForward`
        DoNotForward = "doNotForward",
        /// `followUp`
        FollowUp = "followUp",
        /// `fyi`
        Fyi = "fyi",
        /// `forward`
        Forward = "forward",
        /// `noResponseNecessary`
        NoResponseNecessary = "noResponseNecessary",
        /// `read`
        Read = "read",
        /// `reply`
        Reply = "reply",
        /// `replyToAll`
        ReplyToAll = "replyToAll",
        /// `review`
        Review = "review",
    }
}
