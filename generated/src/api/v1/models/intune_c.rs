// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Date, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.cloudCommunications`, metadata
    CloudCommunications = "microsoft.graph.cloudCommunications";
    "adhocCalls" ADHOC_CALLS, adhoc_calls models -> Option<&[super::AdhocCall]>, with_adhoc_calls(Vec<super::AdhocCall>), "`adhocCalls`: `Collection(microsoft.graph.adhocCall)`, metadata" if (feature = "communications");
    "callRecords" CALL_RECORDS, call_records models -> Option<&[super::call_records::CallRecord]>, with_call_records(Vec<super::call_records::CallRecord>), "`callRecords`: `Collection(microsoft.graph.callRecords.callRecord)`, metadata" if (feature = "communications");
    "calls" CALLS, calls models -> Option<&[super::Call]>, with_calls(Vec<super::Call>), "`calls`: `Collection(microsoft.graph.call)`, metadata" if (feature = "communications");
    "onlineMeetingConversations" ONLINE_MEETING_CONVERSATIONS, online_meeting_conversations models -> Option<&[super::OnlineMeetingEngagementConversation]>, with_online_meeting_conversations(Vec<super::OnlineMeetingEngagementConversation>), "`onlineMeetingConversations`: `Collection(microsoft.graph.onlineMeetingEngagementConversation)`, metadata" if (feature = "communications");
    "onlineMeetings" ONLINE_MEETINGS, online_meetings models -> Option<&[super::OnlineMeeting]>, with_online_meetings(Vec<super::OnlineMeeting>), "`onlineMeetings`: `Collection(microsoft.graph.onlineMeeting)`, metadata" if (feature = "communications");
    "presences" PRESENCES, presences models -> Option<&[super::Presence]>, with_presences(Vec<super::Presence>), "`presences`: `Collection(microsoft.graph.presence)`, metadata" if (feature = "communications");
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPC`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPc: super::Entity = "microsoft.graph.cloudPC";
    inherited "id" ID, with_id(String), "`id`";
    "aadDeviceId" AAD_DEVICE_ID, aad_device_id str -> Option<&str>, with_aad_device_id(String), "`aadDeviceId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "gracePeriodEndDateTime" GRACE_PERIOD_END_DATE_TIME, grace_period_end_date_time date_time -> Parsed<OffsetDateTime>, with_grace_period_end_date_time(OffsetDateTime), "`gracePeriodEndDateTime`: `Edm.DateTimeOffset`, metadata";
    "imageDisplayName" IMAGE_DISPLAY_NAME, image_display_name str -> Option<&str>, with_image_display_name(String), "`imageDisplayName`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`, metadata";
    "managedDeviceName" MANAGED_DEVICE_NAME, managed_device_name str -> Option<&str>, with_managed_device_name(String), "`managedDeviceName`: `Edm.String`, metadata";
    "onPremisesConnectionName" ON_PREMISES_CONNECTION_NAME, on_premises_connection_name str -> Option<&str>, with_on_premises_connection_name(String), "`onPremisesConnectionName`: `Edm.String`, metadata";
    "provisioningPolicyId" PROVISIONING_POLICY_ID, provisioning_policy_id str -> Option<&str>, with_provisioning_policy_id(String), "`provisioningPolicyId`: `Edm.String`, metadata";
    "provisioningPolicyName" PROVISIONING_POLICY_NAME, provisioning_policy_name str -> Option<&str>, with_provisioning_policy_name(String), "`provisioningPolicyName`: `Edm.String`, metadata";
    "provisioningType" PROVISIONING_TYPE, provisioning_type enumeration -> Option<super::CloudPcProvisioningType>, with_provisioning_type(super::CloudPcProvisioningType), "`provisioningType`: `microsoft.graph.cloudPcProvisioningType`, metadata";
    "servicePlanId" SERVICE_PLAN_ID, service_plan_id str -> Option<&str>, with_service_plan_id(String), "`servicePlanId`: `Edm.String`, metadata";
    "servicePlanName" SERVICE_PLAN_NAME, service_plan_name str -> Option<&str>, with_service_plan_name(String), "`servicePlanName`: `Edm.String`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcAuditActivityOperationType`, metadata
    CloudPcAuditActivityOperationType = "microsoft.graph.cloudPcAuditActivityOperationType" {
        Create = "create",
        Delete = "delete",
        Patch = "patch",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcAuditActivityResult`, metadata
    CloudPcAuditActivityResult = "microsoft.graph.cloudPcAuditActivityResult" {
        Success = "success",
        ClientError = "clientError",
        Failure = "failure",
        Timeout = "timeout",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcAuditActor`, metadata
    CloudPcAuditActor = "microsoft.graph.cloudPcAuditActor";
    "applicationDisplayName" APPLICATION_DISPLAY_NAME, application_display_name str -> Option<&str>, with_application_display_name(String), "`applicationDisplayName`: `Edm.String`, metadata";
    "applicationId" APPLICATION_ID, application_id str -> Option<&str>, with_application_id(String), "`applicationId`: `Edm.String`, metadata";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`, metadata";
    "remoteTenantId" REMOTE_TENANT_ID, remote_tenant_id str -> Option<&str>, with_remote_tenant_id(String), "`remoteTenantId`: `Edm.String`, metadata";
    "remoteUserId" REMOTE_USER_ID, remote_user_id str -> Option<&str>, with_remote_user_id(String), "`remoteUserId`: `Edm.String`, metadata";
    "servicePrincipalName" SERVICE_PRINCIPAL_NAME, service_principal_name str -> Option<&str>, with_service_principal_name(String), "`servicePrincipalName`: `Edm.String`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
    "userPermissions" USER_PERMISSIONS, user_permissions strs -> Option<Vec<&str>>, with_user_permissions(Vec<String>), "`userPermissions`: `Collection(Edm.String)`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
    "userRoleScopeTags" USER_ROLE_SCOPE_TAGS, user_role_scope_tags models -> Option<&[super::CloudPcUserRoleScopeTagInfo]>, with_user_role_scope_tags(Vec<super::CloudPcUserRoleScopeTagInfo>), "`userRoleScopeTags`: `Collection(microsoft.graph.cloudPcUserRoleScopeTagInfo)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcAuditCategory`, metadata
    CloudPcAuditCategory = "microsoft.graph.cloudPcAuditCategory" {
        CloudPc = "cloudPC",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcAuditEvent`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPcAuditEvent: super::Entity = "microsoft.graph.cloudPcAuditEvent";
    inherited "id" ID, with_id(String), "`id`";
    "activity" ACTIVITY, activity str -> Option<&str>, with_activity(String), "`activity`: `Edm.String`, metadata";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`, metadata";
    "activityOperationType" ACTIVITY_OPERATION_TYPE, activity_operation_type enumeration -> Option<super::CloudPcAuditActivityOperationType>, with_activity_operation_type(super::CloudPcAuditActivityOperationType), "`activityOperationType`: `microsoft.graph.cloudPcAuditActivityOperationType`, metadata";
    "activityResult" ACTIVITY_RESULT, activity_result enumeration -> Option<super::CloudPcAuditActivityResult>, with_activity_result(super::CloudPcAuditActivityResult), "`activityResult`: `microsoft.graph.cloudPcAuditActivityResult`, metadata";
    "activityType" ACTIVITY_TYPE, activity_type str -> Option<&str>, with_activity_type(String), "`activityType`: `Edm.String`, metadata";
    "actor" ACTOR, actor model -> Option<&super::CloudPcAuditActor>, with_actor(super::CloudPcAuditActor), "`actor`: `microsoft.graph.cloudPcAuditActor`, metadata";
    "category" CATEGORY, category enumeration -> Option<super::CloudPcAuditCategory>, with_category(super::CloudPcAuditCategory), "`category`: `microsoft.graph.cloudPcAuditCategory`, metadata";
    "componentName" COMPONENT_NAME, component_name str -> Option<&str>, with_component_name(String), "`componentName`: `Edm.String`, metadata";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "resources" RESOURCES, resources models -> Option<&[super::CloudPcAuditResource]>, with_resources(Vec<super::CloudPcAuditResource>), "`resources`: `Collection(microsoft.graph.cloudPcAuditResource)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcAuditProperty`, metadata
    CloudPcAuditProperty = "microsoft.graph.cloudPcAuditProperty";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "newValue" NEW_VALUE, new_value str -> Option<&str>, with_new_value(String), "`newValue`: `Edm.String`, metadata";
    "oldValue" OLD_VALUE, old_value str -> Option<&str>, with_old_value(String), "`oldValue`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcAuditResource`, metadata
    CloudPcAuditResource = "microsoft.graph.cloudPcAuditResource";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "modifiedProperties" MODIFIED_PROPERTIES, modified_properties models -> Option<&[super::CloudPcAuditProperty]>, with_modified_properties(Vec<super::CloudPcAuditProperty>), "`modifiedProperties`: `Collection(microsoft.graph.cloudPcAuditProperty)`, metadata";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcDeviceImage`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPcDeviceImage: super::Entity = "microsoft.graph.cloudPcDeviceImage";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "errorCode" ERROR_CODE, error_code enumeration -> Option<super::CloudPcDeviceImageErrorCode>, with_error_code(super::CloudPcDeviceImageErrorCode), "`errorCode`: `microsoft.graph.cloudPcDeviceImageErrorCode`, metadata";
    "expirationDate" EXPIRATION_DATE, expiration_date date -> Parsed<Date>, with_expiration_date(Date), "`expirationDate`: `Edm.Date`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "operatingSystem" OPERATING_SYSTEM, operating_system str -> Option<&str>, with_operating_system(String), "`operatingSystem`: `Edm.String`, metadata";
    "osBuildNumber" OS_BUILD_NUMBER, os_build_number str -> Option<&str>, with_os_build_number(String), "`osBuildNumber`: `Edm.String`, metadata";
    "osStatus" OS_STATUS, os_status enumeration -> Option<super::CloudPcDeviceImageOsStatus>, with_os_status(super::CloudPcDeviceImageOsStatus), "`osStatus`: `microsoft.graph.cloudPcDeviceImageOsStatus`, metadata";
    "osVersionNumber" OS_VERSION_NUMBER, os_version_number str -> Option<&str>, with_os_version_number(String), "`osVersionNumber`: `Edm.String`, metadata";
    "sizeInGB" SIZE_IN_GB, size_in_gb i32 -> Option<i32>, with_size_in_gb(i32), "`sizeInGB`: `Edm.Int32`, metadata";
    "sourceImageResourceId" SOURCE_IMAGE_RESOURCE_ID, source_image_resource_id str -> Option<&str>, with_source_image_resource_id(String), "`sourceImageResourceId`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::CloudPcDeviceImageStatus>, with_status(super::CloudPcDeviceImageStatus), "`status`: `microsoft.graph.cloudPcDeviceImageStatus`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcDeviceImageErrorCode`, metadata
    CloudPcDeviceImageErrorCode = "microsoft.graph.cloudPcDeviceImageErrorCode" {
        InternalServerError = "internalServerError",
        SourceImageNotFound = "sourceImageNotFound",
        OsVersionNotSupported = "osVersionNotSupported",
        SourceImageInvalid = "sourceImageInvalid",
        SourceImageNotGeneralized = "sourceImageNotGeneralized",
        UnknownFutureValue = "unknownFutureValue",
        VmAlreadyAzureAdjoined = "vmAlreadyAzureAdjoined",
        PaidSourceImageNotSupport = "paidSourceImageNotSupport",
        SourceImageNotSupportCustomizeVmName = "sourceImageNotSupportCustomizeVMName",
        SourceImageSizeExceedsLimitation = "sourceImageSizeExceedsLimitation",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcDeviceImageOsStatus`, metadata
    CloudPcDeviceImageOsStatus = "microsoft.graph.cloudPcDeviceImageOsStatus" {
        Supported = "supported",
        SupportedWithWarning = "supportedWithWarning",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcDeviceImageStatus`, metadata
    CloudPcDeviceImageStatus = "microsoft.graph.cloudPcDeviceImageStatus" {
        Pending = "pending",
        Ready = "ready",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcDomainJoinConfiguration`, metadata
    CloudPcDomainJoinConfiguration = "microsoft.graph.cloudPcDomainJoinConfiguration";
    "domainJoinType" DOMAIN_JOIN_TYPE, domain_join_type enumeration -> Option<super::CloudPcDomainJoinType>, with_domain_join_type(super::CloudPcDomainJoinType), "`domainJoinType`: `microsoft.graph.cloudPcDomainJoinType`, metadata";
    "onPremisesConnectionId" ON_PREMISES_CONNECTION_ID, on_premises_connection_id str -> Option<&str>, with_on_premises_connection_id(String), "`onPremisesConnectionId`: `Edm.String`, metadata";
    "regionGroup" REGION_GROUP, region_group enumeration -> Option<super::CloudPcRegionGroup>, with_region_group(super::CloudPcRegionGroup), "`regionGroup`: `microsoft.graph.cloudPcRegionGroup`, metadata";
    "regionName" REGION_NAME, region_name str -> Option<&str>, with_region_name(String), "`regionName`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcDomainJoinType`, metadata
    CloudPcDomainJoinType = "microsoft.graph.cloudPcDomainJoinType" {
        AzureAdJoin = "azureADJoin",
        HybridAzureAdJoin = "hybridAzureADJoin",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcGalleryImage`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPcGalleryImage: super::Entity = "microsoft.graph.cloudPcGalleryImage";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "endDate" END_DATE, end_date date -> Parsed<Date>, with_end_date(Date), "`endDate`: `Edm.Date`, metadata";
    "expirationDate" EXPIRATION_DATE, expiration_date date -> Parsed<Date>, with_expiration_date(Date), "`expirationDate`: `Edm.Date`, metadata";
    "offerName" OFFER_NAME, offer_name str -> Option<&str>, with_offer_name(String), "`offerName`: `Edm.String`, metadata";
    "osVersionNumber" OS_VERSION_NUMBER, os_version_number str -> Option<&str>, with_os_version_number(String), "`osVersionNumber`: `Edm.String`, metadata";
    "publisherName" PUBLISHER_NAME, publisher_name str -> Option<&str>, with_publisher_name(String), "`publisherName`: `Edm.String`, metadata";
    "sizeInGB" SIZE_IN_GB, size_in_gb i32 -> Option<i32>, with_size_in_gb(i32), "`sizeInGB`: `Edm.Int32`, metadata";
    "skuName" SKU_NAME, sku_name str -> Option<&str>, with_sku_name(String), "`skuName`: `Edm.String`, metadata";
    "startDate" START_DATE, start_date date -> Parsed<Date>, with_start_date(Date), "`startDate`: `Edm.Date`, metadata";
    "status" STATUS, status enumeration -> Option<super::CloudPcGalleryImageStatus>, with_status(super::CloudPcGalleryImageStatus), "`status`: `microsoft.graph.cloudPcGalleryImageStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcGalleryImageStatus`, metadata
    CloudPcGalleryImageStatus = "microsoft.graph.cloudPcGalleryImageStatus" {
        Supported = "supported",
        SupportedWithWarning = "supportedWithWarning",
        NotSupported = "notSupported",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcLaunchDetail`, metadata
    CloudPcLaunchDetail = "microsoft.graph.cloudPcLaunchDetail";
    "cloudPcId" CLOUD_PC_ID, cloud_pc_id str -> Option<&str>, with_cloud_pc_id(String), "`cloudPcId`: `Edm.String`, metadata";
    "cloudPcLaunchUrl" CLOUD_PC_LAUNCH_URL, cloud_pc_launch_url str -> Option<&str>, with_cloud_pc_launch_url(String), "`cloudPcLaunchUrl`: `Edm.String`, metadata";
    "windows365SwitchCompatibilityFailureReasonType" WINDOWS365_SWITCH_COMPATIBILITY_FAILURE_REASON_TYPE, windows365_switch_compatibility_failure_reason_type enumeration -> Option<super::Windows365SwitchCompatibilityFailureReasonType>, with_windows365_switch_compatibility_failure_reason_type(super::Windows365SwitchCompatibilityFailureReasonType), "`windows365SwitchCompatibilityFailureReasonType`: `microsoft.graph.windows365SwitchCompatibilityFailureReasonType`, metadata";
    "windows365SwitchCompatible" WINDOWS365_SWITCH_COMPATIBLE, windows365_switch_compatible bool -> Option<bool>, with_windows365_switch_compatible(bool), "`windows365SwitchCompatible`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcManagementAssignmentTarget`, metadata
    CloudPcManagementAssignmentTarget = "microsoft.graph.cloudPcManagementAssignmentTarget" {
        "microsoft.graph.cloudPcManagementGroupAssignmentTarget",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcManagementGroupAssignmentTarget`, metadata, with the accessors of [`CloudPcManagementAssignmentTarget`](super::CloudPcManagementAssignmentTarget)
    CloudPcManagementGroupAssignmentTarget: super::CloudPcManagementAssignmentTarget = "microsoft.graph.cloudPcManagementGroupAssignmentTarget";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
    "servicePlanId" SERVICE_PLAN_ID, service_plan_id str -> Option<&str>, with_service_plan_id(String), "`servicePlanId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcOnPremisesConnection`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPcOnPremisesConnection: super::Entity = "microsoft.graph.cloudPcOnPremisesConnection";
    inherited "id" ID, with_id(String), "`id`";
    "adDomainName" AD_DOMAIN_NAME, ad_domain_name str -> Option<&str>, with_ad_domain_name(String), "`adDomainName`: `Edm.String`, metadata";
    "adDomainPassword" AD_DOMAIN_PASSWORD, ad_domain_password str -> Option<&str>, with_ad_domain_password(String), "`adDomainPassword`: `Edm.String`, metadata";
    "adDomainUsername" AD_DOMAIN_USERNAME, ad_domain_username str -> Option<&str>, with_ad_domain_username(String), "`adDomainUsername`: `Edm.String`, metadata";
    "alternateResourceUrl" ALTERNATE_RESOURCE_URL, alternate_resource_url str -> Option<&str>, with_alternate_resource_url(String), "`alternateResourceUrl`: `Edm.String`, metadata";
    "connectionType" CONNECTION_TYPE, connection_type enumeration -> Option<super::CloudPcOnPremisesConnectionType>, with_connection_type(super::CloudPcOnPremisesConnectionType), "`connectionType`: `microsoft.graph.cloudPcOnPremisesConnectionType`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "healthCheckPaused" HEALTH_CHECK_PAUSED, health_check_paused bool -> Option<bool>, with_health_check_paused(bool), "`healthCheckPaused`: `Edm.Boolean`, metadata";
    "healthCheckStatus" HEALTH_CHECK_STATUS, health_check_status enumeration -> Option<super::CloudPcOnPremisesConnectionStatus>, with_health_check_status(super::CloudPcOnPremisesConnectionStatus), "`healthCheckStatus`: `microsoft.graph.cloudPcOnPremisesConnectionStatus`, metadata";
    "healthCheckStatusDetail" HEALTH_CHECK_STATUS_DETAIL, health_check_status_detail model -> Option<&super::CloudPcOnPremisesConnectionStatusDetail>, with_health_check_status_detail(super::CloudPcOnPremisesConnectionStatusDetail), "`healthCheckStatusDetail`: `microsoft.graph.cloudPcOnPremisesConnectionStatusDetail`, metadata";
    "inUse" IN_USE, in_use bool -> Option<bool>, with_in_use(bool), "`inUse`: `Edm.Boolean`, metadata";
    "inUseByCloudPc" IN_USE_BY_CLOUD_PC, in_use_by_cloud_pc bool -> Option<bool>, with_in_use_by_cloud_pc(bool), "`inUseByCloudPc`: `Edm.Boolean`, metadata";
    "organizationalUnit" ORGANIZATIONAL_UNIT, organizational_unit str -> Option<&str>, with_organizational_unit(String), "`organizationalUnit`: `Edm.String`, metadata";
    "resourceGroupId" RESOURCE_GROUP_ID, resource_group_id str -> Option<&str>, with_resource_group_id(String), "`resourceGroupId`: `Edm.String`, metadata";
    "scopeIds" SCOPE_IDS, scope_ids strs -> Option<Vec<&str>>, with_scope_ids(Vec<String>), "`scopeIds`: `Collection(Edm.String)`, metadata";
    "subnetId" SUBNET_ID, subnet_id str -> Option<&str>, with_subnet_id(String), "`subnetId`: `Edm.String`, metadata";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id str -> Option<&str>, with_subscription_id(String), "`subscriptionId`: `Edm.String`, metadata";
    "subscriptionName" SUBSCRIPTION_NAME, subscription_name str -> Option<&str>, with_subscription_name(String), "`subscriptionName`: `Edm.String`, metadata";
    "virtualNetworkId" VIRTUAL_NETWORK_ID, virtual_network_id str -> Option<&str>, with_virtual_network_id(String), "`virtualNetworkId`: `Edm.String`, metadata";
    "virtualNetworkLocation" VIRTUAL_NETWORK_LOCATION, virtual_network_location str -> Option<&str>, with_virtual_network_location(String), "`virtualNetworkLocation`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcOnPremisesConnectionHealthCheck`, metadata
    CloudPcOnPremisesConnectionHealthCheck = "microsoft.graph.cloudPcOnPremisesConnectionHealthCheck";
    "additionalDetail" ADDITIONAL_DETAIL, additional_detail str -> Option<&str>, with_additional_detail(String), "`additionalDetail`: `Edm.String`, metadata";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, metadata";
    "errorType" ERROR_TYPE, error_type enumeration -> Option<super::CloudPcOnPremisesConnectionHealthCheckErrorType>, with_error_type(super::CloudPcOnPremisesConnectionHealthCheckErrorType), "`errorType`: `microsoft.graph.cloudPcOnPremisesConnectionHealthCheckErrorType`, metadata";
    "recommendedAction" RECOMMENDED_ACTION, recommended_action str -> Option<&str>, with_recommended_action(String), "`recommendedAction`: `Edm.String`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<super::CloudPcOnPremisesConnectionStatus>, with_status(super::CloudPcOnPremisesConnectionStatus), "`status`: `microsoft.graph.cloudPcOnPremisesConnectionStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcOnPremisesConnectionHealthCheckErrorType`, metadata
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
        AdJoinCheckServerNotOperational = "adJoinCheckServerNotOperational",
        AdJoinCheckUnknownError = "adJoinCheckUnknownError",
        EndpointConnectivityCheckCloudPcUrlNotAllowListed = "endpointConnectivityCheckCloudPcUrlNotAllowListed",
        EndpointConnectivityCheckWvdUrlNotAllowListed = "endpointConnectivityCheckWVDUrlNotAllowListed",
        EndpointConnectivityCheckIntuneUrlNotAllowListed = "endpointConnectivityCheckIntuneUrlNotAllowListed",
        EndpointConnectivityCheckAzureAdUrlNotAllowListed = "endpointConnectivityCheckAzureADUrlNotAllowListed",
        EndpointConnectivityCheckLocaleUrlNotAllowListed = "endpointConnectivityCheckLocaleUrlNotAllowListed",
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
        ResourceAvailabilityCheckNoIntuneReaderRoleError = "resourceAvailabilityCheckNoIntuneReaderRoleError",
        ResourceAvailabilityCheckIntuneDefaultWindowsRestrictionViolation = "resourceAvailabilityCheckIntuneDefaultWindowsRestrictionViolation",
        ResourceAvailabilityCheckIntuneCustomWindowsRestrictionViolation = "resourceAvailabilityCheckIntuneCustomWindowsRestrictionViolation",
        ResourceAvailabilityCheckDeploymentQuotaLimitReached = "resourceAvailabilityCheckDeploymentQuotaLimitReached",
        ResourceAvailabilityCheckTransientServiceError = "resourceAvailabilityCheckTransientServiceError",
        ResourceAvailabilityCheckUnknownError = "resourceAvailabilityCheckUnknownError",
        PermissionCheckNoSubscriptionReaderRole = "permissionCheckNoSubscriptionReaderRole",
        PermissionCheckNoResourceGroupOwnerRole = "permissionCheckNoResourceGroupOwnerRole",
        PermissionCheckNoVNetContributorRole = "permissionCheckNoVNetContributorRole",
        PermissionCheckNoResourceGroupNetworkContributorRole = "permissionCheckNoResourceGroupNetworkContributorRole",
        PermissionCheckNoWindows365NetworkUserRole = "permissionCheckNoWindows365NetworkUserRole",
        PermissionCheckNoWindows365NetworkInterfaceContributorRole = "permissionCheckNoWindows365NetworkInterfaceContributorRole",
        PermissionCheckTransientServiceError = "permissionCheckTransientServiceError",
        PermissionCheckUnknownError = "permissionCheckUnknownError",
        UdpConnectivityCheckStunUrlNotAllowListed = "udpConnectivityCheckStunUrlNotAllowListed",
        UdpConnectivityCheckTurnUrlNotAllowListed = "udpConnectivityCheckTurnUrlNotAllowListed",
        UdpConnectivityCheckUrlsNotAllowListed = "udpConnectivityCheckUrlsNotAllowListed",
        UdpConnectivityCheckUnknownError = "udpConnectivityCheckUnknownError",
        InternalServerErrorDeploymentCanceled = "internalServerErrorDeploymentCanceled",
        InternalServerErrorAllocateResourceFailed = "internalServerErrorAllocateResourceFailed",
        InternalServerErrorVmDeploymentTimeout = "internalServerErrorVMDeploymentTimeout",
        InternalServerErrorUnableToRunDscScript = "internalServerErrorUnableToRunDscScript",
        SsoCheckKerberosConfigurationError = "ssoCheckKerberosConfigurationError",
        InternalServerUnknownError = "internalServerUnknownError",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcOnPremisesConnectionStatus`, metadata
    CloudPcOnPremisesConnectionStatus = "microsoft.graph.cloudPcOnPremisesConnectionStatus" {
        Pending = "pending",
        Running = "running",
        Passed = "passed",
        Failed = "failed",
        Warning = "warning",
        Informational = "informational",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcOnPremisesConnectionStatusDetail`, metadata
    CloudPcOnPremisesConnectionStatusDetail = "microsoft.graph.cloudPcOnPremisesConnectionStatusDetail";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, metadata";
    "healthChecks" HEALTH_CHECKS, health_checks models -> Option<&[super::CloudPcOnPremisesConnectionHealthCheck]>, with_health_checks(Vec<super::CloudPcOnPremisesConnectionHealthCheck>), "`healthChecks`: `Collection(microsoft.graph.cloudPcOnPremisesConnectionHealthCheck)`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcOnPremisesConnectionType`, metadata
    CloudPcOnPremisesConnectionType = "microsoft.graph.cloudPcOnPremisesConnectionType" {
        HybridAzureAdJoin = "hybridAzureADJoin",
        AzureAdJoin = "azureADJoin",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcOperatingSystem`, metadata
    CloudPcOperatingSystem = "microsoft.graph.cloudPcOperatingSystem" {
        Windows10 = "windows10",
        Windows11 = "windows11",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcProvisioningPolicy`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPcProvisioningPolicy: super::Entity = "microsoft.graph.cloudPcProvisioningPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "alternateResourceUrl" ALTERNATE_RESOURCE_URL, alternate_resource_url str -> Option<&str>, with_alternate_resource_url(String), "`alternateResourceUrl`: `Edm.String`, metadata";
    "autopatch" AUTOPATCH, autopatch model -> Option<&super::CloudPcProvisioningPolicyAutopatch>, with_autopatch(super::CloudPcProvisioningPolicyAutopatch), "`autopatch`: `microsoft.graph.cloudPcProvisioningPolicyAutopatch`, metadata";
    "cloudPcGroupDisplayName" CLOUD_PC_GROUP_DISPLAY_NAME, cloud_pc_group_display_name str -> Option<&str>, with_cloud_pc_group_display_name(String), "`cloudPcGroupDisplayName`: `Edm.String`, metadata";
    "cloudPcNamingTemplate" CLOUD_PC_NAMING_TEMPLATE, cloud_pc_naming_template str -> Option<&str>, with_cloud_pc_naming_template(String), "`cloudPcNamingTemplate`: `Edm.String`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "domainJoinConfigurations" DOMAIN_JOIN_CONFIGURATIONS, domain_join_configurations models -> Option<&[super::CloudPcDomainJoinConfiguration]>, with_domain_join_configurations(Vec<super::CloudPcDomainJoinConfiguration>), "`domainJoinConfigurations`: `Collection(microsoft.graph.cloudPcDomainJoinConfiguration)`, metadata";
    "enableSingleSignOn" ENABLE_SINGLE_SIGN_ON, enable_single_sign_on bool -> Option<bool>, with_enable_single_sign_on(bool), "`enableSingleSignOn`: `Edm.Boolean`, metadata";
    "gracePeriodInHours" GRACE_PERIOD_IN_HOURS, grace_period_in_hours i32 -> Option<i32>, with_grace_period_in_hours(i32), "`gracePeriodInHours`: `Edm.Int32`, metadata";
    "imageDisplayName" IMAGE_DISPLAY_NAME, image_display_name str -> Option<&str>, with_image_display_name(String), "`imageDisplayName`: `Edm.String`, metadata";
    "imageId" IMAGE_ID, image_id str -> Option<&str>, with_image_id(String), "`imageId`: `Edm.String`, metadata";
    "imageType" IMAGE_TYPE, image_type enumeration -> Option<super::CloudPcProvisioningPolicyImageType>, with_image_type(super::CloudPcProvisioningPolicyImageType), "`imageType`: `microsoft.graph.cloudPcProvisioningPolicyImageType`, metadata";
    "localAdminEnabled" LOCAL_ADMIN_ENABLED, local_admin_enabled bool -> Option<bool>, with_local_admin_enabled(bool), "`localAdminEnabled`: `Edm.Boolean`, metadata";
    "microsoftManagedDesktop" MICROSOFT_MANAGED_DESKTOP, microsoft_managed_desktop model -> Option<&super::MicrosoftManagedDesktop>, with_microsoft_managed_desktop(super::MicrosoftManagedDesktop), "`microsoftManagedDesktop`: `microsoft.graph.microsoftManagedDesktop`, metadata";
    "provisioningType" PROVISIONING_TYPE, provisioning_type enumeration -> Option<super::CloudPcProvisioningType>, with_provisioning_type(super::CloudPcProvisioningType), "`provisioningType`: `microsoft.graph.cloudPcProvisioningType`, metadata";
    "windowsSetting" WINDOWS_SETTING, windows_setting model -> Option<&super::CloudPcWindowsSetting>, with_windows_setting(super::CloudPcWindowsSetting), "`windowsSetting`: `microsoft.graph.cloudPcWindowsSetting`, metadata";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::CloudPcProvisioningPolicyAssignment]>, with_assignments(Vec<super::CloudPcProvisioningPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.cloudPcProvisioningPolicyAssignment)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcProvisioningPolicyAssignment`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPcProvisioningPolicyAssignment: super::Entity = "microsoft.graph.cloudPcProvisioningPolicyAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::CloudPcManagementAssignmentTarget>, with_target(super::CloudPcManagementAssignmentTarget), "`target`: `microsoft.graph.cloudPcManagementAssignmentTarget`, metadata";
    "assignedUsers" ASSIGNED_USERS, assigned_users models -> Option<&[super::User]>, with_assigned_users(Vec<super::User>), "`assignedUsers`: `Collection(microsoft.graph.user)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcProvisioningPolicyAutopatch`, metadata
    CloudPcProvisioningPolicyAutopatch = "microsoft.graph.cloudPcProvisioningPolicyAutopatch";
    "autopatchGroupId" AUTOPATCH_GROUP_ID, autopatch_group_id str -> Option<&str>, with_autopatch_group_id(String), "`autopatchGroupId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcProvisioningPolicyImageType`, metadata
    CloudPcProvisioningPolicyImageType = "microsoft.graph.cloudPcProvisioningPolicyImageType" {
        Gallery = "gallery",
        Custom = "custom",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcProvisioningType`, metadata
    CloudPcProvisioningType = "microsoft.graph.cloudPcProvisioningType" {
        Dedicated = "dedicated",
        Shared = "shared",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcRecommendationReportType`, metadata
    CloudPcRecommendationReportType = "microsoft.graph.cloudPcRecommendationReportType" {
        CloudPcUsageCategoryReport = "cloudPcUsageCategoryReport",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcRegionGroup`, metadata
    CloudPcRegionGroup = "microsoft.graph.cloudPcRegionGroup" {
        Default = "default",
        Australia = "australia",
        Canada = "canada",
        UsCentral = "usCentral",
        UsEast = "usEast",
        UsWest = "usWest",
        France = "france",
        Germany = "germany",
        EuropeUnion = "europeUnion",
        UnitedKingdom = "unitedKingdom",
        Japan = "japan",
        Asia = "asia",
        India = "india",
        SouthAmerica = "southAmerica",
        Euap = "euap",
        UsGovernment = "usGovernment",
        UsGovernmentDod = "usGovernmentDOD",
        Norway = "norway",
        Switzerland = "switzerland",
        SouthKorea = "southKorea",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcReport`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPcReport: super::Entity = "microsoft.graph.cloudPcReport";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcRestorePointFrequencyType`, metadata
    CloudPcRestorePointFrequencyType = "microsoft.graph.cloudPcRestorePointFrequencyType" {
        Default = "default",
        FourHours = "fourHours",
        SixHours = "sixHours",
        TwelveHours = "twelveHours",
        SixteenHours = "sixteenHours",
        TwentyFourHours = "twentyFourHours",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcRestorePointSetting`, metadata
    CloudPcRestorePointSetting = "microsoft.graph.cloudPcRestorePointSetting";
    "frequencyType" FREQUENCY_TYPE, frequency_type enumeration -> Option<super::CloudPcRestorePointFrequencyType>, with_frequency_type(super::CloudPcRestorePointFrequencyType), "`frequencyType`: `microsoft.graph.cloudPcRestorePointFrequencyType`, metadata";
    "userRestoreEnabled" USER_RESTORE_ENABLED, user_restore_enabled bool -> Option<bool>, with_user_restore_enabled(bool), "`userRestoreEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcServicePlan`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPcServicePlan: super::Entity = "microsoft.graph.cloudPcServicePlan";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "ramInGB" RAM_IN_GB, ram_in_gb i32 -> Option<i32>, with_ram_in_gb(i32), "`ramInGB`: `Edm.Int32`, metadata";
    "storageInGB" STORAGE_IN_GB, storage_in_gb i32 -> Option<i32>, with_storage_in_gb(i32), "`storageInGB`: `Edm.Int32`, metadata";
    "vCpuCount" V_CPU_COUNT, v_cpu_count i32 -> Option<i32>, with_v_cpu_count(i32), "`vCpuCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcSourceDeviceImage`, metadata
    CloudPcSourceDeviceImage = "microsoft.graph.cloudPcSourceDeviceImage";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`, metadata";
    "subscriptionDisplayName" SUBSCRIPTION_DISPLAY_NAME, subscription_display_name str -> Option<&str>, with_subscription_display_name(String), "`subscriptionDisplayName`: `Edm.String`, metadata";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id str -> Option<&str>, with_subscription_id(String), "`subscriptionId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcUserAccountType`, metadata
    CloudPcUserAccountType = "microsoft.graph.cloudPcUserAccountType" {
        StandardUser = "standardUser",
        Administrator = "administrator",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcUserRoleScopeTagInfo`, metadata
    CloudPcUserRoleScopeTagInfo = "microsoft.graph.cloudPcUserRoleScopeTagInfo";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "roleScopeTagId" ROLE_SCOPE_TAG_ID, role_scope_tag_id str -> Option<&str>, with_role_scope_tag_id(String), "`roleScopeTagId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcUserSetting`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPcUserSetting: super::Entity = "microsoft.graph.cloudPcUserSetting";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "localAdminEnabled" LOCAL_ADMIN_ENABLED, local_admin_enabled bool -> Option<bool>, with_local_admin_enabled(bool), "`localAdminEnabled`: `Edm.Boolean`, metadata";
    "resetEnabled" RESET_ENABLED, reset_enabled bool -> Option<bool>, with_reset_enabled(bool), "`resetEnabled`: `Edm.Boolean`, metadata";
    "restorePointSetting" RESTORE_POINT_SETTING, restore_point_setting model -> Option<&super::CloudPcRestorePointSetting>, with_restore_point_setting(super::CloudPcRestorePointSetting), "`restorePointSetting`: `microsoft.graph.cloudPcRestorePointSetting`, metadata";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::CloudPcUserSettingAssignment]>, with_assignments(Vec<super::CloudPcUserSettingAssignment>), "`assignments`: `Collection(microsoft.graph.cloudPcUserSettingAssignment)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcUserSettingAssignment`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPcUserSettingAssignment: super::Entity = "microsoft.graph.cloudPcUserSettingAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "target" TARGET, target model -> Option<&super::CloudPcManagementAssignmentTarget>, with_target(super::CloudPcManagementAssignmentTarget), "`target`: `microsoft.graph.cloudPcManagementAssignmentTarget`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcWindowsSetting`, metadata
    CloudPcWindowsSetting = "microsoft.graph.cloudPcWindowsSetting";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.compliance`, metadata
    Compliance = "microsoft.graph.compliance"
}

crate::runtime::model! {
    /// [`microsoft.graph.complianceManagementPartner`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-compliancemanagementpartner?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ComplianceManagementPartner: super::Entity = "microsoft.graph.complianceManagementPartner";
    inherited "id" ID, with_id(String), "`id`";
    "lastHeartbeatDateTime" LAST_HEARTBEAT_DATE_TIME, last_heartbeat_date_time date_time -> Parsed<OffsetDateTime>, with_last_heartbeat_date_time(OffsetDateTime), "`lastHeartbeatDateTime`: `Edm.DateTimeOffset`";
    "partnerState" PARTNER_STATE, partner_state enumeration -> Option<super::DeviceManagementPartnerTenantState>, with_partner_state(super::DeviceManagementPartnerTenantState), "`partnerState`: `microsoft.graph.deviceManagementPartnerTenantState`" "Possible values are: unknown, unavailable, enabled, terminated, rejected, unresponsive.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "macOsOnboarded" MAC_OS_ONBOARDED, mac_os_onboarded bool -> Option<bool>, with_mac_os_onboarded(bool), "`macOsOnboarded`: `Edm.Boolean`";
    "androidOnboarded" ANDROID_ONBOARDED, android_onboarded bool -> Option<bool>, with_android_onboarded(bool), "`androidOnboarded`: `Edm.Boolean`";
    "iosOnboarded" IOS_ONBOARDED, ios_onboarded bool -> Option<bool>, with_ios_onboarded(bool), "`iosOnboarded`: `Edm.Boolean`";
    "macOsEnrollmentAssignments" MAC_OS_ENROLLMENT_ASSIGNMENTS, mac_os_enrollment_assignments models -> Option<&[super::ComplianceManagementPartnerAssignment]>, with_mac_os_enrollment_assignments(Vec<super::ComplianceManagementPartnerAssignment>), "`macOsEnrollmentAssignments`: `Collection(microsoft.graph.complianceManagementPartnerAssignment)`";
    "androidEnrollmentAssignments" ANDROID_ENROLLMENT_ASSIGNMENTS, android_enrollment_assignments models -> Option<&[super::ComplianceManagementPartnerAssignment]>, with_android_enrollment_assignments(Vec<super::ComplianceManagementPartnerAssignment>), "`androidEnrollmentAssignments`: `Collection(microsoft.graph.complianceManagementPartnerAssignment)`";
    "iosEnrollmentAssignments" IOS_ENROLLMENT_ASSIGNMENTS, ios_enrollment_assignments models -> Option<&[super::ComplianceManagementPartnerAssignment]>, with_ios_enrollment_assignments(Vec<super::ComplianceManagementPartnerAssignment>), "`iosEnrollmentAssignments`: `Collection(microsoft.graph.complianceManagementPartnerAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.complianceManagementPartnerAssignment`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-compliancemanagementpartnerassignment?view=graph-rest-1.0)
    ComplianceManagementPartnerAssignment = "microsoft.graph.complianceManagementPartnerAssignment";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.complianceState`](https://learn.microsoft.com/graph/api/resources/intune-devices-compliancestate?view=graph-rest-1.0)
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

crate::runtime::enumeration! {
    /// [`microsoft.graph.complianceStatus`](https://learn.microsoft.com/graph/api/resources/intune-shared-compliancestatus?view=graph-rest-1.0)
    ComplianceStatus = "microsoft.graph.complianceStatus" {
        Unknown = "unknown",
        NotApplicable = "notApplicable",
        Compliant = "compliant",
        Remediated = "remediated",
        NonCompliant = "nonCompliant",
        Error = "error",
        Conflict = "conflict",
        NotAssigned = "notAssigned",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.configurationManagerClientEnabledFeatures`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanagerclientenabledfeatures?view=graph-rest-1.0)
    ConfigurationManagerClientEnabledFeatures = "microsoft.graph.configurationManagerClientEnabledFeatures";
    "inventory" INVENTORY, inventory bool -> Option<bool>, with_inventory(bool), "`inventory`: `Edm.Boolean`";
    "modernApps" MODERN_APPS, modern_apps bool -> Option<bool>, with_modern_apps(bool), "`modernApps`: `Edm.Boolean`";
    "resourceAccess" RESOURCE_ACCESS, resource_access bool -> Option<bool>, with_resource_access(bool), "`resourceAccess`: `Edm.Boolean`";
    "deviceConfiguration" DEVICE_CONFIGURATION, device_configuration bool -> Option<bool>, with_device_configuration(bool), "`deviceConfiguration`: `Edm.Boolean`";
    "compliancePolicy" COMPLIANCE_POLICY, compliance_policy bool -> Option<bool>, with_compliance_policy(bool), "`compliancePolicy`: `Edm.Boolean`";
    "windowsUpdateForBusiness" WINDOWS_UPDATE_FOR_BUSINESS, windows_update_for_business bool -> Option<bool>, with_windows_update_for_business(bool), "`windowsUpdateForBusiness`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceAndAppManagementAssignmentTarget.
    ///
    /// [`microsoft.graph.configurationManagerCollectionAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-configurationmanagercollectionassignmenttarget?view=graph-rest-1.0), with the accessors of [`DeviceAndAppManagementAssignmentTarget`](super::DeviceAndAppManagementAssignmentTarget)
    ConfigurationManagerCollectionAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget = "microsoft.graph.configurationManagerCollectionAssignmentTarget";
    "collectionId" COLLECTION_ID, collection_id str -> Option<&str>, with_collection_id(String), "`collectionId`: `Edm.String`";
}
