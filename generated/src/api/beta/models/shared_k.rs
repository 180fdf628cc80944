// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Bytes, Duration, OffsetDateTime, Parsed, Uuid};

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.kerberosSignOnMappingAttributeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    KerberosSignOnMappingAttributeType = "microsoft.graph.kerberosSignOnMappingAttributeType" {
        UserPrincipalName = "userPrincipalName",
        OnPremisesUserPrincipalName = "onPremisesUserPrincipalName",
        UserPrincipalUsername = "userPrincipalUsername",
        OnPremisesUserPrincipalUsername = "onPremisesUserPrincipalUsername",
        OnPremisesSamAccountName = "onPremisesSAMAccountName",
    }
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.kerberosSignOnSettings`](https://learn.microsoft.com/graph/api/resources/kerberossignonsettings?view=graph-rest-beta)
    KerberosSignOnSettings = "microsoft.graph.kerberosSignOnSettings";
    "kerberosServicePrincipalName" KERBEROS_SERVICE_PRINCIPAL_NAME, kerberos_service_principal_name str -> Option<&str>, with_kerberos_service_principal_name(String), "`kerberosServicePrincipalName`: `Edm.String`";
    "kerberosSignOnMappingAttributeType" KERBEROS_SIGN_ON_MAPPING_ATTRIBUTE_TYPE, kerberos_sign_on_mapping_attribute_type enumeration -> Option<super::KerberosSignOnMappingAttributeType>, with_kerberos_sign_on_mapping_attribute_type(super::KerberosSignOnMappingAttributeType), "`kerberosSignOnMappingAttributeType`: `microsoft.graph.kerberosSignOnMappingAttributeType`" "Possible values are: userPrincipalName, onPremisesUserPrincipalName, userPrincipalUsername, onPremisesUserPrincipalUsername, onPremisesSAMAccountName.";
}

#[cfg(any(feature = "applications", feature = "directory", feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.keyCredential`](https://learn.microsoft.com/graph/api/resources/keycredential?view=graph-rest-beta)
    KeyCredential = "microsoft.graph.keyCredential";
    "customKeyIdentifier" CUSTOM_KEY_IDENTIFIER, custom_key_identifier binary -> Parsed<Bytes>, with_custom_key_identifier(Bytes), "`customKeyIdentifier`: `Edm.Binary`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Optional.";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "key" KEY, key binary -> Parsed<Bytes>, with_key(Bytes), "`key`: `Edm.Binary`";
    "keyId" KEY_ID, key_id guid -> Parsed<Uuid>, with_key_id(Uuid), "`keyId`: `Edm.Guid`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "usage" USAGE, usage str -> Option<&str>, with_usage(String), "`usage`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// [`microsoft.graph.keyCredentialConfiguration`](https://learn.microsoft.com/graph/api/resources/keycredentialconfiguration?view=graph-rest-beta)
    KeyCredentialConfiguration = "microsoft.graph.keyCredentialConfiguration";
    "restrictionType" RESTRICTION_TYPE, restriction_type enumeration -> Option<super::AppKeyCredentialRestrictionType>, with_restriction_type(super::AppKeyCredentialRestrictionType), "`restrictionType`: `microsoft.graph.appKeyCredentialRestrictionType`" "Possible values are: asymmetricKeyLifetime, unknownFutureValue.";
    "maxLifetime" MAX_LIFETIME, max_lifetime duration -> Parsed<Duration>, with_max_lifetime(Duration), "`maxLifetime`: `Edm.Duration`";
    "restrictForAppsCreatedAfterDateTime" RESTRICT_FOR_APPS_CREATED_AFTER_DATE_TIME, restrict_for_apps_created_after_date_time date_time -> Parsed<OffsetDateTime>, with_restrict_for_apps_created_after_date_time(OffsetDateTime), "`restrictForAppsCreatedAfterDateTime`: `Edm.DateTimeOffset`" "Nullable.";
    "certificateBasedApplicationConfigurationIds" CERTIFICATE_BASED_APPLICATION_CONFIGURATION_IDS, certificate_based_application_configuration_ids strs -> Option<Vec<&str>>, with_certificate_based_application_configuration_ids(Vec<String>), "`certificateBasedApplicationConfigurationIds`: `Collection(Edm.String)`, metadata";
    "excludeActors" EXCLUDE_ACTORS, exclude_actors model -> Option<&super::AppManagementPolicyActorExemptions>, with_exclude_actors(super::AppManagementPolicyActorExemptions), "`excludeActors`: `microsoft.graph.appManagementPolicyActorExemptions`, metadata";
    "state" STATE, state enumeration -> Option<super::AppManagementRestrictionState>, with_state(super::AppManagementRestrictionState), "`state`: `microsoft.graph.appManagementRestrictionState`, metadata";
}

#[cfg(
    any(
        feature = "applications",
        feature = "directory",
        feature = "governance",
        feature = "groups",
        feature = "intune",
        feature = "reports",
        feature = "sites",
        feature = "users"
    )
)]
crate::runtime::model! {
    /// [`microsoft.graph.keyValue`](https://learn.microsoft.com/graph/api/resources/keyvalue?view=graph-rest-beta), [intune-deviceconfig-keyvalue](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-keyvalue?view=graph-rest-beta)
    KeyValue = "microsoft.graph.keyValue";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

#[cfg(
    any(
        feature = "admin",
        feature = "applications",
        feature = "governance",
        feature = "intune",
        feature = "privacy",
        feature = "reports",
        feature = "security",
        feature = "sites",
        feature = "teams"
    )
)]
crate::runtime::model! {
    /// [`microsoft.graph.keyValuePair`](https://learn.microsoft.com/graph/api/resources/keyvaluepair?view=graph-rest-beta), [intune-androidforwork-keyvaluepair](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-keyvaluepair?view=graph-rest-beta), [intune-deviceconfig-keyvaluepair](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-keyvaluepair?view=graph-rest-beta) and 6 more
    KeyValuePair = "microsoft.graph.keyValuePair";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`" "Possible values are: 0, 1, 2.";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.kind`, metadata
    Kind = "microsoft.graph.kind" {
        Unrestricted = "unrestricted",
        AllowedTenants = "allowedTenants",
        UnknownFutureValue = "unknownFutureValue",
    }
}
