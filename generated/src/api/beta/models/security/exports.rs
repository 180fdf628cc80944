// Written by `cargo xtask gen`; do not edit.
pub use super::custodian_status::CustodianStatus;

#[cfg(feature = "security")]
pub use super::{
    action_after_retention_period::ActionAfterRetentionPeriod, attack_simulation_info::AttackSimulationInfo,
    behavior_during_retention_period::BehaviorDuringRetentionPeriod, case_action::CaseAction,
    case_operation::CaseOperation, case_operation_status::CaseOperationStatus, case_status::CaseStatus,
    child_selectability::ChildSelectability, data_source::DataSource, data_source_container::DataSourceContainer,
    data_source_container_status::DataSourceContainerStatus, data_source_hold_status::DataSourceHoldStatus,
    data_source_scopes::DataSourceScopes, default_record_behavior::DefaultRecordBehavior,
    disposition_review_stage::DispositionReviewStage,
    ediscovery_add_to_review_set_operation::EdiscoveryAddToReviewSetOperation, ediscovery_case::EdiscoveryCase,
    ediscovery_case_settings::EdiscoveryCaseSettings, ediscovery_custodian::EdiscoveryCustodian,
    ediscovery_estimate_operation::EdiscoveryEstimateOperation, ediscovery_export_operation::EdiscoveryExportOperation,
    ediscovery_file::EdiscoveryFile, ediscovery_hold_operation::EdiscoveryHoldOperation,
    ediscovery_hold_policy::EdiscoveryHoldPolicy, ediscovery_index_operation::EdiscoveryIndexOperation,
    ediscovery_noncustodial_data_source::EdiscoveryNoncustodialDataSource,
    ediscovery_purge_data_operation::EdiscoveryPurgeDataOperation,
    ediscovery_review_set_query::EdiscoveryReviewSetQuery, ediscovery_review_tag::EdiscoveryReviewTag,
    ediscovery_search::EdiscoverySearch, ediscovery_tag_operation::EdiscoveryTagOperation,
    email_content_threat_submission::EmailContentThreatSubmission, email_threat_submission::EmailThreatSubmission,
    email_threat_submission_policy::EmailThreatSubmissionPolicy, email_url_threat_submission::EmailUrlThreatSubmission,
    event_propagation_result::EventPropagationResult, event_propagation_status::EventPropagationStatus,
    event_queries::EventQueries, event_status_type::EventStatusType, export_file_structure::ExportFileStructure,
    export_options::ExportOptions, file_content_threat_submission::FileContentThreatSubmission,
    file_processing_status::FileProcessingStatus, file_threat_submission::FileThreatSubmission,
    file_url_threat_submission::FileUrlThreatSubmission, ocr_settings::OcrSettings, policy_status::PolicyStatus,
    query_type::QueryType, redundancy_detection_settings::RedundancyDetectionSettings,
    retention_duration::RetentionDuration, retention_duration_forever::RetentionDurationForever,
    retention_duration_in_days::RetentionDurationInDays, retention_event::RetentionEvent,
    retention_event_status::RetentionEventStatus, retention_event_type::RetentionEventType,
    retention_label::RetentionLabel, retention_trigger::RetentionTrigger, site_source::SiteSource,
    source_type::SourceType, string_value_dictionary::StringValueDictionary,
    submission_admin_review::SubmissionAdminReview, submission_detected_file::SubmissionDetectedFile,
    submission_result::SubmissionResult, submission_result_detail::SubmissionResultDetail,
    submission_user_identity::SubmissionUserIdentity,
    tenant_allow_block_list_entry_result::TenantAllowBlockListEntryResult,
    tenant_allow_or_block_list_action::TenantAllowOrBlockListAction, threat_submission::ThreatSubmission,
    topic_modeling_settings::TopicModelingSettings, unified_group_source::UnifiedGroupSource,
    url_threat_submission::UrlThreatSubmission, user_mailbox_setting::UserMailboxSetting, user_source::UserSource,
};

#[cfg(any(feature = "ediscovery-export-operation", feature = "security"))]
pub use super::ediscovery_review_set::EdiscoveryReviewSet;
