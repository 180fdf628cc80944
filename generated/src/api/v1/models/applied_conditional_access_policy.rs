// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.appliedConditionalAccessPolicy`](https://learn.microsoft.com/graph/api/resources/appliedconditionalaccesspolicy?view=graph-rest-1.0)
    AppliedConditionalAccessPolicy = "microsoft.graph.appliedConditionalAccessPolicy"
}

impl AppliedConditionalAccessPolicy {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `enforcedGrantControls` in queries.
    pub const ENFORCED_GRANT_CONTROLS: Property<Self> = Property::new("enforcedGrantControls");
    /// `enforcedSessionControls` in queries.
    pub const ENFORCED_SESSION_CONTROLS: Property<Self> = Property::new("enforcedSessionControls");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `result` in queries.
    pub const RESULT: Property<Self> = Property::new("result");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `enforcedGrantControls`: `Collection(Edm.String)`
    pub fn enforced_grant_controls(&self) -> Option<Vec<&str>> {
        self.0.strs("enforcedGrantControls")
    }

    /// Sets `enforcedGrantControls`.
    pub fn with_enforced_grant_controls(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("enforcedGrantControls", value))
    }

    /// `enforcedSessionControls`: `Collection(Edm.String)`
    pub fn enforced_session_controls(&self) -> Option<Vec<&str>> {
        self.0.strs("enforcedSessionControls")
    }

    /// Sets `enforcedSessionControls`.
    pub fn with_enforced_session_controls(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("enforcedSessionControls", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `result`: `microsoft.graph.appliedConditionalAccessPolicyResult`
    ///
    /// Possible values are: success, failure, notApplied, notEnabled.
    pub fn result(&self) -> Option<super::AppliedConditionalAccessPolicyResult> {
        self.0.enumeration("result")
    }

    /// Sets `result`.
    pub fn with_result(self, value: impl Into<Nullable<super::AppliedConditionalAccessPolicyResult>>) -> Self {
        Self(self.0.with("result", value))
    }
}
