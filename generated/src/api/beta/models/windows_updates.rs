// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

mod exports;
mod admin;

#[cfg(feature = "admin")]
mod azure_ad_device;

#[cfg(feature = "admin")]
mod azure_ad_device_registration_error;

#[cfg(feature = "admin")]
mod azure_ad_device_registration_error_reason;
mod catalog;

#[cfg(feature = "admin")]
mod catalog_entry;

#[cfg(feature = "admin")]
mod deployable_content;

#[cfg(feature = "admin")]
mod deployment;

#[cfg(feature = "admin")]
mod deployment_audience;

#[cfg(feature = "admin")]
mod deployment_settings;

#[cfg(feature = "admin")]
mod deployment_state;

#[cfg(feature = "admin")]
mod deployment_state_reason;

#[cfg(feature = "admin")]
mod deployment_state_reason_value;

#[cfg(feature = "admin")]
mod deployment_state_value;

#[cfg(feature = "admin")]
mod equivalent_content_option;

#[cfg(feature = "admin")]
mod expedited_quality_update_reference;

#[cfg(feature = "admin")]
mod feature_update_catalog_entry;

#[cfg(feature = "admin")]
mod feature_update_reference;

#[cfg(feature = "admin")]
mod monitoring_action;

#[cfg(feature = "admin")]
mod monitoring_rule;

#[cfg(feature = "admin")]
mod monitoring_settings;

#[cfg(feature = "admin")]
mod monitoring_signal;

#[cfg(feature = "admin")]
mod quality_update_catalog_entry;

#[cfg(feature = "admin")]
mod quality_update_classification;

#[cfg(feature = "admin")]
mod quality_update_reference;

#[cfg(feature = "admin")]
mod requested_deployment_state_value;

#[cfg(feature = "admin")]
mod rollout_settings;

#[cfg(feature = "admin")]
mod software_update_catalog_entry;

#[cfg(feature = "admin")]
mod software_update_reference;

#[cfg(feature = "admin")]
mod updatable_asset;

#[cfg(feature = "admin")]
mod updatable_asset_enrollment;

#[cfg(feature = "admin")]
mod updatable_asset_error;

#[cfg(feature = "admin")]
mod updatable_asset_group;

#[cfg(feature = "admin")]
mod update_category;

#[cfg(feature = "admin")]
mod update_management_enrollment;
mod updates;

#[cfg(feature = "admin")]
mod user_experience_settings;
mod windows;

#[cfg(feature = "admin")]
mod windows_deployment_settings;

#[cfg(feature = "admin")]
mod windows_update_reference;

pub use self::exports::*;
