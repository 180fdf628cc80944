// Written by `cargo xtask gen`; do not edit.
//! Types of the area `security`.

use crate::runtime::{Bytes, Flags, OffsetDateTime, Parsed};

crate::runtime::enumeration! {
    /// `microsoft.graph.pageOrientation`, metadata
    PageOrientation = "microsoft.graph.pageOrientation" {
        Horizontal = "horizontal",
        Diagonal = "diagonal",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.payload`, metadata, with the accessors of [`Entity`](super::Entity)
    Payload: super::Entity = "microsoft.graph.payload";
    inherited "id" ID, with_id(String), "`id`";
    "brand" BRAND, brand enumeration -> Option<super::PayloadBrand>, with_brand(super::PayloadBrand), "`brand`: `microsoft.graph.payloadBrand`, metadata";
    "complexity" COMPLEXITY, complexity enumeration -> Option<super::PayloadComplexity>, with_complexity(super::PayloadComplexity), "`complexity`: `microsoft.graph.payloadComplexity`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::EmailIdentity>, with_created_by(super::EmailIdentity), "`createdBy`: `microsoft.graph.emailIdentity`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "detail" DETAIL, detail model -> Option<&super::PayloadDetail>, with_detail(super::PayloadDetail), "`detail`: `microsoft.graph.payloadDetail`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "industry" INDUSTRY, industry enumeration -> Option<super::PayloadIndustry>, with_industry(super::PayloadIndustry), "`industry`: `microsoft.graph.payloadIndustry`, metadata";
    "isAutomated" IS_AUTOMATED, is_automated bool -> Option<bool>, with_is_automated(bool), "`isAutomated`: `Edm.Boolean`, metadata";
    "isControversial" IS_CONTROVERSIAL, is_controversial bool -> Option<bool>, with_is_controversial(bool), "`isControversial`: `Edm.Boolean`, metadata";
    "isCurrentEvent" IS_CURRENT_EVENT, is_current_event bool -> Option<bool>, with_is_current_event(bool), "`isCurrentEvent`: `Edm.Boolean`, metadata";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::EmailIdentity>, with_last_modified_by(super::EmailIdentity), "`lastModifiedBy`: `microsoft.graph.emailIdentity`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "payloadTags" PAYLOAD_TAGS, payload_tags strs -> Option<Vec<&str>>, with_payload_tags(Vec<String>), "`payloadTags`: `Collection(Edm.String)`, metadata";
    "platform" PLATFORM, platform enumeration -> Option<super::PayloadDeliveryPlatform>, with_platform(super::PayloadDeliveryPlatform), "`platform`: `microsoft.graph.payloadDeliveryPlatform`, metadata";
    "predictedCompromiseRate" PREDICTED_COMPROMISE_RATE, predicted_compromise_rate f64 -> Option<f64>, with_predicted_compromise_rate(f64), "`predictedCompromiseRate`: `Edm.Double`, metadata";
    "simulationAttackType" SIMULATION_ATTACK_TYPE, simulation_attack_type enumeration -> Option<super::SimulationAttackType>, with_simulation_attack_type(super::SimulationAttackType), "`simulationAttackType`: `microsoft.graph.simulationAttackType`, metadata";
    "source" SOURCE, source enumeration -> Option<super::SimulationContentSource>, with_source(super::SimulationContentSource), "`source`: `microsoft.graph.simulationContentSource`, metadata";
    "status" STATUS, status enumeration -> Option<super::SimulationContentStatus>, with_status(super::SimulationContentStatus), "`status`: `microsoft.graph.simulationContentStatus`, metadata";
    "technique" TECHNIQUE, technique enumeration -> Option<super::SimulationAttackTechnique>, with_technique(super::SimulationAttackTechnique), "`technique`: `microsoft.graph.simulationAttackTechnique`, metadata";
    "theme" THEME, theme enumeration -> Option<super::PayloadTheme>, with_theme(super::PayloadTheme), "`theme`: `microsoft.graph.payloadTheme`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.payloadBrand`, metadata
    PayloadBrand = "microsoft.graph.payloadBrand" {
        Unknown = "unknown",
        Other = "other",
        AmericanExpress = "americanExpress",
        CapitalOne = "capitalOne",
        Dhl = "dhl",
        DocuSign = "docuSign",
        Dropbox = "dropbox",
        Facebook = "facebook",
        FirstAmerican = "firstAmerican",
        Microsoft = "microsoft",
        Netflix = "netflix",
        Scotiabank = "scotiabank",
        SendGrid = "sendGrid",
        StewartTitle = "stewartTitle",
        Tesco = "tesco",
        WellsFargo = "wellsFargo",
        SyrinxCloud = "syrinxCloud",
        Adobe = "adobe",
        Teams = "teams",
        Zoom = "zoom",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.payloadCoachmark`, metadata
    PayloadCoachmark = "microsoft.graph.payloadCoachmark";
    "coachmarkLocation" COACHMARK_LOCATION, coachmark_location model -> Option<&super::CoachmarkLocation>, with_coachmark_location(super::CoachmarkLocation), "`coachmarkLocation`: `microsoft.graph.coachmarkLocation`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "indicator" INDICATOR, indicator str -> Option<&str>, with_indicator(String), "`indicator`: `Edm.String`, metadata";
    "isValid" IS_VALID, is_valid bool -> Option<bool>, with_is_valid(bool), "`isValid`: `Edm.Boolean`, metadata";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`, metadata";
    "order" ORDER, order str -> Option<&str>, with_order(String), "`order`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.payloadComplexity`, metadata
    PayloadComplexity = "microsoft.graph.payloadComplexity" {
        Unknown = "unknown",
        Low = "low",
        Medium = "medium",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.payloadDeliveryPlatform`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PayloadDeliveryPlatform = "microsoft.graph.payloadDeliveryPlatform" {
        Unknown = "unknown",
        Sms = "sms",
        Email = "email",
        Teams = "teams",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.payloadDetail`, metadata
    PayloadDetail = "microsoft.graph.payloadDetail" {
        "microsoft.graph.emailPayloadDetail",
    };
    "coachmarks" COACHMARKS, coachmarks models -> Option<&[super::PayloadCoachmark]>, with_coachmarks(Vec<super::PayloadCoachmark>), "`coachmarks`: `Collection(microsoft.graph.payloadCoachmark)`, metadata";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, metadata";
    "phishingUrl" PHISHING_URL, phishing_url str -> Option<&str>, with_phishing_url(String), "`phishingUrl`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.payloadIndustry`, metadata
    PayloadIndustry = "microsoft.graph.payloadIndustry" {
        Unknown = "unknown",
        Other = "other",
        Banking = "banking",
        BusinessServices = "businessServices",
        ConsumerServices = "consumerServices",
        Education = "education",
        Energy = "energy",
        Construction = "construction",
        Consulting = "consulting",
        FinancialServices = "financialServices",
        Government = "government",
        Hospitality = "hospitality",
        Insurance = "insurance",
        Legal = "legal",
        CourierServices = "courierServices",
        It = "IT",
        Healthcare = "healthcare",
        Manufacturing = "manufacturing",
        Retail = "retail",
        Telecom = "telecom",
        RealEstate = "realEstate",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.payloadTheme`, metadata
    PayloadTheme = "microsoft.graph.payloadTheme" {
        Unknown = "unknown",
        Other = "other",
        AccountActivation = "accountActivation",
        AccountVerification = "accountVerification",
        Billing = "billing",
        CleanUpMail = "cleanUpMail",
        Controversial = "controversial",
        DocumentReceived = "documentReceived",
        Expense = "expense",
        Fax = "fax",
        FinanceReport = "financeReport",
        IncomingMessages = "incomingMessages",
        Invoice = "invoice",
        ItemReceived = "itemReceived",
        LoginAlert = "loginAlert",
        MailReceived = "mailReceived",
        Password = "password",
        Payment = "payment",
        Payroll = "payroll",
        PersonalizedOffer = "personalizedOffer",
        Quarantine = "quarantine",
        RemoteWork = "remoteWork",
        ReviewMessage = "reviewMessage",
        SecurityUpdate = "securityUpdate",
        ServiceSuspended = "serviceSuspended",
        SignatureRequired = "signatureRequired",
        UpgradeMailboxStorage = "upgradeMailboxStorage",
        VerifyMailbox = "verifyMailbox",
        Voicemail = "voicemail",
        Advertisement = "advertisement",
        EmployeeEngagement = "employeeEngagement",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.policyBinding`, metadata
    PolicyBinding = "microsoft.graph.policyBinding";
    "exclusions" EXCLUSIONS, exclusions models -> Option<&[super::ScopeBase]>, with_exclusions(Vec<super::ScopeBase>), "`exclusions`: `Collection(microsoft.graph.scopeBase)`, metadata";
    "inclusions" INCLUSIONS, inclusions models -> Option<&[super::ScopeBase]>, with_inclusions(Vec<super::ScopeBase>), "`inclusions`: `Collection(microsoft.graph.scopeBase)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.policyConfiguration`, metadata
    PolicyConfiguration = "microsoft.graph.policyConfiguration";
    "errorSettings" ERROR_SETTINGS, error_settings model -> Option<&super::ErrorSettings>, with_error_settings(super::ErrorSettings), "`errorSettings`: `microsoft.graph.errorSettings`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.policyFile`, metadata, with the accessors of [`Entity`](super::Entity)
    PolicyFile: super::Entity = "microsoft.graph.policyFile";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content binary -> Parsed<Bytes>, with_content(Bytes), "`content`: `Edm.Binary`, metadata";
    "fileType" FILE_TYPE, file_type enumeration -> Option<super::PolicyFileType>, with_file_type(super::PolicyFileType), "`fileType`: `microsoft.graph.policyFileType`, metadata";
    "status" STATUS, status enumeration -> Option<super::PolicyFileStatus>, with_status(super::PolicyFileStatus), "`status`: `microsoft.graph.policyFileStatus`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.policyFileStatus`, metadata
    PolicyFileStatus = "microsoft.graph.policyFileStatus" {
        Modified = "modified",
        NotModified = "notModified",
        NoContent = "noContent",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.policyFileType`, metadata
    PolicyFileType = "microsoft.graph.policyFileType" {
        DlpPolicy = "dlpPolicy",
        DlpSensitiveInformationType = "dlpSensitiveInformationType",
        DataCollectionPolicy = "dataCollectionPolicy",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.policyLocation`, metadata
    PolicyLocation = "microsoft.graph.policyLocation" {
        "microsoft.graph.policyLocationAgent",
        "microsoft.graph.policyLocationApplication",
        "microsoft.graph.policyLocationDomain",
        "microsoft.graph.policyLocationTool",
        "microsoft.graph.policyLocationUrl",
    };
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.policyLocationAgent`, metadata, with the accessors of [`PolicyLocationApplication`](super::PolicyLocationApplication)
    PolicyLocationAgent: super::PolicyLocationApplication, super::PolicyLocation = "microsoft.graph.policyLocationAgent";
    inherited "value" VALUE, with_value(String), "`value`";
    "agentMetadata" AGENT_METADATA, agent_metadata model -> Option<&super::AgentMetadata>, with_agent_metadata(super::AgentMetadata), "`agentMetadata`: `microsoft.graph.agentMetadata`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.policyLocationApplication`, metadata, with the accessors of [`PolicyLocation`](super::PolicyLocation)
    PolicyLocationApplication: super::PolicyLocation = "microsoft.graph.policyLocationApplication" {
        "microsoft.graph.policyLocationAgent",
    };
    inherited "value" VALUE, with_value(String), "`value`";
}

crate::runtime::model! {
    /// `microsoft.graph.policyLocationDomain`, metadata, with the accessors of [`PolicyLocation`](super::PolicyLocation)
    PolicyLocationDomain: super::PolicyLocation = "microsoft.graph.policyLocationDomain";
    inherited "value" VALUE, with_value(String), "`value`";
}

crate::runtime::model! {
    /// `microsoft.graph.policyLocationTool`, metadata, with the accessors of [`PolicyLocation`](super::PolicyLocation)
    PolicyLocationTool: super::PolicyLocation = "microsoft.graph.policyLocationTool";
    inherited "value" VALUE, with_value(String), "`value`";
}

crate::runtime::model! {
    /// `microsoft.graph.policyLocationUrl`, metadata, with the accessors of [`PolicyLocation`](super::PolicyLocation)
    PolicyLocationUrl: super::PolicyLocation = "microsoft.graph.policyLocationUrl";
    inherited "value" VALUE, with_value(String), "`value`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.policyPivotProperty`, metadata
    PolicyPivotProperty = "microsoft.graph.policyPivotProperty" {
        None = "none",
        Activity = "activity",
        Location = "location",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.policyScopeBase`, metadata
    PolicyScopeBase = "microsoft.graph.policyScopeBase" {
        "microsoft.graph.policyTenantScope",
        "microsoft.graph.policyUserScope",
    };
    "activities" ACTIVITIES, activities flags -> Option<Flags<super::UserActivityTypes>>, with_activities(Flags<super::UserActivityTypes>), "`activities`: `microsoft.graph.userActivityTypes`, metadata";
    "executionMode" EXECUTION_MODE, execution_mode enumeration -> Option<super::ExecutionMode>, with_execution_mode(super::ExecutionMode), "`executionMode`: `microsoft.graph.executionMode`, metadata";
    "locationExclusions" LOCATION_EXCLUSIONS, location_exclusions models -> Option<&[super::PolicyLocation]>, with_location_exclusions(Vec<super::PolicyLocation>), "`locationExclusions`: `Collection(microsoft.graph.policyLocation)`, metadata";
    "locations" LOCATIONS, locations models -> Option<&[super::PolicyLocation]>, with_locations(Vec<super::PolicyLocation>), "`locations`: `Collection(microsoft.graph.policyLocation)`, metadata";
    "policyActions" POLICY_ACTIONS, policy_actions models -> Option<&[super::DlpActionInfo]>, with_policy_actions(Vec<super::DlpActionInfo>), "`policyActions`: `Collection(microsoft.graph.dlpActionInfo)`, metadata";
    "policyConfiguration" POLICY_CONFIGURATION, policy_configuration model -> Option<&super::PolicyConfiguration>, with_policy_configuration(super::PolicyConfiguration), "`policyConfiguration`: `microsoft.graph.policyConfiguration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.policyTenantScope`, metadata, with the accessors of [`PolicyScopeBase`](super::PolicyScopeBase)
    PolicyTenantScope: super::PolicyScopeBase = "microsoft.graph.policyTenantScope";
    inherited "activities" ACTIVITIES, with_activities(Flags<super::UserActivityTypes>), "`activities`";
    inherited "executionMode" EXECUTION_MODE, with_execution_mode(super::ExecutionMode), "`executionMode`";
    inherited "locationExclusions" LOCATION_EXCLUSIONS, with_location_exclusions(Vec<super::PolicyLocation>), "`locationExclusions`";
    inherited "locations" LOCATIONS, with_locations(Vec<super::PolicyLocation>), "`locations`";
    inherited "policyActions" POLICY_ACTIONS, with_policy_actions(Vec<super::DlpActionInfo>), "`policyActions`";
    inherited "policyConfiguration" POLICY_CONFIGURATION, with_policy_configuration(super::PolicyConfiguration), "`policyConfiguration`";
    "policyScope" POLICY_SCOPE, policy_scope model -> Option<&super::PolicyBinding>, with_policy_scope(super::PolicyBinding), "`policyScope`: `microsoft.graph.policyBinding`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.policyTipAction`, metadata, with the accessors of [`DlpActionInfo`](super::DlpActionInfo)
    PolicyTipAction: super::DlpActionInfo = "microsoft.graph.policyTipAction" {
        "microsoft.graph.notifyUserAction",
    };
    inherited "action" ACTION, with_action(super::DlpAction), "`action`";
    "complianceUrl" COMPLIANCE_URL, compliance_url str -> Option<&str>, with_compliance_url(String), "`complianceUrl`: `Edm.String`, metadata";
    "matchedConditionsDescription" MATCHED_CONDITIONS_DESCRIPTION, matched_conditions_description str -> Option<&str>, with_matched_conditions_description(String), "`matchedConditionsDescription`: `Edm.String`, metadata";
    "policyTip" POLICY_TIP, policy_tip str -> Option<&str>, with_policy_tip(String), "`policyTip`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.policyUserScope`, metadata, with the accessors of [`PolicyScopeBase`](super::PolicyScopeBase)
    PolicyUserScope: super::PolicyScopeBase = "microsoft.graph.policyUserScope";
    inherited "activities" ACTIVITIES, with_activities(Flags<super::UserActivityTypes>), "`activities`";
    inherited "executionMode" EXECUTION_MODE, with_execution_mode(super::ExecutionMode), "`executionMode`";
    inherited "locationExclusions" LOCATION_EXCLUSIONS, with_location_exclusions(Vec<super::PolicyLocation>), "`locationExclusions`";
    inherited "locations" LOCATIONS, with_locations(Vec<super::PolicyLocation>), "`locations`";
    inherited "policyActions" POLICY_ACTIONS, with_policy_actions(Vec<super::DlpActionInfo>), "`policyActions`";
    inherited "policyConfiguration" POLICY_CONFIGURATION, with_policy_configuration(super::PolicyConfiguration), "`policyConfiguration`";
}

crate::runtime::model! {
    /// `microsoft.graph.positiveReinforcementNotification`, metadata, with the accessors of [`BaseEndUserNotification`](super::BaseEndUserNotification)
    PositiveReinforcementNotification: super::BaseEndUserNotification = "microsoft.graph.positiveReinforcementNotification";
    inherited "defaultLanguage" DEFAULT_LANGUAGE, with_default_language(String), "`defaultLanguage`";
    inherited "endUserNotification" END_USER_NOTIFICATION, with_end_user_notification(super::EndUserNotification), "`endUserNotification`";
    "deliveryPreference" DELIVERY_PREFERENCE, delivery_preference enumeration -> Option<super::NotificationDeliveryPreference>, with_delivery_preference(super::NotificationDeliveryPreference), "`deliveryPreference`: `microsoft.graph.notificationDeliveryPreference`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.process`](https://learn.microsoft.com/graph/api/resources/process?view=graph-rest-beta)
    Process = "microsoft.graph.process";
    "accountName" ACCOUNT_NAME, account_name str -> Option<&str>, with_account_name(String), "`accountName`: `Edm.String`";
    "commandLine" COMMAND_LINE, command_line str -> Option<&str>, with_command_line(String), "`commandLine`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "fileHash" FILE_HASH, file_hash model -> Option<&super::FileHash>, with_file_hash(super::FileHash), "`fileHash`: `microsoft.graph.fileHash`";
    "integrityLevel" INTEGRITY_LEVEL, integrity_level enumeration -> Option<super::ProcessIntegrityLevel>, with_integrity_level(super::ProcessIntegrityLevel), "`integrityLevel`: `microsoft.graph.processIntegrityLevel`" "Possible values are: unknown, untrusted, low, medium, high, system.";
    "isElevated" IS_ELEVATED, is_elevated bool -> Option<bool>, with_is_elevated(bool), "`isElevated`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "parentProcessCreatedDateTime" PARENT_PROCESS_CREATED_DATE_TIME, parent_process_created_date_time date_time -> Parsed<OffsetDateTime>, with_parent_process_created_date_time(OffsetDateTime), "`parentProcessCreatedDateTime`: `Edm.DateTimeOffset`";
    "parentProcessId" PARENT_PROCESS_ID, parent_process_id i32 -> Option<i32>, with_parent_process_id(i32), "`parentProcessId`: `Edm.Int32`";
    "parentProcessName" PARENT_PROCESS_NAME, parent_process_name str -> Option<&str>, with_parent_process_name(String), "`parentProcessName`: `Edm.String`";
    "path" PATH, path str -> Option<&str>, with_path(String), "`path`: `Edm.String`";
    "processId" PROCESS_ID, process_id i32 -> Option<i32>, with_process_id(i32), "`processId`: `Edm.Int32`";
}

crate::runtime::model! {
    /// `microsoft.graph.processContentBatchRequest`, metadata
    ProcessContentBatchRequest = "microsoft.graph.processContentBatchRequest";
    "contentToProcess" CONTENT_TO_PROCESS, content_to_process model -> Option<&super::ProcessContentRequest>, with_content_to_process(super::ProcessContentRequest), "`contentToProcess`: `microsoft.graph.processContentRequest`, metadata";
    "requestId" REQUEST_ID, request_id str -> Option<&str>, with_request_id(String), "`requestId`: `Edm.String`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.processContentMetadataBase`, metadata
    ProcessContentMetadataBase = "microsoft.graph.processContentMetadataBase" {
        "microsoft.graph.contentActivityMetadata",
        "microsoft.graph.evaluationIncompleteActivityMetadata",
        "microsoft.graph.processConversationMetadata",
        "microsoft.graph.processFileMetadata",
    };
    "content" CONTENT, content model -> Option<&super::ContentBase>, with_content(super::ContentBase), "`content`: `microsoft.graph.contentBase`, metadata";
    "contentCategory" CONTENT_CATEGORY, content_category enumeration -> Option<super::ContentCategory>, with_content_category(super::ContentCategory), "`contentCategory`: `microsoft.graph.contentCategory`, metadata";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "identifier" IDENTIFIER, identifier str -> Option<&str>, with_identifier(String), "`identifier`: `Edm.String`, metadata";
    "isTruncated" IS_TRUNCATED, is_truncated bool -> Option<bool>, with_is_truncated(bool), "`isTruncated`: `Edm.Boolean`, metadata";
    "length" LENGTH, length i64 -> Option<i64>, with_length(i64), "`length`: `Edm.Int64`, metadata";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "sequenceNumber" SEQUENCE_NUMBER, sequence_number i64 -> Option<i64>, with_sequence_number(i64), "`sequenceNumber`: `Edm.Int64`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.processContentRequest`, metadata
    ProcessContentRequest = "microsoft.graph.processContentRequest";
    "activityMetadata" ACTIVITY_METADATA, activity_metadata model -> Option<&super::ActivityMetadata>, with_activity_metadata(super::ActivityMetadata), "`activityMetadata`: `microsoft.graph.activityMetadata`, metadata";
    "contentEntries" CONTENT_ENTRIES, content_entries models -> Option<&[super::ProcessContentMetadataBase]>, with_content_entries(Vec<super::ProcessContentMetadataBase>), "`contentEntries`: `Collection(microsoft.graph.processContentMetadataBase)`, metadata";
    "contextMetadata" CONTEXT_METADATA, context_metadata model -> Option<&super::ContextMetadata>, with_context_metadata(super::ContextMetadata), "`contextMetadata`: `microsoft.graph.contextMetadata`, metadata";
    "deviceMetadata" DEVICE_METADATA, device_metadata model -> Option<&super::DeviceMetadata>, with_device_metadata(super::DeviceMetadata), "`deviceMetadata`: `microsoft.graph.deviceMetadata`, metadata";
    "evaluationScope" EVALUATION_SCOPE, evaluation_scope model -> Option<&super::EvaluationScope>, with_evaluation_scope(super::EvaluationScope), "`evaluationScope`: `microsoft.graph.evaluationScope`, metadata";
    "integratedAppMetadata" INTEGRATED_APP_METADATA, integrated_app_metadata model -> Option<&super::IntegratedApplicationMetadata>, with_integrated_app_metadata(super::IntegratedApplicationMetadata), "`integratedAppMetadata`: `microsoft.graph.integratedApplicationMetadata`, metadata";
    "protectedAppMetadata" PROTECTED_APP_METADATA, protected_app_metadata model -> Option<&super::ProtectedApplicationMetadata>, with_protected_app_metadata(super::ProtectedApplicationMetadata), "`protectedAppMetadata`: `microsoft.graph.protectedApplicationMetadata`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.processContentResponse`, metadata
    ProcessContentResponse = "microsoft.graph.processContentResponse";
    "policyActions" POLICY_ACTIONS, policy_actions models -> Option<&[super::DlpActionInfo]>, with_policy_actions(Vec<super::DlpActionInfo>), "`policyActions`: `Collection(microsoft.graph.dlpActionInfo)`, metadata";
    "processingErrors" PROCESSING_ERRORS, processing_errors models -> Option<&[super::ProcessingError]>, with_processing_errors(Vec<super::ProcessingError>), "`processingErrors`: `Collection(microsoft.graph.processingError)`, metadata";
    "protectionScopeState" PROTECTION_SCOPE_STATE, protection_scope_state enumeration -> Option<super::ProtectionScopeState>, with_protection_scope_state(super::ProtectionScopeState), "`protectionScopeState`: `microsoft.graph.protectionScopeState`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.processContentResponses`, metadata
    ProcessContentResponses = "microsoft.graph.processContentResponses";
    "requestId" REQUEST_ID, request_id str -> Option<&str>, with_request_id(String), "`requestId`: `Edm.String`, metadata";
    "results" RESULTS, results model -> Option<&super::ProcessContentResponse>, with_results(super::ProcessContentResponse), "`results`: `microsoft.graph.processContentResponse`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.processConversationMetadata`, metadata, with the accessors of [`ProcessContentMetadataBase`](super::ProcessContentMetadataBase)
    ProcessConversationMetadata: super::ProcessContentMetadataBase = "microsoft.graph.processConversationMetadata";
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
    "accessedResources" ACCESSED_RESOURCES, accessed_resources strs -> Option<Vec<&str>>, with_accessed_resources(Vec<String>), "`accessedResources`: `Collection(Edm.String)`, metadata";
    "accessedResources_v2" ACCESSED_RESOURCES_V2, accessed_resources_v2 models -> Option<&[super::ResourceAccessDetail]>, with_accessed_resources_v2(Vec<super::ResourceAccessDetail>), "`accessedResources_v2`: `Collection(microsoft.graph.resourceAccessDetail)`, metadata";
    "agents" AGENTS, agents models -> Option<&[super::AiAgentInfo]>, with_agents(Vec<super::AiAgentInfo>), "`agents`: `Collection(microsoft.graph.aiAgentInfo)`, metadata";
    "parentMessageId" PARENT_MESSAGE_ID, parent_message_id str -> Option<&str>, with_parent_message_id(String), "`parentMessageId`: `Edm.String`, metadata";
    "plugins" PLUGINS, plugins models -> Option<&[super::AiInteractionPlugin]>, with_plugins(Vec<super::AiInteractionPlugin>), "`plugins`: `Collection(microsoft.graph.aiInteractionPlugin)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.processFileMetadata`, metadata, with the accessors of [`ProcessContentMetadataBase`](super::ProcessContentMetadataBase)
    ProcessFileMetadata: super::ProcessContentMetadataBase = "microsoft.graph.processFileMetadata";
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
    "customProperties" CUSTOM_PROPERTIES, custom_properties model -> Option<&super::CustomMetadataDictionary>, with_custom_properties(super::CustomMetadataDictionary), "`customProperties`: `microsoft.graph.customMetadataDictionary`, metadata";
    "ownerId" OWNER_ID, owner_id str -> Option<&str>, with_owner_id(String), "`ownerId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.processIntegrityLevel`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ProcessIntegrityLevel = "microsoft.graph.processIntegrityLevel" {
        Unknown = "unknown",
        Untrusted = "untrusted",
        Low = "low",
        Medium = "medium",
        High = "high",
        System = "system",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.processingError`, metadata, with the accessors of [`ClassificationError`](super::ClassificationError)
    ProcessingError: super::ClassificationError, super::ClassifcationErrorBase = "microsoft.graph.processingError";
    inherited "code" CODE, with_code(String), "`code`";
    inherited "innerError" INNER_ERROR, with_inner_error(super::ClassificationInnerError), "`innerError`";
    inherited "message" MESSAGE, with_message(String), "`message`";
    inherited "target" TARGET, with_target(String), "`target`";
    inherited "details" DETAILS, with_details(Vec<super::ClassifcationErrorBase>), "`details`";
    "errorType" ERROR_TYPE, error_type enumeration -> Option<super::ContentProcessingErrorType>, with_error_type(super::ContentProcessingErrorType), "`errorType`: `microsoft.graph.contentProcessingErrorType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.protectGroup`, metadata, with the accessors of [`LabelActionBase`](super::LabelActionBase)
    ProtectGroup: super::LabelActionBase = "microsoft.graph.protectGroup";
    inherited "name" NAME, with_name(String), "`name`";
    "allowEmailFromGuestUsers" ALLOW_EMAIL_FROM_GUEST_USERS, allow_email_from_guest_users bool -> Option<bool>, with_allow_email_from_guest_users(bool), "`allowEmailFromGuestUsers`: `Edm.Boolean`, metadata";
    "allowGuestUsers" ALLOW_GUEST_USERS, allow_guest_users bool -> Option<bool>, with_allow_guest_users(bool), "`allowGuestUsers`: `Edm.Boolean`, metadata";
    "privacy" PRIVACY, privacy enumeration -> Option<super::GroupPrivacy>, with_privacy(super::GroupPrivacy), "`privacy`: `microsoft.graph.groupPrivacy`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.protectOnlineMeetingAction`, metadata, with the accessors of [`LabelActionBase`](super::LabelActionBase)
    ProtectOnlineMeetingAction: super::LabelActionBase = "microsoft.graph.protectOnlineMeetingAction";
    inherited "name" NAME, with_name(String), "`name`";
    "allowedForwarders" ALLOWED_FORWARDERS, allowed_forwarders enumeration -> Option<super::OnlineMeetingForwarders>, with_allowed_forwarders(super::OnlineMeetingForwarders), "`allowedForwarders`: `microsoft.graph.onlineMeetingForwarders`, metadata";
    "allowedPresenters" ALLOWED_PRESENTERS, allowed_presenters enumeration -> Option<super::OnlineMeetingPresenters>, with_allowed_presenters(super::OnlineMeetingPresenters), "`allowedPresenters`: `microsoft.graph.onlineMeetingPresenters`, metadata";
    "isCopyToClipboardEnabled" IS_COPY_TO_CLIPBOARD_ENABLED, is_copy_to_clipboard_enabled bool -> Option<bool>, with_is_copy_to_clipboard_enabled(bool), "`isCopyToClipboardEnabled`: `Edm.Boolean`, metadata";
    "isLobbyEnabled" IS_LOBBY_ENABLED, is_lobby_enabled bool -> Option<bool>, with_is_lobby_enabled(bool), "`isLobbyEnabled`: `Edm.Boolean`, metadata";
    "lobbyBypassSettings" LOBBY_BYPASS_SETTINGS, lobby_bypass_settings model -> Option<&super::LobbyBypassSettings>, with_lobby_bypass_settings(super::LobbyBypassSettings), "`lobbyBypassSettings`: `microsoft.graph.lobbyBypassSettings`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.protectSite`, metadata, with the accessors of [`LabelActionBase`](super::LabelActionBase)
    ProtectSite: super::LabelActionBase = "microsoft.graph.protectSite";
    inherited "name" NAME, with_name(String), "`name`";
    "accessType" ACCESS_TYPE, access_type enumeration -> Option<super::SiteAccessType>, with_access_type(super::SiteAccessType), "`accessType`: `microsoft.graph.siteAccessType`, metadata";
    "conditionalAccessProtectionLevelId" CONDITIONAL_ACCESS_PROTECTION_LEVEL_ID, conditional_access_protection_level_id str -> Option<&str>, with_conditional_access_protection_level_id(String), "`conditionalAccessProtectionLevelId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.protectedApplicationMetadata`, metadata, with the accessors of [`IntegratedApplicationMetadata`](super::IntegratedApplicationMetadata)
    ProtectedApplicationMetadata: super::IntegratedApplicationMetadata = "microsoft.graph.protectedApplicationMetadata";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "version" VERSION, with_version(String), "`version`";
    "applicationLocation" APPLICATION_LOCATION, application_location model -> Option<&super::PolicyLocation>, with_application_location(super::PolicyLocation), "`applicationLocation`: `microsoft.graph.policyLocation`, metadata";
    "sourceLocation" SOURCE_LOCATION, source_location model -> Option<&super::PolicyLocation>, with_source_location(super::PolicyLocation), "`sourceLocation`: `microsoft.graph.policyLocation`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.protectionScopeState`, metadata
    ProtectionScopeState = "microsoft.graph.protectionScopeState" {
        NotModified = "notModified",
        Modified = "modified",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.providerTenantSetting`, metadata, with the accessors of [`Entity`](super::Entity)
    ProviderTenantSetting: super::Entity = "microsoft.graph.providerTenantSetting";
    inherited "id" ID, with_id(String), "`id`";
    "azureTenantId" AZURE_TENANT_ID, azure_tenant_id str -> Option<&str>, with_azure_tenant_id(String), "`azureTenantId`: `Edm.String`, metadata";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "provider" PROVIDER, provider str -> Option<&str>, with_provider(String), "`provider`: `Edm.String`, metadata";
    "vendor" VENDOR, vendor str -> Option<&str>, with_vendor(String), "`vendor`: `Edm.String`, metadata";
}
