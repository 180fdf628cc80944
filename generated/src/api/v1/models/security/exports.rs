// Written by `cargo xtask gen`; do not edit.
pub use super::custodian_status::CustodianStatus;

#[cfg(feature = "security")]
pub use super::{
    case_action::CaseAction, case_operation::CaseOperation, case_operation_status::CaseOperationStatus,
    case_status::CaseStatus, child_selectability::ChildSelectability, data_source::DataSource,
    data_source_container::DataSourceContainer, data_source_container_status::DataSourceContainerStatus,
    data_source_hold_status::DataSourceHoldStatus, data_source_scopes::DataSourceScopes,
    ediscovery_add_to_review_set_operation::EdiscoveryAddToReviewSetOperation, ediscovery_case::EdiscoveryCase,
    ediscovery_case_settings::EdiscoveryCaseSettings, ediscovery_custodian::EdiscoveryCustodian,
    ediscovery_estimate_operation::EdiscoveryEstimateOperation, ediscovery_hold_operation::EdiscoveryHoldOperation,
    ediscovery_index_operation::EdiscoveryIndexOperation,
    ediscovery_noncustodial_data_source::EdiscoveryNoncustodialDataSource,
    ediscovery_review_set_query::EdiscoveryReviewSetQuery, ediscovery_review_tag::EdiscoveryReviewTag,
    ediscovery_search::EdiscoverySearch, ediscovery_tag_operation::EdiscoveryTagOperation,
    estimate_statistics_operation::EstimateStatisticsOperation, ocr_settings::OcrSettings,
    redundancy_detection_settings::RedundancyDetectionSettings, site_source::SiteSource, source_type::SourceType,
    topic_modeling_settings::TopicModelingSettings, unified_group_source::UnifiedGroupSource, user_source::UserSource,
};

#[cfg(any(feature = "ediscovery-export-operation", feature = "security"))]
pub use super::ediscovery_review_set::EdiscoveryReviewSet;
