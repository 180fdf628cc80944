// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.confirmedBy`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConfirmedBy = "microsoft.graph.confirmedBy" {
        None = "none",
        User = "user",
        Manager = "manager",
        UnknownFutureValue = "unknownFutureValue",
    }
}
