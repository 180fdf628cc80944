// Written by `cargo xtask gen`; do not edit.
#[cfg(feature = "security")]
pub use super::{
    add_to_review_set_operation::AddToReviewSetOperation, case::Case, case_action::CaseAction,
    case_export_operation::CaseExportOperation, case_operation::CaseOperation,
    case_operation_status::CaseOperationStatus, case_settings::CaseSettings, case_status::CaseStatus,
    child_selectability::ChildSelectability, custodian::Custodian, custodian_status::CustodianStatus,
    data_collection_scope::DataCollectionScope, data_source::DataSource, data_source_container::DataSourceContainer,
    data_source_container_status::DataSourceContainerStatus, data_source_scopes::DataSourceScopes,
    estimate_statistics_operation::EstimateStatisticsOperation, export_file_structure::ExportFileStructure,
    export_options::ExportOptions, legal_hold::LegalHold, legal_hold_status::LegalHoldStatus,
    noncustodial_data_source::NoncustodialDataSource, ocr_settings::OcrSettings,
    purge_data_operation::PurgeDataOperation, redundancy_detection_settings::RedundancyDetectionSettings,
    review_set::ReviewSet, review_set_query::ReviewSetQuery, site_source::SiteSource,
    source_collection::SourceCollection, source_type::SourceType, tag::Tag, tag_operation::TagOperation,
    topic_modeling_settings::TopicModelingSettings, unified_group_source::UnifiedGroupSource, user_source::UserSource,
};
