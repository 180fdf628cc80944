// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::{OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// `microsoft.graph.validatingDomains`, metadata
    ValidatingDomains = "microsoft.graph.validatingDomains" {
        "microsoft.graph.allDomains",
        "microsoft.graph.enumeratedDomains",
    };
    "rootDomains" ROOT_DOMAINS, root_domains enumeration -> Option<super::RootDomains>, with_root_domains(super::RootDomains), "`rootDomains`: `microsoft.graph.rootDomains`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.verifiableCredentialAuthenticationMethodTarget`, metadata, with the accessors of [`AuthenticationMethodTarget`](super::AuthenticationMethodTarget)
    VerifiableCredentialAuthenticationMethodTarget: super::AuthenticationMethodTarget, super::Entity = "microsoft.graph.verifiableCredentialAuthenticationMethodTarget";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isRegistrationRequired" IS_REGISTRATION_REQUIRED, with_is_registration_required(bool), "`isRegistrationRequired`";
    inherited "targetType" TARGET_TYPE, with_target_type(super::AuthenticationMethodTargetType), "`targetType`";
    inherited "useForSignIn" USE_FOR_SIGN_IN, with_use_for_sign_in(bool), "`useForSignIn`";
    "verifiedIdProfiles" VERIFIED_ID_PROFILES, verified_id_profiles values -> Parsed<Vec<Uuid>>, with_verified_id_profiles(Vec<Uuid>), "`verifiedIdProfiles`: `Collection(Edm.Guid)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration`, metadata, with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    VerifiableCredentialsAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::VerifiableCredentialAuthenticationMethodTarget]>, with_include_targets(Vec<super::VerifiableCredentialAuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.verifiableCredentialAuthenticationMethodTarget)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.verifiedIdProfile`, metadata, with the accessors of [`Entity`](super::Entity)
    VerifiedIdProfile: super::Entity = "microsoft.graph.verifiedIdProfile";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "faceCheckConfiguration" FACE_CHECK_CONFIGURATION, face_check_configuration model -> Option<&super::FaceCheckConfiguration>, with_face_check_configuration(super::FaceCheckConfiguration), "`faceCheckConfiguration`: `microsoft.graph.faceCheckConfiguration`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "state" STATE, state enumeration -> Option<super::VerifiedIdProfileState>, with_state(super::VerifiedIdProfileState), "`state`: `microsoft.graph.verifiedIdProfileState`, metadata";
    "verifiedIdProfileConfiguration" VERIFIED_ID_PROFILE_CONFIGURATION, verified_id_profile_configuration model -> Option<&super::VerifiedIdProfileConfiguration>, with_verified_id_profile_configuration(super::VerifiedIdProfileConfiguration), "`verifiedIdProfileConfiguration`: `microsoft.graph.verifiedIdProfileConfiguration`, metadata";
    "verifiedIdUsageConfigurations" VERIFIED_ID_USAGE_CONFIGURATIONS, verified_id_usage_configurations models -> Option<&[super::VerifiedIdUsageConfiguration]>, with_verified_id_usage_configurations(Vec<super::VerifiedIdUsageConfiguration>), "`verifiedIdUsageConfigurations`: `Collection(microsoft.graph.verifiedIdUsageConfiguration)`, metadata";
    "verifierDid" VERIFIER_DID, verifier_did str -> Option<&str>, with_verifier_did(String), "`verifierDid`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.verifiedIdProfileConfiguration`, metadata
    VerifiedIdProfileConfiguration = "microsoft.graph.verifiedIdProfileConfiguration";
    "acceptedIssuer" ACCEPTED_ISSUER, accepted_issuer str -> Option<&str>, with_accepted_issuer(String), "`acceptedIssuer`: `Edm.String`, metadata";
    "claimBindings" CLAIM_BINDINGS, claim_bindings models -> Option<&[super::ClaimBinding]>, with_claim_bindings(Vec<super::ClaimBinding>), "`claimBindings`: `Collection(microsoft.graph.claimBinding)`, metadata";
    "claimBindingSource" CLAIM_BINDING_SOURCE, claim_binding_source enumeration -> Option<super::ClaimBindingSource>, with_claim_binding_source(super::ClaimBindingSource), "`claimBindingSource`: `microsoft.graph.claimBindingSource`, metadata";
    "claimValidation" CLAIM_VALIDATION, claim_validation model -> Option<&super::ClaimValidation>, with_claim_validation(super::ClaimValidation), "`claimValidation`: `microsoft.graph.claimValidation`, metadata";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.verifiedIdProfileState`, metadata
    VerifiedIdProfileState = "microsoft.graph.verifiedIdProfileState" {
        Enabled = "enabled",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.verifiedIdUsageConfiguration`, metadata
    VerifiedIdUsageConfiguration = "microsoft.graph.verifiedIdUsageConfiguration";
    "isEnabledForTestOnly" IS_ENABLED_FOR_TEST_ONLY, is_enabled_for_test_only bool -> Option<bool>, with_is_enabled_for_test_only(bool), "`isEnabledForTestOnly`: `Edm.Boolean`, metadata";
    "purpose" PURPOSE, purpose enumeration -> Option<super::VerifiedIdUsageConfigurationPurpose>, with_purpose(super::VerifiedIdUsageConfigurationPurpose), "`purpose`: `microsoft.graph.verifiedIdUsageConfigurationPurpose`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.verifiedIdUsageConfigurationPurpose`, metadata
    VerifiedIdUsageConfigurationPurpose = "microsoft.graph.verifiedIdUsageConfigurationPurpose" {
        Recovery = "recovery",
        Onboarding = "onboarding",
        All = "all",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.voiceAuthenticationMethodConfiguration`, metadata, with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    VoiceAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.voiceAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "isOfficePhoneAllowed" IS_OFFICE_PHONE_ALLOWED, is_office_phone_allowed bool -> Option<bool>, with_is_office_phone_allowed(bool), "`isOfficePhoneAllowed`: `Edm.Boolean`, metadata";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::AuthenticationMethodTarget]>, with_include_targets(Vec<super::AuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`, metadata";
}
