// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.servicePrincipalRiskDetection`](https://learn.microsoft.com/graph/api/resources/serviceprincipalriskdetection?view=graph-rest-beta)
    ServicePrincipalRiskDetection: super::Entity = "microsoft.graph.servicePrincipalRiskDetection"
}

impl ServicePrincipalRiskDetection {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `activity` in queries.
    pub const ACTIVITY: Property<Self> = Property::new("activity");
    /// `activityDateTime` in queries.
    pub const ACTIVITY_DATE_TIME: Property<Self> = Property::new("activityDateTime");
    /// `additionalInfo` in queries.
    pub const ADDITIONAL_INFO: Property<Self> = Property::new("additionalInfo");
    /// `appId` in queries.
    pub const APP_ID: Property<Self> = Property::new("appId");
    /// `correlationId` in queries.
    pub const CORRELATION_ID: Property<Self> = Property::new("correlationId");
    /// `detectedDateTime` in queries.
    pub const DETECTED_DATE_TIME: Property<Self> = Property::new("detectedDateTime");
    /// `detectionTimingType` in queries.
    pub const DETECTION_TIMING_TYPE: Property<Self> = Property::new("detectionTimingType");
    /// `ipAddress` in queries.
    pub const IP_ADDRESS: Property<Self> = Property::new("ipAddress");
    /// `keyIds` in queries.
    pub const KEY_IDS: Property<Self> = Property::new("keyIds");
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
    /// `servicePrincipalDisplayName` in queries.
    pub const SERVICE_PRINCIPAL_DISPLAY_NAME: Property<Self> = Property::new("servicePrincipalDisplayName");
    /// `servicePrincipalId` in queries.
    pub const SERVICE_PRINCIPAL_ID: Property<Self> = Property::new("servicePrincipalId");
    /// `source` in queries.
    pub const SOURCE: Property<Self> = Property::new("source");
    /// `tokenIssuerType` in queries.
    pub const TOKEN_ISSUER_TYPE: Property<Self> = Property::new("tokenIssuerType");

    /// `activity`: `microsoft.graph.activityType`
    ///
    /// Possible values are: signin, unknownFutureValue, servicePrincipal.
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

    /// `appId`: `Edm.String`
    pub fn app_id(&self) -> Option<&str> {
        self.0.str("appId")
    }

    /// Sets `appId`.
    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
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

    /// `keyIds`: `Collection(Edm.String)`
    pub fn key_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("keyIds")
    }

    /// Sets `keyIds`.
    pub fn with_key_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("keyIds", value))
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
    /// Possible values are: none, hidden, unknownFutureValue, adminConfirmedServicePrincipalCompromised, adminDismissedAllRiskForServicePrincipal.
    pub fn risk_detail(&self) -> Option<super::RiskDetail> {
        self.0.enumeration("riskDetail")
    }

    /// Sets `riskDetail`.
    pub fn with_risk_detail(self, value: impl Into<Nullable<super::RiskDetail>>) -> Self {
        Self(self.0.with("riskDetail", value))
    }

    /// `riskEventType`: `Edm.String`
    ///
    /// Possible values are: investigationsThreatIntelligence, adminConfirmedServicePrincipalCompromised, generic, suspiciousSignins, leakedCredentials, unknownFutureValue.
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
    /// Possible values are: none, dismissed, atRisk, confirmedCompromised, unknownFutureValue.
    pub fn risk_state(&self) -> Option<super::RiskState> {
        self.0.enumeration("riskState")
    }

    /// Sets `riskState`.
    pub fn with_risk_state(self, value: impl Into<Nullable<super::RiskState>>) -> Self {
        Self(self.0.with("riskState", value))
    }

    /// `servicePrincipalDisplayName`: `Edm.String`
    pub fn service_principal_display_name(&self) -> Option<&str> {
        self.0.str("servicePrincipalDisplayName")
    }

    /// Sets `servicePrincipalDisplayName`.
    pub fn with_service_principal_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("servicePrincipalDisplayName", value))
    }

    /// `servicePrincipalId`: `Edm.String`
    pub fn service_principal_id(&self) -> Option<&str> {
        self.0.str("servicePrincipalId")
    }

    /// Sets `servicePrincipalId`.
    pub fn with_service_principal_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("servicePrincipalId", value))
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
    /// Possible values are: AzureAD, UnknownFutureValue.
    pub fn token_issuer_type(&self) -> Option<super::TokenIssuerType> {
        self.0.enumeration("tokenIssuerType")
    }

    /// Sets `tokenIssuerType`.
    pub fn with_token_issuer_type(self, value: impl Into<Nullable<super::TokenIssuerType>>) -> Self {
        Self(self.0.with("tokenIssuerType", value))
    }
}
