// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.failureStage`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    FailureStage = "microsoft.graph.callRecords.failureStage" {
        /// `unknown`
        Unknown = "unknown",
        /// `callSetup`
        CallSetup = "callSetup",
        /// `midcall`
        Midcall = "midcall",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
