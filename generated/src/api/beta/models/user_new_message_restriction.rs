// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.userNewMessageRestriction`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    UserNewMessageRestriction = "microsoft.graph.userNewMessageRestriction" {
        Everyone = "everyone",
        EveryoneExceptGuests = "everyoneExceptGuests",
        Moderators = "moderators",
        UnknownFutureValue = "unknownFutureValue",
    }
}
