// Written by `cargo xtask gen`; do not edit.
//! Types of the area `governance`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.clientCredentialAuthenticationInfo`, metadata, with the accessors of [`AuthenticationInfo`](super::AuthenticationInfo)
    ClientCredentialAuthenticationInfo: super::AuthenticationInfo = "microsoft.graph.clientCredentialAuthenticationInfo";
    "accessTokenUrl" ACCESS_TOKEN_URL, access_token_url str -> Option<&str>, with_access_token_url(String), "`accessTokenUrl`: `Edm.String`, metadata";
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`, metadata";
    "secretName" SECRET_NAME, secret_name str -> Option<&str>, with_secret_name(String), "`secretName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.connectedOrganization`](https://learn.microsoft.com/graph/api/resources/connectedorganization?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ConnectedOrganization: super::Entity = "microsoft.graph.connectedOrganization";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "modifiedBy" MODIFIED_BY, modified_by str -> Option<&str>, with_modified_by(String), "`modifiedBy`: `Edm.String`, read-only" "Read-only.";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "state" STATE, state enumeration -> Option<super::ConnectedOrganizationState>, with_state(super::ConnectedOrganizationState), "`state`: `microsoft.graph.connectedOrganizationState`" "Possible values are: configured, proposed.";
    "identitySources" IDENTITY_SOURCES, identity_sources models -> Option<&[super::IdentitySource]>, with_identity_sources(Vec<super::IdentitySource>), "`identitySources`: `Collection(microsoft.graph.identitySource)`, read-only" "Read-only. Nullable.";
    "internalSponsors" INTERNAL_SPONSORS, internal_sponsors models -> Option<&[super::DirectoryObject]>, with_internal_sponsors(Vec<super::DirectoryObject>), "`internalSponsors`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
    "externalSponsors" EXTERNAL_SPONSORS, external_sponsors models -> Option<&[super::DirectoryObject]>, with_external_sponsors(Vec<super::DirectoryObject>), "`externalSponsors`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.connectedOrganizationState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConnectedOrganizationState = "microsoft.graph.connectedOrganizationState" {
        Configured = "configured",
        Proposed = "proposed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.connectionInfo`](https://learn.microsoft.com/graph/api/resources/connectioninfo?view=graph-rest-beta)
    ConnectionInfo = "microsoft.graph.connectionInfo" {
        "microsoft.graph.externalSapAcConnectionInfo",
        "microsoft.graph.externalTokenBasedSapIagConnectionInfo",
    };
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.connectorType`, metadata
    ConnectorType = "microsoft.graph.connectorType" {
        SapIag = "sapIag",
        SapAc = "sapAc",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.controlConfiguration`, metadata, with the accessors of [`Entity`](super::Entity)
    ControlConfiguration: super::Entity = "microsoft.graph.controlConfiguration" {
        "microsoft.graph.endUserSettings",
        "microsoft.graph.entraIdProtectionRiskyUserApproval",
        "microsoft.graph.insiderRiskyUserApproval",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "modifiedBy" MODIFIED_BY, modified_by str -> Option<&str>, with_modified_by(String), "`modifiedBy`: `Edm.String`, metadata";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.costManagementAlertSetting`, metadata, with the accessors of [`Entity`](super::Entity)
    CostManagementAlertSetting: super::Entity = "microsoft.graph.costManagementAlertSetting";
    inherited "id" ID, with_id(String), "`id`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "thresholds" THRESHOLDS, thresholds models -> Option<&[super::CostManagementAlertThreshold]>, with_thresholds(Vec<super::CostManagementAlertThreshold>), "`thresholds`: `Collection(microsoft.graph.costManagementAlertThreshold)`, metadata";
    "recipients" RECIPIENTS, recipients models -> Option<&[super::User]>, with_recipients(Vec<super::User>), "`recipients`: `Collection(microsoft.graph.user)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.costManagementAlertThreshold`, metadata
    CostManagementAlertThreshold = "microsoft.graph.costManagementAlertThreshold" {
        "microsoft.graph.absoluteCostManagementAlertThreshold",
        "microsoft.graph.percentageCostManagementAlertThreshold",
    };
    "value" VALUE, value f64 -> Option<f64>, with_value(f64), "`value`: `Edm.Double`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.costManagementBillingMethods`, metadata
    CostManagementBillingMethods = "microsoft.graph.costManagementBillingMethods" {
        NotSpecified = "notSpecified",
        PrepaidCredits = "prepaidCredits",
        PayAsYouGo = "payAsYouGo",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.costManagementDataStatus`, metadata
    CostManagementDataStatus = "microsoft.graph.costManagementDataStatus";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.costManagementQuantity`, metadata
    CostManagementQuantity = "microsoft.graph.costManagementQuantity" {
        "microsoft.graph.limitedCostManagementQuantity",
        "microsoft.graph.unlimitedCostManagementQuantity",
    };
    "unit" UNIT, unit enumeration -> Option<super::CostManagementUnit>, with_unit(super::CostManagementUnit), "`unit`: `microsoft.graph.costManagementUnit`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.costManagementRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    CostManagementRoot: super::Entity = "microsoft.graph.costManagementRoot";
    inherited "id" ID, with_id(String), "`id`";
    "spendingPolicies" SPENDING_POLICIES, spending_policies models -> Option<&[super::SpendingPolicy]>, with_spending_policies(Vec<super::SpendingPolicy>), "`spendingPolicies`: `Collection(microsoft.graph.spendingPolicy)`, metadata";
    "userBalances" USER_BALANCES, user_balances models -> Option<&[super::CostManagementUserBalance]>, with_user_balances(Vec<super::CostManagementUserBalance>), "`userBalances`: `Collection(microsoft.graph.costManagementUserBalance)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.costManagementUnevaluatedService`, metadata
    CostManagementUnevaluatedService = "microsoft.graph.costManagementUnevaluatedService";
    "reason" REASON, reason enumeration -> Option<super::BalanceEvaluationFailureReason>, with_reason(super::BalanceEvaluationFailureReason), "`reason`: `microsoft.graph.balanceEvaluationFailureReason`, metadata";
    "serviceId" SERVICE_ID, service_id str -> Option<&str>, with_service_id(String), "`serviceId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.costManagementUnit`, metadata
    CostManagementUnit = "microsoft.graph.costManagementUnit" {
        CopilotCredit = "copilotCredit",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.costManagementUserBalance`, metadata, with the accessors of [`Entity`](super::Entity)
    CostManagementUserBalance: super::Entity = "microsoft.graph.costManagementUserBalance";
    inherited "id" ID, with_id(String), "`id`";
    "selectionDataStatus" SELECTION_DATA_STATUS, selection_data_status model -> Option<&super::SelectionDataStatus>, with_selection_data_status(super::SelectionDataStatus), "`selectionDataStatus`: `microsoft.graph.selectionDataStatus`, metadata";
    "serviceBalances" SERVICE_BALANCES, service_balances models -> Option<&[super::CostManagementUserServiceBalance]>, with_service_balances(Vec<super::CostManagementUserServiceBalance>), "`serviceBalances`: `Collection(microsoft.graph.costManagementUserServiceBalance)`, metadata";
    "unevaluatedServices" UNEVALUATED_SERVICES, unevaluated_services models -> Option<&[super::CostManagementUnevaluatedService]>, with_unevaluated_services(Vec<super::CostManagementUnevaluatedService>), "`unevaluatedServices`: `Collection(microsoft.graph.costManagementUnevaluatedService)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.costManagementUserServiceBalance`, metadata
    CostManagementUserServiceBalance = "microsoft.graph.costManagementUserServiceBalance";
    "accessDecisionReason" ACCESS_DECISION_REASON, access_decision_reason enumeration -> Option<super::AccessDecisionReason>, with_access_decision_reason(super::AccessDecisionReason), "`accessDecisionReason`: `microsoft.graph.accessDecisionReason`, metadata";
    "configuredPerUserLimit" CONFIGURED_PER_USER_LIMIT, configured_per_user_limit model -> Option<&super::CostManagementQuantity>, with_configured_per_user_limit(super::CostManagementQuantity), "`configuredPerUserLimit`: `microsoft.graph.costManagementQuantity`, metadata";
    "configuredPeriodLimit" CONFIGURED_PERIOD_LIMIT, configured_period_limit model -> Option<&super::CostManagementQuantity>, with_configured_period_limit(super::CostManagementQuantity), "`configuredPeriodLimit`: `microsoft.graph.costManagementQuantity`, metadata";
    "consumedQuantity" CONSUMED_QUANTITY, consumed_quantity f64 -> Option<f64>, with_consumed_quantity(f64), "`consumedQuantity`: `Edm.Double`, metadata";
    "dataStatus" DATA_STATUS, data_status model -> Option<&super::CostManagementDataStatus>, with_data_status(super::CostManagementDataStatus), "`dataStatus`: `microsoft.graph.costManagementDataStatus`, metadata";
    "effectiveCapacityQuantity" EFFECTIVE_CAPACITY_QUANTITY, effective_capacity_quantity model -> Option<&super::CostManagementQuantity>, with_effective_capacity_quantity(super::CostManagementQuantity), "`effectiveCapacityQuantity`: `microsoft.graph.costManagementQuantity`, metadata";
    "isConsumptionAllowed" IS_CONSUMPTION_ALLOWED, is_consumption_allowed bool -> Option<bool>, with_is_consumption_allowed(bool), "`isConsumptionAllowed`: `Edm.Boolean`, metadata";
    "remainingQuantity" REMAINING_QUANTITY, remaining_quantity model -> Option<&super::CostManagementQuantity>, with_remaining_quantity(super::CostManagementQuantity), "`remainingQuantity`: `microsoft.graph.costManagementQuantity`, metadata";
    "serviceId" SERVICE_ID, service_id str -> Option<&str>, with_service_id(String), "`serviceId`: `Edm.String`, metadata";
    "spendingPolicyId" SPENDING_POLICY_ID, spending_policy_id str -> Option<&str>, with_spending_policy_id(String), "`spendingPolicyId`: `Edm.String`, metadata";
    "unit" UNIT, unit enumeration -> Option<super::CostManagementUnit>, with_unit(super::CostManagementUnit), "`unit`: `microsoft.graph.costManagementUnit`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.crossCloudAzureActiveDirectoryTenant`](https://learn.microsoft.com/graph/api/resources/crosscloudazureactivedirectorytenant?view=graph-rest-beta), with the accessors of [`IdentitySource`](super::IdentitySource)
    CrossCloudAzureActiveDirectoryTenant: super::IdentitySource = "microsoft.graph.crossCloudAzureActiveDirectoryTenant";
    "cloudInstance" CLOUD_INSTANCE, cloud_instance str -> Option<&str>, with_cloud_instance(String), "`cloudInstance`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from customCalloutExtension.
    ///
    /// [`microsoft.graph.customAccessPackageWorkflowExtension`](https://learn.microsoft.com/graph/api/resources/customaccesspackageworkflowextension?view=graph-rest-beta), with the accessors of [`CustomCalloutExtension`](super::CustomCalloutExtension)
    CustomAccessPackageWorkflowExtension: super::CustomCalloutExtension, super::Entity = "microsoft.graph.customAccessPackageWorkflowExtension";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, with_authentication_configuration(super::CustomExtensionAuthenticationConfiguration), "`authenticationConfiguration`";
    inherited "clientConfiguration" CLIENT_CONFIGURATION, with_client_configuration(super::CustomExtensionClientConfiguration), "`clientConfiguration`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "endpointConfiguration" ENDPOINT_CONFIGURATION, with_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`endpointConfiguration`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// `microsoft.graph.customAppScope`, metadata, with the accessors of [`AppScope`](super::AppScope)
    CustomAppScope: super::AppScope, super::Entity = "microsoft.graph.customAppScope";
    inherited "id" ID, with_id(String), "`id`";
    inherited "type" TYPE, with_type(String), "`type`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "customAttributes" CUSTOM_ATTRIBUTES, custom_attributes model -> Option<&super::CustomAppScopeAttributesDictionary>, with_custom_attributes(super::CustomAppScopeAttributesDictionary), "`customAttributes`: `microsoft.graph.customAppScopeAttributesDictionary`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customAppScopeAttributesDictionary`, metadata, with the accessors of [`Dictionary`](super::Dictionary)
    CustomAppScopeAttributesDictionary: super::Dictionary = "microsoft.graph.customAppScopeAttributesDictionary"
}

crate::runtime::model! {
    /// `microsoft.graph.customDataProvidedResource`, metadata, with the accessors of [`AccessPackageResource`](super::AccessPackageResource)
    CustomDataProvidedResource: super::AccessPackageResource, super::Entity = "microsoft.graph.customDataProvidedResource";
    inherited "id" ID, with_id(String), "`id`";
    inherited "attributes" ATTRIBUTES, with_attributes(Vec<super::AccessPackageResourceAttribute>), "`attributes`";
    inherited "addedBy" ADDED_BY, with_added_by(String), "`addedBy`";
    inherited "addedOn" ADDED_ON, with_added_on(OffsetDateTime), "`addedOn`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isPendingOnboarding" IS_PENDING_ONBOARDING, with_is_pending_onboarding(bool), "`isPendingOnboarding`";
    inherited "originId" ORIGIN_ID, with_origin_id(String), "`originId`";
    inherited "originSystem" ORIGIN_SYSTEM, with_origin_system(String), "`originSystem`";
    inherited "resourceType" RESOURCE_TYPE, with_resource_type(String), "`resourceType`";
    inherited "url" URL, with_url(String), "`url`";
    inherited "accessPackageResourceEnvironment" ACCESS_PACKAGE_RESOURCE_ENVIRONMENT, with_access_package_resource_environment(super::AccessPackageResourceEnvironment), "`accessPackageResourceEnvironment`";
    inherited "accessPackageResourceRoles" ACCESS_PACKAGE_RESOURCE_ROLES, with_access_package_resource_roles(Vec<super::AccessPackageResourceRole>), "`accessPackageResourceRoles`";
    inherited "accessPackageResourceScopes" ACCESS_PACKAGE_RESOURCE_SCOPES, with_access_package_resource_scopes(Vec<super::AccessPackageResourceScope>), "`accessPackageResourceScopes`";
    inherited "externalOriginResourceConnector" EXTERNAL_ORIGIN_RESOURCE_CONNECTOR, with_external_origin_resource_connector(super::ExternalOriginResourceConnector), "`externalOriginResourceConnector`";
    inherited "uploadSessions" UPLOAD_SESSIONS, with_upload_sessions(Vec<super::CustomDataProvidedResourceUploadSession>), "`uploadSessions`";
    "notificationEndpointConfiguration" NOTIFICATION_ENDPOINT_CONFIGURATION, notification_endpoint_configuration model -> Option<&super::CustomExtensionEndpointConfiguration>, with_notification_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`notificationEndpointConfiguration`: `microsoft.graph.customExtensionEndpointConfiguration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customDataProvidedResourceAccessReviewUploadSession`, metadata, with the accessors of [`CustomDataProvidedResourceUploadSession`](super::CustomDataProvidedResourceUploadSession)
    CustomDataProvidedResourceAccessReviewUploadSession: super::CustomDataProvidedResourceUploadSession, super::Entity = "microsoft.graph.customDataProvidedResourceAccessReviewUploadSession";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "data" DATA, with_data(super::custom_data_provided_resource_payloads::Data), "`data`";
    inherited "isUploadDone" IS_UPLOAD_DONE, with_is_upload_done(bool), "`isUploadDone`";
    inherited "referenceId" REFERENCE_ID, with_reference_id(String), "`referenceId`";
    inherited "stats" STATS, with_stats(super::CustomDataProvidedResourceUploadStats), "`stats`";
    inherited "status" STATUS, with_status(super::CustomDataProvidedResourceUploadStatus), "`status`";
    inherited "files" FILES, with_files(Vec<super::CustomDataProvidedResourceFile>), "`files`";
}

crate::runtime::model! {
    /// `microsoft.graph.customDataProvidedResourceFile`, metadata, with the accessors of [`Entity`](super::Entity)
    CustomDataProvidedResourceFile: super::Entity = "microsoft.graph.customDataProvidedResourceFile";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`, metadata";
    "uploadedDateTime" UPLOADED_DATE_TIME, uploaded_date_time date_time -> Parsed<OffsetDateTime>, with_uploaded_date_time(OffsetDateTime), "`uploadedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customDataProvidedResourceUploadSession`, metadata, with the accessors of [`Entity`](super::Entity)
    CustomDataProvidedResourceUploadSession: super::Entity = "microsoft.graph.customDataProvidedResourceUploadSession" {
        "microsoft.graph.customDataProvidedResourceAccessReviewUploadSession",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "data" DATA, data model -> Option<&super::custom_data_provided_resource_payloads::Data>, with_data(super::custom_data_provided_resource_payloads::Data), "`data`: `microsoft.graph.customDataProvidedResourcePayloads.data`, metadata";
    "isUploadDone" IS_UPLOAD_DONE, is_upload_done bool -> Option<bool>, with_is_upload_done(bool), "`isUploadDone`: `Edm.Boolean`, metadata";
    "referenceId" REFERENCE_ID, reference_id str -> Option<&str>, with_reference_id(String), "`referenceId`: `Edm.String`, metadata";
    "stats" STATS, stats model -> Option<&super::CustomDataProvidedResourceUploadStats>, with_stats(super::CustomDataProvidedResourceUploadStats), "`stats`: `microsoft.graph.customDataProvidedResourceUploadStats`, metadata";
    "status" STATUS, status enumeration -> Option<super::CustomDataProvidedResourceUploadStatus>, with_status(super::CustomDataProvidedResourceUploadStatus), "`status`: `microsoft.graph.customDataProvidedResourceUploadStatus`, metadata";
    "files" FILES, files models -> Option<&[super::CustomDataProvidedResourceFile]>, with_files(Vec<super::CustomDataProvidedResourceFile>), "`files`: `Collection(microsoft.graph.customDataProvidedResourceFile)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customDataProvidedResourceUploadSessionRequest`, metadata
    CustomDataProvidedResourceUploadSessionRequest = "microsoft.graph.customDataProvidedResourceUploadSessionRequest";
    "data" DATA, data model -> Option<&super::custom_data_provided_resource_payloads::Data>, with_data(super::custom_data_provided_resource_payloads::Data), "`data`: `microsoft.graph.customDataProvidedResourcePayloads.data`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customDataProvidedResourceUploadStats`, metadata
    CustomDataProvidedResourceUploadStats = "microsoft.graph.customDataProvidedResourceUploadStats";
    "filesUploaded" FILES_UPLOADED, files_uploaded i32 -> Option<i32>, with_files_uploaded(i32), "`filesUploaded`: `Edm.Int32`, metadata";
    "totalBytesUploaded" TOTAL_BYTES_UPLOADED, total_bytes_uploaded i64 -> Option<i64>, with_total_bytes_uploaded(i64), "`totalBytesUploaded`: `Edm.Int64`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.customDataProvidedResourceUploadStatus`, metadata
    CustomDataProvidedResourceUploadStatus = "microsoft.graph.customDataProvidedResourceUploadStatus" {
        Active = "active",
        Complete = "complete",
        Expired = "expired",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.customExtensionCalloutInstance`, metadata
    CustomExtensionCalloutInstance = "microsoft.graph.customExtensionCalloutInstance";
    "customExtensionId" CUSTOM_EXTENSION_ID, custom_extension_id str -> Option<&str>, with_custom_extension_id(String), "`customExtensionId`: `Edm.String`, metadata";
    "detail" DETAIL, detail str -> Option<&str>, with_detail(String), "`detail`: `Edm.String`, metadata";
    "externalCorrelationId" EXTERNAL_CORRELATION_ID, external_correlation_id str -> Option<&str>, with_external_correlation_id(String), "`externalCorrelationId`: `Edm.String`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::CustomExtensionCalloutInstanceStatus>, with_status(super::CustomExtensionCalloutInstanceStatus), "`status`: `microsoft.graph.customExtensionCalloutInstanceStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.customExtensionCalloutInstanceStatus`, metadata
    CustomExtensionCalloutInstanceStatus = "microsoft.graph.customExtensionCalloutInstanceStatus" {
        CalloutSent = "calloutSent",
        CallbackReceived = "callbackReceived",
        CalloutFailed = "calloutFailed",
        CallbackTimedOut = "callbackTimedOut",
        WaitingForCallback = "waitingForCallback",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.customExtensionCalloutRequest`, metadata
    CustomExtensionCalloutRequest = "microsoft.graph.customExtensionCalloutRequest";
    "data" DATA, data model -> Option<&super::CustomExtensionData>, with_data(super::CustomExtensionData), "`data`: `microsoft.graph.customExtensionData`, metadata";
    "source" SOURCE, source str -> Option<&str>, with_source(String), "`source`: `Edm.String`, metadata";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customExtensionCalloutResponse`, metadata
    CustomExtensionCalloutResponse = "microsoft.graph.customExtensionCalloutResponse";
    "data" DATA, data model -> Option<&super::CustomExtensionData>, with_data(super::CustomExtensionData), "`data`: `microsoft.graph.customExtensionData`, metadata";
    "source" SOURCE, source str -> Option<&str>, with_source(String), "`source`: `Edm.String`, metadata";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customExtensionData`, metadata
    CustomExtensionData = "microsoft.graph.customExtensionData" {
        "microsoft.graph.accessPackageAssignmentRequestCallbackData",
        "microsoft.graph.assignmentRequestApprovalStageCallbackData",
        "microsoft.graph.identityGovernance.customTaskExtensionCallbackData",
        "microsoft.graph.identityGovernance.customTaskExtensionCalloutData",
        "microsoft.graph.identityGovernance.customTaskExtensionResponseData",
        "microsoft.graph.sapAssignmentRequestCallbackData",
    }
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.customExtensionHandler`](https://learn.microsoft.com/graph/api/resources/customextensionhandler?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CustomExtensionHandler: super::Entity = "microsoft.graph.customExtensionHandler";
    inherited "id" ID, with_id(String), "`id`";
    "stage" STAGE, stage enumeration -> Option<super::AccessPackageCustomExtensionStage>, with_stage(super::AccessPackageCustomExtensionStage), "`stage`: `microsoft.graph.accessPackageCustomExtensionStage`" "Possible values are: assignmentRequestCreated, assignmentRequestApproved, assignmentRequestGranted, assignmentRequestRemoved, assignmentFourteenDaysBeforeExpiration, assignmentOneDayBeforeExpiration, unknownFutureValue.";
    "customExtension" CUSTOM_EXTENSION, custom_extension model -> Option<&super::CustomAccessPackageWorkflowExtension>, with_custom_extension(super::CustomAccessPackageWorkflowExtension), "`customExtension`: `microsoft.graph.customAccessPackageWorkflowExtension`" "Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.customExtensionHandlerInstance`](https://learn.microsoft.com/graph/api/resources/customextensionhandlerinstance?view=graph-rest-beta)
    CustomExtensionHandlerInstance = "microsoft.graph.customExtensionHandlerInstance";
    "customExtensionId" CUSTOM_EXTENSION_ID, custom_extension_id str -> Option<&str>, with_custom_extension_id(String), "`customExtensionId`: `Edm.String`";
    "externalCorrelationId" EXTERNAL_CORRELATION_ID, external_correlation_id str -> Option<&str>, with_external_correlation_id(String), "`externalCorrelationId`: `Edm.String`";
    "stage" STAGE, stage enumeration -> Option<super::AccessPackageCustomExtensionStage>, with_stage(super::AccessPackageCustomExtensionStage), "`stage`: `microsoft.graph.accessPackageCustomExtensionStage`" "Possible values are: assignmentRequestCreated, assignmentRequestApproved, assignmentRequestGranted, assignmentRequestRemoved, assignmentFourteenDaysBeforeExpiration, assignmentOneDayBeforeExpiration, unknownFutureValue.";
    "status" STATUS, status enumeration -> Option<super::AccessPackageCustomExtensionHandlerStatus>, with_status(super::AccessPackageCustomExtensionHandlerStatus), "`status`: `microsoft.graph.accessPackageCustomExtensionHandlerStatus`" "Possible values are: requestSent, requestReceived, unknownFutureValue.";
}

crate::runtime::model! {
    /// `microsoft.graph.customExtensionStageSetting`, metadata, with the accessors of [`Entity`](super::Entity)
    CustomExtensionStageSetting: super::Entity = "microsoft.graph.customExtensionStageSetting";
    inherited "id" ID, with_id(String), "`id`";
    "stage" STAGE, stage enumeration -> Option<super::AccessPackageCustomExtensionStage>, with_stage(super::AccessPackageCustomExtensionStage), "`stage`: `microsoft.graph.accessPackageCustomExtensionStage`, metadata";
    "customExtension" CUSTOM_EXTENSION, custom_extension model -> Option<&super::CustomCalloutExtension>, with_custom_extension(super::CustomCalloutExtension), "`customExtension`: `microsoft.graph.customCalloutExtension`, metadata";
}
