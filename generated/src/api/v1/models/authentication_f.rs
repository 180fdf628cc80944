// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::OffsetDateTime;

crate::runtime::model! {
    /// `microsoft.graph.faceCheckConfiguration`, metadata
    FaceCheckConfiguration = "microsoft.graph.faceCheckConfiguration";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "sourcePhotoClaimName" SOURCE_PHOTO_CLAIM_NAME, source_photo_claim_name str -> Option<&str>, with_source_photo_claim_name(String), "`sourcePhotoClaimName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.fallbackToMicrosoftProviderOnError`, metadata, with the accessors of [`CustomExtensionBehaviorOnError`](super::CustomExtensionBehaviorOnError)
    FallbackToMicrosoftProviderOnError: super::CustomExtensionBehaviorOnError = "microsoft.graph.fallbackToMicrosoftProviderOnError"
}

crate::runtime::model! {
    /// [`microsoft.graph.featureRolloutPolicy`](https://learn.microsoft.com/graph/api/resources/featurerolloutpolicy?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    FeatureRolloutPolicy: super::Entity = "microsoft.graph.featureRolloutPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "feature" FEATURE, feature enumeration -> Option<super::StagedFeatureName>, with_feature(super::StagedFeatureName), "`feature`: `microsoft.graph.stagedFeatureName`" "Possible values are: passthroughAuthentication, seamlessSso, passwordHashSync, emailAsAlternateId, unknownFutureValue.";
    "isAppliedToOrganization" IS_APPLIED_TO_ORGANIZATION, is_applied_to_organization bool -> Option<bool>, with_is_applied_to_organization(bool), "`isAppliedToOrganization`: `Edm.Boolean`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "appliesTo" APPLIES_TO, applies_to models -> Option<&[super::DirectoryObject]>, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
}

crate::runtime::model! {
    /// `microsoft.graph.featureTarget`, metadata
    FeatureTarget = "microsoft.graph.featureTarget";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "targetType" TARGET_TYPE, target_type enumeration -> Option<super::FeatureTargetType>, with_target_type(super::FeatureTargetType), "`targetType`: `microsoft.graph.featureTargetType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.featureTargetType`, metadata
    FeatureTargetType = "microsoft.graph.featureTargetType" {
        Group = "group",
        AdministrativeUnit = "administrativeUnit",
        Role = "role",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.featureType`, metadata
    FeatureType = "microsoft.graph.featureType" {
        Registration = "registration",
        Reset = "reset",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.federatedTokenValidationPolicy`, metadata, with the accessors of [`DirectoryObject`](super::DirectoryObject)
    FederatedTokenValidationPolicy: super::DirectoryObject, super::Entity = "microsoft.graph.federatedTokenValidationPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "validatingDomains" VALIDATING_DOMAINS, validating_domains model -> Option<&super::ValidatingDomains>, with_validating_domains(super::ValidatingDomains), "`validatingDomains`: `microsoft.graph.validatingDomains`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.fido2AuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/fido2authenticationmethod?view=graph-rest-1.0), with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    Fido2AuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.fido2AuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "aaGuid" AA_GUID, aa_guid str -> Option<&str>, with_aa_guid(String), "`aaGuid`: `Edm.String`";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`";
    "attestationCertificates" ATTESTATION_CERTIFICATES, attestation_certificates strs -> Option<Vec<&str>>, with_attestation_certificates(Vec<String>), "`attestationCertificates`: `Collection(Edm.String)`";
    "attestationLevel" ATTESTATION_LEVEL, attestation_level enumeration -> Option<super::AttestationLevel>, with_attestation_level(super::AttestationLevel), "`attestationLevel`: `microsoft.graph.attestationLevel`" "Possible values are: attested, notAttested.";
    "passkeyType" PASSKEY_TYPE, passkey_type enumeration -> Option<super::PasskeyType>, with_passkey_type(super::PasskeyType), "`passkeyType`: `microsoft.graph.passkeyType`, metadata";
    "publicKeyCredential" PUBLIC_KEY_CREDENTIAL, public_key_credential model -> Option<&super::WebauthnPublicKeyCredential>, with_public_key_credential(super::WebauthnPublicKeyCredential), "`publicKeyCredential`: `microsoft.graph.webauthnPublicKeyCredential`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.fido2AuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/fido2authenticationmethodconfiguration?view=graph-rest-1.0), with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    Fido2AuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.fido2AuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "isAttestationEnforced" IS_ATTESTATION_ENFORCED, is_attestation_enforced bool -> Option<bool>, with_is_attestation_enforced(bool), "`isAttestationEnforced`: `Edm.Boolean`" deprecated(since = "2025-10-15", note = "the service announces its removal on 2027-10-15 (2025-10/PasskeyGlobalProperties)");
    "isSelfServiceRegistrationAllowed" IS_SELF_SERVICE_REGISTRATION_ALLOWED, is_self_service_registration_allowed bool -> Option<bool>, with_is_self_service_registration_allowed(bool), "`isSelfServiceRegistrationAllowed`: `Edm.Boolean`";
    "keyRestrictions" KEY_RESTRICTIONS, key_restrictions model -> Option<&super::Fido2KeyRestrictions>, with_key_restrictions(super::Fido2KeyRestrictions), "`keyRestrictions`: `microsoft.graph.fido2KeyRestrictions`" deprecated(since = "2025-10-15", note = "the service announces its removal on 2027-10-15 (2025-10/PasskeyGlobalProperties)");
    "defaultPasskeyProfile" DEFAULT_PASSKEY_PROFILE, default_passkey_profile str -> Option<&str>, with_default_passkey_profile(String), "`defaultPasskeyProfile`: `Edm.String`, metadata";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::PasskeyAuthenticationMethodTarget]>, with_include_targets(Vec<super::PasskeyAuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.passkeyAuthenticationMethodTarget)`, type of the metadata";
    "passkeyProfiles" PASSKEY_PROFILES, passkey_profiles models -> Option<&[super::PasskeyProfile]>, with_passkey_profiles(Vec<super::PasskeyProfile>), "`passkeyProfiles`: `Collection(microsoft.graph.passkeyProfile)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.fido2CombinationConfiguration`, metadata, with the accessors of [`AuthenticationCombinationConfiguration`](super::AuthenticationCombinationConfiguration)
    Fido2CombinationConfiguration: super::AuthenticationCombinationConfiguration, super::Entity = "microsoft.graph.fido2CombinationConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "appliesToCombinations" APPLIES_TO_COMBINATIONS, with_applies_to_combinations(Vec<super::AuthenticationMethodModes>), "`appliesToCombinations`";
    "allowedAAGUIDs" ALLOWED_AAGUI_DS, allowed_aagui_ds strs -> Option<Vec<&str>>, with_allowed_aagui_ds(Vec<String>), "`allowedAAGUIDs`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.fido2KeyRestrictions`](https://learn.microsoft.com/graph/api/resources/fido2keyrestrictions?view=graph-rest-1.0)
    Fido2KeyRestrictions = "microsoft.graph.fido2KeyRestrictions";
    "aaGuids" AA_GUIDS, aa_guids strs -> Option<Vec<&str>>, with_aa_guids(Vec<String>), "`aaGuids`: `Collection(Edm.String)`";
    "enforcementType" ENFORCEMENT_TYPE, enforcement_type enumeration -> Option<super::Fido2RestrictionEnforcementType>, with_enforcement_type(super::Fido2RestrictionEnforcementType), "`enforcementType`: `microsoft.graph.fido2RestrictionEnforcementType`" "Possible values are: allow, block.";
    "isEnforced" IS_ENFORCED, is_enforced bool -> Option<bool>, with_is_enforced(bool), "`isEnforced`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.fido2RestrictionEnforcementType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    Fido2RestrictionEnforcementType = "microsoft.graph.fido2RestrictionEnforcementType" {
        Allow = "allow",
        Block = "block",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.filterMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    FilterMode = "microsoft.graph.filterMode" {
        Include = "include",
        Exclude = "exclude",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.fraudProtectionConfiguration`, metadata
    FraudProtectionConfiguration = "microsoft.graph.fraudProtectionConfiguration" {
        "microsoft.graph.fraudProtectionProviderConfiguration",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.fraudProtectionProvider`, metadata, with the accessors of [`Entity`](super::Entity)
    FraudProtectionProvider: super::Entity = "microsoft.graph.fraudProtectionProvider" {
        "microsoft.graph.arkoseFraudProtectionProvider",
        "microsoft.graph.humanSecurityFraudProtectionProvider",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.fraudProtectionProviderConfiguration`, metadata, with the accessors of [`FraudProtectionConfiguration`](super::FraudProtectionConfiguration)
    FraudProtectionProviderConfiguration: super::FraudProtectionConfiguration = "microsoft.graph.fraudProtectionProviderConfiguration";
    "fraudProtectionProvider" FRAUD_PROTECTION_PROVIDER, fraud_protection_provider model -> Option<&super::FraudProtectionProvider>, with_fraud_protection_provider(super::FraudProtectionProvider), "`fraudProtectionProvider`: `microsoft.graph.fraudProtectionProvider`, metadata";
}
