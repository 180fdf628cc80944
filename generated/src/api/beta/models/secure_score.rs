// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.secureScore`](https://learn.microsoft.com/graph/api/resources/securescores?view=graph-rest-beta)
    SecureScore = "microsoft.graph.secureScore"
}

impl SecureScore {
    /// `activeUserCount` in queries.
    pub const ACTIVE_USER_COUNT: Property<Self> = Property::new("activeUserCount");
    /// `averageComparativeScores` in queries.
    pub const AVERAGE_COMPARATIVE_SCORES: Property<Self> = Property::new("averageComparativeScores");
    /// `azureTenantId` in queries.
    pub const AZURE_TENANT_ID: Property<Self> = Property::new("azureTenantId");
    /// `controlScores` in queries.
    pub const CONTROL_SCORES: Property<Self> = Property::new("controlScores");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `currentScore` in queries.
    pub const CURRENT_SCORE: Property<Self> = Property::new("currentScore");
    /// `enabledServices` in queries.
    pub const ENABLED_SERVICES: Property<Self> = Property::new("enabledServices");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `licensedUserCount` in queries.
    pub const LICENSED_USER_COUNT: Property<Self> = Property::new("licensedUserCount");
    /// `maxScore` in queries.
    pub const MAX_SCORE: Property<Self> = Property::new("maxScore");
    /// `averageScore` in queries.
    pub const AVERAGE_SCORE: Property<Self> = Property::new("averageScore");
    /// `createdDate` in queries.
    pub const CREATED_DATE: Property<Self> = Property::new("createdDate");

    /// `activeUserCount`: `Edm.Int32`
    pub fn active_user_count(&self) -> Option<i32> {
        self.0.i32("activeUserCount")
    }

    /// Sets `activeUserCount`.
    pub fn with_active_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("activeUserCount", value))
    }

    /// `averageComparativeScores`: `Collection(microsoft.graph.averageComparativeScore)`
    pub fn average_comparative_scores(&self) -> Option<&[super::AverageComparativeScore]> {
        self.0.models("averageComparativeScores")
    }

    /// Sets `averageComparativeScores`.
    pub fn with_average_comparative_scores(
        self,
        value: impl Into<Nullable<Vec<super::AverageComparativeScore>>>,
    ) -> Self {
        Self(self.0.with("averageComparativeScores", value))
    }

    /// `azureTenantId`: `Edm.String`
    pub fn azure_tenant_id(&self) -> Option<&str> {
        self.0.str("azureTenantId")
    }

    /// Sets `azureTenantId`.
    pub fn with_azure_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureTenantId", value))
    }

    /// `controlScores`: `Collection(microsoft.graph.controlScore)`
    pub fn control_scores(&self) -> Option<&[super::ControlScore]> {
        self.0.models("controlScores")
    }

    /// Sets `controlScores`.
    pub fn with_control_scores(self, value: impl Into<Nullable<Vec<super::ControlScore>>>) -> Self {
        Self(self.0.with("controlScores", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `currentScore`: `Edm.Double`
    pub fn current_score(&self) -> Option<f64> {
        self.0.f64("currentScore")
    }

    /// Sets `currentScore`.
    pub fn with_current_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("currentScore", value))
    }

    /// `enabledServices`: `Collection(Edm.String)`
    pub fn enabled_services(&self) -> Option<Vec<&str>> {
        self.0.strs("enabledServices")
    }

    /// Sets `enabledServices`.
    pub fn with_enabled_services(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("enabledServices", value))
    }

    /// `id`: `Edm.String`
    ///
    /// Supports multiple values.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `licensedUserCount`: `Edm.Int32`
    pub fn licensed_user_count(&self) -> Option<i32> {
        self.0.i32("licensedUserCount")
    }

    /// Sets `licensedUserCount`.
    pub fn with_licensed_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("licensedUserCount", value))
    }

    /// `maxScore`: `Edm.Double`
    pub fn max_score(&self) -> Option<f64> {
        self.0.f64("maxScore")
    }

    /// Sets `maxScore`.
    pub fn with_max_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("maxScore", value))
    }

    /// `averageScore`: `Edm.String`
    pub fn average_score(&self) -> Option<&str> {
        self.0.str("averageScore")
    }

    /// Sets `averageScore`.
    pub fn with_average_score(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("averageScore", value))
    }

    /// `createdDate`: `Edm.DateTimeOffset`
    pub fn created_date(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDate")
    }

    /// Sets `createdDate`.
    pub fn with_created_date(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDate", value))
    }
}
