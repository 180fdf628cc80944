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
    /// [`microsoft.graph.temporaryAccessPassAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethod?view=graph-rest-1.0), with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    TemporaryAccessPassAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.temporaryAccessPassAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "isUsableOnce" IS_USABLE_ONCE, is_usable_once bool -> Option<bool>, with_is_usable_once(bool), "`isUsableOnce`: `Edm.Boolean`";
    "isUsable" IS_USABLE, is_usable bool -> Option<bool>, with_is_usable(bool), "`isUsable`: `Edm.Boolean`";
    "lifetimeInMinutes" LIFETIME_IN_MINUTES, lifetime_in_minutes i32 -> Option<i32>, with_lifetime_in_minutes(i32), "`lifetimeInMinutes`: `Edm.Int32`";
    "methodUsabilityReason" METHOD_USABILITY_REASON, method_usability_reason str -> Option<&str>, with_method_usability_reason(String), "`methodUsabilityReason`: `Edm.String`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "temporaryAccessPass" TEMPORARY_ACCESS_PASS, temporary_access_pass str -> Option<&str>, with_temporary_access_pass(String), "`temporaryAccessPass`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethodconfiguration?view=graph-rest-1.0), with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
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
    /// `microsoft.graph.tenantAppManagementPolicy`, metadata, with the accessors of [`PolicyBase`](super::PolicyBase)
    TenantAppManagementPolicy: super::PolicyBase, super::DirectoryObject, super::Entity = "microsoft.graph.tenantAppManagementPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "applicationRestrictions" APPLICATION_RESTRICTIONS, application_restrictions model -> Option<&super::AppManagementApplicationConfiguration>, with_application_restrictions(super::AppManagementApplicationConfiguration), "`applicationRestrictions`: `microsoft.graph.appManagementApplicationConfiguration`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "servicePrincipalRestrictions" SERVICE_PRINCIPAL_RESTRICTIONS, service_principal_restrictions model -> Option<&super::AppManagementServicePrincipalConfiguration>, with_service_principal_restrictions(super::AppManagementServicePrincipalConfiguration), "`servicePrincipalRestrictions`: `microsoft.graph.appManagementServicePrincipalConfiguration`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.tokenIssuerType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    TokenIssuerType = "microsoft.graph.tokenIssuerType" {
        AzureAd = "AzureAD",
        AdFederationServices = "ADFederationServices",
        UnknownFutureValue = "UnknownFutureValue",
        AzureAdBackupAuth = "AzureADBackupAuth",
        AdFederationServicesMfaAdapter = "ADFederationServicesMFAAdapter",
        NpsExtension = "NPSExtension",
    }
}
