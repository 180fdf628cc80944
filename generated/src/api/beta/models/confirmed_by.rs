// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.confirmedBy`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConfirmedBy = "microsoft.graph.confirmedBy" {
        /// `none`
        None = "none",
        /// `user`
        User = "user",
        /// `manager`
        Manager = "manager",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
