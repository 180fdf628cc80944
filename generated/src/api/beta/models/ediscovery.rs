// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

#[cfg(feature = "security")] mod add_to_review_set_operation;
#[cfg(feature = "security")] mod case;
#[cfg(feature = "security")] mod case_action;
#[cfg(feature = "security")] mod case_export_operation;
#[cfg(feature = "security")] mod case_operation;
#[cfg(feature = "security")] mod case_operation_status;
#[cfg(feature = "security")] mod case_settings;
#[cfg(feature = "security")] mod case_status;
#[cfg(feature = "security")] mod child_selectability;
#[cfg(feature = "security")] mod custodian;
#[cfg(feature = "security")] mod custodian_status;
#[cfg(feature = "security")] mod data_collection_scope;
#[cfg(feature = "security")] mod data_source;
#[cfg(feature = "security")] mod data_source_container;
#[cfg(feature = "security")] mod data_source_container_status;
#[cfg(feature = "security")] mod data_source_scopes;
#[cfg(feature = "security")] mod estimate_statistics_operation;
#[cfg(feature = "security")] mod export_file_structure;
#[cfg(feature = "security")] mod export_options;
mod exports;
#[cfg(feature = "security")] mod legal_hold;
#[cfg(feature = "security")] mod legal_hold_status;
#[cfg(feature = "security")] mod noncustodial_data_source;
#[cfg(feature = "security")] mod ocr_settings;
#[cfg(feature = "security")] mod purge_data_operation;
#[cfg(feature = "security")] mod redundancy_detection_settings;
#[cfg(feature = "security")] mod review_set;
#[cfg(feature = "security")] mod review_set_query;
#[cfg(feature = "security")] mod site_source;
#[cfg(feature = "security")] mod source_collection;
#[cfg(feature = "security")] mod source_type;
#[cfg(feature = "security")] mod tag;
#[cfg(feature = "security")] mod tag_operation;
#[cfg(feature = "security")] mod topic_modeling_settings;
#[cfg(feature = "security")] mod unified_group_source;
#[cfg(feature = "security")] mod user_source;

pub use self::exports::*;
