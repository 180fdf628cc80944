// Written by `cargo xtask gen`; do not edit.
//! Types of the area `reports`.

use crate::runtime::{Date, OffsetDateTime, Parsed, Uuid, Value};

crate::runtime::model! {
    /// [`microsoft.graph.applicationSignInDetailedSummary`](https://learn.microsoft.com/graph/api/resources/applicationsignindetailedsummary?view=graph-rest-beta)
    ApplicationSignInDetailedSummary = "microsoft.graph.applicationSignInDetailedSummary";
    "aggregatedEventDateTime" AGGREGATED_EVENT_DATE_TIME, aggregated_event_date_time date_time -> Parsed<OffsetDateTime>, with_aggregated_event_date_time(OffsetDateTime), "`aggregatedEventDateTime`: `Edm.DateTimeOffset`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "signInCount" SIGN_IN_COUNT, sign_in_count i64 -> Option<i64>, with_sign_in_count(i64), "`signInCount`: `Edm.Int64`";
    "status" STATUS, status model -> Option<&super::SignInStatus>, with_status(super::SignInStatus), "`status`: `microsoft.graph.signInStatus`";
}

crate::runtime::model! {
    /// [`microsoft.graph.applicationSignInSummary`](https://learn.microsoft.com/graph/api/resources/applicationsigninsummary?view=graph-rest-beta)
    ApplicationSignInSummary = "microsoft.graph.applicationSignInSummary";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`";
    "failedSignInCount" FAILED_SIGN_IN_COUNT, failed_sign_in_count i64 -> Option<i64>, with_failed_sign_in_count(i64), "`failedSignInCount`: `Edm.Int64`";
    "successPercentage" SUCCESS_PERCENTAGE, success_percentage i32 -> Option<i32>, with_success_percentage(i32), "`successPercentage`: `Edm.Int32`";
    "successfulSignInCount" SUCCESSFUL_SIGN_IN_COUNT, successful_sign_in_count i64 -> Option<i64>, with_successful_sign_in_count(i64), "`successfulSignInCount`: `Edm.Int64`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.appliedConditionalAccessPolicy`](https://learn.microsoft.com/graph/api/resources/appliedconditionalaccesspolicy?view=graph-rest-beta)
    AppliedConditionalAccessPolicy = "microsoft.graph.appliedConditionalAccessPolicy";
    "authenticationStrength" AUTHENTICATION_STRENGTH, authentication_strength model -> Option<&super::AuthenticationStrength>, with_authentication_strength(super::AuthenticationStrength), "`authenticationStrength`: `microsoft.graph.authenticationStrength`";
    "conditionsNotNot" CONDITIONS_NOT_NOT, conditions_not_not enumeration -> Option<super::ConditionalAccessConditions>, with_conditions_not_not(super::ConditionalAccessConditions), "`conditionsNotNot`: `microsoft.graph.conditionalAccessConditions`" "Possible values are: none, application, users, devicePlatform, location, signInRisk, clientType, userRisk, time, deviceState, ipAddressSeenByAzureAD, client, unknownFutureValue, ipAddressSeenByResourceProvider, servicePrincipals, servicePrincipalRisk.";
    "conditionsSatisfied" CONDITIONS_SATISFIED, conditions_satisfied enumeration -> Option<super::ConditionalAccessConditions>, with_conditions_satisfied(super::ConditionalAccessConditions), "`conditionsSatisfied`: `microsoft.graph.conditionalAccessConditions`" "Possible values are: none, application, users, devicePlatform, location, signInRisk, clientType, userRisk, time, deviceState, ipAddressSeenByAzureAD, client, unknownFutureValue, ipAddressSeenByResourceProvider, servicePrincipals, servicePrincipalRisk.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "enforcedGrantControls" ENFORCED_GRANT_CONTROLS, enforced_grant_controls strs -> Option<Vec<&str>>, with_enforced_grant_controls(Vec<String>), "`enforcedGrantControls`: `Collection(Edm.String)`";
    "enforcedSessionControls" ENFORCED_SESSION_CONTROLS, enforced_session_controls strs -> Option<Vec<&str>>, with_enforced_session_controls(Vec<String>), "`enforcedSessionControls`: `Collection(Edm.String)`";
    "excludeRulesSatisfied" EXCLUDE_RULES_SATISFIED, exclude_rules_satisfied models -> Option<&[super::ConditionalAccessRuleSatisfied]>, with_exclude_rules_satisfied(Vec<super::ConditionalAccessRuleSatisfied>), "`excludeRulesSatisfied`: `Collection(microsoft.graph.conditionalAccessRuleSatisfied)`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "includeRulesSatisfied" INCLUDE_RULES_SATISFIED, include_rules_satisfied models -> Option<&[super::ConditionalAccessRuleSatisfied]>, with_include_rules_satisfied(Vec<super::ConditionalAccessRuleSatisfied>), "`includeRulesSatisfied`: `Collection(microsoft.graph.conditionalAccessRuleSatisfied)`";
    "result" RESULT, result enumeration -> Option<super::AppliedConditionalAccessPolicyResult>, with_result(super::AppliedConditionalAccessPolicyResult), "`result`: `microsoft.graph.appliedConditionalAccessPolicyResult`" "Possible values are: success, failure, notApplied, notEnabled, unknown, unknownFutureValue, reportOnlySuccess, reportOnlyFailure, reportOnlyNotApplied, reportOnlyInterrupted.";
    "sessionControlsNot" SESSION_CONTROLS_NOT, session_controls_not strs -> Option<Vec<&str>>, with_session_controls_not(Vec<String>), "`sessionControlsNot`: `Collection(Edm.String)`";
    "conditionsNotSatisfied" CONDITIONS_NOT_SATISFIED, conditions_not_satisfied str -> Option<&str>, with_conditions_not_satisfied(String), "`conditionsNotSatisfied`: `Edm.String`";
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
    /// [`microsoft.graph.auditActivityInitiator`](https://learn.microsoft.com/graph/api/resources/auditactivityinitiator?view=graph-rest-beta)
    AuditActivityInitiator = "microsoft.graph.auditActivityInitiator";
    "app" APP, app model -> Option<&super::AppIdentity>, with_app(super::AppIdentity), "`app`: `microsoft.graph.appIdentity`";
    "user" USER, user model -> Option<&super::AuditUserIdentity>, with_user(super::AuditUserIdentity), "`user`: `microsoft.graph.auditUserIdentity`";
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

crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationMethodFeature`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AuthenticationMethodFeature = "microsoft.graph.authenticationMethodFeature" {
        SsprRegistered = "ssprRegistered",
        SsprEnabled = "ssprEnabled",
        SsprCapable = "ssprCapable",
        PasswordlessCapable = "passwordlessCapable",
        MfaCapable = "mfaCapable",
    }
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.authenticationMethodsRoot`](https://learn.microsoft.com/graph/api/resources/authenticationmethodsroot?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AuthenticationMethodsRoot: super::Entity = "microsoft.graph.authenticationMethodsRoot";
    inherited "id" ID, with_id(String), "`id`";
    "userRegistrationDetails" USER_REGISTRATION_DETAILS, user_registration_details models -> Option<&[super::UserRegistrationDetails]>, with_user_registration_details(Vec<super::UserRegistrationDetails>), "`userRegistrationDetails`: `Collection(microsoft.graph.userRegistrationDetails)`";
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
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessRuleSatisfied`](https://learn.microsoft.com/graph/api/resources/conditionalaccessrulesatisfied?view=graph-rest-beta)
    ConditionalAccessRuleSatisfied = "microsoft.graph.conditionalAccessRuleSatisfied";
    "conditionalAccessCondition" CONDITIONAL_ACCESS_CONDITION, conditional_access_condition enumeration -> Option<super::ConditionalAccessConditions>, with_conditional_access_condition(super::ConditionalAccessConditions), "`conditionalAccessCondition`: `microsoft.graph.conditionalAccessConditions`" "Possible values are: none, application, users, devicePlatform, location, clientType, userRisk, signInRisk, time, deviceState, client, ipAddressSeenByAzureAD, ipAddressSeenByResourceProvider, unknownFutureValue, servicePrincipals, servicePrincipalRisk.";
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
    /// [`microsoft.graph.credentialUsageSummary`](https://learn.microsoft.com/graph/api/resources/credentialusagesummary?view=graph-rest-beta)
    CredentialUsageSummary = "microsoft.graph.credentialUsageSummary";
    "authMethod" AUTH_METHOD, auth_method str -> Option<&str>, with_auth_method(String), "`authMethod`: `Edm.String`" "Possible values are: email, mobileSMS, mobileCall, officePhone, securityQuestion.";
    "failureActivityCount" FAILURE_ACTIVITY_COUNT, failure_activity_count i64 -> Option<i64>, with_failure_activity_count(i64), "`failureActivityCount`: `Edm.Int64`";
    "feature" FEATURE, feature enumeration -> Option<super::FeatureType>, with_feature(super::FeatureType), "`feature`: `microsoft.graph.featureType`" "Possible values are: registration, reset, unknownFutureValue.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "successfulActivityCount" SUCCESSFUL_ACTIVITY_COUNT, successful_activity_count i64 -> Option<i64>, with_successful_activity_count(i64), "`successfulActivityCount`: `Edm.Int64`";
}

crate::runtime::model! {
    /// [`microsoft.graph.credentialUserRegistrationCount`](https://learn.microsoft.com/graph/api/resources/credentialuserregistrationcount?view=graph-rest-beta)
    CredentialUserRegistrationCount = "microsoft.graph.credentialUserRegistrationCount";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "totalUserCount" TOTAL_USER_COUNT, total_user_count i64 -> Option<i64>, with_total_user_count(i64), "`totalUserCount`: `Edm.Int64`";
    "userRegistrationCounts" USER_REGISTRATION_COUNTS, user_registration_counts models -> Option<&[super::UserRegistrationCount]>, with_user_registration_counts(Vec<super::UserRegistrationCount>), "`userRegistrationCounts`: `Collection(microsoft.graph.userRegistrationCount)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.credentialUserRegistrationDetails`](https://learn.microsoft.com/graph/api/resources/credentialuserregistrationdetails?view=graph-rest-beta)
    CredentialUserRegistrationDetails = "microsoft.graph.credentialUserRegistrationDetails";
    "authMethods" AUTH_METHODS, auth_methods enumerations -> Option<Vec<super::RegistrationAuthMethod>>, with_auth_methods(Vec<super::RegistrationAuthMethod>), "`authMethods`: `Collection(microsoft.graph.registrationAuthMethod)`" "Possible values are: email, mobilePhone, officePhone, securityQuestion.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isCapable" IS_CAPABLE, is_capable bool -> Option<bool>, with_is_capable(bool), "`isCapable`: `Edm.Boolean`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "isMfaRegistered" IS_MFA_REGISTERED, is_mfa_registered bool -> Option<bool>, with_is_mfa_registered(bool), "`isMfaRegistered`: `Edm.Boolean`";
    "isRegistered" IS_REGISTERED, is_registered bool -> Option<bool>, with_is_registered(bool), "`isRegistered`: `Edm.Boolean`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
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
}

crate::runtime::model! {
    /// [`microsoft.graph.directoryAudit`](https://learn.microsoft.com/graph/api/resources/directoryaudit?view=graph-rest-beta)
    DirectoryAudit = "microsoft.graph.directoryAudit";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`";
    "activityDisplayName" ACTIVITY_DISPLAY_NAME, activity_display_name str -> Option<&str>, with_activity_display_name(String), "`activityDisplayName`: `Edm.String`";
    "additionalDetails" ADDITIONAL_DETAILS, additional_details models -> Option<&[super::KeyValue]>, with_additional_details(Vec<super::KeyValue>), "`additionalDetails`: `Collection(microsoft.graph.keyValue)`";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`";
    "correlationId" CORRELATION_ID, correlation_id guid -> Parsed<Uuid>, with_correlation_id(Uuid), "`correlationId`: `Edm.Guid`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "initiatedBy" INITIATED_BY, initiated_by model -> Option<&super::AuditActivityInitiator>, with_initiated_by(super::AuditActivityInitiator), "`initiatedBy`: `microsoft.graph.auditActivityInitiator`";
    "loggedByService" LOGGED_BY_SERVICE, logged_by_service str -> Option<&str>, with_logged_by_service(String), "`loggedByService`: `Edm.String`";
    "operationType" OPERATION_TYPE, operation_type str -> Option<&str>, with_operation_type(String), "`operationType`: `Edm.String`" "Possible values are: Add, Update, Delete, Unassign, Assign.";
    "result" RESULT, result enumeration -> Option<super::OperationResult>, with_result(super::OperationResult), "`result`: `microsoft.graph.operationResult`" "Possible values are: success, failure, timeout, unknownFutureValue.";
    "resultReason" RESULT_REASON, result_reason str -> Option<&str>, with_result_reason(String), "`resultReason`: `Edm.String`";
    "targetResources" TARGET_RESOURCES, target_resources models -> Option<&[super::TargetResource]>, with_target_resources(Vec<super::TargetResource>), "`targetResources`: `Collection(microsoft.graph.targetResource)`";
    "userAgent" USER_AGENT, user_agent str -> Option<&str>, with_user_agent(String), "`userAgent`: `Edm.String`";
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

crate::runtime::enumeration! {
    /// [`microsoft.graph.groupType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    GroupType = "microsoft.graph.groupType" {
        UnifiedGroups = "unifiedGroups",
        AzureAd = "azureAD",
        UnknownFutureValue = "unknownFutureValue",
    }
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
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.initiator`](https://learn.microsoft.com/graph/api/resources/initiator?view=graph-rest-beta)
    Initiator = "microsoft.graph.initiator";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.office365ActiveUserCounts`](https://learn.microsoft.com/graph/api/resources/office365activeusercounts?view=graph-rest-beta)
    Office365ActiveUserCounts = "microsoft.graph.office365ActiveUserCounts";
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
    /// [`microsoft.graph.office365ActiveUserDetail`](https://learn.microsoft.com/graph/api/resources/office365activeuserdetail?view=graph-rest-beta)
    Office365ActiveUserDetail = "microsoft.graph.office365ActiveUserDetail";
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
    /// [`microsoft.graph.office365GroupsActivityCounts`](https://learn.microsoft.com/graph/api/resources/office365groupsactivitycounts?view=graph-rest-beta)
    Office365GroupsActivityCounts = "microsoft.graph.office365GroupsActivityCounts";
    "reportRefreshDate" REPORT_REFRESH_DATE, report_refresh_date date -> Parsed<Date>, with_report_refresh_date(Date), "`reportRefreshDate`: `Edm.Date`";
    "exchangeEmailsReceived" EXCHANGE_EMAILS_RECEIVED, exchange_emails_received i64 -> Option<i64>, with_exchange_emails_received(i64), "`exchangeEmailsReceived`: `Edm.Int64`";
    "yammerMessagesPosted" YAMMER_MESSAGES_POSTED, yammer_messages_posted i64 -> Option<i64>, with_yammer_messages_posted(i64), "`yammerMessagesPosted`: `Edm.Int64`";
    "yammerMessagesRead" YAMMER_MESSAGES_READ, yammer_messages_read i64 -> Option<i64>, with_yammer_messages_read(i64), "`yammerMessagesRead`: `Edm.Int64`";
    "yammerMessagesLiked" YAMMER_MESSAGES_LIKED, yammer_messages_liked i64 -> Option<i64>, with_yammer_messages_liked(i64), "`yammerMessagesLiked`: `Edm.Int64`";
    "reportDate" REPORT_DATE, report_date date -> Parsed<Date>, with_report_date(Date), "`reportDate`: `Edm.Date`";
    "reportPeriod" REPORT_PERIOD, report_period str -> Option<&str>, with_report_period(String), "`reportPeriod`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.office365GroupsActivityDetail`](https://learn.microsoft.com/graph/api/resources/office365groupsactivitydetail?view=graph-rest-beta)
    Office365GroupsActivityDetail = "microsoft.graph.office365GroupsActivityDetail";
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
}

crate::runtime::model! {
    /// [`microsoft.graph.office365GroupsActivityFileCounts`](https://learn.microsoft.com/graph/api/resources/office365groupsactivityfilecounts?view=graph-rest-beta)
    Office365GroupsActivityFileCounts = "microsoft.graph.office365GroupsActivityFileCounts";
    "reportRefreshDate" REPORT_REFRESH_DATE, report_refresh_date date -> Parsed<Date>, with_report_refresh_date(Date), "`reportRefreshDate`: `Edm.Date`";
    "total" TOTAL, total i64 -> Option<i64>, with_total(i64), "`total`: `Edm.Int64`";
    "active" ACTIVE, active i64 -> Option<i64>, with_active(i64), "`active`: `Edm.Int64`";
    "reportDate" REPORT_DATE, report_date date -> Parsed<Date>, with_report_date(Date), "`reportDate`: `Edm.Date`";
    "reportPeriod" REPORT_PERIOD, report_period str -> Option<&str>, with_report_period(String), "`reportPeriod`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.office365GroupsActivityGroupCounts`](https://learn.microsoft.com/graph/api/resources/office365groupsactivitygroupcounts?view=graph-rest-beta)
    Office365GroupsActivityGroupCounts = "microsoft.graph.office365GroupsActivityGroupCounts";
    "reportRefreshDate" REPORT_REFRESH_DATE, report_refresh_date date -> Parsed<Date>, with_report_refresh_date(Date), "`reportRefreshDate`: `Edm.Date`";
    "total" TOTAL, total i64 -> Option<i64>, with_total(i64), "`total`: `Edm.Int64`";
    "active" ACTIVE, active i64 -> Option<i64>, with_active(i64), "`active`: `Edm.Int64`";
    "reportDate" REPORT_DATE, report_date date -> Parsed<Date>, with_report_date(Date), "`reportDate`: `Edm.Date`";
    "reportPeriod" REPORT_PERIOD, report_period str -> Option<&str>, with_report_period(String), "`reportPeriod`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.office365GroupsActivityStorage`](https://learn.microsoft.com/graph/api/resources/office365groupsactivitystorage?view=graph-rest-beta)
    Office365GroupsActivityStorage = "microsoft.graph.office365GroupsActivityStorage";
    "reportRefreshDate" REPORT_REFRESH_DATE, report_refresh_date date -> Parsed<Date>, with_report_refresh_date(Date), "`reportRefreshDate`: `Edm.Date`";
    "mailboxStorageUsedInBytes" MAILBOX_STORAGE_USED_IN_BYTES, mailbox_storage_used_in_bytes i64 -> Option<i64>, with_mailbox_storage_used_in_bytes(i64), "`mailboxStorageUsedInBytes`: `Edm.Int64`";
    "siteStorageUsedInBytes" SITE_STORAGE_USED_IN_BYTES, site_storage_used_in_bytes i64 -> Option<i64>, with_site_storage_used_in_bytes(i64), "`siteStorageUsedInBytes`: `Edm.Int64`";
    "reportDate" REPORT_DATE, report_date date -> Parsed<Date>, with_report_date(Date), "`reportDate`: `Edm.Date`";
    "reportPeriod" REPORT_PERIOD, report_period str -> Option<&str>, with_report_period(String), "`reportPeriod`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.office365ServicesUserCounts`](https://learn.microsoft.com/graph/api/resources/office365servicesusercounts?view=graph-rest-beta)
    Office365ServicesUserCounts = "microsoft.graph.office365ServicesUserCounts";
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
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.provisionedIdentity`](https://learn.microsoft.com/graph/api/resources/provisionedidentity?view=graph-rest-beta)
    ProvisionedIdentity = "microsoft.graph.provisionedIdentity";
    "details" DETAILS, details model -> Option<&super::DetailsInfo>, with_details(super::DetailsInfo), "`details`: `microsoft.graph.detailsInfo`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "identityType" IDENTITY_TYPE, identity_type str -> Option<&str>, with_identity_type(String), "`identityType`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.provisioningAction`](https://learn.microsoft.com/graph/api/resources/provisioningobjectsummary?view=graph-rest-beta)
    ProvisioningAction = "microsoft.graph.provisioningAction" {
        Create = "create",
        Update = "update",
        Delete = "delete",
        Stageddelete = "stageddelete",
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
    /// [`microsoft.graph.provisioningObjectSummary`](https://learn.microsoft.com/graph/api/resources/provisioningobjectsummary?view=graph-rest-beta)
    ProvisioningObjectSummary = "microsoft.graph.provisioningObjectSummary";
    "provisioningAction" PROVISIONING_ACTION, provisioning_action enumeration -> Option<super::ProvisioningAction>, with_provisioning_action(super::ProvisioningAction), "`provisioningAction`: `microsoft.graph.provisioningAction`" "Possible values are: create, update, delete, stageddelete, disable, other, unknownFutureValue.";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`";
    "changeId" CHANGE_ID, change_id str -> Option<&str>, with_change_id(String), "`changeId`: `Edm.String`";
    "cycleId" CYCLE_ID, cycle_id str -> Option<&str>, with_cycle_id(String), "`cycleId`: `Edm.String`";
    "durationInMilliseconds" DURATION_IN_MILLISECONDS, duration_in_milliseconds i32 -> Option<i32>, with_duration_in_milliseconds(i32), "`durationInMilliseconds`: `Edm.Int32`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "initiatedBy" INITIATED_BY, initiated_by model -> Option<&super::Initiator>, with_initiated_by(super::Initiator), "`initiatedBy`: `microsoft.graph.initiator`";
    "jobId" JOB_ID, job_id str -> Option<&str>, with_job_id(String), "`jobId`: `Edm.String`";
    "modifiedProperties" MODIFIED_PROPERTIES, modified_properties models -> Option<&[super::ModifiedProperty]>, with_modified_properties(Vec<super::ModifiedProperty>), "`modifiedProperties`: `Collection(microsoft.graph.modifiedProperty)`";
    "provisioningSteps" PROVISIONING_STEPS, provisioning_steps models -> Option<&[super::ProvisioningStep]>, with_provisioning_steps(Vec<super::ProvisioningStep>), "`provisioningSteps`: `Collection(microsoft.graph.provisioningStep)`";
    "servicePrincipal" SERVICE_PRINCIPAL, service_principal models -> Option<&[super::ServicePrincipal]>, with_service_principal(Vec<super::ServicePrincipal>), "`servicePrincipal`: `Collection(microsoft.graph.servicePrincipal)`";
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
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`" "Possible values are: success, warning, failure, skipped, unknownFutureValue.";
    "errorinfo" ERRORINFO, errorinfo model -> Option<&super::ProvisioningErrorInfo>, with_errorinfo(super::ProvisioningErrorInfo), "`errorinfo`: `microsoft.graph.provisioningErrorInfo`";
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
    /// [`microsoft.graph.provisioningSystem`](https://learn.microsoft.com/graph/api/resources/provisioningsystem?view=graph-rest-beta)
    ProvisioningSystem = "microsoft.graph.provisioningSystem";
    "details" DETAILS, details model -> Option<&super::DetailsInfo>, with_details(super::DetailsInfo), "`details`: `microsoft.graph.detailsInfo`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.relyingPartyDetailedSummary`](https://learn.microsoft.com/graph/api/resources/relyingpartydetailedsummary?view=graph-rest-beta)
    RelyingPartyDetailedSummary = "microsoft.graph.relyingPartyDetailedSummary";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
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

crate::runtime::model! {
    /// [`microsoft.graph.reportRoot`](https://learn.microsoft.com/graph/api/resources/reportroot?view=graph-rest-beta), [intune-shared-reportroot](https://learn.microsoft.com/graph/api/resources/intune-shared-reportroot?view=graph-rest-beta)
    ReportRoot = "microsoft.graph.reportRoot";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "applicationSignInDetailedSummary" APPLICATION_SIGN_IN_DETAILED_SUMMARY, application_sign_in_detailed_summary models -> Option<&[super::ApplicationSignInDetailedSummary]>, with_application_sign_in_detailed_summary(Vec<super::ApplicationSignInDetailedSummary>), "`applicationSignInDetailedSummary`: `Collection(microsoft.graph.applicationSignInDetailedSummary)`";
    "authenticationMethods" AUTHENTICATION_METHODS, authentication_methods model -> Option<&super::AuthenticationMethodsRoot>, with_authentication_methods(super::AuthenticationMethodsRoot), "`authenticationMethods`: `microsoft.graph.authenticationMethodsRoot`";
    "credentialUserRegistrationDetails" CREDENTIAL_USER_REGISTRATION_DETAILS, credential_user_registration_details models -> Option<&[super::CredentialUserRegistrationDetails]>, with_credential_user_registration_details(Vec<super::CredentialUserRegistrationDetails>), "`credentialUserRegistrationDetails`: `Collection(microsoft.graph.credentialUserRegistrationDetails)`";
    "userCredentialUsageDetails" USER_CREDENTIAL_USAGE_DETAILS, user_credential_usage_details models -> Option<&[super::UserCredentialUsageDetails]>, with_user_credential_usage_details(Vec<super::UserCredentialUsageDetails>), "`userCredentialUsageDetails`: `Collection(microsoft.graph.userCredentialUsageDetails)`";
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
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.sessionLifetimePolicy`](https://learn.microsoft.com/graph/api/resources/sessionlifetimepolicy?view=graph-rest-beta)
    SessionLifetimePolicy = "microsoft.graph.sessionLifetimePolicy";
    "expirationRequirement" EXPIRATION_REQUIREMENT, expiration_requirement enumeration -> Option<super::ExpirationRequirement>, with_expiration_requirement(super::ExpirationRequirement), "`expirationRequirement`: `microsoft.graph.expirationRequirement`" "Possible values are: rememberMultifactorAuthenticationOnTrustedDevices, tenantTokenLifetimePolicy, audienceTokenLifetimePolicy, signInFrequencyPeriodicReauthentication, ngcMfa, signInFrequencyEveryTime, unknownFutureValue.";
    "detail" DETAIL, detail str -> Option<&str>, with_detail(String), "`detail`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.signIn`](https://learn.microsoft.com/graph/api/resources/signin?view=graph-rest-beta)
    SignIn = "microsoft.graph.signIn";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "appliedConditionalAccessPolicies" APPLIED_CONDITIONAL_ACCESS_POLICIES, applied_conditional_access_policies models -> Option<&[super::AppliedConditionalAccessPolicy]>, with_applied_conditional_access_policies(Vec<super::AppliedConditionalAccessPolicy>), "`appliedConditionalAccessPolicies`: `Collection(microsoft.graph.appliedConditionalAccessPolicy)`";
    "authenticationContextClassReferences" AUTHENTICATION_CONTEXT_CLASS_REFERENCES, authentication_context_class_references models -> Option<&[super::AuthenticationContext]>, with_authentication_context_class_references(Vec<super::AuthenticationContext>), "`authenticationContextClassReferences`: `Collection(microsoft.graph.authenticationContext)`";
    "authenticationDetails" AUTHENTICATION_DETAILS, authentication_details models -> Option<&[super::AuthenticationDetail]>, with_authentication_details(Vec<super::AuthenticationDetail>), "`authenticationDetails`: `Collection(microsoft.graph.authenticationDetail)`";
    "authenticationMethodsUsed" AUTHENTICATION_METHODS_USED, authentication_methods_used strs -> Option<Vec<&str>>, with_authentication_methods_used(Vec<String>), "`authenticationMethodsUsed`: `Collection(Edm.String)`" "Possible values are: SMS, Authenticator App, App Verification code, Password, FIDO, PHS, PTA.";
    "authenticationProcessingDetails" AUTHENTICATION_PROCESSING_DETAILS, authentication_processing_details models -> Option<&[super::KeyValue]>, with_authentication_processing_details(Vec<super::KeyValue>), "`authenticationProcessingDetails`: `Collection(microsoft.graph.keyValue)`";
    "authenticationProtocol" AUTHENTICATION_PROTOCOL, authentication_protocol enumeration -> Option<super::ProtocolType>, with_authentication_protocol(super::ProtocolType), "`authenticationProtocol`: `microsoft.graph.protocolType`" "Possible values are: none, oAuth2, ropc, wsFederation, saml20, deviceCode, unknownFutureValue.";
    "authenticationRequirement" AUTHENTICATION_REQUIREMENT, authentication_requirement str -> Option<&str>, with_authentication_requirement(String), "`authenticationRequirement`: `Edm.String`";
    "authenticationRequirementPolicies" AUTHENTICATION_REQUIREMENT_POLICIES, authentication_requirement_policies models -> Option<&[super::AuthenticationRequirementPolicy]>, with_authentication_requirement_policies(Vec<super::AuthenticationRequirementPolicy>), "`authenticationRequirementPolicies`: `Collection(microsoft.graph.authenticationRequirementPolicy)`";
    "autonomousSystemNumber" AUTONOMOUS_SYSTEM_NUMBER, autonomous_system_number i32 -> Option<i32>, with_autonomous_system_number(i32), "`autonomousSystemNumber`: `Edm.Int32`";
    "azureResourceId" AZURE_RESOURCE_ID, azure_resource_id str -> Option<&str>, with_azure_resource_id(String), "`azureResourceId`: `Edm.String`";
    "clientAppUsed" CLIENT_APP_USED, client_app_used str -> Option<&str>, with_client_app_used(String), "`clientAppUsed`: `Edm.String`";
    "clientCredentialType" CLIENT_CREDENTIAL_TYPE, client_credential_type enumeration -> Option<super::ClientCredentialType>, with_client_credential_type(super::ClientCredentialType), "`clientCredentialType`: `microsoft.graph.clientCredentialType`" "Possible values are: none, clientSecret, clientAssertion, federatedIdentityCredential, managedIdentity, certificate, unknownFutureValue.";
    "conditionalAccessStatus" CONDITIONAL_ACCESS_STATUS, conditional_access_status enumeration -> Option<super::ConditionalAccessStatus>, with_conditional_access_status(super::ConditionalAccessStatus), "`conditionalAccessStatus`: `microsoft.graph.conditionalAccessStatus`" "Possible values are: success, failure, notApplied, unknownFutureValue.";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "crossTenantAccessType" CROSS_TENANT_ACCESS_TYPE, cross_tenant_access_type enumeration -> Option<super::SignInAccessType>, with_cross_tenant_access_type(super::SignInAccessType), "`crossTenantAccessType`: `microsoft.graph.signInAccessType`" "Possible values are: none, b2bCollaboration, b2bDirectConnect, microsoftSupport, serviceProvider, unknownFutureValue.";
    "deviceDetail" DEVICE_DETAIL, device_detail model -> Option<&super::DeviceDetail>, with_device_detail(super::DeviceDetail), "`deviceDetail`: `microsoft.graph.deviceDetail`";
    "federatedCredentialId" FEDERATED_CREDENTIAL_ID, federated_credential_id str -> Option<&str>, with_federated_credential_id(String), "`federatedCredentialId`: `Edm.String`";
    "flaggedForReview" FLAGGED_FOR_REVIEW, flagged_for_review bool -> Option<bool>, with_flagged_for_review(bool), "`flaggedForReview`: `Edm.Boolean`";
    "homeTenantId" HOME_TENANT_ID, home_tenant_id str -> Option<&str>, with_home_tenant_id(String), "`homeTenantId`: `Edm.String`";
    "homeTenantName" HOME_TENANT_NAME, home_tenant_name str -> Option<&str>, with_home_tenant_name(String), "`homeTenantName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Inherited from entity.";
    "incomingTokenType" INCOMING_TOKEN_TYPE, incoming_token_type enumeration -> Option<super::IncomingTokenType>, with_incoming_token_type(super::IncomingTokenType), "`incomingTokenType`: `microsoft.graph.incomingTokenType`" "Possible values are: none, primaryRefreshToken, saml11, saml20, unknownFutureValue, remoteDesktopToken.";
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
    "mfaDetail" MFA_DETAIL, mfa_detail str -> Option<&str>, with_mfa_detail(String), "`mfaDetail`: `Edm.String`";
    "riskEventTypes" RISK_EVENT_TYPES, risk_event_types strs -> Option<Vec<&str>>, with_risk_event_types(Vec<String>), "`riskEventTypes`: `Collection(Edm.String)`";
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
    }
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
    "errorCategory" ERROR_CATEGORY, error_category str -> Option<&str>, with_error_category(String), "`errorCategory`: `Edm.String`" "Possible values are: Failure, NonServiceFailure, Success.";
    "errorCode" ERROR_CODE, error_code str -> Option<&str>, with_error_code(String), "`errorCode`: `Edm.String`";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`";
    "recommendedAction" RECOMMENDED_ACTION, recommended_action str -> Option<&str>, with_recommended_action(String), "`recommendedAction`: `Edm.String`";
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
    /// [`microsoft.graph.targetResourceApp`](https://learn.microsoft.com/graph/api/resources/targetresourceapp?view=graph-rest-beta), with the accessors of [`TargetResource`](super::TargetResource)
    TargetResourceApp: super::TargetResource = "microsoft.graph.targetResourceApp";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "type" TYPE, with_type(String), "`type`";
    inherited "userPrincipalName" USER_PRINCIPAL_NAME, with_user_principal_name(String), "`userPrincipalName`";
    inherited "groupType" GROUP_TYPE, with_group_type(super::GroupType), "`groupType`";
    inherited "modifiedProperties" MODIFIED_PROPERTIES, with_modified_properties(Vec<super::ModifiedProperty>), "`modifiedProperties`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userCredentialUsageDetails`](https://learn.microsoft.com/graph/api/resources/usercredentialusagedetails?view=graph-rest-beta)
    UserCredentialUsageDetails = "microsoft.graph.userCredentialUsageDetails";
    "authMethod" AUTH_METHOD, auth_method str -> Option<&str>, with_auth_method(String), "`authMethod`: `Edm.String`" "Possible values are: email, mobileSMS, mobileCall, officePhone, securityQuestion.";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`";
    "failureReason" FAILURE_REASON, failure_reason str -> Option<&str>, with_failure_reason(String), "`failureReason`: `Edm.String`";
    "feature" FEATURE, feature enumeration -> Option<super::FeatureType>, with_feature(super::FeatureType), "`feature`: `microsoft.graph.featureType`" "Possible values are: registration, reset, unknownFutureValue.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isSuccess" IS_SUCCESS, is_success bool -> Option<bool>, with_is_success(bool), "`isSuccess`: `Edm.Boolean`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userRegistrationCount`](https://learn.microsoft.com/graph/api/resources/userregistrationcount?view=graph-rest-beta)
    UserRegistrationCount = "microsoft.graph.userRegistrationCount";
    "registrationCount" REGISTRATION_COUNT, registration_count i64 -> Option<i64>, with_registration_count(i64), "`registrationCount`: `Edm.Int64`";
    "registrationStatus" REGISTRATION_STATUS, registration_status str -> Option<&str>, with_registration_status(String), "`registrationStatus`: `Edm.String`" "Possible values are: registered, enabled, capable, mfaRegistered.";
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
    "defaultMethod" DEFAULT_METHOD, default_method str -> Option<&str>, with_default_method(String), "`defaultMethod`: `Edm.String`";
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
    /// [`microsoft.graph.userTrainingStatusInfo`](https://learn.microsoft.com/graph/api/resources/usertrainingstatusinfo?view=graph-rest-beta)
    UserTrainingStatusInfo = "microsoft.graph.userTrainingStatusInfo";
    "assignedDateTime" ASSIGNED_DATE_TIME, assigned_date_time date_time -> Parsed<OffsetDateTime>, with_assigned_date_time(OffsetDateTime), "`assignedDateTime`: `Edm.DateTimeOffset`";
    "completionDateTime" COMPLETION_DATE_TIME, completion_date_time date_time -> Parsed<OffsetDateTime>, with_completion_date_time(OffsetDateTime), "`completionDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "trainingStatus" TRAINING_STATUS, training_status enumeration -> Option<super::TrainingStatus>, with_training_status(super::TrainingStatus), "`trainingStatus`: `microsoft.graph.trainingStatus`" "Possible values are: unknown, assigned, inProgress, completed, overdue, unknownFutureValue.";
}
