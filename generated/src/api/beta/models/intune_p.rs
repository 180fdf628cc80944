// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// Inherits from deviceAndAppManagementAssignmentFilter.
    ///
    /// [`microsoft.graph.payloadCompatibleAssignmentFilter`](https://learn.microsoft.com/graph/api/resources/intune-policyset-payloadcompatibleassignmentfilter?view=graph-rest-beta), with the accessors of [`DeviceAndAppManagementAssignmentFilter`](super::DeviceAndAppManagementAssignmentFilter)
    PayloadCompatibleAssignmentFilter: super::DeviceAndAppManagementAssignmentFilter = "microsoft.graph.payloadCompatibleAssignmentFilter";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "platform" PLATFORM, with_platform(super::DevicePlatformType), "`platform`";
    inherited "rule" RULE, with_rule(String), "`rule`";
    inherited "roleScopeTags" ROLE_SCOPE_TAGS, with_role_scope_tags(Vec<String>), "`roleScopeTags`";
    "payloadType" PAYLOAD_TYPE, payload_type enumeration -> Option<super::AssignmentFilterPayloadType>, with_payload_type(super::AssignmentFilterPayloadType), "`payloadType`: `microsoft.graph.assignmentFilterPayloadType`" "Possible values are: notSet, enrollmentRestrictions.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.perfectForwardSecrecyGroup`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-perfectforwardsecrecygroup?view=graph-rest-beta)
    PerfectForwardSecrecyGroup = "microsoft.graph.perfectForwardSecrecyGroup" {
        Pfs1 = "pfs1",
        Pfs2 = "pfs2",
        Pfs2048 = "pfs2048",
        Ecp256 = "ecp256",
        Ecp384 = "ecp384",
        PfsMm = "pfsMM",
        Pfs24 = "pfs24",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.personalProfilePersonalPlayStoreMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-personalprofilepersonalplaystoremode?view=graph-rest-beta)
    PersonalProfilePersonalPlayStoreMode = "microsoft.graph.personalProfilePersonalPlayStoreMode" {
        NotConfigured = "notConfigured",
        BlockedApps = "blockedApps",
        AllowedApps = "allowedApps",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.pfxRecryptionRequest`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-pfxrecryptionrequest?view=graph-rest-beta)
    PfxRecryptionRequest = "microsoft.graph.pfxRecryptionRequest";
    "tenantId" TENANT_ID, tenant_id guid -> Parsed<Uuid>, with_tenant_id(Uuid), "`tenantId`: `Edm.Guid`";
    "userId" USER_ID, user_id guid -> Parsed<Uuid>, with_user_id(Uuid), "`userId`: `Edm.Guid`";
    "deviceId" DEVICE_ID, device_id guid -> Parsed<Uuid>, with_device_id(Uuid), "`deviceId`: `Edm.Guid`";
    "profileId" PROFILE_ID, profile_id guid -> Parsed<Uuid>, with_profile_id(Uuid), "`profileId`: `Edm.Guid`";
    "thumbprint" THUMBPRINT, thumbprint str -> Option<&str>, with_thumbprint(String), "`thumbprint`: `Edm.String`";
    "deviceKeyThumbprint" DEVICE_KEY_THUMBPRINT, device_key_thumbprint str -> Option<&str>, with_device_key_thumbprint(String), "`deviceKeyThumbprint`: `Edm.String`";
    "status" STATUS, status i32 -> Option<i32>, with_status(i32), "`status`: `Edm.Int32`";
    "sourceType" SOURCE_TYPE, source_type i32 -> Option<i32>, with_source_type(i32), "`sourceType`: `Edm.Int32`";
    "createdTime" CREATED_TIME, created_time date_time -> Parsed<OffsetDateTime>, with_created_time(OffsetDateTime), "`createdTime`: `Edm.DateTimeOffset`";
    "lastModifiedTime" LAST_MODIFIED_TIME, last_modified_time date_time -> Parsed<OffsetDateTime>, with_last_modified_time(OffsetDateTime), "`lastModifiedTime`: `Edm.DateTimeOffset`";
    "isDeleted" IS_DELETED, is_deleted bool -> Option<bool>, with_is_deleted(bool), "`isDeleted`: `Edm.Boolean`";
    "eTag" E_TAG, e_tag str -> Option<&str>, with_e_tag(String), "`eTag`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.pfxUserCertificate`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-pfxusercertificate?view=graph-rest-beta)
    PfxUserCertificate = "microsoft.graph.pfxUserCertificate";
    "tenantId" TENANT_ID, tenant_id guid -> Parsed<Uuid>, with_tenant_id(Uuid), "`tenantId`: `Edm.Guid`";
    "userId" USER_ID, user_id guid -> Parsed<Uuid>, with_user_id(Uuid), "`userId`: `Edm.Guid`";
    "thumbprint" THUMBPRINT, thumbprint str -> Option<&str>, with_thumbprint(String), "`thumbprint`: `Edm.String`";
    "userUpn" USER_UPN, user_upn str -> Option<&str>, with_user_upn(String), "`userUpn`: `Edm.String`";
    "encryptedPfxBlob" ENCRYPTED_PFX_BLOB, encrypted_pfx_blob str -> Option<&str>, with_encrypted_pfx_blob(String), "`encryptedPfxBlob`: `Edm.String`";
    "encryptedPfxPassword" ENCRYPTED_PFX_PASSWORD, encrypted_pfx_password str -> Option<&str>, with_encrypted_pfx_password(String), "`encryptedPfxPassword`: `Edm.String`";
    "certStartDate" CERT_START_DATE, cert_start_date date_time -> Parsed<OffsetDateTime>, with_cert_start_date(OffsetDateTime), "`certStartDate`: `Edm.DateTimeOffset`";
    "certExpirationDate" CERT_EXPIRATION_DATE, cert_expiration_date date_time -> Parsed<OffsetDateTime>, with_cert_expiration_date(OffsetDateTime), "`certExpirationDate`: `Edm.DateTimeOffset`";
    "providerName" PROVIDER_NAME, provider_name str -> Option<&str>, with_provider_name(String), "`providerName`: `Edm.String`";
    "encryptionKeyName" ENCRYPTION_KEY_NAME, encryption_key_name str -> Option<&str>, with_encryption_key_name(String), "`encryptionKeyName`: `Edm.String`";
    "paddingScheme" PADDING_SCHEME, padding_scheme i32 -> Option<i32>, with_padding_scheme(i32), "`paddingScheme`: `Edm.Int32`";
    "status" STATUS, status i32 -> Option<i32>, with_status(i32), "`status`: `Edm.Int32`";
    "intendedPurpose" INTENDED_PURPOSE, intended_purpose i32 -> Option<i32>, with_intended_purpose(i32), "`intendedPurpose`: `Edm.Int32`";
    "createdTime" CREATED_TIME, created_time date_time -> Parsed<OffsetDateTime>, with_created_time(OffsetDateTime), "`createdTime`: `Edm.DateTimeOffset`";
    "isDeleted" IS_DELETED, is_deleted bool -> Option<bool>, with_is_deleted(bool), "`isDeleted`: `Edm.Boolean`";
    "lastModifiedTime" LAST_MODIFIED_TIME, last_modified_time date_time -> Parsed<OffsetDateTime>, with_last_modified_time(OffsetDateTime), "`lastModifiedTime`: `Edm.DateTimeOffset`";
    "eTag" E_TAG, e_tag str -> Option<&str>, with_e_tag(String), "`eTag`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.policyPlatformType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-policyplatformtype?view=graph-rest-beta)
    PolicyPlatformType = "microsoft.graph.policyPlatformType" {
        Android = "android",
        AndroidForWork = "androidForWork",
        Ios = "iOS",
        MacOs = "macOS",
        WindowsPhone81 = "windowsPhone81",
        Windows81AndLater = "windows81AndLater",
        Windows10AndLater = "windows10AndLater",
        AndroidWorkProfile = "androidWorkProfile",
        Windows10XProfile = "windows10XProfile",
        AndroidAosp = "androidAOSP",
        All = "all",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.policySet`](https://learn.microsoft.com/graph/api/resources/intune-policyset-policyset?view=graph-rest-beta)
    PolicySet = "microsoft.graph.policySet";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::PolicySetStatus>, with_status(super::PolicySetStatus), "`status`: `microsoft.graph.policySetStatus`" "Possible values are: unknown, validating, partialSuccess, success, error, notAssigned.";
    "errorCode" ERROR_CODE, error_code enumeration -> Option<super::ErrorCode>, with_error_code(super::ErrorCode), "`errorCode`: `microsoft.graph.errorCode`" "Possible values are: noError, unauthorized, notFound, deleted.";
    "guidedDeploymentTags" GUIDED_DEPLOYMENT_TAGS, guided_deployment_tags strs -> Option<Vec<&str>>, with_guided_deployment_tags(Vec<String>), "`guidedDeploymentTags`: `Collection(Edm.String)`";
    "roleScopeTags" ROLE_SCOPE_TAGS, role_scope_tags strs -> Option<Vec<&str>>, with_role_scope_tags(Vec<String>), "`roleScopeTags`: `Collection(Edm.String)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::PolicySetAssignment]>, with_assignments(Vec<super::PolicySetAssignment>), "`assignments`: `Collection(microsoft.graph.policySetAssignment)`";
    "items" ITEMS, items models -> Option<&[super::PolicySetItem]>, with_items(Vec<super::PolicySetItem>), "`items`: `Collection(microsoft.graph.policySetItem)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.policySetAssignment`](https://learn.microsoft.com/graph/api/resources/intune-policyset-policysetassignment?view=graph-rest-beta)
    PolicySetAssignment = "microsoft.graph.policySetAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.policySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-policysetitem?view=graph-rest-beta)
    PolicySetItem = "microsoft.graph.policySetItem" {
        "microsoft.graph.deviceCompliancePolicyPolicySetItem",
        "microsoft.graph.deviceConfigurationPolicySetItem",
        "microsoft.graph.deviceManagementConfigurationPolicyPolicySetItem",
        "microsoft.graph.deviceManagementScriptPolicySetItem",
        "microsoft.graph.enrollmentRestrictionsConfigurationPolicySetItem",
        "microsoft.graph.iosLobAppProvisioningConfigurationPolicySetItem",
        "microsoft.graph.managedAppProtectionPolicySetItem",
        "microsoft.graph.managedDeviceMobileAppConfigurationPolicySetItem",
        "microsoft.graph.mdmWindowsInformationProtectionPolicyPolicySetItem",
        "microsoft.graph.mobileAppPolicySetItem",
        "microsoft.graph.targetedManagedAppConfigurationPolicySetItem",
        "microsoft.graph.windows10EnrollmentCompletionPageConfigurationPolicySetItem",
        "microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "payloadId" PAYLOAD_ID, payload_id str -> Option<&str>, with_payload_id(String), "`payloadId`: `Edm.String`";
    "itemType" ITEM_TYPE, item_type str -> Option<&str>, with_item_type(String), "`itemType`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::PolicySetStatus>, with_status(super::PolicySetStatus), "`status`: `microsoft.graph.policySetStatus`" "Possible values are: unknown, validating, partialSuccess, success, error, notAssigned.";
    "errorCode" ERROR_CODE, error_code enumeration -> Option<super::ErrorCode>, with_error_code(super::ErrorCode), "`errorCode`: `microsoft.graph.errorCode`" "Possible values are: noError, unauthorized, notFound, deleted.";
    "guidedDeploymentTags" GUIDED_DEPLOYMENT_TAGS, guided_deployment_tags strs -> Option<Vec<&str>>, with_guided_deployment_tags(Vec<String>), "`guidedDeploymentTags`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.policySetStatus`](https://learn.microsoft.com/graph/api/resources/intune-policyset-policysetstatus?view=graph-rest-beta)
    PolicySetStatus = "microsoft.graph.policySetStatus" {
        Unknown = "unknown",
        Validating = "validating",
        PartialSuccess = "partialSuccess",
        Success = "success",
        Error = "error",
        NotAssigned = "notAssigned",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.powerActionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-poweractiontype?view=graph-rest-beta)
    PowerActionType = "microsoft.graph.powerActionType" {
        NotConfigured = "notConfigured",
        NoAction = "noAction",
        Sleep = "sleep",
        Hibernate = "hibernate",
        Shutdown = "shutdown",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.prereleaseFeatures`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-prereleasefeatures?view=graph-rest-beta)
    PrereleaseFeatures = "microsoft.graph.prereleaseFeatures" {
        UserDefined = "userDefined",
        SettingsOnly = "settingsOnly",
        SettingsAndExperimentations = "settingsAndExperimentations",
        NotAllowed = "notAllowed",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.proxiedDomain`](https://learn.microsoft.com/graph/api/resources/intune-shared-proxieddomain?view=graph-rest-beta)
    ProxiedDomain = "microsoft.graph.proxiedDomain";
    "ipAddressOrFQDN" IP_ADDRESS_OR_FQDN, ip_address_or_fqdn str -> Option<&str>, with_ip_address_or_fqdn(String), "`ipAddressOrFQDN`: `Edm.String`";
    "proxy" PROXY, proxy str -> Option<&str>, with_proxy(String), "`proxy`: `Edm.String`";
}
