// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessagePolicyViolationUserActionType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ChatMessagePolicyViolationUserActionType = "microsoft.graph.chatMessagePolicyViolationUserActionType" {
        None = "None",
        Override = "Override",
        ReportFalsePositive = "ReportFalsePositive",
    }
}
