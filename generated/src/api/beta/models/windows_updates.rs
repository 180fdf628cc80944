// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

#[cfg(feature = "admin")] mod azure_ad_device;
#[cfg(feature = "admin")] mod azure_ad_device_registration_error;
#[cfg(feature = "admin")] mod azure_ad_device_registration_error_reason;
mod catalog;
#[cfg(feature = "admin")] mod catalog_entry;
#[cfg(feature = "admin")] mod deployable_content;
#[cfg(feature = "admin")] mod deployment;
#[cfg(feature = "admin")] mod deployment_audience;
#[cfg(feature = "admin")] mod deployment_settings;
#[cfg(feature = "admin")] mod deployment_state;
#[cfg(feature = "admin")] mod deployment_state_reason;
#[cfg(feature = "admin")] mod deployment_state_reason_value;
#[cfg(feature = "admin")] mod deployment_state_value;
mod equivalent_content_option;
mod exports;
#[cfg(feature = "admin")] mod feature_update_catalog_entry;
#[cfg(feature = "admin")] mod monitoring_action;
#[cfg(feature = "admin")] mod monitoring_rule;
#[cfg(feature = "admin")] mod monitoring_settings;
#[cfg(feature = "admin")] mod monitoring_signal;
#[cfg(feature = "admin")] mod operational_insights_connection;
#[cfg(feature = "admin")] mod quality_update_catalog_entry;
#[cfg(feature = "admin")] mod quality_update_classification;
#[cfg(feature = "admin")] mod requested_deployment_state_value;
#[cfg(feature = "admin")] mod resource_connection;
#[cfg(feature = "admin")] mod resource_connection_state;
#[cfg(feature = "admin")] mod rollout_settings;
#[cfg(feature = "admin")] mod safeguard_category;
#[cfg(feature = "admin")] mod safeguard_profile;
#[cfg(feature = "admin")] mod safeguard_settings;
#[cfg(feature = "admin")] mod software_update_catalog_entry;
#[cfg(feature = "admin")] mod updatable_asset;
#[cfg(feature = "admin")] mod updatable_asset_enrollment;
#[cfg(feature = "admin")] mod updatable_asset_error;
#[cfg(feature = "admin")] mod updatable_asset_group;
#[cfg(feature = "admin")] mod update_category;
#[cfg(feature = "admin")] mod update_management_enrollment;
mod user_experience_settings;
mod windows;

pub use self::exports::*;
