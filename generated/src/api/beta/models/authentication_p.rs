// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Uuid, Value};

crate::runtime::model! {
    /// `microsoft.graph.passkeyAuthenticationMethodTarget`, metadata, with the accessors of [`AuthenticationMethodTarget`](super::AuthenticationMethodTarget)
    PasskeyAuthenticationMethodTarget: super::AuthenticationMethodTarget, super::Entity = "microsoft.graph.passkeyAuthenticationMethodTarget";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isRegistrationRequired" IS_REGISTRATION_REQUIRED, with_is_registration_required(bool), "`isRegistrationRequired`";
    inherited "targetType" TARGET_TYPE, with_target_type(super::AuthenticationMethodTargetType), "`targetType`";
    inherited "useForSignIn" USE_FOR_SIGN_IN, with_use_for_sign_in(bool), "`useForSignIn`";
    "allowedPasskeyProfiles" ALLOWED_PASSKEY_PROFILES, allowed_passkey_profiles values -> Parsed<Vec<Uuid>>, with_allowed_passkey_profiles(Vec<Uuid>), "`allowedPasskeyProfiles`: `Collection(Edm.Guid)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.passkeyProfile`, metadata, with the accessors of [`Entity`](super::Entity)
    PasskeyProfile: super::Entity = "microsoft.graph.passkeyProfile";
    inherited "id" ID, with_id(String), "`id`";
    "attestationEnforcement" ATTESTATION_ENFORCEMENT, attestation_enforcement enumeration -> Option<super::AttestationEnforcement>, with_attestation_enforcement(super::AttestationEnforcement), "`attestationEnforcement`: `microsoft.graph.attestationEnforcement`, metadata";
    "keyRestrictions" KEY_RESTRICTIONS, key_restrictions model -> Option<&super::Fido2KeyRestrictions>, with_key_restrictions(super::Fido2KeyRestrictions), "`keyRestrictions`: `microsoft.graph.fido2KeyRestrictions`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "passkeyTypes" PASSKEY_TYPES, passkey_types flags -> Option<Flags<super::PasskeyTypes>>, with_passkey_types(Flags<super::PasskeyTypes>), "`passkeyTypes`: `microsoft.graph.passkeyTypes`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.passkeyProfileStructure`, metadata
    PasskeyProfileStructure = "microsoft.graph.passkeyProfileStructure";
    "attestationEnforcement" ATTESTATION_ENFORCEMENT, attestation_enforcement untyped -> Option<&Value>, with_attestation_enforcement(Value), "`attestationEnforcement`: `Edm.Untyped`, metadata";
    "id" ID, id untyped -> Option<&Value>, with_id(Value), "`id`: `Edm.Untyped`, metadata";
    "isAttestationEnforced" IS_ATTESTATION_ENFORCED, is_attestation_enforced untyped -> Option<&Value>, with_is_attestation_enforced(Value), "`isAttestationEnforced`: `Edm.Untyped`, metadata";
    "keyRestrictions" KEY_RESTRICTIONS, key_restrictions untyped -> Option<&Value>, with_key_restrictions(Value), "`keyRestrictions`: `Edm.Untyped`, metadata";
    "name" NAME, name untyped -> Option<&Value>, with_name(Value), "`name`: `Edm.Untyped`, metadata";
    "passkeyTypes" PASSKEY_TYPES, passkey_types untyped -> Option<&Value>, with_passkey_types(Value), "`passkeyTypes`: `Edm.Untyped`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.passkeyType`, metadata
    PasskeyType = "microsoft.graph.passkeyType" {
        DeviceBound = "deviceBound",
        Synced = "synced",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.passkeyTypes`, metadata
    PasskeyTypes = "microsoft.graph.passkeyTypes" {
        DeviceBound = "deviceBound",
        Synced = "synced",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.passwordAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/passwordauthenticationmethod?view=graph-rest-beta), with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    PasswordAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.passwordAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastUsedDateTime" LAST_USED_DATE_TIME, with_last_used_date_time(OffsetDateTime), "`lastUsedDateTime`";
    "creationDateTime" CREATION_DATE_TIME, creation_date_time date_time -> Parsed<OffsetDateTime>, with_creation_date_time(OffsetDateTime), "`creationDateTime`: `Edm.DateTimeOffset`, read-only, not in the metadata" "Read-only.";
    "password" PASSWORD, password str -> Option<&str>, with_password(String), "`password`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.passwordResetResponse`, metadata
    PasswordResetResponse = "microsoft.graph.passwordResetResponse";
    "newPassword" NEW_PASSWORD, new_password str -> Option<&str>, with_new_password(String), "`newPassword`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/passwordlessmicrosoftauthenticatorauthenticationmethod?view=graph-rest-beta), with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    PasswordlessMicrosoftAuthenticatorAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastUsedDateTime" LAST_USED_DATE_TIME, with_last_used_date_time(OffsetDateTime), "`lastUsedDateTime`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "creationDateTime" CREATION_DATE_TIME, creation_date_time date_time -> Parsed<OffsetDateTime>, with_creation_date_time(OffsetDateTime), "`creationDateTime`: `Edm.DateTimeOffset`";
    "device" DEVICE, device model -> Option<&super::Device>, with_device(super::Device), "`device`: `microsoft.graph.device`, metadata" if (any(feature = "directory", feature = "users"));
}

crate::runtime::model! {
    /// [`microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/passwordlessmicrosoftauthenticatorauthenticationmethodconfiguration?view=graph-rest-beta), not in the metadata, with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::PasswordlessMicrosoftAuthenticatorAuthenticationMethodTarget]>, with_include_targets(Vec<super::PasswordlessMicrosoftAuthenticatorAuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodTarget)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodTarget`](https://learn.microsoft.com/graph/api/resources/passwordlessmicrosoftauthenticatorauthenticationmethodtarget?view=graph-rest-beta), not in the metadata, with the accessors of [`AuthenticationMethodTarget`](super::AuthenticationMethodTarget)
    PasswordlessMicrosoftAuthenticatorAuthenticationMethodTarget: super::AuthenticationMethodTarget, super::Entity = "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodTarget";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isRegistrationRequired" IS_REGISTRATION_REQUIRED, with_is_registration_required(bool), "`isRegistrationRequired`";
    inherited "targetType" TARGET_TYPE, with_target_type(super::AuthenticationMethodTargetType), "`targetType`";
    inherited "useForSignIn" USE_FOR_SIGN_IN, with_use_for_sign_in(bool), "`useForSignIn`";
    "shownContext" SHOWN_CONTEXT, shown_context str -> Option<&str>, with_shown_context(String), "`shownContext`: `Edm.String`" "Possible values are: location, app.";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.perUserMfaState`, metadata
    PerUserMfaState = "microsoft.graph.perUserMfaState" {
        Disabled = "disabled",
        Enforced = "enforced",
        Enabled = "enabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.permissionGrantConditionSet`](https://learn.microsoft.com/graph/api/resources/permissiongrantconditionset?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PermissionGrantConditionSet: super::Entity = "microsoft.graph.permissionGrantConditionSet";
    inherited "id" ID, with_id(String), "`id`";
    "permissionClassification" PERMISSION_CLASSIFICATION, permission_classification str -> Option<&str>, with_permission_classification(String), "`permissionClassification`: `Edm.String`";
    "permissionType" PERMISSION_TYPE, permission_type enumeration -> Option<super::PermissionType>, with_permission_type(super::PermissionType), "`permissionType`: `microsoft.graph.permissionType`" "Required. Possible values are: application.";
    "resourceApplication" RESOURCE_APPLICATION, resource_application str -> Option<&str>, with_resource_application(String), "`resourceApplication`: `Edm.String`";
    "permissions" PERMISSIONS, permissions strs -> Option<Vec<&str>>, with_permissions(Vec<String>), "`permissions`: `Collection(Edm.String)`";
    "clientApplicationIds" CLIENT_APPLICATION_IDS, client_application_ids strs -> Option<Vec<&str>>, with_client_application_ids(Vec<String>), "`clientApplicationIds`: `Collection(Edm.String)`";
    "clientApplicationTenantIds" CLIENT_APPLICATION_TENANT_IDS, client_application_tenant_ids strs -> Option<Vec<&str>>, with_client_application_tenant_ids(Vec<String>), "`clientApplicationTenantIds`: `Collection(Edm.String)`";
    "clientApplicationPublisherIds" CLIENT_APPLICATION_PUBLISHER_IDS, client_application_publisher_ids strs -> Option<Vec<&str>>, with_client_application_publisher_ids(Vec<String>), "`clientApplicationPublisherIds`: `Collection(Edm.String)`";
    "clientApplicationsFromVerifiedPublisherOnly" CLIENT_APPLICATIONS_FROM_VERIFIED_PUBLISHER_ONLY, client_applications_from_verified_publisher_only bool -> Option<bool>, with_client_applications_from_verified_publisher_only(bool), "`clientApplicationsFromVerifiedPublisherOnly`: `Edm.Boolean`";
    "certifiedClientApplicationsOnly" CERTIFIED_CLIENT_APPLICATIONS_ONLY, certified_client_applications_only bool -> Option<bool>, with_certified_client_applications_only(bool), "`certifiedClientApplicationsOnly`: `Edm.Boolean`";
    "scopeSensitivityLabels" SCOPE_SENSITIVITY_LABELS, scope_sensitivity_labels model -> Option<&super::ScopeSensitivityLabels>, with_scope_sensitivity_labels(super::ScopeSensitivityLabels), "`scopeSensitivityLabels`: `microsoft.graph.scopeSensitivityLabels`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.permissionGrantPolicy`](https://learn.microsoft.com/graph/api/resources/permissiongrantpolicy?view=graph-rest-beta), with the accessors of [`PolicyBase`](super::PolicyBase)
    PermissionGrantPolicy: super::PolicyBase, super::DirectoryObject, super::Entity = "microsoft.graph.permissionGrantPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "includes" INCLUDES, includes models -> Option<&[super::PermissionGrantConditionSet]>, with_includes(Vec<super::PermissionGrantConditionSet>), "`includes`: `Collection(microsoft.graph.permissionGrantConditionSet)`";
    "excludes" EXCLUDES, excludes models -> Option<&[super::PermissionGrantConditionSet]>, with_excludes(Vec<super::PermissionGrantConditionSet>), "`excludes`: `Collection(microsoft.graph.permissionGrantConditionSet)`";
    "includeAllPreApprovedApplications" INCLUDE_ALL_PRE_APPROVED_APPLICATIONS, include_all_pre_approved_applications bool -> Option<bool>, with_include_all_pre_approved_applications(bool), "`includeAllPreApprovedApplications`: `Edm.Boolean`, metadata";
    "resourceScopeType" RESOURCE_SCOPE_TYPE, resource_scope_type enumeration -> Option<super::ResourceScopeType>, with_resource_scope_type(super::ResourceScopeType), "`resourceScopeType`: `microsoft.graph.resourceScopeType`, metadata";
}

crate::runtime::model! {
    /// Inherits from conditionalaccesssessioncontrol.
    ///
    /// [`microsoft.graph.persistentBrowserSessionControl`](https://learn.microsoft.com/graph/api/resources/persistentbrowsersessioncontrol?view=graph-rest-beta), with the accessors of [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl)
    PersistentBrowserSessionControl: super::ConditionalAccessSessionControl = "microsoft.graph.persistentBrowserSessionControl";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    "mode" MODE, mode enumeration -> Option<super::PersistentBrowserSessionMode>, with_mode(super::PersistentBrowserSessionMode), "`mode`: `microsoft.graph.persistentBrowserSessionMode`" "Possible values are: always, never.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.persistentBrowserSessionMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PersistentBrowserSessionMode = "microsoft.graph.persistentBrowserSessionMode" {
        Always = "always",
        Never = "never",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.phoneAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/phoneauthenticationmethod?view=graph-rest-beta), with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    PhoneAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.phoneAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastUsedDateTime" LAST_USED_DATE_TIME, with_last_used_date_time(OffsetDateTime), "`lastUsedDateTime`";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`";
    "phoneType" PHONE_TYPE, phone_type enumeration -> Option<super::AuthenticationPhoneType>, with_phone_type(super::AuthenticationPhoneType), "`phoneType`: `microsoft.graph.authenticationPhoneType`" "Possible values are: mobile, alternateMobile, office.";
    "smsSignInState" SMS_SIGN_IN_STATE, sms_sign_in_state enumeration -> Option<super::AuthenticationMethodSignInState>, with_sms_sign_in_state(super::AuthenticationMethodSignInState), "`smsSignInState`: `microsoft.graph.authenticationMethodSignInState`" "Possible values are: notSupported, notAllowedByPolicy, notEnabled, phoneNumberNotUnique, ready, notConfigured, unknownFutureValue.";
}

crate::runtime::model! {
    /// `microsoft.graph.phoneOptions`, metadata
    PhoneOptions = "microsoft.graph.phoneOptions";
    "defaultRegions" DEFAULT_REGIONS, default_regions values -> Parsed<Vec<i32>>, with_default_regions(Vec<i32>), "`defaultRegions`: `Collection(Edm.Int32)`, metadata";
    "excludeRegions" EXCLUDE_REGIONS, exclude_regions values -> Parsed<Vec<i32>>, with_exclude_regions(Vec<i32>), "`excludeRegions`: `Collection(Edm.Int32)`, metadata";
    "includeAdditionalRegions" INCLUDE_ADDITIONAL_REGIONS, include_additional_regions values -> Parsed<Vec<i32>>, with_include_additional_regions(Vec<i32>), "`includeAdditionalRegions`: `Collection(Edm.Int32)`, metadata";
}

crate::runtime::model! {
    /// Inherits from apiAuthenticationConfigurationBase.
    ///
    /// [`microsoft.graph.pkcs12Certificate`](https://learn.microsoft.com/graph/api/resources/pkcs12certificate?view=graph-rest-beta), with the accessors of [`ApiAuthenticationConfigurationBase`](super::ApiAuthenticationConfigurationBase)
    Pkcs12Certificate: super::ApiAuthenticationConfigurationBase = "microsoft.graph.pkcs12Certificate";
    "pkcs12Value" PKCS12_VALUE, pkcs12_value str -> Option<&str>, with_pkcs12_value(String), "`pkcs12Value`: `Edm.String`" "Required.";
    "password" PASSWORD, password str -> Option<&str>, with_password(String), "`password`: `Edm.String`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.pkcs12CertificateInformation`](https://learn.microsoft.com/graph/api/resources/pkcs12CertificateInformation?view=graph-rest-beta)
    Pkcs12CertificateInformation = "microsoft.graph.pkcs12CertificateInformation";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`";
    "thumbprint" THUMBPRINT, thumbprint str -> Option<&str>, with_thumbprint(String), "`thumbprint`: `Edm.String`";
    "notAfter" NOT_AFTER, not_after i64 -> Option<i64>, with_not_after(i64), "`notAfter`: `Edm.Int64`, type of the metadata";
    "notBefore" NOT_BEFORE, not_before i64 -> Option<i64>, with_not_before(i64), "`notBefore`: `Edm.Int64`, type of the metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.platformCredentialAuthenticationMethod`, metadata, with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    PlatformCredentialAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.platformCredentialAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastUsedDateTime" LAST_USED_DATE_TIME, with_last_used_date_time(OffsetDateTime), "`lastUsedDateTime`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "keyStrength" KEY_STRENGTH, key_strength enumeration -> Option<super::AuthenticationMethodKeyStrength>, with_key_strength(super::AuthenticationMethodKeyStrength), "`keyStrength`: `microsoft.graph.authenticationMethodKeyStrength`, metadata";
    "platform" PLATFORM, platform enumeration -> Option<super::AuthenticationMethodPlatform>, with_platform(super::AuthenticationMethodPlatform), "`platform`: `microsoft.graph.authenticationMethodPlatform`, metadata";
    "device" DEVICE, device model -> Option<&super::Device>, with_device(super::Device), "`device`: `microsoft.graph.device`, metadata" if (any(feature = "directory", feature = "users"));
}

crate::runtime::model! {
    /// `microsoft.graph.policyDeletableItem`, metadata
    PolicyDeletableItem = "microsoft.graph.policyDeletableItem" {
        "microsoft.graph.authenticationMethodsPolicy",
        "microsoft.graph.authenticationStrengthPolicy",
        "microsoft.graph.compliantNetworkNamedLocation",
        "microsoft.graph.conditionalAccessPolicy",
        "microsoft.graph.countryNamedLocation",
        "microsoft.graph.crossTenantAccessPolicyConfigurationPartner",
        "microsoft.graph.crossTenantIdentitySyncPolicyPartner",
        "microsoft.graph.delegatedAdminServiceProviderConstraints",
        "microsoft.graph.ipNamedLocation",
        "microsoft.graph.namedLocation",
        "microsoft.graph.privateLinkNamedLocation",
        "microsoft.graph.serviceProviderConstraints",
        "microsoft.graph.serviceTagNamedLocation",
        "microsoft.graph.whatIfAnalysisResult",
    };
    "deletedDateTime" DELETED_DATE_TIME, deleted_date_time date_time -> Parsed<OffsetDateTime>, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.policyDeletableRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    PolicyDeletableRoot: super::Entity = "microsoft.graph.policyDeletableRoot";
    inherited "id" ID, with_id(String), "`id`";
    "crossTenantPartners" CROSS_TENANT_PARTNERS, cross_tenant_partners models -> Option<&[super::CrossTenantAccessPolicyConfigurationPartner]>, with_cross_tenant_partners(Vec<super::CrossTenantAccessPolicyConfigurationPartner>), "`crossTenantPartners`: `Collection(microsoft.graph.crossTenantAccessPolicyConfigurationPartner)`, metadata";
    "crossTenantSyncPolicyPartners" CROSS_TENANT_SYNC_POLICY_PARTNERS, cross_tenant_sync_policy_partners models -> Option<&[super::CrossTenantIdentitySyncPolicyPartner]>, with_cross_tenant_sync_policy_partners(Vec<super::CrossTenantIdentitySyncPolicyPartner>), "`crossTenantSyncPolicyPartners`: `Collection(microsoft.graph.crossTenantIdentitySyncPolicyPartner)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.policyRoot`](https://learn.microsoft.com/graph/api/resources/policyroot?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PolicyRoot: super::Entity = "microsoft.graph.policyRoot";
    inherited "id" ID, with_id(String), "`id`";
    "accessReviewPolicy" ACCESS_REVIEW_POLICY, access_review_policy model -> Option<&super::AccessReviewPolicy>, with_access_review_policy(super::AccessReviewPolicy), "`accessReviewPolicy`: `microsoft.graph.accessReviewPolicy`";
    "activityBasedTimeoutPolicies" ACTIVITY_BASED_TIMEOUT_POLICIES, activity_based_timeout_policies models -> Option<&[super::ActivityBasedTimeoutPolicy]>, with_activity_based_timeout_policies(Vec<super::ActivityBasedTimeoutPolicy>), "`activityBasedTimeoutPolicies`: `Collection(microsoft.graph.activityBasedTimeoutPolicy)`";
    "adminConsentRequestPolicy" ADMIN_CONSENT_REQUEST_POLICY, admin_consent_request_policy model -> Option<&super::AdminConsentRequestPolicy>, with_admin_consent_request_policy(super::AdminConsentRequestPolicy), "`adminConsentRequestPolicy`: `microsoft.graph.adminConsentRequestPolicy`";
    "appManagementPolicies" APP_MANAGEMENT_POLICIES, app_management_policies models -> Option<&[super::AppManagementPolicy]>, with_app_management_policies(Vec<super::AppManagementPolicy>), "`appManagementPolicies`: `Collection(microsoft.graph.appManagementPolicy)`";
    "authenticationFlowsPolicy" AUTHENTICATION_FLOWS_POLICY, authentication_flows_policy model -> Option<&super::AuthenticationFlowsPolicy>, with_authentication_flows_policy(super::AuthenticationFlowsPolicy), "`authenticationFlowsPolicy`: `microsoft.graph.authenticationFlowsPolicy`";
    "authenticationMethodsPolicy" AUTHENTICATION_METHODS_POLICY, authentication_methods_policy model -> Option<&super::AuthenticationMethodsPolicy>, with_authentication_methods_policy(super::AuthenticationMethodsPolicy), "`authenticationMethodsPolicy`: `microsoft.graph.authenticationMethodsPolicy`";
    "authorizationPolicy" AUTHORIZATION_POLICY, authorization_policy models -> Option<&[super::AuthorizationPolicy]>, with_authorization_policy(Vec<super::AuthorizationPolicy>), "`authorizationPolicy`: `Collection(microsoft.graph.authorizationPolicy)`";
    "b2cAuthenticationMethodsPolicy" B2C_AUTHENTICATION_METHODS_POLICY, b2c_authentication_methods_policy model -> Option<&super::B2cAuthenticationMethodsPolicy>, with_b2c_authentication_methods_policy(super::B2cAuthenticationMethodsPolicy), "`b2cAuthenticationMethodsPolicy`: `microsoft.graph.b2cAuthenticationMethodsPolicy`";
    "claimsMappingPolicies" CLAIMS_MAPPING_POLICIES, claims_mapping_policies models -> Option<&[super::ClaimsMappingPolicy]>, with_claims_mapping_policies(Vec<super::ClaimsMappingPolicy>), "`claimsMappingPolicies`: `Collection(microsoft.graph.claimsMappingPolicy)`";
    "conditionalAccessPolicies" CONDITIONAL_ACCESS_POLICIES, conditional_access_policies models -> Option<&[super::ConditionalAccessPolicy]>, with_conditional_access_policies(Vec<super::ConditionalAccessPolicy>), "`conditionalAccessPolicies`: `Collection(microsoft.graph.conditionalAccessPolicy)`, type of the metadata";
    "crossTenantAccessPolicy" CROSS_TENANT_ACCESS_POLICY, cross_tenant_access_policy model -> Option<&super::CrossTenantAccessPolicy>, with_cross_tenant_access_policy(super::CrossTenantAccessPolicy), "`crossTenantAccessPolicy`: `microsoft.graph.crossTenantAccessPolicy`";
    "defaultAppManagementPolicy" DEFAULT_APP_MANAGEMENT_POLICY, default_app_management_policy model -> Option<&super::TenantAppManagementPolicy>, with_default_app_management_policy(super::TenantAppManagementPolicy), "`defaultAppManagementPolicy`: `microsoft.graph.tenantAppManagementPolicy`";
    "externalIdentitiesPolicy" EXTERNAL_IDENTITIES_POLICY, external_identities_policy model -> Option<&super::ExternalIdentitiesPolicy>, with_external_identities_policy(super::ExternalIdentitiesPolicy), "`externalIdentitiesPolicy`: `microsoft.graph.externalIdentitiesPolicy`";
    "featureRolloutPolicies" FEATURE_ROLLOUT_POLICIES, feature_rollout_policies models -> Option<&[super::FeatureRolloutPolicy]>, with_feature_rollout_policies(Vec<super::FeatureRolloutPolicy>), "`featureRolloutPolicies`: `Collection(microsoft.graph.featureRolloutPolicy)`";
    "homeRealmDiscoveryPolicies" HOME_REALM_DISCOVERY_POLICIES, home_realm_discovery_policies models -> Option<&[super::HomeRealmDiscoveryPolicy]>, with_home_realm_discovery_policies(Vec<super::HomeRealmDiscoveryPolicy>), "`homeRealmDiscoveryPolicies`: `Collection(microsoft.graph.homeRealmDiscoveryPolicy)`";
    "identitySecurityDefaultsEnforcementPolicy" IDENTITY_SECURITY_DEFAULTS_ENFORCEMENT_POLICY, identity_security_defaults_enforcement_policy model -> Option<&super::IdentitySecurityDefaultsEnforcementPolicy>, with_identity_security_defaults_enforcement_policy(super::IdentitySecurityDefaultsEnforcementPolicy), "`identitySecurityDefaultsEnforcementPolicy`: `microsoft.graph.identitySecurityDefaultsEnforcementPolicy`";
    "mobileAppManagementPolicies" MOBILE_APP_MANAGEMENT_POLICIES, mobile_app_management_policies models -> Option<&[super::MobileAppManagementPolicy]>, with_mobile_app_management_policies(Vec<super::MobileAppManagementPolicy>), "`mobileAppManagementPolicies`: `Collection(microsoft.graph.mobileAppManagementPolicy)`, type of the metadata";
    "permissionGrantPolicies" PERMISSION_GRANT_POLICIES, permission_grant_policies models -> Option<&[super::PermissionGrantPolicy]>, with_permission_grant_policies(Vec<super::PermissionGrantPolicy>), "`permissionGrantPolicies`: `Collection(microsoft.graph.permissionGrantPolicy)`";
    "roleManagementPolicies" ROLE_MANAGEMENT_POLICIES, role_management_policies models -> Option<&[super::UnifiedRoleManagementPolicy]>, with_role_management_policies(Vec<super::UnifiedRoleManagementPolicy>), "`roleManagementPolicies`: `Collection(microsoft.graph.unifiedRoleManagementPolicy)`";
    "roleManagementPolicyAssignments" ROLE_MANAGEMENT_POLICY_ASSIGNMENTS, role_management_policy_assignments models -> Option<&[super::UnifiedRoleManagementPolicyAssignment]>, with_role_management_policy_assignments(Vec<super::UnifiedRoleManagementPolicyAssignment>), "`roleManagementPolicyAssignments`: `Collection(microsoft.graph.unifiedRoleManagementPolicyAssignment)`";
    "tokenIssuancePolicies" TOKEN_ISSUANCE_POLICIES, token_issuance_policies models -> Option<&[super::TokenIssuancePolicy]>, with_token_issuance_policies(Vec<super::TokenIssuancePolicy>), "`tokenIssuancePolicies`: `Collection(microsoft.graph.tokenIssuancePolicy)`";
    "tokenLifetimePolicies" TOKEN_LIFETIME_POLICIES, token_lifetime_policies models -> Option<&[super::TokenLifetimePolicy]>, with_token_lifetime_policies(Vec<super::TokenLifetimePolicy>), "`tokenLifetimePolicies`: `Collection(microsoft.graph.tokenLifetimePolicy)`";
    "authenticationStrengthPolicies" AUTHENTICATION_STRENGTH_POLICIES, authentication_strength_policies models -> Option<&[super::AuthenticationStrengthPolicy]>, with_authentication_strength_policies(Vec<super::AuthenticationStrengthPolicy>), "`authenticationStrengthPolicies`: `Collection(microsoft.graph.authenticationStrengthPolicy)`, metadata";
    "b2bManagementPolicies" B2B_MANAGEMENT_POLICIES, b2b_management_policies models -> Option<&[super::B2bManagementPolicy]>, with_b2b_management_policies(Vec<super::B2bManagementPolicy>), "`b2bManagementPolicies`: `Collection(microsoft.graph.b2bManagementPolicy)`, metadata";
    "deletedItems" DELETED_ITEMS, deleted_items model -> Option<&super::PolicyDeletableRoot>, with_deleted_items(super::PolicyDeletableRoot), "`deletedItems`: `microsoft.graph.policyDeletableRoot`, metadata";
    "deviceRegistrationPolicy" DEVICE_REGISTRATION_POLICY, device_registration_policy model -> Option<&super::DeviceRegistrationPolicy>, with_device_registration_policy(super::DeviceRegistrationPolicy), "`deviceRegistrationPolicy`: `microsoft.graph.deviceRegistrationPolicy`, metadata";
    "directoryRoleAccessReviewPolicy" DIRECTORY_ROLE_ACCESS_REVIEW_POLICY, directory_role_access_review_policy model -> Option<&super::DirectoryRoleAccessReviewPolicy>, with_directory_role_access_review_policy(super::DirectoryRoleAccessReviewPolicy), "`directoryRoleAccessReviewPolicy`: `microsoft.graph.directoryRoleAccessReviewPolicy`, metadata";
    "federatedTokenValidationPolicy" FEDERATED_TOKEN_VALIDATION_POLICY, federated_token_validation_policy model -> Option<&super::FederatedTokenValidationPolicy>, with_federated_token_validation_policy(super::FederatedTokenValidationPolicy), "`federatedTokenValidationPolicy`: `microsoft.graph.federatedTokenValidationPolicy`, metadata";
    "mobileDeviceManagementPolicies" MOBILE_DEVICE_MANAGEMENT_POLICIES, mobile_device_management_policies models -> Option<&[super::MobileDeviceManagementPolicy]>, with_mobile_device_management_policies(Vec<super::MobileDeviceManagementPolicy>), "`mobileDeviceManagementPolicies`: `Collection(microsoft.graph.mobileDeviceManagementPolicy)`, metadata";
    "onPremAuthenticationPolicies" ON_PREM_AUTHENTICATION_POLICIES, on_prem_authentication_policies models -> Option<&[super::OnPremAuthenticationPolicy]>, with_on_prem_authentication_policies(Vec<super::OnPremAuthenticationPolicy>), "`onPremAuthenticationPolicies`: `Collection(microsoft.graph.onPremAuthenticationPolicy)`, metadata";
    "ownerlessGroupPolicy" OWNERLESS_GROUP_POLICY, ownerless_group_policy model -> Option<&super::OwnerlessGroupPolicy>, with_ownerless_group_policy(super::OwnerlessGroupPolicy), "`ownerlessGroupPolicy`: `microsoft.graph.ownerlessGroupPolicy`, metadata";
    "permissionGrantPreApprovalPolicies" PERMISSION_GRANT_PRE_APPROVAL_POLICIES, permission_grant_pre_approval_policies models -> Option<&[super::PermissionGrantPreApprovalPolicy]>, with_permission_grant_pre_approval_policies(Vec<super::PermissionGrantPreApprovalPolicy>), "`permissionGrantPreApprovalPolicies`: `Collection(microsoft.graph.permissionGrantPreApprovalPolicy)`, metadata";
    "servicePrincipalCreationPolicies" SERVICE_PRINCIPAL_CREATION_POLICIES, service_principal_creation_policies models -> Option<&[super::ServicePrincipalCreationPolicy]>, with_service_principal_creation_policies(Vec<super::ServicePrincipalCreationPolicy>), "`servicePrincipalCreationPolicies`: `Collection(microsoft.graph.servicePrincipalCreationPolicy)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.policyScope`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PolicyScope = "microsoft.graph.policyScope" {
        None = "none",
        All = "all",
        Selected = "selected",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.policyTemplate`, metadata, with the accessors of [`Entity`](super::Entity)
    PolicyTemplate: super::Entity = "microsoft.graph.policyTemplate";
    inherited "id" ID, with_id(String), "`id`";
    "multiTenantOrganizationIdentitySynchronization" MULTI_TENANT_ORGANIZATION_IDENTITY_SYNCHRONIZATION, multi_tenant_organization_identity_synchronization model -> Option<&super::MultiTenantOrganizationIdentitySyncPolicyTemplate>, with_multi_tenant_organization_identity_synchronization(super::MultiTenantOrganizationIdentitySyncPolicyTemplate), "`multiTenantOrganizationIdentitySynchronization`: `microsoft.graph.multiTenantOrganizationIdentitySyncPolicyTemplate`, metadata";
    "multiTenantOrganizationPartnerConfiguration" MULTI_TENANT_ORGANIZATION_PARTNER_CONFIGURATION, multi_tenant_organization_partner_configuration model -> Option<&super::MultiTenantOrganizationPartnerConfigurationTemplate>, with_multi_tenant_organization_partner_configuration(super::MultiTenantOrganizationPartnerConfigurationTemplate), "`multiTenantOrganizationPartnerConfiguration`: `microsoft.graph.multiTenantOrganizationPartnerConfigurationTemplate`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.privateLinkNamedLocation`, metadata, with the accessors of [`NamedLocation`](super::NamedLocation)
    PrivateLinkNamedLocation: super::NamedLocation = "microsoft.graph.privateLinkNamedLocation";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    "isTrusted" IS_TRUSTED, is_trusted bool -> Option<bool>, with_is_trusted(bool), "`isTrusted`: `Edm.Boolean`, metadata";
    "privateLinkResourcePolicyIds" PRIVATE_LINK_RESOURCE_POLICY_IDS, private_link_resource_policy_ids strs -> Option<Vec<&str>>, with_private_link_resource_policy_ids(Vec<String>), "`privateLinkResourcePolicyIds`: `Collection(Edm.String)`, metadata";
}
