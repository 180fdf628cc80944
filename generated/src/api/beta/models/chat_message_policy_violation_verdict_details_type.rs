// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessagePolicyViolationVerdictDetailsType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ChatMessagePolicyViolationVerdictDetailsType = "microsoft.graph.chatMessagePolicyViolationVerdictDetailsType" {
        None = "none",
        AllowFalsePositiveOverride = "AllowFalsePositiveOverride",
        AllowOverrideWithoutJustification = "AllowOverrideWithoutJustification",
        AllowOverrideWithJustification = "AllowOverrideWithJustification",
    }
}
