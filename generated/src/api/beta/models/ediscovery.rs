// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

mod exports;
mod add_to_review_set_operation;
mod case;
mod case_action;
mod case_export_operation;
mod case_operation;
mod case_operation_status;
mod case_status;
mod child_selectability;
mod custodian;
mod custodian_status;
mod data_collection_scope;
mod data_source;
mod data_source_container;
mod data_source_container_status;
mod data_source_scopes;
mod estimate_statistics_operation;
mod export_file_structure;
mod export_options;
mod legal_hold;
mod legal_hold_status;
mod noncustodial_data_source;
mod ocr_settings;
mod redundancy_detection_settings;
mod review_set;
mod review_set_query;
mod settings;
mod site_source;
mod source_collection;
mod source_type;
mod tag;
mod tag_operation;
mod topic_modeling_settings;
mod unified_group_source;
mod user_source;

pub use self::exports::*;
