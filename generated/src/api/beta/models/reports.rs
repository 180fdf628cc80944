// Written by `cargo xtask gen`; do not edit.
//! Types of the area `reports`.

use crate::runtime::{Date, Flags, OffsetDateTime, Parsed, Value};

crate::runtime::model! {
    /// `microsoft.graph.activeUsersMetric`, metadata, with the accessors of [`Entity`](super::Entity)
    ActiveUsersMetric: super::Entity = "microsoft.graph.activeUsersMetric";
    inherited "id" ID, with_id(String), "`id`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "appName" APP_NAME, app_name str -> Option<&str>, with_app_name(String), "`appName`: `Edm.String`, metadata";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`, metadata";
    "country" COUNTRY, country str -> Option<&str>, with_country(String), "`country`: `Edm.String`, metadata";
    "factDate" FACT_DATE, fact_date date -> Parsed<Date>, with_fact_date(Date), "`factDate`: `Edm.Date`, metadata";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`, metadata";
    "os" OS, os str -> Option<&str>, with_os(String), "`os`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.aggregationPeriod`, metadata
    AggregationPeriod = "microsoft.graph.aggregationPeriod" {
        D1 = "d1",
        D30 = "d30",
        D7 = "d7",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.aggregationWindow`, metadata
    AggregationWindow = "microsoft.graph.aggregationWindow" {
        D1 = "d1",
        H1 = "h1",
        H6 = "h6",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.appCredentialSignInActivity`, metadata, with the accessors of [`Entity`](super::Entity)
    AppCredentialSignInActivity: super::Entity = "microsoft.graph.appCredentialSignInActivity";
    inherited "id" ID, with_id(String), "`id`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "appObjectId" APP_OBJECT_ID, app_object_id str -> Option<&str>, with_app_object_id(String), "`appObjectId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "credentialOrigin" CREDENTIAL_ORIGIN, credential_origin enumeration -> Option<super::ApplicationKeyOrigin>, with_credential_origin(super::ApplicationKeyOrigin), "`credentialOrigin`: `microsoft.graph.applicationKeyOrigin`, metadata";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "keyId" KEY_ID, key_id str -> Option<&str>, with_key_id(String), "`keyId`: `Edm.String`, metadata";
    "keyType" KEY_TYPE, key_type enumeration -> Option<super::ApplicationKeyType>, with_key_type(super::ApplicationKeyType), "`keyType`: `microsoft.graph.applicationKeyType`, metadata";
    "keyUsage" KEY_USAGE, key_usage enumeration -> Option<super::ApplicationKeyUsage>, with_key_usage(super::ApplicationKeyUsage), "`keyUsage`: `microsoft.graph.applicationKeyUsage`, metadata";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`, metadata";
    "servicePrincipalObjectId" SERVICE_PRINCIPAL_OBJECT_ID, service_principal_object_id str -> Option<&str>, with_service_principal_object_id(String), "`servicePrincipalObjectId`: `Edm.String`, metadata";
    "signInActivity" SIGN_IN_ACTIVITY, sign_in_activity model -> Option<&super::SignInActivity>, with_sign_in_activity(super::SignInActivity), "`signInActivity`: `microsoft.graph.signInActivity`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.appManagementAudit`, metadata, with the accessors of [`DirectoryAudit`](super::DirectoryAudit)
    AppManagementAudit: super::DirectoryAudit, super::Entity = "microsoft.graph.appManagementAudit";
    inherited "id" ID, with_id(String), "`id`";
    inherited "activityDateTime" ACTIVITY_DATE_TIME, with_activity_date_time(OffsetDateTime), "`activityDateTime`";
    inherited "activityDisplayName" ACTIVITY_DISPLAY_NAME, with_activity_display_name(String), "`activityDisplayName`";
    inherited "additionalDetails" ADDITIONAL_DETAILS, with_additional_details(Vec<super::KeyValue>), "`additionalDetails`";
    inherited "category" CATEGORY, with_category(String), "`category`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    inherited "initiatedBy" INITIATED_BY, with_initiated_by(super::AuditActivityInitiator), "`initiatedBy`";
    inherited "loggedByService" LOGGED_BY_SERVICE, with_logged_by_service(String), "`loggedByService`";
    inherited "operationType" OPERATION_TYPE, with_operation_type(String), "`operationType`";
    inherited "result" RESULT, with_result(super::OperationResult), "`result`";
    inherited "resultReason" RESULT_REASON, with_result_reason(String), "`resultReason`";
    inherited "targetResources" TARGET_RESOURCES, with_target_resources(Vec<super::TargetResource>), "`targetResources`";
    inherited "userAgent" USER_AGENT, with_user_agent(String), "`userAgent`";
    inherited "performedBy" PERFORMED_BY, with_performed_by(super::AuditActivityPerformer), "`performedBy`";
    "appliedAppManagementPolicyRestrictions" APPLIED_APP_MANAGEMENT_POLICY_RESTRICTIONS, applied_app_management_policy_restrictions models -> Option<&[super::AppliedAppManagementPolicyRestriction]>, with_applied_app_management_policy_restrictions(Vec<super::AppliedAppManagementPolicyRestriction>), "`appliedAppManagementPolicyRestrictions`: `Collection(microsoft.graph.appliedAppManagementPolicyRestriction)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.appManagementAuditLogAuditResult`, metadata
    AppManagementAuditLogAuditResult = "microsoft.graph.appManagementAuditLogAuditResult" {
        NotApplicable = "notApplicable",
        WouldHaveBeenAllowed = "wouldHaveBeenAllowed",
        WouldHaveBeenBlocked = "wouldHaveBeenBlocked",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.appManagementAuditLogPolicyType`, metadata
    AppManagementAuditLogPolicyType = "microsoft.graph.appManagementAuditLogPolicyType" {
        DefaultEntraId = "defaultEntraId",
        Tenant = "tenant",
        App = "app",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.appManagementAuditLogRestrictionResult`, metadata
    AppManagementAuditLogRestrictionResult = "microsoft.graph.appManagementAuditLogRestrictionResult" {
        Allowed = "allowed",
        Blocked = "blocked",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.appManagementAuditLogRestrictionState`, metadata
    AppManagementAuditLogRestrictionState = "microsoft.graph.appManagementAuditLogRestrictionState" {
        Enabled = "enabled",
        Disabled = "disabled",
        Audit = "audit",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.applicationKeyOrigin`, metadata
    ApplicationKeyOrigin = "microsoft.graph.applicationKeyOrigin" {
        Application = "application",
        ServicePrincipal = "servicePrincipal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.applicationKeyType`, metadata
    ApplicationKeyType = "microsoft.graph.applicationKeyType" {
        ClientSecret = "clientSecret",
        Certificate = "certificate",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.applicationKeyUsage`, metadata
    ApplicationKeyUsage = "microsoft.graph.applicationKeyUsage" {
        Sign = "sign",
        Verify = "verify",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.applicationSignInDetailedSummary`](https://learn.microsoft.com/graph/api/resources/applicationsignindetailedsummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ApplicationSignInDetailedSummary: super::Entity = "microsoft.graph.applicationSignInDetailedSummary";
    inherited "id" ID, with_id(String), "`id`";
    "aggregatedEventDateTime" AGGREGATED_EVENT_DATE_TIME, aggregated_event_date_time date_time -> Parsed<OffsetDateTime>, with_aggregated_event_date_time(OffsetDateTime), "`aggregatedEventDateTime`: `Edm.DateTimeOffset`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "signInCount" SIGN_IN_COUNT, sign_in_count i64 -> Option<i64>, with_sign_in_count(i64), "`signInCount`: `Edm.Int64`";
    "status" STATUS, status model -> Option<&super::SignInStatus>, with_status(super::SignInStatus), "`status`: `microsoft.graph.signInStatus`";
}

crate::runtime::model! {
    /// [`microsoft.graph.applicationSignInSummary`](https://learn.microsoft.com/graph/api/resources/applicationsigninsummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ApplicationSignInSummary: super::Entity = "microsoft.graph.applicationSignInSummary";
    inherited "id" ID, with_id(String), "`id`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`";
    "failedSignInCount" FAILED_SIGN_IN_COUNT, failed_sign_in_count i64 -> Option<i64>, with_failed_sign_in_count(i64), "`failedSignInCount`: `Edm.Int64`";
    "successPercentage" SUCCESS_PERCENTAGE, success_percentage f64 -> Option<f64>, with_success_percentage(f64), "`successPercentage`: `Edm.Double`, type of the metadata";
    "successfulSignInCount" SUCCESSFUL_SIGN_IN_COUNT, successful_sign_in_count i64 -> Option<i64>, with_successful_sign_in_count(i64), "`successfulSignInCount`: `Edm.Int64`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, not in the metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.appliedAppManagementPolicyRestriction`, metadata
    AppliedAppManagementPolicyRestriction = "microsoft.graph.appliedAppManagementPolicyRestriction";
    "attemptedChanges" ATTEMPTED_CHANGES, attempted_changes model -> Option<&super::Dictionary>, with_attempted_changes(super::Dictionary), "`attemptedChanges`: `microsoft.graph.Dictionary`, metadata";
    "auditResult" AUDIT_RESULT, audit_result enumeration -> Option<super::AppManagementAuditLogAuditResult>, with_audit_result(super::AppManagementAuditLogAuditResult), "`auditResult`: `microsoft.graph.appManagementAuditLogAuditResult`, metadata";
    "policyId" POLICY_ID, policy_id str -> Option<&str>, with_policy_id(String), "`policyId`: `Edm.String`, metadata";
    "policyType" POLICY_TYPE, policy_type enumeration -> Option<super::AppManagementAuditLogPolicyType>, with_policy_type(super::AppManagementAuditLogPolicyType), "`policyType`: `microsoft.graph.appManagementAuditLogPolicyType`, metadata";
    "restrictionDetails" RESTRICTION_DETAILS, restriction_details model -> Option<&super::Dictionary>, with_restriction_details(super::Dictionary), "`restrictionDetails`: `microsoft.graph.Dictionary`, metadata";
    "restrictionResult" RESTRICTION_RESULT, restriction_result enumeration -> Option<super::AppManagementAuditLogRestrictionResult>, with_restriction_result(super::AppManagementAuditLogRestrictionResult), "`restrictionResult`: `microsoft.graph.appManagementAuditLogRestrictionResult`, metadata";
    "restrictionState" RESTRICTION_STATE, restriction_state enumeration -> Option<super::AppManagementAuditLogRestrictionState>, with_restriction_state(super::AppManagementAuditLogRestrictionState), "`restrictionState`: `microsoft.graph.appManagementAuditLogRestrictionState`, metadata";
    "restrictionType" RESTRICTION_TYPE, restriction_type str -> Option<&str>, with_restriction_type(String), "`restrictionType`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.appliedAuthenticationEventListener`, metadata
    AppliedAuthenticationEventListener = "microsoft.graph.appliedAuthenticationEventListener";
    "eventType" EVENT_TYPE, event_type enumeration -> Option<super::AuthenticationEventType>, with_event_type(super::AuthenticationEventType), "`eventType`: `microsoft.graph.authenticationEventType`, metadata";
    "executedListenerId" EXECUTED_LISTENER_ID, executed_listener_id str -> Option<&str>, with_executed_listener_id(String), "`executedListenerId`: `Edm.String`, metadata";
    "handlerResult" HANDLER_RESULT, handler_result model -> Option<&super::AuthenticationEventHandlerResult>, with_handler_result(super::AuthenticationEventHandlerResult), "`handlerResult`: `microsoft.graph.authenticationEventHandlerResult`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.appliedConditionalAccessPolicy`](https://learn.microsoft.com/graph/api/resources/appliedconditionalaccesspolicy?view=graph-rest-beta)
    AppliedConditionalAccessPolicy = "microsoft.graph.appliedConditionalAccessPolicy";
    "authenticationStrength" AUTHENTICATION_STRENGTH, authentication_strength model -> Option<&super::AuthenticationStrength>, with_authentication_strength(super::AuthenticationStrength), "`authenticationStrength`: `microsoft.graph.authenticationStrength`";
    "conditionsNotNot" CONDITIONS_NOT_NOT, conditions_not_not flags -> Option<Flags<super::ConditionalAccessConditions>>, with_conditions_not_not(Flags<super::ConditionalAccessConditions>), "`conditionsNotNot`: `microsoft.graph.conditionalAccessConditions`, not in the metadata" "Possible values are: none, application, users, devicePlatform, location, signInRisk, clientType, userRisk, time, deviceState, ipAddressSeenByAzureAD, client, unknownFutureValue, ipAddressSeenByResourceProvider, servicePrincipals, servicePrincipalRisk.";
    "conditionsSatisfied" CONDITIONS_SATISFIED, conditions_satisfied flags -> Option<Flags<super::ConditionalAccessConditions>>, with_conditions_satisfied(Flags<super::ConditionalAccessConditions>), "`conditionsSatisfied`: `microsoft.graph.conditionalAccessConditions`" "Possible values are: none, application, users, devicePlatform, location, signInRisk, clientType, userRisk, time, deviceState, ipAddressSeenByAzureAD, client, unknownFutureValue, ipAddressSeenByResourceProvider, servicePrincipals, servicePrincipalRisk.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "enforcedGrantControls" ENFORCED_GRANT_CONTROLS, enforced_grant_controls strs -> Option<Vec<&str>>, with_enforced_grant_controls(Vec<String>), "`enforcedGrantControls`: `Collection(Edm.String)`";
    "enforcedSessionControls" ENFORCED_SESSION_CONTROLS, enforced_session_controls strs -> Option<Vec<&str>>, with_enforced_session_controls(Vec<String>), "`enforcedSessionControls`: `Collection(Edm.String)`";
    "excludeRulesSatisfied" EXCLUDE_RULES_SATISFIED, exclude_rules_satisfied models -> Option<&[super::ConditionalAccessRuleSatisfied]>, with_exclude_rules_satisfied(Vec<super::ConditionalAccessRuleSatisfied>), "`excludeRulesSatisfied`: `Collection(microsoft.graph.conditionalAccessRuleSatisfied)`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "includeRulesSatisfied" INCLUDE_RULES_SATISFIED, include_rules_satisfied models -> Option<&[super::ConditionalAccessRuleSatisfied]>, with_include_rules_satisfied(Vec<super::ConditionalAccessRuleSatisfied>), "`includeRulesSatisfied`: `Collection(microsoft.graph.conditionalAccessRuleSatisfied)`";
    "result" RESULT, result enumeration -> Option<super::AppliedConditionalAccessPolicyResult>, with_result(super::AppliedConditionalAccessPolicyResult), "`result`: `microsoft.graph.appliedConditionalAccessPolicyResult`" "Possible values are: success, failure, notApplied, notEnabled, unknown, unknownFutureValue, reportOnlySuccess, reportOnlyFailure, reportOnlyNotApplied, reportOnlyInterrupted.";
    "sessionControlsNot" SESSION_CONTROLS_NOT, session_controls_not strs -> Option<Vec<&str>>, with_session_controls_not(Vec<String>), "`sessionControlsNot`: `Collection(Edm.String)`, not in the metadata";
    "conditionsNotSatisfied" CONDITIONS_NOT_SATISFIED, conditions_not_satisfied flags -> Option<Flags<super::ConditionalAccessConditions>>, with_conditions_not_satisfied(Flags<super::ConditionalAccessConditions>), "`conditionsNotSatisfied`: `microsoft.graph.conditionalAccessConditions`, type of the metadata";
    "sessionControlsNotSatisfied" SESSION_CONTROLS_NOT_SATISFIED, session_controls_not_satisfied strs -> Option<Vec<&str>>, with_session_controls_not_satisfied(Vec<String>), "`sessionControlsNotSatisfied`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.appliedConditionalAccessPolicyResult`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AppliedConditionalAccessPolicyResult = "microsoft.graph.appliedConditionalAccessPolicyResult" {
        Success = "success",
        Failure = "failure",
        NotApplied = "notApplied",
        NotEnabled = "notEnabled",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
        ReportOnlySuccess = "reportOnlySuccess",
        ReportOnlyFailure = "reportOnlyFailure",
        ReportOnlyNotApplied = "reportOnlyNotApplied",
        ReportOnlyInterrupted = "reportOnlyInterrupted",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.attackSimulationRepeatOffender`](https://learn.microsoft.com/graph/api/resources/attacksimulationrepeatoffender?view=graph-rest-beta)
    AttackSimulationRepeatOffender = "microsoft.graph.attackSimulationRepeatOffender";
    "attackSimulationUser" ATTACK_SIMULATION_USER, attack_simulation_user model -> Option<&super::AttackSimulationUser>, with_attack_simulation_user(super::AttackSimulationUser), "`attackSimulationUser`: `microsoft.graph.attackSimulationUser`";
    "repeatOffenceCount" REPEAT_OFFENCE_COUNT, repeat_offence_count i32 -> Option<i32>, with_repeat_offence_count(i32), "`repeatOffenceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.attackSimulationSimulationUserCoverage`](https://learn.microsoft.com/graph/api/resources/attacksimulationsimulationusercoverage?view=graph-rest-beta)
    AttackSimulationSimulationUserCoverage = "microsoft.graph.attackSimulationSimulationUserCoverage";
    "attackSimulationUser" ATTACK_SIMULATION_USER, attack_simulation_user model -> Option<&super::AttackSimulationUser>, with_attack_simulation_user(super::AttackSimulationUser), "`attackSimulationUser`: `microsoft.graph.attackSimulationUser`";
    "clickCount" CLICK_COUNT, click_count i32 -> Option<i32>, with_click_count(i32), "`clickCount`: `Edm.Int32`";
    "compromisedCount" COMPROMISED_COUNT, compromised_count i32 -> Option<i32>, with_compromised_count(i32), "`compromisedCount`: `Edm.Int32`";
    "latestSimulationDateTime" LATEST_SIMULATION_DATE_TIME, latest_simulation_date_time date_time -> Parsed<OffsetDateTime>, with_latest_simulation_date_time(OffsetDateTime), "`latestSimulationDateTime`: `Edm.DateTimeOffset`";
    "simulationCount" SIMULATION_COUNT, simulation_count i32 -> Option<i32>, with_simulation_count(i32), "`simulationCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.attackSimulationTrainingUserCoverage`](https://learn.microsoft.com/graph/api/resources/attacksimulationtrainingusercoverage?view=graph-rest-beta)
    AttackSimulationTrainingUserCoverage = "microsoft.graph.attackSimulationTrainingUserCoverage";
    "attackSimulationUser" ATTACK_SIMULATION_USER, attack_simulation_user model -> Option<&super::AttackSimulationUser>, with_attack_simulation_user(super::AttackSimulationUser), "`attackSimulationUser`: `microsoft.graph.attackSimulationUser`";
    "userTrainings" USER_TRAININGS, user_trainings models -> Option<&[super::UserTrainingStatusInfo]>, with_user_trainings(Vec<super::UserTrainingStatusInfo>), "`userTrainings`: `Collection(microsoft.graph.userTrainingStatusInfo)`";
}

crate::runtime::model! {
    /// `microsoft.graph.attributeInfo`, metadata
    AttributeInfo = "microsoft.graph.attributeInfo";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.auditActivityInitiator`](https://learn.microsoft.com/graph/api/resources/auditactivityinitiator?view=graph-rest-beta)
    AuditActivityInitiator = "microsoft.graph.auditActivityInitiator";
    "app" APP, app model -> Option<&super::AppIdentity>, with_app(super::AppIdentity), "`app`: `microsoft.graph.appIdentity`";
    "user" USER, user model -> Option<&super::AuditUserIdentity>, with_user(super::AuditUserIdentity), "`user`: `microsoft.graph.auditUserIdentity`";
    "linkableIdentifiers" LINKABLE_IDENTIFIERS, linkable_identifiers model -> Option<&super::LinkableIdentifiers>, with_linkable_identifiers(super::LinkableIdentifiers), "`linkableIdentifiers`: `microsoft.graph.linkableIdentifiers`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.auditActivityPerformer`, metadata
    AuditActivityPerformer = "microsoft.graph.auditActivityPerformer";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "blueprintId" BLUEPRINT_ID, blueprint_id str -> Option<&str>, with_blueprint_id(String), "`blueprintId`: `Edm.String`, metadata";
    "identityType" IDENTITY_TYPE, identity_type enumeration -> Option<super::AuditIdentityType>, with_identity_type(super::AuditIdentityType), "`identityType`: `microsoft.graph.auditIdentityType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.auditActivityType`, metadata, with the accessors of [`Entity`](super::Entity)
    AuditActivityType: super::Entity = "microsoft.graph.auditActivityType";
    inherited "id" ID, with_id(String), "`id`";
    "activity" ACTIVITY, activity str -> Option<&str>, with_activity(String), "`activity`: `Edm.String`, metadata";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`, metadata";
    "service" SERVICE, service str -> Option<&str>, with_service(String), "`service`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.auditIdentityType`, metadata
    AuditIdentityType = "microsoft.graph.auditIdentityType" {
        Agent = "agent",
        ServicePrincipal = "servicePrincipal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.auditLogRecordType`, metadata
    AuditLogRecordType = "microsoft.graph.auditLogRecordType" {}
}

crate::runtime::model! {
    /// `microsoft.graph.auditLogRoot`, metadata
    AuditLogRoot = "microsoft.graph.auditLogRoot";
    "auditActivityTypes" AUDIT_ACTIVITY_TYPES, audit_activity_types models -> Option<&[super::AuditActivityType]>, with_audit_activity_types(Vec<super::AuditActivityType>), "`auditActivityTypes`: `Collection(microsoft.graph.auditActivityType)`, metadata";
    "customSecurityAttributeAudits" CUSTOM_SECURITY_ATTRIBUTE_AUDITS, custom_security_attribute_audits models -> Option<&[super::CustomSecurityAttributeAudit]>, with_custom_security_attribute_audits(Vec<super::CustomSecurityAttributeAudit>), "`customSecurityAttributeAudits`: `Collection(microsoft.graph.customSecurityAttributeAudit)`, metadata";
    "directoryAudits" DIRECTORY_AUDITS, directory_audits models -> Option<&[super::DirectoryAudit]>, with_directory_audits(Vec<super::DirectoryAudit>), "`directoryAudits`: `Collection(microsoft.graph.directoryAudit)`, metadata";
    "directoryProvisioning" DIRECTORY_PROVISIONING, directory_provisioning models -> Option<&[super::ProvisioningObjectSummary]>, with_directory_provisioning(Vec<super::ProvisioningObjectSummary>), "`directoryProvisioning`: `Collection(microsoft.graph.provisioningObjectSummary)`, metadata";
    "provisioning" PROVISIONING, provisioning models -> Option<&[super::ProvisioningObjectSummary]>, with_provisioning(Vec<super::ProvisioningObjectSummary>), "`provisioning`: `Collection(microsoft.graph.provisioningObjectSummary)`, metadata";
    "signInEventsAppSummary" SIGN_IN_EVENTS_APP_SUMMARY, sign_in_events_app_summary models -> Option<&[super::SignInEventsAppActivity]>, with_sign_in_events_app_summary(Vec<super::SignInEventsAppActivity>), "`signInEventsAppSummary`: `Collection(microsoft.graph.signInEventsAppActivity)`, metadata";
    "signInEventsSummary" SIGN_IN_EVENTS_SUMMARY, sign_in_events_summary models -> Option<&[super::SignInEventsActivity]>, with_sign_in_events_summary(Vec<super::SignInEventsActivity>), "`signInEventsSummary`: `Collection(microsoft.graph.signInEventsActivity)`, metadata";
    "signIns" SIGN_INS, sign_ins models -> Option<&[super::SignIn]>, with_sign_ins(Vec<super::SignIn>), "`signIns`: `Collection(microsoft.graph.signIn)`, metadata";
    "signUps" SIGN_UPS, sign_ups models -> Option<&[super::SelfServiceSignUp]>, with_sign_ups(Vec<super::SelfServiceSignUp>), "`signUps`: `Collection(microsoft.graph.selfServiceSignUp)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.auditLogUserType`, metadata
    AuditLogUserType = "microsoft.graph.auditLogUserType" {}
}

crate::runtime::model! {
    /// Inherits from userIdentity.
    ///
    /// [`microsoft.graph.auditUserIdentity`](https://learn.microsoft.com/graph/api/resources/audituseridentity?view=graph-rest-beta), with the accessors of [`UserIdentity`](super::UserIdentity)
    AuditUserIdentity: super::UserIdentity, super::Identity = "microsoft.graph.auditUserIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    inherited "ipAddress" IP_ADDRESS, with_ip_address(String), "`ipAddress`";
    inherited "userPrincipalName" USER_PRINCIPAL_NAME, with_user_principal_name(String), "`userPrincipalName`";
    "homeTenantId" HOME_TENANT_ID, home_tenant_id str -> Option<&str>, with_home_tenant_id(String), "`homeTenantId`: `Edm.String`";
    "homeTenantName" HOME_TENANT_NAME, home_tenant_name str -> Option<&str>, with_home_tenant_name(String), "`homeTenantName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.authenticationAppAdminConfiguration`, metadata
    AuthenticationAppAdminConfiguration = "microsoft.graph.authenticationAppAdminConfiguration" {
        NotApplicable = "notApplicable",
        Enabled = "enabled",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationAppDeviceDetails`, metadata
    AuthenticationAppDeviceDetails = "microsoft.graph.authenticationAppDeviceDetails";
    "appVersion" APP_VERSION, app_version str -> Option<&str>, with_app_version(String), "`appVersion`: `Edm.String`, metadata";
    "clientApp" CLIENT_APP, client_app str -> Option<&str>, with_client_app(String), "`clientApp`: `Edm.String`, metadata";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "operatingSystem" OPERATING_SYSTEM, operating_system str -> Option<&str>, with_operating_system(String), "`operatingSystem`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.authenticationAppEvaluation`, metadata
    AuthenticationAppEvaluation = "microsoft.graph.authenticationAppEvaluation" {
        Success = "success",
        Failure = "failure",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationAppPolicyDetails`, metadata
    AuthenticationAppPolicyDetails = "microsoft.graph.authenticationAppPolicyDetails";
    "adminConfiguration" ADMIN_CONFIGURATION, admin_configuration enumeration -> Option<super::AuthenticationAppAdminConfiguration>, with_admin_configuration(super::AuthenticationAppAdminConfiguration), "`adminConfiguration`: `microsoft.graph.authenticationAppAdminConfiguration`, metadata";
    "authenticationEvaluation" AUTHENTICATION_EVALUATION, authentication_evaluation enumeration -> Option<super::AuthenticationAppEvaluation>, with_authentication_evaluation(super::AuthenticationAppEvaluation), "`authenticationEvaluation`: `microsoft.graph.authenticationAppEvaluation`, metadata";
    "policyName" POLICY_NAME, policy_name str -> Option<&str>, with_policy_name(String), "`policyName`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::AuthenticationAppPolicyStatus>, with_status(super::AuthenticationAppPolicyStatus), "`status`: `microsoft.graph.authenticationAppPolicyStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.authenticationAppPolicyStatus`, metadata
    AuthenticationAppPolicyStatus = "microsoft.graph.authenticationAppPolicyStatus" {
        Unknown = "unknown",
        AppLockOutOfDate = "appLockOutOfDate",
        AppLockEnabled = "appLockEnabled",
        AppLockDisabled = "appLockDisabled",
        AppContextOutOfDate = "appContextOutOfDate",
        AppContextShown = "appContextShown",
        AppContextNotShown = "appContextNotShown",
        LocationContextOutOfDate = "locationContextOutOfDate",
        LocationContextShown = "locationContextShown",
        LocationContextNotShown = "locationContextNotShown",
        NumberMatchOutOfDate = "numberMatchOutOfDate",
        NumberMatchCorrectNumberEntered = "numberMatchCorrectNumberEntered",
        NumberMatchIncorrectNumberEntered = "numberMatchIncorrectNumberEntered",
        NumberMatchDeny = "numberMatchDeny",
        TamperResistantHardwareOutOfDate = "tamperResistantHardwareOutOfDate",
        TamperResistantHardwareUsed = "tamperResistantHardwareUsed",
        TamperResistantHardwareNotUsed = "tamperResistantHardwareNotUsed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationContext`](https://learn.microsoft.com/graph/api/resources/authenticationcontext?view=graph-rest-beta)
    AuthenticationContext = "microsoft.graph.authenticationContext";
    "detail" DETAIL, detail enumeration -> Option<super::AuthenticationContextDetail>, with_detail(super::AuthenticationContextDetail), "`detail`: `microsoft.graph.authenticationContextDetail`" "Possible values are: required, previouslySatisfied, notApplicable, unknownFutureValue.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationContextDetail`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AuthenticationContextDetail = "microsoft.graph.authenticationContextDetail" {
        Required = "required",
        PreviouslySatisfied = "previouslySatisfied",
        NotApplicable = "notApplicable",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationDetail`](https://learn.microsoft.com/graph/api/resources/authenticationdetail?view=graph-rest-beta)
    AuthenticationDetail = "microsoft.graph.authenticationDetail";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method str -> Option<&str>, with_authentication_method(String), "`authenticationMethod`: `Edm.String`" "Possible values are: Password, SMS, Voice, Authenticator App, Software OATH token, Satisfied by token, Previously satisfied.";
    "authenticationMethodDetail" AUTHENTICATION_METHOD_DETAIL, authentication_method_detail str -> Option<&str>, with_authentication_method_detail(String), "`authenticationMethodDetail`: `Edm.String`";
    "authenticationStepDateTime" AUTHENTICATION_STEP_DATE_TIME, authentication_step_date_time date_time -> Parsed<OffsetDateTime>, with_authentication_step_date_time(OffsetDateTime), "`authenticationStepDateTime`: `Edm.DateTimeOffset`";
    "authenticationStepRequirement" AUTHENTICATION_STEP_REQUIREMENT, authentication_step_requirement str -> Option<&str>, with_authentication_step_requirement(String), "`authenticationStepRequirement`: `Edm.String`";
    "authenticationStepResultDetail" AUTHENTICATION_STEP_RESULT_DETAIL, authentication_step_result_detail str -> Option<&str>, with_authentication_step_result_detail(String), "`authenticationStepResultDetail`: `Edm.String`";
    "succeeded" SUCCEEDED, succeeded bool -> Option<bool>, with_succeeded(bool), "`succeeded`: `Edm.Boolean`" "Possible values are: succeeded, failed.";
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationEventHandlerResult`, metadata
    AuthenticationEventHandlerResult = "microsoft.graph.authenticationEventHandlerResult" {
        "microsoft.graph.customExtensionCalloutResult",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.authenticationEventType`, metadata
    AuthenticationEventType = "microsoft.graph.authenticationEventType" {
        TokenIssuanceStart = "tokenIssuanceStart",
        PageRenderStart = "pageRenderStart",
        UnknownFutureValue = "unknownFutureValue",
        AttributeCollectionStart = "attributeCollectionStart",
        AttributeCollectionSubmit = "attributeCollectionSubmit",
        EmailOtpSend = "emailOtpSend",
        PasswordSubmit = "passwordSubmit",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationFailure`, metadata, with the accessors of [`Entity`](super::Entity)
    AuthenticationFailure: super::Entity = "microsoft.graph.authenticationFailure";
    inherited "id" ID, with_id(String), "`id`";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`, metadata";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`, metadata";
    "reasonCode" REASON_CODE, reason_code enumeration -> Option<super::AuthenticationFailureReasonCode>, with_reason_code(super::AuthenticationFailureReasonCode), "`reasonCode`: `microsoft.graph.authenticationFailureReasonCode`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.authenticationFailureReasonCode`, metadata
    AuthenticationFailureReasonCode = "microsoft.graph.authenticationFailureReasonCode" {
        Incomplete = "incomplete",
        Denied = "denied",
        SystemFailure = "systemFailure",
        BadRequest = "badRequest",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
        UserError = "userError",
        ConfigError = "configError",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationMethodFeature`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AuthenticationMethodFeature = "microsoft.graph.authenticationMethodFeature" {
        SsprRegistered = "ssprRegistered",
        SsprEnabled = "ssprEnabled",
        SsprCapable = "ssprCapable",
        PasswordlessCapable = "passwordlessCapable",
        MfaCapable = "mfaCapable",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.authenticationMethodsRoot`](https://learn.microsoft.com/graph/api/resources/authenticationmethodsroot?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AuthenticationMethodsRoot: super::Entity = "microsoft.graph.authenticationMethodsRoot";
    inherited "id" ID, with_id(String), "`id`";
    "userRegistrationDetails" USER_REGISTRATION_DETAILS, user_registration_details models -> Option<&[super::UserRegistrationDetails]>, with_user_registration_details(Vec<super::UserRegistrationDetails>), "`userRegistrationDetails`: `Collection(microsoft.graph.userRegistrationDetails)`";
    "userEventsSummary" USER_EVENTS_SUMMARY, user_events_summary models -> Option<&[super::UserEventsSummary]>, with_user_events_summary(Vec<super::UserEventsSummary>), "`userEventsSummary`: `Collection(microsoft.graph.userEventsSummary)`, metadata";
    "userMfaSignInSummary" USER_MFA_SIGN_IN_SUMMARY, user_mfa_sign_in_summary models -> Option<&[super::UserMfaSignInSummary]>, with_user_mfa_sign_in_summary(Vec<super::UserMfaSignInSummary>), "`userMfaSignInSummary`: `Collection(microsoft.graph.userMfaSignInSummary)`, metadata";
    "userPasswordResetsAndChangesSummary" USER_PASSWORD_RESETS_AND_CHANGES_SUMMARY, user_password_resets_and_changes_summary models -> Option<&[super::UserPasswordResetsAndChangesSummary]>, with_user_password_resets_and_changes_summary(Vec<super::UserPasswordResetsAndChangesSummary>), "`userPasswordResetsAndChangesSummary`: `Collection(microsoft.graph.userPasswordResetsAndChangesSummary)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationRequirementPolicy`](https://learn.microsoft.com/graph/api/resources/authenticationrequirementpolicy?view=graph-rest-beta)
    AuthenticationRequirementPolicy = "microsoft.graph.authenticationRequirementPolicy";
    "detail" DETAIL, detail str -> Option<&str>, with_detail(String), "`detail`: `Edm.String`";
    "requirementProvider" REQUIREMENT_PROVIDER, requirement_provider enumeration -> Option<super::RequirementProvider>, with_requirement_provider(super::RequirementProvider), "`requirementProvider`: `microsoft.graph.requirementProvider`" "Possible values are: user, request, servicePrincipal, v1ConditionalAccess, multiConditionalAccess, tenantSessionRiskPolicy, accountCompromisePolicies, v1ConditionalAccessDependency, v1ConditionalAccessPolicyIdRequested, mfaRegistrationRequiredByIdentityProtectionPolicy, baselineProtection, mfaRegistrationRequiredByBaselineProtection, mfaRegistrationRequiredByMultiConditionalAccess, enforcedForCspAdmins, securityDefaults, mfaRegistrationRequiredBySecurityDefaults, proofUpCodeRequest, crossTenantOutboundRule, gpsLocationCondition, riskBasedPolicy, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.authenticationStrength`](https://learn.microsoft.com/graph/api/resources/authenticationstrength?view=graph-rest-beta)
    AuthenticationStrength = "microsoft.graph.authenticationStrength";
    "authenticationStrengthId" AUTHENTICATION_STRENGTH_ID, authentication_strength_id str -> Option<&str>, with_authentication_strength_id(String), "`authenticationStrengthId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "authenticationStrengthResult" AUTHENTICATION_STRENGTH_RESULT, authentication_strength_result enumeration -> Option<super::AuthenticationStrengthResult>, with_authentication_strength_result(super::AuthenticationStrengthResult), "`authenticationStrengthResult`: `microsoft.graph.authenticationStrengthResult`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.authenticationStrengthResult`, metadata
    AuthenticationStrengthResult = "microsoft.graph.authenticationStrengthResult" {
        NotSet = "notSet",
        SkippedForProofUp = "skippedForProofUp",
        Satisfied = "satisfied",
        SingleChallengeRequired = "singleChallengeRequired",
        MultipleChallengesRequired = "multipleChallengesRequired",
        SingleRegistrationRequired = "singleRegistrationRequired",
        MultipleRegistrationsRequired = "multipleRegistrationsRequired",
        CannotSatisfyDueToCombinationConfiguration = "cannotSatisfyDueToCombinationConfiguration",
        CannotSatisfy = "cannotSatisfy",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationsMetric`, metadata, with the accessors of [`Entity`](super::Entity)
    AuthenticationsMetric: super::Entity = "microsoft.graph.authenticationsMetric";
    inherited "id" ID, with_id(String), "`id`";
    "appid" APPID, appid str -> Option<&str>, with_appid(String), "`appid`: `Edm.String`, metadata";
    "attemptsCount" ATTEMPTS_COUNT, attempts_count i32 -> Option<i32>, with_attempts_count(i32), "`attemptsCount`: `Edm.Int32`, metadata";
    "authFlow" AUTH_FLOW, auth_flow str -> Option<&str>, with_auth_flow(String), "`authFlow`: `Edm.String`, metadata";
    "browser" BROWSER, browser str -> Option<&str>, with_browser(String), "`browser`: `Edm.String`, metadata";
    "country" COUNTRY, country str -> Option<&str>, with_country(String), "`country`: `Edm.String`, metadata";
    "factDate" FACT_DATE, fact_date date -> Parsed<Date>, with_fact_date(Date), "`factDate`: `Edm.Date`, metadata";
    "identityProvider" IDENTITY_PROVIDER, identity_provider str -> Option<&str>, with_identity_provider(String), "`identityProvider`: `Edm.String`, metadata";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`, metadata";
    "os" OS, os str -> Option<&str>, with_os(String), "`os`: `Edm.String`, metadata";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`, metadata";
    "failures" FAILURES, failures models -> Option<&[super::AuthenticationFailure]>, with_failures(Vec<super::AuthenticationFailure>), "`failures`: `Collection(microsoft.graph.authenticationFailure)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.azureADAuthentication`, metadata, with the accessors of [`Entity`](super::Entity)
    AzureAdAuthentication: super::Entity = "microsoft.graph.azureADAuthentication";
    inherited "id" ID, with_id(String), "`id`";
    "attainments" ATTAINMENTS, attainments models -> Option<&[super::ServiceLevelAgreementAttainment]>, with_attainments(Vec<super::ServiceLevelAgreementAttainment>), "`attainments`: `Collection(microsoft.graph.serviceLevelAgreementAttainment)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.azureADLicenseType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta), not in the metadata
    AzureAdLicenseType = "microsoft.graph.azureADLicenseType" {
        None = "none",
        Free = "free",
        Basic = "basic",
        PremiumP1 = "premiumP1",
        PremiumP2 = "premiumP2",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.azureADPremiumFeatureUtilization`, metadata
    AzureAdPremiumFeatureUtilization = "microsoft.graph.azureADPremiumFeatureUtilization";
    "userCount" USER_COUNT, user_count i32 -> Option<i32>, with_user_count(i32), "`userCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.azureADPremiumLicenseInsight`, metadata, with the accessors of [`Entity`](super::Entity)
    AzureAdPremiumLicenseInsight: super::Entity = "microsoft.graph.azureADPremiumLicenseInsight";
    inherited "id" ID, with_id(String), "`id`";
    "entitledP1LicenseCount" ENTITLED_P1_LICENSE_COUNT, entitled_p1_license_count i32 -> Option<i32>, with_entitled_p1_license_count(i32), "`entitledP1LicenseCount`: `Edm.Int32`, metadata";
    "entitledP2LicenseCount" ENTITLED_P2_LICENSE_COUNT, entitled_p2_license_count i32 -> Option<i32>, with_entitled_p2_license_count(i32), "`entitledP2LicenseCount`: `Edm.Int32`, metadata";
    "entitledTotalLicenseCount" ENTITLED_TOTAL_LICENSE_COUNT, entitled_total_license_count i32 -> Option<i32>, with_entitled_total_license_count(i32), "`entitledTotalLicenseCount`: `Edm.Int32`, metadata";
    "internetAccessFeatureUtilizations" INTERNET_ACCESS_FEATURE_UTILIZATIONS, internet_access_feature_utilizations model -> Option<&super::InternetAccessFeatureUtilizations>, with_internet_access_feature_utilizations(super::InternetAccessFeatureUtilizations), "`internetAccessFeatureUtilizations`: `microsoft.graph.internetAccessFeatureUtilizations`, metadata";
    "p1FeatureUtilizations" P1_FEATURE_UTILIZATIONS, p1_feature_utilizations model -> Option<&super::AzureAdPremiumP1FeatureUtilizations>, with_p1_feature_utilizations(super::AzureAdPremiumP1FeatureUtilizations), "`p1FeatureUtilizations`: `microsoft.graph.azureADPremiumP1FeatureUtilizations`, metadata";
    "p2FeatureUtilizations" P2_FEATURE_UTILIZATIONS, p2_feature_utilizations model -> Option<&super::AzureAdPremiumP2FeatureUtilizations>, with_p2_feature_utilizations(super::AzureAdPremiumP2FeatureUtilizations), "`p2FeatureUtilizations`: `microsoft.graph.azureADPremiumP2FeatureUtilizations`, metadata";
    "privateAccessFeatureUtilizations" PRIVATE_ACCESS_FEATURE_UTILIZATIONS, private_access_feature_utilizations model -> Option<&super::PrivateAccessFeatureUtilizations>, with_private_access_feature_utilizations(super::PrivateAccessFeatureUtilizations), "`privateAccessFeatureUtilizations`: `microsoft.graph.privateAccessFeatureUtilizations`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.azureADPremiumP1FeatureUtilizations`, metadata
    AzureAdPremiumP1FeatureUtilizations = "microsoft.graph.azureADPremiumP1FeatureUtilizations";
    "conditionalAccess" CONDITIONAL_ACCESS, conditional_access model -> Option<&super::AzureAdPremiumFeatureUtilization>, with_conditional_access(super::AzureAdPremiumFeatureUtilization), "`conditionalAccess`: `microsoft.graph.azureADPremiumFeatureUtilization`, metadata";
    "conditionalAccessGuestUsers" CONDITIONAL_ACCESS_GUEST_USERS, conditional_access_guest_users model -> Option<&super::AzureAdPremiumFeatureUtilization>, with_conditional_access_guest_users(super::AzureAdPremiumFeatureUtilization), "`conditionalAccessGuestUsers`: `microsoft.graph.azureADPremiumFeatureUtilization`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.azureADPremiumP2FeatureUtilizations`, metadata
    AzureAdPremiumP2FeatureUtilizations = "microsoft.graph.azureADPremiumP2FeatureUtilizations";
    "riskBasedConditionalAccess" RISK_BASED_CONDITIONAL_ACCESS, risk_based_conditional_access model -> Option<&super::AzureAdPremiumFeatureUtilization>, with_risk_based_conditional_access(super::AzureAdPremiumFeatureUtilization), "`riskBasedConditionalAccess`: `microsoft.graph.azureADPremiumFeatureUtilization`, metadata";
    "riskBasedConditionalAccessGuestUsers" RISK_BASED_CONDITIONAL_ACCESS_GUEST_USERS, risk_based_conditional_access_guest_users model -> Option<&super::AzureAdPremiumFeatureUtilization>, with_risk_based_conditional_access_guest_users(super::AzureAdPremiumFeatureUtilization), "`riskBasedConditionalAccessGuestUsers`: `microsoft.graph.azureADPremiumFeatureUtilization`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.clientCredentialType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ClientCredentialType = "microsoft.graph.clientCredentialType" {
        None = "none",
        ClientSecret = "clientSecret",
        ClientAssertion = "clientAssertion",
        FederatedIdentityCredential = "federatedIdentityCredential",
        ManagedIdentity = "managedIdentity",
        Certificate = "certificate",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.conditionalAccessConditions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConditionalAccessConditions = "microsoft.graph.conditionalAccessConditions" {
        None = "none",
        Application = "application",
        Users = "users",
        DevicePlatform = "devicePlatform",
        Location = "location",
        ClientType = "clientType",
        SignInRisk = "signInRisk",
        UserRisk = "userRisk",
        Time = "time",
        DeviceState = "deviceState",
        Client = "client",
        IpAddressSeenByAzureAd = "ipAddressSeenByAzureAD",
        IpAddressSeenByResourceProvider = "ipAddressSeenByResourceProvider",
        UnknownFutureValue = "unknownFutureValue",
        ServicePrincipals = "servicePrincipals",
        ServicePrincipalRisk = "servicePrincipalRisk",
        AuthenticationFlows = "authenticationFlows",
        InsiderRisk = "insiderRisk",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.conditionalAccessRule`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConditionalAccessRule = "microsoft.graph.conditionalAccessRule" {
        AllApps = "allApps",
        FirstPartyApps = "firstPartyApps",
        Office365 = "office365",
        AppId = "appId",
        Acr = "acr",
        AppFilter = "appFilter",
        AllUsers = "allUsers",
        Guest = "guest",
        GroupId = "groupId",
        RoleId = "roleId",
        UserId = "userId",
        AllDevicePlatforms = "allDevicePlatforms",
        DevicePlatform = "devicePlatform",
        AllLocations = "allLocations",
        InsideCorpnet = "insideCorpnet",
        AllTrustedLocations = "allTrustedLocations",
        LocationId = "locationId",
        AllDevices = "allDevices",
        DeviceFilter = "deviceFilter",
        DeviceState = "deviceState",
        UnknownFutureValue = "unknownFutureValue",
        DeviceFilterIncludeRuleNotMatched = "deviceFilterIncludeRuleNotMatched",
        AllDeviceStates = "allDeviceStates",
        AnonymizedIpAddress = "anonymizedIPAddress",
        UnfamiliarFeatures = "unfamiliarFeatures",
        NationStateIpAddress = "nationStateIPAddress",
        RealTimeThreatIntelligence = "realTimeThreatIntelligence",
        InternalGuest = "internalGuest",
        B2bCollaborationGuest = "b2bCollaborationGuest",
        B2bCollaborationMember = "b2bCollaborationMember",
        B2bDirectConnectUser = "b2bDirectConnectUser",
        OtherExternalUser = "otherExternalUser",
        ServiceProvider = "serviceProvider",
        MicrosoftAdminPortals = "microsoftAdminPortals",
        DeviceCodeFlow = "deviceCodeFlow",
        AuthenticationTransfer = "authenticationTransfer",
        InsiderRisk = "insiderRisk",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessRuleSatisfied`](https://learn.microsoft.com/graph/api/resources/conditionalaccessrulesatisfied?view=graph-rest-beta)
    ConditionalAccessRuleSatisfied = "microsoft.graph.conditionalAccessRuleSatisfied";
    "conditionalAccessCondition" CONDITIONAL_ACCESS_CONDITION, conditional_access_condition flags -> Option<Flags<super::ConditionalAccessConditions>>, with_conditional_access_condition(Flags<super::ConditionalAccessConditions>), "`conditionalAccessCondition`: `microsoft.graph.conditionalAccessConditions`" "Possible values are: none, application, users, devicePlatform, location, clientType, userRisk, signInRisk, time, deviceState, client, ipAddressSeenByAzureAD, ipAddressSeenByResourceProvider, unknownFutureValue, servicePrincipals, servicePrincipalRisk.";
    "ruleSatisfied" RULE_SATISFIED, rule_satisfied enumeration -> Option<super::ConditionalAccessRule>, with_rule_satisfied(super::ConditionalAccessRule), "`ruleSatisfied`: `microsoft.graph.conditionalAccessRule`" "Possible values are: allApps, firstPartyApps, office365, appId, acr, appFilter, allUsers, guest, groupId, roleId, userId, allDevicePlatforms, devicePlatform, allLocations, insideCorpnet, allTrustedLocations, locationId, allDevices, deviceFilter, deviceState, unknownFutureValue, deviceFilterIncludeRuleNotMatched, allDeviceStates, anonymizedIPAddress, unfamiliarFeatures, nationStateIPAddress, realTimeThreatIntelligence, internalGuest, b2bCollaborationGuest, b2bCollaborationMember, b2bDirectConnectUser, otherExternalUser, serviceProvider.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.conditionalAccessStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConditionalAccessStatus = "microsoft.graph.conditionalAccessStatus" {
        Success = "success",
        Failure = "failure",
        NotApplied = "notApplied",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.correlatedIdentity`, metadata, with the accessors of [`Entity`](super::Entity)
    CorrelatedIdentity: super::Entity = "microsoft.graph.correlatedIdentity";
    inherited "id" ID, with_id(String), "`id`";
    "correlatedDateTime" CORRELATED_DATE_TIME, correlated_date_time date_time -> Parsed<OffsetDateTime>, with_correlated_date_time(OffsetDateTime), "`correlatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "error" ERROR, error model -> Option<&super::CorrelationError>, with_error(super::CorrelationError), "`error`: `microsoft.graph.correlationError`, metadata";
    "sourceIdentity" SOURCE_IDENTITY, source_identity model -> Option<&super::IdentityInfo>, with_source_identity(super::IdentityInfo), "`sourceIdentity`: `microsoft.graph.identityInfo`, metadata";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, metadata";
    "targetIdentity" TARGET_IDENTITY, target_identity model -> Option<&super::IdentityInfo>, with_target_identity(super::IdentityInfo), "`targetIdentity`: `microsoft.graph.identityInfo`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.correlationError`, metadata
    CorrelationError = "microsoft.graph.correlationError";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.credentialUsageSummary`](https://learn.microsoft.com/graph/api/resources/credentialusagesummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CredentialUsageSummary: super::Entity = "microsoft.graph.credentialUsageSummary";
    inherited "id" ID, with_id(String), "`id`";
    "authMethod" AUTH_METHOD, auth_method enumeration -> Option<super::UsageAuthMethod>, with_auth_method(super::UsageAuthMethod), "`authMethod`: `microsoft.graph.usageAuthMethod`, type of the metadata" "Possible values are: email, mobileSMS, mobileCall, officePhone, securityQuestion.";
    "failureActivityCount" FAILURE_ACTIVITY_COUNT, failure_activity_count i64 -> Option<i64>, with_failure_activity_count(i64), "`failureActivityCount`: `Edm.Int64`";
    "feature" FEATURE, feature enumeration -> Option<super::FeatureType>, with_feature(super::FeatureType), "`feature`: `microsoft.graph.featureType`" "Possible values are: registration, reset, unknownFutureValue.";
    "successfulActivityCount" SUCCESSFUL_ACTIVITY_COUNT, successful_activity_count i64 -> Option<i64>, with_successful_activity_count(i64), "`successfulActivityCount`: `Edm.Int64`";
}

crate::runtime::model! {
    /// [`microsoft.graph.credentialUserRegistrationCount`](https://learn.microsoft.com/graph/api/resources/credentialuserregistrationcount?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CredentialUserRegistrationCount: super::Entity = "microsoft.graph.credentialUserRegistrationCount";
    inherited "id" ID, with_id(String), "`id`";
    "totalUserCount" TOTAL_USER_COUNT, total_user_count i64 -> Option<i64>, with_total_user_count(i64), "`totalUserCount`: `Edm.Int64`";
    "userRegistrationCounts" USER_REGISTRATION_COUNTS, user_registration_counts models -> Option<&[super::UserRegistrationCount]>, with_user_registration_counts(Vec<super::UserRegistrationCount>), "`userRegistrationCounts`: `Collection(microsoft.graph.userRegistrationCount)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.credentialUserRegistrationDetails`](https://learn.microsoft.com/graph/api/resources/credentialuserregistrationdetails?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CredentialUserRegistrationDetails: super::Entity = "microsoft.graph.credentialUserRegistrationDetails";
    inherited "id" ID, with_id(String), "`id`";
    "authMethods" AUTH_METHODS, auth_methods enumerations -> Option<Vec<super::RegistrationAuthMethod>>, with_auth_methods(Vec<super::RegistrationAuthMethod>), "`authMethods`: `Collection(microsoft.graph.registrationAuthMethod)`" "Possible values are: email, mobilePhone, officePhone, securityQuestion.";
    "isCapable" IS_CAPABLE, is_capable bool -> Option<bool>, with_is_capable(bool), "`isCapable`: `Edm.Boolean`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "isMfaRegistered" IS_MFA_REGISTERED, is_mfa_registered bool -> Option<bool>, with_is_mfa_registered(bool), "`isMfaRegistered`: `Edm.Boolean`";
    "isRegistered" IS_REGISTERED, is_registered bool -> Option<bool>, with_is_registered(bool), "`isRegistered`: `Edm.Boolean`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.customExtensionCalloutResult`, metadata, with the accessors of [`AuthenticationEventHandlerResult`](super::AuthenticationEventHandlerResult)
    CustomExtensionCalloutResult: super::AuthenticationEventHandlerResult = "microsoft.graph.customExtensionCalloutResult";
    "calloutDateTime" CALLOUT_DATE_TIME, callout_date_time date_time -> Parsed<OffsetDateTime>, with_callout_date_time(OffsetDateTime), "`calloutDateTime`: `Edm.DateTimeOffset`, metadata";
    "customExtensionId" CUSTOM_EXTENSION_ID, custom_extension_id str -> Option<&str>, with_custom_extension_id(String), "`customExtensionId`: `Edm.String`, metadata";
    "errorCode" ERROR_CODE, error_code i32 -> Option<i32>, with_error_code(i32), "`errorCode`: `Edm.Int32`, metadata";
    "httpStatus" HTTP_STATUS, http_status i32 -> Option<i32>, with_http_status(i32), "`httpStatus`: `Edm.Int32`, metadata";
    "numberOfAttempts" NUMBER_OF_ATTEMPTS, number_of_attempts i32 -> Option<i32>, with_number_of_attempts(i32), "`numberOfAttempts`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customSecurityAttributeAudit`, metadata, with the accessors of [`Entity`](super::Entity)
    CustomSecurityAttributeAudit: super::Entity = "microsoft.graph.customSecurityAttributeAudit";
    inherited "id" ID, with_id(String), "`id`";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`, metadata";
    "activityDisplayName" ACTIVITY_DISPLAY_NAME, activity_display_name str -> Option<&str>, with_activity_display_name(String), "`activityDisplayName`: `Edm.String`, metadata";
    "additionalDetails" ADDITIONAL_DETAILS, additional_details models -> Option<&[super::KeyValue]>, with_additional_details(Vec<super::KeyValue>), "`additionalDetails`: `Collection(microsoft.graph.keyValue)`, metadata";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`, metadata";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`, metadata";
    "initiatedBy" INITIATED_BY, initiated_by model -> Option<&super::AuditActivityInitiator>, with_initiated_by(super::AuditActivityInitiator), "`initiatedBy`: `microsoft.graph.auditActivityInitiator`, metadata";
    "loggedByService" LOGGED_BY_SERVICE, logged_by_service str -> Option<&str>, with_logged_by_service(String), "`loggedByService`: `Edm.String`, metadata";
    "operationType" OPERATION_TYPE, operation_type str -> Option<&str>, with_operation_type(String), "`operationType`: `Edm.String`, metadata";
    "result" RESULT, result enumeration -> Option<super::OperationResult>, with_result(super::OperationResult), "`result`: `microsoft.graph.operationResult`, metadata";
    "resultReason" RESULT_REASON, result_reason str -> Option<&str>, with_result_reason(String), "`resultReason`: `Edm.String`, metadata";
    "targetResources" TARGET_RESOURCES, target_resources models -> Option<&[super::TargetResource]>, with_target_resources(Vec<super::TargetResource>), "`targetResources`: `Collection(microsoft.graph.targetResource)`, metadata";
    "userAgent" USER_AGENT, user_agent str -> Option<&str>, with_user_agent(String), "`userAgent`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.dailyInactiveUsersByApplicationMetric`, metadata, with the accessors of [`InactiveUsersByApplicationMetricBase`](super::InactiveUsersByApplicationMetricBase)
    DailyInactiveUsersByApplicationMetric: super::InactiveUsersByApplicationMetricBase, super::Entity = "microsoft.graph.dailyInactiveUsersByApplicationMetric";
    inherited "id" ID, with_id(String), "`id`";
    inherited "appId" APP_ID, with_app_id(String), "`appId`";
    inherited "factDate" FACT_DATE, with_fact_date(Date), "`factDate`";
    inherited "inactive30DayCount" INACTIVE30_DAY_COUNT, with_inactive30_day_count(i32), "`inactive30DayCount`";
    inherited "inactive60DayCount" INACTIVE60_DAY_COUNT, with_inactive60_day_count(i32), "`inactive60DayCount`";
    inherited "inactive90DayCount" INACTIVE90_DAY_COUNT, with_inactive90_day_count(i32), "`inactive90DayCount`";
    "inactive1DayCount" INACTIVE1_DAY_COUNT, inactive1_day_count i32 -> Option<i32>, with_inactive1_day_count(i32), "`inactive1DayCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.dailyInactiveUsersMetric`, metadata, with the accessors of [`InactiveUsersMetricBase`](super::InactiveUsersMetricBase)
    DailyInactiveUsersMetric: super::InactiveUsersMetricBase, super::Entity = "microsoft.graph.dailyInactiveUsersMetric";
    inherited "id" ID, with_id(String), "`id`";
    inherited "appId" APP_ID, with_app_id(String), "`appId`";
    inherited "factDate" FACT_DATE, with_fact_date(Date), "`factDate`";
    inherited "inactive30DayCount" INACTIVE30_DAY_COUNT, with_inactive30_day_count(i32), "`inactive30DayCount`";
    inherited "inactive60DayCount" INACTIVE60_DAY_COUNT, with_inactive60_day_count(i32), "`inactive60DayCount`";
    inherited "inactive90DayCount" INACTIVE90_DAY_COUNT, with_inactive90_day_count(i32), "`inactive90DayCount`";
    "inactive1DayCount" INACTIVE1_DAY_COUNT, inactive1_day_count i32 -> Option<i32>, with_inactive1_day_count(i32), "`inactive1DayCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.dailyUserInsightMetricsRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    DailyUserInsightMetricsRoot: super::Entity = "microsoft.graph.dailyUserInsightMetricsRoot";
    inherited "id" ID, with_id(String), "`id`";
    "activeUsers" ACTIVE_USERS, active_users models -> Option<&[super::ActiveUsersMetric]>, with_active_users(Vec<super::ActiveUsersMetric>), "`activeUsers`: `Collection(microsoft.graph.activeUsersMetric)`, metadata";
    "authentications" AUTHENTICATIONS, authentications models -> Option<&[super::AuthenticationsMetric]>, with_authentications(Vec<super::AuthenticationsMetric>), "`authentications`: `Collection(microsoft.graph.authenticationsMetric)`, metadata";
    "inactiveUsers" INACTIVE_USERS, inactive_users models -> Option<&[super::DailyInactiveUsersMetric]>, with_inactive_users(Vec<super::DailyInactiveUsersMetric>), "`inactiveUsers`: `Collection(microsoft.graph.dailyInactiveUsersMetric)`, metadata";
    "inactiveUsersByApplication" INACTIVE_USERS_BY_APPLICATION, inactive_users_by_application models -> Option<&[super::DailyInactiveUsersByApplicationMetric]>, with_inactive_users_by_application(Vec<super::DailyInactiveUsersByApplicationMetric>), "`inactiveUsersByApplication`: `Collection(microsoft.graph.dailyInactiveUsersByApplicationMetric)`, metadata";
    "mfaCompletions" MFA_COMPLETIONS, mfa_completions models -> Option<&[super::MfaCompletionMetric]>, with_mfa_completions(Vec<super::MfaCompletionMetric>), "`mfaCompletions`: `Collection(microsoft.graph.mfaCompletionMetric)`, metadata";
    "mfaTelecomFraud" MFA_TELECOM_FRAUD, mfa_telecom_fraud models -> Option<&[super::MfaTelecomFraudMetric]>, with_mfa_telecom_fraud(Vec<super::MfaTelecomFraudMetric>), "`mfaTelecomFraud`: `Collection(microsoft.graph.mfaTelecomFraudMetric)`, metadata";
    "signUps" SIGN_UPS, sign_ups models -> Option<&[super::UserSignUpMetric]>, with_sign_ups(Vec<super::UserSignUpMetric>), "`signUps`: `Collection(microsoft.graph.userSignUpMetric)`, metadata";
    "summary" SUMMARY, summary models -> Option<&[super::InsightSummary]>, with_summary(Vec<super::InsightSummary>), "`summary`: `Collection(microsoft.graph.insightSummary)`, metadata";
    "userCount" USER_COUNT, user_count models -> Option<&[super::UserCountMetric]>, with_user_count(Vec<super::UserCountMetric>), "`userCount`: `Collection(microsoft.graph.userCountMetric)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.defaultMfaMethodType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DefaultMfaMethodType = "microsoft.graph.defaultMfaMethodType" {
        None = "none",
        MobilePhone = "mobilePhone",
        AlternateMobilePhone = "alternateMobilePhone",
        OfficePhone = "officePhone",
        MicrosoftAuthenticatorPush = "microsoftAuthenticatorPush",
        SoftwareOneTimePasscode = "softwareOneTimePasscode",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.detailsInfo`](https://learn.microsoft.com/graph/api/resources/detailsinfo?view=graph-rest-beta)
    DetailsInfo = "microsoft.graph.detailsInfo"
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceDetail`](https://learn.microsoft.com/graph/api/resources/devicedetail?view=graph-rest-beta)
    DeviceDetail = "microsoft.graph.deviceDetail";
    "browser" BROWSER, browser str -> Option<&str>, with_browser(String), "`browser`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isCompliant" IS_COMPLIANT, is_compliant bool -> Option<bool>, with_is_compliant(bool), "`isCompliant`: `Edm.Boolean`";
    "isManaged" IS_MANAGED, is_managed bool -> Option<bool>, with_is_managed(bool), "`isManaged`: `Edm.Boolean`";
    "operatingSystem" OPERATING_SYSTEM, operating_system str -> Option<&str>, with_operating_system(String), "`operatingSystem`: `Edm.String`";
    "trustType" TRUST_TYPE, trust_type str -> Option<&str>, with_trust_type(String), "`trustType`: `Edm.String`";
    "browserId" BROWSER_ID, browser_id str -> Option<&str>, with_browser_id(String), "`browserId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.directoryAudit`](https://learn.microsoft.com/graph/api/resources/directoryaudit?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DirectoryAudit: super::Entity = "microsoft.graph.directoryAudit" {
        "microsoft.graph.appManagementAudit",
    };
    inherited "id" ID, with_id(String), "`id`";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`";
    "activityDisplayName" ACTIVITY_DISPLAY_NAME, activity_display_name str -> Option<&str>, with_activity_display_name(String), "`activityDisplayName`: `Edm.String`";
    "additionalDetails" ADDITIONAL_DETAILS, additional_details models -> Option<&[super::KeyValue]>, with_additional_details(Vec<super::KeyValue>), "`additionalDetails`: `Collection(microsoft.graph.keyValue)`";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`, type of the metadata";
    "initiatedBy" INITIATED_BY, initiated_by model -> Option<&super::AuditActivityInitiator>, with_initiated_by(super::AuditActivityInitiator), "`initiatedBy`: `microsoft.graph.auditActivityInitiator`";
    "loggedByService" LOGGED_BY_SERVICE, logged_by_service str -> Option<&str>, with_logged_by_service(String), "`loggedByService`: `Edm.String`";
    "operationType" OPERATION_TYPE, operation_type str -> Option<&str>, with_operation_type(String), "`operationType`: `Edm.String`" "Possible values are: Add, Update, Delete, Unassign, Assign.";
    "result" RESULT, result enumeration -> Option<super::OperationResult>, with_result(super::OperationResult), "`result`: `microsoft.graph.operationResult`" "Possible values are: success, failure, timeout, unknownFutureValue.";
    "resultReason" RESULT_REASON, result_reason str -> Option<&str>, with_result_reason(String), "`resultReason`: `Edm.String`";
    "targetResources" TARGET_RESOURCES, target_resources models -> Option<&[super::TargetResource]>, with_target_resources(Vec<super::TargetResource>), "`targetResources`: `Collection(microsoft.graph.targetResource)`";
    "userAgent" USER_AGENT, user_agent str -> Option<&str>, with_user_agent(String), "`userAgent`: `Edm.String`";
    "performedBy" PERFORMED_BY, performed_by model -> Option<&super::AuditActivityPerformer>, with_performed_by(super::AuditActivityPerformer), "`performedBy`: `microsoft.graph.auditActivityPerformer`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.expirationRequirement`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ExpirationRequirement = "microsoft.graph.expirationRequirement" {
        RememberMultifactorAuthenticationOnTrustedDevices = "rememberMultifactorAuthenticationOnTrustedDevices",
        TenantTokenLifetimePolicy = "tenantTokenLifetimePolicy",
        AudienceTokenLifetimePolicy = "audienceTokenLifetimePolicy",
        SignInFrequencyPeriodicReauthentication = "signInFrequencyPeriodicReauthentication",
        NgcMfa = "ngcMfa",
        SignInFrequencyEveryTime = "signInFrequencyEveryTime",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.featureType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    FeatureType = "microsoft.graph.featureType" {
        Registration = "registration",
        Reset = "reset",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.fraudProtectionDetails`, metadata
    FraudProtectionDetails = "microsoft.graph.fraudProtectionDetails";
    "providerErrorMessages" PROVIDER_ERROR_MESSAGES, provider_error_messages strs -> Option<Vec<&str>>, with_provider_error_messages(Vec<String>), "`providerErrorMessages`: `Collection(Edm.String)`, metadata";
    "providerHttpStatusCodes" PROVIDER_HTTP_STATUS_CODES, provider_http_status_codes values -> Parsed<Vec<i32>>, with_provider_http_status_codes(Vec<i32>), "`providerHttpStatusCodes`: `Collection(Edm.Int32)`, metadata";
    "providerName" PROVIDER_NAME, provider_name str -> Option<&str>, with_provider_name(String), "`providerName`: `Edm.String`, metadata";
    "providerResponseTimes" PROVIDER_RESPONSE_TIMES, provider_response_times values -> Parsed<Vec<i32>>, with_provider_response_times(Vec<i32>), "`providerResponseTimes`: `Collection(Edm.Int32)`, metadata";
    "providerSessionId" PROVIDER_SESSION_ID, provider_session_id str -> Option<&str>, with_provider_session_id(String), "`providerSessionId`: `Edm.String`, metadata";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`, metadata";
    "verdict" VERDICT, verdict str -> Option<&str>, with_verdict(String), "`verdict`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.groupAnalytics`, metadata, with the accessors of [`Entity`](super::Entity)
    GroupAnalytics: super::Entity = "microsoft.graph.groupAnalytics";
    inherited "id" ID, with_id(String), "`id`";
    "assignedRoleCount" ASSIGNED_ROLE_COUNT, assigned_role_count i32 -> Option<i32>, with_assigned_role_count(i32), "`assignedRoleCount`: `Edm.Int32`, metadata";
    "calculatedDateTime" CALCULATED_DATE_TIME, calculated_date_time date_time -> Parsed<OffsetDateTime>, with_calculated_date_time(OffsetDateTime), "`calculatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "directGroupMemberCount" DIRECT_GROUP_MEMBER_COUNT, direct_group_member_count i32 -> Option<i32>, with_direct_group_member_count(i32), "`directGroupMemberCount`: `Edm.Int32`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "dynamicMembershipType" DYNAMIC_MEMBERSHIP_TYPE, dynamic_membership_type str -> Option<&str>, with_dynamic_membership_type(String), "`dynamicMembershipType`: `Edm.String`, metadata";
    "groupExpirationDateTime" GROUP_EXPIRATION_DATE_TIME, group_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_group_expiration_date_time(OffsetDateTime), "`groupExpirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "groupType" GROUP_TYPE, group_type enumeration -> Option<super::GroupTypeEnum>, with_group_type(super::GroupTypeEnum), "`groupType`: `microsoft.graph.groupTypeEnum`, metadata";
    "guestOwnerCount" GUEST_OWNER_COUNT, guest_owner_count i32 -> Option<i32>, with_guest_owner_count(i32), "`guestOwnerCount`: `Edm.Int32`, metadata";
    "guestTransitiveUserCount" GUEST_TRANSITIVE_USER_COUNT, guest_transitive_user_count i32 -> Option<i32>, with_guest_transitive_user_count(i32), "`guestTransitiveUserCount`: `Edm.Int32`, metadata";
    "isCloudDistributionListGroup" IS_CLOUD_DISTRIBUTION_LIST_GROUP, is_cloud_distribution_list_group bool -> Option<bool>, with_is_cloud_distribution_list_group(bool), "`isCloudDistributionListGroup`: `Edm.Boolean`, metadata";
    "isCloudM365Group" IS_CLOUD_M365_GROUP, is_cloud_m365_group bool -> Option<bool>, with_is_cloud_m365_group(bool), "`isCloudM365Group`: `Edm.Boolean`, metadata";
    "isCloudMailEnabledSecurityGroup" IS_CLOUD_MAIL_ENABLED_SECURITY_GROUP, is_cloud_mail_enabled_security_group bool -> Option<bool>, with_is_cloud_mail_enabled_security_group(bool), "`isCloudMailEnabledSecurityGroup`: `Edm.Boolean`, metadata";
    "isCloudSecurityGroup" IS_CLOUD_SECURITY_GROUP, is_cloud_security_group bool -> Option<bool>, with_is_cloud_security_group(bool), "`isCloudSecurityGroup`: `Edm.Boolean`, metadata";
    "isDynamicGroup" IS_DYNAMIC_GROUP, is_dynamic_group bool -> Option<bool>, with_is_dynamic_group(bool), "`isDynamicGroup`: `Edm.Boolean`, metadata";
    "isOnPremiseDistributionListGroup" IS_ON_PREMISE_DISTRIBUTION_LIST_GROUP, is_on_premise_distribution_list_group bool -> Option<bool>, with_is_on_premise_distribution_list_group(bool), "`isOnPremiseDistributionListGroup`: `Edm.Boolean`, metadata";
    "isOnPremiseMailEnabledSecurityGroup" IS_ON_PREMISE_MAIL_ENABLED_SECURITY_GROUP, is_on_premise_mail_enabled_security_group bool -> Option<bool>, with_is_on_premise_mail_enabled_security_group(bool), "`isOnPremiseMailEnabledSecurityGroup`: `Edm.Boolean`, metadata";
    "isOnPremiseSecurityGroup" IS_ON_PREMISE_SECURITY_GROUP, is_on_premise_security_group bool -> Option<bool>, with_is_on_premise_security_group(bool), "`isOnPremiseSecurityGroup`: `Edm.Boolean`, metadata";
    "isValidGroup" IS_VALID_GROUP, is_valid_group bool -> Option<bool>, with_is_valid_group(bool), "`isValidGroup`: `Edm.Boolean`, metadata";
    "lastRestorationDateTime" LAST_RESTORATION_DATE_TIME, last_restoration_date_time date_time -> Parsed<OffsetDateTime>, with_last_restoration_date_time(OffsetDateTime), "`lastRestorationDateTime`: `Edm.DateTimeOffset`, metadata";
    "memberOwnerCount" MEMBER_OWNER_COUNT, member_owner_count i32 -> Option<i32>, with_member_owner_count(i32), "`memberOwnerCount`: `Edm.Int32`, metadata";
    "memberTransitiveUserCount" MEMBER_TRANSITIVE_USER_COUNT, member_transitive_user_count i32 -> Option<i32>, with_member_transitive_user_count(i32), "`memberTransitiveUserCount`: `Edm.Int32`, metadata";
    "membershipRuleContainsCount" MEMBERSHIP_RULE_CONTAINS_COUNT, membership_rule_contains_count i32 -> Option<i32>, with_membership_rule_contains_count(i32), "`membershipRuleContainsCount`: `Edm.Int32`, metadata";
    "membershipRuleExpressionCount" MEMBERSHIP_RULE_EXPRESSION_COUNT, membership_rule_expression_count i32 -> Option<i32>, with_membership_rule_expression_count(i32), "`membershipRuleExpressionCount`: `Edm.Int32`, metadata";
    "membershipRuleMatchCount" MEMBERSHIP_RULE_MATCH_COUNT, membership_rule_match_count i32 -> Option<i32>, with_membership_rule_match_count(i32), "`membershipRuleMatchCount`: `Edm.Int32`, metadata";
    "membershipRuleMemberOfCount" MEMBERSHIP_RULE_MEMBER_OF_COUNT, membership_rule_member_of_count i32 -> Option<i32>, with_membership_rule_member_of_count(i32), "`membershipRuleMemberOfCount`: `Edm.Int32`, metadata";
    "membershipRuleProcessingState" MEMBERSHIP_RULE_PROCESSING_STATE, membership_rule_processing_state str -> Option<&str>, with_membership_rule_processing_state(String), "`membershipRuleProcessingState`: `Edm.String`, metadata";
    "preferredDataLocation" PREFERRED_DATA_LOCATION, preferred_data_location str -> Option<&str>, with_preferred_data_location(String), "`preferredDataLocation`: `Edm.String`, metadata";
    "sensitivityLabelCount" SENSITIVITY_LABEL_COUNT, sensitivity_label_count i32 -> Option<i32>, with_sensitivity_label_count(i32), "`sensitivityLabelCount`: `Edm.Int32`, metadata";
    "servicePrincipalOwnerCount" SERVICE_PRINCIPAL_OWNER_COUNT, service_principal_owner_count i32 -> Option<i32>, with_service_principal_owner_count(i32), "`servicePrincipalOwnerCount`: `Edm.Int32`, metadata";
    "softDeletionDateTime" SOFT_DELETION_DATE_TIME, soft_deletion_date_time date_time -> Parsed<OffsetDateTime>, with_soft_deletion_date_time(OffsetDateTime), "`softDeletionDateTime`: `Edm.DateTimeOffset`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "transitiveServicePrincipalCount" TRANSITIVE_SERVICE_PRINCIPAL_COUNT, transitive_service_principal_count i32 -> Option<i32>, with_transitive_service_principal_count(i32), "`transitiveServicePrincipalCount`: `Edm.Int32`, metadata";
    "transitiveUserCount" TRANSITIVE_USER_COUNT, transitive_user_count i32 -> Option<i32>, with_transitive_user_count(i32), "`transitiveUserCount`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.groupType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    GroupType = "microsoft.graph.groupType" {
        UnifiedGroups = "unifiedGroups",
        AzureAd = "azureAD",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.groupTypeEnum`, metadata
    GroupTypeEnum = "microsoft.graph.groupTypeEnum" {
        IsCloudGroup = "isCloudGroup",
        IsOnPremiseGroup = "isOnPremiseGroup",
        IsSoftDeletedGroup = "isSoftDeletedGroup",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.identityAnalyticsRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    IdentityAnalyticsRoot: super::Entity = "microsoft.graph.identityAnalyticsRoot";
    inherited "id" ID, with_id(String), "`id`";
    "groups" GROUPS, groups models -> Option<&[super::GroupAnalytics]>, with_groups(Vec<super::GroupAnalytics>), "`groups`: `Collection(microsoft.graph.groupAnalytics)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.identityCorrelation`, metadata, with the accessors of [`Entity`](super::Entity)
    IdentityCorrelation: super::Entity = "microsoft.graph.identityCorrelation";
    inherited "id" ID, with_id(String), "`id`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, metadata";
    "error" ERROR, error model -> Option<&super::CorrelationError>, with_error(super::CorrelationError), "`error`: `microsoft.graph.correlationError`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
    "identities" IDENTITIES, identities models -> Option<&[super::CorrelatedIdentity]>, with_identities(Vec<super::CorrelatedIdentity>), "`identities`: `Collection(microsoft.graph.correlatedIdentity)`, metadata";
    "servicePrincipal" SERVICE_PRINCIPAL, service_principal model -> Option<&super::ServicePrincipal>, with_service_principal(super::ServicePrincipal), "`servicePrincipal`: `microsoft.graph.servicePrincipal`, metadata" if (any(feature = "applications", feature = "directory", feature = "groups", feature = "users"));
}

crate::runtime::model! {
    /// `microsoft.graph.identityInfo`, metadata
    IdentityInfo = "microsoft.graph.identityInfo";
    "anchor" ANCHOR, anchor model -> Option<&super::AttributeInfo>, with_anchor(super::AttributeInfo), "`anchor`: `microsoft.graph.attributeInfo`, metadata";
    "details" DETAILS, details model -> Option<&super::DetailsInfo>, with_details(super::DetailsInfo), "`details`: `microsoft.graph.detailsInfo`, metadata";
    "identityType" IDENTITY_TYPE, identity_type str -> Option<&str>, with_identity_type(String), "`identityType`: `Edm.String`, metadata";
    "matchingProperty" MATCHING_PROPERTY, matching_property model -> Option<&super::AttributeInfo>, with_matching_property(super::AttributeInfo), "`matchingProperty`: `microsoft.graph.attributeInfo`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.inactiveUsersByApplicationMetricBase`, metadata, with the accessors of [`Entity`](super::Entity)
    InactiveUsersByApplicationMetricBase: super::Entity = "microsoft.graph.inactiveUsersByApplicationMetricBase" {
        "microsoft.graph.dailyInactiveUsersByApplicationMetric",
        "microsoft.graph.monthlyInactiveUsersByApplicationMetric",
    };
    inherited "id" ID, with_id(String), "`id`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "factDate" FACT_DATE, fact_date date -> Parsed<Date>, with_fact_date(Date), "`factDate`: `Edm.Date`, metadata";
    "inactive30DayCount" INACTIVE30_DAY_COUNT, inactive30_day_count i32 -> Option<i32>, with_inactive30_day_count(i32), "`inactive30DayCount`: `Edm.Int32`, metadata";
    "inactive60DayCount" INACTIVE60_DAY_COUNT, inactive60_day_count i32 -> Option<i32>, with_inactive60_day_count(i32), "`inactive60DayCount`: `Edm.Int32`, metadata";
    "inactive90DayCount" INACTIVE90_DAY_COUNT, inactive90_day_count i32 -> Option<i32>, with_inactive90_day_count(i32), "`inactive90DayCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.inactiveUsersMetricBase`, metadata, with the accessors of [`Entity`](super::Entity)
    InactiveUsersMetricBase: super::Entity = "microsoft.graph.inactiveUsersMetricBase" {
        "microsoft.graph.dailyInactiveUsersMetric",
        "microsoft.graph.monthlyInactiveUsersMetric",
    };
    inherited "id" ID, with_id(String), "`id`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "factDate" FACT_DATE, fact_date date -> Parsed<Date>, with_fact_date(Date), "`factDate`: `Edm.Date`, metadata";
    "inactive30DayCount" INACTIVE30_DAY_COUNT, inactive30_day_count i32 -> Option<i32>, with_inactive30_day_count(i32), "`inactive30DayCount`: `Edm.Int32`, metadata";
    "inactive60DayCount" INACTIVE60_DAY_COUNT, inactive60_day_count i32 -> Option<i32>, with_inactive60_day_count(i32), "`inactive60DayCount`: `Edm.Int32`, metadata";
    "inactive90DayCount" INACTIVE90_DAY_COUNT, inactive90_day_count i32 -> Option<i32>, with_inactive90_day_count(i32), "`inactive90DayCount`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.includedUserRoles`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    IncludedUserRoles = "microsoft.graph.includedUserRoles" {
        All = "all",
        PrivilegedAdmin = "privilegedAdmin",
        Admin = "admin",
        User = "user",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.includedUserTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    IncludedUserTypes = "microsoft.graph.includedUserTypes" {
        All = "all",
        Member = "member",
        Guest = "guest",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.incomingTokenType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    IncomingTokenType = "microsoft.graph.incomingTokenType" {
        None = "none",
        PrimaryRefreshToken = "primaryRefreshToken",
        Saml11 = "saml11",
        Saml20 = "saml20",
        UnknownFutureValue = "unknownFutureValue",
        RemoteDesktopToken = "remoteDesktopToken",
        RefreshToken = "refreshToken",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.initiator`](https://learn.microsoft.com/graph/api/resources/initiator?view=graph-rest-beta), with the accessors of [`Identity`](super::Identity)
    Initiator: super::Identity = "microsoft.graph.initiator";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "initiatorType" INITIATOR_TYPE, initiator_type enumeration -> Option<super::InitiatorType>, with_initiator_type(super::InitiatorType), "`initiatorType`: `microsoft.graph.initiatorType`" "Possible values are: user, application, system, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.initiatorType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    InitiatorType = "microsoft.graph.initiatorType" {
        User = "user",
        Application = "application",
        System = "system",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.insightSummary`, metadata, with the accessors of [`Entity`](super::Entity)
    InsightSummary: super::Entity = "microsoft.graph.insightSummary";
    inherited "id" ID, with_id(String), "`id`";
    "activeUsers" ACTIVE_USERS, active_users i32 -> Option<i32>, with_active_users(i32), "`activeUsers`: `Edm.Int32`, metadata";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "authenticationCompletions" AUTHENTICATION_COMPLETIONS, authentication_completions i32 -> Option<i32>, with_authentication_completions(i32), "`authenticationCompletions`: `Edm.Int32`, metadata";
    "authenticationRequests" AUTHENTICATION_REQUESTS, authentication_requests i32 -> Option<i32>, with_authentication_requests(i32), "`authenticationRequests`: `Edm.Int32`, metadata";
    "factDate" FACT_DATE, fact_date date -> Parsed<Date>, with_fact_date(Date), "`factDate`: `Edm.Date`, metadata";
    "os" OS, os str -> Option<&str>, with_os(String), "`os`: `Edm.String`, metadata";
    "securityTextCompletions" SECURITY_TEXT_COMPLETIONS, security_text_completions i32 -> Option<i32>, with_security_text_completions(i32), "`securityTextCompletions`: `Edm.Int32`, metadata";
    "securityTextRequests" SECURITY_TEXT_REQUESTS, security_text_requests i32 -> Option<i32>, with_security_text_requests(i32), "`securityTextRequests`: `Edm.Int32`, metadata";
    "securityVoiceCompletions" SECURITY_VOICE_COMPLETIONS, security_voice_completions i32 -> Option<i32>, with_security_voice_completions(i32), "`securityVoiceCompletions`: `Edm.Int32`, metadata";
    "securityVoiceRequests" SECURITY_VOICE_REQUESTS, security_voice_requests i32 -> Option<i32>, with_security_voice_requests(i32), "`securityVoiceRequests`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.internetAccessFeatureUtilizations`, metadata
    InternetAccessFeatureUtilizations = "microsoft.graph.internetAccessFeatureUtilizations";
    "internetAccess" INTERNET_ACCESS, internet_access model -> Option<&super::AzureAdPremiumFeatureUtilization>, with_internet_access(super::AzureAdPremiumFeatureUtilization), "`internetAccess`: `microsoft.graph.azureADPremiumFeatureUtilization`, metadata";
    "internetAccessM365" INTERNET_ACCESS_M365, internet_access_m365 model -> Option<&super::AzureAdPremiumFeatureUtilization>, with_internet_access_m365(super::AzureAdPremiumFeatureUtilization), "`internetAccessM365`: `microsoft.graph.azureADPremiumFeatureUtilization`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.linkableIdentifiers`, metadata
    LinkableIdentifiers = "microsoft.graph.linkableIdentifiers";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "sessionId" SESSION_ID, session_id str -> Option<&str>, with_session_id(String), "`sessionId`: `Edm.String`, metadata";
    "tokenDetails" TOKEN_DETAILS, token_details model -> Option<&super::TokenDetails>, with_token_details(super::TokenDetails), "`tokenDetails`: `microsoft.graph.tokenDetails`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.managedIdentity`, metadata
    ManagedIdentity = "microsoft.graph.managedIdentity";
    "associatedResourceId" ASSOCIATED_RESOURCE_ID, associated_resource_id str -> Option<&str>, with_associated_resource_id(String), "`associatedResourceId`: `Edm.String`, metadata";
    "federatedTokenId" FEDERATED_TOKEN_ID, federated_token_id str -> Option<&str>, with_federated_token_id(String), "`federatedTokenId`: `Edm.String`, metadata";
    "federatedTokenIssuer" FEDERATED_TOKEN_ISSUER, federated_token_issuer str -> Option<&str>, with_federated_token_issuer(String), "`federatedTokenIssuer`: `Edm.String`, metadata";
    "msiType" MSI_TYPE, msi_type enumeration -> Option<super::MsiType>, with_msi_type(super::MsiType), "`msiType`: `microsoft.graph.msiType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.mfaCompletionMetric`, metadata, with the accessors of [`Entity`](super::Entity)
    MfaCompletionMetric: super::Entity = "microsoft.graph.mfaCompletionMetric";
    inherited "id" ID, with_id(String), "`id`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "attemptsCount" ATTEMPTS_COUNT, attempts_count i32 -> Option<i32>, with_attempts_count(i32), "`attemptsCount`: `Edm.Int32`, metadata";
    "country" COUNTRY, country str -> Option<&str>, with_country(String), "`country`: `Edm.String`, metadata";
    "factDate" FACT_DATE, fact_date date -> Parsed<Date>, with_fact_date(Date), "`factDate`: `Edm.Date`, metadata";
    "identityProvider" IDENTITY_PROVIDER, identity_provider str -> Option<&str>, with_identity_provider(String), "`identityProvider`: `Edm.String`, metadata";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`, metadata";
    "mfaMethod" MFA_METHOD, mfa_method str -> Option<&str>, with_mfa_method(String), "`mfaMethod`: `Edm.String`, metadata";
    "os" OS, os str -> Option<&str>, with_os(String), "`os`: `Edm.String`, metadata";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`, metadata";
    "mfaFailures" MFA_FAILURES, mfa_failures models -> Option<&[super::MfaFailure]>, with_mfa_failures(Vec<super::MfaFailure>), "`mfaFailures`: `Collection(microsoft.graph.mfaFailure)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.mfaDetail`](https://learn.microsoft.com/graph/api/resources/mfadetail?view=graph-rest-beta)
    MfaDetail = "microsoft.graph.mfaDetail";
    "authDetail" AUTH_DETAIL, auth_detail str -> Option<&str>, with_auth_detail(String), "`authDetail`: `Edm.String`";
    "authMethod" AUTH_METHOD, auth_method str -> Option<&str>, with_auth_method(String), "`authMethod`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.mfaFailure`, metadata, with the accessors of [`Entity`](super::Entity)
    MfaFailure: super::Entity = "microsoft.graph.mfaFailure";
    inherited "id" ID, with_id(String), "`id`";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`, metadata";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`, metadata";
    "reasonCode" REASON_CODE, reason_code enumeration -> Option<super::MfaFailureReasonCode>, with_reason_code(super::MfaFailureReasonCode), "`reasonCode`: `microsoft.graph.mfaFailureReasonCode`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.mfaFailureReasonCode`, metadata
    MfaFailureReasonCode = "microsoft.graph.mfaFailureReasonCode" {
        MfaIncomplete = "mfaIncomplete",
        MfaDenied = "mfaDenied",
        SystemFailure = "systemFailure",
        BadRequest = "badRequest",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.mfaTelecomFraudMetric`, metadata, with the accessors of [`Entity`](super::Entity)
    MfaTelecomFraudMetric: super::Entity = "microsoft.graph.mfaTelecomFraudMetric";
    inherited "id" ID, with_id(String), "`id`";
    "captchaFailureCount" CAPTCHA_FAILURE_COUNT, captcha_failure_count i32 -> Option<i32>, with_captcha_failure_count(i32), "`captchaFailureCount`: `Edm.Int32`, metadata";
    "captchaNotTriggeredUserCount" CAPTCHA_NOT_TRIGGERED_USER_COUNT, captcha_not_triggered_user_count i32 -> Option<i32>, with_captcha_not_triggered_user_count(i32), "`captchaNotTriggeredUserCount`: `Edm.Int32`, metadata";
    "captchaShownUserCount" CAPTCHA_SHOWN_USER_COUNT, captcha_shown_user_count i32 -> Option<i32>, with_captcha_shown_user_count(i32), "`captchaShownUserCount`: `Edm.Int32`, metadata";
    "captchaSuccessCount" CAPTCHA_SUCCESS_COUNT, captcha_success_count i32 -> Option<i32>, with_captcha_success_count(i32), "`captchaSuccessCount`: `Edm.Int32`, metadata";
    "factDate" FACT_DATE, fact_date date -> Parsed<Date>, with_fact_date(Date), "`factDate`: `Edm.Date`, metadata";
    "telecomBlockedUserCount" TELECOM_BLOCKED_USER_COUNT, telecom_blocked_user_count i32 -> Option<i32>, with_telecom_blocked_user_count(i32), "`telecomBlockedUserCount`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.mfaType`, metadata
    MfaType = "microsoft.graph.mfaType" {
        Eotp = "eotp",
        OneWaySms = "oneWaySms",
        TwoWaySms = "twoWaySms",
        TwoWaySmsOtherMobile = "twoWaySmsOtherMobile",
        PhoneAppNotification = "phoneAppNotification",
        PhoneAppOtp = "phoneAppOtp",
        TwoWayVoiceMobile = "twoWayVoiceMobile",
        TwoWayVoiceOffice = "twoWayVoiceOffice",
        TwoWayVoiceOtherMobile = "twoWayVoiceOtherMobile",
        Fido = "fido",
        Certificate = "certificate",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.mfaUserCountMetric`, metadata, with the accessors of [`Entity`](super::Entity)
    MfaUserCountMetric: super::Entity = "microsoft.graph.mfaUserCountMetric";
    inherited "id" ID, with_id(String), "`id`";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`, metadata";
    "factDate" FACT_DATE, fact_date date -> Parsed<Date>, with_fact_date(Date), "`factDate`: `Edm.Date`, metadata";
    "mfaType" MFA_TYPE, mfa_type enumeration -> Option<super::MfaType>, with_mfa_type(super::MfaType), "`mfaType`: `microsoft.graph.mfaType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.microsoftAppsFileStorageContainerAppUsage`, metadata
    MicrosoftAppsFileStorageContainerAppUsage = "microsoft.graph.microsoftAppsFileStorageContainerAppUsage";
    "activeContainerCount" ACTIVE_CONTAINER_COUNT, active_container_count i32 -> Option<i32>, with_active_container_count(i32), "`activeContainerCount`: `Edm.Int32`, metadata";
    "activeStorageUsedInBytes" ACTIVE_STORAGE_USED_IN_BYTES, active_storage_used_in_bytes i32 -> Option<i32>, with_active_storage_used_in_bytes(i32), "`activeStorageUsedInBytes`: `Edm.Int32`, metadata";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.microsoftAppsFileStorageContainerGeoUsage`, metadata
    MicrosoftAppsFileStorageContainerGeoUsage = "microsoft.graph.microsoftAppsFileStorageContainerGeoUsage";
    "activeContainerCount" ACTIVE_CONTAINER_COUNT, active_container_count i32 -> Option<i32>, with_active_container_count(i32), "`activeContainerCount`: `Edm.Int32`, metadata";
    "activeStorageUsedInBytes" ACTIVE_STORAGE_USED_IN_BYTES, active_storage_used_in_bytes i32 -> Option<i32>, with_active_storage_used_in_bytes(i32), "`activeStorageUsedInBytes`: `Edm.Int32`, metadata";
    "dataLocationCode" DATA_LOCATION_CODE, data_location_code str -> Option<&str>, with_data_location_code(String), "`dataLocationCode`: `Edm.String`, metadata";
    "usageByApp" USAGE_BY_APP, usage_by_app models -> Option<&[super::MicrosoftAppsFileStorageContainerAppUsage]>, with_usage_by_app(Vec<super::MicrosoftAppsFileStorageContainerAppUsage>), "`usageByApp`: `Collection(microsoft.graph.microsoftAppsFileStorageContainerAppUsage)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.microsoftAppsFileStorageContainerUsage`, metadata, with the accessors of [`Entity`](super::Entity)
    MicrosoftAppsFileStorageContainerUsage: super::Entity = "microsoft.graph.microsoftAppsFileStorageContainerUsage";
    inherited "id" ID, with_id(String), "`id`";
    "totalActiveContainerCount" TOTAL_ACTIVE_CONTAINER_COUNT, total_active_container_count i32 -> Option<i32>, with_total_active_container_count(i32), "`totalActiveContainerCount`: `Edm.Int32`, metadata";
    "totalActiveStorageUsedInBytes" TOTAL_ACTIVE_STORAGE_USED_IN_BYTES, total_active_storage_used_in_bytes i32 -> Option<i32>, with_total_active_storage_used_in_bytes(i32), "`totalActiveStorageUsedInBytes`: `Edm.Int32`, metadata";
    "usageByDataLocation" USAGE_BY_DATA_LOCATION, usage_by_data_location models -> Option<&[super::MicrosoftAppsFileStorageContainerGeoUsage]>, with_usage_by_data_location(Vec<super::MicrosoftAppsFileStorageContainerGeoUsage>), "`usageByDataLocation`: `Collection(microsoft.graph.microsoftAppsFileStorageContainerGeoUsage)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.migrationStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    MigrationStatus = "microsoft.graph.migrationStatus" {
        Ready = "ready",
        NeedsReview = "needsReview",
        AdditionalStepsRequired = "additionalStepsRequired",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.modifiedProperty`](https://learn.microsoft.com/graph/api/resources/modifiedproperty?view=graph-rest-beta)
    ModifiedProperty = "microsoft.graph.modifiedProperty";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "newValue" NEW_VALUE, new_value str -> Option<&str>, with_new_value(String), "`newValue`: `Edm.String`";
    "oldValue" OLD_VALUE, old_value str -> Option<&str>, with_old_value(String), "`oldValue`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.monthlyInactiveUsersByApplicationMetric`, metadata, with the accessors of [`InactiveUsersByApplicationMetricBase`](super::InactiveUsersByApplicationMetricBase)
    MonthlyInactiveUsersByApplicationMetric: super::InactiveUsersByApplicationMetricBase, super::Entity = "microsoft.graph.monthlyInactiveUsersByApplicationMetric";
    inherited "id" ID, with_id(String), "`id`";
    inherited "appId" APP_ID, with_app_id(String), "`appId`";
    inherited "factDate" FACT_DATE, with_fact_date(Date), "`factDate`";
    inherited "inactive30DayCount" INACTIVE30_DAY_COUNT, with_inactive30_day_count(i32), "`inactive30DayCount`";
    inherited "inactive60DayCount" INACTIVE60_DAY_COUNT, with_inactive60_day_count(i32), "`inactive60DayCount`";
    inherited "inactive90DayCount" INACTIVE90_DAY_COUNT, with_inactive90_day_count(i32), "`inactive90DayCount`";
    "inactiveCalendarMonthCount" INACTIVE_CALENDAR_MONTH_COUNT, inactive_calendar_month_count i32 -> Option<i32>, with_inactive_calendar_month_count(i32), "`inactiveCalendarMonthCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.monthlyInactiveUsersMetric`, metadata, with the accessors of [`InactiveUsersMetricBase`](super::InactiveUsersMetricBase)
    MonthlyInactiveUsersMetric: super::InactiveUsersMetricBase, super::Entity = "microsoft.graph.monthlyInactiveUsersMetric";
    inherited "id" ID, with_id(String), "`id`";
    inherited "appId" APP_ID, with_app_id(String), "`appId`";
    inherited "factDate" FACT_DATE, with_fact_date(Date), "`factDate`";
    inherited "inactive30DayCount" INACTIVE30_DAY_COUNT, with_inactive30_day_count(i32), "`inactive30DayCount`";
    inherited "inactive60DayCount" INACTIVE60_DAY_COUNT, with_inactive60_day_count(i32), "`inactive60DayCount`";
    inherited "inactive90DayCount" INACTIVE90_DAY_COUNT, with_inactive90_day_count(i32), "`inactive90DayCount`";
    "inactiveCalendarMonthCount" INACTIVE_CALENDAR_MONTH_COUNT, inactive_calendar_month_count i32 -> Option<i32>, with_inactive_calendar_month_count(i32), "`inactiveCalendarMonthCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.monthlyUserInsightMetricsRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    MonthlyUserInsightMetricsRoot: super::Entity = "microsoft.graph.monthlyUserInsightMetricsRoot";
    inherited "id" ID, with_id(String), "`id`";
    "activeUsers" ACTIVE_USERS, active_users models -> Option<&[super::ActiveUsersMetric]>, with_active_users(Vec<super::ActiveUsersMetric>), "`activeUsers`: `Collection(microsoft.graph.activeUsersMetric)`, metadata";
    "authentications" AUTHENTICATIONS, authentications models -> Option<&[super::AuthenticationsMetric]>, with_authentications(Vec<super::AuthenticationsMetric>), "`authentications`: `Collection(microsoft.graph.authenticationsMetric)`, metadata";
    "inactiveUsers" INACTIVE_USERS, inactive_users models -> Option<&[super::MonthlyInactiveUsersMetric]>, with_inactive_users(Vec<super::MonthlyInactiveUsersMetric>), "`inactiveUsers`: `Collection(microsoft.graph.monthlyInactiveUsersMetric)`, metadata";
    "inactiveUsersByApplication" INACTIVE_USERS_BY_APPLICATION, inactive_users_by_application models -> Option<&[super::MonthlyInactiveUsersByApplicationMetric]>, with_inactive_users_by_application(Vec<super::MonthlyInactiveUsersByApplicationMetric>), "`inactiveUsersByApplication`: `Collection(microsoft.graph.monthlyInactiveUsersByApplicationMetric)`, metadata";
    "mfaCompletions" MFA_COMPLETIONS, mfa_completions models -> Option<&[super::MfaCompletionMetric]>, with_mfa_completions(Vec<super::MfaCompletionMetric>), "`mfaCompletions`: `Collection(microsoft.graph.mfaCompletionMetric)`, metadata";
    "mfaRegisteredUsers" MFA_REGISTERED_USERS, mfa_registered_users models -> Option<&[super::MfaUserCountMetric]>, with_mfa_registered_users(Vec<super::MfaUserCountMetric>), "`mfaRegisteredUsers`: `Collection(microsoft.graph.mfaUserCountMetric)`, metadata";
    "requests" REQUESTS, requests models -> Option<&[super::UserRequestsMetric]>, with_requests(Vec<super::UserRequestsMetric>), "`requests`: `Collection(microsoft.graph.userRequestsMetric)`, metadata";
    "signUps" SIGN_UPS, sign_ups models -> Option<&[super::UserSignUpMetric]>, with_sign_ups(Vec<super::UserSignUpMetric>), "`signUps`: `Collection(microsoft.graph.userSignUpMetric)`, metadata";
    "summary" SUMMARY, summary models -> Option<&[super::InsightSummary]>, with_summary(Vec<super::InsightSummary>), "`summary`: `Collection(microsoft.graph.insightSummary)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.msiType`, metadata
    MsiType = "microsoft.graph.msiType" {
        None = "none",
        UserAssigned = "userAssigned",
        SystemAssigned = "systemAssigned",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.networkLocationDetail`](https://learn.microsoft.com/graph/api/resources/networkLocationDetail?view=graph-rest-beta)
    NetworkLocationDetail = "microsoft.graph.networkLocationDetail";
    "networkNames" NETWORK_NAMES, network_names strs -> Option<Vec<&str>>, with_network_names(Vec<String>), "`networkNames`: `Collection(Edm.String)`";
    "networkType" NETWORK_TYPE, network_type enumeration -> Option<super::NetworkType>, with_network_type(super::NetworkType), "`networkType`: `microsoft.graph.networkType`" "Possible values are: intranet, extranet, namedNetwork, trusted, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.networkType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    NetworkType = "microsoft.graph.networkType" {
        Intranet = "intranet",
        Extranet = "extranet",
        NamedNetwork = "namedNetwork",
        Trusted = "trusted",
        UnknownFutureValue = "unknownFutureValue",
        TrustedNamedLocation = "trustedNamedLocation",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.office365ActiveUserCounts`](https://learn.microsoft.com/graph/api/resources/office365activeusercounts?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Office365ActiveUserCounts: super::Entity = "microsoft.graph.office365ActiveUserCounts";
    inherited "id" ID, with_id(String), "`id`";
    "reportRefreshDate" REPORT_REFRESH_DATE, report_refresh_date date -> Parsed<Date>, with_report_refresh_date(Date), "`reportRefreshDate`: `Edm.Date`";
    "office365" OFFICE365, office365 i64 -> Option<i64>, with_office365(i64), "`office365`: `Edm.Int64`";
    "exchange" EXCHANGE, exchange i64 -> Option<i64>, with_exchange(i64), "`exchange`: `Edm.Int64`";
    "oneDrive" ONE_DRIVE, one_drive i64 -> Option<i64>, with_one_drive(i64), "`oneDrive`: `Edm.Int64`";
    "sharePoint" SHARE_POINT, share_point i64 -> Option<i64>, with_share_point(i64), "`sharePoint`: `Edm.Int64`";
    "skypeForBusiness" SKYPE_FOR_BUSINESS, skype_for_business i64 -> Option<i64>, with_skype_for_business(i64), "`skypeForBusiness`: `Edm.Int64`";
    "yammer" YAMMER, yammer i64 -> Option<i64>, with_yammer(i64), "`yammer`: `Edm.Int64`";
    "teams" TEAMS, teams i64 -> Option<i64>, with_teams(i64), "`teams`: `Edm.Int64`";
    "reportDate" REPORT_DATE, report_date date -> Parsed<Date>, with_report_date(Date), "`reportDate`: `Edm.Date`";
    "reportPeriod" REPORT_PERIOD, report_period str -> Option<&str>, with_report_period(String), "`reportPeriod`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.office365ActiveUserDetail`](https://learn.microsoft.com/graph/api/resources/office365activeuserdetail?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Office365ActiveUserDetail: super::Entity = "microsoft.graph.office365ActiveUserDetail";
    inherited "id" ID, with_id(String), "`id`";
    "reportRefreshDate" REPORT_REFRESH_DATE, report_refresh_date date -> Parsed<Date>, with_report_refresh_date(Date), "`reportRefreshDate`: `Edm.Date`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Supports multiple values.";
    "isDeleted" IS_DELETED, is_deleted bool -> Option<bool>, with_is_deleted(bool), "`isDeleted`: `Edm.Boolean`";
    "deletedDate" DELETED_DATE, deleted_date date -> Parsed<Date>, with_deleted_date(Date), "`deletedDate`: `Edm.Date`";
    "hasExchangeLicense" HAS_EXCHANGE_LICENSE, has_exchange_license bool -> Option<bool>, with_has_exchange_license(bool), "`hasExchangeLicense`: `Edm.Boolean`";
    "hasOneDriveLicense" HAS_ONE_DRIVE_LICENSE, has_one_drive_license bool -> Option<bool>, with_has_one_drive_license(bool), "`hasOneDriveLicense`: `Edm.Boolean`";
    "hasSharePointLicense" HAS_SHARE_POINT_LICENSE, has_share_point_license bool -> Option<bool>, with_has_share_point_license(bool), "`hasSharePointLicense`: `Edm.Boolean`";
    "hasSkypeForBusinessLicense" HAS_SKYPE_FOR_BUSINESS_LICENSE, has_skype_for_business_license bool -> Option<bool>, with_has_skype_for_business_license(bool), "`hasSkypeForBusinessLicense`: `Edm.Boolean`";
    "hasYammerLicense" HAS_YAMMER_LICENSE, has_yammer_license bool -> Option<bool>, with_has_yammer_license(bool), "`hasYammerLicense`: `Edm.Boolean`";
    "hasTeamsLicense" HAS_TEAMS_LICENSE, has_teams_license bool -> Option<bool>, with_has_teams_license(bool), "`hasTeamsLicense`: `Edm.Boolean`";
    "exchangeLastActivityDate" EXCHANGE_LAST_ACTIVITY_DATE, exchange_last_activity_date date -> Parsed<Date>, with_exchange_last_activity_date(Date), "`exchangeLastActivityDate`: `Edm.Date`";
    "oneDriveLastActivityDate" ONE_DRIVE_LAST_ACTIVITY_DATE, one_drive_last_activity_date date -> Parsed<Date>, with_one_drive_last_activity_date(Date), "`oneDriveLastActivityDate`: `Edm.Date`";
    "sharePointLastActivityDate" SHARE_POINT_LAST_ACTIVITY_DATE, share_point_last_activity_date date -> Parsed<Date>, with_share_point_last_activity_date(Date), "`sharePointLastActivityDate`: `Edm.Date`";
    "skypeForBusinessLastActivityDate" SKYPE_FOR_BUSINESS_LAST_ACTIVITY_DATE, skype_for_business_last_activity_date date -> Parsed<Date>, with_skype_for_business_last_activity_date(Date), "`skypeForBusinessLastActivityDate`: `Edm.Date`";
    "yammerLastActivityDate" YAMMER_LAST_ACTIVITY_DATE, yammer_last_activity_date date -> Parsed<Date>, with_yammer_last_activity_date(Date), "`yammerLastActivityDate`: `Edm.Date`";
    "teamsLastActivityDate" TEAMS_LAST_ACTIVITY_DATE, teams_last_activity_date date -> Parsed<Date>, with_teams_last_activity_date(Date), "`teamsLastActivityDate`: `Edm.Date`";
    "exchangeLicenseAssignDate" EXCHANGE_LICENSE_ASSIGN_DATE, exchange_license_assign_date date -> Parsed<Date>, with_exchange_license_assign_date(Date), "`exchangeLicenseAssignDate`: `Edm.Date`";
    "oneDriveLicenseAssignDate" ONE_DRIVE_LICENSE_ASSIGN_DATE, one_drive_license_assign_date date -> Parsed<Date>, with_one_drive_license_assign_date(Date), "`oneDriveLicenseAssignDate`: `Edm.Date`";
    "sharePointLicenseAssignDate" SHARE_POINT_LICENSE_ASSIGN_DATE, share_point_license_assign_date date -> Parsed<Date>, with_share_point_license_assign_date(Date), "`sharePointLicenseAssignDate`: `Edm.Date`";
    "skypeForBusinessLicenseAssignDate" SKYPE_FOR_BUSINESS_LICENSE_ASSIGN_DATE, skype_for_business_license_assign_date date -> Parsed<Date>, with_skype_for_business_license_assign_date(Date), "`skypeForBusinessLicenseAssignDate`: `Edm.Date`";
    "yammerLicenseAssignDate" YAMMER_LICENSE_ASSIGN_DATE, yammer_license_assign_date date -> Parsed<Date>, with_yammer_license_assign_date(Date), "`yammerLicenseAssignDate`: `Edm.Date`";
    "teamsLicenseAssignDate" TEAMS_LICENSE_ASSIGN_DATE, teams_license_assign_date date -> Parsed<Date>, with_teams_license_assign_date(Date), "`teamsLicenseAssignDate`: `Edm.Date`";
    "assignedProducts" ASSIGNED_PRODUCTS, assigned_products strs -> Option<Vec<&str>>, with_assigned_products(Vec<String>), "`assignedProducts`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.office365GroupsActivityCounts`](https://learn.microsoft.com/graph/api/resources/office365groupsactivitycounts?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Office365GroupsActivityCounts: super::Entity = "microsoft.graph.office365GroupsActivityCounts";
    inherited "id" ID, with_id(String), "`id`";
    "reportRefreshDate" REPORT_REFRESH_DATE, report_refresh_date date -> Parsed<Date>, with_report_refresh_date(Date), "`reportRefreshDate`: `Edm.Date`";
    "exchangeEmailsReceived" EXCHANGE_EMAILS_RECEIVED, exchange_emails_received i64 -> Option<i64>, with_exchange_emails_received(i64), "`exchangeEmailsReceived`: `Edm.Int64`";
    "yammerMessagesPosted" YAMMER_MESSAGES_POSTED, yammer_messages_posted i64 -> Option<i64>, with_yammer_messages_posted(i64), "`yammerMessagesPosted`: `Edm.Int64`";
    "yammerMessagesRead" YAMMER_MESSAGES_READ, yammer_messages_read i64 -> Option<i64>, with_yammer_messages_read(i64), "`yammerMessagesRead`: `Edm.Int64`";
    "yammerMessagesLiked" YAMMER_MESSAGES_LIKED, yammer_messages_liked i64 -> Option<i64>, with_yammer_messages_liked(i64), "`yammerMessagesLiked`: `Edm.Int64`";
    "reportDate" REPORT_DATE, report_date date -> Parsed<Date>, with_report_date(Date), "`reportDate`: `Edm.Date`";
    "reportPeriod" REPORT_PERIOD, report_period str -> Option<&str>, with_report_period(String), "`reportPeriod`: `Edm.String`";
    "teamsChannelMessages" TEAMS_CHANNEL_MESSAGES, teams_channel_messages i32 -> Option<i32>, with_teams_channel_messages(i32), "`teamsChannelMessages`: `Edm.Int32`, metadata";
    "teamsMeetingsOrganized" TEAMS_MEETINGS_ORGANIZED, teams_meetings_organized i32 -> Option<i32>, with_teams_meetings_organized(i32), "`teamsMeetingsOrganized`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.office365GroupsActivityDetail`](https://learn.microsoft.com/graph/api/resources/office365groupsactivitydetail?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Office365GroupsActivityDetail: super::Entity = "microsoft.graph.office365GroupsActivityDetail";
    inherited "id" ID, with_id(String), "`id`";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`";
    "reportRefreshDate" REPORT_REFRESH_DATE, report_refresh_date date -> Parsed<Date>, with_report_refresh_date(Date), "`reportRefreshDate`: `Edm.Date`";
    "groupDisplayName" GROUP_DISPLAY_NAME, group_display_name str -> Option<&str>, with_group_display_name(String), "`groupDisplayName`: `Edm.String`";
    "isDeleted" IS_DELETED, is_deleted bool -> Option<bool>, with_is_deleted(bool), "`isDeleted`: `Edm.Boolean`";
    "ownerPrincipalName" OWNER_PRINCIPAL_NAME, owner_principal_name str -> Option<&str>, with_owner_principal_name(String), "`ownerPrincipalName`: `Edm.String`";
    "lastActivityDate" LAST_ACTIVITY_DATE, last_activity_date date -> Parsed<Date>, with_last_activity_date(Date), "`lastActivityDate`: `Edm.Date`";
    "groupType" GROUP_TYPE, group_type str -> Option<&str>, with_group_type(String), "`groupType`: `Edm.String`";
    "memberCount" MEMBER_COUNT, member_count i64 -> Option<i64>, with_member_count(i64), "`memberCount`: `Edm.Int64`";
    "externalMemberCount" EXTERNAL_MEMBER_COUNT, external_member_count i64 -> Option<i64>, with_external_member_count(i64), "`externalMemberCount`: `Edm.Int64`";
    "exchangeReceivedEmailCount" EXCHANGE_RECEIVED_EMAIL_COUNT, exchange_received_email_count i64 -> Option<i64>, with_exchange_received_email_count(i64), "`exchangeReceivedEmailCount`: `Edm.Int64`";
    "sharePointActiveFileCount" SHARE_POINT_ACTIVE_FILE_COUNT, share_point_active_file_count i64 -> Option<i64>, with_share_point_active_file_count(i64), "`sharePointActiveFileCount`: `Edm.Int64`";
    "yammerPostedMessageCount" YAMMER_POSTED_MESSAGE_COUNT, yammer_posted_message_count i64 -> Option<i64>, with_yammer_posted_message_count(i64), "`yammerPostedMessageCount`: `Edm.Int64`";
    "yammerReadMessageCount" YAMMER_READ_MESSAGE_COUNT, yammer_read_message_count i64 -> Option<i64>, with_yammer_read_message_count(i64), "`yammerReadMessageCount`: `Edm.Int64`";
    "yammerLikedMessageCount" YAMMER_LIKED_MESSAGE_COUNT, yammer_liked_message_count i64 -> Option<i64>, with_yammer_liked_message_count(i64), "`yammerLikedMessageCount`: `Edm.Int64`";
    "exchangeMailboxTotalItemCount" EXCHANGE_MAILBOX_TOTAL_ITEM_COUNT, exchange_mailbox_total_item_count i64 -> Option<i64>, with_exchange_mailbox_total_item_count(i64), "`exchangeMailboxTotalItemCount`: `Edm.Int64`";
    "exchangeMailboxStorageUsedInBytes" EXCHANGE_MAILBOX_STORAGE_USED_IN_BYTES, exchange_mailbox_storage_used_in_bytes i64 -> Option<i64>, with_exchange_mailbox_storage_used_in_bytes(i64), "`exchangeMailboxStorageUsedInBytes`: `Edm.Int64`";
    "sharePointTotalFileCount" SHARE_POINT_TOTAL_FILE_COUNT, share_point_total_file_count i64 -> Option<i64>, with_share_point_total_file_count(i64), "`sharePointTotalFileCount`: `Edm.Int64`";
    "sharePointSiteStorageUsedInBytes" SHARE_POINT_SITE_STORAGE_USED_IN_BYTES, share_point_site_storage_used_in_bytes i64 -> Option<i64>, with_share_point_site_storage_used_in_bytes(i64), "`sharePointSiteStorageUsedInBytes`: `Edm.Int64`";
    "reportPeriod" REPORT_PERIOD, report_period str -> Option<&str>, with_report_period(String), "`reportPeriod`: `Edm.String`";
    "teamsChannelMessagesCount" TEAMS_CHANNEL_MESSAGES_COUNT, teams_channel_messages_count i32 -> Option<i32>, with_teams_channel_messages_count(i32), "`teamsChannelMessagesCount`: `Edm.Int32`, metadata";
    "teamsMeetingsOrganizedCount" TEAMS_MEETINGS_ORGANIZED_COUNT, teams_meetings_organized_count i32 -> Option<i32>, with_teams_meetings_organized_count(i32), "`teamsMeetingsOrganizedCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.office365GroupsActivityFileCounts`](https://learn.microsoft.com/graph/api/resources/office365groupsactivityfilecounts?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Office365GroupsActivityFileCounts: super::Entity = "microsoft.graph.office365GroupsActivityFileCounts";
    inherited "id" ID, with_id(String), "`id`";
    "reportRefreshDate" REPORT_REFRESH_DATE, report_refresh_date date -> Parsed<Date>, with_report_refresh_date(Date), "`reportRefreshDate`: `Edm.Date`";
    "total" TOTAL, total i64 -> Option<i64>, with_total(i64), "`total`: `Edm.Int64`";
    "active" ACTIVE, active i64 -> Option<i64>, with_active(i64), "`active`: `Edm.Int64`";
    "reportDate" REPORT_DATE, report_date date -> Parsed<Date>, with_report_date(Date), "`reportDate`: `Edm.Date`";
    "reportPeriod" REPORT_PERIOD, report_period str -> Option<&str>, with_report_period(String), "`reportPeriod`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.office365GroupsActivityGroupCounts`](https://learn.microsoft.com/graph/api/resources/office365groupsactivitygroupcounts?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Office365GroupsActivityGroupCounts: super::Entity = "microsoft.graph.office365GroupsActivityGroupCounts";
    inherited "id" ID, with_id(String), "`id`";
    "reportRefreshDate" REPORT_REFRESH_DATE, report_refresh_date date -> Parsed<Date>, with_report_refresh_date(Date), "`reportRefreshDate`: `Edm.Date`";
    "total" TOTAL, total i64 -> Option<i64>, with_total(i64), "`total`: `Edm.Int64`";
    "active" ACTIVE, active i64 -> Option<i64>, with_active(i64), "`active`: `Edm.Int64`";
    "reportDate" REPORT_DATE, report_date date -> Parsed<Date>, with_report_date(Date), "`reportDate`: `Edm.Date`";
    "reportPeriod" REPORT_PERIOD, report_period str -> Option<&str>, with_report_period(String), "`reportPeriod`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.office365GroupsActivityStorage`](https://learn.microsoft.com/graph/api/resources/office365groupsactivitystorage?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Office365GroupsActivityStorage: super::Entity = "microsoft.graph.office365GroupsActivityStorage";
    inherited "id" ID, with_id(String), "`id`";
    "reportRefreshDate" REPORT_REFRESH_DATE, report_refresh_date date -> Parsed<Date>, with_report_refresh_date(Date), "`reportRefreshDate`: `Edm.Date`";
    "mailboxStorageUsedInBytes" MAILBOX_STORAGE_USED_IN_BYTES, mailbox_storage_used_in_bytes i64 -> Option<i64>, with_mailbox_storage_used_in_bytes(i64), "`mailboxStorageUsedInBytes`: `Edm.Int64`";
    "siteStorageUsedInBytes" SITE_STORAGE_USED_IN_BYTES, site_storage_used_in_bytes i64 -> Option<i64>, with_site_storage_used_in_bytes(i64), "`siteStorageUsedInBytes`: `Edm.Int64`";
    "reportDate" REPORT_DATE, report_date date -> Parsed<Date>, with_report_date(Date), "`reportDate`: `Edm.Date`";
    "reportPeriod" REPORT_PERIOD, report_period str -> Option<&str>, with_report_period(String), "`reportPeriod`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.office365ServicesUserCounts`](https://learn.microsoft.com/graph/api/resources/office365servicesusercounts?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Office365ServicesUserCounts: super::Entity = "microsoft.graph.office365ServicesUserCounts";
    inherited "id" ID, with_id(String), "`id`";
    "reportRefreshDate" REPORT_REFRESH_DATE, report_refresh_date date -> Parsed<Date>, with_report_refresh_date(Date), "`reportRefreshDate`: `Edm.Date`";
    "exchangeActive" EXCHANGE_ACTIVE, exchange_active i64 -> Option<i64>, with_exchange_active(i64), "`exchangeActive`: `Edm.Int64`";
    "exchangeInactive" EXCHANGE_INACTIVE, exchange_inactive i64 -> Option<i64>, with_exchange_inactive(i64), "`exchangeInactive`: `Edm.Int64`";
    "oneDriveActive" ONE_DRIVE_ACTIVE, one_drive_active i64 -> Option<i64>, with_one_drive_active(i64), "`oneDriveActive`: `Edm.Int64`";
    "oneDriveInactive" ONE_DRIVE_INACTIVE, one_drive_inactive i64 -> Option<i64>, with_one_drive_inactive(i64), "`oneDriveInactive`: `Edm.Int64`";
    "sharePointActive" SHARE_POINT_ACTIVE, share_point_active i64 -> Option<i64>, with_share_point_active(i64), "`sharePointActive`: `Edm.Int64`";
    "sharePointInactive" SHARE_POINT_INACTIVE, share_point_inactive i64 -> Option<i64>, with_share_point_inactive(i64), "`sharePointInactive`: `Edm.Int64`";
    "skypeForBusinessActive" SKYPE_FOR_BUSINESS_ACTIVE, skype_for_business_active i64 -> Option<i64>, with_skype_for_business_active(i64), "`skypeForBusinessActive`: `Edm.Int64`";
    "skypeForBusinessInactive" SKYPE_FOR_BUSINESS_INACTIVE, skype_for_business_inactive i64 -> Option<i64>, with_skype_for_business_inactive(i64), "`skypeForBusinessInactive`: `Edm.Int64`";
    "yammerActive" YAMMER_ACTIVE, yammer_active i64 -> Option<i64>, with_yammer_active(i64), "`yammerActive`: `Edm.Int64`";
    "yammerInactive" YAMMER_INACTIVE, yammer_inactive i64 -> Option<i64>, with_yammer_inactive(i64), "`yammerInactive`: `Edm.Int64`";
    "teamsActive" TEAMS_ACTIVE, teams_active i64 -> Option<i64>, with_teams_active(i64), "`teamsActive`: `Edm.Int64`";
    "teamsInactive" TEAMS_INACTIVE, teams_inactive i64 -> Option<i64>, with_teams_inactive(i64), "`teamsInactive`: `Edm.Int64`";
    "office365Active" OFFICE365_ACTIVE, office365_active i64 -> Option<i64>, with_office365_active(i64), "`office365Active`: `Edm.Int64`";
    "office365Inactive" OFFICE365_INACTIVE, office365_inactive i64 -> Option<i64>, with_office365_inactive(i64), "`office365Inactive`: `Edm.Int64`";
    "reportPeriod" REPORT_PERIOD, report_period str -> Option<&str>, with_report_period(String), "`reportPeriod`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.operationResult`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    OperationResult = "microsoft.graph.operationResult" {
        Success = "success",
        Failure = "failure",
        Timeout = "timeout",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.originalTransferMethods`, metadata
    OriginalTransferMethods = "microsoft.graph.originalTransferMethods" {
        None = "none",
        DeviceCodeFlow = "deviceCodeFlow",
        AuthenticationTransfer = "authenticationTransfer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.partners`, metadata, with the accessors of [`Entity`](super::Entity)
    Partners: super::Entity = "microsoft.graph.partners";
    inherited "id" ID, with_id(String), "`id`";
    "billing" BILLING, billing model -> Option<&super::partners_billing::Billing>, with_billing(super::partners_billing::Billing), "`billing`: `microsoft.graph.partners.billing.billing`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.privateAccessFeatureUtilizations`, metadata
    PrivateAccessFeatureUtilizations = "microsoft.graph.privateAccessFeatureUtilizations";
    "privateAccess" PRIVATE_ACCESS, private_access model -> Option<&super::AzureAdPremiumFeatureUtilization>, with_private_access(super::AzureAdPremiumFeatureUtilization), "`privateAccess`: `microsoft.graph.azureADPremiumFeatureUtilization`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.privateLinkDetails`](https://learn.microsoft.com/graph/api/resources/privatelinkdetails?view=graph-rest-beta)
    PrivateLinkDetails = "microsoft.graph.privateLinkDetails";
    "policyId" POLICY_ID, policy_id str -> Option<&str>, with_policy_id(String), "`policyId`: `Edm.String`";
    "policyName" POLICY_NAME, policy_name str -> Option<&str>, with_policy_name(String), "`policyName`: `Edm.String`";
    "policyTenantId" POLICY_TENANT_ID, policy_tenant_id str -> Option<&str>, with_policy_tenant_id(String), "`policyTenantId`: `Edm.String`";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.protocolType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ProtocolType = "microsoft.graph.protocolType" {
        None = "none",
        Oauth2 = "oAuth2",
        Ropc = "ropc",
        WsFederation = "wsFederation",
        Saml20 = "saml20",
        DeviceCode = "deviceCode",
        UnknownFutureValue = "unknownFutureValue",
        AuthenticationTransfer = "authenticationTransfer",
        NativeAuth = "nativeAuth",
        ImplicitAccessTokenAndGetResponseMode = "implicitAccessTokenAndGetResponseMode",
        ImplicitIdTokenAndGetResponseMode = "implicitIdTokenAndGetResponseMode",
        ImplicitAccessTokenAndPostResponseMode = "implicitAccessTokenAndPostResponseMode",
        ImplicitIdTokenAndPostResponseMode = "implicitIdTokenAndPostResponseMode",
        AuthorizationCodeWithoutPkce = "authorizationCodeWithoutPkce",
        AuthorizationCodeWithPkce = "authorizationCodeWithPkce",
        ClientCredentials = "clientCredentials",
        RefreshTokenGrant = "refreshTokenGrant",
        EncryptedAuthorizeResponse = "encryptedAuthorizeResponse",
        DirectUserGrant = "directUserGrant",
        Kerberos = "kerberos",
        PrtGrant = "prtGrant",
        SeamlessSso = "seamlessSso",
        PrtBrokerBased = "prtBrokerBased",
        PrtNonBrokerBased = "prtNonBrokerBased",
        OnBehalfOf = "onBehalfOf",
        SamlOnBehalfOf = "samlOnBehalfOf",
        OfficeS2s = "officeS2S",
        WsTrust = "wsTrust",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.provisionedIdentity`](https://learn.microsoft.com/graph/api/resources/provisionedidentity?view=graph-rest-beta), with the accessors of [`Identity`](super::Identity)
    ProvisionedIdentity: super::Identity = "microsoft.graph.provisionedIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "details" DETAILS, details model -> Option<&super::DetailsInfo>, with_details(super::DetailsInfo), "`details`: `microsoft.graph.detailsInfo`";
    "identityType" IDENTITY_TYPE, identity_type str -> Option<&str>, with_identity_type(String), "`identityType`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.provisioningAction`](https://learn.microsoft.com/graph/api/resources/provisioningobjectsummary?view=graph-rest-beta)
    ProvisioningAction = "microsoft.graph.provisioningAction" {
        Create = "create",
        Update = "update",
        Delete = "delete",
        StagedDelete = "stagedDelete",
        Disable = "disable",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.provisioningErrorInfo`](https://learn.microsoft.com/graph/api/resources/provisioningerrorinfo?view=graph-rest-beta)
    ProvisioningErrorInfo = "microsoft.graph.provisioningErrorInfo";
    "additionalDetails" ADDITIONAL_DETAILS, additional_details str -> Option<&str>, with_additional_details(String), "`additionalDetails`: `Edm.String`";
    "errorCategory" ERROR_CATEGORY, error_category enumeration -> Option<super::ProvisioningStatusErrorCategory>, with_error_category(super::ProvisioningStatusErrorCategory), "`errorCategory`: `microsoft.graph.provisioningStatusErrorCategory`" "Possible values are: failure, nonServiceFailure, success, unknownFutureValue.";
    "errorCode" ERROR_CODE, error_code str -> Option<&str>, with_error_code(String), "`errorCode`: `Edm.String`";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`";
    "recommendedAction" RECOMMENDED_ACTION, recommended_action str -> Option<&str>, with_recommended_action(String), "`recommendedAction`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.provisioningObjectSummary`](https://learn.microsoft.com/graph/api/resources/provisioningobjectsummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ProvisioningObjectSummary: super::Entity = "microsoft.graph.provisioningObjectSummary";
    inherited "id" ID, with_id(String), "`id`";
    "provisioningAction" PROVISIONING_ACTION, provisioning_action enumeration -> Option<super::ProvisioningAction>, with_provisioning_action(super::ProvisioningAction), "`provisioningAction`: `microsoft.graph.provisioningAction`" "Possible values are: create, update, delete, stageddelete, disable, other, unknownFutureValue.";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`";
    "changeId" CHANGE_ID, change_id str -> Option<&str>, with_change_id(String), "`changeId`: `Edm.String`";
    "cycleId" CYCLE_ID, cycle_id str -> Option<&str>, with_cycle_id(String), "`cycleId`: `Edm.String`";
    "durationInMilliseconds" DURATION_IN_MILLISECONDS, duration_in_milliseconds i32 -> Option<i32>, with_duration_in_milliseconds(i32), "`durationInMilliseconds`: `Edm.Int32`";
    "initiatedBy" INITIATED_BY, initiated_by model -> Option<&super::Initiator>, with_initiated_by(super::Initiator), "`initiatedBy`: `microsoft.graph.initiator`";
    "jobId" JOB_ID, job_id str -> Option<&str>, with_job_id(String), "`jobId`: `Edm.String`";
    "modifiedProperties" MODIFIED_PROPERTIES, modified_properties models -> Option<&[super::ModifiedProperty]>, with_modified_properties(Vec<super::ModifiedProperty>), "`modifiedProperties`: `Collection(microsoft.graph.modifiedProperty)`";
    "provisioningSteps" PROVISIONING_STEPS, provisioning_steps models -> Option<&[super::ProvisioningStep]>, with_provisioning_steps(Vec<super::ProvisioningStep>), "`provisioningSteps`: `Collection(microsoft.graph.provisioningStep)`";
    "servicePrincipal" SERVICE_PRINCIPAL, service_principal model -> Option<&super::ProvisioningServicePrincipal>, with_service_principal(super::ProvisioningServicePrincipal), "`servicePrincipal`: `microsoft.graph.provisioningServicePrincipal`, type of the metadata";
    "sourceIdentity" SOURCE_IDENTITY, source_identity model -> Option<&super::ProvisionedIdentity>, with_source_identity(super::ProvisionedIdentity), "`sourceIdentity`: `microsoft.graph.provisionedIdentity`";
    "sourceSystem" SOURCE_SYSTEM, source_system model -> Option<&super::ProvisioningSystem>, with_source_system(super::ProvisioningSystem), "`sourceSystem`: `microsoft.graph.provisioningSystem`";
    "provisioningStatusInfo" PROVISIONING_STATUS_INFO, provisioning_status_info model -> Option<&super::ProvisioningStatusInfo>, with_provisioning_status_info(super::ProvisioningStatusInfo), "`provisioningStatusInfo`: `microsoft.graph.provisioningStatusInfo`";
    "targetIdentity" TARGET_IDENTITY, target_identity model -> Option<&super::ProvisionedIdentity>, with_target_identity(super::ProvisionedIdentity), "`targetIdentity`: `microsoft.graph.provisionedIdentity`";
    "targetSystem" TARGET_SYSTEM, target_system model -> Option<&super::ProvisioningSystem>, with_target_system(super::ProvisioningSystem), "`targetSystem`: `microsoft.graph.provisioningSystem`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`";
    "action" ACTION, action str -> Option<&str>, with_action(String), "`action`: `Edm.String`";
    "statusInfo" STATUS_INFO, status_info model -> Option<&super::StatusBase>, with_status_info(super::StatusBase), "`statusInfo`: `microsoft.graph.statusBase`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.provisioningResult`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ProvisioningResult = "microsoft.graph.provisioningResult" {
        Success = "success",
        Failure = "failure",
        Skipped = "skipped",
        Warning = "warning",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.provisioningServicePrincipal`](https://learn.microsoft.com/graph/api/resources/provisioningserviceprincipal?view=graph-rest-beta), with the accessors of [`Identity`](super::Identity)
    ProvisioningServicePrincipal: super::Identity = "microsoft.graph.provisioningServicePrincipal";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, not in the metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.provisioningStatusErrorCategory`](https://learn.microsoft.com/graph/api/resources/provisioningerrorinfo?view=graph-rest-beta)
    ProvisioningStatusErrorCategory = "microsoft.graph.provisioningStatusErrorCategory" {
        Failure = "failure",
        NonServiceFailure = "nonServiceFailure",
        Success = "success",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.provisioningStatusInfo`](https://learn.microsoft.com/graph/api/resources/provisioningstatusinfo?view=graph-rest-beta)
    ProvisioningStatusInfo = "microsoft.graph.provisioningStatusInfo";
    "status" STATUS, status enumeration -> Option<super::ProvisioningResult>, with_status(super::ProvisioningResult), "`status`: `microsoft.graph.provisioningResult`, type of the metadata" "Possible values are: success, warning, failure, skipped, unknownFutureValue.";
    "errorinfo" ERRORINFO, errorinfo model -> Option<&super::ProvisioningErrorInfo>, with_errorinfo(super::ProvisioningErrorInfo), "`errorinfo`: `microsoft.graph.provisioningErrorInfo`, not in the metadata";
    "errorInformation" ERROR_INFORMATION, error_information model -> Option<&super::ProvisioningErrorInfo>, with_error_information(super::ProvisioningErrorInfo), "`errorInformation`: `microsoft.graph.provisioningErrorInfo`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.provisioningStep`](https://learn.microsoft.com/graph/api/resources/provisioningstep?view=graph-rest-beta)
    ProvisioningStep = "microsoft.graph.provisioningStep";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "details" DETAILS, details model -> Option<&super::DetailsInfo>, with_details(super::DetailsInfo), "`details`: `microsoft.graph.detailsInfo`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "provisioningStepType" PROVISIONING_STEP_TYPE, provisioning_step_type enumeration -> Option<super::ProvisioningStepType>, with_provisioning_step_type(super::ProvisioningStepType), "`provisioningStepType`: `microsoft.graph.provisioningStepType`" "Possible values are: import, scoping, matching, processing, referenceResolution, export, unknownFutureValue.";
    "status" STATUS, status enumeration -> Option<super::ProvisioningResult>, with_status(super::ProvisioningResult), "`status`: `microsoft.graph.provisioningResult`" "Possible values are: success, warning, failure, skipped, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.provisioningStepType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ProvisioningStepType = "microsoft.graph.provisioningStepType" {
        Import = "import",
        Scoping = "scoping",
        Matching = "matching",
        Processing = "processing",
        ReferenceResolution = "referenceResolution",
        Export = "export",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.provisioningSystem`](https://learn.microsoft.com/graph/api/resources/provisioningsystem?view=graph-rest-beta), with the accessors of [`Identity`](super::Identity)
    ProvisioningSystem: super::Identity = "microsoft.graph.provisioningSystem";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "details" DETAILS, details model -> Option<&super::DetailsInfo>, with_details(super::DetailsInfo), "`details`: `microsoft.graph.detailsInfo`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.registrationAuthMethod`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RegistrationAuthMethod = "microsoft.graph.registrationAuthMethod" {
        Email = "email",
        MobilePhone = "mobilePhone",
        OfficePhone = "officePhone",
        SecurityQuestion = "securityQuestion",
        AppNotification = "appNotification",
        AppCode = "appCode",
        AlternateMobilePhone = "alternateMobilePhone",
        Fido = "fido",
        AppPassword = "appPassword",
        UnknownFutureValue = "unknownFutureValue",
        ExternalAuthMethod = "externalAuthMethod",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.registrationStatusType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RegistrationStatusType = "microsoft.graph.registrationStatusType" {
        Registered = "registered",
        Enabled = "enabled",
        Capable = "capable",
        MfaRegistered = "mfaRegistered",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.relyingPartyDetailedSummary`](https://learn.microsoft.com/graph/api/resources/relyingpartydetailedsummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    RelyingPartyDetailedSummary: super::Entity = "microsoft.graph.relyingPartyDetailedSummary";
    inherited "id" ID, with_id(String), "`id`";
    "relyingPartyId" RELYING_PARTY_ID, relying_party_id str -> Option<&str>, with_relying_party_id(String), "`relyingPartyId`: `Edm.String`";
    "serviceId" SERVICE_ID, service_id str -> Option<&str>, with_service_id(String), "`serviceId`: `Edm.String`";
    "migrationStatus" MIGRATION_STATUS, migration_status enumeration -> Option<super::MigrationStatus>, with_migration_status(super::MigrationStatus), "`migrationStatus`: `microsoft.graph.migrationStatus`" "Possible values are: ready, needsReview, additionalStepsRequired, unknownFutureValue.";
    "migrationValidationDetails" MIGRATION_VALIDATION_DETAILS, migration_validation_details models -> Option<&[super::KeyValuePair]>, with_migration_validation_details(Vec<super::KeyValuePair>), "`migrationValidationDetails`: `Collection(microsoft.graph.keyValuePair)`";
    "relyingPartyName" RELYING_PARTY_NAME, relying_party_name str -> Option<&str>, with_relying_party_name(String), "`relyingPartyName`: `Edm.String`";
    "failedSignInCount" FAILED_SIGN_IN_COUNT, failed_sign_in_count i64 -> Option<i64>, with_failed_sign_in_count(i64), "`failedSignInCount`: `Edm.Int64`";
    "replyUrls" REPLY_URLS, reply_urls strs -> Option<Vec<&str>>, with_reply_urls(Vec<String>), "`replyUrls`: `Collection(Edm.String)`";
    "signInSuccessRate" SIGN_IN_SUCCESS_RATE, sign_in_success_rate f64 -> Option<f64>, with_sign_in_success_rate(f64), "`signInSuccessRate`: `Edm.Double`";
    "successfulSignInCount" SUCCESSFUL_SIGN_IN_COUNT, successful_sign_in_count i64 -> Option<i64>, with_successful_sign_in_count(i64), "`successfulSignInCount`: `Edm.Int64`";
    "totalSignInCount" TOTAL_SIGN_IN_COUNT, total_sign_in_count i64 -> Option<i64>, with_total_sign_in_count(i64), "`totalSignInCount`: `Edm.Int64`";
    "uniqueUserCount" UNIQUE_USER_COUNT, unique_user_count i64 -> Option<i64>, with_unique_user_count(i64), "`uniqueUserCount`: `Edm.Int64`";
}

crate::runtime::model! {
    /// [`microsoft.graph.report`](https://learn.microsoft.com/graph/api/resources/intune-shared-report?view=graph-rest-beta)
    Report = "microsoft.graph.report";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.requirementProvider`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RequirementProvider = "microsoft.graph.requirementProvider" {
        User = "user",
        Request = "request",
        ServicePrincipal = "servicePrincipal",
        V1ConditionalAccess = "v1ConditionalAccess",
        MultiConditionalAccess = "multiConditionalAccess",
        TenantSessionRiskPolicy = "tenantSessionRiskPolicy",
        AccountCompromisePolicies = "accountCompromisePolicies",
        V1ConditionalAccessDependency = "v1ConditionalAccessDependency",
        V1ConditionalAccessPolicyIdRequested = "v1ConditionalAccessPolicyIdRequested",
        MfaRegistrationRequiredByIdentityProtectionPolicy = "mfaRegistrationRequiredByIdentityProtectionPolicy",
        BaselineProtection = "baselineProtection",
        MfaRegistrationRequiredByBaselineProtection = "mfaRegistrationRequiredByBaselineProtection",
        MfaRegistrationRequiredByMultiConditionalAccess = "mfaRegistrationRequiredByMultiConditionalAccess",
        EnforcedForCspAdmins = "enforcedForCspAdmins",
        SecurityDefaults = "securityDefaults",
        MfaRegistrationRequiredBySecurityDefaults = "mfaRegistrationRequiredBySecurityDefaults",
        ProofUpCodeRequest = "proofUpCodeRequest",
        CrossTenantOutboundRule = "crossTenantOutboundRule",
        GpsLocationCondition = "gpsLocationCondition",
        RiskBasedPolicy = "riskBasedPolicy",
        UnknownFutureValue = "unknownFutureValue",
        ScopeBasedAuthRequirementPolicy = "scopeBasedAuthRequirementPolicy",
        AuthenticationStrengths = "authenticationStrengths",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.securityReportsRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    SecurityReportsRoot: super::Entity = "microsoft.graph.securityReportsRoot";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.selfServiceSignUp`, metadata, with the accessors of [`Entity`](super::Entity)
    SelfServiceSignUp: super::Entity = "microsoft.graph.selfServiceSignUp";
    inherited "id" ID, with_id(String), "`id`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`, metadata";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "appliedEventListeners" APPLIED_EVENT_LISTENERS, applied_event_listeners models -> Option<&[super::AppliedAuthenticationEventListener]>, with_applied_event_listeners(Vec<super::AppliedAuthenticationEventListener>), "`appliedEventListeners`: `Collection(microsoft.graph.appliedAuthenticationEventListener)`, metadata";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "fraudProtectionDetails" FRAUD_PROTECTION_DETAILS, fraud_protection_details model -> Option<&super::FraudProtectionDetails>, with_fraud_protection_details(super::FraudProtectionDetails), "`fraudProtectionDetails`: `microsoft.graph.fraudProtectionDetails`, metadata";
    "signUpIdentity" SIGN_UP_IDENTITY, sign_up_identity model -> Option<&super::SignUpIdentity>, with_sign_up_identity(super::SignUpIdentity), "`signUpIdentity`: `microsoft.graph.signUpIdentity`, metadata";
    "signUpIdentityProvider" SIGN_UP_IDENTITY_PROVIDER, sign_up_identity_provider str -> Option<&str>, with_sign_up_identity_provider(String), "`signUpIdentityProvider`: `Edm.String`, metadata";
    "signUpStage" SIGN_UP_STAGE, sign_up_stage enumeration -> Option<super::SignUpStage>, with_sign_up_stage(super::SignUpStage), "`signUpStage`: `microsoft.graph.signUpStage`, metadata";
    "status" STATUS, status model -> Option<&super::SignUpStatus>, with_status(super::SignUpStatus), "`status`: `microsoft.graph.signUpStatus`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.serviceActivity`, metadata, with the accessors of [`Entity`](super::Entity)
    ServiceActivity: super::Entity = "microsoft.graph.serviceActivity";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.serviceActivityPerformanceMetric`, metadata
    ServiceActivityPerformanceMetric = "microsoft.graph.serviceActivityPerformanceMetric";
    "intervalStartDateTime" INTERVAL_START_DATE_TIME, interval_start_date_time date_time -> Parsed<OffsetDateTime>, with_interval_start_date_time(OffsetDateTime), "`intervalStartDateTime`: `Edm.DateTimeOffset`, metadata";
    "percentage" PERCENTAGE, percentage f64 -> Option<f64>, with_percentage(f64), "`percentage`: `Edm.Double`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.serviceActivityValueMetric`, metadata
    ServiceActivityValueMetric = "microsoft.graph.serviceActivityValueMetric";
    "intervalStartDateTime" INTERVAL_START_DATE_TIME, interval_start_date_time date_time -> Parsed<OffsetDateTime>, with_interval_start_date_time(OffsetDateTime), "`intervalStartDateTime`: `Edm.DateTimeOffset`, metadata";
    "value" VALUE, value i32 -> Option<i32>, with_value(i32), "`value`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.serviceLevelAgreementAttainment`, metadata
    ServiceLevelAgreementAttainment = "microsoft.graph.serviceLevelAgreementAttainment";
    "endDate" END_DATE, end_date date -> Parsed<Date>, with_end_date(Date), "`endDate`: `Edm.Date`, metadata";
    "score" SCORE, score f64 -> Option<f64>, with_score(f64), "`score`: `Edm.Double`, metadata";
    "startDate" START_DATE, start_date date -> Parsed<Date>, with_start_date(Date), "`startDate`: `Edm.Date`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.serviceLevelAgreementRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    ServiceLevelAgreementRoot: super::Entity = "microsoft.graph.serviceLevelAgreementRoot";
    inherited "id" ID, with_id(String), "`id`";
    "azureADAuthentication" AZURE_AD_AUTHENTICATION, azure_ad_authentication model -> Option<&super::AzureAdAuthentication>, with_azure_ad_authentication(super::AzureAdAuthentication), "`azureADAuthentication`: `microsoft.graph.azureADAuthentication`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.servicePrincipalSignInActivity`, metadata, with the accessors of [`Entity`](super::Entity)
    ServicePrincipalSignInActivity: super::Entity = "microsoft.graph.servicePrincipalSignInActivity";
    inherited "id" ID, with_id(String), "`id`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "applicationAuthenticationClientSignInActivity" APPLICATION_AUTHENTICATION_CLIENT_SIGN_IN_ACTIVITY, application_authentication_client_sign_in_activity model -> Option<&super::SignInActivity>, with_application_authentication_client_sign_in_activity(super::SignInActivity), "`applicationAuthenticationClientSignInActivity`: `microsoft.graph.signInActivity`, metadata";
    "applicationAuthenticationResourceSignInActivity" APPLICATION_AUTHENTICATION_RESOURCE_SIGN_IN_ACTIVITY, application_authentication_resource_sign_in_activity model -> Option<&super::SignInActivity>, with_application_authentication_resource_sign_in_activity(super::SignInActivity), "`applicationAuthenticationResourceSignInActivity`: `microsoft.graph.signInActivity`, metadata";
    "delegatedClientSignInActivity" DELEGATED_CLIENT_SIGN_IN_ACTIVITY, delegated_client_sign_in_activity model -> Option<&super::SignInActivity>, with_delegated_client_sign_in_activity(super::SignInActivity), "`delegatedClientSignInActivity`: `microsoft.graph.signInActivity`, metadata";
    "delegatedResourceSignInActivity" DELEGATED_RESOURCE_SIGN_IN_ACTIVITY, delegated_resource_sign_in_activity model -> Option<&super::SignInActivity>, with_delegated_resource_sign_in_activity(super::SignInActivity), "`delegatedResourceSignInActivity`: `microsoft.graph.signInActivity`, metadata";
    "lastSignInActivity" LAST_SIGN_IN_ACTIVITY, last_sign_in_activity model -> Option<&super::SignInActivity>, with_last_sign_in_activity(super::SignInActivity), "`lastSignInActivity`: `microsoft.graph.signInActivity`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.sessionLifetimePolicy`](https://learn.microsoft.com/graph/api/resources/sessionlifetimepolicy?view=graph-rest-beta)
    SessionLifetimePolicy = "microsoft.graph.sessionLifetimePolicy";
    "expirationRequirement" EXPIRATION_REQUIREMENT, expiration_requirement enumeration -> Option<super::ExpirationRequirement>, with_expiration_requirement(super::ExpirationRequirement), "`expirationRequirement`: `microsoft.graph.expirationRequirement`" "Possible values are: rememberMultifactorAuthenticationOnTrustedDevices, tenantTokenLifetimePolicy, audienceTokenLifetimePolicy, signInFrequencyPeriodicReauthentication, ngcMfa, signInFrequencyEveryTime, unknownFutureValue.";
    "detail" DETAIL, detail str -> Option<&str>, with_detail(String), "`detail`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.signIn`](https://learn.microsoft.com/graph/api/resources/signin?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SignIn: super::Entity = "microsoft.graph.signIn";
    inherited "id" ID, with_id(String), "`id`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "appliedConditionalAccessPolicies" APPLIED_CONDITIONAL_ACCESS_POLICIES, applied_conditional_access_policies models -> Option<&[super::AppliedConditionalAccessPolicy]>, with_applied_conditional_access_policies(Vec<super::AppliedConditionalAccessPolicy>), "`appliedConditionalAccessPolicies`: `Collection(microsoft.graph.appliedConditionalAccessPolicy)`";
    "authenticationContextClassReferences" AUTHENTICATION_CONTEXT_CLASS_REFERENCES, authentication_context_class_references models -> Option<&[super::AuthenticationContext]>, with_authentication_context_class_references(Vec<super::AuthenticationContext>), "`authenticationContextClassReferences`: `Collection(microsoft.graph.authenticationContext)`";
    "authenticationDetails" AUTHENTICATION_DETAILS, authentication_details models -> Option<&[super::AuthenticationDetail]>, with_authentication_details(Vec<super::AuthenticationDetail>), "`authenticationDetails`: `Collection(microsoft.graph.authenticationDetail)`";
    "authenticationMethodsUsed" AUTHENTICATION_METHODS_USED, authentication_methods_used strs -> Option<Vec<&str>>, with_authentication_methods_used(Vec<String>), "`authenticationMethodsUsed`: `Collection(Edm.String)`" "Possible values are: SMS, Authenticator App, App Verification code, Password, FIDO, PHS, PTA.";
    "authenticationProcessingDetails" AUTHENTICATION_PROCESSING_DETAILS, authentication_processing_details models -> Option<&[super::KeyValue]>, with_authentication_processing_details(Vec<super::KeyValue>), "`authenticationProcessingDetails`: `Collection(microsoft.graph.keyValue)`";
    "authenticationProtocol" AUTHENTICATION_PROTOCOL, authentication_protocol flags -> Option<Flags<super::ProtocolType>>, with_authentication_protocol(Flags<super::ProtocolType>), "`authenticationProtocol`: `microsoft.graph.protocolType`" "Possible values are: none, oAuth2, ropc, wsFederation, saml20, deviceCode, unknownFutureValue.";
    "authenticationRequirement" AUTHENTICATION_REQUIREMENT, authentication_requirement str -> Option<&str>, with_authentication_requirement(String), "`authenticationRequirement`: `Edm.String`";
    "authenticationRequirementPolicies" AUTHENTICATION_REQUIREMENT_POLICIES, authentication_requirement_policies models -> Option<&[super::AuthenticationRequirementPolicy]>, with_authentication_requirement_policies(Vec<super::AuthenticationRequirementPolicy>), "`authenticationRequirementPolicies`: `Collection(microsoft.graph.authenticationRequirementPolicy)`";
    "autonomousSystemNumber" AUTONOMOUS_SYSTEM_NUMBER, autonomous_system_number i32 -> Option<i32>, with_autonomous_system_number(i32), "`autonomousSystemNumber`: `Edm.Int32`";
    "azureResourceId" AZURE_RESOURCE_ID, azure_resource_id str -> Option<&str>, with_azure_resource_id(String), "`azureResourceId`: `Edm.String`";
    "clientAppUsed" CLIENT_APP_USED, client_app_used str -> Option<&str>, with_client_app_used(String), "`clientAppUsed`: `Edm.String`";
    "clientCredentialType" CLIENT_CREDENTIAL_TYPE, client_credential_type enumeration -> Option<super::ClientCredentialType>, with_client_credential_type(super::ClientCredentialType), "`clientCredentialType`: `microsoft.graph.clientCredentialType`" "Possible values are: none, clientSecret, clientAssertion, federatedIdentityCredential, managedIdentity, certificate, unknownFutureValue.";
    "conditionalAccessStatus" CONDITIONAL_ACCESS_STATUS, conditional_access_status enumeration -> Option<super::ConditionalAccessStatus>, with_conditional_access_status(super::ConditionalAccessStatus), "`conditionalAccessStatus`: `microsoft.graph.conditionalAccessStatus`" "Possible values are: success, failure, notApplied, unknownFutureValue.";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "crossTenantAccessType" CROSS_TENANT_ACCESS_TYPE, cross_tenant_access_type flags -> Option<Flags<super::SignInAccessType>>, with_cross_tenant_access_type(Flags<super::SignInAccessType>), "`crossTenantAccessType`: `microsoft.graph.signInAccessType`" "Possible values are: none, b2bCollaboration, b2bDirectConnect, microsoftSupport, serviceProvider, unknownFutureValue.";
    "deviceDetail" DEVICE_DETAIL, device_detail model -> Option<&super::DeviceDetail>, with_device_detail(super::DeviceDetail), "`deviceDetail`: `microsoft.graph.deviceDetail`";
    "federatedCredentialId" FEDERATED_CREDENTIAL_ID, federated_credential_id str -> Option<&str>, with_federated_credential_id(String), "`federatedCredentialId`: `Edm.String`";
    "flaggedForReview" FLAGGED_FOR_REVIEW, flagged_for_review bool -> Option<bool>, with_flagged_for_review(bool), "`flaggedForReview`: `Edm.Boolean`";
    "homeTenantId" HOME_TENANT_ID, home_tenant_id str -> Option<&str>, with_home_tenant_id(String), "`homeTenantId`: `Edm.String`";
    "homeTenantName" HOME_TENANT_NAME, home_tenant_name str -> Option<&str>, with_home_tenant_name(String), "`homeTenantName`: `Edm.String`";
    "incomingTokenType" INCOMING_TOKEN_TYPE, incoming_token_type flags -> Option<Flags<super::IncomingTokenType>>, with_incoming_token_type(Flags<super::IncomingTokenType>), "`incomingTokenType`: `microsoft.graph.incomingTokenType`" "Possible values are: none, primaryRefreshToken, saml11, saml20, unknownFutureValue, remoteDesktopToken.";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "ipAddressFromResourceProvider" IP_ADDRESS_FROM_RESOURCE_PROVIDER, ip_address_from_resource_provider str -> Option<&str>, with_ip_address_from_resource_provider(String), "`ipAddressFromResourceProvider`: `Edm.String`";
    "isInteractive" IS_INTERACTIVE, is_interactive bool -> Option<bool>, with_is_interactive(bool), "`isInteractive`: `Edm.Boolean`";
    "isTenantRestricted" IS_TENANT_RESTRICTED, is_tenant_restricted bool -> Option<bool>, with_is_tenant_restricted(bool), "`isTenantRestricted`: `Edm.Boolean`";
    "location" LOCATION, location model -> Option<&super::SignInLocation>, with_location(super::SignInLocation), "`location`: `microsoft.graph.signInLocation`";
    "networkLocationDetails" NETWORK_LOCATION_DETAILS, network_location_details models -> Option<&[super::NetworkLocationDetail]>, with_network_location_details(Vec<super::NetworkLocationDetail>), "`networkLocationDetails`: `Collection(microsoft.graph.networkLocationDetail)`";
    "originalRequestId" ORIGINAL_REQUEST_ID, original_request_id str -> Option<&str>, with_original_request_id(String), "`originalRequestId`: `Edm.String`";
    "privateLinkDetails" PRIVATE_LINK_DETAILS, private_link_details model -> Option<&super::PrivateLinkDetails>, with_private_link_details(super::PrivateLinkDetails), "`privateLinkDetails`: `microsoft.graph.privateLinkDetails`";
    "processingTimeInMilliseconds" PROCESSING_TIME_IN_MILLISECONDS, processing_time_in_milliseconds i32 -> Option<i32>, with_processing_time_in_milliseconds(i32), "`processingTimeInMilliseconds`: `Edm.Int32`";
    "resourceDisplayName" RESOURCE_DISPLAY_NAME, resource_display_name str -> Option<&str>, with_resource_display_name(String), "`resourceDisplayName`: `Edm.String`";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`";
    "resourceServicePrincipalId" RESOURCE_SERVICE_PRINCIPAL_ID, resource_service_principal_id str -> Option<&str>, with_resource_service_principal_id(String), "`resourceServicePrincipalId`: `Edm.String`";
    "resourceTenantId" RESOURCE_TENANT_ID, resource_tenant_id str -> Option<&str>, with_resource_tenant_id(String), "`resourceTenantId`: `Edm.String`";
    "riskDetail" RISK_DETAIL, risk_detail enumeration -> Option<super::RiskDetail>, with_risk_detail(super::RiskDetail), "`riskDetail`: `microsoft.graph.riskDetail`" "Possible values are: none, userPerformedSecuredPasswordChange, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordReset, adminConfirmedSigninSafe, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminDismissedAllRiskForUser, adminConfirmedSigninCompromised, unknownFutureValue.";
    "riskEventTypes_v2" RISK_EVENT_TYPES_V2, risk_event_types_v2 strs -> Option<Vec<&str>>, with_risk_event_types_v2(Vec<String>), "`riskEventTypes_v2`: `Collection(Edm.String)`" "Possible values are: unlikelyTravel, maliciousIPAddress, anonymizedIPAddress, unfamiliarFeatures, malwareInfectedIPAddress, suspiciousIPAddress, leakedCredentials, investigationsThreatIntelligence, generic, unknownFutureValue.";
    "riskLevelAggregated" RISK_LEVEL_AGGREGATED, risk_level_aggregated enumeration -> Option<super::RiskLevel>, with_risk_level_aggregated(super::RiskLevel), "`riskLevelAggregated`: `microsoft.graph.riskLevel`" "Possible values are: none, low, medium, high, unknownFutureValue, hidden.";
    "riskLevelDuringSignIn" RISK_LEVEL_DURING_SIGN_IN, risk_level_during_sign_in enumeration -> Option<super::RiskLevel>, with_risk_level_during_sign_in(super::RiskLevel), "`riskLevelDuringSignIn`: `microsoft.graph.riskLevel`" "Possible values are: none, low, medium, high, unknownFutureValue, hidden.";
    "riskState" RISK_STATE, risk_state enumeration -> Option<super::RiskState>, with_risk_state(super::RiskState), "`riskState`: `microsoft.graph.riskState`" "Possible values are: none, confirmedSafe, remediated, dismissed, atRisk, unknownFutureValue, confirmedCompromised.";
    "servicePrincipalCredentialKeyId" SERVICE_PRINCIPAL_CREDENTIAL_KEY_ID, service_principal_credential_key_id str -> Option<&str>, with_service_principal_credential_key_id(String), "`servicePrincipalCredentialKeyId`: `Edm.String`";
    "servicePrincipalCredentialThumbprint" SERVICE_PRINCIPAL_CREDENTIAL_THUMBPRINT, service_principal_credential_thumbprint str -> Option<&str>, with_service_principal_credential_thumbprint(String), "`servicePrincipalCredentialThumbprint`: `Edm.String`";
    "servicePrincipalId" SERVICE_PRINCIPAL_ID, service_principal_id str -> Option<&str>, with_service_principal_id(String), "`servicePrincipalId`: `Edm.String`";
    "servicePrincipalName" SERVICE_PRINCIPAL_NAME, service_principal_name str -> Option<&str>, with_service_principal_name(String), "`servicePrincipalName`: `Edm.String`";
    "sessionLifetimePolicies" SESSION_LIFETIME_POLICIES, session_lifetime_policies models -> Option<&[super::SessionLifetimePolicy]>, with_session_lifetime_policies(Vec<super::SessionLifetimePolicy>), "`sessionLifetimePolicies`: `Collection(microsoft.graph.sessionLifetimePolicy)`";
    "signInEventTypes" SIGN_IN_EVENT_TYPES, sign_in_event_types strs -> Option<Vec<&str>>, with_sign_in_event_types(Vec<String>), "`signInEventTypes`: `Collection(Edm.String)`" "Possible values are: interactiveUser, nonInteractiveUser, servicePrincipal, managedIdentity, unknownFutureValue.";
    "signInIdentifier" SIGN_IN_IDENTIFIER, sign_in_identifier str -> Option<&str>, with_sign_in_identifier(String), "`signInIdentifier`: `Edm.String`";
    "signInIdentifierType" SIGN_IN_IDENTIFIER_TYPE, sign_in_identifier_type enumeration -> Option<super::SignInIdentifierType>, with_sign_in_identifier_type(super::SignInIdentifierType), "`signInIdentifierType`: `microsoft.graph.signInIdentifierType`" "Possible values are: userPrincipalName, phoneNumber, proxyAddress, qrCode, onPremisesUserPrincipalName, unknownFutureValue.";
    "status" STATUS, status model -> Option<&super::SignInStatus>, with_status(super::SignInStatus), "`status`: `microsoft.graph.signInStatus`";
    "tokenIssuerName" TOKEN_ISSUER_NAME, token_issuer_name str -> Option<&str>, with_token_issuer_name(String), "`tokenIssuerName`: `Edm.String`";
    "tokenIssuerType" TOKEN_ISSUER_TYPE, token_issuer_type enumeration -> Option<super::TokenIssuerType>, with_token_issuer_type(super::TokenIssuerType), "`tokenIssuerType`: `microsoft.graph.tokenIssuerType`" "Possible values are: AzureAD, ADFederationServices, UnknownFutureValue, AzureADBackupAuth, ADFederationServicesMFAAdapter, NPSExtension.";
    "uniqueTokenIdentifier" UNIQUE_TOKEN_IDENTIFIER, unique_token_identifier str -> Option<&str>, with_unique_token_identifier(String), "`uniqueTokenIdentifier`: `Edm.String`";
    "userAgent" USER_AGENT, user_agent str -> Option<&str>, with_user_agent(String), "`userAgent`: `Edm.String`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "userType" USER_TYPE, user_type enumeration -> Option<super::SignInUserType>, with_user_type(super::SignInUserType), "`userType`: `microsoft.graph.signInUserType`" "Possible values are: member, guest, unknownFutureValue.";
    "mfaDetail" MFA_DETAIL, mfa_detail model -> Option<&super::MfaDetail>, with_mfa_detail(super::MfaDetail), "`mfaDetail`: `microsoft.graph.mfaDetail`, type of the metadata";
    "agent" AGENT, agent model -> Option<&super::agentic::AgentSignIn>, with_agent(super::agentic::AgentSignIn), "`agent`: `microsoft.graph.agentic.agentSignIn`, metadata";
    "appOwnerTenantId" APP_OWNER_TENANT_ID, app_owner_tenant_id str -> Option<&str>, with_app_owner_tenant_id(String), "`appOwnerTenantId`: `Edm.String`, metadata";
    "appTokenProtectionStatus" APP_TOKEN_PROTECTION_STATUS, app_token_protection_status enumeration -> Option<super::TokenProtectionStatus>, with_app_token_protection_status(super::TokenProtectionStatus), "`appTokenProtectionStatus`: `microsoft.graph.tokenProtectionStatus`, metadata";
    "appliedEventListeners" APPLIED_EVENT_LISTENERS, applied_event_listeners models -> Option<&[super::AppliedAuthenticationEventListener]>, with_applied_event_listeners(Vec<super::AppliedAuthenticationEventListener>), "`appliedEventListeners`: `Collection(microsoft.graph.appliedAuthenticationEventListener)`, metadata";
    "authenticationAppDeviceDetails" AUTHENTICATION_APP_DEVICE_DETAILS, authentication_app_device_details model -> Option<&super::AuthenticationAppDeviceDetails>, with_authentication_app_device_details(super::AuthenticationAppDeviceDetails), "`authenticationAppDeviceDetails`: `microsoft.graph.authenticationAppDeviceDetails`, metadata";
    "authenticationAppPolicyEvaluationDetails" AUTHENTICATION_APP_POLICY_EVALUATION_DETAILS, authentication_app_policy_evaluation_details models -> Option<&[super::AuthenticationAppPolicyDetails]>, with_authentication_app_policy_evaluation_details(Vec<super::AuthenticationAppPolicyDetails>), "`authenticationAppPolicyEvaluationDetails`: `Collection(microsoft.graph.authenticationAppPolicyDetails)`, metadata";
    "clientSessionId" CLIENT_SESSION_ID, client_session_id str -> Option<&str>, with_client_session_id(String), "`clientSessionId`: `Edm.String`, metadata";
    "conditionalAccessAudiences" CONDITIONAL_ACCESS_AUDIENCES, conditional_access_audiences strs -> Option<Vec<&str>>, with_conditional_access_audiences(Vec<String>), "`conditionalAccessAudiences`: `Collection(Edm.String)`, metadata";
    "globalSecureAccessIpAddress" GLOBAL_SECURE_ACCESS_IP_ADDRESS, global_secure_access_ip_address str -> Option<&str>, with_global_secure_access_ip_address(String), "`globalSecureAccessIpAddress`: `Edm.String`, metadata";
    "isThroughGlobalSecureAccess" IS_THROUGH_GLOBAL_SECURE_ACCESS, is_through_global_secure_access bool -> Option<bool>, with_is_through_global_secure_access(bool), "`isThroughGlobalSecureAccess`: `Edm.Boolean`, metadata";
    "managedServiceIdentity" MANAGED_SERVICE_IDENTITY, managed_service_identity model -> Option<&super::ManagedIdentity>, with_managed_service_identity(super::ManagedIdentity), "`managedServiceIdentity`: `microsoft.graph.managedIdentity`, metadata";
    "originalTransferMethod" ORIGINAL_TRANSFER_METHOD, original_transfer_method enumeration -> Option<super::OriginalTransferMethods>, with_original_transfer_method(super::OriginalTransferMethods), "`originalTransferMethod`: `microsoft.graph.originalTransferMethods`, metadata";
    "resourceOwnerTenantId" RESOURCE_OWNER_TENANT_ID, resource_owner_tenant_id str -> Option<&str>, with_resource_owner_tenant_id(String), "`resourceOwnerTenantId`: `Edm.String`, metadata";
    "rootActorId" ROOT_ACTOR_ID, root_actor_id str -> Option<&str>, with_root_actor_id(String), "`rootActorId`: `Edm.String`, metadata";
    "sessionId" SESSION_ID, session_id str -> Option<&str>, with_session_id(String), "`sessionId`: `Edm.String`, metadata";
    "signInTokenProtectionStatus" SIGN_IN_TOKEN_PROTECTION_STATUS, sign_in_token_protection_status enumeration -> Option<super::TokenProtectionStatus>, with_sign_in_token_protection_status(super::TokenProtectionStatus), "`signInTokenProtectionStatus`: `microsoft.graph.tokenProtectionStatus`, metadata";
    "tokenProtectionStatusDetails" TOKEN_PROTECTION_STATUS_DETAILS, token_protection_status_details model -> Option<&super::TokenProtectionStatusDetails>, with_token_protection_status_details(super::TokenProtectionStatusDetails), "`tokenProtectionStatusDetails`: `microsoft.graph.tokenProtectionStatusDetails`, metadata";
    "riskEventTypes" RISK_EVENT_TYPES, risk_event_types strs -> Option<Vec<&str>>, with_risk_event_types(Vec<String>), "`riskEventTypes`: `Collection(Edm.String)`, not in the metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.signInAccessType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SignInAccessType = "microsoft.graph.signInAccessType" {
        None = "none",
        B2bCollaboration = "b2bCollaboration",
        B2bDirectConnect = "b2bDirectConnect",
        MicrosoftSupport = "microsoftSupport",
        ServiceProvider = "serviceProvider",
        UnknownFutureValue = "unknownFutureValue",
        Passthrough = "passthrough",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.signInCounts`, metadata
    SignInCounts = "microsoft.graph.signInCounts";
    "noSignIn" NO_SIGN_IN, no_sign_in i32 -> Option<i32>, with_no_sign_in(i32), "`noSignIn`: `Edm.Int32`, metadata";
    "withSignIn" WITH_SIGN_IN, with_sign_in i32 -> Option<i32>, with_with_sign_in(i32), "`withSignIn`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.signInEventsActivity`, metadata, with the accessors of [`Entity`](super::Entity)
    SignInEventsActivity: super::Entity = "microsoft.graph.signInEventsActivity";
    inherited "id" ID, with_id(String), "`id`";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`, metadata";
    "signInCount" SIGN_IN_COUNT, sign_in_count i32 -> Option<i32>, with_sign_in_count(i32), "`signInCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.signInEventsAppActivity`, metadata
    SignInEventsAppActivity = "microsoft.graph.signInEventsAppActivity";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "signInCount" SIGN_IN_COUNT, sign_in_count i32 -> Option<i32>, with_sign_in_count(i32), "`signInCount`: `Edm.Int32`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "application" APPLICATION, application model -> Option<&super::Application>, with_application(super::Application), "`application`: `microsoft.graph.application`, metadata" if (any(feature = "applications", feature = "directory"));
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.signInIdentifierType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SignInIdentifierType = "microsoft.graph.signInIdentifierType" {
        UserPrincipalName = "userPrincipalName",
        PhoneNumber = "phoneNumber",
        ProxyAddress = "proxyAddress",
        QrCode = "qrCode",
        OnPremisesUserPrincipalName = "onPremisesUserPrincipalName",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.signInStatus`](https://learn.microsoft.com/graph/api/resources/signinstatus?view=graph-rest-beta)
    SignInStatus = "microsoft.graph.signInStatus";
    "additionalDetails" ADDITIONAL_DETAILS, additional_details str -> Option<&str>, with_additional_details(String), "`additionalDetails`: `Edm.String`";
    "errorCode" ERROR_CODE, error_code i32 -> Option<i32>, with_error_code(i32), "`errorCode`: `Edm.Int32`";
    "failureReason" FAILURE_REASON, failure_reason str -> Option<&str>, with_failure_reason(String), "`failureReason`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.signInUserType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SignInUserType = "microsoft.graph.signInUserType" {
        Member = "member",
        Guest = "guest",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.signUpIdentifierType`, metadata
    SignUpIdentifierType = "microsoft.graph.signUpIdentifierType" {
        EmailAddress = "emailAddress",
        UnknownFutureValue = "unknownFutureValue",
        Federation = "federation",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.signUpIdentity`, metadata
    SignUpIdentity = "microsoft.graph.signUpIdentity";
    "signUpIdentifier" SIGN_UP_IDENTIFIER, sign_up_identifier str -> Option<&str>, with_sign_up_identifier(String), "`signUpIdentifier`: `Edm.String`, metadata";
    "signUpIdentifierType" SIGN_UP_IDENTIFIER_TYPE, sign_up_identifier_type enumeration -> Option<super::SignUpIdentifierType>, with_sign_up_identifier_type(super::SignUpIdentifierType), "`signUpIdentifierType`: `microsoft.graph.signUpIdentifierType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.signUpStage`, metadata
    SignUpStage = "microsoft.graph.signUpStage" {
        CredentialCollection = "credentialCollection",
        CredentialValidation = "credentialValidation",
        CredentialFederation = "credentialFederation",
        Consent = "consent",
        AttributeCollectionAndValidation = "attributeCollectionAndValidation",
        UserCreation = "userCreation",
        TenantConsent = "tenantConsent",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.signUpStatus`, metadata
    SignUpStatus = "microsoft.graph.signUpStatus";
    "additionalDetails" ADDITIONAL_DETAILS, additional_details str -> Option<&str>, with_additional_details(String), "`additionalDetails`: `Edm.String`, metadata";
    "errorCode" ERROR_CODE, error_code i32 -> Option<i32>, with_error_code(i32), "`errorCode`: `Edm.Int32`, metadata";
    "failureReason" FAILURE_REASON, failure_reason str -> Option<&str>, with_failure_reason(String), "`failureReason`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.statusBase`](https://learn.microsoft.com/graph/api/resources/statusbase?view=graph-rest-beta)
    StatusBase = "microsoft.graph.statusBase" {
        "microsoft.graph.statusDetails",
    };
    "status" STATUS, status enumeration -> Option<super::ProvisioningResult>, with_status(super::ProvisioningResult), "`status`: `microsoft.graph.provisioningResult`" "Possible values are: success, warning, failure, skipped, unknownFutureValue.";
}

crate::runtime::model! {
    /// Inherits from statusBase.
    ///
    /// [`microsoft.graph.statusDetails`](https://learn.microsoft.com/graph/api/resources/statusdetails?view=graph-rest-beta), with the accessors of [`StatusBase`](super::StatusBase)
    StatusDetails: super::StatusBase = "microsoft.graph.statusDetails";
    inherited "status" STATUS, with_status(super::ProvisioningResult), "`status`";
    "additionalDetails" ADDITIONAL_DETAILS, additional_details str -> Option<&str>, with_additional_details(String), "`additionalDetails`: `Edm.String`";
    "errorCategory" ERROR_CATEGORY, error_category enumeration -> Option<super::ProvisioningStatusErrorCategory>, with_error_category(super::ProvisioningStatusErrorCategory), "`errorCategory`: `microsoft.graph.provisioningStatusErrorCategory`, type of the metadata" "Possible values are: Failure, NonServiceFailure, Success.";
    "errorCode" ERROR_CODE, error_code str -> Option<&str>, with_error_code(String), "`errorCode`: `Edm.String`";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`";
    "recommendedAction" RECOMMENDED_ACTION, recommended_action str -> Option<&str>, with_recommended_action(String), "`recommendedAction`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.summarizedSignIn`, metadata, with the accessors of [`Entity`](super::Entity)
    SummarizedSignIn: super::Entity = "microsoft.graph.summarizedSignIn";
    inherited "id" ID, with_id(String), "`id`";
    "agent" AGENT, agent model -> Option<&super::agentic::AgentSignIn>, with_agent(super::agentic::AgentSignIn), "`agent`: `microsoft.graph.agentic.agentSignIn`, metadata";
    "aggregationDateTime" AGGREGATION_DATE_TIME, aggregation_date_time date_time -> Parsed<OffsetDateTime>, with_aggregation_date_time(OffsetDateTime), "`aggregationDateTime`: `Edm.DateTimeOffset`, metadata";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`, metadata";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "conditionalAccessStatus" CONDITIONAL_ACCESS_STATUS, conditional_access_status enumeration -> Option<super::ConditionalAccessStatus>, with_conditional_access_status(super::ConditionalAccessStatus), "`conditionalAccessStatus`: `microsoft.graph.conditionalAccessStatus`, metadata";
    "firstSignInDateTime" FIRST_SIGN_IN_DATE_TIME, first_sign_in_date_time date_time -> Parsed<OffsetDateTime>, with_first_sign_in_date_time(OffsetDateTime), "`firstSignInDateTime`: `Edm.DateTimeOffset`, metadata";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`, metadata";
    "managedServiceIdentity" MANAGED_SERVICE_IDENTITY, managed_service_identity model -> Option<&super::ManagedIdentity>, with_managed_service_identity(super::ManagedIdentity), "`managedServiceIdentity`: `microsoft.graph.managedIdentity`, metadata";
    "resourceDisplayName" RESOURCE_DISPLAY_NAME, resource_display_name str -> Option<&str>, with_resource_display_name(String), "`resourceDisplayName`: `Edm.String`, metadata";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`, metadata";
    "rootActorId" ROOT_ACTOR_ID, root_actor_id str -> Option<&str>, with_root_actor_id(String), "`rootActorId`: `Edm.String`, metadata";
    "servicePrincipalId" SERVICE_PRINCIPAL_ID, service_principal_id str -> Option<&str>, with_service_principal_id(String), "`servicePrincipalId`: `Edm.String`, metadata";
    "servicePrincipalName" SERVICE_PRINCIPAL_NAME, service_principal_name str -> Option<&str>, with_service_principal_name(String), "`servicePrincipalName`: `Edm.String`, metadata";
    "signInCount" SIGN_IN_COUNT, sign_in_count i64 -> Option<i64>, with_sign_in_count(i64), "`signInCount`: `Edm.Int64`, metadata";
    "status" STATUS, status model -> Option<&super::SignInStatus>, with_status(super::SignInStatus), "`status`: `microsoft.graph.signInStatus`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "tokenIssuerType" TOKEN_ISSUER_TYPE, token_issuer_type enumeration -> Option<super::TokenIssuerType>, with_token_issuer_type(super::TokenIssuerType), "`tokenIssuerType`: `microsoft.graph.tokenIssuerType`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.targetResource`](https://learn.microsoft.com/graph/api/resources/targetresource?view=graph-rest-beta)
    TargetResource = "microsoft.graph.targetResource" {
        "microsoft.graph.targetResourceApp",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "groupType" GROUP_TYPE, group_type enumeration -> Option<super::GroupType>, with_group_type(super::GroupType), "`groupType`: `microsoft.graph.groupType`" "Possible values are: unifiedGroups, azureAD, unknownFutureValue.";
    "modifiedProperties" MODIFIED_PROPERTIES, modified_properties models -> Option<&[super::ModifiedProperty]>, with_modified_properties(Vec<super::ModifiedProperty>), "`modifiedProperties`: `Collection(microsoft.graph.modifiedProperty)`";
}

crate::runtime::model! {
    /// Inherits from targetResource.
    ///
    /// [`microsoft.graph.targetResourceApp`](https://learn.microsoft.com/graph/api/resources/targetresourceapp?view=graph-rest-beta), not in the metadata, with the accessors of [`TargetResource`](super::TargetResource)
    TargetResourceApp: super::TargetResource = "microsoft.graph.targetResourceApp";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "type" TYPE, with_type(String), "`type`";
    inherited "userPrincipalName" USER_PRINCIPAL_NAME, with_user_principal_name(String), "`userPrincipalName`";
    inherited "groupType" GROUP_TYPE, with_group_type(super::GroupType), "`groupType`";
    inherited "modifiedProperties" MODIFIED_PROPERTIES, with_modified_properties(Vec<super::ModifiedProperty>), "`modifiedProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.tokenDetails`, metadata
    TokenDetails = "microsoft.graph.tokenDetails";
    "issuedAtDateTime" ISSUED_AT_DATE_TIME, issued_at_date_time date_time -> Parsed<OffsetDateTime>, with_issued_at_date_time(OffsetDateTime), "`issuedAtDateTime`: `Edm.DateTimeOffset`, metadata";
    "uniqueTokenIdentifier" UNIQUE_TOKEN_IDENTIFIER, unique_token_identifier str -> Option<&str>, with_unique_token_identifier(String), "`uniqueTokenIdentifier`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.tokenProtectionStatus`, metadata
    TokenProtectionStatus = "microsoft.graph.tokenProtectionStatus" {
        None = "none",
        Bound = "bound",
        Unbound = "unbound",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.tokenProtectionStatusDetails`, metadata
    TokenProtectionStatusDetails = "microsoft.graph.tokenProtectionStatusDetails";
    "signInSessionStatus" SIGN_IN_SESSION_STATUS, sign_in_session_status enumeration -> Option<super::TokenProtectionStatus>, with_sign_in_session_status(super::TokenProtectionStatus), "`signInSessionStatus`: `microsoft.graph.tokenProtectionStatus`, metadata";
    "signInSessionStatusCode" SIGN_IN_SESSION_STATUS_CODE, sign_in_session_status_code i32 -> Option<i32>, with_sign_in_session_status_code(i32), "`signInSessionStatusCode`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.usageAuthMethod`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    UsageAuthMethod = "microsoft.graph.usageAuthMethod" {
        Email = "email",
        MobileSms = "mobileSMS",
        MobileCall = "mobileCall",
        OfficePhone = "officePhone",
        SecurityQuestion = "securityQuestion",
        AppNotification = "appNotification",
        AppCode = "appCode",
        AlternateMobileCall = "alternateMobileCall",
        Fido = "fido",
        AppPassword = "appPassword",
        UnknownFutureValue = "unknownFutureValue",
        ExternalAuthMethod = "externalAuthMethod",
        HardwareOneTimePasscode = "hardwareOneTimePasscode",
        WindowsHelloForBusiness = "windowsHelloForBusiness",
        MicrosoftAuthenticatorPasswordless = "microsoftAuthenticatorPasswordless",
        TemporaryAccessPass = "temporaryAccessPass",
        MacOsSecureEnclaveKey = "macOsSecureEnclaveKey",
        PassKeyDeviceBound = "passKeyDeviceBound",
        PassKeyDeviceBoundAuthenticator = "passKeyDeviceBoundAuthenticator",
        PassKeyDeviceBoundWindowsHello = "passKeyDeviceBoundWindowsHello",
        SoftwareOneTimePasscode = "softwareOneTimePasscode",
        MicrosoftAuthenticatorPush = "microsoftAuthenticatorPush",
        MobilePhone = "mobilePhone",
        Sms = "sms",
        AlternateMobilePhone = "alternateMobilePhone",
        Fido2SecurityKey = "fido2SecurityKey",
        OneTimePasscode = "oneTimePasscode",
        PassKeySynced = "passKeySynced",
        QrCode = "qrCode",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.userCountMetric`, metadata, with the accessors of [`Entity`](super::Entity)
    UserCountMetric: super::Entity = "microsoft.graph.userCountMetric";
    inherited "id" ID, with_id(String), "`id`";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`, metadata";
    "factDate" FACT_DATE, fact_date date -> Parsed<Date>, with_fact_date(Date), "`factDate`: `Edm.Date`, metadata";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.userCredentialUsageDetails`](https://learn.microsoft.com/graph/api/resources/usercredentialusagedetails?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserCredentialUsageDetails: super::Entity = "microsoft.graph.userCredentialUsageDetails";
    inherited "id" ID, with_id(String), "`id`";
    "authMethod" AUTH_METHOD, auth_method enumeration -> Option<super::UsageAuthMethod>, with_auth_method(super::UsageAuthMethod), "`authMethod`: `microsoft.graph.usageAuthMethod`, type of the metadata" "Possible values are: email, mobileSMS, mobileCall, officePhone, securityQuestion.";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`";
    "failureReason" FAILURE_REASON, failure_reason str -> Option<&str>, with_failure_reason(String), "`failureReason`: `Edm.String`";
    "feature" FEATURE, feature enumeration -> Option<super::FeatureType>, with_feature(super::FeatureType), "`feature`: `microsoft.graph.featureType`" "Possible values are: registration, reset, unknownFutureValue.";
    "isSuccess" IS_SUCCESS, is_success bool -> Option<bool>, with_is_success(bool), "`isSuccess`: `Edm.Boolean`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.userDefaultAuthenticationMethod`, metadata
    UserDefaultAuthenticationMethod = "microsoft.graph.userDefaultAuthenticationMethod" {
        Push = "push",
        Oath = "oath",
        VoiceMobile = "voiceMobile",
        VoiceAlternateMobile = "voiceAlternateMobile",
        VoiceOffice = "voiceOffice",
        Sms = "sms",
        None = "none",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.userEventsSummary`, metadata, with the accessors of [`Entity`](super::Entity)
    UserEventsSummary: super::Entity = "microsoft.graph.userEventsSummary";
    inherited "id" ID, with_id(String), "`id`";
    "authMethod" AUTH_METHOD, auth_method enumeration -> Option<super::UsageAuthMethod>, with_auth_method(super::UsageAuthMethod), "`authMethod`: `microsoft.graph.usageAuthMethod`, metadata";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`, metadata";
    "failureReason" FAILURE_REASON, failure_reason str -> Option<&str>, with_failure_reason(String), "`failureReason`: `Edm.String`, metadata";
    "feature" FEATURE, feature enumeration -> Option<super::FeatureType>, with_feature(super::FeatureType), "`feature`: `microsoft.graph.featureType`, metadata";
    "isSuccess" IS_SUCCESS, is_success bool -> Option<bool>, with_is_success(bool), "`isSuccess`: `Edm.Boolean`, metadata";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userInsightsRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    UserInsightsRoot: super::Entity = "microsoft.graph.userInsightsRoot";
    inherited "id" ID, with_id(String), "`id`";
    "daily" DAILY, daily model -> Option<&super::DailyUserInsightMetricsRoot>, with_daily(super::DailyUserInsightMetricsRoot), "`daily`: `microsoft.graph.dailyUserInsightMetricsRoot`, metadata";
    "monthly" MONTHLY, monthly model -> Option<&super::MonthlyUserInsightMetricsRoot>, with_monthly(super::MonthlyUserInsightMetricsRoot), "`monthly`: `microsoft.graph.monthlyUserInsightMetricsRoot`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userMfaSignInSummary`, metadata, with the accessors of [`Entity`](super::Entity)
    UserMfaSignInSummary: super::Entity = "microsoft.graph.userMfaSignInSummary";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "multiFactorSignIns" MULTI_FACTOR_SIGN_INS, multi_factor_sign_ins i64 -> Option<i64>, with_multi_factor_sign_ins(i64), "`multiFactorSignIns`: `Edm.Int64`, metadata";
    "singleFactorSignIns" SINGLE_FACTOR_SIGN_INS, single_factor_sign_ins i64 -> Option<i64>, with_single_factor_sign_ins(i64), "`singleFactorSignIns`: `Edm.Int64`, metadata";
    "totalSignIns" TOTAL_SIGN_INS, total_sign_ins i64 -> Option<i64>, with_total_sign_ins(i64), "`totalSignIns`: `Edm.Int64`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userPasswordResetsAndChangesSummary`, metadata, with the accessors of [`Entity`](super::Entity)
    UserPasswordResetsAndChangesSummary: super::Entity = "microsoft.graph.userPasswordResetsAndChangesSummary";
    inherited "id" ID, with_id(String), "`id`";
    "aggregatedDateTime" AGGREGATED_DATE_TIME, aggregated_date_time date_time -> Parsed<OffsetDateTime>, with_aggregated_date_time(OffsetDateTime), "`aggregatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "changePasswordSelfServiceCount" CHANGE_PASSWORD_SELF_SERVICE_COUNT, change_password_self_service_count i64 -> Option<i64>, with_change_password_self_service_count(i64), "`changePasswordSelfServiceCount`: `Edm.Int64`, metadata";
    "passwordResetsByAdminCount" PASSWORD_RESETS_BY_ADMIN_COUNT, password_resets_by_admin_count i64 -> Option<i64>, with_password_resets_by_admin_count(i64), "`passwordResetsByAdminCount`: `Edm.Int64`, metadata";
    "passwordResetsSelfServiceCount" PASSWORD_RESETS_SELF_SERVICE_COUNT, password_resets_self_service_count i64 -> Option<i64>, with_password_resets_self_service_count(i64), "`passwordResetsSelfServiceCount`: `Edm.Int64`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userRegistrationActivitySummary`, metadata, with the accessors of [`Entity`](super::Entity)
    UserRegistrationActivitySummary: super::Entity = "microsoft.graph.userRegistrationActivitySummary";
    inherited "id" ID, with_id(String), "`id`";
    "authMethod" AUTH_METHOD, auth_method enumeration -> Option<super::UsageAuthMethod>, with_auth_method(super::UsageAuthMethod), "`authMethod`: `microsoft.graph.usageAuthMethod`, metadata";
    "failureActivityCount" FAILURE_ACTIVITY_COUNT, failure_activity_count i64 -> Option<i64>, with_failure_activity_count(i64), "`failureActivityCount`: `Edm.Int64`, metadata";
    "feature" FEATURE, feature enumeration -> Option<super::FeatureType>, with_feature(super::FeatureType), "`feature`: `microsoft.graph.featureType`, metadata";
    "successfulActivityCount" SUCCESSFUL_ACTIVITY_COUNT, successful_activity_count i64 -> Option<i64>, with_successful_activity_count(i64), "`successfulActivityCount`: `Edm.Int64`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.userRegistrationCount`](https://learn.microsoft.com/graph/api/resources/userregistrationcount?view=graph-rest-beta)
    UserRegistrationCount = "microsoft.graph.userRegistrationCount";
    "registrationCount" REGISTRATION_COUNT, registration_count i64 -> Option<i64>, with_registration_count(i64), "`registrationCount`: `Edm.Int64`";
    "registrationStatus" REGISTRATION_STATUS, registration_status enumeration -> Option<super::RegistrationStatusType>, with_registration_status(super::RegistrationStatusType), "`registrationStatus`: `microsoft.graph.registrationStatusType`, type of the metadata" "Possible values are: registered, enabled, capable, mfaRegistered.";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.userRegistrationDetails`](https://learn.microsoft.com/graph/api/resources/userregistrationdetails?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserRegistrationDetails: super::Entity = "microsoft.graph.userRegistrationDetails";
    inherited "id" ID, with_id(String), "`id`";
    "defaultMfaMethod" DEFAULT_MFA_METHOD, default_mfa_method enumeration -> Option<super::DefaultMfaMethodType>, with_default_mfa_method(super::DefaultMfaMethodType), "`defaultMfaMethod`: `microsoft.graph.defaultMfaMethodType`" "Possible values are: none, mobilePhone, alternateMobilePhone, officePhone, microsoftAuthenticatorPush, softwareOneTimePasscode, unknownFutureValue.";
    "isMfaCapable" IS_MFA_CAPABLE, is_mfa_capable bool -> Option<bool>, with_is_mfa_capable(bool), "`isMfaCapable`: `Edm.Boolean`";
    "isMfaRegistered" IS_MFA_REGISTERED, is_mfa_registered bool -> Option<bool>, with_is_mfa_registered(bool), "`isMfaRegistered`: `Edm.Boolean`";
    "isPasswordlessCapable" IS_PASSWORDLESS_CAPABLE, is_passwordless_capable bool -> Option<bool>, with_is_passwordless_capable(bool), "`isPasswordlessCapable`: `Edm.Boolean`";
    "isSsprCapable" IS_SSPR_CAPABLE, is_sspr_capable bool -> Option<bool>, with_is_sspr_capable(bool), "`isSsprCapable`: `Edm.Boolean`";
    "isSsprEnabled" IS_SSPR_ENABLED, is_sspr_enabled bool -> Option<bool>, with_is_sspr_enabled(bool), "`isSsprEnabled`: `Edm.Boolean`";
    "isSsprRegistered" IS_SSPR_REGISTERED, is_sspr_registered bool -> Option<bool>, with_is_sspr_registered(bool), "`isSsprRegistered`: `Edm.Boolean`";
    "methodsRegistered" METHODS_REGISTERED, methods_registered strs -> Option<Vec<&str>>, with_methods_registered(Vec<String>), "`methodsRegistered`: `Collection(Edm.String)`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "isAdmin" IS_ADMIN, is_admin bool -> Option<bool>, with_is_admin(bool), "`isAdmin`: `Edm.Boolean`, metadata";
    "isSystemPreferredAuthenticationMethodEnabled" IS_SYSTEM_PREFERRED_AUTHENTICATION_METHOD_ENABLED, is_system_preferred_authentication_method_enabled bool -> Option<bool>, with_is_system_preferred_authentication_method_enabled(bool), "`isSystemPreferredAuthenticationMethodEnabled`: `Edm.Boolean`, metadata";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "systemPreferredAuthenticationMethods" SYSTEM_PREFERRED_AUTHENTICATION_METHODS, system_preferred_authentication_methods strs -> Option<Vec<&str>>, with_system_preferred_authentication_methods(Vec<String>), "`systemPreferredAuthenticationMethods`: `Collection(Edm.String)`, metadata";
    "userPreferredMethodForSecondaryAuthentication" USER_PREFERRED_METHOD_FOR_SECONDARY_AUTHENTICATION, user_preferred_method_for_secondary_authentication enumeration -> Option<super::UserDefaultAuthenticationMethod>, with_user_preferred_method_for_secondary_authentication(super::UserDefaultAuthenticationMethod), "`userPreferredMethodForSecondaryAuthentication`: `microsoft.graph.userDefaultAuthenticationMethod`, metadata";
    "userType" USER_TYPE, user_type enumeration -> Option<super::SignInUserType>, with_user_type(super::SignInUserType), "`userType`: `microsoft.graph.signInUserType`, metadata";
    "defaultMethod" DEFAULT_METHOD, default_method str -> Option<&str>, with_default_method(String), "`defaultMethod`: `Edm.String`, not in the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.userRegistrationFeatureCount`](https://learn.microsoft.com/graph/api/resources/userregistrationfeaturecount?view=graph-rest-beta)
    UserRegistrationFeatureCount = "microsoft.graph.userRegistrationFeatureCount";
    "feature" FEATURE, feature enumeration -> Option<super::AuthenticationMethodFeature>, with_feature(super::AuthenticationMethodFeature), "`feature`: `microsoft.graph.authenticationMethodFeature`" "Possible values are: ssprRegistered, ssprEnabled, ssprCapable, passwordlessCapable, mfaCapable.";
    "userCount" USER_COUNT, user_count i64 -> Option<i64>, with_user_count(i64), "`userCount`: `Edm.Int64`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userRegistrationFeatureSummary`](https://learn.microsoft.com/graph/api/resources/userregistrationfeaturesummary?view=graph-rest-beta)
    UserRegistrationFeatureSummary = "microsoft.graph.userRegistrationFeatureSummary";
    "totalUserCount" TOTAL_USER_COUNT, total_user_count i64 -> Option<i64>, with_total_user_count(i64), "`totalUserCount`: `Edm.Int64`";
    "userRegistrationFeatureCounts" USER_REGISTRATION_FEATURE_COUNTS, user_registration_feature_counts models -> Option<&[super::UserRegistrationFeatureCount]>, with_user_registration_feature_counts(Vec<super::UserRegistrationFeatureCount>), "`userRegistrationFeatureCounts`: `Collection(microsoft.graph.userRegistrationFeatureCount)`";
    "userRoles" USER_ROLES, user_roles enumeration -> Option<super::IncludedUserRoles>, with_user_roles(super::IncludedUserRoles), "`userRoles`: `microsoft.graph.includedUserRoles`" "Possible values are: all, privilegedAdmin, admin, user.";
    "userTypes" USER_TYPES, user_types enumeration -> Option<super::IncludedUserTypes>, with_user_types(super::IncludedUserTypes), "`userTypes`: `microsoft.graph.includedUserTypes`" "Possible values are: all, member, guest.";
}

crate::runtime::model! {
    /// [`microsoft.graph.userRegistrationMethodCount`](https://learn.microsoft.com/graph/api/resources/userregistrationmethodcount?view=graph-rest-beta)
    UserRegistrationMethodCount = "microsoft.graph.userRegistrationMethodCount";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method str -> Option<&str>, with_authentication_method(String), "`authenticationMethod`: `Edm.String`";
    "userCount" USER_COUNT, user_count i64 -> Option<i64>, with_user_count(i64), "`userCount`: `Edm.Int64`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userRegistrationMethodSummary`](https://learn.microsoft.com/graph/api/resources/userregistrationmethodsummary?view=graph-rest-beta)
    UserRegistrationMethodSummary = "microsoft.graph.userRegistrationMethodSummary";
    "totalUserCount" TOTAL_USER_COUNT, total_user_count i64 -> Option<i64>, with_total_user_count(i64), "`totalUserCount`: `Edm.Int64`";
    "userRegistrationMethodCounts" USER_REGISTRATION_METHOD_COUNTS, user_registration_method_counts models -> Option<&[super::UserRegistrationMethodCount]>, with_user_registration_method_counts(Vec<super::UserRegistrationMethodCount>), "`userRegistrationMethodCounts`: `Collection(microsoft.graph.userRegistrationMethodCount)`";
    "userRoles" USER_ROLES, user_roles enumeration -> Option<super::IncludedUserRoles>, with_user_roles(super::IncludedUserRoles), "`userRoles`: `microsoft.graph.includedUserRoles`" "Possible values are: all, privilegedAdmin, admin, user.";
    "userTypes" USER_TYPES, user_types enumeration -> Option<super::IncludedUserTypes>, with_user_types(super::IncludedUserTypes), "`userTypes`: `microsoft.graph.includedUserTypes`" "Possible values are: all, member, guest.";
}

crate::runtime::model! {
    /// `microsoft.graph.userRequestsMetric`, metadata, with the accessors of [`Entity`](super::Entity)
    UserRequestsMetric: super::Entity = "microsoft.graph.userRequestsMetric";
    inherited "id" ID, with_id(String), "`id`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "browser" BROWSER, browser str -> Option<&str>, with_browser(String), "`browser`: `Edm.String`, metadata";
    "country" COUNTRY, country str -> Option<&str>, with_country(String), "`country`: `Edm.String`, metadata";
    "factDate" FACT_DATE, fact_date date -> Parsed<Date>, with_fact_date(Date), "`factDate`: `Edm.Date`, metadata";
    "identityProvider" IDENTITY_PROVIDER, identity_provider str -> Option<&str>, with_identity_provider(String), "`identityProvider`: `Edm.String`, metadata";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`, metadata";
    "requestCount" REQUEST_COUNT, request_count i32 -> Option<i32>, with_request_count(i32), "`requestCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userSignInUsageByAuthMethodActivity`, metadata
    UserSignInUsageByAuthMethodActivity = "microsoft.graph.userSignInUsageByAuthMethodActivity";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method str -> Option<&str>, with_authentication_method(String), "`authenticationMethod`: `Edm.String`, metadata";
    "successActivityCount" SUCCESS_ACTIVITY_COUNT, success_activity_count i64 -> Option<i64>, with_success_activity_count(i64), "`successActivityCount`: `Edm.Int64`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userSignUpMetric`, metadata, with the accessors of [`Entity`](super::Entity)
    UserSignUpMetric: super::Entity = "microsoft.graph.userSignUpMetric";
    inherited "id" ID, with_id(String), "`id`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "browser" BROWSER, browser str -> Option<&str>, with_browser(String), "`browser`: `Edm.String`, metadata";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`, metadata";
    "country" COUNTRY, country str -> Option<&str>, with_country(String), "`country`: `Edm.String`, metadata";
    "factDate" FACT_DATE, fact_date date -> Parsed<Date>, with_fact_date(Date), "`factDate`: `Edm.Date`, metadata";
    "identityProvider" IDENTITY_PROVIDER, identity_provider str -> Option<&str>, with_identity_provider(String), "`identityProvider`: `Edm.String`, metadata";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`, metadata";
    "os" OS, os str -> Option<&str>, with_os(String), "`os`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.userTrainingStatusInfo`](https://learn.microsoft.com/graph/api/resources/usertrainingstatusinfo?view=graph-rest-beta)
    UserTrainingStatusInfo = "microsoft.graph.userTrainingStatusInfo";
    "assignedDateTime" ASSIGNED_DATE_TIME, assigned_date_time date_time -> Parsed<OffsetDateTime>, with_assigned_date_time(OffsetDateTime), "`assignedDateTime`: `Edm.DateTimeOffset`";
    "completionDateTime" COMPLETION_DATE_TIME, completion_date_time date_time -> Parsed<OffsetDateTime>, with_completion_date_time(OffsetDateTime), "`completionDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "trainingStatus" TRAINING_STATUS, training_status enumeration -> Option<super::TrainingStatus>, with_training_status(super::TrainingStatus), "`trainingStatus`: `microsoft.graph.trainingStatus`" "Possible values are: unknown, assigned, inProgress, completed, overdue, unknownFutureValue.";
}
