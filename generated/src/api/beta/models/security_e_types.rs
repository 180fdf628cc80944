// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Value};

crate::runtime::model! {
    /// `microsoft.graph.security.ecsContentMetadata`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    EcsContentMetadata: super::security::AuditData = "microsoft.graph.security.ecsContentMetadata";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// Inherits from caseOperation.
    ///
    /// [`microsoft.graph.security.ediscoveryAddToReviewSetOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryaddtoreviewsetoperation?view=graph-rest-beta), with the accessors of [`CaseOperation`](super::security::CaseOperation)
    EdiscoveryAddToReviewSetOperation: super::security::CaseOperation, super::Entity = "microsoft.graph.security.ediscoveryAddToReviewSetOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "action" ACTION, with_action(super::security::CaseAction), "`action`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "percentProgress" PERCENT_PROGRESS, with_percent_progress(i32), "`percentProgress`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::security::CaseOperationStatus), "`status`";
    "additionalDataOptions" ADDITIONAL_DATA_OPTIONS, additional_data_options flags -> Option<Flags<super::security::AdditionalDataOptions>>, with_additional_data_options(Flags<super::security::AdditionalDataOptions>), "`additionalDataOptions`: `microsoft.graph.security.additionalDataOptions`, metadata";
    "cloudAttachmentVersion" CLOUD_ATTACHMENT_VERSION, cloud_attachment_version enumeration -> Option<super::security::CloudAttachmentVersion>, with_cloud_attachment_version(super::security::CloudAttachmentVersion), "`cloudAttachmentVersion`: `microsoft.graph.security.cloudAttachmentVersion`, metadata";
    "documentVersion" DOCUMENT_VERSION, document_version enumeration -> Option<super::security::DocumentVersion>, with_document_version(super::security::DocumentVersion), "`documentVersion`: `microsoft.graph.security.documentVersion`, metadata";
    "itemsToInclude" ITEMS_TO_INCLUDE, items_to_include flags -> Option<Flags<super::security::ItemsToInclude>>, with_items_to_include(Flags<super::security::ItemsToInclude>), "`itemsToInclude`: `microsoft.graph.security.itemsToInclude`, metadata";
    "reportFileMetadata" REPORT_FILE_METADATA, report_file_metadata models -> Option<&[super::security::ReportFileMetadata]>, with_report_file_metadata(Vec<super::security::ReportFileMetadata>), "`reportFileMetadata`: `Collection(microsoft.graph.security.reportFileMetadata)`, metadata";
    "reviewSet" REVIEW_SET, review_set model -> Option<&EdiscoveryReviewSet>, with_review_set(EdiscoveryReviewSet), "`reviewSet`: `microsoft.graph.security.ediscoveryReviewSet`";
    "search" SEARCH, search model -> Option<&EdiscoverySearch>, with_search(EdiscoverySearch), "`search`: `microsoft.graph.security.ediscoverySearch`";
}

crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoveryCase`](https://learn.microsoft.com/graph/api/resources/security-ediscoverycase?view=graph-rest-beta), with the accessors of [`Case`](super::security::Case)
    EdiscoveryCase: super::security::Case, super::Entity = "microsoft.graph.security.ediscoveryCase";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "status" STATUS, with_status(super::security::CaseStatus), "`status`";
    "closedBy" CLOSED_BY, closed_by model -> Option<&super::IdentitySet>, with_closed_by(super::IdentitySet), "`closedBy`: `microsoft.graph.identitySet`";
    "closedDateTime" CLOSED_DATE_TIME, closed_date_time date_time -> Parsed<OffsetDateTime>, with_closed_date_time(OffsetDateTime), "`closedDateTime`: `Edm.DateTimeOffset`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, not in the metadata";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "custodians" CUSTODIANS, custodians models -> Option<&[EdiscoveryCustodian]>, with_custodians(Vec<EdiscoveryCustodian>), "`custodians`: `Collection(microsoft.graph.security.ediscoveryCustodian)`";
    "legalHolds" LEGAL_HOLDS, legal_holds models -> Option<&[EdiscoveryHoldPolicy]>, with_legal_holds(Vec<EdiscoveryHoldPolicy>), "`legalHolds`: `Collection(microsoft.graph.security.ediscoveryHoldPolicy)`";
    "noncustodialDataSources" NONCUSTODIAL_DATA_SOURCES, noncustodial_data_sources models -> Option<&[EdiscoveryNoncustodialDataSource]>, with_noncustodial_data_sources(Vec<EdiscoveryNoncustodialDataSource>), "`noncustodialDataSources`: `Collection(microsoft.graph.security.ediscoveryNoncustodialDataSource)`";
    "operations" OPERATIONS, operations models -> Option<&[super::security::CaseOperation]>, with_operations(Vec<super::security::CaseOperation>), "`operations`: `Collection(microsoft.graph.security.caseOperation)`";
    "reviewSets" REVIEW_SETS, review_sets models -> Option<&[EdiscoveryReviewSet]>, with_review_sets(Vec<EdiscoveryReviewSet>), "`reviewSets`: `Collection(microsoft.graph.security.ediscoveryReviewSet)`";
    "searches" SEARCHES, searches models -> Option<&[EdiscoverySearch]>, with_searches(Vec<EdiscoverySearch>), "`searches`: `Collection(microsoft.graph.security.ediscoverySearch)`";
    "settings" SETTINGS, settings model -> Option<&EdiscoveryCaseSettings>, with_settings(EdiscoveryCaseSettings), "`settings`: `microsoft.graph.security.ediscoveryCaseSettings`";
    "tags" TAGS, tags models -> Option<&[EdiscoveryReviewTag]>, with_tags(Vec<EdiscoveryReviewTag>), "`tags`: `Collection(microsoft.graph.security.ediscoveryReviewTag)`";
    "caseMembers" CASE_MEMBERS, case_members models -> Option<&[EdiscoveryCaseMember]>, with_case_members(Vec<EdiscoveryCaseMember>), "`caseMembers`: `Collection(microsoft.graph.security.ediscoveryCaseMember)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.ediscoveryCaseMember`, metadata, with the accessors of [`Entity`](super::Entity)
    EdiscoveryCaseMember: super::Entity = "microsoft.graph.security.ediscoveryCaseMember";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "recipientType" RECIPIENT_TYPE, recipient_type flags -> Option<Flags<super::security::RecipientType>>, with_recipient_type(Flags<super::security::RecipientType>), "`recipientType`: `microsoft.graph.security.recipientType`, metadata";
    "smtpAddress" SMTP_ADDRESS, smtp_address str -> Option<&str>, with_smtp_address(String), "`smtpAddress`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.security.ediscoveryCaseSettings`](https://learn.microsoft.com/graph/api/resources/security-ediscoverycasesettings?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EdiscoveryCaseSettings: super::Entity = "microsoft.graph.security.ediscoveryCaseSettings";
    inherited "id" ID, with_id(String), "`id`";
    "ocr" OCR, ocr model -> Option<&super::security::OcrSettings>, with_ocr(super::security::OcrSettings), "`ocr`: `microsoft.graph.security.ocrSettings`";
    "redundancyDetection" REDUNDANCY_DETECTION, redundancy_detection model -> Option<&super::security::RedundancyDetectionSettings>, with_redundancy_detection(super::security::RedundancyDetectionSettings), "`redundancyDetection`: `microsoft.graph.security.redundancyDetectionSettings`";
    "topicModeling" TOPIC_MODELING, topic_modeling model -> Option<&super::security::TopicModelingSettings>, with_topic_modeling(super::security::TopicModelingSettings), "`topicModeling`: `microsoft.graph.security.topicModelingSettings`";
    "caseType" CASE_TYPE, case_type enumeration -> Option<super::security::CaseType>, with_case_type(super::security::CaseType), "`caseType`: `microsoft.graph.security.caseType`, metadata";
    "reviewSetSettings" REVIEW_SET_SETTINGS, review_set_settings flags -> Option<Flags<super::security::ReviewSetSettings>>, with_review_set_settings(Flags<super::security::ReviewSetSettings>), "`reviewSetSettings`: `microsoft.graph.security.reviewSetSettings`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoveryCustodian`](https://learn.microsoft.com/graph/api/resources/security-ediscoverycustodian?view=graph-rest-beta), with the accessors of [`DataSourceContainer`](super::security::DataSourceContainer)
    EdiscoveryCustodian: super::security::DataSourceContainer, super::Entity = "microsoft.graph.security.ediscoveryCustodian";
    inherited "id" ID, with_id(String), "`id`";
    inherited "holdStatus" HOLD_STATUS, with_hold_status(super::security::DataSourceHoldStatus), "`holdStatus`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "releasedDateTime" RELEASED_DATE_TIME, with_released_date_time(OffsetDateTime), "`releasedDateTime`";
    inherited "status" STATUS, with_status(super::security::DataSourceContainerStatus), "`status`";
    "acknowledgedDateTime" ACKNOWLEDGED_DATE_TIME, acknowledged_date_time date_time -> Parsed<OffsetDateTime>, with_acknowledged_date_time(OffsetDateTime), "`acknowledgedDateTime`: `Edm.DateTimeOffset`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "lastIndexOperation" LAST_INDEX_OPERATION, last_index_operation model -> Option<&EdiscoveryIndexOperation>, with_last_index_operation(EdiscoveryIndexOperation), "`lastIndexOperation`: `microsoft.graph.security.ediscoveryIndexOperation`";
    "siteSources" SITE_SOURCES, site_sources models -> Option<&[super::security::SiteSource]>, with_site_sources(Vec<super::security::SiteSource>), "`siteSources`: `Collection(microsoft.graph.security.siteSource)`";
    "unifiedGroupSources" UNIFIED_GROUP_SOURCES, unified_group_sources models -> Option<&[super::security::UnifiedGroupSource]>, with_unified_group_sources(Vec<super::security::UnifiedGroupSource>), "`unifiedGroupSources`: `Collection(microsoft.graph.security.unifiedGroupSource)`";
    "userSources" USER_SOURCES, user_sources models -> Option<&[super::security::UserSource]>, with_user_sources(Vec<super::security::UserSource>), "`userSources`: `Collection(microsoft.graph.security.userSource)`";
}

crate::runtime::model! {
    /// Inherits from caseOperation.
    ///
    /// [`microsoft.graph.security.ediscoveryEstimateOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryestimateoperation?view=graph-rest-beta), with the accessors of [`CaseOperation`](super::security::CaseOperation)
    EdiscoveryEstimateOperation: super::security::CaseOperation, super::Entity = "microsoft.graph.security.ediscoveryEstimateOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "action" ACTION, with_action(super::security::CaseAction), "`action`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "percentProgress" PERCENT_PROGRESS, with_percent_progress(i32), "`percentProgress`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::security::CaseOperationStatus), "`status`";
    "indexedItemCount" INDEXED_ITEM_COUNT, indexed_item_count i64 -> Option<i64>, with_indexed_item_count(i64), "`indexedItemCount`: `Edm.Int64`";
    "indexedItemsSize" INDEXED_ITEMS_SIZE, indexed_items_size i64 -> Option<i64>, with_indexed_items_size(i64), "`indexedItemsSize`: `Edm.Int64`";
    "mailboxCount" MAILBOX_COUNT, mailbox_count i32 -> Option<i32>, with_mailbox_count(i32), "`mailboxCount`: `Edm.Int32`";
    "siteCount" SITE_COUNT, site_count i32 -> Option<i32>, with_site_count(i32), "`siteCount`: `Edm.Int32`";
    "unindexedItemCount" UNINDEXED_ITEM_COUNT, unindexed_item_count i64 -> Option<i64>, with_unindexed_item_count(i64), "`unindexedItemCount`: `Edm.Int64`";
    "unindexedItemsSize" UNINDEXED_ITEMS_SIZE, unindexed_items_size i64 -> Option<i64>, with_unindexed_items_size(i64), "`unindexedItemsSize`: `Edm.Int64`";
    "reportFileMetadata" REPORT_FILE_METADATA, report_file_metadata models -> Option<&[super::security::ReportFileMetadata]>, with_report_file_metadata(Vec<super::security::ReportFileMetadata>), "`reportFileMetadata`: `Collection(microsoft.graph.security.reportFileMetadata)`, metadata";
    "statisticsOptions" STATISTICS_OPTIONS, statistics_options flags -> Option<Flags<super::security::StatisticsOptions>>, with_statistics_options(Flags<super::security::StatisticsOptions>), "`statisticsOptions`: `microsoft.graph.security.statisticsOptions`, metadata";
    "search" SEARCH, search model -> Option<&EdiscoverySearch>, with_search(EdiscoverySearch), "`search`: `microsoft.graph.security.ediscoverySearch`";
}

crate::runtime::model! {
    /// Inherits from caseOperation.
    ///
    /// [`microsoft.graph.security.ediscoveryExportOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryexportoperation?view=graph-rest-beta), with the accessors of [`CaseOperation`](super::security::CaseOperation)
    EdiscoveryExportOperation: super::security::CaseOperation, super::Entity = "microsoft.graph.security.ediscoveryExportOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "action" ACTION, with_action(super::security::CaseAction), "`action`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "percentProgress" PERCENT_PROGRESS, with_percent_progress(i32), "`percentProgress`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::security::CaseOperationStatus), "`status`";
    "azureBlobContainer" AZURE_BLOB_CONTAINER, azure_blob_container str -> Option<&str>, with_azure_blob_container(String), "`azureBlobContainer`: `Edm.String`";
    "azureBlobToken" AZURE_BLOB_TOKEN, azure_blob_token str -> Option<&str>, with_azure_blob_token(String), "`azureBlobToken`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "exportOptions" EXPORT_OPTIONS, export_options flags -> Option<Flags<ExportOptions>>, with_export_options(Flags<ExportOptions>), "`exportOptions`: `microsoft.graph.security.exportOptions`" "Possible values are: originalFiles, text, pdfReplacement, fileInfo, tags.";
    "exportStructure" EXPORT_STRUCTURE, export_structure enumeration -> Option<ExportFileStructure>, with_export_structure(ExportFileStructure), "`exportStructure`: `microsoft.graph.security.exportFileStructure`" "Possible values are: none, directory, pst.";
    "outputName" OUTPUT_NAME, output_name str -> Option<&str>, with_output_name(String), "`outputName`: `Edm.String`";
    "exportFileMetadata" EXPORT_FILE_METADATA, export_file_metadata models -> Option<&[ExportFileMetadata]>, with_export_file_metadata(Vec<ExportFileMetadata>), "`exportFileMetadata`: `Collection(microsoft.graph.security.exportFileMetadata)`, metadata";
    "outputFolderId" OUTPUT_FOLDER_ID, output_folder_id str -> Option<&str>, with_output_folder_id(String), "`outputFolderId`: `Edm.String`";
    "reviewSet" REVIEW_SET, review_set model -> Option<&EdiscoveryReviewSet>, with_review_set(EdiscoveryReviewSet), "`reviewSet`: `microsoft.graph.security.ediscoveryReviewSet`";
    "reviewSetQuery" REVIEW_SET_QUERY, review_set_query model -> Option<&EdiscoveryReviewSetQuery>, with_review_set_query(EdiscoveryReviewSetQuery), "`reviewSetQuery`: `microsoft.graph.security.ediscoveryReviewSetQuery`";
}

crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoveryFile`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryfile?view=graph-rest-beta), with the accessors of [`File`](super::security::File)
    EdiscoveryFile: super::security::File, super::Entity = "microsoft.graph.security.ediscoveryFile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "content" CONTENT, with_content(Value), "`content`";
    inherited "dateTime" DATE_TIME, with_date_time(OffsetDateTime), "`dateTime`";
    inherited "extension" EXTENSION, with_extension(String), "`extension`";
    inherited "extractedTextContent" EXTRACTED_TEXT_CONTENT, with_extracted_text_content(Value), "`extractedTextContent`";
    inherited "mediaType" MEDIA_TYPE, with_media_type(String), "`mediaType`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "otherProperties" OTHER_PROPERTIES, with_other_properties(super::security::StringValueDictionary), "`otherProperties`";
    inherited "processingStatus" PROCESSING_STATUS, with_processing_status(super::security::FileProcessingStatus), "`processingStatus`";
    inherited "senderOrAuthors" SENDER_OR_AUTHORS, with_sender_or_authors(Vec<String>), "`senderOrAuthors`";
    inherited "size" SIZE, with_size(i64), "`size`";
    inherited "sourceType" SOURCE_TYPE, with_source_type(Flags<super::security::SourceType>), "`sourceType`";
    inherited "subjectTitle" SUBJECT_TITLE, with_subject_title(String), "`subjectTitle`";
    "senderAuthor" SENDER_AUTHOR, sender_author strs -> Option<Vec<&str>>, with_sender_author(Vec<String>), "`senderAuthor`: `Collection(Edm.String)`, not in the metadata";
    "custodian" CUSTODIAN, custodian model -> Option<&EdiscoveryCustodian>, with_custodian(EdiscoveryCustodian), "`custodian`: `microsoft.graph.security.ediscoveryCustodian`";
    "tags" TAGS, tags models -> Option<&[EdiscoveryReviewTag]>, with_tags(Vec<EdiscoveryReviewTag>), "`tags`: `Collection(microsoft.graph.security.ediscoveryReviewTag)`";
}

crate::runtime::model! {
    /// Inherits from caseOperation.
    ///
    /// [`microsoft.graph.security.ediscoveryHoldOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryholdoperation?view=graph-rest-beta), with the accessors of [`CaseOperation`](super::security::CaseOperation)
    EdiscoveryHoldOperation: super::security::CaseOperation, super::Entity = "microsoft.graph.security.ediscoveryHoldOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "action" ACTION, with_action(super::security::CaseAction), "`action`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "percentProgress" PERCENT_PROGRESS, with_percent_progress(i32), "`percentProgress`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::security::CaseOperationStatus), "`status`";
}

crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoveryHoldPolicy`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryholdpolicy?view=graph-rest-beta), with the accessors of [`PolicyBase`](super::security::PolicyBase)
    EdiscoveryHoldPolicy: super::security::PolicyBase, super::Entity = "microsoft.graph.security.ediscoveryHoldPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "status" STATUS, with_status(super::security::PolicyStatus), "`status`";
    "contentQuery" CONTENT_QUERY, content_query str -> Option<&str>, with_content_query(String), "`contentQuery`: `Edm.String`";
    "errors" ERRORS, errors strs -> Option<Vec<&str>>, with_errors(Vec<String>), "`errors`: `Collection(Edm.String)`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "siteSources" SITE_SOURCES, site_sources models -> Option<&[super::security::SiteSource]>, with_site_sources(Vec<super::security::SiteSource>), "`siteSources`: `Collection(microsoft.graph.security.siteSource)`";
    "userSources" USER_SOURCES, user_sources models -> Option<&[super::security::UserSource]>, with_user_sources(Vec<super::security::UserSource>), "`userSources`: `Collection(microsoft.graph.security.userSource)`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.ediscoveryHoldPolicySyncOperation`, metadata, with the accessors of [`CaseOperation`](super::security::CaseOperation)
    EdiscoveryHoldPolicySyncOperation: super::security::CaseOperation, super::Entity = "microsoft.graph.security.ediscoveryHoldPolicySyncOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "action" ACTION, with_action(super::security::CaseAction), "`action`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "percentProgress" PERCENT_PROGRESS, with_percent_progress(i32), "`percentProgress`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::security::CaseOperationStatus), "`status`";
    "reportFileMetadata" REPORT_FILE_METADATA, report_file_metadata models -> Option<&[super::security::ReportFileMetadata]>, with_report_file_metadata(Vec<super::security::ReportFileMetadata>), "`reportFileMetadata`: `Collection(microsoft.graph.security.reportFileMetadata)`, metadata";
}

crate::runtime::model! {
    /// Inherits from caseOperation.
    ///
    /// [`microsoft.graph.security.ediscoveryIndexOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryindexoperation?view=graph-rest-beta), with the accessors of [`CaseOperation`](super::security::CaseOperation)
    EdiscoveryIndexOperation: super::security::CaseOperation, super::Entity = "microsoft.graph.security.ediscoveryIndexOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "action" ACTION, with_action(super::security::CaseAction), "`action`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "percentProgress" PERCENT_PROGRESS, with_percent_progress(i32), "`percentProgress`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::security::CaseOperationStatus), "`status`";
}

crate::runtime::model! {
    /// Inherits from datasourcecontainer.
    ///
    /// [`microsoft.graph.security.ediscoveryNoncustodialDataSource`](https://learn.microsoft.com/graph/api/resources/security-ediscoverynoncustodialdatasource?view=graph-rest-beta), with the accessors of [`DataSourceContainer`](super::security::DataSourceContainer)
    EdiscoveryNoncustodialDataSource: super::security::DataSourceContainer, super::Entity = "microsoft.graph.security.ediscoveryNoncustodialDataSource";
    inherited "id" ID, with_id(String), "`id`";
    inherited "holdStatus" HOLD_STATUS, with_hold_status(super::security::DataSourceHoldStatus), "`holdStatus`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "releasedDateTime" RELEASED_DATE_TIME, with_released_date_time(OffsetDateTime), "`releasedDateTime`";
    inherited "status" STATUS, with_status(super::security::DataSourceContainerStatus), "`status`";
    "dataSource" DATA_SOURCE, data_source model -> Option<&super::security::DataSource>, with_data_source(super::security::DataSource), "`dataSource`: `microsoft.graph.security.dataSource`";
    "lastIndexOperation" LAST_INDEX_OPERATION, last_index_operation model -> Option<&EdiscoveryIndexOperation>, with_last_index_operation(EdiscoveryIndexOperation), "`lastIndexOperation`: `microsoft.graph.security.ediscoveryIndexOperation`";
}

crate::runtime::model! {
    /// Inherits from caseOperation.
    ///
    /// [`microsoft.graph.security.ediscoveryPurgeDataOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoverypurgedataoperation?view=graph-rest-beta), with the accessors of [`CaseOperation`](super::security::CaseOperation)
    EdiscoveryPurgeDataOperation: super::security::CaseOperation, super::Entity = "microsoft.graph.security.ediscoveryPurgeDataOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "action" ACTION, with_action(super::security::CaseAction), "`action`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "percentProgress" PERCENT_PROGRESS, with_percent_progress(i32), "`percentProgress`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::security::CaseOperationStatus), "`status`";
    "reportFileMetadata" REPORT_FILE_METADATA, report_file_metadata models -> Option<&[super::security::ReportFileMetadata]>, with_report_file_metadata(Vec<super::security::ReportFileMetadata>), "`reportFileMetadata`: `Collection(microsoft.graph.security.reportFileMetadata)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoveryReviewSet`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryreviewset?view=graph-rest-beta), with the accessors of [`DataSet`](super::security::DataSet)
    EdiscoveryReviewSet: super::security::DataSet, super::Entity = "microsoft.graph.security.ediscoveryReviewSet";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "files" FILES, files models -> Option<&[EdiscoveryFile]>, with_files(Vec<EdiscoveryFile>), "`files`: `Collection(microsoft.graph.security.ediscoveryFile)`";
    "queries" QUERIES, queries models -> Option<&[EdiscoveryReviewSetQuery]>, with_queries(Vec<EdiscoveryReviewSetQuery>), "`queries`: `Collection(microsoft.graph.security.ediscoveryReviewSetQuery)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoveryReviewSetQuery`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryreviewsetquery?view=graph-rest-beta), with the accessors of [`Search`](super::security::Search)
    EdiscoveryReviewSetQuery: super::security::Search, super::Entity = "microsoft.graph.security.ediscoveryReviewSetQuery";
    inherited "id" ID, with_id(String), "`id`";
    inherited "contentQuery" CONTENT_QUERY, with_content_query(String), "`contentQuery`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "query" QUERY, query str -> Option<&str>, with_query(String), "`query`: `Edm.String`, not in the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoveryReviewTag`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryreviewtag?view=graph-rest-beta), with the accessors of [`Tag`](super::security::Tag)
    EdiscoveryReviewTag: super::security::Tag, super::Entity = "microsoft.graph.security.ediscoveryReviewTag";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "childSelectability" CHILD_SELECTABILITY, child_selectability enumeration -> Option<super::security::ChildSelectability>, with_child_selectability(super::security::ChildSelectability), "`childSelectability`: `microsoft.graph.security.childSelectability`" "Possible values are: One, Many.";
    "childTags" CHILD_TAGS, child_tags models -> Option<&[EdiscoveryReviewTag]>, with_child_tags(Vec<EdiscoveryReviewTag>), "`childTags`: `Collection(microsoft.graph.security.ediscoveryReviewTag)`";
    "members" MEMBERS, members model -> Option<&EdiscoveryReviewTag>, with_members(EdiscoveryReviewTag), "`members`: `microsoft.graph.security.ediscoveryReviewTag`, not in the metadata";
    "parent" PARENT, parent model -> Option<&EdiscoveryReviewTag>, with_parent(EdiscoveryReviewTag), "`parent`: `microsoft.graph.security.ediscoveryReviewTag`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoverySearch`](https://learn.microsoft.com/graph/api/resources/security-ediscoverysearch?view=graph-rest-beta), with the accessors of [`Search`](super::security::Search)
    EdiscoverySearch: super::security::Search, super::Entity = "microsoft.graph.security.ediscoverySearch";
    inherited "id" ID, with_id(String), "`id`";
    inherited "contentQuery" CONTENT_QUERY, with_content_query(String), "`contentQuery`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "dataSourceScopes" DATA_SOURCE_SCOPES, data_source_scopes flags -> Option<Flags<super::security::DataSourceScopes>>, with_data_source_scopes(Flags<super::security::DataSourceScopes>), "`dataSourceScopes`: `microsoft.graph.security.dataSourceScopes`" "Possible values are: none, allTenantMailboxes, allTenantSites, allCaseCustodians, allCaseNoncustodialDataSources.";
    "additionalSources" ADDITIONAL_SOURCES, additional_sources models -> Option<&[super::security::DataSource]>, with_additional_sources(Vec<super::security::DataSource>), "`additionalSources`: `Collection(microsoft.graph.security.dataSource)`";
    "addToReviewSetOperation" ADD_TO_REVIEW_SET_OPERATION, add_to_review_set_operation model -> Option<&EdiscoveryAddToReviewSetOperation>, with_add_to_review_set_operation(EdiscoveryAddToReviewSetOperation), "`addToReviewSetOperation`: `microsoft.graph.security.ediscoveryAddToReviewSetOperation`";
    "custodianSources" CUSTODIAN_SOURCES, custodian_sources models -> Option<&[super::security::DataSource]>, with_custodian_sources(Vec<super::security::DataSource>), "`custodianSources`: `Collection(microsoft.graph.security.dataSource)`";
    "lastEstimateStatisticsOperation" LAST_ESTIMATE_STATISTICS_OPERATION, last_estimate_statistics_operation model -> Option<&EdiscoveryEstimateOperation>, with_last_estimate_statistics_operation(EdiscoveryEstimateOperation), "`lastEstimateStatisticsOperation`: `microsoft.graph.security.ediscoveryEstimateOperation`";
    "noncustodialSources" NONCUSTODIAL_SOURCES, noncustodial_sources models -> Option<&[EdiscoveryNoncustodialDataSource]>, with_noncustodial_sources(Vec<EdiscoveryNoncustodialDataSource>), "`noncustodialSources`: `Collection(microsoft.graph.security.ediscoveryNoncustodialDataSource)`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.ediscoverySearchExportOperation`, metadata, with the accessors of [`CaseOperation`](super::security::CaseOperation)
    EdiscoverySearchExportOperation: super::security::CaseOperation, super::Entity = "microsoft.graph.security.ediscoverySearchExportOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "action" ACTION, with_action(super::security::CaseAction), "`action`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "percentProgress" PERCENT_PROGRESS, with_percent_progress(i32), "`percentProgress`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::security::CaseOperationStatus), "`status`";
    "additionalOptions" ADDITIONAL_OPTIONS, additional_options flags -> Option<Flags<super::security::AdditionalOptions>>, with_additional_options(Flags<super::security::AdditionalOptions>), "`additionalOptions`: `microsoft.graph.security.additionalOptions`, metadata";
    "cloudAttachmentVersion" CLOUD_ATTACHMENT_VERSION, cloud_attachment_version enumeration -> Option<super::security::CloudAttachmentVersion>, with_cloud_attachment_version(super::security::CloudAttachmentVersion), "`cloudAttachmentVersion`: `microsoft.graph.security.cloudAttachmentVersion`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "documentVersion" DOCUMENT_VERSION, document_version enumeration -> Option<super::security::DocumentVersion>, with_document_version(super::security::DocumentVersion), "`documentVersion`: `microsoft.graph.security.documentVersion`, metadata";
    "exportCriteria" EXPORT_CRITERIA, export_criteria flags -> Option<Flags<ExportCriteria>>, with_export_criteria(Flags<ExportCriteria>), "`exportCriteria`: `microsoft.graph.security.exportCriteria`, metadata";
    "exportFileMetadata" EXPORT_FILE_METADATA, export_file_metadata models -> Option<&[ExportFileMetadata]>, with_export_file_metadata(Vec<ExportFileMetadata>), "`exportFileMetadata`: `Collection(microsoft.graph.security.exportFileMetadata)`, metadata";
    "exportFormat" EXPORT_FORMAT, export_format enumeration -> Option<ExportFormat>, with_export_format(ExportFormat), "`exportFormat`: `microsoft.graph.security.exportFormat`, metadata";
    "exportLocation" EXPORT_LOCATION, export_location flags -> Option<Flags<ExportLocation>>, with_export_location(Flags<ExportLocation>), "`exportLocation`: `microsoft.graph.security.exportLocation`, metadata";
    "exportSingleItems" EXPORT_SINGLE_ITEMS, export_single_items bool -> Option<bool>, with_export_single_items(bool), "`exportSingleItems`: `Edm.Boolean`, metadata";
    "search" SEARCH, search model -> Option<&EdiscoverySearch>, with_search(EdiscoverySearch), "`search`: `microsoft.graph.security.ediscoverySearch`, metadata";
}

crate::runtime::model! {
    /// Inherits from caseOperation.
    ///
    /// [`microsoft.graph.security.ediscoveryTagOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoverytagoperation?view=graph-rest-beta), with the accessors of [`CaseOperation`](super::security::CaseOperation)
    EdiscoveryTagOperation: super::security::CaseOperation, super::Entity = "microsoft.graph.security.ediscoveryTagOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "action" ACTION, with_action(super::security::CaseAction), "`action`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "percentProgress" PERCENT_PROGRESS, with_percent_progress(i32), "`percentProgress`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::security::CaseOperationStatus), "`status`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.ehrConnectorAuditBaseRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    EhrConnectorAuditBaseRecord: super::security::AuditData = "microsoft.graph.security.ehrConnectorAuditBaseRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.emailAction`, metadata, with the accessors of [`AutomatedAction`](super::security::AutomatedAction)
    EmailAction: super::security::AutomatedAction = "microsoft.graph.security.emailAction";
    "networkMessageIdColumn" NETWORK_MESSAGE_ID_COLUMN, network_message_id_column str -> Option<&str>, with_network_message_id_column(String), "`networkMessageIdColumn`: `Edm.String`, metadata";
    "recipientColumn" RECIPIENT_COLUMN, recipient_column str -> Option<&str>, with_recipient_column(String), "`recipientColumn`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from emailthreatsubmission.
    ///
    /// [`microsoft.graph.security.emailContentThreatSubmission`](https://learn.microsoft.com/graph/api/resources/security-emailcontentthreatsubmission?view=graph-rest-beta), with the accessors of [`EmailThreatSubmission`](EmailThreatSubmission)
    EmailContentThreatSubmission: EmailThreatSubmission, super::Entity = "microsoft.graph.security.emailContentThreatSubmission";
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
    inherited "attackSimulationInfo" ATTACK_SIMULATION_INFO, with_attack_simulation_info(super::security::AttackSimulationInfo), "`attackSimulationInfo`";
    inherited "internetMessageId" INTERNET_MESSAGE_ID, with_internet_message_id(String), "`internetMessageId`";
    inherited "originalCategory" ORIGINAL_CATEGORY, with_original_category(super::security::SubmissionCategory), "`originalCategory`";
    inherited "receivedDateTime" RECEIVED_DATE_TIME, with_received_date_time(OffsetDateTime), "`receivedDateTime`";
    inherited "recipientEmailAddress" RECIPIENT_EMAIL_ADDRESS, with_recipient_email_address(String), "`recipientEmailAddress`";
    inherited "sender" SENDER, with_sender(String), "`sender`";
    inherited "senderIP" SENDER_IP, with_sender_ip(String), "`senderIP`";
    inherited "subject" SUBJECT, with_subject(String), "`subject`";
    inherited "tenantAllowOrBlockListAction" TENANT_ALLOW_OR_BLOCK_LIST_ACTION, with_tenant_allow_or_block_list_action(super::security::TenantAllowOrBlockListAction), "`tenantAllowOrBlockListAction`";
    "fileContent" FILE_CONTENT, file_content str -> Option<&str>, with_file_content(String), "`fileContent`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.emailEntityIdentifier`, metadata
    EmailEntityIdentifier = "microsoft.graph.security.emailEntityIdentifier" {
        NetworkMessageId = "networkMessageId",
        RecipientEmailAddress = "recipientEmailAddress",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.emailSender`, metadata
    EmailSender = "microsoft.graph.security.emailSender";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`, metadata";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from threatsubmission.
    ///
    /// [`microsoft.graph.security.emailThreatSubmission`](https://learn.microsoft.com/graph/api/resources/security-emailthreatsubmission?view=graph-rest-beta), with the accessors of [`ThreatSubmission`](super::security::ThreatSubmission)
    EmailThreatSubmission: super::security::ThreatSubmission, super::Entity = "microsoft.graph.security.emailThreatSubmission" {
        "microsoft.graph.security.emailContentThreatSubmission",
        "microsoft.graph.security.emailUrlThreatSubmission",
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
    "attackSimulationInfo" ATTACK_SIMULATION_INFO, attack_simulation_info model -> Option<&super::security::AttackSimulationInfo>, with_attack_simulation_info(super::security::AttackSimulationInfo), "`attackSimulationInfo`: `microsoft.graph.security.attackSimulationInfo`";
    "internetMessageId" INTERNET_MESSAGE_ID, internet_message_id str -> Option<&str>, with_internet_message_id(String), "`internetMessageId`: `Edm.String`";
    "originalCategory" ORIGINAL_CATEGORY, original_category enumeration -> Option<super::security::SubmissionCategory>, with_original_category(super::security::SubmissionCategory), "`originalCategory`: `microsoft.graph.security.submissionCategory`, type of the metadata" "Possible values are: notJunk, spam, phishing, malware, unkownFutureValue.";
    "receivedDateTime" RECEIVED_DATE_TIME, received_date_time date_time -> Parsed<OffsetDateTime>, with_received_date_time(OffsetDateTime), "`receivedDateTime`: `Edm.DateTimeOffset`";
    "recipientEmailAddress" RECIPIENT_EMAIL_ADDRESS, recipient_email_address str -> Option<&str>, with_recipient_email_address(String), "`recipientEmailAddress`: `Edm.String`";
    "sender" SENDER, sender str -> Option<&str>, with_sender(String), "`sender`: `Edm.String`";
    "senderIP" SENDER_IP, sender_ip str -> Option<&str>, with_sender_ip(String), "`senderIP`: `Edm.String`";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "tenantAllowOrBlockListAction" TENANT_ALLOW_OR_BLOCK_LIST_ACTION, tenant_allow_or_block_list_action model -> Option<&super::security::TenantAllowOrBlockListAction>, with_tenant_allow_or_block_list_action(super::security::TenantAllowOrBlockListAction), "`tenantAllowOrBlockListAction`: `microsoft.graph.security.tenantAllowOrBlockListAction`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.security.emailThreatSubmissionPolicy`](https://learn.microsoft.com/graph/api/resources/security-emailthreatsubmissionpolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EmailThreatSubmissionPolicy: super::Entity = "microsoft.graph.security.emailThreatSubmissionPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "customizedNotificationSenderEmailAddress" CUSTOMIZED_NOTIFICATION_SENDER_EMAIL_ADDRESS, customized_notification_sender_email_address str -> Option<&str>, with_customized_notification_sender_email_address(String), "`customizedNotificationSenderEmailAddress`: `Edm.String`";
    "customizedReportRecipientEmailAddress" CUSTOMIZED_REPORT_RECIPIENT_EMAIL_ADDRESS, customized_report_recipient_email_address str -> Option<&str>, with_customized_report_recipient_email_address(String), "`customizedReportRecipientEmailAddress`: `Edm.String`";
    "isAlwaysReportEnabledForUsers" IS_ALWAYS_REPORT_ENABLED_FOR_USERS, is_always_report_enabled_for_users bool -> Option<bool>, with_is_always_report_enabled_for_users(bool), "`isAlwaysReportEnabledForUsers`: `Edm.Boolean`";
    "isAskMeEnabledForUsers" IS_ASK_ME_ENABLED_FOR_USERS, is_ask_me_enabled_for_users bool -> Option<bool>, with_is_ask_me_enabled_for_users(bool), "`isAskMeEnabledForUsers`: `Edm.Boolean`";
    "isCustomizedMessageEnabled" IS_CUSTOMIZED_MESSAGE_ENABLED, is_customized_message_enabled bool -> Option<bool>, with_is_customized_message_enabled(bool), "`isCustomizedMessageEnabled`: `Edm.Boolean`";
    "isCustomizedMessageEnabledForPhishing" IS_CUSTOMIZED_MESSAGE_ENABLED_FOR_PHISHING, is_customized_message_enabled_for_phishing bool -> Option<bool>, with_is_customized_message_enabled_for_phishing(bool), "`isCustomizedMessageEnabledForPhishing`: `Edm.Boolean`";
    "isCustomizedNotificationSenderEnabled" IS_CUSTOMIZED_NOTIFICATION_SENDER_ENABLED, is_customized_notification_sender_enabled bool -> Option<bool>, with_is_customized_notification_sender_enabled(bool), "`isCustomizedNotificationSenderEnabled`: `Edm.Boolean`";
    "isNeverReportEnabledForUsers" IS_NEVER_REPORT_ENABLED_FOR_USERS, is_never_report_enabled_for_users bool -> Option<bool>, with_is_never_report_enabled_for_users(bool), "`isNeverReportEnabledForUsers`: `Edm.Boolean`";
    "isOrganizationBrandingEnabled" IS_ORGANIZATION_BRANDING_ENABLED, is_organization_branding_enabled bool -> Option<bool>, with_is_organization_branding_enabled(bool), "`isOrganizationBrandingEnabled`: `Edm.Boolean`";
    "isReportFromQuarantineEnabled" IS_REPORT_FROM_QUARANTINE_ENABLED, is_report_from_quarantine_enabled bool -> Option<bool>, with_is_report_from_quarantine_enabled(bool), "`isReportFromQuarantineEnabled`: `Edm.Boolean`";
    "isReportToCustomizedEmailAddressEnabled" IS_REPORT_TO_CUSTOMIZED_EMAIL_ADDRESS_ENABLED, is_report_to_customized_email_address_enabled bool -> Option<bool>, with_is_report_to_customized_email_address_enabled(bool), "`isReportToCustomizedEmailAddressEnabled`: `Edm.Boolean`";
    "isReportToMicrosoftEnabled" IS_REPORT_TO_MICROSOFT_ENABLED, is_report_to_microsoft_enabled bool -> Option<bool>, with_is_report_to_microsoft_enabled(bool), "`isReportToMicrosoftEnabled`: `Edm.Boolean`";
    "isReviewEmailNotificationEnabled" IS_REVIEW_EMAIL_NOTIFICATION_ENABLED, is_review_email_notification_enabled bool -> Option<bool>, with_is_review_email_notification_enabled(bool), "`isReviewEmailNotificationEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from emailthreatsubmission.
    ///
    /// [`microsoft.graph.security.emailUrlThreatSubmission`](https://learn.microsoft.com/graph/api/resources/security-emailurlthreatsubmission?view=graph-rest-beta), with the accessors of [`EmailThreatSubmission`](EmailThreatSubmission)
    EmailUrlThreatSubmission: EmailThreatSubmission, super::Entity = "microsoft.graph.security.emailUrlThreatSubmission";
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
    inherited "attackSimulationInfo" ATTACK_SIMULATION_INFO, with_attack_simulation_info(super::security::AttackSimulationInfo), "`attackSimulationInfo`";
    inherited "internetMessageId" INTERNET_MESSAGE_ID, with_internet_message_id(String), "`internetMessageId`";
    inherited "originalCategory" ORIGINAL_CATEGORY, with_original_category(super::security::SubmissionCategory), "`originalCategory`";
    inherited "receivedDateTime" RECEIVED_DATE_TIME, with_received_date_time(OffsetDateTime), "`receivedDateTime`";
    inherited "recipientEmailAddress" RECIPIENT_EMAIL_ADDRESS, with_recipient_email_address(String), "`recipientEmailAddress`";
    inherited "sender" SENDER, with_sender(String), "`sender`";
    inherited "senderIP" SENDER_IP, with_sender_ip(String), "`senderIP`";
    inherited "subject" SUBJECT, with_subject(String), "`subject`";
    inherited "tenantAllowOrBlockListAction" TENANT_ALLOW_OR_BLOCK_LIST_ACTION, with_tenant_allow_or_block_list_action(super::security::TenantAllowOrBlockListAction), "`tenantAllowOrBlockListAction`";
    "messageUrl" MESSAGE_URL, message_url str -> Option<&str>, with_message_url(String), "`messageUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.enableUserIncidentTaskResponseAction`, metadata, with the accessors of [`IncidentTaskResponseAction`](super::security::IncidentTaskResponseAction)
    EnableUserIncidentTaskResponseAction: super::security::IncidentTaskResponseAction, super::security::ResponseAction = "microsoft.graph.security.enableUserIncidentTaskResponseAction";
    inherited "identifierValue" IDENTIFIER_VALUE, with_identifier_value(String), "`identifierValue`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.endpointDiscoveredCloudAppDetail`, metadata, with the accessors of [`DiscoveredCloudAppDetail`](super::security::DiscoveredCloudAppDetail)
    EndpointDiscoveredCloudAppDetail: super::security::DiscoveredCloudAppDetail, super::Entity = "microsoft.graph.security.endpointDiscoveredCloudAppDetail";
    inherited "id" ID, with_id(String), "`id`";
    inherited "category" CATEGORY, with_category(super::security::AppCategory), "`category`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "domains" DOMAINS, with_domains(Vec<String>), "`domains`";
    inherited "downloadNetworkTrafficInBytes" DOWNLOAD_NETWORK_TRAFFIC_IN_BYTES, with_download_network_traffic_in_bytes(i32), "`downloadNetworkTrafficInBytes`";
    inherited "firstSeenDateTime" FIRST_SEEN_DATE_TIME, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`";
    inherited "ipAddressCount" IP_ADDRESS_COUNT, with_ip_address_count(i32), "`ipAddressCount`";
    inherited "lastSeenDateTime" LAST_SEEN_DATE_TIME, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`";
    inherited "riskScore" RISK_SCORE, with_risk_score(i32), "`riskScore`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "transactionCount" TRANSACTION_COUNT, with_transaction_count(i32), "`transactionCount`";
    inherited "uploadNetworkTrafficInBytes" UPLOAD_NETWORK_TRAFFIC_IN_BYTES, with_upload_network_traffic_in_bytes(i32), "`uploadNetworkTrafficInBytes`";
    inherited "userCount" USER_COUNT, with_user_count(i32), "`userCount`";
    inherited "appInfo" APP_INFO, with_app_info(super::security::DiscoveredCloudAppInfo), "`appInfo`";
    inherited "ipAddresses" IP_ADDRESSES, with_ip_addresses(Vec<super::security::DiscoveredCloudAppIpAddress>), "`ipAddresses`";
    inherited "users" USERS, with_users(Vec<super::security::DiscoveredCloudAppUser>), "`users`";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`, metadata";
    "devices" DEVICES, devices models -> Option<&[super::security::DiscoveredCloudAppDevice]>, with_devices(Vec<super::security::DiscoveredCloudAppDevice>), "`devices`: `Collection(microsoft.graph.security.discoveredCloudAppDevice)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.entityDefinition`, metadata
    EntityDefinition = "microsoft.graph.security.entityDefinition";
    "entityIdentifier" ENTITY_IDENTIFIER, entity_identifier str -> Option<&str>, with_entity_identifier(String), "`entityIdentifier`: `Edm.String`, metadata";
    "entityType" ENTITY_TYPE, entity_type enumeration -> Option<super::security::ManualAlertEntityType>, with_entity_type(super::security::ManualAlertEntityType), "`entityType`: `microsoft.graph.security.manualAlertEntityType`, metadata";
    "identifierValue" IDENTIFIER_VALUE, identifier_value str -> Option<&str>, with_identifier_value(String), "`identifierValue`: `Edm.String`, metadata";
    "role" ROLE, role enumeration -> Option<EntityDefinitionInputRole>, with_role(EntityDefinitionInputRole), "`role`: `microsoft.graph.security.entityDefinitionInputRole`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.entityDefinitionInput`, metadata
    EntityDefinitionInput = "microsoft.graph.security.entityDefinitionInput";
    "entityIdentifier" ENTITY_IDENTIFIER, entity_identifier str -> Option<&str>, with_entity_identifier(String), "`entityIdentifier`: `Edm.String`, metadata";
    "entityType" ENTITY_TYPE, entity_type enumeration -> Option<super::security::ManualAlertEntityType>, with_entity_type(super::security::ManualAlertEntityType), "`entityType`: `microsoft.graph.security.manualAlertEntityType`, metadata";
    "identifierValue" IDENTIFIER_VALUE, identifier_value str -> Option<&str>, with_identifier_value(String), "`identifierValue`: `Edm.String`, metadata";
    "role" ROLE, role enumeration -> Option<EntityDefinitionInputRole>, with_role(EntityDefinitionInputRole), "`role`: `microsoft.graph.security.entityDefinitionInputRole`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.entityDefinitionInputRole`, metadata
    EntityDefinitionInputRole = "microsoft.graph.security.entityDefinitionInputRole" {
        Impacted = "impacted",
        Related = "related",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.entityMapping`, metadata
    EntityMapping = "microsoft.graph.security.entityMapping" {
        "microsoft.graph.security.accountEntityMapping",
        "microsoft.graph.security.amazonResourceEntityMapping",
        "microsoft.graph.security.azureResourceEntityMapping",
        "microsoft.graph.security.cloudApplicationEntityMapping",
        "microsoft.graph.security.dnsEntityMapping",
        "microsoft.graph.security.fileEntityMapping",
        "microsoft.graph.security.googleCloudResourceEntityMapping",
        "microsoft.graph.security.hostEntityMapping",
        "microsoft.graph.security.ipEntityMapping",
        "microsoft.graph.security.mailClusterEntityMapping",
        "microsoft.graph.security.mailMessageEntityMapping",
        "microsoft.graph.security.mailboxEntityMapping",
        "microsoft.graph.security.oAuthApplicationEntityMapping",
        "microsoft.graph.security.processEntityMapping",
        "microsoft.graph.security.registryValueEntityMapping",
        "microsoft.graph.security.securityGroupEntityMapping",
        "microsoft.graph.security.urlEntityMapping",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.entityMappingConfiguration`, metadata
    EntityMappingConfiguration = "microsoft.graph.security.entityMappingConfiguration";
    "accounts" ACCOUNTS, accounts models -> Option<&[super::security::AccountEntityMapping]>, with_accounts(Vec<super::security::AccountEntityMapping>), "`accounts`: `Collection(microsoft.graph.security.accountEntityMapping)`, metadata";
    "amazonResources" AMAZON_RESOURCES, amazon_resources models -> Option<&[super::security::AmazonResourceEntityMapping]>, with_amazon_resources(Vec<super::security::AmazonResourceEntityMapping>), "`amazonResources`: `Collection(microsoft.graph.security.amazonResourceEntityMapping)`, metadata";
    "azureResources" AZURE_RESOURCES, azure_resources models -> Option<&[super::security::AzureResourceEntityMapping]>, with_azure_resources(Vec<super::security::AzureResourceEntityMapping>), "`azureResources`: `Collection(microsoft.graph.security.azureResourceEntityMapping)`, metadata";
    "cloudApplications" CLOUD_APPLICATIONS, cloud_applications models -> Option<&[super::security::CloudApplicationEntityMapping]>, with_cloud_applications(Vec<super::security::CloudApplicationEntityMapping>), "`cloudApplications`: `Collection(microsoft.graph.security.cloudApplicationEntityMapping)`, metadata";
    "dns" DNS, dns models -> Option<&[super::security::DnsEntityMapping]>, with_dns(Vec<super::security::DnsEntityMapping>), "`dns`: `Collection(microsoft.graph.security.dnsEntityMapping)`, metadata";
    "files" FILES, files models -> Option<&[super::security::FileEntityMapping]>, with_files(Vec<super::security::FileEntityMapping>), "`files`: `Collection(microsoft.graph.security.fileEntityMapping)`, metadata";
    "googleCloudResources" GOOGLE_CLOUD_RESOURCES, google_cloud_resources models -> Option<&[super::security::GoogleCloudResourceEntityMapping]>, with_google_cloud_resources(Vec<super::security::GoogleCloudResourceEntityMapping>), "`googleCloudResources`: `Collection(microsoft.graph.security.googleCloudResourceEntityMapping)`, metadata";
    "hosts" HOSTS, hosts models -> Option<&[super::security::HostEntityMapping]>, with_hosts(Vec<super::security::HostEntityMapping>), "`hosts`: `Collection(microsoft.graph.security.hostEntityMapping)`, metadata";
    "ips" IPS, ips models -> Option<&[super::security::IpEntityMapping]>, with_ips(Vec<super::security::IpEntityMapping>), "`ips`: `Collection(microsoft.graph.security.ipEntityMapping)`, metadata";
    "mailClusters" MAIL_CLUSTERS, mail_clusters models -> Option<&[super::security::MailClusterEntityMapping]>, with_mail_clusters(Vec<super::security::MailClusterEntityMapping>), "`mailClusters`: `Collection(microsoft.graph.security.mailClusterEntityMapping)`, metadata";
    "mailMessages" MAIL_MESSAGES, mail_messages models -> Option<&[super::security::MailMessageEntityMapping]>, with_mail_messages(Vec<super::security::MailMessageEntityMapping>), "`mailMessages`: `Collection(microsoft.graph.security.mailMessageEntityMapping)`, metadata";
    "mailboxes" MAILBOXES, mailboxes models -> Option<&[super::security::MailboxEntityMapping]>, with_mailboxes(Vec<super::security::MailboxEntityMapping>), "`mailboxes`: `Collection(microsoft.graph.security.mailboxEntityMapping)`, metadata";
    "oAuthApplications" OAUTH_APPLICATIONS, oauth_applications models -> Option<&[super::security::OauthApplicationEntityMapping]>, with_oauth_applications(Vec<super::security::OauthApplicationEntityMapping>), "`oAuthApplications`: `Collection(microsoft.graph.security.oAuthApplicationEntityMapping)`, metadata";
    "processes" PROCESSES, processes models -> Option<&[super::security::ProcessEntityMapping]>, with_processes(Vec<super::security::ProcessEntityMapping>), "`processes`: `Collection(microsoft.graph.security.processEntityMapping)`, metadata";
    "registryValues" REGISTRY_VALUES, registry_values models -> Option<&[super::security::RegistryValueEntityMapping]>, with_registry_values(Vec<super::security::RegistryValueEntityMapping>), "`registryValues`: `Collection(microsoft.graph.security.registryValueEntityMapping)`, metadata";
    "securityGroups" SECURITY_GROUPS, security_groups models -> Option<&[super::security::SecurityGroupEntityMapping]>, with_security_groups(Vec<super::security::SecurityGroupEntityMapping>), "`securityGroups`: `Collection(microsoft.graph.security.securityGroupEntityMapping)`, metadata";
    "urls" URLS, urls models -> Option<&[super::security::UrlEntityMapping]>, with_urls(Vec<super::security::UrlEntityMapping>), "`urls`: `Collection(microsoft.graph.security.urlEntityMapping)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.entityType`, metadata
    EntityType = "microsoft.graph.security.entityType" {
        UserName = "userName",
        IpAddress = "ipAddress",
        MachineName = "machineName",
        Other = "other",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.environment`, metadata, with the accessors of [`Entity`](super::Entity)
    Environment: super::Entity = "microsoft.graph.security.environment";
    inherited "id" ID, with_id(String), "`id`";
    "kind" KIND, kind enumeration -> Option<EnvironmentKind>, with_kind(EnvironmentKind), "`kind`: `microsoft.graph.security.environmentKind`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.environmentKind`, metadata
    EnvironmentKind = "microsoft.graph.security.environmentKind" {
        AzureSubscription = "azureSubscription",
        AwsOrganization = "awsOrganization",
        AwsAccount = "awsAccount",
        GcpOrganization = "gcpOrganization",
        GcpProject = "gcpProject",
        DockersHubOrganization = "dockersHubOrganization",
        DevOpsConnection = "devOpsConnection",
        AzureDevOpsOrganization = "azureDevOpsOrganization",
        GitHubOrganization = "gitHubOrganization",
        GitLabGroup = "gitLabGroup",
        JFrogArtifactory = "jFrogArtifactory",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.eopSubmissionFeedEntityAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    EopSubmissionFeedEntityAuditRecord: super::security::AuditData = "microsoft.graph.security.eopSubmissionFeedEntityAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// [`microsoft.graph.security.eventPropagationResult`](https://learn.microsoft.com/graph/api/resources/security-eventpropagationresult?view=graph-rest-beta)
    EventPropagationResult = "microsoft.graph.security.eventPropagationResult";
    "status" STATUS, status enumeration -> Option<EventPropagationStatus>, with_status(EventPropagationStatus), "`status`: `microsoft.graph.security.eventPropagationStatus`" "Possible values are: none, inProcessing, failed, success.";
    "statusInformation" STATUS_INFORMATION, status_information str -> Option<&str>, with_status_information(String), "`statusInformation`: `Edm.String`";
    "serviceName" SERVICE_NAME, service_name str -> Option<&str>, with_service_name(String), "`serviceName`: `Edm.String`";
    "location" LOCATION, location str -> Option<&str>, with_location(String), "`location`: `Edm.String`";
    "workload" WORKLOAD, workload str -> Option<&str>, with_workload(String), "`workload`: `Edm.String`, not in the metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.security.eventPropagationStatus`](https://learn.microsoft.com/graph/api/resources/enums-security?view=graph-rest-beta)
    EventPropagationStatus = "microsoft.graph.security.eventPropagationStatus" {
        None = "none",
        InProcessing = "inProcessing",
        Failed = "failed",
        Success = "success",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.security.eventQueries`](https://learn.microsoft.com/graph/api/resources/security-eventqueries?view=graph-rest-beta), not in the metadata
    EventQueries = "microsoft.graph.security.eventQueries";
    "queryType" QUERY_TYPE, query_type enumeration -> Option<super::security::QueryType>, with_query_type(super::security::QueryType), "`queryType`: `microsoft.graph.security.queryType`" "Possible values are: files, messages, unknownFutureValue.";
    "query" QUERY, query str -> Option<&str>, with_query(String), "`query`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.eventQuery`, metadata
    EventQuery = "microsoft.graph.security.eventQuery";
    "query" QUERY, query str -> Option<&str>, with_query(String), "`query`: `Edm.String`, metadata";
    "queryType" QUERY_TYPE, query_type enumeration -> Option<super::security::QueryType>, with_query_type(super::security::QueryType), "`queryType`: `microsoft.graph.security.queryType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.eventSource`, metadata
    EventSource = "microsoft.graph.security.eventSource" {
        System = "system",
        Admin = "admin",
        User = "user",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.security.eventStatusType`](https://learn.microsoft.com/graph/api/resources/enums-security?view=graph-rest-beta)
    EventStatusType = "microsoft.graph.security.eventStatusType" {
        Pending = "pending",
        Error = "error",
        Success = "success",
        NotAvaliable = "notAvaliable",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.evidenceRemediationStatus`, metadata
    EvidenceRemediationStatus = "microsoft.graph.security.evidenceRemediationStatus" {
        None = "none",
        Remediated = "remediated",
        Prevented = "prevented",
        Blocked = "blocked",
        NotFound = "notFound",
        UnknownFutureValue = "unknownFutureValue",
        Active = "active",
        PendingApproval = "pendingApproval",
        Declined = "declined",
        Unremediated = "unremediated",
        Running = "running",
        PartiallyRemediated = "partiallyRemediated",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.evidenceRole`, metadata
    EvidenceRole = "microsoft.graph.security.evidenceRole" {
        Unknown = "unknown",
        Contextual = "contextual",
        Scanned = "scanned",
        Source = "source",
        Destination = "destination",
        Created = "created",
        Added = "added",
        Compromised = "compromised",
        Edited = "edited",
        Attacked = "attacked",
        Attacker = "attacker",
        CommandAndControl = "commandAndControl",
        Loaded = "loaded",
        Suspicious = "suspicious",
        PolicyViolator = "policyViolator",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.evidenceVerdict`, metadata
    EvidenceVerdict = "microsoft.graph.security.evidenceVerdict" {
        Unknown = "unknown",
        Suspicious = "suspicious",
        Malicious = "malicious",
        NoThreatsFound = "noThreatsFound",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.exchangeAdminAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ExchangeAdminAuditRecord: super::security::AuditData = "microsoft.graph.security.exchangeAdminAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.exchangeAggregatedMailboxAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ExchangeAggregatedMailboxAuditRecord: super::security::AuditData = "microsoft.graph.security.exchangeAggregatedMailboxAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.exchangeAggregatedOperationRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ExchangeAggregatedOperationRecord: super::security::AuditData = "microsoft.graph.security.exchangeAggregatedOperationRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.exchangeMailboxAuditGroupRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ExchangeMailboxAuditGroupRecord: super::security::AuditData = "microsoft.graph.security.exchangeMailboxAuditGroupRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.exchangeMailboxAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ExchangeMailboxAuditRecord: super::security::AuditData = "microsoft.graph.security.exchangeMailboxAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.exportCriteria`, metadata
    ExportCriteria = "microsoft.graph.security.exportCriteria" {
        SearchHits = "searchHits",
        PartiallyIndexed = "partiallyIndexed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.exportFileMetadata`, metadata
    ExportFileMetadata = "microsoft.graph.security.exportFileMetadata";
    "downloadUrl" DOWNLOAD_URL, download_url str -> Option<&str>, with_download_url(String), "`downloadUrl`: `Edm.String`, metadata";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`, metadata";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.security.exportFileStructure`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryexportoperation?view=graph-rest-beta)
    ExportFileStructure = "microsoft.graph.security.exportFileStructure" {
        None = "none",
        Directory = "directory",
        Pst = "pst",
        UnknownFutureValue = "unknownFutureValue",
        Msg = "msg",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.exportFormat`, metadata
    ExportFormat = "microsoft.graph.security.exportFormat" {
        Pst = "pst",
        Msg = "msg",
        Eml = "eml",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.exportLocation`, metadata
    ExportLocation = "microsoft.graph.security.exportLocation" {
        ResponsiveLocations = "responsiveLocations",
        NonresponsiveLocations = "nonresponsiveLocations",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.security.exportOptions`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryexportoperation?view=graph-rest-beta)
    ExportOptions = "microsoft.graph.security.exportOptions" {
        OriginalFiles = "originalFiles",
        Text = "text",
        PdfReplacement = "pdfReplacement",
        FileInfo = "fileInfo",
        Tags = "tags",
        UnknownFutureValue = "unknownFutureValue",
        SplitSource = "splitSource",
        IncludeFolderAndPath = "includeFolderAndPath",
        FriendlyName = "friendlyName",
        CondensePaths = "condensePaths",
    }
}
