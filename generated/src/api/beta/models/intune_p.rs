// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// `microsoft.graph.payloadByFilter`, metadata
    PayloadByFilter = "microsoft.graph.payloadByFilter";
    "assignmentFilterType" ASSIGNMENT_FILTER_TYPE, assignment_filter_type enumeration -> Option<super::DeviceAndAppManagementAssignmentFilterType>, with_assignment_filter_type(super::DeviceAndAppManagementAssignmentFilterType), "`assignmentFilterType`: `microsoft.graph.deviceAndAppManagementAssignmentFilterType`, metadata";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
    "payloadId" PAYLOAD_ID, payload_id str -> Option<&str>, with_payload_id(String), "`payloadId`: `Edm.String`, metadata";
    "payloadType" PAYLOAD_TYPE, payload_type enumeration -> Option<super::AssociatedAssignmentPayloadType>, with_payload_type(super::AssociatedAssignmentPayloadType), "`payloadType`: `microsoft.graph.associatedAssignmentPayloadType`, metadata";
}

crate::runtime::model! {
    /// Inherits from deviceAndAppManagementAssignmentFilter.
    ///
    /// [`microsoft.graph.payloadCompatibleAssignmentFilter`](https://learn.microsoft.com/graph/api/resources/intune-policyset-payloadcompatibleassignmentfilter?view=graph-rest-beta), with the accessors of [`DeviceAndAppManagementAssignmentFilter`](super::DeviceAndAppManagementAssignmentFilter)
    PayloadCompatibleAssignmentFilter: super::DeviceAndAppManagementAssignmentFilter, super::Entity = "microsoft.graph.payloadCompatibleAssignmentFilter";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "platform" PLATFORM, with_platform(super::DevicePlatformType), "`platform`";
    inherited "rule" RULE, with_rule(String), "`rule`";
    inherited "roleScopeTags" ROLE_SCOPE_TAGS, with_role_scope_tags(Vec<String>), "`roleScopeTags`";
    inherited "assignmentFilterManagementType" ASSIGNMENT_FILTER_MANAGEMENT_TYPE, with_assignment_filter_management_type(super::AssignmentFilterManagementType), "`assignmentFilterManagementType`";
    inherited "evaluationMode" EVALUATION_MODE, with_evaluation_mode(super::AssignmentFilterEvaluationMode), "`evaluationMode`";
    inherited "payloads" PAYLOADS, with_payloads(Vec<super::PayloadByFilter>), "`payloads`";
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
    /// [`microsoft.graph.pfxRecryptionRequest`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-pfxrecryptionrequest?view=graph-rest-beta), not in the metadata
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
    /// [`microsoft.graph.pfxUserCertificate`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-pfxusercertificate?view=graph-rest-beta), not in the metadata
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
    /// [`microsoft.graph.policySet`](https://learn.microsoft.com/graph/api/resources/intune-policyset-policyset?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PolicySet: super::Entity = "microsoft.graph.policySet";
    inherited "id" ID, with_id(String), "`id`";
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
    /// [`microsoft.graph.policySetAssignment`](https://learn.microsoft.com/graph/api/resources/intune-policyset-policysetassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PolicySetAssignment: super::Entity = "microsoft.graph.policySetAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.policySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-policysetitem?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PolicySetItem: super::Entity = "microsoft.graph.policySetItem" {
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
    inherited "id" ID, with_id(String), "`id`";
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

crate::runtime::model! {
    /// `microsoft.graph.powerliftAppDiagnosticDownloadRequest`, metadata
    PowerliftAppDiagnosticDownloadRequest = "microsoft.graph.powerliftAppDiagnosticDownloadRequest";
    "files" FILES, files strs -> Option<Vec<&str>>, with_files(Vec<String>), "`files`: `Collection(Edm.String)`, metadata";
    "powerliftId" POWERLIFT_ID, powerlift_id str -> Option<&str>, with_powerlift_id(String), "`powerliftId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.powerliftDownloadRequest`, metadata
    PowerliftDownloadRequest = "microsoft.graph.powerliftDownloadRequest";
    "files" FILES, files strs -> Option<Vec<&str>>, with_files(Vec<String>), "`files`: `Collection(Edm.String)`, metadata";
    "powerliftId" POWERLIFT_ID, powerlift_id guid -> Parsed<Uuid>, with_powerlift_id(Uuid), "`powerliftId`: `Edm.Guid`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.powerliftIncidentDetail`, metadata
    PowerliftIncidentDetail = "microsoft.graph.powerliftIncidentDetail";
    "applicationName" APPLICATION_NAME, application_name str -> Option<&str>, with_application_name(String), "`applicationName`: `Edm.String`, metadata";
    "clientApplicationVersion" CLIENT_APPLICATION_VERSION, client_application_version str -> Option<&str>, with_client_application_version(String), "`clientApplicationVersion`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "easyId" EASY_ID, easy_id str -> Option<&str>, with_easy_id(String), "`easyId`: `Edm.String`, metadata";
    "fileNames" FILE_NAMES, file_names strs -> Option<Vec<&str>>, with_file_names(Vec<String>), "`fileNames`: `Collection(Edm.String)`, metadata";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`, metadata";
    "platformDisplayName" PLATFORM_DISPLAY_NAME, platform_display_name str -> Option<&str>, with_platform_display_name(String), "`platformDisplayName`: `Edm.String`, metadata";
    "powerliftId" POWERLIFT_ID, powerlift_id str -> Option<&str>, with_powerlift_id(String), "`powerliftId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.powerliftIncidentMetadata`, metadata
    PowerliftIncidentMetadata = "microsoft.graph.powerliftIncidentMetadata";
    "application" APPLICATION, application str -> Option<&str>, with_application(String), "`application`: `Edm.String`, metadata";
    "clientVersion" CLIENT_VERSION, client_version str -> Option<&str>, with_client_version(String), "`clientVersion`: `Edm.String`, metadata";
    "createdAtDateTime" CREATED_AT_DATE_TIME, created_at_date_time date_time -> Parsed<OffsetDateTime>, with_created_at_date_time(OffsetDateTime), "`createdAtDateTime`: `Edm.DateTimeOffset`, metadata";
    "easyId" EASY_ID, easy_id str -> Option<&str>, with_easy_id(String), "`easyId`: `Edm.String`, metadata";
    "fileNames" FILE_NAMES, file_names strs -> Option<Vec<&str>>, with_file_names(Vec<String>), "`fileNames`: `Collection(Edm.String)`, metadata";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`, metadata";
    "platform" PLATFORM, platform str -> Option<&str>, with_platform(String), "`platform`: `Edm.String`, metadata";
    "powerliftId" POWERLIFT_ID, powerlift_id guid -> Parsed<Uuid>, with_powerlift_id(Uuid), "`powerliftId`: `Edm.Guid`, metadata";
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
    /// `microsoft.graph.privilegeManagementElevation`, metadata, with the accessors of [`Entity`](super::Entity)
    PrivilegeManagementElevation: super::Entity = "microsoft.graph.privilegeManagementElevation";
    inherited "id" ID, with_id(String), "`id`";
    "certificatePayload" CERTIFICATE_PAYLOAD, certificate_payload str -> Option<&str>, with_certificate_payload(String), "`certificatePayload`: `Edm.String`, metadata";
    "companyName" COMPANY_NAME, company_name str -> Option<&str>, with_company_name(String), "`companyName`: `Edm.String`, metadata";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`, metadata";
    "elevationType" ELEVATION_TYPE, elevation_type enumeration -> Option<super::PrivilegeManagementElevationType>, with_elevation_type(super::PrivilegeManagementElevationType), "`elevationType`: `microsoft.graph.privilegeManagementElevationType`, metadata";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`, metadata";
    "fileDescription" FILE_DESCRIPTION, file_description str -> Option<&str>, with_file_description(String), "`fileDescription`: `Edm.String`, metadata";
    "filePath" FILE_PATH, file_path str -> Option<&str>, with_file_path(String), "`filePath`: `Edm.String`, metadata";
    "fileVersion" FILE_VERSION, file_version str -> Option<&str>, with_file_version(String), "`fileVersion`: `Edm.String`, metadata";
    "hash" HASH, hash str -> Option<&str>, with_hash(String), "`hash`: `Edm.String`, metadata";
    "internalName" INTERNAL_NAME, internal_name str -> Option<&str>, with_internal_name(String), "`internalName`: `Edm.String`, metadata";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`, metadata";
    "parentProcessName" PARENT_PROCESS_NAME, parent_process_name str -> Option<&str>, with_parent_process_name(String), "`parentProcessName`: `Edm.String`, metadata";
    "policyId" POLICY_ID, policy_id str -> Option<&str>, with_policy_id(String), "`policyId`: `Edm.String`, metadata";
    "policyName" POLICY_NAME, policy_name str -> Option<&str>, with_policy_name(String), "`policyName`: `Edm.String`, metadata";
    "processType" PROCESS_TYPE, process_type enumeration -> Option<super::PrivilegeManagementProcessType>, with_process_type(super::PrivilegeManagementProcessType), "`processType`: `microsoft.graph.privilegeManagementProcessType`, metadata";
    "productName" PRODUCT_NAME, product_name str -> Option<&str>, with_product_name(String), "`productName`: `Edm.String`, metadata";
    "result" RESULT, result i32 -> Option<i32>, with_result(i32), "`result`: `Edm.Int32`, metadata";
    "ruleId" RULE_ID, rule_id str -> Option<&str>, with_rule_id(String), "`ruleId`: `Edm.String`, metadata";
    "systemInitiatedElevation" SYSTEM_INITIATED_ELEVATION, system_initiated_elevation bool -> Option<bool>, with_system_initiated_elevation(bool), "`systemInitiatedElevation`: `Edm.Boolean`, metadata";
    "upn" UPN, upn str -> Option<&str>, with_upn(String), "`upn`: `Edm.String`, metadata";
    "userType" USER_TYPE, user_type enumeration -> Option<super::PrivilegeManagementEndUserType>, with_user_type(super::PrivilegeManagementEndUserType), "`userType`: `microsoft.graph.privilegeManagementEndUserType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegeManagementElevationRequest`, metadata, with the accessors of [`Entity`](super::Entity)
    PrivilegeManagementElevationRequest: super::Entity = "microsoft.graph.privilegeManagementElevationRequest";
    inherited "id" ID, with_id(String), "`id`";
    "applicationDetail" APPLICATION_DETAIL, application_detail model -> Option<&super::ElevationRequestApplicationDetail>, with_application_detail(super::ElevationRequestApplicationDetail), "`applicationDetail`: `microsoft.graph.elevationRequestApplicationDetail`, metadata";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`, metadata";
    "requestCreatedDateTime" REQUEST_CREATED_DATE_TIME, request_created_date_time date_time -> Parsed<OffsetDateTime>, with_request_created_date_time(OffsetDateTime), "`requestCreatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "requestExpiryDateTime" REQUEST_EXPIRY_DATE_TIME, request_expiry_date_time date_time -> Parsed<OffsetDateTime>, with_request_expiry_date_time(OffsetDateTime), "`requestExpiryDateTime`: `Edm.DateTimeOffset`, metadata";
    "requestJustification" REQUEST_JUSTIFICATION, request_justification str -> Option<&str>, with_request_justification(String), "`requestJustification`: `Edm.String`, metadata";
    "requestLastModifiedDateTime" REQUEST_LAST_MODIFIED_DATE_TIME, request_last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_request_last_modified_date_time(OffsetDateTime), "`requestLastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "requestedByUserId" REQUESTED_BY_USER_ID, requested_by_user_id str -> Option<&str>, with_requested_by_user_id(String), "`requestedByUserId`: `Edm.String`, metadata";
    "requestedByUserPrincipalName" REQUESTED_BY_USER_PRINCIPAL_NAME, requested_by_user_principal_name str -> Option<&str>, with_requested_by_user_principal_name(String), "`requestedByUserPrincipalName`: `Edm.String`, metadata";
    "requestedOnDeviceId" REQUESTED_ON_DEVICE_ID, requested_on_device_id str -> Option<&str>, with_requested_on_device_id(String), "`requestedOnDeviceId`: `Edm.String`, metadata";
    "reviewCompletedByUserId" REVIEW_COMPLETED_BY_USER_ID, review_completed_by_user_id str -> Option<&str>, with_review_completed_by_user_id(String), "`reviewCompletedByUserId`: `Edm.String`, metadata";
    "reviewCompletedByUserPrincipalName" REVIEW_COMPLETED_BY_USER_PRINCIPAL_NAME, review_completed_by_user_principal_name str -> Option<&str>, with_review_completed_by_user_principal_name(String), "`reviewCompletedByUserPrincipalName`: `Edm.String`, metadata";
    "reviewCompletedDateTime" REVIEW_COMPLETED_DATE_TIME, review_completed_date_time date_time -> Parsed<OffsetDateTime>, with_review_completed_date_time(OffsetDateTime), "`reviewCompletedDateTime`: `Edm.DateTimeOffset`, metadata";
    "reviewerJustification" REVIEWER_JUSTIFICATION, reviewer_justification str -> Option<&str>, with_reviewer_justification(String), "`reviewerJustification`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::ElevationRequestState>, with_status(super::ElevationRequestState), "`status`: `microsoft.graph.elevationRequestState`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.privilegeManagementElevationType`, metadata
    PrivilegeManagementElevationType = "microsoft.graph.privilegeManagementElevationType" {
        Undetermined = "undetermined",
        UnmanagedElevation = "unmanagedElevation",
        ZeroTouchElevation = "zeroTouchElevation",
        UserConfirmedElevation = "userConfirmedElevation",
        SupportApprovedElevation = "supportApprovedElevation",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.privilegeManagementEndUserType`, metadata
    PrivilegeManagementEndUserType = "microsoft.graph.privilegeManagementEndUserType" {
        Undetermined = "undetermined",
        AzureAd = "azureAd",
        Hybrid = "hybrid",
        Local = "local",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.privilegeManagementProcessType`, metadata
    PrivilegeManagementProcessType = "microsoft.graph.privilegeManagementProcessType" {
        Undefined = "undefined",
        Parent = "parent",
        Child = "child",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.properties`, metadata
    Properties = "microsoft.graph.properties"
}

crate::runtime::model! {
    /// `microsoft.graph.property`, metadata
    Property = "microsoft.graph.property";
    "aliases" ALIASES, aliases strs -> Option<Vec<&str>>, with_aliases(Vec<String>), "`aliases`: `Collection(Edm.String)`, metadata";
    "isQueryable" IS_QUERYABLE, is_queryable bool -> Option<bool>, with_is_queryable(bool), "`isQueryable`: `Edm.Boolean`, metadata";
    "isRefinable" IS_REFINABLE, is_refinable bool -> Option<bool>, with_is_refinable(bool), "`isRefinable`: `Edm.Boolean`, metadata";
    "isRetrievable" IS_RETRIEVABLE, is_retrievable bool -> Option<bool>, with_is_retrievable(bool), "`isRetrievable`: `Edm.Boolean`, metadata";
    "isSearchable" IS_SEARCHABLE, is_searchable bool -> Option<bool>, with_is_searchable(bool), "`isSearchable`: `Edm.Boolean`, metadata";
    "labels" LABELS, labels enumerations -> Option<Vec<super::Label>>, with_labels(Vec<super::Label>), "`labels`: `Collection(microsoft.graph.label)`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "type" TYPE, type_ enumeration -> Option<super::PropertyType>, with_type(super::PropertyType), "`type`: `microsoft.graph.propertyType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.propertyType`, metadata
    PropertyType = "microsoft.graph.propertyType" {
        String = "string",
        Int64 = "int64",
        Double = "double",
        DateTime = "dateTime",
        Boolean = "boolean",
        StringCollection = "stringCollection",
        Int64Collection = "int64Collection",
        DoubleCollection = "doubleCollection",
        DateTimeCollection = "dateTimeCollection",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.proxiedDomain`](https://learn.microsoft.com/graph/api/resources/intune-shared-proxieddomain?view=graph-rest-beta)
    ProxiedDomain = "microsoft.graph.proxiedDomain";
    "ipAddressOrFQDN" IP_ADDRESS_OR_FQDN, ip_address_or_fqdn str -> Option<&str>, with_ip_address_or_fqdn(String), "`ipAddressOrFQDN`: `Edm.String`";
    "proxy" PROXY, proxy str -> Option<&str>, with_proxy(String), "`proxy`: `Edm.String`";
}
