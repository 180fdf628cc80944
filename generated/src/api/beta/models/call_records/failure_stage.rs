// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.failureStage`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    FailureStage = "microsoft.graph.callRecords.failureStage" {
        Unknown = "unknown",
        CallSetup = "callSetup",
        Midcall = "midcall",
        UnknownFutureValue = "unknownFutureValue",
    }
}
