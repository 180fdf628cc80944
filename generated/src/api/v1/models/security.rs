// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

#[cfg(feature = "security")] mod case_action;
#[cfg(feature = "security")] mod case_operation;
#[cfg(feature = "security")] mod case_operation_status;
#[cfg(feature = "security")] mod case_status;
#[cfg(feature = "security")] mod child_selectability;
mod custodian_status;
#[cfg(feature = "security")] mod data_source;
#[cfg(feature = "security")] mod data_source_container;
#[cfg(feature = "security")] mod data_source_container_status;
#[cfg(feature = "security")] mod data_source_hold_status;
#[cfg(feature = "security")] mod data_source_scopes;
#[cfg(feature = "security")] mod ediscovery_add_to_review_set_operation;
#[cfg(feature = "security")] mod ediscovery_case;
#[cfg(feature = "security")] mod ediscovery_case_settings;
#[cfg(feature = "security")] mod ediscovery_custodian;
#[cfg(feature = "security")] mod ediscovery_estimate_operation;
#[cfg(feature = "security")] mod ediscovery_hold_operation;
#[cfg(feature = "security")] mod ediscovery_index_operation;
#[cfg(feature = "security")] mod ediscovery_noncustodial_data_source;
#[cfg(any(feature = "ediscovery-export-operation", feature = "security"))] mod ediscovery_review_set;
#[cfg(feature = "security")] mod ediscovery_review_set_query;
#[cfg(feature = "security")] mod ediscovery_review_tag;
#[cfg(feature = "security")] mod ediscovery_search;
#[cfg(feature = "security")] mod ediscovery_tag_operation;
#[cfg(feature = "security")] mod estimate_statistics_operation;
mod exports;
#[cfg(feature = "security")] mod ocr_settings;
#[cfg(feature = "security")] mod redundancy_detection_settings;
#[cfg(feature = "security")] mod site_source;
#[cfg(feature = "security")] mod source_type;
#[cfg(feature = "security")] mod topic_modeling_settings;
#[cfg(feature = "security")] mod unified_group_source;
#[cfg(feature = "security")] mod user_source;

pub use self::exports::*;
