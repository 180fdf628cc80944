// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.signInUserType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SignInUserType = "microsoft.graph.signInUserType" {
        /// `member`
        Member = "member",
        /// `guest`
        Guest = "guest",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
