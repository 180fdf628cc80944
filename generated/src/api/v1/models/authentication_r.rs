// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.registrationEnforcement`](https://learn.microsoft.com/graph/api/resources/registrationenforcement?view=graph-rest-1.0)
    RegistrationEnforcement = "microsoft.graph.registrationEnforcement";
    "authenticationMethodsRegistrationCampaign" AUTHENTICATION_METHODS_REGISTRATION_CAMPAIGN, authentication_methods_registration_campaign model -> Option<&super::AuthenticationMethodsRegistrationCampaign>, with_authentication_methods_registration_campaign(super::AuthenticationMethodsRegistrationCampaign), "`authenticationMethodsRegistrationCampaign`: `microsoft.graph.authenticationMethodsRegistrationCampaign`";
}

crate::runtime::model! {
    /// `microsoft.graph.resourceAccountKeyAuthenticationMethod`, metadata of another version, with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    ResourceAccountKeyAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.resourceAccountKeyAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata of another version";
    "device" DEVICE, device model -> Option<&super::Device>, with_device(super::Device), "`device`: `microsoft.graph.device`, metadata of another version" if (feature = "directory");
}

crate::runtime::model! {
    /// [`microsoft.graph.riskDetection`](https://learn.microsoft.com/graph/api/resources/riskdetection?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    RiskDetection: super::Entity = "microsoft.graph.riskDetection";
    inherited "id" ID, with_id(String), "`id`";
    "activity" ACTIVITY, activity enumeration -> Option<super::ActivityType>, with_activity(super::ActivityType), "`activity`: `microsoft.graph.activityType`" "Possible values are: signin, user, unknownFutureValue.";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`";
    "additionalInfo" ADDITIONAL_INFO, additional_info str -> Option<&str>, with_additional_info(String), "`additionalInfo`: `Edm.String`";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`";
    "detectedDateTime" DETECTED_DATE_TIME, detected_date_time date_time -> Parsed<OffsetDateTime>, with_detected_date_time(OffsetDateTime), "`detectedDateTime`: `Edm.DateTimeOffset`";
    "detectionTimingType" DETECTION_TIMING_TYPE, detection_timing_type enumeration -> Option<super::RiskDetectionTimingType>, with_detection_timing_type(super::RiskDetectionTimingType), "`detectionTimingType`: `microsoft.graph.riskDetectionTimingType`" "Possible values are: notDefined, realtime, nearRealtime, offline, unknownFutureValue.";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`";
    "location" LOCATION, location model -> Option<&super::SignInLocation>, with_location(super::SignInLocation), "`location`: `microsoft.graph.signInLocation`";
    "requestId" REQUEST_ID, request_id str -> Option<&str>, with_request_id(String), "`requestId`: `Edm.String`";
    "riskDetail" RISK_DETAIL, risk_detail enumeration -> Option<super::RiskDetail>, with_risk_detail(super::RiskDetail), "`riskDetail`: `microsoft.graph.riskDetail`" "Possible values are: none, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordChange, userPerformedSecuredPasswordReset, adminConfirmedSigninSafe, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminDismissedAllRiskForUser, adminConfirmedSigninCompromised, hidden, adminConfirmedUserCompromised, unknownFutureValue.";
    "riskEventType" RISK_EVENT_TYPE, risk_event_type str -> Option<&str>, with_risk_event_type(String), "`riskEventType`: `Edm.String`" "Possible values are: unlikelyTravel, anonymizedIPAddress, unfamiliarFeatures, maliciousIPAddress, malwareInfectedIPAddress, suspiciousIPAddress, leakedCredentials, investigationsThreatIntelligence, adminConfirmedUserCompromised, generic, mcasSuspiciousInboxManipulationRules, newCountry, anomalousToken, impossibleTravel, passwordSpray, suspiciousBrowser, riskyIPAddress, tokenIssuerAnomaly, suspiciousInboxForwarding.";
    "riskLevel" RISK_LEVEL, risk_level enumeration -> Option<super::RiskLevel>, with_risk_level(super::RiskLevel), "`riskLevel`: `microsoft.graph.riskLevel`" "Possible values are: low, medium, high, hidden, none, unknownFutureValue.";
    "riskState" RISK_STATE, risk_state enumeration -> Option<super::RiskState>, with_risk_state(super::RiskState), "`riskState`: `microsoft.graph.riskState`" "Possible values are: none, confirmedSafe, remediated, dismissed, atRisk, confirmedCompromised, unknownFutureValue.";
    "source" SOURCE, source str -> Option<&str>, with_source(String), "`source`: `Edm.String`";
    "tokenIssuerType" TOKEN_ISSUER_TYPE, token_issuer_type enumeration -> Option<super::TokenIssuerType>, with_token_issuer_type(super::TokenIssuerType), "`tokenIssuerType`: `microsoft.graph.tokenIssuerType`" "Possible values are: AzureAD, ADFederationServices, UnknownFutureValue.";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.riskDetectionTimingType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RiskDetectionTimingType = "microsoft.graph.riskDetectionTimingType" {
        NotDefined = "notDefined",
        Realtime = "realtime",
        NearRealtime = "nearRealtime",
        Offline = "offline",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.riskEventTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0), not in the metadata
    RiskEventTypes = "microsoft.graph.riskEventTypes" {
        UnlikelyTravel = "unlikelyTravel",
        AnonymizedIpAddress = "anonymizedIPAddress",
        MaliciousIpAddress = "maliciousIPAddress",
        UnfamiliarFeatures = "unfamiliarFeatures",
        MalwareInfectedIpAddress = "malwareInfectedIPAddress",
        SuspiciousIpAddress = "suspiciousIPAddress",
        LeakedCredentials = "leakedCredentials",
        InvestigationsThreatIntelligence = "investigationsThreatIntelligence",
        Generic = "generic",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.riskPreventionContainer`, metadata
    RiskPreventionContainer = "microsoft.graph.riskPreventionContainer";
    "fraudProtectionProviders" FRAUD_PROTECTION_PROVIDERS, fraud_protection_providers models -> Option<&[super::FraudProtectionProvider]>, with_fraud_protection_providers(Vec<super::FraudProtectionProvider>), "`fraudProtectionProviders`: `Collection(microsoft.graph.fraudProtectionProvider)`, metadata";
    "webApplicationFirewallProviders" WEB_APPLICATION_FIREWALL_PROVIDERS, web_application_firewall_providers models -> Option<&[super::WebApplicationFirewallProvider]>, with_web_application_firewall_providers(Vec<super::WebApplicationFirewallProvider>), "`webApplicationFirewallProviders`: `Collection(microsoft.graph.webApplicationFirewallProvider)`, metadata";
    "webApplicationFirewallVerifications" WEB_APPLICATION_FIREWALL_VERIFICATIONS, web_application_firewall_verifications models -> Option<&[super::WebApplicationFirewallVerificationModel]>, with_web_application_firewall_verifications(Vec<super::WebApplicationFirewallVerificationModel>), "`webApplicationFirewallVerifications`: `Collection(microsoft.graph.webApplicationFirewallVerificationModel)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.riskServicePrincipalActivity`, metadata
    RiskServicePrincipalActivity = "microsoft.graph.riskServicePrincipalActivity";
    "detail" DETAIL, detail enumeration -> Option<super::RiskDetail>, with_detail(super::RiskDetail), "`detail`: `microsoft.graph.riskDetail`, metadata";
    "riskEventTypes" RISK_EVENT_TYPES, risk_event_types strs -> Option<Vec<&str>>, with_risk_event_types(Vec<String>), "`riskEventTypes`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.riskUserActivity`](https://learn.microsoft.com/graph/api/resources/riskuseractivity?view=graph-rest-1.0)
    RiskUserActivity = "microsoft.graph.riskUserActivity";
    "detail" DETAIL, detail enumeration -> Option<super::RiskDetail>, with_detail(super::RiskDetail), "`detail`: `microsoft.graph.riskDetail`" "Possible values are: none, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordChange, userPerformedSecuredPasswordReset, adminConfirmedSigninSafe, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminDismissedAllRiskForUser, adminConfirmedSigninCompromised, hidden, adminConfirmedUserCompromised, unknownFutureValue.";
    "riskEventTypes" RISK_EVENT_TYPES, risk_event_types strs -> Option<Vec<&str>>, with_risk_event_types(Vec<String>), "`riskEventTypes`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// `microsoft.graph.riskyServicePrincipal`, metadata, with the accessors of [`Entity`](super::Entity)
    RiskyServicePrincipal: super::Entity = "microsoft.graph.riskyServicePrincipal" {
        "microsoft.graph.riskyServicePrincipalHistoryItem",
    };
    inherited "id" ID, with_id(String), "`id`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "isProcessing" IS_PROCESSING, is_processing bool -> Option<bool>, with_is_processing(bool), "`isProcessing`: `Edm.Boolean`, metadata";
    "riskDetail" RISK_DETAIL, risk_detail enumeration -> Option<super::RiskDetail>, with_risk_detail(super::RiskDetail), "`riskDetail`: `microsoft.graph.riskDetail`, metadata";
    "riskLastUpdatedDateTime" RISK_LAST_UPDATED_DATE_TIME, risk_last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_risk_last_updated_date_time(OffsetDateTime), "`riskLastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "riskLevel" RISK_LEVEL, risk_level enumeration -> Option<super::RiskLevel>, with_risk_level(super::RiskLevel), "`riskLevel`: `microsoft.graph.riskLevel`, metadata";
    "riskState" RISK_STATE, risk_state enumeration -> Option<super::RiskState>, with_risk_state(super::RiskState), "`riskState`: `microsoft.graph.riskState`, metadata";
    "servicePrincipalType" SERVICE_PRINCIPAL_TYPE, service_principal_type str -> Option<&str>, with_service_principal_type(String), "`servicePrincipalType`: `Edm.String`, metadata";
    "history" HISTORY, history models -> Option<&[super::RiskyServicePrincipalHistoryItem]>, with_history(Vec<super::RiskyServicePrincipalHistoryItem>), "`history`: `Collection(microsoft.graph.riskyServicePrincipalHistoryItem)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.riskyServicePrincipalHistoryItem`, metadata, with the accessors of [`RiskyServicePrincipal`](super::RiskyServicePrincipal)
    RiskyServicePrincipalHistoryItem: super::RiskyServicePrincipal, super::Entity = "microsoft.graph.riskyServicePrincipalHistoryItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "appId" APP_ID, with_app_id(String), "`appId`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "isProcessing" IS_PROCESSING, with_is_processing(bool), "`isProcessing`";
    inherited "riskDetail" RISK_DETAIL, with_risk_detail(super::RiskDetail), "`riskDetail`";
    inherited "riskLastUpdatedDateTime" RISK_LAST_UPDATED_DATE_TIME, with_risk_last_updated_date_time(OffsetDateTime), "`riskLastUpdatedDateTime`";
    inherited "riskLevel" RISK_LEVEL, with_risk_level(super::RiskLevel), "`riskLevel`";
    inherited "riskState" RISK_STATE, with_risk_state(super::RiskState), "`riskState`";
    inherited "servicePrincipalType" SERVICE_PRINCIPAL_TYPE, with_service_principal_type(String), "`servicePrincipalType`";
    inherited "history" HISTORY, with_history(Vec<super::RiskyServicePrincipalHistoryItem>), "`history`";
    "activity" ACTIVITY, activity model -> Option<&super::RiskServicePrincipalActivity>, with_activity(super::RiskServicePrincipalActivity), "`activity`: `microsoft.graph.riskServicePrincipalActivity`, metadata";
    "initiatedBy" INITIATED_BY, initiated_by str -> Option<&str>, with_initiated_by(String), "`initiatedBy`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.riskyUser`](https://learn.microsoft.com/graph/api/resources/riskyuser?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    RiskyUser: super::Entity = "microsoft.graph.riskyUser" {
        "microsoft.graph.riskyUserHistoryItem",
    };
    inherited "id" ID, with_id(String), "`id`";
    "isDeleted" IS_DELETED, is_deleted bool -> Option<bool>, with_is_deleted(bool), "`isDeleted`: `Edm.Boolean`" "Possible values are: true, false.";
    "isProcessing" IS_PROCESSING, is_processing bool -> Option<bool>, with_is_processing(bool), "`isProcessing`: `Edm.Boolean`";
    "riskDetail" RISK_DETAIL, risk_detail enumeration -> Option<super::RiskDetail>, with_risk_detail(super::RiskDetail), "`riskDetail`: `microsoft.graph.riskDetail`" "Possible values are: none, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordChange, userPerformedSecuredPasswordReset, adminConfirmedSigninSafe, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminDismissedAllRiskForUser, adminConfirmedSigninCompromised, hidden, adminConfirmedUserCompromised, unknownFutureValue.";
    "riskLastUpdatedDateTime" RISK_LAST_UPDATED_DATE_TIME, risk_last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_risk_last_updated_date_time(OffsetDateTime), "`riskLastUpdatedDateTime`: `Edm.DateTimeOffset`";
    "riskLevel" RISK_LEVEL, risk_level enumeration -> Option<super::RiskLevel>, with_risk_level(super::RiskLevel), "`riskLevel`: `microsoft.graph.riskLevel`" "Possible values are: low, medium, high, hidden, none, unknownFutureValue.";
    "riskState" RISK_STATE, risk_state enumeration -> Option<super::RiskState>, with_risk_state(super::RiskState), "`riskState`: `microsoft.graph.riskState`" "Possible values are: none, confirmedSafe, remediated, dismissed, atRisk, confirmedCompromised, unknownFutureValue.";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "history" HISTORY, history models -> Option<&[super::RiskyUserHistoryItem]>, with_history(Vec<super::RiskyUserHistoryItem>), "`history`: `Collection(microsoft.graph.riskyUserHistoryItem)`";
}

crate::runtime::model! {
    /// Inherits from riskyUser.
    ///
    /// [`microsoft.graph.riskyUserHistoryItem`](https://learn.microsoft.com/graph/api/resources/riskyuserhistoryitem?view=graph-rest-1.0), with the accessors of [`RiskyUser`](super::RiskyUser)
    RiskyUserHistoryItem: super::RiskyUser, super::Entity = "microsoft.graph.riskyUserHistoryItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isDeleted" IS_DELETED, with_is_deleted(bool), "`isDeleted`";
    inherited "isProcessing" IS_PROCESSING, with_is_processing(bool), "`isProcessing`";
    inherited "riskDetail" RISK_DETAIL, with_risk_detail(super::RiskDetail), "`riskDetail`";
    inherited "riskLastUpdatedDateTime" RISK_LAST_UPDATED_DATE_TIME, with_risk_last_updated_date_time(OffsetDateTime), "`riskLastUpdatedDateTime`";
    inherited "riskLevel" RISK_LEVEL, with_risk_level(super::RiskLevel), "`riskLevel`";
    inherited "riskState" RISK_STATE, with_risk_state(super::RiskState), "`riskState`";
    inherited "userDisplayName" USER_DISPLAY_NAME, with_user_display_name(String), "`userDisplayName`";
    inherited "userPrincipalName" USER_PRINCIPAL_NAME, with_user_principal_name(String), "`userPrincipalName`";
    inherited "history" HISTORY, with_history(Vec<super::RiskyUserHistoryItem>), "`history`";
    "activity" ACTIVITY, activity model -> Option<&super::RiskUserActivity>, with_activity(super::RiskUserActivity), "`activity`: `microsoft.graph.riskUserActivity`";
    "initiatedBy" INITIATED_BY, initiated_by str -> Option<&str>, with_initiated_by(String), "`initiatedBy`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.rootDomains`, metadata
    RootDomains = "microsoft.graph.rootDomains" {
        None = "none",
        All = "all",
        AllFederated = "allFederated",
        AllManaged = "allManaged",
        Enumerated = "enumerated",
        AllManagedAndEnumeratedFederated = "allManagedAndEnumeratedFederated",
        UnknownFutureValue = "unknownFutureValue",
    }
}
