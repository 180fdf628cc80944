// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Duration, Flags, OffsetDateTime, Parsed};

crate::runtime::enumeration! {
    /// `microsoft.graph.security.receiverProtocol`, metadata
    ReceiverProtocol = "microsoft.graph.security.receiverProtocol" {
        Ftp = "ftp",
        Ftps = "ftps",
        SyslogUdp = "syslogUdp",
        SyslogTcp = "syslogTcp",
        SyslogTls = "syslogTls",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.recipientType`, metadata
    RecipientType = "microsoft.graph.security.recipientType" {
        User = "user",
        RoleGroup = "roleGroup",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.recommendLabelAction`, metadata, with the accessors of [`InformationProtectionAction`](super::security::InformationProtectionAction)
    RecommendLabelAction: super::security::InformationProtectionAction = "microsoft.graph.security.recommendLabelAction";
    "actionSource" ACTION_SOURCE, action_source enumeration -> Option<super::security::ActionSource>, with_action_source(super::security::ActionSource), "`actionSource`: `microsoft.graph.security.actionSource`, metadata";
    "actions" ACTIONS, actions models -> Option<&[super::security::InformationProtectionAction]>, with_actions(Vec<super::security::InformationProtectionAction>), "`actions`: `Collection(microsoft.graph.security.informationProtectionAction)`, metadata";
    "responsibleSensitiveTypeIds" RESPONSIBLE_SENSITIVE_TYPE_IDS, responsible_sensitive_type_ids strs -> Option<Vec<&str>>, with_responsible_sensitive_type_ids(Vec<String>), "`responsibleSensitiveTypeIds`: `Collection(Edm.String)`, metadata";
    "sensitivityLabelId" SENSITIVITY_LABEL_ID, sensitivity_label_id str -> Option<&str>, with_sensitivity_label_id(String), "`sensitivityLabelId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.recommendedHuntingQuery`, metadata
    RecommendedHuntingQuery = "microsoft.graph.security.recommendedHuntingQuery";
    "kqlText" KQL_TEXT, kql_text str -> Option<&str>, with_kql_text(String), "`kqlText`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.recordsManagementAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    RecordsManagementAuditRecord: super::security::AuditData = "microsoft.graph.security.recordsManagementAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// [`microsoft.graph.security.redundancyDetectionSettings`](https://learn.microsoft.com/graph/api/resources/security-redundancydetectionsettings?view=graph-rest-beta)
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
    /// `microsoft.graph.security.registryValueEntityMapping`, metadata, with the accessors of [`EntityMapping`](super::security::EntityMapping)
    RegistryValueEntityMapping: super::security::EntityMapping = "microsoft.graph.security.registryValueEntityMapping";
    "keyColumn" KEY_COLUMN, key_column str -> Option<&str>, with_key_column(String), "`keyColumn`: `Edm.String`, metadata";
    "valueNameColumn" VALUE_NAME_COLUMN, value_name_column str -> Option<&str>, with_value_name_column(String), "`valueNameColumn`: `Edm.String`, metadata";
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
    /// `microsoft.graph.security.removeContentFooterAction`, metadata, with the accessors of [`InformationProtectionAction`](super::security::InformationProtectionAction)
    RemoveContentFooterAction: super::security::InformationProtectionAction = "microsoft.graph.security.removeContentFooterAction";
    "uiElementNames" UI_ELEMENT_NAMES, ui_element_names strs -> Option<Vec<&str>>, with_ui_element_names(Vec<String>), "`uiElementNames`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.removeContentHeaderAction`, metadata, with the accessors of [`InformationProtectionAction`](super::security::InformationProtectionAction)
    RemoveContentHeaderAction: super::security::InformationProtectionAction = "microsoft.graph.security.removeContentHeaderAction";
    "uiElementNames" UI_ELEMENT_NAMES, ui_element_names strs -> Option<Vec<&str>>, with_ui_element_names(Vec<String>), "`uiElementNames`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.removeProtectionAction`, metadata, with the accessors of [`InformationProtectionAction`](super::security::InformationProtectionAction)
    RemoveProtectionAction: super::security::InformationProtectionAction = "microsoft.graph.security.removeProtectionAction"
}

crate::runtime::model! {
    /// `microsoft.graph.security.removeWatermarkAction`, metadata, with the accessors of [`InformationProtectionAction`](super::security::InformationProtectionAction)
    RemoveWatermarkAction: super::security::InformationProtectionAction = "microsoft.graph.security.removeWatermarkAction";
    "uiElementNames" UI_ELEMENT_NAMES, ui_element_names strs -> Option<Vec<&str>>, with_ui_element_names(Vec<String>), "`uiElementNames`: `Collection(Edm.String)`, metadata";
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
    /// `microsoft.graph.security.requireSignInIncidentTaskResponseAction`, metadata, with the accessors of [`IncidentTaskResponseAction`](super::security::IncidentTaskResponseAction)
    RequireSignInIncidentTaskResponseAction: super::security::IncidentTaskResponseAction, ResponseAction = "microsoft.graph.security.requireSignInIncidentTaskResponseAction";
    inherited "identifierValue" IDENTIFIER_VALUE, with_identifier_value(String), "`identifierValue`";
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
    /// `microsoft.graph.security.responseAction`, metadata
    ResponseAction = "microsoft.graph.security.responseAction" {
        "microsoft.graph.security.allowFileResponseAction",
        "microsoft.graph.security.blockFileResponseAction",
        "microsoft.graph.security.collectInvestigationPackageIncidentTaskResponseAction",
        "microsoft.graph.security.collectInvestigationPackageResponseAction",
        "microsoft.graph.security.disableUserIncidentTaskResponseAction",
        "microsoft.graph.security.disableUserResponseAction",
        "microsoft.graph.security.enableUserIncidentTaskResponseAction",
        "microsoft.graph.security.forceUserPasswordResetIncidentTaskResponseAction",
        "microsoft.graph.security.forceUserPasswordResetResponseAction",
        "microsoft.graph.security.hardDeleteEmailIncidentTaskResponseAction",
        "microsoft.graph.security.hardDeleteResponseAction",
        "microsoft.graph.security.incidentTaskResponseAction",
        "microsoft.graph.security.initiateInvestigationResponseAction",
        "microsoft.graph.security.isolateDeviceIncidentTaskResponseAction",
        "microsoft.graph.security.isolateDeviceResponseAction",
        "microsoft.graph.security.markUserAsCompromisedIncidentTaskResponseAction",
        "microsoft.graph.security.markUserAsCompromisedResponseAction",
        "microsoft.graph.security.moveToDeletedItemsResponseAction",
        "microsoft.graph.security.moveToInboxResponseAction",
        "microsoft.graph.security.moveToJunkResponseAction",
        "microsoft.graph.security.requireSignInIncidentTaskResponseAction",
        "microsoft.graph.security.restrictAppExecutionIncidentTaskResponseAction",
        "microsoft.graph.security.restrictAppExecutionResponseAction",
        "microsoft.graph.security.runAntivirusScanIncidentTaskResponseAction",
        "microsoft.graph.security.runAntivirusScanResponseAction",
        "microsoft.graph.security.softDeleteIncidentTaskResponseAction",
        "microsoft.graph.security.softDeleteResponseAction",
        "microsoft.graph.security.stopAndQuarantineFileIncidentTaskResponseAction",
        "microsoft.graph.security.stopAndQuarantineFileResponseAction",
        "microsoft.graph.security.unIsolateDeviceIncidentTaskResponseAction",
        "microsoft.graph.security.unRestrictAppExecutionIncidentTaskResponseAction",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.restrictAppExecutionIncidentTaskResponseAction`, metadata, with the accessors of [`IncidentTaskResponseAction`](super::security::IncidentTaskResponseAction)
    RestrictAppExecutionIncidentTaskResponseAction: super::security::IncidentTaskResponseAction, ResponseAction = "microsoft.graph.security.restrictAppExecutionIncidentTaskResponseAction";
    inherited "identifierValue" IDENTIFIER_VALUE, with_identifier_value(String), "`identifierValue`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.restrictAppExecutionResponseAction`, metadata, with the accessors of [`ResponseAction`](ResponseAction)
    RestrictAppExecutionResponseAction: ResponseAction = "microsoft.graph.security.restrictAppExecutionResponseAction";
    "identifier" IDENTIFIER, identifier flags -> Option<Flags<super::security::DeviceIdEntityIdentifier>>, with_identifier(Flags<super::security::DeviceIdEntityIdentifier>), "`identifier`: `microsoft.graph.security.deviceIdEntityIdentifier`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.restrictedModeAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    RestrictedModeAuditRecord: super::security::AuditData = "microsoft.graph.security.restrictedModeAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.security.retentionDuration`](https://learn.microsoft.com/graph/api/resources/security-retentionduration?view=graph-rest-beta)
    RetentionDuration = "microsoft.graph.security.retentionDuration" {
        "microsoft.graph.security.retentionDurationForever",
        "microsoft.graph.security.retentionDurationInDays",
    }
}

crate::runtime::model! {
    /// Inherits from retentionduration.
    ///
    /// [`microsoft.graph.security.retentionDurationForever`](https://learn.microsoft.com/graph/api/resources/security-retentiondurationforever?view=graph-rest-beta), with the accessors of [`RetentionDuration`](RetentionDuration)
    RetentionDurationForever: RetentionDuration = "microsoft.graph.security.retentionDurationForever"
}

crate::runtime::model! {
    /// Inherits from retentionduration.
    ///
    /// [`microsoft.graph.security.retentionDurationInDays`](https://learn.microsoft.com/graph/api/resources/security-retentiondurationindays?view=graph-rest-beta), with the accessors of [`RetentionDuration`](RetentionDuration)
    RetentionDurationInDays: RetentionDuration = "microsoft.graph.security.retentionDurationInDays";
    "days" DAYS, days i32 -> Option<i32>, with_days(i32), "`days`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.security.retentionEvent`](https://learn.microsoft.com/graph/api/resources/security-retentionevent?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    RetentionEvent: super::Entity = "microsoft.graph.security.retentionEvent";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "eventPropagationResult" EVENT_PROPAGATION_RESULT, event_propagation_result model -> Option<&super::security::EventPropagationResult>, with_event_propagation_result(super::security::EventPropagationResult), "`eventPropagationResult`: `microsoft.graph.security.eventPropagationResult`, not in the metadata";
    "eventQueries" EVENT_QUERIES, event_queries models -> Option<&[super::security::EventQuery]>, with_event_queries(Vec<super::security::EventQuery>), "`eventQueries`: `Collection(microsoft.graph.security.eventQuery)`, type of the metadata";
    "retentionEventStatus" RETENTION_EVENT_STATUS, retention_event_status models -> Option<&[RetentionEventStatus]>, with_retention_event_status(Vec<RetentionEventStatus>), "`retentionEventStatus`: `Collection(microsoft.graph.security.retentionEventStatus)`, not in the metadata";
    "eventTriggerDateTime" EVENT_TRIGGER_DATE_TIME, event_trigger_date_time date_time -> Parsed<OffsetDateTime>, with_event_trigger_date_time(OffsetDateTime), "`eventTriggerDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "lastStatusUpdateDateTime" LAST_STATUS_UPDATE_DATE_TIME, last_status_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_status_update_date_time(OffsetDateTime), "`lastStatusUpdateDateTime`: `Edm.DateTimeOffset`";
    "eventPropagationResults" EVENT_PROPAGATION_RESULTS, event_propagation_results models -> Option<&[super::security::EventPropagationResult]>, with_event_propagation_results(Vec<super::security::EventPropagationResult>), "`eventPropagationResults`: `Collection(microsoft.graph.security.eventPropagationResult)`";
    "eventStatus" EVENT_STATUS, event_status model -> Option<&RetentionEventStatus>, with_event_status(RetentionEventStatus), "`eventStatus`: `microsoft.graph.security.retentionEventStatus`";
    "retentionEventType" RETENTION_EVENT_TYPE, retention_event_type model -> Option<&RetentionEventType>, with_retention_event_type(RetentionEventType), "`retentionEventType`: `microsoft.graph.security.retentionEventType`";
}

crate::runtime::model! {
    /// [`microsoft.graph.security.retentionEventStatus`](https://learn.microsoft.com/graph/api/resources/security-retentioneventstatus?view=graph-rest-beta)
    RetentionEventStatus = "microsoft.graph.security.retentionEventStatus";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`";
    "status" STATUS, status enumeration -> Option<super::security::EventStatusType>, with_status(super::security::EventStatusType), "`status`: `microsoft.graph.security.eventStatusType`" "Possible values are: pending, error, success, notAvaliable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.security.retentionEventType`](https://learn.microsoft.com/graph/api/resources/security-retentioneventtype?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    RetentionEventType: super::Entity = "microsoft.graph.security.retentionEventType";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.security.retentionLabel`](https://learn.microsoft.com/graph/api/resources/security-retentionlabel?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    RetentionLabel: super::Entity = "microsoft.graph.security.retentionLabel";
    inherited "id" ID, with_id(String), "`id`";
    "actionAfterRetentionPeriod" ACTION_AFTER_RETENTION_PERIOD, action_after_retention_period enumeration -> Option<super::security::ActionAfterRetentionPeriod>, with_action_after_retention_period(super::security::ActionAfterRetentionPeriod), "`actionAfterRetentionPeriod`: `microsoft.graph.security.actionAfterRetentionPeriod`" "Possible values are: none, delete, startDispositionReview, unknownFutureValue.";
    "behaviorDuringRetentionPeriod" BEHAVIOR_DURING_RETENTION_PERIOD, behavior_during_retention_period enumeration -> Option<super::security::BehaviorDuringRetentionPeriod>, with_behavior_during_retention_period(super::security::BehaviorDuringRetentionPeriod), "`behaviorDuringRetentionPeriod`: `microsoft.graph.security.behaviorDuringRetentionPeriod`" "Possible values are: doNotRetain, retain, retainAsRecord, retainAsRegulatoryRecord, unknownFutureValue.";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "descriptionForAdmins" DESCRIPTION_FOR_ADMINS, description_for_admins str -> Option<&str>, with_description_for_admins(String), "`descriptionForAdmins`: `Edm.String`" "Optional.";
    "descriptionForUsers" DESCRIPTION_FOR_USERS, description_for_users str -> Option<&str>, with_description_for_users(String), "`descriptionForUsers`: `Edm.String`" "Optional.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "dispositionReviewStages" DISPOSITION_REVIEW_STAGES, disposition_review_stages models -> Option<&[super::security::DispositionReviewStage]>, with_disposition_review_stages(Vec<super::security::DispositionReviewStage>), "`dispositionReviewStages`: `Collection(microsoft.graph.security.dispositionReviewStage)`";
    "isInUse" IS_IN_USE, is_in_use bool -> Option<bool>, with_is_in_use(bool), "`isInUse`: `Edm.Boolean`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "retentionDuration" RETENTION_DURATION, retention_duration model -> Option<&RetentionDuration>, with_retention_duration(RetentionDuration), "`retentionDuration`: `microsoft.graph.security.retentionDuration`";
    "retentionTrigger" RETENTION_TRIGGER, retention_trigger enumeration -> Option<RetentionTrigger>, with_retention_trigger(RetentionTrigger), "`retentionTrigger`: `microsoft.graph.security.retentionTrigger`" "Possible values are: dateLabeled, dateCreated, dateModified, dateOfEvent, unknownFutureValue.";
    "defaultRecordBehavior" DEFAULT_RECORD_BEHAVIOR, default_record_behavior enumeration -> Option<super::security::DefaultRecordBehavior>, with_default_record_behavior(super::security::DefaultRecordBehavior), "`defaultRecordBehavior`: `microsoft.graph.security.defaultRecordBehavior`" "Possible values are: startLocked, startUnlocked, unknownFutureValue.";
    "labelToBeApplied" LABEL_TO_BE_APPLIED, label_to_be_applied str -> Option<&str>, with_label_to_be_applied(String), "`labelToBeApplied`: `Edm.String`";
    "eventType" EVENT_TYPE, event_type model -> Option<&RetentionEventType>, with_event_type(RetentionEventType), "`eventType`: `microsoft.graph.security.retentionEventType`, not in the metadata";
    "descriptors" DESCRIPTORS, descriptors model -> Option<&super::security::FilePlanDescriptor>, with_descriptors(super::security::FilePlanDescriptor), "`descriptors`: `microsoft.graph.security.filePlanDescriptor`, metadata";
    "retentionEventType" RETENTION_EVENT_TYPE, retention_event_type model -> Option<&RetentionEventType>, with_retention_event_type(RetentionEventType), "`retentionEventType`: `microsoft.graph.security.retentionEventType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.retentionPolicyAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    RetentionPolicyAuditRecord: super::security::AuditData = "microsoft.graph.security.retentionPolicyAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.security.retentionTrigger`](https://learn.microsoft.com/graph/api/resources/enums-security?view=graph-rest-beta)
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

crate::runtime::model! {
    /// `microsoft.graph.security.ruleSchedule`, metadata
    RuleSchedule = "microsoft.graph.security.ruleSchedule";
    "frequency" FREQUENCY, frequency duration -> Parsed<Duration>, with_frequency(Duration), "`frequency`: `Edm.Duration`, metadata";
    "nextRunDateTime" NEXT_RUN_DATE_TIME, next_run_date_time date_time -> Parsed<OffsetDateTime>, with_next_run_date_time(OffsetDateTime), "`nextRunDateTime`: `Edm.DateTimeOffset`, metadata";
    "period" PERIOD, period str -> Option<&str>, with_period(String), "`period`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.rulesRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    RulesRoot: super::Entity = "microsoft.graph.security.rulesRoot";
    inherited "id" ID, with_id(String), "`id`";
    "detectionRules" DETECTION_RULES, detection_rules models -> Option<&[super::security::DetectionRule]>, with_detection_rules(Vec<super::security::DetectionRule>), "`detectionRules`: `Collection(microsoft.graph.security.detectionRule)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.runAntivirusScanIncidentTaskResponseAction`, metadata, with the accessors of [`IncidentTaskResponseAction`](super::security::IncidentTaskResponseAction)
    RunAntivirusScanIncidentTaskResponseAction: super::security::IncidentTaskResponseAction, ResponseAction = "microsoft.graph.security.runAntivirusScanIncidentTaskResponseAction";
    inherited "identifierValue" IDENTIFIER_VALUE, with_identifier_value(String), "`identifierValue`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.runAntivirusScanResponseAction`, metadata, with the accessors of [`ResponseAction`](ResponseAction)
    RunAntivirusScanResponseAction: ResponseAction = "microsoft.graph.security.runAntivirusScanResponseAction";
    "identifier" IDENTIFIER, identifier flags -> Option<Flags<super::security::DeviceIdEntityIdentifier>>, with_identifier(Flags<super::security::DeviceIdEntityIdentifier>), "`identifier`: `microsoft.graph.security.deviceIdEntityIdentifier`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.runDetails`, metadata
    RunDetails = "microsoft.graph.security.runDetails";
    "errorCode" ERROR_CODE, error_code enumeration -> Option<super::security::HuntingRuleErrorCode>, with_error_code(super::security::HuntingRuleErrorCode), "`errorCode`: `microsoft.graph.security.huntingRuleErrorCode`, metadata";
    "failureReason" FAILURE_REASON, failure_reason str -> Option<&str>, with_failure_reason(String), "`failureReason`: `Edm.String`, metadata";
    "lastRunDateTime" LAST_RUN_DATE_TIME, last_run_date_time date_time -> Parsed<OffsetDateTime>, with_last_run_date_time(OffsetDateTime), "`lastRunDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<super::security::HuntingRuleRunStatus>, with_status(super::security::HuntingRuleRunStatus), "`status`: `microsoft.graph.security.huntingRuleRunStatus`, metadata";
}
