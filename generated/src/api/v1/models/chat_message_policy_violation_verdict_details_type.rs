// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessagePolicyViolationVerdictDetailsType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ChatMessagePolicyViolationVerdictDetailsType = "microsoft.graph.chatMessagePolicyViolationVerdictDetailsType" {
        None = "None",
        AllowFalsePositiveOverride = "AllowFalsePositiveOverride",
        AllowOverrideWithoutJustification = "AllowOverrideWithoutJustification",
        AllowOverrideWithJustification = "AllowOverrideWithJustification",
    }
}
