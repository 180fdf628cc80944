// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Duration, OffsetDateTime, Parsed};

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.caseAction`](https://learn.microsoft.com/graph/api/resources/security-caseoperation?view=graph-rest-1.0)
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
    /// [`microsoft.graph.security.caseOperation`](https://learn.microsoft.com/graph/api/resources/security-caseoperation?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    CaseOperation: super::Entity = "microsoft.graph.security.caseOperation" {
        "microsoft.graph.security.ediscoveryAddToReviewSetOperation",
        "microsoft.graph.security.ediscoveryEstimateOperation",
        "microsoft.graph.security.ediscoveryHoldOperation",
        "microsoft.graph.security.ediscoveryIndexOperation",
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
    /// [`microsoft.graph.security.caseOperationStatus`](https://learn.microsoft.com/graph/api/resources/security-caseoperation?view=graph-rest-1.0)
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
    /// [`microsoft.graph.security.caseStatus`](https://learn.microsoft.com/graph/api/resources/security-ediscoverycase?view=graph-rest-1.0)
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
    /// [`microsoft.graph.security.childSelectability`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryreviewtag?view=graph-rest-1.0)
    ChildSelectability = "microsoft.graph.security.childSelectability" {
        One = "One",
        Many = "Many",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.security.custodianStatus`](https://learn.microsoft.com/graph/api/resources/security-ediscoverycustodian?view=graph-rest-1.0)
    CustodianStatus = "microsoft.graph.security.custodianStatus" {
        Active = "active",
        Released = "released",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.dataSource`](https://learn.microsoft.com/graph/api/resources/security-datasource?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
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
    /// [`microsoft.graph.security.dataSourceContainer`](https://learn.microsoft.com/graph/api/resources/security-datasourcecontainer?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
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
    /// [`microsoft.graph.security.dataSourceContainerStatus`](https://learn.microsoft.com/graph/api/resources/security-datasourcecontainer?view=graph-rest-1.0)
    DataSourceContainerStatus = "microsoft.graph.security.dataSourceContainerStatus" {
        Active = "Active",
        Released = "Released",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.dataSourceHoldStatus`](https://learn.microsoft.com/graph/api/resources/security-datasourcecontainer?view=graph-rest-1.0)
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
    /// [`microsoft.graph.security.dataSourceScopes`](https://learn.microsoft.com/graph/api/resources/security-ediscoverysearch?view=graph-rest-1.0)
    DataSourceScopes = "microsoft.graph.security.dataSourceScopes" {
        None = "none",
        AllTenantMailboxes = "allTenantMailboxes",
        AllTenantSites = "allTenantSites",
        AllCaseCustodians = "allCaseCustodians",
        AllCaseNoncustodialDataSources = "allCaseNoncustodialDataSources",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from caseOperation.
    ///
    /// [`microsoft.graph.security.ediscoveryAddToReviewSetOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryaddtoreviewsetoperation?view=graph-rest-1.0), with the accessors of [`CaseOperation`](CaseOperation)
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
    /// [`microsoft.graph.security.ediscoveryCase`](https://learn.microsoft.com/graph/api/resources/security-ediscoverycase?view=graph-rest-1.0)
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
    /// [`microsoft.graph.security.ediscoveryCaseSettings`](https://learn.microsoft.com/graph/api/resources/security-ediscoverycasesettings?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    EdiscoveryCaseSettings: super::Entity = "microsoft.graph.security.ediscoveryCaseSettings";
    inherited "id" ID, with_id(String), "`id`";
    "ocr" OCR, ocr model -> Option<&OcrSettings>, with_ocr(OcrSettings), "`ocr`: `microsoft.graph.security.ocrSettings`";
    "redundancyDetection" REDUNDANCY_DETECTION, redundancy_detection model -> Option<&RedundancyDetectionSettings>, with_redundancy_detection(RedundancyDetectionSettings), "`redundancyDetection`: `microsoft.graph.security.redundancyDetectionSettings`";
    "topicModeling" TOPIC_MODELING, topic_modeling model -> Option<&TopicModelingSettings>, with_topic_modeling(TopicModelingSettings), "`topicModeling`: `microsoft.graph.security.topicModelingSettings`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoveryCustodian`](https://learn.microsoft.com/graph/api/resources/security-ediscoverycustodian?view=graph-rest-1.0), with the accessors of [`DataSourceContainer`](DataSourceContainer)
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
    /// [`microsoft.graph.security.ediscoveryEstimateOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryestimateoperation?view=graph-rest-1.0), with the accessors of [`CaseOperation`](CaseOperation)
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
    /// [`microsoft.graph.security.ediscoveryHoldOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryholdoperation?view=graph-rest-1.0), with the accessors of [`CaseOperation`](CaseOperation)
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
    /// Inherits from caseOperation.
    ///
    /// [`microsoft.graph.security.ediscoveryIndexOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryindexoperation?view=graph-rest-1.0), with the accessors of [`CaseOperation`](CaseOperation)
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
    /// [`microsoft.graph.security.ediscoveryNoncustodialDataSource`](https://learn.microsoft.com/graph/api/resources/security-ediscoverynoncustodialdatasource?view=graph-rest-1.0), with the accessors of [`DataSourceContainer`](DataSourceContainer)
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
    /// [`microsoft.graph.security.ediscoveryReviewSet`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryreviewset?view=graph-rest-1.0)
    EdiscoveryReviewSet = "microsoft.graph.security.ediscoveryReviewSet";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "queries" QUERIES, queries models -> Option<&[EdiscoveryReviewSetQuery]>, with_queries(Vec<EdiscoveryReviewSetQuery>), "`queries`: `Collection(microsoft.graph.security.ediscoveryReviewSetQuery)`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoveryReviewSetQuery`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryreviewsetquery?view=graph-rest-1.0)
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
    /// [`microsoft.graph.security.ediscoveryReviewTag`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryreviewtag?view=graph-rest-1.0)
    EdiscoveryReviewTag = "microsoft.graph.security.ediscoveryReviewTag";
    "childSelectability" CHILD_SELECTABILITY, child_selectability enumeration -> Option<ChildSelectability>, with_child_selectability(ChildSelectability), "`childSelectability`: `microsoft.graph.security.childSelectability`" "Possible values are: One, Many.";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "childTags" CHILD_TAGS, child_tags models -> Option<&[EdiscoveryReviewTag]>, with_child_tags(Vec<EdiscoveryReviewTag>), "`childTags`: `Collection(microsoft.graph.security.ediscoveryReviewTag)`";
    "parent" PARENT, parent model -> Option<&EdiscoveryReviewTag>, with_parent(EdiscoveryReviewTag), "`parent`: `microsoft.graph.security.ediscoveryReviewTag`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoverySearch`](https://learn.microsoft.com/graph/api/resources/security-ediscoverysearch?view=graph-rest-1.0)
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
    /// [`microsoft.graph.security.ediscoveryTagOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoverytagoperation?view=graph-rest-1.0), with the accessors of [`CaseOperation`](CaseOperation)
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
    /// `microsoft.graph.security.estimateStatisticsOperation`, which the reference names and does not describe.
    EstimateStatisticsOperation = "microsoft.graph.security.estimateStatisticsOperation"
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.ocrSettings`](https://learn.microsoft.com/graph/api/resources/security-ocrsettings?view=graph-rest-1.0)
    OcrSettings = "microsoft.graph.security.ocrSettings";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "maxImageSize" MAX_IMAGE_SIZE, max_image_size i32 -> Option<i32>, with_max_image_size(i32), "`maxImageSize`: `Edm.Int32`";
    "timeout" TIMEOUT, timeout duration -> Parsed<Duration>, with_timeout(Duration), "`timeout`: `Edm.Duration`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.redundancyDetectionSettings`](https://learn.microsoft.com/graph/api/resources/security-redundancydetectionsettings?view=graph-rest-1.0)
    RedundancyDetectionSettings = "microsoft.graph.security.redundancyDetectionSettings";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "maxWords" MAX_WORDS, max_words i32 -> Option<i32>, with_max_words(i32), "`maxWords`: `Edm.Int32`";
    "minWords" MIN_WORDS, min_words i32 -> Option<i32>, with_min_words(i32), "`minWords`: `Edm.Int32`";
    "similarityThreshold" SIMILARITY_THRESHOLD, similarity_threshold i32 -> Option<i32>, with_similarity_threshold(i32), "`similarityThreshold`: `Edm.Int32`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from datasource.
    ///
    /// [`microsoft.graph.security.siteSource`](https://learn.microsoft.com/graph/api/resources/security-sitesource?view=graph-rest-1.0), with the accessors of [`DataSource`](DataSource)
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
    /// [`microsoft.graph.security.sourceType`](https://learn.microsoft.com/graph/api/resources/security-unifiedgroupsource?view=graph-rest-1.0)
    SourceType = "microsoft.graph.security.sourceType" {
        Mailbox = "mailbox",
        Site = "site",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.topicModelingSettings`](https://learn.microsoft.com/graph/api/resources/security-topicmodelingsettings?view=graph-rest-1.0)
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
    /// [`microsoft.graph.security.unifiedGroupSource`](https://learn.microsoft.com/graph/api/resources/security-unifiedgroupsource?view=graph-rest-1.0), with the accessors of [`DataSource`](DataSource)
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
    /// Inherits from datasource.
    ///
    /// [`microsoft.graph.security.userSource`](https://learn.microsoft.com/graph/api/resources/security-usersource?view=graph-rest-1.0), with the accessors of [`DataSource`](DataSource)
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
