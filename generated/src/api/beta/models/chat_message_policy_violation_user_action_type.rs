// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessagePolicyViolationUserActionType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ChatMessagePolicyViolationUserActionType = "microsoft.graph.chatMessagePolicyViolationUserActionType" {
        None = "none",
        Override = "Override",
        ReportFalsePositive = "ReportFalsePositive",
    }
}
