// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.registrationEnforcement`](https://learn.microsoft.com/graph/api/resources/registrationenforcement?view=graph-rest-beta)
    RegistrationEnforcement = "microsoft.graph.registrationEnforcement";
    "authenticationMethodsRegistrationCampaign" AUTHENTICATION_METHODS_REGISTRATION_CAMPAIGN, authentication_methods_registration_campaign model -> Option<&super::AuthenticationMethodsRegistrationCampaign>, with_authentication_methods_registration_campaign(super::AuthenticationMethodsRegistrationCampaign), "`authenticationMethodsRegistrationCampaign`: `microsoft.graph.authenticationMethodsRegistrationCampaign`";
}

crate::runtime::model! {
    /// `microsoft.graph.reportSuspiciousActivitySettings`, metadata
    ReportSuspiciousActivitySettings = "microsoft.graph.reportSuspiciousActivitySettings";
    "includeTarget" INCLUDE_TARGET, include_target model -> Option<&super::IncludeTarget>, with_include_target(super::IncludeTarget), "`includeTarget`: `microsoft.graph.includeTarget`, metadata";
    "state" STATE, state enumeration -> Option<super::AdvancedConfigState>, with_state(super::AdvancedConfigState), "`state`: `microsoft.graph.advancedConfigState`, metadata";
    "voiceReportingCode" VOICE_REPORTING_CODE, voice_reporting_code i32 -> Option<i32>, with_voice_reporting_code(i32), "`voiceReportingCode`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.resourceAccountKeyAuthenticationMethod`, metadata, with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    ResourceAccountKeyAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.resourceAccountKeyAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastUsedDateTime" LAST_USED_DATE_TIME, with_last_used_date_time(OffsetDateTime), "`lastUsedDateTime`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "device" DEVICE, device model -> Option<&super::Device>, with_device(super::Device), "`device`: `microsoft.graph.device`, metadata" if (any(feature = "directory", feature = "users"));
}

crate::runtime::model! {
    /// `microsoft.graph.riskAlert`, metadata
    RiskAlert = "microsoft.graph.riskAlert";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "mitreTechniques" MITRE_TECHNIQUES, mitre_techniques strs -> Option<Vec<&str>>, with_mitre_techniques(Vec<String>), "`mitreTechniques`: `Collection(Edm.String)`, metadata";
    "providerAlertId" PROVIDER_ALERT_ID, provider_alert_id str -> Option<&str>, with_provider_alert_id(String), "`providerAlertId`: `Edm.String`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<super::Severity>, with_severity(super::Severity), "`severity`: `microsoft.graph.severity`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.riskDetection`](https://learn.microsoft.com/graph/api/resources/riskdetection?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    RiskDetection: super::Entity = "microsoft.graph.riskDetection";
    inherited "id" ID, with_id(String), "`id`";
    "requestId" REQUEST_ID, request_id str -> Option<&str>, with_request_id(String), "`requestId`: `Edm.String`";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`";
    "riskEventType" RISK_EVENT_TYPE, risk_event_type str -> Option<&str>, with_risk_event_type(String), "`riskEventType`: `Edm.String`, type of the metadata" "Possible values are: unlikelyTravel, anonymizedIPAddress, maliciousIPAddress, malwareInfectedIPAddress, unfamiliarFeatures, suspiciousIPAddress, leakedCredentials, investigationsThreatIntelligence, adminConfirmedUserCompromised, generic, mcasSuspiciousInboxManipulationRules, investigationsThreatIntelligenceSigninLinked, mcasImpossibleTravel, maliciousIPAddressValidCredentialsBlockedIP.";
    "riskState" RISK_STATE, risk_state enumeration -> Option<super::RiskState>, with_risk_state(super::RiskState), "`riskState`: `microsoft.graph.riskState`" "Possible values are: none, confirmedSafe, remediated, atRisk, dismissed, confirmedCompromised, unknownFutureValue.";
    "riskLevel" RISK_LEVEL, risk_level enumeration -> Option<super::RiskLevel>, with_risk_level(super::RiskLevel), "`riskLevel`: `microsoft.graph.riskLevel`" "Possible values are: low, high, medium, hidden, none.";
    "riskDetail" RISK_DETAIL, risk_detail enumeration -> Option<super::RiskDetail>, with_risk_detail(super::RiskDetail), "`riskDetail`: `microsoft.graph.riskDetail`" "Possible values are: none, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordReset, userPerformedSecuredPasswordChange, adminConfirmedSigninSafe, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminDismissedAllRiskForUser, adminConfirmedSigninCompromised, hidden, adminConfirmedUserCompromised, unknownFutureValue.";
    "source" SOURCE, source str -> Option<&str>, with_source(String), "`source`: `Edm.String`";
    "detectionTimingType" DETECTION_TIMING_TYPE, detection_timing_type enumeration -> Option<super::RiskDetectionTimingType>, with_detection_timing_type(super::RiskDetectionTimingType), "`detectionTimingType`: `microsoft.graph.riskDetectionTimingType`" "Possible values are: notDefined, realtime, nearRealtime, offline.";
    "activity" ACTIVITY, activity enumeration -> Option<super::ActivityType>, with_activity(super::ActivityType), "`activity`: `microsoft.graph.activityType`" "Possible values are: signin, user.";
    "tokenIssuerType" TOKEN_ISSUER_TYPE, token_issuer_type enumeration -> Option<super::TokenIssuerType>, with_token_issuer_type(super::TokenIssuerType), "`tokenIssuerType`: `microsoft.graph.tokenIssuerType`" "Possible values are: AzureAD, ADFederationServices, unknownFutureValue.";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "location" LOCATION, location model -> Option<&super::SignInLocation>, with_location(super::SignInLocation), "`location`: `microsoft.graph.signInLocation`";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`";
    "detectedDateTime" DETECTED_DATE_TIME, detected_date_time date_time -> Parsed<OffsetDateTime>, with_detected_date_time(OffsetDateTime), "`detectedDateTime`: `Edm.DateTimeOffset`";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "additionalInfo" ADDITIONAL_INFO, additional_info str -> Option<&str>, with_additional_info(String), "`additionalInfo`: `Edm.String`";
    "riskType" RISK_TYPE, risk_type enumeration -> Option<super::RiskEventType>, with_risk_type(super::RiskEventType), "`riskType`: `microsoft.graph.riskEventType`";
    "mitreTechniqueId" MITRE_TECHNIQUE_ID, mitre_technique_id str -> Option<&str>, with_mitre_technique_id(String), "`mitreTechniqueId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.riskDetectionTimingType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RiskDetectionTimingType = "microsoft.graph.riskDetectionTimingType" {
        NotDefined = "notDefined",
        Realtime = "realtime",
        NearRealtime = "nearRealtime",
        Offline = "offline",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.riskEventType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RiskEventType = "microsoft.graph.riskEventType" {
        UnlikelyTravel = "unlikelyTravel",
        AnonymizedIpAddress = "anonymizedIPAddress",
        MaliciousIpAddress = "maliciousIPAddress",
        UnfamiliarFeatures = "unfamiliarFeatures",
        MalwareInfectedIpAddress = "malwareInfectedIPAddress",
        SuspiciousIpAddress = "suspiciousIPAddress",
        LeakedCredentials = "leakedCredentials",
        InvestigationsThreatIntelligence = "investigationsThreatIntelligence",
        Generic = "generic",
        AdminConfirmedUserCompromised = "adminConfirmedUserCompromised",
        McasImpossibleTravel = "mcasImpossibleTravel",
        McasSuspiciousInboxManipulationRules = "mcasSuspiciousInboxManipulationRules",
        InvestigationsThreatIntelligenceSigninLinked = "investigationsThreatIntelligenceSigninLinked",
        MaliciousIpAddressValidCredentialsBlockedIp = "maliciousIPAddressValidCredentialsBlockedIP",
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
    /// `microsoft.graph.riskRecommendation`, metadata
    RiskRecommendation = "microsoft.graph.riskRecommendation";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<super::Severity>, with_severity(super::Severity), "`severity`: `microsoft.graph.severity`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.riskServicePrincipalActivity`](https://learn.microsoft.com/graph/api/resources/riskserviceprincipalactivity?view=graph-rest-beta)
    RiskServicePrincipalActivity = "microsoft.graph.riskServicePrincipalActivity";
    "riskEventType" RISK_EVENT_TYPE, risk_event_type enumeration -> Option<super::RiskEventType>, with_risk_event_type(super::RiskEventType), "`riskEventType`: `microsoft.graph.riskEventType`, not in the metadata" "Possible values are: unlikelyTravel, anonymizedIPAddress, maliciousIPAddress, unfamiliarFeatures, malwareInfectedIPAddress, suspiciousIPAddress, investigationsThreatIntelligence, leakedCredentials, mcasSuspiciousInboxManipulationRules, generic, maliciousIPAddressValidCredentialsBlockedIP, adminConfirmedUserCompromised, investigationsThreatIntelligenceSigninLinked, mcasImpossibleTravel, unknownFutureValue.";
    "detail" DETAIL, detail enumeration -> Option<super::RiskDetail>, with_detail(super::RiskDetail), "`detail`: `microsoft.graph.riskDetail`" "Possible values are: none, userPerformedSecuredPasswordChange, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordReset, adminConfirmedSigninSafe, adminDismissedAllRiskForServicePrincipal, adminConfirmedServicePrincipalCompromised, unknownFutureValue, hidden, adminDismissedAllRiskForUser, adminConfirmedUserCompromised, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminConfirmedSigninCompromised.";
    "riskEventTypes" RISK_EVENT_TYPES, risk_event_types strs -> Option<Vec<&str>>, with_risk_event_types(Vec<String>), "`riskEventTypes`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.riskUserActivity`](https://learn.microsoft.com/graph/api/resources/riskuseractivity?view=graph-rest-beta)
    RiskUserActivity = "microsoft.graph.riskUserActivity";
    "riskEventType" RISK_EVENT_TYPE, risk_event_type strs -> Option<Vec<&str>>, with_risk_event_type(Vec<String>), "`riskEventType`: `Collection(Edm.String)`, not in the metadata" "Possible values are: unlikelyTravel, anonymizedIPAddress, maliciousIPAddress, unfamiliarFeatures, malwareInfectedIPAddress, suspiciousIPAddress, leakedCredentials, investigationsThreatIntelligence, genericadminConfirmedUserCompromised, mcasImpossibleTravel, mcasSuspiciousInboxManipulationRules, investigationsThreatIntelligenceSigninLinked, maliciousIPAddressValidCredentialsBlockedIP, unknownFutureValue.";
    "detail" DETAIL, detail enumeration -> Option<super::RiskDetail>, with_detail(super::RiskDetail), "`detail`: `microsoft.graph.riskDetail`" "Possible values are: none, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordChange, userPerformedSecuredPasswordReset, adminConfirmedSigninSafe, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminDismissedAllRiskForUser, adminConfirmedSigninCompromised, hidden, adminConfirmedUserCompromised, unknownFutureValue.";
    "eventTypes" EVENT_TYPES, event_types enumerations -> Option<Vec<super::RiskEventType>>, with_event_types(Vec<super::RiskEventType>), "`eventTypes`: `Collection(microsoft.graph.riskEventType)`";
    "riskEventTypes" RISK_EVENT_TYPES, risk_event_types strs -> Option<Vec<&str>>, with_risk_event_types(Vec<String>), "`riskEventTypes`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.riskyAgent`, metadata, with the accessors of [`Entity`](super::Entity)
    RiskyAgent: super::Entity = "microsoft.graph.riskyAgent" {
        "microsoft.graph.riskyAgentDiscoveredAgentIdentity",
        "microsoft.graph.riskyAgentIdentity",
        "microsoft.graph.riskyAgentIdentityBlueprintPrincipal",
        "microsoft.graph.riskyAgentUser",
    };
    inherited "id" ID, with_id(String), "`id`";
    "additionalInfo" ADDITIONAL_INFO, additional_info str -> Option<&str>, with_additional_info(String), "`additionalInfo`: `Edm.String`, metadata";
    "agentDisplayName" AGENT_DISPLAY_NAME, agent_display_name str -> Option<&str>, with_agent_display_name(String), "`agentDisplayName`: `Edm.String`, metadata";
    "agentPlatform" AGENT_PLATFORM, agent_platform str -> Option<&str>, with_agent_platform(String), "`agentPlatform`: `Edm.String`, metadata";
    "associatedUserId" ASSOCIATED_USER_ID, associated_user_id str -> Option<&str>, with_associated_user_id(String), "`associatedUserId`: `Edm.String`, metadata";
    "blastRadiusRisk" BLAST_RADIUS_RISK, blast_radius_risk model -> Option<&super::BlastRadiusRisk>, with_blast_radius_risk(super::BlastRadiusRisk), "`blastRadiusRisk`: `microsoft.graph.blastRadiusRisk`, metadata";
    "blueprintId" BLUEPRINT_ID, blueprint_id str -> Option<&str>, with_blueprint_id(String), "`blueprintId`: `Edm.String`, metadata";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "exposureRisk" EXPOSURE_RISK, exposure_risk model -> Option<&super::ExposureRisk>, with_exposure_risk(super::ExposureRisk), "`exposureRisk`: `microsoft.graph.exposureRisk`, metadata";
    "identityType" IDENTITY_TYPE, identity_type enumeration -> Option<super::AgentIdentityType>, with_identity_type(super::AgentIdentityType), "`identityType`: `microsoft.graph.agentIdentityType`, metadata";
    "isDeleted" IS_DELETED, is_deleted bool -> Option<bool>, with_is_deleted(bool), "`isDeleted`: `Edm.Boolean`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "isProcessing" IS_PROCESSING, is_processing bool -> Option<bool>, with_is_processing(bool), "`isProcessing`: `Edm.Boolean`, metadata";
    "machineId" MACHINE_ID, machine_id str -> Option<&str>, with_machine_id(String), "`machineId`: `Edm.String`, metadata";
    "riskDetail" RISK_DETAIL, risk_detail enumeration -> Option<super::RiskDetail>, with_risk_detail(super::RiskDetail), "`riskDetail`: `microsoft.graph.riskDetail`, metadata";
    "riskLastModifiedDateTime" RISK_LAST_MODIFIED_DATE_TIME, risk_last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_risk_last_modified_date_time(OffsetDateTime), "`riskLastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "riskLevel" RISK_LEVEL, risk_level enumeration -> Option<super::RiskLevel>, with_risk_level(super::RiskLevel), "`riskLevel`: `microsoft.graph.riskLevel`, metadata";
    "riskState" RISK_STATE, risk_state enumeration -> Option<super::RiskState>, with_risk_state(super::RiskState), "`riskState`: `microsoft.graph.riskState`, metadata";
    "runtimeRisk" RUNTIME_RISK, runtime_risk model -> Option<&super::RuntimeRisk>, with_runtime_risk(super::RuntimeRisk), "`runtimeRisk`: `microsoft.graph.runtimeRisk`, metadata";
    "sources" SOURCES, sources strs -> Option<Vec<&str>>, with_sources(Vec<String>), "`sources`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.riskyAgentDiscoveredAgentIdentity`, metadata, with the accessors of [`RiskyAgent`](super::RiskyAgent)
    RiskyAgentDiscoveredAgentIdentity: super::RiskyAgent, super::Entity = "microsoft.graph.riskyAgentDiscoveredAgentIdentity";
    inherited "id" ID, with_id(String), "`id`";
    inherited "additionalInfo" ADDITIONAL_INFO, with_additional_info(String), "`additionalInfo`";
    inherited "agentDisplayName" AGENT_DISPLAY_NAME, with_agent_display_name(String), "`agentDisplayName`";
    inherited "agentPlatform" AGENT_PLATFORM, with_agent_platform(String), "`agentPlatform`";
    inherited "associatedUserId" ASSOCIATED_USER_ID, with_associated_user_id(String), "`associatedUserId`";
    inherited "blastRadiusRisk" BLAST_RADIUS_RISK, with_blast_radius_risk(super::BlastRadiusRisk), "`blastRadiusRisk`";
    inherited "blueprintId" BLUEPRINT_ID, with_blueprint_id(String), "`blueprintId`";
    inherited "deviceId" DEVICE_ID, with_device_id(String), "`deviceId`";
    inherited "exposureRisk" EXPOSURE_RISK, with_exposure_risk(super::ExposureRisk), "`exposureRisk`";
    inherited "identityType" IDENTITY_TYPE, with_identity_type(super::AgentIdentityType), "`identityType`";
    inherited "isDeleted" IS_DELETED, with_is_deleted(bool), "`isDeleted`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "isProcessing" IS_PROCESSING, with_is_processing(bool), "`isProcessing`";
    inherited "machineId" MACHINE_ID, with_machine_id(String), "`machineId`";
    inherited "riskDetail" RISK_DETAIL, with_risk_detail(super::RiskDetail), "`riskDetail`";
    inherited "riskLastModifiedDateTime" RISK_LAST_MODIFIED_DATE_TIME, with_risk_last_modified_date_time(OffsetDateTime), "`riskLastModifiedDateTime`";
    inherited "riskLevel" RISK_LEVEL, with_risk_level(super::RiskLevel), "`riskLevel`";
    inherited "riskState" RISK_STATE, with_risk_state(super::RiskState), "`riskState`";
    inherited "runtimeRisk" RUNTIME_RISK, with_runtime_risk(super::RuntimeRisk), "`runtimeRisk`";
    inherited "sources" SOURCES, with_sources(Vec<String>), "`sources`";
}

crate::runtime::model! {
    /// `microsoft.graph.riskyAgentIdentity`, metadata, with the accessors of [`RiskyAgent`](super::RiskyAgent)
    RiskyAgentIdentity: super::RiskyAgent, super::Entity = "microsoft.graph.riskyAgentIdentity";
    inherited "id" ID, with_id(String), "`id`";
    inherited "additionalInfo" ADDITIONAL_INFO, with_additional_info(String), "`additionalInfo`";
    inherited "agentDisplayName" AGENT_DISPLAY_NAME, with_agent_display_name(String), "`agentDisplayName`";
    inherited "agentPlatform" AGENT_PLATFORM, with_agent_platform(String), "`agentPlatform`";
    inherited "associatedUserId" ASSOCIATED_USER_ID, with_associated_user_id(String), "`associatedUserId`";
    inherited "blastRadiusRisk" BLAST_RADIUS_RISK, with_blast_radius_risk(super::BlastRadiusRisk), "`blastRadiusRisk`";
    inherited "blueprintId" BLUEPRINT_ID, with_blueprint_id(String), "`blueprintId`";
    inherited "deviceId" DEVICE_ID, with_device_id(String), "`deviceId`";
    inherited "exposureRisk" EXPOSURE_RISK, with_exposure_risk(super::ExposureRisk), "`exposureRisk`";
    inherited "identityType" IDENTITY_TYPE, with_identity_type(super::AgentIdentityType), "`identityType`";
    inherited "isDeleted" IS_DELETED, with_is_deleted(bool), "`isDeleted`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "isProcessing" IS_PROCESSING, with_is_processing(bool), "`isProcessing`";
    inherited "machineId" MACHINE_ID, with_machine_id(String), "`machineId`";
    inherited "riskDetail" RISK_DETAIL, with_risk_detail(super::RiskDetail), "`riskDetail`";
    inherited "riskLastModifiedDateTime" RISK_LAST_MODIFIED_DATE_TIME, with_risk_last_modified_date_time(OffsetDateTime), "`riskLastModifiedDateTime`";
    inherited "riskLevel" RISK_LEVEL, with_risk_level(super::RiskLevel), "`riskLevel`";
    inherited "riskState" RISK_STATE, with_risk_state(super::RiskState), "`riskState`";
    inherited "runtimeRisk" RUNTIME_RISK, with_runtime_risk(super::RuntimeRisk), "`runtimeRisk`";
    inherited "sources" SOURCES, with_sources(Vec<String>), "`sources`";
    "agentIdentity" AGENT_IDENTITY, agent_identity model -> Option<&super::AgentIdentity>, with_agent_identity(super::AgentIdentity), "`agentIdentity`: `microsoft.graph.agentIdentity`, metadata" if (feature = "applications");
}

crate::runtime::model! {
    /// `microsoft.graph.riskyAgentIdentityBlueprintPrincipal`, metadata, with the accessors of [`RiskyAgent`](super::RiskyAgent)
    RiskyAgentIdentityBlueprintPrincipal: super::RiskyAgent, super::Entity = "microsoft.graph.riskyAgentIdentityBlueprintPrincipal";
    inherited "id" ID, with_id(String), "`id`";
    inherited "additionalInfo" ADDITIONAL_INFO, with_additional_info(String), "`additionalInfo`";
    inherited "agentDisplayName" AGENT_DISPLAY_NAME, with_agent_display_name(String), "`agentDisplayName`";
    inherited "agentPlatform" AGENT_PLATFORM, with_agent_platform(String), "`agentPlatform`";
    inherited "associatedUserId" ASSOCIATED_USER_ID, with_associated_user_id(String), "`associatedUserId`";
    inherited "blastRadiusRisk" BLAST_RADIUS_RISK, with_blast_radius_risk(super::BlastRadiusRisk), "`blastRadiusRisk`";
    inherited "blueprintId" BLUEPRINT_ID, with_blueprint_id(String), "`blueprintId`";
    inherited "deviceId" DEVICE_ID, with_device_id(String), "`deviceId`";
    inherited "exposureRisk" EXPOSURE_RISK, with_exposure_risk(super::ExposureRisk), "`exposureRisk`";
    inherited "identityType" IDENTITY_TYPE, with_identity_type(super::AgentIdentityType), "`identityType`";
    inherited "isDeleted" IS_DELETED, with_is_deleted(bool), "`isDeleted`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "isProcessing" IS_PROCESSING, with_is_processing(bool), "`isProcessing`";
    inherited "machineId" MACHINE_ID, with_machine_id(String), "`machineId`";
    inherited "riskDetail" RISK_DETAIL, with_risk_detail(super::RiskDetail), "`riskDetail`";
    inherited "riskLastModifiedDateTime" RISK_LAST_MODIFIED_DATE_TIME, with_risk_last_modified_date_time(OffsetDateTime), "`riskLastModifiedDateTime`";
    inherited "riskLevel" RISK_LEVEL, with_risk_level(super::RiskLevel), "`riskLevel`";
    inherited "riskState" RISK_STATE, with_risk_state(super::RiskState), "`riskState`";
    inherited "runtimeRisk" RUNTIME_RISK, with_runtime_risk(super::RuntimeRisk), "`runtimeRisk`";
    inherited "sources" SOURCES, with_sources(Vec<String>), "`sources`";
    "agentIdentityBlueprintPrincipal" AGENT_IDENTITY_BLUEPRINT_PRINCIPAL, agent_identity_blueprint_principal model -> Option<&super::AgentIdentityBlueprintPrincipal>, with_agent_identity_blueprint_principal(super::AgentIdentityBlueprintPrincipal), "`agentIdentityBlueprintPrincipal`: `microsoft.graph.agentIdentityBlueprintPrincipal`, metadata" if (feature = "applications");
}

crate::runtime::model! {
    /// `microsoft.graph.riskyAgentUser`, metadata, with the accessors of [`RiskyAgent`](super::RiskyAgent)
    RiskyAgentUser: super::RiskyAgent, super::Entity = "microsoft.graph.riskyAgentUser";
    inherited "id" ID, with_id(String), "`id`";
    inherited "additionalInfo" ADDITIONAL_INFO, with_additional_info(String), "`additionalInfo`";
    inherited "agentDisplayName" AGENT_DISPLAY_NAME, with_agent_display_name(String), "`agentDisplayName`";
    inherited "agentPlatform" AGENT_PLATFORM, with_agent_platform(String), "`agentPlatform`";
    inherited "associatedUserId" ASSOCIATED_USER_ID, with_associated_user_id(String), "`associatedUserId`";
    inherited "blastRadiusRisk" BLAST_RADIUS_RISK, with_blast_radius_risk(super::BlastRadiusRisk), "`blastRadiusRisk`";
    inherited "blueprintId" BLUEPRINT_ID, with_blueprint_id(String), "`blueprintId`";
    inherited "deviceId" DEVICE_ID, with_device_id(String), "`deviceId`";
    inherited "exposureRisk" EXPOSURE_RISK, with_exposure_risk(super::ExposureRisk), "`exposureRisk`";
    inherited "identityType" IDENTITY_TYPE, with_identity_type(super::AgentIdentityType), "`identityType`";
    inherited "isDeleted" IS_DELETED, with_is_deleted(bool), "`isDeleted`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "isProcessing" IS_PROCESSING, with_is_processing(bool), "`isProcessing`";
    inherited "machineId" MACHINE_ID, with_machine_id(String), "`machineId`";
    inherited "riskDetail" RISK_DETAIL, with_risk_detail(super::RiskDetail), "`riskDetail`";
    inherited "riskLastModifiedDateTime" RISK_LAST_MODIFIED_DATE_TIME, with_risk_last_modified_date_time(OffsetDateTime), "`riskLastModifiedDateTime`";
    inherited "riskLevel" RISK_LEVEL, with_risk_level(super::RiskLevel), "`riskLevel`";
    inherited "riskState" RISK_STATE, with_risk_state(super::RiskState), "`riskState`";
    inherited "runtimeRisk" RUNTIME_RISK, with_runtime_risk(super::RuntimeRisk), "`runtimeRisk`";
    inherited "sources" SOURCES, with_sources(Vec<String>), "`sources`";
    "agentUser" AGENT_USER, agent_user model -> Option<&super::AgentUser>, with_agent_user(super::AgentUser), "`agentUser`: `microsoft.graph.agentUser`, metadata";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.riskyServicePrincipal`](https://learn.microsoft.com/graph/api/resources/riskyserviceprincipal?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    RiskyServicePrincipal: super::Entity = "microsoft.graph.riskyServicePrincipal" {
        "microsoft.graph.riskyServicePrincipalHistoryItem",
    };
    inherited "id" ID, with_id(String), "`id`";
    "accountEnabled" ACCOUNT_ENABLED, account_enabled bool -> Option<bool>, with_account_enabled(bool), "`accountEnabled`: `Edm.Boolean`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isProcessing" IS_PROCESSING, is_processing bool -> Option<bool>, with_is_processing(bool), "`isProcessing`: `Edm.Boolean`";
    "riskDetail" RISK_DETAIL, risk_detail enumeration -> Option<super::RiskDetail>, with_risk_detail(super::RiskDetail), "`riskDetail`: `microsoft.graph.riskDetail`" "Possible values are: none, userPerformedSecuredPasswordChange, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordReset, adminConfirmedSigninSafe, adminDismissedAllRiskForServicePrincipal, adminConfirmedServicePrincipalCompromised, unknownFutureValue, hidden, adminDismissedAllRiskForUser, adminConfirmedUserCompromised, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminConfirmedSigninCompromised.";
    "riskLastUpdatedDateTime" RISK_LAST_UPDATED_DATE_TIME, risk_last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_risk_last_updated_date_time(OffsetDateTime), "`riskLastUpdatedDateTime`: `Edm.DateTimeOffset`";
    "riskLevel" RISK_LEVEL, risk_level enumeration -> Option<super::RiskLevel>, with_risk_level(super::RiskLevel), "`riskLevel`: `microsoft.graph.riskLevel`" "Possible values are: low, medium, high, hidden, none, unknownFutureValue.";
    "riskState" RISK_STATE, risk_state enumeration -> Option<super::RiskState>, with_risk_state(super::RiskState), "`riskState`: `microsoft.graph.riskState`" "Possible values are: none, confirmedSafe, remediated, dismissed, atRisk, confirmedCompromised, unknownFutureValue.";
    "servicePrincipalType" SERVICE_PRINCIPAL_TYPE, service_principal_type str -> Option<&str>, with_service_principal_type(String), "`servicePrincipalType`: `Edm.String`" "Inherited from serviceprincipal.";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "history" HISTORY, history models -> Option<&[super::RiskyServicePrincipalHistoryItem]>, with_history(Vec<super::RiskyServicePrincipalHistoryItem>), "`history`: `Collection(microsoft.graph.riskyServicePrincipalHistoryItem)`";
}

crate::runtime::model! {
    /// Inherits from riskyServicePrincipal.
    ///
    /// [`microsoft.graph.riskyServicePrincipalHistoryItem`](https://learn.microsoft.com/graph/api/resources/riskyserviceprincipalhistoryitem?view=graph-rest-beta), with the accessors of [`RiskyServicePrincipal`](super::RiskyServicePrincipal)
    RiskyServicePrincipalHistoryItem: super::RiskyServicePrincipal, super::Entity = "microsoft.graph.riskyServicePrincipalHistoryItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "accountEnabled" ACCOUNT_ENABLED, with_account_enabled(bool), "`accountEnabled`";
    inherited "appId" APP_ID, with_app_id(String), "`appId`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isProcessing" IS_PROCESSING, with_is_processing(bool), "`isProcessing`";
    inherited "riskDetail" RISK_DETAIL, with_risk_detail(super::RiskDetail), "`riskDetail`";
    inherited "riskLastUpdatedDateTime" RISK_LAST_UPDATED_DATE_TIME, with_risk_last_updated_date_time(OffsetDateTime), "`riskLastUpdatedDateTime`";
    inherited "riskLevel" RISK_LEVEL, with_risk_level(super::RiskLevel), "`riskLevel`";
    inherited "riskState" RISK_STATE, with_risk_state(super::RiskState), "`riskState`";
    inherited "servicePrincipalType" SERVICE_PRINCIPAL_TYPE, with_service_principal_type(String), "`servicePrincipalType`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "history" HISTORY, with_history(Vec<super::RiskyServicePrincipalHistoryItem>), "`history`";
    "servicePrincipalId" SERVICE_PRINCIPAL_ID, service_principal_id str -> Option<&str>, with_service_principal_id(String), "`servicePrincipalId`: `Edm.String`";
    "initiatedBy" INITIATED_BY, initiated_by str -> Option<&str>, with_initiated_by(String), "`initiatedBy`: `Edm.String`, type of the metadata";
    "activity" ACTIVITY, activity model -> Option<&super::RiskServicePrincipalActivity>, with_activity(super::RiskServicePrincipalActivity), "`activity`: `microsoft.graph.riskServicePrincipalActivity`";
}

crate::runtime::model! {
    /// [`microsoft.graph.riskyUser`](https://learn.microsoft.com/graph/api/resources/riskyuser?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    RiskyUser: super::Entity = "microsoft.graph.riskyUser" {
        "microsoft.graph.riskyUserHistoryItem",
    };
    inherited "id" ID, with_id(String), "`id`";
    "isDeleted" IS_DELETED, is_deleted bool -> Option<bool>, with_is_deleted(bool), "`isDeleted`: `Edm.Boolean`" "Possible values are: true, false.";
    "isProcessing" IS_PROCESSING, is_processing bool -> Option<bool>, with_is_processing(bool), "`isProcessing`: `Edm.Boolean`";
    "riskLastUpdatedDateTime" RISK_LAST_UPDATED_DATE_TIME, risk_last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_risk_last_updated_date_time(OffsetDateTime), "`riskLastUpdatedDateTime`: `Edm.DateTimeOffset`";
    "riskLevel" RISK_LEVEL, risk_level enumeration -> Option<super::RiskLevel>, with_risk_level(super::RiskLevel), "`riskLevel`: `microsoft.graph.riskLevel`" "Possible values are: low, high, medium, hidden, none.";
    "riskState" RISK_STATE, risk_state enumeration -> Option<super::RiskState>, with_risk_state(super::RiskState), "`riskState`: `microsoft.graph.riskState`" "Possible values are: none, confirmedSafe, remediated, dismissed, atRisk, confirmedCompromised, unknownFutureValue.";
    "riskDetail" RISK_DETAIL, risk_detail enumeration -> Option<super::RiskDetail>, with_risk_detail(super::RiskDetail), "`riskDetail`: `microsoft.graph.riskDetail`" "Possible values are: none, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordReset, userPerformedSecuredPasswordChange, adminConfirmedSigninSafe, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminDismissedAllRiskForUser, adminConfirmedSigninCompromised, hidden, adminConfirmedUserCompromised, unknownFutureValue.";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "history" HISTORY, history models -> Option<&[super::RiskyUserHistoryItem]>, with_history(Vec<super::RiskyUserHistoryItem>), "`history`: `Collection(microsoft.graph.riskyUserHistoryItem)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.riskyUserHistoryItem`](https://learn.microsoft.com/graph/api/resources/riskyuserhistoryitem?view=graph-rest-beta), with the accessors of [`RiskyUser`](super::RiskyUser)
    RiskyUserHistoryItem: super::RiskyUser, super::Entity = "microsoft.graph.riskyUserHistoryItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isDeleted" IS_DELETED, with_is_deleted(bool), "`isDeleted`";
    inherited "isProcessing" IS_PROCESSING, with_is_processing(bool), "`isProcessing`";
    inherited "riskLastUpdatedDateTime" RISK_LAST_UPDATED_DATE_TIME, with_risk_last_updated_date_time(OffsetDateTime), "`riskLastUpdatedDateTime`";
    inherited "riskLevel" RISK_LEVEL, with_risk_level(super::RiskLevel), "`riskLevel`";
    inherited "riskState" RISK_STATE, with_risk_state(super::RiskState), "`riskState`";
    inherited "riskDetail" RISK_DETAIL, with_risk_detail(super::RiskDetail), "`riskDetail`";
    inherited "userDisplayName" USER_DISPLAY_NAME, with_user_display_name(String), "`userDisplayName`";
    inherited "userPrincipalName" USER_PRINCIPAL_NAME, with_user_principal_name(String), "`userPrincipalName`";
    inherited "history" HISTORY, with_history(Vec<super::RiskyUserHistoryItem>), "`history`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "initiatedBy" INITIATED_BY, initiated_by str -> Option<&str>, with_initiated_by(String), "`initiatedBy`: `Edm.String`, type of the metadata";
    "activity" ACTIVITY, activity model -> Option<&super::RiskUserActivity>, with_activity(super::RiskUserActivity), "`activity`: `microsoft.graph.riskUserActivity`";
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

crate::runtime::model! {
    /// `microsoft.graph.runtimeRisk`, metadata
    RuntimeRisk = "microsoft.graph.runtimeRisk";
    "alerts" ALERTS, alerts models -> Option<&[super::RiskAlert]>, with_alerts(Vec<super::RiskAlert>), "`alerts`: `Collection(microsoft.graph.riskAlert)`, metadata";
    "riskLevel" RISK_LEVEL, risk_level enumeration -> Option<super::RiskLevel>, with_risk_level(super::RiskLevel), "`riskLevel`: `microsoft.graph.riskLevel`, metadata";
    "riskUrl" RISK_URL, risk_url str -> Option<&str>, with_risk_url(String), "`riskUrl`: `Edm.String`, metadata";
}
