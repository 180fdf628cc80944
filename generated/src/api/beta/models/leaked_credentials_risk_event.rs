// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.leakedCredentialsRiskEvent`](https://learn.microsoft.com/graph/api/resources/leakedcredentialsriskevent?view=graph-rest-beta)
    LeakedCredentialsRiskEvent = "microsoft.graph.leakedCredentialsRiskEvent"
}

impl LeakedCredentialsRiskEvent {
    pub const CLOSED_DATE_TIME: Property<Self> = Property::new("closedDateTime");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const ID: Property<Self> = Property::new("id");
    pub const RISK_EVENT_DATE_TIME: Property<Self> = Property::new("riskEventDateTime");
    pub const RISK_EVENT_STATUS: Property<Self> = Property::new("riskEventStatus");
    pub const RISK_LEVEL: Property<Self> = Property::new("riskLevel");
    pub const RISK_EVENT_TYPE: Property<Self> = Property::new("riskEventType");
    pub const USER_DISPLAY_NAME: Property<Self> = Property::new("userDisplayName");
    pub const USER_ID: Property<Self> = Property::new("userId");
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    pub const RISK_TYPE: Property<Self> = Property::new("riskType");
    pub const IMPACTED_USER: Property<Self> = Property::new("impactedUser");

    /// `closedDateTime`: `Edm.DateTimeOffset`
    pub fn closed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("closedDateTime")
    }

    pub fn with_closed_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("closedDateTime", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `riskEventDateTime`: `Edm.DateTimeOffset`
    pub fn risk_event_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("riskEventDateTime")
    }

    pub fn with_risk_event_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("riskEventDateTime", value))
    }

    /// `riskEventStatus`: `Edm.String`
    ///
    /// Possible values are: active, remediated, dismissedAsFixed, dismissedAsFalsePositive, dismissedAsIgnore, loginBlocked, closedMfaAuto, closedMultipleReasons.
    pub fn risk_event_status(&self) -> Option<&str> {
        self.0.str("riskEventStatus")
    }

    pub fn with_risk_event_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("riskEventStatus", value))
    }

    /// `riskLevel`: `Edm.String`
    ///
    /// Possible values are: low, medium, high.
    pub fn risk_level(&self) -> Option<&str> {
        self.0.str("riskLevel")
    }

    pub fn with_risk_level(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("riskLevel", value))
    }

    /// `riskEventType`: `Edm.String`
    pub fn risk_event_type(&self) -> Option<&str> {
        self.0.str("riskEventType")
    }

    pub fn with_risk_event_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("riskEventType", value))
    }

    /// `userDisplayName`: `Edm.String`
    pub fn user_display_name(&self) -> Option<&str> {
        self.0.str("userDisplayName")
    }

    pub fn with_user_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userDisplayName", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `riskType`: `Edm.String`
    pub fn risk_type(&self) -> Option<&str> {
        self.0.str("riskType")
    }

    pub fn with_risk_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("riskType", value))
    }

    /// `impactedUser`: `microsoft.graph.user`, read-only
    ///
    /// Read-only. Nullable.
    pub fn impacted_user(&self) -> Option<&super::User> {
        self.0.model("impactedUser")
    }
}
