// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.riskDetection`](https://learn.microsoft.com/graph/api/resources/riskdetection?view=graph-rest-1.0)
    RiskDetection: super::Entity = "microsoft.graph.riskDetection"
}

impl RiskDetection {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `activity` in queries.
    pub const ACTIVITY: Property<Self> = Property::new("activity");
    /// `activityDateTime` in queries.
    pub const ACTIVITY_DATE_TIME: Property<Self> = Property::new("activityDateTime");
    /// `additionalInfo` in queries.
    pub const ADDITIONAL_INFO: Property<Self> = Property::new("additionalInfo");
    /// `correlationId` in queries.
    pub const CORRELATION_ID: Property<Self> = Property::new("correlationId");
    /// `detectedDateTime` in queries.
    pub const DETECTED_DATE_TIME: Property<Self> = Property::new("detectedDateTime");
    /// `detectionTimingType` in queries.
    pub const DETECTION_TIMING_TYPE: Property<Self> = Property::new("detectionTimingType");
    /// `ipAddress` in queries.
    pub const IP_ADDRESS: Property<Self> = Property::new("ipAddress");
    /// `lastUpdatedDateTime` in queries.
    pub const LAST_UPDATED_DATE_TIME: Property<Self> = Property::new("lastUpdatedDateTime");
    /// `location` in queries.
    pub const LOCATION: Property<Self> = Property::new("location");
    /// `requestId` in queries.
    pub const REQUEST_ID: Property<Self> = Property::new("requestId");
    /// `riskDetail` in queries.
    pub const RISK_DETAIL: Property<Self> = Property::new("riskDetail");
    /// `riskEventType` in queries.
    pub const RISK_EVENT_TYPE: Property<Self> = Property::new("riskEventType");
    /// `riskLevel` in queries.
    pub const RISK_LEVEL: Property<Self> = Property::new("riskLevel");
    /// `riskState` in queries.
    pub const RISK_STATE: Property<Self> = Property::new("riskState");
    /// `source` in queries.
    pub const SOURCE: Property<Self> = Property::new("source");
    /// `tokenIssuerType` in queries.
    pub const TOKEN_ISSUER_TYPE: Property<Self> = Property::new("tokenIssuerType");
    /// `userDisplayName` in queries.
    pub const USER_DISPLAY_NAME: Property<Self> = Property::new("userDisplayName");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");

    /// `activity`: `microsoft.graph.activityType`
    ///
    /// Possible values are: signin, user, unknownFutureValue.
    pub fn activity(&self) -> Option<super::ActivityType> {
        self.0.enumeration("activity")
    }

    /// Sets `activity`.
    pub fn with_activity(self, value: impl Into<Nullable<super::ActivityType>>) -> Self {
        Self(self.0.with("activity", value))
    }

    /// `activityDateTime`: `Edm.DateTimeOffset`
    pub fn activity_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("activityDateTime")
    }

    /// Sets `activityDateTime`.
    pub fn with_activity_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("activityDateTime", value))
    }

    /// `additionalInfo`: `Edm.String`
    pub fn additional_info(&self) -> Option<&str> {
        self.0.str("additionalInfo")
    }

    /// Sets `additionalInfo`.
    pub fn with_additional_info(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("additionalInfo", value))
    }

    /// `correlationId`: `Edm.String`
    pub fn correlation_id(&self) -> Option<&str> {
        self.0.str("correlationId")
    }

    /// Sets `correlationId`.
    pub fn with_correlation_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("correlationId", value))
    }

    /// `detectedDateTime`: `Edm.DateTimeOffset`
    pub fn detected_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("detectedDateTime")
    }

    /// Sets `detectedDateTime`.
    pub fn with_detected_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("detectedDateTime", value))
    }

    /// `detectionTimingType`: `microsoft.graph.riskDetectionTimingType`
    ///
    /// Possible values are: notDefined, realtime, nearRealtime, offline, unknownFutureValue.
    pub fn detection_timing_type(&self) -> Option<super::RiskDetectionTimingType> {
        self.0.enumeration("detectionTimingType")
    }

    /// Sets `detectionTimingType`.
    pub fn with_detection_timing_type(self, value: impl Into<Nullable<super::RiskDetectionTimingType>>) -> Self {
        Self(self.0.with("detectionTimingType", value))
    }

    /// `ipAddress`: `Edm.String`
    pub fn ip_address(&self) -> Option<&str> {
        self.0.str("ipAddress")
    }

    /// Sets `ipAddress`.
    pub fn with_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipAddress", value))
    }

    /// `lastUpdatedDateTime`: `Edm.DateTimeOffset`
    pub fn last_updated_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastUpdatedDateTime")
    }

    /// Sets `lastUpdatedDateTime`.
    pub fn with_last_updated_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastUpdatedDateTime", value))
    }

    /// `location`: `microsoft.graph.signInLocation`
    pub fn location(&self) -> Option<&super::SignInLocation> {
        self.0.model("location")
    }

    /// Sets `location`.
    pub fn with_location(self, value: impl Into<Nullable<super::SignInLocation>>) -> Self {
        Self(self.0.with("location", value))
    }

    /// `requestId`: `Edm.String`
    pub fn request_id(&self) -> Option<&str> {
        self.0.str("requestId")
    }

    /// Sets `requestId`.
    pub fn with_request_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("requestId", value))
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

    /// `riskEventType`: `Edm.String`
    ///
    /// Possible values are: unlikelyTravel, anonymizedIPAddress, unfamiliarFeatures, maliciousIPAddress, malwareInfectedIPAddress, suspiciousIPAddress, leakedCredentials, investigationsThreatIntelligence, adminConfirmedUserCompromised, generic, mcasSuspiciousInboxManipulationRules, newCountry, anomalousToken, impossibleTravel, passwordSpray, suspiciousBrowser, riskyIPAddress, tokenIssuerAnomaly, suspiciousInboxForwarding.
    pub fn risk_event_type(&self) -> Option<&str> {
        self.0.str("riskEventType")
    }

    /// Sets `riskEventType`.
    pub fn with_risk_event_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("riskEventType", value))
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

    /// `source`: `Edm.String`
    pub fn source(&self) -> Option<&str> {
        self.0.str("source")
    }

    /// Sets `source`.
    pub fn with_source(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("source", value))
    }

    /// `tokenIssuerType`: `microsoft.graph.tokenIssuerType`
    ///
    /// Possible values are: AzureAD, ADFederationServices, UnknownFutureValue.
    pub fn token_issuer_type(&self) -> Option<super::TokenIssuerType> {
        self.0.enumeration("tokenIssuerType")
    }

    /// Sets `tokenIssuerType`.
    pub fn with_token_issuer_type(self, value: impl Into<Nullable<super::TokenIssuerType>>) -> Self {
        Self(self.0.with("tokenIssuerType", value))
    }

    /// `userDisplayName`: `Edm.String`
    pub fn user_display_name(&self) -> Option<&str> {
        self.0.str("userDisplayName")
    }

    /// Sets `userDisplayName`.
    pub fn with_user_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userDisplayName", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }
}
