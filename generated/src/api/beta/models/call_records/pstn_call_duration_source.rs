// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.pstnCallDurationSource`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    PstnCallDurationSource = "microsoft.graph.callRecords.pstnCallDurationSource" {
        /// `microsoft`
        Microsoft = "microsoft",
        /// `operator`
        Operator = "operator",
    }
}
