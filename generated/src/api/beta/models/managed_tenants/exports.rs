// Written by `cargo xtask gen`; do not edit.
pub use super::{
    managed_tenant::ManagedTenant, managed_tenant_execution_error::ManagedTenantExecutionError,
    managed_tenant_generic_error::ManagedTenantGenericError,
    managed_tenant_operation_error::ManagedTenantOperationError,
};

#[cfg(feature = "tenant-relationships")]
pub use super::{
    aggregated_policy_compliance::AggregatedPolicyCompliance, cloud_pc_connection::CloudPcConnection,
    cloud_pc_device::CloudPcDevice, cloud_pc_overview::CloudPcOverview,
    conditional_access_policy_coverage::ConditionalAccessPolicyCoverage,
    credential_user_registrations_summary::CredentialUserRegistrationsSummary,
    delegated_privilege_status::DelegatedPrivilegeStatus,
    device_compliance_policy_setting_state_summary::DeviceCompliancePolicySettingStateSummary,
    managed_device_compliance::ManagedDeviceCompliance, managed_device_compliance_trend::ManagedDeviceComplianceTrend,
    management_action::ManagementAction, management_action_deployment_status::ManagementActionDeploymentStatus,
    management_action_info::ManagementActionInfo, management_action_status::ManagementActionStatus,
    management_action_tenant_deployment_status::ManagementActionTenantDeploymentStatus,
    management_category::ManagementCategory, management_intent::ManagementIntent,
    management_intent_info::ManagementIntentInfo, management_parameter_value_type::ManagementParameterValueType,
    management_template::ManagementTemplate, management_template_detailed_info::ManagementTemplateDetailedInfo,
    my_role::MyRole, role_assignment::RoleAssignment, role_definition::RoleDefinition, service_usage::ServiceUsage,
    setting::Setting, template_parameter::TemplateParameter, tenant::Tenant,
    tenant_contact_information::TenantContactInformation, tenant_contract::TenantContract,
    tenant_customized_information::TenantCustomizedInformation, tenant_detailed_information::TenantDetailedInformation,
    tenant_group::TenantGroup, tenant_info::TenantInfo,
    tenant_onboarding_eligibility_reason::TenantOnboardingEligibilityReason,
    tenant_onboarding_status::TenantOnboardingStatus, tenant_status_information::TenantStatusInformation,
    tenant_tag::TenantTag, tenant_usage::TenantUsage, windows_device_malware_state::WindowsDeviceMalwareState,
    windows_protection_state::WindowsProtectionState, workload_action::WorkloadAction,
    workload_action_category::WorkloadActionCategory, workload_action_deployment_status::WorkloadActionDeploymentStatus,
    workload_action_status::WorkloadActionStatus, workload_onboarding_status::WorkloadOnboardingStatus,
    workload_status::WorkloadStatus,
};

#[cfg(any(feature = "audit-event", feature = "managed-tenant"))]
pub use super::audit_event::AuditEvent;
