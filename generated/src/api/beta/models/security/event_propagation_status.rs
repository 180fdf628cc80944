// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.eventPropagationStatus`](https://learn.microsoft.com/graph/api/resources/enums-security?view=graph-rest-beta)
    EventPropagationStatus = "microsoft.graph.security.eventPropagationStatus" {
        /// `none`
        None = "none",
        /// `inProcessing`
        InProcessing = "inProcessing",
        /// `failed`
        Failed = "failed",
        /// `success`
        Success = "success",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
