// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Duration, OffsetDateTime, Parsed, Uuid, Value};

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.actionAfterRetentionPeriod`](https://learn.microsoft.com/graph/api/resources/enums-security?view=graph-rest-beta)
    ActionAfterRetentionPeriod = "microsoft.graph.security.actionAfterRetentionPeriod" {
        None = "none",
        Delete = "delete",
        StartDispositionReview = "startDispositionReview",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.attackSimulationInfo`](https://learn.microsoft.com/graph/api/resources/security-attacksimulationinfo?view=graph-rest-beta)
    AttackSimulationInfo = "microsoft.graph.security.attackSimulationInfo";
    "attackSimDateTime" ATTACK_SIM_DATE_TIME, attack_sim_date_time date_time -> Parsed<OffsetDateTime>, with_attack_sim_date_time(OffsetDateTime), "`attackSimDateTime`: `Edm.DateTimeOffset`";
    "attackSimDurationTime" ATTACK_SIM_DURATION_TIME, attack_sim_duration_time duration -> Parsed<Duration>, with_attack_sim_duration_time(Duration), "`attackSimDurationTime`: `Edm.Duration`";
    "attackSimId" ATTACK_SIM_ID, attack_sim_id guid -> Parsed<Uuid>, with_attack_sim_id(Uuid), "`attackSimId`: `Edm.Guid`";
    "attackSimUserId" ATTACK_SIM_USER_ID, attack_sim_user_id str -> Option<&str>, with_attack_sim_user_id(String), "`attackSimUserId`: `Edm.String`";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.behaviorDuringRetentionPeriod`](https://learn.microsoft.com/graph/api/resources/enums-security?view=graph-rest-beta)
    BehaviorDuringRetentionPeriod = "microsoft.graph.security.behaviorDuringRetentionPeriod" {
        DoNotRetain = "doNotRetain",
        Retain = "retain",
        RetainAsRecord = "retainAsRecord",
        RetainAsRegulatoryRecord = "retainAsRegulatoryRecord",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.caseAction`](https://learn.microsoft.com/graph/api/resources/security-caseoperation?view=graph-rest-beta)
    CaseAction = "microsoft.graph.security.caseAction" {
        AddToReviewSet = "addToReviewSet",
        ApplyTags = "applyTags",
        ContentExport = "contentExport",
        ConvertToPdf = "convertToPdf",
        EstimateStatistics = "estimateStatistics",
        HoldUpdate = "holdUpdate",
        Index = "index",
        PurgeData = "purgeData",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.security.caseOperation`](https://learn.microsoft.com/graph/api/resources/security-caseoperation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CaseOperation: super::Entity = "microsoft.graph.security.caseOperation" {
        "microsoft.graph.security.ediscoveryAddToReviewSetOperation",
        "microsoft.graph.security.ediscoveryEstimateOperation",
        "microsoft.graph.security.ediscoveryExportOperation",
        "microsoft.graph.security.ediscoveryHoldOperation",
        "microsoft.graph.security.ediscoveryIndexOperation",
        "microsoft.graph.security.ediscoveryPurgeDataOperation",
        "microsoft.graph.security.ediscoveryTagOperation",
    };
    inherited "id" ID, with_id(String), "`id`";
    "action" ACTION, action enumeration -> Option<CaseAction>, with_action(CaseAction), "`action`: `microsoft.graph.security.caseAction`" "Possible values are: addToReviewSet, contentExport, convertToPdf, estimateStatistics, applyTags, purgeData.";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "percentProgress" PERCENT_PROGRESS, percent_progress i32 -> Option<i32>, with_percent_progress(i32), "`percentProgress`: `Edm.Int32`";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`";
    "status" STATUS, status enumeration -> Option<CaseOperationStatus>, with_status(CaseOperationStatus), "`status`: `microsoft.graph.security.caseOperationStatus`" "Possible values are: notStarted, submissionFailed, running, succeeded, partiallySucceeded, failed.";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.caseOperationStatus`](https://learn.microsoft.com/graph/api/resources/security-caseoperation?view=graph-rest-beta)
    CaseOperationStatus = "microsoft.graph.security.caseOperationStatus" {
        NotStarted = "notStarted",
        SubmissionFailed = "submissionFailed",
        Running = "running",
        Succeeded = "succeeded",
        PartiallySucceeded = "partiallySucceeded",
        Failed = "failed",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.caseStatus`](https://learn.microsoft.com/graph/api/resources/security-ediscoverycase?view=graph-rest-beta)
    CaseStatus = "microsoft.graph.security.caseStatus" {
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
    /// [`microsoft.graph.security.childSelectability`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryreviewtag?view=graph-rest-beta)
    ChildSelectability = "microsoft.graph.security.childSelectability" {
        One = "One",
        Many = "Many",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.security.custodianStatus`](https://learn.microsoft.com/graph/api/resources/security-ediscoverycustodian?view=graph-rest-beta)
    CustodianStatus = "microsoft.graph.security.custodianStatus" {
        Active = "active",
        Released = "released",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.dataSource`](https://learn.microsoft.com/graph/api/resources/security-datasource?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DataSource: super::Entity = "microsoft.graph.security.dataSource" {
        "microsoft.graph.security.siteSource",
        "microsoft.graph.security.unifiedGroupSource",
        "microsoft.graph.security.userSource",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "holdStatus" HOLD_STATUS, hold_status enumeration -> Option<DataSourceHoldStatus>, with_hold_status(DataSourceHoldStatus), "`holdStatus`: `microsoft.graph.security.dataSourceHoldStatus`" "Possible values are: notApplied, applied, applying, removing, partial.";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.security.dataSourceContainer`](https://learn.microsoft.com/graph/api/resources/security-datasourcecontainer?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DataSourceContainer: super::Entity = "microsoft.graph.security.dataSourceContainer" {
        "microsoft.graph.security.ediscoveryCustodian",
        "microsoft.graph.security.ediscoveryNoncustodialDataSource",
    };
    inherited "id" ID, with_id(String), "`id`";
    "holdStatus" HOLD_STATUS, hold_status enumeration -> Option<DataSourceHoldStatus>, with_hold_status(DataSourceHoldStatus), "`holdStatus`: `microsoft.graph.security.dataSourceHoldStatus`" "Possible values are: notApplied, applied, applying, removing, partial.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "releasedDateTime" RELEASED_DATE_TIME, released_date_time date_time -> Parsed<OffsetDateTime>, with_released_date_time(OffsetDateTime), "`releasedDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<DataSourceContainerStatus>, with_status(DataSourceContainerStatus), "`status`: `microsoft.graph.security.dataSourceContainerStatus`" "Possible values are: Active, Released.";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.dataSourceContainerStatus`](https://learn.microsoft.com/graph/api/resources/security-datasourcecontainer?view=graph-rest-beta)
    DataSourceContainerStatus = "microsoft.graph.security.dataSourceContainerStatus" {
        Active = "Active",
        Released = "Released",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.dataSourceHoldStatus`](https://learn.microsoft.com/graph/api/resources/security-datasourcecontainer?view=graph-rest-beta)
    DataSourceHoldStatus = "microsoft.graph.security.dataSourceHoldStatus" {
        NotApplied = "notApplied",
        Applied = "applied",
        Applying = "applying",
        Removing = "removing",
        Partial = "partial",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.dataSourceScopes`](https://learn.microsoft.com/graph/api/resources/security-ediscoverysearch?view=graph-rest-beta)
    DataSourceScopes = "microsoft.graph.security.dataSourceScopes" {
        None = "none",
        AllTenantMailboxes = "allTenantMailboxes",
        AllTenantSites = "allTenantSites",
        AllCaseCustodians = "allCaseCustodians",
        AllCaseNoncustodialDataSources = "allCaseNoncustodialDataSources",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.defaultRecordBehavior`](https://learn.microsoft.com/graph/api/resources/enums-security?view=graph-rest-beta)
    DefaultRecordBehavior = "microsoft.graph.security.defaultRecordBehavior" {
        StartLocked = "startLocked",
        StartUnlocked = "startUnlocked",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.dispositionReviewStage`](https://learn.microsoft.com/graph/api/resources/security-dispositionreviewstage?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DispositionReviewStage: super::Entity = "microsoft.graph.security.dispositionReviewStage";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "reviewersEmailAddresses" REVIEWERS_EMAIL_ADDRESSES, reviewers_email_addresses strs -> Option<Vec<&str>>, with_reviewers_email_addresses(Vec<String>), "`reviewersEmailAddresses`: `Collection(Edm.String)`";
    "stageNumber" STAGE_NUMBER, stage_number i32 -> Option<i32>, with_stage_number(i32), "`stageNumber`: `Edm.Int32`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from caseOperation.
    ///
    /// [`microsoft.graph.security.ediscoveryAddToReviewSetOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryaddtoreviewsetoperation?view=graph-rest-beta), with the accessors of [`CaseOperation`](CaseOperation)
    EdiscoveryAddToReviewSetOperation: CaseOperation, super::Entity = "microsoft.graph.security.ediscoveryAddToReviewSetOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "action" ACTION, with_action(CaseAction), "`action`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "percentProgress" PERCENT_PROGRESS, with_percent_progress(i32), "`percentProgress`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(CaseOperationStatus), "`status`";
    "reviewSet" REVIEW_SET, review_set model -> Option<&EdiscoveryReviewSet>, with_review_set(EdiscoveryReviewSet), "`reviewSet`: `microsoft.graph.security.ediscoveryReviewSet`";
    "search" SEARCH, search model -> Option<&EdiscoverySearch>, with_search(EdiscoverySearch), "`search`: `microsoft.graph.security.ediscoverySearch`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoveryCase`](https://learn.microsoft.com/graph/api/resources/security-ediscoverycase?view=graph-rest-beta)
    EdiscoveryCase = "microsoft.graph.security.ediscoveryCase";
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
    "status" STATUS, status enumeration -> Option<CaseStatus>, with_status(CaseStatus), "`status`: `microsoft.graph.security.caseStatus`" "Possible values are: unknown, active, pendingDelete, closing, closedWithError, closed.";
    "custodians" CUSTODIANS, custodians models -> Option<&[EdiscoveryCustodian]>, with_custodians(Vec<EdiscoveryCustodian>), "`custodians`: `Collection(microsoft.graph.security.ediscoveryCustodian)`";
    "legalHolds" LEGAL_HOLDS, legal_holds models -> Option<&[EdiscoveryHoldPolicy]>, with_legal_holds(Vec<EdiscoveryHoldPolicy>), "`legalHolds`: `Collection(microsoft.graph.security.ediscoveryHoldPolicy)`";
    "noncustodialDataSources" NONCUSTODIAL_DATA_SOURCES, noncustodial_data_sources models -> Option<&[EdiscoveryNoncustodialDataSource]>, with_noncustodial_data_sources(Vec<EdiscoveryNoncustodialDataSource>), "`noncustodialDataSources`: `Collection(microsoft.graph.security.ediscoveryNoncustodialDataSource)`";
    "operations" OPERATIONS, operations models -> Option<&[CaseOperation]>, with_operations(Vec<CaseOperation>), "`operations`: `Collection(microsoft.graph.security.caseOperation)`";
    "reviewSets" REVIEW_SETS, review_sets models -> Option<&[EdiscoveryReviewSet]>, with_review_sets(Vec<EdiscoveryReviewSet>), "`reviewSets`: `Collection(microsoft.graph.security.ediscoveryReviewSet)`";
    "searches" SEARCHES, searches models -> Option<&[EdiscoverySearch]>, with_searches(Vec<EdiscoverySearch>), "`searches`: `Collection(microsoft.graph.security.ediscoverySearch)`";
    "settings" SETTINGS, settings model -> Option<&EdiscoveryCaseSettings>, with_settings(EdiscoveryCaseSettings), "`settings`: `microsoft.graph.security.ediscoveryCaseSettings`";
    "tags" TAGS, tags models -> Option<&[EdiscoveryReviewTag]>, with_tags(Vec<EdiscoveryReviewTag>), "`tags`: `Collection(microsoft.graph.security.ediscoveryReviewTag)`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.security.ediscoveryCaseSettings`](https://learn.microsoft.com/graph/api/resources/security-ediscoverycasesettings?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EdiscoveryCaseSettings: super::Entity = "microsoft.graph.security.ediscoveryCaseSettings";
    inherited "id" ID, with_id(String), "`id`";
    "ocr" OCR, ocr model -> Option<&OcrSettings>, with_ocr(OcrSettings), "`ocr`: `microsoft.graph.security.ocrSettings`";
    "redundancyDetection" REDUNDANCY_DETECTION, redundancy_detection model -> Option<&RedundancyDetectionSettings>, with_redundancy_detection(RedundancyDetectionSettings), "`redundancyDetection`: `microsoft.graph.security.redundancyDetectionSettings`";
    "topicModeling" TOPIC_MODELING, topic_modeling model -> Option<&TopicModelingSettings>, with_topic_modeling(TopicModelingSettings), "`topicModeling`: `microsoft.graph.security.topicModelingSettings`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoveryCustodian`](https://learn.microsoft.com/graph/api/resources/security-ediscoverycustodian?view=graph-rest-beta), with the accessors of [`DataSourceContainer`](DataSourceContainer)
    EdiscoveryCustodian: DataSourceContainer, super::Entity = "microsoft.graph.security.ediscoveryCustodian";
    inherited "id" ID, with_id(String), "`id`";
    inherited "holdStatus" HOLD_STATUS, with_hold_status(DataSourceHoldStatus), "`holdStatus`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "releasedDateTime" RELEASED_DATE_TIME, with_released_date_time(OffsetDateTime), "`releasedDateTime`";
    inherited "status" STATUS, with_status(DataSourceContainerStatus), "`status`";
    "acknowledgedDateTime" ACKNOWLEDGED_DATE_TIME, acknowledged_date_time date_time -> Parsed<OffsetDateTime>, with_acknowledged_date_time(OffsetDateTime), "`acknowledgedDateTime`: `Edm.DateTimeOffset`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "lastIndexOperation" LAST_INDEX_OPERATION, last_index_operation model -> Option<&EdiscoveryIndexOperation>, with_last_index_operation(EdiscoveryIndexOperation), "`lastIndexOperation`: `microsoft.graph.security.ediscoveryIndexOperation`";
    "siteSources" SITE_SOURCES, site_sources models -> Option<&[SiteSource]>, with_site_sources(Vec<SiteSource>), "`siteSources`: `Collection(microsoft.graph.security.siteSource)`";
    "unifiedGroupSources" UNIFIED_GROUP_SOURCES, unified_group_sources models -> Option<&[UnifiedGroupSource]>, with_unified_group_sources(Vec<UnifiedGroupSource>), "`unifiedGroupSources`: `Collection(microsoft.graph.security.unifiedGroupSource)`";
    "userSources" USER_SOURCES, user_sources models -> Option<&[UserSource]>, with_user_sources(Vec<UserSource>), "`userSources`: `Collection(microsoft.graph.security.userSource)`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from caseOperation.
    ///
    /// [`microsoft.graph.security.ediscoveryEstimateOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryestimateoperation?view=graph-rest-beta), with the accessors of [`CaseOperation`](CaseOperation)
    EdiscoveryEstimateOperation: CaseOperation, super::Entity = "microsoft.graph.security.ediscoveryEstimateOperation";
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
    "search" SEARCH, search model -> Option<&EdiscoverySearch>, with_search(EdiscoverySearch), "`search`: `microsoft.graph.security.ediscoverySearch`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from caseOperation.
    ///
    /// [`microsoft.graph.security.ediscoveryExportOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryexportoperation?view=graph-rest-beta), with the accessors of [`CaseOperation`](CaseOperation)
    EdiscoveryExportOperation: CaseOperation, super::Entity = "microsoft.graph.security.ediscoveryExportOperation";
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
    "exportOptions" EXPORT_OPTIONS, export_options enumeration -> Option<ExportOptions>, with_export_options(ExportOptions), "`exportOptions`: `microsoft.graph.security.exportOptions`" "Possible values are: originalFiles, text, pdfReplacement, fileInfo, tags.";
    "exportStructure" EXPORT_STRUCTURE, export_structure enumeration -> Option<ExportFileStructure>, with_export_structure(ExportFileStructure), "`exportStructure`: `microsoft.graph.security.exportFileStructure`" "Possible values are: none, directory, pst.";
    "outputName" OUTPUT_NAME, output_name str -> Option<&str>, with_output_name(String), "`outputName`: `Edm.String`";
    "outputFolderId" OUTPUT_FOLDER_ID, output_folder_id str -> Option<&str>, with_output_folder_id(String), "`outputFolderId`: `Edm.String`";
    "reviewSet" REVIEW_SET, review_set model -> Option<&EdiscoveryReviewSet>, with_review_set(EdiscoveryReviewSet), "`reviewSet`: `microsoft.graph.security.ediscoveryReviewSet`";
    "reviewSetQuery" REVIEW_SET_QUERY, review_set_query model -> Option<&EdiscoveryReviewSetQuery>, with_review_set_query(EdiscoveryReviewSetQuery), "`reviewSetQuery`: `microsoft.graph.security.ediscoveryReviewSetQuery`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoveryFile`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryfile?view=graph-rest-beta)
    EdiscoveryFile = "microsoft.graph.security.ediscoveryFile";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
    "dateTime" DATE_TIME, date_time date_time -> Parsed<OffsetDateTime>, with_date_time(OffsetDateTime), "`dateTime`: `Edm.DateTimeOffset`";
    "extension" EXTENSION, extension str -> Option<&str>, with_extension(String), "`extension`: `Edm.String`";
    "extractedTextContent" EXTRACTED_TEXT_CONTENT, extracted_text_content untyped -> Option<&Value>, with_extracted_text_content(Value), "`extractedTextContent`: `Edm.Stream`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "mediaType" MEDIA_TYPE, media_type str -> Option<&str>, with_media_type(String), "`mediaType`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "otherProperties" OTHER_PROPERTIES, other_properties model -> Option<&StringValueDictionary>, with_other_properties(StringValueDictionary), "`otherProperties`: `microsoft.graph.security.stringValueDictionary`";
    "processingStatus" PROCESSING_STATUS, processing_status enumeration -> Option<FileProcessingStatus>, with_processing_status(FileProcessingStatus), "`processingStatus`: `microsoft.graph.security.fileProcessingStatus`" "Possible values are: success, internalError, processingTimeout, unknownError, invalidFileId, fileSizeIsZero, fileSizeIsTooLarge, fileDepthLimitExceeded, fileBodyIsTooLong, fileTypeIsUnknown, fileTypeIsNotSupported, malformedFile, protectedFile, poisonFile, noReviewSetSummaryGenerated, extractionException, ocrProcessingTimeout, ocrFileSizeExceedsLimit.";
    "senderAuthor" SENDER_AUTHOR, sender_author strs -> Option<Vec<&str>>, with_sender_author(Vec<String>), "`senderAuthor`: `Collection(Edm.String)`";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`";
    "sourceType" SOURCE_TYPE, source_type enumeration -> Option<SourceType>, with_source_type(SourceType), "`sourceType`: `microsoft.graph.security.sourceType`" "Possible values are: mailbox, site.";
    "subjectTitle" SUBJECT_TITLE, subject_title str -> Option<&str>, with_subject_title(String), "`subjectTitle`: `Edm.String`";
    "custodian" CUSTODIAN, custodian model -> Option<&EdiscoveryCustodian>, with_custodian(EdiscoveryCustodian), "`custodian`: `microsoft.graph.security.ediscoveryCustodian`";
    "tags" TAGS, tags models -> Option<&[EdiscoveryReviewTag]>, with_tags(Vec<EdiscoveryReviewTag>), "`tags`: `Collection(microsoft.graph.security.ediscoveryReviewTag)`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from caseOperation.
    ///
    /// [`microsoft.graph.security.ediscoveryHoldOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryholdoperation?view=graph-rest-beta), with the accessors of [`CaseOperation`](CaseOperation)
    EdiscoveryHoldOperation: CaseOperation, super::Entity = "microsoft.graph.security.ediscoveryHoldOperation";
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
    /// [`microsoft.graph.security.ediscoveryHoldPolicy`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryholdpolicy?view=graph-rest-beta)
    EdiscoveryHoldPolicy = "microsoft.graph.security.ediscoveryHoldPolicy";
    "contentQuery" CONTENT_QUERY, content_query str -> Option<&str>, with_content_query(String), "`contentQuery`: `Edm.String`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "errors" ERRORS, errors strs -> Option<Vec<&str>>, with_errors(Vec<String>), "`errors`: `Collection(Edm.String)`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only. Inherited from entity.";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<PolicyStatus>, with_status(PolicyStatus), "`status`: `microsoft.graph.security.policyStatus`" "Possible values are: Pending, Error, Success.";
    "siteSources" SITE_SOURCES, site_sources models -> Option<&[SiteSource]>, with_site_sources(Vec<SiteSource>), "`siteSources`: `Collection(microsoft.graph.security.siteSource)`";
    "userSources" USER_SOURCES, user_sources models -> Option<&[UserSource]>, with_user_sources(Vec<UserSource>), "`userSources`: `Collection(microsoft.graph.security.userSource)`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from caseOperation.
    ///
    /// [`microsoft.graph.security.ediscoveryIndexOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryindexoperation?view=graph-rest-beta), with the accessors of [`CaseOperation`](CaseOperation)
    EdiscoveryIndexOperation: CaseOperation, super::Entity = "microsoft.graph.security.ediscoveryIndexOperation";
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
    /// Inherits from datasourcecontainer.
    ///
    /// [`microsoft.graph.security.ediscoveryNoncustodialDataSource`](https://learn.microsoft.com/graph/api/resources/security-ediscoverynoncustodialdatasource?view=graph-rest-beta), with the accessors of [`DataSourceContainer`](DataSourceContainer)
    EdiscoveryNoncustodialDataSource: DataSourceContainer, super::Entity = "microsoft.graph.security.ediscoveryNoncustodialDataSource";
    inherited "id" ID, with_id(String), "`id`";
    inherited "holdStatus" HOLD_STATUS, with_hold_status(DataSourceHoldStatus), "`holdStatus`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "releasedDateTime" RELEASED_DATE_TIME, with_released_date_time(OffsetDateTime), "`releasedDateTime`";
    inherited "status" STATUS, with_status(DataSourceContainerStatus), "`status`";
    "dataSource" DATA_SOURCE, data_source model -> Option<&DataSource>, with_data_source(DataSource), "`dataSource`: `microsoft.graph.security.dataSource`";
    "lastIndexOperation" LAST_INDEX_OPERATION, last_index_operation model -> Option<&EdiscoveryIndexOperation>, with_last_index_operation(EdiscoveryIndexOperation), "`lastIndexOperation`: `microsoft.graph.security.ediscoveryIndexOperation`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from caseOperation.
    ///
    /// [`microsoft.graph.security.ediscoveryPurgeDataOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoverypurgedataoperation?view=graph-rest-beta), with the accessors of [`CaseOperation`](CaseOperation)
    EdiscoveryPurgeDataOperation: CaseOperation, super::Entity = "microsoft.graph.security.ediscoveryPurgeDataOperation";
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
    /// [`microsoft.graph.security.ediscoveryReviewSet`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryreviewset?view=graph-rest-beta)
    EdiscoveryReviewSet = "microsoft.graph.security.ediscoveryReviewSet";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "files" FILES, files models -> Option<&[EdiscoveryFile]>, with_files(Vec<EdiscoveryFile>), "`files`: `Collection(microsoft.graph.security.ediscoveryFile)`";
    "queries" QUERIES, queries models -> Option<&[EdiscoveryReviewSetQuery]>, with_queries(Vec<EdiscoveryReviewSetQuery>), "`queries`: `Collection(microsoft.graph.security.ediscoveryReviewSetQuery)`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoveryReviewSetQuery`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryreviewsetquery?view=graph-rest-beta)
    EdiscoveryReviewSetQuery = "microsoft.graph.security.ediscoveryReviewSetQuery";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "query" QUERY, query str -> Option<&str>, with_query(String), "`query`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "contentQuery" CONTENT_QUERY, content_query str -> Option<&str>, with_content_query(String), "`contentQuery`: `Edm.String`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoveryReviewTag`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryreviewtag?view=graph-rest-beta)
    EdiscoveryReviewTag = "microsoft.graph.security.ediscoveryReviewTag";
    "childSelectability" CHILD_SELECTABILITY, child_selectability enumeration -> Option<ChildSelectability>, with_child_selectability(ChildSelectability), "`childSelectability`: `microsoft.graph.security.childSelectability`" "Possible values are: One, Many.";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "childTags" CHILD_TAGS, child_tags models -> Option<&[EdiscoveryReviewTag]>, with_child_tags(Vec<EdiscoveryReviewTag>), "`childTags`: `Collection(microsoft.graph.security.ediscoveryReviewTag)`";
    "members" MEMBERS, members model -> Option<&EdiscoveryReviewTag>, with_members(EdiscoveryReviewTag), "`members`: `microsoft.graph.security.ediscoveryReviewTag`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoverySearch`](https://learn.microsoft.com/graph/api/resources/security-ediscoverysearch?view=graph-rest-beta)
    EdiscoverySearch = "microsoft.graph.security.ediscoverySearch";
    "contentQuery" CONTENT_QUERY, content_query str -> Option<&str>, with_content_query(String), "`contentQuery`: `Edm.String`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "dataSourceScopes" DATA_SOURCE_SCOPES, data_source_scopes enumeration -> Option<DataSourceScopes>, with_data_source_scopes(DataSourceScopes), "`dataSourceScopes`: `microsoft.graph.security.dataSourceScopes`" "Possible values are: none, allTenantMailboxes, allTenantSites, allCaseCustodians, allCaseNoncustodialDataSources.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "additionalSources" ADDITIONAL_SOURCES, additional_sources models -> Option<&[DataSource]>, with_additional_sources(Vec<DataSource>), "`additionalSources`: `Collection(microsoft.graph.security.dataSource)`";
    "addToReviewSetOperation" ADD_TO_REVIEW_SET_OPERATION, add_to_review_set_operation model -> Option<&EdiscoveryAddToReviewSetOperation>, with_add_to_review_set_operation(EdiscoveryAddToReviewSetOperation), "`addToReviewSetOperation`: `microsoft.graph.security.ediscoveryAddToReviewSetOperation`";
    "custodianSources" CUSTODIAN_SOURCES, custodian_sources models -> Option<&[DataSource]>, with_custodian_sources(Vec<DataSource>), "`custodianSources`: `Collection(microsoft.graph.security.dataSource)`";
    "lastEstimateStatisticsOperation" LAST_ESTIMATE_STATISTICS_OPERATION, last_estimate_statistics_operation model -> Option<&EdiscoveryEstimateOperation>, with_last_estimate_statistics_operation(EdiscoveryEstimateOperation), "`lastEstimateStatisticsOperation`: `microsoft.graph.security.ediscoveryEstimateOperation`";
    "noncustodialSources" NONCUSTODIAL_SOURCES, noncustodial_sources models -> Option<&[EdiscoveryNoncustodialDataSource]>, with_noncustodial_sources(Vec<EdiscoveryNoncustodialDataSource>), "`noncustodialSources`: `Collection(microsoft.graph.security.ediscoveryNoncustodialDataSource)`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from caseOperation.
    ///
    /// [`microsoft.graph.security.ediscoveryTagOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoverytagoperation?view=graph-rest-beta), with the accessors of [`CaseOperation`](CaseOperation)
    EdiscoveryTagOperation: CaseOperation, super::Entity = "microsoft.graph.security.ediscoveryTagOperation";
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
    /// Inherits from emailthreatsubmission.
    ///
    /// [`microsoft.graph.security.emailContentThreatSubmission`](https://learn.microsoft.com/graph/api/resources/security-emailcontentthreatsubmission?view=graph-rest-beta), with the accessors of [`EmailThreatSubmission`](EmailThreatSubmission)
    EmailContentThreatSubmission: EmailThreatSubmission, ThreatSubmission, super::Entity = "microsoft.graph.security.emailContentThreatSubmission";
    inherited "id" ID, with_id(String), "`id`";
    inherited "adminReview" ADMIN_REVIEW, with_admin_review(SubmissionAdminReview), "`adminReview`";
    inherited "category" CATEGORY, with_category(super::SubmissionCategory), "`category`";
    inherited "clientSource" CLIENT_SOURCE, with_client_source(super::SubmissionClientSource), "`clientSource`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::SubmissionContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(SubmissionUserIdentity), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "result" RESULT, with_result(SubmissionResult), "`result`";
    inherited "source" SOURCE, with_source(super::SubmissionSource), "`source`";
    inherited "status" STATUS, with_status(super::LongRunningOperationStatus), "`status`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    inherited "attackSimulationInfo" ATTACK_SIMULATION_INFO, with_attack_simulation_info(AttackSimulationInfo), "`attackSimulationInfo`";
    inherited "internetMessageId" INTERNET_MESSAGE_ID, with_internet_message_id(String), "`internetMessageId`";
    inherited "originalCategory" ORIGINAL_CATEGORY, with_original_category(super::SubmissionCategory), "`originalCategory`";
    inherited "receivedDateTime" RECEIVED_DATE_TIME, with_received_date_time(OffsetDateTime), "`receivedDateTime`";
    inherited "recipientEmailAddress" RECIPIENT_EMAIL_ADDRESS, with_recipient_email_address(String), "`recipientEmailAddress`";
    inherited "sender" SENDER, with_sender(String), "`sender`";
    inherited "senderIP" SENDER_IP, with_sender_ip(String), "`senderIP`";
    inherited "subject" SUBJECT, with_subject(String), "`subject`";
    inherited "tenantAllowOrBlockListAction" TENANT_ALLOW_OR_BLOCK_LIST_ACTION, with_tenant_allow_or_block_list_action(TenantAllowOrBlockListAction), "`tenantAllowOrBlockListAction`";
    "fileContent" FILE_CONTENT, file_content str -> Option<&str>, with_file_content(String), "`fileContent`: `Edm.String`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from threatsubmission.
    ///
    /// [`microsoft.graph.security.emailThreatSubmission`](https://learn.microsoft.com/graph/api/resources/security-emailthreatsubmission?view=graph-rest-beta), with the accessors of [`ThreatSubmission`](ThreatSubmission)
    EmailThreatSubmission: ThreatSubmission, super::Entity = "microsoft.graph.security.emailThreatSubmission" {
        "microsoft.graph.security.emailContentThreatSubmission",
        "microsoft.graph.security.emailUrlThreatSubmission",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "adminReview" ADMIN_REVIEW, with_admin_review(SubmissionAdminReview), "`adminReview`";
    inherited "category" CATEGORY, with_category(super::SubmissionCategory), "`category`";
    inherited "clientSource" CLIENT_SOURCE, with_client_source(super::SubmissionClientSource), "`clientSource`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::SubmissionContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(SubmissionUserIdentity), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "result" RESULT, with_result(SubmissionResult), "`result`";
    inherited "source" SOURCE, with_source(super::SubmissionSource), "`source`";
    inherited "status" STATUS, with_status(super::LongRunningOperationStatus), "`status`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "attackSimulationInfo" ATTACK_SIMULATION_INFO, attack_simulation_info model -> Option<&AttackSimulationInfo>, with_attack_simulation_info(AttackSimulationInfo), "`attackSimulationInfo`: `microsoft.graph.security.attackSimulationInfo`";
    "internetMessageId" INTERNET_MESSAGE_ID, internet_message_id str -> Option<&str>, with_internet_message_id(String), "`internetMessageId`: `Edm.String`";
    "originalCategory" ORIGINAL_CATEGORY, original_category enumeration -> Option<super::SubmissionCategory>, with_original_category(super::SubmissionCategory), "`originalCategory`: `microsoft.graph.submissionCategory`" "Possible values are: notJunk, spam, phishing, malware, unkownFutureValue.";
    "receivedDateTime" RECEIVED_DATE_TIME, received_date_time date_time -> Parsed<OffsetDateTime>, with_received_date_time(OffsetDateTime), "`receivedDateTime`: `Edm.DateTimeOffset`";
    "recipientEmailAddress" RECIPIENT_EMAIL_ADDRESS, recipient_email_address str -> Option<&str>, with_recipient_email_address(String), "`recipientEmailAddress`: `Edm.String`";
    "sender" SENDER, sender str -> Option<&str>, with_sender(String), "`sender`: `Edm.String`";
    "senderIP" SENDER_IP, sender_ip str -> Option<&str>, with_sender_ip(String), "`senderIP`: `Edm.String`";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "tenantAllowOrBlockListAction" TENANT_ALLOW_OR_BLOCK_LIST_ACTION, tenant_allow_or_block_list_action model -> Option<&TenantAllowOrBlockListAction>, with_tenant_allow_or_block_list_action(TenantAllowOrBlockListAction), "`tenantAllowOrBlockListAction`: `microsoft.graph.security.tenantAllowOrBlockListAction`";
}

#[cfg(feature = "security")]
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

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from emailthreatsubmission.
    ///
    /// [`microsoft.graph.security.emailUrlThreatSubmission`](https://learn.microsoft.com/graph/api/resources/security-emailurlthreatsubmission?view=graph-rest-beta), with the accessors of [`EmailThreatSubmission`](EmailThreatSubmission)
    EmailUrlThreatSubmission: EmailThreatSubmission, ThreatSubmission, super::Entity = "microsoft.graph.security.emailUrlThreatSubmission";
    inherited "id" ID, with_id(String), "`id`";
    inherited "adminReview" ADMIN_REVIEW, with_admin_review(SubmissionAdminReview), "`adminReview`";
    inherited "category" CATEGORY, with_category(super::SubmissionCategory), "`category`";
    inherited "clientSource" CLIENT_SOURCE, with_client_source(super::SubmissionClientSource), "`clientSource`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::SubmissionContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(SubmissionUserIdentity), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "result" RESULT, with_result(SubmissionResult), "`result`";
    inherited "source" SOURCE, with_source(super::SubmissionSource), "`source`";
    inherited "status" STATUS, with_status(super::LongRunningOperationStatus), "`status`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    inherited "attackSimulationInfo" ATTACK_SIMULATION_INFO, with_attack_simulation_info(AttackSimulationInfo), "`attackSimulationInfo`";
    inherited "internetMessageId" INTERNET_MESSAGE_ID, with_internet_message_id(String), "`internetMessageId`";
    inherited "originalCategory" ORIGINAL_CATEGORY, with_original_category(super::SubmissionCategory), "`originalCategory`";
    inherited "receivedDateTime" RECEIVED_DATE_TIME, with_received_date_time(OffsetDateTime), "`receivedDateTime`";
    inherited "recipientEmailAddress" RECIPIENT_EMAIL_ADDRESS, with_recipient_email_address(String), "`recipientEmailAddress`";
    inherited "sender" SENDER, with_sender(String), "`sender`";
    inherited "senderIP" SENDER_IP, with_sender_ip(String), "`senderIP`";
    inherited "subject" SUBJECT, with_subject(String), "`subject`";
    inherited "tenantAllowOrBlockListAction" TENANT_ALLOW_OR_BLOCK_LIST_ACTION, with_tenant_allow_or_block_list_action(TenantAllowOrBlockListAction), "`tenantAllowOrBlockListAction`";
    "messageUrl" MESSAGE_URL, message_url str -> Option<&str>, with_message_url(String), "`messageUrl`: `Edm.String`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.eventPropagationResult`](https://learn.microsoft.com/graph/api/resources/security-eventpropagationresult?view=graph-rest-beta)
    EventPropagationResult = "microsoft.graph.security.eventPropagationResult";
    "status" STATUS, status enumeration -> Option<EventPropagationStatus>, with_status(EventPropagationStatus), "`status`: `microsoft.graph.security.eventPropagationStatus`" "Possible values are: none, inProcessing, failed, success.";
    "statusInformation" STATUS_INFORMATION, status_information str -> Option<&str>, with_status_information(String), "`statusInformation`: `Edm.String`";
    "serviceName" SERVICE_NAME, service_name str -> Option<&str>, with_service_name(String), "`serviceName`: `Edm.String`";
    "location" LOCATION, location str -> Option<&str>, with_location(String), "`location`: `Edm.String`";
    "workload" WORKLOAD, workload str -> Option<&str>, with_workload(String), "`workload`: `Edm.String`";
}

#[cfg(feature = "security")]
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

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.eventQueries`](https://learn.microsoft.com/graph/api/resources/security-eventqueries?view=graph-rest-beta)
    EventQueries = "microsoft.graph.security.eventQueries";
    "queryType" QUERY_TYPE, query_type enumeration -> Option<QueryType>, with_query_type(QueryType), "`queryType`: `microsoft.graph.security.queryType`" "Possible values are: files, messages, unknownFutureValue.";
    "query" QUERY, query str -> Option<&str>, with_query(String), "`query`: `Edm.String`";
}

#[cfg(feature = "security")]
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

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.exportFileStructure`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryexportoperation?view=graph-rest-beta)
    ExportFileStructure = "microsoft.graph.security.exportFileStructure" {
        None = "none",
        Directory = "directory",
        Pst = "pst",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.exportOptions`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryexportoperation?view=graph-rest-beta)
    ExportOptions = "microsoft.graph.security.exportOptions" {
        OriginalFiles = "originalFiles",
        Text = "text",
        PdfReplacement = "pdfReplacement",
        FileInfo = "fileInfo",
        Tags = "tags",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from filethreatsubmission.
    ///
    /// [`microsoft.graph.security.fileContentThreatSubmission`](https://learn.microsoft.com/graph/api/resources/security-filecontentthreatsubmission?view=graph-rest-beta), with the accessors of [`FileThreatSubmission`](FileThreatSubmission)
    FileContentThreatSubmission: FileThreatSubmission, ThreatSubmission, super::Entity = "microsoft.graph.security.fileContentThreatSubmission";
    inherited "id" ID, with_id(String), "`id`";
    inherited "adminReview" ADMIN_REVIEW, with_admin_review(SubmissionAdminReview), "`adminReview`";
    inherited "category" CATEGORY, with_category(super::SubmissionCategory), "`category`";
    inherited "clientSource" CLIENT_SOURCE, with_client_source(super::SubmissionClientSource), "`clientSource`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::SubmissionContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(SubmissionUserIdentity), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "result" RESULT, with_result(SubmissionResult), "`result`";
    inherited "source" SOURCE, with_source(super::SubmissionSource), "`source`";
    inherited "status" STATUS, with_status(super::LongRunningOperationStatus), "`status`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    "fileContent" FILE_CONTENT, file_content str -> Option<&str>, with_file_content(String), "`fileContent`: `Edm.String`";
}

#[cfg(feature = "security")]
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
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from threatsubmission.
    ///
    /// [`microsoft.graph.security.fileThreatSubmission`](https://learn.microsoft.com/graph/api/resources/security-filethreatsubmission?view=graph-rest-beta), with the accessors of [`ThreatSubmission`](ThreatSubmission)
    FileThreatSubmission: ThreatSubmission, super::Entity = "microsoft.graph.security.fileThreatSubmission" {
        "microsoft.graph.security.fileContentThreatSubmission",
        "microsoft.graph.security.fileUrlThreatSubmission",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "adminReview" ADMIN_REVIEW, with_admin_review(SubmissionAdminReview), "`adminReview`";
    inherited "category" CATEGORY, with_category(super::SubmissionCategory), "`category`";
    inherited "clientSource" CLIENT_SOURCE, with_client_source(super::SubmissionClientSource), "`clientSource`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::SubmissionContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(SubmissionUserIdentity), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "result" RESULT, with_result(SubmissionResult), "`result`";
    inherited "source" SOURCE, with_source(super::SubmissionSource), "`source`";
    inherited "status" STATUS, with_status(super::LongRunningOperationStatus), "`status`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from filethreatsubmission.
    ///
    /// [`microsoft.graph.security.fileUrlThreatSubmission`](https://learn.microsoft.com/graph/api/resources/security-fileurlthreatsubmission?view=graph-rest-beta), with the accessors of [`FileThreatSubmission`](FileThreatSubmission)
    FileUrlThreatSubmission: FileThreatSubmission, ThreatSubmission, super::Entity = "microsoft.graph.security.fileUrlThreatSubmission";
    inherited "id" ID, with_id(String), "`id`";
    inherited "adminReview" ADMIN_REVIEW, with_admin_review(SubmissionAdminReview), "`adminReview`";
    inherited "category" CATEGORY, with_category(super::SubmissionCategory), "`category`";
    inherited "clientSource" CLIENT_SOURCE, with_client_source(super::SubmissionClientSource), "`clientSource`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::SubmissionContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(SubmissionUserIdentity), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "result" RESULT, with_result(SubmissionResult), "`result`";
    inherited "source" SOURCE, with_source(super::SubmissionSource), "`source`";
    inherited "status" STATUS, with_status(super::LongRunningOperationStatus), "`status`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    "fileUrl" FILE_URL, file_url str -> Option<&str>, with_file_url(String), "`fileUrl`: `Edm.String`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.ocrSettings`](https://learn.microsoft.com/graph/api/resources/security-ocrsettings?view=graph-rest-beta)
    OcrSettings = "microsoft.graph.security.ocrSettings";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "maxImageSize" MAX_IMAGE_SIZE, max_image_size i32 -> Option<i32>, with_max_image_size(i32), "`maxImageSize`: `Edm.Int32`";
    "timeout" TIMEOUT, timeout duration -> Parsed<Duration>, with_timeout(Duration), "`timeout`: `Edm.Duration`";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.policyStatus`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryholdpolicy?view=graph-rest-beta)
    PolicyStatus = "microsoft.graph.security.policyStatus" {
        Pending = "Pending",
        Error = "Error",
        Success = "Success",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.queryType`](https://learn.microsoft.com/graph/api/resources/enums-security?view=graph-rest-beta)
    QueryType = "microsoft.graph.security.queryType" {
        Files = "files",
        Messages = "messages",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.redundancyDetectionSettings`](https://learn.microsoft.com/graph/api/resources/security-redundancydetectionsettings?view=graph-rest-beta)
    RedundancyDetectionSettings = "microsoft.graph.security.redundancyDetectionSettings";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "maxWords" MAX_WORDS, max_words i32 -> Option<i32>, with_max_words(i32), "`maxWords`: `Edm.Int32`";
    "minWords" MIN_WORDS, min_words i32 -> Option<i32>, with_min_words(i32), "`minWords`: `Edm.Int32`";
    "similarityThreshold" SIMILARITY_THRESHOLD, similarity_threshold i32 -> Option<i32>, with_similarity_threshold(i32), "`similarityThreshold`: `Edm.Int32`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.security.retentionDuration`](https://learn.microsoft.com/graph/api/resources/security-retentionduration?view=graph-rest-beta)
    RetentionDuration = "microsoft.graph.security.retentionDuration" {
        "microsoft.graph.security.retentionDurationForever",
        "microsoft.graph.security.retentionDurationInDays",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from retentionduration.
    ///
    /// [`microsoft.graph.security.retentionDurationForever`](https://learn.microsoft.com/graph/api/resources/security-retentiondurationforever?view=graph-rest-beta), with the accessors of [`RetentionDuration`](RetentionDuration)
    RetentionDurationForever: RetentionDuration = "microsoft.graph.security.retentionDurationForever"
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from retentionduration.
    ///
    /// [`microsoft.graph.security.retentionDurationInDays`](https://learn.microsoft.com/graph/api/resources/security-retentiondurationindays?view=graph-rest-beta), with the accessors of [`RetentionDuration`](RetentionDuration)
    RetentionDurationInDays: RetentionDuration = "microsoft.graph.security.retentionDurationInDays";
    "days" DAYS, days i32 -> Option<i32>, with_days(i32), "`days`: `Edm.Int32`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.retentionEvent`](https://learn.microsoft.com/graph/api/resources/security-retentionevent?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    RetentionEvent: super::Entity = "microsoft.graph.security.retentionEvent";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "eventPropagationResult" EVENT_PROPAGATION_RESULT, event_propagation_result model -> Option<&EventPropagationResult>, with_event_propagation_result(EventPropagationResult), "`eventPropagationResult`: `microsoft.graph.security.eventPropagationResult`";
    "eventQueries" EVENT_QUERIES, event_queries models -> Option<&[EventQueries]>, with_event_queries(Vec<EventQueries>), "`eventQueries`: `Collection(microsoft.graph.security.eventQueries)`";
    "retentionEventStatus" RETENTION_EVENT_STATUS, retention_event_status models -> Option<&[RetentionEventStatus]>, with_retention_event_status(Vec<RetentionEventStatus>), "`retentionEventStatus`: `Collection(microsoft.graph.security.retentionEventStatus)`";
    "eventTriggerDateTime" EVENT_TRIGGER_DATE_TIME, event_trigger_date_time date_time -> Parsed<OffsetDateTime>, with_event_trigger_date_time(OffsetDateTime), "`eventTriggerDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "lastStatusUpdateDateTime" LAST_STATUS_UPDATE_DATE_TIME, last_status_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_status_update_date_time(OffsetDateTime), "`lastStatusUpdateDateTime`: `Edm.DateTimeOffset`";
    "eventPropagationResults" EVENT_PROPAGATION_RESULTS, event_propagation_results models -> Option<&[EventPropagationResult]>, with_event_propagation_results(Vec<EventPropagationResult>), "`eventPropagationResults`: `Collection(microsoft.graph.security.eventPropagationResult)`";
    "eventStatus" EVENT_STATUS, event_status model -> Option<&RetentionEventStatus>, with_event_status(RetentionEventStatus), "`eventStatus`: `microsoft.graph.security.retentionEventStatus`";
    "retentionEventType" RETENTION_EVENT_TYPE, retention_event_type model -> Option<&RetentionEventType>, with_retention_event_type(RetentionEventType), "`retentionEventType`: `microsoft.graph.security.retentionEventType`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.retentionEventStatus`](https://learn.microsoft.com/graph/api/resources/security-retentioneventstatus?view=graph-rest-beta)
    RetentionEventStatus = "microsoft.graph.security.retentionEventStatus";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`";
    "status" STATUS, status enumeration -> Option<EventStatusType>, with_status(EventStatusType), "`status`: `microsoft.graph.security.eventStatusType`" "Possible values are: pending, error, success, notAvaliable.";
}

#[cfg(feature = "security")]
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

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.retentionLabel`](https://learn.microsoft.com/graph/api/resources/security-retentionlabel?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    RetentionLabel: super::Entity = "microsoft.graph.security.retentionLabel";
    inherited "id" ID, with_id(String), "`id`";
    "actionAfterRetentionPeriod" ACTION_AFTER_RETENTION_PERIOD, action_after_retention_period enumeration -> Option<ActionAfterRetentionPeriod>, with_action_after_retention_period(ActionAfterRetentionPeriod), "`actionAfterRetentionPeriod`: `microsoft.graph.security.actionAfterRetentionPeriod`" "Possible values are: none, delete, startDispositionReview, unknownFutureValue.";
    "behaviorDuringRetentionPeriod" BEHAVIOR_DURING_RETENTION_PERIOD, behavior_during_retention_period enumeration -> Option<BehaviorDuringRetentionPeriod>, with_behavior_during_retention_period(BehaviorDuringRetentionPeriod), "`behaviorDuringRetentionPeriod`: `microsoft.graph.security.behaviorDuringRetentionPeriod`" "Possible values are: doNotRetain, retain, retainAsRecord, retainAsRegulatoryRecord, unknownFutureValue.";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "descriptionForAdmins" DESCRIPTION_FOR_ADMINS, description_for_admins str -> Option<&str>, with_description_for_admins(String), "`descriptionForAdmins`: `Edm.String`" "Optional.";
    "descriptionForUsers" DESCRIPTION_FOR_USERS, description_for_users str -> Option<&str>, with_description_for_users(String), "`descriptionForUsers`: `Edm.String`" "Optional.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "dispositionReviewStages" DISPOSITION_REVIEW_STAGES, disposition_review_stages models -> Option<&[DispositionReviewStage]>, with_disposition_review_stages(Vec<DispositionReviewStage>), "`dispositionReviewStages`: `Collection(microsoft.graph.security.dispositionReviewStage)`";
    "isInUse" IS_IN_USE, is_in_use bool -> Option<bool>, with_is_in_use(bool), "`isInUse`: `Edm.Boolean`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "retentionDuration" RETENTION_DURATION, retention_duration model -> Option<&RetentionDuration>, with_retention_duration(RetentionDuration), "`retentionDuration`: `microsoft.graph.security.retentionDuration`";
    "retentionTrigger" RETENTION_TRIGGER, retention_trigger enumeration -> Option<RetentionTrigger>, with_retention_trigger(RetentionTrigger), "`retentionTrigger`: `microsoft.graph.security.retentionTrigger`" "Possible values are: dateLabeled, dateCreated, dateModified, dateOfEvent, unknownFutureValue.";
    "defaultRecordBehavior" DEFAULT_RECORD_BEHAVIOR, default_record_behavior enumeration -> Option<DefaultRecordBehavior>, with_default_record_behavior(DefaultRecordBehavior), "`defaultRecordBehavior`: `microsoft.graph.security.defaultRecordBehavior`" "Possible values are: startLocked, startUnlocked, unknownFutureValue.";
    "labelToBeApplied" LABEL_TO_BE_APPLIED, label_to_be_applied str -> Option<&str>, with_label_to_be_applied(String), "`labelToBeApplied`: `Edm.String`";
    "eventType" EVENT_TYPE, event_type model -> Option<&RetentionEventType>, with_event_type(RetentionEventType), "`eventType`: `microsoft.graph.security.retentionEventType`";
}

#[cfg(feature = "security")]
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

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from datasource.
    ///
    /// [`microsoft.graph.security.siteSource`](https://learn.microsoft.com/graph/api/resources/security-sitesource?view=graph-rest-beta), with the accessors of [`DataSource`](DataSource)
    SiteSource: DataSource, super::Entity = "microsoft.graph.security.siteSource";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "holdStatus" HOLD_STATUS, with_hold_status(DataSourceHoldStatus), "`holdStatus`";
    "site" SITE, site model -> Option<&super::Site>, with_site(super::Site), "`site`: `microsoft.graph.site`" if (any(feature = "files", feature = "onenote", feature = "sites"));
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.sourceType`](https://learn.microsoft.com/graph/api/resources/security-unifiedgroupsource?view=graph-rest-beta)
    SourceType = "microsoft.graph.security.sourceType" {
        Mailbox = "mailbox",
        Site = "site",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.stringValueDictionary`, which the reference names and does not describe.
    StringValueDictionary = "microsoft.graph.security.stringValueDictionary"
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.submissionAdminReview`](https://learn.microsoft.com/graph/api/resources/security-submissionadminreview?view=graph-rest-beta)
    SubmissionAdminReview = "microsoft.graph.security.submissionAdminReview";
    "reviewBy" REVIEW_BY, review_by str -> Option<&str>, with_review_by(String), "`reviewBy`: `Edm.String`";
    "reviewDateTime" REVIEW_DATE_TIME, review_date_time date_time -> Parsed<OffsetDateTime>, with_review_date_time(OffsetDateTime), "`reviewDateTime`: `Edm.DateTimeOffset`";
    "reviewResult" REVIEW_RESULT, review_result enumeration -> Option<super::SubmissionResultCategory>, with_review_result(super::SubmissionResultCategory), "`reviewResult`: `microsoft.graph.submissionResultCategory`" "Possible values are: notJunk, spam, phishing, malware, allowedByPolicy, blockedByPolicy, spoof, unknown, noResultAvailable, unknownFutureValue.";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.submissionDetectedFile`](https://learn.microsoft.com/graph/api/resources/security-submissiondetectedfile?view=graph-rest-beta)
    SubmissionDetectedFile = "microsoft.graph.security.submissionDetectedFile";
    "fileHash" FILE_HASH, file_hash str -> Option<&str>, with_file_hash(String), "`fileHash`: `Edm.String`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.submissionResult`](https://learn.microsoft.com/graph/api/resources/security-submissionresult?view=graph-rest-beta)
    SubmissionResult = "microsoft.graph.security.submissionResult";
    "category" CATEGORY, category enumeration -> Option<super::SubmissionResultCategory>, with_category(super::SubmissionResultCategory), "`category`: `microsoft.graph.submissionResultCategory`" "Possible values are: notJunk, spam, phishing, malware, allowedByPolicy, blockedByPolicy, spoof, unknown, noResultAvailable, unkownFutureValue.";
    "detail" DETAIL, detail enumeration -> Option<SubmissionResultDetail>, with_detail(SubmissionResultDetail), "`detail`: `microsoft.graph.security.submissionResultDetail`";
    "detectedFiles" DETECTED_FILES, detected_files models -> Option<&[SubmissionDetectedFile]>, with_detected_files(Vec<SubmissionDetectedFile>), "`detectedFiles`: `Collection(microsoft.graph.security.submissionDetectedFile)`";
    "detectedUrls" DETECTED_URLS, detected_urls strs -> Option<Vec<&str>>, with_detected_urls(Vec<String>), "`detectedUrls`: `Collection(Edm.String)`";
    "userMailboxSetting" USER_MAILBOX_SETTING, user_mailbox_setting enumeration -> Option<UserMailboxSetting>, with_user_mailbox_setting(UserMailboxSetting), "`userMailboxSetting`: `microsoft.graph.security.userMailboxSetting`";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.submissionResultDetail`](https://learn.microsoft.com/graph/api/resources/security-submissionresult?view=graph-rest-beta)
    SubmissionResultDetail = "microsoft.graph.security.submissionResultDetail" {
        None = "none",
        UnderInvestigation = "underInvestigation",
        SimulatedThreat = "simulatedThreat",
        AllowedBySecOps = "allowedBySecOps",
        AllowedByThirdPartyFilters = "allowedByThirdPartyFilters",
        MessageNotFound = "messageNotFound",
        UrlFileShouldNotBeBlocked = "urlFileShouldNotBeBlocked",
        UrlFileShouldBeBlocked = "urlFileShouldBeBlocked",
        UrlFileCannotMakeDecision = "urlFileCannotMakeDecision",
        DomainImpersonation = "domainImpersonation",
        UserImpersonation = "userImpersonation",
        BrandImpersonation = "brandImpersonation",
        OutboundShouldNotBeBlocked = "outboundShouldNotBeBlocked",
        OutboundShouldBeBlocked = "outboundShouldBeBlocked",
        OutboundBulk = "outboundBulk",
        OutboundCannotMakeDecision = "outboundCannotMakeDecision",
        OutboundNotRescanned = "outboundNotRescanned",
        ZeroHourAutoPurgeAllowed = "zeroHourAutoPurgeAllowed",
        ZeroHourAutoPurgeBlocked = "zeroHourAutoPurgeBlocked",
        ZeroHourAutoPurgeQuarantineReleased = "zeroHourAutoPurgeQuarantineReleased",
        OnPremisesSkip = "onPremisesSkip",
        AllowedByTenantAllowBlockList = "allowedByTenantAllowBlockList",
        BlockedByTenantAllowBlockList = "blockedByTenantAllowBlockList",
        AllowedUrlByTenantAllowBlockList = "allowedUrlByTenantAllowBlockList",
        AllowedFileByTenantAllowBlockList = "allowedFileByTenantAllowBlockList",
        AllowedSenderByTenantAllowBlockList = "allowedSenderByTenantAllowBlockList",
        AllowedRecipientByTenantAllowBlockList = "allowedRecipientByTenantAllowBlockList",
        BlockedUrlByTenantAllowBlockList = "blockedUrlByTenantAllowBlockList",
        BlockedFileByTenantAllowBlockList = "blockedFileByTenantAllowBlockList",
        BlockedSenderByTenantAllowBlockList = "blockedSenderByTenantAllowBlockList",
        BlockedRecipientByTenantAllowBlockList = "blockedRecipientByTenantAllowBlockList",
        AllowedByConnection = "allowedByConnection",
        BlockedByConnection = "blockedByConnection",
        AllowedByExchangeTransportRule = "allowedByExchangeTransportRule",
        BlockedByExchangeTransportRule = "blockedByExchangeTransportRule",
        QuarantineReleased = "quarantineReleased",
        QuarantineReleasedThenBlocked = "quarantineReleasedThenBlocked",
        JunkMailRuleDisabled = "junkMailRuleDisabled",
        AllowedByUserSetting = "allowedByUserSetting",
        BlockedByUserSetting = "blockedByUserSetting",
        AllowedByTenant = "allowedByTenant",
        BlockedByTenant = "blockedByTenant",
        InvalidFalsePositive = "invalidFalsePositive",
        InvalidFalseNegative = "invalidFalseNegative",
        SpoofBlocked = "spoofBlocked",
        GoodReclassifiedAsBad = "goodReclassifiedAsBad",
        GoodReclassifiedAsBulk = "goodReclassifiedAsBulk",
        GoodReclassifiedAsGood = "goodReclassifiedAsGood",
        GoodReclassifiedAsCannotMakeDecision = "goodReclassifiedAsCannotMakeDecision",
        BadReclassifiedAsGood = "badReclassifiedAsGood",
        BadReclassifiedAsBulk = "badReclassifiedAsBulk",
        BadReclassifiedAsBad = "badReclassifiedAsBad",
        BadReclassifiedAsCannotMakeDecision = "badReclassifiedAsCannotMakeDecision",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.security.submissionUserIdentity`](https://learn.microsoft.com/graph/api/resources/security-submissionuseridentity?view=graph-rest-beta), with the accessors of [`Identity`](super::Identity)
    SubmissionUserIdentity: super::Identity = "microsoft.graph.security.submissionUserIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.tenantAllowBlockListEntryResult`](https://learn.microsoft.com/graph/api/resources/security-tenantallowblocklistentryresult?view=graph-rest-beta)
    TenantAllowBlockListEntryResult = "microsoft.graph.security.tenantAllowBlockListEntryResult";
    "entryType" ENTRY_TYPE, entry_type enumeration -> Option<super::TenantAllowBlockListEntryType>, with_entry_type(super::TenantAllowBlockListEntryType), "`entryType`: `microsoft.graph.tenantAllowBlockListEntryType`" "Possible values are: url, fileHash, sender, recipient, unkownFutureValue.";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "identity" IDENTITY, identity str -> Option<&str>, with_identity(String), "`identity`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::LongRunningOperationStatus>, with_status(super::LongRunningOperationStatus), "`status`: `microsoft.graph.longRunningOperationStatus`" "Possible values are: notStarted, running, succeeded, failed, skipped, unkownFutureValue.";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.tenantAllowOrBlockListAction`](https://learn.microsoft.com/graph/api/resources/security-tenantalloworblocklistaction?view=graph-rest-beta)
    TenantAllowOrBlockListAction = "microsoft.graph.security.tenantAllowOrBlockListAction";
    "action" ACTION, action enumeration -> Option<super::TenantAllowBlockListAction>, with_action(super::TenantAllowBlockListAction), "`action`: `microsoft.graph.tenantAllowBlockListAction`" "Possible values are: allow, block, unkownFutureValue.";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "note" NOTE, note str -> Option<&str>, with_note(String), "`note`: `Edm.String`";
    "results" RESULTS, results models -> Option<&[TenantAllowBlockListEntryResult]>, with_results(Vec<TenantAllowBlockListEntryResult>), "`results`: `Collection(microsoft.graph.security.tenantAllowBlockListEntryResult)`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.security.threatSubmission`](https://learn.microsoft.com/graph/api/resources/security-threatsubmission?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ThreatSubmission: super::Entity = "microsoft.graph.security.threatSubmission" {
        "microsoft.graph.security.emailContentThreatSubmission",
        "microsoft.graph.security.emailThreatSubmission",
        "microsoft.graph.security.emailUrlThreatSubmission",
        "microsoft.graph.security.fileContentThreatSubmission",
        "microsoft.graph.security.fileThreatSubmission",
        "microsoft.graph.security.fileUrlThreatSubmission",
        "microsoft.graph.security.urlThreatSubmission",
    };
    inherited "id" ID, with_id(String), "`id`";
    "adminReview" ADMIN_REVIEW, admin_review model -> Option<&SubmissionAdminReview>, with_admin_review(SubmissionAdminReview), "`adminReview`: `microsoft.graph.security.submissionAdminReview`";
    "category" CATEGORY, category enumeration -> Option<super::SubmissionCategory>, with_category(super::SubmissionCategory), "`category`: `microsoft.graph.submissionCategory`" "Possible values are: notJunk, spam, phishing, malware, unkownFutureValue.";
    "clientSource" CLIENT_SOURCE, client_source enumeration -> Option<super::SubmissionClientSource>, with_client_source(super::SubmissionClientSource), "`clientSource`: `microsoft.graph.submissionClientSource`" "Possible values are: microsoft, other, unkownFutureValue.";
    "contentType" CONTENT_TYPE, content_type enumeration -> Option<super::SubmissionContentType>, with_content_type(super::SubmissionContentType), "`contentType`: `microsoft.graph.submissionContentType`" "Possible values are: email, url, file, app, unkownFutureValue.";
    "createdBy" CREATED_BY, created_by model -> Option<&SubmissionUserIdentity>, with_created_by(SubmissionUserIdentity), "`createdBy`: `microsoft.graph.security.submissionUserIdentity`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "result" RESULT, result model -> Option<&SubmissionResult>, with_result(SubmissionResult), "`result`: `microsoft.graph.security.submissionResult`";
    "source" SOURCE, source enumeration -> Option<super::SubmissionSource>, with_source(super::SubmissionSource), "`source`: `microsoft.graph.submissionSource`" "Possible values are: administrator, user, unkownFutureValue.";
    "status" STATUS, status enumeration -> Option<super::LongRunningOperationStatus>, with_status(super::LongRunningOperationStatus), "`status`: `microsoft.graph.longRunningOperationStatus`" "Possible values are: notStarted, running, succeeded, failed, skipped, unkownFutureValue.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.topicModelingSettings`](https://learn.microsoft.com/graph/api/resources/security-topicmodelingsettings?view=graph-rest-beta)
    TopicModelingSettings = "microsoft.graph.security.topicModelingSettings";
    "dynamicallyAdjustTopicCount" DYNAMICALLY_ADJUST_TOPIC_COUNT, dynamically_adjust_topic_count bool -> Option<bool>, with_dynamically_adjust_topic_count(bool), "`dynamicallyAdjustTopicCount`: `Edm.Boolean`";
    "ignoreNumbers" IGNORE_NUMBERS, ignore_numbers bool -> Option<bool>, with_ignore_numbers(bool), "`ignoreNumbers`: `Edm.Boolean`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "topicCount" TOPIC_COUNT, topic_count i32 -> Option<i32>, with_topic_count(i32), "`topicCount`: `Edm.Int32`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from datasource.
    ///
    /// [`microsoft.graph.security.unifiedGroupSource`](https://learn.microsoft.com/graph/api/resources/security-unifiedgroupsource?view=graph-rest-beta), with the accessors of [`DataSource`](DataSource)
    UnifiedGroupSource: DataSource, super::Entity = "microsoft.graph.security.unifiedGroupSource";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "holdStatus" HOLD_STATUS, with_hold_status(DataSourceHoldStatus), "`holdStatus`";
    "includedSources" INCLUDED_SOURCES, included_sources enumeration -> Option<SourceType>, with_included_sources(SourceType), "`includedSources`: `microsoft.graph.security.sourceType`" "Possible values are: mailbox, site.";
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from threatsubmission.
    ///
    /// [`microsoft.graph.security.urlThreatSubmission`](https://learn.microsoft.com/graph/api/resources/security-urlthreatsubmission?view=graph-rest-beta), with the accessors of [`ThreatSubmission`](ThreatSubmission)
    UrlThreatSubmission: ThreatSubmission, super::Entity = "microsoft.graph.security.urlThreatSubmission";
    inherited "id" ID, with_id(String), "`id`";
    inherited "adminReview" ADMIN_REVIEW, with_admin_review(SubmissionAdminReview), "`adminReview`";
    inherited "category" CATEGORY, with_category(super::SubmissionCategory), "`category`";
    inherited "clientSource" CLIENT_SOURCE, with_client_source(super::SubmissionClientSource), "`clientSource`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::SubmissionContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(SubmissionUserIdentity), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "result" RESULT, with_result(SubmissionResult), "`result`";
    inherited "source" SOURCE, with_source(super::SubmissionSource), "`source`";
    inherited "status" STATUS, with_status(super::LongRunningOperationStatus), "`status`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.userMailboxSetting`](https://learn.microsoft.com/graph/api/resources/security-submissionresult?view=graph-rest-beta)
    UserMailboxSetting = "microsoft.graph.security.userMailboxSetting" {
        None = "none",
        JunkMailDeletion = "junkMailDeletion",
        IsFromAddressInAddressBook = "isFromAddressInAddressBook",
        IsFromAddressInAddressSafeList = "isFromAddressInAddressSafeList",
        IsFromAddressInAddressBlockList = "isFromAddressInAddressBlockList",
        IsFromAddressInAddressImplicitSafeList = "isFromAddressInAddressImplicitSafeList",
        IsFromAddressInAddressImplicitJunkList = "isFromAddressInAddressImplicitJunkList",
        IsFromDomainInDomainSafeList = "isFromDomainInDomainSafeList",
        IsFromDomainInDomainBlockList = "isFromDomainInDomainBlockList",
        IsRecipientInRecipientSafeList = "isRecipientInRecipientSafeList",
        CustomRule = "customRule",
        SenderPraPresent = "senderPraPresent",
        FromFirstTimeSender = "fromFirstTimeSender",
        PriorSeenPass = "priorSeenPass",
        SenderAuthenticationSucceeded = "senderAuthenticationSucceeded",
        IsJunkMailRuleEnabled = "isJunkMailRuleEnabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from datasource.
    ///
    /// [`microsoft.graph.security.userSource`](https://learn.microsoft.com/graph/api/resources/security-usersource?view=graph-rest-beta), with the accessors of [`DataSource`](DataSource)
    UserSource: DataSource, super::Entity = "microsoft.graph.security.userSource";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "holdStatus" HOLD_STATUS, with_hold_status(DataSourceHoldStatus), "`holdStatus`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "includedSources" INCLUDED_SOURCES, included_sources enumeration -> Option<SourceType>, with_included_sources(SourceType), "`includedSources`: `microsoft.graph.security.sourceType`" "Possible values are: mailbox, site.";
    "siteWebUrl" SITE_WEB_URL, site_web_url str -> Option<&str>, with_site_web_url(String), "`siteWebUrl`: `Edm.String`, read-only" "Read-only.";
}
