// Written by `cargo xtask gen`; do not edit.
pub use super::{
    catalog::Catalog, equivalent_content_option::EquivalentContentOption,
    user_experience_settings::UserExperienceSettings, windows::Windows,
};

#[cfg(feature = "admin")]
pub use super::{
    azure_ad_device::AzureAdDevice, azure_ad_device_registration_error::AzureAdDeviceRegistrationError,
    azure_ad_device_registration_error_reason::AzureAdDeviceRegistrationErrorReason, catalog_entry::CatalogEntry,
    deployable_content::DeployableContent, deployment::Deployment, deployment_audience::DeploymentAudience,
    deployment_settings::DeploymentSettings, deployment_state::DeploymentState,
    deployment_state_reason::DeploymentStateReason, deployment_state_reason_value::DeploymentStateReasonValue,
    deployment_state_value::DeploymentStateValue, feature_update_catalog_entry::FeatureUpdateCatalogEntry,
    monitoring_action::MonitoringAction, monitoring_rule::MonitoringRule, monitoring_settings::MonitoringSettings,
    monitoring_signal::MonitoringSignal, operational_insights_connection::OperationalInsightsConnection,
    quality_update_catalog_entry::QualityUpdateCatalogEntry, quality_update_classification::QualityUpdateClassification,
    requested_deployment_state_value::RequestedDeploymentStateValue, resource_connection::ResourceConnection,
    resource_connection_state::ResourceConnectionState, rollout_settings::RolloutSettings,
    safeguard_category::SafeguardCategory, safeguard_profile::SafeguardProfile, safeguard_settings::SafeguardSettings,
    software_update_catalog_entry::SoftwareUpdateCatalogEntry, updatable_asset::UpdatableAsset,
    updatable_asset_enrollment::UpdatableAssetEnrollment, updatable_asset_error::UpdatableAssetError,
    updatable_asset_group::UpdatableAssetGroup, update_category::UpdateCategory,
    update_management_enrollment::UpdateManagementEnrollment,
};
