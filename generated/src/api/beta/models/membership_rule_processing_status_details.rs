// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.membershipRuleProcessingStatusDetails`](https://learn.microsoft.com/graph/api/resources/membershipruleprocessingstatus?view=graph-rest-beta)
    MembershipRuleProcessingStatusDetails = "microsoft.graph.membershipRuleProcessingStatusDetails" {
        /// `NotStarted`
        NotStarted = "NotStarted",
        /// `Running`
        Running = "Running",
        /// `Succeeded`
        Succeeded = "Succeeded",
        /// `Failed`
        Failed = "Failed",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
