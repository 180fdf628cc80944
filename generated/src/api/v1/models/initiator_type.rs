// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.initiatorType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    InitiatorType = "microsoft.graph.initiatorType" {
        /// `user`
        User = "user",
        /// `application`
        Application = "application",
        /// `system`
        System = "system",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
