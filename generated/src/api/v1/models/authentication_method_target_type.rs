// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationMethodTargetType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AuthenticationMethodTargetType = "microsoft.graph.authenticationMethodTargetType" {
        /// `user`
        User = "user",
        /// `group`
        Group = "group",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
