// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessagePolicyViolationUserActionTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ChatMessagePolicyViolationUserActionTypes = "microsoft.graph.chatMessagePolicyViolationUserActionTypes" {
        /// `none`
        None = "none",
        /// `Override`
        Override = "Override",
        /// `ReportFalsePositive`
        ReportFalsePositive = "ReportFalsePositive",
    }
}
