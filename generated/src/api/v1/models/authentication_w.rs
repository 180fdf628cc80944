// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::{Flags, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.webApplicationFirewallDnsConfiguration`, metadata
    WebApplicationFirewallDnsConfiguration = "microsoft.graph.webApplicationFirewallDnsConfiguration";
    "isDomainVerified" IS_DOMAIN_VERIFIED, is_domain_verified bool -> Option<bool>, with_is_domain_verified(bool), "`isDomainVerified`: `Edm.Boolean`, metadata";
    "isProxied" IS_PROXIED, is_proxied bool -> Option<bool>, with_is_proxied(bool), "`isProxied`: `Edm.Boolean`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "recordType" RECORD_TYPE, record_type enumeration -> Option<super::WebApplicationFirewallDnsRecordType>, with_record_type(super::WebApplicationFirewallDnsRecordType), "`recordType`: `microsoft.graph.webApplicationFirewallDnsRecordType`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.webApplicationFirewallDnsRecordType`, metadata
    WebApplicationFirewallDnsRecordType = "microsoft.graph.webApplicationFirewallDnsRecordType" {
        Cname = "cname",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.webApplicationFirewallProvider`, metadata, with the accessors of [`Entity`](super::Entity)
    WebApplicationFirewallProvider: super::Entity = "microsoft.graph.webApplicationFirewallProvider" {
        "microsoft.graph.akamaiWebApplicationFirewallProvider",
        "microsoft.graph.cloudFlareWebApplicationFirewallProvider",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.webApplicationFirewallProviderType`, metadata
    WebApplicationFirewallProviderType = "microsoft.graph.webApplicationFirewallProviderType" {
        Akamai = "akamai",
        Cloudflare = "cloudflare",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.webApplicationFirewallVerificationModel`, metadata, with the accessors of [`Entity`](super::Entity)
    WebApplicationFirewallVerificationModel: super::Entity = "microsoft.graph.webApplicationFirewallVerificationModel";
    inherited "id" ID, with_id(String), "`id`";
    "providerType" PROVIDER_TYPE, provider_type enumeration -> Option<super::WebApplicationFirewallProviderType>, with_provider_type(super::WebApplicationFirewallProviderType), "`providerType`: `microsoft.graph.webApplicationFirewallProviderType`, metadata";
    "verificationResult" VERIFICATION_RESULT, verification_result model -> Option<&super::WebApplicationFirewallVerificationResult>, with_verification_result(super::WebApplicationFirewallVerificationResult), "`verificationResult`: `microsoft.graph.webApplicationFirewallVerificationResult`, metadata";
    "verifiedDetails" VERIFIED_DETAILS, verified_details model -> Option<&super::WebApplicationFirewallVerifiedDetails>, with_verified_details(super::WebApplicationFirewallVerifiedDetails), "`verifiedDetails`: `microsoft.graph.webApplicationFirewallVerifiedDetails`, metadata";
    "verifiedHost" VERIFIED_HOST, verified_host str -> Option<&str>, with_verified_host(String), "`verifiedHost`: `Edm.String`, metadata";
    "provider" PROVIDER, provider model -> Option<&super::WebApplicationFirewallProvider>, with_provider(super::WebApplicationFirewallProvider), "`provider`: `microsoft.graph.webApplicationFirewallProvider`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.webApplicationFirewallVerificationResult`, metadata
    WebApplicationFirewallVerificationResult = "microsoft.graph.webApplicationFirewallVerificationResult";
    "errors" ERRORS, errors models -> Option<&[super::GenericError]>, with_errors(Vec<super::GenericError>), "`errors`: `Collection(microsoft.graph.genericError)`, metadata";
    "status" STATUS, status enumeration -> Option<super::WebApplicationFirewallVerificationStatus>, with_status(super::WebApplicationFirewallVerificationStatus), "`status`: `microsoft.graph.webApplicationFirewallVerificationStatus`, metadata";
    "verifiedOnDateTime" VERIFIED_ON_DATE_TIME, verified_on_date_time date_time -> Parsed<OffsetDateTime>, with_verified_on_date_time(OffsetDateTime), "`verifiedOnDateTime`: `Edm.DateTimeOffset`, metadata";
    "warnings" WARNINGS, warnings models -> Option<&[super::GenericError]>, with_warnings(Vec<super::GenericError>), "`warnings`: `Collection(microsoft.graph.genericError)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.webApplicationFirewallVerificationStatus`, metadata
    WebApplicationFirewallVerificationStatus = "microsoft.graph.webApplicationFirewallVerificationStatus" {
        Success = "success",
        Warning = "warning",
        Failure = "failure",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.webApplicationFirewallVerifiedDetails`, metadata
    WebApplicationFirewallVerifiedDetails = "microsoft.graph.webApplicationFirewallVerifiedDetails" {
        "microsoft.graph.akamaiVerifiedDetailsModel",
        "microsoft.graph.cloudFlareVerifiedDetailsModel",
    };
    "dnsConfiguration" DNS_CONFIGURATION, dns_configuration model -> Option<&super::WebApplicationFirewallDnsConfiguration>, with_dns_configuration(super::WebApplicationFirewallDnsConfiguration), "`dnsConfiguration`: `microsoft.graph.webApplicationFirewallDnsConfiguration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.webauthnAuthenticationExtensionsClientInputs`, metadata
    WebauthnAuthenticationExtensionsClientInputs = "microsoft.graph.webauthnAuthenticationExtensionsClientInputs"
}

crate::runtime::model! {
    /// `microsoft.graph.webauthnAuthenticationExtensionsClientOutputs`, metadata
    WebauthnAuthenticationExtensionsClientOutputs = "microsoft.graph.webauthnAuthenticationExtensionsClientOutputs"
}

crate::runtime::model! {
    /// `microsoft.graph.webauthnAuthenticatorAttestationResponse`, metadata
    WebauthnAuthenticatorAttestationResponse = "microsoft.graph.webauthnAuthenticatorAttestationResponse";
    "attestationObject" ATTESTATION_OBJECT, attestation_object str -> Option<&str>, with_attestation_object(String), "`attestationObject`: `Edm.String`, metadata";
    "clientDataJSON" CLIENT_DATA_JSON, client_data_json str -> Option<&str>, with_client_data_json(String), "`clientDataJSON`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.webauthnAuthenticatorSelectionCriteria`, metadata
    WebauthnAuthenticatorSelectionCriteria = "microsoft.graph.webauthnAuthenticatorSelectionCriteria";
    "authenticatorAttachment" AUTHENTICATOR_ATTACHMENT, authenticator_attachment str -> Option<&str>, with_authenticator_attachment(String), "`authenticatorAttachment`: `Edm.String`, metadata";
    "requireResidentKey" REQUIRE_RESIDENT_KEY, require_resident_key bool -> Option<bool>, with_require_resident_key(bool), "`requireResidentKey`: `Edm.Boolean`, metadata";
    "userVerification" USER_VERIFICATION, user_verification str -> Option<&str>, with_user_verification(String), "`userVerification`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.webauthnCredentialCreationOptions`, metadata
    WebauthnCredentialCreationOptions = "microsoft.graph.webauthnCredentialCreationOptions";
    "challengeTimeoutDateTime" CHALLENGE_TIMEOUT_DATE_TIME, challenge_timeout_date_time date_time -> Parsed<OffsetDateTime>, with_challenge_timeout_date_time(OffsetDateTime), "`challengeTimeoutDateTime`: `Edm.DateTimeOffset`, metadata";
    "publicKey" PUBLIC_KEY, public_key model -> Option<&super::WebauthnPublicKeyCredentialCreationOptions>, with_public_key(super::WebauthnPublicKeyCredentialCreationOptions), "`publicKey`: `microsoft.graph.webauthnPublicKeyCredentialCreationOptions`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.webauthnPublicKeyCredential`, metadata
    WebauthnPublicKeyCredential = "microsoft.graph.webauthnPublicKeyCredential";
    "clientExtensionResults" CLIENT_EXTENSION_RESULTS, client_extension_results model -> Option<&super::WebauthnAuthenticationExtensionsClientOutputs>, with_client_extension_results(super::WebauthnAuthenticationExtensionsClientOutputs), "`clientExtensionResults`: `microsoft.graph.webauthnAuthenticationExtensionsClientOutputs`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "response" RESPONSE, response model -> Option<&super::WebauthnAuthenticatorAttestationResponse>, with_response(super::WebauthnAuthenticatorAttestationResponse), "`response`: `microsoft.graph.webauthnAuthenticatorAttestationResponse`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.webauthnPublicKeyCredentialCreationOptions`, metadata
    WebauthnPublicKeyCredentialCreationOptions = "microsoft.graph.webauthnPublicKeyCredentialCreationOptions";
    "attestation" ATTESTATION, attestation str -> Option<&str>, with_attestation(String), "`attestation`: `Edm.String`, metadata";
    "authenticatorSelection" AUTHENTICATOR_SELECTION, authenticator_selection model -> Option<&super::WebauthnAuthenticatorSelectionCriteria>, with_authenticator_selection(super::WebauthnAuthenticatorSelectionCriteria), "`authenticatorSelection`: `microsoft.graph.webauthnAuthenticatorSelectionCriteria`, metadata";
    "challenge" CHALLENGE, challenge str -> Option<&str>, with_challenge(String), "`challenge`: `Edm.String`, metadata";
    "excludeCredentials" EXCLUDE_CREDENTIALS, exclude_credentials models -> Option<&[super::WebauthnPublicKeyCredentialDescriptor]>, with_exclude_credentials(Vec<super::WebauthnPublicKeyCredentialDescriptor>), "`excludeCredentials`: `Collection(microsoft.graph.webauthnPublicKeyCredentialDescriptor)`, metadata";
    "extensions" EXTENSIONS, extensions model -> Option<&super::WebauthnAuthenticationExtensionsClientInputs>, with_extensions(super::WebauthnAuthenticationExtensionsClientInputs), "`extensions`: `microsoft.graph.webauthnAuthenticationExtensionsClientInputs`, metadata";
    "pubKeyCredParams" PUB_KEY_CRED_PARAMS, pub_key_cred_params models -> Option<&[super::WebauthnPublicKeyCredentialParameters]>, with_pub_key_cred_params(Vec<super::WebauthnPublicKeyCredentialParameters>), "`pubKeyCredParams`: `Collection(microsoft.graph.webauthnPublicKeyCredentialParameters)`, metadata";
    "rp" RP, rp model -> Option<&super::WebauthnPublicKeyCredentialRpEntity>, with_rp(super::WebauthnPublicKeyCredentialRpEntity), "`rp`: `microsoft.graph.webauthnPublicKeyCredentialRpEntity`, metadata";
    "timeout" TIMEOUT, timeout i32 -> Option<i32>, with_timeout(i32), "`timeout`: `Edm.Int32`, metadata";
    "user" USER, user model -> Option<&super::WebauthnPublicKeyCredentialUserEntity>, with_user(super::WebauthnPublicKeyCredentialUserEntity), "`user`: `microsoft.graph.webauthnPublicKeyCredentialUserEntity`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.webauthnPublicKeyCredentialDescriptor`, metadata
    WebauthnPublicKeyCredentialDescriptor = "microsoft.graph.webauthnPublicKeyCredentialDescriptor";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "transports" TRANSPORTS, transports strs -> Option<Vec<&str>>, with_transports(Vec<String>), "`transports`: `Collection(Edm.String)`, metadata";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.webauthnPublicKeyCredentialParameters`, metadata
    WebauthnPublicKeyCredentialParameters = "microsoft.graph.webauthnPublicKeyCredentialParameters";
    "alg" ALG, alg i32 -> Option<i32>, with_alg(i32), "`alg`: `Edm.Int32`, metadata";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.webauthnPublicKeyCredentialRpEntity`, metadata
    WebauthnPublicKeyCredentialRpEntity = "microsoft.graph.webauthnPublicKeyCredentialRpEntity";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.webauthnPublicKeyCredentialUserEntity`, metadata
    WebauthnPublicKeyCredentialUserEntity = "microsoft.graph.webauthnPublicKeyCredentialUserEntity";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.whatIfAnalysisReasons`, metadata
    WhatIfAnalysisReasons = "microsoft.graph.whatIfAnalysisReasons" {
        NotSet = "notSet",
        NotEnoughInformation = "notEnoughInformation",
        InvalidCondition = "invalidCondition",
        Users = "users",
        WorkloadIdentities = "workloadIdentities",
        Application = "application",
        UserActions = "userActions",
        AuthenticationContext = "authenticationContext",
        DevicePlatform = "devicePlatform",
        Devices = "devices",
        ClientApps = "clientApps",
        Location = "location",
        SignInRisk = "signInRisk",
        EmptyPolicy = "emptyPolicy",
        InvalidPolicy = "invalidPolicy",
        PolicyNotEnabled = "policyNotEnabled",
        UserRisk = "userRisk",
        Time = "time",
        InsiderRisk = "insiderRisk",
        AuthenticationFlow = "authenticationFlow",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.whatIfAnalysisResult`, metadata, with the accessors of [`ConditionalAccessPolicy`](super::ConditionalAccessPolicy)
    WhatIfAnalysisResult: super::ConditionalAccessPolicy = "microsoft.graph.whatIfAnalysisResult";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "conditions" CONDITIONS, with_conditions(super::ConditionalAccessConditionSet), "`conditions`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "grantControls" GRANT_CONTROLS, with_grant_controls(super::ConditionalAccessGrantControls), "`grantControls`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    inherited "sessionControls" SESSION_CONTROLS, with_session_controls(super::ConditionalAccessSessionControls), "`sessionControls`";
    inherited "state" STATE, with_state(super::ConditionalAccessPolicyState), "`state`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "templateId" TEMPLATE_ID, with_template_id(String), "`templateId`";
    "analysisReasons" ANALYSIS_REASONS, analysis_reasons flags -> Option<Flags<super::WhatIfAnalysisReasons>>, with_analysis_reasons(Flags<super::WhatIfAnalysisReasons>), "`analysisReasons`: `microsoft.graph.whatIfAnalysisReasons`, metadata";
    "policyApplies" POLICY_APPLIES, policy_applies bool -> Option<bool>, with_policy_applies(bool), "`policyApplies`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// Inherits from authenticationmethod.
    ///
    /// [`microsoft.graph.windowsHelloForBusinessAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/windowshelloforbusinessauthenticationmethod?view=graph-rest-1.0), with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    WindowsHelloForBusinessAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.windowsHelloForBusinessAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "keyStrength" KEY_STRENGTH, key_strength enumeration -> Option<super::AuthenticationMethodKeyStrength>, with_key_strength(super::AuthenticationMethodKeyStrength), "`keyStrength`: `microsoft.graph.authenticationMethodKeyStrength`" "Possible values are: normal, weak, unknown.";
    "device" DEVICE, device model -> Option<&super::Device>, with_device(super::Device), "`device`: `microsoft.graph.device`" if (feature = "directory");
}
