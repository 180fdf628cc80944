// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.activityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ActivityType = "microsoft.graph.activityType" {
        /// `signin`
        Signin = "signin",
        /// `user`
        User = "user",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
