// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from riskyServicePrincipal.
    ///
    /// [`microsoft.graph.riskyServicePrincipalHistoryItem`](https://learn.microsoft.com/graph/api/resources/riskyserviceprincipalhistoryitem?view=graph-rest-beta)
    RiskyServicePrincipalHistoryItem: super::RiskyServicePrincipal = "microsoft.graph.riskyServicePrincipalHistoryItem"
}

crate::runtime::derived! {
    RiskyServicePrincipalHistoryItem: super::Entity
}

impl RiskyServicePrincipalHistoryItem {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `accountEnabled` in queries.
    pub const ACCOUNT_ENABLED: Property<Self> = Property::new("accountEnabled");
    /// `appId` in queries.
    pub const APP_ID: Property<Self> = Property::new("appId");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `isProcessing` in queries.
    pub const IS_PROCESSING: Property<Self> = Property::new("isProcessing");
    /// `riskDetail` in queries.
    pub const RISK_DETAIL: Property<Self> = Property::new("riskDetail");
    /// `riskLastUpdatedDateTime` in queries.
    pub const RISK_LAST_UPDATED_DATE_TIME: Property<Self> = Property::new("riskLastUpdatedDateTime");
    /// `riskLevel` in queries.
    pub const RISK_LEVEL: Property<Self> = Property::new("riskLevel");
    /// `riskState` in queries.
    pub const RISK_STATE: Property<Self> = Property::new("riskState");
    /// `servicePrincipalType` in queries.
    pub const SERVICE_PRINCIPAL_TYPE: Property<Self> = Property::new("servicePrincipalType");
    /// `history` in queries.
    pub const HISTORY: Property<Self> = Property::new("history");
    /// `servicePrincipalId` in queries.
    pub const SERVICE_PRINCIPAL_ID: Property<Self> = Property::new("servicePrincipalId");
    /// `initiatedBy` in queries.
    pub const INITIATED_BY: Property<Self> = Property::new("initiatedBy");
    /// `activity` in queries.
    pub const ACTIVITY: Property<Self> = Property::new("activity");

    /// Sets `accountEnabled`.
    pub fn with_account_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("accountEnabled", value))
    }

    /// Sets `appId`.
    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `isProcessing`.
    pub fn with_is_processing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isProcessing", value))
    }

    /// Sets `riskDetail`.
    pub fn with_risk_detail(self, value: impl Into<Nullable<super::RiskDetail>>) -> Self {
        Self(self.0.with("riskDetail", value))
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

    /// Sets `servicePrincipalType`.
    pub fn with_service_principal_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("servicePrincipalType", value))
    }

    /// Sets `history`.
    pub fn with_history(self, value: impl Into<Nullable<Vec<super::RiskyServicePrincipalHistoryItem>>>) -> Self {
        Self(self.0.with("history", value))
    }

    /// `servicePrincipalId`: `Edm.String`
    pub fn service_principal_id(&self) -> Option<&str> {
        self.0.str("servicePrincipalId")
    }

    /// Sets `servicePrincipalId`.
    pub fn with_service_principal_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("servicePrincipalId", value))
    }

    /// `initiatedBy`: `Edm.Boolean`
    pub fn initiated_by(&self) -> Option<bool> {
        self.0.bool("initiatedBy")
    }

    /// Sets `initiatedBy`.
    pub fn with_initiated_by(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("initiatedBy", value))
    }

    /// `activity`: `microsoft.graph.riskServicePrincipalActivity`
    pub fn activity(&self) -> Option<&super::RiskServicePrincipalActivity> {
        self.0.model("activity")
    }

    /// Sets `activity`.
    pub fn with_activity(self, value: impl Into<Nullable<super::RiskServicePrincipalActivity>>) -> Self {
        Self(self.0.with("activity", value))
    }
}
