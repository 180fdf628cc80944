// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

mod exports;
mod aggregated_policy_compliance;
mod cloud_pc_connection;
mod cloud_pc_device;
mod cloud_pc_overview;
mod conditional_access_policy_coverage;
mod credential_user_registrations_summary;
mod device_compliance_policy_setting_state_summary;
mod managed_device_compliance;
mod managed_device_compliance_trend;
mod managed_tenant;
mod managed_tenant_execution_error;
mod managed_tenant_generic_error;
mod managed_tenant_operation_error;
mod management_action;
mod management_action_deployment_status;
mod management_action_info;
mod management_action_tenant_deployment_status;
mod management_intent;
mod management_intent_info;
mod management_template;
mod management_template_detailed_info;
mod risky_user;
mod setting;
mod template_parameter;
mod tenant;
mod tenant_contact_information;
mod tenant_contract;
mod tenant_customized_information;
mod tenant_detailed_information;
mod tenant_group;
mod tenant_info;
mod tenant_status_information;
mod tenant_tag;
mod windows_device_malware_state;
mod windows_protection_state;
mod workload_action;
mod workload_action_deployment_status;
mod workload_status;

pub use self::exports::*;
