// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.signIn`](https://learn.microsoft.com/graph/api/resources/signin?view=graph-rest-1.0)
    SignIn = "microsoft.graph.signIn"
}

impl SignIn {
    /// `appDisplayName` in queries.
    pub const APP_DISPLAY_NAME: Property<Self> = Property::new("appDisplayName");
    /// `appId` in queries.
    pub const APP_ID: Property<Self> = Property::new("appId");
    /// `appliedConditionalAccessPolicies` in queries.
    pub const APPLIED_CONDITIONAL_ACCESS_POLICIES: Property<Self> = Property::new("appliedConditionalAccessPolicies");
    /// `clientAppUsed` in queries.
    pub const CLIENT_APP_USED: Property<Self> = Property::new("clientAppUsed");
    /// `conditionalAccessStatus` in queries.
    pub const CONDITIONAL_ACCESS_STATUS: Property<Self> = Property::new("conditionalAccessStatus");
    /// `correlationId` in queries.
    pub const CORRELATION_ID: Property<Self> = Property::new("correlationId");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `deviceDetail` in queries.
    pub const DEVICE_DETAIL: Property<Self> = Property::new("deviceDetail");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `ipAddress` in queries.
    pub const IP_ADDRESS: Property<Self> = Property::new("ipAddress");
    /// `isInteractive` in queries.
    pub const IS_INTERACTIVE: Property<Self> = Property::new("isInteractive");
    /// `location` in queries.
    pub const LOCATION: Property<Self> = Property::new("location");
    /// `resourceDisplayName` in queries.
    pub const RESOURCE_DISPLAY_NAME: Property<Self> = Property::new("resourceDisplayName");
    /// `resourceId` in queries.
    pub const RESOURCE_ID: Property<Self> = Property::new("resourceId");
    /// `riskDetail` in queries.
    pub const RISK_DETAIL: Property<Self> = Property::new("riskDetail");
    /// `riskEventTypes` in queries.
    pub const RISK_EVENT_TYPES: Property<Self> = Property::new("riskEventTypes");
    /// `riskEventTypes_v2` in queries.
    pub const RISK_EVENT_TYPES_V2: Property<Self> = Property::new("riskEventTypes_v2");
    /// `riskLevelAggregated` in queries.
    pub const RISK_LEVEL_AGGREGATED: Property<Self> = Property::new("riskLevelAggregated");
    /// `riskLevelDuringSignIn` in queries.
    pub const RISK_LEVEL_DURING_SIGN_IN: Property<Self> = Property::new("riskLevelDuringSignIn");
    /// `riskState` in queries.
    pub const RISK_STATE: Property<Self> = Property::new("riskState");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `userDisplayName` in queries.
    pub const USER_DISPLAY_NAME: Property<Self> = Property::new("userDisplayName");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");

    /// `appDisplayName`: `Edm.String`
    pub fn app_display_name(&self) -> Option<&str> {
        self.0.str("appDisplayName")
    }

    /// Sets `appDisplayName`.
    pub fn with_app_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appDisplayName", value))
    }

    /// `appId`: `Edm.String`
    pub fn app_id(&self) -> Option<&str> {
        self.0.str("appId")
    }

    /// Sets `appId`.
    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }

    /// `appliedConditionalAccessPolicies`: `Collection(microsoft.graph.appliedConditionalAccessPolicy)`
    pub fn applied_conditional_access_policies(&self) -> Option<&[super::AppliedConditionalAccessPolicy]> {
        self.0.models("appliedConditionalAccessPolicies")
    }

    /// Sets `appliedConditionalAccessPolicies`.
    pub fn with_applied_conditional_access_policies(
        self,
        value: impl Into<Nullable<Vec<super::AppliedConditionalAccessPolicy>>>,
    ) -> Self {
        Self(self.0.with("appliedConditionalAccessPolicies", value))
    }

    /// `clientAppUsed`: `Edm.String`
    pub fn client_app_used(&self) -> Option<&str> {
        self.0.str("clientAppUsed")
    }

    /// Sets `clientAppUsed`.
    pub fn with_client_app_used(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientAppUsed", value))
    }

    /// `conditionalAccessStatus`: `microsoft.graph.conditionalAccessStatus`
    ///
    /// Possible values are: success, failure, notApplied, unknownFutureValue.
    pub fn conditional_access_status(&self) -> Option<super::ConditionalAccessStatus> {
        self.0.enumeration("conditionalAccessStatus")
    }

    /// Sets `conditionalAccessStatus`.
    pub fn with_conditional_access_status(self, value: impl Into<Nullable<super::ConditionalAccessStatus>>) -> Self {
        Self(self.0.with("conditionalAccessStatus", value))
    }

    /// `correlationId`: `Edm.String`
    pub fn correlation_id(&self) -> Option<&str> {
        self.0.str("correlationId")
    }

    /// Sets `correlationId`.
    pub fn with_correlation_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("correlationId", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `deviceDetail`: `microsoft.graph.deviceDetail`
    pub fn device_detail(&self) -> Option<&super::DeviceDetail> {
        self.0.model("deviceDetail")
    }

    /// Sets `deviceDetail`.
    pub fn with_device_detail(self, value: impl Into<Nullable<super::DeviceDetail>>) -> Self {
        Self(self.0.with("deviceDetail", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `ipAddress`: `Edm.String`
    pub fn ip_address(&self) -> Option<&str> {
        self.0.str("ipAddress")
    }

    /// Sets `ipAddress`.
    pub fn with_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipAddress", value))
    }

    /// `isInteractive`: `Edm.Boolean`
    pub fn is_interactive(&self) -> Option<bool> {
        self.0.bool("isInteractive")
    }

    /// Sets `isInteractive`.
    pub fn with_is_interactive(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isInteractive", value))
    }

    /// `location`: `microsoft.graph.signInLocation`
    pub fn location(&self) -> Option<&super::SignInLocation> {
        self.0.model("location")
    }

    /// Sets `location`.
    pub fn with_location(self, value: impl Into<Nullable<super::SignInLocation>>) -> Self {
        Self(self.0.with("location", value))
    }

    /// `resourceDisplayName`: `Edm.String`
    pub fn resource_display_name(&self) -> Option<&str> {
        self.0.str("resourceDisplayName")
    }

    /// Sets `resourceDisplayName`.
    pub fn with_resource_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceDisplayName", value))
    }

    /// `resourceId`: `Edm.String`
    pub fn resource_id(&self) -> Option<&str> {
        self.0.str("resourceId")
    }

    /// Sets `resourceId`.
    pub fn with_resource_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceId", value))
    }

    /// `riskDetail`: `microsoft.graph.riskDetail`
    ///
    /// Possible values are: none, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordChange, userPerformedSecuredPasswordReset, adminConfirmedSigninSafe, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminDismissedAllRiskForUser, adminConfirmedSigninCompromised, unknownFutureValue.
    pub fn risk_detail(&self) -> Option<super::RiskDetail> {
        self.0.enumeration("riskDetail")
    }

    /// Sets `riskDetail`.
    pub fn with_risk_detail(self, value: impl Into<Nullable<super::RiskDetail>>) -> Self {
        Self(self.0.with("riskDetail", value))
    }

    /// `riskEventTypes`: `Collection(microsoft.graph.riskEventType)`
    ///
    /// Possible values are: unlikelyTravel, anonymizedIPAddress, maliciousIPAddress, unfamiliarFeatures, malwareInfectedIPAddress, suspiciousIPAddress, leakedCredentials, investigationsThreatIntelligence, generic, unknownFutureValue.
    pub fn risk_event_types(&self) -> Option<Vec<super::RiskEventType>> {
        self.0.enumerations("riskEventTypes")
    }

    /// Sets `riskEventTypes`.
    pub fn with_risk_event_types(self, value: impl Into<Nullable<Vec<super::RiskEventType>>>) -> Self {
        Self(self.0.with("riskEventTypes", value))
    }

    /// `riskEventTypes_v2`: `Collection(Edm.String)`
    ///
    /// Possible values are: unlikelyTravel, anonymizedIPAddress, maliciousIPAddress, unfamiliarFeatures, malwareInfectedIPAddress, suspiciousIPAddress, leakedCredentials, investigationsThreatIntelligence, generic, unknownFutureValue.
    pub fn risk_event_types_v2(&self) -> Option<Vec<&str>> {
        self.0.strs("riskEventTypes_v2")
    }

    /// Sets `riskEventTypes_v2`.
    pub fn with_risk_event_types_v2(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("riskEventTypes_v2", value))
    }

    /// `riskLevelAggregated`: `microsoft.graph.riskLevel`
    ///
    /// Possible values are: none, low, medium, high, hidden, unknownFutureValue.
    pub fn risk_level_aggregated(&self) -> Option<super::RiskLevel> {
        self.0.enumeration("riskLevelAggregated")
    }

    /// Sets `riskLevelAggregated`.
    pub fn with_risk_level_aggregated(self, value: impl Into<Nullable<super::RiskLevel>>) -> Self {
        Self(self.0.with("riskLevelAggregated", value))
    }

    /// `riskLevelDuringSignIn`: `microsoft.graph.riskLevel`
    ///
    /// Possible values are: none, low, medium, high, hidden, unknownFutureValue.
    pub fn risk_level_during_sign_in(&self) -> Option<super::RiskLevel> {
        self.0.enumeration("riskLevelDuringSignIn")
    }

    /// Sets `riskLevelDuringSignIn`.
    pub fn with_risk_level_during_sign_in(self, value: impl Into<Nullable<super::RiskLevel>>) -> Self {
        Self(self.0.with("riskLevelDuringSignIn", value))
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

    /// `status`: `microsoft.graph.signInStatus`
    pub fn status(&self) -> Option<&super::SignInStatus> {
        self.0.model("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::SignInStatus>>) -> Self {
        Self(self.0.with("status", value))
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
