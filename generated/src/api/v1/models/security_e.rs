// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Flags, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// Inherits from caseOperation.
    ///
    /// [`microsoft.graph.security.ediscoveryAddToReviewSetOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryaddtoreviewsetoperation?view=graph-rest-1.0), with the accessors of [`CaseOperation`](super::security::CaseOperation)
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
    /// [`microsoft.graph.security.ediscoveryCase`](https://learn.microsoft.com/graph/api/resources/security-ediscoverycase?view=graph-rest-1.0), with the accessors of [`Case`](super::security::Case)
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
    /// [`microsoft.graph.security.ediscoveryCaseSettings`](https://learn.microsoft.com/graph/api/resources/security-ediscoverycasesettings?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    EdiscoveryCaseSettings: super::Entity = "microsoft.graph.security.ediscoveryCaseSettings";
    inherited "id" ID, with_id(String), "`id`";
    "ocr" OCR, ocr model -> Option<&super::security::OcrSettings>, with_ocr(super::security::OcrSettings), "`ocr`: `microsoft.graph.security.ocrSettings`";
    "redundancyDetection" REDUNDANCY_DETECTION, redundancy_detection model -> Option<&super::security::RedundancyDetectionSettings>, with_redundancy_detection(super::security::RedundancyDetectionSettings), "`redundancyDetection`: `microsoft.graph.security.redundancyDetectionSettings`";
    "topicModeling" TOPIC_MODELING, topic_modeling model -> Option<&super::security::TopicModelingSettings>, with_topic_modeling(super::security::TopicModelingSettings), "`topicModeling`: `microsoft.graph.security.topicModelingSettings`";
    "caseType" CASE_TYPE, case_type enumeration -> Option<super::security::CaseType>, with_case_type(super::security::CaseType), "`caseType`: `microsoft.graph.security.caseType`, metadata";
    "reviewSetSettings" REVIEW_SET_SETTINGS, review_set_settings flags -> Option<Flags<super::security::ReviewSetSettings>>, with_review_set_settings(Flags<super::security::ReviewSetSettings>), "`reviewSetSettings`: `microsoft.graph.security.reviewSetSettings`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoveryCustodian`](https://learn.microsoft.com/graph/api/resources/security-ediscoverycustodian?view=graph-rest-1.0), with the accessors of [`DataSourceContainer`](super::security::DataSourceContainer)
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
    /// [`microsoft.graph.security.ediscoveryEstimateOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryestimateoperation?view=graph-rest-1.0), with the accessors of [`CaseOperation`](super::security::CaseOperation)
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
    /// `microsoft.graph.security.ediscoveryExportOperation`, metadata, with the accessors of [`CaseOperation`](super::security::CaseOperation)
    EdiscoveryExportOperation: super::security::CaseOperation, super::Entity = "microsoft.graph.security.ediscoveryExportOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "action" ACTION, with_action(super::security::CaseAction), "`action`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "percentProgress" PERCENT_PROGRESS, with_percent_progress(i32), "`percentProgress`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::security::CaseOperationStatus), "`status`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "exportFileMetadata" EXPORT_FILE_METADATA, export_file_metadata models -> Option<&[ExportFileMetadata]>, with_export_file_metadata(Vec<ExportFileMetadata>), "`exportFileMetadata`: `Collection(microsoft.graph.security.exportFileMetadata)`, metadata";
    "exportOptions" EXPORT_OPTIONS, export_options flags -> Option<Flags<ExportOptions>>, with_export_options(Flags<ExportOptions>), "`exportOptions`: `microsoft.graph.security.exportOptions`, metadata";
    "exportStructure" EXPORT_STRUCTURE, export_structure enumeration -> Option<ExportFileStructure>, with_export_structure(ExportFileStructure), "`exportStructure`: `microsoft.graph.security.exportFileStructure`, metadata";
    "outputName" OUTPUT_NAME, output_name str -> Option<&str>, with_output_name(String), "`outputName`: `Edm.String`, metadata";
    "reviewSet" REVIEW_SET, review_set model -> Option<&EdiscoveryReviewSet>, with_review_set(EdiscoveryReviewSet), "`reviewSet`: `microsoft.graph.security.ediscoveryReviewSet`, metadata";
    "reviewSetQuery" REVIEW_SET_QUERY, review_set_query model -> Option<&EdiscoveryReviewSetQuery>, with_review_set_query(EdiscoveryReviewSetQuery), "`reviewSetQuery`: `microsoft.graph.security.ediscoveryReviewSetQuery`, metadata";
}

crate::runtime::model! {
    /// Inherits from caseOperation.
    ///
    /// [`microsoft.graph.security.ediscoveryHoldOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryholdoperation?view=graph-rest-1.0), with the accessors of [`CaseOperation`](super::security::CaseOperation)
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
    /// [`microsoft.graph.security.ediscoveryIndexOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryindexoperation?view=graph-rest-1.0), with the accessors of [`CaseOperation`](super::security::CaseOperation)
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
    /// [`microsoft.graph.security.ediscoveryNoncustodialDataSource`](https://learn.microsoft.com/graph/api/resources/security-ediscoverynoncustodialdatasource?view=graph-rest-1.0), with the accessors of [`DataSourceContainer`](super::security::DataSourceContainer)
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
    /// `microsoft.graph.security.ediscoveryPurgeDataOperation`, metadata, with the accessors of [`CaseOperation`](super::security::CaseOperation)
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
    /// [`microsoft.graph.security.ediscoveryReviewSet`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryreviewset?view=graph-rest-1.0), with the accessors of [`DataSet`](super::security::DataSet)
    EdiscoveryReviewSet: super::security::DataSet, super::Entity = "microsoft.graph.security.ediscoveryReviewSet";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "queries" QUERIES, queries models -> Option<&[EdiscoveryReviewSetQuery]>, with_queries(Vec<EdiscoveryReviewSetQuery>), "`queries`: `Collection(microsoft.graph.security.ediscoveryReviewSetQuery)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoveryReviewSetQuery`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryreviewsetquery?view=graph-rest-1.0), with the accessors of [`Search`](super::security::Search)
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
    /// [`microsoft.graph.security.ediscoveryReviewTag`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryreviewtag?view=graph-rest-1.0), with the accessors of [`Tag`](super::security::Tag)
    EdiscoveryReviewTag: super::security::Tag, super::Entity = "microsoft.graph.security.ediscoveryReviewTag";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "childSelectability" CHILD_SELECTABILITY, child_selectability enumeration -> Option<super::security::ChildSelectability>, with_child_selectability(super::security::ChildSelectability), "`childSelectability`: `microsoft.graph.security.childSelectability`" "Possible values are: One, Many.";
    "childTags" CHILD_TAGS, child_tags models -> Option<&[EdiscoveryReviewTag]>, with_child_tags(Vec<EdiscoveryReviewTag>), "`childTags`: `Collection(microsoft.graph.security.ediscoveryReviewTag)`";
    "parent" PARENT, parent model -> Option<&EdiscoveryReviewTag>, with_parent(EdiscoveryReviewTag), "`parent`: `microsoft.graph.security.ediscoveryReviewTag`";
}

crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoverySearch`](https://learn.microsoft.com/graph/api/resources/security-ediscoverysearch?view=graph-rest-1.0), with the accessors of [`Search`](super::security::Search)
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
    /// [`microsoft.graph.security.ediscoveryTagOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoverytagoperation?view=graph-rest-1.0), with the accessors of [`CaseOperation`](super::security::CaseOperation)
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
    /// `microsoft.graph.security.emailSender`, metadata
    EmailSender = "microsoft.graph.security.emailSender";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`, metadata";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.eopSubmissionFeedEntityAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    EopSubmissionFeedEntityAuditRecord: super::security::AuditData = "microsoft.graph.security.eopSubmissionFeedEntityAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.estimateStatisticsOperation`, which the reference names and does not describe.
    EstimateStatisticsOperation = "microsoft.graph.security.estimateStatisticsOperation"
}

crate::runtime::model! {
    /// `microsoft.graph.security.eventPropagationResult`, metadata
    EventPropagationResult = "microsoft.graph.security.eventPropagationResult";
    "location" LOCATION, location str -> Option<&str>, with_location(String), "`location`: `Edm.String`, metadata";
    "serviceName" SERVICE_NAME, service_name str -> Option<&str>, with_service_name(String), "`serviceName`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<EventPropagationStatus>, with_status(EventPropagationStatus), "`status`: `microsoft.graph.security.eventPropagationStatus`, metadata";
    "statusInformation" STATUS_INFORMATION, status_information str -> Option<&str>, with_status_information(String), "`statusInformation`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.eventPropagationStatus`, metadata
    EventPropagationStatus = "microsoft.graph.security.eventPropagationStatus" {
        None = "none",
        InProcessing = "inProcessing",
        Failed = "failed",
        Success = "success",
        UnknownFutureValue = "unknownFutureValue",
    }
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
    /// `microsoft.graph.security.eventStatusType`, metadata
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
    /// `microsoft.graph.security.exportFileStructure`, metadata
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
    /// `microsoft.graph.security.exportOptions`, metadata
    ExportOptions = "microsoft.graph.security.exportOptions" {
        OriginalFiles = "originalFiles",
        Text = "text",
        PdfReplacement = "pdfReplacement",
        Tags = "tags",
        UnknownFutureValue = "unknownFutureValue",
        SplitSource = "splitSource",
        IncludeFolderAndPath = "includeFolderAndPath",
        FriendlyName = "friendlyName",
        CondensePaths = "condensePaths",
    }
}
