// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.chatMessagePolicyViolationPolicyTip`](https://learn.microsoft.com/graph/api/resources/chatmessagepolicyviolationpolicytip?view=graph-rest-beta)
    ChatMessagePolicyViolationPolicyTip = "microsoft.graph.chatMessagePolicyViolationPolicyTip"
}

impl ChatMessagePolicyViolationPolicyTip {
    /// `complianceUrl` in queries.
    pub const COMPLIANCE_URL: Property<Self> = Property::new("complianceUrl");
    /// `generalText` in queries.
    pub const GENERAL_TEXT: Property<Self> = Property::new("generalText");
    /// `matchedConditionDescriptions` in queries.
    pub const MATCHED_CONDITION_DESCRIPTIONS: Property<Self> = Property::new("matchedConditionDescriptions");

    /// `complianceUrl`: `Edm.String`
    pub fn compliance_url(&self) -> Option<&str> {
        self.0.str("complianceUrl")
    }

    /// Sets `complianceUrl`.
    pub fn with_compliance_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("complianceUrl", value))
    }

    /// `generalText`: `Edm.String`
    pub fn general_text(&self) -> Option<&str> {
        self.0.str("generalText")
    }

    /// Sets `generalText`.
    pub fn with_general_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("generalText", value))
    }

    /// `matchedConditionDescriptions`: `Collection(Edm.String)`
    pub fn matched_condition_descriptions(&self) -> Option<Vec<&str>> {
        self.0.strs("matchedConditionDescriptions")
    }

    /// Sets `matchedConditionDescriptions`.
    pub fn with_matched_condition_descriptions(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("matchedConditionDescriptions", value))
    }
}
