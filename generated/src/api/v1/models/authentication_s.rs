// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.secureSignInSessionControl`, metadata, with the accessors of [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl)
    SecureSignInSessionControl: super::ConditionalAccessSessionControl = "microsoft.graph.secureSignInSessionControl";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
}

crate::runtime::model! {
    /// [`microsoft.graph.selfServiceSignUpAuthenticationFlowConfiguration`](https://learn.microsoft.com/graph/api/resources/selfservicesignupauthenticationflowconfiguration?view=graph-rest-1.0)
    SelfServiceSignUpAuthenticationFlowConfiguration = "microsoft.graph.selfServiceSignUpAuthenticationFlowConfiguration";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`" "Required.";
}

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.servicePrincipalIdentity`](https://learn.microsoft.com/graph/api/resources/serviceprincipalidentity?view=graph-rest-1.0), with the accessors of [`Identity`](super::Identity)
    ServicePrincipalIdentity: super::Identity = "microsoft.graph.servicePrincipalIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.servicePrincipalRiskDetection`, metadata, with the accessors of [`Entity`](super::Entity)
    ServicePrincipalRiskDetection: super::Entity = "microsoft.graph.servicePrincipalRiskDetection";
    inherited "id" ID, with_id(String), "`id`";
    "activity" ACTIVITY, activity enumeration -> Option<super::ActivityType>, with_activity(super::ActivityType), "`activity`: `microsoft.graph.activityType`, metadata";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`, metadata";
    "additionalInfo" ADDITIONAL_INFO, additional_info str -> Option<&str>, with_additional_info(String), "`additionalInfo`: `Edm.String`, metadata";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`, metadata";
    "detectedDateTime" DETECTED_DATE_TIME, detected_date_time date_time -> Parsed<OffsetDateTime>, with_detected_date_time(OffsetDateTime), "`detectedDateTime`: `Edm.DateTimeOffset`, metadata";
    "detectionTimingType" DETECTION_TIMING_TYPE, detection_timing_type enumeration -> Option<super::RiskDetectionTimingType>, with_detection_timing_type(super::RiskDetectionTimingType), "`detectionTimingType`: `microsoft.graph.riskDetectionTimingType`, metadata";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`, metadata";
    "keyIds" KEY_IDS, key_ids strs -> Option<Vec<&str>>, with_key_ids(Vec<String>), "`keyIds`: `Collection(Edm.String)`, metadata";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "location" LOCATION, location model -> Option<&super::SignInLocation>, with_location(super::SignInLocation), "`location`: `microsoft.graph.signInLocation`, metadata";
    "requestId" REQUEST_ID, request_id str -> Option<&str>, with_request_id(String), "`requestId`: `Edm.String`, metadata";
    "riskDetail" RISK_DETAIL, risk_detail enumeration -> Option<super::RiskDetail>, with_risk_detail(super::RiskDetail), "`riskDetail`: `microsoft.graph.riskDetail`, metadata";
    "riskEventType" RISK_EVENT_TYPE, risk_event_type str -> Option<&str>, with_risk_event_type(String), "`riskEventType`: `Edm.String`, metadata";
    "riskLevel" RISK_LEVEL, risk_level enumeration -> Option<super::RiskLevel>, with_risk_level(super::RiskLevel), "`riskLevel`: `microsoft.graph.riskLevel`, metadata";
    "riskState" RISK_STATE, risk_state enumeration -> Option<super::RiskState>, with_risk_state(super::RiskState), "`riskState`: `microsoft.graph.riskState`, metadata";
    "servicePrincipalDisplayName" SERVICE_PRINCIPAL_DISPLAY_NAME, service_principal_display_name str -> Option<&str>, with_service_principal_display_name(String), "`servicePrincipalDisplayName`: `Edm.String`, metadata";
    "servicePrincipalId" SERVICE_PRINCIPAL_ID, service_principal_id str -> Option<&str>, with_service_principal_id(String), "`servicePrincipalId`: `Edm.String`, metadata";
    "source" SOURCE, source str -> Option<&str>, with_source(String), "`source`: `Edm.String`, metadata";
    "tokenIssuerType" TOKEN_ISSUER_TYPE, token_issuer_type enumeration -> Option<super::TokenIssuerType>, with_token_issuer_type(super::TokenIssuerType), "`tokenIssuerType`: `microsoft.graph.tokenIssuerType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.servicePrincipalSignIn`, metadata, with the accessors of [`SignInIdentity`](super::SignInIdentity)
    ServicePrincipalSignIn: super::SignInIdentity = "microsoft.graph.servicePrincipalSignIn";
    "servicePrincipalId" SERVICE_PRINCIPAL_ID, service_principal_id str -> Option<&str>, with_service_principal_id(String), "`servicePrincipalId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.serviceProviderConstraints`, metadata, with the accessors of [`Entity`](super::Entity)
    ServiceProviderConstraints: super::Entity = "microsoft.graph.serviceProviderConstraints" {
        "microsoft.graph.delegatedAdminServiceProviderConstraints",
    };
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.signInAudience`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0), not in the metadata
    SignInAudience = "microsoft.graph.signInAudience" {
        AzureAdMyOrg = "AzureADMyOrg",
        AzureAdMultipleOrgs = "AzureADMultipleOrgs",
        AzureADandPersonalMicrosoftAccount = "AzureADandPersonalMicrosoftAccount",
        PersonalMicrosoftAccount = "PersonalMicrosoftAccount",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.signInConditions`, metadata
    SignInConditions = "microsoft.graph.signInConditions";
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
    /// `microsoft.graph.signInFrequencyAuthenticationType`, metadata
    SignInFrequencyAuthenticationType = "microsoft.graph.signInFrequencyAuthenticationType" {
        PrimaryAndSecondaryAuthentication = "primaryAndSecondaryAuthentication",
        SecondaryAuthentication = "secondaryAuthentication",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.signInFrequencyInterval`, metadata
    SignInFrequencyInterval = "microsoft.graph.signInFrequencyInterval" {
        TimeBased = "timeBased",
        EveryTime = "everyTime",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from conditionalaccesssessioncontrol.
    ///
    /// [`microsoft.graph.signInFrequencySessionControl`](https://learn.microsoft.com/graph/api/resources/signinfrequencysessioncontrol?view=graph-rest-1.0), with the accessors of [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl)
    SignInFrequencySessionControl: super::ConditionalAccessSessionControl = "microsoft.graph.signInFrequencySessionControl";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    "type" TYPE, type_ enumeration -> Option<super::SigninFrequencyType>, with_type(super::SigninFrequencyType), "`type`: `microsoft.graph.signinFrequencyType`" "Possible values are: days, hours.";
    "value" VALUE, value i32 -> Option<i32>, with_value(i32), "`value`: `Edm.Int32`";
    "authenticationType" AUTHENTICATION_TYPE, authentication_type enumeration -> Option<super::SignInFrequencyAuthenticationType>, with_authentication_type(super::SignInFrequencyAuthenticationType), "`authenticationType`: `microsoft.graph.signInFrequencyAuthenticationType`, metadata";
    "frequencyInterval" FREQUENCY_INTERVAL, frequency_interval enumeration -> Option<super::SignInFrequencyInterval>, with_frequency_interval(super::SignInFrequencyInterval), "`frequencyInterval`: `microsoft.graph.signInFrequencyInterval`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.signInIdentity`, metadata
    SignInIdentity = "microsoft.graph.signInIdentity" {
        "microsoft.graph.servicePrincipalSignIn",
        "microsoft.graph.userSignIn",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.signinFrequencyType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    SigninFrequencyType = "microsoft.graph.signinFrequencyType" {
        Days = "days",
        Hours = "hours",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.smsAuthenticationMethodConfiguration`, metadata, with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    SmsAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.smsAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::SmsAuthenticationMethodTarget]>, with_include_targets(Vec<super::SmsAuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.smsAuthenticationMethodTarget)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.smsAuthenticationMethodTarget`, metadata, with the accessors of [`AuthenticationMethodTarget`](super::AuthenticationMethodTarget)
    SmsAuthenticationMethodTarget: super::AuthenticationMethodTarget, super::Entity = "microsoft.graph.smsAuthenticationMethodTarget";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isRegistrationRequired" IS_REGISTRATION_REQUIRED, with_is_registration_required(bool), "`isRegistrationRequired`";
    inherited "targetType" TARGET_TYPE, with_target_type(super::AuthenticationMethodTargetType), "`targetType`";
    inherited "useForSignIn" USE_FOR_SIGN_IN, with_use_for_sign_in(bool), "`useForSignIn`";
    "isUsableForSignIn" IS_USABLE_FOR_SIGN_IN, is_usable_for_sign_in bool -> Option<bool>, with_is_usable_for_sign_in(bool), "`isUsableForSignIn`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.softwareOathAuthenticationMethod`, metadata, with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    SoftwareOathAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.softwareOathAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
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
    /// [`microsoft.graph.stagedFeatureName`](https://learn.microsoft.com/graph/api/resources/featurerolloutpolicy?view=graph-rest-1.0)
    StagedFeatureName = "microsoft.graph.stagedFeatureName" {
        PassthroughAuthentication = "passthroughAuthentication",
        SeamlessSso = "seamlessSso",
        PasswordHashSync = "passwordHashSync",
        EmailAsAlternateId = "emailAsAlternateId",
        UnknownFutureValue = "unknownFutureValue",
        CertificateBasedAuthentication = "certificateBasedAuthentication",
        MultiFactorAuthentication = "multiFactorAuthentication",
    }
}
