// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.secureSignInSessionControl`, metadata, with the accessors of [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl)
    SecureSignInSessionControl: super::ConditionalAccessSessionControl = "microsoft.graph.secureSignInSessionControl";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
}

crate::runtime::model! {
    /// [`microsoft.graph.selfServiceSignUpAuthenticationFlowConfiguration`](https://learn.microsoft.com/graph/api/resources/selfservicesignupauthenticationflowconfiguration?view=graph-rest-beta)
    SelfServiceSignUpAuthenticationFlowConfiguration = "microsoft.graph.selfServiceSignUpAuthenticationFlowConfiguration";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`" "Required.";
}

crate::runtime::model! {
    /// `microsoft.graph.servicePrincipalCreationConditionSet`, metadata, with the accessors of [`Entity`](super::Entity)
    ServicePrincipalCreationConditionSet: super::Entity = "microsoft.graph.servicePrincipalCreationConditionSet";
    inherited "id" ID, with_id(String), "`id`";
    "applicationIds" APPLICATION_IDS, application_ids strs -> Option<Vec<&str>>, with_application_ids(Vec<String>), "`applicationIds`: `Collection(Edm.String)`, metadata";
    "applicationPublisherIds" APPLICATION_PUBLISHER_IDS, application_publisher_ids strs -> Option<Vec<&str>>, with_application_publisher_ids(Vec<String>), "`applicationPublisherIds`: `Collection(Edm.String)`, metadata";
    "applicationTenantIds" APPLICATION_TENANT_IDS, application_tenant_ids strs -> Option<Vec<&str>>, with_application_tenant_ids(Vec<String>), "`applicationTenantIds`: `Collection(Edm.String)`, metadata";
    "applicationsFromVerifiedPublisherOnly" APPLICATIONS_FROM_VERIFIED_PUBLISHER_ONLY, applications_from_verified_publisher_only bool -> Option<bool>, with_applications_from_verified_publisher_only(bool), "`applicationsFromVerifiedPublisherOnly`: `Edm.Boolean`, metadata";
    "certifiedApplicationsOnly" CERTIFIED_APPLICATIONS_ONLY, certified_applications_only bool -> Option<bool>, with_certified_applications_only(bool), "`certifiedApplicationsOnly`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.servicePrincipalCreationPolicy`, metadata, with the accessors of [`PolicyBase`](super::PolicyBase)
    ServicePrincipalCreationPolicy: super::PolicyBase, super::DirectoryObject, super::Entity = "microsoft.graph.servicePrincipalCreationPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "isBuiltIn" IS_BUILT_IN, is_built_in bool -> Option<bool>, with_is_built_in(bool), "`isBuiltIn`: `Edm.Boolean`, metadata";
    "excludes" EXCLUDES, excludes models -> Option<&[super::ServicePrincipalCreationConditionSet]>, with_excludes(Vec<super::ServicePrincipalCreationConditionSet>), "`excludes`: `Collection(microsoft.graph.servicePrincipalCreationConditionSet)`, metadata";
    "includes" INCLUDES, includes models -> Option<&[super::ServicePrincipalCreationConditionSet]>, with_includes(Vec<super::ServicePrincipalCreationConditionSet>), "`includes`: `Collection(microsoft.graph.servicePrincipalCreationConditionSet)`, metadata";
}

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.servicePrincipalIdentity`](https://learn.microsoft.com/graph/api/resources/serviceprincipalidentity?view=graph-rest-beta), with the accessors of [`Identity`](super::Identity)
    ServicePrincipalIdentity: super::Identity = "microsoft.graph.servicePrincipalIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.servicePrincipalRiskDetection`](https://learn.microsoft.com/graph/api/resources/serviceprincipalriskdetection?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ServicePrincipalRiskDetection: super::Entity = "microsoft.graph.servicePrincipalRiskDetection";
    inherited "id" ID, with_id(String), "`id`";
    "activity" ACTIVITY, activity enumeration -> Option<super::ActivityType>, with_activity(super::ActivityType), "`activity`: `microsoft.graph.activityType`" "Possible values are: signin, unknownFutureValue, servicePrincipal.";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`";
    "additionalInfo" ADDITIONAL_INFO, additional_info str -> Option<&str>, with_additional_info(String), "`additionalInfo`: `Edm.String`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`";
    "detectedDateTime" DETECTED_DATE_TIME, detected_date_time date_time -> Parsed<OffsetDateTime>, with_detected_date_time(OffsetDateTime), "`detectedDateTime`: `Edm.DateTimeOffset`";
    "detectionTimingType" DETECTION_TIMING_TYPE, detection_timing_type enumeration -> Option<super::RiskDetectionTimingType>, with_detection_timing_type(super::RiskDetectionTimingType), "`detectionTimingType`: `microsoft.graph.riskDetectionTimingType`" "Possible values are: notDefined, realtime, nearRealtime, offline, unknownFutureValue.";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "keyIds" KEY_IDS, key_ids strs -> Option<Vec<&str>>, with_key_ids(Vec<String>), "`keyIds`: `Collection(Edm.String)`";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`";
    "location" LOCATION, location model -> Option<&super::SignInLocation>, with_location(super::SignInLocation), "`location`: `microsoft.graph.signInLocation`";
    "requestId" REQUEST_ID, request_id str -> Option<&str>, with_request_id(String), "`requestId`: `Edm.String`";
    "riskDetail" RISK_DETAIL, risk_detail enumeration -> Option<super::RiskDetail>, with_risk_detail(super::RiskDetail), "`riskDetail`: `microsoft.graph.riskDetail`" "Possible values are: none, hidden, unknownFutureValue, adminConfirmedServicePrincipalCompromised, adminDismissedAllRiskForServicePrincipal.";
    "riskEventType" RISK_EVENT_TYPE, risk_event_type str -> Option<&str>, with_risk_event_type(String), "`riskEventType`: `Edm.String`" "Possible values are: investigationsThreatIntelligence, adminConfirmedServicePrincipalCompromised, generic, suspiciousSignins, leakedCredentials, unknownFutureValue.";
    "riskLevel" RISK_LEVEL, risk_level enumeration -> Option<super::RiskLevel>, with_risk_level(super::RiskLevel), "`riskLevel`: `microsoft.graph.riskLevel`" "Possible values are: low, medium, high, hidden, none, unknownFutureValue.";
    "riskState" RISK_STATE, risk_state enumeration -> Option<super::RiskState>, with_risk_state(super::RiskState), "`riskState`: `microsoft.graph.riskState`" "Possible values are: none, dismissed, atRisk, confirmedCompromised, unknownFutureValue.";
    "servicePrincipalDisplayName" SERVICE_PRINCIPAL_DISPLAY_NAME, service_principal_display_name str -> Option<&str>, with_service_principal_display_name(String), "`servicePrincipalDisplayName`: `Edm.String`";
    "servicePrincipalId" SERVICE_PRINCIPAL_ID, service_principal_id str -> Option<&str>, with_service_principal_id(String), "`servicePrincipalId`: `Edm.String`";
    "source" SOURCE, source str -> Option<&str>, with_source(String), "`source`: `Edm.String`";
    "tokenIssuerType" TOKEN_ISSUER_TYPE, token_issuer_type enumeration -> Option<super::TokenIssuerType>, with_token_issuer_type(super::TokenIssuerType), "`tokenIssuerType`: `microsoft.graph.tokenIssuerType`" "Possible values are: AzureAD, UnknownFutureValue.";
    "mitreTechniqueId" MITRE_TECHNIQUE_ID, mitre_technique_id str -> Option<&str>, with_mitre_technique_id(String), "`mitreTechniqueId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.servicePrincipalSignIn`, metadata, with the accessors of [`SignInIdentity`](super::SignInIdentity)
    ServicePrincipalSignIn: super::SignInIdentity = "microsoft.graph.servicePrincipalSignIn";
    "servicePrincipalId" SERVICE_PRINCIPAL_ID, service_principal_id str -> Option<&str>, with_service_principal_id(String), "`servicePrincipalId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.serviceProviderConstraints`, metadata, with the accessors of [`PolicyDeletableItem`](super::PolicyDeletableItem)
    ServiceProviderConstraints: super::PolicyDeletableItem = "microsoft.graph.serviceProviderConstraints" {
        "microsoft.graph.delegatedAdminServiceProviderConstraints",
    };
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.serviceTagNamedLocation`, metadata, with the accessors of [`NamedLocation`](super::NamedLocation)
    ServiceTagNamedLocation: super::NamedLocation = "microsoft.graph.serviceTagNamedLocation";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    "isTrusted" IS_TRUSTED, is_trusted bool -> Option<bool>, with_is_trusted(bool), "`isTrusted`: `Edm.Boolean`, metadata";
    "serviceTags" SERVICE_TAGS, service_tags strs -> Option<Vec<&str>>, with_service_tags(Vec<String>), "`serviceTags`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.severity`, metadata
    Severity = "microsoft.graph.severity" {
        None = "none",
        Low = "low",
        Medium = "medium",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.signInConditions`, metadata
    SignInConditions = "microsoft.graph.signInConditions";
    "agentIdRiskLevel" AGENT_ID_RISK_LEVEL, agent_id_risk_level enumeration -> Option<super::AgentIdRiskLevel>, with_agent_id_risk_level(super::AgentIdRiskLevel), "`agentIdRiskLevel`: `microsoft.graph.agentIdRiskLevel`, metadata";
    "authenticationFlow" AUTHENTICATION_FLOW, authentication_flow model -> Option<&super::AuthenticationFlow>, with_authentication_flow(super::AuthenticationFlow), "`authenticationFlow`: `microsoft.graph.authenticationFlow`, metadata";
    "clientAppType" CLIENT_APP_TYPE, client_app_type enumeration -> Option<super::ConditionalAccessClientApp>, with_client_app_type(super::ConditionalAccessClientApp), "`clientAppType`: `microsoft.graph.conditionalAccessClientApp`, metadata";
    "country" COUNTRY, country str -> Option<&str>, with_country(String), "`country`: `Edm.String`, metadata";
    "deviceInfo" DEVICE_INFO, device_info model -> Option<&super::DeviceInfo>, with_device_info(super::DeviceInfo), "`deviceInfo`: `microsoft.graph.deviceInfo`, metadata";
    "devicePlatform" DEVICE_PLATFORM, device_platform enumeration -> Option<super::ConditionalAccessDevicePlatform>, with_device_platform(super::ConditionalAccessDevicePlatform), "`devicePlatform`: `microsoft.graph.conditionalAccessDevicePlatform`, metadata";
    "insiderRiskLevel" INSIDER_RISK_LEVEL, insider_risk_level enumeration -> Option<super::InsiderRiskLevel>, with_insider_risk_level(super::InsiderRiskLevel), "`insiderRiskLevel`: `microsoft.graph.insiderRiskLevel`, metadata";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`, metadata";
    "servicePrincipalRiskLevel" SERVICE_PRINCIPAL_RISK_LEVEL, service_principal_risk_level enumeration -> Option<super::RiskLevel>, with_service_principal_risk_level(super::RiskLevel), "`servicePrincipalRiskLevel`: `microsoft.graph.riskLevel`, metadata";
    "signInRiskLevel" SIGN_IN_RISK_LEVEL, sign_in_risk_level enumeration -> Option<super::RiskLevel>, with_sign_in_risk_level(super::RiskLevel), "`signInRiskLevel`: `microsoft.graph.riskLevel`, metadata";
    "userRiskLevel" USER_RISK_LEVEL, user_risk_level enumeration -> Option<super::RiskLevel>, with_user_risk_level(super::RiskLevel), "`userRiskLevel`: `microsoft.graph.riskLevel`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.signInContext`, metadata
    SignInContext = "microsoft.graph.signInContext" {
        "microsoft.graph.applicationContext",
        "microsoft.graph.authContext",
        "microsoft.graph.userActionContext",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.signInFrequencyAuthenticationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SignInFrequencyAuthenticationType = "microsoft.graph.signInFrequencyAuthenticationType" {
        PrimaryAndSecondaryAuthentication = "primaryAndSecondaryAuthentication",
        SecondaryAuthentication = "secondaryAuthentication",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.signInFrequencyInterval`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SignInFrequencyInterval = "microsoft.graph.signInFrequencyInterval" {
        TimeBased = "timeBased",
        EveryTime = "everyTime",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from conditionalaccesssessioncontrol.
    ///
    /// [`microsoft.graph.signInFrequencySessionControl`](https://learn.microsoft.com/graph/api/resources/signinfrequencysessioncontrol?view=graph-rest-beta), with the accessors of [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl)
    SignInFrequencySessionControl: super::ConditionalAccessSessionControl = "microsoft.graph.signInFrequencySessionControl";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    "type" TYPE, type_ enumeration -> Option<super::SigninFrequencyType>, with_type(super::SigninFrequencyType), "`type`: `microsoft.graph.signinFrequencyType`" "Possible values are: days, hours, null.";
    "value" VALUE, value i32 -> Option<i32>, with_value(i32), "`value`: `Edm.Int32`";
    "authenticationType" AUTHENTICATION_TYPE, authentication_type enumeration -> Option<super::SignInFrequencyAuthenticationType>, with_authentication_type(super::SignInFrequencyAuthenticationType), "`authenticationType`: `microsoft.graph.signInFrequencyAuthenticationType`" "Possible values are: primaryAndSecondaryAuthentication, secondaryAuthentication.";
    "frequencyInterval" FREQUENCY_INTERVAL, frequency_interval enumeration -> Option<super::SignInFrequencyInterval>, with_frequency_interval(super::SignInFrequencyInterval), "`frequencyInterval`: `microsoft.graph.signInFrequencyInterval`" "Possible values are: timeBased, everyTime.";
}

crate::runtime::model! {
    /// `microsoft.graph.signInIdentifierBase`, metadata
    SignInIdentifierBase = "microsoft.graph.signInIdentifierBase" {
        "microsoft.graph.customUsernameSignInIdentifier",
        "microsoft.graph.emailSignInIdentifier",
        "microsoft.graph.upnSignInIdentifier",
        "microsoft.graph.usernameSignInIdentifier",
    };
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.signInIdentity`, metadata
    SignInIdentity = "microsoft.graph.signInIdentity" {
        "microsoft.graph.agentSignIn",
        "microsoft.graph.servicePrincipalSignIn",
        "microsoft.graph.userSignIn",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.signInPreferences`, metadata
    SignInPreferences = "microsoft.graph.signInPreferences";
    "isSystemPreferredAuthenticationMethodEnabled" IS_SYSTEM_PREFERRED_AUTHENTICATION_METHOD_ENABLED, is_system_preferred_authentication_method_enabled bool -> Option<bool>, with_is_system_preferred_authentication_method_enabled(bool), "`isSystemPreferredAuthenticationMethodEnabled`: `Edm.Boolean`, metadata";
    "userPreferredMethodForSecondaryAuthentication" USER_PREFERRED_METHOD_FOR_SECONDARY_AUTHENTICATION, user_preferred_method_for_secondary_authentication enumeration -> Option<super::UserDefaultAuthenticationMethodType>, with_user_preferred_method_for_secondary_authentication(super::UserDefaultAuthenticationMethodType), "`userPreferredMethodForSecondaryAuthentication`: `microsoft.graph.userDefaultAuthenticationMethodType`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.signinFrequencyType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SigninFrequencyType = "microsoft.graph.signinFrequencyType" {
        Days = "days",
        Hours = "hours",
        Null = "null",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.smsAuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/smsauthenticationmethodconfiguration?view=graph-rest-beta), with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    SmsAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.smsAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::SmsAuthenticationMethodTarget]>, with_include_targets(Vec<super::SmsAuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.smsAuthenticationMethodTarget)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.smsAuthenticationMethodTarget`](https://learn.microsoft.com/graph/api/resources/smsauthenticationmethodtarget?view=graph-rest-beta), with the accessors of [`AuthenticationMethodTarget`](super::AuthenticationMethodTarget)
    SmsAuthenticationMethodTarget: super::AuthenticationMethodTarget, super::Entity = "microsoft.graph.smsAuthenticationMethodTarget";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isRegistrationRequired" IS_REGISTRATION_REQUIRED, with_is_registration_required(bool), "`isRegistrationRequired`";
    inherited "targetType" TARGET_TYPE, with_target_type(super::AuthenticationMethodTargetType), "`targetType`";
    inherited "useForSignIn" USE_FOR_SIGN_IN, with_use_for_sign_in(bool), "`useForSignIn`";
    "isUsableForSignIn" IS_USABLE_FOR_SIGN_IN, is_usable_for_sign_in bool -> Option<bool>, with_is_usable_for_sign_in(bool), "`isUsableForSignIn`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// `microsoft.graph.softwareOathAuthenticationMethod`, metadata, with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    SoftwareOathAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.softwareOathAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastUsedDateTime" LAST_USED_DATE_TIME, with_last_used_date_time(OffsetDateTime), "`lastUsedDateTime`";
    "secretKey" SECRET_KEY, secret_key str -> Option<&str>, with_secret_key(String), "`secretKey`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.softwareOathAuthenticationMethodConfiguration`, metadata, with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    SoftwareOathAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.softwareOathAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::AuthenticationMethodTarget]>, with_include_targets(Vec<super::AuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.stagedFeatureName`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    StagedFeatureName = "microsoft.graph.stagedFeatureName" {
        PassthroughAuthentication = "passthroughAuthentication",
        SeamlessSso = "seamlessSso",
        PasswordHashSync = "passwordHashSync",
        EmailAsAlternateId = "emailAsAlternateId",
        UnknownFutureValue = "unknownFutureValue",
        CertificateBasedAuthentication = "certificateBasedAuthentication",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.strongAuthenticationRequirements`, metadata
    StrongAuthenticationRequirements = "microsoft.graph.strongAuthenticationRequirements";
    "perUserMfaState" PER_USER_MFA_STATE, per_user_mfa_state enumeration -> Option<super::PerUserMfaState>, with_per_user_mfa_state(super::PerUserMfaState), "`perUserMfaState`: `microsoft.graph.perUserMfaState`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.systemCredentialPreferences`, metadata
    SystemCredentialPreferences = "microsoft.graph.systemCredentialPreferences";
    "excludeTargets" EXCLUDE_TARGETS, exclude_targets models -> Option<&[super::ExcludeTarget]>, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`: `Collection(microsoft.graph.excludeTarget)`, metadata";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::IncludeTarget]>, with_include_targets(Vec<super::IncludeTarget>), "`includeTargets`: `Collection(microsoft.graph.includeTarget)`, metadata";
    "state" STATE, state enumeration -> Option<super::AdvancedConfigState>, with_state(super::AdvancedConfigState), "`state`: `microsoft.graph.advancedConfigState`, metadata";
}
