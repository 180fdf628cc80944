// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.initiatorType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    InitiatorType = "microsoft.graph.initiatorType" {
        User = "user",
        Application = "application",
        System = "system",
        UnknownFutureValue = "unknownFutureValue",
    }
}
