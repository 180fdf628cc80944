// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.relyingPartyDetailedSummary`](https://learn.microsoft.com/graph/api/resources/relyingpartydetailedsummary?view=graph-rest-beta)
    RelyingPartyDetailedSummary = "microsoft.graph.relyingPartyDetailedSummary"
}

impl RelyingPartyDetailedSummary {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `relyingPartyId` in queries.
    pub const RELYING_PARTY_ID: Property<Self> = Property::new("relyingPartyId");
    /// `serviceId` in queries.
    pub const SERVICE_ID: Property<Self> = Property::new("serviceId");
    /// `migrationStatus` in queries.
    pub const MIGRATION_STATUS: Property<Self> = Property::new("migrationStatus");
    /// `migrationValidationDetails` in queries.
    pub const MIGRATION_VALIDATION_DETAILS: Property<Self> = Property::new("migrationValidationDetails");
    /// `relyingPartyName` in queries.
    pub const RELYING_PARTY_NAME: Property<Self> = Property::new("relyingPartyName");
    /// `failedSignInCount` in queries.
    pub const FAILED_SIGN_IN_COUNT: Property<Self> = Property::new("failedSignInCount");
    /// `replyUrls` in queries.
    pub const REPLY_URLS: Property<Self> = Property::new("replyUrls");
    /// `signInSuccessRate` in queries.
    pub const SIGN_IN_SUCCESS_RATE: Property<Self> = Property::new("signInSuccessRate");
    /// `successfulSignInCount` in queries.
    pub const SUCCESSFUL_SIGN_IN_COUNT: Property<Self> = Property::new("successfulSignInCount");
    /// `totalSignInCount` in queries.
    pub const TOTAL_SIGN_IN_COUNT: Property<Self> = Property::new("totalSignInCount");
    /// `uniqueUserCount` in queries.
    pub const UNIQUE_USER_COUNT: Property<Self> = Property::new("uniqueUserCount");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `relyingPartyId`: `Edm.String`
    pub fn relying_party_id(&self) -> Option<&str> {
        self.0.str("relyingPartyId")
    }

    /// Sets `relyingPartyId`.
    pub fn with_relying_party_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("relyingPartyId", value))
    }

    /// `serviceId`: `Edm.String`
    pub fn service_id(&self) -> Option<&str> {
        self.0.str("serviceId")
    }

    /// Sets `serviceId`.
    pub fn with_service_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serviceId", value))
    }

    /// `migrationStatus`: `microsoft.graph.migrationStatus`
    ///
    /// Possible values are: ready, needsReview, additionalStepsRequired, unknownFutureValue.
    pub fn migration_status(&self) -> Option<super::MigrationStatus> {
        self.0.enumeration("migrationStatus")
    }

    /// Sets `migrationStatus`.
    pub fn with_migration_status(self, value: impl Into<Nullable<super::MigrationStatus>>) -> Self {
        Self(self.0.with("migrationStatus", value))
    }

    /// `migrationValidationDetails`: `Collection(microsoft.graph.keyValuePair)`
    pub fn migration_validation_details(&self) -> Option<&[super::KeyValuePair]> {
        self.0.models("migrationValidationDetails")
    }

    /// Sets `migrationValidationDetails`.
    pub fn with_migration_validation_details(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("migrationValidationDetails", value))
    }

    /// `relyingPartyName`: `Edm.String`
    pub fn relying_party_name(&self) -> Option<&str> {
        self.0.str("relyingPartyName")
    }

    /// Sets `relyingPartyName`.
    pub fn with_relying_party_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("relyingPartyName", value))
    }

    /// `failedSignInCount`: `Edm.Int64`
    pub fn failed_sign_in_count(&self) -> Option<i64> {
        self.0.i64("failedSignInCount")
    }

    /// Sets `failedSignInCount`.
    pub fn with_failed_sign_in_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("failedSignInCount", value))
    }

    /// `replyUrls`: `Collection(Edm.String)`
    pub fn reply_urls(&self) -> Option<Vec<&str>> {
        self.0.strs("replyUrls")
    }

    /// Sets `replyUrls`.
    pub fn with_reply_urls(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("replyUrls", value))
    }

    /// `signInSuccessRate`: `Edm.Double`
    pub fn sign_in_success_rate(&self) -> Option<f64> {
        self.0.f64("signInSuccessRate")
    }

    /// Sets `signInSuccessRate`.
    pub fn with_sign_in_success_rate(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("signInSuccessRate", value))
    }

    /// `successfulSignInCount`: `Edm.Int64`
    pub fn successful_sign_in_count(&self) -> Option<i64> {
        self.0.i64("successfulSignInCount")
    }

    /// Sets `successfulSignInCount`.
    pub fn with_successful_sign_in_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("successfulSignInCount", value))
    }

    /// `totalSignInCount`: `Edm.Int64`
    pub fn total_sign_in_count(&self) -> Option<i64> {
        self.0.i64("totalSignInCount")
    }

    /// Sets `totalSignInCount`.
    pub fn with_total_sign_in_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("totalSignInCount", value))
    }

    /// `uniqueUserCount`: `Edm.Int64`
    pub fn unique_user_count(&self) -> Option<i64> {
        self.0.i64("uniqueUserCount")
    }

    /// Sets `uniqueUserCount`.
    pub fn with_unique_user_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("uniqueUserCount", value))
    }
}
