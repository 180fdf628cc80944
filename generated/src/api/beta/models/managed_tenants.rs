// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

mod exports;
#[cfg(feature = "tenant-relationships")] mod aggregated_policy_compliance;
#[cfg(any(feature = "audit-event", feature = "managed-tenant"))] mod audit_event;
#[cfg(feature = "tenant-relationships")] mod cloud_pc_connection;
#[cfg(feature = "tenant-relationships")] mod cloud_pc_device;
#[cfg(feature = "tenant-relationships")] mod cloud_pc_overview;
#[cfg(feature = "tenant-relationships")] mod conditional_access_policy_coverage;
#[cfg(feature = "tenant-relationships")] mod credential_user_registrations_summary;
#[cfg(feature = "tenant-relationships")] mod device_compliance_policy_setting_state_summary;
#[cfg(feature = "tenant-relationships")] mod managed_device_compliance;
#[cfg(feature = "tenant-relationships")] mod managed_device_compliance_trend;
mod managed_tenant;
mod managed_tenant_execution_error;
mod managed_tenant_generic_error;
mod managed_tenant_operation_error;
#[cfg(feature = "tenant-relationships")] mod management_action;
#[cfg(feature = "tenant-relationships")] mod management_action_deployment_status;
#[cfg(feature = "tenant-relationships")] mod management_action_info;
#[cfg(feature = "tenant-relationships")] mod management_action_tenant_deployment_status;
#[cfg(feature = "tenant-relationships")] mod management_intent;
#[cfg(feature = "tenant-relationships")] mod management_intent_info;
#[cfg(feature = "tenant-relationships")] mod management_template;
#[cfg(feature = "tenant-relationships")] mod management_template_detailed_info;
#[cfg(feature = "tenant-relationships")] mod my_role;
#[cfg(feature = "tenant-relationships")] mod role_assignment;
#[cfg(feature = "tenant-relationships")] mod role_definition;
#[cfg(feature = "tenant-relationships")] mod service_usage;
#[cfg(feature = "tenant-relationships")] mod setting;
#[cfg(feature = "tenant-relationships")] mod template_parameter;
#[cfg(feature = "tenant-relationships")] mod tenant;
#[cfg(feature = "tenant-relationships")] mod tenant_contact_information;
#[cfg(feature = "tenant-relationships")] mod tenant_contract;
#[cfg(feature = "tenant-relationships")] mod tenant_customized_information;
#[cfg(feature = "tenant-relationships")] mod tenant_detailed_information;
#[cfg(feature = "tenant-relationships")] mod tenant_group;
#[cfg(feature = "tenant-relationships")] mod tenant_info;
#[cfg(feature = "tenant-relationships")] mod tenant_status_information;
#[cfg(feature = "tenant-relationships")] mod tenant_tag;
#[cfg(feature = "tenant-relationships")] mod tenant_usage;
#[cfg(feature = "tenant-relationships")] mod windows_device_malware_state;
#[cfg(feature = "tenant-relationships")] mod windows_protection_state;
#[cfg(feature = "tenant-relationships")] mod workload_action;
#[cfg(feature = "tenant-relationships")] mod workload_action_deployment_status;
#[cfg(feature = "tenant-relationships")] mod workload_status;

pub use self::exports::*;
