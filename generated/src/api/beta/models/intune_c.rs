// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Date, Flags, OffsetDateTime, Parsed, Time};

crate::runtime::model! {
    /// [`microsoft.graph.cartToClassAssociation`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-carttoclassassociation?view=graph-rest-beta)
    CartToClassAssociation = "microsoft.graph.cartToClassAssociation";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "deviceCartIds" DEVICE_CART_IDS, device_cart_ids strs -> Option<Vec<&str>>, with_device_cart_ids(Vec<String>), "`deviceCartIds`: `Collection(Edm.String)`";
    "classroomIds" CLASSROOM_IDS, classroom_ids strs -> Option<Vec<&str>>, with_classroom_ids(Vec<String>), "`classroomIds`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.certificateConnectorDetails`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-certificateconnectordetails?view=graph-rest-beta)
    CertificateConnectorDetails = "microsoft.graph.certificateConnectorDetails";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "connectorName" CONNECTOR_NAME, connector_name str -> Option<&str>, with_connector_name(String), "`connectorName`: `Edm.String`";
    "machineName" MACHINE_NAME, machine_name str -> Option<&str>, with_machine_name(String), "`machineName`: `Edm.String`";
    "enrollmentDateTime" ENROLLMENT_DATE_TIME, enrollment_date_time date_time -> Parsed<OffsetDateTime>, with_enrollment_date_time(OffsetDateTime), "`enrollmentDateTime`: `Edm.DateTimeOffset`";
    "lastCheckinDateTime" LAST_CHECKIN_DATE_TIME, last_checkin_date_time date_time -> Parsed<OffsetDateTime>, with_last_checkin_date_time(OffsetDateTime), "`lastCheckinDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.certificateConnectorHealthMetricValue`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-certificateconnectorhealthmetricvalue?view=graph-rest-beta)
    CertificateConnectorHealthMetricValue = "microsoft.graph.certificateConnectorHealthMetricValue";
    "dateTime" DATE_TIME, date_time date_time -> Parsed<OffsetDateTime>, with_date_time(OffsetDateTime), "`dateTime`: `Edm.DateTimeOffset`";
    "successCount" SUCCESS_COUNT, success_count i64 -> Option<i64>, with_success_count(i64), "`successCount`: `Edm.Int64`";
    "failureCount" FAILURE_COUNT, failure_count i64 -> Option<i64>, with_failure_count(i64), "`failureCount`: `Edm.Int64`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.certificateDestinationStore`](https://learn.microsoft.com/graph/api/resources/intune-shared-certificatedestinationstore?view=graph-rest-beta)
    CertificateDestinationStore = "microsoft.graph.certificateDestinationStore" {
        ComputerCertStoreRoot = "computerCertStoreRoot",
        ComputerCertStoreIntermediate = "computerCertStoreIntermediate",
        UserCertStoreIntermediate = "userCertStoreIntermediate",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.certificateIssuanceStates`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-certificateissuancestates?view=graph-rest-beta)
    CertificateIssuanceStates = "microsoft.graph.certificateIssuanceStates" {
        Unknown = "unknown",
        ChallengeIssued = "challengeIssued",
        ChallengeIssueFailed = "challengeIssueFailed",
        RequestCreationFailed = "requestCreationFailed",
        RequestSubmitFailed = "requestSubmitFailed",
        ChallengeValidationSucceeded = "challengeValidationSucceeded",
        ChallengeValidationFailed = "challengeValidationFailed",
        IssueFailed = "issueFailed",
        IssuePending = "issuePending",
        Issued = "issued",
        ResponseProcessingFailed = "responseProcessingFailed",
        ResponsePending = "responsePending",
        EnrollmentSucceeded = "enrollmentSucceeded",
        EnrollmentNotNeeded = "enrollmentNotNeeded",
        Revoked = "revoked",
        RemovedFromCollection = "removedFromCollection",
        RenewVerified = "renewVerified",
        InstallFailed = "installFailed",
        Installed = "installed",
        DeleteFailed = "deleteFailed",
        Deleted = "deleted",
        RenewalRequested = "renewalRequested",
        Requested = "requested",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.certificateRevocationStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-certificaterevocationstatus?view=graph-rest-beta)
    CertificateRevocationStatus = "microsoft.graph.certificateRevocationStatus" {
        None = "none",
        Pending = "pending",
        Issued = "issued",
        Failed = "failed",
        Revoked = "revoked",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.certificateStatus`](https://learn.microsoft.com/graph/api/resources/intune-apps-certificatestatus?view=graph-rest-beta)
    CertificateStatus = "microsoft.graph.certificateStatus" {
        NotProvisioned = "notProvisioned",
        Provisioned = "provisioned",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.certificateStore`](https://learn.microsoft.com/graph/api/resources/intune-shared-certificatestore?view=graph-rest-beta)
    CertificateStore = "microsoft.graph.certificateStore" {
        User = "user",
        Machine = "machine",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.certificateValidityPeriodScale`](https://learn.microsoft.com/graph/api/resources/intune-shared-certificatevalidityperiodscale?view=graph-rest-beta)
    CertificateValidityPeriodScale = "microsoft.graph.certificateValidityPeriodScale" {
        Days = "days",
        Months = "months",
        Years = "years",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.changeUefiSettingsPermission`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-changeuefisettingspermission?view=graph-rest-beta)
    ChangeUefiSettingsPermission = "microsoft.graph.changeUefiSettingsPermission" {
        NotConfiguredOnly = "notConfiguredOnly",
        None = "none",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.chassisType`](https://learn.microsoft.com/graph/api/resources/intune-devices-chassistype?view=graph-rest-beta)
    ChassisType = "microsoft.graph.chassisType" {
        Unknown = "unknown",
        Desktop = "desktop",
        Laptop = "laptop",
        WorksWorkstation = "worksWorkstation",
        EnterpriseServer = "enterpriseServer",
        Phone = "phone",
        Tablet = "tablet",
        MobileOther = "mobileOther",
        MobileUnknown = "mobileUnknown",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.chromeOSDeviceProperty`](https://learn.microsoft.com/graph/api/resources/intune-devices-chromeosdeviceproperty?view=graph-rest-beta)
    ChromeOsDeviceProperty = "microsoft.graph.chromeOSDeviceProperty";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
    "valueType" VALUE_TYPE, value_type str -> Option<&str>, with_value_type(String), "`valueType`: `Edm.String`";
    "updatable" UPDATABLE, updatable bool -> Option<bool>, with_updatable(bool), "`updatable`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.chromeOSOnboardingSettings`](https://learn.microsoft.com/graph/api/resources/intune-chromebooksync-chromeosonboardingsettings?view=graph-rest-beta)
    ChromeOsOnboardingSettings = "microsoft.graph.chromeOSOnboardingSettings";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "ownerUserPrincipalName" OWNER_USER_PRINCIPAL_NAME, owner_user_principal_name str -> Option<&str>, with_owner_user_principal_name(String), "`ownerUserPrincipalName`: `Edm.String`";
    "onboardingStatus" ONBOARDING_STATUS, onboarding_status enumeration -> Option<super::OnboardingStatus>, with_onboarding_status(super::OnboardingStatus), "`onboardingStatus`: `microsoft.graph.onboardingStatus`" "Possible values are: unknown, inprogress, onboarded, failed, offboarding, unknownFutureValue.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "lastDirectorySyncDateTime" LAST_DIRECTORY_SYNC_DATE_TIME, last_directory_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_directory_sync_date_time(OffsetDateTime), "`lastDirectorySyncDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.chromeOSOnboardingStatus`](https://learn.microsoft.com/graph/api/resources/intune-chromebooksync-chromeosonboardingstatus?view=graph-rest-beta)
    ChromeOsOnboardingStatus = "microsoft.graph.chromeOSOnboardingStatus" {
        Unknown = "unknown",
        Inprogress = "inprogress",
        Onboarded = "onboarded",
        Failed = "failed",
        Offboarding = "offboarding",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from locationManagementCondition.
    ///
    /// [`microsoft.graph.circularGeofenceManagementCondition`](https://learn.microsoft.com/graph/api/resources/intune-fencing-circulargeofencemanagementcondition?view=graph-rest-beta), with the accessors of [`LocationManagementCondition`](super::LocationManagementCondition)
    CircularGeofenceManagementCondition: super::LocationManagementCondition, super::ManagementCondition = "microsoft.graph.circularGeofenceManagementCondition";
    inherited "id" ID, with_id(String), "`id`";
    inherited "uniqueName" UNIQUE_NAME, with_unique_name(String), "`uniqueName`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "applicablePlatforms" APPLICABLE_PLATFORMS, with_applicable_platforms(Vec<super::DevicePlatformType>), "`applicablePlatforms`";
    inherited "managementConditionStatements" MANAGEMENT_CONDITION_STATEMENTS, with_management_condition_statements(Vec<super::ManagementConditionStatement>), "`managementConditionStatements`";
    "latitude" LATITUDE, latitude f64 -> Option<f64>, with_latitude(f64), "`latitude`: `Edm.Double`";
    "longitude" LONGITUDE, longitude f64 -> Option<f64>, with_longitude(f64), "`longitude`: `Edm.Double`";
    "radiusInMeters" RADIUS_IN_METERS, radius_in_meters f32 -> Option<f32>, with_radius_in_meters(f32), "`radiusInMeters`: `Edm.Single`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPC`](https://learn.microsoft.com/graph/api/resources/cloudpc?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPc: super::Entity = "microsoft.graph.cloudPC";
    inherited "id" ID, with_id(String), "`id`";
    "aadDeviceId" AAD_DEVICE_ID, aad_device_id str -> Option<&str>, with_aad_device_id(String), "`aadDeviceId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "gracePeriodEndDateTime" GRACE_PERIOD_END_DATE_TIME, grace_period_end_date_time date_time -> Parsed<OffsetDateTime>, with_grace_period_end_date_time(OffsetDateTime), "`gracePeriodEndDateTime`: `Edm.DateTimeOffset`";
    "imageDisplayName" IMAGE_DISPLAY_NAME, image_display_name str -> Option<&str>, with_image_display_name(String), "`imageDisplayName`: `Edm.String`";
    "lastLoginResult" LAST_LOGIN_RESULT, last_login_result model -> Option<&super::CloudPcLoginResult>, with_last_login_result(super::CloudPcLoginResult), "`lastLoginResult`: `microsoft.graph.cloudPcLoginResult`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "lastRemoteActionResult" LAST_REMOTE_ACTION_RESULT, last_remote_action_result model -> Option<&super::CloudPcRemoteActionResult>, with_last_remote_action_result(super::CloudPcRemoteActionResult), "`lastRemoteActionResult`: `microsoft.graph.cloudPcRemoteActionResult`";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`";
    "managedDeviceName" MANAGED_DEVICE_NAME, managed_device_name str -> Option<&str>, with_managed_device_name(String), "`managedDeviceName`: `Edm.String`";
    "onPremisesConnectionName" ON_PREMISES_CONNECTION_NAME, on_premises_connection_name str -> Option<&str>, with_on_premises_connection_name(String), "`onPremisesConnectionName`: `Edm.String`";
    "osVersion" OS_VERSION, os_version enumeration -> Option<super::CloudPcOperatingSystem>, with_os_version(super::CloudPcOperatingSystem), "`osVersion`: `microsoft.graph.cloudPcOperatingSystem`" "Possible values are: windows10, windows11, unknownFutureValue.";
    "provisioningPolicyId" PROVISIONING_POLICY_ID, provisioning_policy_id str -> Option<&str>, with_provisioning_policy_id(String), "`provisioningPolicyId`: `Edm.String`";
    "provisioningPolicyName" PROVISIONING_POLICY_NAME, provisioning_policy_name str -> Option<&str>, with_provisioning_policy_name(String), "`provisioningPolicyName`: `Edm.String`";
    "servicePlanId" SERVICE_PLAN_ID, service_plan_id str -> Option<&str>, with_service_plan_id(String), "`servicePlanId`: `Edm.String`";
    "servicePlanName" SERVICE_PLAN_NAME, service_plan_name str -> Option<&str>, with_service_plan_name(String), "`servicePlanName`: `Edm.String`";
    "servicePlanType" SERVICE_PLAN_TYPE, service_plan_type enumeration -> Option<super::CloudPcServicePlanType>, with_service_plan_type(super::CloudPcServicePlanType), "`servicePlanType`: `microsoft.graph.cloudPcServicePlanType`";
    "status" STATUS, status enumeration -> Option<super::CloudPcStatus>, with_status(super::CloudPcStatus), "`status`: `microsoft.graph.cloudPcStatus`" "Possible values are: notProvisioned, provisioning, provisioned, upgrading, inGracePeriod, deprovisioning, failed, restoring.";
    "statusDetails" STATUS_DETAILS, status_details model -> Option<&super::CloudPcStatusDetails>, with_status_details(super::CloudPcStatusDetails), "`statusDetails`: `microsoft.graph.cloudPcStatusDetails`";
    "userAccountType" USER_ACCOUNT_TYPE, user_account_type enumeration -> Option<super::CloudPcUserAccountType>, with_user_account_type(super::CloudPcUserAccountType), "`userAccountType`: `microsoft.graph.cloudPcUserAccountType`" "Possible values are: standardUser, administrator, unknownFutureValue.";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcAuditActivityOperationType`](https://learn.microsoft.com/graph/api/resources/cloudpcauditevent?view=graph-rest-beta)
    CloudPcAuditActivityOperationType = "microsoft.graph.cloudPcAuditActivityOperationType" {
        Create = "create",
        Delete = "delete",
        Patch = "patch",
        Other = "other",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcAuditActivityResult`](https://learn.microsoft.com/graph/api/resources/cloudpcauditevent?view=graph-rest-beta)
    CloudPcAuditActivityResult = "microsoft.graph.cloudPcAuditActivityResult" {
        Success = "success",
        ClientError = "clientError",
        Failure = "failure",
        TimeExceeded = "timeExceeded",
        Other = "other",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcAuditActor`](https://learn.microsoft.com/graph/api/resources/cloudpcauditactor?view=graph-rest-beta)
    CloudPcAuditActor = "microsoft.graph.cloudPcAuditActor";
    "type" TYPE, type_ enumeration -> Option<super::CloudPcAuditActorType>, with_type(super::CloudPcAuditActorType), "`type`: `microsoft.graph.cloudPcAuditActorType`" "Possible values are: ItPro, Application, Partner, Unknown.";
    "userPermissions" USER_PERMISSIONS, user_permissions strs -> Option<Vec<&str>>, with_user_permissions(Vec<String>), "`userPermissions`: `Collection(Edm.String)`";
    "applicationId" APPLICATION_ID, application_id str -> Option<&str>, with_application_id(String), "`applicationId`: `Edm.String`";
    "applicationDisplayName" APPLICATION_DISPLAY_NAME, application_display_name str -> Option<&str>, with_application_display_name(String), "`applicationDisplayName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "servicePrincipalName" SERVICE_PRINCIPAL_NAME, service_principal_name str -> Option<&str>, with_service_principal_name(String), "`servicePrincipalName`: `Edm.String`";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userRoleScopeTags" USER_ROLE_SCOPE_TAGS, user_role_scope_tags models -> Option<&[super::CloudPcUserRoleScopeTagInfo]>, with_user_role_scope_tags(Vec<super::CloudPcUserRoleScopeTagInfo>), "`userRoleScopeTags`: `Collection(microsoft.graph.cloudPcUserRoleScopeTagInfo)`";
    "remoteTenantId" REMOTE_TENANT_ID, remote_tenant_id str -> Option<&str>, with_remote_tenant_id(String), "`remoteTenantId`: `Edm.String`";
    "remoteUserId" REMOTE_USER_ID, remote_user_id str -> Option<&str>, with_remote_user_id(String), "`remoteUserId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcAuditActorType`](https://learn.microsoft.com/graph/api/resources/cloudpcauditactor?view=graph-rest-beta)
    CloudPcAuditActorType = "microsoft.graph.cloudPcAuditActorType" {
        ItPro = "ItPro",
        Application = "Application",
        Partner = "Partner",
        Unknown = "Unknown",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcAuditCategory`](https://learn.microsoft.com/graph/api/resources/cloudpcauditevent?view=graph-rest-beta)
    CloudPcAuditCategory = "microsoft.graph.cloudPcAuditCategory" {
        CloudPc = "cloudPC",
        Other = "other",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcAuditEvent`](https://learn.microsoft.com/graph/api/resources/cloudpcauditevent?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcAuditEvent: super::Entity = "microsoft.graph.cloudPcAuditEvent";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "componentName" COMPONENT_NAME, component_name str -> Option<&str>, with_component_name(String), "`componentName`: `Edm.String`, read-only" "Read-only.";
    "actor" ACTOR, actor model -> Option<&super::CloudPcAuditActor>, with_actor(super::CloudPcAuditActor), "`actor`: `microsoft.graph.cloudPcAuditActor`, read-only" "Read-only.";
    "activity" ACTIVITY, activity str -> Option<&str>, with_activity(String), "`activity`: `Edm.String`" "Optional.";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "activityType" ACTIVITY_TYPE, activity_type str -> Option<&str>, with_activity_type(String), "`activityType`: `Edm.String`, read-only" "Read-only.";
    "activityOperationType" ACTIVITY_OPERATION_TYPE, activity_operation_type enumeration -> Option<super::CloudPcAuditActivityOperationType>, with_activity_operation_type(super::CloudPcAuditActivityOperationType), "`activityOperationType`: `microsoft.graph.cloudPcAuditActivityOperationType`, read-only" "Read-only. Possible values are: create, delete, patch, other.";
    "activityResult" ACTIVITY_RESULT, activity_result enumeration -> Option<super::CloudPcAuditActivityResult>, with_activity_result(super::CloudPcAuditActivityResult), "`activityResult`: `microsoft.graph.cloudPcAuditActivityResult`, read-only" "Read-only.";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`, read-only" "Read-only.";
    "resources" RESOURCES, resources models -> Option<&[super::CloudPcAuditResource]>, with_resources(Vec<super::CloudPcAuditResource>), "`resources`: `Collection(microsoft.graph.cloudPcAuditResource)`, read-only" "Read-only.";
    "category" CATEGORY, category enumeration -> Option<super::CloudPcAuditCategory>, with_category(super::CloudPcAuditCategory), "`category`: `microsoft.graph.cloudPcAuditCategory`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcAuditProperty`](https://learn.microsoft.com/graph/api/resources/cloudpcauditproperty?view=graph-rest-beta)
    CloudPcAuditProperty = "microsoft.graph.cloudPcAuditProperty";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "oldValue" OLD_VALUE, old_value str -> Option<&str>, with_old_value(String), "`oldValue`: `Edm.String`";
    "newValue" NEW_VALUE, new_value str -> Option<&str>, with_new_value(String), "`newValue`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcAuditResource`](https://learn.microsoft.com/graph/api/resources/cloudpcauditresource?view=graph-rest-beta)
    CloudPcAuditResource = "microsoft.graph.cloudPcAuditResource";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "modifiedProperties" MODIFIED_PROPERTIES, modified_properties models -> Option<&[super::CloudPcAuditProperty]>, with_modified_properties(Vec<super::CloudPcAuditProperty>), "`modifiedProperties`: `Collection(microsoft.graph.cloudPcAuditProperty)`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcBulkRemoteActionResult`](https://learn.microsoft.com/graph/api/resources/cloudpcbulkremoteactionresult?view=graph-rest-beta)
    CloudPcBulkRemoteActionResult = "microsoft.graph.cloudPcBulkRemoteActionResult";
    "failedDeviceIds" FAILED_DEVICE_IDS, failed_device_ids strs -> Option<Vec<&str>>, with_failed_device_ids(Vec<String>), "`failedDeviceIds`: `Collection(Edm.String)`";
    "notFoundDeviceIds" NOT_FOUND_DEVICE_IDS, not_found_device_ids strs -> Option<Vec<&str>>, with_not_found_device_ids(Vec<String>), "`notFoundDeviceIds`: `Collection(Edm.String)`";
    "notSupportedDeviceIds" NOT_SUPPORTED_DEVICE_IDS, not_supported_device_ids strs -> Option<Vec<&str>>, with_not_supported_device_ids(Vec<String>), "`notSupportedDeviceIds`: `Collection(Edm.String)`";
    "successfulDeviceIds" SUCCESSFUL_DEVICE_IDS, successful_device_ids strs -> Option<Vec<&str>>, with_successful_device_ids(Vec<String>), "`successfulDeviceIds`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPCConnectivityIssue`](https://learn.microsoft.com/graph/api/resources/intune-devices-cloudpcconnectivityissue?view=graph-rest-beta)
    CloudPcConnectivityIssue = "microsoft.graph.cloudPCConnectivityIssue";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "errorCode" ERROR_CODE, error_code str -> Option<&str>, with_error_code(String), "`errorCode`: `Edm.String`";
    "errorDateTime" ERROR_DATE_TIME, error_date_time date_time -> Parsed<OffsetDateTime>, with_error_date_time(OffsetDateTime), "`errorDateTime`: `Edm.DateTimeOffset`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "errorDescription" ERROR_DESCRIPTION, error_description str -> Option<&str>, with_error_description(String), "`errorDescription`: `Edm.String`";
    "recommendedAction" RECOMMENDED_ACTION, recommended_action str -> Option<&str>, with_recommended_action(String), "`recommendedAction`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcDeviceImage`](https://learn.microsoft.com/graph/api/resources/cloudpcdeviceimage?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcDeviceImage: super::Entity = "microsoft.graph.cloudPcDeviceImage";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "expirationDate" EXPIRATION_DATE, expiration_date date -> Parsed<Date>, with_expiration_date(Date), "`expirationDate`: `Edm.Date`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "operatingSystem" OPERATING_SYSTEM, operating_system str -> Option<&str>, with_operating_system(String), "`operatingSystem`: `Edm.String`";
    "osBuildNumber" OS_BUILD_NUMBER, os_build_number str -> Option<&str>, with_os_build_number(String), "`osBuildNumber`: `Edm.String`";
    "osStatus" OS_STATUS, os_status enumeration -> Option<super::CloudPcDeviceImageOsStatus>, with_os_status(super::CloudPcDeviceImageOsStatus), "`osStatus`: `microsoft.graph.cloudPcDeviceImageOsStatus`" "Possible values are: supported, supportedWithWarning, unknownFutureValue.";
    "sourceImageResourceId" SOURCE_IMAGE_RESOURCE_ID, source_image_resource_id str -> Option<&str>, with_source_image_resource_id(String), "`sourceImageResourceId`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::CloudPcDeviceImageStatus>, with_status(super::CloudPcDeviceImageStatus), "`status`: `microsoft.graph.cloudPcDeviceImageStatus`" "Possible values are: pending, ready, failed.";
    "statusDetails" STATUS_DETAILS, status_details enumeration -> Option<super::CloudPcDeviceImageStatusDetails>, with_status_details(super::CloudPcDeviceImageStatusDetails), "`statusDetails`: `microsoft.graph.cloudPcDeviceImageStatusDetails`" "Possible values are: internalServerError, sourceImageNotFound, osVersionNotSupported, sourceImageInvalid, sourceImageNotGeneralized.";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcDeviceImageOsStatus`](https://learn.microsoft.com/graph/api/resources/cloudpcdeviceimage?view=graph-rest-beta)
    CloudPcDeviceImageOsStatus = "microsoft.graph.cloudPcDeviceImageOsStatus" {
        Supported = "supported",
        SupportedWithWarning = "supportedWithWarning",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcDeviceImageStatus`](https://learn.microsoft.com/graph/api/resources/cloudpcdeviceimage?view=graph-rest-beta)
    CloudPcDeviceImageStatus = "microsoft.graph.cloudPcDeviceImageStatus" {
        Pending = "pending",
        Ready = "ready",
        Failed = "failed",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcDeviceImageStatusDetails`](https://learn.microsoft.com/graph/api/resources/cloudpcdeviceimage?view=graph-rest-beta)
    CloudPcDeviceImageStatusDetails = "microsoft.graph.cloudPcDeviceImageStatusDetails" {
        InternalServerError = "internalServerError",
        SourceImageNotFound = "sourceImageNotFound",
        OsVersionNotSupported = "osVersionNotSupported",
        SourceImageInvalid = "sourceImageInvalid",
        SourceImageNotGeneralized = "sourceImageNotGeneralized",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcDomainJoinConfiguration`](https://learn.microsoft.com/graph/api/resources/cloudpcdomainjoinconfiguration?view=graph-rest-beta)
    CloudPcDomainJoinConfiguration = "microsoft.graph.cloudPcDomainJoinConfiguration";
    "onPremisesConnectionId" ON_PREMISES_CONNECTION_ID, on_premises_connection_id str -> Option<&str>, with_on_premises_connection_id(String), "`onPremisesConnectionId`: `Edm.String`";
    "regionName" REGION_NAME, region_name str -> Option<&str>, with_region_name(String), "`regionName`: `Edm.String`";
    "type" TYPE, type_ enumeration -> Option<super::CloudPcDomainJoinType>, with_type(super::CloudPcDomainJoinType), "`type`: `microsoft.graph.cloudPcDomainJoinType`" "Possible values are: azureADJoin, hybridAzureADJoin, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcDomainJoinType`](https://learn.microsoft.com/graph/api/resources/cloudpcdomainjoinconfiguration?view=graph-rest-beta)
    CloudPcDomainJoinType = "microsoft.graph.cloudPcDomainJoinType" {
        AzureAdJoin = "azureADJoin",
        HybridAzureAdJoin = "hybridAzureADJoin",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcGalleryImage`](https://learn.microsoft.com/graph/api/resources/cloudpcgalleryimage?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcGalleryImage: super::Entity = "microsoft.graph.cloudPcGalleryImage";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "endDate" END_DATE, end_date date -> Parsed<Date>, with_end_date(Date), "`endDate`: `Edm.Date`, read-only" "Read-only.";
    "expirationDate" EXPIRATION_DATE, expiration_date date -> Parsed<Date>, with_expiration_date(Date), "`expirationDate`: `Edm.Date`, read-only" "Read-only.";
    "offer" OFFER, offer str -> Option<&str>, with_offer(String), "`offer`: `Edm.String`, read-only" "Read-only.";
    "offerDisplayName" OFFER_DISPLAY_NAME, offer_display_name str -> Option<&str>, with_offer_display_name(String), "`offerDisplayName`: `Edm.String`, read-only" "Read-only.";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`, read-only" "Read-only.";
    "recommendedSku" RECOMMENDED_SKU, recommended_sku str -> Option<&str>, with_recommended_sku(String), "`recommendedSku`: `Edm.String`, read-only" "Read-only.";
    "sizeInGB" SIZE_IN_GB, size_in_gb i32 -> Option<i32>, with_size_in_gb(i32), "`sizeInGB`: `Edm.Int32`, read-only" "Read-only.";
    "sku" SKU, sku str -> Option<&str>, with_sku(String), "`sku`: `Edm.String`, read-only" "Read-only.";
    "skuDisplayName" SKU_DISPLAY_NAME, sku_display_name str -> Option<&str>, with_sku_display_name(String), "`skuDisplayName`: `Edm.String`, read-only" "Read-only.";
    "startDate" START_DATE, start_date date -> Parsed<Date>, with_start_date(Date), "`startDate`: `Edm.Date`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::CloudPcGalleryImageStatus>, with_status(super::CloudPcGalleryImageStatus), "`status`: `microsoft.graph.cloudPcGalleryImageStatus`, read-only" "Read-only. Possible values are: supported, supportedWithWarning, notSupported, unknownFutureValue.";
    "expiredDate" EXPIRED_DATE, expired_date date -> Parsed<Date>, with_expired_date(Date), "`expiredDate`: `Edm.Date`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcGalleryImageStatus`](https://learn.microsoft.com/graph/api/resources/cloudpcgalleryimage?view=graph-rest-beta)
    CloudPcGalleryImageStatus = "microsoft.graph.cloudPcGalleryImageStatus" {
        Supported = "supported",
        SupportedWithWarning = "supportedWithWarning",
        NotSupported = "notSupported",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcLaunchInfo`](https://learn.microsoft.com/graph/api/resources/cloudpclaunchinfo?view=graph-rest-beta)
    CloudPcLaunchInfo = "microsoft.graph.cloudPcLaunchInfo";
    "cloudPcId" CLOUD_PC_ID, cloud_pc_id str -> Option<&str>, with_cloud_pc_id(String), "`cloudPcId`: `Edm.String`";
    "cloudPcLaunchUrl" CLOUD_PC_LAUNCH_URL, cloud_pc_launch_url str -> Option<&str>, with_cloud_pc_launch_url(String), "`cloudPcLaunchUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcLoginResult`](https://learn.microsoft.com/graph/api/resources/cloudpcloginresult?view=graph-rest-beta)
    CloudPcLoginResult = "microsoft.graph.cloudPcLoginResult";
    "time" TIME, time date_time -> Parsed<OffsetDateTime>, with_time(OffsetDateTime), "`time`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from cloudPcManagementGroupAssignmentTarget.
    ///
    /// [`microsoft.graph.cloudPcManagementAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/cloudpcmanagementassignmenttarget?view=graph-rest-beta)
    CloudPcManagementAssignmentTarget = "microsoft.graph.cloudPcManagementAssignmentTarget" {
        "microsoft.graph.cloudPcManagementGroupAssignmentTarget",
    }
}

crate::runtime::model! {
    /// Inherits from cloudpcmanagementassignmenttarget.
    ///
    /// [`microsoft.graph.cloudPcManagementGroupAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/cloudpcmanagementgroupassignmenttarget?view=graph-rest-beta), with the accessors of [`CloudPcManagementAssignmentTarget`](super::CloudPcManagementAssignmentTarget)
    CloudPcManagementGroupAssignmentTarget: super::CloudPcManagementAssignmentTarget = "microsoft.graph.cloudPcManagementGroupAssignmentTarget";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcManagementService`](https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnection?view=graph-rest-beta)
    CloudPcManagementService = "microsoft.graph.cloudPcManagementService" {
        Windows365 = "windows365",
        DevBox = "devBox",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcOnPremisesConnection`](https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnection?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcOnPremisesConnection: super::Entity = "microsoft.graph.cloudPcOnPremisesConnection";
    inherited "id" ID, with_id(String), "`id`";
    "adDomainName" AD_DOMAIN_NAME, ad_domain_name str -> Option<&str>, with_ad_domain_name(String), "`adDomainName`: `Edm.String`" "Optional.";
    "adDomainPassword" AD_DOMAIN_PASSWORD, ad_domain_password str -> Option<&str>, with_ad_domain_password(String), "`adDomainPassword`: `Edm.String`";
    "adDomainUsername" AD_DOMAIN_USERNAME, ad_domain_username str -> Option<&str>, with_ad_domain_username(String), "`adDomainUsername`: `Edm.String`" "Optional.";
    "alternateResourceUrl" ALTERNATE_RESOURCE_URL, alternate_resource_url str -> Option<&str>, with_alternate_resource_url(String), "`alternateResourceUrl`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "healthCheckStatus" HEALTH_CHECK_STATUS, health_check_status enumeration -> Option<super::CloudPcOnPremisesConnectionStatus>, with_health_check_status(super::CloudPcOnPremisesConnectionStatus), "`healthCheckStatus`: `microsoft.graph.cloudPcOnPremisesConnectionStatus`, read-only" "Read-only. Possible values are: pending, running, passed, failed, unknownFutureValue.";
    "healthCheckStatusDetails" HEALTH_CHECK_STATUS_DETAILS, health_check_status_details model -> Option<&super::CloudPcOnPremisesConnectionStatusDetails>, with_health_check_status_details(super::CloudPcOnPremisesConnectionStatusDetails), "`healthCheckStatusDetails`: `microsoft.graph.cloudPcOnPremisesConnectionStatusDetails`, read-only" "Read-only.";
    "inUse" IN_USE, in_use bool -> Option<bool>, with_in_use(bool), "`inUse`: `Edm.Boolean`, read-only" "Read-only.";
    "managedBy" MANAGED_BY, managed_by enumeration -> Option<super::CloudPcManagementService>, with_managed_by(super::CloudPcManagementService), "`managedBy`: `microsoft.graph.cloudPcManagementService`, read-only" "Read-only. Possible values are: windows365, devBox, unknownFutureValue.";
    "organizationalUnit" ORGANIZATIONAL_UNIT, organizational_unit str -> Option<&str>, with_organizational_unit(String), "`organizationalUnit`: `Edm.String`" "Optional.";
    "resourceGroupId" RESOURCE_GROUP_ID, resource_group_id str -> Option<&str>, with_resource_group_id(String), "`resourceGroupId`: `Edm.String`";
    "subnetId" SUBNET_ID, subnet_id str -> Option<&str>, with_subnet_id(String), "`subnetId`: `Edm.String`";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id str -> Option<&str>, with_subscription_id(String), "`subscriptionId`: `Edm.String`";
    "subscriptionName" SUBSCRIPTION_NAME, subscription_name str -> Option<&str>, with_subscription_name(String), "`subscriptionName`: `Edm.String`, read-only" "Read-only.";
    "type" TYPE, type_ enumeration -> Option<super::CloudPcOnPremisesConnectionType>, with_type(super::CloudPcOnPremisesConnectionType), "`type`: `microsoft.graph.cloudPcOnPremisesConnectionType`" "Possible values are: azureADJoin, hybridAzureADJoin, unknownFutureValue.";
    "virtualNetworkId" VIRTUAL_NETWORK_ID, virtual_network_id str -> Option<&str>, with_virtual_network_id(String), "`virtualNetworkId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcOnPremisesConnectionHealthCheck`](https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnectionhealthcheck?view=graph-rest-beta)
    CloudPcOnPremisesConnectionHealthCheck = "microsoft.graph.cloudPcOnPremisesConnectionHealthCheck";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::CloudPcOnPremisesConnectionStatus>, with_status(super::CloudPcOnPremisesConnectionStatus), "`status`: `microsoft.graph.cloudPcOnPremisesConnectionStatus`, read-only" "Read-only. Possible values are: pending, running, passed, failed, unknownFutureValue.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "errorType" ERROR_TYPE, error_type enumeration -> Option<super::CloudPcOnPremisesConnectionHealthCheckErrorType>, with_error_type(super::CloudPcOnPremisesConnectionHealthCheckErrorType), "`errorType`: `microsoft.graph.cloudPcOnPremisesConnectionHealthCheckErrorType`";
    "recommendedAction" RECOMMENDED_ACTION, recommended_action str -> Option<&str>, with_recommended_action(String), "`recommendedAction`: `Edm.String`";
    "additionalDetails" ADDITIONAL_DETAILS, additional_details str -> Option<&str>, with_additional_details(String), "`additionalDetails`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcOnPremisesConnectionHealthCheckErrorType`](https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnectionhealthcheck?view=graph-rest-beta)
    CloudPcOnPremisesConnectionHealthCheckErrorType = "microsoft.graph.cloudPcOnPremisesConnectionHealthCheckErrorType" {
        DnsCheckFqdnNotFound = "dnsCheckFqdnNotFound",
        DnsCheckNameWithInvalidCharacter = "dnsCheckNameWithInvalidCharacter",
        DnsCheckUnknownError = "dnsCheckUnknownError",
        AdJoinCheckFqdnNotFound = "adJoinCheckFqdnNotFound",
        AdJoinCheckIncorrectCredentials = "adJoinCheckIncorrectCredentials",
        AdJoinCheckOrganizationalUnitNotFound = "adJoinCheckOrganizationalUnitNotFound",
        AdJoinCheckOrganizationalUnitIncorrectFormat = "adJoinCheckOrganizationalUnitIncorrectFormat",
        AdJoinCheckComputerObjectAlreadyExists = "adJoinCheckComputerObjectAlreadyExists",
        AdJoinCheckAccessDenied = "adJoinCheckAccessDenied",
        AdJoinCheckCredentialsExpired = "adJoinCheckCredentialsExpired",
        AdJoinCheckAccountLockedOrDisabled = "adJoinCheckAccountLockedOrDisabled",
        AdJoinCheckAccountQuotaExceeded = "adJoinCheckAccountQuotaExceeded",
        AdJoinCheckUnknownError = "adJoinCheckUnknownError",
        EndpointConnectivityCheckCloudPcUrlNotAllowListed = "endpointConnectivityCheckCloudPcUrlNotAllowListed",
        EndpointConnectivityCheckWvdUrlNotAllowListed = "endpointConnectivityCheckWVDUrlNotAllowListed",
        EndpointConnectivityCheckIntuneUrlNotAllowListed = "endpointConnectivityCheckIntuneUrlNotAllowListed",
        EndpointConnectivityCheckUnknownError = "endpointConnectivityCheckUnknownError",
        AzureAdDeviceSyncCheckDeviceNotFound = "azureAdDeviceSyncCheckDeviceNotFound",
        AzureAdDeviceSyncCheckLongSyncCircle = "azureAdDeviceSyncCheckLongSyncCircle",
        AzureAdDeviceSyncCheckConnectDisabled = "azureAdDeviceSyncCheckConnectDisabled",
        AzureAdDeviceSyncCheckDurationExceeded = "azureAdDeviceSyncCheckDurationExceeded",
        AzureAdDeviceSyncCheckScpNotConfigured = "azureAdDeviceSyncCheckScpNotConfigured",
        AzureAdDeviceSyncCheckTransientServiceError = "azureAdDeviceSyncCheckTransientServiceError",
        AzureAdDeviceSyncCheckUnknownError = "azureAdDeviceSyncCheckUnknownError",
        ResourceAvailabilityCheckNoSubnetIp = "resourceAvailabilityCheckNoSubnetIP",
        ResourceAvailabilityCheckSubscriptionDisabled = "resourceAvailabilityCheckSubscriptionDisabled",
        ResourceAvailabilityCheckAzurePolicyViolation = "resourceAvailabilityCheckAzurePolicyViolation",
        ResourceAvailabilityCheckSubscriptionNotFound = "resourceAvailabilityCheckSubscriptionNotFound",
        ResourceAvailabilityCheckSubscriptionTransferred = "resourceAvailabilityCheckSubscriptionTransferred",
        ResourceAvailabilityCheckGeneralSubscriptionError = "resourceAvailabilityCheckGeneralSubscriptionError",
        ResourceAvailabilityCheckUnsupportedVNetRegion = "resourceAvailabilityCheckUnsupportedVNetRegion",
        ResourceAvailabilityCheckResourceGroupInvalid = "resourceAvailabilityCheckResourceGroupInvalid",
        ResourceAvailabilityCheckVNetInvalid = "resourceAvailabilityCheckVNetInvalid",
        ResourceAvailabilityCheckSubnetInvalid = "resourceAvailabilityCheckSubnetInvalid",
        ResourceAvailabilityCheckResourceGroupBeingDeleted = "resourceAvailabilityCheckResourceGroupBeingDeleted",
        ResourceAvailabilityCheckVNetBeingMoved = "resourceAvailabilityCheckVNetBeingMoved",
        ResourceAvailabilityCheckSubnetDelegationFailed = "resourceAvailabilityCheckSubnetDelegationFailed",
        ResourceAvailabilityCheckSubnetWithExternalResources = "resourceAvailabilityCheckSubnetWithExternalResources",
        ResourceAvailabilityCheckResourceGroupLockedForReadonly = "resourceAvailabilityCheckResourceGroupLockedForReadonly",
        ResourceAvailabilityCheckResourceGroupLockedForDelete = "resourceAvailabilityCheckResourceGroupLockedForDelete",
        ResourceAvailabilityCheckTransientServiceError = "resourceAvailabilityCheckTransientServiceError",
        ResourceAvailabilityCheckUnknownError = "resourceAvailabilityCheckUnknownError",
        PermissionCheckNoSubscriptionReaderRole = "permissionCheckNoSubscriptionReaderRole",
        PermissionCheckNoResourceGroupOwnerRole = "permissionCheckNoResourceGroupOwnerRole",
        PermissionCheckNoVNetContributorRole = "permissionCheckNoVNetContributorRole",
        PermissionCheckNoResourceGroupNetworkContributorRole = "permissionCheckNoResourceGroupNetworkContributorRole",
        PermissionCheckTransientServiceError = "permissionCheckTransientServiceError",
        PermissionCheckUnknownError = "permissionCheckUnknownError",
        InternalServerErrorDeploymentCanceled = "internalServerErrorDeploymentCanceled",
        InternalServerErrorAllocateResourceFailed = "internalServerErrorAllocateResourceFailed",
        InternalServerErrorVmDeploymentTimeout = "internalServerErrorVMDeploymentTimeout",
        InternalServerErrorUnableToRunDscScript = "internalServerErrorUnableToRunDscScript",
        InternalServerUnknownError = "internalServerUnknownError",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcOnPremisesConnectionStatus`](https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnection?view=graph-rest-beta)
    CloudPcOnPremisesConnectionStatus = "microsoft.graph.cloudPcOnPremisesConnectionStatus" {
        Pending = "pending",
        Running = "running",
        Passed = "passed",
        Failed = "failed",
        Warning = "warning",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcOnPremisesConnectionStatusDetails`](https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnectionstatusdetails?view=graph-rest-beta)
    CloudPcOnPremisesConnectionStatusDetails = "microsoft.graph.cloudPcOnPremisesConnectionStatusDetails";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "healthChecks" HEALTH_CHECKS, health_checks models -> Option<&[super::CloudPcOnPremisesConnectionHealthCheck]>, with_health_checks(Vec<super::CloudPcOnPremisesConnectionHealthCheck>), "`healthChecks`: `Collection(microsoft.graph.cloudPcOnPremisesConnectionHealthCheck)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcOnPremisesConnectionType`](https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnection?view=graph-rest-beta)
    CloudPcOnPremisesConnectionType = "microsoft.graph.cloudPcOnPremisesConnectionType" {
        HybridAzureAdJoin = "hybridAzureADJoin",
        AzureAdJoin = "azureADJoin",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcOperatingSystem`](https://learn.microsoft.com/graph/api/resources/cloudpcorganizationsettings?view=graph-rest-beta)
    CloudPcOperatingSystem = "microsoft.graph.cloudPcOperatingSystem" {
        Windows10 = "windows10",
        Windows11 = "windows11",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcOrganizationSettings`](https://learn.microsoft.com/graph/api/resources/cloudpcorganizationsettings?view=graph-rest-beta)
    CloudPcOrganizationSettings = "microsoft.graph.cloudPcOrganizationSettings";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "osVersion" OS_VERSION, os_version enumeration -> Option<super::CloudPcOperatingSystem>, with_os_version(super::CloudPcOperatingSystem), "`osVersion`: `microsoft.graph.cloudPcOperatingSystem`" "Possible values are: windows10, windows11, unknownFutureValue.";
    "userAccountType" USER_ACCOUNT_TYPE, user_account_type enumeration -> Option<super::CloudPcUserAccountType>, with_user_account_type(super::CloudPcUserAccountType), "`userAccountType`: `microsoft.graph.cloudPcUserAccountType`" "Possible values are: standardUser, administrator, unknownFutureValue.";
    "windowsSettings" WINDOWS_SETTINGS, windows_settings model -> Option<&super::CloudPcWindowsSettings>, with_windows_settings(super::CloudPcWindowsSettings), "`windowsSettings`: `microsoft.graph.cloudPcWindowsSettings`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcProvisioningPolicy`](https://learn.microsoft.com/graph/api/resources/cloudpcprovisioningpolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcProvisioningPolicy: super::Entity = "microsoft.graph.cloudPcProvisioningPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "alternateResourceUrl" ALTERNATE_RESOURCE_URL, alternate_resource_url str -> Option<&str>, with_alternate_resource_url(String), "`alternateResourceUrl`: `Edm.String`, read-only" "Read-only.";
    "cloudPcGroupDisplayName" CLOUD_PC_GROUP_DISPLAY_NAME, cloud_pc_group_display_name str -> Option<&str>, with_cloud_pc_group_display_name(String), "`cloudPcGroupDisplayName`: `Edm.String`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "domainJoinConfiguration" DOMAIN_JOIN_CONFIGURATION, domain_join_configuration model -> Option<&super::CloudPcDomainJoinConfiguration>, with_domain_join_configuration(super::CloudPcDomainJoinConfiguration), "`domainJoinConfiguration`: `microsoft.graph.cloudPcDomainJoinConfiguration`";
    "gracePeriodInHours" GRACE_PERIOD_IN_HOURS, grace_period_in_hours i32 -> Option<i32>, with_grace_period_in_hours(i32), "`gracePeriodInHours`: `Edm.Int32`, read-only" "Read-only.";
    "imageDisplayName" IMAGE_DISPLAY_NAME, image_display_name str -> Option<&str>, with_image_display_name(String), "`imageDisplayName`: `Edm.String`";
    "imageId" IMAGE_ID, image_id str -> Option<&str>, with_image_id(String), "`imageId`: `Edm.String`";
    "imageType" IMAGE_TYPE, image_type enumeration -> Option<super::CloudPcProvisioningPolicyImageType>, with_image_type(super::CloudPcProvisioningPolicyImageType), "`imageType`: `microsoft.graph.cloudPcProvisioningPolicyImageType`" "Possible values are: gallery, custom.";
    "localAdminEnabled" LOCAL_ADMIN_ENABLED, local_admin_enabled bool -> Option<bool>, with_local_admin_enabled(bool), "`localAdminEnabled`: `Edm.Boolean`, read-only" "Read-only.";
    "managedBy" MANAGED_BY, managed_by enumeration -> Option<super::CloudPcManagementService>, with_managed_by(super::CloudPcManagementService), "`managedBy`: `microsoft.graph.cloudPcManagementService`, read-only" "Read-only. Possible values are: windows365, devBox, unknownFutureValue.";
    "microsoftManagedDesktop" MICROSOFT_MANAGED_DESKTOP, microsoft_managed_desktop model -> Option<&super::MicrosoftManagedDesktop>, with_microsoft_managed_desktop(super::MicrosoftManagedDesktop), "`microsoftManagedDesktop`: `microsoft.graph.microsoftManagedDesktop`";
    "onPremisesConnectionId" ON_PREMISES_CONNECTION_ID, on_premises_connection_id str -> Option<&str>, with_on_premises_connection_id(String), "`onPremisesConnectionId`: `Edm.String`";
    "windowsSettings" WINDOWS_SETTINGS, windows_settings model -> Option<&super::CloudPcWindowsSettings>, with_windows_settings(super::CloudPcWindowsSettings), "`windowsSettings`: `microsoft.graph.cloudPcWindowsSettings`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::CloudPcProvisioningPolicyAssignment]>, with_assignments(Vec<super::CloudPcProvisioningPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.cloudPcProvisioningPolicyAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcProvisioningPolicyAssignment`](https://learn.microsoft.com/graph/api/resources/cloudpcprovisioningpolicyassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcProvisioningPolicyAssignment: super::Entity = "microsoft.graph.cloudPcProvisioningPolicyAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::CloudPcManagementAssignmentTarget>, with_target(super::CloudPcManagementAssignmentTarget), "`target`: `microsoft.graph.cloudPcManagementAssignmentTarget`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcProvisioningPolicyImageType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CloudPcProvisioningPolicyImageType = "microsoft.graph.cloudPcProvisioningPolicyImageType" {
        Custom = "custom",
        Gallery = "gallery",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcRemoteActionResult`](https://learn.microsoft.com/graph/api/resources/cloudpcremoteactionresult?view=graph-rest-beta)
    CloudPcRemoteActionResult = "microsoft.graph.cloudPcRemoteActionResult";
    "actionName" ACTION_NAME, action_name str -> Option<&str>, with_action_name(String), "`actionName`: `Edm.String`" "Possible values are: Reboot, Rename, Reprovision, Troubleshoot.";
    "actionState" ACTION_STATE, action_state enumeration -> Option<super::ActionState>, with_action_state(super::ActionState), "`actionState`: `microsoft.graph.actionState`, read-only" "Read-only. Possible values are: None, pending, canceled, active, done, failed, notSupported.";
    "cloudPcId" CLOUD_PC_ID, cloud_pc_id str -> Option<&str>, with_cloud_pc_id(String), "`cloudPcId`: `Edm.String`, read-only" "Read-only.";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`, read-only" "Read-only.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`";
    "statusDetails" STATUS_DETAILS, status_details model -> Option<&super::CloudPcStatusDetails>, with_status_details(super::CloudPcStatusDetails), "`statusDetails`: `microsoft.graph.cloudPcStatusDetails`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcRestorePointSetting`](https://learn.microsoft.com/graph/api/resources/cloudpcrestorepointsetting?view=graph-rest-beta)
    CloudPcRestorePointSetting = "microsoft.graph.cloudPcRestorePointSetting";
    "frequencyInHours" FREQUENCY_IN_HOURS, frequency_in_hours i32 -> Option<i32>, with_frequency_in_hours(i32), "`frequencyInHours`: `Edm.Int32`" "Possible values are: 4, 6, 12, 16, 24.";
    "userRestoreEnabled" USER_RESTORE_ENABLED, user_restore_enabled bool -> Option<bool>, with_user_restore_enabled(bool), "`userRestoreEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcReviewStatus`](https://learn.microsoft.com/graph/api/resources/cloudpcreviewstatus?view=graph-rest-beta)
    CloudPcReviewStatus = "microsoft.graph.cloudPcReviewStatus";
    "azureStorageAccountId" AZURE_STORAGE_ACCOUNT_ID, azure_storage_account_id str -> Option<&str>, with_azure_storage_account_id(String), "`azureStorageAccountId`: `Edm.String`";
    "azureStorageAccountName" AZURE_STORAGE_ACCOUNT_NAME, azure_storage_account_name str -> Option<&str>, with_azure_storage_account_name(String), "`azureStorageAccountName`: `Edm.String`";
    "inReview" IN_REVIEW, in_review bool -> Option<bool>, with_in_review(bool), "`inReview`: `Edm.Boolean`";
    "restorePointDateTime" RESTORE_POINT_DATE_TIME, restore_point_date_time date_time -> Parsed<OffsetDateTime>, with_restore_point_date_time(OffsetDateTime), "`restorePointDateTime`: `Edm.DateTimeOffset`";
    "reviewStartDateTime" REVIEW_START_DATE_TIME, review_start_date_time date_time -> Parsed<OffsetDateTime>, with_review_start_date_time(OffsetDateTime), "`reviewStartDateTime`: `Edm.DateTimeOffset`";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id str -> Option<&str>, with_subscription_id(String), "`subscriptionId`: `Edm.String`";
    "subscriptionName" SUBSCRIPTION_NAME, subscription_name str -> Option<&str>, with_subscription_name(String), "`subscriptionName`: `Edm.String`";
    "userAccessLevel" USER_ACCESS_LEVEL, user_access_level enumeration -> Option<super::CloudPcUserAccessLevel>, with_user_access_level(super::CloudPcUserAccessLevel), "`userAccessLevel`: `microsoft.graph.cloudPcUserAccessLevel`" "Possible values are: unrestricted, restricted.";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcServicePlan`](https://learn.microsoft.com/graph/api/resources/cloudpcserviceplan?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcServicePlan: super::Entity = "microsoft.graph.cloudPcServicePlan";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "ramInGB" RAM_IN_GB, ram_in_gb i32 -> Option<i32>, with_ram_in_gb(i32), "`ramInGB`: `Edm.Int32`, read-only" "Read-only.";
    "storageInGB" STORAGE_IN_GB, storage_in_gb i32 -> Option<i32>, with_storage_in_gb(i32), "`storageInGB`: `Edm.Int32`, read-only" "Read-only.";
    "type" TYPE, type_ enumeration -> Option<super::CloudPcServicePlanType>, with_type(super::CloudPcServicePlanType), "`type`: `microsoft.graph.cloudPcServicePlanType`, read-only" "Read-only. Possible values are: enterprise, business, unknownFutureValue.";
    "userProfileInGB" USER_PROFILE_IN_GB, user_profile_in_gb i32 -> Option<i32>, with_user_profile_in_gb(i32), "`userProfileInGB`: `Edm.Int32`, read-only" "Read-only.";
    "vCpuCount" V_CPU_COUNT, v_cpu_count i32 -> Option<i32>, with_v_cpu_count(i32), "`vCpuCount`: `Edm.Int32`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcServicePlanType`](https://learn.microsoft.com/graph/api/resources/cloudpcserviceplan?view=graph-rest-beta)
    CloudPcServicePlanType = "microsoft.graph.cloudPcServicePlanType" {
        Enterprise = "enterprise",
        Business = "business",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.cloudPcSnapshot`](https://learn.microsoft.com/graph/api/resources/cloudpcsnapshot?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcSnapshot: super::Entity = "microsoft.graph.cloudPcSnapshot";
    inherited "id" ID, with_id(String), "`id`";
    "cloudPcId" CLOUD_PC_ID, cloud_pc_id str -> Option<&str>, with_cloud_pc_id(String), "`cloudPcId`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastRestoredDateTime" LAST_RESTORED_DATE_TIME, last_restored_date_time date_time -> Parsed<OffsetDateTime>, with_last_restored_date_time(OffsetDateTime), "`lastRestoredDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::CloudPcSnapshotStatus>, with_status(super::CloudPcSnapshotStatus), "`status`: `microsoft.graph.cloudPcSnapshotStatus`" "Possible values are: ready, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcSnapshotStatus`](https://learn.microsoft.com/graph/api/resources/cloudpcsnapshot?view=graph-rest-beta)
    CloudPcSnapshotStatus = "microsoft.graph.cloudPcSnapshotStatus" {
        Ready = "ready",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcSourceDeviceImage`](https://learn.microsoft.com/graph/api/resources/cloudpcsourcedeviceimage?view=graph-rest-beta)
    CloudPcSourceDeviceImage = "microsoft.graph.cloudPcSourceDeviceImage";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id str -> Option<&str>, with_subscription_id(String), "`subscriptionId`: `Edm.String`";
    "subscriptionDisplayName" SUBSCRIPTION_DISPLAY_NAME, subscription_display_name str -> Option<&str>, with_subscription_display_name(String), "`subscriptionDisplayName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcStatus`](https://learn.microsoft.com/graph/api/resources/cloudpc?view=graph-rest-beta)
    CloudPcStatus = "microsoft.graph.cloudPcStatus" {
        NotProvisioned = "notProvisioned",
        Provisioning = "provisioning",
        Provisioned = "provisioned",
        Upgrading = "upgrading",
        InGracePeriod = "inGracePeriod",
        Deprovisioning = "deprovisioning",
        Failed = "failed",
        Restoring = "restoring",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcStatusDetails`](https://learn.microsoft.com/graph/api/resources/cloudpcStatusDetails?view=graph-rest-beta)
    CloudPcStatusDetails = "microsoft.graph.cloudPcStatusDetails";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "additionalInformation" ADDITIONAL_INFORMATION, additional_information models -> Option<&[super::KeyValuePair]>, with_additional_information(Vec<super::KeyValuePair>), "`additionalInformation`: `Collection(microsoft.graph.keyValuePair)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcSupportedRegion`](https://learn.microsoft.com/graph/api/resources/cloudpcsupportedregion?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcSupportedRegion: super::Entity = "microsoft.graph.cloudPcSupportedRegion";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcUserAccessLevel`](https://learn.microsoft.com/graph/api/resources/cloudpcreviewstatus?view=graph-rest-beta)
    CloudPcUserAccessLevel = "microsoft.graph.cloudPcUserAccessLevel" {
        Unrestricted = "unrestricted",
        Restricted = "restricted",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcUserAccountType`](https://learn.microsoft.com/graph/api/resources/cloudpcorganizationsettings?view=graph-rest-beta)
    CloudPcUserAccountType = "microsoft.graph.cloudPcUserAccountType" {
        StandardUser = "standardUser",
        Administrator = "administrator",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcUserRoleScopeTagInfo`](https://learn.microsoft.com/graph/api/resources/cloudpcuserrolescopetaginfo?view=graph-rest-beta)
    CloudPcUserRoleScopeTagInfo = "microsoft.graph.cloudPcUserRoleScopeTagInfo";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "roleScopeTagId" ROLE_SCOPE_TAG_ID, role_scope_tag_id str -> Option<&str>, with_role_scope_tag_id(String), "`roleScopeTagId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcUserSetting`](https://learn.microsoft.com/graph/api/resources/cloudpcusersetting?view=graph-rest-beta)
    CloudPcUserSetting = "microsoft.graph.cloudPcUserSetting";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "localAdminEnabled" LOCAL_ADMIN_ENABLED, local_admin_enabled bool -> Option<bool>, with_local_admin_enabled(bool), "`localAdminEnabled`: `Edm.Boolean`";
    "selfServiceEnabled" SELF_SERVICE_ENABLED, self_service_enabled bool -> Option<bool>, with_self_service_enabled(bool), "`selfServiceEnabled`: `Edm.Boolean`";
    "restorePointSetting" RESTORE_POINT_SETTING, restore_point_setting model -> Option<&super::CloudPcRestorePointSetting>, with_restore_point_setting(super::CloudPcRestorePointSetting), "`restorePointSetting`: `microsoft.graph.cloudPcRestorePointSetting`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::CloudPcUserSettingAssignment]>, with_assignments(Vec<super::CloudPcUserSettingAssignment>), "`assignments`: `Collection(microsoft.graph.cloudPcUserSettingAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcUserSettingAssignment`](https://learn.microsoft.com/graph/api/resources/cloudpcusersettingassignment?view=graph-rest-beta)
    CloudPcUserSettingAssignment = "microsoft.graph.cloudPcUserSettingAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "target" TARGET, target model -> Option<&super::CloudPcManagementAssignmentTarget>, with_target(super::CloudPcManagementAssignmentTarget), "`target`: `microsoft.graph.cloudPcManagementAssignmentTarget`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcWindowsSettings`](https://learn.microsoft.com/graph/api/resources/cloudpcwindowssettings?view=graph-rest-beta)
    CloudPcWindowsSettings = "microsoft.graph.cloudPcWindowsSettings";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.code`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-code?view=graph-rest-beta)
    Code = "microsoft.graph.code" {
        None = "none",
        JsonFileInvalid = "jsonFileInvalid",
        JsonFileMissing = "jsonFileMissing",
        JsonFileTooLarge = "jsonFileTooLarge",
        RulesMissing = "rulesMissing",
        DuplicateRules = "duplicateRules",
        TooManyRulesSpecified = "tooManyRulesSpecified",
        OperatorMissing = "operatorMissing",
        OperatorNotSupported = "operatorNotSupported",
        DatatypeMissing = "datatypeMissing",
        DatatypeNotSupported = "datatypeNotSupported",
        OperatorDataTypeCombinationNotSupported = "operatorDataTypeCombinationNotSupported",
        MoreInfoUriMissing = "moreInfoUriMissing",
        MoreInfoUriInvalid = "moreInfoUriInvalid",
        MoreInfoUriTooLarge = "moreInfoUriTooLarge",
        DescriptionMissing = "descriptionMissing",
        DescriptionInvalid = "descriptionInvalid",
        DescriptionTooLarge = "descriptionTooLarge",
        TitleMissing = "titleMissing",
        TitleInvalid = "titleInvalid",
        TitleTooLarge = "titleTooLarge",
        OperandMissing = "operandMissing",
        OperandInvalid = "operandInvalid",
        OperandTooLarge = "operandTooLarge",
        SettingNameMissing = "settingNameMissing",
        SettingNameInvalid = "settingNameInvalid",
        SettingNameTooLarge = "settingNameTooLarge",
        EnglishLocaleMissing = "englishLocaleMissing",
        DuplicateLocales = "duplicateLocales",
        UnrecognizedLocale = "unrecognizedLocale",
        Unknown = "unknown",
        RemediationStringsMissing = "remediationStringsMissing",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.comanagedDevicesSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-comanageddevicessummary?view=graph-rest-beta)
    ComanagedDevicesSummary = "microsoft.graph.comanagedDevicesSummary";
    "inventoryCount" INVENTORY_COUNT, inventory_count i32 -> Option<i32>, with_inventory_count(i32), "`inventoryCount`: `Edm.Int32`, read-only" "Read-only.";
    "compliancePolicyCount" COMPLIANCE_POLICY_COUNT, compliance_policy_count i32 -> Option<i32>, with_compliance_policy_count(i32), "`compliancePolicyCount`: `Edm.Int32`, read-only" "Read-only.";
    "resourceAccessCount" RESOURCE_ACCESS_COUNT, resource_access_count i32 -> Option<i32>, with_resource_access_count(i32), "`resourceAccessCount`: `Edm.Int32`, read-only" "Read-only.";
    "configurationSettingsCount" CONFIGURATION_SETTINGS_COUNT, configuration_settings_count i32 -> Option<i32>, with_configuration_settings_count(i32), "`configurationSettingsCount`: `Edm.Int32`, read-only" "Read-only.";
    "windowsUpdateForBusinessCount" WINDOWS_UPDATE_FOR_BUSINESS_COUNT, windows_update_for_business_count i32 -> Option<i32>, with_windows_update_for_business_count(i32), "`windowsUpdateForBusinessCount`: `Edm.Int32`, read-only" "Read-only.";
    "endpointProtectionCount" ENDPOINT_PROTECTION_COUNT, endpoint_protection_count i32 -> Option<i32>, with_endpoint_protection_count(i32), "`endpointProtectionCount`: `Edm.Int32`, read-only" "Read-only.";
    "modernAppsCount" MODERN_APPS_COUNT, modern_apps_count i32 -> Option<i32>, with_modern_apps_count(i32), "`modernAppsCount`: `Edm.Int32`, read-only" "Read-only.";
    "officeAppsCount" OFFICE_APPS_COUNT, office_apps_count i32 -> Option<i32>, with_office_apps_count(i32), "`officeAppsCount`: `Edm.Int32`, read-only" "Read-only.";
    "totalComanagedCount" TOTAL_COMANAGED_COUNT, total_comanaged_count i32 -> Option<i32>, with_total_comanaged_count(i32), "`totalComanagedCount`: `Edm.Int32`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.comanagementEligibleDevice`](https://learn.microsoft.com/graph/api/resources/intune-devices-comanagementeligibledevice?view=graph-rest-beta)
    ComanagementEligibleDevice = "microsoft.graph.comanagementEligibleDevice";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "deviceType" DEVICE_TYPE, device_type enumeration -> Option<super::DeviceType>, with_device_type(super::DeviceType), "`deviceType`: `microsoft.graph.deviceType`" "Possible values are: desktop, windowsRT, winMO6, nokia, windowsPhone, mac, winEmbedded, winCE, iPhone, iPad, iPod, iSocConsumer, android, unix, macMDM, holoLens, surfaceHub, androidForWork, unknown, cloudPC, palm, androidEnterprise, windows10x, androidnGMS, chromeOS, linux, blackberry.";
    "clientRegistrationStatus" CLIENT_REGISTRATION_STATUS, client_registration_status enumeration -> Option<super::DeviceRegistrationState>, with_client_registration_status(super::DeviceRegistrationState), "`clientRegistrationStatus`: `microsoft.graph.deviceRegistrationState`" "Possible values are: notRegistered, registered, revoked, keyConflict, approvalPending, certificateReset, notRegisteredPendingEnrollment, unknown.";
    "ownerType" OWNER_TYPE, owner_type enumeration -> Option<super::OwnerType>, with_owner_type(super::OwnerType), "`ownerType`: `microsoft.graph.ownerType`" "Possible values are: unknown, company, personal.";
    "managementAgents" MANAGEMENT_AGENTS, management_agents enumeration -> Option<super::ManagementAgentType>, with_management_agents(super::ManagementAgentType), "`managementAgents`: `microsoft.graph.managementAgentType`" "Possible values are: eas, mdm, easMdm, intuneClient, easIntuneClient, configurationManagerClient, configurationManagerClientMdm, unknown, configurationManagerClientMdmEas, jamf, googleCloudDevicePolicyController, microsoft365ManagedMdm, msSense.";
    "managementState" MANAGEMENT_STATE, management_state enumeration -> Option<super::ManagementState>, with_management_state(super::ManagementState), "`managementState`: `microsoft.graph.managementState`" "Possible values are: managed, retirePending, retireFailed, wipePending, wipeFailed, unhealthy, deletePending, retireIssued, wipeIssued, wipeCanceled, retireCanceled, discovered.";
    "referenceId" REFERENCE_ID, reference_id str -> Option<&str>, with_reference_id(String), "`referenceId`: `Edm.String`";
    "mdmStatus" MDM_STATUS, mdm_status str -> Option<&str>, with_mdm_status(String), "`mdmStatus`: `Edm.String`";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`";
    "osDescription" OS_DESCRIPTION, os_description str -> Option<&str>, with_os_description(String), "`osDescription`: `Edm.String`";
    "entitySource" ENTITY_SOURCE, entity_source i32 -> Option<i32>, with_entity_source(i32), "`entitySource`: `Edm.Int32`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "upn" UPN, upn str -> Option<&str>, with_upn(String), "`upn`: `Edm.String`";
    "userEmail" USER_EMAIL, user_email str -> Option<&str>, with_user_email(String), "`userEmail`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::ComanagementEligibleType>, with_status(super::ComanagementEligibleType), "`status`: `microsoft.graph.comanagementEligibleType`" "Possible values are: comanaged, eligible, eligibleButNotAzureAdJoined, needsOsUpdate, ineligible.";
}

crate::runtime::model! {
    /// [`microsoft.graph.comanagementEligibleDevicesSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-comanagementeligibledevicessummary?view=graph-rest-beta)
    ComanagementEligibleDevicesSummary = "microsoft.graph.comanagementEligibleDevicesSummary";
    "comanagedCount" COMANAGED_COUNT, comanaged_count i32 -> Option<i32>, with_comanaged_count(i32), "`comanagedCount`: `Edm.Int32`";
    "eligibleCount" ELIGIBLE_COUNT, eligible_count i32 -> Option<i32>, with_eligible_count(i32), "`eligibleCount`: `Edm.Int32`";
    "eligibleButNotAzureAdJoinedCount" ELIGIBLE_BUT_NOT_AZURE_AD_JOINED_COUNT, eligible_but_not_azure_ad_joined_count i32 -> Option<i32>, with_eligible_but_not_azure_ad_joined_count(i32), "`eligibleButNotAzureAdJoinedCount`: `Edm.Int32`";
    "needsOsUpdateCount" NEEDS_OS_UPDATE_COUNT, needs_os_update_count i32 -> Option<i32>, with_needs_os_update_count(i32), "`needsOsUpdateCount`: `Edm.Int32`";
    "ineligibleCount" INELIGIBLE_COUNT, ineligible_count i32 -> Option<i32>, with_ineligible_count(i32), "`ineligibleCount`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.comanagementEligibleType`](https://learn.microsoft.com/graph/api/resources/intune-devices-comanagementeligibletype?view=graph-rest-beta)
    ComanagementEligibleType = "microsoft.graph.comanagementEligibleType" {
        Comanaged = "comanaged",
        Eligible = "eligible",
        EligibleButNotAzureAdJoined = "eligibleButNotAzureAdJoined",
        NeedsOsUpdate = "needsOsUpdate",
        Ineligible = "ineligible",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.companyPortalAction`](https://learn.microsoft.com/graph/api/resources/intune-shared-companyportalaction?view=graph-rest-beta)
    CompanyPortalAction = "microsoft.graph.companyPortalAction" {
        Unknown = "unknown",
        Remove = "remove",
        Reset = "reset",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.companyPortalBlockedAction`](https://learn.microsoft.com/graph/api/resources/intune-shared-companyportalblockedaction?view=graph-rest-beta)
    CompanyPortalBlockedAction = "microsoft.graph.companyPortalBlockedAction";
    "platform" PLATFORM, platform enumeration -> Option<super::DevicePlatformType>, with_platform(super::DevicePlatformType), "`platform`: `microsoft.graph.devicePlatformType`" "Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, unknown.";
    "ownerType" OWNER_TYPE, owner_type enumeration -> Option<super::OwnerType>, with_owner_type(super::OwnerType), "`ownerType`: `microsoft.graph.ownerType`" "Possible values are: unknown, company, personal.";
    "action" ACTION, action enumeration -> Option<super::CompanyPortalAction>, with_action(super::CompanyPortalAction), "`action`: `microsoft.graph.companyPortalAction`" "Possible values are: unknown, remove, reset.";
}

crate::runtime::model! {
    /// [`microsoft.graph.complianceManagementPartner`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-compliancemanagementpartner?view=graph-rest-beta)
    ComplianceManagementPartner = "microsoft.graph.complianceManagementPartner";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "lastHeartbeatDateTime" LAST_HEARTBEAT_DATE_TIME, last_heartbeat_date_time date_time -> Parsed<OffsetDateTime>, with_last_heartbeat_date_time(OffsetDateTime), "`lastHeartbeatDateTime`: `Edm.DateTimeOffset`";
    "partnerState" PARTNER_STATE, partner_state enumeration -> Option<super::DeviceManagementPartnerTenantState>, with_partner_state(super::DeviceManagementPartnerTenantState), "`partnerState`: `microsoft.graph.deviceManagementPartnerTenantState`" "Possible values are: unknown, unavailable, enabled, terminated, rejected, unresponsive.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "macOsOnboarded" MAC_OS_ONBOARDED, mac_os_onboarded bool -> Option<bool>, with_mac_os_onboarded(bool), "`macOsOnboarded`: `Edm.Boolean`";
    "windowsOnboarded" WINDOWS_ONBOARDED, windows_onboarded bool -> Option<bool>, with_windows_onboarded(bool), "`windowsOnboarded`: `Edm.Boolean`";
    "androidOnboarded" ANDROID_ONBOARDED, android_onboarded bool -> Option<bool>, with_android_onboarded(bool), "`androidOnboarded`: `Edm.Boolean`";
    "iosOnboarded" IOS_ONBOARDED, ios_onboarded bool -> Option<bool>, with_ios_onboarded(bool), "`iosOnboarded`: `Edm.Boolean`";
    "macOsEnrollmentAssignments" MAC_OS_ENROLLMENT_ASSIGNMENTS, mac_os_enrollment_assignments models -> Option<&[super::ComplianceManagementPartnerAssignment]>, with_mac_os_enrollment_assignments(Vec<super::ComplianceManagementPartnerAssignment>), "`macOsEnrollmentAssignments`: `Collection(microsoft.graph.complianceManagementPartnerAssignment)`";
    "windowsEnrollmentAssignments" WINDOWS_ENROLLMENT_ASSIGNMENTS, windows_enrollment_assignments models -> Option<&[super::ComplianceManagementPartnerAssignment]>, with_windows_enrollment_assignments(Vec<super::ComplianceManagementPartnerAssignment>), "`windowsEnrollmentAssignments`: `Collection(microsoft.graph.complianceManagementPartnerAssignment)`";
    "androidEnrollmentAssignments" ANDROID_ENROLLMENT_ASSIGNMENTS, android_enrollment_assignments models -> Option<&[super::ComplianceManagementPartnerAssignment]>, with_android_enrollment_assignments(Vec<super::ComplianceManagementPartnerAssignment>), "`androidEnrollmentAssignments`: `Collection(microsoft.graph.complianceManagementPartnerAssignment)`";
    "iosEnrollmentAssignments" IOS_ENROLLMENT_ASSIGNMENTS, ios_enrollment_assignments models -> Option<&[super::ComplianceManagementPartnerAssignment]>, with_ios_enrollment_assignments(Vec<super::ComplianceManagementPartnerAssignment>), "`iosEnrollmentAssignments`: `Collection(microsoft.graph.complianceManagementPartnerAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.complianceManagementPartnerAssignment`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-compliancemanagementpartnerassignment?view=graph-rest-beta)
    ComplianceManagementPartnerAssignment = "microsoft.graph.complianceManagementPartnerAssignment";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.complianceState`](https://learn.microsoft.com/graph/api/resources/intune-devices-compliancestate?view=graph-rest-beta)
    ComplianceState = "microsoft.graph.complianceState" {
        Unknown = "unknown",
        Compliant = "compliant",
        Noncompliant = "noncompliant",
        Conflict = "conflict",
        Error = "error",
        InGracePeriod = "inGracePeriod",
        ConfigManager = "configManager",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.configManagerCollection`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-configmanagercollection?view=graph-rest-beta)
    ConfigManagerCollection = "microsoft.graph.configManagerCollection";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "collectionIdentifier" COLLECTION_IDENTIFIER, collection_identifier str -> Option<&str>, with_collection_identifier(String), "`collectionIdentifier`: `Edm.String`";
    "hierarchyName" HIERARCHY_NAME, hierarchy_name str -> Option<&str>, with_hierarchy_name(String), "`hierarchyName`: `Edm.String`";
    "hierarchyIdentifier" HIERARCHY_IDENTIFIER, hierarchy_identifier str -> Option<&str>, with_hierarchy_identifier(String), "`hierarchyIdentifier`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.configManagerPolicySummary`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-configmanagerpolicysummary?view=graph-rest-beta)
    ConfigManagerPolicySummary = "microsoft.graph.configManagerPolicySummary";
    "targetedDeviceCount" TARGETED_DEVICE_COUNT, targeted_device_count i32 -> Option<i32>, with_targeted_device_count(i32), "`targetedDeviceCount`: `Edm.Int32`";
    "compliantDeviceCount" COMPLIANT_DEVICE_COUNT, compliant_device_count i32 -> Option<i32>, with_compliant_device_count(i32), "`compliantDeviceCount`: `Edm.Int32`";
    "nonCompliantDeviceCount" NON_COMPLIANT_DEVICE_COUNT, non_compliant_device_count i32 -> Option<i32>, with_non_compliant_device_count(i32), "`nonCompliantDeviceCount`: `Edm.Int32`";
    "failedDeviceCount" FAILED_DEVICE_COUNT, failed_device_count i32 -> Option<i32>, with_failed_device_count(i32), "`failedDeviceCount`: `Edm.Int32`";
    "pendingDeviceCount" PENDING_DEVICE_COUNT, pending_device_count i32 -> Option<i32>, with_pending_device_count(i32), "`pendingDeviceCount`: `Edm.Int32`";
    "enforcedDeviceCount" ENFORCED_DEVICE_COUNT, enforced_device_count i32 -> Option<i32>, with_enforced_device_count(i32), "`enforcedDeviceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.configurationManagerAction`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanageraction?view=graph-rest-beta)
    ConfigurationManagerAction = "microsoft.graph.configurationManagerAction";
    "action" ACTION, action enumeration -> Option<super::ConfigurationManagerActionType>, with_action(super::ConfigurationManagerActionType), "`action`: `microsoft.graph.configurationManagerActionType`" "Possible values are: refreshMachinePolicy, refreshUserPolicy, wakeUpClient, appEvaluation, quickScan, fullScan, windowsDefenderUpdateSignatures.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.configurationManagerActionDeliveryStatus`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanageractiondeliverystatus?view=graph-rest-beta)
    ConfigurationManagerActionDeliveryStatus = "microsoft.graph.configurationManagerActionDeliveryStatus" {
        Unknown = "unknown",
        PendingDelivery = "pendingDelivery",
        DeliveredToConnectorService = "deliveredToConnectorService",
        FailedToDeliverToConnectorService = "failedToDeliverToConnectorService",
        DeliveredToOnPremisesServer = "deliveredToOnPremisesServer",
    }
}

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.configurationManagerActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanageractionresult?view=graph-rest-beta), with the accessors of [`DeviceActionResult`](super::DeviceActionResult)
    ConfigurationManagerActionResult: super::DeviceActionResult = "microsoft.graph.configurationManagerActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "actionDeliveryStatus" ACTION_DELIVERY_STATUS, action_delivery_status enumeration -> Option<super::ConfigurationManagerActionDeliveryStatus>, with_action_delivery_status(super::ConfigurationManagerActionDeliveryStatus), "`actionDeliveryStatus`: `microsoft.graph.configurationManagerActionDeliveryStatus`" "Possible values are: unknown, pendingDelivery, deliveredToConnectorService, failedToDeliverToConnectorService, deliveredToOnPremisesServer.";
    "errorCode" ERROR_CODE, error_code i32 -> Option<i32>, with_error_code(i32), "`errorCode`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.configurationManagerActionType`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanageractiontype?view=graph-rest-beta)
    ConfigurationManagerActionType = "microsoft.graph.configurationManagerActionType" {
        RefreshMachinePolicy = "refreshMachinePolicy",
        RefreshUserPolicy = "refreshUserPolicy",
        WakeUpClient = "wakeUpClient",
        AppEvaluation = "appEvaluation",
        QuickScan = "quickScan",
        FullScan = "fullScan",
        WindowsDefenderUpdateSignatures = "windowsDefenderUpdateSignatures",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.configurationManagerClientEnabledFeatures`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanagerclientenabledfeatures?view=graph-rest-beta)
    ConfigurationManagerClientEnabledFeatures = "microsoft.graph.configurationManagerClientEnabledFeatures";
    "inventory" INVENTORY, inventory bool -> Option<bool>, with_inventory(bool), "`inventory`: `Edm.Boolean`";
    "modernApps" MODERN_APPS, modern_apps bool -> Option<bool>, with_modern_apps(bool), "`modernApps`: `Edm.Boolean`";
    "resourceAccess" RESOURCE_ACCESS, resource_access bool -> Option<bool>, with_resource_access(bool), "`resourceAccess`: `Edm.Boolean`";
    "deviceConfiguration" DEVICE_CONFIGURATION, device_configuration bool -> Option<bool>, with_device_configuration(bool), "`deviceConfiguration`: `Edm.Boolean`";
    "compliancePolicy" COMPLIANCE_POLICY, compliance_policy bool -> Option<bool>, with_compliance_policy(bool), "`compliancePolicy`: `Edm.Boolean`";
    "windowsUpdateForBusiness" WINDOWS_UPDATE_FOR_BUSINESS, windows_update_for_business bool -> Option<bool>, with_windows_update_for_business(bool), "`windowsUpdateForBusiness`: `Edm.Boolean`";
    "endpointProtection" ENDPOINT_PROTECTION, endpoint_protection bool -> Option<bool>, with_endpoint_protection(bool), "`endpointProtection`: `Edm.Boolean`";
    "officeApps" OFFICE_APPS, office_apps bool -> Option<bool>, with_office_apps(bool), "`officeApps`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.configurationManagerClientHealthState`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanagerclienthealthstate?view=graph-rest-beta)
    ConfigurationManagerClientHealthState = "microsoft.graph.configurationManagerClientHealthState";
    "state" STATE, state enumeration -> Option<super::ConfigurationManagerClientState>, with_state(super::ConfigurationManagerClientState), "`state`: `microsoft.graph.configurationManagerClientState`" "Possible values are: unknown, installed, healthy, installFailed, updateFailed, communicationError.";
    "errorCode" ERROR_CODE, error_code i32 -> Option<i32>, with_error_code(i32), "`errorCode`: `Edm.Int32`";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.configurationManagerClientInformation`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanagerclientinformation?view=graph-rest-beta)
    ConfigurationManagerClientInformation = "microsoft.graph.configurationManagerClientInformation";
    "clientIdentifier" CLIENT_IDENTIFIER, client_identifier str -> Option<&str>, with_client_identifier(String), "`clientIdentifier`: `Edm.String`";
    "isBlocked" IS_BLOCKED, is_blocked bool -> Option<bool>, with_is_blocked(bool), "`isBlocked`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.configurationManagerClientState`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanagerclientstate?view=graph-rest-beta)
    ConfigurationManagerClientState = "microsoft.graph.configurationManagerClientState" {
        Unknown = "unknown",
        Installed = "installed",
        Healthy = "healthy",
        InstallFailed = "installFailed",
        UpdateFailed = "updateFailed",
        CommunicationError = "communicationError",
    }
}

crate::runtime::model! {
    /// Inherits from deviceAndAppManagementAssignmentTarget.
    ///
    /// [`microsoft.graph.configurationManagerCollectionAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-configurationmanagercollectionassignmenttarget?view=graph-rest-beta), with the accessors of [`DeviceAndAppManagementAssignmentTarget`](super::DeviceAndAppManagementAssignmentTarget)
    ConfigurationManagerCollectionAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget = "microsoft.graph.configurationManagerCollectionAssignmentTarget";
    inherited "deviceAndAppManagementAssignmentFilterId" DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_ID, with_device_and_app_management_assignment_filter_id(String), "`deviceAndAppManagementAssignmentFilterId`";
    inherited "deviceAndAppManagementAssignmentFilterType" DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_TYPE, with_device_and_app_management_assignment_filter_type(super::DeviceAndAppManagementAssignmentFilterType), "`deviceAndAppManagementAssignmentFilterType`";
    "collectionId" COLLECTION_ID, collection_id str -> Option<&str>, with_collection_id(String), "`collectionId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.configurationUsage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-configurationusage?view=graph-rest-beta)
    ConfigurationUsage = "microsoft.graph.configurationUsage" {
        Blocked = "blocked",
        Required = "required",
        Allowed = "allowed",
        NotConfigured = "notConfigured",
    }
}

crate::runtime::model! {
    /// Inherits from singlesignonextension.
    ///
    /// [`microsoft.graph.credentialSingleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-credentialsinglesignonextension?view=graph-rest-beta), with the accessors of [`SingleSignOnExtension`](super::SingleSignOnExtension)
    CredentialSingleSignOnExtension: super::SingleSignOnExtension = "microsoft.graph.credentialSingleSignOnExtension";
    "extensionIdentifier" EXTENSION_IDENTIFIER, extension_identifier str -> Option<&str>, with_extension_identifier(String), "`extensionIdentifier`: `Edm.String`";
    "teamIdentifier" TEAM_IDENTIFIER, team_identifier str -> Option<&str>, with_team_identifier(String), "`teamIdentifier`: `Edm.String`";
    "domains" DOMAINS, domains strs -> Option<Vec<&str>>, with_domains(Vec<String>), "`domains`: `Collection(Edm.String)`";
    "realm" REALM, realm str -> Option<&str>, with_realm(String), "`realm`: `Edm.String`";
    "configurations" CONFIGURATIONS, configurations models -> Option<&[super::KeyTypedValuePair]>, with_configurations(Vec<super::KeyTypedValuePair>), "`configurations`: `Collection(microsoft.graph.keyTypedValuePair)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cryptographySuite`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-cryptographysuite?view=graph-rest-beta)
    CryptographySuite = "microsoft.graph.cryptographySuite";
    "encryptionMethod" ENCRYPTION_METHOD, encryption_method enumeration -> Option<super::VpnEncryptionAlgorithmType>, with_encryption_method(super::VpnEncryptionAlgorithmType), "`encryptionMethod`: `microsoft.graph.vpnEncryptionAlgorithmType`" "Possible values are: aes256, des, tripleDes, aes128, aes128Gcm, aes256Gcm, aes192, aes192Gcm, chaCha20Poly1305.";
    "integrityCheckMethod" INTEGRITY_CHECK_METHOD, integrity_check_method enumeration -> Option<super::VpnIntegrityAlgorithmType>, with_integrity_check_method(super::VpnIntegrityAlgorithmType), "`integrityCheckMethod`: `microsoft.graph.vpnIntegrityAlgorithmType`" "Possible values are: sha2\\_256, sha1\\_96, sha1\\_160, sha2\\_384, sha2\\_512, md5.";
    "dhGroup" DH_GROUP, dh_group enumeration -> Option<super::DiffieHellmanGroup>, with_dh_group(super::DiffieHellmanGroup), "`dhGroup`: `microsoft.graph.diffieHellmanGroup`" "Possible values are: group1, group2, group14, ecp256, ecp384, group24.";
    "cipherTransformConstants" CIPHER_TRANSFORM_CONSTANTS, cipher_transform_constants enumeration -> Option<super::VpnEncryptionAlgorithmType>, with_cipher_transform_constants(super::VpnEncryptionAlgorithmType), "`cipherTransformConstants`: `microsoft.graph.vpnEncryptionAlgorithmType`" "Possible values are: aes256, des, tripleDes, aes128, aes128Gcm, aes256Gcm, aes192, aes192Gcm, chaCha20Poly1305.";
    "authenticationTransformConstants" AUTHENTICATION_TRANSFORM_CONSTANTS, authentication_transform_constants enumeration -> Option<super::AuthenticationTransformConstant>, with_authentication_transform_constants(super::AuthenticationTransformConstant), "`authenticationTransformConstants`: `microsoft.graph.authenticationTransformConstant`" "Possible values are: md5\\_96, sha1\\_96, sha\\_256\\_128, aes128Gcm, aes192Gcm, aes256Gcm.";
    "pfsGroup" PFS_GROUP, pfs_group enumeration -> Option<super::PerfectForwardSecrecyGroup>, with_pfs_group(super::PerfectForwardSecrecyGroup), "`pfsGroup`: `microsoft.graph.perfectForwardSecrecyGroup`" "Possible values are: pfs1, pfs2, pfs2048, ecp256, ecp384, pfsMM, pfs24.";
}

crate::runtime::model! {
    /// [`microsoft.graph.customSubjectAlternativeName`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-customsubjectalternativename?view=graph-rest-beta)
    CustomSubjectAlternativeName = "microsoft.graph.customSubjectAlternativeName";
    "sanType" SAN_TYPE, san_type flags -> Option<Flags<super::SubjectAlternativeNameType>>, with_san_type(Flags<super::SubjectAlternativeNameType>), "`sanType`: `microsoft.graph.subjectAlternativeNameType`" "Possible values are: none, emailAddress, userPrincipalName, customAzureADAttribute, domainNameService, universalResourceIdentifier.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.customUpdateTimeWindow`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-customupdatetimewindow?view=graph-rest-beta)
    CustomUpdateTimeWindow = "microsoft.graph.customUpdateTimeWindow";
    "startDay" START_DAY, start_day enumeration -> Option<super::DayOfWeek>, with_start_day(super::DayOfWeek), "`startDay`: `microsoft.graph.dayOfWeek`" "Possible values are: sunday, monday, tuesday, wednesday, thursday, friday, saturday.";
    "endDay" END_DAY, end_day enumeration -> Option<super::DayOfWeek>, with_end_day(super::DayOfWeek), "`endDay`: `microsoft.graph.dayOfWeek`" "Possible values are: sunday, monday, tuesday, wednesday, thursday, friday, saturday.";
    "startTime" START_TIME, start_time time_of_day -> Parsed<Time>, with_start_time(Time), "`startTime`: `Edm.TimeOfDay`";
    "endTime" END_TIME, end_time time_of_day -> Parsed<Time>, with_end_time(Time), "`endTime`: `Edm.TimeOfDay`";
}
