// Written by `cargo xtask gen`; do not edit.
//! Types of the area `security`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.campaignSchedule`, metadata
    CampaignSchedule = "microsoft.graph.campaignSchedule";
    "completionDateTime" COMPLETION_DATE_TIME, completion_date_time date_time -> Parsed<OffsetDateTime>, with_completion_date_time(OffsetDateTime), "`completionDateTime`: `Edm.DateTimeOffset`, metadata";
    "launchDateTime" LAUNCH_DATE_TIME, launch_date_time date_time -> Parsed<OffsetDateTime>, with_launch_date_time(OffsetDateTime), "`launchDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<super::CampaignStatus>, with_status(super::CampaignStatus), "`status`: `microsoft.graph.campaignStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.campaignStatus`, metadata
    CampaignStatus = "microsoft.graph.campaignStatus" {
        Unknown = "unknown",
        Draft = "draft",
        InProgress = "inProgress",
        Scheduled = "scheduled",
        Completed = "completed",
        Failed = "failed",
        Cancelled = "cancelled",
        Excluded = "excluded",
        Deleted = "deleted",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.certificationControl`](https://learn.microsoft.com/graph/api/resources/certificationControl?view=graph-rest-beta)
    CertificationControl = "microsoft.graph.certificationControl";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.chunkOffsets`, metadata
    ChunkOffsets = "microsoft.graph.chunkOffsets";
    "lengths" LENGTHS, lengths str -> Option<&str>, with_lengths(String), "`lengths`: `Edm.String`, metadata";
    "starts" STARTS, starts str -> Option<&str>, with_starts(String), "`starts`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.classifcationErrorBase`, metadata
    ClassifcationErrorBase = "microsoft.graph.classifcationErrorBase" {
        "microsoft.graph.classificationError",
        "microsoft.graph.processingError",
    };
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "innerError" INNER_ERROR, inner_error model -> Option<&super::ClassificationInnerError>, with_inner_error(super::ClassificationInnerError), "`innerError`: `microsoft.graph.classificationInnerError`, metadata";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`, metadata";
    "target" TARGET, target str -> Option<&str>, with_target(String), "`target`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.classificationAttribute`, metadata
    ClassificationAttribute = "microsoft.graph.classificationAttribute";
    "confidence" CONFIDENCE, confidence i32 -> Option<i32>, with_confidence(i32), "`confidence`: `Edm.Int32`, metadata";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.classificationError`, metadata, with the accessors of [`ClassifcationErrorBase`](super::ClassifcationErrorBase)
    ClassificationError: super::ClassifcationErrorBase = "microsoft.graph.classificationError" {
        "microsoft.graph.processingError",
    };
    inherited "code" CODE, with_code(String), "`code`";
    inherited "innerError" INNER_ERROR, with_inner_error(super::ClassificationInnerError), "`innerError`";
    inherited "message" MESSAGE, with_message(String), "`message`";
    inherited "target" TARGET, with_target(String), "`target`";
    "details" DETAILS, details models -> Option<&[super::ClassifcationErrorBase]>, with_details(Vec<super::ClassifcationErrorBase>), "`details`: `Collection(microsoft.graph.classifcationErrorBase)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.classificationInnerError`, metadata
    ClassificationInnerError = "microsoft.graph.classificationInnerError";
    "activityId" ACTIVITY_ID, activity_id str -> Option<&str>, with_activity_id(String), "`activityId`: `Edm.String`, metadata";
    "clientRequestId" CLIENT_REQUEST_ID, client_request_id str -> Option<&str>, with_client_request_id(String), "`clientRequestId`: `Edm.String`, metadata";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "errorDateTime" ERROR_DATE_TIME, error_date_time date_time -> Parsed<OffsetDateTime>, with_error_date_time(OffsetDateTime), "`errorDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.classificationJobResponse`, metadata, with the accessors of [`JobResponseBase`](super::JobResponseBase)
    ClassificationJobResponse: super::JobResponseBase, super::Entity = "microsoft.graph.classificationJobResponse";
    inherited "id" ID, with_id(String), "`id`";
    inherited "creationDateTime" CREATION_DATE_TIME, with_creation_date_time(OffsetDateTime), "`creationDateTime`";
    inherited "endDateTime" END_DATE_TIME, with_end_date_time(OffsetDateTime), "`endDateTime`";
    inherited "error" ERROR, with_error(super::ClassificationError), "`error`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "status" STATUS, with_status(String), "`status`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    inherited "type" TYPE, with_type(String), "`type`";
    inherited "userId" USER_ID, with_user_id(String), "`userId`";
    "result" RESULT, result model -> Option<&super::DetectedSensitiveContentWrapper>, with_result(super::DetectedSensitiveContentWrapper), "`result`: `microsoft.graph.detectedSensitiveContentWrapper`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.classificationLimit`, metadata
    ClassificationLimit = "microsoft.graph.classificationLimit";
    "allowedLimit" ALLOWED_LIMIT, allowed_limit i32 -> Option<i32>, with_allowed_limit(i32), "`allowedLimit`: `Edm.Int32`, metadata";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "impactedSensitiveTypeIds" IMPACTED_SENSITIVE_TYPE_IDS, impacted_sensitive_type_ids strs -> Option<Vec<&str>>, with_impacted_sensitive_type_ids(Vec<String>), "`impactedSensitiveTypeIds`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.classificationMethod`, metadata
    ClassificationMethod = "microsoft.graph.classificationMethod" {
        PatternMatch = "patternMatch",
        ExactDataMatch = "exactDataMatch",
        Fingerprint = "fingerprint",
        MachineLearning = "machineLearning",
        PrivacyDataMatch = "privacyDataMatch",
        AiPowered = "aiPowered",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.classificationRequestContentMetaData`, metadata
    ClassificationRequestContentMetaData = "microsoft.graph.classificationRequestContentMetaData";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.clickSource`, metadata
    ClickSource = "microsoft.graph.clickSource" {
        Unknown = "unknown",
        QrCode = "qrCode",
        PhishingUrl = "phishingUrl",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudAppSecurityProfile`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudAppSecurityProfile: super::Entity = "microsoft.graph.cloudAppSecurityProfile";
    inherited "id" ID, with_id(String), "`id`";
    "azureSubscriptionId" AZURE_SUBSCRIPTION_ID, azure_subscription_id str -> Option<&str>, with_azure_subscription_id(String), "`azureSubscriptionId`: `Edm.String`, metadata";
    "azureTenantId" AZURE_TENANT_ID, azure_tenant_id str -> Option<&str>, with_azure_tenant_id(String), "`azureTenantId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "deploymentPackageUrl" DEPLOYMENT_PACKAGE_URL, deployment_package_url str -> Option<&str>, with_deployment_package_url(String), "`deploymentPackageUrl`: `Edm.String`, metadata";
    "destinationServiceName" DESTINATION_SERVICE_NAME, destination_service_name str -> Option<&str>, with_destination_service_name(String), "`destinationServiceName`: `Edm.String`, metadata";
    "isSigned" IS_SIGNED, is_signed bool -> Option<bool>, with_is_signed(bool), "`isSigned`: `Edm.Boolean`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "manifest" MANIFEST, manifest str -> Option<&str>, with_manifest(String), "`manifest`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "permissionsRequired" PERMISSIONS_REQUIRED, permissions_required enumeration -> Option<super::ApplicationPermissionsRequired>, with_permissions_required(super::ApplicationPermissionsRequired), "`permissionsRequired`: `microsoft.graph.applicationPermissionsRequired`, metadata";
    "platform" PLATFORM, platform str -> Option<&str>, with_platform(String), "`platform`: `Edm.String`, metadata";
    "policyName" POLICY_NAME, policy_name str -> Option<&str>, with_policy_name(String), "`policyName`: `Edm.String`, metadata";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`, metadata";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`, metadata";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`, metadata";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
    "vendorInformation" VENDOR_INFORMATION, vendor_information model -> Option<&super::SecurityVendorInformation>, with_vendor_information(super::SecurityVendorInformation), "`vendorInformation`: `microsoft.graph.securityVendorInformation`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudAppSecurityState`](https://learn.microsoft.com/graph/api/resources/cloudappsecuritystate?view=graph-rest-beta)
    CloudAppSecurityState = "microsoft.graph.cloudAppSecurityState";
    "destinationServiceIp" DESTINATION_SERVICE_IP, destination_service_ip str -> Option<&str>, with_destination_service_ip(String), "`destinationServiceIp`: `Edm.String`";
    "destinationServiceName" DESTINATION_SERVICE_NAME, destination_service_name str -> Option<&str>, with_destination_service_name(String), "`destinationServiceName`: `Edm.String`";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.coachmarkLocation`, metadata
    CoachmarkLocation = "microsoft.graph.coachmarkLocation";
    "length" LENGTH, length i32 -> Option<i32>, with_length(i32), "`length`: `Edm.Int32`, metadata";
    "offset" OFFSET, offset i32 -> Option<i32>, with_offset(i32), "`offset`: `Edm.Int32`, metadata";
    "type" TYPE, type_ enumeration -> Option<super::CoachmarkLocationType>, with_type(super::CoachmarkLocationType), "`type`: `microsoft.graph.coachmarkLocationType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.coachmarkLocationType`, metadata
    CoachmarkLocationType = "microsoft.graph.coachmarkLocationType" {
        Unknown = "unknown",
        FromEmail = "fromEmail",
        Subject = "subject",
        ExternalTag = "externalTag",
        DisplayName = "displayName",
        MessageBody = "messageBody",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.compliance`, metadata
    Compliance = "microsoft.graph.compliance";
    "ediscovery" EDISCOVERY, ediscovery model -> Option<&super::ediscovery::Ediscoveryroot>, with_ediscovery(super::ediscovery::Ediscoveryroot), "`ediscovery`: `microsoft.graph.ediscovery.ediscoveryroot`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.complianceInformation`](https://learn.microsoft.com/graph/api/resources/complianceInformation?view=graph-rest-beta)
    ComplianceInformation = "microsoft.graph.complianceInformation";
    "certificationControls" CERTIFICATION_CONTROLS, certification_controls models -> Option<&[super::CertificationControl]>, with_certification_controls(Vec<super::CertificationControl>), "`certificationControls`: `Collection(microsoft.graph.certificationControl)`, type of the metadata";
    "certificationName" CERTIFICATION_NAME, certification_name str -> Option<&str>, with_certification_name(String), "`certificationName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.connectionDirection`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConnectionDirection = "microsoft.graph.connectionDirection" {
        Unknown = "unknown",
        Inbound = "inbound",
        Outbound = "outbound",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.connectionStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConnectionStatus = "microsoft.graph.connectionStatus" {
        Unknown = "unknown",
        Attempted = "attempted",
        Succeeded = "succeeded",
        Blocked = "blocked",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.contentActivity`, metadata, with the accessors of [`Entity`](super::Entity)
    ContentActivity: super::Entity = "microsoft.graph.contentActivity";
    inherited "id" ID, with_id(String), "`id`";
    "contentMetadata" CONTENT_METADATA, content_metadata model -> Option<&super::ProcessContentRequest>, with_content_metadata(super::ProcessContentRequest), "`contentMetadata`: `microsoft.graph.processContentRequest`, metadata";
    "scopeIdentifier" SCOPE_IDENTIFIER, scope_identifier str -> Option<&str>, with_scope_identifier(String), "`scopeIdentifier`: `Edm.String`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.contentActivityMetadata`, metadata, with the accessors of [`ProcessContentMetadataBase`](super::ProcessContentMetadataBase)
    ContentActivityMetadata: super::ProcessContentMetadataBase = "microsoft.graph.contentActivityMetadata";
    inherited "content" CONTENT, with_content(super::ContentBase), "`content`";
    inherited "contentCategory" CONTENT_CATEGORY, with_content_category(super::ContentCategory), "`contentCategory`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "identifier" IDENTIFIER, with_identifier(String), "`identifier`";
    inherited "isTruncated" IS_TRUNCATED, with_is_truncated(bool), "`isTruncated`";
    inherited "length" LENGTH, with_length(i64), "`length`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "sequenceNumber" SEQUENCE_NUMBER, with_sequence_number(i64), "`sequenceNumber`";
    "enforcementResultStatus" ENFORCEMENT_RESULT_STATUS, enforcement_result_status enumeration -> Option<super::EnforcementResultStatus>, with_enforcement_result_status(super::EnforcementResultStatus), "`enforcementResultStatus`: `microsoft.graph.enforcementResultStatus`, metadata";
    "recordType" RECORD_TYPE, record_type str -> Option<&str>, with_record_type(String), "`recordType`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.contentBase`, metadata
    ContentBase = "microsoft.graph.contentBase" {
        "microsoft.graph.binaryContent",
        "microsoft.graph.textContent",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.contentCategory`, metadata
    ContentCategory = "microsoft.graph.contentCategory" {
        None = "none",
        Ai = "ai",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.contentClassification`, metadata
    ContentClassification = "microsoft.graph.contentClassification";
    "confidence" CONFIDENCE, confidence i32 -> Option<i32>, with_confidence(i32), "`confidence`: `Edm.Int32`, metadata";
    "matches" MATCHES, matches models -> Option<&[super::MatchLocation]>, with_matches(Vec<super::MatchLocation>), "`matches`: `Collection(microsoft.graph.matchLocation)`, metadata";
    "sensitiveTypeId" SENSITIVE_TYPE_ID, sensitive_type_id str -> Option<&str>, with_sensitive_type_id(String), "`sensitiveTypeId`: `Edm.String`, metadata";
    "uniqueCount" UNIQUE_COUNT, unique_count i32 -> Option<i32>, with_unique_count(i32), "`uniqueCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.contentMetadata`, metadata
    ContentMetadata = "microsoft.graph.contentMetadata"
}

crate::runtime::enumeration! {
    /// `microsoft.graph.contentProcessingErrorType`, metadata
    ContentProcessingErrorType = "microsoft.graph.contentProcessingErrorType" {
        Transient = "transient",
        Permanent = "permanent",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.contentProperties`, metadata
    ContentProperties = "microsoft.graph.contentProperties";
    "extensions" EXTENSIONS, extensions strs -> Option<Vec<&str>>, with_extensions(Vec<String>), "`extensions`: `Collection(Edm.String)`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by str -> Option<&str>, with_last_modified_by(String), "`lastModifiedBy`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "metadata" METADATA, metadata model -> Option<&super::ContentMetadata>, with_metadata(super::ContentMetadata), "`metadata`: `microsoft.graph.contentMetadata`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.contextMetadata`, metadata
    ContextMetadata = "microsoft.graph.contextMetadata";
    "metadataProperties" METADATA_PROPERTIES, metadata_properties model -> Option<&super::CustomMetadataDictionary>, with_metadata_properties(super::CustomMetadataDictionary), "`metadataProperties`: `microsoft.graph.customMetadataDictionary`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.controlScore`](https://learn.microsoft.com/graph/api/resources/controlscore?view=graph-rest-beta)
    ControlScore = "microsoft.graph.controlScore";
    "score" SCORE, score f64 -> Option<f64>, with_score(f64), "`score`: `Edm.Double`, type of the metadata";
    "controlName" CONTROL_NAME, control_name str -> Option<&str>, with_control_name(String), "`controlName`: `Edm.String`";
    "controlCategory" CONTROL_CATEGORY, control_category str -> Option<&str>, with_control_category(String), "`controlCategory`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.currentLabel`, metadata
    CurrentLabel = "microsoft.graph.currentLabel";
    "applicationMode" APPLICATION_MODE, application_mode enumeration -> Option<super::ApplicationMode>, with_application_mode(super::ApplicationMode), "`applicationMode`: `microsoft.graph.applicationMode`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customMetadataDictionary`, metadata, with the accessors of [`Dictionary`](super::Dictionary)
    CustomMetadataDictionary: super::Dictionary = "microsoft.graph.customMetadataDictionary"
}

crate::runtime::model! {
    /// `microsoft.graph.customTrainingSetting`, metadata, with the accessors of [`TrainingSetting`](super::TrainingSetting)
    CustomTrainingSetting: super::TrainingSetting = "microsoft.graph.customTrainingSetting";
    inherited "settingType" SETTING_TYPE, with_setting_type(super::TrainingSettingType), "`settingType`";
    "assignedTo" ASSIGNED_TO, assigned_to enumerations -> Option<Vec<super::TrainingAssignedTo>>, with_assigned_to(Vec<super::TrainingAssignedTo>), "`assignedTo`: `Collection(microsoft.graph.trainingAssignedTo)`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "durationInMinutes" DURATION_IN_MINUTES, duration_in_minutes i32 -> Option<i32>, with_duration_in_minutes(i32), "`durationInMinutes`: `Edm.Int32`, metadata";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
}
