// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.queryType`](https://learn.microsoft.com/graph/api/resources/enums-security?view=graph-rest-beta)
    QueryType = "microsoft.graph.security.queryType" {
        /// `files`
        Files = "files",
        /// `messages`
        Messages = "messages",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
