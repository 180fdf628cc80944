// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.riskyUser`](https://learn.microsoft.com/graph/api/resources/riskyuser?view=graph-rest-1.0)
    RiskyUser: super::Entity = "microsoft.graph.riskyUser" {
        "microsoft.graph.riskyUserHistoryItem",
    }
}

impl RiskyUser {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isDeleted` in queries.
    pub const IS_DELETED: Property<Self> = Property::new("isDeleted");
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
    /// `userDisplayName` in queries.
    pub const USER_DISPLAY_NAME: Property<Self> = Property::new("userDisplayName");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `history` in queries.
    pub const HISTORY: Property<Self> = Property::new("history");

    /// `isDeleted`: `Edm.Boolean`
    ///
    /// Possible values are: true, false.
    pub fn is_deleted(&self) -> Option<bool> {
        self.0.bool("isDeleted")
    }

    /// Sets `isDeleted`.
    pub fn with_is_deleted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeleted", value))
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
    /// Possible values are: none, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordChange, userPerformedSecuredPasswordReset, adminConfirmedSigninSafe, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminDismissedAllRiskForUser, adminConfirmedSigninCompromised, hidden, adminConfirmedUserCompromised, unknownFutureValue.
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

    /// `userDisplayName`: `Edm.String`
    pub fn user_display_name(&self) -> Option<&str> {
        self.0.str("userDisplayName")
    }

    /// Sets `userDisplayName`.
    pub fn with_user_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userDisplayName", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `history`: `Collection(microsoft.graph.riskyUserHistoryItem)`
    pub fn history(&self) -> Option<&[super::RiskyUserHistoryItem]> {
        self.0.models("history")
    }

    /// Sets `history`.
    pub fn with_history(self, value: impl Into<Nullable<Vec<super::RiskyUserHistoryItem>>>) -> Self {
        Self(self.0.with("history", value))
    }
}
