// Written by `cargo xtask gen`; do not edit.
//! Types of the area `security`.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Uuid, Value};

crate::runtime::model! {
    /// Inherits from threatAssessmentRequest.
    ///
    /// [`microsoft.graph.emailFileAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/emailfileassessmentrequest?view=graph-rest-beta), with the accessors of [`ThreatAssessmentRequest`](super::ThreatAssessmentRequest)
    EmailFileAssessmentRequest: super::ThreatAssessmentRequest, super::Entity = "microsoft.graph.emailFileAssessmentRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "category" CATEGORY, with_category(super::ThreatCategory), "`category`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::ThreatAssessmentContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "expectedAssessment" EXPECTED_ASSESSMENT, with_expected_assessment(super::ThreatExpectedAssessment), "`expectedAssessment`";
    inherited "requestSource" REQUEST_SOURCE, with_request_source(super::ThreatAssessmentRequestSource), "`requestSource`";
    inherited "status" STATUS, with_status(super::ThreatAssessmentStatus), "`status`";
    inherited "results" RESULTS, with_results(Vec<super::ThreatAssessmentResult>), "`results`";
    "contentData" CONTENT_DATA, content_data str -> Option<&str>, with_content_data(String), "`contentData`: `Edm.String`";
    "destinationRoutingReason" DESTINATION_ROUTING_REASON, destination_routing_reason enumeration -> Option<super::MailDestinationRoutingReason>, with_destination_routing_reason(super::MailDestinationRoutingReason), "`destinationRoutingReason`: `microsoft.graph.mailDestinationRoutingReason`" "Possible values are: none, mailFlowRule, safeSender, blockedSender, advancedSpamFiltering, domainAllowList, domainBlockList, notInAddressBook, firstTimeSender, autoPurgeToInbox, autoPurgeToJunk, autoPurgeToDeleted, outbound, notJunk, junk.";
    "recipientEmail" RECIPIENT_EMAIL, recipient_email str -> Option<&str>, with_recipient_email(String), "`recipientEmail`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.emailPayloadDetail`, metadata, with the accessors of [`PayloadDetail`](super::PayloadDetail)
    EmailPayloadDetail: super::PayloadDetail = "microsoft.graph.emailPayloadDetail";
    inherited "coachmarks" COACHMARKS, with_coachmarks(Vec<super::PayloadCoachmark>), "`coachmarks`";
    inherited "content" CONTENT, with_content(String), "`content`";
    inherited "phishingUrl" PHISHING_URL, with_phishing_url(String), "`phishingUrl`";
    "fromEmail" FROM_EMAIL, from_email str -> Option<&str>, with_from_email(String), "`fromEmail`: `Edm.String`, metadata";
    "fromName" FROM_NAME, from_name str -> Option<&str>, with_from_name(String), "`fromName`: `Edm.String`, metadata";
    "isExternalSender" IS_EXTERNAL_SENDER, is_external_sender bool -> Option<bool>, with_is_external_sender(bool), "`isExternalSender`: `Edm.Boolean`, metadata";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.emailRole`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EmailRole = "microsoft.graph.emailRole" {
        Unknown = "unknown",
        Sender = "sender",
        Recipient = "recipient",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.embeddingInput`, metadata
    EmbeddingInput = "microsoft.graph.embeddingInput";
    "chunkOffsets" CHUNK_OFFSETS, chunk_offsets model -> Option<&super::ChunkOffsets>, with_chunk_offsets(super::ChunkOffsets), "`chunkOffsets`: `microsoft.graph.chunkOffsets`, metadata";
    "data" DATA, data str -> Option<&str>, with_data(String), "`data`: `Edm.String`, metadata";
    "modelType" MODEL_TYPE, model_type str -> Option<&str>, with_model_type(String), "`modelType`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.encryptContent`, metadata, with the accessors of [`LabelActionBase`](super::LabelActionBase)
    EncryptContent: super::LabelActionBase = "microsoft.graph.encryptContent" {
        "microsoft.graph.encryptWithTemplate",
        "microsoft.graph.encryptWithUserDefinedRights",
    };
    inherited "name" NAME, with_name(String), "`name`";
    "encryptWith" ENCRYPT_WITH, encrypt_with enumeration -> Option<super::EncryptWith>, with_encrypt_with(super::EncryptWith), "`encryptWith`: `microsoft.graph.encryptWith`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.encryptWith`, metadata
    EncryptWith = "microsoft.graph.encryptWith" {
        Template = "template",
        UserDefinedRights = "userDefinedRights",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.encryptWithTemplate`, metadata, with the accessors of [`EncryptContent`](super::EncryptContent)
    EncryptWithTemplate: super::EncryptContent, super::LabelActionBase = "microsoft.graph.encryptWithTemplate";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "encryptWith" ENCRYPT_WITH, with_encrypt_with(super::EncryptWith), "`encryptWith`";
    "availableForEncryption" AVAILABLE_FOR_ENCRYPTION, available_for_encryption bool -> Option<bool>, with_available_for_encryption(bool), "`availableForEncryption`: `Edm.Boolean`, metadata";
    "templateId" TEMPLATE_ID, template_id str -> Option<&str>, with_template_id(String), "`templateId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.encryptWithUserDefinedRights`, metadata, with the accessors of [`EncryptContent`](super::EncryptContent)
    EncryptWithUserDefinedRights: super::EncryptContent, super::LabelActionBase = "microsoft.graph.encryptWithUserDefinedRights";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "encryptWith" ENCRYPT_WITH, with_encrypt_with(super::EncryptWith), "`encryptWith`";
    "allowAdHocPermissions" ALLOW_AD_HOC_PERMISSIONS, allow_ad_hoc_permissions bool -> Option<bool>, with_allow_ad_hoc_permissions(bool), "`allowAdHocPermissions`: `Edm.Boolean`, metadata";
    "allowMailForwarding" ALLOW_MAIL_FORWARDING, allow_mail_forwarding bool -> Option<bool>, with_allow_mail_forwarding(bool), "`allowMailForwarding`: `Edm.Boolean`, metadata";
    "decryptionRightsManagementTemplateId" DECRYPTION_RIGHTS_MANAGEMENT_TEMPLATE_ID, decryption_rights_management_template_id str -> Option<&str>, with_decryption_rights_management_template_id(String), "`decryptionRightsManagementTemplateId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.endUserNotification`, metadata, with the accessors of [`Entity`](super::Entity)
    EndUserNotification: super::Entity = "microsoft.graph.endUserNotification";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::EmailIdentity>, with_created_by(super::EmailIdentity), "`createdBy`: `microsoft.graph.emailIdentity`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::EmailIdentity>, with_last_modified_by(super::EmailIdentity), "`lastModifiedBy`: `microsoft.graph.emailIdentity`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "notificationType" NOTIFICATION_TYPE, notification_type enumeration -> Option<super::EndUserNotificationType>, with_notification_type(super::EndUserNotificationType), "`notificationType`: `microsoft.graph.endUserNotificationType`, metadata";
    "source" SOURCE, source enumeration -> Option<super::SimulationContentSource>, with_source(super::SimulationContentSource), "`source`: `microsoft.graph.simulationContentSource`, metadata";
    "status" STATUS, status enumeration -> Option<super::SimulationContentStatus>, with_status(super::SimulationContentStatus), "`status`: `microsoft.graph.simulationContentStatus`, metadata";
    "supportedLocales" SUPPORTED_LOCALES, supported_locales strs -> Option<Vec<&str>>, with_supported_locales(Vec<String>), "`supportedLocales`: `Collection(Edm.String)`, metadata";
    "details" DETAILS, details models -> Option<&[super::EndUserNotificationDetail]>, with_details(Vec<super::EndUserNotificationDetail>), "`details`: `Collection(microsoft.graph.endUserNotificationDetail)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.endUserNotificationDetail`, metadata, with the accessors of [`Entity`](super::Entity)
    EndUserNotificationDetail: super::Entity = "microsoft.graph.endUserNotificationDetail";
    inherited "id" ID, with_id(String), "`id`";
    "emailContent" EMAIL_CONTENT, email_content str -> Option<&str>, with_email_content(String), "`emailContent`: `Edm.String`, metadata";
    "isDefaultLangauge" IS_DEFAULT_LANGAUGE, is_default_langauge bool -> Option<bool>, with_is_default_langauge(bool), "`isDefaultLangauge`: `Edm.Boolean`, metadata";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`, metadata";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`, metadata";
    "sentFrom" SENT_FROM, sent_from model -> Option<&super::EmailIdentity>, with_sent_from(super::EmailIdentity), "`sentFrom`: `microsoft.graph.emailIdentity`, metadata";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.endUserNotificationPreference`, metadata
    EndUserNotificationPreference = "microsoft.graph.endUserNotificationPreference" {
        Unknown = "unknown",
        Microsoft = "microsoft",
        Custom = "custom",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.endUserNotificationSetting`, metadata
    EndUserNotificationSetting = "microsoft.graph.endUserNotificationSetting" {
        "microsoft.graph.noTrainingNotificationSetting",
        "microsoft.graph.trainingNotificationSetting",
    };
    "notificationPreference" NOTIFICATION_PREFERENCE, notification_preference enumeration -> Option<super::EndUserNotificationPreference>, with_notification_preference(super::EndUserNotificationPreference), "`notificationPreference`: `microsoft.graph.endUserNotificationPreference`, metadata";
    "positiveReinforcement" POSITIVE_REINFORCEMENT, positive_reinforcement model -> Option<&super::PositiveReinforcementNotification>, with_positive_reinforcement(super::PositiveReinforcementNotification), "`positiveReinforcement`: `microsoft.graph.positiveReinforcementNotification`, metadata";
    "settingType" SETTING_TYPE, setting_type enumeration -> Option<super::EndUserNotificationSettingType>, with_setting_type(super::EndUserNotificationSettingType), "`settingType`: `microsoft.graph.endUserNotificationSettingType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.endUserNotificationSettingType`, metadata
    EndUserNotificationSettingType = "microsoft.graph.endUserNotificationSettingType" {
        Unknown = "unknown",
        NoTraining = "noTraining",
        TrainingSelected = "trainingSelected",
        NoNotification = "noNotification",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.endUserNotificationType`, metadata
    EndUserNotificationType = "microsoft.graph.endUserNotificationType" {
        Unknown = "unknown",
        PositiveReinforcement = "positiveReinforcement",
        NoTraining = "noTraining",
        TrainingAssignment = "trainingAssignment",
        TrainingReminder = "trainingReminder",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.enforcementResultStatus`, metadata
    EnforcementResultStatus = "microsoft.graph.enforcementResultStatus" {
        Success = "success",
        MissingOrInvalidConfiguration = "missingOrInvalidConfiguration",
        UserOverride = "userOverride",
        AgentFailure = "agentFailure",
        EnforcementTimeout = "enforcementTimeout",
        OSOverride = "oSOverride",
        ProcessNonExistent = "processNonExistent",
        Other = "other",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.errorActions`, metadata
    ErrorActions = "microsoft.graph.errorActions" {
        None = "none",
        Audit = "audit",
        Block = "block",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.errorSettings`, metadata
    ErrorSettings = "microsoft.graph.errorSettings";
    "errorAction" ERROR_ACTION, error_action flags -> Option<Flags<super::ErrorActions>>, with_error_action(Flags<super::ErrorActions>), "`errorAction`: `microsoft.graph.errorActions`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.evaluateLabelJobResponse`, metadata, with the accessors of [`JobResponseBase`](super::JobResponseBase)
    EvaluateLabelJobResponse: super::JobResponseBase, super::Entity = "microsoft.graph.evaluateLabelJobResponse";
    inherited "id" ID, with_id(String), "`id`";
    inherited "creationDateTime" CREATION_DATE_TIME, with_creation_date_time(OffsetDateTime), "`creationDateTime`";
    inherited "endDateTime" END_DATE_TIME, with_end_date_time(OffsetDateTime), "`endDateTime`";
    inherited "error" ERROR, with_error(super::ClassificationError), "`error`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "status" STATUS, with_status(String), "`status`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    inherited "type" TYPE, with_type(String), "`type`";
    inherited "userId" USER_ID, with_user_id(String), "`userId`";
    "result" RESULT, result model -> Option<&super::EvaluateLabelJobResultGroup>, with_result(super::EvaluateLabelJobResultGroup), "`result`: `microsoft.graph.evaluateLabelJobResultGroup`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.evaluateLabelJobResult`, metadata
    EvaluateLabelJobResult = "microsoft.graph.evaluateLabelJobResult";
    "responsiblePolicy" RESPONSIBLE_POLICY, responsible_policy model -> Option<&super::ResponsiblePolicy>, with_responsible_policy(super::ResponsiblePolicy), "`responsiblePolicy`: `microsoft.graph.responsiblePolicy`, metadata";
    "responsibleSensitiveTypes" RESPONSIBLE_SENSITIVE_TYPES, responsible_sensitive_types models -> Option<&[super::ResponsibleSensitiveType]>, with_responsible_sensitive_types(Vec<super::ResponsibleSensitiveType>), "`responsibleSensitiveTypes`: `Collection(microsoft.graph.responsibleSensitiveType)`, metadata";
    "sensitivityLabel" SENSITIVITY_LABEL, sensitivity_label model -> Option<&super::MatchingLabel>, with_sensitivity_label(super::MatchingLabel), "`sensitivityLabel`: `microsoft.graph.matchingLabel`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.evaluateLabelJobResultGroup`, metadata
    EvaluateLabelJobResultGroup = "microsoft.graph.evaluateLabelJobResultGroup";
    "automatic" AUTOMATIC, automatic model -> Option<&super::EvaluateLabelJobResult>, with_automatic(super::EvaluateLabelJobResult), "`automatic`: `microsoft.graph.evaluateLabelJobResult`, metadata";
    "recommended" RECOMMENDED, recommended model -> Option<&super::EvaluateLabelJobResult>, with_recommended(super::EvaluateLabelJobResult), "`recommended`: `microsoft.graph.evaluateLabelJobResult`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.evaluateSensitivityLabelsRequest`, metadata
    EvaluateSensitivityLabelsRequest = "microsoft.graph.evaluateSensitivityLabelsRequest";
    "currentLabel" CURRENT_LABEL, current_label model -> Option<&super::CurrentLabel>, with_current_label(super::CurrentLabel), "`currentLabel`: `microsoft.graph.currentLabel`, metadata";
    "discoveredSensitiveTypes" DISCOVERED_SENSITIVE_TYPES, discovered_sensitive_types models -> Option<&[super::DiscoveredSensitiveType]>, with_discovered_sensitive_types(Vec<super::DiscoveredSensitiveType>), "`discoveredSensitiveTypes`: `Collection(microsoft.graph.discoveredSensitiveType)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.evaluationErrorCategory`, metadata
    EvaluationErrorCategory = "microsoft.graph.evaluationErrorCategory" {
        Unknown = "unknown",
        SystemLimit = "systemLimit",
        SystemError = "systemError",
        EnforcementError = "enforcementError",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.evaluationErrorDetail`, metadata
    EvaluationErrorDetail = "microsoft.graph.evaluationErrorDetail";
    "errorCategory" ERROR_CATEGORY, error_category enumeration -> Option<super::EvaluationErrorCategory>, with_error_category(super::EvaluationErrorCategory), "`errorCategory`: `microsoft.graph.evaluationErrorCategory`, metadata";
    "errorMessage" ERROR_MESSAGE, error_message str -> Option<&str>, with_error_message(String), "`errorMessage`: `Edm.String`, metadata";
    "errorType" ERROR_TYPE, error_type enumeration -> Option<super::EvaluationErrorType>, with_error_type(super::EvaluationErrorType), "`errorType`: `microsoft.graph.evaluationErrorType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.evaluationErrorType`, metadata
    EvaluationErrorType = "microsoft.graph.evaluationErrorType" {
        UnsupportedFile = "unsupportedFile",
        PasswordProtectedFile = "passwordProtectedFile",
        FileTooLarge = "fileTooLarge",
        ArchiveSizeTooLarge = "archiveSizeTooLarge",
        TextExceedsMceThreshold = "textExceedsMceThreshold",
        PartiallyScannedArchive = "partiallyScannedArchive",
        PartialImageExtraction = "partialImageExtraction",
        ImageOcrPartialResult = "imageOcrPartialResult",
        OcrProcessingFailure = "ocrProcessingFailure",
        OcrQuotaExhausted = "ocrQuotaExhausted",
        ClassificationServiceError = "classificationServiceError",
        SitExtractionFailure = "sitExtractionFailure",
        TextExtractionFailure = "textExtractionFailure",
        ArchiveTextExtractionError = "archiveTextExtractionError",
        MissingOrInvalidConfiguration = "missingOrInvalidConfiguration",
        AgentFailure = "agentFailure",
        EnforcementTimeout = "enforcementTimeout",
        OsOverride = "osOverride",
        ProcessNonExistent = "processNonExistent",
        Other = "other",
        ServiceTimeout = "serviceTimeout",
        ServiceError = "serviceError",
        ServiceUnavailable = "serviceUnavailable",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.evaluationIncompleteActivityMetadata`, metadata, with the accessors of [`ProcessContentMetadataBase`](super::ProcessContentMetadataBase)
    EvaluationIncompleteActivityMetadata: super::ProcessContentMetadataBase = "microsoft.graph.evaluationIncompleteActivityMetadata";
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
    "errorAction" ERROR_ACTION, error_action flags -> Option<Flags<super::ErrorActions>>, with_error_action(Flags<super::ErrorActions>), "`errorAction`: `microsoft.graph.errorActions`, metadata";
    "inspectionIncompleteReason" INSPECTION_INCOMPLETE_REASON, inspection_incomplete_reason model -> Option<&super::EvaluationErrorDetail>, with_inspection_incomplete_reason(super::EvaluationErrorDetail), "`inspectionIncompleteReason`: `microsoft.graph.evaluationErrorDetail`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.evaluationScope`, metadata
    EvaluationScope = "microsoft.graph.evaluationScope";
    "type" TYPE, type_ enumeration -> Option<super::EvaluationScopeType>, with_type(super::EvaluationScopeType), "`type`: `microsoft.graph.evaluationScopeType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.evaluationScopeType`, metadata
    EvaluationScopeType = "microsoft.graph.evaluationScopeType" {
        Tenant = "tenant",
        Agent = "agent",
        AnonymousUser = "anonymousUser",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.exactDataMatchDiagnostic`, metadata
    ExactDataMatchDiagnostic = "microsoft.graph.exactDataMatchDiagnostic";
    "classificationLimits" CLASSIFICATION_LIMITS, classification_limits untyped -> Option<&Value>, with_classification_limits(Value), "`classificationLimits`: `Edm.Untyped`, metadata";
    "unmatchedItems" UNMATCHED_ITEMS, unmatched_items untyped -> Option<&Value>, with_unmatched_items(Value), "`unmatchedItems`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.exactDataMatchStoreColumn`, metadata
    ExactDataMatchStoreColumn = "microsoft.graph.exactDataMatchStoreColumn";
    "ignoredDelimiters" IGNORED_DELIMITERS, ignored_delimiters strs -> Option<Vec<&str>>, with_ignored_delimiters(Vec<String>), "`ignoredDelimiters`: `Collection(Edm.String)`, metadata";
    "isCaseInsensitive" IS_CASE_INSENSITIVE, is_case_insensitive bool -> Option<bool>, with_is_case_insensitive(bool), "`isCaseInsensitive`: `Edm.Boolean`, metadata";
    "isSearchable" IS_SEARCHABLE, is_searchable bool -> Option<bool>, with_is_searchable(bool), "`isSearchable`: `Edm.Boolean`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.exactMatchClassificationRequest`, metadata
    ExactMatchClassificationRequest = "microsoft.graph.exactMatchClassificationRequest";
    "contentClassifications" CONTENT_CLASSIFICATIONS, content_classifications models -> Option<&[super::ContentClassification]>, with_content_classifications(Vec<super::ContentClassification>), "`contentClassifications`: `Collection(microsoft.graph.contentClassification)`, metadata";
    "sensitiveTypeIds" SENSITIVE_TYPE_IDS, sensitive_type_ids strs -> Option<Vec<&str>>, with_sensitive_type_ids(Vec<String>), "`sensitiveTypeIds`: `Collection(Edm.String)`, metadata";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`, metadata";
    "timeoutInMs" TIMEOUT_IN_MS, timeout_in_ms i32 -> Option<i32>, with_timeout_in_ms(i32), "`timeoutInMs`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.exactMatchClassificationResult`, metadata
    ExactMatchClassificationResult = "microsoft.graph.exactMatchClassificationResult";
    "classification" CLASSIFICATION, classification models -> Option<&[super::ExactMatchDetectedSensitiveContent]>, with_classification(Vec<super::ExactMatchDetectedSensitiveContent>), "`classification`: `Collection(microsoft.graph.exactMatchDetectedSensitiveContent)`, metadata";
    "errors" ERRORS, errors models -> Option<&[super::ClassificationError]>, with_errors(Vec<super::ClassificationError>), "`errors`: `Collection(microsoft.graph.classificationError)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.exactMatchDataStore`, metadata, with the accessors of [`ExactMatchDataStoreBase`](super::ExactMatchDataStoreBase)
    ExactMatchDataStore: super::ExactMatchDataStoreBase, super::Entity = "microsoft.graph.exactMatchDataStore";
    inherited "id" ID, with_id(String), "`id`";
    inherited "columns" COLUMNS, with_columns(Vec<super::ExactDataMatchStoreColumn>), "`columns`";
    inherited "dataLastUpdatedDateTime" DATA_LAST_UPDATED_DATE_TIME, with_data_last_updated_date_time(OffsetDateTime), "`dataLastUpdatedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "sessions" SESSIONS, sessions models -> Option<&[super::ExactMatchSession]>, with_sessions(Vec<super::ExactMatchSession>), "`sessions`: `Collection(microsoft.graph.exactMatchSession)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.exactMatchDataStoreBase`, metadata, with the accessors of [`Entity`](super::Entity)
    ExactMatchDataStoreBase: super::Entity = "microsoft.graph.exactMatchDataStoreBase" {
        "microsoft.graph.exactMatchDataStore",
    };
    inherited "id" ID, with_id(String), "`id`";
    "columns" COLUMNS, columns models -> Option<&[super::ExactDataMatchStoreColumn]>, with_columns(Vec<super::ExactDataMatchStoreColumn>), "`columns`: `Collection(microsoft.graph.exactDataMatchStoreColumn)`, metadata";
    "dataLastUpdatedDateTime" DATA_LAST_UPDATED_DATE_TIME, data_last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_data_last_updated_date_time(OffsetDateTime), "`dataLastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.exactMatchDetectedSensitiveContent`, metadata, with the accessors of [`DetectedSensitiveContentBase`](super::DetectedSensitiveContentBase)
    ExactMatchDetectedSensitiveContent: super::DetectedSensitiveContentBase = "microsoft.graph.exactMatchDetectedSensitiveContent";
    inherited "confidence" CONFIDENCE, with_confidence(i32), "`confidence`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(Uuid), "`id`";
    inherited "recommendedConfidence" RECOMMENDED_CONFIDENCE, with_recommended_confidence(i32), "`recommendedConfidence`";
    inherited "uniqueCount" UNIQUE_COUNT, with_unique_count(i32), "`uniqueCount`";
    "matches" MATCHES, matches models -> Option<&[super::SensitiveContentLocation]>, with_matches(Vec<super::SensitiveContentLocation>), "`matches`: `Collection(microsoft.graph.sensitiveContentLocation)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.exactMatchDiagnostic`, metadata
    ExactMatchDiagnostic = "microsoft.graph.exactMatchDiagnostic";
    "classificationId" CLASSIFICATION_ID, classification_id guid -> Parsed<Uuid>, with_classification_id(Uuid), "`classificationId`: `Edm.Guid`, metadata";
    "classificationLimits" CLASSIFICATION_LIMITS, classification_limits models -> Option<&[super::ClassificationLimit]>, with_classification_limits(Vec<super::ClassificationLimit>), "`classificationLimits`: `Collection(microsoft.graph.classificationLimit)`, metadata";
    "unmatchedItems" UNMATCHED_ITEMS, unmatched_items models -> Option<&[super::Unmatched]>, with_unmatched_items(Vec<super::Unmatched>), "`unmatchedItems`: `Collection(microsoft.graph.unmatched)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.exactMatchJobBase`, metadata, with the accessors of [`Entity`](super::Entity)
    ExactMatchJobBase: super::Entity = "microsoft.graph.exactMatchJobBase" {
        "microsoft.graph.exactMatchLookupJob",
        "microsoft.graph.exactMatchSession",
        "microsoft.graph.exactMatchSessionBase",
    };
    inherited "id" ID, with_id(String), "`id`";
    "completionDateTime" COMPLETION_DATE_TIME, completion_date_time date_time -> Parsed<OffsetDateTime>, with_completion_date_time(OffsetDateTime), "`completionDateTime`: `Edm.DateTimeOffset`, metadata";
    "creationDateTime" CREATION_DATE_TIME, creation_date_time date_time -> Parsed<OffsetDateTime>, with_creation_date_time(OffsetDateTime), "`creationDateTime`: `Edm.DateTimeOffset`, metadata";
    "error" ERROR, error model -> Option<&super::ClassificationError>, with_error(super::ClassificationError), "`error`: `microsoft.graph.classificationError`, metadata";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.exactMatchLookupJob`, metadata, with the accessors of [`ExactMatchJobBase`](super::ExactMatchJobBase)
    ExactMatchLookupJob: super::ExactMatchJobBase, super::Entity = "microsoft.graph.exactMatchLookupJob";
    inherited "id" ID, with_id(String), "`id`";
    inherited "completionDateTime" COMPLETION_DATE_TIME, with_completion_date_time(OffsetDateTime), "`completionDateTime`";
    inherited "creationDateTime" CREATION_DATE_TIME, with_creation_date_time(OffsetDateTime), "`creationDateTime`";
    inherited "error" ERROR, with_error(super::ClassificationError), "`error`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`, metadata";
    "matchingRows" MATCHING_ROWS, matching_rows models -> Option<&[super::LookupResultRow]>, with_matching_rows(Vec<super::LookupResultRow>), "`matchingRows`: `Collection(microsoft.graph.lookupResultRow)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.exactMatchSession`, metadata, with the accessors of [`ExactMatchSessionBase`](super::ExactMatchSessionBase)
    ExactMatchSession: super::ExactMatchSessionBase, super::Entity = "microsoft.graph.exactMatchSession";
    inherited "id" ID, with_id(String), "`id`";
    inherited "completionDateTime" COMPLETION_DATE_TIME, with_completion_date_time(OffsetDateTime), "`completionDateTime`";
    inherited "creationDateTime" CREATION_DATE_TIME, with_creation_date_time(OffsetDateTime), "`creationDateTime`";
    inherited "error" ERROR, with_error(super::ClassificationError), "`error`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "dataStoreId" DATA_STORE_ID, with_data_store_id(String), "`dataStoreId`";
    inherited "processingCompletionDateTime" PROCESSING_COMPLETION_DATE_TIME, with_processing_completion_date_time(OffsetDateTime), "`processingCompletionDateTime`";
    inherited "remainingBlockCount" REMAINING_BLOCK_COUNT, with_remaining_block_count(i32), "`remainingBlockCount`";
    inherited "remainingJobCount" REMAINING_JOB_COUNT, with_remaining_job_count(i32), "`remainingJobCount`";
    inherited "state" STATE, with_state(String), "`state`";
    inherited "totalBlockCount" TOTAL_BLOCK_COUNT, with_total_block_count(i32), "`totalBlockCount`";
    inherited "totalJobCount" TOTAL_JOB_COUNT, with_total_job_count(i32), "`totalJobCount`";
    inherited "uploadCompletionDateTime" UPLOAD_COMPLETION_DATE_TIME, with_upload_completion_date_time(OffsetDateTime), "`uploadCompletionDateTime`";
    "checksum" CHECKSUM, checksum str -> Option<&str>, with_checksum(String), "`checksum`: `Edm.String`, metadata";
    "dataUploadURI" DATA_UPLOAD_URI, data_upload_uri str -> Option<&str>, with_data_upload_uri(String), "`dataUploadURI`: `Edm.String`, metadata";
    "fields" FIELDS, fields strs -> Option<Vec<&str>>, with_fields(Vec<String>), "`fields`: `Collection(Edm.String)`, metadata";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`, metadata";
    "rowsPerBlock" ROWS_PER_BLOCK, rows_per_block i32 -> Option<i32>, with_rows_per_block(i32), "`rowsPerBlock`: `Edm.Int32`, metadata";
    "salt" SALT, salt str -> Option<&str>, with_salt(String), "`salt`: `Edm.String`, metadata";
    "uploadAgentId" UPLOAD_AGENT_ID, upload_agent_id str -> Option<&str>, with_upload_agent_id(String), "`uploadAgentId`: `Edm.String`, metadata";
    "uploadAgent" UPLOAD_AGENT, upload_agent model -> Option<&super::ExactMatchUploadAgent>, with_upload_agent(super::ExactMatchUploadAgent), "`uploadAgent`: `microsoft.graph.exactMatchUploadAgent`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.exactMatchSessionBase`, metadata, with the accessors of [`ExactMatchJobBase`](super::ExactMatchJobBase)
    ExactMatchSessionBase: super::ExactMatchJobBase, super::Entity = "microsoft.graph.exactMatchSessionBase" {
        "microsoft.graph.exactMatchSession",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "completionDateTime" COMPLETION_DATE_TIME, with_completion_date_time(OffsetDateTime), "`completionDateTime`";
    inherited "creationDateTime" CREATION_DATE_TIME, with_creation_date_time(OffsetDateTime), "`creationDateTime`";
    inherited "error" ERROR, with_error(super::ClassificationError), "`error`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    "dataStoreId" DATA_STORE_ID, data_store_id str -> Option<&str>, with_data_store_id(String), "`dataStoreId`: `Edm.String`, metadata";
    "processingCompletionDateTime" PROCESSING_COMPLETION_DATE_TIME, processing_completion_date_time date_time -> Parsed<OffsetDateTime>, with_processing_completion_date_time(OffsetDateTime), "`processingCompletionDateTime`: `Edm.DateTimeOffset`, metadata";
    "remainingBlockCount" REMAINING_BLOCK_COUNT, remaining_block_count i32 -> Option<i32>, with_remaining_block_count(i32), "`remainingBlockCount`: `Edm.Int32`, metadata";
    "remainingJobCount" REMAINING_JOB_COUNT, remaining_job_count i32 -> Option<i32>, with_remaining_job_count(i32), "`remainingJobCount`: `Edm.Int32`, metadata";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`, metadata";
    "totalBlockCount" TOTAL_BLOCK_COUNT, total_block_count i32 -> Option<i32>, with_total_block_count(i32), "`totalBlockCount`: `Edm.Int32`, metadata";
    "totalJobCount" TOTAL_JOB_COUNT, total_job_count i32 -> Option<i32>, with_total_job_count(i32), "`totalJobCount`: `Edm.Int32`, metadata";
    "uploadCompletionDateTime" UPLOAD_COMPLETION_DATE_TIME, upload_completion_date_time date_time -> Parsed<OffsetDateTime>, with_upload_completion_date_time(OffsetDateTime), "`uploadCompletionDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.exactMatchUploadAgent`, metadata, with the accessors of [`Entity`](super::Entity)
    ExactMatchUploadAgent: super::Entity = "microsoft.graph.exactMatchUploadAgent";
    inherited "id" ID, with_id(String), "`id`";
    "creationDateTime" CREATION_DATE_TIME, creation_date_time date_time -> Parsed<OffsetDateTime>, with_creation_date_time(OffsetDateTime), "`creationDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.executionMode`, metadata
    ExecutionMode = "microsoft.graph.executionMode" {
        EvaluateInline = "evaluateInline",
        EvaluateOffline = "evaluateOffline",
        UnknownFutureValue = "unknownFutureValue",
    }
}
