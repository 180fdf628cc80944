// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

mod exports;
mod admin;
mod azure_ad_device;
mod azure_ad_device_registration_error;
mod azure_ad_device_registration_error_reason;
mod catalog;
mod catalog_entry;
mod deployable_content;
mod deployment;
mod deployment_audience;
mod deployment_settings;
mod deployment_state;
mod deployment_state_reason;
mod deployment_state_reason_value;
mod deployment_state_value;
mod equivalent_content_option;
mod expedited_quality_update_reference;
mod feature_update_catalog_entry;
mod feature_update_reference;
mod monitoring_action;
mod monitoring_rule;
mod monitoring_settings;
mod monitoring_signal;
mod quality_update_catalog_entry;
mod quality_update_classification;
mod quality_update_reference;
mod requested_deployment_state_value;
mod rollout_settings;
mod software_update_catalog_entry;
mod software_update_reference;
mod updatable_asset;
mod updatable_asset_enrollment;
mod updatable_asset_error;
mod updatable_asset_group;
mod update_category;
mod update_management_enrollment;
mod updates;
mod user_experience_settings;
mod windows;
mod windows_deployment_settings;
mod windows_update_reference;

pub use self::exports::*;
