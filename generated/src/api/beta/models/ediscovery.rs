// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Duration, Flags, OffsetDateTime, Parsed, Value};

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from caseoperation.
    ///
    /// [`microsoft.graph.ediscovery.addToReviewSetOperation`](https://learn.microsoft.com/graph/api/resources/ediscovery-addtoreviewsetoperation?view=graph-rest-beta), with the accessors of [`CaseOperation`](CaseOperation)
    AddToReviewSetOperation: CaseOperation, super::Entity = "microsoft.graph.ediscovery.addToReviewSetOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "action" ACTION, with_action(CaseAction), "`action`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "percentProgress" PERCENT_PROGRESS, with_percent_progress(i32), "`percentProgress`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(CaseOperationStatus), "`status`";
    "reviewSet" REVIEW_SET, review_set model -> Option<&ReviewSet>, with_review_set(ReviewSet), "`reviewSet`: `microsoft.graph.ediscovery.reviewSet`";
    "sourceCollection" SOURCE_COLLECTION, source_collection model -> Option<&SourceCollection>, with_source_collection(SourceCollection), "`sourceCollection`: `microsoft.graph.ediscovery.sourceCollection`";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.ediscovery.additionalDataOptions`, metadata
    AdditionalDataOptions = "microsoft.graph.ediscovery.additionalDataOptions" {
        AllVersions = "allVersions",
        LinkedFiles = "linkedFiles",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.case`](https://learn.microsoft.com/graph/api/resources/ediscovery-case?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Case: super::Entity = "microsoft.graph.ediscovery.case";
    inherited "id" ID, with_id(String), "`id`";
    "closedBy" CLOSED_BY, closed_by model -> Option<&super::IdentitySet>, with_closed_by(super::IdentitySet), "`closedBy`: `microsoft.graph.identitySet`";
    "closedDateTime" CLOSED_DATE_TIME, closed_date_time date_time -> Parsed<OffsetDateTime>, with_closed_date_time(OffsetDateTime), "`closedDateTime`: `Edm.DateTimeOffset`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, not in the metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<CaseStatus>, with_status(CaseStatus), "`status`: `microsoft.graph.ediscovery.caseStatus`" "Possible values are: unknown, active, pendingDelete, closing, closed, closedWithError.";
    "custodians" CUSTODIANS, custodians models -> Option<&[Custodian]>, with_custodians(Vec<Custodian>), "`custodians`: `Collection(microsoft.graph.ediscovery.custodian)`" "Nullable.";
    "legalHolds" LEGAL_HOLDS, legal_holds models -> Option<&[LegalHold]>, with_legal_holds(Vec<LegalHold>), "`legalHolds`: `Collection(microsoft.graph.ediscovery.legalHold)`" "Nullable.";
    "noncustodialDataSources" NONCUSTODIAL_DATA_SOURCES, noncustodial_data_sources models -> Option<&[NoncustodialDataSource]>, with_noncustodial_data_sources(Vec<NoncustodialDataSource>), "`noncustodialDataSources`: `Collection(microsoft.graph.ediscovery.noncustodialDataSource)`" "Nullable.";
    "operations" OPERATIONS, operations models -> Option<&[CaseOperation]>, with_operations(Vec<CaseOperation>), "`operations`: `Collection(microsoft.graph.ediscovery.caseOperation)`" "Nullable.";
    "reviewSets" REVIEW_SETS, review_sets models -> Option<&[ReviewSet]>, with_review_sets(Vec<ReviewSet>), "`reviewSets`: `Collection(microsoft.graph.ediscovery.reviewSet)`, read-only" "Read-only. Nullable.";
    "caseSettings" CASE_SETTINGS, case_settings models -> Option<&[CaseSettings]>, with_case_settings(Vec<CaseSettings>), "`caseSettings`: `Collection(microsoft.graph.ediscovery.caseSettings)`, read-only" "Read-only. Nullable.";
    "sourceCollections" SOURCE_COLLECTIONS, source_collections models -> Option<&[SourceCollection]>, with_source_collections(Vec<SourceCollection>), "`sourceCollections`: `Collection(microsoft.graph.ediscovery.sourceCollection)`";
    "tags" TAGS, tags models -> Option<&[Tag]>, with_tags(Vec<Tag>), "`tags`: `Collection(microsoft.graph.ediscovery.tag)`";
    "settings" SETTINGS, settings model -> Option<&CaseSettings>, with_settings(CaseSettings), "`settings`: `microsoft.graph.ediscovery.caseSettings`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.caseAction`](https://learn.microsoft.com/graph/api/resources/ediscovery-caseoperation?view=graph-rest-beta)
    CaseAction = "microsoft.graph.ediscovery.caseAction" {
        AddToReviewSet = "addToReviewSet",
        ApplyTags = "applyTags",
        ContentExport = "contentExport",
        ConvertToPdf = "convertToPdf",
        EstimateStatistics = "estimateStatistics",
        PurgeData = "purgeData",
        Index = "index",
        HoldUpdate = "holdUpdate",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from caseoperation.
    ///
    /// [`microsoft.graph.ediscovery.caseExportOperation`](https://learn.microsoft.com/graph/api/resources/ediscovery-caseexportoperation?view=graph-rest-beta), with the accessors of [`CaseOperation`](CaseOperation)
    CaseExportOperation: CaseOperation, super::Entity = "microsoft.graph.ediscovery.caseExportOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "action" ACTION, with_action(CaseAction), "`action`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "percentProgress" PERCENT_PROGRESS, with_percent_progress(i32), "`percentProgress`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(CaseOperationStatus), "`status`";
    "azureBlobContainer" AZURE_BLOB_CONTAINER, azure_blob_container str -> Option<&str>, with_azure_blob_container(String), "`azureBlobContainer`: `Edm.String`";
    "azureBlobToken" AZURE_BLOB_TOKEN, azure_blob_token str -> Option<&str>, with_azure_blob_token(String), "`azureBlobToken`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "exportOptions" EXPORT_OPTIONS, export_options flags -> Option<Flags<ExportOptions>>, with_export_options(Flags<ExportOptions>), "`exportOptions`: `microsoft.graph.ediscovery.exportOptions`" "Possible values are: originalFiles, text, pdfReplacement, fileInfo, tags.";
    "exportStructure" EXPORT_STRUCTURE, export_structure enumeration -> Option<ExportFileStructure>, with_export_structure(ExportFileStructure), "`exportStructure`: `microsoft.graph.ediscovery.exportFileStructure`" "Possible values are: none, directory, pst.";
    "outputName" OUTPUT_NAME, output_name str -> Option<&str>, with_output_name(String), "`outputName`: `Edm.String`";
    "outputFolderId" OUTPUT_FOLDER_ID, output_folder_id str -> Option<&str>, with_output_folder_id(String), "`outputFolderId`: `Edm.String`";
    "reviewSet" REVIEW_SET, review_set model -> Option<&ReviewSet>, with_review_set(ReviewSet), "`reviewSet`: `microsoft.graph.ediscovery.reviewSet`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.ediscovery.caseHoldOperation`, metadata, with the accessors of [`CaseOperation`](CaseOperation)
    CaseHoldOperation: CaseOperation, super::Entity = "microsoft.graph.ediscovery.caseHoldOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "action" ACTION, with_action(CaseAction), "`action`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "percentProgress" PERCENT_PROGRESS, with_percent_progress(i32), "`percentProgress`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(CaseOperationStatus), "`status`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.ediscovery.caseIndexOperation`, metadata, with the accessors of [`CaseOperation`](CaseOperation)
    CaseIndexOperation: CaseOperation, super::Entity = "microsoft.graph.ediscovery.caseIndexOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "action" ACTION, with_action(CaseAction), "`action`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "percentProgress" PERCENT_PROGRESS, with_percent_progress(i32), "`percentProgress`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(CaseOperationStatus), "`status`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.ediscovery.caseOperation`](https://learn.microsoft.com/graph/api/resources/ediscovery-caseoperation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CaseOperation: super::Entity = "microsoft.graph.ediscovery.caseOperation" {
        "microsoft.graph.ediscovery.addToReviewSetOperation",
        "microsoft.graph.ediscovery.caseExportOperation",
        "microsoft.graph.ediscovery.caseHoldOperation",
        "microsoft.graph.ediscovery.caseIndexOperation",
        "microsoft.graph.ediscovery.estimateStatisticsOperation",
        "microsoft.graph.ediscovery.purgeDataOperation",
        "microsoft.graph.ediscovery.tagOperation",
    };
    inherited "id" ID, with_id(String), "`id`";
    "action" ACTION, action enumeration -> Option<CaseAction>, with_action(CaseAction), "`action`: `microsoft.graph.ediscovery.caseAction`" "Possible values are: addToReviewSet, applyTags, contentExport, convertToPdf, estimateStatistics, purgeData.";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "percentProgress" PERCENT_PROGRESS, percent_progress i32 -> Option<i32>, with_percent_progress(i32), "`percentProgress`: `Edm.Int32`";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`";
    "status" STATUS, status enumeration -> Option<CaseOperationStatus>, with_status(CaseOperationStatus), "`status`: `microsoft.graph.ediscovery.caseOperationStatus`" "Possible values are: notStarted, submissionFailed, running, succeeded, partiallySucceeded, failed.";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.caseOperationStatus`](https://learn.microsoft.com/graph/api/resources/ediscovery-caseoperation?view=graph-rest-beta)
    CaseOperationStatus = "microsoft.graph.ediscovery.caseOperationStatus" {
        NotStarted = "notStarted",
        SubmissionFailed = "submissionFailed",
        Running = "running",
        Succeeded = "succeeded",
        PartiallySucceeded = "partiallySucceeded",
        Failed = "failed",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.ediscovery.caseSettings`](https://learn.microsoft.com/graph/api/resources/ediscovery-casesettings?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CaseSettings: super::Entity = "microsoft.graph.ediscovery.caseSettings";
    inherited "id" ID, with_id(String), "`id`";
    "ocr" OCR, ocr model -> Option<&OcrSettings>, with_ocr(OcrSettings), "`ocr`: `microsoft.graph.ediscovery.ocrSettings`";
    "redundancyDetection" REDUNDANCY_DETECTION, redundancy_detection model -> Option<&RedundancyDetectionSettings>, with_redundancy_detection(RedundancyDetectionSettings), "`redundancyDetection`: `microsoft.graph.ediscovery.redundancyDetectionSettings`";
    "topicModeling" TOPIC_MODELING, topic_modeling model -> Option<&TopicModelingSettings>, with_topic_modeling(TopicModelingSettings), "`topicModeling`: `microsoft.graph.ediscovery.topicModelingSettings`";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.caseStatus`](https://learn.microsoft.com/graph/api/resources/ediscovery-case?view=graph-rest-beta)
    CaseStatus = "microsoft.graph.ediscovery.caseStatus" {
        Unknown = "unknown",
        Active = "active",
        PendingDelete = "pendingDelete",
        Closing = "closing",
        Closed = "closed",
        ClosedWithError = "closedWithError",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.childSelectability`](https://learn.microsoft.com/graph/api/resources/ediscovery-tag?view=graph-rest-beta)
    ChildSelectability = "microsoft.graph.ediscovery.childSelectability" {
        One = "One",
        Many = "Many",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.custodian`](https://learn.microsoft.com/graph/api/resources/ediscovery-custodian?view=graph-rest-beta), with the accessors of [`DataSourceContainer`](DataSourceContainer)
    Custodian: DataSourceContainer, super::Entity = "microsoft.graph.ediscovery.custodian";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "releasedDateTime" RELEASED_DATE_TIME, with_released_date_time(OffsetDateTime), "`releasedDateTime`";
    inherited "status" STATUS, with_status(DataSourceContainerStatus), "`status`";
    inherited "holdStatus" HOLD_STATUS, with_hold_status(DataSourceHoldStatus), "`holdStatus`";
    inherited "lastIndexOperation" LAST_INDEX_OPERATION, with_last_index_operation(CaseIndexOperation), "`lastIndexOperation`";
    "acknowledgedDateTime" ACKNOWLEDGED_DATE_TIME, acknowledged_date_time date_time -> Parsed<OffsetDateTime>, with_acknowledged_date_time(OffsetDateTime), "`acknowledgedDateTime`: `Edm.DateTimeOffset`";
    "applyHoldToSources" APPLY_HOLD_TO_SOURCES, apply_hold_to_sources bool -> Option<bool>, with_apply_hold_to_sources(bool), "`applyHoldToSources`: `Edm.Boolean`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "siteSources" SITE_SOURCES, site_sources models -> Option<&[SiteSource]>, with_site_sources(Vec<SiteSource>), "`siteSources`: `Collection(microsoft.graph.ediscovery.siteSource)`";
    "unifiedGroupSources" UNIFIED_GROUP_SOURCES, unified_group_sources models -> Option<&[UnifiedGroupSource]>, with_unified_group_sources(Vec<UnifiedGroupSource>), "`unifiedGroupSources`: `Collection(microsoft.graph.ediscovery.unifiedGroupSource)`";
    "userSources" USER_SOURCES, user_sources models -> Option<&[UserSource]>, with_user_sources(Vec<UserSource>), "`userSources`: `Collection(microsoft.graph.ediscovery.userSource)`";
}

#[cfg(feature = "extra-types")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.custodianStatus`](https://learn.microsoft.com/graph/api/resources/ediscovery-custodian?view=graph-rest-beta)
    CustodianStatus = "microsoft.graph.ediscovery.custodianStatus" {
        Active = "active",
        Released = "released",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.dataCollectionScope`](https://learn.microsoft.com/graph/api/resources/ediscovery-addtoreviewsetoperation?view=graph-rest-beta), not in the metadata
    DataCollectionScope = "microsoft.graph.ediscovery.dataCollectionScope" {
        AllVersions = "allVersions",
        LinkedFiles = "linkedFiles",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.dataSource`](https://learn.microsoft.com/graph/api/resources/ediscovery-datasource?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DataSource: super::Entity = "microsoft.graph.ediscovery.dataSource" {
        "microsoft.graph.ediscovery.siteSource",
        "microsoft.graph.ediscovery.unifiedGroupSource",
        "microsoft.graph.ediscovery.userSource",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "holdStatus" HOLD_STATUS, hold_status enumeration -> Option<DataSourceHoldStatus>, with_hold_status(DataSourceHoldStatus), "`holdStatus`: `microsoft.graph.ediscovery.dataSourceHoldStatus`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.ediscovery.dataSourceContainer`](https://learn.microsoft.com/graph/api/resources/ediscovery-datasourcecontainer?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DataSourceContainer: super::Entity = "microsoft.graph.ediscovery.dataSourceContainer" {
        "microsoft.graph.ediscovery.custodian",
        "microsoft.graph.ediscovery.noncustodialDataSource",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "releasedDateTime" RELEASED_DATE_TIME, released_date_time date_time -> Parsed<OffsetDateTime>, with_released_date_time(OffsetDateTime), "`releasedDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<DataSourceContainerStatus>, with_status(DataSourceContainerStatus), "`status`: `microsoft.graph.ediscovery.dataSourceContainerStatus`" "Possible values are: Active, Released.";
    "holdStatus" HOLD_STATUS, hold_status enumeration -> Option<DataSourceHoldStatus>, with_hold_status(DataSourceHoldStatus), "`holdStatus`: `microsoft.graph.ediscovery.dataSourceHoldStatus`, metadata";
    "lastIndexOperation" LAST_INDEX_OPERATION, last_index_operation model -> Option<&CaseIndexOperation>, with_last_index_operation(CaseIndexOperation), "`lastIndexOperation`: `microsoft.graph.ediscovery.caseIndexOperation`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.dataSourceContainerStatus`](https://learn.microsoft.com/graph/api/resources/ediscovery-datasourcecontainer?view=graph-rest-beta)
    DataSourceContainerStatus = "microsoft.graph.ediscovery.dataSourceContainerStatus" {
        Active = "Active",
        Released = "Released",
        UnknownFutureValue = "UnknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.ediscovery.dataSourceHoldStatus`, metadata
    DataSourceHoldStatus = "microsoft.graph.ediscovery.dataSourceHoldStatus" {
        NotApplied = "notApplied",
        Applied = "applied",
        Applying = "applying",
        Removing = "removing",
        Partial = "partial",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.dataSourceScopes`](https://learn.microsoft.com/graph/api/resources/ediscovery-sourcecollection?view=graph-rest-beta)
    DataSourceScopes = "microsoft.graph.ediscovery.dataSourceScopes" {
        None = "none",
        AllTenantMailboxes = "allTenantMailboxes",
        AllTenantSites = "allTenantSites",
        AllCaseCustodians = "allCaseCustodians",
        AllCaseNoncustodialDataSources = "allCaseNoncustodialDataSources",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.ediscovery.ediscoveryroot`, metadata, with the accessors of [`Entity`](super::Entity)
    Ediscoveryroot: super::Entity = "microsoft.graph.ediscovery.ediscoveryroot";
    inherited "id" ID, with_id(String), "`id`";
    "cases" CASES, cases models -> Option<&[Case]>, with_cases(Vec<Case>), "`cases`: `Collection(microsoft.graph.ediscovery.case)`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from caseoperation.
    ///
    /// [`microsoft.graph.ediscovery.estimateStatisticsOperation`](https://learn.microsoft.com/graph/api/resources/ediscovery-estimatestatisticsoperation?view=graph-rest-beta), with the accessors of [`CaseOperation`](CaseOperation)
    EstimateStatisticsOperation: CaseOperation, super::Entity = "microsoft.graph.ediscovery.estimateStatisticsOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "action" ACTION, with_action(CaseAction), "`action`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "percentProgress" PERCENT_PROGRESS, with_percent_progress(i32), "`percentProgress`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(CaseOperationStatus), "`status`";
    "indexedItemCount" INDEXED_ITEM_COUNT, indexed_item_count i64 -> Option<i64>, with_indexed_item_count(i64), "`indexedItemCount`: `Edm.Int64`";
    "indexedItemsSize" INDEXED_ITEMS_SIZE, indexed_items_size i64 -> Option<i64>, with_indexed_items_size(i64), "`indexedItemsSize`: `Edm.Int64`";
    "mailboxCount" MAILBOX_COUNT, mailbox_count i32 -> Option<i32>, with_mailbox_count(i32), "`mailboxCount`: `Edm.Int32`";
    "siteCount" SITE_COUNT, site_count i32 -> Option<i32>, with_site_count(i32), "`siteCount`: `Edm.Int32`";
    "unindexedItemCount" UNINDEXED_ITEM_COUNT, unindexed_item_count i64 -> Option<i64>, with_unindexed_item_count(i64), "`unindexedItemCount`: `Edm.Int64`";
    "unindexedItemsSize" UNINDEXED_ITEMS_SIZE, unindexed_items_size i64 -> Option<i64>, with_unindexed_items_size(i64), "`unindexedItemsSize`: `Edm.Int64`";
    "sourceCollection" SOURCE_COLLECTION, source_collection model -> Option<&SourceCollection>, with_source_collection(SourceCollection), "`sourceCollection`: `microsoft.graph.ediscovery.sourceCollection`";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.exportFileStructure`](https://learn.microsoft.com/graph/api/resources/ediscovery-caseexportoperation?view=graph-rest-beta)
    ExportFileStructure = "microsoft.graph.ediscovery.exportFileStructure" {
        None = "none",
        Directory = "directory",
        Pst = "pst",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.exportOptions`](https://learn.microsoft.com/graph/api/resources/ediscovery-caseexportoperation?view=graph-rest-beta)
    ExportOptions = "microsoft.graph.ediscovery.exportOptions" {
        OriginalFiles = "originalFiles",
        Text = "text",
        PdfReplacement = "pdfReplacement",
        FileInfo = "fileInfo",
        Tags = "tags",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.ediscovery.legalHold`](https://learn.microsoft.com/graph/api/resources/ediscovery-legalhold?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    LegalHold: super::Entity = "microsoft.graph.ediscovery.legalHold";
    inherited "id" ID, with_id(String), "`id`";
    "contentQuery" CONTENT_QUERY, content_query str -> Option<&str>, with_content_query(String), "`contentQuery`: `Edm.String`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "errors" ERRORS, errors strs -> Option<Vec<&str>>, with_errors(Vec<String>), "`errors`: `Collection(Edm.String)`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<LegalHoldStatus>, with_status(LegalHoldStatus), "`status`: `microsoft.graph.ediscovery.legalHoldStatus`" "Possible values are: Pending, Error, Success, UnknownFutureValue.";
    "siteSources" SITE_SOURCES, site_sources models -> Option<&[SiteSource]>, with_site_sources(Vec<SiteSource>), "`siteSources`: `Collection(microsoft.graph.ediscovery.siteSource)`";
    "userSources" USER_SOURCES, user_sources models -> Option<&[UserSource]>, with_user_sources(Vec<UserSource>), "`userSources`: `Collection(microsoft.graph.ediscovery.userSource)`";
    "unifiedGroupSources" UNIFIED_GROUP_SOURCES, unified_group_sources models -> Option<&[UnifiedGroupSource]>, with_unified_group_sources(Vec<UnifiedGroupSource>), "`unifiedGroupSources`: `Collection(microsoft.graph.ediscovery.unifiedGroupSource)`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.legalHoldStatus`](https://learn.microsoft.com/graph/api/resources/ediscovery-legalhold?view=graph-rest-beta)
    LegalHoldStatus = "microsoft.graph.ediscovery.legalHoldStatus" {
        Pending = "Pending",
        Error = "Error",
        Success = "Success",
        UnknownFutureValue = "UnknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from datasourcecontainer.
    ///
    /// [`microsoft.graph.ediscovery.noncustodialDataSource`](https://learn.microsoft.com/graph/api/resources/ediscovery-noncustodialdatasource?view=graph-rest-beta), with the accessors of [`DataSourceContainer`](DataSourceContainer)
    NoncustodialDataSource: DataSourceContainer, super::Entity = "microsoft.graph.ediscovery.noncustodialDataSource";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "releasedDateTime" RELEASED_DATE_TIME, with_released_date_time(OffsetDateTime), "`releasedDateTime`";
    inherited "status" STATUS, with_status(DataSourceContainerStatus), "`status`";
    inherited "holdStatus" HOLD_STATUS, with_hold_status(DataSourceHoldStatus), "`holdStatus`";
    inherited "lastIndexOperation" LAST_INDEX_OPERATION, with_last_index_operation(CaseIndexOperation), "`lastIndexOperation`";
    "applyHoldToSource" APPLY_HOLD_TO_SOURCE, apply_hold_to_source bool -> Option<bool>, with_apply_hold_to_source(bool), "`applyHoldToSource`: `Edm.Boolean`";
    "dataSource" DATA_SOURCE, data_source model -> Option<&DataSource>, with_data_source(DataSource), "`dataSource`: `microsoft.graph.ediscovery.dataSource`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.ocrSettings`](https://learn.microsoft.com/graph/api/resources/ediscovery-ocrsettings?view=graph-rest-beta)
    OcrSettings = "microsoft.graph.ediscovery.ocrSettings";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "maxImageSize" MAX_IMAGE_SIZE, max_image_size i32 -> Option<i32>, with_max_image_size(i32), "`maxImageSize`: `Edm.Int32`";
    "timeout" TIMEOUT, timeout duration -> Parsed<Duration>, with_timeout(Duration), "`timeout`: `Edm.Duration`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from caseoperation.
    ///
    /// [`microsoft.graph.ediscovery.purgeDataOperation`](https://learn.microsoft.com/graph/api/resources/ediscovery-purgedataoperation?view=graph-rest-beta), with the accessors of [`CaseOperation`](CaseOperation)
    PurgeDataOperation: CaseOperation, super::Entity = "microsoft.graph.ediscovery.purgeDataOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "action" ACTION, with_action(CaseAction), "`action`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "percentProgress" PERCENT_PROGRESS, with_percent_progress(i32), "`percentProgress`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(CaseOperationStatus), "`status`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.redundancyDetectionSettings`](https://learn.microsoft.com/graph/api/resources/ediscovery-redundancydetectionsettings?view=graph-rest-beta)
    RedundancyDetectionSettings = "microsoft.graph.ediscovery.redundancyDetectionSettings";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "maxWords" MAX_WORDS, max_words i32 -> Option<i32>, with_max_words(i32), "`maxWords`: `Edm.Int32`";
    "minWords" MIN_WORDS, min_words i32 -> Option<i32>, with_min_words(i32), "`minWords`: `Edm.Int32`";
    "similarityThreshold" SIMILARITY_THRESHOLD, similarity_threshold i32 -> Option<i32>, with_similarity_threshold(i32), "`similarityThreshold`: `Edm.Int32`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.reviewSet`](https://learn.microsoft.com/graph/api/resources/ediscovery-reviewset?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ReviewSet: super::Entity = "microsoft.graph.ediscovery.reviewSet";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "queries" QUERIES, queries models -> Option<&[ReviewSetQuery]>, with_queries(Vec<ReviewSetQuery>), "`queries`: `Collection(microsoft.graph.ediscovery.reviewSetQuery)`, read-only" "Read-only. Nullable.";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.reviewSetQuery`](https://learn.microsoft.com/graph/api/resources/ediscovery-reviewsetquery?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ReviewSetQuery: super::Entity = "microsoft.graph.ediscovery.reviewSetQuery";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "query" QUERY, query str -> Option<&str>, with_query(String), "`query`: `Edm.String`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.siteSource`](https://learn.microsoft.com/graph/api/resources/ediscovery-sitesource?view=graph-rest-beta), with the accessors of [`DataSource`](DataSource)
    SiteSource: DataSource, super::Entity = "microsoft.graph.ediscovery.siteSource";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "holdStatus" HOLD_STATUS, with_hold_status(DataSourceHoldStatus), "`holdStatus`";
    "site" SITE, site model -> Option<&super::Site>, with_site(super::Site), "`site`: `microsoft.graph.site`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.sourceCollection`](https://learn.microsoft.com/graph/api/resources/ediscovery-sourcecollection?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SourceCollection: super::Entity = "microsoft.graph.ediscovery.sourceCollection";
    inherited "id" ID, with_id(String), "`id`";
    "contentQuery" CONTENT_QUERY, content_query str -> Option<&str>, with_content_query(String), "`contentQuery`: `Edm.String`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "dataSourceScopes" DATA_SOURCE_SCOPES, data_source_scopes flags -> Option<Flags<DataSourceScopes>>, with_data_source_scopes(Flags<DataSourceScopes>), "`dataSourceScopes`: `microsoft.graph.ediscovery.dataSourceScopes`" "Possible values are: none, allTenantMailboxes, allTenantSites, allCaseCustodians, allCaseNoncustodialDataSources.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "additionalSources" ADDITIONAL_SOURCES, additional_sources models -> Option<&[DataSource]>, with_additional_sources(Vec<DataSource>), "`additionalSources`: `Collection(microsoft.graph.ediscovery.dataSource)`";
    "addToReviewSetOperation" ADD_TO_REVIEW_SET_OPERATION, add_to_review_set_operation model -> Option<&AddToReviewSetOperation>, with_add_to_review_set_operation(AddToReviewSetOperation), "`addToReviewSetOperation`: `microsoft.graph.ediscovery.addToReviewSetOperation`";
    "custodianSources" CUSTODIAN_SOURCES, custodian_sources models -> Option<&[DataSource]>, with_custodian_sources(Vec<DataSource>), "`custodianSources`: `Collection(microsoft.graph.ediscovery.dataSource)`";
    "lastEstimateStatisticsOperation" LAST_ESTIMATE_STATISTICS_OPERATION, last_estimate_statistics_operation model -> Option<&EstimateStatisticsOperation>, with_last_estimate_statistics_operation(EstimateStatisticsOperation), "`lastEstimateStatisticsOperation`: `microsoft.graph.ediscovery.estimateStatisticsOperation`";
    "noncustodialSources" NONCUSTODIAL_SOURCES, noncustodial_sources models -> Option<&[NoncustodialDataSource]>, with_noncustodial_sources(Vec<NoncustodialDataSource>), "`noncustodialSources`: `Collection(microsoft.graph.ediscovery.noncustodialDataSource)`";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.sourceType`](https://learn.microsoft.com/graph/api/resources/ediscovery-unifiedgroupsource?view=graph-rest-beta)
    SourceType = "microsoft.graph.ediscovery.sourceType" {
        Mailbox = "mailbox",
        Site = "site",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.ediscovery.tag`](https://learn.microsoft.com/graph/api/resources/ediscovery-tag?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Tag: super::Entity = "microsoft.graph.ediscovery.tag";
    inherited "id" ID, with_id(String), "`id`";
    "childSelectability" CHILD_SELECTABILITY, child_selectability enumeration -> Option<ChildSelectability>, with_child_selectability(ChildSelectability), "`childSelectability`: `microsoft.graph.ediscovery.childSelectability`" "Possible values are: One, Many.";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "childTags" CHILD_TAGS, child_tags models -> Option<&[Tag]>, with_child_tags(Vec<Tag>), "`childTags`: `Collection(microsoft.graph.ediscovery.tag)`";
    "parent" PARENT, parent model -> Option<&Tag>, with_parent(Tag), "`parent`: `microsoft.graph.ediscovery.tag`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from caseoperation.
    ///
    /// [`microsoft.graph.ediscovery.tagOperation`](https://learn.microsoft.com/graph/api/resources/ediscovery-tagoperation?view=graph-rest-beta), with the accessors of [`CaseOperation`](CaseOperation)
    TagOperation: CaseOperation, super::Entity = "microsoft.graph.ediscovery.tagOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "action" ACTION, with_action(CaseAction), "`action`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "percentProgress" PERCENT_PROGRESS, with_percent_progress(i32), "`percentProgress`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(CaseOperationStatus), "`status`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.topicModelingSettings`](https://learn.microsoft.com/graph/api/resources/ediscovery-topicmodelingsettings?view=graph-rest-beta)
    TopicModelingSettings = "microsoft.graph.ediscovery.topicModelingSettings";
    "dynamicallyAdjustTopicCount" DYNAMICALLY_ADJUST_TOPIC_COUNT, dynamically_adjust_topic_count bool -> Option<bool>, with_dynamically_adjust_topic_count(bool), "`dynamicallyAdjustTopicCount`: `Edm.Boolean`";
    "ignoreNumbers" IGNORE_NUMBERS, ignore_numbers bool -> Option<bool>, with_ignore_numbers(bool), "`ignoreNumbers`: `Edm.Boolean`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "topicCount" TOPIC_COUNT, topic_count i32 -> Option<i32>, with_topic_count(i32), "`topicCount`: `Edm.Int32`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.unifiedGroupSource`](https://learn.microsoft.com/graph/api/resources/ediscovery-unifiedgroupsource?view=graph-rest-beta), with the accessors of [`DataSource`](DataSource)
    UnifiedGroupSource: DataSource, super::Entity = "microsoft.graph.ediscovery.unifiedGroupSource";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "holdStatus" HOLD_STATUS, with_hold_status(DataSourceHoldStatus), "`holdStatus`";
    "includedSources" INCLUDED_SOURCES, included_sources flags -> Option<Flags<SourceType>>, with_included_sources(Flags<SourceType>), "`includedSources`: `microsoft.graph.ediscovery.sourceType`" "Possible values are: mailbox, site.";
    "value" VALUE, value untyped -> Option<&Value>, with_value(Value), "`value`: `Collection(Edm.Untyped)`, not in the metadata";
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`" if (any(feature = "admin", feature = "authentication", feature = "directory", feature = "education", feature = "files", feature = "governance", feature = "groups", feature = "print", feature = "sites", feature = "tasks", feature = "teams", feature = "users"));
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.userSource`](https://learn.microsoft.com/graph/api/resources/ediscovery-usersource?view=graph-rest-beta), with the accessors of [`DataSource`](DataSource)
    UserSource: DataSource, super::Entity = "microsoft.graph.ediscovery.userSource";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "holdStatus" HOLD_STATUS, with_hold_status(DataSourceHoldStatus), "`holdStatus`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "includedSources" INCLUDED_SOURCES, included_sources flags -> Option<Flags<SourceType>>, with_included_sources(Flags<SourceType>), "`includedSources`: `microsoft.graph.ediscovery.sourceType`" "Possible values are: mailbox, site.";
    "siteWebUrl" SITE_WEB_URL, site_web_url str -> Option<&str>, with_site_web_url(String), "`siteWebUrl`: `Edm.String`, read-only" "Read-only.";
}
