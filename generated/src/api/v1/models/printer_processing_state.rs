// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printerProcessingState`](https://learn.microsoft.com/graph/api/resources/printerstatus?view=graph-rest-1.0)
    PrinterProcessingState = "microsoft.graph.printerProcessingState" {
        /// `unknown`
        Unknown = "unknown",
        /// `idle`
        Idle = "idle",
        /// `processing`
        Processing = "processing",
        /// `stopped`
        Stopped = "stopped",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
