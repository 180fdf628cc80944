// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// [`microsoft.graph.riskyUserHistoryItem`](https://learn.microsoft.com/graph/api/resources/riskyuserhistoryitem?view=graph-rest-beta)
    RiskyUserHistoryItem: super::RiskyUser = "microsoft.graph.riskyUserHistoryItem"
}

impl RiskyUserHistoryItem {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isDeleted` in queries.
    pub const IS_DELETED: Property<Self> = Property::new("isDeleted");
    /// `isProcessing` in queries.
    pub const IS_PROCESSING: Property<Self> = Property::new("isProcessing");
    /// `riskLastUpdatedDateTime` in queries.
    pub const RISK_LAST_UPDATED_DATE_TIME: Property<Self> = Property::new("riskLastUpdatedDateTime");
    /// `riskLevel` in queries.
    pub const RISK_LEVEL: Property<Self> = Property::new("riskLevel");
    /// `riskState` in queries.
    pub const RISK_STATE: Property<Self> = Property::new("riskState");
    /// `riskDetail` in queries.
    pub const RISK_DETAIL: Property<Self> = Property::new("riskDetail");
    /// `userDisplayName` in queries.
    pub const USER_DISPLAY_NAME: Property<Self> = Property::new("userDisplayName");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `initiatedBy` in queries.
    pub const INITIATED_BY: Property<Self> = Property::new("initiatedBy");
    /// `activity` in queries.
    pub const ACTIVITY: Property<Self> = Property::new("activity");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `isDeleted`.
    pub fn with_is_deleted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeleted", value))
    }

    /// Sets `isProcessing`.
    pub fn with_is_processing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isProcessing", value))
    }

    /// Sets `riskLastUpdatedDateTime`.
    pub fn with_risk_last_updated_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("riskLastUpdatedDateTime", value))
    }

    /// Sets `riskLevel`.
    pub fn with_risk_level(self, value: impl Into<Nullable<super::RiskLevel>>) -> Self {
        Self(self.0.with("riskLevel", value))
    }

    /// Sets `riskState`.
    pub fn with_risk_state(self, value: impl Into<Nullable<super::RiskState>>) -> Self {
        Self(self.0.with("riskState", value))
    }

    /// Sets `riskDetail`.
    pub fn with_risk_detail(self, value: impl Into<Nullable<super::RiskDetail>>) -> Self {
        Self(self.0.with("riskDetail", value))
    }

    /// Sets `userDisplayName`.
    pub fn with_user_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userDisplayName", value))
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `initiatedBy`: `Edm.Boolean`
    pub fn initiated_by(&self) -> Option<bool> {
        self.0.bool("initiatedBy")
    }

    /// Sets `initiatedBy`.
    pub fn with_initiated_by(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("initiatedBy", value))
    }

    /// `activity`: `microsoft.graph.riskUserActivity`
    pub fn activity(&self) -> Option<&super::RiskUserActivity> {
        self.0.model("activity")
    }

    /// Sets `activity`.
    pub fn with_activity(self, value: impl Into<Nullable<super::RiskUserActivity>>) -> Self {
        Self(self.0.with("activity", value))
    }
}
