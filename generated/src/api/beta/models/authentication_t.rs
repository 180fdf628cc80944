// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.targetOwners`, metadata
    TargetOwners = "microsoft.graph.targetOwners";
    "notifyMembers" NOTIFY_MEMBERS, notify_members enumeration -> Option<super::NotifyMembers>, with_notify_members(super::NotifyMembers), "`notifyMembers`: `microsoft.graph.notifyMembers`, metadata";
    "securityGroups" SECURITY_GROUPS, security_groups strs -> Option<Vec<&str>>, with_security_groups(Vec<String>), "`securityGroups`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.templateApplicationLevel`, metadata
    TemplateApplicationLevel = "microsoft.graph.templateApplicationLevel" {
        None = "none",
        NewPartners = "newPartners",
        ExistingPartners = "existingPartners",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.templateScenarios`, metadata
    TemplateScenarios = "microsoft.graph.templateScenarios" {
        New = "new",
        SecureFoundation = "secureFoundation",
        ZeroTrust = "zeroTrust",
        RemoteWork = "remoteWork",
        ProtectAdmins = "protectAdmins",
        EmergingThreats = "emergingThreats",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.temporaryAccessPassAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethod?view=graph-rest-beta), with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    TemporaryAccessPassAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.temporaryAccessPassAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastUsedDateTime" LAST_USED_DATE_TIME, with_last_used_date_time(OffsetDateTime), "`lastUsedDateTime`";
    "isUsableOnce" IS_USABLE_ONCE, is_usable_once bool -> Option<bool>, with_is_usable_once(bool), "`isUsableOnce`: `Edm.Boolean`";
    "isUsable" IS_USABLE, is_usable bool -> Option<bool>, with_is_usable(bool), "`isUsable`: `Edm.Boolean`, not in the metadata";
    "lifetimeInMinutes" LIFETIME_IN_MINUTES, lifetime_in_minutes i32 -> Option<i32>, with_lifetime_in_minutes(i32), "`lifetimeInMinutes`: `Edm.Int32`";
    "methodUsabilityReason" METHOD_USABILITY_REASON, method_usability_reason str -> Option<&str>, with_method_usability_reason(String), "`methodUsabilityReason`: `Edm.String`, not in the metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "temporaryAccessPass" TEMPORARY_ACCESS_PASS, temporary_access_pass str -> Option<&str>, with_temporary_access_pass(String), "`temporaryAccessPass`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethodconfiguration?view=graph-rest-beta), with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    TemporaryAccessPassAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "defaultLength" DEFAULT_LENGTH, default_length i32 -> Option<i32>, with_default_length(i32), "`defaultLength`: `Edm.Int32`";
    "defaultLifetimeInMinutes" DEFAULT_LIFETIME_IN_MINUTES, default_lifetime_in_minutes i32 -> Option<i32>, with_default_lifetime_in_minutes(i32), "`defaultLifetimeInMinutes`: `Edm.Int32`";
    "isUsableOnce" IS_USABLE_ONCE, is_usable_once bool -> Option<bool>, with_is_usable_once(bool), "`isUsableOnce`: `Edm.Boolean`";
    "minimumLifetimeInMinutes" MINIMUM_LIFETIME_IN_MINUTES, minimum_lifetime_in_minutes i32 -> Option<i32>, with_minimum_lifetime_in_minutes(i32), "`minimumLifetimeInMinutes`: `Edm.Int32`";
    "maximumLifetimeInMinutes" MAXIMUM_LIFETIME_IN_MINUTES, maximum_lifetime_in_minutes i32 -> Option<i32>, with_maximum_lifetime_in_minutes(i32), "`maximumLifetimeInMinutes`: `Edm.Int32`";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::AuthenticationMethodTarget]>, with_include_targets(Vec<super::AuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`";
}

crate::runtime::model! {
    /// Inherits from policybase.
    ///
    /// [`microsoft.graph.tenantAppManagementPolicy`](https://learn.microsoft.com/graph/api/resources/tenantAppManagementPolicy?view=graph-rest-beta), with the accessors of [`PolicyBase`](super::PolicyBase)
    TenantAppManagementPolicy: super::PolicyBase, super::DirectoryObject, super::Entity = "microsoft.graph.tenantAppManagementPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "applicationRestrictions" APPLICATION_RESTRICTIONS, application_restrictions model -> Option<&super::AppManagementApplicationConfiguration>, with_application_restrictions(super::AppManagementApplicationConfiguration), "`applicationRestrictions`: `microsoft.graph.appManagementApplicationConfiguration`, type of the metadata";
    "servicePrincipalRestrictions" SERVICE_PRINCIPAL_RESTRICTIONS, service_principal_restrictions model -> Option<&super::AppManagementServicePrincipalConfiguration>, with_service_principal_restrictions(super::AppManagementServicePrincipalConfiguration), "`servicePrincipalRestrictions`: `microsoft.graph.appManagementServicePrincipalConfiguration`, type of the metadata";
}

crate::runtime::model! {
    /// Inherits from policybase.
    ///
    /// [`microsoft.graph.tenantRelationshipAccessPolicyBase`](https://learn.microsoft.com/graph/api/resources/tenantrelationshipaccesspolicybase?view=graph-rest-beta), with the accessors of [`PolicyBase`](super::PolicyBase)
    TenantRelationshipAccessPolicyBase: super::PolicyBase, super::DirectoryObject, super::Entity = "microsoft.graph.tenantRelationshipAccessPolicyBase" {
        "microsoft.graph.crossTenantAccessPolicy",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "definition" DEFINITION, definition strs -> Option<Vec<&str>>, with_definition(Vec<String>), "`definition`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// `microsoft.graph.trustContainerConfiguration`, metadata
    TrustContainerConfiguration = "microsoft.graph.trustContainerConfiguration";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.trustFramework`, metadata
    TrustFramework = "microsoft.graph.trustFramework";
    "keySets" KEY_SETS, key_sets models -> Option<&[super::TrustFrameworkKeySet]>, with_key_sets(Vec<super::TrustFrameworkKeySet>), "`keySets`: `Collection(microsoft.graph.trustFrameworkKeySet)`, metadata";
    "policies" POLICIES, policies models -> Option<&[super::TrustFrameworkPolicy]>, with_policies(Vec<super::TrustFrameworkPolicy>), "`policies`: `Collection(microsoft.graph.trustFrameworkPolicy)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.trustFrameworkKey`](https://learn.microsoft.com/graph/api/resources/trustframeworkkey?view=graph-rest-beta)
    TrustFrameworkKey = "microsoft.graph.trustFrameworkKey";
    "kid" KID, kid str -> Option<&str>, with_kid(String), "`kid`: `Edm.String`";
    "kty" KTY, kty str -> Option<&str>, with_kty(String), "`kty`: `Edm.String`" "Possible values are: rsa, oct.";
    "use" USE, use_ str -> Option<&str>, with_use(String), "`use`: `Edm.String`" "Possible values are: sig, enc.";
    "x5c" X5C, x5c strs -> Option<Vec<&str>>, with_x5c(Vec<String>), "`x5c`: `Collection(Edm.String)`";
    "x5t" X5T, x5t str -> Option<&str>, with_x5t(String), "`x5t`: `Edm.String`";
    "e" E, e str -> Option<&str>, with_e(String), "`e`: `Edm.String`";
    "d" D, d str -> Option<&str>, with_d(String), "`d`: `Edm.String`";
    "n" N, n str -> Option<&str>, with_n(String), "`n`: `Edm.String`";
    "p" P, p str -> Option<&str>, with_p(String), "`p`: `Edm.String`";
    "q" Q, q str -> Option<&str>, with_q(String), "`q`: `Edm.String`";
    "dp" DP, dp str -> Option<&str>, with_dp(String), "`dp`: `Edm.String`";
    "dq" DQ, dq str -> Option<&str>, with_dq(String), "`dq`: `Edm.String`";
    "qi" QI, qi str -> Option<&str>, with_qi(String), "`qi`: `Edm.String`";
    "k" K, k str -> Option<&str>, with_k(String), "`k`: `Edm.String`";
    "nbf" NBF, nbf i64 -> Option<i64>, with_nbf(i64), "`nbf`: `Edm.Int64`, type of the metadata";
    "exp" EXP, exp i64 -> Option<i64>, with_exp(i64), "`exp`: `Edm.Int64`, type of the metadata";
    "status" STATUS, status enumeration -> Option<super::TrustFrameworkKeyStatus>, with_status(super::TrustFrameworkKeyStatus), "`status`: `microsoft.graph.trustFrameworkKeyStatus`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.trustFrameworkKeySet`](https://learn.microsoft.com/graph/api/resources/trustframeworkkeyset?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TrustFrameworkKeySet: super::Entity = "microsoft.graph.trustFrameworkKeySet";
    inherited "id" ID, with_id(String), "`id`";
    "keys" KEYS, keys models -> Option<&[super::TrustFrameworkKey]>, with_keys(Vec<super::TrustFrameworkKey>), "`keys`: `Collection(microsoft.graph.trustFrameworkKey)`";
    "keys_v2" KEYS_V2, keys_v2 models -> Option<&[super::TrustFrameworkKeyV2]>, with_keys_v2(Vec<super::TrustFrameworkKeyV2>), "`keys_v2`: `Collection(microsoft.graph.trustFrameworkKey_v2)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.trustFrameworkKeyStatus`, metadata
    TrustFrameworkKeyStatus = "microsoft.graph.trustFrameworkKeyStatus" {
        Enabled = "enabled",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.trustFrameworkKey_v2`, metadata
    TrustFrameworkKeyV2 = "microsoft.graph.trustFrameworkKey_v2";
    "d" D, d str -> Option<&str>, with_d(String), "`d`: `Edm.String`, metadata";
    "dp" DP, dp str -> Option<&str>, with_dp(String), "`dp`: `Edm.String`, metadata";
    "dq" DQ, dq str -> Option<&str>, with_dq(String), "`dq`: `Edm.String`, metadata";
    "e" E, e str -> Option<&str>, with_e(String), "`e`: `Edm.String`, metadata";
    "exp" EXP, exp i32 -> Option<i32>, with_exp(i32), "`exp`: `Edm.Int32`, metadata";
    "k" K, k str -> Option<&str>, with_k(String), "`k`: `Edm.String`, metadata";
    "kid" KID, kid str -> Option<&str>, with_kid(String), "`kid`: `Edm.String`, metadata";
    "kty" KTY, kty str -> Option<&str>, with_kty(String), "`kty`: `Edm.String`, metadata";
    "n" N, n str -> Option<&str>, with_n(String), "`n`: `Edm.String`, metadata";
    "nbf" NBF, nbf i32 -> Option<i32>, with_nbf(i32), "`nbf`: `Edm.Int32`, metadata";
    "p" P, p str -> Option<&str>, with_p(String), "`p`: `Edm.String`, metadata";
    "q" Q, q str -> Option<&str>, with_q(String), "`q`: `Edm.String`, metadata";
    "qi" QI, qi str -> Option<&str>, with_qi(String), "`qi`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::TrustFrameworkKeyStatus>, with_status(super::TrustFrameworkKeyStatus), "`status`: `microsoft.graph.trustFrameworkKeyStatus`, metadata";
    "use" USE, use_ str -> Option<&str>, with_use(String), "`use`: `Edm.String`, metadata";
    "x5c" X5C, x5c strs -> Option<Vec<&str>>, with_x5c(Vec<String>), "`x5c`: `Collection(Edm.String)`, metadata";
    "x5t" X5T, x5t str -> Option<&str>, with_x5t(String), "`x5t`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.trustFrameworkPolicy`](https://learn.microsoft.com/graph/api/resources/trustframeworkpolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TrustFrameworkPolicy: super::Entity = "microsoft.graph.trustFrameworkPolicy";
    inherited "id" ID, with_id(String), "`id`";
}
