// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.replyRestriction`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ReplyRestriction = "microsoft.graph.replyRestriction" {
        Everyone = "everyone",
        AuthorAndModerators = "authorAndModerators",
        UnknownFutureValue = "unknownFutureValue",
    }
}
