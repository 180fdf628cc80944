// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessPolicy`](https://learn.microsoft.com/graph/api/resources/conditionalaccesspolicy?view=graph-rest-1.0)
    ConditionalAccessPolicy = "microsoft.graph.conditionalAccessPolicy"
}

impl ConditionalAccessPolicy {
    /// `conditions` in queries.
    pub const CONDITIONS: Property<Self> = Property::new("conditions");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `grantControls` in queries.
    pub const GRANT_CONTROLS: Property<Self> = Property::new("grantControls");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `modifiedDateTime` in queries.
    pub const MODIFIED_DATE_TIME: Property<Self> = Property::new("modifiedDateTime");
    /// `sessionControls` in queries.
    pub const SESSION_CONTROLS: Property<Self> = Property::new("sessionControls");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");

    /// `conditions`: `microsoft.graph.conditionalAccessConditionSet`
    ///
    /// Required.
    pub fn conditions(&self) -> Option<&super::ConditionalAccessConditionSet> {
        self.0.model("conditions")
    }

    /// Sets `conditions`.
    pub fn with_conditions(self, value: impl Into<Nullable<super::ConditionalAccessConditionSet>>) -> Self {
        Self(self.0.with("conditions", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `grantControls`: `microsoft.graph.conditionalAccessGrantControls`
    pub fn grant_controls(&self) -> Option<&super::ConditionalAccessGrantControls> {
        self.0.model("grantControls")
    }

    /// Sets `grantControls`.
    pub fn with_grant_controls(self, value: impl Into<Nullable<super::ConditionalAccessGrantControls>>) -> Self {
        Self(self.0.with("grantControls", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `modifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("modifiedDateTime")
    }

    /// `sessionControls`: `microsoft.graph.conditionalAccessSessionControls`
    pub fn session_controls(&self) -> Option<&super::ConditionalAccessSessionControls> {
        self.0.model("sessionControls")
    }

    /// Sets `sessionControls`.
    pub fn with_session_controls(self, value: impl Into<Nullable<super::ConditionalAccessSessionControls>>) -> Self {
        Self(self.0.with("sessionControls", value))
    }

    /// `state`: `microsoft.graph.conditionalAccessPolicyState`
    ///
    /// Required. Possible values are: enabled, disabled, enabledForReportingButNotEnforced.
    pub fn state(&self) -> Option<super::ConditionalAccessPolicyState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::ConditionalAccessPolicyState>>) -> Self {
        Self(self.0.with("state", value))
    }
}
