// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessagePolicyViolationUserActionType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ChatMessagePolicyViolationUserActionType = "microsoft.graph.chatMessagePolicyViolationUserActionType" {
        /// `none`
        None = "none",
        /// `Override`
        Override = "Override",
        /// `ReportFalsePositive`
        ReportFalsePositive = "ReportFalsePositive",
    }
}
