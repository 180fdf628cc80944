// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Uuid};

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
    /// `microsoft.graph.passwordAuthenticationMethod`, metadata, with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    PasswordAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.passwordAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "password" PASSWORD, password str -> Option<&str>, with_password(String), "`password`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.passwordResetResponse`, metadata
    PasswordResetResponse = "microsoft.graph.passwordResetResponse";
    "newPassword" NEW_PASSWORD, new_password str -> Option<&str>, with_new_password(String), "`newPassword`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.permissionGrantConditionSet`](https://learn.microsoft.com/graph/api/resources/permissiongrantconditionset?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
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
}

crate::runtime::model! {
    /// [`microsoft.graph.permissionGrantPolicy`](https://learn.microsoft.com/graph/api/resources/permissiongrantpolicy?view=graph-rest-1.0), with the accessors of [`PolicyBase`](super::PolicyBase)
    PermissionGrantPolicy: super::PolicyBase, super::DirectoryObject, super::Entity = "microsoft.graph.permissionGrantPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "includes" INCLUDES, includes models -> Option<&[super::PermissionGrantConditionSet]>, with_includes(Vec<super::PermissionGrantConditionSet>), "`includes`: `Collection(microsoft.graph.permissionGrantConditionSet)`";
    "excludes" EXCLUDES, excludes models -> Option<&[super::PermissionGrantConditionSet]>, with_excludes(Vec<super::PermissionGrantConditionSet>), "`excludes`: `Collection(microsoft.graph.permissionGrantConditionSet)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.permissionType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PermissionType = "microsoft.graph.permissionType" {
        Application = "application",
        Delegated = "delegated",
        DelegatedUserConsentable = "delegatedUserConsentable",
    }
}

crate::runtime::model! {
    /// Inherits from conditionalaccesssessioncontrol.
    ///
    /// [`microsoft.graph.persistentBrowserSessionControl`](https://learn.microsoft.com/graph/api/resources/persistentbrowsersessioncontrol?view=graph-rest-1.0), with the accessors of [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl)
    PersistentBrowserSessionControl: super::ConditionalAccessSessionControl = "microsoft.graph.persistentBrowserSessionControl";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    "mode" MODE, mode enumeration -> Option<super::PersistentBrowserSessionMode>, with_mode(super::PersistentBrowserSessionMode), "`mode`: `microsoft.graph.persistentBrowserSessionMode`" "Possible values are: always, never.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.persistentBrowserSessionMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PersistentBrowserSessionMode = "microsoft.graph.persistentBrowserSessionMode" {
        Always = "always",
        Never = "never",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.phoneAuthenticationMethod`, metadata, with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    PhoneAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.phoneAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`, metadata";
    "phoneType" PHONE_TYPE, phone_type enumeration -> Option<super::AuthenticationPhoneType>, with_phone_type(super::AuthenticationPhoneType), "`phoneType`: `microsoft.graph.authenticationPhoneType`, metadata";
    "smsSignInState" SMS_SIGN_IN_STATE, sms_sign_in_state enumeration -> Option<super::AuthenticationMethodSignInState>, with_sms_sign_in_state(super::AuthenticationMethodSignInState), "`smsSignInState`: `microsoft.graph.authenticationMethodSignInState`, metadata";
}

crate::runtime::model! {
    /// Inherits from apiAuthenticationConfigurationBase.
    ///
    /// [`microsoft.graph.pkcs12Certificate`](https://learn.microsoft.com/graph/api/resources/pkcs12certificate?view=graph-rest-1.0), with the accessors of [`ApiAuthenticationConfigurationBase`](super::ApiAuthenticationConfigurationBase)
    Pkcs12Certificate: super::ApiAuthenticationConfigurationBase = "microsoft.graph.pkcs12Certificate";
    "pkcs12Value" PKCS12_VALUE, pkcs12_value str -> Option<&str>, with_pkcs12_value(String), "`pkcs12Value`: `Edm.String`" "Required.";
    "password" PASSWORD, password str -> Option<&str>, with_password(String), "`password`: `Edm.String`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.pkcs12CertificateInformation`](https://learn.microsoft.com/graph/api/resources/pkcs12certificateinformation?view=graph-rest-1.0)
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
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "keyStrength" KEY_STRENGTH, key_strength enumeration -> Option<super::AuthenticationMethodKeyStrength>, with_key_strength(super::AuthenticationMethodKeyStrength), "`keyStrength`: `microsoft.graph.authenticationMethodKeyStrength`, metadata";
    "platform" PLATFORM, platform enumeration -> Option<super::AuthenticationMethodPlatform>, with_platform(super::AuthenticationMethodPlatform), "`platform`: `microsoft.graph.authenticationMethodPlatform`, metadata";
    "device" DEVICE, device model -> Option<&super::Device>, with_device(super::Device), "`device`: `microsoft.graph.device`, metadata" if (feature = "directory");
}

crate::runtime::model! {
    /// `microsoft.graph.policyDeletableItem`, metadata
    PolicyDeletableItem = "microsoft.graph.policyDeletableItem" {
        "microsoft.graph.conditionalAccessPolicy",
        "microsoft.graph.countryNamedLocation",
        "microsoft.graph.ipNamedLocation",
        "microsoft.graph.namedLocation",
        "microsoft.graph.whatIfAnalysisResult",
    };
    "deletedDateTime" DELETED_DATE_TIME, deleted_date_time date_time -> Parsed<OffsetDateTime>, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.policyRoot`](https://learn.microsoft.com/graph/api/resources/policyroot?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PolicyRoot: super::Entity = "microsoft.graph.policyRoot";
    inherited "id" ID, with_id(String), "`id`";
    "activityBasedTimeoutPolicies" ACTIVITY_BASED_TIMEOUT_POLICIES, activity_based_timeout_policies models -> Option<&[super::ActivityBasedTimeoutPolicy]>, with_activity_based_timeout_policies(Vec<super::ActivityBasedTimeoutPolicy>), "`activityBasedTimeoutPolicies`: `Collection(microsoft.graph.activityBasedTimeoutPolicy)`";
    "adminConsentRequestPolicy" ADMIN_CONSENT_REQUEST_POLICY, admin_consent_request_policy model -> Option<&super::AdminConsentRequestPolicy>, with_admin_consent_request_policy(super::AdminConsentRequestPolicy), "`adminConsentRequestPolicy`: `microsoft.graph.adminConsentRequestPolicy`";
    "authenticationFlowsPolicy" AUTHENTICATION_FLOWS_POLICY, authentication_flows_policy model -> Option<&super::AuthenticationFlowsPolicy>, with_authentication_flows_policy(super::AuthenticationFlowsPolicy), "`authenticationFlowsPolicy`: `microsoft.graph.authenticationFlowsPolicy`";
    "authenticationMethodsPolicy" AUTHENTICATION_METHODS_POLICY, authentication_methods_policy model -> Option<&super::AuthenticationMethodsPolicy>, with_authentication_methods_policy(super::AuthenticationMethodsPolicy), "`authenticationMethodsPolicy`: `microsoft.graph.authenticationMethodsPolicy`";
    "authorizationPolicy" AUTHORIZATION_POLICY, authorization_policy model -> Option<&super::AuthorizationPolicy>, with_authorization_policy(super::AuthorizationPolicy), "`authorizationPolicy`: `microsoft.graph.authorizationPolicy`, type of the metadata";
    "claimsMappingPolicies" CLAIMS_MAPPING_POLICIES, claims_mapping_policies models -> Option<&[super::ClaimsMappingPolicy]>, with_claims_mapping_policies(Vec<super::ClaimsMappingPolicy>), "`claimsMappingPolicies`: `Collection(microsoft.graph.claimsMappingPolicy)`";
    "crossTenantAccessPolicy" CROSS_TENANT_ACCESS_POLICY, cross_tenant_access_policy model -> Option<&super::CrossTenantAccessPolicy>, with_cross_tenant_access_policy(super::CrossTenantAccessPolicy), "`crossTenantAccessPolicy`: `microsoft.graph.crossTenantAccessPolicy`";
    "conditionalAccessPolicies" CONDITIONAL_ACCESS_POLICIES, conditional_access_policies models -> Option<&[super::ConditionalAccessPolicy]>, with_conditional_access_policies(Vec<super::ConditionalAccessPolicy>), "`conditionalAccessPolicies`: `Collection(microsoft.graph.conditionalAccessPolicy)`, type of the metadata";
    "featureRolloutPolicies" FEATURE_ROLLOUT_POLICIES, feature_rollout_policies models -> Option<&[super::FeatureRolloutPolicy]>, with_feature_rollout_policies(Vec<super::FeatureRolloutPolicy>), "`featureRolloutPolicies`: `Collection(microsoft.graph.featureRolloutPolicy)`";
    "homeRealmDiscoveryPolicies" HOME_REALM_DISCOVERY_POLICIES, home_realm_discovery_policies models -> Option<&[super::HomeRealmDiscoveryPolicy]>, with_home_realm_discovery_policies(Vec<super::HomeRealmDiscoveryPolicy>), "`homeRealmDiscoveryPolicies`: `Collection(microsoft.graph.homeRealmDiscoveryPolicy)`";
    "identitySecurityDefaultsEnforcementPolicy" IDENTITY_SECURITY_DEFAULTS_ENFORCEMENT_POLICY, identity_security_defaults_enforcement_policy model -> Option<&super::IdentitySecurityDefaultsEnforcementPolicy>, with_identity_security_defaults_enforcement_policy(super::IdentitySecurityDefaultsEnforcementPolicy), "`identitySecurityDefaultsEnforcementPolicy`: `microsoft.graph.identitySecurityDefaultsEnforcementPolicy`";
    "permissionGrantPolicies" PERMISSION_GRANT_POLICIES, permission_grant_policies models -> Option<&[super::PermissionGrantPolicy]>, with_permission_grant_policies(Vec<super::PermissionGrantPolicy>), "`permissionGrantPolicies`: `Collection(microsoft.graph.permissionGrantPolicy)`";
    "roleManagementPolicies" ROLE_MANAGEMENT_POLICIES, role_management_policies models -> Option<&[super::UnifiedRoleManagementPolicy]>, with_role_management_policies(Vec<super::UnifiedRoleManagementPolicy>), "`roleManagementPolicies`: `Collection(microsoft.graph.unifiedRoleManagementPolicy)`";
    "roleManagementPolicyAssignments" ROLE_MANAGEMENT_POLICY_ASSIGNMENTS, role_management_policy_assignments models -> Option<&[super::UnifiedRoleManagementPolicyAssignment]>, with_role_management_policy_assignments(Vec<super::UnifiedRoleManagementPolicyAssignment>), "`roleManagementPolicyAssignments`: `Collection(microsoft.graph.unifiedRoleManagementPolicyAssignment)`";
    "tokenIssuancePolicies" TOKEN_ISSUANCE_POLICIES, token_issuance_policies models -> Option<&[super::TokenIssuancePolicy]>, with_token_issuance_policies(Vec<super::TokenIssuancePolicy>), "`tokenIssuancePolicies`: `Collection(microsoft.graph.tokenIssuancePolicy)`";
    "tokenLifetimePolicies" TOKEN_LIFETIME_POLICIES, token_lifetime_policies models -> Option<&[super::TokenLifetimePolicy]>, with_token_lifetime_policies(Vec<super::TokenLifetimePolicy>), "`tokenLifetimePolicies`: `Collection(microsoft.graph.tokenLifetimePolicy)`";
    "appManagementPolicies" APP_MANAGEMENT_POLICIES, app_management_policies models -> Option<&[super::AppManagementPolicy]>, with_app_management_policies(Vec<super::AppManagementPolicy>), "`appManagementPolicies`: `Collection(microsoft.graph.appManagementPolicy)`, metadata";
    "authenticationStrengthPolicies" AUTHENTICATION_STRENGTH_POLICIES, authentication_strength_policies models -> Option<&[super::AuthenticationStrengthPolicy]>, with_authentication_strength_policies(Vec<super::AuthenticationStrengthPolicy>), "`authenticationStrengthPolicies`: `Collection(microsoft.graph.authenticationStrengthPolicy)`, metadata";
    "defaultAppManagementPolicy" DEFAULT_APP_MANAGEMENT_POLICY, default_app_management_policy model -> Option<&super::TenantAppManagementPolicy>, with_default_app_management_policy(super::TenantAppManagementPolicy), "`defaultAppManagementPolicy`: `microsoft.graph.tenantAppManagementPolicy`, metadata";
    "deviceRegistrationPolicy" DEVICE_REGISTRATION_POLICY, device_registration_policy model -> Option<&super::DeviceRegistrationPolicy>, with_device_registration_policy(super::DeviceRegistrationPolicy), "`deviceRegistrationPolicy`: `microsoft.graph.deviceRegistrationPolicy`, metadata";
    "federatedTokenValidationPolicy" FEDERATED_TOKEN_VALIDATION_POLICY, federated_token_validation_policy model -> Option<&super::FederatedTokenValidationPolicy>, with_federated_token_validation_policy(super::FederatedTokenValidationPolicy), "`federatedTokenValidationPolicy`: `microsoft.graph.federatedTokenValidationPolicy`, metadata";
    "ownerlessGroupPolicy" OWNERLESS_GROUP_POLICY, ownerless_group_policy model -> Option<&super::OwnerlessGroupPolicy>, with_ownerless_group_policy(super::OwnerlessGroupPolicy), "`ownerlessGroupPolicy`: `microsoft.graph.ownerlessGroupPolicy`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.policyTemplate`, metadata, with the accessors of [`Entity`](super::Entity)
    PolicyTemplate: super::Entity = "microsoft.graph.policyTemplate";
    inherited "id" ID, with_id(String), "`id`";
    "multiTenantOrganizationIdentitySynchronization" MULTI_TENANT_ORGANIZATION_IDENTITY_SYNCHRONIZATION, multi_tenant_organization_identity_synchronization model -> Option<&super::MultiTenantOrganizationIdentitySyncPolicyTemplate>, with_multi_tenant_organization_identity_synchronization(super::MultiTenantOrganizationIdentitySyncPolicyTemplate), "`multiTenantOrganizationIdentitySynchronization`: `microsoft.graph.multiTenantOrganizationIdentitySyncPolicyTemplate`, metadata";
    "multiTenantOrganizationPartnerConfiguration" MULTI_TENANT_ORGANIZATION_PARTNER_CONFIGURATION, multi_tenant_organization_partner_configuration model -> Option<&super::MultiTenantOrganizationPartnerConfigurationTemplate>, with_multi_tenant_organization_partner_configuration(super::MultiTenantOrganizationPartnerConfigurationTemplate), "`multiTenantOrganizationPartnerConfiguration`: `microsoft.graph.multiTenantOrganizationPartnerConfigurationTemplate`, metadata";
}
