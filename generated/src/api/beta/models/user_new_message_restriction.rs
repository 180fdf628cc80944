// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.userNewMessageRestriction`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    UserNewMessageRestriction = "microsoft.graph.userNewMessageRestriction" {
        /// `everyone`
        Everyone = "everyone",
        /// `everyoneExceptGuests`
        EveryoneExceptGuests = "everyoneExceptGuests",
        /// `moderators`
        Moderators = "moderators",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
