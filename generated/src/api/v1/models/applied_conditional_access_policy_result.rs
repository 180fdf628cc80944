// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.appliedConditionalAccessPolicyResult`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AppliedConditionalAccessPolicyResult = "microsoft.graph.appliedConditionalAccessPolicyResult" {
        /// `success`
        Success = "success",
        /// `failure`
        Failure = "failure",
        /// `notApplied`
        NotApplied = "notApplied",
        /// `notEnabled`
        NotEnabled = "notEnabled",
        /// `unknown`
        Unknown = "unknown",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
