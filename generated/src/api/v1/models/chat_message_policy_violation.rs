// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.chatMessagePolicyViolation`](https://learn.microsoft.com/graph/api/resources/chatmessagepolicyviolation?view=graph-rest-1.0)
    ChatMessagePolicyViolation = "microsoft.graph.chatMessagePolicyViolation"
}

impl ChatMessagePolicyViolation {
    /// `dlpAction` in queries.
    pub const DLP_ACTION: Property<Self> = Property::new("dlpAction");
    /// `justificationText` in queries.
    pub const JUSTIFICATION_TEXT: Property<Self> = Property::new("justificationText");
    /// `policyTip` in queries.
    pub const POLICY_TIP: Property<Self> = Property::new("policyTip");
    /// `userAction` in queries.
    pub const USER_ACTION: Property<Self> = Property::new("userAction");
    /// `verdictDetails` in queries.
    pub const VERDICT_DETAILS: Property<Self> = Property::new("verdictDetails");

    /// `dlpAction`: `microsoft.graph.chatMessagePolicyViolationDlpActionTypes`
    pub fn dlp_action(&self) -> Option<super::ChatMessagePolicyViolationDlpActionTypes> {
        self.0.enumeration("dlpAction")
    }

    /// Sets `dlpAction`.
    pub fn with_dlp_action(self, value: impl Into<Nullable<super::ChatMessagePolicyViolationDlpActionTypes>>) -> Self {
        Self(self.0.with("dlpAction", value))
    }

    /// `justificationText`: `Edm.String`
    pub fn justification_text(&self) -> Option<&str> {
        self.0.str("justificationText")
    }

    /// Sets `justificationText`.
    pub fn with_justification_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("justificationText", value))
    }

    /// `policyTip`: `microsoft.graph.chatMessagePolicyViolationPolicyTip`
    pub fn policy_tip(&self) -> Option<&super::ChatMessagePolicyViolationPolicyTip> {
        self.0.model("policyTip")
    }

    /// Sets `policyTip`.
    pub fn with_policy_tip(self, value: impl Into<Nullable<super::ChatMessagePolicyViolationPolicyTip>>) -> Self {
        Self(self.0.with("policyTip", value))
    }

    /// `userAction`: `microsoft.graph.chatMessagePolicyViolationUserActionTypes`
    pub fn user_action(&self) -> Option<super::ChatMessagePolicyViolationUserActionTypes> {
        self.0.enumeration("userAction")
    }

    /// Sets `userAction`.
    pub fn with_user_action(
        self,
        value: impl Into<Nullable<super::ChatMessagePolicyViolationUserActionTypes>>,
    ) -> Self {
        Self(self.0.with("userAction", value))
    }

    /// `verdictDetails`: `microsoft.graph.chatMessagePolicyViolationVerdictDetailsTypes`
    pub fn verdict_details(&self) -> Option<super::ChatMessagePolicyViolationVerdictDetailsTypes> {
        self.0.enumeration("verdictDetails")
    }

    /// Sets `verdictDetails`.
    pub fn with_verdict_details(
        self,
        value: impl Into<Nullable<super::ChatMessagePolicyViolationVerdictDetailsTypes>>,
    ) -> Self {
        Self(self.0.with("verdictDetails", value))
    }
}
