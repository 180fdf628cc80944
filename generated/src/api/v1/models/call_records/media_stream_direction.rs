// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.mediaStreamDirection`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-1.0)
    MediaStreamDirection = "microsoft.graph.callRecords.mediaStreamDirection" {
        /// `callerToCallee`
        CallerToCallee = "callerToCallee",
        /// `calleeToCaller`
        CalleeToCaller = "calleeToCaller",
    }
}
