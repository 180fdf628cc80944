// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.defaultInvitationRedemptionIdentityProviderConfiguration`, metadata, with the accessors of [`InvitationRedemptionIdentityProviderConfiguration`](super::InvitationRedemptionIdentityProviderConfiguration)
    DefaultInvitationRedemptionIdentityProviderConfiguration: super::InvitationRedemptionIdentityProviderConfiguration = "microsoft.graph.defaultInvitationRedemptionIdentityProviderConfiguration";
    inherited "fallbackIdentityProvider" FALLBACK_IDENTITY_PROVIDER, with_fallback_identity_provider(super::B2bIdentityProvidersType), "`fallbackIdentityProvider`";
    inherited "primaryIdentityProviderPrecedenceOrder" PRIMARY_IDENTITY_PROVIDER_PRECEDENCE_ORDER, with_primary_identity_provider_precedence_order(Vec<super::B2bIdentityProvidersType>), "`primaryIdentityProviderPrecedenceOrder`";
}

crate::runtime::model! {
    /// [`microsoft.graph.defaultUserRolePermissions`](https://learn.microsoft.com/graph/api/resources/defaultuserrolepermissions?view=graph-rest-1.0)
    DefaultUserRolePermissions = "microsoft.graph.defaultUserRolePermissions";
    "allowedToCreateApps" ALLOWED_TO_CREATE_APPS, allowed_to_create_apps bool -> Option<bool>, with_allowed_to_create_apps(bool), "`allowedToCreateApps`: `Edm.Boolean`";
    "allowedToCreateSecurityGroups" ALLOWED_TO_CREATE_SECURITY_GROUPS, allowed_to_create_security_groups bool -> Option<bool>, with_allowed_to_create_security_groups(bool), "`allowedToCreateSecurityGroups`: `Edm.Boolean`";
    "allowedToReadOtherUsers" ALLOWED_TO_READ_OTHER_USERS, allowed_to_read_other_users bool -> Option<bool>, with_allowed_to_read_other_users(bool), "`allowedToReadOtherUsers`: `Edm.Boolean`";
    "permissionGrantPoliciesAssigned" PERMISSION_GRANT_POLICIES_ASSIGNED, permission_grant_policies_assigned strs -> Option<Vec<&str>>, with_permission_grant_policies_assigned(Vec<String>), "`permissionGrantPoliciesAssigned`: `Collection(Edm.String)`";
    "allowedToCreateTenants" ALLOWED_TO_CREATE_TENANTS, allowed_to_create_tenants bool -> Option<bool>, with_allowed_to_create_tenants(bool), "`allowedToCreateTenants`: `Edm.Boolean`, metadata";
    "allowedToReadBitlockerKeysForOwnedDevice" ALLOWED_TO_READ_BITLOCKER_KEYS_FOR_OWNED_DEVICE, allowed_to_read_bitlocker_keys_for_owned_device bool -> Option<bool>, with_allowed_to_read_bitlocker_keys_for_owned_device(bool), "`allowedToReadBitlockerKeysForOwnedDevice`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.delegatedAdminServiceProviderConstraints`, metadata, with the accessors of [`ServiceProviderConstraints`](super::ServiceProviderConstraints)
    DelegatedAdminServiceProviderConstraints: super::ServiceProviderConstraints, super::Entity = "microsoft.graph.delegatedAdminServiceProviderConstraints";
    inherited "id" ID, with_id(String), "`id`";
    "allowedRoleTemplateIds" ALLOWED_ROLE_TEMPLATE_IDS, allowed_role_template_ids strs -> Option<Vec<&str>>, with_allowed_role_template_ids(Vec<String>), "`allowedRoleTemplateIds`: `Collection(Edm.String)`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceInfo`, metadata
    DeviceInfo = "microsoft.graph.deviceInfo";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "enrollmentProfileName" ENROLLMENT_PROFILE_NAME, enrollment_profile_name str -> Option<&str>, with_enrollment_profile_name(String), "`enrollmentProfileName`: `Edm.String`, metadata";
    "extensionAttribute1" EXTENSION_ATTRIBUTE1, extension_attribute1 str -> Option<&str>, with_extension_attribute1(String), "`extensionAttribute1`: `Edm.String`, metadata";
    "extensionAttribute10" EXTENSION_ATTRIBUTE10, extension_attribute10 str -> Option<&str>, with_extension_attribute10(String), "`extensionAttribute10`: `Edm.String`, metadata";
    "extensionAttribute11" EXTENSION_ATTRIBUTE11, extension_attribute11 str -> Option<&str>, with_extension_attribute11(String), "`extensionAttribute11`: `Edm.String`, metadata";
    "extensionAttribute12" EXTENSION_ATTRIBUTE12, extension_attribute12 str -> Option<&str>, with_extension_attribute12(String), "`extensionAttribute12`: `Edm.String`, metadata";
    "extensionAttribute13" EXTENSION_ATTRIBUTE13, extension_attribute13 str -> Option<&str>, with_extension_attribute13(String), "`extensionAttribute13`: `Edm.String`, metadata";
    "extensionAttribute14" EXTENSION_ATTRIBUTE14, extension_attribute14 str -> Option<&str>, with_extension_attribute14(String), "`extensionAttribute14`: `Edm.String`, metadata";
    "extensionAttribute15" EXTENSION_ATTRIBUTE15, extension_attribute15 str -> Option<&str>, with_extension_attribute15(String), "`extensionAttribute15`: `Edm.String`, metadata";
    "extensionAttribute2" EXTENSION_ATTRIBUTE2, extension_attribute2 str -> Option<&str>, with_extension_attribute2(String), "`extensionAttribute2`: `Edm.String`, metadata";
    "extensionAttribute3" EXTENSION_ATTRIBUTE3, extension_attribute3 str -> Option<&str>, with_extension_attribute3(String), "`extensionAttribute3`: `Edm.String`, metadata";
    "extensionAttribute4" EXTENSION_ATTRIBUTE4, extension_attribute4 str -> Option<&str>, with_extension_attribute4(String), "`extensionAttribute4`: `Edm.String`, metadata";
    "extensionAttribute5" EXTENSION_ATTRIBUTE5, extension_attribute5 str -> Option<&str>, with_extension_attribute5(String), "`extensionAttribute5`: `Edm.String`, metadata";
    "extensionAttribute6" EXTENSION_ATTRIBUTE6, extension_attribute6 str -> Option<&str>, with_extension_attribute6(String), "`extensionAttribute6`: `Edm.String`, metadata";
    "extensionAttribute7" EXTENSION_ATTRIBUTE7, extension_attribute7 str -> Option<&str>, with_extension_attribute7(String), "`extensionAttribute7`: `Edm.String`, metadata";
    "extensionAttribute8" EXTENSION_ATTRIBUTE8, extension_attribute8 str -> Option<&str>, with_extension_attribute8(String), "`extensionAttribute8`: `Edm.String`, metadata";
    "extensionAttribute9" EXTENSION_ATTRIBUTE9, extension_attribute9 str -> Option<&str>, with_extension_attribute9(String), "`extensionAttribute9`: `Edm.String`, metadata";
    "isCompliant" IS_COMPLIANT, is_compliant bool -> Option<bool>, with_is_compliant(bool), "`isCompliant`: `Edm.Boolean`, metadata";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`, metadata";
    "mdmAppId" MDM_APP_ID, mdm_app_id str -> Option<&str>, with_mdm_app_id(String), "`mdmAppId`: `Edm.String`, metadata";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`, metadata";
    "operatingSystem" OPERATING_SYSTEM, operating_system str -> Option<&str>, with_operating_system(String), "`operatingSystem`: `Edm.String`, metadata";
    "operatingSystemVersion" OPERATING_SYSTEM_VERSION, operating_system_version str -> Option<&str>, with_operating_system_version(String), "`operatingSystemVersion`: `Edm.String`, metadata";
    "ownership" OWNERSHIP, ownership str -> Option<&str>, with_ownership(String), "`ownership`: `Edm.String`, metadata";
    "physicalIds" PHYSICAL_IDS, physical_ids strs -> Option<Vec<&str>>, with_physical_ids(Vec<String>), "`physicalIds`: `Collection(Edm.String)`, metadata";
    "profileType" PROFILE_TYPE, profile_type str -> Option<&str>, with_profile_type(String), "`profileType`: `Edm.String`, metadata";
    "systemLabels" SYSTEM_LABELS, system_labels strs -> Option<Vec<&str>>, with_system_labels(Vec<String>), "`systemLabels`: `Collection(Edm.String)`, metadata";
    "trustType" TRUST_TYPE, trust_type str -> Option<&str>, with_trust_type(String), "`trustType`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceRegistrationMembership`, metadata
    DeviceRegistrationMembership = "microsoft.graph.deviceRegistrationMembership" {
        "microsoft.graph.allDeviceRegistrationMembership",
        "microsoft.graph.enumeratedDeviceRegistrationMembership",
        "microsoft.graph.noDeviceRegistrationMembership",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.deviceRegistrationPolicy`, metadata, with the accessors of [`Entity`](super::Entity)
    DeviceRegistrationPolicy: super::Entity = "microsoft.graph.deviceRegistrationPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "azureADJoin" AZURE_AD_JOIN, azure_ad_join model -> Option<&super::AzureAdJoinPolicy>, with_azure_ad_join(super::AzureAdJoinPolicy), "`azureADJoin`: `microsoft.graph.azureADJoinPolicy`, metadata";
    "azureADRegistration" AZURE_AD_REGISTRATION, azure_ad_registration model -> Option<&super::AzureAdRegistrationPolicy>, with_azure_ad_registration(super::AzureAdRegistrationPolicy), "`azureADRegistration`: `microsoft.graph.azureADRegistrationPolicy`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "localAdminPassword" LOCAL_ADMIN_PASSWORD, local_admin_password model -> Option<&super::LocalAdminPasswordSettings>, with_local_admin_password(super::LocalAdminPasswordSettings), "`localAdminPassword`: `microsoft.graph.localAdminPasswordSettings`, metadata";
    "multiFactorAuthConfiguration" MULTI_FACTOR_AUTH_CONFIGURATION, multi_factor_auth_configuration enumeration -> Option<super::MultiFactorAuthConfiguration>, with_multi_factor_auth_configuration(super::MultiFactorAuthConfiguration), "`multiFactorAuthConfiguration`: `microsoft.graph.multiFactorAuthConfiguration`, metadata";
    "userDeviceQuota" USER_DEVICE_QUOTA, user_device_quota i32 -> Option<i32>, with_user_device_quota(i32), "`userDeviceQuota`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.devicesFilter`, metadata
    DevicesFilter = "microsoft.graph.devicesFilter";
    "mode" MODE, mode enumeration -> Option<super::CrossTenantAccessPolicyTargetConfigurationAccessType>, with_mode(super::CrossTenantAccessPolicyTargetConfigurationAccessType), "`mode`: `microsoft.graph.crossTenantAccessPolicyTargetConfigurationAccessType`, metadata";
    "rule" RULE, rule str -> Option<&str>, with_rule(String), "`rule`: `Edm.String`, metadata";
}
