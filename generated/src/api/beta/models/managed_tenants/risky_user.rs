// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.riskyUser`](https://learn.microsoft.com/graph/api/resources/managedtenants-riskyuser?view=graph-rest-beta)
    RiskyUser: super::super::Entity = "microsoft.graph.managedTenants.riskyUser"
}

impl RiskyUser {
    pub const ID: Property<Self> = Property::new("id");
    pub const IS_DELETED: Property<Self> = Property::new("isDeleted");
    pub const LAST_REFRESHED_DATE_TIME: Property<Self> = Property::new(
        "lastRefreshedDateTime",
    );
    pub const RISK_DETAIL: Property<Self> = Property::new("riskDetail");
    pub const RISK_LAST_UPDATED_DATE_TIME: Property<Self> = Property::new(
        "riskLastUpdatedDateTime",
    );
    pub const RISK_LEVEL: Property<Self> = Property::new("riskLevel");
    pub const RISK_STATE: Property<Self> = Property::new("riskState");
    pub const TENANT_DISPLAY_NAME: Property<Self> = Property::new("tenantDisplayName");
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    pub const USER_DISPLAY_NAME: Property<Self> = Property::new("userDisplayName");
    pub const USER_ID: Property<Self> = Property::new("userId");
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");

    /// `isDeleted`: `Edm.Boolean`, read-only
    ///
    /// Optional. Read-only.
    pub fn is_deleted(&self) -> Option<bool> {
        self.0.bool("isDeleted")
    }

    /// `lastRefreshedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Optional. Read-only.
    pub fn last_refreshed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastRefreshedDateTime")
    }

    /// `riskDetail`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn risk_detail(&self) -> Option<&str> {
        self.0.str("riskDetail")
    }

    /// `riskLastUpdatedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Optional. Read-only.
    pub fn risk_last_updated_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("riskLastUpdatedDateTime")
    }

    /// `riskLevel`: `microsoft.graph.riskLevel`, read-only
    ///
    /// Optional. Read-only. Possible values are: low, medium, high, hidden, none, unknownFutureValue.
    pub fn risk_level(&self) -> Option<super::super::RiskLevel> {
        self.0.enumeration("riskLevel")
    }

    /// `riskState`: `microsoft.graph.riskState`, read-only
    ///
    /// Optional. Read-only. Possible values are: none, confirmedSafe, remediated, dismissed, atRisk, confirmedCompromised, unknownFutureValue.
    pub fn risk_state(&self) -> Option<super::super::RiskState> {
        self.0.enumeration("riskState")
    }

    /// `tenantDisplayName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn tenant_display_name(&self) -> Option<&str> {
        self.0.str("tenantDisplayName")
    }

    /// `tenantId`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }

    /// `userDisplayName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn user_display_name(&self) -> Option<&str> {
        self.0.str("userDisplayName")
    }

    /// `userId`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// `userPrincipalName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }
}
