// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Value};

crate::runtime::model! {
    /// `microsoft.graph.security.fabricAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    FabricAuditRecord: super::security::AuditData = "microsoft.graph.security.fabricAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.fabricPolicyRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    FabricPolicyRecord: super::security::AuditData = "microsoft.graph.security.fabricPolicyRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.file`, metadata, with the accessors of [`Entity`](super::Entity)
    File: super::Entity = "microsoft.graph.security.file" {
        "microsoft.graph.security.ediscoveryFile",
    };
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`, metadata";
    "dateTime" DATE_TIME, date_time date_time -> Parsed<OffsetDateTime>, with_date_time(OffsetDateTime), "`dateTime`: `Edm.DateTimeOffset`, metadata";
    "extension" EXTENSION, extension str -> Option<&str>, with_extension(String), "`extension`: `Edm.String`, metadata";
    "extractedTextContent" EXTRACTED_TEXT_CONTENT, extracted_text_content untyped -> Option<&Value>, with_extracted_text_content(Value), "`extractedTextContent`: `Edm.Stream`, metadata";
    "mediaType" MEDIA_TYPE, media_type str -> Option<&str>, with_media_type(String), "`mediaType`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "otherProperties" OTHER_PROPERTIES, other_properties model -> Option<&super::security::StringValueDictionary>, with_other_properties(super::security::StringValueDictionary), "`otherProperties`: `microsoft.graph.security.stringValueDictionary`, metadata";
    "processingStatus" PROCESSING_STATUS, processing_status enumeration -> Option<FileProcessingStatus>, with_processing_status(FileProcessingStatus), "`processingStatus`: `microsoft.graph.security.fileProcessingStatus`, metadata";
    "senderOrAuthors" SENDER_OR_AUTHORS, sender_or_authors strs -> Option<Vec<&str>>, with_sender_or_authors(Vec<String>), "`senderOrAuthors`: `Collection(Edm.String)`, metadata";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`, metadata";
    "sourceType" SOURCE_TYPE, source_type flags -> Option<Flags<super::security::SourceType>>, with_source_type(Flags<super::security::SourceType>), "`sourceType`: `microsoft.graph.security.sourceType`, metadata";
    "subjectTitle" SUBJECT_TITLE, subject_title str -> Option<&str>, with_subject_title(String), "`subjectTitle`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.fileAction`, metadata, with the accessors of [`AutomatedAction`](super::security::AutomatedAction)
    FileAction: super::security::AutomatedAction = "microsoft.graph.security.fileAction";
    "deviceGroupNames" DEVICE_GROUP_NAMES, device_group_names strs -> Option<Vec<&str>>, with_device_group_names(Vec<String>), "`deviceGroupNames`: `Collection(Edm.String)`, metadata";
    "sha1Column" SHA1_COLUMN, sha1_column str -> Option<&str>, with_sha1_column(String), "`sha1Column`: `Edm.String`, metadata";
    "sha256Column" SHA256_COLUMN, sha256_column str -> Option<&str>, with_sha256_column(String), "`sha256Column`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from filethreatsubmission.
    ///
    /// [`microsoft.graph.security.fileContentThreatSubmission`](https://learn.microsoft.com/graph/api/resources/security-filecontentthreatsubmission?view=graph-rest-beta), with the accessors of [`FileThreatSubmission`](FileThreatSubmission)
    FileContentThreatSubmission: FileThreatSubmission, super::Entity = "microsoft.graph.security.fileContentThreatSubmission";
    inherited "id" ID, with_id(String), "`id`";
    inherited "adminReview" ADMIN_REVIEW, with_admin_review(super::security::SubmissionAdminReview), "`adminReview`";
    inherited "category" CATEGORY, with_category(super::security::SubmissionCategory), "`category`";
    inherited "clientSource" CLIENT_SOURCE, with_client_source(super::security::SubmissionClientSource), "`clientSource`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::security::SubmissionContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(super::security::SubmissionUserIdentity), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "result" RESULT, with_result(super::security::SubmissionResult), "`result`";
    inherited "source" SOURCE, with_source(super::security::SubmissionSource), "`source`";
    inherited "status" STATUS, with_status(super::security::LongRunningOperationStatus), "`status`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    "fileContent" FILE_CONTENT, file_content str -> Option<&str>, with_file_content(String), "`fileContent`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.fileDetails`, metadata
    FileDetails = "microsoft.graph.security.fileDetails";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`, metadata";
    "filePath" FILE_PATH, file_path str -> Option<&str>, with_file_path(String), "`filePath`: `Edm.String`, metadata";
    "filePublisher" FILE_PUBLISHER, file_publisher str -> Option<&str>, with_file_publisher(String), "`filePublisher`: `Edm.String`, metadata";
    "fileSize" FILE_SIZE, file_size i64 -> Option<i64>, with_file_size(i64), "`fileSize`: `Edm.Int64`, metadata";
    "issuer" ISSUER, issuer str -> Option<&str>, with_issuer(String), "`issuer`: `Edm.String`, metadata";
    "md5" MD5, md5 str -> Option<&str>, with_md5(String), "`md5`: `Edm.String`, metadata";
    "sha1" SHA1, sha1 str -> Option<&str>, with_sha1(String), "`sha1`: `Edm.String`, metadata";
    "sha256" SHA256, sha256 str -> Option<&str>, with_sha256(String), "`sha256`: `Edm.String`, metadata";
    "sha256Ac" SHA256_AC, sha256_ac str -> Option<&str>, with_sha256_ac(String), "`sha256Ac`: `Edm.String`, metadata";
    "signer" SIGNER, signer str -> Option<&str>, with_signer(String), "`signer`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.fileEntityIdentifier`, metadata
    FileEntityIdentifier = "microsoft.graph.security.fileEntityIdentifier" {
        Sha1 = "sha1",
        InitiatingProcessSha1 = "initiatingProcessSHA1",
        Sha256 = "sha256",
        InitiatingProcessSha256 = "initiatingProcessSHA256",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.fileEntityMapping`, metadata, with the accessors of [`EntityMapping`](super::security::EntityMapping)
    FileEntityMapping: super::security::EntityMapping = "microsoft.graph.security.fileEntityMapping";
    "nameColumn" NAME_COLUMN, name_column str -> Option<&str>, with_name_column(String), "`nameColumn`: `Edm.String`, metadata";
    "sha1Column" SHA1_COLUMN, sha1_column str -> Option<&str>, with_sha1_column(String), "`sha1Column`: `Edm.String`, metadata";
    "sha256Column" SHA256_COLUMN, sha256_column str -> Option<&str>, with_sha256_column(String), "`sha256Column`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.fileEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    FileEvidence: super::security::AlertEvidence = "microsoft.graph.security.fileEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "detectionStatus" DETECTION_STATUS, detection_status enumeration -> Option<super::security::DetectionStatus>, with_detection_status(super::security::DetectionStatus), "`detectionStatus`: `microsoft.graph.security.detectionStatus`, metadata";
    "fileDetails" FILE_DETAILS, file_details model -> Option<&FileDetails>, with_file_details(FileDetails), "`fileDetails`: `microsoft.graph.security.fileDetails`, metadata";
    "mdeDeviceId" MDE_DEVICE_ID, mde_device_id str -> Option<&str>, with_mde_device_id(String), "`mdeDeviceId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.fileHash`, metadata
    FileHash = "microsoft.graph.security.fileHash";
    "algorithm" ALGORITHM, algorithm enumeration -> Option<FileHashAlgorithm>, with_algorithm(FileHashAlgorithm), "`algorithm`: `microsoft.graph.security.fileHashAlgorithm`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.fileHashAlgorithm`, metadata
    FileHashAlgorithm = "microsoft.graph.security.fileHashAlgorithm" {
        Unknown = "unknown",
        Md5 = "md5",
        Sha1 = "sha1",
        Sha256 = "sha256",
        Sha256ac = "sha256ac",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.fileHashEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    FileHashEvidence: super::security::AlertEvidence = "microsoft.graph.security.fileHashEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "algorithm" ALGORITHM, algorithm enumeration -> Option<FileHashAlgorithm>, with_algorithm(FileHashAlgorithm), "`algorithm`: `microsoft.graph.security.fileHashAlgorithm`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.filePlanAppliedCategory`, metadata, with the accessors of [`FilePlanDescriptorBase`](FilePlanDescriptorBase)
    FilePlanAppliedCategory: FilePlanDescriptorBase = "microsoft.graph.security.filePlanAppliedCategory";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "subcategory" SUBCATEGORY, subcategory model -> Option<&FilePlanSubcategory>, with_subcategory(FilePlanSubcategory), "`subcategory`: `microsoft.graph.security.filePlanSubcategory`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.filePlanAuthority`, metadata, with the accessors of [`FilePlanDescriptorBase`](FilePlanDescriptorBase)
    FilePlanAuthority: FilePlanDescriptorBase = "microsoft.graph.security.filePlanAuthority";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.filePlanCitation`, metadata, with the accessors of [`FilePlanDescriptorBase`](FilePlanDescriptorBase)
    FilePlanCitation: FilePlanDescriptorBase = "microsoft.graph.security.filePlanCitation";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "citationJurisdiction" CITATION_JURISDICTION, citation_jurisdiction str -> Option<&str>, with_citation_jurisdiction(String), "`citationJurisdiction`: `Edm.String`, metadata";
    "citationUrl" CITATION_URL, citation_url str -> Option<&str>, with_citation_url(String), "`citationUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.filePlanDepartment`, metadata, with the accessors of [`FilePlanDescriptorBase`](FilePlanDescriptorBase)
    FilePlanDepartment: FilePlanDescriptorBase = "microsoft.graph.security.filePlanDepartment";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.filePlanDescriptor`, metadata, with the accessors of [`Entity`](super::Entity)
    FilePlanDescriptor: super::Entity = "microsoft.graph.security.filePlanDescriptor";
    inherited "id" ID, with_id(String), "`id`";
    "authority" AUTHORITY, authority model -> Option<&FilePlanAuthority>, with_authority(FilePlanAuthority), "`authority`: `microsoft.graph.security.filePlanAuthority`, metadata";
    "category" CATEGORY, category model -> Option<&FilePlanAppliedCategory>, with_category(FilePlanAppliedCategory), "`category`: `microsoft.graph.security.filePlanAppliedCategory`, metadata";
    "citation" CITATION, citation model -> Option<&FilePlanCitation>, with_citation(FilePlanCitation), "`citation`: `microsoft.graph.security.filePlanCitation`, metadata";
    "department" DEPARTMENT, department model -> Option<&FilePlanDepartment>, with_department(FilePlanDepartment), "`department`: `microsoft.graph.security.filePlanDepartment`, metadata";
    "filePlanReference" FILE_PLAN_REFERENCE, file_plan_reference model -> Option<&FilePlanReference>, with_file_plan_reference(FilePlanReference), "`filePlanReference`: `microsoft.graph.security.filePlanReference`, metadata";
    "authorityTemplate" AUTHORITY_TEMPLATE, authority_template model -> Option<&super::security::AuthorityTemplate>, with_authority_template(super::security::AuthorityTemplate), "`authorityTemplate`: `microsoft.graph.security.authorityTemplate`, metadata";
    "categoryTemplate" CATEGORY_TEMPLATE, category_template model -> Option<&super::security::CategoryTemplate>, with_category_template(super::security::CategoryTemplate), "`categoryTemplate`: `microsoft.graph.security.categoryTemplate`, metadata";
    "citationTemplate" CITATION_TEMPLATE, citation_template model -> Option<&super::security::CitationTemplate>, with_citation_template(super::security::CitationTemplate), "`citationTemplate`: `microsoft.graph.security.citationTemplate`, metadata";
    "departmentTemplate" DEPARTMENT_TEMPLATE, department_template model -> Option<&super::security::DepartmentTemplate>, with_department_template(super::security::DepartmentTemplate), "`departmentTemplate`: `microsoft.graph.security.departmentTemplate`, metadata";
    "filePlanReferenceTemplate" FILE_PLAN_REFERENCE_TEMPLATE, file_plan_reference_template model -> Option<&FilePlanReferenceTemplate>, with_file_plan_reference_template(FilePlanReferenceTemplate), "`filePlanReferenceTemplate`: `microsoft.graph.security.filePlanReferenceTemplate`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.filePlanDescriptorBase`, metadata
    FilePlanDescriptorBase = "microsoft.graph.security.filePlanDescriptorBase" {
        "microsoft.graph.security.filePlanAppliedCategory",
        "microsoft.graph.security.filePlanAuthority",
        "microsoft.graph.security.filePlanCitation",
        "microsoft.graph.security.filePlanDepartment",
        "microsoft.graph.security.filePlanReference",
        "microsoft.graph.security.filePlanSubcategory",
    };
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.filePlanDescriptorTemplate`, metadata, with the accessors of [`Entity`](super::Entity)
    FilePlanDescriptorTemplate: super::Entity = "microsoft.graph.security.filePlanDescriptorTemplate" {
        "microsoft.graph.security.authorityTemplate",
        "microsoft.graph.security.categoryTemplate",
        "microsoft.graph.security.citationTemplate",
        "microsoft.graph.security.departmentTemplate",
        "microsoft.graph.security.filePlanReferenceTemplate",
        "microsoft.graph.security.subcategoryTemplate",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.filePlanReference`, metadata, with the accessors of [`FilePlanDescriptorBase`](FilePlanDescriptorBase)
    FilePlanReference: FilePlanDescriptorBase = "microsoft.graph.security.filePlanReference";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.filePlanReferenceTemplate`, metadata, with the accessors of [`FilePlanDescriptorTemplate`](FilePlanDescriptorTemplate)
    FilePlanReferenceTemplate: FilePlanDescriptorTemplate, super::Entity = "microsoft.graph.security.filePlanReferenceTemplate";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.filePlanSubcategory`, metadata, with the accessors of [`FilePlanDescriptorBase`](FilePlanDescriptorBase)
    FilePlanSubcategory: FilePlanDescriptorBase = "microsoft.graph.security.filePlanSubcategory";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.security.fileProcessingStatus`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryfile?view=graph-rest-beta)
    FileProcessingStatus = "microsoft.graph.security.fileProcessingStatus" {
        Success = "success",
        InternalError = "internalError",
        UnknownError = "unknownError",
        ProcessingTimeout = "processingTimeout",
        InvalidFileId = "invalidFileId",
        FileSizeIsZero = "fileSizeIsZero",
        FileSizeIsTooLarge = "fileSizeIsTooLarge",
        FileDepthLimitExceeded = "fileDepthLimitExceeded",
        FileBodyIsTooLong = "fileBodyIsTooLong",
        FileTypeIsUnknown = "fileTypeIsUnknown",
        FileTypeIsNotSupported = "fileTypeIsNotSupported",
        MalformedFile = "malformedFile",
        ProtectedFile = "protectedFile",
        PoisonFile = "poisonFile",
        NoReviewSetSummaryGenerated = "noReviewSetSummaryGenerated",
        ExtractionException = "extractionException",
        OcrProcessingTimeout = "ocrProcessingTimeout",
        OcrFileSizeExceedsLimit = "ocrFileSizeExceedsLimit",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from threatsubmission.
    ///
    /// [`microsoft.graph.security.fileThreatSubmission`](https://learn.microsoft.com/graph/api/resources/security-filethreatsubmission?view=graph-rest-beta), with the accessors of [`ThreatSubmission`](super::security::ThreatSubmission)
    FileThreatSubmission: super::security::ThreatSubmission, super::Entity = "microsoft.graph.security.fileThreatSubmission" {
        "microsoft.graph.security.fileContentThreatSubmission",
        "microsoft.graph.security.fileUrlThreatSubmission",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "adminReview" ADMIN_REVIEW, with_admin_review(super::security::SubmissionAdminReview), "`adminReview`";
    inherited "category" CATEGORY, with_category(super::security::SubmissionCategory), "`category`";
    inherited "clientSource" CLIENT_SOURCE, with_client_source(super::security::SubmissionClientSource), "`clientSource`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::security::SubmissionContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(super::security::SubmissionUserIdentity), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "result" RESULT, with_result(super::security::SubmissionResult), "`result`";
    inherited "source" SOURCE, with_source(super::security::SubmissionSource), "`source`";
    inherited "status" STATUS, with_status(super::security::LongRunningOperationStatus), "`status`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from filethreatsubmission.
    ///
    /// [`microsoft.graph.security.fileUrlThreatSubmission`](https://learn.microsoft.com/graph/api/resources/security-fileurlthreatsubmission?view=graph-rest-beta), with the accessors of [`FileThreatSubmission`](FileThreatSubmission)
    FileUrlThreatSubmission: FileThreatSubmission, super::Entity = "microsoft.graph.security.fileUrlThreatSubmission";
    inherited "id" ID, with_id(String), "`id`";
    inherited "adminReview" ADMIN_REVIEW, with_admin_review(super::security::SubmissionAdminReview), "`adminReview`";
    inherited "category" CATEGORY, with_category(super::security::SubmissionCategory), "`category`";
    inherited "clientSource" CLIENT_SOURCE, with_client_source(super::security::SubmissionClientSource), "`clientSource`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::security::SubmissionContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(super::security::SubmissionUserIdentity), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "result" RESULT, with_result(super::security::SubmissionResult), "`result`";
    inherited "source" SOURCE, with_source(super::security::SubmissionSource), "`source`";
    inherited "status" STATUS, with_status(super::security::LongRunningOperationStatus), "`status`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    "fileUrl" FILE_URL, file_url str -> Option<&str>, with_file_url(String), "`fileUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.filteringTeamsMessageFileInfo`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    FilteringTeamsMessageFileInfo: super::security::AuditData = "microsoft.graph.security.filteringTeamsMessageFileInfo";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.forceUserPasswordResetEntityIdentifier`, metadata
    ForceUserPasswordResetEntityIdentifier = "microsoft.graph.security.forceUserPasswordResetEntityIdentifier" {
        AccountSid = "accountSid",
        InitiatingProcessAccountSid = "initiatingProcessAccountSid",
        RequestAccountSid = "requestAccountSid",
        OnPremSid = "onPremSid",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.forceUserPasswordResetIncidentTaskResponseAction`, metadata, with the accessors of [`IncidentTaskResponseAction`](super::security::IncidentTaskResponseAction)
    ForceUserPasswordResetIncidentTaskResponseAction: super::security::IncidentTaskResponseAction, super::security::ResponseAction = "microsoft.graph.security.forceUserPasswordResetIncidentTaskResponseAction";
    inherited "identifierValue" IDENTIFIER_VALUE, with_identifier_value(String), "`identifierValue`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.forceUserPasswordResetResponseAction`, metadata, with the accessors of [`ResponseAction`](super::security::ResponseAction)
    ForceUserPasswordResetResponseAction: super::security::ResponseAction = "microsoft.graph.security.forceUserPasswordResetResponseAction";
    "identifier" IDENTIFIER, identifier flags -> Option<Flags<ForceUserPasswordResetEntityIdentifier>>, with_identifier(Flags<ForceUserPasswordResetEntityIdentifier>), "`identifier`: `microsoft.graph.security.forceUserPasswordResetEntityIdentifier`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.formattedContent`, metadata
    FormattedContent = "microsoft.graph.security.formattedContent";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, metadata";
    "format" FORMAT, format enumeration -> Option<super::security::ContentFormat>, with_format(super::security::ContentFormat), "`format`: `microsoft.graph.security.contentFormat`, metadata";
}
