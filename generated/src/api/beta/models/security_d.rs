// Written by `cargo xtask gen`; do not edit.
//! Types of the area `security`.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// `microsoft.graph.dataLossPreventionPolicy`, metadata, with the accessors of [`Entity`](super::Entity)
    DataLossPreventionPolicy: super::Entity = "microsoft.graph.dataLossPreventionPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.dataPolicyOperation`](https://learn.microsoft.com/graph/api/resources/datapolicyoperation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DataPolicyOperation: super::Entity = "microsoft.graph.dataPolicyOperation";
    inherited "id" ID, with_id(String), "`id`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::DataPolicyOperationStatus>, with_status(super::DataPolicyOperationStatus), "`status`: `microsoft.graph.dataPolicyOperationStatus`" "Possible values are: notStarted, running, complete, failed, unknownFutureValue.";
    "storageLocation" STORAGE_LOCATION, storage_location str -> Option<&str>, with_storage_location(String), "`storageLocation`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "submittedDateTime" SUBMITTED_DATE_TIME, submitted_date_time date_time -> Parsed<OffsetDateTime>, with_submitted_date_time(OffsetDateTime), "`submittedDateTime`: `Edm.DateTimeOffset`";
    "progress" PROGRESS, progress f64 -> Option<f64>, with_progress(f64), "`progress`: `Edm.Double`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.dataPolicyOperationStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DataPolicyOperationStatus = "microsoft.graph.dataPolicyOperationStatus" {
        NotStarted = "notStarted",
        Running = "running",
        Complete = "complete",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.dataSecurityAndGovernance`, metadata, with the accessors of [`Entity`](super::Entity)
    DataSecurityAndGovernance: super::Entity = "microsoft.graph.dataSecurityAndGovernance" {
        "microsoft.graph.tenantDataSecurityAndGovernance",
        "microsoft.graph.userDataSecurityAndGovernance",
    };
    inherited "id" ID, with_id(String), "`id`";
    "sensitivityLabels" SENSITIVITY_LABELS, sensitivity_labels models -> Option<&[super::SensitivityLabel]>, with_sensitivity_labels(Vec<super::SensitivityLabel>), "`sensitivityLabels`: `Collection(microsoft.graph.sensitivityLabel)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.detectedSensitiveContent`, metadata, with the accessors of [`DetectedSensitiveContentBase`](super::DetectedSensitiveContentBase)
    DetectedSensitiveContent: super::DetectedSensitiveContentBase = "microsoft.graph.detectedSensitiveContent" {
        "microsoft.graph.machineLearningDetectedSensitiveContent",
    };
    inherited "confidence" CONFIDENCE, with_confidence(i32), "`confidence`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(Uuid), "`id`";
    inherited "recommendedConfidence" RECOMMENDED_CONFIDENCE, with_recommended_confidence(i32), "`recommendedConfidence`";
    inherited "uniqueCount" UNIQUE_COUNT, with_unique_count(i32), "`uniqueCount`";
    "classificationAttributes" CLASSIFICATION_ATTRIBUTES, classification_attributes models -> Option<&[super::ClassificationAttribute]>, with_classification_attributes(Vec<super::ClassificationAttribute>), "`classificationAttributes`: `Collection(microsoft.graph.classificationAttribute)`, metadata";
    "classificationMethod" CLASSIFICATION_METHOD, classification_method enumeration -> Option<super::ClassificationMethod>, with_classification_method(super::ClassificationMethod), "`classificationMethod`: `microsoft.graph.classificationMethod`, metadata";
    "matches" MATCHES, matches models -> Option<&[super::SensitiveContentLocation]>, with_matches(Vec<super::SensitiveContentLocation>), "`matches`: `Collection(microsoft.graph.sensitiveContentLocation)`, metadata";
    "scope" SCOPE, scope flags -> Option<Flags<super::SensitiveTypeScope>>, with_scope(Flags<super::SensitiveTypeScope>), "`scope`: `microsoft.graph.sensitiveTypeScope`, metadata";
    "sensitiveTypeSource" SENSITIVE_TYPE_SOURCE, sensitive_type_source enumeration -> Option<super::SensitiveTypeSource>, with_sensitive_type_source(super::SensitiveTypeSource), "`sensitiveTypeSource`: `microsoft.graph.sensitiveTypeSource`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.detectedSensitiveContentBase`, metadata
    DetectedSensitiveContentBase = "microsoft.graph.detectedSensitiveContentBase" {
        "microsoft.graph.detectedSensitiveContent",
        "microsoft.graph.exactMatchDetectedSensitiveContent",
        "microsoft.graph.machineLearningDetectedSensitiveContent",
    };
    "confidence" CONFIDENCE, confidence i32 -> Option<i32>, with_confidence(i32), "`confidence`: `Edm.Int32`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, metadata";
    "recommendedConfidence" RECOMMENDED_CONFIDENCE, recommended_confidence i32 -> Option<i32>, with_recommended_confidence(i32), "`recommendedConfidence`: `Edm.Int32`, metadata";
    "uniqueCount" UNIQUE_COUNT, unique_count i32 -> Option<i32>, with_unique_count(i32), "`uniqueCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.detectedSensitiveContentWrapper`, metadata
    DetectedSensitiveContentWrapper = "microsoft.graph.detectedSensitiveContentWrapper";
    "classification" CLASSIFICATION, classification models -> Option<&[super::DetectedSensitiveContent]>, with_classification(Vec<super::DetectedSensitiveContent>), "`classification`: `Collection(microsoft.graph.detectedSensitiveContent)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceMetadata`, metadata
    DeviceMetadata = "microsoft.graph.deviceMetadata";
    "deviceType" DEVICE_TYPE, device_type str -> Option<&str>, with_device_type(String), "`deviceType`: `Edm.String`, metadata";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`, metadata";
    "operatingSystemSpecifications" OPERATING_SYSTEM_SPECIFICATIONS, operating_system_specifications model -> Option<&super::OperatingSystemSpecifications>, with_operating_system_specifications(super::OperatingSystemSpecifications), "`operatingSystemSpecifications`: `microsoft.graph.operatingSystemSpecifications`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.diamondModel`](https://learn.microsoft.com/graph/api/resources/tiindicator?view=graph-rest-beta)
    DiamondModel = "microsoft.graph.diamondModel" {
        Unknown = "unknown",
        Adversary = "adversary",
        Capability = "capability",
        Infrastructure = "infrastructure",
        Victim = "victim",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.discoveredSensitiveType`, metadata
    DiscoveredSensitiveType = "microsoft.graph.discoveredSensitiveType";
    "classificationAttributes" CLASSIFICATION_ATTRIBUTES, classification_attributes models -> Option<&[super::ClassificationAttribute]>, with_classification_attributes(Vec<super::ClassificationAttribute>), "`classificationAttributes`: `Collection(microsoft.graph.classificationAttribute)`, metadata";
    "confidence" CONFIDENCE, confidence i32 -> Option<i32>, with_confidence(i32), "`confidence`: `Edm.Int32`, metadata";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`, metadata";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.dlpAction`, metadata
    DlpAction = "microsoft.graph.dlpAction" {
        NotifyUser = "notifyUser",
        BlockAccess = "blockAccess",
        DeviceRestriction = "deviceRestriction",
        BrowserRestriction = "browserRestriction",
        UnknownFutureValue = "unknownFutureValue",
        RestrictAccess = "restrictAccess",
        GenerateAlert = "generateAlert",
        GenerateIncidentReportAction = "generateIncidentReportAction",
        SPBlockAnonymousAccess = "sPBlockAnonymousAccess",
        SPRuntimeAccessControl = "sPRuntimeAccessControl",
        SPSharingNotifyUser = "sPSharingNotifyUser",
        SPSharingGenerateIncidentReport = "sPSharingGenerateIncidentReport",
        RestrictWebGrounding = "restrictWebGrounding",
        PolicyTip = "policyTip",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.dlpActionInfo`, metadata
    DlpActionInfo = "microsoft.graph.dlpActionInfo" {
        "microsoft.graph.blockAccessAction",
        "microsoft.graph.notifyUserAction",
        "microsoft.graph.policyTipAction",
        "microsoft.graph.restrictAccessAction",
        "microsoft.graph.restrictAccessActionBase",
    };
    "action" ACTION, action enumeration -> Option<super::DlpAction>, with_action(super::DlpAction), "`action`: `microsoft.graph.dlpAction`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.dlpEvaluatePoliciesJobResponse`, metadata, with the accessors of [`JobResponseBase`](super::JobResponseBase)
    DlpEvaluatePoliciesJobResponse: super::JobResponseBase, super::Entity = "microsoft.graph.dlpEvaluatePoliciesJobResponse";
    inherited "id" ID, with_id(String), "`id`";
    inherited "creationDateTime" CREATION_DATE_TIME, with_creation_date_time(OffsetDateTime), "`creationDateTime`";
    inherited "endDateTime" END_DATE_TIME, with_end_date_time(OffsetDateTime), "`endDateTime`";
    inherited "error" ERROR, with_error(super::ClassificationError), "`error`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "status" STATUS, with_status(String), "`status`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    inherited "type" TYPE, with_type(String), "`type`";
    inherited "userId" USER_ID, with_user_id(String), "`userId`";
    "result" RESULT, result model -> Option<&super::DlpPoliciesJobResult>, with_result(super::DlpPoliciesJobResult), "`result`: `microsoft.graph.dlpPoliciesJobResult`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.dlpEvaluatePoliciesRequest`, metadata
    DlpEvaluatePoliciesRequest = "microsoft.graph.dlpEvaluatePoliciesRequest";
    "evaluationInput" EVALUATION_INPUT, evaluation_input model -> Option<&super::DlpEvaluationInput>, with_evaluation_input(super::DlpEvaluationInput), "`evaluationInput`: `microsoft.graph.dlpEvaluationInput`, metadata";
    "notificationInfo" NOTIFICATION_INFO, notification_info model -> Option<&super::DlpNotification>, with_notification_info(super::DlpNotification), "`notificationInfo`: `microsoft.graph.dlpNotification`, metadata";
    "target" TARGET, target str -> Option<&str>, with_target(String), "`target`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.dlpEvaluationInput`, metadata
    DlpEvaluationInput = "microsoft.graph.dlpEvaluationInput" {
        "microsoft.graph.dlpEvaluationWindowsDevicesInput",
    };
    "currentLabel" CURRENT_LABEL, current_label model -> Option<&super::CurrentLabel>, with_current_label(super::CurrentLabel), "`currentLabel`: `microsoft.graph.currentLabel`, metadata";
    "discoveredSensitiveTypes" DISCOVERED_SENSITIVE_TYPES, discovered_sensitive_types models -> Option<&[super::DiscoveredSensitiveType]>, with_discovered_sensitive_types(Vec<super::DiscoveredSensitiveType>), "`discoveredSensitiveTypes`: `Collection(microsoft.graph.discoveredSensitiveType)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.dlpEvaluationWindowsDevicesInput`, metadata, with the accessors of [`DlpEvaluationInput`](super::DlpEvaluationInput)
    DlpEvaluationWindowsDevicesInput: super::DlpEvaluationInput = "microsoft.graph.dlpEvaluationWindowsDevicesInput";
    inherited "currentLabel" CURRENT_LABEL, with_current_label(super::CurrentLabel), "`currentLabel`";
    inherited "discoveredSensitiveTypes" DISCOVERED_SENSITIVE_TYPES, with_discovered_sensitive_types(Vec<super::DiscoveredSensitiveType>), "`discoveredSensitiveTypes`";
    "contentProperties" CONTENT_PROPERTIES, content_properties model -> Option<&super::ContentProperties>, with_content_properties(super::ContentProperties), "`contentProperties`: `microsoft.graph.contentProperties`, metadata";
    "sharedBy" SHARED_BY, shared_by str -> Option<&str>, with_shared_by(String), "`sharedBy`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.dlpNotification`, metadata
    DlpNotification = "microsoft.graph.dlpNotification" {
        "microsoft.graph.dlpWindowsDevicesNotification",
    };
    "author" AUTHOR, author str -> Option<&str>, with_author(String), "`author`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.dlpPoliciesJobResult`, metadata
    DlpPoliciesJobResult = "microsoft.graph.dlpPoliciesJobResult";
    "auditCorrelationId" AUDIT_CORRELATION_ID, audit_correlation_id str -> Option<&str>, with_audit_correlation_id(String), "`auditCorrelationId`: `Edm.String`, metadata";
    "evaluationDateTime" EVALUATION_DATE_TIME, evaluation_date_time date_time -> Parsed<OffsetDateTime>, with_evaluation_date_time(OffsetDateTime), "`evaluationDateTime`: `Edm.DateTimeOffset`, metadata";
    "matchingRules" MATCHING_RULES, matching_rules models -> Option<&[super::MatchingDlpRule]>, with_matching_rules(Vec<super::MatchingDlpRule>), "`matchingRules`: `Collection(microsoft.graph.matchingDlpRule)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.dlpWindowsDevicesNotification`, metadata, with the accessors of [`DlpNotification`](super::DlpNotification)
    DlpWindowsDevicesNotification: super::DlpNotification = "microsoft.graph.dlpWindowsDevicesNotification";
    inherited "author" AUTHOR, with_author(String), "`author`";
    "contentName" CONTENT_NAME, content_name str -> Option<&str>, with_content_name(String), "`contentName`: `Edm.String`, metadata";
    "lastModfiedBy" LAST_MODFIED_BY, last_modfied_by str -> Option<&str>, with_last_modfied_by(String), "`lastModfiedBy`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.domainRegistrant`, metadata
    DomainRegistrant = "microsoft.graph.domainRegistrant";
    "countryOrRegionCode" COUNTRY_OR_REGION_CODE, country_or_region_code str -> Option<&str>, with_country_or_region_code(String), "`countryOrRegionCode`: `Edm.String`, metadata";
    "organization" ORGANIZATION, organization str -> Option<&str>, with_organization(String), "`organization`: `Edm.String`, metadata";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
    "vendor" VENDOR, vendor str -> Option<&str>, with_vendor(String), "`vendor`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.domainSecurityProfile`, metadata, with the accessors of [`Entity`](super::Entity)
    DomainSecurityProfile: super::Entity = "microsoft.graph.domainSecurityProfile";
    inherited "id" ID, with_id(String), "`id`";
    "activityGroupNames" ACTIVITY_GROUP_NAMES, activity_group_names strs -> Option<Vec<&str>>, with_activity_group_names(Vec<String>), "`activityGroupNames`: `Collection(Edm.String)`, metadata";
    "azureSubscriptionId" AZURE_SUBSCRIPTION_ID, azure_subscription_id str -> Option<&str>, with_azure_subscription_id(String), "`azureSubscriptionId`: `Edm.String`, metadata";
    "azureTenantId" AZURE_TENANT_ID, azure_tenant_id str -> Option<&str>, with_azure_tenant_id(String), "`azureTenantId`: `Edm.String`, metadata";
    "countHits" COUNT_HITS, count_hits i32 -> Option<i32>, with_count_hits(i32), "`countHits`: `Edm.Int32`, metadata";
    "countInOrg" COUNT_IN_ORG, count_in_org i32 -> Option<i32>, with_count_in_org(i32), "`countInOrg`: `Edm.Int32`, metadata";
    "domainCategories" DOMAIN_CATEGORIES, domain_categories models -> Option<&[super::ReputationCategory]>, with_domain_categories(Vec<super::ReputationCategory>), "`domainCategories`: `Collection(microsoft.graph.reputationCategory)`, metadata";
    "domainRegisteredDateTime" DOMAIN_REGISTERED_DATE_TIME, domain_registered_date_time date_time -> Parsed<OffsetDateTime>, with_domain_registered_date_time(OffsetDateTime), "`domainRegisteredDateTime`: `Edm.DateTimeOffset`, metadata";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "registrant" REGISTRANT, registrant model -> Option<&super::DomainRegistrant>, with_registrant(super::DomainRegistrant), "`registrant`: `microsoft.graph.domainRegistrant`, metadata";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`, metadata";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`, metadata";
    "vendorInformation" VENDOR_INFORMATION, vendor_information model -> Option<&super::SecurityVendorInformation>, with_vendor_information(super::SecurityVendorInformation), "`vendorInformation`: `microsoft.graph.securityVendorInformation`, metadata";
}
