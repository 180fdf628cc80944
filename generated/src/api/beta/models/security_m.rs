// Written by `cargo xtask gen`; do not edit.
//! Types of the area `security`.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// `microsoft.graph.machineLearningDetectedSensitiveContent`, metadata, with the accessors of [`DetectedSensitiveContent`](super::DetectedSensitiveContent)
    MachineLearningDetectedSensitiveContent: super::DetectedSensitiveContent = "microsoft.graph.machineLearningDetectedSensitiveContent";
    inherited "confidence" CONFIDENCE, with_confidence(i32), "`confidence`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(Uuid), "`id`";
    inherited "recommendedConfidence" RECOMMENDED_CONFIDENCE, with_recommended_confidence(i32), "`recommendedConfidence`";
    inherited "uniqueCount" UNIQUE_COUNT, with_unique_count(i32), "`uniqueCount`";
    inherited "classificationAttributes" CLASSIFICATION_ATTRIBUTES, with_classification_attributes(Vec<super::ClassificationAttribute>), "`classificationAttributes`";
    inherited "classificationMethod" CLASSIFICATION_METHOD, with_classification_method(super::ClassificationMethod), "`classificationMethod`";
    inherited "matches" MATCHES, with_matches(Vec<super::SensitiveContentLocation>), "`matches`";
    inherited "scope" SCOPE, with_scope(Flags<super::SensitiveTypeScope>), "`scope`";
    inherited "sensitiveTypeSource" SENSITIVE_TYPE_SOURCE, with_sensitive_type_source(super::SensitiveTypeSource), "`sensitiveTypeSource`";
    "matchTolerance" MATCH_TOLERANCE, match_tolerance flags -> Option<Flags<super::MlClassificationMatchTolerance>>, with_match_tolerance(Flags<super::MlClassificationMatchTolerance>), "`matchTolerance`: `microsoft.graph.mlClassificationMatchTolerance`, metadata";
    "modelVersion" MODEL_VERSION, model_version str -> Option<&str>, with_model_version(String), "`modelVersion`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from threatAssessmentRequest.
    ///
    /// [`microsoft.graph.mailAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/mailassessmentrequest?view=graph-rest-beta), with the accessors of [`ThreatAssessmentRequest`](super::ThreatAssessmentRequest)
    MailAssessmentRequest: super::ThreatAssessmentRequest, super::Entity = "microsoft.graph.mailAssessmentRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "category" CATEGORY, with_category(super::ThreatCategory), "`category`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::ThreatAssessmentContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "expectedAssessment" EXPECTED_ASSESSMENT, with_expected_assessment(super::ThreatExpectedAssessment), "`expectedAssessment`";
    inherited "requestSource" REQUEST_SOURCE, with_request_source(super::ThreatAssessmentRequestSource), "`requestSource`";
    inherited "status" STATUS, with_status(super::ThreatAssessmentStatus), "`status`";
    inherited "results" RESULTS, with_results(Vec<super::ThreatAssessmentResult>), "`results`";
    "destinationRoutingReason" DESTINATION_ROUTING_REASON, destination_routing_reason enumeration -> Option<super::MailDestinationRoutingReason>, with_destination_routing_reason(super::MailDestinationRoutingReason), "`destinationRoutingReason`: `microsoft.graph.mailDestinationRoutingReason`" "Possible values are: none, mailFlowRule, safeSender, blockedSender, advancedSpamFiltering, domainAllowList, domainBlockList, notInAddressBook, firstTimeSender, autoPurgeToInbox, autoPurgeToJunk, autoPurgeToDeleted, outbound, notJunk, junk.";
    "messageUri" MESSAGE_URI, message_uri str -> Option<&str>, with_message_uri(String), "`messageUri`: `Edm.String`";
    "recipientEmail" RECIPIENT_EMAIL, recipient_email str -> Option<&str>, with_recipient_email(String), "`recipientEmail`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mailDestinationRoutingReason`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    MailDestinationRoutingReason = "microsoft.graph.mailDestinationRoutingReason" {
        None = "none",
        MailFlowRule = "mailFlowRule",
        SafeSender = "safeSender",
        BlockedSender = "blockedSender",
        AdvancedSpamFiltering = "advancedSpamFiltering",
        DomainAllowList = "domainAllowList",
        DomainBlockList = "domainBlockList",
        NotInAddressBook = "notInAddressBook",
        FirstTimeSender = "firstTimeSender",
        AutoPurgeToInbox = "autoPurgeToInbox",
        AutoPurgeToJunk = "autoPurgeToJunk",
        AutoPurgeToDeleted = "autoPurgeToDeleted",
        Outbound = "outbound",
        NotJunk = "notJunk",
        Junk = "junk",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.malwareState`](https://learn.microsoft.com/graph/api/resources/malwarestate?view=graph-rest-beta)
    MalwareState = "microsoft.graph.malwareState";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`";
    "family" FAMILY, family str -> Option<&str>, with_family(String), "`family`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "severity" SEVERITY, severity str -> Option<&str>, with_severity(String), "`severity`: `Edm.String`";
    "wasRunning" WAS_RUNNING, was_running bool -> Option<bool>, with_was_running(bool), "`wasRunning`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// `microsoft.graph.markContent`, metadata, with the accessors of [`LabelActionBase`](super::LabelActionBase)
    MarkContent: super::LabelActionBase = "microsoft.graph.markContent" {
        "microsoft.graph.addFooter",
        "microsoft.graph.addHeader",
        "microsoft.graph.addWatermark",
    };
    inherited "name" NAME, with_name(String), "`name`";
    "fontColor" FONT_COLOR, font_color str -> Option<&str>, with_font_color(String), "`fontColor`: `Edm.String`, metadata";
    "fontSize" FONT_SIZE, font_size i64 -> Option<i64>, with_font_size(i64), "`fontSize`: `Edm.Int64`, metadata";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.matchLocation`, metadata
    MatchLocation = "microsoft.graph.matchLocation";
    "length" LENGTH, length i32 -> Option<i32>, with_length(i32), "`length`: `Edm.Int32`, metadata";
    "offset" OFFSET, offset i32 -> Option<i32>, with_offset(i32), "`offset`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.matchingDlpRule`, metadata
    MatchingDlpRule = "microsoft.graph.matchingDlpRule";
    "actions" ACTIONS, actions models -> Option<&[super::DlpActionInfo]>, with_actions(Vec<super::DlpActionInfo>), "`actions`: `Collection(microsoft.graph.dlpActionInfo)`, metadata";
    "isMostRestrictive" IS_MOST_RESTRICTIVE, is_most_restrictive bool -> Option<bool>, with_is_most_restrictive(bool), "`isMostRestrictive`: `Edm.Boolean`, metadata";
    "policyId" POLICY_ID, policy_id str -> Option<&str>, with_policy_id(String), "`policyId`: `Edm.String`, metadata";
    "policyName" POLICY_NAME, policy_name str -> Option<&str>, with_policy_name(String), "`policyName`: `Edm.String`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "ruleId" RULE_ID, rule_id str -> Option<&str>, with_rule_id(String), "`ruleId`: `Edm.String`, metadata";
    "ruleMode" RULE_MODE, rule_mode enumeration -> Option<super::RuleMode>, with_rule_mode(super::RuleMode), "`ruleMode`: `microsoft.graph.ruleMode`, metadata";
    "ruleName" RULE_NAME, rule_name str -> Option<&str>, with_rule_name(String), "`ruleName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.matchingLabel`, metadata
    MatchingLabel = "microsoft.graph.matchingLabel";
    "applicationMode" APPLICATION_MODE, application_mode enumeration -> Option<super::ApplicationMode>, with_application_mode(super::ApplicationMode), "`applicationMode`: `microsoft.graph.applicationMode`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "isEndpointProtectionEnabled" IS_ENDPOINT_PROTECTION_ENABLED, is_endpoint_protection_enabled bool -> Option<bool>, with_is_endpoint_protection_enabled(bool), "`isEndpointProtectionEnabled`: `Edm.Boolean`, metadata";
    "labelActions" LABEL_ACTIONS, label_actions models -> Option<&[super::LabelActionBase]>, with_label_actions(Vec<super::LabelActionBase>), "`labelActions`: `Collection(microsoft.graph.labelActionBase)`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "policyTip" POLICY_TIP, policy_tip str -> Option<&str>, with_policy_tip(String), "`policyTip`: `Edm.String`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "toolTip" TOOL_TIP, tool_tip str -> Option<&str>, with_tool_tip(String), "`toolTip`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.messageSecurityState`, metadata
    MessageSecurityState = "microsoft.graph.messageSecurityState";
    "connectingIP" CONNECTING_IP, connecting_ip str -> Option<&str>, with_connecting_ip(String), "`connectingIP`: `Edm.String`, metadata";
    "deliveryAction" DELIVERY_ACTION, delivery_action str -> Option<&str>, with_delivery_action(String), "`deliveryAction`: `Edm.String`, metadata";
    "deliveryLocation" DELIVERY_LOCATION, delivery_location str -> Option<&str>, with_delivery_location(String), "`deliveryLocation`: `Edm.String`, metadata";
    "directionality" DIRECTIONALITY, directionality str -> Option<&str>, with_directionality(String), "`directionality`: `Edm.String`, metadata";
    "internetMessageId" INTERNET_MESSAGE_ID, internet_message_id str -> Option<&str>, with_internet_message_id(String), "`internetMessageId`: `Edm.String`, metadata";
    "messageFingerprint" MESSAGE_FINGERPRINT, message_fingerprint str -> Option<&str>, with_message_fingerprint(String), "`messageFingerprint`: `Edm.String`, metadata";
    "messageReceivedDateTime" MESSAGE_RECEIVED_DATE_TIME, message_received_date_time date_time -> Parsed<OffsetDateTime>, with_message_received_date_time(OffsetDateTime), "`messageReceivedDateTime`: `Edm.DateTimeOffset`, metadata";
    "messageSubject" MESSAGE_SUBJECT, message_subject str -> Option<&str>, with_message_subject(String), "`messageSubject`: `Edm.String`, metadata";
    "networkMessageId" NETWORK_MESSAGE_ID, network_message_id str -> Option<&str>, with_network_message_id(String), "`networkMessageId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.microsoftCustomTrainingSetting`, metadata, with the accessors of [`TrainingSetting`](super::TrainingSetting)
    MicrosoftCustomTrainingSetting: super::TrainingSetting = "microsoft.graph.microsoftCustomTrainingSetting";
    inherited "settingType" SETTING_TYPE, with_setting_type(super::TrainingSettingType), "`settingType`";
    "completionDateTime" COMPLETION_DATE_TIME, completion_date_time date_time -> Parsed<OffsetDateTime>, with_completion_date_time(OffsetDateTime), "`completionDateTime`: `Edm.DateTimeOffset`, metadata";
    "trainingAssignmentMappings" TRAINING_ASSIGNMENT_MAPPINGS, training_assignment_mappings models -> Option<&[super::MicrosoftTrainingAssignmentMapping]>, with_training_assignment_mappings(Vec<super::MicrosoftTrainingAssignmentMapping>), "`trainingAssignmentMappings`: `Collection(microsoft.graph.microsoftTrainingAssignmentMapping)`, metadata";
    "trainingCompletionDuration" TRAINING_COMPLETION_DURATION, training_completion_duration enumeration -> Option<super::TrainingCompletionDuration>, with_training_completion_duration(super::TrainingCompletionDuration), "`trainingCompletionDuration`: `microsoft.graph.trainingCompletionDuration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.microsoftManagedTrainingSetting`, metadata, with the accessors of [`TrainingSetting`](super::TrainingSetting)
    MicrosoftManagedTrainingSetting: super::TrainingSetting = "microsoft.graph.microsoftManagedTrainingSetting";
    inherited "settingType" SETTING_TYPE, with_setting_type(super::TrainingSettingType), "`settingType`";
    "completionDateTime" COMPLETION_DATE_TIME, completion_date_time date_time -> Parsed<OffsetDateTime>, with_completion_date_time(OffsetDateTime), "`completionDateTime`: `Edm.DateTimeOffset`, metadata";
    "trainingCompletionDuration" TRAINING_COMPLETION_DURATION, training_completion_duration enumeration -> Option<super::TrainingCompletionDuration>, with_training_completion_duration(super::TrainingCompletionDuration), "`trainingCompletionDuration`: `microsoft.graph.trainingCompletionDuration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.microsoftTrainingAssignmentMapping`, metadata, with the accessors of [`TrainingSetting`](super::TrainingSetting)
    MicrosoftTrainingAssignmentMapping: super::TrainingSetting = "microsoft.graph.microsoftTrainingAssignmentMapping";
    inherited "settingType" SETTING_TYPE, with_setting_type(super::TrainingSettingType), "`settingType`";
    "assignedTo" ASSIGNED_TO, assigned_to enumerations -> Option<Vec<super::TrainingAssignedTo>>, with_assigned_to(Vec<super::TrainingAssignedTo>), "`assignedTo`: `Collection(microsoft.graph.trainingAssignedTo)`, metadata";
    "training" TRAINING, training model -> Option<&super::Training>, with_training(super::Training), "`training`: `microsoft.graph.training`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.mlClassificationMatchTolerance`, metadata
    MlClassificationMatchTolerance = "microsoft.graph.mlClassificationMatchTolerance" {
        Exact = "exact",
        Near = "near",
    }
}
