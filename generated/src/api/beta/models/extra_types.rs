// Written by `cargo xtask gen`; do not edit.
//! Types of the area `extra-types`.

use crate::runtime::{Bytes, Date, Decimal, OffsetDateTime, Parsed, Uuid, Value};

crate::runtime::model! {
    /// `microsoft.graph.a2aAuthorization`, metadata
    A2aAuthorization = "microsoft.graph.a2aAuthorization";
    "referenceId" REFERENCE_ID, reference_id str -> Option<&str>, with_reference_id(String), "`referenceId`: `Edm.String`, metadata";
    "type" TYPE, type_ enumeration -> Option<super::A2aAuthorizationType>, with_type(super::A2aAuthorizationType), "`type`: `microsoft.graph.a2aAuthorizationType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.a2aAuthorizationType`, metadata
    A2aAuthorizationType = "microsoft.graph.a2aAuthorizationType" {
        None = "none",
        OauthPluginVault = "oAuthPluginVault",
        ApiKeyPluginVault = "apiKeyPluginVault",
        DynamicClientRegistration = "dynamicClientRegistration",
        ConnectionVault = "connectionVault",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.activateService`](https://learn.microsoft.com/graph/api/resources/activateservice?view=graph-rest-beta), not in the metadata
    ActivateService = "microsoft.graph.activateService";
    "service" SERVICE, service str -> Option<&str>, with_service(String), "`service`: `Edm.String`";
    "servicePlanId" SERVICE_PLAN_ID, service_plan_id guid -> Parsed<Uuid>, with_service_plan_id(Uuid), "`servicePlanId`: `Edm.Guid`";
    "skuId" SKU_ID, sku_id guid -> Parsed<Uuid>, with_sku_id(Uuid), "`skuId`: `Edm.Guid`";
}

crate::runtime::model! {
    /// `microsoft.graph.admitAllFromLobbyOperation`, metadata
    AdmitAllFromLobbyOperation = "microsoft.graph.admitAllFromLobbyOperation"
}

crate::runtime::model! {
    /// `microsoft.graph.admitFromLobbyOperation`, metadata
    AdmitFromLobbyOperation = "microsoft.graph.admitFromLobbyOperation"
}

crate::runtime::model! {
    /// `microsoft.graph.agent`, metadata, with the accessors of [`Entity`](super::Entity)
    Agent: super::Entity = "microsoft.graph.agent";
    inherited "id" ID, with_id(String), "`id`";
    "copilotTools" COPILOT_TOOLS, copilot_tools models -> Option<&[super::CopilotTool]>, with_copilot_tools(Vec<super::CopilotTool>), "`copilotTools`: `Collection(microsoft.graph.copilotTool)`, metadata" if (feature = "copilot");
}

crate::runtime::model! {
    /// `microsoft.graph.agentRegistration`, metadata, with the accessors of [`Entity`](super::Entity)
    AgentRegistration: super::Entity = "microsoft.graph.agentRegistration";
    inherited "id" ID, with_id(String), "`id`";
    "a2aAuthorization" A2A_AUTHORIZATION, a2a_authorization model -> Option<&super::A2aAuthorization>, with_a2a_authorization(super::A2aAuthorization), "`a2aAuthorization`: `microsoft.graph.a2aAuthorization`, metadata";
    "agentCard" AGENT_CARD, agent_card untyped -> Option<&Value>, with_agent_card(Value), "`agentCard`: `Edm.Untyped`, metadata";
    "agentIdentityBlueprintId" AGENT_IDENTITY_BLUEPRINT_ID, agent_identity_blueprint_id str -> Option<&str>, with_agent_identity_blueprint_id(String), "`agentIdentityBlueprintId`: `Edm.String`, metadata";
    "agentIdentityId" AGENT_IDENTITY_ID, agent_identity_id str -> Option<&str>, with_agent_identity_id(String), "`agentIdentityId`: `Edm.String`, metadata";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastPublishedBy" LAST_PUBLISHED_BY, last_published_by str -> Option<&str>, with_last_published_by(String), "`lastPublishedBy`: `Edm.String`, metadata";
    "managedByAppId" MANAGED_BY_APP_ID, managed_by_app_id str -> Option<&str>, with_managed_by_app_id(String), "`managedByAppId`: `Edm.String`, metadata";
    "originatingStore" ORIGINATING_STORE, originating_store str -> Option<&str>, with_originating_store(String), "`originatingStore`: `Edm.String`, metadata";
    "ownerIds" OWNER_IDS, owner_ids strs -> Option<Vec<&str>>, with_owner_ids(Vec<String>), "`ownerIds`: `Collection(Edm.String)`, metadata";
    "sourceAgentId" SOURCE_AGENT_ID, source_agent_id str -> Option<&str>, with_source_agent_id(String), "`sourceAgentId`: `Edm.String`, metadata";
    "sourceCreatedDateTime" SOURCE_CREATED_DATE_TIME, source_created_date_time date_time -> Parsed<OffsetDateTime>, with_source_created_date_time(OffsetDateTime), "`sourceCreatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "sourceLastModifiedDateTime" SOURCE_LAST_MODIFIED_DATE_TIME, source_last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_source_last_modified_date_time(OffsetDateTime), "`sourceLastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.allowedDataLocation`, metadata, with the accessors of [`Entity`](super::Entity)
    AllowedDataLocation: super::Entity = "microsoft.graph.allowedDataLocation";
    inherited "id" ID, with_id(String), "`id`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "domain" DOMAIN, domain str -> Option<&str>, with_domain(String), "`domain`: `Edm.String`, metadata";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`, metadata";
    "location" LOCATION, location str -> Option<&str>, with_location(String), "`location`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.applicationIcon`, metadata
    ApplicationIcon = "microsoft.graph.applicationIcon"
}

crate::runtime::model! {
    /// [`microsoft.graph.asyncJobStatus`](https://learn.microsoft.com/graph/api/resources/asyncjobstatus?view=graph-rest-beta), not in the metadata
    AsyncJobStatus = "microsoft.graph.asyncJobStatus";
    "percentageComplete" PERCENTAGE_COMPLETE, percentage_complete f64 -> Option<f64>, with_percentage_complete(f64), "`percentageComplete`: `Edm.Double`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.authMethodsType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AuthMethodsType = "microsoft.graph.authMethodsType" {
        Email = "email",
        MobileSms = "mobileSMS",
        MobilePhone = "mobilePhone",
        OfficePhone = "officePhone",
        SecurityQuestion = "securityQuestion",
        AppNotification = "appNotification",
        AppNotificationCode = "appNotificationCode",
        AppNotificationAndCode = "appNotificationAndCode",
        AppPassword = "appPassword",
        Fido = "fido",
        AlternateMobilePhone = "alternateMobilePhone",
        MobilePhoneAndSms = "mobilePhoneAndSMS",
        UnknownFutureValue = "unknownFutureValue",
        ExternalAuthMethod = "externalAuthMethod",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.autoLabeling`, metadata
    AutoLabeling = "microsoft.graph.autoLabeling";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`, metadata";
    "sensitiveTypeIds" SENSITIVE_TYPE_IDS, sensitive_type_ids strs -> Option<Vec<&str>>, with_sensitive_type_ids(Vec<String>), "`sensitiveTypeIds`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.capabilityStatus`](https://learn.microsoft.com/graph/api/resources/assignedplan?view=graph-rest-beta), not in the metadata
    CapabilityStatus = "microsoft.graph.capabilityStatus" {
        Enabled = "Enabled",
        Warning = "Warning",
        Suspended = "Suspended",
        LockedOut = "LockedOut",
        Deleted = "Deleted",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.capturedFlow`, metadata
    CapturedFlow = "microsoft.graph.capturedFlow"
}

crate::runtime::model! {
    /// `microsoft.graph.capturedOAuthDetails`, metadata
    CapturedOauthDetails = "microsoft.graph.capturedOAuthDetails"
}

crate::runtime::model! {
    /// [`microsoft.graph.chunkeduploadsessiondescriptor`](https://learn.microsoft.com/graph/api/resources/chunkeduploadsessiondescriptor?view=graph-rest-beta), not in the metadata
    Chunkeduploadsessiondescriptor = "microsoft.graph.chunkeduploadsessiondescriptor";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.classifierDiagnostic`, metadata
    ClassifierDiagnostic = "microsoft.graph.classifierDiagnostic";
    "classificationId" CLASSIFICATION_ID, classification_id untyped -> Option<&Value>, with_classification_id(Value), "`classificationId`: `Edm.Untyped`, metadata";
    "classificationMethod" CLASSIFICATION_METHOD, classification_method untyped -> Option<&Value>, with_classification_method(Value), "`classificationMethod`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.clientCredentials`, metadata
    ClientCredentials = "microsoft.graph.clientCredentials";
    "certificateName" CERTIFICATE_NAME, certificate_name untyped -> Option<&Value>, with_certificate_name(Value), "`certificateName`: `Edm.Untyped`, metadata";
    "keyVaultUri" KEY_VAULT_URI, key_vault_uri untyped -> Option<&Value>, with_key_vault_uri(Value), "`keyVaultUri`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.companies`](https://learn.microsoft.com/graph/api/resources/dynamics-companies?view=graph-rest-beta), not in the metadata
    Companies = "microsoft.graph.companies";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, read-only" "Read-only.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "systemVersion" SYSTEM_VERSION, system_version str -> Option<&str>, with_system_version(String), "`systemVersion`: `Edm.String`";
    "businessProfileId" BUSINESS_PROFILE_ID, business_profile_id str -> Option<&str>, with_business_profile_id(String), "`businessProfileId`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.ComplexExtensionValue`, metadata
    ComplexExtensionValue = "microsoft.graph.ComplexExtensionValue"
}

crate::runtime::enumeration! {
    /// `microsoft.graph.component`, metadata
    Component = "microsoft.graph.component" {
        Label = "Label",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.connectivityParameterEntry`, metadata
    ConnectivityParameterEntry = "microsoft.graph.connectivityParameterEntry";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.containerError`, metadata
    ContainerError = "microsoft.graph.containerError";
    "category" CATEGORY, category untyped -> Option<&Value>, with_category(Value), "`category`: `Edm.Untyped`, metadata";
    "errorCode" ERROR_CODE, error_code untyped -> Option<&Value>, with_error_code(Value), "`errorCode`: `Edm.Untyped`, metadata";
    "errorDescription" ERROR_DESCRIPTION, error_description untyped -> Option<&Value>, with_error_description(Value), "`errorDescription`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.copystatusmodel`](https://learn.microsoft.com/graph/api/resources/copystatusmodel?view=graph-rest-beta), not in the metadata
    Copystatusmodel = "microsoft.graph.copystatusmodel";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.correlatedObjectLinkMapping`, metadata
    CorrelatedObjectLinkMapping = "microsoft.graph.correlatedObjectLinkMapping";
    "targetProperty" TARGET_PROPERTY, target_property untyped -> Option<&Value>, with_target_property(Value), "`targetProperty`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.correlatedObjectLinkSource`, metadata
    CorrelatedObjectLinkSource = "microsoft.graph.correlatedObjectLinkSource";
    "sourceIdentity" SOURCE_IDENTITY, source_identity untyped -> Option<&Value>, with_source_identity(Value), "`sourceIdentity`: `Edm.Untyped`, metadata";
    "targetIdentity" TARGET_IDENTITY, target_identity untyped -> Option<&Value>, with_target_identity(Value), "`targetIdentity`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.correlatedObjectLinkTarget`, metadata
    CorrelatedObjectLinkTarget = "microsoft.graph.correlatedObjectLinkTarget";
    "correlatedDateTime" CORRELATED_DATE_TIME, correlated_date_time untyped -> Option<&Value>, with_correlated_date_time(Value), "`correlatedDateTime`: `Edm.Untyped`, metadata";
    "sourceIdentity" SOURCE_IDENTITY, source_identity untyped -> Option<&Value>, with_source_identity(Value), "`sourceIdentity`: `Edm.Untyped`, metadata";
    "targetIdentity" TARGET_IDENTITY, target_identity untyped -> Option<&Value>, with_target_identity(Value), "`targetIdentity`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.createRemoteHelpSessionResponse`, metadata
    CreateRemoteHelpSessionResponse = "microsoft.graph.createRemoteHelpSessionResponse";
    "sessionKey" SESSION_KEY, session_key untyped -> Option<&Value>, with_session_key(Value), "`sessionKey`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.customerpaymentsjournal`](https://learn.microsoft.com/graph/api/resources/dynamics-customerpaymentsjournal?view=graph-rest-beta), not in the metadata
    Customerpaymentsjournal = "microsoft.graph.customerpaymentsjournal";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// `microsoft.graph.dataClassificationService`, metadata, with the accessors of [`Entity`](super::Entity)
    DataClassificationService: super::Entity = "microsoft.graph.dataClassificationService";
    inherited "id" ID, with_id(String), "`id`";
    "classifyFileJobs" CLASSIFY_FILE_JOBS, classify_file_jobs models -> Option<&[super::JobResponseBase]>, with_classify_file_jobs(Vec<super::JobResponseBase>), "`classifyFileJobs`: `Collection(microsoft.graph.jobResponseBase)`, metadata" if (feature = "security");
    "classifyTextJobs" CLASSIFY_TEXT_JOBS, classify_text_jobs models -> Option<&[super::JobResponseBase]>, with_classify_text_jobs(Vec<super::JobResponseBase>), "`classifyTextJobs`: `Collection(microsoft.graph.jobResponseBase)`, metadata" if (feature = "security");
    "evaluateDlpPoliciesJobs" EVALUATE_DLP_POLICIES_JOBS, evaluate_dlp_policies_jobs models -> Option<&[super::JobResponseBase]>, with_evaluate_dlp_policies_jobs(Vec<super::JobResponseBase>), "`evaluateDlpPoliciesJobs`: `Collection(microsoft.graph.jobResponseBase)`, metadata" if (feature = "security");
    "evaluateLabelJobs" EVALUATE_LABEL_JOBS, evaluate_label_jobs models -> Option<&[super::JobResponseBase]>, with_evaluate_label_jobs(Vec<super::JobResponseBase>), "`evaluateLabelJobs`: `Collection(microsoft.graph.jobResponseBase)`, metadata" if (feature = "security");
    "exactMatchDataStores" EXACT_MATCH_DATA_STORES, exact_match_data_stores models -> Option<&[super::ExactMatchDataStore]>, with_exact_match_data_stores(Vec<super::ExactMatchDataStore>), "`exactMatchDataStores`: `Collection(microsoft.graph.exactMatchDataStore)`, metadata" if (feature = "security");
    "exactMatchUploadAgents" EXACT_MATCH_UPLOAD_AGENTS, exact_match_upload_agents models -> Option<&[super::ExactMatchUploadAgent]>, with_exact_match_upload_agents(Vec<super::ExactMatchUploadAgent>), "`exactMatchUploadAgents`: `Collection(microsoft.graph.exactMatchUploadAgent)`, metadata" if (feature = "security");
    "jobs" JOBS, jobs models -> Option<&[super::JobResponseBase]>, with_jobs(Vec<super::JobResponseBase>), "`jobs`: `Collection(microsoft.graph.jobResponseBase)`, metadata" if (feature = "security");
    "sensitiveTypes" SENSITIVE_TYPES, sensitive_types models -> Option<&[super::SensitiveType]>, with_sensitive_types(Vec<super::SensitiveType>), "`sensitiveTypes`: `Collection(microsoft.graph.sensitiveType)`, metadata" if (feature = "security");
    "sensitivityLabels" SENSITIVITY_LABELS, sensitivity_labels models -> Option<&[super::SensitivityLabel]>, with_sensitivity_labels(Vec<super::SensitivityLabel>), "`sensitivityLabels`: `Collection(microsoft.graph.sensitivityLabel)`, metadata" if (any(feature = "security", feature = "sites"));
}

crate::runtime::model! {
    /// `microsoft.graph.dataProviderStoragePath`, metadata
    DataProviderStoragePath = "microsoft.graph.dataProviderStoragePath";
    "containerName" CONTAINER_NAME, container_name untyped -> Option<&Value>, with_container_name(Value), "`containerName`: `Edm.Untyped`, metadata";
    "dataProviderId" DATA_PROVIDER_ID, data_provider_id untyped -> Option<&Value>, with_data_provider_id(Value), "`dataProviderId`: `Edm.Untyped`, metadata";
    "path" PATH, path untyped -> Option<&Value>, with_path(Value), "`path`: `Edm.Untyped`, metadata";
    "storageAccountName" STORAGE_ACCOUNT_NAME, storage_account_name untyped -> Option<&Value>, with_storage_account_name(Value), "`storageAccountName`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.dataStoreField`, metadata
    DataStoreField = "microsoft.graph.dataStoreField";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "searchable" SEARCHABLE, searchable bool -> Option<bool>, with_searchable(bool), "`searchable`: `Edm.Boolean`, metadata";
    "unique" UNIQUE, unique bool -> Option<bool>, with_unique(bool), "`unique`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.dateTimeTimeZoneType`, metadata
    DateTimeTimeZoneType = "microsoft.graph.dateTimeTimeZoneType";
    "dateTime" DATE_TIME, date_time str -> Option<&str>, with_date_time(String), "`dateTime`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.deltaParticipants`, metadata, with the accessors of [`Entity`](super::Entity)
    DeltaParticipants: super::Entity = "microsoft.graph.deltaParticipants";
    inherited "id" ID, with_id(String), "`id`";
    "sequenceNumber" SEQUENCE_NUMBER, sequence_number i64 -> Option<i64>, with_sequence_number(i64), "`sequenceNumber`: `Edm.Int64`, metadata";
    "participants" PARTICIPANTS, participants models -> Option<&[super::Participant]>, with_participants(Vec<super::Participant>), "`participants`: `Collection(microsoft.graph.participant)`, metadata" if (feature = "communications");
}

crate::runtime::model! {
    /// [`microsoft.graph.diagnostic`](https://learn.microsoft.com/graph/api/resources/diagnostic?view=graph-rest-beta)
    Diagnostic = "microsoft.graph.diagnostic";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.diagnosticMetadata`, metadata
    DiagnosticMetadata = "microsoft.graph.diagnosticMetadata"
}

crate::runtime::model! {
    /// `microsoft.graph.documentationFile`, metadata
    DocumentationFile = "microsoft.graph.documentationFile"
}

crate::runtime::model! {
    /// `microsoft.graph.entitySetNames`, metadata
    EntitySetNames = "microsoft.graph.entitySetNames"
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.entityTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta), not in the metadata
    EntityTypes = "microsoft.graph.entityTypes" {
        Event = "event",
        Message = "message",
        DriveItem = "driveItem",
        ExternalItem = "externalItem",
        Site = "site",
        List = "list",
        ListItem = "listItem",
        Drive = "drive",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.entryExportStatus`, metadata
    EntryExportStatus = "microsoft.graph.entryExportStatus" {
        Error = "Error",
        Noop = "Noop",
        PermanentError = "PermanentError",
        RetryableError = "RetryableError",
        Success = "Success",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.entrySyncOperation`, metadata
    EntrySyncOperation = "microsoft.graph.entrySyncOperation" {
        Add = "Add",
        Delete = "Delete",
        None = "None",
        Update = "Update",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.escrowBehavior`, metadata
    EscrowBehavior = "microsoft.graph.escrowBehavior" {
        Default = "Default",
        IgnoreLookupReferenceResolutionFailure = "IgnoreLookupReferenceResolutionFailure",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.extendRemoteHelpSessionResponse`, metadata
    ExtendRemoteHelpSessionResponse = "microsoft.graph.extendRemoteHelpSessionResponse";
    "acsHelperUserToken" ACS_HELPER_USER_TOKEN, acs_helper_user_token untyped -> Option<&Value>, with_acs_helper_user_token(Value), "`acsHelperUserToken`: `Edm.Untyped`, metadata";
    "pubSubHelperAccessUri" PUB_SUB_HELPER_ACCESS_URI, pub_sub_helper_access_uri untyped -> Option<&Value>, with_pub_sub_helper_access_uri(Value), "`pubSubHelperAccessUri`: `Edm.Untyped`, metadata";
    "sessionExpirationDateTime" SESSION_EXPIRATION_DATE_TIME, session_expiration_date_time untyped -> Option<&Value>, with_session_expiration_date_time(Value), "`sessionExpirationDateTime`: `Edm.Untyped`, metadata";
    "sessionKey" SESSION_KEY, session_key untyped -> Option<&Value>, with_session_key(Value), "`sessionKey`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.external`, metadata, with the accessors of [`Entity`](super::Entity)
    External: super::Entity = "microsoft.graph.external";
    inherited "id" ID, with_id(String), "`id`";
    "connections" CONNECTIONS, connections models -> Option<&[super::ExternalConnection]>, with_connections(Vec<super::ExternalConnection>), "`connections`: `Collection(microsoft.graph.externalConnection)`, metadata" if (feature = "intune");
}

crate::runtime::model! {
    /// `microsoft.graph.flexSchemaContainer`, metadata
    FlexSchemaContainer = "microsoft.graph.flexSchemaContainer"
}

crate::runtime::enumeration! {
    /// `microsoft.graph.fotaRegistrationState`, metadata
    FotaRegistrationState = "microsoft.graph.fotaRegistrationState" {
        Completed = "completed",
        Failed = "failed",
        InProgress = "inProgress",
        Pending = "pending",
        Requested = "requested",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.generalLedgerEntries`](https://learn.microsoft.com/graph/api/resources/dynamics-generalledgerentries?view=graph-rest-beta), not in the metadata
    GeneralLedgerEntries = "microsoft.graph.generalLedgerEntries";
    "id" ID, id decimal -> Parsed<Decimal>, with_id(Decimal), "`id`: `Edm.Decimal`";
    "postingDate" POSTING_DATE, posting_date date -> Parsed<Date>, with_posting_date(Date), "`postingDate`: `Edm.Date`";
    "documentNumber" DOCUMENT_NUMBER, document_number str -> Option<&str>, with_document_number(String), "`documentNumber`: `Edm.String`";
    "documentType" DOCUMENT_TYPE, document_type str -> Option<&str>, with_document_type(String), "`documentType`: `Edm.String`";
    "accountId" ACCOUNT_ID, account_id guid -> Parsed<Uuid>, with_account_id(Uuid), "`accountId`: `Edm.Guid`";
    "accountNumber" ACCOUNT_NUMBER, account_number str -> Option<&str>, with_account_number(String), "`accountNumber`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "debitAmount" DEBIT_AMOUNT, debit_amount decimal -> Parsed<Decimal>, with_debit_amount(Decimal), "`debitAmount`: `Edm.Decimal`";
    "creditAmount" CREDIT_AMOUNT, credit_amount decimal -> Parsed<Decimal>, with_credit_amount(Decimal), "`creditAmount`: `Edm.Decimal`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// `microsoft.graph.getArtifactsResponse`, metadata
    GetArtifactsResponse = "microsoft.graph.getArtifactsResponse";
    "nextLink" NEXT_LINK, next_link untyped -> Option<&Value>, with_next_link(Value), "`nextLink`: `Edm.Untyped`, metadata";
    "payloads" PAYLOADS, payloads untyped -> Option<&Value>, with_payloads(Value), "`payloads`: `Edm.Untyped`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.groundingEntityType`, metadata
    GroundingEntityType = "microsoft.graph.groundingEntityType" {
        Drive = "drive",
        DriveItem = "driveItem",
        List = "list",
        ListItem = "listItem",
        Site = "site",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.groundingResponse`, metadata
    GroundingResponse = "microsoft.graph.groundingResponse";
    "extracts" EXTRACTS, extracts untyped -> Option<&Value>, with_extracts(Value), "`extracts`: `Edm.Untyped`, metadata";
    "resourceMetadata" RESOURCE_METADATA, resource_metadata untyped -> Option<&Value>, with_resource_metadata(Value), "`resourceMetadata`: `Edm.Untyped`, metadata";
    "resourceType" RESOURCE_TYPE, resource_type untyped -> Option<&Value>, with_resource_type(Value), "`resourceType`: `Edm.Untyped`, metadata";
    "sensitivityLabel" SENSITIVITY_LABEL, sensitivity_label untyped -> Option<&Value>, with_sensitivity_label(Value), "`sensitivityLabel`: `Edm.Untyped`, metadata";
    "webUrl" WEB_URL, web_url untyped -> Option<&Value>, with_web_url(Value), "`webUrl`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.httpAuthSecurityScheme`, metadata
    HttpAuthSecurityScheme = "microsoft.graph.httpAuthSecurityScheme";
    "bearerFormat" BEARER_FORMAT, bearer_format untyped -> Option<&Value>, with_bearer_format(Value), "`bearerFormat`: `Edm.Untyped`, metadata";
    "scheme" SCHEME, scheme untyped -> Option<&Value>, with_scheme(Value), "`scheme`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.importBuildingMapSetting`, metadata
    ImportBuildingMapSetting = "microsoft.graph.importBuildingMapSetting";
    "isDryRun" IS_DRY_RUN, is_dry_run bool -> Option<bool>, with_is_dry_run(bool), "`isDryRun`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.importstatusmodel`](https://learn.microsoft.com/graph/api/resources/importstatusmodel?view=graph-rest-beta), not in the metadata
    Importstatusmodel = "microsoft.graph.importstatusmodel";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.instanceResourceAccess`, metadata
    InstanceResourceAccess = "microsoft.graph.instanceResourceAccess";
    "permissions" PERMISSIONS, permissions models -> Option<&[super::ResourcePermission]>, with_permissions(Vec<super::ResourcePermission>), "`permissions`: `Collection(microsoft.graph.resourcePermission)`, metadata";
    "resourceAppId" RESOURCE_APP_ID, resource_app_id str -> Option<&str>, with_resource_app_id(String), "`resourceAppId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.intelligentInsightConfidence`, metadata
    IntelligentInsightConfidence = "microsoft.graph.intelligentInsightConfidence" {
        High = "high",
        Low = "low",
        Medium = "medium",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.intelligentInsightRecommendation`, metadata
    IntelligentInsightRecommendation = "microsoft.graph.intelligentInsightRecommendation" {
        Approve = "approve",
        Deny = "deny",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.isvCompanyInformation`, metadata
    IsvCompanyInformation = "microsoft.graph.isvCompanyInformation"
}

crate::runtime::model! {
    /// `microsoft.graph.justInTimeAuditConfiguration`, metadata
    JustInTimeAuditConfiguration = "microsoft.graph.justInTimeAuditConfiguration";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.justInTimeEnforcementConfiguration`, metadata
    JustInTimeEnforcementConfiguration = "microsoft.graph.justInTimeEnforcementConfiguration";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.labelPolicy`, metadata
    LabelPolicy = "microsoft.graph.labelPolicy";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.lastSignIn`, metadata
    LastSignIn = "microsoft.graph.lastSignIn";
    "interactiveDateTime" INTERACTIVE_DATE_TIME, interactive_date_time date_time -> Parsed<OffsetDateTime>, with_interactive_date_time(OffsetDateTime), "`interactiveDateTime`: `Edm.DateTimeOffset`, metadata";
    "nonInteractiveDateTime" NON_INTERACTIVE_DATE_TIME, non_interactive_date_time date_time -> Parsed<OffsetDateTime>, with_non_interactive_date_time(OffsetDateTime), "`nonInteractiveDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.linkStatistics`, metadata
    LinkStatistics = "microsoft.graph.linkStatistics";
    "correlatedAssigned" CORRELATED_ASSIGNED, correlated_assigned untyped -> Option<&Value>, with_correlated_assigned(Value), "`correlatedAssigned`: `Edm.Untyped`, metadata";
    "correlatedNotAssigned" CORRELATED_NOT_ASSIGNED, correlated_not_assigned untyped -> Option<&Value>, with_correlated_not_assigned(Value), "`correlatedNotAssigned`: `Edm.Untyped`, metadata";
    "failToCorrelate" FAIL_TO_CORRELATE, fail_to_correlate untyped -> Option<&Value>, with_fail_to_correlate(Value), "`failToCorrelate`: `Edm.Untyped`, metadata";
    "mapping" MAPPING, mapping untyped -> Option<&Value>, with_mapping(Value), "`mapping`: `Edm.Untyped`, metadata";
    "total" TOTAL, total untyped -> Option<&Value>, with_total(Value), "`total`: `Edm.Untyped`, metadata";
    "uncorrelated" UNCORRELATED, uncorrelated untyped -> Option<&Value>, with_uncorrelated(Value), "`uncorrelated`: `Edm.Untyped`, metadata";
    "unknown" UNKNOWN, unknown untyped -> Option<&Value>, with_unknown(Value), "`unknown`: `Edm.Untyped`, metadata";
    "unresolvedTarget" UNRESOLVED_TARGET, unresolved_target untyped -> Option<&Value>, with_unresolved_target(Value), "`unresolvedTarget`: `Edm.Untyped`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.matchOn`, metadata
    MatchOn = "microsoft.graph.matchOn" {
        DisplayName = "displayName",
        SamAccountName = "samAccountName",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.matchedCondition`, metadata
    MatchedCondition = "microsoft.graph.matchedCondition";
    "condition" CONDITION, condition str -> Option<&str>, with_condition(String), "`condition`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "values" VALUES, values strs -> Option<Vec<&str>>, with_values(Vec<String>), "`values`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.matrixChoiceGroupQuizInfo`, metadata
    MatrixChoiceGroupQuizInfo = "microsoft.graph.matrixChoiceGroupQuizInfo"
}

crate::runtime::model! {
    /// `microsoft.graph.membershipRuleEvaluationDetails`, metadata
    MembershipRuleEvaluationDetails = "microsoft.graph.membershipRuleEvaluationDetails";
    "membershipRuleEvaluationDetails" MEMBERSHIP_RULE_EVALUATION_DETAILS, membership_rule_evaluation_details model -> Option<&super::ExpressionEvaluationDetails>, with_membership_rule_evaluation_details(super::ExpressionEvaluationDetails), "`membershipRuleEvaluationDetails`: `microsoft.graph.expressionEvaluationDetails`, metadata" if (any(feature = "groups", feature = "users"));
}

crate::runtime::model! {
    /// `microsoft.graph.mutualTLSSecurityScheme`, metadata
    MutualTlsSecurityScheme = "microsoft.graph.mutualTLSSecurityScheme"
}

crate::runtime::model! {
    /// `microsoft.graph.network`, metadata
    Network = "microsoft.graph.network"
}

crate::runtime::model! {
    /// `microsoft.graph.npsQuizInfo`, metadata
    NpsQuizInfo = "microsoft.graph.npsQuizInfo"
}

crate::runtime::model! {
    /// `microsoft.graph.oathTokenMetadata`, metadata
    OathTokenMetadata = "microsoft.graph.oathTokenMetadata";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`, metadata";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`, metadata";
    "manufacturerProperties" MANUFACTURER_PROPERTIES, manufacturer_properties models -> Option<&[super::KeyValue]>, with_manufacturer_properties(Vec<super::KeyValue>), "`manufacturerProperties`: `Collection(microsoft.graph.keyValue)`, metadata" if (any(feature = "applications", feature = "directory", feature = "governance", feature = "groups", feature = "intune", feature = "reports", feature = "sites", feature = "users"));
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`, metadata";
    "tokenType" TOKEN_TYPE, token_type str -> Option<&str>, with_token_type(String), "`tokenType`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.oauthDetails`, metadata
    OauthDetails = "microsoft.graph.oauthDetails"
}

crate::runtime::model! {
    /// `microsoft.graph.oidcTestResults`, metadata
    OidcTestResults = "microsoft.graph.oidcTestResults"
}

crate::runtime::model! {
    /// `microsoft.graph.opticalCharacterRecognitionConfiguration`, metadata
    OpticalCharacterRecognitionConfiguration = "microsoft.graph.opticalCharacterRecognitionConfiguration";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.overallComplianceAssessment`, metadata
    OverallComplianceAssessment = "microsoft.graph.overallComplianceAssessment"
}

crate::runtime::model! {
    /// `microsoft.graph.passwordComplexityRules`, metadata
    PasswordComplexityRules = "microsoft.graph.passwordComplexityRules";
    "isNonAsciiCharacterAllowed" IS_NON_ASCII_CHARACTER_ALLOWED, is_non_ascii_character_allowed untyped -> Option<&Value>, with_is_non_ascii_character_allowed(Value), "`isNonAsciiCharacterAllowed`: `Edm.Untyped`, metadata";
    "maximumLength" MAXIMUM_LENGTH, maximum_length untyped -> Option<&Value>, with_maximum_length(Value), "`maximumLength`: `Edm.Untyped`, metadata";
    "minimumLength" MINIMUM_LENGTH, minimum_length untyped -> Option<&Value>, with_minimum_length(Value), "`minimumLength`: `Edm.Untyped`, metadata";
    "requiredNumberOfCharacterClasses" REQUIRED_NUMBER_OF_CHARACTER_CLASSES, required_number_of_character_classes untyped -> Option<&Value>, with_required_number_of_character_classes(Value), "`requiredNumberOfCharacterClasses`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.passwordHistoryRules`, metadata
    PasswordHistoryRules = "microsoft.graph.passwordHistoryRules";
    "historyLookbackCount" HISTORY_LOOKBACK_COUNT, history_lookback_count untyped -> Option<&Value>, with_history_lookback_count(Value), "`historyLookbackCount`: `Edm.Untyped`, metadata";
    "isEnabled" IS_ENABLED, is_enabled untyped -> Option<&Value>, with_is_enabled(Value), "`isEnabled`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.perTenantTrafficSegmentsOverride`, metadata
    PerTenantTrafficSegmentsOverride = "microsoft.graph.perTenantTrafficSegmentsOverride";
    "percentage" PERCENTAGE, percentage i32 -> Option<i32>, with_percentage(i32), "`percentage`: `Edm.Int32`, metadata";
    "tenantId" TENANT_ID, tenant_id guid -> Parsed<Uuid>, with_tenant_id(Uuid), "`tenantId`: `Edm.Guid`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.photoAllowedOperations`, metadata
    PhotoAllowedOperations = "microsoft.graph.photoAllowedOperations"
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.platformType`](https://learn.microsoft.com/graph/api/resources/intune-esim-platformtype?view=graph-rest-beta), not in the metadata
    PlatformType = "microsoft.graph.platformType" {
        Unknown = "unknown",
        Android = "android",
        AndroidForWork = "androidForWork",
        Ios = "iOS",
        MacOs = "macOS",
        WindowsPhone81 = "windowsPhone81",
        Windows81AndLater = "windows81AndLater",
        Windows10AndLater = "windows10AndLater",
        AndroidWorkProfile = "androidWorkProfile",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.presentation`, metadata, with the accessors of [`Entity`](super::Entity)
    Presentation: super::Entity = "microsoft.graph.presentation";
    inherited "id" ID, with_id(String), "`id`";
    "comments" COMMENTS, comments models -> Option<&[super::DocumentComment]>, with_comments(Vec<super::DocumentComment>), "`comments`: `Collection(microsoft.graph.documentComment)`, metadata" if (feature = "sites");
}

crate::runtime::enumeration! {
    /// `microsoft.graph.principalType`, metadata
    PrincipalType = "microsoft.graph.principalType" {
        EntraIdUser = "entraIdUser",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.quizInfo`, metadata
    QuizInfo = "microsoft.graph.quizInfo";
    "maxPoints" MAX_POINTS, max_points untyped -> Option<&Value>, with_max_points(Value), "`maxPoints`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.recipients`](https://learn.microsoft.com/graph/api/resources/recipients?view=graph-rest-beta), not in the metadata
    Recipients = "microsoft.graph.recipients";
    "alias" ALIAS, alias str -> Option<&str>, with_alias(String), "`alias`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "objectId" OBJECT_ID, object_id str -> Option<&str>, with_object_id(String), "`objectId`: `Edm.String`";
    "permissionIdentityType" PERMISSION_IDENTITY_TYPE, permission_identity_type str -> Option<&str>, with_permission_identity_type(String), "`permissionIdentityType`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.reconciliationCounter`, metadata
    ReconciliationCounter = "microsoft.graph.reconciliationCounter";
    "correlatedObjectCount" CORRELATED_OBJECT_COUNT, correlated_object_count untyped -> Option<&Value>, with_correlated_object_count(Value), "`correlatedObjectCount`: `Edm.Untyped`, metadata";
    "sourceObjectCount" SOURCE_OBJECT_COUNT, source_object_count untyped -> Option<&Value>, with_source_object_count(Value), "`sourceObjectCount`: `Edm.Untyped`, metadata";
    "targetObjectCount" TARGET_OBJECT_COUNT, target_object_count untyped -> Option<&Value>, with_target_object_count(Value), "`targetObjectCount`: `Edm.Untyped`, metadata";
    "uncorrelatedObjectCount" UNCORRELATED_OBJECT_COUNT, uncorrelated_object_count untyped -> Option<&Value>, with_uncorrelated_object_count(Value), "`uncorrelatedObjectCount`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.reconciliationCounters`, metadata
    ReconciliationCounters = "microsoft.graph.reconciliationCounters";
    "user" USER, user untyped -> Option<&Value>, with_user(Value), "`user`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.relatedTenantsRefreshRequest`, metadata, with the accessors of [`Entity`](super::Entity)
    RelatedTenantsRefreshRequest: super::Entity = "microsoft.graph.relatedTenantsRefreshRequest";
    inherited "id" ID, with_id(String), "`id`";
    "location" LOCATION, location str -> Option<&str>, with_location(String), "`location`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.releaseType`, metadata
    ReleaseType = "microsoft.graph.releaseType" {
        GenerallyAvailable = "generallyAvailable",
        Preview = "preview",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.removeFromLobbyOperation`, metadata
    RemoveFromLobbyOperation = "microsoft.graph.removeFromLobbyOperation"
}

crate::runtime::model! {
    /// `microsoft.graph.requestRemoteHelpSessionAccessResponse`, metadata
    RequestRemoteHelpSessionAccessResponse = "microsoft.graph.requestRemoteHelpSessionAccessResponse";
    "pubSubEncryption" PUB_SUB_ENCRYPTION, pub_sub_encryption untyped -> Option<&Value>, with_pub_sub_encryption(Value), "`pubSubEncryption`: `Edm.Untyped`, metadata";
    "pubSubEncryptionKey" PUB_SUB_ENCRYPTION_KEY, pub_sub_encryption_key untyped -> Option<&Value>, with_pub_sub_encryption_key(Value), "`pubSubEncryptionKey`: `Edm.Untyped`, metadata";
    "sessionKey" SESSION_KEY, session_key untyped -> Option<&Value>, with_session_key(Value), "`sessionKey`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.resourceInputObject`, metadata
    ResourceInputObject = "microsoft.graph.resourceInputObject";
    "resourceId" RESOURCE_ID, resource_id untyped -> Option<&Value>, with_resource_id(Value), "`resourceId`: `Edm.Untyped`, metadata";
    "resourceType" RESOURCE_TYPE, resource_type untyped -> Option<&Value>, with_resource_type(Value), "`resourceType`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.resourcePermission`, metadata
    ResourcePermission = "microsoft.graph.resourcePermission";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.restrictionTrigger`, metadata
    RestrictionTrigger = "microsoft.graph.restrictionTrigger" {
        CloudEgress = "cloudEgress",
        CopyPaste = "copyPaste",
        CopyToNetworkShare = "copyToNetworkShare",
        CopyToRemovableMedia = "copyToRemovableMedia",
        Print = "print",
        ScreenCapture = "screenCapture",
        UnallowedApps = "unallowedApps",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.retrieveRemoteHelpSessionResponse`, metadata
    RetrieveRemoteHelpSessionResponse = "microsoft.graph.retrieveRemoteHelpSessionResponse";
    "acsGroupId" ACS_GROUP_ID, acs_group_id untyped -> Option<&Value>, with_acs_group_id(Value), "`acsGroupId`: `Edm.Untyped`, metadata";
    "acsHelperUserId" ACS_HELPER_USER_ID, acs_helper_user_id untyped -> Option<&Value>, with_acs_helper_user_id(Value), "`acsHelperUserId`: `Edm.Untyped`, metadata";
    "acsHelperUserToken" ACS_HELPER_USER_TOKEN, acs_helper_user_token untyped -> Option<&Value>, with_acs_helper_user_token(Value), "`acsHelperUserToken`: `Edm.Untyped`, metadata";
    "acsSharerUserId" ACS_SHARER_USER_ID, acs_sharer_user_id untyped -> Option<&Value>, with_acs_sharer_user_id(Value), "`acsSharerUserId`: `Edm.Untyped`, metadata";
    "deviceName" DEVICE_NAME, device_name untyped -> Option<&Value>, with_device_name(Value), "`deviceName`: `Edm.Untyped`, metadata";
    "pubSubGroupId" PUB_SUB_GROUP_ID, pub_sub_group_id untyped -> Option<&Value>, with_pub_sub_group_id(Value), "`pubSubGroupId`: `Edm.Untyped`, metadata";
    "pubSubHelperAccessUri" PUB_SUB_HELPER_ACCESS_URI, pub_sub_helper_access_uri untyped -> Option<&Value>, with_pub_sub_helper_access_uri(Value), "`pubSubHelperAccessUri`: `Edm.Untyped`, metadata";
    "sessionExpirationDateTime" SESSION_EXPIRATION_DATE_TIME, session_expiration_date_time untyped -> Option<&Value>, with_session_expiration_date_time(Value), "`sessionExpirationDateTime`: `Edm.Untyped`, metadata";
    "sessionKey" SESSION_KEY, session_key untyped -> Option<&Value>, with_session_key(Value), "`sessionKey`: `Edm.Untyped`, metadata";
    "webClientUri" WEB_CLIENT_URI, web_client_uri untyped -> Option<&Value>, with_web_client_uri(Value), "`webClientUri`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.samsungEFotaFirmwareVersionTarget`, metadata
    SamsungEFotaFirmwareVersionTarget = "microsoft.graph.samsungEFotaFirmwareVersionTarget";
    "firmwareVersion" FIRMWARE_VERSION, firmware_version untyped -> Option<&Value>, with_firmware_version(Value), "`firmwareVersion`: `Edm.Untyped`, metadata";
    "id" ID, id untyped -> Option<&Value>, with_id(Value), "`id`: `Edm.Untyped`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.savedUIStateGenerationOptions`](https://learn.microsoft.com/graph/api/resources/intune-shared-saveduistategenerationoptions?view=graph-rest-beta), not in the metadata
    SavedUiStateGenerationOptions = "microsoft.graph.savedUIStateGenerationOptions" {
        None = "none",
        OmitSilverlightPolicyReferences = "omitSilverlightPolicyReferences",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.scheduledPermissionsRequestFilterByCurrentUserOptions`, metadata
    ScheduledPermissionsRequestFilterByCurrentUserOptions = "microsoft.graph.scheduledPermissionsRequestFilterByCurrentUserOptions" {
        Approver = "approver",
        CreatedBy = "createdBy",
        Principal = "principal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.scimCapabilities`, metadata
    ScimCapabilities = "microsoft.graph.scimCapabilities"
}

crate::runtime::model! {
    /// `microsoft.graph.scimConfiguration`, metadata
    ScimConfiguration = "microsoft.graph.scimConfiguration"
}

crate::runtime::model! {
    /// `microsoft.graph.scimTest`, metadata
    ScimTest = "microsoft.graph.scimTest"
}

crate::runtime::model! {
    /// `microsoft.graph.scimTestData`, metadata
    ScimTestData = "microsoft.graph.scimTestData"
}

crate::runtime::model! {
    /// `microsoft.graph.scimValidationAttestations`, metadata
    ScimValidationAttestations = "microsoft.graph.scimValidationAttestations"
}

crate::runtime::model! {
    /// `microsoft.graph.scimValidationPrerequisites`, metadata
    ScimValidationPrerequisites = "microsoft.graph.scimValidationPrerequisites"
}

crate::runtime::model! {
    /// `microsoft.graph.securityFeatures`, metadata
    SecurityFeatures = "microsoft.graph.securityFeatures"
}

crate::runtime::model! {
    /// `microsoft.graph.securityProviderStatus`, metadata
    SecurityProviderStatus = "microsoft.graph.securityProviderStatus";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`, metadata";
    "endpoint" ENDPOINT, endpoint str -> Option<&str>, with_endpoint(String), "`endpoint`: `Edm.String`, metadata";
    "provider" PROVIDER, provider str -> Option<&str>, with_provider(String), "`provider`: `Edm.String`, metadata";
    "region" REGION, region str -> Option<&str>, with_region(String), "`region`: `Edm.String`, metadata";
    "vendor" VENDOR, vendor str -> Option<&str>, with_vendor(String), "`vendor`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.securityQuestionType`, metadata
    SecurityQuestionType = "microsoft.graph.securityQuestionType" {
        Custom = "custom",
        Predefined = "predefined",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.securityScheme`, metadata
    SecurityScheme = "microsoft.graph.securityScheme";
    "description" DESCRIPTION, description untyped -> Option<&Value>, with_description(Value), "`description`: `Edm.Untyped`, metadata";
    "type" TYPE, type_ untyped -> Option<&Value>, with_type(Value), "`type`: `Edm.Untyped`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.sharingVariant`, metadata
    SharingVariant = "microsoft.graph.sharingVariant" {
        AddressBar = "addressBar",
        Embed = "embed",
        None = "none",
        PasswordProtected = "passwordProtected",
        RequiresAuthentication = "requiresAuthentication",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.ssoConfiguration`, metadata
    SsoConfiguration = "microsoft.graph.ssoConfiguration"
}

crate::runtime::model! {
    /// `microsoft.graph.strongAuthenticationDetail`, metadata, with the accessors of [`Entity`](super::Entity)
    StrongAuthenticationDetail: super::Entity = "microsoft.graph.strongAuthenticationDetail";
    inherited "id" ID, with_id(String), "`id`";
    "encryptedPinHashHistory" ENCRYPTED_PIN_HASH_HISTORY, encrypted_pin_hash_history binary -> Parsed<Bytes>, with_encrypted_pin_hash_history(Bytes), "`encryptedPinHashHistory`: `Edm.Binary`, metadata";
    "proofupTime" PROOFUP_TIME, proofup_time i32 -> Option<i32>, with_proofup_time(i32), "`proofupTime`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.strongAuthenticationPhoneAppDetail`, metadata, with the accessors of [`Entity`](super::Entity)
    StrongAuthenticationPhoneAppDetail: super::Entity = "microsoft.graph.strongAuthenticationPhoneAppDetail";
    inherited "id" ID, with_id(String), "`id`";
    "authenticationType" AUTHENTICATION_TYPE, authentication_type str -> Option<&str>, with_authentication_type(String), "`authenticationType`: `Edm.String`, metadata";
    "authenticatorFlavor" AUTHENTICATOR_FLAVOR, authenticator_flavor str -> Option<&str>, with_authenticator_flavor(String), "`authenticatorFlavor`: `Edm.String`, metadata";
    "deviceId" DEVICE_ID, device_id guid -> Parsed<Uuid>, with_device_id(Uuid), "`deviceId`: `Edm.Guid`, metadata";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`, metadata";
    "deviceTag" DEVICE_TAG, device_tag str -> Option<&str>, with_device_tag(String), "`deviceTag`: `Edm.String`, metadata";
    "deviceToken" DEVICE_TOKEN, device_token str -> Option<&str>, with_device_token(String), "`deviceToken`: `Edm.String`, metadata";
    "hashFunction" HASH_FUNCTION, hash_function str -> Option<&str>, with_hash_function(String), "`hashFunction`: `Edm.String`, metadata";
    "lastAuthenticatedDateTime" LAST_AUTHENTICATED_DATE_TIME, last_authenticated_date_time date_time -> Parsed<OffsetDateTime>, with_last_authenticated_date_time(OffsetDateTime), "`lastAuthenticatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "notificationType" NOTIFICATION_TYPE, notification_type str -> Option<&str>, with_notification_type(String), "`notificationType`: `Edm.String`, metadata";
    "oathSecretKey" OATH_SECRET_KEY, oath_secret_key str -> Option<&str>, with_oath_secret_key(String), "`oathSecretKey`: `Edm.String`, metadata";
    "oathTokenMetadata" OATH_TOKEN_METADATA, oath_token_metadata model -> Option<&super::OathTokenMetadata>, with_oath_token_metadata(super::OathTokenMetadata), "`oathTokenMetadata`: `microsoft.graph.oathTokenMetadata`, metadata";
    "oathTokenTimeDriftInSeconds" OATH_TOKEN_TIME_DRIFT_IN_SECONDS, oath_token_time_drift_in_seconds i32 -> Option<i32>, with_oath_token_time_drift_in_seconds(i32), "`oathTokenTimeDriftInSeconds`: `Edm.Int32`, metadata";
    "phoneAppVersion" PHONE_APP_VERSION, phone_app_version str -> Option<&str>, with_phone_app_version(String), "`phoneAppVersion`: `Edm.String`, metadata";
    "tenantDeviceId" TENANT_DEVICE_ID, tenant_device_id str -> Option<&str>, with_tenant_device_id(String), "`tenantDeviceId`: `Edm.String`, metadata";
    "tokenGenerationIntervalInSeconds" TOKEN_GENERATION_INTERVAL_IN_SECONDS, token_generation_interval_in_seconds i32 -> Option<i32>, with_token_generation_interval_in_seconds(i32), "`tokenGenerationIntervalInSeconds`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.submissionClientSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta), not in the metadata
    SubmissionClientSource = "microsoft.graph.submissionClientSource" {
        Microsoft = "microsoft",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.submissionContentType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta), not in the metadata
    SubmissionContentType = "microsoft.graph.submissionContentType" {
        Email = "email",
        Url = "url",
        File = "file",
        Application = "application",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.submissionResultCategory`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta), not in the metadata
    SubmissionResultCategory = "microsoft.graph.submissionResultCategory" {
        NotJunk = "notJunk",
        Spam = "spam",
        Phishing = "phishing",
        Malware = "malware",
        AllowedByPolicy = "allowedByPolicy",
        BlockedByPolicy = "blockedByPolicy",
        Spoof = "spoof",
        Unknown = "unknown",
        NoResultAvailable = "noResultAvailable",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.submissionSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta), not in the metadata
    SubmissionSource = "microsoft.graph.submissionSource" {
        User = "user",
        Group = "group",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsappinstalledstate`](https://learn.microsoft.com/graph/api/resources/teamsappinstalledstate?view=graph-rest-beta), not in the metadata
    Teamsappinstalledstate = "microsoft.graph.teamsappinstalledstate" {
        NotInstalled = "notInstalled",
        InstalledAndHidden = "installedAndHidden",
        InstalledAndPermanent = "installedAndPermanent",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.technicalContact`, metadata
    TechnicalContact = "microsoft.graph.technicalContact"
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.tenantAllowBlockListAction`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta), not in the metadata
    TenantAllowBlockListAction = "microsoft.graph.tenantAllowBlockListAction" {
        Allow = "allow",
        Block = "block",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.tenantAllowBlockListEntryType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta), not in the metadata
    TenantAllowBlockListEntryType = "microsoft.graph.tenantAllowBlockListEntryType" {
        Url = "url",
        FileHash = "fileHash",
        Sender = "sender",
        Recipient = "recipient",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.tenantFlow`, metadata
    TenantFlow = "microsoft.graph.tenantFlow"
}

crate::runtime::model! {
    /// `microsoft.graph.tenantSecureScore`, metadata
    TenantSecureScore = "microsoft.graph.tenantSecureScore";
    "createDateTime" CREATE_DATE_TIME, create_date_time untyped -> Option<&Value>, with_create_date_time(Value), "`createDateTime`: `Edm.Untyped`, metadata";
    "tenantMaxScore" TENANT_MAX_SCORE, tenant_max_score untyped -> Option<&Value>, with_tenant_max_score(Value), "`tenantMaxScore`: `Edm.Untyped`, metadata";
    "tenantScore" TENANT_SCORE, tenant_score untyped -> Option<&Value>, with_tenant_score(Value), "`tenantScore`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.textExtractionResultBase`, metadata
    TextExtractionResultBase = "microsoft.graph.textExtractionResultBase"
}

crate::runtime::model! {
    /// `microsoft.graph.trustedSubjectNameAndIssuerConfiguration`, metadata
    TrustedSubjectNameAndIssuerConfiguration = "microsoft.graph.trustedSubjectNameAndIssuerConfiguration";
    "trustedCertificateSubjectAddition" TRUSTED_CERTIFICATE_SUBJECT_ADDITION, trusted_certificate_subject_addition model -> Option<&super::TrustedSubjectNameAndIssuerRestriction>, with_trusted_certificate_subject_addition(super::TrustedSubjectNameAndIssuerRestriction), "`trustedCertificateSubjectAddition`: `microsoft.graph.trustedSubjectNameAndIssuerRestriction`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.trustedSubjectNameAndIssuerRestriction`, metadata
    TrustedSubjectNameAndIssuerRestriction = "microsoft.graph.trustedSubjectNameAndIssuerRestriction";
    "excludeActors" EXCLUDE_ACTORS, exclude_actors model -> Option<&super::AppManagementPolicyActorExemptions>, with_exclude_actors(super::AppManagementPolicyActorExemptions), "`excludeActors`: `microsoft.graph.appManagementPolicyActorExemptions`, metadata" if (any(feature = "applications", feature = "authentication"));
    "isStateSetByMicrosoft" IS_STATE_SET_BY_MICROSOFT, is_state_set_by_microsoft bool -> Option<bool>, with_is_state_set_by_microsoft(bool), "`isStateSetByMicrosoft`: `Edm.Boolean`, metadata";
    "restrictForAppsCreatedAfterDateTime" RESTRICT_FOR_APPS_CREATED_AFTER_DATE_TIME, restrict_for_apps_created_after_date_time date_time -> Parsed<OffsetDateTime>, with_restrict_for_apps_created_after_date_time(OffsetDateTime), "`restrictForAppsCreatedAfterDateTime`: `Edm.DateTimeOffset`, metadata";
    "state" STATE, state enumeration -> Option<super::AppManagementRestrictionState>, with_state(super::AppManagementRestrictionState), "`state`: `microsoft.graph.appManagementRestrictionState`, metadata" if (any(feature = "applications", feature = "authentication"));
}

crate::runtime::model! {
    /// [`microsoft.graph.tuple_2OfExecutionType_ICollection_1OfOperation`](https://learn.microsoft.com/graph/api/resources/intune-esim-tuple_2ofexecutiontype_icollection_1ofoperation?view=graph-rest-beta), not in the metadata
    Tuple2ofExecutionTypeICollection1ofOperation = "microsoft.graph.tuple_2OfExecutionType_ICollection_1OfOperation";
    "item2" ITEM2, item2 strs -> Option<Vec<&str>>, with_item2(Vec<String>), "`item2`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.uri`](https://learn.microsoft.com/graph/api/resources/intune-shared-uri?view=graph-rest-beta), not in the metadata
    Uri = "microsoft.graph.uri";
    "segments" SEGMENTS, segments strs -> Option<Vec<&str>>, with_segments(Vec<String>), "`segments`: `Collection(Edm.String)`";
}
