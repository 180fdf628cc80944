// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.appliedConditionalAccessPolicyResult`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
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
        /// `reportOnlySuccess`
        ReportOnlySuccess = "reportOnlySuccess",
        /// `reportOnlyFailure`
        ReportOnlyFailure = "reportOnlyFailure",
        /// `reportOnlyNotApplied`
        ReportOnlyNotApplied = "reportOnlyNotApplied",
        /// `reportOnlyInterrupted`
        ReportOnlyInterrupted = "reportOnlyInterrupted",
    }
}
