// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.eventPropagationStatus`](https://learn.microsoft.com/graph/api/resources/enums-security?view=graph-rest-beta)
    EventPropagationStatus = "microsoft.graph.security.eventPropagationStatus" {
        None = "none",
        InProcessing = "inProcessing",
        Failed = "failed",
        Success = "success",
        UnknownFutureValue = "unknownFutureValue",
    }
}
