// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.riskyServicePrincipal`](https://learn.microsoft.com/graph/api/resources/riskyserviceprincipal?view=graph-rest-beta)
    RiskyServicePrincipal: super::Entity = "microsoft.graph.riskyServicePrincipal" {
        "microsoft.graph.riskyServicePrincipalHistoryItem",
    }
}

impl RiskyServicePrincipal {
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

    /// `accountEnabled`: `Edm.Boolean`
    pub fn account_enabled(&self) -> Option<bool> {
        self.0.bool("accountEnabled")
    }

    /// Sets `accountEnabled`.
    pub fn with_account_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("accountEnabled", value))
    }

    /// `appId`: `Edm.String`
    pub fn app_id(&self) -> Option<&str> {
        self.0.str("appId")
    }

    /// Sets `appId`.
    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `isProcessing`: `Edm.Boolean`
    pub fn is_processing(&self) -> Option<bool> {
        self.0.bool("isProcessing")
    }

    /// Sets `isProcessing`.
    pub fn with_is_processing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isProcessing", value))
    }

    /// `riskDetail`: `microsoft.graph.riskDetail`
    ///
    /// Possible values are: none, userPerformedSecuredPasswordChange, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordReset, adminConfirmedSigninSafe, adminDismissedAllRiskForServicePrincipal, adminConfirmedServicePrincipalCompromised, unknownFutureValue, hidden, adminDismissedAllRiskForUser, adminConfirmedUserCompromised, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminConfirmedSigninCompromised.
    pub fn risk_detail(&self) -> Option<super::RiskDetail> {
        self.0.enumeration("riskDetail")
    }

    /// Sets `riskDetail`.
    pub fn with_risk_detail(self, value: impl Into<Nullable<super::RiskDetail>>) -> Self {
        Self(self.0.with("riskDetail", value))
    }

    /// `riskLastUpdatedDateTime`: `Edm.DateTimeOffset`
    pub fn risk_last_updated_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("riskLastUpdatedDateTime")
    }

    /// Sets `riskLastUpdatedDateTime`.
    pub fn with_risk_last_updated_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("riskLastUpdatedDateTime", value))
    }

    /// `riskLevel`: `microsoft.graph.riskLevel`
    ///
    /// Possible values are: low, medium, high, hidden, none, unknownFutureValue.
    pub fn risk_level(&self) -> Option<super::RiskLevel> {
        self.0.enumeration("riskLevel")
    }

    /// Sets `riskLevel`.
    pub fn with_risk_level(self, value: impl Into<Nullable<super::RiskLevel>>) -> Self {
        Self(self.0.with("riskLevel", value))
    }

    /// `riskState`: `microsoft.graph.riskState`
    ///
    /// Possible values are: none, confirmedSafe, remediated, dismissed, atRisk, confirmedCompromised, unknownFutureValue.
    pub fn risk_state(&self) -> Option<super::RiskState> {
        self.0.enumeration("riskState")
    }

    /// Sets `riskState`.
    pub fn with_risk_state(self, value: impl Into<Nullable<super::RiskState>>) -> Self {
        Self(self.0.with("riskState", value))
    }

    /// `servicePrincipalType`: `Edm.String`
    ///
    /// Inherited from serviceprincipal.
    pub fn service_principal_type(&self) -> Option<&str> {
        self.0.str("servicePrincipalType")
    }

    /// Sets `servicePrincipalType`.
    pub fn with_service_principal_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("servicePrincipalType", value))
    }

    /// `history`: `Collection(microsoft.graph.riskyServicePrincipalHistoryItem)`
    pub fn history(&self) -> Option<&[super::RiskyServicePrincipalHistoryItem]> {
        self.0.models("history")
    }

    /// Sets `history`.
    pub fn with_history(self, value: impl Into<Nullable<Vec<super::RiskyServicePrincipalHistoryItem>>>) -> Self {
        Self(self.0.with("history", value))
    }
}
