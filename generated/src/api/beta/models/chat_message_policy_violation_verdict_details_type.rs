// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessagePolicyViolationVerdictDetailsType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ChatMessagePolicyViolationVerdictDetailsType = "microsoft.graph.chatMessagePolicyViolationVerdictDetailsType" {
        /// `none`
        None = "none",
        /// `AllowFalsePositiveOverride`
        AllowFalsePositiveOverride = "AllowFalsePositiveOverride",
        /// `AllowOverrideWithoutJustification`
        AllowOverrideWithoutJustification = "AllowOverrideWithoutJustification",
        /// `AllowOverrideWithJustification`
        AllowOverrideWithJustification = "AllowOverrideWithJustification",
    }
}
