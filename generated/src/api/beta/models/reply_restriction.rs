// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.replyRestriction`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ReplyRestriction = "microsoft.graph.replyRestriction" {
        /// `everyone`
        Everyone = "everyone",
        /// `authorAndModerators`
        AuthorAndModerators = "authorAndModerators",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
