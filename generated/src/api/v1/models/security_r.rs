// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::enumeration! {
    /// `microsoft.graph.security.recipientType`, metadata
    RecipientType = "microsoft.graph.security.recipientType" {
        User = "user",
        RoleGroup = "roleGroup",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.recordsManagementAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    RecordsManagementAuditRecord: super::security::AuditData = "microsoft.graph.security.recordsManagementAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// [`microsoft.graph.security.redundancyDetectionSettings`](https://learn.microsoft.com/graph/api/resources/security-redundancydetectionsettings?view=graph-rest-1.0)
    RedundancyDetectionSettings = "microsoft.graph.security.redundancyDetectionSettings";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "maxWords" MAX_WORDS, max_words i32 -> Option<i32>, with_max_words(i32), "`maxWords`: `Edm.Int32`";
    "minWords" MIN_WORDS, min_words i32 -> Option<i32>, with_min_words(i32), "`minWords`: `Edm.Int32`";
    "similarityThreshold" SIMILARITY_THRESHOLD, similarity_threshold i32 -> Option<i32>, with_similarity_threshold(i32), "`similarityThreshold`: `Edm.Int32`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.registryKeyEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    RegistryKeyEvidence: super::security::AlertEvidence = "microsoft.graph.security.registryKeyEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "registryHive" REGISTRY_HIVE, registry_hive str -> Option<&str>, with_registry_hive(String), "`registryHive`: `Edm.String`, metadata";
    "registryKey" REGISTRY_KEY, registry_key str -> Option<&str>, with_registry_key(String), "`registryKey`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.registryValueEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    RegistryValueEvidence: super::security::AlertEvidence = "microsoft.graph.security.registryValueEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "mdeDeviceId" MDE_DEVICE_ID, mde_device_id str -> Option<&str>, with_mde_device_id(String), "`mdeDeviceId`: `Edm.String`, metadata";
    "registryHive" REGISTRY_HIVE, registry_hive str -> Option<&str>, with_registry_hive(String), "`registryHive`: `Edm.String`, metadata";
    "registryKey" REGISTRY_KEY, registry_key str -> Option<&str>, with_registry_key(String), "`registryKey`: `Edm.String`, metadata";
    "registryValue" REGISTRY_VALUE, registry_value str -> Option<&str>, with_registry_value(String), "`registryValue`: `Edm.String`, metadata";
    "registryValueName" REGISTRY_VALUE_NAME, registry_value_name str -> Option<&str>, with_registry_value_name(String), "`registryValueName`: `Edm.String`, metadata";
    "registryValueType" REGISTRY_VALUE_TYPE, registry_value_type str -> Option<&str>, with_registry_value_type(String), "`registryValueType`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.remediationAction`, metadata
    RemediationAction = "microsoft.graph.security.remediationAction" {
        MoveToJunk = "moveToJunk",
        MoveToInbox = "moveToInbox",
        HardDelete = "hardDelete",
        SoftDelete = "softDelete",
        MoveToDeletedItems = "moveToDeletedItems",
        UnknownFutureValue = "unknownFutureValue",
        MoveToQuarantine = "moveToQuarantine",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.remediationSeverity`, metadata
    RemediationSeverity = "microsoft.graph.security.remediationSeverity" {
        Low = "low",
        Medium = "medium",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.reportFileMetadata`, metadata
    ReportFileMetadata = "microsoft.graph.security.reportFileMetadata";
    "downloadUrl" DOWNLOAD_URL, download_url str -> Option<&str>, with_download_url(String), "`downloadUrl`: `Edm.String`, metadata";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`, metadata";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.reportSubmission`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ReportSubmission: super::security::AuditData = "microsoft.graph.security.reportSubmission";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.reportSubmissionResultDetail`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ReportSubmissionResultDetail: super::security::AuditData = "microsoft.graph.security.reportSubmissionResultDetail";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.resourceAccessEvent`, metadata
    ResourceAccessEvent = "microsoft.graph.security.resourceAccessEvent";
    "accessDateTime" ACCESS_DATE_TIME, access_date_time date_time -> Parsed<OffsetDateTime>, with_access_date_time(OffsetDateTime), "`accessDateTime`: `Edm.DateTimeOffset`, metadata";
    "accountId" ACCOUNT_ID, account_id str -> Option<&str>, with_account_id(String), "`accountId`: `Edm.String`, metadata";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`, metadata";
    "resourceIdentifier" RESOURCE_IDENTIFIER, resource_identifier str -> Option<&str>, with_resource_identifier(String), "`resourceIdentifier`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.restrictedModeAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    RestrictedModeAuditRecord: super::security::AuditData = "microsoft.graph.security.restrictedModeAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.retentionDuration`, metadata
    RetentionDuration = "microsoft.graph.security.retentionDuration" {
        "microsoft.graph.security.retentionDurationForever",
        "microsoft.graph.security.retentionDurationInDays",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.retentionDurationForever`, metadata, with the accessors of [`RetentionDuration`](RetentionDuration)
    RetentionDurationForever: RetentionDuration = "microsoft.graph.security.retentionDurationForever"
}

crate::runtime::model! {
    /// `microsoft.graph.security.retentionDurationInDays`, metadata, with the accessors of [`RetentionDuration`](RetentionDuration)
    RetentionDurationInDays: RetentionDuration = "microsoft.graph.security.retentionDurationInDays";
    "days" DAYS, days i32 -> Option<i32>, with_days(i32), "`days`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.retentionEvent`, metadata, with the accessors of [`Entity`](super::Entity)
    RetentionEvent: super::Entity = "microsoft.graph.security.retentionEvent";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "eventPropagationResults" EVENT_PROPAGATION_RESULTS, event_propagation_results models -> Option<&[super::security::EventPropagationResult]>, with_event_propagation_results(Vec<super::security::EventPropagationResult>), "`eventPropagationResults`: `Collection(microsoft.graph.security.eventPropagationResult)`, metadata";
    "eventQueries" EVENT_QUERIES, event_queries models -> Option<&[super::security::EventQuery]>, with_event_queries(Vec<super::security::EventQuery>), "`eventQueries`: `Collection(microsoft.graph.security.eventQuery)`, metadata";
    "eventStatus" EVENT_STATUS, event_status model -> Option<&RetentionEventStatus>, with_event_status(RetentionEventStatus), "`eventStatus`: `microsoft.graph.security.retentionEventStatus`, metadata";
    "eventTriggerDateTime" EVENT_TRIGGER_DATE_TIME, event_trigger_date_time date_time -> Parsed<OffsetDateTime>, with_event_trigger_date_time(OffsetDateTime), "`eventTriggerDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastStatusUpdateDateTime" LAST_STATUS_UPDATE_DATE_TIME, last_status_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_status_update_date_time(OffsetDateTime), "`lastStatusUpdateDateTime`: `Edm.DateTimeOffset`, metadata";
    "retentionEventType" RETENTION_EVENT_TYPE, retention_event_type model -> Option<&RetentionEventType>, with_retention_event_type(RetentionEventType), "`retentionEventType`: `microsoft.graph.security.retentionEventType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.retentionEventStatus`, metadata
    RetentionEventStatus = "microsoft.graph.security.retentionEventStatus";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`, metadata";
    "status" STATUS, status enumeration -> Option<super::security::EventStatusType>, with_status(super::security::EventStatusType), "`status`: `microsoft.graph.security.eventStatusType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.retentionEventType`, metadata, with the accessors of [`Entity`](super::Entity)
    RetentionEventType: super::Entity = "microsoft.graph.security.retentionEventType";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.retentionLabel`, metadata, with the accessors of [`Entity`](super::Entity)
    RetentionLabel: super::Entity = "microsoft.graph.security.retentionLabel";
    inherited "id" ID, with_id(String), "`id`";
    "actionAfterRetentionPeriod" ACTION_AFTER_RETENTION_PERIOD, action_after_retention_period enumeration -> Option<super::security::ActionAfterRetentionPeriod>, with_action_after_retention_period(super::security::ActionAfterRetentionPeriod), "`actionAfterRetentionPeriod`: `microsoft.graph.security.actionAfterRetentionPeriod`, metadata";
    "behaviorDuringRetentionPeriod" BEHAVIOR_DURING_RETENTION_PERIOD, behavior_during_retention_period enumeration -> Option<super::security::BehaviorDuringRetentionPeriod>, with_behavior_during_retention_period(super::security::BehaviorDuringRetentionPeriod), "`behaviorDuringRetentionPeriod`: `microsoft.graph.security.behaviorDuringRetentionPeriod`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "defaultRecordBehavior" DEFAULT_RECORD_BEHAVIOR, default_record_behavior enumeration -> Option<super::security::DefaultRecordBehavior>, with_default_record_behavior(super::security::DefaultRecordBehavior), "`defaultRecordBehavior`: `microsoft.graph.security.defaultRecordBehavior`, metadata";
    "descriptionForAdmins" DESCRIPTION_FOR_ADMINS, description_for_admins str -> Option<&str>, with_description_for_admins(String), "`descriptionForAdmins`: `Edm.String`, metadata";
    "descriptionForUsers" DESCRIPTION_FOR_USERS, description_for_users str -> Option<&str>, with_description_for_users(String), "`descriptionForUsers`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isInUse" IS_IN_USE, is_in_use bool -> Option<bool>, with_is_in_use(bool), "`isInUse`: `Edm.Boolean`, metadata";
    "labelToBeApplied" LABEL_TO_BE_APPLIED, label_to_be_applied str -> Option<&str>, with_label_to_be_applied(String), "`labelToBeApplied`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "retentionDuration" RETENTION_DURATION, retention_duration model -> Option<&RetentionDuration>, with_retention_duration(RetentionDuration), "`retentionDuration`: `microsoft.graph.security.retentionDuration`, metadata";
    "retentionTrigger" RETENTION_TRIGGER, retention_trigger enumeration -> Option<RetentionTrigger>, with_retention_trigger(RetentionTrigger), "`retentionTrigger`: `microsoft.graph.security.retentionTrigger`, metadata";
    "descriptors" DESCRIPTORS, descriptors model -> Option<&super::security::FilePlanDescriptor>, with_descriptors(super::security::FilePlanDescriptor), "`descriptors`: `microsoft.graph.security.filePlanDescriptor`, metadata";
    "dispositionReviewStages" DISPOSITION_REVIEW_STAGES, disposition_review_stages models -> Option<&[super::security::DispositionReviewStage]>, with_disposition_review_stages(Vec<super::security::DispositionReviewStage>), "`dispositionReviewStages`: `Collection(microsoft.graph.security.dispositionReviewStage)`, metadata";
    "retentionEventType" RETENTION_EVENT_TYPE, retention_event_type model -> Option<&RetentionEventType>, with_retention_event_type(RetentionEventType), "`retentionEventType`: `microsoft.graph.security.retentionEventType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.retentionPolicyAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    RetentionPolicyAuditRecord: super::security::AuditData = "microsoft.graph.security.retentionPolicyAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.retentionTrigger`, metadata
    RetentionTrigger = "microsoft.graph.security.retentionTrigger" {
        DateLabeled = "dateLabeled",
        DateCreated = "dateCreated",
        DateModified = "dateModified",
        DateOfEvent = "dateOfEvent",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.reviewSetSettings`, metadata
    ReviewSetSettings = "microsoft.graph.security.reviewSetSettings" {
        None = "none",
        DisableGrouping = "disableGrouping",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.rtiOperationsAgentAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    RtiOperationsAgentAuditRecord: super::security::AuditData = "microsoft.graph.security.rtiOperationsAgentAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}
