// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Duration, OffsetDateTime, Parsed, Value};

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

crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.case`](https://learn.microsoft.com/graph/api/resources/ediscovery-case?view=graph-rest-beta)
    Case = "microsoft.graph.ediscovery.case";
    "closedBy" CLOSED_BY, closed_by model -> Option<&super::IdentitySet>, with_closed_by(super::IdentitySet), "`closedBy`: `microsoft.graph.identitySet`";
    "closedDateTime" CLOSED_DATE_TIME, closed_date_time date_time -> Parsed<OffsetDateTime>, with_closed_date_time(OffsetDateTime), "`closedDateTime`: `Edm.DateTimeOffset`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<CaseStatus>, with_status(CaseStatus), "`status`: `microsoft.graph.ediscovery.caseStatus`" "Possible values are: unknown, active, pendingDelete, closing, closed, closedWithError.";
    "custodians" CUSTODIANS, custodians models -> Option<&[Custodian]>, with_custodians(Vec<Custodian>), "`custodians`: `Collection(microsoft.graph.ediscovery.custodian)`" "Nullable.";
    "legalHolds" LEGAL_HOLDS, legal_holds models -> Option<&[LegalHold]>, with_legal_holds(Vec<LegalHold>), "`legalHolds`: `Collection(microsoft.graph.ediscovery.legalHold)`" "Nullable.";
    "noncustodialDataSources" NONCUSTODIAL_DATA_SOURCES, noncustodial_data_sources models -> Option<&[NoncustodialDataSource]>, with_noncustodial_data_sources(Vec<NoncustodialDataSource>), "`noncustodialDataSources`: `Collection(microsoft.graph.ediscovery.noncustodialDataSource)`" "Nullable.";
    "operations" OPERATIONS, operations models -> Option<&[CaseOperation]>, with_operations(Vec<CaseOperation>), "`operations`: `Collection(microsoft.graph.ediscovery.caseOperation)`" "Nullable.";
    "reviewSets" REVIEW_SETS, review_sets models -> Option<&[ReviewSet]>, with_review_sets(Vec<ReviewSet>), "`reviewSets`: `Collection(microsoft.graph.ediscovery.reviewSet)`, read-only" "Read-only. Nullable.";
    "settings" SETTINGS, settings models -> Option<&[CaseSettings]>, with_settings(Vec<CaseSettings>), "`settings`: `Collection(microsoft.graph.ediscovery.caseSettings)`, read-only" "Read-only. Nullable.";
    "sourceCollections" SOURCE_COLLECTIONS, source_collections models -> Option<&[SourceCollection]>, with_source_collections(Vec<SourceCollection>), "`sourceCollections`: `Collection(microsoft.graph.ediscovery.sourceCollection)`";
    "tags" TAGS, tags models -> Option<&[Tag]>, with_tags(Vec<Tag>), "`tags`: `Collection(microsoft.graph.ediscovery.tag)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.caseAction`](https://learn.microsoft.com/graph/api/resources/ediscovery-caseoperation?view=graph-rest-beta)
    CaseAction = "microsoft.graph.ediscovery.caseAction" {
        AddToReviewSet = "addToReviewSet",
        ApplyTags = "applyTags",
        ContentExport = "contentExport",
        ConvertToPdf = "convertToPdf",
        EstimateStatistics = "estimateStatistics",
        PurgeData = "purgeData",
    }
}

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
    "exportOptions" EXPORT_OPTIONS, export_options enumeration -> Option<ExportOptions>, with_export_options(ExportOptions), "`exportOptions`: `microsoft.graph.ediscovery.exportOptions`" "Possible values are: originalFiles, text, pdfReplacement, fileInfo, tags.";
    "exportStructure" EXPORT_STRUCTURE, export_structure enumeration -> Option<ExportFileStructure>, with_export_structure(ExportFileStructure), "`exportStructure`: `microsoft.graph.ediscovery.exportFileStructure`" "Possible values are: none, directory, pst.";
    "outputName" OUTPUT_NAME, output_name str -> Option<&str>, with_output_name(String), "`outputName`: `Edm.String`";
    "outputFolderId" OUTPUT_FOLDER_ID, output_folder_id str -> Option<&str>, with_output_folder_id(String), "`outputFolderId`: `Edm.String`";
    "reviewSet" REVIEW_SET, review_set model -> Option<&ReviewSet>, with_review_set(ReviewSet), "`reviewSet`: `microsoft.graph.ediscovery.reviewSet`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.ediscovery.caseOperation`](https://learn.microsoft.com/graph/api/resources/ediscovery-caseoperation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CaseOperation: super::Entity = "microsoft.graph.ediscovery.caseOperation" {
        "microsoft.graph.ediscovery.addToReviewSetOperation",
        "microsoft.graph.ediscovery.caseExportOperation",
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

crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.childSelectability`](https://learn.microsoft.com/graph/api/resources/ediscovery-tag?view=graph-rest-beta)
    ChildSelectability = "microsoft.graph.ediscovery.childSelectability" {
        One = "One",
        Many = "Many",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.custodian`](https://learn.microsoft.com/graph/api/resources/ediscovery-custodian?view=graph-rest-beta)
    Custodian = "microsoft.graph.ediscovery.custodian";
    "acknowledgedDateTime" ACKNOWLEDGED_DATE_TIME, acknowledged_date_time date_time -> Parsed<OffsetDateTime>, with_acknowledged_date_time(OffsetDateTime), "`acknowledgedDateTime`: `Edm.DateTimeOffset`";
    "applyHoldToSources" APPLY_HOLD_TO_SOURCES, apply_hold_to_sources bool -> Option<bool>, with_apply_hold_to_sources(bool), "`applyHoldToSources`: `Edm.Boolean`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "releasedDateTime" RELEASED_DATE_TIME, released_date_time date_time -> Parsed<OffsetDateTime>, with_released_date_time(OffsetDateTime), "`releasedDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<CustodianStatus>, with_status(CustodianStatus), "`status`: `microsoft.graph.ediscovery.custodianStatus`" "Possible values are: active, released.";
    "siteSources" SITE_SOURCES, site_sources models -> Option<&[SiteSource]>, with_site_sources(Vec<SiteSource>), "`siteSources`: `Collection(microsoft.graph.ediscovery.siteSource)`";
    "unifiedGroupSources" UNIFIED_GROUP_SOURCES, unified_group_sources models -> Option<&[UnifiedGroupSource]>, with_unified_group_sources(Vec<UnifiedGroupSource>), "`unifiedGroupSources`: `Collection(microsoft.graph.ediscovery.unifiedGroupSource)`";
    "userSources" USER_SOURCES, user_sources models -> Option<&[UserSource]>, with_user_sources(Vec<UserSource>), "`userSources`: `Collection(microsoft.graph.ediscovery.userSource)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.custodianStatus`](https://learn.microsoft.com/graph/api/resources/ediscovery-custodian?view=graph-rest-beta)
    CustodianStatus = "microsoft.graph.ediscovery.custodianStatus" {
        Active = "active",
        Released = "released",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.dataCollectionScope`](https://learn.microsoft.com/graph/api/resources/ediscovery-addtoreviewsetoperation?view=graph-rest-beta)
    DataCollectionScope = "microsoft.graph.ediscovery.dataCollectionScope" {
        AllVersions = "allVersions",
        LinkedFiles = "linkedFiles",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.dataSource`](https://learn.microsoft.com/graph/api/resources/ediscovery-datasource?view=graph-rest-beta)
    DataSource = "microsoft.graph.ediscovery.dataSource" {
        "microsoft.graph.ediscovery.siteSource",
        "microsoft.graph.ediscovery.unifiedGroupSource",
        "microsoft.graph.ediscovery.userSource",
    };
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.ediscovery.dataSourceContainer`](https://learn.microsoft.com/graph/api/resources/ediscovery-datasourcecontainer?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DataSourceContainer: super::Entity = "microsoft.graph.ediscovery.dataSourceContainer" {
        "microsoft.graph.ediscovery.noncustodialDataSource",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "releasedDateTime" RELEASED_DATE_TIME, released_date_time date_time -> Parsed<OffsetDateTime>, with_released_date_time(OffsetDateTime), "`releasedDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<DataSourceContainerStatus>, with_status(DataSourceContainerStatus), "`status`: `microsoft.graph.ediscovery.dataSourceContainerStatus`" "Possible values are: Active, Released.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.dataSourceContainerStatus`](https://learn.microsoft.com/graph/api/resources/ediscovery-datasourcecontainer?view=graph-rest-beta)
    DataSourceContainerStatus = "microsoft.graph.ediscovery.dataSourceContainerStatus" {
        Active = "Active",
        Released = "Released",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.dataSourceScopes`](https://learn.microsoft.com/graph/api/resources/ediscovery-sourcecollection?view=graph-rest-beta)
    DataSourceScopes = "microsoft.graph.ediscovery.dataSourceScopes" {
        None = "none",
        AllTenantMailboxes = "allTenantMailboxes",
        AllTenantSites = "allTenantSites",
        AllCaseCustodians = "allCaseCustodians",
        AllCaseNoncustodialDataSources = "allCaseNoncustodialDataSources",
    }
}

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

crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.exportFileStructure`](https://learn.microsoft.com/graph/api/resources/ediscovery-caseexportoperation?view=graph-rest-beta)
    ExportFileStructure = "microsoft.graph.ediscovery.exportFileStructure" {
        None = "none",
        Directory = "directory",
        Pst = "pst",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.exportOptions`](https://learn.microsoft.com/graph/api/resources/ediscovery-caseexportoperation?view=graph-rest-beta)
    ExportOptions = "microsoft.graph.ediscovery.exportOptions" {
        OriginalFiles = "originalFiles",
        Text = "text",
        PdfReplacement = "pdfReplacement",
        FileInfo = "fileInfo",
        Tags = "tags",
    }
}

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
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.legalHoldStatus`](https://learn.microsoft.com/graph/api/resources/ediscovery-legalhold?view=graph-rest-beta)
    LegalHoldStatus = "microsoft.graph.ediscovery.legalHoldStatus" {
        Pending = "Pending",
        Error = "Error",
        Success = "Success",
        UnknownFutureValue = "UnknownFutureValue",
    }
}

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
    "applyHoldToSource" APPLY_HOLD_TO_SOURCE, apply_hold_to_source bool -> Option<bool>, with_apply_hold_to_source(bool), "`applyHoldToSource`: `Edm.Boolean`";
    "dataSource" DATA_SOURCE, data_source model -> Option<&DataSource>, with_data_source(DataSource), "`dataSource`: `microsoft.graph.ediscovery.dataSource`";
}

crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.ocrSettings`](https://learn.microsoft.com/graph/api/resources/ediscovery-ocrsettings?view=graph-rest-beta)
    OcrSettings = "microsoft.graph.ediscovery.ocrSettings";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "maxImageSize" MAX_IMAGE_SIZE, max_image_size i32 -> Option<i32>, with_max_image_size(i32), "`maxImageSize`: `Edm.Int32`";
    "timeout" TIMEOUT, timeout duration -> Parsed<Duration>, with_timeout(Duration), "`timeout`: `Edm.Duration`";
}

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

crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.redundancyDetectionSettings`](https://learn.microsoft.com/graph/api/resources/ediscovery-redundancydetectionsettings?view=graph-rest-beta)
    RedundancyDetectionSettings = "microsoft.graph.ediscovery.redundancyDetectionSettings";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "maxWords" MAX_WORDS, max_words i32 -> Option<i32>, with_max_words(i32), "`maxWords`: `Edm.Int32`";
    "minWords" MIN_WORDS, min_words i32 -> Option<i32>, with_min_words(i32), "`minWords`: `Edm.Int32`";
    "similarityThreshold" SIMILARITY_THRESHOLD, similarity_threshold i32 -> Option<i32>, with_similarity_threshold(i32), "`similarityThreshold`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.reviewSet`](https://learn.microsoft.com/graph/api/resources/ediscovery-reviewset?view=graph-rest-beta)
    ReviewSet = "microsoft.graph.ediscovery.reviewSet";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "queries" QUERIES, queries models -> Option<&[ReviewSetQuery]>, with_queries(Vec<ReviewSetQuery>), "`queries`: `Collection(microsoft.graph.ediscovery.reviewSetQuery)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.reviewSetQuery`](https://learn.microsoft.com/graph/api/resources/ediscovery-reviewsetquery?view=graph-rest-beta)
    ReviewSetQuery = "microsoft.graph.ediscovery.reviewSetQuery";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "query" QUERY, query str -> Option<&str>, with_query(String), "`query`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.siteSource`](https://learn.microsoft.com/graph/api/resources/ediscovery-sitesource?view=graph-rest-beta), with the accessors of [`DataSource`](DataSource)
    SiteSource: DataSource = "microsoft.graph.ediscovery.siteSource";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    "site" SITE, site model -> Option<&super::Site>, with_site(super::Site), "`site`: `microsoft.graph.site`" if (any(feature = "files", feature = "onenote", feature = "sites"));
}

crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.sourceCollection`](https://learn.microsoft.com/graph/api/resources/ediscovery-sourcecollection?view=graph-rest-beta)
    SourceCollection = "microsoft.graph.ediscovery.sourceCollection";
    "contentQuery" CONTENT_QUERY, content_query str -> Option<&str>, with_content_query(String), "`contentQuery`: `Edm.String`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "dataSourceScopes" DATA_SOURCE_SCOPES, data_source_scopes enumeration -> Option<DataSourceScopes>, with_data_source_scopes(DataSourceScopes), "`dataSourceScopes`: `microsoft.graph.ediscovery.dataSourceScopes`" "Possible values are: none, allTenantMailboxes, allTenantSites, allCaseCustodians, allCaseNoncustodialDataSources.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "additionalSources" ADDITIONAL_SOURCES, additional_sources models -> Option<&[DataSource]>, with_additional_sources(Vec<DataSource>), "`additionalSources`: `Collection(microsoft.graph.ediscovery.dataSource)`";
    "addToReviewSetOperation" ADD_TO_REVIEW_SET_OPERATION, add_to_review_set_operation model -> Option<&AddToReviewSetOperation>, with_add_to_review_set_operation(AddToReviewSetOperation), "`addToReviewSetOperation`: `microsoft.graph.ediscovery.addToReviewSetOperation`";
    "custodianSources" CUSTODIAN_SOURCES, custodian_sources models -> Option<&[DataSource]>, with_custodian_sources(Vec<DataSource>), "`custodianSources`: `Collection(microsoft.graph.ediscovery.dataSource)`";
    "lastEstimateStatisticsOperation" LAST_ESTIMATE_STATISTICS_OPERATION, last_estimate_statistics_operation model -> Option<&EstimateStatisticsOperation>, with_last_estimate_statistics_operation(EstimateStatisticsOperation), "`lastEstimateStatisticsOperation`: `microsoft.graph.ediscovery.estimateStatisticsOperation`";
    "noncustodialSources" NONCUSTODIAL_SOURCES, noncustodial_sources models -> Option<&[NoncustodialDataSource]>, with_noncustodial_sources(Vec<NoncustodialDataSource>), "`noncustodialSources`: `Collection(microsoft.graph.ediscovery.noncustodialDataSource)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.sourceType`](https://learn.microsoft.com/graph/api/resources/ediscovery-unifiedgroupsource?view=graph-rest-beta)
    SourceType = "microsoft.graph.ediscovery.sourceType" {
        Mailbox = "mailbox",
        Site = "site",
    }
}

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

crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.topicModelingSettings`](https://learn.microsoft.com/graph/api/resources/ediscovery-topicmodelingsettings?view=graph-rest-beta)
    TopicModelingSettings = "microsoft.graph.ediscovery.topicModelingSettings";
    "dynamicallyAdjustTopicCount" DYNAMICALLY_ADJUST_TOPIC_COUNT, dynamically_adjust_topic_count bool -> Option<bool>, with_dynamically_adjust_topic_count(bool), "`dynamicallyAdjustTopicCount`: `Edm.Boolean`";
    "ignoreNumbers" IGNORE_NUMBERS, ignore_numbers bool -> Option<bool>, with_ignore_numbers(bool), "`ignoreNumbers`: `Edm.Boolean`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "topicCount" TOPIC_COUNT, topic_count i32 -> Option<i32>, with_topic_count(i32), "`topicCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.unifiedGroupSource`](https://learn.microsoft.com/graph/api/resources/ediscovery-unifiedgroupsource?view=graph-rest-beta), with the accessors of [`DataSource`](DataSource)
    UnifiedGroupSource: DataSource = "microsoft.graph.ediscovery.unifiedGroupSource";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    "includedSources" INCLUDED_SOURCES, included_sources enumeration -> Option<SourceType>, with_included_sources(SourceType), "`includedSources`: `microsoft.graph.ediscovery.sourceType`" "Possible values are: mailbox, site.";
    "value" VALUE, value untyped -> Option<&Value>, with_value(Value), "`value`: `Collection(Edm.Untyped)`";
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`";
}

crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.userSource`](https://learn.microsoft.com/graph/api/resources/ediscovery-usersource?view=graph-rest-beta), with the accessors of [`DataSource`](DataSource)
    UserSource: DataSource = "microsoft.graph.ediscovery.userSource";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "includedSources" INCLUDED_SOURCES, included_sources enumeration -> Option<SourceType>, with_included_sources(SourceType), "`includedSources`: `microsoft.graph.ediscovery.sourceType`" "Possible values are: mailbox, site.";
    "siteWebUrl" SITE_WEB_URL, site_web_url str -> Option<&str>, with_site_web_url(String), "`siteWebUrl`: `Edm.String`, read-only" "Read-only.";
}
