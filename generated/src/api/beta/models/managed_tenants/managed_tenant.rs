// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.managedTenant`](https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenant?view=graph-rest-beta)
    ManagedTenant: super::super::Entity = "microsoft.graph.managedTenants.managedTenant"
}

impl ManagedTenant {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `aggregatedPolicyCompliances` in queries.
    pub const AGGREGATED_POLICY_COMPLIANCES: Property<Self> = Property::new("aggregatedPolicyCompliances");
    /// `auditEvents` in queries.
    pub const AUDIT_EVENTS: Property<Self> = Property::new("auditEvents");
    /// `cloudPcConnections` in queries.
    pub const CLOUD_PC_CONNECTIONS: Property<Self> = Property::new("cloudPcConnections");
    /// `cloudPcDevices` in queries.
    pub const CLOUD_PC_DEVICES: Property<Self> = Property::new("cloudPcDevices");
    /// `cloudPcsOverview` in queries.
    pub const CLOUD_PCS_OVERVIEW: Property<Self> = Property::new("cloudPcsOverview");
    /// `conditionalAccessPolicyCoverages` in queries.
    pub const CONDITIONAL_ACCESS_POLICY_COVERAGES: Property<Self> = Property::new("conditionalAccessPolicyCoverages");
    /// `credentialUserRegistrationsSummaries` in queries.
    pub const CREDENTIAL_USER_REGISTRATIONS_SUMMARIES: Property<Self> =
        Property::new("credentialUserRegistrationsSummaries");
    /// `deviceCompliancePolicySettingStateSummaries` in queries.
    pub const DEVICE_COMPLIANCE_POLICY_SETTING_STATE_SUMMARIES: Property<Self> =
        Property::new("deviceCompliancePolicySettingStateSummaries");
    /// `managedDeviceCompliances` in queries.
    pub const MANAGED_DEVICE_COMPLIANCES: Property<Self> = Property::new("managedDeviceCompliances");
    /// `managedDeviceComplianceTrends` in queries.
    pub const MANAGED_DEVICE_COMPLIANCE_TRENDS: Property<Self> = Property::new("managedDeviceComplianceTrends");
    /// `managementActions` in queries.
    pub const MANAGEMENT_ACTIONS: Property<Self> = Property::new("managementActions");
    /// `managementActionTenantDeploymentStatuses` in queries.
    pub const MANAGEMENT_ACTION_TENANT_DEPLOYMENT_STATUSES: Property<Self> =
        Property::new("managementActionTenantDeploymentStatuses");
    /// `managementIntents` in queries.
    pub const MANAGEMENT_INTENTS: Property<Self> = Property::new("managementIntents");
    /// `managementTemplates` in queries.
    pub const MANAGEMENT_TEMPLATES: Property<Self> = Property::new("managementTemplates");
    /// `myRoles` in queries.
    pub const MY_ROLES: Property<Self> = Property::new("myRoles");
    /// `tenantGroups` in queries.
    pub const TENANT_GROUPS: Property<Self> = Property::new("tenantGroups");
    /// `tenants` in queries.
    pub const TENANTS: Property<Self> = Property::new("tenants");
    /// `tenantsCustomizedInformation` in queries.
    pub const TENANTS_CUSTOMIZED_INFORMATION: Property<Self> = Property::new("tenantsCustomizedInformation");
    /// `tenantsDetailedInformation` in queries.
    pub const TENANTS_DETAILED_INFORMATION: Property<Self> = Property::new("tenantsDetailedInformation");
    /// `tenantTags` in queries.
    pub const TENANT_TAGS: Property<Self> = Property::new("tenantTags");
    /// `tenantUsage` in queries.
    pub const TENANT_USAGE: Property<Self> = Property::new("tenantUsage");
    /// `windowsDeviceMalwareStates` in queries.
    pub const WINDOWS_DEVICE_MALWARE_STATES: Property<Self> = Property::new("windowsDeviceMalwareStates");
    /// `windowsProtectionStates` in queries.
    pub const WINDOWS_PROTECTION_STATES: Property<Self> = Property::new("windowsProtectionStates");

    /// `aggregatedPolicyCompliances`: `Collection(microsoft.graph.managedTenants.aggregatedPolicyCompliance)`
    #[cfg(feature = "tenant-relationships")]
    pub fn aggregated_policy_compliances(&self) -> Option<&[super::AggregatedPolicyCompliance]> {
        self.0.models("aggregatedPolicyCompliances")
    }

    /// Sets `aggregatedPolicyCompliances`.
    #[cfg(feature = "tenant-relationships")]
    pub fn with_aggregated_policy_compliances(
        self,
        value: impl Into<Nullable<Vec<super::AggregatedPolicyCompliance>>>,
    ) -> Self {
        Self(self.0.with("aggregatedPolicyCompliances", value))
    }

    /// `auditEvents`: `Collection(microsoft.graph.managedTenants.auditEvent)`
    #[cfg(any(feature = "audit-event", feature = "managed-tenant"))]
    pub fn audit_events(&self) -> Option<&[super::AuditEvent]> {
        self.0.models("auditEvents")
    }

    /// Sets `auditEvents`.
    #[cfg(any(feature = "audit-event", feature = "managed-tenant"))]
    pub fn with_audit_events(self, value: impl Into<Nullable<Vec<super::AuditEvent>>>) -> Self {
        Self(self.0.with("auditEvents", value))
    }

    /// `cloudPcConnections`: `Collection(microsoft.graph.managedTenants.cloudPcConnection)`
    #[cfg(feature = "tenant-relationships")]
    pub fn cloud_pc_connections(&self) -> Option<&[super::CloudPcConnection]> {
        self.0.models("cloudPcConnections")
    }

    /// Sets `cloudPcConnections`.
    #[cfg(feature = "tenant-relationships")]
    pub fn with_cloud_pc_connections(self, value: impl Into<Nullable<Vec<super::CloudPcConnection>>>) -> Self {
        Self(self.0.with("cloudPcConnections", value))
    }

    /// `cloudPcDevices`: `Collection(microsoft.graph.managedTenants.cloudPcDevice)`
    #[cfg(feature = "tenant-relationships")]
    pub fn cloud_pc_devices(&self) -> Option<&[super::CloudPcDevice]> {
        self.0.models("cloudPcDevices")
    }

    /// Sets `cloudPcDevices`.
    #[cfg(feature = "tenant-relationships")]
    pub fn with_cloud_pc_devices(self, value: impl Into<Nullable<Vec<super::CloudPcDevice>>>) -> Self {
        Self(self.0.with("cloudPcDevices", value))
    }

    /// `cloudPcsOverview`: `Collection(microsoft.graph.managedTenants.cloudPcOverview)`
    #[cfg(feature = "tenant-relationships")]
    pub fn cloud_pcs_overview(&self) -> Option<&[super::CloudPcOverview]> {
        self.0.models("cloudPcsOverview")
    }

    /// Sets `cloudPcsOverview`.
    #[cfg(feature = "tenant-relationships")]
    pub fn with_cloud_pcs_overview(self, value: impl Into<Nullable<Vec<super::CloudPcOverview>>>) -> Self {
        Self(self.0.with("cloudPcsOverview", value))
    }

    /// `conditionalAccessPolicyCoverages`: `Collection(microsoft.graph.managedTenants.conditionalAccessPolicyCoverage)`
    #[cfg(feature = "tenant-relationships")]
    pub fn conditional_access_policy_coverages(&self) -> Option<&[super::ConditionalAccessPolicyCoverage]> {
        self.0.models("conditionalAccessPolicyCoverages")
    }

    /// Sets `conditionalAccessPolicyCoverages`.
    #[cfg(feature = "tenant-relationships")]
    pub fn with_conditional_access_policy_coverages(
        self,
        value: impl Into<Nullable<Vec<super::ConditionalAccessPolicyCoverage>>>,
    ) -> Self {
        Self(self.0.with("conditionalAccessPolicyCoverages", value))
    }

    /// `credentialUserRegistrationsSummaries`: `Collection(microsoft.graph.managedTenants.credentialUserRegistrationsSummary)`
    #[cfg(feature = "tenant-relationships")]
    pub fn credential_user_registrations_summaries(&self) -> Option<&[super::CredentialUserRegistrationsSummary]> {
        self.0.models("credentialUserRegistrationsSummaries")
    }

    /// Sets `credentialUserRegistrationsSummaries`.
    #[cfg(feature = "tenant-relationships")]
    pub fn with_credential_user_registrations_summaries(
        self,
        value: impl Into<Nullable<Vec<super::CredentialUserRegistrationsSummary>>>,
    ) -> Self {
        Self(self.0.with("credentialUserRegistrationsSummaries", value))
    }

    /// `deviceCompliancePolicySettingStateSummaries`: `Collection(microsoft.graph.managedTenants.deviceCompliancePolicySettingStateSummary)`
    #[cfg(feature = "tenant-relationships")]
    pub fn device_compliance_policy_setting_state_summaries(
        &self,
    ) -> Option<&[super::DeviceCompliancePolicySettingStateSummary]>
    {
        self.0.models("deviceCompliancePolicySettingStateSummaries")
    }

    /// Sets `deviceCompliancePolicySettingStateSummaries`.
    #[cfg(feature = "tenant-relationships")]
    pub fn with_device_compliance_policy_setting_state_summaries(
        self,
        value: impl Into<Nullable<Vec<super::DeviceCompliancePolicySettingStateSummary>>>,
    ) -> Self {
        Self(self.0.with("deviceCompliancePolicySettingStateSummaries", value))
    }

    /// `managedDeviceCompliances`: `Collection(microsoft.graph.managedTenants.managedDeviceCompliance)`
    #[cfg(feature = "tenant-relationships")]
    pub fn managed_device_compliances(&self) -> Option<&[super::ManagedDeviceCompliance]> {
        self.0.models("managedDeviceCompliances")
    }

    /// Sets `managedDeviceCompliances`.
    #[cfg(feature = "tenant-relationships")]
    pub fn with_managed_device_compliances(
        self,
        value: impl Into<Nullable<Vec<super::ManagedDeviceCompliance>>>,
    ) -> Self {
        Self(self.0.with("managedDeviceCompliances", value))
    }

    /// `managedDeviceComplianceTrends`: `Collection(microsoft.graph.managedTenants.managedDeviceComplianceTrend)`
    #[cfg(feature = "tenant-relationships")]
    pub fn managed_device_compliance_trends(&self) -> Option<&[super::ManagedDeviceComplianceTrend]> {
        self.0.models("managedDeviceComplianceTrends")
    }

    /// Sets `managedDeviceComplianceTrends`.
    #[cfg(feature = "tenant-relationships")]
    pub fn with_managed_device_compliance_trends(
        self,
        value: impl Into<Nullable<Vec<super::ManagedDeviceComplianceTrend>>>,
    ) -> Self {
        Self(self.0.with("managedDeviceComplianceTrends", value))
    }

    /// `managementActions`: `Collection(microsoft.graph.managedTenants.managementAction)`
    #[cfg(feature = "tenant-relationships")]
    pub fn management_actions(&self) -> Option<&[super::ManagementAction]> {
        self.0.models("managementActions")
    }

    /// Sets `managementActions`.
    #[cfg(feature = "tenant-relationships")]
    pub fn with_management_actions(self, value: impl Into<Nullable<Vec<super::ManagementAction>>>) -> Self {
        Self(self.0.with("managementActions", value))
    }

    /// `managementActionTenantDeploymentStatuses`: `Collection(microsoft.graph.managedTenants.managementActionTenantDeploymentStatus)`
    #[cfg(feature = "tenant-relationships")]
    pub fn management_action_tenant_deployment_statuses(
        &self,
    ) -> Option<&[super::ManagementActionTenantDeploymentStatus]>
    {
        self.0.models("managementActionTenantDeploymentStatuses")
    }

    /// Sets `managementActionTenantDeploymentStatuses`.
    #[cfg(feature = "tenant-relationships")]
    pub fn with_management_action_tenant_deployment_statuses(
        self,
        value: impl Into<Nullable<Vec<super::ManagementActionTenantDeploymentStatus>>>,
    ) -> Self {
        Self(self.0.with("managementActionTenantDeploymentStatuses", value))
    }

    /// `managementIntents`: `Collection(microsoft.graph.managedTenants.managementIntent)`
    #[cfg(feature = "tenant-relationships")]
    pub fn management_intents(&self) -> Option<&[super::ManagementIntent]> {
        self.0.models("managementIntents")
    }

    /// Sets `managementIntents`.
    #[cfg(feature = "tenant-relationships")]
    pub fn with_management_intents(self, value: impl Into<Nullable<Vec<super::ManagementIntent>>>) -> Self {
        Self(self.0.with("managementIntents", value))
    }

    /// `managementTemplates`: `Collection(microsoft.graph.managedTenants.managementTemplate)`
    #[cfg(feature = "tenant-relationships")]
    pub fn management_templates(&self) -> Option<&[super::ManagementTemplate]> {
        self.0.models("managementTemplates")
    }

    /// Sets `managementTemplates`.
    #[cfg(feature = "tenant-relationships")]
    pub fn with_management_templates(self, value: impl Into<Nullable<Vec<super::ManagementTemplate>>>) -> Self {
        Self(self.0.with("managementTemplates", value))
    }

    /// `myRoles`: `Collection(microsoft.graph.managedTenants.myRole)`
    #[cfg(feature = "tenant-relationships")]
    pub fn my_roles(&self) -> Option<&[super::MyRole]> {
        self.0.models("myRoles")
    }

    /// Sets `myRoles`.
    #[cfg(feature = "tenant-relationships")]
    pub fn with_my_roles(self, value: impl Into<Nullable<Vec<super::MyRole>>>) -> Self {
        Self(self.0.with("myRoles", value))
    }

    /// `tenantGroups`: `Collection(microsoft.graph.managedTenants.tenantGroup)`
    #[cfg(feature = "tenant-relationships")]
    pub fn tenant_groups(&self) -> Option<&[super::TenantGroup]> {
        self.0.models("tenantGroups")
    }

    /// Sets `tenantGroups`.
    #[cfg(feature = "tenant-relationships")]
    pub fn with_tenant_groups(self, value: impl Into<Nullable<Vec<super::TenantGroup>>>) -> Self {
        Self(self.0.with("tenantGroups", value))
    }

    /// `tenants`: `Collection(microsoft.graph.managedTenants.tenant)`
    #[cfg(feature = "tenant-relationships")]
    pub fn tenants(&self) -> Option<&[super::Tenant]> {
        self.0.models("tenants")
    }

    /// Sets `tenants`.
    #[cfg(feature = "tenant-relationships")]
    pub fn with_tenants(self, value: impl Into<Nullable<Vec<super::Tenant>>>) -> Self {
        Self(self.0.with("tenants", value))
    }

    /// `tenantsCustomizedInformation`: `Collection(microsoft.graph.managedTenants.tenantCustomizedInformation)`
    #[cfg(feature = "tenant-relationships")]
    pub fn tenants_customized_information(&self) -> Option<&[super::TenantCustomizedInformation]> {
        self.0.models("tenantsCustomizedInformation")
    }

    /// Sets `tenantsCustomizedInformation`.
    #[cfg(feature = "tenant-relationships")]
    pub fn with_tenants_customized_information(
        self,
        value: impl Into<Nullable<Vec<super::TenantCustomizedInformation>>>,
    ) -> Self {
        Self(self.0.with("tenantsCustomizedInformation", value))
    }

    /// `tenantsDetailedInformation`: `Collection(microsoft.graph.managedTenants.tenantDetailedInformation)`
    #[cfg(feature = "tenant-relationships")]
    pub fn tenants_detailed_information(&self) -> Option<&[super::TenantDetailedInformation]> {
        self.0.models("tenantsDetailedInformation")
    }

    /// Sets `tenantsDetailedInformation`.
    #[cfg(feature = "tenant-relationships")]
    pub fn with_tenants_detailed_information(
        self,
        value: impl Into<Nullable<Vec<super::TenantDetailedInformation>>>,
    ) -> Self {
        Self(self.0.with("tenantsDetailedInformation", value))
    }

    /// `tenantTags`: `Collection(microsoft.graph.managedTenants.tenantTag)`
    #[cfg(feature = "tenant-relationships")]
    pub fn tenant_tags(&self) -> Option<&[super::TenantTag]> {
        self.0.models("tenantTags")
    }

    /// Sets `tenantTags`.
    #[cfg(feature = "tenant-relationships")]
    pub fn with_tenant_tags(self, value: impl Into<Nullable<Vec<super::TenantTag>>>) -> Self {
        Self(self.0.with("tenantTags", value))
    }

    /// `tenantUsage`: `Collection(microsoft.graph.managedTenants.tenantUsage)`
    #[cfg(feature = "tenant-relationships")]
    pub fn tenant_usage(&self) -> Option<&[super::TenantUsage]> {
        self.0.models("tenantUsage")
    }

    /// Sets `tenantUsage`.
    #[cfg(feature = "tenant-relationships")]
    pub fn with_tenant_usage(self, value: impl Into<Nullable<Vec<super::TenantUsage>>>) -> Self {
        Self(self.0.with("tenantUsage", value))
    }

    /// `windowsDeviceMalwareStates`: `Collection(microsoft.graph.managedTenants.windowsDeviceMalwareState)`
    #[cfg(feature = "tenant-relationships")]
    pub fn windows_device_malware_states(&self) -> Option<&[super::WindowsDeviceMalwareState]> {
        self.0.models("windowsDeviceMalwareStates")
    }

    /// Sets `windowsDeviceMalwareStates`.
    #[cfg(feature = "tenant-relationships")]
    pub fn with_windows_device_malware_states(
        self,
        value: impl Into<Nullable<Vec<super::WindowsDeviceMalwareState>>>,
    ) -> Self {
        Self(self.0.with("windowsDeviceMalwareStates", value))
    }

    /// `windowsProtectionStates`: `Collection(microsoft.graph.managedTenants.windowsProtectionState)`
    #[cfg(feature = "tenant-relationships")]
    pub fn windows_protection_states(&self) -> Option<&[super::WindowsProtectionState]> {
        self.0.models("windowsProtectionStates")
    }

    /// Sets `windowsProtectionStates`.
    #[cfg(feature = "tenant-relationships")]
    pub fn with_windows_protection_states(
        self,
        value: impl Into<Nullable<Vec<super::WindowsProtectionState>>>,
    ) -> Self {
        Self(self.0.with("windowsProtectionStates", value))
    }
}
