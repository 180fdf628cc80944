// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessagePolicyViolationVerdictDetailsTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ChatMessagePolicyViolationVerdictDetailsTypes = "microsoft.graph.chatMessagePolicyViolationVerdictDetailsTypes" {
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
